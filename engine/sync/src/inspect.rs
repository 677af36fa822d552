//! What an operator can ask a destination, without a lease.

use async_trait::async_trait;
use serde::Serialize;

use crate::destination::Outcome;

/// One connection at a glance.
#[derive(Clone, Debug, Serialize)]
pub struct ConnectionStatus {
    /// Its id.
    pub connection: String,
    /// The connector it was last run with.
    pub connector: String,
    /// Where its rows are.
    pub destination: String,
    /// Its last run.
    pub run: Option<RunStatusRow>,
    /// Its streams.
    pub streams: Vec<StreamStatusRow>,
}

/// One run.
#[derive(Clone, Debug, Serialize)]
pub struct RunStatusRow {
    /// Its id.
    pub run_id: String,
    /// The connection.
    pub connection: String,
    /// `running`, or how it ended; `lost` when its process is gone without an end.
    pub status: String,
    /// When it began (RFC 3339, UTC).
    pub started_at: String,
    /// When it ended.
    pub finished_at: Option<String>,
    /// The program's exit code.
    pub exit_code: Option<i64>,
    /// Records read.
    pub read: i64,
    /// Rows written.
    pub written: i64,
    /// Requests sent.
    pub requests: i64,
    /// Why it ended as it did.
    pub error: Option<String>,
}

/// One stream.
#[derive(Clone, Debug, Serialize)]
pub struct StreamStatusRow {
    /// Its name.
    pub stream: String,
    /// How it ended last; `running` while it is read for the first time.
    pub status: String,
    /// When it was last read to its end.
    pub last_success: Option<String>,
    /// Live rows.
    pub rows: i64,
    /// Rows whose deletion is proven.
    pub deleted: i64,
    /// Rows that may be gone.
    pub suspected: i64,
    /// Records without a usable key.
    pub quarantined: i64,
    /// Why it last failed: code and words.
    pub error: Option<String>,
}

/// A change of the stored state by an operator.
#[derive(Clone, Debug, Serialize)]
pub struct RepairRow {
    /// The connection.
    pub connection: String,
    /// When (RFC 3339, UTC).
    pub at: String,
    /// Who: process, host and run.
    pub by: String,
    /// What was done.
    pub what: String,
    /// How many units it changed.
    pub units: i64,
}

/// Looks, and changes nothing.
#[async_trait]
pub trait Inspect: Send + Sync {
    /// All connections of the destination, or one.
    async fn status(&self, connection: Option<&str>) -> Outcome<Vec<ConnectionStatus>>;
    /// The latest runs, newest first.
    async fn runs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RunStatusRow>>;
    /// The latest changes by operators, newest first.
    async fn repairs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RepairRow>>;
}
