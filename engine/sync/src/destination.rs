//! The destination's door: rows and checkpoints live together, because only one transaction can keep
//! "page and checkpoint, or neither".

use async_trait::async_trait;
use engine_plan::{ColumnKind, Misfit, Table};

use crate::commit::Commit;
use crate::deletion::{Judged, Suspect, Suspects, Trial};
use crate::report::{RunReport, StreamReport};

/// Who wants to write, or does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The run.
    pub run_id: String,
    /// The machine.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Tells this process from a later one with the same number.
    pub started: String,
}

impl std::fmt::Display for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "process {} on {} (run {})", self.pid, self.host, self.run_id)
    }
}

/// A request for the connection's lease.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Who asks.
    pub holder: Holder,
    /// Whether a holder is certainly gone: a process of this host that no longer runs.
    pub is_gone: fn(&Holder) -> bool,
}

/// How far a run is.
#[derive(Clone, Copy, Debug)]
pub struct Underway<'a> {
    /// The run.
    pub run_id: &'a str,
    /// The streams that have begun and not ended.
    pub streams: &'a [StreamReport],
    /// What was done with the API's budgets.
    pub budgets: &'a [engine_client::BudgetUse],
}

/// The right to write for a connection. Every transaction checks its epoch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Grows with every new holder.
    pub epoch: i64,
}

/// The answer to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grant {
    /// The lease is ours.
    Granted(Lease),
    /// Another live run holds it.
    Held(Holder),
}

/// Whose tables they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Each connection has its own.
    #[default]
    Separate,
    /// Many connections write into the same: `_connection` comes first in every key.
    Shared,
}

/// How tables are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableOptions {
    /// Keep each record's own text in `_raw`.
    pub raw: bool,
}

/// What preparing the tables did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// Columns that were added to existing tables, as `table.column`.
    pub added: Vec<String>,
    /// What an operator should know, by table: a column kept under another name, or with another type.
    pub notes: Vec<(String, String)>,
}

/// How a table would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The table.
    pub table: String,
    /// It is not there yet.
    pub is_new: bool,
    /// The columns that it would get; of a new table, all of the stream's own.
    pub columns: Vec<String>,
}

impl Change {
    /// A table that is not there yet.
    #[must_use]
    pub fn of_new(table: &Table) -> Self {
        let columns = table.columns.iter().map(|c| c.name.clone()).collect();
        Self { table: table.name.clone(), is_new: true, columns }
    }
}

/// A column that an earlier run added because the source began to send an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evolved {
    /// The table.
    pub table: String,
    /// The column, which is the attribute's name.
    pub column: String,
    /// What it holds.
    pub kind: ColumnKind,
}

/// A row as its source sent it: new columns are filled from it, without a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The parts of its key.
    pub key: Vec<String>,
    /// The values of the columns that come from a parent: path variable and value.
    pub variables: Vec<(String, String)>,
    /// The record's own text; `None` where it was not kept.
    pub raw: Option<String>,
}

/// A checkpoint as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// How often the unit has advanced; 0 when it never has.
    pub sequence: i64,
    /// The checkpoint's text.
    pub text: Option<String>,
}

/// Rows whose time in a column is not earlier than another, or has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recent<'a> {
    /// The column: a date, or a time.
    pub column: &'a str,
    /// A date or a time, as the column holds them.
    pub from: &'a str,
}

impl Recent<'_> {
    /// Whether a stored value is recent.
    #[must_use]
    pub fn holds(&self, stored: Option<&str>) -> bool {
        // without its `Z` a shorter fraction is the earlier one
        stored.is_none_or(|text| text.trim_end_matches('Z') >= self.from.trim_end_matches('Z'))
    }
}

/// Which partitions of a nested stream wait to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marking<'a> {
    /// Pairs of path variable and parent column.
    pub variables: &'a [(String, String)],
    /// What stands before the parent's key in a partition's name.
    pub prefix: &'a str,
    /// Only those of recent parents.
    pub recent: Option<Recent<'a>>,
}

/// A partition that waits to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dirty {
    /// The parent's key.
    pub partition: String,
    /// The values of the path's variables, as a JSON object.
    pub variables: String,
    /// The mark that a complete reading clears.
    pub mark: i64,
}

/// What a commit did to the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// Rows inserted or changed.
    pub written: u64,
    /// Of them, those of other tables: what came along.
    pub along: Vec<(String, u64)>,
    /// Values that the destination's own column can't hold: NULL there, kept in `_raw`.
    pub misfits: Vec<Misfit>,
    /// Records that the destination refused in spite of all checks: they are in the quarantine.
    pub refused: u64,
}

impl Committed {
    /// Counts the rows of one of the commit's tables.
    pub fn wrote(&mut self, commit: &Commit<'_>, table: &str, rows: u64) {
        self.written += rows;
        if rows > 0 && table != commit.table.name {
            match self.along.iter_mut().find(|(name, _)| name == table) {
                Some((_, known)) => *known += rows,
                None => self.along.push((table.to_owned(), rows)),
            }
        }
    }

    /// Rows of one of the tables of what came along.
    #[must_use]
    pub fn along(&self, table: &str) -> u64 {
        self.along.iter().find(|(name, _)| name == table).map_or(0, |(_, rows)| *rows)
    }
}

/// What is stored of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The hash by which a change is told.
    pub hash: u64,
    /// Its row has a tombstone.
    pub deleted: bool,
}

/// A unit as an operator sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitState {
    /// The stream.
    pub stream: String,
    /// The partition; empty for the stream's own checkpoint.
    pub partition: String,
    /// Its checkpoint.
    pub stored: Stored,
    /// When it last advanced (RFC 3339, UTC).
    pub updated_at: Option<String>,
    /// For a partition of a nested stream: how far it is read.
    pub waiting: Option<Waiting>,
}

/// Whether a partition waits to be read: it does while `mark` is above `done`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The values of the path's variables, as a JSON object.
    pub variables: String,
    /// Grows whenever the parent is seen.
    pub mark: i64,
    /// The mark of the last complete reading.
    pub done: i64,
}

/// An operator's change of what is stored. Rows are never touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// Forgets all checkpoints, seen marks and suspects of a stream: it is read from its beginning.
    Forget(String),
    /// Sets units to what is given, whatever is stored. Their sequences go on growing.
    Put(Vec<UnitState>),
    /// A stream's withheld suspects are approved: their passes and proofs are counted anew.
    Approve(String),
    /// A stream's approved suspects are withheld again.
    Withhold(String),
    /// A stream's withheld and approved suspects are none any more.
    Discard(String),
}

/// What kind of refusal a destination met: decides what happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Another run has taken over: this one must stop writing.
    LeaseLost,
    /// The checkpoint is not the one that was read: somebody else advanced it.
    Stale,
    /// No space.
    Full,
    /// May not be written.
    ReadOnly,
    /// A table is not what it was.
    Schema,
    /// A table belongs to another connection or program.
    Foreign,
    /// Can't be reached or opened.
    Unavailable,
    /// Somebody else is in the way (a lock, a serialization failure): the whole transaction may be tried
    /// again.
    Busy,
    /// The connection broke, or no answer came: whether the transaction was done is not known. What is
    /// stored says it.
    Lost,
    /// Written by a newer version.
    Newer,
    /// Anything else.
    Other,
}

/// A refusal of the destination.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{message}")]
pub struct DestinationError {
    /// What kind.
    pub kind: Kind,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl DestinationError {
    /// A refusal.
    pub fn new(kind: Kind, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hint: hint.into() }
    }
}

/// Results of a destination.
pub type Outcome<T> = Result<T, DestinationError>;

/// The lists whose rows have the same value in one column.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    /// The column with the list's parent.
    pub column: &'a str,
    /// How many records a page holds.
    pub page: u64,
    /// How many more each further page shows.
    pub stride: u64,
}

/// Lists that have rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// How many there are.
    pub lists: u64,
    /// How many pages they fill.
    pub pages: u64,
}

/// A database that keeps rows and checkpoints of one connection. Every writing call checks the lease's
/// epoch inside its transaction, and may be repeated after [`Kind::Busy`] and [`Kind::Lost`]: a commit
/// that was done refuses its repetition as [`Kind::Stale`].
#[async_trait]
pub trait Destination: Send + Sync {
    /// Asks for the connection's lease. A holder that is gone, or has not renewed for 30 s by the
    /// destination's own clock, is replaced. The same run asking again is given the lease it has.
    async fn claim(&self, claim: &Claim) -> Outcome<Grant>;
    /// Keeps the lease alive.
    async fn renew(&self, lease: &Lease) -> Outcome<()>;
    /// Gives the lease back.
    async fn release(&self, lease: &Lease) -> Outcome<()>;

    /// Creates missing tables and columns. Where a column is added to a table that has rows, the
    /// checkpoint of the unit [`FILL`](crate::FILL) is forgotten in the same transaction, so that the
    /// column is filled.
    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared>;

    /// What [`prepare`](Self::prepare) would create and change.
    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>>;

    /// A unit's checkpoint; the partition of a stream without parents is the empty text.
    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored>;
    /// Rows, links, marks, what was seen, suspects and checkpoint in one transaction, in this order: the
    /// rows (a row that is written or the same lives again and is no suspect, unless the batch flags it:
    /// then its tombstone stays, and a living one becomes a proven suspect by [`Strategy::Flag`]);
    /// members; seen marks; those who are accused; the end of the pass. A suspect that is missed by
    /// another pass has one more pass to its count.
    ///
    /// [`Strategy::Flag`]: crate::deletion::Strategy::Flag
    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed>;

    /// How many bytes of pages it would rather have in one commit, where they come faster than it writes.
    /// Each page is committed by itself when it is 0.
    fn bytes_together(&self) -> usize {
        0
    }

    /// Marks every partition of the commit's stream whose parent lives, and is one of the recent where only
    /// those are meant, as waiting, and advances the stream's own checkpoint, in one transaction.
    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()>;
    /// Partitions of `stream` that wait to be read, in the order of their keys, after `after`.
    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>>;

    /// What is stored of these records, in their order.
    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>>;
    /// How many rows of a table live, or of those that are recent; 0 where there is no such table.
    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64>;
    /// How the living rows of a table fill the lists that they are of, as far as that can be asked for.
    async fn lists(&self, _: &Table, _: Lists<'_>) -> Outcome<Option<Filled>> {
        Ok(None)
    }
    /// A stream's suspects, counted.
    async fn suspects(&self, stream: &str) -> Outcome<Suspects>;
    /// A stream's suspects in the order of their keys (bytes), after `after`.
    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>>;
    /// Judges the suspects of the commit's table: makes those that the trial names, counts, rules
    /// ([`Guard::rule`](crate::deletion::Guard::rule)), sets tombstones on the provable ones of each kind
    /// that is not withheld and on the approved ones that are provable, withholds the others of a kind
    /// that is, and advances, in one transaction. A suspect of a kind that is no longer withheld is open.
    async fn judge(&self, lease: &Lease, commit: &Commit<'_>, trial: &Trial<'_>)
    -> Outcome<Judged>;
    /// Removes the rows that have a tombstone, with all that hangs on them. Gives their number.
    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64>;

    /// Columns that earlier runs added for attributes that the manifest does not declare, in the order
    /// in which they came.
    async fn evolved(&self) -> Outcome<Vec<Evolved>>;
    /// Living rows of a table with their own text, in the order of their keys, after `after`.
    async fn kept(&self, table: &Table, after: Option<&[String]>, limit: u32)
    -> Outcome<Vec<Kept>>;

    /// Units in the order of stream and partition (bytes), after `after`.
    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>>;
    /// Changes what is stored, and logs it as `what` in the same transaction. Gives the number of units.
    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64>;

    /// A run begins.
    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()>;
    /// How far the run is, for whoever looks from outside. A destination that can't show it does nothing.
    async fn progress(&self, lease: &Lease, underway: &Underway<'_>) -> Outcome<()> {
        let _ = (lease, underway);
        Ok(())
    }
    /// A stream of the run has ended.
    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()>;
    /// The run has ended.
    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()>;
}
