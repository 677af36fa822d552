//! A small store of texts for destinations that can't hold their own state: many keys, one atomic
//! conditional write. The [journal](crate::journal) keeps everything it knows in one.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{Clock, SystemClock};

use crate::destination::Outcome;

/// What stands under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The text.
    pub value: String,
    /// Tells this text from every other that ever stood under the key. Never 0.
    pub version: i64,
}

/// What must still be so when a write takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The key.
    pub key: String,
    /// Its version; 0 when there must be nothing under it.
    pub version: i64,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The key; never empty.
    pub key: String,
    /// The new text; `None` deletes.
    pub value: Option<String>,
}

impl Condition {
    /// The key must stand as it was read.
    pub fn new(key: impl Into<String>, entry: Option<&Entry>) -> Self {
        Self { key: key.into(), version: entry.map_or(0, |e| e.version) }
    }
}

impl Write {
    /// Puts a text under a key.
    pub fn put(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: Some(value.into()) }
    }
    /// Deletes a key.
    pub fn delete(key: impl Into<String>) -> Self {
        Self { key: key.into(), value: None }
    }
}

/// What became of a conditional write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// All of it was done.
    Done,
    /// A condition did not hold: nothing was done.
    Conflict,
}

/// A store of texts. All calls may be repeated after [`Kind::Busy`](crate::Kind::Busy); after
/// [`Kind::Lost`](crate::Kind::Lost) only what is stored tells whether the write was done, or will yet
/// be done: a caller that must know writes one of the conditions' keys first.
///
/// What a store gives back was durable, or is lost together with everything written after it.
/// `tests/src/conformance/state.rs` is what every store has to pass.
#[async_trait]
pub trait StateStore: Send + Sync {
    /// What stands under the keys, in their order, all as of one moment.
    async fn get(&self, keys: &[&str]) -> Outcome<Vec<Option<Entry>>>;
    /// Entries whose keys begin with `prefix` and follow `after` (a whole key, or any other text), in
    /// the order of the keys' bytes.
    async fn scan(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<(String, Entry)>>;
    /// If all conditions hold, all writes are done, else none is. Of several writes to one key the
    /// last counts. Each write gives its key a version that no key of the store ever had.
    async fn apply(&self, conditions: &[Condition], writes: &[Write]) -> Outcome<Applied>;
    /// Seconds since 1970 by the store's own clock: one clock for all who share the store.
    async fn now(&self) -> Outcome<f64>;
}

/// A store in memory, gone with the process.
#[derive(Debug)]
pub struct MemoryStateStore {
    entries: Mutex<Entries>,
    clock: Arc<dyn Clock>,
    /// What the clocks said when the store was made: from then on only the one that never jumps counts.
    began: (f64, Duration),
}

#[derive(Debug, Default)]
struct Entries {
    by_key: BTreeMap<String, Entry>,
    version: i64,
}

impl MemoryStateStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::with_clock(Arc::new(SystemClock::new()))
    }

    /// An empty store that takes its time from `clock`.
    #[must_use]
    pub fn with_clock(clock: Arc<dyn Clock>) -> Self {
        let began = (clock.now().as_duration().as_secs_f64(), clock.elapsed());
        Self { entries: Mutex::default(), clock, began }
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryStateStore {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl StateStore for MemoryStateStore {
    async fn get(&self, keys: &[&str]) -> Outcome<Vec<Option<Entry>>> {
        let entries = self.lock();
        Ok(keys.iter().map(|key| entries.by_key.get(*key).cloned()).collect())
    }

    async fn scan(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<(String, Entry)>> {
        let from = match after {
            Some(after) if after >= prefix => Bound::Excluded(after),
            _ => Bound::Included(prefix),
        };
        let entries = self.lock();
        let rest = entries.by_key.range::<str, _>((from, Bound::Unbounded));
        let found = rest.take_while(|(key, _)| key.starts_with(prefix)).take(limit as usize);
        Ok(found.map(|(key, entry)| (key.clone(), entry.clone())).collect())
    }

    async fn apply(&self, conditions: &[Condition], writes: &[Write]) -> Outcome<Applied> {
        let mut entries = self.lock();
        let holds =
            |c: &Condition| entries.by_key.get(&c.key).map_or(0, |e| e.version) == c.version;
        if !conditions.iter().all(holds) {
            return Ok(Applied::Conflict);
        }
        entries.version += 1;
        let version = entries.version;
        for Write { key, value } in writes {
            match value {
                Some(value) => {
                    let entry = Entry { value: value.clone(), version };
                    entries.by_key.insert(key.clone(), entry);
                }
                None => drop(entries.by_key.remove(key)),
            }
        }
        Ok(Applied::Done)
    }

    async fn now(&self) -> Outcome<f64> {
        let (wall, elapsed) = self.began;
        Ok(wall + self.clock.elapsed().saturating_sub(elapsed).as_secs_f64())
    }
}
