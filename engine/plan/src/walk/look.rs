//! What a window remembers of a page before its position is left.

use super::{Drift, PageFacts, Position, Window};
use crate::Cell;
use crate::extract::Batch;
use crate::stream::{CursorKind, ParentLink, StreamPlan};
use crate::table::Table;

impl StreamPlan {
    /// Looks at a page of which `read` records are new: the window knows it from now on. Tells whether the
    /// list moved.
    pub fn look(&self, window: &mut Window, facts: &PageFacts, read: u64) -> Drift {
        let drift = self.drift(window, facts);
        window.moved |= drift.moved;
        window.torn |= drift.torn;
        if window.position == Position::Start {
            window.total = facts.total;
            window.first = Some(facts.digest);
        }
        window.twice = self.twice(window, facts).or(window.twice);
        window.read += read;
        let numbers = self.cursor.as_ref().is_some_and(|c| c.kind == CursorKind::Id);
        let highest = facts.along.as_ref().and_then(|a| a.highest.clone()).filter(|_| numbers);
        if let Some((point, text)) = highest
            && window.reached.as_deref().and_then(|r| r.parse().ok()).is_none_or(|r| point > r)
        {
            window.reached = Some(text);
        }
        drift
    }
}

impl Batch<'_> {
    /// How many of the page's records the page before had too, to join the two.
    #[must_use]
    pub fn again(&self, window: &Window, facts: &PageFacts) -> u64 {
        match &window.position {
            Position::Walk { seen, .. } => {
                self.keys.iter().filter(|k| seen.iter().any(|s| s == k.as_ref())).count() as u64
            }
            Position::Offset { .. } => facts.joint.map_or(0, |joint| joint + 1),
            _ => 0,
        }
    }
}

impl ParentLink {
    /// The values of the list's path variables that a record of the parent gives.
    #[must_use]
    pub fn fill(&self, parent: &Table, batch: &Batch<'_>, row: usize) -> Vec<(String, String)> {
        let value = |(variable, column): &(String, String)| {
            let cell = &batch.row(row)[parent.column(column)?];
            let Cell::Text(text) = cell else { return None };
            Some((variable.clone(), text.clone().into_owned()))
        };
        self.variables.iter().filter_map(value).collect()
    }
}
