//! Pages that can be asked for before the answer to the present one is known.

use super::request::offset;
use super::{Edge, PageFacts, Position, Window};
use crate::extract::{Batch, digest_of};
use crate::stream::{Paging, StreamPlan};

/// Further records that two guesses have in common, beside those of one time: so many may leave their places
/// between them.
const SLACK: u64 = 2;
/// Smaller pages would be read twice as often.
const GUESSED_MIN: u64 = 10;
/// A list with less than this many pages left is soon read without guessing.
const LONG: u64 = 32;
/// After so many wrong guesses none is made any more: the list does not stand still.
const WRONG_MAX: u32 = 3;

/// Where the pages of a walk are thought to lie. Each page of a walk is asked for from the last value of the
/// one before; before that value is known, a guess asks for the page at that place of the list. A guess is
/// used only if it proves to hold what the walk's own request would have brought: see
/// [`StreamPlan::fits`]. Places are counted from the first page on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scout {
    /// The value from which is guessed, and the place of the first record with it.
    base: Option<(String, u64)>,
    /// The place of the next guess.
    next: u64,
    /// The end of the list.
    end: u64,
    /// The most records of one time so far.
    ties: u64,
    /// Guesses were made.
    going: bool,
    /// How many were wrong.
    wrong: u32,
}

impl Scout {
    /// A page was read: the window stands behind it. `guesses`: some are still on their way.
    pub fn saw(&mut self, plan: &StreamPlan, window: &Window, facts: &PageFacts, guesses: bool) {
        let here = self.base.as_ref().map_or(0, |(_, place)| *place);
        let at = match &window.position {
            Position::Walk { at, skip: 0, seen, edge: None, .. } => Some((at, seen)),
            _ => None,
        };
        let (Some((at, seen)), Some(total), Some(size)) =
            (at, facts.total, plan.guessed_size(window))
        else {
            self.base = None;
            return;
        };
        let tail = seen.len() as u64;
        let place = (here + facts.count).saturating_sub(tail);
        self.base = Some((at.clone(), place));
        self.end = here + total;
        // those of the last value may go on on the next page
        self.ties = self.ties.max(facts.along.as_ref().map_or(tail, |along| along.ties));
        if !guesses {
            // the page at `place` is asked for as it is
            self.next = place + size.saturating_sub(self.common());
        }
    }

    /// A guess was wrong: places are counted anew.
    pub fn miss(&mut self) {
        *self = Self { wrong: self.wrong + 1, ties: self.ties, ..Self::default() };
    }

    fn common(&self) -> u64 {
        self.ties + SLACK
    }
}

impl StreamPlan {
    /// The windows at the pages after the present one, if every page is full: not more than `most`, and
    /// none past the end of the list.
    ///
    /// Empty where the next request depends on the answer, and where a list that moves meanwhile could
    /// hide a record for good: behind a cursor, which the next run does not look behind, and without a
    /// total, which shows that the list has moved.
    #[must_use]
    pub fn ahead(&self, window: &Window, most: usize) -> Vec<Window> {
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        if self.cursor.is_some() {
            return Vec::new();
        }
        // the place after the present page, and how far each further one goes
        let (reached, stride) = match (&self.paging, &window.position) {
            (Paging::Offset { page_size, .. }, Position::Offset { next, last, back: 0, .. }) => {
                (next + page_size, page_size - u64::from(!last.is_empty()))
            }
            (
                Paging::Number { first, page_size: Some(size), .. },
                Position::Number { next, .. },
            ) => ((next.saturating_sub(*first) + 1) * size, *size),
            _ => return Vec::new(),
        };
        let left = window.total.unwrap_or(0).saturating_sub(reached).div_ceil(stride.max(1));
        (1..=left.min(most)).filter_map(|pages| later(window, pages, stride)).collect()
    }
}

impl StreamPlan {
    /// The size of a walk's pages, where their places can be guessed.
    fn guessed_size(&self, window: &Window) -> Option<u64> {
        match &self.paging {
            Paging::Offset { offset, page_size, .. }
                if !offset.is_empty() && self.walks(window).is_some() =>
            {
                Some(*page_size).filter(|size| *size >= GUESSED_MIN)
            }
            _ => None,
        }
    }

    /// The next guess, if there is something left to guess.
    #[must_use]
    pub fn guess(&self, scout: &mut Scout, window: &Window) -> Option<Window> {
        let size = self.guessed_size(window)?;
        let (at, place) = scout.base.clone()?;
        let step = size.checked_sub(scout.common()).filter(|step| *step >= size / 2)?;
        let begins = scout.next;
        // a page that has nothing new is not worth its request
        let new = scout.end.saturating_sub(begins + scout.common());
        if new == 0 || scout.wrong >= WRONG_MAX || !scout.going && new < LONG * size {
            return None;
        }
        scout.going = true;
        let skip = begins.checked_sub(place).filter(|skip| *skip > 0)?;
        scout.next += step;
        let position = Position::Walk { at, skip, seen: Vec::new(), digest: 0, edge: None };
        Some(Window { position, ..window.clone() })
    }

    /// What a guess has brought, as the window's own request would have brought it; `None` where that is not
    /// proven. It is, when the guess begins before the value at which the walk stands, and keeps the order:
    /// all that there was from that value on, when it was asked for, up to the guess's last record, is on it.
    #[must_use]
    pub fn fits<'a>(
        &self,
        window: &Window,
        guess: &Window,
        (facts, batch): (PageFacts, Batch<'a>),
    ) -> Option<(PageFacts, Batch<'a>)> {
        let Position::Walk { at, skip: 0, edge: None, .. } = &window.position else { return None };
        let Position::Walk { skip, .. } = &guess.position else { return None };
        let (cursor, _) = self.walks(window)?;
        let column = self.table.column(&cursor.field)?;
        let bound = cursor.point(at)?;
        let along = facts.along.as_ref().filter(|a| a.ascending && a.first < Some(bound))?;
        let (last, _) = along.last.as_ref()?;
        let whole = batch.rows() as u64 == facts.count && batch.quarantined.is_empty();
        if !whole || *last <= bound || facts.filterable == Some(false) {
            return None;
        }
        let point = |row: usize| cursor.point(&batch.row(row)[column].text());
        let before = (0..batch.rows()).take_while(|row| point(*row) < Some(bound)).count();
        let total = facts.total?.checked_sub(skip + before as u64)?;
        let along = super::Along { first: point(before), ..along.clone() };
        let kept: Vec<usize> = (before..batch.rows()).collect();
        // what was not yet at the list's end when this was asked for may be there now
        if facts.more == Some(false) || kept.len() as u64 >= total {
            return None;
        }
        let batch = batch.only(&kept);
        let first = batch.keys.first()?.clone().into_owned();
        let facts = PageFacts {
            count: kept.len() as u64,
            digest: digest_of(&batch.keys),
            ends: facts.ends.map(|(_, last)| (first, last)),
            total: Some(total),
            along: Some(along),
            ..facts
        };
        Some((facts, batch))
    }
}

/// The same window so many full pages later.
fn later(window: &Window, pages: u64, stride: u64) -> Option<Window> {
    let edge = Edge::default();
    let position = match &window.position {
        Position::Offset { next, .. } => offset(next + pages * stride, edge),
        Position::Number { next, .. } => Position::Number { next: next + pages, edge },
        Position::Start | Position::Walk { .. } | Position::Chain { .. } => return None,
    };
    Some(Window { position, ..window.clone() })
}
