//! Tables are files: taken, opened once per lease, and never shared with a holder that lost it.
//!
//! Opening goes in this order, and the order is what makes it safe:
//! 1. the lease is ours (its key changed when we took it, so no earlier holder can commit any more);
//! 2. whatever was begun to take the file's place is deleted: an earlier holder that is only paused can't
//!    rename it any more. What it begins from now on it begins with an epoch that is over, and it asks
//!    for the epoch between beginning and renaming;
//! 3. what is there now is looked at: after a crash while compacting, its length says which file it is;
//! 4. a file that an earlier holder may still have open is replaced by a copy of its committed part;
//! 5. the file is opened;
//! 6. then the epoch is asked for once more, because a later holder that put another file in its place
//!    has moved it, and the file's record is written anew, so that no write of an earlier claim of this
//!    lease comes late;
//! 7. what is not committed is cut off.

use engine_plan::Table;

use crate::destination::{
    Change, DestinationError, Evolved, Kind, Lease, Outcome, Prepared, TableOptions,
};
use crate::sink::RecordSink;
use crate::state::Condition;
use crate::{ColumnKind, FILL};

use super::commit::gone;
use super::keys::{self, Space};
use super::records::{EvolvedRecord, FileRecord, TableRecord};
use super::{Found, Journal, Sheet};

impl From<EvolvedRecord> for Evolved {
    fn from(record: EvolvedRecord) -> Self {
        let EvolvedRecord { table, column, kind } = record;
        let kind = ColumnKind::from_word(&kind).unwrap_or(ColumnKind::Text);
        Self { table, column, kind }
    }
}

/// A stream's files: its rows, what its to-many relationships point to, and the parents of its rows.
pub(super) fn files(table: &Table) -> Vec<&str> {
    let links = table.links.iter().chain(&table.members).map(|link| link.name.as_str());
    std::iter::once(table.name.as_str()).chain(links).collect()
}

fn described(table: &Table) -> TableRecord {
    let names = table.columns[..table.key_columns].iter().map(|c| c.name.clone());
    let columns = table.columns.iter().map(|c| (c.name.clone(), c.kind.word().to_owned()));
    let links = table.links.iter().chain(&table.members).map(|link| link.name.clone());
    TableRecord { key: names.collect(), columns: columns.collect(), links: links.collect() }
}

fn foreign(message: String, hint: &str) -> DestinationError {
    DestinationError::new(Kind::Foreign, message, hint)
}

/// Checkpoints without a file: what they say was read is not here.
fn elsewhere(stream: &str) -> DestinationError {
    let message = format!("checkpoints of `{stream}` are here, but its file is not");
    let hint = format!(
        "use the destination with its rows, or read it from its beginning: `engine reset {stream}`"
    );
    DestinationError::new(Kind::Schema, message, hint)
}

/// The key that a table was made with must be the key that the manifest names.
fn same_key(table: &str, before: &TableRecord, now: &TableRecord) -> Outcome<()> {
    if before.key == now.key {
        return Ok(());
    }
    let (stored, wanted) = (before.key.join(", "), now.key.join(", "));
    let message = format!("table `{table}` has the key ({stored}), the manifest says ({wanted})");
    let hint = "use another destination with --to, or restore the key";
    Err(DestinationError::new(Kind::Schema, message, hint))
}

impl<S: RecordSink> Journal<S> {
    /// Makes sure that a stream's files exist, are ours, and are open.
    pub(super) async fn prepare_table(
        &self,
        lease: &Lease,
        table: &Table,
        options: TableOptions,
        prepared: &mut Prepared,
    ) -> Outcome<()> {
        let mut sheet = self.sheet(&table.name).lock_owned().await;
        let files = files(table);
        // somebody else's files are found before anything is changed
        let mut absent = Vec::new();
        for file in &files {
            if !self.sink.exists(file).await? {
                absent.push(*file);
            }
        }
        let added = self.register(lease, table, &files, &absent).await?;
        prepared.added.extend(added.iter().map(|column| format!("{}.{column}", table.name)));
        if sheet.epoch != lease.epoch {
            self.open_files(lease, table, &mut sheet).await?;
        }
        self.drain(lease, table, &mut sheet).await?;
        if sheet.suspects {
            let under = self.keys.under(Space::Suspect, &[&table.name]);
            sheet.suspects = !self.store.scan(&under, None, 1).await?.is_empty();
        }
        sheet.raw = options.raw;
        Ok(())
    }

    /// What preparing would change.
    pub(super) async fn changes(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        let key = |table: &Table| self.keys.of(Space::Table, &[&table.name]);
        let found = self.fetch(tables.iter().map(|table| key(table)).collect()).await?;
        let mut changes = Vec::new();
        for table in tables {
            let Some(record) = found.record::<TableRecord>(&key(table))? else {
                changes.push(Change::of_new(table));
                continue;
            };
            let new = |name: &&String| !record.columns.iter().any(|(known, _)| known == *name);
            let names = table.columns.iter().map(|c| &c.name);
            let columns: Vec<String> = names.filter(new).cloned().collect();
            if !columns.is_empty() {
                changes.push(Change { table: table.name.clone(), is_new: false, columns });
            }
        }
        Ok(changes)
    }

    /// Opens a table's files. What was left to do for it is still to be done.
    pub(super) async fn open_files(
        &self,
        lease: &Lease,
        table: &Table,
        sheet: &mut Sheet,
    ) -> Outcome<()> {
        sheet.generations.clear();
        for file in files(table) {
            self.open_file(lease, file, sheet).await?;
            self.compact_if_due(lease, file, sheet).await?;
        }
        (sheet.epoch, sheet.rewriting, sheet.unsure) = (lease.epoch, 0, false);
        (sheet.work, sheet.suspects) = (true, true);
        Ok(())
    }

    /// Writes down what the table looks like and that it is this connection's. Gives new columns.
    async fn register(
        &self,
        lease: &Lease,
        table: &Table,
        files: &[&str],
        absent: &[&str],
    ) -> Outcome<Vec<String>> {
        let (known, evolved) =
            (self.keys.of(Space::Table, &[&table.name]), self.keys.of(Space::Evolved, &[]));
        let read = self.keys.of(Space::Checkpoint, &[&table.name, ""]);
        let mut keys = vec![known.clone(), evolved.clone(), read.clone()];
        for file in files {
            keys.extend([keys::owner(file), self.keys.of(Space::File, &[file])]);
        }
        self.transact(lease, keys, |found, _, draft| {
            self.own(found, files, absent)?;
            let now = described(table);
            let before: Option<TableRecord> = found.record(&known)?;
            let mut added = Vec::new();
            if before.is_none() && found.entry(&read).is_some() {
                return Err(elsewhere(&table.name));
            }
            if let Some(before) = &before {
                same_key(&table.name, before, &now)?;
                let new = |name: &&(String, String)| !before.columns.iter().any(|b| b.0 == name.0);
                added.extend(now.columns.iter().filter(new).map(|c| c.0.clone()));
            }
            if !added.is_empty() {
                draft.delete(self.keys.of(Space::Checkpoint, &[&table.name, FILL]));
            }
            draft.put(known.as_str(), &now);
            for file in files {
                draft.set(keys::owner(file), self.connection.as_str());
                let key = self.keys.of(Space::File, &[file]);
                if found.entry(&key).is_none() {
                    draft.put(key, &FileRecord::new(self.sink.start(), lease.epoch));
                }
            }
            let mut all: Vec<EvolvedRecord> = found.record(&evolved)?.unwrap_or_default();
            let before = all.len();
            for column in table.columns.iter().filter(|c| c.evolved) {
                let (name, column, kind) = (&table.name, &column.name, column.kind.word());
                if !all.iter().any(|e| e.table == *name && e.column == *column) {
                    let (table, column, kind) = (name.clone(), column.clone(), kind.to_owned());
                    all.push(EvolvedRecord { table, column, kind });
                }
            }
            if all.len() > before {
                draft.put(evolved.as_str(), &all);
            }
            Ok(added)
        })
        .await
    }

    /// Refuses files that belong to another connection, or to nobody we know.
    fn own(&self, found: &Found, files: &[&str], absent: &[&str]) -> Outcome<()> {
        for file in files {
            match found.text(&keys::owner(file)) {
                Some(owner) if owner != self.connection => {
                    return Err(foreign(
                        format!(
                            "`{file}` belongs to connection `{owner}`, this one is `{}`",
                            self.connection
                        ),
                        "use another destination with --to, or that connection's id with --connection",
                    ));
                }
                _ => {}
            }
            let known = found.entry(&self.keys.of(Space::File, &[file])).is_some();
            if !known && !absent.contains(file) {
                return Err(foreign(
                    format!("`{file}` exists already and was not made by this engine"),
                    "use another destination with --to, or move the file away",
                ));
            }
        }
        Ok(())
    }

    /// See above for the order.
    async fn open_file(&self, lease: &Lease, file: &str, sheet: &mut Sheet) -> Outcome<()> {
        let stray = self.check(lease).await?.stray;
        self.sink.discard(file).await?;
        let (mut record, condition) = self.file(file).await?;
        if !self.sink.exists(file).await? {
            if record.lines > 0 || record.position != self.sink.start() {
                return Err(gone(file));
            }
            self.sink.create(file).await?;
        }
        if let Some(heir) = record.heir.take() {
            record = match self.sink.is_rewritten(file, &record.position).await? {
                true => record.inherited(heir),
                false => FileRecord { sweep: Some(heir.generation), ..record },
            };
        }
        self.sink.open(file).await?;
        if record.born <= stray {
            let mut copy = self.sink.rewrite(file, lease.epoch).await?;
            copy.take_all(&record.position).await?;
            copy.seal().await?;
            self.check(lease).await?;
            copy.replace().await?;
            record.born = lease.epoch;
        }
        self.put_file(lease, file, &record, condition).await?;
        self.sink.cut(file, &record.position).await?;
        self.sweep(lease, file).await?;
        sheet.generations.insert(file.to_owned(), record.generation);
        Ok(())
    }

    /// How far a file goes, and what makes sure that it still does.
    pub(super) async fn file(&self, file: &str) -> Outcome<(FileRecord, Condition)> {
        let key = self.keys.of(Space::File, &[file]);
        let found = self.fetch(vec![key.clone()]).await?;
        let record = found.record(&key)?.ok_or_else(|| gone(file))?;
        Ok((record, found.condition(&key)))
    }

    /// Changes a file's record, if it is as it was read.
    pub(super) async fn put_file(
        &self,
        lease: &Lease,
        file: &str,
        record: &FileRecord,
        before: Condition,
    ) -> Outcome<()> {
        let key = self.keys.of(Space::File, &[file]);
        self.transact(lease, vec![key.clone()], |found, _, draft| {
            if found.condition(&key) != before {
                let message = format!("the record of `{file}` moved under this run");
                return Err(DestinationError::new(Kind::Busy, message, "run it again"));
            }
            draft.put(key.as_str(), record);
            Ok(())
        })
        .await
    }

    /// Deletes the rows of a generation that no longer counts.
    pub(super) async fn sweep(&self, lease: &Lease, file: &str) -> Outcome<()> {
        let (record, condition) = self.file(file).await?;
        let Some(old) = record.sweep.filter(|old| *old != record.generation) else { return Ok(()) };
        let under = self.keys.under(Space::Row, &[file, &keys::generation(old)]);
        loop {
            let rows = self.store.scan(&under, None, super::CHUNK).await?;
            if rows.is_empty() {
                break;
            }
            self.transact(lease, Vec::new(), |_, _, draft| {
                rows.iter().for_each(|(key, _)| draft.delete(key.as_str()));
                Ok(())
            })
            .await?;
        }
        self.put_file(lease, file, &FileRecord { sweep: None, ..record }, condition).await
    }
}
