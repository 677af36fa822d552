//! A destination made of two things that are none: a [`RecordSink`] that can only append, and a
//! [`StateStore`] that can only write small texts, but several of them atomically.
//!
//! **Commit.** The rows of a page are appended behind the committed part of their files and made durable;
//! then one conditional write of the store moves the checkpoint, the files' ends, the rows' hashes and
//! places, and the marks, together. A crash between the two leaves bytes that nobody counts: whoever
//! appends next cuts the file at the committed end first. So page and checkpoint are all or nothing.
//!
//! **Conditions.** Every write names the version of the lease's key, which changes whenever the holder
//! does; a commit names its checkpoint's and its file's too. After an answer that was lost, or a call that
//! was dropped, the file's record is first written anew as it is: from then on the lost write can't come
//! through late, and what is stored says which of the two happened.
//!
//! **Files.** A holder opens a file once per lease, and asks for the epoch again *after* opening it. Who
//! takes over from a holder that is not provably gone puts a copy of the committed part in each file's
//! place: what the other one still has open has no name any more. New files are made under names that
//! the next holder deletes before it looks, so a late holder can't put one in place either (see
//! `tables.rs`).
//!
//! **Compaction** (`compact.rs`) writes the lines that count into a new file, says in the store that it is
//! about to take the old one's place, renames it, and says so. After a crash the length tells which of
//! the two is there, because the new one is shorter.
//!
//! **Deletions.** A tombstone is the row's line once more, with its time. What a store can't write at once,
//! because it may be any number of rows, is done after a commit that wrote down what is to be done, and
//! before anything else happens to the table (`work.rs`).
//!
//! One store, or one prefix of it, belongs to one sink: several connections may share both.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use engine_plan::Table;
use jiff::Timestamp;

use crate::commit::Commit;
use crate::deletion::{Judged, Suspect, Suspects, Trial};
use crate::destination::{
    Change, Claim, Committed, Destination, DestinationError, Dirty, Evolved, Grant, Holder, Kept,
    Kind, Known, Lease, Outcome, Prepared, Repair, Stored, TableOptions, Underway, UnitState,
};
use crate::destination::{Marking, Recent};
use crate::report::{RunReport, StreamReport};
use crate::sink::RecordSink;
use crate::state::{Applied, StateStore};

use draft::{Draft, Found};
use keys::{Keys, Space};
use records::{CheckpointRecord, EvolvedRecord, FileRecord, LeaseRecord};

mod commit;
mod compact;
mod draft;
mod evidence;
mod inspect;
mod judge;
mod keys;
mod lease;
mod members;
mod page;
mod partitions;
mod purge;
mod records;
mod repair;
mod rows;
mod runs;
mod tables;
mod work;

/// Times that something may change between reading and writing before the caller is told.
const TRIES: usize = 8;
/// Keys read, or written, in one go where there may be any number.
const CHUNK: u32 = 500;

/// A sink with checkpoints, as the destination of one connection.
pub struct Journal<S> {
    store: Arc<dyn StateStore>,
    sink: S,
    connection: String,
    keys: Keys,
    sheets: Mutex<HashMap<String, Arc<tokio::sync::Mutex<Sheet>>>>,
}

/// A stream's files while this process holds the lease. Its lock is held from reading what is committed
/// to the end of the write that commits more.
#[derive(Debug, Default)]
struct Sheet {
    /// The lease under which the files were opened; 0 when they are not.
    epoch: i64,
    /// The lease under which a file was being rewritten when something failed; 0 when none was.
    rewriting: i64,
    /// With each record's own text.
    raw: bool,
    /// Whether a write may still be on its way.
    unsure: bool,
    /// Whether something may be left to do for the table: see `work.rs`.
    work: bool,
    /// Whether the table may have suspects.
    suspects: bool,
    /// The generation of each file's rows.
    generations: HashMap<String, u64>,
}

impl Sheet {
    fn generation(&self, file: &str) -> String {
        keys::generation(self.generations.get(file).copied().unwrap_or_default())
    }
}

impl<S> std::fmt::Debug for Journal<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("connection", &self.connection).finish_non_exhaustive()
    }
}

/// A time of the store as the engine writes times: RFC 3339, UTC, always as long.
fn shown(seconds: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit")]
    let millis = (seconds * 1000.0) as i64;
    let time = Timestamp::from_millisecond(millis).unwrap_or(Timestamp::UNIX_EPOCH);
    format!("{time:.3}")
}

fn busy() -> DestinationError {
    let message = "somebody else changes the same entries of the state store";
    DestinationError::new(Kind::Busy, message, "run it again")
}

fn unprepared(table: &str) -> DestinationError {
    let message = format!("table `{table}` was not prepared");
    DestinationError::new(Kind::Schema, message, "this is a fault of the engine")
}

impl<S: RecordSink> Journal<S> {
    /// The destination of `connection`: rows go to `sink`, everything else to `store`.
    pub fn new(store: Arc<dyn StateStore>, sink: S, connection: &str) -> Self {
        let keys = Keys::new(connection);
        Self { store, sink, connection: connection.to_owned(), keys, sheets: Mutex::default() }
    }

    /// Where the rows go.
    pub fn sink(&self) -> &S {
        &self.sink
    }

    fn lease_key(&self) -> String {
        self.keys.of(Space::Lease, &[])
    }

    async fn fetch(&self, mut keys: Vec<String>) -> Outcome<Found> {
        keys.sort_unstable();
        keys.dedup();
        let asked: Vec<&str> = keys.iter().map(String::as_str).collect();
        let entries = self.store.get(&asked).await?;
        Ok(Found(keys.into_iter().zip(entries).collect()))
    }

    /// The lease's record, if the lease is this one.
    fn fence(&self, found: &Found, lease: &Lease) -> Outcome<LeaseRecord> {
        let record: LeaseRecord = found.record(&self.lease_key())?.unwrap_or_default();
        if record.epoch == lease.epoch && record.holder.is_some() {
            return Ok(record);
        }
        let message = "another run has taken over this connection: this one stopped writing";
        let hint = "look at `engine runs`; a paused or hung run loses its lease after 30 s";
        Err(DestinationError::new(Kind::LeaseLost, message, hint))
    }

    /// Asks whether the lease is still this one.
    async fn check(&self, lease: &Lease) -> Outcome<LeaseRecord> {
        let found = self.fetch(vec![self.lease_key()]).await?;
        self.fence(&found, lease)
    }

    /// Reads, decides, writes; anew where something that was read has changed in between. `decide` gets
    /// what was found and the store's time.
    async fn transact<T>(
        &self,
        lease: &Lease,
        keys: Vec<String>,
        decide: impl Fn(&Found, &str, &mut Draft) -> Outcome<T> + Send + Sync,
    ) -> Outcome<T> {
        let now = shown(self.store.now().await?);
        for _ in 0..TRIES {
            let mut all = keys.clone();
            all.push(self.lease_key());
            let found = self.fetch(all).await?;
            self.fence(&found, lease)?;
            let mut draft = Draft::default();
            let decided = decide(&found, &now, &mut draft)?;
            draft.conditions.extend(found.0.keys().map(|key| found.condition(key)));
            match self.store.apply(&draft.conditions, &draft.writes).await? {
                Applied::Done => return Ok(decided),
                Applied::Conflict => {}
            }
        }
        Err(busy())
    }

    /// The lock of a stream's files.
    fn sheet(&self, table: &str) -> Arc<tokio::sync::Mutex<Sheet>> {
        let mut sheets = self.sheets.lock().unwrap_or_else(PoisonError::into_inner);
        sheets.entry(table.to_owned()).or_default().clone()
    }

    /// The same, of files that this lease has opened.
    async fn open_sheet(
        &self,
        table: &str,
        lease: &Lease,
    ) -> Outcome<tokio::sync::OwnedMutexGuard<Sheet>> {
        let sheet = self.sheet(table).lock_owned().await;
        if sheet.epoch == lease.epoch {
            return Ok(sheet);
        }
        self.check(lease).await?;
        Err(unprepared(table))
    }
}

#[async_trait]
impl<S: RecordSink> Destination for Journal<S> {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        self.take(claim).await
    }

    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        self.beat(lease).await
    }

    async fn release(&self, lease: &Lease) -> Outcome<()> {
        self.give_back(lease).await
    }

    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        let mut prepared = Prepared::default();
        for table in tables {
            self.prepare_table(lease, table, options, &mut prepared).await?;
        }
        Ok(prepared)
    }

    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        let key = self.keys.of(Space::Checkpoint, &[stream, partition]);
        let found = self.fetch(vec![key.clone()]).await?;
        let record: Option<CheckpointRecord> = found.record(&key)?;
        Ok(record.unwrap_or_default().stored())
    }

    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        self.write(lease, commit).await
    }

    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        self.mark_living(lease, parent, marking, commit).await
    }

    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        self.waiting(stream, after, limit).await
    }

    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        self.changes(tables).await
    }

    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        self.stored_rows(table, keys).await
    }

    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        if let Some(recent) = recent {
            return self.recent_rows(table, recent).await;
        }
        let key = self.keys.of(Space::File, &[&table.name]);
        let record: Option<FileRecord> = self.fetch(vec![key.clone()]).await?.record(&key)?;
        Ok(record.map_or(0, |record| record.living()))
    }

    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        self.count(&self.keys, stream).await
    }

    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        self.listed(&self.keys, stream, after, limit).await
    }

    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        self.rule(lease, commit, trial).await
    }

    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.bury(lease, table).await
    }

    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        let key = self.keys.of(Space::Evolved, &[]);
        let found = self.fetch(vec![key.clone()]).await?;
        let all: Vec<EvolvedRecord> = found.record(&key)?.unwrap_or_default();
        Ok(all.into_iter().map(Evolved::from).collect())
    }

    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        self.kept_rows(table, after, limit).await
    }

    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        self.all_units(stream, after, limit).await
    }

    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        self.change(lease, what, repair).await
    }

    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        self.run_begins(lease, holder, connector).await
    }

    async fn progress(&self, lease: &Lease, underway: &Underway<'_>) -> Outcome<()> {
        for report in underway.streams {
            self.stream_ends(lease, underway.run_id, report).await?;
        }
        self.run_goes_on(lease, underway).await
    }

    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        self.stream_ends(lease, run_id, report).await
    }

    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        self.run_ends(lease, report).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_all_as_long() {
        let check = |seconds: f64, text: &str| assert_eq!(shown(seconds), text);
        check(0.0, "1970-01-01T00:00:00.000Z");
        check(1_795_362_600.25, "2026-11-22T15:50:00.250Z");
        check(1_795_362_600.0, "2026-11-22T15:50:00.000Z");
    }
}
