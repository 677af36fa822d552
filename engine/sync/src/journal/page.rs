//! Lines on their way into one file: what is new of them is appended, and counted in the file's record.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use engine_plan::{Batch, Cell, Column, ColumnKind, LinkTable, Source, Table};
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::commit::Commit;
use crate::destination::Outcome;
use crate::sink::{Appended, Lines, Owner, RecordSink};

use super::commit::{Sheets, gone};
use super::keys::Space;
use super::records::{FileRecord, hash, is_deleted, place, row};
use super::{Draft, Found, Journal, Sheet};

/// Lines that are on their way into one file.
pub(super) struct Page<'a> {
    pub(super) file: &'a str,
    pub(super) generation: String,
    pub(super) keys: Vec<&'a str>,
    hashes: Vec<u64>,
    /// How to write them, in the order of their keys.
    lines: Form<'a>,
}

/// See [`Lines`].
enum Form<'a> {
    /// With each record's own text, or without it.
    Rows(&'a Table, &'a Batch<'a>, bool),
    Links(&'a LinkTable, Vec<Owner<'a>>),
}

/// A line that says something new.
struct New {
    /// Which of the page's.
    at: usize,
    /// The row has a tombstone, and keeps it.
    deleted: bool,
}

/// Whether rows are found by what stands in this column.
pub(super) fn names_parent(column: &Column) -> bool {
    column.kind == ColumnKind::Text && matches!(column.source, Source::Parent(_))
}

/// A number for all that an owner points to; 0 for nothing.
pub(super) fn digest(targets: &[(&str, &str)]) -> u64 {
    let part = |hash, text: &str| xxh3_64_with_seed(text.as_bytes(), hash ^ text.len() as u64);
    targets.iter().fold(targets.len() as u64, |hash, (id, kind)| part(part(hash, id), kind))
}

/// The tables of a commit that bring rows.
pub(super) fn batches<'a>(commit: &'a Commit<'a>) -> Vec<(&'a Table, &'a Batch<'a>)> {
    let own = commit.batch.map(|batch| (commit.table, batch));
    own.into_iter().chain(commit.also.iter().map(|also| (also.table, also.batch))).collect()
}

/// The commit's lines by file.
pub(super) fn pages<'a>(commit: &'a Commit<'a>, sheets: &Sheets) -> Vec<Page<'a>> {
    let mut all = Vec::new();
    for (table, batch) in batches(commit) {
        if let Some(sheet) = sheets.get(&table.name) {
            of_table(table, batch, sheet, &mut all);
        }
    }
    all
}

/// The rows, then those of each relationship that was present.
fn of_table<'a>(table: &'a Table, batch: &'a Batch<'a>, sheet: &Sheet, all: &mut Vec<Page<'a>>) {
    all.push(Page {
        file: &table.name,
        generation: sheet.generation(&table.name),
        keys: batch.keys.iter().map(Cow::as_ref).collect(),
        hashes: batch.hashes.clone(),
        lines: Form::Rows(table, batch, sheet.raw),
    });
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
        if !owners.is_empty() {
            all.push(of_owners(link, owners, sheet));
        }
    }
}

/// All that owners point to, whether that is a relationship or membership.
pub(super) fn of_owners<'a>(
    link: &'a LinkTable,
    owners: Vec<Owner<'a>>,
    sheet: &Sheet,
) -> Page<'a> {
    Page {
        file: &link.name,
        generation: sheet.generation(&link.name),
        keys: owners.iter().map(|o| o.key).collect(),
        hashes: owners.iter().map(|o| digest(&o.targets)).collect(),
        lines: Form::Links(link, owners),
    }
}

impl<S: RecordSink> Journal<S> {
    pub(super) fn row_key(&self, page: &Page<'_>, key: &str) -> String {
        self.keys.of(Space::Row, &[page.file, &page.generation, key])
    }

    /// Appends those lines that say something new. Gives the number of rows that were written. A commit
    /// that refills needs nothing of its own: a hash holds the set of columns, and no column of a line
    /// was ever filled later.
    pub(super) async fn append(
        &self,
        page: &Page<'_>,
        found: &Found,
        now: &str,
        draft: &mut Draft,
    ) -> Outcome<u64> {
        let file = self.keys.of(Space::File, &[page.file]);
        let before: Option<FileRecord> = draft.record(found, &file)?;
        let mut record = before.ok_or_else(|| gone(page.file))?;
        let news = self.news(page, found, draft, &mut record);
        if news.is_empty() {
            return Ok(0);
        }
        let at: Vec<usize> = news.iter().map(|new| new.at).collect();
        let Appended { places, position } = match &page.lines {
            Form::Rows(table, batch, raw) => {
                let deleted_at = self.tombstones(page, &news, found, now, draft).await?;
                let (rows, raw, deleted_at) = (&at[..], *raw, &deleted_at[..]);
                let lines = Lines::Rows { table, batch, rows, raw, deleted_at };
                self.sink.append(page.file, &record.position, lines, now).await?
            }
            Form::Links(link, owners) => {
                let owners: Vec<Owner<'_>> = at.iter().map(|at| owners[*at].clone()).collect();
                let lines = Lines::Links { link, owners: &owners };
                self.sink.append(page.file, &record.position, lines, now).await?
            }
        };
        for (new, place) in news.iter().zip(&places) {
            let key = self.row_key(page, page.keys[new.at]);
            draft.set(key, row(page.hashes[new.at], place, new.deleted));
        }
        if let Form::Rows(table, batch, _) = &page.lines {
            at.iter().for_each(|at| self.by_parent(table, batch, *at, draft));
        }
        record.position = position;
        record.lines += places.len() as u64;
        draft.put(file, &record);
        Ok(if matches!(page.lines, Form::Rows(..)) { places.len() as u64 } else { 0 })
    }

    /// The row is found by the parents that it names. Where it names another later, this stays: who
    /// looks for rows in this way asks the rows too.
    fn by_parent(&self, table: &Table, batch: &Batch<'_>, at: usize, draft: &mut Draft) {
        for (column, cell) in table.columns.iter().zip(batch.row(at)) {
            if let (true, Cell::Text(parent)) = (names_parent(column), cell) {
                let parts = [&*table.name, &column.name, parent, &batch.keys[at]];
                draft.set(self.keys.of(Space::Child, &parts), "");
            }
        }
    }

    /// The lines that say something new; what they make of the file's rows is counted.
    fn news(
        &self,
        page: &Page<'_>,
        found: &Found,
        draft: &Draft,
        record: &mut FileRecord,
    ) -> Vec<New> {
        let flagged: HashSet<usize> = match &page.lines {
            Form::Rows(_, batch, _) => batch.flagged.iter().copied().collect(),
            Form::Links(..) => HashSet::new(),
        };
        let mut states: HashMap<&str, (Option<u64>, bool)> = HashMap::new();
        let mut news = Vec::new();
        for (at, key) in page.keys.iter().enumerate() {
            let stored = || {
                let text = draft.text(found, &self.row_key(page, key))?;
                Some((hash(text), is_deleted(text)))
            };
            let before = states.get(key).copied().or_else(stored);
            let was_deleted = before.is_some_and(|(_, deleted)| deleted);
            // a record that says itself that it is gone does not come alive
            let deleted = was_deleted && flagged.contains(&at);
            let now = (Some(page.hashes[at]), deleted);
            if before == Some(now) {
                continue;
            }
            record.rows += u64::from(before.is_none());
            if was_deleted && !deleted {
                record.deleted = record.deleted.saturating_sub(1);
            }
            states.insert(key, now);
            news.push(New { at, deleted });
        }
        news
    }

    /// The times of the tombstones that stay.
    async fn tombstones(
        &self,
        page: &Page<'_>,
        news: &[New],
        found: &Found,
        now: &str,
        draft: &Draft,
    ) -> Outcome<Vec<Option<String>>> {
        let mut all = vec![None; news.len()];
        for (new, deleted_at) in news.iter().zip(&mut all).filter(|(new, _)| new.deleted) {
            let key = self.row_key(page, page.keys[new.at]);
            let Some(text) = draft.text(found, &key) else { continue };
            let lines = self.sink.read(page.file, &[place(text)?], &["_deleted_at"]).await?;
            let time = lines.into_iter().flat_map(|line| line.values).flatten().next();
            *deleted_at = Some(time.unwrap_or_else(|| now.to_owned()));
        }
        Ok(all)
    }
}
