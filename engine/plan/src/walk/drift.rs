//! What a page says about the list's having moved since the page before.

use super::{PageFacts, Position, Window};
use crate::stream::{CursorKind, StreamPlan};

/// Readings of a window that is read until two of them are the same.
pub(super) const READINGS_MAX: u32 = 3;

/// A list that moves while it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// It moved, or nothing proves that it did not: what was not seen may be there.
    pub moved: bool,
    /// It was seen to move: an operator may want to know.
    pub shifted: bool,
    /// Records may have been missed that the next window would not look for.
    pub torn: bool,
}

impl StreamPlan {
    /// A record that jumps from the part of the list that is not read yet to the part that is has passed by,
    /// and nothing but a cursor that goes by time of change would find it in the next run.
    fn loses_what_jumps(&self, window: &Window) -> bool {
        let cursor = self.cursor.as_ref().filter(|c| c.kind == CursorKind::Id);
        cursor.is_some() && self.walks(window).is_none()
    }

    /// What a page says about that, before its position is left.
    #[must_use]
    pub fn drift(&self, window: &Window, facts: &PageFacts) -> Drift {
        let changed = facts.total != window.total;
        let ends = || {
            let spent = window.twice.is_some_and(|t| t.readings >= READINGS_MAX);
            spent && matches!(self.next(window, facts), super::Next::End)
        };
        match &window.position {
            Position::Start => Drift::default(),
            Position::Offset { last, back, .. } => {
                let shifted = !last.is_empty() && (facts.joint != Some(0) || *back > 0);
                let moved = shifted || changed || last.is_empty();
                let torn = shifted && self.loses_what_jumps(window) || self.is_unjoined() && ends();
                Drift { moved, shifted: shifted || changed, torn }
            }
            // nothing joins a page to the one before
            Position::Number { .. } => Drift { moved: true, shifted: changed, torn: ends() },
            Position::Chain { .. } => {
                Drift { moved: true, shifted: changed, torn: self.is_unjoined() && ends() }
            }
            Position::Walk { seen, skip, edge, .. } => {
                let again = u64::try_from(seen.len()).unwrap_or(0);
                let passed = window.read.saturating_sub(again);
                // all that is behind and all that is ahead are the list
                let whole = facts.total.map(|ahead| passed + ahead);
                let first = facts.ends.as_ref().map(|(first, _)| first);
                let moved = match (skip, edge) {
                    (0, _) => whole.is_none() || whole != window.total,
                    (_, Some(_)) => edge.as_ref() != first,
                    (_, None) => true,
                };
                Drift { moved, shifted: false, torn: false }
            }
        }
    }
}
