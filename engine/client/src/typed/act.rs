//! Making, changing and removing records.
//!
//! An action whose answer is lost is sent again only where that is safe: where the manifest says that doing
//! it twice is doing it once, or that the API knows a repeated request by a key. Else the error says that it
//! may have been done ([`Verdict::Unknown`](crate::Verdict::Unknown)).

use std::fmt::Display;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::{Along, Endpoint, Id, Item, Model, Ref, Written};
use crate::client::{BadBody, Client, json_error};
use crate::error::Error;
use crate::request::{Body, Method, Request, Response};
use crate::verdict::Verdict;

/// An action.
#[derive(Debug)]
pub struct Action {
    /// Where; the last id is the record's own, but for one that is made.
    pub endpoint: Endpoint,
    /// How it is sent.
    pub method: Method,
    /// The names that lead to the fields in the body; none where they are its root.
    pub at: &'static [&'static str],
    /// The header with a key by which the API knows a repeated request.
    pub key_header: Option<&'static str>,
    /// Doing it twice is doing it once.
    pub idempotent: bool,
}

/// What is sent with an action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Payload {
    fields: Map<String, Value>,
    relationships: Map<String, Value>,
    key: Option<String>,
}

impl Payload {
    /// With a field, at the place where these names lead.
    #[must_use]
    pub fn set(mut self, at: &[&str], value: impl Into<Value>) -> Self {
        put(&mut self.fields, at, value.into());
        self
    }

    /// With a relationship (JSON:API) to a record.
    #[must_use]
    pub fn one<U: Model>(self, name: &str, id: &Id<U>) -> Self {
        self.relate(name, end(kind::<U>(), id.as_str()))
    }

    /// With a relationship to many records.
    #[must_use]
    pub fn many<U: Model>(self, name: &str, ids: impl IntoIterator<Item = Id<U>>) -> Self {
        let ends = ids.into_iter().map(|id| end(kind::<U>(), id.as_str()));
        self.relate(name, ends.collect())
    }

    /// With a relationship to a record of some kind.
    #[must_use]
    pub fn refer(self, name: &str, to: &Ref) -> Self {
        self.relate(name, end(&to.kind, &to.id))
    }

    /// With a relationship to many records of some kinds.
    #[must_use]
    pub fn refer_all(self, name: &str, to: impl IntoIterator<Item = Ref>) -> Self {
        self.relate(name, to.into_iter().map(|to| end(&to.kind, &to.id)).collect())
    }

    /// With a relationship to none.
    #[must_use]
    pub fn unrelate(self, name: &str) -> Self {
        self.relate(name, Value::Null)
    }

    fn relate(mut self, name: &str, data: Value) -> Self {
        self.relationships.insert(name.to_owned(), json!({ "data": data }));
        self
    }

    /// With a key of one's own for the request, where the API knows repeated requests by one: the same key
    /// after a crash does not do it a second time.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

fn end(kind: &str, id: &str) -> Value {
    json!({ "type": kind, "id": id })
}

/// The JSON:API type of a model's records.
fn kind<T: Model>() -> &'static str {
    T::SHAPE.resource.unwrap_or(T::SHAPE.stream)
}

/// Puts a value where the names lead.
fn put(object: &mut Map<String, Value>, at: &[&str], value: Value) {
    match at {
        [] => {}
        [name] => drop(object.insert((*name).to_owned(), value)),
        [first, rest @ ..] => {
            let below = object.entry(*first).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(below) = below {
                put(below, rest, value);
            }
        }
    }
}

/// An instant as the API writes it.
#[must_use]
pub fn sent_instant(value: Timestamp, written: Written) -> Value {
    match written {
        Written::Iso => value.to_string().into(),
        Written::Unix => value.as_second().into(),
        Written::UnixMs => value.as_millisecond().into(),
        Written::Pattern(pattern) => value.strftime(pattern).to_string().into(),
    }
}

/// A calendar date as the API writes it.
#[must_use]
pub fn sent_date(value: Date, written: Written) -> Value {
    let midnight = || value.to_zoned(jiff::tz::TimeZone::UTC).map(|at| at.timestamp());
    match written {
        Written::Pattern(pattern) => value.strftime(pattern).to_string().into(),
        Written::Unix | Written::UnixMs => {
            midnight().map_or(Value::Null, |at| sent_instant(at, written))
        }
        Written::Iso => value.to_string().into(),
    }
}

/// A decimal number as the API takes it: as text, so that no digit is lost.
#[must_use]
pub fn sent_text(value: impl Display) -> Value {
    value.to_string().into()
}

/// Makes or changes a record, and gives it as it is now.
///
/// # Errors
/// [`Verdict::Unknown`] when the answer is lost and it can't be sent again; else what the request ran into.
pub async fn act<T: Model>(
    client: &Client,
    action: &'static Action,
    ids: &[&str],
    payload: Payload,
) -> Result<Item<T>, Error> {
    let request = action.request::<T>(ids, payload)?;
    let read = |response: &Response| {
        if response.body.trim_ascii().is_empty() {
            return Err(BadBody::lasting("it is done, but the answer holds no record"));
        }
        let wrong = |e: serde_json::Error| {
            BadBody::lasting(format!("it is done, but the answer is unclear: {}", json_error(&e)))
        };
        let mut document: Value = serde_json::from_slice(&response.body).map_err(wrong)?;
        let along = Arc::new(Along::of(&response.body));
        let record = match T::SHAPE.json_api {
            true => document.get_mut("data").map(Value::take).unwrap_or_default(),
            false => action.at.iter().fold(document, |mut found, name| {
                found.get_mut(name).map(Value::take).unwrap_or(found)
            }),
        };
        if !record.is_object() {
            return Err(BadBody::lasting("it is done, but the answer holds no record"));
        }
        let record = serde_json::from_value(T::SHAPE.flat(record)).map_err(wrong)?;
        Ok(Item { record, along })
    };
    Ok(client.fetch(&request, read).await?.value)
}

/// An attempt before the last may have done it: its answer was lost, or said that something went wrong.
fn may_be_done(error: &Error) -> bool {
    let mut faults = error.told.iter().filter(|attempt| attempt.verdict == Verdict::Retry);
    faults.any(|attempt| attempt.status.is_none_or(|status| status >= 500))
}

/// Removes a record. One that is gone when the request is repeated was removed.
///
/// # Errors
/// [`Verdict::NotFound`] when there was none; else what the request ran into.
pub async fn remove<T: Model>(
    client: &Client,
    action: &'static Action,
    ids: &[&str],
    payload: Payload,
) -> Result<(), Error> {
    let request = action.request::<T>(ids, payload)?;
    match client.fetch(&request, |_| Ok(())).await {
        Ok(_) => Ok(()),
        Err(error) if error.verdict == Verdict::NotFound && may_be_done(&error) => Ok(()),
        Err(error) => Err(error),
    }
}

impl Action {
    fn request<T: Model>(&self, ids: &[&str], payload: Payload) -> Result<Request, Error> {
        let Payload { fields, relationships, key } = payload;
        let mut request = self.endpoint.request(ids)?;
        request.method = self.method;
        request.may_be_empty = true;
        request.repeatable = Some(self.idempotent || self.key_header.is_some());
        let shape = T::SHAPE;
        let id = ids.last().filter(|_| self.endpoint.own_id);
        let has_body = !fields.is_empty() || !relationships.is_empty();
        if shape.json_api && (has_body || self.method != Method::Delete) {
            let mut data = json!({ "type": kind::<T>(), "attributes": fields });
            if let Some(id) = id {
                data["id"] = (*id).into();
            }
            if !relationships.is_empty() {
                data["relationships"] = Value::Object(relationships);
            }
            request.body = Body::Json(json!({ "data": data }));
            request.headers.push(("Content-Type".to_owned(), JSON_API.to_owned()));
        } else if has_body || self.method != Method::Delete {
            let mut body = Map::new();
            match self.at {
                [] => body = fields,
                at => put(&mut body, at, Value::Object(fields)),
            }
            request.body = Body::Json(Value::Object(body));
        }
        if let Some(header) = self.key_header {
            let key = key.unwrap_or_else(|| format!("{:032x}", fastrand::u128(..)));
            request.headers.push((header.to_owned(), key));
        }
        Ok(request)
    }
}

/// JSON:API 1.1 §5.
const JSON_API: &str = "application/vnd.api+json";
