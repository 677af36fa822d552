//! Positions: which request belongs to one, and which comes next. Pure, so that it is tested as tables.
//!
//! A list is read in *windows*. A window remembers the time (by the source's clock) at which it was
//! opened; when it is done, everything changed before that time is known, and the time, less a lookback,
//! becomes the cursor from which the next window starts. Reading a list never trusts what it has not seen
//! proven: an API that ignores the filter or the order makes the window start again, plainly.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

mod ahead;
mod drift;
mod look;
mod next;
mod parts;
mod request;

pub use ahead::Scout;
pub use drift::Drift;
pub(crate) use next::JOINED_MIN;

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
    /// When the window that was read last was opened, by the engine's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<Timestamp>,
    /// The same of the last complete reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub swept_at: Option<Timestamp>,
    /// When, by the source's clock, the window was opened that was read last and left no cursor, as its list
    /// moved too much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Timestamp>,
    /// The last complete reading only confirmed what the one before suspected.
    #[serde(default, skip_serializing_if = "is_false")]
    pub confirmed: bool,
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
    /// When it was opened, by the engine's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
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
    /// Records of the list so far that don't belong to the stream, and have no rows.
    #[serde(default, skip_serializing_if = "is_none")]
    pub outside: u64,
    /// Some of its records were sent without the list of records that is within them.
    #[serde(default, skip_serializing_if = "is_false")]
    pub partial: bool,
    /// Only records changed at or before this time: the end of a part of a long list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// A complete reading, whose records are marked as seen under this generation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sweep: Option<u64>,
    /// There was no row before it: nothing can be missing at its end, and no record is marked as seen.
    #[serde(default, skip_serializing_if = "is_false")]
    pub first_ever: bool,
    /// A page of it has been committed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub begun: bool,
    /// The list moved while it was read: that a record was not seen proves nothing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub moved: bool,
    /// Records may have been missed: the cursor stays where it is.
    #[serde(default, skip_serializing_if = "is_false")]
    pub torn: bool,
    /// The highest value of the cursor's field that was seen, where the cursor is a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<String>,
    /// A hash of all pages so far, where pages can only be proved unmoved by reading them twice; and of
    /// all pages of the readings before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twice: Option<Twice>,
    /// It serves to confirm what the sweep before only suspected.
    #[serde(default, skip_serializing_if = "is_false")]
    pub confirms: bool,
    /// The next page.
    pub position: Position,
}

fn is_zero(value: &u64) -> bool {
    *value == 0
}

/// Written only where there is one, so that checkpoints stay what they were.
fn is_none(number: &u64) -> bool {
    *number == 0
}

fn is_false(value: &bool) -> bool {
    !value
}

/// A reading that is compared with one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Twice {
    /// All pages so far.
    pub now: u64,
    /// The reading before, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u64>,
    /// How many there were.
    #[serde(default)]
    pub readings: u32,
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
        /// The last keys of the page before, the very last first. The next page begins with it: anything
        /// else means that the list has moved.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        last: Vec<String>,
        /// How many pages were gone back to find one of them.
        #[serde(default, skip_serializing_if = "is_zero")]
        back: u64,
    },
    /// The page of that number.
    Number {
        /// The number.
        next: u64,
        /// The page before.
        edge: Edge,
    },
    /// What the page before said about the next: a token, or an address (path and query below the base).
    Chain {
        /// It.
        next: String,
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
    /// Where each of the keys is that the page before ended with, if it is on this one: the place of the
    /// latest of them.
    pub joint: Option<u64>,
    /// The page's last keys, the very last first.
    pub last: Vec<String>,
    /// Records in the whole (filtered) list.
    pub total: Option<u64>,
    /// Whether more pages follow.
    pub more: Option<bool>,
    /// What the page says about the next, where pages do.
    pub next: Option<String>,
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
    /// The first, as a number that can be compared.
    pub first: Option<i128>,
    /// The last, as a number and as written.
    pub last: Option<(i128, String)>,
    /// All are there and none is before the one above it.
    pub ascending: bool,
    /// All are there and none is after the one above it.
    pub descending: bool,
    /// The highest, as a number and as written.
    pub highest: Option<(i128, String)>,
    /// The keys of the records with the last value.
    pub tail: Vec<String>,
    /// The most records that follow each other with one value.
    pub ties: u64,
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
    /// The page is not used; this window takes the place of the present one: the list is too long, and is
    /// read in parts.
    Instead(Box<Window>),
    /// The page is used; then comes another part of the list, or the same list once more.
    Then(Box<Window>),
}
