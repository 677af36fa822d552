//! The one door for writing: nothing is written without saying how far it brings the unit.

use engine_plan::{Batch, Checkpoint, Table};

use crate::deletion::Strategy;
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

/// What a unit's pass has seen, and what follows from that at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sweep<'a> {
    /// Tells this pass of the unit from its others: marks of another generation count for nothing.
    pub generation: u64,
    /// The pass begins with this commit: marks of earlier passes of the unit are dropped.
    pub begins: bool,
    /// The pass ends with this commit; its marks are dropped afterwards.
    pub ends: Option<Ending<'a>>,
}

/// The end of a pass: what it has not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending<'a> {
    /// Of which rows the pass should have seen every one.
    pub within: Within<'a>,
    /// Whether what it has not seen is not there.
    pub proof: Proof,
    /// What the new suspects are put down to.
    pub strategy: Strategy,
}

/// What a pass proves by not having seen a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Nothing: the list may have moved while it was read.
    None,
    /// That it is not there, if the pass has seen exactly so many records: all that the list has, as each
    /// of its pages said.
    Seen(u64),
    /// The same as the pass of the commit's own table, whose ending stands in the same commit.
    AsHost,
}

/// Rows of a table. Only living ones are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within<'a> {
    /// All.
    All,
    /// Those with this text in this column: the children of one parent.
    Parent {
        /// The column.
        column: &'a str,
        /// The parent's key.
        value: &'a str,
    },
    /// Those whose time in this column is this one or later.
    Since {
        /// The column, of the kind timestamp or date.
        column: &'a str,
        /// The time, as the column holds it.
        from: &'a str,
    },
    /// No rows but pairs: those of one parent in one of the table's `members`. Pairs that the pass has
    /// not seen are removed, if it is proven; nothing becomes a suspect.
    Members {
        /// Which of the table's members.
        member: usize,
        /// The parent's key.
        parent: &'a str,
    },
}

/// A record that is said to be gone. It becomes a proven suspect if its row lives.
#[derive(Clone, Debug)]
pub struct Accused<'a> {
    /// Its table.
    pub table: &'a Table,
    /// Its key as one text.
    pub key: String,
    /// Who says it.
    pub strategy: Strategy,
}

/// Records of another stream that came with the same answer.
#[derive(Clone, Copy, Debug)]
pub struct Also<'a> {
    /// Their table.
    pub table: &'a Table,
    /// The rows.
    pub batch: &'a Batch<'a>,
    /// What they count for; marks stand under their table's name and the commit's partition.
    pub sweep: Option<Sweep<'a>>,
}

/// One transaction: rows, the marks of child partitions, what is suspected, and the advance.
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
    /// The rows' keys are marked as seen by this pass, flagged rows too.
    pub sweep: Option<Sweep<'a>>,
    /// The rows belong to this parent too: which of the table's `members`, and the parent's key.
    pub member: Option<(usize, &'a str)>,
    /// Records of other streams.
    pub also: &'a [Also<'a>],
    /// Records that are said to be gone. They are accused after the rows were written.
    pub accused: &'a [Accused<'a>],
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
        let (sweep, member, also, accused) = (None, None, &[][..], &[][..]);
        Self { table, batch, marks, refill: false, sweep, member, also, accused, advance }
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
