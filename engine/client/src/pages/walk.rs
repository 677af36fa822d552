//! Walks a list: fetches its pages, some of them ahead, and hands them out in order.

use std::future::Future;
use std::pin::Pin;

use futures::StreamExt;
use futures::stream::FuturesOrdered;

use super::read::{self, Said};
use super::seen::{Seen, hash_of};
use super::step::{self, Position, Read, Step};
use super::{Listing, Page, lasting};
use crate::client::{BadBody, Client, Fetched};
use crate::error::Error;
use crate::request::Request;

/// So many pages without records in a row, and the list is taken for endless.
const EMPTY_MAX: u32 = 1_000;

type Flight = Pin<Box<dyn Future<Output = (Position, Result<Fetched<Said>, Error>)> + Send>>;

pub(super) struct Walk {
    client: Client,
    request: Request,
    listing: Listing,
    /// The next place that nobody fetches yet; `None` when that depends on an answer, or at the end.
    next: Option<Position>,
    flying: FuturesOrdered<Flight>,
    read: Read,
    /// Records that the total leaves, after the last page.
    left: Option<u64>,
    seen: Seen,
    /// What the last page's records were.
    last: Option<u64>,
    empty: u32,
    done: bool,
    /// What is said after the last page.
    broken: Option<Error>,
}

impl Walk {
    pub(super) fn new(client: Client, request: Request, listing: Listing) -> Self {
        let next = Some(step::start(&listing.paging));
        let (flying, seen) = (FuturesOrdered::new(), Seen::default());
        let mut walk = Self {
            client,
            request,
            listing,
            next,
            flying,
            read: Read::default(),
            left: None,
            seen,
            last: None,
            empty: 0,
            done: false,
            broken: None,
        };
        // a link back to the start is a link that was followed
        let place = (walk.request.path.clone(), walk.request.query.clone());
        walk.seen.again(&Position::Link(place));
        walk
    }

    /// The next page; `None` after the last.
    pub(super) async fn next(&mut self) -> Result<Option<Page>, Error> {
        if let Some(error) = self.broken.take() {
            return Err(error);
        }
        if self.done {
            return Ok(None);
        }
        self.take_off();
        let Some((at, fetched)) = self.flying.next().await else {
            self.done = true;
            return Ok(None);
        };
        let Fetched { value: said, response, .. } = fetched?;
        let request = step::request_at(&self.request, &self.listing.paging, &at);
        let shown = request.shown();
        let count = said.records.len() as u64;
        let more = said.total.is_some_and(|total| total > self.read.records);
        if count == 0 && self.read.pages > 0 && self.is_counted() && !more {
            self.end();
            return Ok(None);
        }
        self.read.pages += 1;
        self.read.records += count;
        if self.read.pages == 1 {
            self.read.first = count;
        }
        let page = Page {
            number: self.read.pages,
            response,
            records: said.records.clone(),
            request: shown,
        };
        self.is_new(&page)?;
        self.left = said.total.map(|total| total.saturating_sub(self.read.records));
        // what came with a link that leads nowhere came all the same
        if let Err(error) = self.advance(&at, &said, &request) {
            self.end();
            self.broken = Some(error);
        }
        Ok(Some(page))
    }

    /// Whether places are counted, not told by pages.
    fn is_counted(&self) -> bool {
        step::guess(&self.listing.paging, &step::start(&self.listing.paging), 1).is_some()
    }

    fn end(&mut self) {
        self.done = true;
        self.next = None;
        self.flying.clear();
    }

    /// Starts as many requests as there is room for.
    fn take_off(&mut self) {
        let full = self.read.first;
        let pages = self.left.map(|left| left.div_ceil(full.max(1)));
        let room = step::room(self.listing.ahead, self.read, pages);
        while self.flying.len() < room {
            let Some(at) = self.next.take() else { return };
            // the first page shows how many records a page has, before anything is guessed
            if self.read.pages > 0 {
                self.next = step::guess(&self.listing.paging, &at, full);
            }
            let flight = self.fetch(at);
            self.flying.push_back(flight);
        }
    }

    fn fetch(&self, at: Position) -> Flight {
        let (client, listing) = (self.client.clone(), self.listing.clone());
        let request = step::request_at(&self.request, &listing.paging, &at);
        Box::pin(async move {
            let place = at.clone();
            let read = move |response: &crate::request::Response| {
                let said = read::page(response, &listing)?;
                match (&place, said.total) {
                    (Position::Offset(skip), Some(total))
                        if said.records.is_empty() && *skip < total =>
                    {
                        let why = format!("no records, although it says that {total} exist");
                        Err(BadBody::passing(why))
                    }
                    _ => Ok(said),
                }
            };
            let fetched = client.fetch(&request, read).await;
            (at, fetched)
        })
    }

    /// The same records again, or nothing for too long: the list has no end.
    fn is_new(&mut self, page: &Page) -> Result<(), Error> {
        let no = |cause: String| Err(lasting(page.request.clone(), cause));
        if page.is_empty() {
            self.empty += 1;
            if self.empty >= EMPTY_MAX {
                return no(format!("{EMPTY_MAX} pages without records, and still no end"));
            }
            return Ok(());
        }
        self.empty = 0;
        let bytes: Vec<&[u8]> =
            page.records.iter().map(|place| &page.response.body[place.clone()]).collect();
        if self.last.replace(hash_of(&bytes)) == self.last && page.number > 1 {
            return no(format!("page {} has the records of the page before it", page.number));
        }
        Ok(())
    }

    /// Goes on behind a page.
    fn advance(&mut self, at: &Position, said: &Said, request: &Request) -> Result<(), Error> {
        let base = self.client.base();
        let step = step::after(&self.listing, at, said, self.read, base, &request.path);
        let no = |cause: String| Err(lasting(request.shown(), cause));
        match step {
            Err(foreign) => no(foreign.to_string()),
            Ok(Step::End) => {
                self.end();
                Ok(())
            }
            Ok(Step::Missing(left)) => no(format!("no records, although {left} more should exist")),
            Ok(Step::Next(next)) => {
                if !self.is_counted() && self.seen.again(&next) {
                    return no(
                        "the next page is one that was read before: the list has no end".into()
                    );
                }
                // what flies on a guess that was wrong would leave records out
                let guessed = step::guess(&self.listing.paging, at, self.read.first);
                if guessed.as_ref() != Some(&next) || self.flying.is_empty() {
                    self.flying.clear();
                    self.next = Some(next);
                }
                Ok(())
            }
        }
    }
}
