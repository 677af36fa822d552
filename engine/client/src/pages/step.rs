//! From a place in a list to its request, and from a page to the next place: pure functions.

use super::read::Said;
use super::{Listing, Paging};
use crate::base::{BaseUrl, ForeignLink, Place};
use crate::request::Request;

/// The place of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Position {
    /// The start of a list that is walked by links and tokens, and of one that has one page.
    First,
    /// After so many records.
    Offset(u64),
    /// That page, after so many before it.
    Page(u64),
    /// Where the last page's link led.
    Link(Place),
    /// What the last page's token stands for.
    Token(String),
}

/// Where a list starts.
pub(super) fn start(paging: &Paging) -> Position {
    match paging {
        Paging::Offset { .. } => Position::Offset(0),
        Paging::PageNumber { .. } => Position::Page(0),
        _ => Position::First,
    }
}

/// The request for a place. Parameters that the caller gave for it are replaced.
pub(super) fn request_at(request: &Request, paging: &Paging, at: &Position) -> Request {
    let mut request = request.clone();
    let mut set = |name: &str, value: String| {
        request.query.retain(|(n, _)| n != name);
        request.query.push((name.to_owned(), value));
    };
    match (paging, at) {
        (Paging::Offset { offset, limit, size }, Position::Offset(skip)) => {
            set(limit, size.to_string());
            set(offset, skip.to_string());
        }
        (Paging::PageNumber { page, first, size }, Position::Page(n)) => {
            if let Some((name, size)) = size {
                set(name, size.to_string());
            }
            set(page, first.saturating_add(*n).to_string());
        }
        (Paging::Token { parameter, .. }, Position::Token(token)) => set(parameter, token.clone()),
        (_, Position::Link((path, query))) => {
            request.path.clone_from(path);
            request.query.clone_from(query);
        }
        _ => {}
    }
    request
}

/// What was read so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) pages: u64,
    pub(super) records: u64,
    /// The records of the first page: what a full page has, where nobody says.
    pub(super) first: u64,
}

/// What follows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Next(Position),
    End,
    /// No records, although there should be more: of the total, so many are missing.
    Missing(u64),
}

/// The place after a page at `at` that said `said`; `read` includes it.
pub(super) fn after(
    listing: &Listing,
    at: &Position,
    said: &Said,
    read: Read,
    base: &BaseUrl,
    path: &str,
) -> Result<Step, ForeignLink> {
    let count = said.records.len() as u64;
    let left = said.total.map(|total| total.saturating_sub(read.records));
    if said.more == Some(false) {
        return Ok(Step::End);
    }
    Ok(match (&listing.paging, at) {
        (Paging::Offset { .. } | Paging::PageNumber { .. }, _) => match left {
            Some(0) => Step::End,
            Some(left) if count == 0 => Step::Missing(left),
            None if count == 0 => Step::End,
            None if said.more.is_none() && is_last(&listing.paging, count, read) => Step::End,
            _ => Step::Next(match at {
                // by what came, not by what was asked for: the API may send fewer
                Position::Offset(skip) => Position::Offset(skip + count),
                Position::Page(n) => Position::Page(n + 1),
                other => other.clone(),
            }),
        },
        (Paging::NextLink { .. } | Paging::LinkHeader, _) => match &said.next {
            Some(link) => {
                let place = base.rebase_at(path, link, listing.declared.as_ref())?;
                Step::Next(Position::Link(place))
            }
            None => Step::End,
        },
        (Paging::Token { .. }, _) => match &said.next {
            Some(token) => Step::Next(Position::Token(token.clone())),
            None => Step::End,
        },
        (Paging::None, _) => Step::End,
    })
}

/// Whether a page is the last where nobody says how many records there are: an empty one, or a short one.
/// A first page that is short may be all that the API sends at once: the next one tells.
fn is_last(paging: &Paging, count: u64, read: Read) -> bool {
    let asked = match paging {
        Paging::Offset { size, .. } | Paging::PageNumber { size: Some((_, size)), .. } => *size,
        _ => read.first,
    };
    count == 0 || (read.pages > 1 && count < asked.min(read.first))
}

/// The place that will follow `at` when its page is full; `None` when that depends on the page.
pub(super) fn guess(paging: &Paging, at: &Position, full: u64) -> Option<Position> {
    match (paging, at) {
        (Paging::Offset { .. }, Position::Offset(skip)) => Some(Position::Offset(skip + full)),
        (Paging::PageNumber { .. }, Position::Page(n)) => Some(Position::Page(n + 1)),
        _ => None,
    }
}

/// How many requests may be in flight at once. `left` is what the total leaves, in pages.
pub(super) fn room(ahead: usize, read: Read, left: Option<u64>) -> usize {
    let more = match (read.pages, left) {
        (0, _) => 0,
        (_, Some(left)) => left.saturating_sub(1),
        (pages, None) => pages / 4,
    };
    1 + ahead.saturating_sub(1).min(usize::try_from(more).unwrap_or(usize::MAX))
}
