//! What generated clients stand on: records with types, read from what an API sends.
//!
//! A generated crate holds only tables ([`Shape`], [`Endpoint`]) and the types that they fill. Everything
//! that can go wrong is here, or in the client below: limits, retries, credentials, pages.
//!
//! A value that does not fit its field's type is no error: the field is `None`, and the value is found in the
//! record's `other`, together with the attributes that nobody declared. An API that changes a detail does not
//! stop a program that never looked at it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

mod act;
mod query;
mod settings;
mod shape;
#[cfg(test)]
mod tests;

pub use act::{Action, Payload, act, remove, sent_date, sent_instant, sent_text};
pub use query::{Endpoint, Pages, Query, Records, Spelling, one};
pub use settings::{LimitSpec, RuleSpec, learn, limits, rules};
pub use shape::{Field, Kind, Relation, Shape, Written};

/// A kind of record.
pub trait Model: Serialize + DeserializeOwned + Clone + fmt::Debug + Send + Sync + 'static {
    /// How the API sends it.
    const SHAPE: &'static Shape;
}

/// The id of a record of one kind. Ids of other kinds are other types.
pub struct Id<T> {
    text: Box<str>,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// An id as the API writes it.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), of: PhantomData }
    }

    /// As the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> From<&str> for Id<T> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T> From<String> for Id<T> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<T> From<u64> for Id<T> {
    fn from(number: u64) -> Self {
        Self::new(number.to_string())
    }
}

impl<T> From<&Id<T>> for Id<T> {
    fn from(id: &Id<T>) -> Self {
        id.clone()
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(Cow::<'de, str>::deserialize(deserializer)?.into_owned()))
    }
}

/// What a relationship names that may lead to records of several kinds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ref {
    /// The resource's type, as the API calls it; empty where it does not say it.
    #[serde(rename = "type", default)]
    pub kind: String,
    /// The record's id.
    pub id: String,
}

/// An exact decimal number, as text: `-12.50`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Decimal(pub String);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A record, and what came along with it.
#[derive(Clone, Debug)]
pub struct Item<T> {
    record: T,
    along: Arc<Along>,
}

impl<T> Item<T> {
    /// The record alone.
    #[must_use]
    pub fn into_record(self) -> T {
        self.record
    }

    /// The record of that id, if it came along: it was asked for with an include.
    #[must_use]
    pub fn included<U: Model>(&self, id: &Id<U>) -> Option<U> {
        let found = self.along.0.get(id.as_str())?.iter();
        let kind = U::SHAPE.resource;
        let own = |raw: &&Value| kind.is_none_or(|kind| raw["type"] == kind);
        serde_json::from_value(U::SHAPE.flat(found.clone().find(own)?.clone())).ok()
    }
}

impl<T> Deref for Item<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.record
    }
}

/// What came along with a page, by id.
#[derive(Debug, Default)]
struct Along(HashMap<String, Vec<Value>>);

impl Along {
    /// Of a JSON:API document: nothing else of it is kept.
    fn of(document: &[u8]) -> Self {
        #[derive(Deserialize)]
        struct Document {
            #[serde(default)]
            included: Vec<Value>,
        }
        let mut all: HashMap<String, Vec<Value>> = HashMap::new();
        let included = serde_json::from_slice::<Document>(document).map(|d| d.included);
        for raw in included.unwrap_or_default() {
            if let Some(id) = shape::identifier(&raw["id"]) {
                all.entry(id).or_default().push(raw);
            }
        }
        Self(all)
    }
}
