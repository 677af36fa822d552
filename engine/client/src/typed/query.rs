//! Lists and single records, with filters, orders and includes.

use std::fmt::Display;
use std::marker::PhantomData;
use std::sync::Arc;

use futures::stream::{self, BoxStream, StreamExt, TryStreamExt};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::{Along, Item, Model};
use crate::client::{BadBody, Client};
use crate::error::Error;
use crate::pages::{Listing, Page, lasting};
use crate::request::{Request, Response};

/// All but the unreserved characters of RFC 3986 §2.3.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Where records are.
#[derive(Debug)]
pub struct Endpoint {
    /// The path, in the parts between which ids stand.
    pub path: &'static [&'static str],
    /// Headers of each request.
    pub headers: &'static [(&'static str, &'static str)],
    /// Query parameters of each request.
    pub params: &'static [(&'static str, &'static str)],
    /// How the list is paged.
    pub listing: fn() -> Listing,
    /// The last id is the record's own.
    pub own_id: bool,
}

/// How an API spells filters, orders and includes; `{field}` and `{op}` are in them.
#[derive(Debug)]
pub struct Spelling {
    /// Equality: `where[{field}]`.
    pub filter: &'static str,
    /// A range: `where[{field}][{op}]`.
    pub range: &'static str,
    /// The parameter of the order.
    pub order: &'static str,
    /// A descending order: `-{field}`.
    pub descending: &'static str,
    /// The parameter of the includes.
    pub include: &'static str,
}

impl Endpoint {
    pub(super) fn request(&self, ids: &[&str]) -> Result<Request, Error> {
        let mut path = String::new();
        for (at, part) in self.path.iter().enumerate() {
            path.push_str(part);
            let Some(id) = ids.get(at).filter(|_| at + 1 < self.path.len()) else { continue };
            if matches!(*id, "" | "." | "..") {
                return Err(lasting(format!("GET {path}"), format!("`{id}` is no id")));
            }
            path.extend(utf8_percent_encode(id, SEGMENT));
        }
        let mut request = Request::get(path);
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        request.headers = self.headers.iter().map(owned).collect();
        request.query = self.params.iter().map(owned).collect();
        Ok(request)
    }
}

/// Records, page after page.
pub type Records<T> = BoxStream<'static, Result<Item<T>, Error>>;

/// Pages of records.
pub type Pages<T> = BoxStream<'static, Result<Vec<Item<T>>, Error>>;

/// A list that is about to be read.
#[derive(Debug)]
#[must_use = "nothing is asked for until the records or pages are read"]
pub struct Query<T> {
    client: Client,
    request: Result<Request, Error>,
    listing: Listing,
    spelling: &'static Spelling,
    includes: Vec<&'static str>,
    of: PhantomData<fn() -> T>,
}

impl<T: Model> Query<T> {
    /// The whole list; `ids` fill the path.
    pub fn new(
        client: &Client,
        endpoint: &'static Endpoint,
        spelling: &'static Spelling,
        ids: &[&str],
    ) -> Self {
        Self {
            client: client.clone(),
            request: endpoint.request(ids),
            listing: (endpoint.listing)(),
            spelling,
            includes: Vec::new(),
            of: PhantomData,
        }
    }

    fn with(mut self, name: String, value: String) -> Self {
        if let Ok(request) = &mut self.request {
            request.query.retain(|(known, _)| *known != name);
            request.query.push((name, value));
        }
        self
    }

    /// Only records whose field has this value.
    pub fn filter(self, field: &str, value: &dyn Display) -> Self {
        let name = self.spelling.filter.replace("{field}", field);
        self.with(name, value.to_string())
    }

    /// Only records whose field is before, after, … this value.
    pub fn range(self, field: &str, op: &str, value: &dyn Display) -> Self {
        let name = self.spelling.range.replace("{field}", field).replace("{op}", op);
        self.with(name, value.to_string())
    }

    /// In the order of a field.
    pub fn order(self, field: &str, descending: bool) -> Self {
        let value = match descending {
            true => self.spelling.descending.replace("{field}", field),
            false => field.to_owned(),
        };
        let name = self.spelling.order.to_owned();
        self.with(name, value)
    }

    /// With what a relationship leads to: [`Item::included`].
    pub fn include(mut self, name: &'static str) -> Self {
        if !self.includes.contains(&name) {
            self.includes.push(name);
        }
        let value = self.includes.join(",");
        let name = self.spelling.include.to_owned();
        self.with(name, value)
    }

    /// With any other query parameter.
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(name.into(), value.into())
    }

    /// So many requests at once, where the list's pages don't depend on each other.
    pub fn ahead(mut self, requests: usize) -> Self {
        self.listing = self.listing.ahead(requests);
        self
    }

    /// Its records, page after page. An error is the last item.
    pub fn records(self) -> Records<T> {
        let each = |page: Vec<Item<T>>| stream::iter(page.into_iter().map(Ok));
        self.pages().map_ok(each).try_flatten().boxed()
    }

    /// Its pages. An error is the last item.
    pub fn pages(self) -> Pages<T> {
        let Self { client, request, listing, .. } = self;
        let pages = stream::once(async move { request })
            .map_ok(move |request| client.pages(request, listing.clone()))
            .try_flatten();
        pages.and_then(|page| async move { items(&page) }).boxed()
    }
}

fn items<T: Model>(page: &Page) -> Result<Vec<Item<T>>, Error> {
    let along = match T::SHAPE.json_api {
        true => Along::of(&page.response.body),
        false => Along::default(),
    };
    let along = Arc::new(along);
    let item = |at| {
        let record: Value = page.parse(at)?;
        let wrong = |e: serde_json::Error| {
            let what = crate::client::json_error(&e);
            let cause = format!("record {} of page {}: {what}", at + 1, page.number);
            lasting(T::SHAPE.stream.to_owned(), cause)
        };
        let record = serde_json::from_value(T::SHAPE.flat(record)).map_err(wrong)?;
        Ok(Item { record, along: Arc::clone(&along) })
    };
    (0..page.len()).map(item).collect()
}

/// One record.
///
/// # Errors
/// [`NotFound`](crate::Verdict::NotFound) when there is none; else what the request ran into.
pub async fn one<T: Model>(
    client: &Client,
    endpoint: &'static Endpoint,
    ids: &[&str],
) -> Result<Item<T>, Error> {
    let request = endpoint.request(ids)?;
    let read = |response: &Response| -> Result<Item<T>, BadBody> {
        let wrong = |e: serde_json::Error| BadBody::passing(crate::client::json_error(&e));
        let mut document: Value = serde_json::from_slice(&response.body).map_err(wrong)?;
        let along = Arc::new(Along::of(&response.body));
        let record = match T::SHAPE.json_api {
            true => document.get_mut("data").map(Value::take).unwrap_or_default(),
            false => document,
        };
        if !record.is_object() {
            return Err(BadBody::lasting("there is no record in the answer"));
        }
        let wrong = |e: serde_json::Error| BadBody::lasting(crate::client::json_error(&e));
        let record = serde_json::from_value(T::SHAPE.flat(record)).map_err(wrong)?;
        Ok(Item { record, along })
    };
    Ok(client.fetch(&request, read).await?.value)
}
