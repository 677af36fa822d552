//! What an operator can ask a destination, without a lease.

use async_trait::async_trait;
use engine_client::BudgetUse;
use serde::Serialize;

use crate::destination::{Holder, Outcome};
use crate::failure::AGAIN;

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
    /// What it has done with the API's budgets.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub budgets: Vec<BudgetUse>,
}

impl RunStatusRow {
    /// The same; a run without an end whose process is gone, or has lost its lease, is `lost`.
    #[must_use]
    pub fn settled(mut self, held: Option<&Held>, is_gone: fn(&Holder) -> bool) -> Self {
        let holds = |held: &Held| {
            held.holder.run_id == self.run_id && !held.expired && !is_gone(&held.holder)
        };
        if self.finished_at.is_none() && !held.is_some_and(holds) {
            "lost".clone_into(&mut self.status);
        }
        self
    }
}

/// Who holds a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// It.
    pub holder: Holder,
    /// It has not renewed its lease in time.
    pub expired: bool,
}

/// One stream.
#[derive(Clone, Debug, Serialize)]
pub struct StreamStatusRow {
    /// Its name.
    pub stream: String,
    /// How it ended last; `waiting` while nothing is told of its first reading, then `running`.
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
    /// Of the suspected, those that await an operator's word.
    pub withheld: i64,
    /// Seconds since it was last read to its end.
    pub freshness_s: Option<i64>,
    /// Up to where it is read: the cursor; while a list is read, how far.
    pub position: Option<String>,
    /// The last run that read it, or reads it.
    pub run_id: Option<String>,
    /// Records read in that run.
    pub read: i64,
    /// Rows written in it.
    pub written: i64,
    /// Requests sent in it.
    pub requests: i64,
    /// Milliseconds in which it waited for the API's budget.
    pub throttled_ms: i64,
    /// Why it last failed: code and words.
    pub error: Option<String>,
    /// The code alone: `engine` explains it, and docs/errors.md.
    pub code: Option<String>,
    /// What the code means and what to do, as the manual says it.
    pub hint: Option<String>,
}

/// What a run said about a stream.
#[derive(Clone, Debug, Serialize)]
pub struct LogRow {
    /// The run.
    pub run_id: String,
    /// The connection.
    pub connection: String,
    /// The stream.
    pub stream: String,
    /// How it ended, or `running`.
    pub status: String,
    /// When that was written down (RFC 3339, UTC).
    pub at: String,
    /// Records read.
    pub read: i64,
    /// Rows written.
    pub written: i64,
    /// Rows that were the same.
    pub unchanged: i64,
    /// Rows marked as deleted.
    pub deleted: i64,
    /// Records without a usable key.
    pub quarantined: i64,
    /// Requests sent.
    pub requests: i64,
    /// Of them, repeats.
    pub retries: i64,
    /// Milliseconds in which it waited for the API's budget.
    pub throttled_ms: i64,
    /// Why it failed: code and words.
    pub error: Option<String>,
    /// What an operator should know.
    pub notes: Vec<String>,
}

/// Up to where a stream is read, as its checkpoint says: how far a reading is that goes on, else the
/// cursor, else when it was read.
#[must_use]
pub fn position(checkpoint: &str) -> Option<String> {
    let checkpoint: engine_plan::Checkpoint = serde_json::from_str(checkpoint).ok()?;
    let reading = checkpoint.window.filter(|window| window.begun).map(|window| {
        match (window.read, window.total) {
            // it is read in parts, each with a place of its own
            (0, _) => "reading".to_owned(),
            (read, None) => format!("reading: {read} records"),
            (read, Some(total)) => format!("reading: {read} of {total} records"),
        }
    });
    let read = || checkpoint.read_at.map(|at| at.strftime("%FT%TZ").to_string());
    reading.or(checkpoint.cursor).or_else(read)
}

impl ConnectionStatus {
    /// What follows from the rest, and from who holds the connection: whether its run is lost, how old each
    /// stream's last success is, and the code of its error. A stream that a run left behind is not running
    /// any more.
    #[must_use]
    pub fn settled(
        mut self,
        now: jiff::Timestamp,
        held: Option<&Held>,
        is_gone: fn(&Holder) -> bool,
    ) -> Self {
        self.run = self.run.map(|run| run.settled(held, is_gone));
        let open = self.run.as_ref().filter(|run| run.status == "running");
        let open = open.map(|run| run.run_id.clone());
        for stream in &mut self.streams {
            let last = stream.last_success.as_deref();
            let last = last.and_then(|at| at.parse::<jiff::Timestamp>().ok());
            stream.freshness_s = last.map(|at| (now.as_second() - at.as_second()).max(0));
            let code = stream.error.as_deref().and_then(|error| error.split_once(':'));
            stream.code = code.map(|(code, _)| code.to_owned());
            // a run that was killed has left its word behind
            let own = stream.run_id.is_none() || stream.run_id == open;
            let open_ended = matches!(&*stream.status, "running" | "waiting");
            if open_ended && (open.is_none() || !own) {
                "interrupted".clone_into(&mut stream.status);
                // it waits for nothing any more
                if stream.code.as_deref() == Some(AGAIN) {
                    (stream.error, stream.code) = (None, None);
                }
            }
        }
        self
    }
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
    /// Who holds a connection; `None` when nobody does.
    async fn held(&self, connection: &str) -> Outcome<Option<Held>>;
    /// The latest runs, newest first.
    async fn runs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RunStatusRow>>;
    /// What a run said about its streams, in the order in which they ended. A beginning of the run's id is
    /// enough; the last run when `None`.
    async fn logs(&self, connection: Option<&str>, run: Option<&str>) -> Outcome<Vec<LogRow>>;
    /// The latest changes by operators, newest first.
    async fn repairs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RepairRow>>;
}
