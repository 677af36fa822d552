//! The crate's root: the API as a whole, and the tables of what it allows.

use engine_client::{Paging, Per, Verdict};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{doc, handle, ident, some};
use crate::model::{Api, Listing};

pub(super) fn root(api: &Api, listings: &[&Listing]) -> TokenStream {
    let head = format!("A typed client of {}.", api.title);
    let head = {
        let line = format!(" {head}");
        quote!(#![doc = #line])
    };
    let modules = api.products.iter().map(|product| ident(&product.module));
    let own = own(api);
    let (limits, rules) = (limits(api), rules(api));
    let listings = listings.iter().enumerate().map(|(at, one)| listing(at, one));
    let spelling = spelling(api);
    quote! {
        #head
        #![forbid(unsafe_code)]

        use engine_client::typed::{self, LimitSpec, RuleSpec, Spelling};
        #[allow(unused_imports)]
        use engine_client::{Auth, BuildError, Builder, Client, Listing, Paging, Verdict};

        #(pub mod #modules;)*

        #own

        static LIMITS: &[LimitSpec] = &[#(#limits),*];
        static RULES: &[RuleSpec] = &[#(#rules),*];
        #spelling
        #(#listings)*
    }
}

/// The client's own type.
fn own(api: &Api) -> TokenStream {
    let client = ident(&api.type_name);
    let base = &api.base_url;
    let learn = learn(api);
    let accessors = api.products.iter().map(|product| {
        let (module, handle) = (ident(&product.module), handle(product));
        let text = match &product.name {
            Some(name) => format!("The product {name}."),
            None => "All that there is.".to_owned(),
        };
        let text = doc(&text);
        quote! {
            #text
            #[must_use]
            pub fn #module(&self) -> #module::#handle<'_> {
                #module::#handle(&self.client)
            }
        }
    });
    let about = doc(&format!("{} through a client that keeps its limits.", api.title));
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #client {
            client: Client,
        }

        impl #client {
            /// Where the API lives.
            pub const BASE_URL: &'static str = #base;

            /// A client with this credential.
            ///
            /// # Errors
            /// When the machine has no usable certificates.
            pub fn connect(auth: Auth) -> Result<Self, BuildError> {
                Ok(Self::new(Self::builder(Self::BASE_URL)?.auth(auth).build()?))
            }

            /// What a client of this API is built from, to be changed before it is built.
            ///
            /// # Errors
            /// When the address is none.
            pub fn builder(base_url: &str) -> Result<Builder, BuildError> {
                let builder = Client::builder(base_url)?;
                Ok(builder.limits(typed::limits(LIMITS)).rules(typed::rules(RULES)) #learn)
            }

            /// Through a client that is there already.
            #[must_use]
            pub fn new(client: Client) -> Self {
                Self { client }
            }

            /// The client below.
            #[must_use]
            pub fn client(&self) -> &Client {
                &self.client
            }

            #(#accessors)*
        }
    }
}

fn limits(api: &Api) -> Vec<TokenStream> {
    let one = |limit: &engine_client::Limit| {
        let name = &limit.name;
        let per_host = limit.per == Per::Host;
        let path = some(limit.path.as_ref().map(|p| p.as_str().to_owned()));
        let over = some(limit.over.as_ref().map(|(name, most)| quote!((#name, #most))));
        let quotas = limit.quotas.iter().map(|quota| {
            let (requests, ms) = (quota.requests, quota.period.as_millis() as u64);
            quote!((#requests, #ms))
        });
        let concurrency = some(limit.concurrency);
        let apart = limit.apart;
        quote! {
            LimitSpec {
                name: #name, per_host: #per_host, path: #path, over: #over,
                quotas: &[#(#quotas),*], concurrency: #concurrency, apart: #apart,
            }
        }
    };
    api.limits.0.iter().map(one).collect()
}

fn rules(api: &Api) -> Vec<TokenStream> {
    let one = |rule: &engine_client::Rule| {
        let status = some(rule.status);
        let body = some(rule.body.as_ref().map(|p| p.as_str().to_owned()));
        let headers = rule.headers.iter().map(|(name, pattern)| {
            let pattern = pattern.as_str();
            quote!((#name, #pattern))
        });
        let verdict = verdict(rule.verdict);
        quote!(RuleSpec { status: #status, body: #body, headers: &[#(#headers),*], verdict: #verdict })
    };
    api.rules.0.iter().map(one).collect()
}

fn verdict(verdict: Verdict) -> TokenStream {
    let name = format_ident!("{}", format!("{verdict:?}"));
    quote!(Verdict::#name)
}

fn learn(api: &Api) -> TokenStream {
    if api.learn == engine_client::LearnHeaders::default() {
        return TokenStream::new();
    }
    let engine_client::LearnHeaders { limit, used, remaining, period, reset } = &api.learn;
    quote! {
        .learn(typed::learn([
            &[#(#limit),*],
            &[#(#used),*],
            &[#(#remaining),*],
            &[#(#period),*],
            &[#(#reset),*],
        ]))
    }
}

fn spelling(api: &Api) -> TokenStream {
    let text = |form: &Option<String>| form.clone().unwrap_or_default();
    let query = &api.query;
    let (filter, range) = (text(&query.filter), text(&query.range));
    let (order, descending) = (text(&query.order), text(&query.descending));
    let include = text(&query.include);
    quote! {
        pub(crate) static SPELLING: Spelling = Spelling {
            filter: #filter, range: #range, order: #order, descending: #descending, include: #include,
        };
    }
}

fn listing(at: usize, listing: &Listing) -> TokenStream {
    let name = format_ident!("listing_{}", at);
    let records = &listing.records;
    let paging = match &listing.paging {
        Paging::None => quote!(Paging::None),
        Paging::Offset { offset, limit, size } => {
            quote!(Paging::Offset { offset: #offset.to_owned(), limit: #limit.to_owned(), size: #size })
        }
        Paging::PageNumber { page, first, size } => {
            let size = some(size.as_ref().map(|(name, size)| quote!((#name.to_owned(), #size))));
            quote!(Paging::PageNumber { page: #page.to_owned(), first: #first, size: #size })
        }
        Paging::NextLink { pointer } => quote!(Paging::NextLink { pointer: #pointer.to_owned() }),
        Paging::LinkHeader => quote!(Paging::LinkHeader),
        Paging::Token { pointer, parameter } => {
            quote!(Paging::Token { pointer: #pointer.to_owned(), parameter: #parameter.to_owned() })
        }
    };
    let total = listing.total.as_ref().map(|pointer| quote!(.total(#pointer)));
    let more = listing.more.as_ref().map(|pointer| quote!(.more(#pointer)));
    quote! {
        pub(crate) fn #name() -> Listing {
            Listing::at(#records).paging(#paging) #total #more
        }
    }
}
