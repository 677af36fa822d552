//! The same sync into SQLite and PostgreSQL gives the same rows.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine_plan::{ColumnKind, StreamPlan};
use engine_sync::{Layout, Misfit};
use tests::conformance::bench::{Bench, Page, compiled};
use tests::conformance::{Place, PostgresPlace, Row, SqlitePlace, hostile};
use tests::postgres::{Server, is_here};

use crate::conformance::runs;

/// Two streams alike: one is written in small pages, one at once.
const MANIFEST: &str = "
version: 1
connector: difference
base_url: https://api.example.com
dialect: json
streams:
  small: { path: /s, fields: &all { t: text, i: integer, n: number, d: decimal, b: boolean, da: date,
    ts: timestamp, j: json }, relationships: &both { many: { type: T, many: true }, one: { type: [T, U] } } }
  large: { path: /l, fields: *all, relationships: *both }
";

const SEED: u64 = 20_261_122;

/// Each value under each kind of column, as target of both relationships, and as key.
fn records(values: &[String]) -> Vec<String> {
    let record = |(at, value): (usize, &String)| {
        let (v, next) = (value, &values[(at + 1) % values.len()]);
        let columns = ["t", "i", "n", "d", "b", "da", "ts", "j", "one"];
        let columns: String = columns.map(|name| format!(r#""{name}":{v},"#)).concat();
        format!(r#"{{"id":"row {at}",{columns}"many":[{v},{next}]}}"#)
    };
    let mut all: Vec<String> = values.iter().enumerate().map(record).collect();
    all.extend(values.iter().enumerate().map(|(at, v)| format!(r#"{{"id":{v},"i":{at}}}"#)));
    let long = "ab\\\"c\\t".repeat(1 << 17);
    all.push(format!(r#"{{"id":"long","t":"{long}","j":["{long}"]}}"#));
    all
}

/// What one database made of it.
#[derive(Debug, Default)]
struct Made {
    /// Rows by key, each with its columns and its own text.
    rows: BTreeMap<String, Row>,
    links: Vec<Row>,
    quarantined: Vec<String>,
    written: u64,
    misfits: Vec<Misfit>,
    refused: u64,
}

struct Side {
    bench: Bench,
    streams: Vec<StreamPlan>,
}

impl Side {
    async fn open(place: Arc<dyn Place>) -> Self {
        let bench = Bench::open(&place, "own", Layout::Separate).await;
        let streams = compiled(MANIFEST).streams;
        bench.prepare_all(&streams.iter().collect::<Vec<_>>()).await.expect("made");
        Self { bench, streams }
    }

    /// Commits records in pages of `size`, and looks at what came of it.
    async fn made(&self, stream: &str, records: &[String], size: usize) -> Made {
        let stream = self.streams.iter().find(|s| s.name == stream).expect("a stream");
        let mut made = Made::default();
        for part in records.chunks(size) {
            let page = Page::of(stream, format!("[{}]", part.join(",")));
            let done = self.bench.try_commit(&page).await.expect("committed");
            made.written += done.written;
            made.refused += done.refused;
            made.misfits.extend(done.misfits);
        }
        let mut columns: Vec<(&str, ColumnKind)> =
            stream.table.columns.iter().map(|c| (c.name.as_str(), c.kind)).collect();
        columns.push(("_raw", ColumnKind::Text));
        let place = &self.bench.place;
        let rows = place.rows(&stream.name, &columns).await;
        let named = |row: Row| (row[0].clone().expect("a key"), row);
        made.rows = rows.into_iter().map(named).collect();
        made.links = place.links(&stream.table.links[0]).await;
        made.quarantined = place.quarantined("own", &stream.name).await;
        made
    }
}

/// Says where two databases differ, value by value.
fn same(what: &str, a: &Made, b: &Made) {
    let short = |value: &dyn std::fmt::Debug| -> String {
        format!("{value:?}").chars().take(300).collect()
    };
    let mut differences = Vec::new();
    for (key, row) in &a.rows {
        let Some(other) = b.rows.get(key) else {
            differences.push(format!("{} is only in the first: {}", short(key), short(row)));
            continue;
        };
        for (at, (mine, theirs)) in row.iter().zip(other).enumerate().filter(|(_, (a, b))| a != b) {
            let raw = row.last().expect("its text");
            let (mine, theirs) = (short(mine), short(theirs));
            differences.push(format!("column {at} of {}: {mine} {theirs}", short(raw)));
        }
    }
    let more = b.rows.keys().filter(|key| !a.rows.contains_key(*key));
    differences.extend(more.map(|key| format!("{} is only in the second", short(key))));
    for pair in a.links.iter().filter(|pair| !b.links.contains(pair)) {
        differences.push(format!("link only in the first: {}", short(pair)));
    }
    for record in a.quarantined.iter().filter(|raw| !b.quarantined.contains(raw)) {
        differences.push(format!("quarantined only in the first: {}", short(record)));
    }
    let shown = differences.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(differences.is_empty(), "{what}: {} differences\n{shown}", differences.len());
    assert_eq!(a.links.len(), b.links.len(), "{what}: links");
    assert_eq!(a.quarantined.len(), b.quarantined.len(), "{what}: quarantined");
    let counts = |made: &Made| (made.written, made.misfits.clone(), made.refused);
    assert_eq!(counts(a), counts(b), "{what}: counts");
}

#[test]
fn the_same_sync_gives_the_same_rows() {
    if !is_here("differential::the_same_sync_gives_the_same_rows") {
        return;
    }
    let database = Server::shared().database();
    runs(async {
        let values = hostile::values(SEED, 1_500);
        let mut records = records(&values);
        let sqlite = Side::open(Arc::new(SqlitePlace::default())).await;
        let postgres = Side::open(Arc::new(PostgresPlace::new(&database))).await;
        for round in ["first", "again", "changed"] {
            if round == "changed" {
                let changed = |record: &String| record.replace(r#","i":"#, r#","t":"new","i":"#);
                records = records.iter().map(changed).collect();
            }
            let small = [
                sqlite.made("small", &records, 100).await,
                postgres.made("small", &records, 100).await,
            ];
            same(&format!("{round}, small pages"), &small[0], &small[1]);
            let large = [
                sqlite.made("large", &records, 1_000_000).await,
                postgres.made("large", &records, 1_000_000).await,
            ];
            same(&format!("{round}, one page"), &large[0], &large[1]);
            let raws = |made: &Made| -> Vec<_> {
                made.rows.values().map(|row| row.last().cloned()).collect()
            };
            assert_eq!(small[1].rows.len(), large[1].rows.len(), "{round}");
            assert!(raws(&small[1]) == raws(&large[1]), "{round}: small and large pages differ");
            if round == "again" {
                assert_eq!(large[0].written, 0, "nothing changed");
            }
            let rows = records.len() - small[0].quarantined.len();
            assert!(small[0].rows.len() > rows / 2, "most of it are rows");
            let sent: std::collections::BTreeSet<&str> =
                records.iter().map(String::as_str).collect();
            let kept = raws(&small[1]).into_iter().flatten().flatten();
            kept.for_each(|raw| assert!(sent.contains(raw.as_str()), "not as it came: {raw:.300}"));
        }
    });
}
