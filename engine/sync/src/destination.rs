//! The destination's door: rows and checkpoints live together, because only one transaction can keep
//! "page and checkpoint, or neither".

use async_trait::async_trait;
use engine_plan::Table;

use crate::commit::Commit;
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
}

/// A checkpoint as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// How often the unit has advanced; 0 when it never has.
    pub sequence: i64,
    /// The checkpoint's text.
    pub text: Option<String>,
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// Rows inserted or changed.
    pub written: u64,
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

/// A database that keeps rows and checkpoints of one connection. Every writing call checks the lease's
/// epoch inside its transaction.
#[async_trait]
pub trait Destination: Send + Sync {
    /// Asks for the connection's lease. A holder that is gone, or has not renewed for 30 s by the
    /// destination's own clock, is replaced.
    async fn claim(&self, claim: &Claim) -> Outcome<Grant>;
    /// Keeps the lease alive.
    async fn renew(&self, lease: &Lease) -> Outcome<()>;
    /// Gives the lease back.
    async fn release(&self, lease: &Lease) -> Outcome<()>;

    /// Creates missing tables and columns.
    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared>;

    /// A unit's checkpoint; the partition of a stream without parents is the empty text.
    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored>;
    /// Rows, links, marks and checkpoint in one transaction.
    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed>;

    /// Marks every partition of `child` whose parent lives as waiting, and advances the child's own
    /// checkpoint, in one transaction. `variables` are pairs of path variable and parent column.
    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        variables: &[(String, String)],
        commit: &Commit<'_>,
    ) -> Outcome<()>;
    /// Partitions of `stream` that wait to be read, in the order of their keys, after `after`.
    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>>;

    /// A run begins.
    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()>;
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
