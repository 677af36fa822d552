//! Pages that can be asked for before the answer to the present one is known.

use super::request::offset;
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
