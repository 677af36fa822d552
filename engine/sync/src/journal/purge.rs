//! Hard deletes: rows with a tombstone leave the store, with their relationships and memberships, chunk
//! by chunk. Then the files are compacted, so that no line of theirs is left.

use engine_plan::Table;

use crate::destination::{Lease, Outcome};
use crate::sink::RecordSink;

use super::keys::{Space, rest};
use super::records::{FileRecord, is_deleted};
use super::tables::files;
use super::{CHUNK, Journal, Sheet, unprepared};

impl<S: RecordSink> Journal<S> {
    /// See [`Destination::purge`](crate::Destination::purge). A crash leaves rows that the next call
    /// removes, and lines that it drops.
    pub(super) async fn bury(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.check(lease).await?;
        if self
            .fetch(vec![self.keys.of(Space::File, &[&table.name])])
            .await?
            .0
            .values()
            .all(Option::is_none)
        {
            return Ok(0); // there is no such table
        }
        let mut guard = self.sheet(&table.name).lock_owned().await;
        let sheet = &mut *guard;
        if sheet.epoch != lease.epoch {
            if sheet.rewriting != lease.epoch {
                return Err(unprepared(&table.name));
            }
            self.open_files(lease, table, sheet).await?;
        }
        self.ready(lease, table, sheet).await?;
        let mut purged = 0;
        if self.file(&table.name).await?.0.deleted > 0 {
            sheet.unsure = true;
            purged = self.remove_all(lease, table, sheet).await?;
            sheet.unsure = false;
        }
        for file in files(table) {
            if !self.file(file).await?.0.purged {
                continue;
            }
            // given up half-way, the file has to be opened anew
            (sheet.epoch, sheet.rewriting) = (0, lease.epoch);
            self.rewrite(lease, file, sheet).await?;
            (sheet.epoch, sheet.rewriting) = (lease.epoch, 0);
        }
        Ok(purged)
    }

    async fn remove_all(&self, lease: &Lease, table: &Table, sheet: &Sheet) -> Outcome<u64> {
        let number = sheet.generation(&table.name);
        let under = self.keys.under(Space::Row, &[&table.name, &number]);
        let (mut after, mut purged): (Option<String>, u64) = (None, 0);
        loop {
            let rows = self.store.scan(&under, after.as_deref(), CHUNK).await?;
            let Some((last, _)) = rows.last() else { return Ok(purged) };
            after = Some(last.clone());
            let gone = rows.iter().filter(|(_, entry)| is_deleted(&entry.value));
            let gone: Vec<String> =
                gone.filter_map(|(key, _)| rest(key, &under)?.into_iter().next()).collect();
            if !gone.is_empty() {
                self.remove(lease, table, sheet, &gone).await?;
                purged += gone.len() as u64;
            }
        }
    }

    /// Some rows with a tombstone are forgotten.
    async fn remove(
        &self,
        lease: &Lease,
        table: &Table,
        sheet: &Sheet,
        gone: &[String],
    ) -> Outcome<()> {
        let files = files(table);
        let mut keys = Vec::new();
        for file in &files {
            let generation = sheet.generation(file);
            keys.push(self.keys.of(Space::File, &[file]));
            keys.extend(gone.iter().map(|k| self.keys.of(Space::Row, &[file, &generation, k])));
        }
        let owners: Vec<&str> = gone.iter().map(String::as_str).collect();
        let mut pairs = Vec::new();
        let found = self.fetch(keys.clone()).await?;
        for link in &table.members {
            pairs.extend(self.pairs_of(link, sheet, &owners, &found).await?);
        }
        self.transact(lease, keys, |found, _, draft| {
            for file in &files {
                let generation = sheet.generation(file);
                let at_file = self.keys.of(Space::File, &[file]);
                let Some(record) = found.record::<FileRecord>(&at_file)? else { continue };
                let mut count = 0;
                for key in gone {
                    let row = self.keys.of(Space::Row, &[file, &generation, key]);
                    if found.entry(&row).is_some() {
                        draft.delete(row);
                        count += 1;
                    }
                }
                if count == 0 {
                    continue;
                }
                let own = *file == table.name;
                let deleted = record.deleted.saturating_sub(if own { count } else { 0 });
                let rows = record.rows.saturating_sub(count);
                draft.put(at_file, &FileRecord { rows, deleted, purged: true, ..record });
            }
            pairs.iter().for_each(|pair| draft.delete(pair.as_str()));
            Ok(())
        })
        .await
    }
}
