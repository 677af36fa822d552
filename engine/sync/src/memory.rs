//! A destination in memory: for tests, simulations and `connector test`. It keeps the same promises.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use engine_client::Clock;
use engine_plan::{Batch, Cell, Column, Source, Table};

use crate::commit::{Commit, Mark};
use crate::deletion::{Case, Judged, Suspect, Suspects, Trial};
use crate::destination::{
    Change, Claim, Committed, Destination, DestinationError, Dirty, Evolved, Grant, Holder, Kept,
    Kind, Known, Lease, Outcome, Prepared, Repair, Stored, TableOptions, UnitState, Waiting,
};
use crate::destination::{Marking, Recent};
use crate::report::{RunReport, StreamReport};

mod deletion;

/// One row: its cells as JSON by column, its hash, its own text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Values by column.
    pub cells: BTreeMap<String, serde_json::Value>,
    /// The change hash.
    pub hash: u64,
    /// The record as it came.
    pub raw: String,
    /// It has a tombstone.
    pub deleted: bool,
    /// When it was written last, and when its tombstone was set: a count of writes.
    written: u64,
    buried: u64,
}

impl Row {
    fn is_recent(&self, recent: Option<Recent<'_>>) -> bool {
        recent.is_none_or(|r| r.holds(self.cells.get(r.column).and_then(|cell| cell.as_str())))
    }

    /// The source has listed it since its owner's tombstone was set.
    #[must_use]
    pub fn outlives(&self, owner: &Self) -> bool {
        self.written > owner.buried
    }
}

/// A child partition: the values of its path's variables, its mark, and the mark last cleared.
pub type Partition = (String, i64, i64);

/// Everything that is stored.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// Rows by table and key.
    pub rows: HashMap<String, BTreeMap<String, Row>>,
    /// Link targets (id and type, in order) by link table and owner.
    pub links: HashMap<String, BTreeMap<String, Vec<(String, String)>>>,
    /// Checkpoints by stream and partition.
    pub checkpoints: HashMap<(String, String), Stored>,
    /// Child partitions by stream and parent's key.
    pub partitions: HashMap<String, BTreeMap<String, Partition>>,
    /// Suspects by stream and key.
    pub suspects: HashMap<String, BTreeMap<String, Suspect>>,
    seen: HashMap<deletion::Pass, deletion::Seen>,
    writes: u64,
    lease: Option<(Holder, i64, Duration)>,
    epoch: i64,
    tables: HashMap<String, Shape>,
    evolved: Vec<Evolved>,
    /// What operators changed.
    pub repairs: Vec<String>,
    /// Records without a usable key, by stream.
    pub quarantined: HashMap<String, BTreeMap<String, &'static str>>,
    /// Reports of finished runs.
    pub runs: Vec<(String, i32)>,
}

/// A table as it was prepared last.
#[derive(Clone, Debug)]
struct Shape {
    table: Table,
    raw: bool,
}

/// Quarantined records kept per stream.
const QUARANTINE_MAX: usize = 1000;
/// A lease that was not renewed for this long is free.
const EXPIRES_AFTER: Duration = Duration::from_secs(30);

/// The destination. Without a clock of its own, a lease never expires.
#[derive(Debug, Default)]
pub struct MemoryDestination {
    contents: Mutex<Contents>,
    clock: Option<Arc<dyn Clock>>,
}

impl MemoryDestination {
    /// A destination in which leases expire.
    #[must_use]
    pub fn with_clock(clock: Arc<dyn Clock>) -> Self {
        Self { contents: Mutex::default(), clock: Some(clock) }
    }

    /// What is stored now.
    pub fn contents(&self) -> Contents {
        self.lock().clone()
    }

    /// Looks at what is stored now, without a copy.
    pub fn look<R>(&self, at: impl FnOnce(&Contents) -> R) -> R {
        at(&self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.clock.as_ref().map_or(Duration::ZERO, |clock| clock.elapsed())
    }
}

fn json(cell: &Cell<'_>) -> serde_json::Value {
    match cell {
        Cell::Null => serde_json::Value::Null,
        Cell::Integer(n) => (*n).into(),
        Cell::Number(n) => (*n).into(),
        Cell::Boolean(b) => (*b).into(),
        Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) => t.as_ref().into(),
        Cell::Json(t) => serde_json::from_str(t).unwrap_or_default(),
    }
}

fn kept(table: &Table, key: &str, row: &Row) -> Kept {
    let key = key.split('\u{1f}').map(str::to_owned).collect();
    let variable = |c: &Column| {
        let Source::Parent(name) = &c.source else { return None };
        let value = row.cells.get(&c.name)?.as_str()?.to_owned();
        Some((name.clone(), value))
    };
    let variables = table.columns.iter().filter_map(variable).collect();
    Kept { key, variables, raw: Some(row.raw.clone()) }
}

impl Contents {
    /// The epoch of the lease that is held now.
    #[must_use]
    pub fn holder(&self) -> Option<i64> {
        self.lease.as_ref().map(|(_, epoch, _)| *epoch)
    }

    fn fence(&self, lease: &Lease) -> Outcome<()> {
        if self.lease.as_ref().is_some_and(|(_, epoch, _)| *epoch == lease.epoch) {
            return Ok(());
        }
        Err(DestinationError::new(Kind::LeaseLost, "another run took over", "nothing to do"))
    }

    fn advance(&mut self, commit: &Commit<'_>) -> Outcome<()> {
        let advance = commit.advance();
        let unit = (advance.stream().to_owned(), advance.partition().to_owned());
        if self.checkpoints.get(&unit).map_or(0, |stored| stored.sequence) != advance.from() {
            let message = "the checkpoint moved under this run";
            return Err(DestinationError::new(Kind::Stale, message, "run it again"));
        }
        self.checkpoints.insert(unit, advance.stored());
        if let Some(mark) = advance.clears() {
            let partitions = self.partitions.entry(advance.stream().to_owned()).or_default();
            if let Some(partition) = partitions.get_mut(advance.partition()) {
                partition.2 = mark;
            }
        }
        Ok(())
    }

    /// Remembers a table's columns. New ones of a table with rows are to be filled.
    fn prepare(&mut self, table: &Table, raw: bool, prepared: &mut Prepared) -> Outcome<()> {
        let known = self.tables.get(&table.name).map(|known| &known.table);
        let key = |t: &Table| -> Vec<String> {
            t.columns[..t.key_columns].iter().map(|c| c.name.clone()).collect()
        };
        if known.is_some_and(|known| key(known) != key(table)) {
            let message = format!("table `{}` has another key", table.name);
            return Err(DestinationError::new(Kind::Schema, message, "restore the key"));
        }
        let new = |c: &&Column| known.is_some_and(|k| !k.columns.iter().any(|k| k.name == c.name));
        let added: Vec<_> = table.columns.iter().filter(new).collect();
        if !added.is_empty() {
            self.checkpoints.remove(&(table.name.clone(), crate::FILL.to_owned()));
        }
        let names = added.iter().map(|c| format!("{}.{}", table.name, c.name));
        prepared.added.extend(names);
        for column in table.columns.iter().filter(|c| c.evolved) {
            let (table, column, kind) = (table.name.clone(), column.name.clone(), column.kind);
            let evolved = Evolved { table, column, kind };
            let same = |e: &Evolved| e.table == evolved.table && e.column == evolved.column;
            if !self.evolved.iter().any(same) {
                self.evolved.push(evolved);
            }
        }
        self.tables.insert(table.name.clone(), Shape { table: table.clone(), raw });
        Ok(())
    }

    fn forget(&mut self, stream: &str) -> u64 {
        let before = self.checkpoints.len();
        self.checkpoints.retain(|(s, p), _| s != stream || p == crate::FILL);
        self.partitions.remove(stream);
        self.seen.retain(|(s, _, _), _| s != stream);
        self.suspects.remove(stream);
        (before - self.checkpoints.len()) as u64
    }

    fn put(&mut self, unit: &UnitState) {
        let at = (unit.stream.clone(), unit.partition.clone());
        match &unit.stored.text {
            None => drop(self.checkpoints.remove(&at)),
            Some(text) => {
                let stored = self.checkpoints.entry(at).or_default();
                let sequence = stored.sequence.max(unit.stored.sequence) + 1;
                *stored = Stored { sequence, text: Some(text.clone()) };
            }
        }
        if let Some(Waiting { variables, mark, done }) = &unit.waiting {
            let partitions = self.partitions.entry(unit.stream.clone()).or_default();
            partitions.insert(unit.partition.clone(), (variables.clone(), *mark, *done));
        }
    }

    fn mark(&mut self, mark: &Mark) {
        let partitions = self.partitions.entry(mark.stream.clone()).or_default();
        let entry = partitions.entry(mark.partition.clone()).or_insert((String::new(), 0, 0));
        entry.0.clone_from(&mark.variables);
        entry.1 += 1;
    }

    fn upsert(&mut self, table: &Table, batch: &Batch<'_>, refill: bool) -> u64 {
        let mut written = 0;
        self.writes += 1;
        for row in 0..batch.rows() {
            let rows = self.rows.entry(table.name.clone()).or_default();
            let old = rows.get(batch.keys[row].as_ref());
            let was_deleted = old.is_some_and(|old| old.deleted);
            // a record that says itself that it is gone does not come alive
            let deleted = was_deleted && batch.flagged.binary_search(&row).is_ok();
            let same = old.is_some_and(|old| old.hash == batch.hashes[row]);
            if !refill && same && was_deleted == deleted {
                continue;
            }
            let names = table.columns.iter().map(|c| c.name.clone());
            let cells = names.zip(batch.row(row).iter().map(json)).collect();
            let (hash, raw) = (batch.hashes[row], batch.raws[row].to_owned());
            let buried = old.map_or(0, |old| old.buried);
            let new = Row { cells, hash, raw, deleted, written: self.writes, buried };
            rows.insert(batch.keys[row].clone().into_owned(), new);
            written += 1;
        }
        for set in &batch.links {
            let owner = batch.keys[set.row].clone().into_owned();
            let pair = |(id, kind): &(Cow<'_, str>, Option<Cow<'_, str>>)| {
                (id.clone().into_owned(), kind.clone().unwrap_or_default().into_owned())
            };
            let mut targets: Vec<_> = set.targets.iter().map(pair).collect();
            targets.sort();
            targets.dedup();
            let name = table.links[set.link].name.clone();
            self.links.entry(name).or_default().insert(owner, targets);
        }
        written
    }

    fn write(&mut self, commit: &Commit<'_>) -> Committed {
        let mut done = Committed::default();
        if let Some(batch) = commit.batch {
            let written = self.upsert(commit.table, batch, commit.refill);
            done.wrote(commit, &commit.table.name, written);
        }
        for also in commit.also {
            let written = self.upsert(also.table, also.batch, false);
            done.wrote(commit, &also.table.name, written);
        }
        self.evidence(commit);
        for mark in commit.marks {
            self.mark(mark);
        }
        let also = commit.also.iter().map(|a| (&a.table.name, a.batch));
        for (stream, batch) in commit.batch.map(|b| (&commit.table.name, b)).into_iter().chain(also)
        {
            for record in &batch.quarantined {
                let kept = self.quarantined.entry(stream.clone()).or_default();
                if kept.len() < QUARANTINE_MAX {
                    kept.insert(record.raw.to_owned(), record.why);
                }
            }
        }
        done
    }
}

#[async_trait]
impl Destination for MemoryDestination {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        let (mut all, now) = (self.lock(), self.now());
        if let Some((holder, epoch, renewed)) = &all.lease {
            if holder.run_id == claim.holder.run_id {
                return Ok(Grant::Granted(Lease { epoch: *epoch }));
            }
            let expired = now.saturating_sub(*renewed) > EXPIRES_AFTER;
            if !expired && !(claim.is_gone)(holder) {
                return Ok(Grant::Held(holder.clone()));
            }
        }
        all.epoch += 1;
        let epoch = all.epoch;
        all.lease = Some((claim.holder.clone(), epoch, now));
        Ok(Grant::Granted(Lease { epoch }))
    }

    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        let (mut all, now) = (self.lock(), self.now());
        all.fence(lease)?;
        if let Some((_, _, renewed)) = &mut all.lease {
            *renewed = now;
        }
        Ok(())
    }

    async fn release(&self, lease: &Lease) -> Outcome<()> {
        let mut all = self.lock();
        if all.fence(lease).is_ok() {
            all.lease = None;
        }
        Ok(())
    }

    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        let mut all = self.lock();
        all.fence(lease)?;
        let mut prepared = Prepared::default();
        for table in tables {
            all.prepare(table, options.raw, &mut prepared)?;
        }
        Ok(prepared)
    }

    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        let all = self.lock();
        let change = |table: &&Table| {
            let known = all.tables.get(&table.name).map(|shape| &shape.table);
            let new = |c: &&Column| known.is_none_or(|k| k.column(&c.name).is_none());
            let columns: Vec<String> =
                table.columns.iter().filter(new).map(|c| c.name.clone()).collect();
            let is_new = known.is_none();
            let table = table.name.clone();
            (is_new || !columns.is_empty()).then_some(Change { table, is_new, columns })
        };
        Ok(tables.iter().filter_map(change).collect())
    }

    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        let unit = (stream.to_owned(), partition.to_owned());
        Ok(self.lock().checkpoints.get(&unit).cloned().unwrap_or_default())
    }

    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.advance(commit)?;
        Ok(all.write(commit))
    }

    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.advance(commit)?;
        let stream = commit.advance().stream().to_owned();
        let parents = all.rows.get(&parent.name).cloned().unwrap_or_default();
        let Marking { variables, prefix, recent } = marking;
        let parents = parents.into_iter().filter(|(_, row)| !row.deleted && row.is_recent(recent));
        for (key, row) in parents {
            let pair = |(name, column): &(String, String)| {
                Some((name.clone(), row.cells.get(column)?.clone()))
            };
            let map: serde_json::Map<_, _> = variables.iter().filter_map(pair).collect();
            let variables = serde_json::Value::Object(map).to_string();
            all.mark(&Mark {
                stream: stream.clone(),
                partition: format!("{prefix}{key}"),
                variables,
            });
        }
        Ok(())
    }

    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        let all = self.lock();
        let Some(partitions) = all.partitions.get(stream) else { return Ok(Vec::new()) };
        let waiting = partitions
            .iter()
            .filter(|(key, (_, mark, done))| after.is_none_or(|a| key.as_str() > a) && mark > done);
        let dirty = waiting.take(limit as usize).map(|(key, (variables, mark, _))| Dirty {
            partition: key.clone(),
            variables: variables.clone(),
            mark: *mark,
        });
        Ok(dirty.collect())
    }

    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        let all = self.lock();
        let rows = all.rows.get(&table.name);
        let known = |row: &Row| Known { hash: row.hash, deleted: row.deleted };
        Ok(keys.iter().map(|key| rows?.get(*key).map(known)).collect())
    }

    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        let all = self.lock();
        let Some(rows) = all.rows.get(&table.name).filter(|_| recent.is_some()) else {
            return Ok(all.living(&table.name));
        };
        let recent = |row: &&Row| !row.deleted && row.is_recent(recent);
        Ok(rows.values().filter(recent).count() as u64)
    }

    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        Ok(self.lock().count(stream))
    }

    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        let all = self.lock();
        let suspects = all.suspects.get(stream).into_iter().flat_map(|all| all.values());
        let rest = suspects.filter(|s| after.is_none_or(|a| s.key.as_str() > a));
        Ok(rest.take(limit as usize).cloned().collect())
    }

    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.advance(commit)?;
        Ok(all.judge(commit.table, trial))
    }

    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        let mut all = self.lock();
        all.fence(lease)?;
        Ok(all.purge(table))
    }

    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        Ok(self.lock().evolved.clone())
    }

    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        let all = self.lock();
        let Some(rows) = all.rows.get(&table.name) else { return Ok(Vec::new()) };
        let has_raw = all.tables.get(&table.name).is_none_or(|known| known.raw);
        let after = after.map(|parts| parts.join("\u{1f}"));
        let rest = rows
            .iter()
            .filter(|(key, row)| !row.deleted && after.as_ref().is_none_or(|a| *key > a));
        let kept = rest.take(limit as usize).map(|(key, row)| {
            let kept = kept(table, key, row);
            Kept { raw: kept.raw.filter(|_| has_raw), ..kept }
        });
        Ok(kept.collect())
    }

    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        let all = self.lock();
        let mut units: BTreeMap<(String, String), UnitState> = BTreeMap::new();
        for ((stream, partition), stored) in &all.checkpoints {
            let unit = units.entry((stream.clone(), partition.clone())).or_default();
            unit.stored = stored.clone();
        }
        for (stream, partitions) in &all.partitions {
            for (partition, (variables, mark, done)) in partitions {
                let unit = units.entry((stream.clone(), partition.clone())).or_default();
                let (mark, done) = (*mark, *done);
                unit.waiting = Some(Waiting { variables: variables.clone(), mark, done });
            }
        }
        let wanted = units.into_iter().filter(|((s, p), _)| {
            stream.is_none_or(|stream| stream == s)
                && after.is_none_or(|after| (s.as_str(), p.as_str()) > after)
        });
        let named =
            wanted.map(|((stream, partition), unit)| UnitState { stream, partition, ..unit });
        Ok(named.take(limit as usize).collect())
    }

    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.repairs.push(what.to_owned());
        Ok(match repair {
            Repair::Forget(stream) => all.forget(stream),
            Repair::Put(units) => {
                units.iter().for_each(|unit| all.put(unit));
                units.len() as u64
            }
            Repair::Approve(stream) => all.rule(stream, &[Case::Withheld], Some(Case::Approved)),
            Repair::Withhold(stream) => all.rule(stream, &[Case::Approved], Some(Case::Withheld)),
            Repair::Discard(stream) => all.rule(stream, &[Case::Withheld, Case::Approved], None),
        })
    }

    async fn start_run(&self, lease: &Lease, _: &Holder, _: &str) -> Outcome<()> {
        self.lock().fence(lease)
    }

    async fn finish_stream(&self, lease: &Lease, _: &str, _: &StreamReport) -> Outcome<()> {
        self.lock().fence(lease)
    }

    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.runs.push((report.run_id.clone(), report.exit_code));
        Ok(())
    }
}
