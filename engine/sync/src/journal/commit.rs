//! One page: appended, then committed by one conditional write.

use std::borrow::Cow;
use std::collections::HashSet;

use engine_plan::{Batch, Table};
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::commit::{Advance, Commit};
use crate::destination::{Committed, DestinationError, Kind, Lease, Outcome};
use crate::sink::{Appended, Lines, Owner, RecordSink};
use crate::state::{Applied, Write};

use super::keys::{Space, generation};
use super::records::{CheckpointRecord, FileRecord, PartitionRecord, QuarantineRecord, hash, row};
use super::{Draft, Found, Journal, Sheet, TRIES, busy, shown};

/// Quarantined records kept per stream.
const QUARANTINE_MAX: u64 = 1000;

/// Lines that are on their way into one file.
struct Page<'a> {
    file: &'a str,
    generation: u64,
    keys: Vec<&'a str>,
    hashes: Vec<u64>,
    /// How to write them, in the order of their keys.
    lines: Form<'a>,
}

/// See [`Lines`].
enum Form<'a> {
    Rows,
    Links(usize, Vec<Owner<'a>>),
}

/// A number for all that an owner points to.
fn digest(targets: &[(&str, &str)]) -> u64 {
    let part = |hash, text: &str| xxh3_64_with_seed(text.as_bytes(), hash ^ text.len() as u64);
    targets.iter().fold(targets.len() as u64, |hash, (id, kind)| part(part(hash, id), kind))
}

/// The page's lines by file: the rows, then those of each relationship that was present.
fn pages<'a>(table: &'a Table, batch: &'a Batch<'_>, sheet: &Sheet) -> Vec<Page<'a>> {
    let of = |file: &str| sheet.generations.get(file).copied().unwrap_or_default();
    let keys = batch.keys.iter().map(Cow::as_ref).collect();
    let mut all = vec![Page {
        file: &table.name,
        generation: of(&table.name),
        keys,
        hashes: batch.hashes.clone(),
        lines: Form::Rows,
    }];
    for (at, link) in table.links.iter().enumerate() {
        let sets = batch.links.iter().filter(|set| set.link == at);
        let owners: Vec<Owner<'_>> = sets
            .map(|set| {
                let target = |(id, kind): &'a (Cow<'_, str>, Option<Cow<'_, str>>)| {
                    (id.as_ref(), kind.as_deref().unwrap_or_default())
                };
                let mut targets: Vec<_> = set.targets.iter().map(target).collect();
                targets.sort_unstable();
                targets.dedup();
                Owner { key: batch.keys[set.row].as_ref(), targets }
            })
            .collect();
        if owners.is_empty() {
            continue;
        }
        all.push(Page {
            file: &link.name,
            generation: of(&link.name),
            keys: owners.iter().map(|o| o.key).collect(),
            hashes: owners.iter().map(|o| digest(&o.targets)).collect(),
            lines: Form::Links(at, owners),
        });
    }
    all
}

/// The same record is told by its text.
fn quarantine_digest(raw: &str) -> String {
    format!("{:016x}", xxh3_64(raw.as_bytes()))
}

impl<S: RecordSink> Journal<S> {
    /// Rows, links, marks and checkpoint, or none of them.
    pub(super) async fn write(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        let mut sheet = match commit.batch {
            Some(_) => Some(self.open_sheet(&commit.table.name, lease).await?),
            None => None,
        };
        if let Some(sheet) = sheet.as_deref_mut().filter(|sheet| sheet.unsure) {
            self.settle(lease, commit.table, sheet).await?;
        }
        for _ in 0..TRIES {
            if let Some(written) = self.attempt(lease, commit, sheet.as_deref_mut()).await? {
                return Ok(Committed { written, ..Committed::default() });
            }
        }
        Err(busy())
    }

    /// Makes sure that no write of this process for the table can still come through: its record is
    /// written anew, and every commit names the record's version.
    async fn settle(&self, lease: &Lease, table: &Table, sheet: &mut Sheet) -> Outcome<()> {
        let key = self.keys.of(Space::File, &[&table.name]);
        self.transact(lease, vec![key.clone()], |found, _, draft| {
            let text = found.text(&key).ok_or_else(|| gone(&table.name))?;
            draft.writes.push(Write::put(key.as_str(), text));
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
        sheet: Option<&mut Sheet>,
    ) -> Outcome<Option<u64>> {
        let now = shown(self.store.now().await?);
        let pages = match (commit.batch, &sheet) {
            (Some(batch), Some(sheet)) => pages(commit.table, batch, sheet),
            _ => Vec::new(),
        };
        let found = self.fetch(self.reads(commit, &pages)).await?;
        self.fence(&found, lease)?;
        let mut draft = Draft::default();
        draft.conditions.push(found.condition(&self.lease_key()));
        if let Err(stale) = self.advance(commit.advance(), &found, &now, &mut draft) {
            self.cut(&found, &pages).await;
            return Err(stale);
        }
        self.marks(commit, &found, &mut draft)?;
        self.quarantine(commit, &found, &now, &mut draft)?;
        let Some(sheet) = sheet else {
            let applied = self.store.apply(&draft.conditions, &draft.writes).await?;
            return Ok((applied == Applied::Done).then_some(0));
        };
        // every commit of rows names this, so that it can be made impossible later
        let file = self.keys.of(Space::File, &[&commit.table.name]);
        draft.conditions.push(found.condition(&file));
        let mut written = 0;
        for page in &pages {
            let appended = self.append(commit, page, sheet.raw, &found, &now, &mut draft).await?;
            if matches!(page.lines, Form::Rows) {
                written = appended;
            }
        }
        sheet.unsure = true;
        match self.store.apply(&draft.conditions, &draft.writes).await {
            Ok(Applied::Done) => {
                sheet.unsure = false;
                Ok(Some(written))
            }
            Ok(Applied::Conflict) => {
                sheet.unsure = false;
                Ok(None) // what was appended is cut by the next try, at what is committed by then
            }
            Err(error) => {
                // nobody need believe that it was not done: what is stored by now says how far to cut
                if error.kind != Kind::Lost
                    && let Ok(found) = self.fetch(self.reads(commit, &pages)).await
                {
                    self.cut(&found, &pages).await;
                }
                Err(error)
            }
        }
    }

    /// All that a commit has to know.
    fn reads(&self, commit: &Commit<'_>, pages: &[Page<'_>]) -> Vec<String> {
        let advance = commit.advance();
        let stream = advance.stream();
        let mut keys =
            vec![self.lease_key(), self.keys.of(Space::Checkpoint, &[stream, advance.partition()])];
        if advance.clears().is_some() {
            keys.push(self.keys.of(Space::Partition, &[stream, advance.partition()]));
        }
        let marks = commit.marks.iter();
        keys.extend(marks.map(|m| self.keys.of(Space::Partition, &[&m.stream, &m.partition])));
        for page in pages {
            keys.push(self.keys.of(Space::File, &[page.file]));
            keys.extend(page.keys.iter().map(|key| self.row_key(page, key)));
        }
        let quarantined = commit.batch.map_or(&[][..], |batch| &batch.quarantined);
        if !quarantined.is_empty() {
            keys.push(self.keys.of(Space::Quarantined, &[stream]));
            let digests = quarantined.iter().map(|q| quarantine_digest(q.raw));
            keys.extend(digests.map(|d| self.keys.of(Space::Quarantine, &[stream, &d])));
        }
        keys
    }

    fn row_key(&self, page: &Page<'_>, key: &str) -> String {
        self.keys.of(Space::Row, &[page.file, &generation(page.generation), key])
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

    fn quarantine(
        &self,
        commit: &Commit<'_>,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<()> {
        let stream = commit.advance().stream();
        let records = commit.batch.map_or(&[][..], |batch| &batch.quarantined);
        if records.is_empty() {
            return Ok(());
        }
        let counter = self.keys.of(Space::Quarantined, &[stream]);
        let mut count: u64 = found.record(&counter)?.unwrap_or_default();
        let mut new: HashSet<String> = HashSet::new();
        for record in records {
            let key = self.keys.of(Space::Quarantine, &[stream, &quarantine_digest(record.raw)]);
            if found.entry(&key).is_none() && !new.contains(&key) {
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
        Ok(())
    }

    /// Appends those lines that say something new. Gives their number. A commit that refills needs
    /// nothing of its own: a hash holds the set of columns, and no column of a line was ever filled later.
    async fn append(
        &self,
        commit: &Commit<'_>,
        page: &Page<'_>,
        raw: bool,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<u64> {
        let Some(batch) = commit.batch else { return Ok(0) };
        let stored = |at: usize| found.text(&self.row_key(page, page.keys[at]));
        let news: Vec<usize> = (0..page.keys.len())
            .filter(|at| stored(*at).and_then(hash) != Some(page.hashes[*at]))
            .collect();
        if news.is_empty() {
            return Ok(0);
        }
        let file = self.keys.of(Space::File, &[page.file]);
        let before: FileRecord = found.record(&file)?.ok_or_else(|| gone(page.file))?;
        let chosen: Vec<Owner<'_>> = match &page.lines {
            Form::Rows => Vec::new(),
            Form::Links(_, owners) => news.iter().map(|at| owners[*at].clone()).collect(),
        };
        let lines = match &page.lines {
            Form::Rows => Lines::Rows { table: commit.table, batch, rows: &news, raw },
            Form::Links(at, _) => Lines::Links { link: &commit.table.links[*at], owners: &chosen },
        };
        let Appended { places, position } =
            self.sink.append(page.file, &before.position, lines, now).await?;
        let mut first: HashSet<&str> = HashSet::new();
        let mut rows = before.rows;
        for (at, place) in news.iter().zip(&places) {
            if stored(*at).is_none() && first.insert(page.keys[*at]) {
                rows += 1;
            }
            let key = self.row_key(page, page.keys[*at]);
            draft.writes.push(Write::put(key, row(page.hashes[*at], place)));
        }
        let lines = before.lines + places.len() as u64;
        draft.put(file, &FileRecord { position, lines, rows, ..before });
        Ok(places.len() as u64)
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
