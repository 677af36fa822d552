//! Somewhere rows can be appended, and nothing else: no transactions, no checkpoints. The
//! [journal](crate::journal) makes a destination of it.

use async_trait::async_trait;
use engine_plan::{Batch, LinkTable, Table};

use crate::destination::Outcome;

/// What is appended to one file in one go.
#[derive(Clone, Copy, Debug)]
pub enum Lines<'a> {
    /// Rows of a stream's table.
    Rows {
        /// The table.
        table: &'a Table,
        /// The page.
        batch: &'a Batch<'a>,
        /// Which rows of it, in this order.
        rows: &'a [usize],
        /// With each record's own text.
        raw: bool,
        /// Per row of `rows`, the time of its tombstone: none for a row that lives.
        deleted_at: &'a [Option<String>],
    },
    /// Committed lines of rows once more, each as it was, but with a tombstone.
    Tombstones {
        /// Where the lines are.
        places: &'a [&'a str],
        /// The time of the tombstones.
        deleted_at: &'a str,
    },
    /// All that owners point to.
    Links {
        /// The link table.
        link: &'a LinkTable,
        /// The owners.
        owners: &'a [Owner<'a>],
    },
}

/// All that one owner points to.
#[derive(Clone, Debug)]
pub struct Owner<'a> {
    /// Its key.
    pub key: &'a str,
    /// Id and type of each, in order, each once.
    pub targets: Vec<(&'a str, &'a str)>,
}

/// What was appended, and is not committed yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appended {
    /// Where each line is, in the order of the lines.
    pub places: Vec<String>,
    /// The end of the file, once this is committed.
    pub position: String,
}

/// A line that was committed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The columns that were asked for, as texts; `None` for null and for what is not there.
    pub values: Vec<Option<String>>,
    /// The record's own text, where it was kept.
    pub raw: Option<String>,
}

/// A folder of append-only files, or something like it. Positions and places are texts that only the
/// sink understands; the journal stores them beside the checkpoints.
///
/// Two holders of one connection may be at work at once, one of them without knowing that it lost its
/// lease. What a sink must give, so that the late one does no harm:
/// [`append`](Self::append), [`cut`](Self::cut) and [`read`](Self::read) go to the file as it was when
/// [`open`](Self::open) was called, even if another took its name since; and after
/// [`discard`](Self::discard) no [`Rewrite`] that was begun before can take the file's name.
///
/// A call whose future is dropped may go on for a while; it ends before any later call for the same
/// file begins.
#[async_trait]
pub trait RecordSink: Send + Sync {
    /// The sink as a user names it.
    fn shown(&self) -> String;
    /// The position of an empty file.
    fn start(&self) -> String;
    /// Whether there is a file of that name, ours or not.
    async fn exists(&self, file: &str) -> Outcome<bool>;
    /// Makes an empty file; refuses ([`Kind::Foreign`](crate::Kind::Foreign)) where there is one.
    async fn create(&self, file: &str) -> Outcome<()>;
    /// Opens the file as it is now, changing nothing.
    async fn open(&self, file: &str) -> Outcome<()>;
    /// Lets go of all files.
    async fn close(&self) -> Outcome<()>;
    /// Drops what lies behind `position`. A file that ends before it is refused
    /// ([`Kind::Schema`](crate::Kind::Schema)).
    async fn cut(&self, file: &str, position: &str) -> Outcome<()>;
    /// Drops what lies behind `position`, appends, and makes it durable. `synced_at` goes into each
    /// line.
    async fn append(
        &self,
        file: &str,
        position: &str,
        lines: Lines<'_>,
        synced_at: &str,
    ) -> Outcome<Appended>;
    /// Reads committed lines.
    async fn read(&self, file: &str, places: &[&str], columns: &[&str]) -> Outcome<Vec<Line>>;
    /// Begins a new file that will take the place of `file`, which must be open.
    async fn rewrite(&self, file: &str, epoch: i64) -> Outcome<Box<dyn Rewrite>>;
    /// Drops whatever was begun to take the file's place, by whomever.
    async fn discard(&self, file: &str) -> Outcome<()>;
    /// Whether a rewritten file has taken the place of one that ended at `before`. A rewritten file is
    /// always the shorter one.
    async fn is_rewritten(&self, file: &str, before: &str) -> Outcome<bool>;
}

/// A new file on its way to take the place of another.
#[async_trait]
pub trait Rewrite: Send {
    /// Takes over lines, in this order; gives their places in the new file.
    async fn take(&mut self, places: &[&str]) -> Outcome<Vec<String>>;
    /// Takes over everything up to a position.
    async fn take_all(&mut self, position: &str) -> Outcome<()>;
    /// Makes it durable, and gives its end.
    async fn seal(&mut self) -> Outcome<String>;
    /// Takes the other file's name, durably; the sink appends to this one from then on. Refused
    /// ([`Kind::Stale`](crate::Kind::Stale)) when it was discarded.
    async fn replace(self: Box<Self>) -> Outcome<()>;
}
