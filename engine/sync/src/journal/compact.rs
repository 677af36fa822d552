//! Compaction: lines that a later one supersedes are dropped. A tombstone is the latest line of its row.
//!
//! 1. The file's record names a fresh generation as one to be swept: whatever follows may be left behind.
//! 2. The lines that count are written to a new file, chunk by chunk in the order of their keys, and their
//!    places are written under that generation. Memory is one chunk, however large the file.
//! 3. The new file is made durable, and named in the record as the heir.
//! 4. It takes the old one's name.
//! 5. The record says so: from this write on, the new places count. The old generation is swept.
//!
//! After a crash between 3 and 5 nothing was appended since, so the new file is shorter than the old one
//! was, and the length tells which of the two has the name. After any other crash the old one has it.
//! Another holder can't come between 3 and 4: the write of 3 names the lease, and whoever takes the lease
//! deletes the new file before it looks.

use crate::destination::{Lease, Outcome};
use crate::sink::{RecordSink, Rewrite};
use crate::state::{Condition, Entry, Write};

use super::keys::{self, Space, rest};
use super::records::{FileRecord, Heir, hash, is_deleted, place, row};
use super::{CHUNK, Journal, Sheet};

/// So many superseded lines make a compaction worth its while, if they are more than half of all.
const SUPERSEDED_MIN: u64 = 10_000;

impl<S: RecordSink> Journal<S> {
    /// Compacts what has grown out of proportion.
    pub(super) async fn compact_if_due(
        &self,
        lease: &Lease,
        file: &str,
        sheet: &mut Sheet,
    ) -> Outcome<()> {
        let (record, _) = self.file(file).await?;
        let superseded = record.lines.saturating_sub(record.rows);
        if record.purged || superseded >= SUPERSEDED_MIN && superseded * 2 > record.lines {
            let dropped = self.rewrite(lease, file, sheet).await?;
            tracing::info!(target: "engine::destination", file, dropped, "compacted");
        }
        Ok(())
    }

    /// Compacts a file of a prepared table (`table`'s own, or that of one of its relationships), however
    /// few lines are superseded. Gives the number of lines that were dropped.
    ///
    /// # Errors
    /// When the lease is lost, the table was not prepared, or the sink or the store fails; the file is
    /// then as it was, or compacted. The table has to be prepared again.
    pub async fn compact(&self, lease: &Lease, table: &str, file: &str) -> Outcome<u64> {
        let mut sheet = self.open_sheet(table, lease).await?;
        let epoch = std::mem::replace(&mut sheet.epoch, 0);
        let dropped = self.rewrite(lease, file, &mut sheet).await?;
        sheet.epoch = epoch;
        Ok(dropped)
    }

    pub(super) async fn rewrite(
        &self,
        lease: &Lease,
        file: &str,
        sheet: &mut Sheet,
    ) -> Outcome<u64> {
        let (before, condition) = self.file(file).await?;
        if before.lines <= before.rows {
            return Ok(0); // the new file would not be the shorter one
        }
        let fresh = before.next;
        let begun = FileRecord { next: fresh + 1, sweep: Some(fresh), ..before.clone() };
        self.put_file(lease, file, &begun, condition).await?;
        let (begun, condition) = self.file(file).await?;

        let mut new = self.sink.rewrite(file, lease.epoch).await?;
        let from = self.keys.under(Space::Row, &[file, &keys::generation(begun.generation)]);
        let mut after: Option<String> = None;
        loop {
            let rows = self.store.scan(&from, after.as_deref(), CHUNK).await?;
            let Some((last, _)) = rows.last() else { break };
            after = Some(last.clone());
            self.take_rows(lease, (file, &from, fresh), &rows, &condition, &mut *new).await?;
        }
        let (position, generation, born) = (new.seal().await?, fresh, lease.epoch);
        let heir = Heir { position, generation, born };
        let named = FileRecord { heir: Some(heir.clone()), ..begun };
        self.put_file(lease, file, &named, condition).await?;

        let (named, condition) = self.file(file).await?;
        new.replace().await?;
        self.put_file(lease, file, &named.inherited(heir), condition).await?;
        sheet.generations.insert(file.to_owned(), fresh);
        self.sweep(lease, file).await?;
        Ok(before.lines - before.rows)
    }

    /// Takes over some rows, and writes down where they are now. `condition` makes sure that none of it
    /// comes late.
    async fn take_rows(
        &self,
        lease: &Lease,
        (file, from, fresh): (&str, &str, u64),
        rows: &[(String, Entry)],
        condition: &Condition,
        new: &mut dyn Rewrite,
    ) -> Outcome<()> {
        let mut places = Vec::with_capacity(rows.len());
        for (_, entry) in rows {
            places.push(place(&entry.value)?);
        }
        let places = new.take(&places).await?;
        let mut writes = Vec::with_capacity(rows.len());
        for ((key, entry), place) in rows.iter().zip(&places) {
            let parts = rest(key, from).unwrap_or_default();
            let key = parts.first().map(String::as_str).unwrap_or_default();
            let key = self.keys.of(Space::Row, &[file, &keys::generation(fresh), key]);
            let (hash, deleted) =
                (hash(&entry.value).unwrap_or_default(), is_deleted(&entry.value));
            writes.push(Write::put(key, row(hash, place, deleted)));
        }
        self.transact(lease, vec![condition.key.clone()], |found, _, draft| {
            if found.condition(&condition.key) != *condition {
                return Err(super::busy());
            }
            writes.iter().cloned().for_each(|write| draft.write(write));
            Ok(())
        })
        .await
    }
}
