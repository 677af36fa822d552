//! One page: appended, then committed by one conditional write.

use std::collections::{BTreeMap, HashSet};

use engine_plan::{Batch, Table};
use tokio::sync::OwnedMutexGuard;
use xxhash_rust::xxh3::xxh3_64;

use crate::commit::{Advance, Commit};
use crate::destination::{Committed, DestinationError, Kind, Lease, Outcome};
use crate::sink::RecordSink;
use crate::state::Applied;

use super::evidence::Moment;
use super::keys::Space;
use super::page::{Page, batches, pages};
use super::records::{CheckpointRecord, FileRecord, PartitionRecord, QuarantineRecord};
use super::{Draft, Found, Journal, Sheet, TRIES, busy, shown, unprepared};

/// Quarantined records kept per stream.
const QUARANTINE_MAX: u64 = 1000;

/// The sheets of the tables that a commit says something about, locked in the order of their names.
pub(super) type Sheets = BTreeMap<String, OwnedMutexGuard<Sheet>>;

/// The same record is told by its text.
fn quarantine_digest(raw: &str) -> String {
    format!("{:016x}", xxh3_64(raw.as_bytes()))
}

/// Tables that a commit says something about, and whether their files must be open.
fn involved<'a>(commit: &'a Commit<'a>) -> BTreeMap<&'a str, (&'a Table, bool)> {
    let mut all: BTreeMap<&str, (&Table, bool)> = BTreeMap::new();
    for accused in commit.accused {
        all.insert(&accused.table.name, (accused.table, false));
    }
    for also in commit.also {
        all.insert(&also.table.name, (also.table, true));
    }
    if commit.batch.is_some() || commit.sweep.is_some() {
        all.insert(&commit.table.name, (commit.table, true));
    }
    all
}

/// An error of what follows a commit that was done: only what is stored says so.
pub(super) fn afterwards(error: DestinationError) -> DestinationError {
    match error.kind {
        Kind::Busy => DestinationError { kind: Kind::Lost, ..error },
        _ => error,
    }
}

impl<S: RecordSink> Journal<S> {
    /// Rows, links, marks, what is suspected and checkpoint, or none of them.
    pub(super) async fn write(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        let mut sheets = self.sheets_of(lease, commit).await?;
        for _ in 0..TRIES {
            if let Some(done) = self.attempt(lease, commit, &mut sheets).await? {
                for (name, (table, _)) in involved(commit) {
                    if let Some(sheet) = sheets.get_mut(name) {
                        self.drain(lease, table, sheet).await.map_err(afterwards)?;
                    }
                }
                return Ok(done);
            }
        }
        Err(busy())
    }

    /// Locks what the commit says something about, and does what was left to do.
    async fn sheets_of(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Sheets> {
        let mut sheets = Sheets::new();
        for (name, (table, open)) in involved(commit) {
            let mut sheet = self.sheet(name).lock_owned().await;
            if sheet.epoch == lease.epoch {
                self.ready(lease, table, &mut sheet).await?;
            } else if open {
                self.check(lease).await?;
                return Err(unprepared(name));
            } else {
                // its rows are only looked at: the store says where they are
                let key = self.keys.of(Space::File, &[name]);
                let found = self.fetch(vec![key.clone()]).await?;
                let Some(record) = found.record::<FileRecord>(&key)? else { continue };
                self.settle(lease, table, &mut sheet).await?;
                sheet.generations.insert(name.to_owned(), record.generation);
            }
            sheets.insert(name.to_owned(), sheet);
        }
        Ok(sheets)
    }

    /// Nothing is on its way to an open table, and nothing is left to do for it.
    pub(super) async fn ready(
        &self,
        lease: &Lease,
        table: &Table,
        sheet: &mut Sheet,
    ) -> Outcome<()> {
        self.settle(lease, table, sheet).await?;
        self.drain(lease, table, sheet).await.map(drop)
    }

    /// Makes sure that no write of this process for the table can still come through: its record is
    /// written anew, and every commit names the record's version.
    pub(super) async fn settle(
        &self,
        lease: &Lease,
        table: &Table,
        sheet: &mut Sheet,
    ) -> Outcome<()> {
        if !sheet.unsure {
            return Ok(());
        }
        let key = self.keys.of(Space::File, &[&table.name]);
        self.transact(lease, vec![key.clone()], |found, _, draft| {
            let text = found.text(&key).ok_or_else(|| gone(&table.name))?;
            draft.set(key.as_str(), text);
            Ok(())
        })
        .await?;
        sheet.unsure = false;
        Ok(())
    }

    /// One try. `None` when something that was read has changed in between.
    async fn attempt(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        sheets: &mut Sheets,
    ) -> Outcome<Option<Committed>> {
        let now = shown(self.store.now().await?);
        let pages = pages(commit, sheets);
        let found = self.fetch(self.reads(commit, &pages, sheets)).await?;
        self.fence(&found, lease)?;
        let mut draft = Draft::default();
        draft.conditions.push(found.condition(&self.lease_key()));
        if let Err(stale) = self.advance(commit.advance(), &found, &now, &mut draft) {
            self.cut(&found, &pages).await;
            return Err(stale);
        }
        self.marks(commit, &found, &mut draft)?;
        self.quarantine(commit, &found, &now, &mut draft)?;
        // every commit of a table names this, so that it can be made impossible later
        let files = sheets.keys().map(|name| self.keys.of(Space::File, &[name]));
        draft.conditions.extend(files.map(|file| found.condition(&file)));
        let mut done = Committed::default();
        for page in &pages {
            let written = self.append(page, &found, &now, &mut draft).await?;
            done.wrote(commit, page.file, written);
        }
        self.join(commit, sheets, &found, &now, &mut draft).await?;
        let moment = Moment { found: &found, now: &now, epoch: lease.epoch };
        self.evidence(commit, sheets, moment, &mut draft)?;
        sheets.values_mut().for_each(|sheet| sheet.unsure = true);
        let applied = self.store.apply(&draft.conditions, &draft.writes).await;
        if applied.is_ok() {
            sheets.values_mut().for_each(|sheet| sheet.unsure = false);
        }
        match applied {
            Ok(Applied::Done) => Ok(Some(done)),
            // what was appended is cut by the next try, at what is committed by then
            Ok(Applied::Conflict) => Ok(None),
            Err(error) => {
                // nobody need believe that it was not done: what is stored by now says how far to cut
                if error.kind != Kind::Lost
                    && let Ok(found) = self.fetch(self.reads(commit, &pages, sheets)).await
                {
                    self.cut(&found, &pages).await;
                }
                Err(error)
            }
        }
    }

    /// All that a commit has to know.
    fn reads(&self, commit: &Commit<'_>, pages: &[Page<'_>], sheets: &Sheets) -> Vec<String> {
        let advance = commit.advance();
        let stream = advance.stream();
        let mut keys =
            vec![self.lease_key(), self.keys.of(Space::Checkpoint, &[stream, advance.partition()])];
        if advance.clears().is_some() {
            keys.push(self.keys.of(Space::Partition, &[stream, advance.partition()]));
        }
        let marks = commit.marks.iter();
        keys.extend(marks.map(|m| self.keys.of(Space::Partition, &[&m.stream, &m.partition])));
        keys.extend(sheets.keys().map(|name| self.keys.of(Space::File, &[name])));
        for page in pages {
            keys.push(self.keys.of(Space::File, &[page.file]));
            keys.extend(page.keys.iter().map(|key| self.row_key(page, key)));
        }
        for (stream, batch) in self.quarantines(commit) {
            keys.push(self.keys.of(Space::Quarantined, &[stream]));
            let digests = batch.quarantined.iter().map(|q| quarantine_digest(q.raw));
            keys.extend(digests.map(|d| self.keys.of(Space::Quarantine, &[stream, &d])));
        }
        self.joining(commit, sheets, &mut keys);
        self.witnesses(commit, sheets, &mut keys);
        keys
    }

    /// Moves the unit's checkpoint, if it is where the run believes it to be.
    pub(super) fn advance(
        &self,
        advance: &Advance,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let (stream, partition) = (advance.stream(), advance.partition());
        let key = self.keys.of(Space::Checkpoint, &[stream, partition]);
        let stored: CheckpointRecord = found.record(&key)?.unwrap_or_default();
        if stored.sequence != advance.from() {
            let message = format!("the checkpoint of `{stream}` moved under this run");
            let hint = "somebody changed the engine's state: run it again";
            return Err(DestinationError::new(Kind::Stale, message, hint));
        }
        draft.conditions.push(found.condition(&key));
        let next = advance.stored();
        let at = now.to_owned();
        draft.put(key, &CheckpointRecord { sequence: next.sequence, text: next.text, at });
        let Some(mark) = advance.clears() else { return Ok(()) };
        let key = self.keys.of(Space::Partition, &[stream, partition]);
        if let Some(before) = found.record::<PartitionRecord>(&key)? {
            let record = PartitionRecord { done: mark, ..before };
            draft.conditions.push(found.condition(&key));
            self.partition(stream, partition, &record, draft);
        }
        Ok(())
    }

    /// Writes a partition, and whether it waits to be read.
    pub(super) fn partition(
        &self,
        stream: &str,
        partition: &str,
        record: &PartitionRecord,
        draft: &mut Draft,
    ) {
        draft.put(self.keys.of(Space::Partition, &[stream, partition]), record);
        let dirty = self.keys.of(Space::Dirty, &[stream, partition]);
        match record.mark > record.done {
            true => draft.put(dirty, record),
            false => draft.delete(dirty),
        }
    }

    /// The children of the parents on this page wait to be read.
    fn marks(&self, commit: &Commit<'_>, found: &Found, draft: &mut Draft) -> Outcome<()> {
        for mark in commit.marks {
            let key = self.keys.of(Space::Partition, &[&mark.stream, &mark.partition]);
            let before: PartitionRecord = found.record(&key)?.unwrap_or_default();
            let variables = mark.variables.clone();
            let record = PartitionRecord { variables, mark: before.mark + 1, ..before };
            draft.conditions.push(found.condition(&key));
            self.partition(&mark.stream, &mark.partition, &record, draft);
        }
        Ok(())
    }

    /// Batches with records that can't be stored, and their streams.
    fn quarantines<'a>(
        &self,
        commit: &'a Commit<'a>,
    ) -> impl Iterator<Item = (&'a str, &'a Batch<'a>)> {
        let all = batches(commit).into_iter().map(|(table, batch)| (table.name.as_str(), batch));
        all.filter(|(_, batch)| !batch.quarantined.is_empty())
    }

    fn quarantine(
        &self,
        commit: &Commit<'_>,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<()> {
        for (stream, batch) in self.quarantines(commit) {
            let counter = self.keys.of(Space::Quarantined, &[stream]);
            let mut count: u64 = draft.record(found, &counter)?.unwrap_or_default();
            let mut new: HashSet<String> = HashSet::new();
            for record in &batch.quarantined {
                let digest = quarantine_digest(record.raw);
                let key = self.keys.of(Space::Quarantine, &[stream, &digest]);
                if draft.text(found, &key).is_none() && !new.contains(&key) {
                    if count >= QUARANTINE_MAX {
                        continue;
                    }
                    count += 1;
                    new.insert(key.clone());
                }
                let (why, raw, at) = (record.why.to_owned(), record.raw.to_owned(), now.to_owned());
                draft.put(key, &QuarantineRecord { why, raw, at });
            }
            draft.conditions.push(found.condition(&counter));
            draft.put(counter, &count);
        }
        Ok(())
    }

    /// Drops what was appended and is not committed. Only tidiness: whoever appends next does it too.
    async fn cut(&self, found: &Found, pages: &[Page<'_>]) {
        for page in pages {
            let key = self.keys.of(Space::File, &[page.file]);
            let Ok(Some(record)) = found.record::<FileRecord>(&key) else { continue };
            if let Err(error) = self.sink.cut(page.file, &record.position).await {
                tracing::debug!(target: "engine::destination", %error, "not cut yet");
            }
        }
    }
}

pub(super) fn gone(file: &str) -> DestinationError {
    let message = format!("`{file}` is gone, but its checkpoints are here");
    let hint = "restore it from a backup, or remove it and read it anew: `engine reset STREAM`";
    DestinationError::new(Kind::Schema, message, hint)
}
