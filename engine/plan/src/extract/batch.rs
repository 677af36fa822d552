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
    pub fn only(mut self, kept: &[usize]) -> Self {
        keep(&mut self.cells, self.width, kept);
        keep(&mut self.hashes, 1, kept);
        keep(&mut self.raws, 1, kept);
        keep(&mut self.keys, 1, kept);
        for rows in [&mut self.flagged, &mut self.outside] {
            *rows = rows.iter().filter_map(|row| kept.binary_search(row).ok()).collect();
        }
        self.links.retain_mut(|link| match kept.binary_search(&link.row) {
            Ok(row) => {
                link.row = row;
                true
            }
            Err(_) => false,
        });
        self
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

/// Keeps these rows of `width` items each, in order.
fn keep<T>(items: &mut Vec<T>, width: usize, kept: &[usize]) {
    for (place, &row) in kept.iter().enumerate().filter(|(place, row)| place != *row) {
        let (before, from) = items.split_at_mut(row * width);
        before[place * width..(place + 1) * width].swap_with_slice(&mut from[..width]);
    }
    items.truncate(kept.len() * width);
}

/// Of two records with one key on a page, the later one counts.
pub(super) fn dedupe(batch: Batch<'_>) -> Batch<'_> {
    if batch.keys.is_sorted_by(|a, b| a < b) {
        return batch; // no two alike
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_kept_keep_what_is_theirs() {
        let names = ["a", "b", "c", "d", "e"];
        let set = |row: usize| LinkSet { link: 0, row, targets: vec![(names[row].into(), None)] };
        let batch = Batch {
            width: 2,
            cells: (0..5)
                .flat_map(|n| [Cell::Integer(n), Cell::Text(n.to_string().into())])
                .collect(),
            hashes: (10..15).collect(),
            raws: names.to_vec(),
            keys: names.map(Cow::Borrowed).to_vec(),
            links: [0, 2, 4].map(set).to_vec(),
            flagged: vec![1, 2, 4],
            outside: vec![4],
            misfits: vec![Misfit { column: "x".to_owned(), count: 7 }],
            ..Batch::default()
        };
        let all = format!("{batch:?}");
        assert_eq!(format!("{:?}", batch.clone().only(&[0, 1, 2, 3, 4])), all);
        let some = batch.clone().only(&[1, 2, 4]);
        assert_eq!(some.keys, ["b", "c", "e"]);
        assert_eq!(some.raws, ["b", "c", "e"]);
        assert_eq!(some.hashes, [11, 12, 14]);
        assert_eq!(some.row(1), [Cell::Integer(2), Cell::Text("2".into())]);
        assert_eq!(some.row(2), [Cell::Integer(4), Cell::Text("4".into())]);
        let links: Vec<(usize, &str)> =
            some.links.iter().map(|set| (set.row, set.targets[0].0.as_ref())).collect();
        assert_eq!(links, [(1, "c"), (2, "e")]);
        assert_eq!((some.flagged, some.outside), (vec![0, 1, 2], vec![2]));
        assert_eq!(some.misfits.len(), 1);
        assert_eq!((batch.only(&[]).rows(), some.cells.len()), (0, 6));
    }

    #[test]
    fn of_two_records_with_one_key_the_later_counts() {
        let batch = |keys: &[&'static str]| Batch {
            width: 1,
            cells: (0..keys.len() as i64).map(Cell::Integer).collect(),
            hashes: vec![0; keys.len()],
            raws: vec!["{}"; keys.len()],
            keys: keys.iter().map(|key| Cow::Borrowed(*key)).collect(),
            ..Batch::default()
        };
        let check = |keys: &[&'static str], expected: &[&str]| {
            let batch = dedupe(batch(keys));
            let shown = |row: usize| format!("{}{}", batch.keys[row], batch.row(row)[0].text());
            let left: Vec<String> = (0..batch.rows()).map(shown).collect();
            assert_eq!(left, expected, "{keys:?}");
        };
        check(&["a", "b", "c"], &["a0", "b1", "c2"]);
        check(&["b", "a", "c"], &["b0", "a1", "c2"]);
        check(&["a", "a", "c"], &["a1", "c2"]);
        check(&["c", "a", "c", "a"], &["c2", "a3"]);
    }
}
