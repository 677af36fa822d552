//! The words of a field, as a type.

use proc_macro2::TokenStream;
use quote::quote;

use super::{doc, ident};
use crate::model::Words;

/// An enumeration that keeps what it does not know.
pub(super) fn words(own: &Words) -> TokenStream {
    let name = ident(&own.type_name);
    let about = doc(&format!("What `{}` says.", own.field));
    let variants: Vec<_> = own.words.iter().map(|(variant, _)| ident(variant)).collect();
    let texts: Vec<_> = own.words.iter().map(|(_, word)| word).collect();
    let docs = texts.iter().map(|word| doc(&format!("`{word}`")));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(from = "String", into = "String")]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #variants,)*
            /// A word that the manifest does not know.
            Other(String),
        }

        impl #name {
            /// As the API writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for #name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<#name> for String {
            fn from(word: #name) -> Self {
                word.as_str().to_owned()
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}
