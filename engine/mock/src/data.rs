//! The fake world: how many records there are, and every value of each. Nothing is stored; every value
//! is a function of seed, stream, number and field, so a million records cost nothing.

use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, RwLock};

use engine_plan::{ColumnKind, Plan, StreamPlan};
use serde_json::{Value, json};

use crate::change::Changes;
use crate::oddities::{Count, Oddities, Span};

/// Base count when nobody says.
const RECORDS_DEFAULT: u32 = 100;
/// 2024-01-01T00:00:00Z: the first record's birth.
const EPOCH: i64 = 1_704_067_200;
/// Seconds of a day.
const DAY: i64 = 86_400;
/// Seconds between the births of two neighbours; three share one.
const SPACING: i64 = 41;

/// The fake world.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) plan: Plan,
    pub(crate) oddities: Oddities,
    seed: u64,
    counts: HashMap<String, usize>,
    /// What programs did to it, one after the other.
    pub(crate) changes: RwLock<Changes>,
    pub(crate) turn: Mutex<()>,
    pub(crate) is_touched: AtomicBool,
    /// The beginning of the day on which the server was started.
    today: i64,
}

/// A random number that depends on nothing but its inputs (splitmix64).
fn random(seed: u64, parts: &[&str], number: u64) -> u64 {
    let mut state = seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for part in parts {
        for byte in part.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
    state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    state ^ (state >> 31)
}

pub(crate) fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(EPOCH + seconds).unwrap_or_default().to_string()
}

impl World {
    pub(crate) fn new(plan: Plan, oddities: Oddities, records: Option<u32>, seed: u64) -> Self {
        let base = records.or(oddities.records).unwrap_or(RECORDS_DEFAULT);
        let counts = plan.streams.iter().map(|s| {
            let count = match oddities.streams.get(&s.name) {
                Some(Count::Exactly(n)) => *n as usize,
                Some(Count::PerHundred(n)) => (base as usize * *n as usize).div_ceil(100),
                None => base as usize,
            };
            (s.name.clone(), count)
        });
        let counts = counts.collect();
        let today = jiff::Timestamp::now().as_second() / DAY * DAY;
        Self {
            plan,
            oddities,
            seed,
            counts,
            changes: RwLock::default(),
            turn: Mutex::default(),
            is_touched: AtomicBool::default(),
            today,
        }
    }

    pub(crate) fn count(&self, stream: &str) -> usize {
        self.counts.get(stream).copied().unwrap_or(0)
    }

    pub(crate) fn id(&self, stream: &str, number: usize) -> String {
        let odd = self.oddities.ids.get(stream).and_then(|ids| ids.get(number));
        odd.cloned().unwrap_or_else(|| (number + 1).to_string())
    }

    /// The number of the record with that id.
    pub(crate) fn number(&self, stream: &str, id: &str) -> Option<usize> {
        let odd = self.oddities.ids.get(stream);
        let there = |number: usize| Some(number).filter(|number| self.is_there(stream, *number));
        if let Some(at) = odd.and_then(|ids| ids.iter().position(|i| i == id)) {
            return there(at);
        }
        let number = id.parse::<usize>().ok()?.checked_sub(1)?;
        there(number).filter(|_| odd.is_none_or(|ids| number >= ids.len()))
    }

    /// Whether there is a record of that number.
    pub(crate) fn is_there(&self, stream: &str, number: usize) -> bool {
        match self.is_changed(stream) {
            false => number < self.count(stream),
            true => {
                number < self.count(stream) + self.made(stream) && !self.is_gone(stream, number)
            }
        }
    }

    /// Whether a field grows with the record's number: then lists need no sorting.
    pub(crate) fn grows(&self, field: &str) -> bool {
        matches!(field, "created_at" | "updated_at")
    }

    /// A field's value. A third of the neighbours share one `updated_at`.
    pub(crate) fn value(&self, stream: &StreamPlan, number: usize, field: &str) -> Value {
        if let Some(given) = self.given(&stream.name, number, field) {
            return given;
        }
        let spans = &self.oddities.spans;
        let span = spans.get(&format!("{}.{field}", stream.name)).or_else(|| spans.get(field));
        if let Some(span) = span {
            return self.spread(stream, number, field, *span);
        }
        let born = i64::try_from(number / 3).unwrap_or(0) * SPACING;
        match field {
            "created_at" => return instant(born).into(),
            "updated_at" => return instant(born + 86_400).into(),
            _ => {}
        }
        let roll = random(self.seed, &[&stream.name, ".", field], number as u64);
        if stream.deletions.flag.as_ref().is_some_and(|flag| flag.column == field) {
            return Value::Null; // all of them live
        }
        let values = &self.oddities.values;
        let listed = values.get(&format!("{}.{field}", stream.name)).or_else(|| values.get(field));
        if let Some(listed) = listed.filter(|l| !l.is_empty()) {
            return listed[(roll % listed.len() as u64) as usize].clone();
        }
        if roll.is_multiple_of(10) && !field.ends_with("name") {
            return Value::Null;
        }
        self.plain(stream, number, field, roll >> 8)
    }

    /// A time on the way from the first record's to the last one's.
    fn spread(&self, stream: &StreamPlan, number: usize, field: &str, span: Span) -> Value {
        let (past, future) = (i64::from(span.past) * DAY, i64::from(span.future) * DAY);
        let count = i64::try_from(self.count(&stream.name).max(1)).unwrap_or(1);
        let at = (past + future) / count * i64::try_from(number).unwrap_or(0);
        let time = jiff::Timestamp::from_second(self.today - past + at).unwrap_or_default();
        let text = time.to_string();
        let column = stream.table.columns.iter().find(|c| c.name == field);
        match column.map(|c| c.kind) {
            Some(ColumnKind::Date) => text[..10].into(),
            _ => text.into(),
        }
    }

    fn plain(&self, stream: &StreamPlan, number: usize, field: &str, roll: u64) -> Value {
        let column = stream.table.columns.iter().find(|c| c.name == field);
        let small = i64::try_from(roll % 100_000).unwrap_or(0);
        match column.map_or(ColumnKind::Text, |c| c.kind) {
            ColumnKind::Text if column.is_some_and(|c| !c.values.is_empty()) => {
                let words = column.map_or(&[][..], |c| c.values.as_slice());
                words[(roll % words.len() as u64) as usize].as_str().into()
            }
            ColumnKind::Text => format!("{} {}", field.replace('_', " "), number + 1).into(),
            ColumnKind::Integer => small.into(),
            ColumnKind::Number => (small as f64 / 100.0).into(),
            ColumnKind::Decimal => format!("{}.{:02}", small / 100, small % 100).into(),
            ColumnKind::Boolean => roll.is_multiple_of(2).into(),
            ColumnKind::Date => instant(-small * 86_400 / 8)[..10].into(),
            ColumnKind::Timestamp => instant(small * 60).into(),
            ColumnKind::Json => json!({ "number": number + 1 }),
        }
    }
}
