//! Positions: which request belongs to one, and which comes next. Pure, so that it is tested as tables.
//!
//! A list is read in *windows*. A window remembers the time (by the source's clock) at which it was
//! opened; when it is done, everything changed before that time is known, and the time, less a lookback,
//! becomes the cursor from which the next window starts. Reading a list never trusts what it has not seen
//! proven: an API that ignores the filter or the order makes the window start again, plainly.

use engine_client::Request;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::stream::{CursorPlan, Paging, StreamPlan};

mod ahead;

/// What is known about one unit of work (a stream, or one partition of it), durable with its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// What the stream's declarations meant when this was written.
    pub definition: String,
    /// Everything that changed before this time has been read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// How many windows have been read to their end.
    #[serde(default)]
    pub generation: u64,
    /// The window that is being read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
}

/// One reading of a list, from its start to its end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Only records changed at or after this time; all when `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// When it was opened, by the source's clock; known after the first answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Timestamp>,
    /// Why the walk along the cursor was given up, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Plain>,
    /// Records read so far.
    #[serde(default)]
    pub read: u64,
    /// A hash of the first page's keys: meeting it again means that the list has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u64>,
    /// Records the list had, as its first page said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// The partition's mark that this reading serves: a newer one starts it anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<i64>,
    /// The next page.
    pub position: Position,
}

/// What an API turned out not to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plain {
    /// It ignores the filter: the whole list is read.
    Unfiltered,
    /// It does not keep the order: pages are taken as they come.
    Unordered,
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// The first.
    #[default]
    Start,
    /// After so many records.
    Offset {
        /// How many to skip.
        next: u64,
        /// The page before, to prove after a pause that the list has not moved.
        edge: Edge,
    },
    /// The page of that number.
    Number {
        /// The number.
        next: u64,
        /// The page before.
        edge: Edge,
    },
    /// From a value of the cursor's field on.
    Walk {
        /// The value, inclusive.
        at: String,
        /// Records (pages, where pages are numbered) to skip among those with exactly this value.
        skip: u64,
        /// Keys with this value that were read already: the next page shows them again.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        seen: Vec<String>,
        /// A hash of the keys of the page before.
        digest: u64,
        /// The key that the next page must begin with, where records are skipped by number: the last of
        /// the page before. Anything else means that the records among which is skipped have moved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        edge: Option<String>,
    },
}

/// A page that was committed: where it began, and which keys it held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    /// Its offset or number.
    pub at: u64,
    /// A hash of its keys, in order.
    pub digest: u64,
}

/// What a page says about the list it is from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageFacts {
    /// Records on the page.
    pub count: u64,
    /// A hash of their keys, in order.
    pub digest: u64,
    /// The first key and the last.
    pub ends: Option<(String, String)>,
    /// Records in the whole (filtered) list.
    pub total: Option<u64>,
    /// Whether more pages follow.
    pub more: Option<bool>,
    /// Whether the API says that it can filter by the cursor's field.
    pub filterable: Option<bool>,
    /// Whether the API says that it can order by the cursor's field.
    pub orderable: Option<bool>,
    /// The values of the cursor's field.
    pub along: Option<Along>,
}

/// The values of the cursor's field on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Along {
    /// The first, as an instant.
    pub first: Option<Timestamp>,
    /// The last, as an instant and as written.
    pub last: Option<(Timestamp, String)>,
    /// All are there and none is before the one above it.
    pub ascending: bool,
    /// The keys of the records with the last value.
    pub tail: Vec<String>,
}

/// What comes after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This page.
    Page(Position),
    /// Nothing: the list is read.
    End,
    /// The window again, without what the API does not do.
    Plainly(Plain),
    /// The same page again: the list has no end.
    Looping,
}

impl StreamPlan {
    /// A fresh window, from `cursor` on.
    #[must_use]
    pub fn open(&self, cursor: Option<&str>) -> Window {
        Window { from: cursor.map(str::to_owned), ..Window::default() }
    }

    /// The same window from its start, without what the API does not do.
    #[must_use]
    pub fn reopen(&self, window: &Window, plain: Option<Plain>) -> Window {
        let plain = plain.or(window.plain);
        let from = window.from.clone().filter(|_| plain != Some(Plain::Unfiltered));
        Window { from, plain, serves: window.serves, ..Window::default() }
    }

    /// The cursor that a finished window leaves behind.
    #[must_use]
    pub fn close(&self, window: &Window) -> Option<String> {
        let cursor = self.cursor.as_ref()?;
        let back = SignedDuration::try_from(cursor.lookback).ok()?;
        Some(window.opened?.checked_sub(back).ok()?.to_string())
    }

    fn walks(&self, window: &Window) -> Option<(&CursorPlan, &(String, String))> {
        let cursor = self.cursor.as_ref().filter(|_| self.paging != Paging::Single)?;
        let order = cursor.order.as_ref()?;
        window.plain.is_none().then_some((cursor, order))
    }

    /// The request for the window's next page. `None` when a path variable has no usable value.
    #[must_use]
    pub fn request(&self, window: &Window, vars: &[(String, String)]) -> Option<Request> {
        let value = |name: &str| vars.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        let mut request = Request::get(self.path.fill(value)?);
        request.headers.clone_from(&self.headers);
        request.query.clone_from(&self.params);
        let from = match &window.position {
            Position::Walk { at, .. } => Some(at),
            _ => window.from.as_ref(),
        };
        if let (Some(cursor), Some(from)) = (&self.cursor, from) {
            request.query.push((cursor.filter.clone(), from.clone()));
        }
        if let Some((_, (name, value))) = self.walks(window) {
            request.query.push((name.clone(), value.clone()));
        }
        self.page_params(&mut request.query, &window.position);
        Some(request)
    }

    /// The window at the page before the next, where only that page's keys can prove the list unmoved.
    #[must_use]
    pub fn step_back(&self, window: &Window) -> Option<(Window, Edge)> {
        let (edge, position) = match &window.position {
            Position::Offset { edge, .. } => {
                (*edge, Position::Offset { next: edge.at, edge: *edge })
            }
            Position::Number { edge, .. } => {
                (*edge, Position::Number { next: edge.at, edge: *edge })
            }
            Position::Start | Position::Walk { .. } => return None,
        };
        Some((Window { position, ..window.clone() }, edge))
    }

    fn page_params(&self, query: &mut Vec<(String, String)>, position: &Position) {
        match &self.paging {
            Paging::Single => {}
            Paging::Offset { offset, limit, page_size, .. } => {
                if let Some(limit) = limit {
                    query.push((limit.clone(), page_size.to_string()));
                }
                let skip = match position {
                    Position::Offset { next, .. } => *next,
                    Position::Walk { skip, .. } => *skip,
                    Position::Start | Position::Number { .. } => 0,
                };
                if skip > 0 {
                    query.push((offset.clone(), skip.to_string()));
                }
            }
            Paging::Number { page, limit, page_size, first, .. } => {
                if let (Some(limit), Some(size)) = (limit, page_size) {
                    query.push((limit.clone(), size.to_string()));
                }
                let number = match position {
                    Position::Number { next, .. } => *next,
                    Position::Walk { skip, .. } => first + skip,
                    Position::Start | Position::Offset { .. } => *first,
                };
                query.push((page.clone(), number.to_string()));
            }
        }
    }

    /// Whether a page is empty although the list has more: an answer that can't be believed.
    #[must_use]
    pub fn is_unbelievable(&self, window: &Window, facts: &PageFacts) -> bool {
        let skipped = match (&window.position, &self.paging) {
            (Position::Start, _) => 0,
            (Position::Offset { next, .. }, _) => *next,
            // pages are skipped, of a size that is not always known
            (Position::Walk { skip: 1.., .. }, Paging::Number { page_size: None, .. }) => u64::MAX,
            (Position::Walk { skip, .. }, Paging::Number { page_size, .. }) => {
                skip.saturating_mul(page_size.unwrap_or(1))
            }
            (Position::Walk { skip, .. }, _) => *skip,
            (Position::Number { .. }, _) => window.read,
        };
        let promised = facts.total.is_some_and(|total| total > skipped);
        facts.count == 0 && (promised || facts.more == Some(true))
    }

    /// What comes after a page.
    #[must_use]
    pub fn next(&self, window: &Window, facts: &PageFacts) -> Next {
        let filters = window.from.is_some() || self.walks(window).is_some();
        if filters && facts.filterable == Some(false) && window.plain != Some(Plain::Unfiltered) {
            return Next::Plainly(Plain::Unfiltered);
        }
        if self.walks(window).is_some() {
            return self.next_along(window, facts);
        }
        match (&self.paging, &window.position) {
            (Paging::Single, _) => Next::End,
            (Paging::Offset { .. }, position) => {
                let (at, before) = match position {
                    Position::Offset { next, edge } => (*next, Some(*edge)),
                    _ => (0, None),
                };
                let edge = Edge { at, digest: facts.digest };
                let next = Position::Offset { next: at + facts.count, edge };
                counted(facts, window.first, at + facts.count, before, next)
            }
            (Paging::Number { first, .. }, position) => {
                let (at, before) = match position {
                    Position::Number { next, edge } => (*next, Some(*edge)),
                    _ => (*first, None),
                };
                let edge = Edge { at, digest: facts.digest };
                let next = Position::Number { next: at + 1, edge };
                counted(facts, window.first, window.read + facts.count, before, next)
            }
        }
    }

    /// The keyset walk: the next page starts at the last value seen, inclusive; only within one value
    /// that fills a whole page are records skipped by number.
    fn next_along(&self, window: &Window, facts: &PageFacts) -> Next {
        if facts.orderable == Some(false) {
            return Next::Plainly(Plain::Unordered);
        }
        let (at, skip) = match &window.position {
            Position::Walk { at, skip, edge, .. } => {
                let first = facts.ends.as_ref().map(|(first, _)| first);
                // a record that was touched can come first again, with a later value
                let value = facts.along.as_ref().and_then(|a| a.first);
                let unmoved = edge.as_ref() == first && value == crate::extract::instant(at);
                if edge.is_some() && !unmoved {
                    // records of this one value moved: read them again from the first
                    let (at, seen) = (at.clone(), Vec::new());
                    let digest = facts.digest;
                    return Next::Page(Position::Walk { at, skip: 0, seen, digest, edge: None });
                }
                (Some(at), *skip)
            }
            _ => (window.from.as_ref(), 0),
        };
        if facts.count == 0 {
            return whole(window, facts);
        }
        let bound = at.and_then(|at| crate::extract::instant(at));
        let along = facts.along.as_ref().filter(|a| a.ascending);
        let Some((along, (last, text))) = along.and_then(|a| Some((a, a.last.clone()?))) else {
            return Next::Plainly(Plain::Unordered);
        };
        if bound.is_some_and(|bound| along.first.is_none_or(|first| first < bound)) {
            return Next::Plainly(Plain::Unfiltered);
        }
        let stays = bound == Some(last);
        let numbered = matches!(self.paging, Paging::Number { .. });
        let skipped = skip + if numbered { 1 } else { facts.count };
        let ended = match (facts.more, facts.total) {
            (Some(more), _) => !more,
            (None, Some(total)) if !numbered => skipped >= total,
            (None, _) => false,
        };
        if ended {
            return whole(window, facts);
        }
        let digest = facts.digest;
        let before = match &window.position {
            Position::Walk { digest, .. } => Some(*digest),
            _ => None,
        };
        match at {
            // the same page although more was to be skipped: skipping does nothing
            Some(_) if stays && before == Some(digest) && skip > 0 => Next::Looping,
            Some(at) if stays => {
                // one record is shown again, to prove that the skipped ones are where they were
                let last = facts.ends.as_ref().map(|(_, last)| last.clone());
                let edge = last.filter(|_| !numbered && facts.count > 1);
                let skip = skipped - u64::from(edge.is_some());
                let seen = edge.iter().cloned().collect();
                Next::Page(Position::Walk { at: at.clone(), skip, seen, digest, edge })
            }
            _ => {
                let seen = along.tail.clone();
                Next::Page(Position::Walk { at: text, skip: 0, seen, digest, edge: None })
            }
        }
    }
}

/// The end of a walk: of a whole list, every record that the first page announced must have been seen.
/// Records without a value of the cursor's field hide from the filter.
fn whole(window: &Window, facts: &PageFacts) -> Next {
    let (total, read) = match &window.position {
        Position::Walk { seen, .. } => {
            let again = u64::try_from(seen.len()).unwrap_or(0);
            (window.total, window.read + facts.count.saturating_sub(again))
        }
        _ => (facts.total, facts.count),
    };
    let hidden = window.from.is_none() && total.is_some_and(|total| total > read);
    if hidden { Next::Plainly(Plain::Unordered) } else { Next::End }
}

fn counted(
    facts: &PageFacts,
    first: Option<u64>,
    reached: u64,
    before: Option<Edge>,
    next: Position,
) -> Next {
    if facts.count == 0 {
        return Next::End;
    }
    let seen = |digest: u64| digest == facts.digest;
    if before.is_some_and(|edge| seen(edge.digest)) || before.is_some() && first.is_some_and(seen) {
        return Next::Looping;
    }
    match (facts.more, facts.total) {
        (Some(true), _) => Next::Page(next),
        (Some(false), _) => Next::End,
        (None, Some(total)) if reached >= total => Next::End,
        (None, _) => Next::Page(next),
    }
}
