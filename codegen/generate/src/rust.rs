//! A client crate in Rust. Built from tokens, so that whatever a name or a text holds stays a name or a text.

use std::collections::HashMap;

use engine_plan::TimeFormat;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::File;
use crate::model::{Api, Field, List, Listing, Path, Product, Relation, Resource, Type};

mod action;
mod query;
mod root;
mod words;

/// What the crate says of itself.
#[derive(Clone, Debug)]
pub struct Options {
    /// Its name, such as `pco-client`.
    pub package: String,
    /// How it depends on `engine-client`: the right side of a line in `Cargo.toml`.
    pub engine_client: String,
    /// It belongs to a workspace whose settings it shares.
    pub in_workspace: bool,
}

/// Where types of other streams are.
struct Places<'a>(HashMap<&'a str, (Ident, Ident)>);

impl Places<'_> {
    fn of(&self, stream: &str) -> Option<TokenStream> {
        let (module, name) = self.0.get(stream)?;
        Some(quote!(super::#module::#name))
    }
}

/// The crate.
///
/// # Errors
/// When what was made is no Rust: a mistake of this program, told with the place.
pub fn files(api: &Api, options: &Options) -> Result<Vec<File>, String> {
    let mut places = HashMap::new();
    for product in &api.products {
        for resource in &product.resources {
            let place = (ident(&product.module), ident(&resource.type_name));
            places.insert(resource.stream.as_str(), place);
        }
    }
    let places = Places(places);
    let mut files = vec![File { path: "Cargo.toml".to_owned(), text: manifest(api, options) }];
    let mut listings: Vec<&Listing> = Vec::new();
    for list in all(api).flat_map(|resource| &resource.lists) {
        if !listings.contains(&&list.listing) {
            listings.push(&list.listing);
        }
    }
    files.push(file("src/lib.rs", &root::root(api, &listings))?);
    for product in &api.products {
        let text = module(product, api, &places, &listings);
        files.push(file(&format!("src/{}.rs", product.module), &text)?);
    }
    Ok(files)
}

fn all(api: &Api) -> impl Iterator<Item = &Resource> {
    api.products.iter().flat_map(|product| &product.resources)
}

const HEAD: &str = "// Made by `connector generate rust`: change the manifest, not this file.\n\n";

fn file(path: &str, tokens: &TokenStream) -> Result<File, String> {
    let parsed: syn::File =
        syn::parse2(tokens.clone()).map_err(|e| format!("{path} is no Rust: {e}"))?;
    let text = prettyplease::unparse(&parsed);
    Ok(File { path: path.to_owned(), text: format!("{HEAD}{text}") })
}

fn manifest(api: &Api, options: &Options) -> String {
    let title = api.title.replace(['"', '\\'], "").replace(char::is_control, " ");
    let Options { package, engine_client, in_workspace } = options;
    let shared = match in_workspace {
        true => {
            "version.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n\
             license.workspace = true\npublish.workspace = true\n"
        }
        false => "version = \"0.1.0\"\nedition = \"2024\"\n",
    };
    let (serde, jiff, json) = match in_workspace {
        true => ("serde.workspace = true", "jiff.workspace = true", "serde_json.workspace = true"),
        false => (
            "serde = { version = \"1\", features = [\"derive\"] }",
            "jiff = { version = \"0.2\", features = [\"serde\"] }",
            "serde_json = \"1\"",
        ),
    };
    format!(
        "# Made by `connector generate rust`: change the manifest, not this file.\n\n\
         [package]\nname = \"{package}\"\ndescription = \"A typed client of {title}\"\n{shared}\n\
         [lib]\ntest = false\ndoctest = false\n\n\
         [dependencies]\nengine-client{engine_client}\n{jiff}\n{serde}\n{json}\n"
    )
}

/// An identifier. Words of the language get a `_` behind.
fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new(&format!("{name}_"), Span::call_site()),
    }
}

/// A text as a comment: one line, without characters that change how others are shown.
fn doc(text: &str) -> TokenStream {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line: String = words.join(" ").chars().filter(|c| !crate::is_hidden(*c)).collect();
    let line = format!(" {}", line.replace('[', "\\[").replace('<', "\\<"));
    quote!(#[doc = #line])
}

fn some<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn handle(product: &Product) -> Ident {
    ident(&product.handle)
}

fn module(product: &Product, api: &Api, places: &Places<'_>, listings: &[&Listing]) -> TokenStream {
    let handle = handle(product);
    let accessors = product.resources.iter().map(|resource| {
        let (name, own) = (ident(&resource.name), format_ident!("{}Api", resource.type_name));
        let about = doc(resource.docs.first().unwrap_or(&resource.stream));
        quote! {
            #about
            #[must_use]
            pub fn #name(&self) -> #own<'a> {
                #own(self.0)
            }
        }
    });
    let own = product.resources.iter().map(|r| one(r, api, places, listings));
    let text = match &product.name {
        Some(name) => format!(" The product `{name}`."),
        None => " What the API has.".to_owned(),
    };
    quote! {
        #![doc = #text]

        use engine_client::Client;
        use engine_client::typed;

        /// All that there is of it.
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a>(pub(crate) &'a Client);

        impl<'a> #handle<'a> {
            #(#accessors)*
        }

        #(#own)*
    }
}

fn one(resource: &Resource, api: &Api, places: &Places<'_>, listings: &[&Listing]) -> TokenStream {
    let name = ident(&resource.type_name);
    let (record, shape) = (record(resource, places), shape(resource));
    let lists: Vec<TokenStream> = resource
        .lists
        .iter()
        .map(|list| {
            let at = listings.iter().position(|known| **known == list.listing);
            let endpoint = endpoint(resource, (&list.path, false), &list.params, at);
            operation(resource, list, &endpoint, places)
        })
        .collect();
    let get = resource.get.as_ref().map(|path| {
        let endpoint = endpoint(resource, (path, true), &[], None);
        get(resource, path, &endpoint, places)
    });
    let acts = resource.actions.iter().map(|action| action::operation(resource, action, places));
    let payloads = resource.actions.iter().map(|action| action::payload(resource, action, places));
    let words = resource.words.iter().map(words::words);
    let query = (!lists.is_empty()).then(|| query::query(resource, api));
    let own = format_ident!("{}Api", resource.type_name);
    let about = doc(&format!("What can be done with records of `{}`.", resource.stream));
    quote! {
        #record
        impl typed::Model for #name {
            const SHAPE: &'static typed::Shape = &#shape;
        }

        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #own<'a>(#[allow(dead_code)] &'a Client);

        impl #own<'_> {
            #(#lists)*
            #get
            #(#acts)*
        }
        #query
        #(#payloads)*
        #(#words)*
    }
}

/// Where something is. `own`: the last id is the record's own.
fn endpoint(
    resource: &Resource,
    (path, own): (&Path, bool),
    params: &[(String, String)],
    listing: Option<usize>,
) -> TokenStream {
    let (parts, headers) = (&path.parts, pairs(&resource.headers));
    let params = pairs(params);
    let listing = match listing {
        Some(at) => {
            let name = format_ident!("listing_{}", at);
            quote!(super::#name)
        }
        None => quote!(engine_client::Listing::default),
    };
    quote! {
        typed::Endpoint {
            path: &[#(#parts),*], headers: #headers, params: #params, listing: #listing, own_id: #own,
        }
    }
}

fn pairs(all: &[(String, String)]) -> TokenStream {
    let all = all.iter().map(|(name, value)| quote!((#name, #value)));
    quote!(&[#(#all),*])
}

/// The type of the records.
fn record(resource: &Resource, places: &Places<'_>) -> TokenStream {
    let name = ident(&resource.type_name);
    let about = resource.docs.iter().map(|text| doc(text));
    let about = match resource.docs.is_empty() {
        true => vec![doc(&format!("A record of `{}`.", resource.stream))],
        false => paragraphs(about.collect()),
    };
    let fields = resource.fields.iter().map(field);
    let relations = resource.relations.iter().map(|r| relation(r, places));
    quote! {
        #(#about)*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #(#relations)*
            /// Attributes that the manifest does not declare, and values that don't fit.
            #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
            pub other: serde_json::Map<String, serde_json::Value>,
        }
    }
}

/// Paragraphs with an empty line between them.
fn paragraphs(all: Vec<TokenStream>) -> Vec<TokenStream> {
    let mut joined = Vec::new();
    for (at, text) in all.into_iter().enumerate() {
        if at > 0 {
            joined.push(quote!(#[doc = ""]));
        }
        joined.push(text);
    }
    joined
}

fn renamed(name: &str, ident: &Ident) -> Option<TokenStream> {
    (ident != name).then(|| quote!(#[serde(rename = #name)]))
}

const OPTIONAL: &str = "Option::is_none";

fn field(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let rename = renamed(&field.name, &name);
    let about = doc(field.docs.as_deref().unwrap_or(&format!("`{}`", field.at.join("."))));
    if field.kind == Type::OwnId {
        return quote!(#about #rename pub #name: typed::Id<Self>,);
    }
    let kind = match &field.kind {
        Type::OwnId | Type::AnyId | Type::Text => quote!(String),
        Type::Words(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Decimal => quote!(typed::Decimal),
        Type::Boolean => quote!(bool),
        Type::Date(_) => quote!(jiff::civil::Date),
        Type::Timestamp(_) => quote!(jiff::Timestamp),
        Type::Json => quote!(serde_json::Value),
    };
    quote! {
        #about
        #rename
        #[serde(default, skip_serializing_if = #OPTIONAL)]
        pub #name: Option<#kind>,
    }
}

fn relation(relation: &Relation, places: &Places<'_>) -> TokenStream {
    let name = ident(&relation.name);
    let rename = renamed(&relation.name, &name);
    let about = doc(&format!("The relationship `{}`.", relation.relationship));
    let end = match relation.to.as_deref().and_then(|to| places.of(to)) {
        Some(to) => quote!(typed::Id<#to>),
        None => quote!(typed::Ref),
    };
    let kind = if relation.many { quote!(Vec<#end>) } else { end };
    quote! {
        #about
        #rename
        #[serde(default, skip_serializing_if = #OPTIONAL)]
        pub #name: Option<#kind>,
    }
}

fn shape(resource: &Resource) -> TokenStream {
    let (stream, json_api) = (&resource.stream, resource.json_api);
    let kind = some(resource.resource.as_ref());
    let fields = resource.fields.iter().map(|field| {
        let (name, at) = (&field.name, &field.at);
        let kind = kind_of(&field.kind);
        quote!(typed::Field { name: #name, at: &[#(#at),*], kind: #kind })
    });
    let relations = resource.relations.iter().map(|relation| {
        let Relation { relationship, name, many, to } = relation;
        let mixed = to.is_none();
        quote!(typed::Relation { name: #name, relationship: #relationship, many: #many, mixed: #mixed })
    });
    quote! {
        typed::Shape {
            stream: #stream, json_api: #json_api, resource: #kind,
            fields: &[#(#fields),*], relations: &[#(#relations),*],
        }
    }
}

/// How a time is written.
fn written(format: Option<&TimeFormat>) -> TokenStream {
    match format {
        None => quote!(typed::Written::Iso),
        Some(TimeFormat::Unix) => quote!(typed::Written::Unix),
        Some(TimeFormat::UnixMs) => quote!(typed::Written::UnixMs),
        Some(TimeFormat::Pattern(pattern)) => quote!(typed::Written::Pattern(#pattern)),
    }
}

fn kind_of(kind: &Type) -> TokenStream {
    match kind {
        Type::OwnId | Type::AnyId => quote!(typed::Kind::Id),
        Type::Text | Type::Words(_) => quote!(typed::Kind::Text),
        Type::Integer => quote!(typed::Kind::Integer),
        Type::Number => quote!(typed::Kind::Number),
        Type::Decimal => quote!(typed::Kind::Decimal),
        Type::Boolean => quote!(typed::Kind::Boolean),
        Type::Json => quote!(typed::Kind::Json),
        Type::Date(format) => {
            let written = written(format.as_ref());
            quote!(typed::Kind::Date(#written))
        }
        Type::Timestamp(format) => {
            let written = written(format.as_ref());
            quote!(typed::Kind::Timestamp(#written))
        }
    }
}

/// The ids of a path: parameters, their conversion, and what goes into the path.
fn ids(path: &Path, places: &Places<'_>) -> (Vec<TokenStream>, Vec<TokenStream>, Vec<TokenStream>) {
    let (mut params, mut into, mut texts) = (Vec::new(), Vec::new(), Vec::new());
    for (name, stream) in &path.ids {
        let name = ident(name);
        match stream.as_deref().and_then(|stream| places.of(stream)) {
            Some(of) => {
                params.push(quote!(#name: impl Into<typed::Id<#of>>));
                into.push(quote!(let #name: typed::Id<#of> = #name.into();));
                texts.push(quote!(#name.as_str()));
            }
            None => {
                params.push(quote!(#name: &str));
                texts.push(quote!(#name));
            }
        }
    }
    (params, into, texts)
}

fn operation(
    resource: &Resource,
    list: &List,
    endpoint: &TokenStream,
    places: &Places<'_>,
) -> TokenStream {
    let (name, own) = (ident(&list.name), format_ident!("{}List", resource.type_name));
    let (params, into, texts) = ids(&list.path, places);
    let about = doc(&format!("The list `{}`.", list.path.shown()));
    quote! {
        #about
        pub fn #name(&self, #(#params),*) -> #own {
            static ENDPOINT: typed::Endpoint = #endpoint;
            #(#into)*
            #own(typed::Query::new(self.0, &ENDPOINT, &super::SPELLING, &[#(#texts),*]))
        }
    }
}

fn get(
    resource: &Resource,
    path: &Path,
    endpoint: &TokenStream,
    places: &Places<'_>,
) -> TokenStream {
    let own = ident(&resource.type_name);
    let (params, into, texts) = ids(path, places);
    let about = doc(&format!("One record: `{}`.", path.shown()));
    quote! {
        #about
        ///
        /// # Errors
        /// When there is none (`NotFound`), or the request fails.
        pub async fn get(&self, #(#params),*) -> Result<typed::Item<#own>, engine_client::Error> {
            static ENDPOINT: typed::Endpoint = #endpoint;
            #(#into)*
            typed::one(self.0, &ENDPOINT, &[#(#texts),*]).await
        }
    }
}
