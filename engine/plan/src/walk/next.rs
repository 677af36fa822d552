//! What comes after a page. Pure.

use super::drift::READINGS_MAX;
use super::request::offset;
use super::{Edge, Next, PageFacts, Plain, Position, Twice, Window};
use crate::stream::{CursorPlan, Paging, StreamPlan};

/// Pages of fewer records have no room for one that joins them to the page before.
pub(crate) const JOINED_MIN: u64 = 3;

impl StreamPlan {
    /// What comes after a page.
    #[must_use]
    pub fn next(&self, window: &Window, facts: &PageFacts) -> Next {
        let has_filter = self.cursor.as_ref().is_some_and(|c| c.filter.is_some());
        let filters = has_filter && window.from.is_some() || self.walks(window).is_some();
        if filters && facts.filterable == Some(false) && window.plain != Some(Plain::Unfiltered) {
            return Next::Plainly(Plain::Unfiltered);
        }
        if let Some(shorter) = self.shorter(window, facts) {
            return Next::Instead(Box::new(shorter));
        }
        let next = match self.walks(window) {
            Some((cursor, _)) => self.next_along(cursor, window, facts),
            None => match self.known_begins(window, facts) {
                Some(next) => next,
                None => self.next_page(window, facts),
            },
        };
        match next {
            Next::End => match self.next_part(window).or_else(|| self.once_again(window, facts)) {
                Some(then) => Next::Then(Box::new(then)),
                None => Next::End,
            },
            next => next,
        }
    }

    /// A list that comes newest first is read until what is known begins.
    fn known_begins(&self, window: &Window, facts: &PageFacts) -> Option<Next> {
        let cursor = self.newest(window)?;
        let from = window.from.as_deref().and_then(|from| cursor.point(from))?;
        if facts.orderable == Some(false) {
            return Some(Next::Plainly(Plain::Unordered));
        }
        if facts.count == 0 {
            return None;
        }
        let Some(along) = facts.along.as_ref().filter(|a| a.descending) else {
            return Some(Next::Plainly(Plain::Unordered));
        };
        let known = along.last.as_ref().is_some_and(|(last, _)| *last < from);
        known.then_some(Next::End)
    }

    fn next_page(&self, window: &Window, facts: &PageFacts) -> Next {
        match (&self.paging, &window.position) {
            (Paging::Single, _) => Next::End,
            (Paging::Offset { page_size, .. }, position) => {
                next_offset(*page_size, window, position, facts)
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
            (Paging::Chain(_), position) => next_link(window, position, facts),
        }
    }

    /// Nothing shows that records moved from one page to another: they are numbered, or too short for a
    /// record that joins them.
    pub(super) fn is_unjoined(&self) -> bool {
        match &self.paging {
            Paging::Single => false,
            Paging::Number { .. } => true,
            Paging::Chain(chain) => !chain.stable,
            Paging::Offset { page_size, .. } => *page_size < JOINED_MIN,
        }
    }

    /// Behind a cursor, which the next run does not look behind, pages that nothing joins are read until
    /// two readings are the same; those that are joined, where they moved, until one is calm.
    fn once_again(&self, window: &Window, facts: &PageFacts) -> Option<Window> {
        if matches!(window.position, Position::Start) {
            return None;
        }
        if !self.is_unjoined() {
            let before = window.twice.unwrap_or_default();
            let torn = window.torn || self.drift(window, facts).torn;
            if !torn || before.readings >= READINGS_MAX {
                return None;
            }
            let again = Twice { readings: before.readings + 1, ..before };
            let Window { opened, since, .. } = *window;
            return Some(Window { twice: Some(again), opened, since, ..self.reopen(window, None) });
        }
        let twice = self.twice(window, facts)?;
        if twice.before == Some(twice.now) || twice.readings >= READINGS_MAX {
            return None;
        }
        let again = Twice { now: 0, before: Some(twice.now), readings: twice.readings + 1 };
        let Window { opened, since, moved, .. } = *window;
        Some(Window { twice: Some(again), opened, since, moved, ..self.reopen(window, None) })
    }

    /// The hash of all pages up to this one, where that is needed.
    #[must_use]
    pub fn twice(&self, window: &Window, facts: &PageFacts) -> Option<Twice> {
        if !self.is_unjoined() || self.cursor.is_none() || self.walks(window).is_some() {
            return None;
        }
        let before = window.twice.unwrap_or_default();
        Some(Twice { now: before.now.rotate_left(5) ^ facts.digest, ..before })
    }

    /// The keyset walk: the next page starts at the last value seen, inclusive; only within one value
    /// that fills a whole page are records skipped by number.
    fn next_along(&self, cursor: &CursorPlan, window: &Window, facts: &PageFacts) -> Next {
        if facts.orderable == Some(false) {
            return Next::Plainly(Plain::Unordered);
        }
        let (at, skip) = match &window.position {
            Position::Walk { at, skip, edge, .. } => {
                let first = facts.ends.as_ref().map(|(first, _)| first);
                // a record that was touched can come first again, with a later value
                let value = facts.along.as_ref().and_then(|a| a.first);
                let unmoved = edge.as_ref() == first && value == cursor.point(at);
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
        let bound = at.and_then(|at| cursor.point(at));
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
            // a page more would skip as many as fit on one, not those that were on this
            (None, Some(total)) if skip == 0 => facts.count >= total,
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

/// The page after one of a list that is skipped through by number. It begins with the last record of the
/// page before; when it does not, the list has moved, and what joins is looked for further back.
fn next_offset(page_size: u64, window: &Window, position: &Position, facts: &PageFacts) -> Next {
    let none = &Vec::new();
    let (at, before, last, back) = match position {
        Position::Offset { next, edge, last, back } => (*next, Some(*edge), last, *back),
        _ => (0, None, none, 0),
    };
    if back == 0 && facts.count > 0 && is_again(facts, before, window.first) {
        return Next::Looping;
    }
    let edge = Edge { at, digest: facts.digest };
    if !last.is_empty() && facts.joint.is_none() && at > 0 {
        let far = (page_size / 2).max(1).saturating_mul(1 << back.min(20));
        let (next, last) = (at.saturating_sub(far), last.clone());
        return Next::Page(Position::Offset { next, edge, last, back: back + 1 });
    }
    let reached = at + facts.count;
    let new = match last.is_empty() {
        true => facts.count,
        false => facts.count.saturating_sub(facts.joint.map_or(0, |joint| joint + 1)),
    };
    let ended = match (facts.more, facts.total) {
        (Some(more), _) => !more,
        // a full page beyond the total proves the total wrong
        (None, Some(total)) => reached == total || reached > total && facts.count < page_size,
        // a full page of nothing new is one that was pushed back
        (None, None) => new == 0 && facts.count < page_size,
    };
    // a page of nothing new does not end a list that says that it goes on: its end moved
    if facts.count == 0 || ended {
        return Next::End;
    }
    if page_size < JOINED_MIN || facts.last.is_empty() || facts.count < 2 {
        return Next::Page(offset(reached, edge));
    }
    let last = facts.last.clone();
    Next::Page(Position::Offset { next: reached - 1, edge, last, back: 0 })
}

/// The page after one that says how to ask for it.
fn next_link(window: &Window, position: &Position, facts: &PageFacts) -> Next {
    let (at, said, before) = match position {
        Position::Chain { next, edge } => (edge.at, Some(next), Some(*edge)),
        _ => (0, None, None),
    };
    let Some(next) = facts.next.as_ref().filter(|_| facts.more != Some(false)) else {
        return Next::End;
    };
    // an empty page may stand in the middle of a list, but not again and again
    let again = facts.count > 0 && is_again(facts, before, window.first);
    if again || said == Some(next) {
        return Next::Looping;
    }
    let edge = Edge { at: at + 1, digest: facts.digest };
    Next::Page(Position::Chain { next: next.clone(), edge })
}

/// The same page as the one before, or as the first.
fn is_again(facts: &PageFacts, before: Option<Edge>, first: Option<u64>) -> bool {
    let seen = |digest: u64| digest == facts.digest;
    before.is_some_and(|edge| seen(edge.digest)) || before.is_some() && first.is_some_and(seen)
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
    if is_again(facts, before, first) {
        return Next::Looping;
    }
    match (facts.more, facts.total) {
        (Some(true), _) => Next::Page(next),
        (Some(false), _) => Next::End,
        (None, Some(total)) if reached >= total => Next::End,
        (None, _) => Next::Page(next),
    }
}
