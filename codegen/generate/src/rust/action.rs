//! Making, changing and removing records.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Places, doc, endpoint, ident, ids, written};
use crate::model::{Action, ActionKind, Field, Method, Resource, Sent, SentRelation, Type};
use crate::names::Taken;

/// The method that does it.
pub(super) fn operation(resource: &Resource, action: &Action, places: &Places<'_>) -> TokenStream {
    let Action { kind, method, path, at, key_header, idempotent, .. } = action;
    let model = ident(&resource.type_name);
    let own = *kind != ActionKind::Create && !path.ids.is_empty();
    let endpoint = endpoint(resource, (path, own), &[], None);
    let word = method.word();
    let method = match method {
        Method::Get | Method::Post => quote!(Post),
        Method::Put => quote!(Put),
        Method::Patch => quote!(Patch),
        Method::Delete => quote!(Delete),
    };
    let key = super::some(key_header.as_ref());
    let spec = quote! {
        static ACTION: typed::Action = typed::Action {
            endpoint: #endpoint,
            method: engine_client::Method::#method,
            at: &[#(#at),*],
            key_header: #key,
            idempotent: #idempotent,
        };
    };
    let (params, into, texts) = ids(path, places);
    let place = path.shown();
    if *kind == ActionKind::Delete {
        let about = doc(&format!("Removes a record: `{word} {place}`."));
        return quote! {
            #about
            ///
            /// # Errors
            /// When there is none (`NotFound`), or the request fails.
            pub async fn delete(&self, #(#params),*) -> Result<(), engine_client::Error> {
                #spec
                #(#into)*
                typed::remove::<#model>(self.0, &ACTION, &[#(#texts),*], typed::Payload::default()).await
            }
        };
    }
    let (name, verb) = match kind {
        ActionKind::Create => (quote!(create), "Makes"),
        _ => (quote!(update), "Changes"),
    };
    let about = doc(&format!("{verb} a record, and gives it: `{word} {place}`."));
    let payload = ident(&action.type_name);
    let lost = match action.idempotent || action.key_header.is_some() {
        true => "When the API refuses it, or the request fails. A lost answer is asked for again.",
        false => {
            "When the API refuses it, or the request fails; `Unknown` when the answer is lost: it may \
             have been done, and is not sent again."
        }
    };
    let lost = doc(lost);
    quote! {
        #about
        ///
        /// # Errors
        #lost
        pub async fn #name(
            &self,
            #(#params,)*
            record: #payload,
        ) -> Result<typed::Item<#model>, engine_client::Error> {
            #spec
            #(#into)*
            typed::act(self.0, &ACTION, &[#(#texts),*], record.0).await
        }
    }
}

/// What a payload's type is made of.
struct Parts {
    names: Taken,
    setters: Vec<TokenStream>,
    /// What the API needs: parameters of `new`, and what they begin it with.
    params: Vec<TokenStream>,
    begin: TokenStream,
}

/// The type of what is sent; nothing for a deletion.
pub(super) fn payload(
    resource: &Resource,
    action: &Action,
    places: &Places<'_>,
) -> Option<TokenStream> {
    if action.kind == ActionKind::Delete {
        return None;
    }
    let name = ident(&action.type_name);
    let makes = action.kind == ActionKind::Create;
    let about = doc(&match makes {
        true => format!("What a new record of `{}` is made of.", resource.stream),
        false => format!("What is to change in a record of `{}`.", resource.stream),
    });
    // a field of that name is set by another one
    let names = Taken::with(&["new", "idempotency_key"]);
    let begin = quote!(typed::Payload::default());
    let mut parts = Parts { names, setters: Vec::new(), params: Vec::new(), begin };
    action.fields.iter().for_each(|sent| parts.field(sent, makes));
    action.relations.iter().for_each(|sent| parts.relation(sent, makes, places));
    let Parts { mut setters, params, begin, .. } = parts;
    let (default, new) = match params.is_empty() {
        true => (quote!(#[derive(Clone, Debug, Default, PartialEq)]), quote!(Self::default())),
        false => (quote!(#[derive(Clone, Debug, PartialEq)]), quote!(Self(#begin))),
    };
    let start = doc(match params.is_empty() {
        true => "With nothing yet.",
        false => "With what the API needs.",
    });
    if let Some(header) = &action.key_header {
        let about = format!("With a key of your own (`{header}`): the same request is done once.");
        let kind = quote!(impl Into<String>);
        let name = ident("idempotency_key");
        setters.push(setter(&doc(&about), &name, Some(&kind), &quote!(key(value))));
    }
    Some(quote! {
        #about
        #default
        #[must_use = "nothing is sent until an action takes it"]
        pub struct #name(typed::Payload);

        impl #name {
            #start
            pub fn new(#(#params),*) -> Self {
                #new
            }
            #(#setters)*
        }
    })
}

impl Parts {
    fn field(&mut self, Sent { field, required }: &Sent, makes: bool) {
        let (kind, value) = value(field);
        let (own, at) = (ident(&self.names.free(&field.name)), &field.at);
        if *required && makes {
            let value = replaced(field, &quote!(#own));
            let begin = &self.begin;
            self.params.push(quote!(#own: #kind));
            self.begin = quote!(#begin.set(&[#(#at),*], #value));
            return;
        }
        let about = doc(field.docs.as_deref().unwrap_or(&format!("`{}`", field.at.join("."))));
        let set = quote!(set(&[#(#at),*], #value));
        self.setters.push(setter(&about, &own, Some(&kind), &set));
        if !makes {
            let about = doc(&format!("Without `{}`.", field.at.join(".")));
            let own = ident(&self.names.free(&format!("clear_{}", field.name)));
            let set = quote!(set(&[#(#at),*], serde_json::Value::Null));
            self.setters.push(setter(&about, &own, None, &set));
        }
    }

    fn relation(&mut self, sent: &SentRelation, makes: bool, places: &Places<'_>) {
        let SentRelation { relation, required } = sent;
        let to = relation.to.as_deref().and_then(|to| places.of(to));
        let own = ident(&self.names.free(&relation.name));
        let told = &relation.relationship;
        let (kind, call) = match (to, relation.many) {
            (Some(to), false) => {
                (quote!(impl Into<typed::Id<#to>>), quote!(one::<#to>(#told, &value.into())))
            }
            (Some(to), true) => {
                let kind = quote!(impl IntoIterator<Item = typed::Id<#to>>);
                (kind, quote!(many(#told, value)))
            }
            (None, false) => (quote!(&typed::Ref), quote!(refer(#told, value))),
            (None, true) => {
                let kind = quote!(impl IntoIterator<Item = typed::Ref>);
                (kind, quote!(refer_all(#told, value)))
            }
        };
        if *required && makes {
            let begin = &self.begin;
            self.params.push(quote!(#own: #kind));
            self.begin = quote!({ let (own, value) = (#begin, #own); own.#call });
            return;
        }
        let about = doc(&format!("The relationship `{told}`."));
        self.setters.push(setter(&about, &own, Some(&kind), &call));
        if !makes && !relation.many {
            let about = doc(&format!("Without the relationship `{told}`."));
            let own = ident(&self.names.free(&format!("clear_{}", relation.name)));
            self.setters.push(setter(&about, &own, None, &quote!(unrelate(#told))));
        }
    }
}

fn setter(
    about: &TokenStream,
    name: &proc_macro2::Ident,
    kind: Option<&TokenStream>,
    call: &TokenStream,
) -> TokenStream {
    let value = kind.map(|kind| quote!(, value: #kind));
    quote! {
        #about
        pub fn #name(self #value) -> Self {
            Self(self.0.#call)
        }
    }
}

/// What a field takes, and what is sent of a `value`.
fn value(field: &Field) -> (TokenStream, TokenStream) {
    let kind = match &field.kind {
        Type::OwnId | Type::AnyId | Type::Text => quote!(impl Into<String>),
        Type::Words(name) => {
            let name = ident(name);
            quote!(impl Into<#name>)
        }
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Decimal => quote!(impl std::fmt::Display),
        Type::Boolean => quote!(bool),
        Type::Date(_) => quote!(jiff::civil::Date),
        Type::Timestamp(_) => quote!(jiff::Timestamp),
        Type::Json => quote!(impl Into<serde_json::Value>),
    };
    (kind, replaced(field, &quote!(value)))
}

/// What is sent of a value of this name.
fn replaced(field: &Field, value: &TokenStream) -> TokenStream {
    match &field.kind {
        Type::OwnId | Type::AnyId | Type::Text => quote!(Into::<String>::into(#value)),
        Type::Words(name) => {
            let name = ident(name);
            quote!(String::from(Into::<#name>::into(#value)))
        }
        Type::Decimal => quote!(typed::sent_text(#value)),
        Type::Integer | Type::Number | Type::Boolean | Type::Json => quote!(#value),
        Type::Date(format) => {
            let written = written(format.as_ref());
            quote!(typed::sent_date(#value, #written))
        }
        Type::Timestamp(format) => {
            let written = written(format.as_ref());
            quote!(typed::sent_instant(#value, #written))
        }
    }
}
