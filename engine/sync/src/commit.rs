//! The one door for writing: nothing is written without saying how far it brings the unit.

use engine_plan::{Batch, Checkpoint, Table};

use crate::destination::Stored;

/// How far a commit brings its unit. It joins what was stored: a sequence follows its predecessor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advance {
    pub(crate) stream: String,
    pub(crate) partition: String,
    pub(crate) from: i64,
    pub(crate) text: String,
    pub(crate) clears: Option<i64>,
}

impl Advance {
    /// From what is stored to `checkpoint`. `None` when that stands still: the same checkpoint again
    /// would be a page without progress. `clears` is the partition's mark, on its last commit.
    #[must_use]
    pub fn new(
        stream: &str,
        partition: &str,
        stored: &Stored,
        checkpoint: &Checkpoint,
        clears: Option<i64>,
    ) -> Option<Self> {
        let text = serde_json::to_string(checkpoint).ok()?;
        if stored.text.as_deref() == Some(text.as_str()) && clears.is_none() {
            return None;
        }
        let (stream, partition) = (stream.to_owned(), partition.to_owned());
        Some(Self { stream, partition, from: stored.sequence, text, clears })
    }

    /// The stream.
    #[must_use]
    pub fn stream(&self) -> &str {
        &self.stream
    }
    /// The partition.
    #[must_use]
    pub fn partition(&self) -> &str {
        &self.partition
    }
    /// The sequence that must be stored now.
    #[must_use]
    pub fn from(&self) -> i64 {
        self.from
    }
    /// The checkpoint's text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The mark that this commit clears.
    #[must_use]
    pub fn clears(&self) -> Option<i64> {
        self.clears
    }
    /// What is stored once the commit is done.
    #[must_use]
    pub fn stored(&self) -> Stored {
        Stored { sequence: self.from + 1, text: Some(self.text.clone()) }
    }
}

/// A child partition that waits to be read because its parent was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The child stream.
    pub stream: String,
    /// The parent's key.
    pub partition: String,
    /// The values of the path's variables, as a JSON object.
    pub variables: String,
}

/// One transaction: rows, the marks of child partitions, and the advance.
#[derive(Debug)]
pub struct Commit<'a> {
    /// The stream's table.
    pub table: &'a Table,
    /// The rows; none when only the checkpoint moves.
    pub batch: Option<&'a Batch<'a>>,
    /// Child partitions to read.
    pub marks: &'a [Mark],
    /// Rows are written although they are the same: they are filled again from their own text.
    pub refill: bool,
    advance: Advance,
}

impl<'a> Commit<'a> {
    /// A commit. It can't be made without its advance.
    #[must_use]
    pub fn new(
        table: &'a Table,
        batch: Option<&'a Batch<'a>>,
        marks: &'a [Mark],
        advance: Advance,
    ) -> Self {
        Self { table, batch, marks, refill: false, advance }
    }

    /// The same, with every row written, changed or not.
    #[must_use]
    pub fn refilling(self) -> Self {
        Self { refill: true, ..self }
    }

    /// How far it brings the unit.
    #[must_use]
    pub fn advance(&self) -> &Advance {
        &self.advance
    }
}
