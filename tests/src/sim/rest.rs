//! The oracle at rest: the destination equals the source.

use std::collections::{BTreeSet, HashMap};

use engine_plan::{Plan, Source as From};
use engine_sync::memory::{Contents, Row};
use serde_json::Value;

use super::ledger::{Class, Ledger};
use super::source::{Record, Source};

/// Compares everything. Gives the number of ghosts: the engine does not see deletions yet.
pub fn compare(plan: &Plan, source: &Source, stored: &Contents, ledger: &mut Ledger) -> u64 {
    let mut expected: HashMap<&str, HashMap<String, &Record>> = HashMap::new();
    for (list, records) in &source.lists {
        let keyed = records.iter().map(|r| (list.key(r.id), r));
        expected.entry(list.stream()).or_default().extend(keyed);
    }
    let ever: std::collections::HashSet<(&str, String)> =
        source.ever.iter().map(|(list, id)| (list.stream(), list.key(*id))).collect();
    let mut ghosts = 0;
    for stream in &plan.streams {
        let name = stream.name.as_str();
        let (none, nothing) = (std::collections::BTreeMap::new(), HashMap::new());
        let rows = stored.rows.get(name).unwrap_or(&none);
        let wanted = expected.get(name).unwrap_or(&nothing);
        for (key, record) in wanted {
            let Some(row) = rows.get(key) else {
                let once = ledger.stored.get(name).is_some_and(|keys| keys.contains(key));
                let class = if once { Class::WrongDel } else { Class::Lost };
                ledger.complain(class, format!("{name} {key:?}: {}", record.body));
                continue;
            };
            if let Some(what) = differs(plan, name, key, row, record, stored) {
                ledger.complain(Class::Stale, format!("{name} {key:?}: {what}"));
            }
        }
        for (key, row) in rows.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
            if ever.contains(&(name, key.clone())) {
                ghosts += 1;
            } else if repeats(row, rows.values()) {
                ledger.complain(Class::Dup, format!("{name} {key:?}: {}", row.raw));
            } else {
                ledger.complain(Class::Invented, format!("{name} {key:?}: {}", row.raw));
            }
        }
        let columns: Vec<usize> = rows.values().map(|row| row.cells.len()).collect();
        if columns.iter().min() != columns.iter().max() {
            ledger.complain(Class::Stale, format!("{name}: rows without some of the columns"));
        }
    }
    ghosts
}

/// Whether the same record is stored under another key, too.
fn repeats<'a>(row: &Row, mut rows: impl Iterator<Item = &'a Row>) -> bool {
    let id = |row: &Row| (row.cells.get("group_id").cloned(), row.cells.get("id").cloned());
    rows.any(|other| !std::ptr::eq(other, row) && id(other) == id(row))
}

/// What is not as the source has it.
fn differs(
    plan: &Plan,
    stream: &str,
    key: &str,
    row: &Row,
    record: &Record,
    stored: &Contents,
) -> Option<String> {
    if row.raw != record.body {
        return Some(format!("{} is stored as {}", record.body, row.raw));
    }
    let truth: Value = serde_json::from_str(&record.body).ok()?;
    for column in &plan.stream(stream)?.table.columns {
        let wanted = match &column.source {
            From::Attribute(name) => truth.get(name).unwrap_or(&Value::Null),
            From::Parent(_) => &Value::String(key.split('\u{1f}').next()?.to_owned()),
            _ => continue,
        };
        let cell = row.cells.get(&column.name);
        if cell != Some(wanted) {
            return Some(format!("column {} is {cell:?}, not {wanted}", column.name));
        }
    }
    if let (Some(city), "people") = (truth.get("city"), stream)
        && row.cells.get("city") != Some(city)
    {
        return Some(format!("the new column is {:?}, not {city}", row.cells.get("city")));
    }
    let links = stored.links.get("notes__people").and_then(|all| all.get(key));
    if let (Some(Value::Array(wanted)), "notes") = (truth.get("people"), stream) {
        let wanted: BTreeSet<&str> = wanted.iter().filter_map(Value::as_str).collect();
        if !wanted.iter().copied().eq(links.into_iter().flatten().map(|l| l.0.as_str())) {
            return Some(format!("links {links:?}, not {wanted:?}"));
        }
    }
    None
}
