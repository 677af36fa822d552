//! A journal over a disk and a store in memory: no SQL, no shared layout.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::state::{MemoryStateStore, StateStore};
use engine_sync::{ColumnKind, Destination, Inspect, Journal, Layout, LinkTable};
use serde_json::Value;

use super::super::{Place, Row};
use super::memory::shown;
use crate::disk::{Disk, DiskSink};
use crate::library::QuickClock;

/// A disk and a store.
pub struct JournalPlace {
    disk: Arc<Disk>,
    store: Arc<MemoryStateStore>,
    clock: Arc<QuickClock>,
}

impl Default for JournalPlace {
    fn default() -> Self {
        let clock = Arc::new(QuickClock::default());
        let store = Arc::new(MemoryStateStore::with_clock(clock.clone()));
        Self { disk: Arc::default(), store, clock }
    }
}

impl JournalPlace {
    fn journal(&self, connection: &str) -> Arc<Journal<DiskSink>> {
        Arc::new(Journal::new(self.store.clone(), DiskSink::new(&self.disk), connection))
    }

    /// The columns of a table's key, as the journal has written them down.
    async fn key(&self, table: &str) -> Vec<String> {
        let all = self.store.scan("c!", None, u32::MAX).await.expect("it answers");
        let of = all.iter().find(|(key, _)| key.ends_with(&format!("!n!{table}")));
        let record = of.map(|(_, entry)| serde_json::from_str::<Value>(&entry.value));
        let record = record.and_then(Result::ok).unwrap_or_default();
        let names = record["key"].as_array().cloned().unwrap_or_default();
        names.iter().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
    }
}

#[async_trait]
impl Place for JournalPlace {
    fn name(&self) -> &'static str {
        "journal"
    }

    async fn open(&self, connection: &str, _: Layout, _: &[&str]) -> Outcome<Arc<dyn Destination>> {
        Ok(self.journal(connection))
    }

    async fn look(&self) -> Option<Arc<dyn Inspect>> {
        Some(self.journal("nobody"))
    }

    async fn age(&self, _: &str, seconds: u32) {
        self.clock.pass(Duration::from_secs(seconds.into()));
    }

    async fn rows(&self, table: &str, columns: &[(&str, ColumnKind)]) -> Vec<Row> {
        let key = self.key(table).await;
        // the last line of a key is its row
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for line in self.disk.lines(table) {
            let own = key.iter().map(|name| line[name].to_string()).collect();
            let value = |(name, kind): &(&str, ColumnKind)| shown(line.get(*name)?, *kind);
            rows.insert(own, columns.iter().map(value).collect());
        }
        let mut rows: Vec<Row> = rows.into_values().collect();
        rows.sort();
        rows
    }

    async fn links(&self, link: &LinkTable) -> Vec<Row> {
        let mut owners: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        for line in self.disk.lines(&link.name) {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let owner = text(&line[&link.owner_column]);
            let pair = |target: &Value| -> Row {
                let (id, kind) = (text(&target["id"]), text(&target["type"]));
                vec![Some(owner.clone()), Some(id), Some(kind)]
            };
            let targets = line["targets"].as_array().expect("a list of targets");
            let pairs = targets.iter().map(pair).collect();
            owners.insert(owner.clone(), pairs);
        }
        let mut pairs: Vec<Row> = owners.into_values().flatten().collect();
        pairs.sort();
        pairs
    }

    async fn quarantined(&self, connection: &str, stream: &str) -> Vec<String> {
        let under = format!("c!{connection}!q!{stream}!");
        let all = self.store.scan(&under, None, u32::MAX).await.expect("it answers");
        let raw = |text: &str| {
            let record: Value = serde_json::from_str(text).expect("a record");
            record["raw"].as_str().expect("a text").to_owned()
        };
        let mut texts: Vec<String> = all.iter().map(|(_, entry)| raw(&entry.value)).collect();
        texts.sort();
        texts
    }

    async fn execute(&self, _: &str) -> bool {
        false
    }

    fn is_shareable(&self) -> bool {
        false
    }
}
