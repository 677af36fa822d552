//! Memory: no layouts, no SQL, no deletions.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::Clock;
use engine_sync::destination::Outcome;
use engine_sync::memory::MemoryDestination;
use engine_sync::{ColumnKind, Destination, Inspect, Layout, LinkTable};
use serde_json::Value;

use super::super::{Place, Row, canonical};

/// A clock that moves when it is told to.
#[derive(Debug, Default)]
struct Told(Mutex<Duration>);

#[async_trait]
impl Clock for Told {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::UNIX_EPOCH
    }
    fn elapsed(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
    async fn sleep(&self, duration: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += duration;
    }
}

/// The memory of one destination.
pub struct InMemory {
    clock: Arc<Told>,
    destination: Arc<MemoryDestination>,
}

impl Default for InMemory {
    fn default() -> Self {
        let clock = Arc::new(Told::default());
        let destination = Arc::new(MemoryDestination::with_clock(clock.clone()));
        Self { clock, destination }
    }
}

#[async_trait]
impl Place for InMemory {
    fn name(&self) -> &'static str {
        "memory"
    }

    async fn open(&self, _: &str, _: Layout, _: &[&str]) -> Outcome<Arc<dyn Destination>> {
        Ok(self.destination.clone())
    }

    async fn look(&self) -> Option<Arc<dyn Inspect>> {
        None
    }

    async fn age(&self, _: &str, seconds: u32) {
        self.clock.sleep(Duration::from_secs(seconds.into())).await;
    }

    async fn rows(&self, table: &str, columns: &[(&str, ColumnKind)]) -> Vec<Row> {
        let contents = self.destination.contents();
        let rows = contents.rows.get(table).into_iter().flat_map(|rows| rows.values());
        let shown = rows.map(|row| {
            let value = |(name, kind): &(&str, ColumnKind)| match *name {
                "_raw" => Some(row.raw.clone()),
                name => shown(row.cells.get(name)?, *kind),
            };
            columns.iter().map(value).collect()
        });
        let mut shown: Vec<Row> = shown.collect();
        shown.sort();
        shown
    }

    async fn links(&self, link: &LinkTable) -> Vec<Row> {
        let contents = self.destination.contents();
        let owners = contents.links.get(&link.name).into_iter().flatten();
        let pairs = owners.flat_map(|(owner, targets)| {
            let pair = move |(target, kind): &(String, String)| {
                vec![Some(owner.clone()), Some(target.clone()), Some(kind.clone())]
            };
            targets.iter().map(pair)
        });
        let mut pairs: Vec<Row> = pairs.collect();
        pairs.sort();
        pairs
    }

    async fn quarantined(&self, _: &str, stream: &str) -> Vec<String> {
        let contents = self.destination.contents();
        contents.quarantined.get(stream).into_iter().flat_map(|all| all.keys().cloned()).collect()
    }

    async fn execute(&self, _: &str) -> bool {
        false
    }

    fn is_shareable(&self) -> bool {
        false
    }
}

pub(super) fn shown(value: &Value, kind: ColumnKind) -> Option<String> {
    Some(match (value, kind) {
        (Value::Null, ColumnKind::Json) => "null".to_owned(),
        (Value::Null, _) => return None,
        (Value::Number(n), ColumnKind::Number) => canonical::bits(n.as_f64()?),
        (Value::Bool(b), ColumnKind::Boolean) => u8::from(*b).to_string(),
        (Value::String(t), ColumnKind::Timestamp) => canonical::instant(t),
        (value, ColumnKind::Json) => canonical::json(&value.to_string()),
        (Value::String(t), _) => t.clone(),
        (value, _) => value.to_string(),
    })
}
