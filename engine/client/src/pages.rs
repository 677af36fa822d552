//! Lists: pages after pages, and their records, as a stream.
//!
//! What the next request is follows from a [`Listing`] and from what the last page said: a pure function
//! (`step`). Fetching, reading and running ahead are here.

use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use futures::stream::{self, Stream, StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;

use crate::client::{Client, json_error};
use crate::error::Error;
use crate::request::{Request, Response};
use crate::verdict::Verdict;

mod link;
mod read;
mod seen;
mod step;
#[cfg(test)]
mod tests;
mod walk;

pub use link::next as next_link;

/// How a list is divided into pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Paging {
    /// One page.
    #[default]
    None,
    /// So many records from the `offset`-th on.
    Offset {
        /// The query parameter that says how many records to skip.
        offset: String,
        /// The query parameter that says how many to send.
        limit: String,
        /// How many to ask for.
        size: u64,
    },
    /// Numbered pages.
    PageNumber {
        /// The query parameter.
        page: String,
        /// The number of the first page.
        first: u64,
        /// The query parameter that says how many records a page has, and how many to ask for.
        size: Option<(String, u64)>,
    },
    /// The body holds a link to the next page; without one (or with null), it is the last.
    NextLink {
        /// A JSON pointer (RFC 6901) to it.
        pointer: String,
    },
    /// A `Link` header with `rel="next"` leads to the next page (RFC 8288).
    LinkHeader,
    /// The body holds a token for the next page; without one (or with null, or an empty one), it is the
    /// last.
    Token {
        /// A JSON pointer (RFC 6901) to it.
        pointer: String,
        /// The query parameter that carries it.
        parameter: String,
    },
}

/// How a list is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// A JSON pointer (RFC 6901) to the records of a page; empty when the page is an array of them.
    pub records: String,
    /// How the list is divided.
    pub paging: Paging,
    /// A JSON pointer to the number of all records, where pages tell it.
    pub total: Option<String>,
    /// A JSON pointer to what is there, and neither false nor empty, while more pages follow.
    pub more: Option<String>,
    /// The base that the API says it has, should it not be the client's: links to it are followed.
    pub declared: Option<crate::base::BaseUrl>,
    ahead: usize,
}

impl Listing {
    /// One page, which is an array of records.
    #[must_use]
    pub fn plain() -> Self {
        Self::default()
    }

    /// Records at a JSON pointer such as `/items`.
    #[must_use]
    pub fn at(records: impl Into<String>) -> Self {
        Self { records: records.into(), ..Self::default() }
    }

    /// JSON:API 1.0: `data`, `links.next`.
    #[must_use]
    pub fn json_api() -> Self {
        Self::at("/data").paging(Paging::NextLink { pointer: "/links/next".into() })
    }

    /// Divided so.
    #[must_use]
    pub fn paging(mut self, paging: Paging) -> Self {
        self.paging = paging;
        self
    }

    /// With the number of all records at a JSON pointer such as `/meta/total_count`.
    #[must_use]
    pub fn total(mut self, pointer: impl Into<String>) -> Self {
        self.total = Some(pointer.into());
        self
    }

    /// With a word at a JSON pointer such as `/has_more` that says whether more pages follow.
    #[must_use]
    pub fn more(mut self, pointer: impl Into<String>) -> Self {
        self.more = Some(pointer.into());
        self
    }

    /// Following links to `base` too: it stands for the client's own.
    #[must_use]
    pub fn declared(mut self, base: crate::base::BaseUrl) -> Self {
        self.declared = Some(base);
        self
    }

    /// Has up to so many requests in flight at once, where the next one does not depend on the last
    /// answer: [`Paging::Offset`] and [`Paging::PageNumber`]. The limiter's permits hold all the same, and
    /// pages come in order. As long as the total is not known, at most a quarter of the pages already read
    /// are fetched ahead, so that few requests are wasted past the end.
    #[must_use]
    pub fn ahead(mut self, requests: usize) -> Self {
        self.ahead = requests;
        self
    }
}

/// A page of a list.
#[derive(Clone)]
pub struct Page {
    /// Its number, from 1.
    pub number: u64,
    /// The whole answer.
    pub response: Response,
    records: Vec<Range<usize>>,
    request: String,
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // records may be anybody's
        write!(f, "Page {} with {} records", self.number, self.records.len())
    }
}

impl Page {
    /// How many records it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// A record's JSON as it came; `None` past the last.
    #[must_use]
    pub fn record(&self, index: usize) -> Option<Bytes> {
        Some(self.response.body.slice(self.records.get(index)?.clone()))
    }

    /// A record, read as `T`.
    ///
    /// # Errors
    /// When it has another shape: page and record are named, never quoted.
    pub fn parse<T: DeserializeOwned>(&self, index: usize) -> Result<T, Error> {
        let json = self.record(index).unwrap_or_default();
        serde_json::from_slice(&json).map_err(|e| {
            let why = json_error(&e);
            let cause = format!("record {} of page {}: {why}", index + 1, self.number);
            lasting(self.request.clone(), cause)
        })
    }
}

/// An error that is none of a single request's.
pub(crate) fn lasting(request: String, cause: String) -> Error {
    Error {
        request,
        attempts: 0,
        elapsed: std::time::Duration::ZERO,
        cause,
        status: None,
        verdict: Verdict::Fail,
        until: None,
        told: std::sync::Arc::default(),
    }
}

impl Client {
    /// All records of a list, page after page. A record of the wrong shape is an error of its own, and the
    /// next record follows it; any other error is the last item.
    pub fn list<T: DeserializeOwned + Send + 'static>(
        &self,
        request: Request,
        listing: Listing,
    ) -> impl Stream<Item = Result<T, Error>> + Send + use<T> {
        let records = |page: Page| {
            let all = (0..page.len()).map(move |index| Ok(page.parse::<T>(index)));
            stream::iter(all)
        };
        let nested = self.pages(request, listing).map_ok(records).try_flatten();
        nested.map(|item: Result<Result<T, Error>, Error>| item.and_then(|record| record))
    }

    /// All pages of a list, in order. An error is the last item. A list without records is one empty page.
    pub fn pages(
        &self,
        request: Request,
        listing: Listing,
    ) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        let walk = walk::Walk::new(self.clone(), request, listing);
        stream::try_unfold(walk, |mut walk| async move {
            Ok(walk.next().await?.map(|page| (page, walk)))
        })
    }
}
