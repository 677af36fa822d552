//! The rows of pages.

use std::borrow::Cow;
use std::collections::HashMap;

use xxhash_rust::xxh3::xxh3_64;

use super::Cell;
use crate::table::ColumnKind;

/// The rows of a page (or of several that commit together), row after row, `width` cells each.
#[derive(Clone, Debug, Default)]
pub struct Batch<'a> {
    /// Cells per row: the table's columns.
    pub width: usize,
    /// All cells.
    pub cells: Vec<Cell<'a>>,
    /// Per row, the hash by which a change is told.
    pub hashes: Vec<u64>,
    /// Per row, the record as it came.
    pub raws: Vec<&'a str>,
    /// Per row, its key as one text.
    pub keys: Vec<Cow<'a, str>>,
    /// To-many relationships that were present.
    pub links: Vec<LinkSet<'a>>,
    /// Rows whose records say themselves that they are gone, or belong to the stream no longer, in order.
    pub flagged: Vec<usize>,
    /// Those that don't belong to the stream, in order: they are flagged too.
    pub outside: Vec<usize>,
    /// Records of other streams that came along.
    pub included: Vec<&'a str>,
    /// Some of the records name others that come along.
    pub related: bool,
    /// Records without a usable key.
    pub quarantined: Vec<Quarantined<'a>>,
    /// Values that did not fit their column.
    pub misfits: Vec<Misfit>,
    /// Attributes that no column declares: their names, and the kind of column that would hold them.
    pub undeclared: Vec<(String, ColumnKind)>,
}

/// All that a record's to-many relationship points to.
#[derive(Clone, Debug)]
pub struct LinkSet<'a> {
    /// Which of the table's links.
    pub link: usize,
    /// The owner's row.
    pub row: usize,
    /// Id and type of each.
    pub targets: Vec<(Cow<'a, str>, Option<Cow<'a, str>>)>,
}

/// A record that can't be stored.
#[derive(Clone, Debug)]
pub struct Quarantined<'a> {
    /// Why.
    pub why: &'static str,
    /// The record as it came.
    pub raw: &'a str,
}

/// A column that got values it can't hold: they are kept in `_raw`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The column.
    pub column: String,
    /// How many values.
    pub count: u64,
}

impl<'a> Batch<'a> {
    /// The same batch with these rows only, in order.
    #[must_use]
    pub fn only(self, kept: &[usize]) -> Self {
        let mut out = Self { width: self.width, ..Self::default() };
        for (place, &row) in kept.iter().enumerate() {
            out.cells.extend_from_slice(self.row(row));
            out.hashes.push(self.hashes[row]);
            out.raws.push(self.raws[row]);
            out.keys.push(self.keys[row].clone());
            if self.flagged.binary_search(&row).is_ok() {
                out.flagged.push(place);
            }
            if self.outside.binary_search(&row).is_ok() {
                out.outside.push(place);
            }
        }
        for link in self.links {
            if let Ok(row) = kept.binary_search(&link.row) {
                out.links.push(LinkSet { row, ..link });
            }
        }
        let Self { included, related, quarantined, misfits, undeclared, .. } = self;
        Self { included, related, quarantined, misfits, undeclared, ..out }
    }

    /// Pages that are written together, in their order: of a record on several of them, the last counts.
    #[must_use]
    pub fn joined(pages: Vec<Self>) -> Self {
        let mut pages = pages.into_iter();
        let mut all = pages.next().unwrap_or_default();
        if pages.len() == 0 {
            return all;
        }
        for page in pages {
            let rows = all.rows();
            all.cells.extend(page.cells);
            all.hashes.extend(page.hashes);
            all.raws.extend(page.raws);
            all.keys.extend(page.keys);
            let links = page.links.into_iter();
            all.links.extend(links.map(|link| LinkSet { row: link.row + rows, ..link }));
            all.flagged.extend(page.flagged.into_iter().map(|row| row + rows));
            all.outside.extend(page.outside.into_iter().map(|row| row + rows));
            all.included.extend(page.included);
            all.related |= page.related;
            all.quarantined.extend(page.quarantined);
            for misfit in page.misfits {
                match all.misfits.iter_mut().find(|known| known.column == misfit.column) {
                    Some(known) => known.count += misfit.count,
                    None => all.misfits.push(misfit),
                }
            }
        }
        dedupe(all)
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.hashes.len()
    }

    /// One row's cells.
    #[must_use]
    pub fn row(&self, row: usize) -> &[Cell<'a>] {
        &self.cells[row * self.width..(row + 1) * self.width]
    }
}

/// Of two records with one key on a page, the later one counts.
pub(super) fn dedupe(batch: Batch<'_>) -> Batch<'_> {
    let mut all: Vec<u64> = batch.keys.iter().map(|key| xxh3_64(key.as_bytes())).collect();
    all.sort_unstable();
    if all.is_sorted_by(|a, b| a < b) {
        return batch; // no two alike
    }
    let mut last: HashMap<&str, usize> = HashMap::with_capacity(batch.rows());
    for (row, key) in batch.keys.iter().enumerate() {
        last.insert(key, row);
    }
    if last.len() == batch.rows() {
        return batch;
    }
    let mut kept: Vec<usize> = last.into_values().collect();
    kept.sort_unstable();
    batch.only(&kept)
}
