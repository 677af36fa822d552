//! What was read, and what is to be written.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::destination::Outcome;
use crate::state::{Condition, Entry, Write};

use super::records;

/// What was read, under its keys.
#[derive(Debug, Default)]
pub(super) struct Found(pub(super) BTreeMap<String, Option<Entry>>);

impl Found {
    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.0.get(key)?.as_ref()
    }
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.entry(key).map(|e| e.value.as_str())
    }
    pub(super) fn record<T: DeserializeOwned>(&self, key: &str) -> Outcome<Option<T>> {
        self.text(key).map(records::decode).transpose()
    }
    pub(super) fn condition(&self, key: &str) -> Condition {
        Condition::new(key, self.entry(key))
    }
}

/// A write in the making.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) conditions: Vec<Condition>,
    pub(super) writes: Vec<Write>,
    /// Which of the writes goes to a key.
    latest: HashMap<String, usize>,
}

impl Draft {
    pub(super) fn write(&mut self, write: Write) {
        match self.latest.get(&write.key) {
            Some(at) => self.writes[*at] = write,
            None => {
                self.latest.insert(write.key.clone(), self.writes.len());
                self.writes.push(write);
            }
        }
    }
    pub(super) fn set(&mut self, key: impl Into<String>, text: impl Into<String>) {
        self.write(Write::put(key, text));
    }
    pub(super) fn put(&mut self, key: impl Into<String>, record: &impl Serialize) {
        self.set(key, records::encode(record));
    }
    pub(super) fn delete(&mut self, key: impl Into<String>) {
        self.write(Write::delete(key));
    }
    /// What will stand under a key.
    pub(super) fn text<'t>(&'t self, found: &'t Found, key: &str) -> Option<&'t str> {
        match self.latest.get(key) {
            Some(at) => self.writes[*at].value.as_deref(),
            None => found.text(key),
        }
    }
    pub(super) fn record<T: DeserializeOwned>(
        &self,
        found: &Found,
        key: &str,
    ) -> Outcome<Option<T>> {
        self.text(found, key).map(records::decode).transpose()
    }
}
