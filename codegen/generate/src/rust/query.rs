//! A list with its filters, orders and includes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{doc, ident};
use crate::model::{Api, Resource, Type};
use crate::names::{Taken, snake};

/// The type of the list, and its methods.
pub(super) fn query(resource: &Resource, api: &Api) -> TokenStream {
    let (own, record) = (format_ident!("{}List", resource.type_name), ident(&resource.type_name));
    let methods = methods(resource, api);
    let about = doc(&format!("A list of `{}` that is about to be read.", resource.stream));
    quote! {
        #about
        #[derive(Debug)]
        #[must_use = "nothing is asked for until the records or pages are read"]
        pub struct #own(typed::Query<#record>);

        impl #own {
            #(#methods)*

            /// With any other query parameter.
            #[inline]
            pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
                Self(self.0.param(name, value))
            }

            /// So many requests at once, where the pages don't depend on each other.
            #[inline]
            pub fn ahead(self, requests: usize) -> Self {
                Self(self.0.ahead(requests))
            }

            /// The records, page after page: a stream, to be pinned. An error is its last item.
            #[inline]
            pub fn records(self) -> typed::Records<#record> {
                self.0.records()
            }

            /// The pages: a stream. An error is its last item.
            #[inline]
            pub fn pages(self) -> typed::Pages<#record> {
                self.0.pages()
            }
        }
    }
}

/// A method for each filter, order and include.
fn methods(resource: &Resource, api: &Api) -> Vec<TokenStream> {
    let mut taken = Taken::with(&["records", "pages", "param", "ahead"]);
    let mut methods = Vec::new();
    let mut method =
        |name: String, about: String, value: Option<TokenStream>, call: TokenStream| {
            let (name, about) = (ident(&taken.free(&name)), doc(&about));
            let value = value.map(|kind| quote!(, value: #kind));
            methods.push(quote! {
                #about
                #[inline]
                pub fn #name(self #value) -> Self {
                    Self(self.0.#call)
                }
            });
        };
    for (field, kind) in &resource.filters {
        let value = argument(kind);
        if api.query.filter.is_some() {
            let about = format!("Only records whose `{field}` is this.");
            let name = format!("where_{}", snake(field));
            let own = match kind {
                Type::Words(_) => quote!(&value.into()),
                _ => quote!(&value),
            };
            method(name, about, Some(value.clone()), quote!(filter(#field, #own)));
        }
        let ranged =
            matches!(kind, Type::Date(_) | Type::Timestamp(_) | Type::Integer | Type::Number);
        if api.query.range.is_some() && ranged {
            for (op, word) in
                [("gt", "more"), ("gte", "this or more"), ("lt", "less"), ("lte", "this or less")]
            {
                let about = format!("Only records whose `{field}` is {word}.");
                let name = format!("where_{}_{op}", snake(field));
                method(name, about, Some(value.clone()), quote!(range(#field, #op, &value)));
            }
        }
    }
    for field in resource.orders.iter().filter(|_| api.query.order.is_some()) {
        let name = format!("order_by_{}", snake(field));
        method(name.clone(), format!("Ordered by `{field}`."), None, quote!(order(#field, false)));
        if api.query.descending.is_some() {
            let about = format!("Ordered by `{field}`, the last one first.");
            method(format!("{name}_descending"), about, None, quote!(order(#field, true)));
        }
    }
    for include in resource.includes.iter().filter(|_| api.query.include.is_some()) {
        let about = format!("With what `{include}` leads to: `Item::included`.");
        method(format!("include_{}", snake(include)), about, None, quote!(include(#include)));
    }
    methods
}

/// What a filter takes.
fn argument(kind: &Type) -> TokenStream {
    match kind {
        Type::OwnId | Type::AnyId | Type::Text | Type::Json | Type::Decimal => quote!(&str),
        // a word, or any other text
        Type::Words(name) => {
            let name = ident(name);
            quote!(impl Into<#name>)
        }
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Date(_) => quote!(jiff::civil::Date),
        Type::Timestamp(_) => quote!(jiff::Timestamp),
    }
}
