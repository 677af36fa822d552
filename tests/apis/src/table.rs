//! Records that are made up from their number.

use serde_json::{Value, json};

use crate::time::{DAY, YEAR_END, YEAR_START};

/// What a record is made from.
#[derive(Clone, Copy)]
pub struct Seed {
    pub id: u64,
    /// When it changed last (or was made, where an API knows no other time).
    pub at: i64,
    /// How often it has changed.
    pub version: u32,
}

impl Seed {
    /// When the record was made: at or before its last change, the same for all versions.
    pub fn made(&self) -> i64 {
        if self.version == 0 && self.at >= YEAR_END {
            return self.at; // added while the server runs
        }
        let first = YEAR_START + i64::try_from(self.id).unwrap_or(0) * 97 % DAY;
        first.min(self.at)
    }

    /// A text that changes with the version.
    pub fn revised(&self, text: &str) -> String {
        match self.version {
            0 => text.to_owned(),
            n => format!("{text} (revision {n})"),
        }
    }

    /// One of these, by the record's number.
    pub fn pick<T: Copy>(&self, from: &[T]) -> T {
        from[usize::try_from(self.id).unwrap_or(0) % from.len()]
    }

    /// A number from 1 to `of`, for pointing to another table.
    pub fn other(&self, of: u64) -> u64 {
        self.id * 31 % of + 1
    }
}

pub type Make = fn(Seed) -> Value;

pub struct Row {
    pub seed: Seed,
    pub body: Value,
}

/// A stream's records, by ascending id.
pub struct Table {
    make: Make,
    pub rows: Vec<Row>,
}

impl Table {
    fn new(count: u64, make: Make, slot: impl Fn(u64) -> u64) -> Self {
        let step = (YEAR_END - YEAR_START - DAY) / i64::try_from(count).unwrap_or(1);
        let row = |id| {
            let at = YEAR_START + DAY + i64::try_from(slot(id)).unwrap_or(0) * step;
            let seed = Seed { id, at, version: 0 };
            Row { seed, body: make(seed) }
        };
        Self { make, rows: (1..=count).map(row).collect() }
    }

    /// Times all over 2026, in no order; two records share each.
    pub fn spread(count: u64, make: Make) -> Self {
        Self::new(count, make, |id| (id * 7919 % count) & !1)
    }

    /// Times all over 2026 that grow with the id.
    pub fn in_order(count: u64, make: Make) -> Self {
        Self::new(count, make, |id| id - 1)
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn get(&self, id: u64) -> Option<&Row> {
        self.rows.iter().find(|row| row.seed.id == id)
    }

    /// The records whose time is at least this, or all.
    pub fn since(&self, from: Option<i64>) -> Vec<&Row> {
        self.rows.iter().filter(|row| from.is_none_or(|from| row.seed.at >= from)).collect()
    }

    /// Updates one record, deletes one and adds one; the numbers of these.
    pub fn change(&mut self, at: i64) -> (u64, u64, u64) {
        let deleted = self.rows.remove(20).seed.id;
        let id = self.rows.last().map_or(1, |row| row.seed.id + 1);
        let added = Seed { id, at, version: 0 };
        self.rows.push(Row { seed: added, body: (self.make)(added) });
        let row = &mut self.rows[10];
        row.seed = Seed { at, version: row.seed.version + 1, ..row.seed };
        row.body = (self.make)(row.seed);
        (row.seed.id, id, deleted)
    }
}

/// The bodies of rows.
pub fn bodies<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<Value> {
    rows.into_iter().map(|row| row.body.clone()).collect()
}

/// What `/_change` answers.
pub fn changed(stream: &str, (updated, added, deleted): (String, String, String)) -> Value {
    json!({ "stream": stream, "updated": updated, "added": added, "deleted": deleted })
}

/// One page of a list, and whether more follows.
pub fn page<T>(all: Vec<T>, offset: usize, limit: usize) -> (Vec<T>, bool) {
    let more = all.len() > offset.saturating_add(limit);
    (all.into_iter().skip(offset).take(limit).collect(), more)
}

/// An opaque token for a place in a list.
pub fn token(list: &str, offset: usize) -> String {
    let sum = list.bytes().fold(7_u32, |sum, b| sum.wrapping_mul(31).wrapping_add(u32::from(b)));
    format!("{sum:08x}{:06x}", offset ^ 0x00a5_17c3)
}

/// The place a token stands for, if it was made for this list.
pub fn place(list: &str, text: &str) -> Option<usize> {
    let offset = usize::from_str_radix(text.get(8..)?, 16).ok()? ^ 0x00a5_17c3;
    (token(list, offset) == text).then_some(offset)
}

/// A page of a list that goes on by tokens, and the next one's token.
pub fn page_by_token<T>(
    list: &str,
    all: Vec<T>,
    after: Option<&str>,
    limit: usize,
) -> Option<(Vec<T>, Option<String>)> {
    let offset = after.map_or(Some(0), |text| place(list, text))?;
    let (rows, more) = page(all, offset, limit);
    Some((rows, more.then(|| token(list, offset + limit))))
}

pub const FIRST: [&str; 12] = [
    "Ada", "Bruno", "Chidi", "Dina", "Emre", "Freya", "Goran", "Hana", "Ines", "Jonas", "Kalle",
    "Ludmila",
];
pub const LAST: [&str; 11] = [
    "Almeida", "Berg", "Çelik", "Dubois", "Eriksen", "Fischer", "García", "Horvat", "Ito",
    "Jansen", "Kowalski",
];

/// A person's name.
pub fn name(seed: &Seed) -> String {
    format!("{} {}", seed.pick(&FIRST), seed.pick(&LAST))
}
