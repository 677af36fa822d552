//! What stands under the keys, as JSON. A field that is added needs a default: older texts lack it.

use engine_client::BudgetUse;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::destination::{DestinationError, Holder, Kind, Outcome, Stored, Waiting};

/// The lease: who may write.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct LeaseRecord {
    pub(super) epoch: i64,
    /// The latest epoch whose holder may still be alive, without knowing that it lost the lease.
    #[serde(default)]
    pub(super) stray: i64,
    pub(super) holder: Option<HolderRecord>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct HolderRecord {
    run_id: String,
    host: String,
    pid: u32,
    started: String,
}

impl From<&Holder> for HolderRecord {
    fn from(holder: &Holder) -> Self {
        let Holder { run_id, host, pid, started } = holder.clone();
        Self { run_id, host, pid, started }
    }
}

impl From<&HolderRecord> for Holder {
    fn from(holder: &HolderRecord) -> Self {
        let HolderRecord { run_id, host, pid, started } = holder.clone();
        Self { run_id, host, pid, started }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct CheckpointRecord {
    pub(super) sequence: i64,
    pub(super) text: Option<String>,
    pub(super) at: String,
}

impl CheckpointRecord {
    pub(super) fn stored(self) -> Stored {
        Stored { sequence: self.sequence, text: self.text }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct PartitionRecord {
    pub(super) variables: String,
    pub(super) mark: i64,
    pub(super) done: i64,
}

impl PartitionRecord {
    pub(super) fn waiting(self) -> Waiting {
        let Self { variables, mark, done } = self;
        Waiting { variables, mark, done }
    }
}

/// What a stream's table looks like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct TableRecord {
    pub(super) key: Vec<String>,
    /// Names and kinds, keys first.
    pub(super) columns: Vec<(String, String)>,
    /// The files of its to-many relationships.
    #[serde(default)]
    pub(super) links: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct EvolvedRecord {
    pub(super) table: String,
    pub(super) column: String,
    pub(super) kind: String,
}

/// How far a file goes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct FileRecord {
    /// Where the last committed line ends.
    pub(super) position: String,
    /// Committed lines.
    pub(super) lines: u64,
    /// Keys: lines that no later line supersedes.
    pub(super) rows: u64,
    /// Those of them whose line is a tombstone.
    #[serde(default)]
    pub(super) deleted: u64,
    /// Lines of rows that were removed are still in the file.
    #[serde(default)]
    pub(super) purged: bool,
    /// All its rows are found by the parents that they name: not so in files of earlier versions.
    #[serde(default)]
    pub(super) by_parent: bool,
    /// The epoch in which the file itself was made: holders of earlier epochs can't have it open.
    pub(super) born: i64,
    /// Under which generation the rows' places are kept.
    pub(super) generation: u64,
    /// A generation that nobody has used yet.
    pub(super) next: u64,
    /// A generation whose rows are to be deleted.
    #[serde(default)]
    pub(super) sweep: Option<u64>,
    /// The file that is about to take this one's place, or has just done so: see `compact`.
    #[serde(default)]
    pub(super) heir: Option<Heir>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Heir {
    pub(super) position: String,
    pub(super) generation: u64,
    pub(super) born: i64,
}

impl FileRecord {
    pub(super) fn new(start: String, epoch: i64) -> Self {
        Self { position: start, born: epoch, next: 1, by_parent: true, ..Self::default() }
    }

    /// Rows that live.
    pub(super) fn living(&self) -> u64 {
        self.rows.saturating_sub(self.deleted)
    }

    /// The file is gone, and is made anew.
    pub(super) fn anew(self, start: String, epoch: i64) -> Self {
        Self {
            position: start,
            lines: 0,
            rows: 0,
            deleted: 0,
            purged: false,
            by_parent: true,
            born: epoch,
            generation: self.next,
            next: self.next + 1,
            sweep: Some(self.generation),
            heir: None,
        }
    }

    /// The heir has taken over: only lines that count are left.
    pub(super) fn inherited(self, heir: Heir) -> Self {
        Self {
            position: heir.position,
            lines: self.rows,
            purged: false,
            born: heir.born,
            generation: heir.generation,
            sweep: Some(self.generation),
            heir: None,
            ..self
        }
    }
}

/// Ends the hash of a row that has a tombstone. An earlier version can't read such a hash: it takes the
/// record for a changed one, and writes it again.
const DELETED: char = 'x';

/// Hash and place of a row.
pub(super) fn row(hash: u64, place: &str, deleted: bool) -> String {
    match deleted {
        true => format!("{hash:016x}{DELETED} {place}"),
        false => format!("{hash:016x} {place}"),
    }
}

/// The hash of a row, as its text begins.
pub(super) fn hash(text: &str) -> Option<u64> {
    let head = text.split_once(' ')?.0;
    u64::from_str_radix(head.strip_suffix(DELETED).unwrap_or(head), 16).ok()
}

/// Whether a row has a tombstone.
pub(super) fn is_deleted(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(head, _)| head.ends_with(DELETED))
}

/// The place of a row.
pub(super) fn place(text: &str) -> Outcome<&str> {
    text.split_once(' ').map(|(_, place)| place).ok_or_else(unreadable)
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct QuarantineRecord {
    pub(super) why: String,
    pub(super) raw: String,
    pub(super) at: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct RunRecord {
    pub(super) connector: String,
    pub(super) host: String,
    pub(super) pid: u32,
    pub(super) status: String,
    pub(super) started_at: String,
    #[serde(default)]
    pub(super) finished_at: Option<String>,
    #[serde(default)]
    pub(super) exit_code: Option<i64>,
    #[serde(default)]
    pub(super) error: Option<String>,
    /// Sums over the streams that have ended.
    #[serde(default)]
    pub(super) read: u64,
    #[serde(default)]
    pub(super) written: u64,
    #[serde(default)]
    pub(super) requests: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) budgets: Vec<BudgetUse>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct RunStreamRecord {
    pub(super) status: String,
    pub(super) read: u64,
    pub(super) written: u64,
    pub(super) unchanged: u64,
    pub(super) deleted: u64,
    pub(super) quarantined: u64,
    pub(super) requests: u64,
    pub(super) retries: u64,
    pub(super) throttled_ms: u64,
    pub(super) error: Option<String>,
    pub(super) notes: Vec<String>,
    pub(super) finished_at: String,
}

/// How a stream ended last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct LastRecord {
    pub(super) status: String,
    pub(super) error: Option<String>,
    pub(super) last_success: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct RepairRecord {
    pub(super) at: String,
    pub(super) by: String,
    pub(super) what: String,
    pub(super) units: u64,
}

fn unreadable() -> DestinationError {
    let message = "the state store holds something that no engine wrote";
    DestinationError::new(Kind::Schema, message, "restore the store, or use another")
}

/// Reads a record.
pub(super) fn decode<T: DeserializeOwned>(text: &str) -> Outcome<T> {
    serde_json::from_str(text).map_err(|_| unreadable())
}

/// Writes a record.
pub(super) fn encode(record: &impl Serialize) -> String {
    serde_json::to_string(record).expect("names, texts and whole numbers are JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_earlier_versions_wrote_is_read() {
        let text = r#"{"position":"7","lines":3,"rows":2,"born":1,"generation":0,"next":1}"#;
        let record: FileRecord = decode(text).expect("it is a record");
        assert_eq!((record.living(), record.deleted, record.purged), (2, 0, false));
        assert!(!record.by_parent, "its rows are looked through");
        let check = |text: &str, expected: (Option<u64>, bool)| {
            assert_eq!((hash(text), is_deleted(text)), expected, "{text}");
            assert_eq!(place(text).expect("a place"), "12:3");
        };
        check("00000000000000ab 12:3", (Some(0xab), false));
        check(&row(0xab, "12:3", false), (Some(0xab), false));
        check(&row(0xab, "12:3", true), (Some(0xab), true));
        check("x 12:3", (None, true));
    }
}
