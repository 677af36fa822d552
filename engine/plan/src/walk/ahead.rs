//! Pages that can be asked for before the answer to the present one is known.

use super::{Edge, Position, Window};
use crate::stream::{Paging, StreamPlan};

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
        let (pages, size) = match (&self.paging, &window.position) {
            (Paging::Offset { page_size, .. }, Position::Offset { next, .. }) => {
                (next / (*page_size).max(1), Some(*page_size))
            }
            (Paging::Number { first, page_size, .. }, Position::Number { next, .. }) => {
                (next.saturating_sub(*first), *page_size)
            }
            _ => return Vec::new(),
        };
        let left = match (window.total, size) {
            (Some(total), Some(size)) => total.div_ceil(size.max(1)).saturating_sub(pages + 1),
            _ => 0,
        };
        (1..=left.min(most)).filter_map(|pages| later(window, pages, size)).collect()
    }
}

/// The same window so many full pages later.
fn later(window: &Window, pages: u64, size: Option<u64>) -> Option<Window> {
    let edge = Edge::default();
    let position = match &window.position {
        Position::Offset { next, .. } => Position::Offset { next: next + pages * size?, edge },
        Position::Number { next, .. } => Position::Number { next: next + pages, edge },
        Position::Start | Position::Walk { .. } => return None,
    };
    Some(Window { position, ..window.clone() })
}
