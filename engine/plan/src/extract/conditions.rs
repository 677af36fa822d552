//! Which records belong to a stream.

use super::Cell;
use crate::stream::{Condition, StreamPlan};

/// The conditions under which a record belongs to the stream, each with its column.
pub(super) fn of(stream: &StreamPlan) -> Vec<(usize, &Condition)> {
    let column = |condition: &Condition| stream.table.column(&condition.column);
    stream.belongs.iter().filter_map(|c| Some((column(c)?, c))).collect()
}

impl Condition {
    /// Whether a value meets it.
    #[must_use]
    pub fn holds(&self, cell: &Cell<'_>) -> bool {
        let is = |value: &Option<String>| match (value, cell) {
            (None, cell) => *cell == Cell::Null,
            (Some(_), Cell::Null) => false,
            (Some(value), cell) => *value == cell.text(),
        };
        self.values.iter().any(is) != self.except
    }
}
