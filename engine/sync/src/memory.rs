//! A destination in memory: for tests, simulations and `connector test`. It keeps the same promises.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine_plan::{Cell, Table};

use crate::commit::{Commit, Mark};
use crate::destination::{
    Claim, Committed, Destination, DestinationError, Dirty, Grant, Holder, Kind, Lease, Outcome,
    Prepared, Stored, TableOptions,
};
use crate::report::{RunReport, StreamReport};

/// One row: its cells as JSON by column, its hash, its own text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Values by column.
    pub cells: BTreeMap<String, serde_json::Value>,
    /// The change hash.
    pub hash: u64,
    /// The record as it came.
    pub raw: String,
}

/// A child partition: the values of its path's variables, its mark, and the mark last cleared.
type Partition = (String, i64, i64);

/// Everything that is stored.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// Rows by table and key.
    pub rows: HashMap<String, BTreeMap<String, Row>>,
    /// Link targets by link table and owner.
    pub links: HashMap<String, BTreeMap<String, Vec<String>>>,
    /// Checkpoints by stream and partition.
    pub checkpoints: HashMap<(String, String), Stored>,
    partitions: HashMap<String, BTreeMap<String, Partition>>,
    lease: Option<(Holder, i64)>,
    epoch: i64,
    /// Reports of finished runs.
    pub runs: Vec<(String, i32)>,
}

/// The destination.
#[derive(Debug, Default)]
pub struct MemoryDestination(Mutex<Contents>);

impl MemoryDestination {
    /// What is stored now.
    pub fn contents(&self) -> Contents {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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

impl Contents {
    fn fence(&self, lease: &Lease) -> Outcome<()> {
        if self.lease.as_ref().is_some_and(|(_, epoch)| *epoch == lease.epoch) {
            return Ok(());
        }
        Err(DestinationError::new(Kind::LeaseLost, "another run took over", "nothing to do"))
    }

    fn advance(&mut self, commit: &Commit<'_>) -> Outcome<()> {
        let advance = commit.advance();
        let unit = (advance.stream().to_owned(), advance.partition().to_owned());
        let stored = self.checkpoints.entry(unit).or_default();
        if stored.sequence != advance.from() {
            let message = "the checkpoint moved under this run";
            return Err(DestinationError::new(Kind::Stale, message, "run it again"));
        }
        *stored = advance.stored();
        if let Some(mark) = advance.clears() {
            let partitions = self.partitions.entry(advance.stream().to_owned()).or_default();
            if let Some(partition) = partitions.get_mut(advance.partition()) {
                partition.2 = mark;
            }
        }
        Ok(())
    }

    fn mark(&mut self, mark: &Mark) {
        let partitions = self.partitions.entry(mark.stream.clone()).or_default();
        let entry = partitions.entry(mark.partition.clone()).or_insert((String::new(), 0, 0));
        entry.0.clone_from(&mark.variables);
        entry.1 += 1;
    }

    fn upsert(&mut self, commit: &Commit<'_>) -> u64 {
        let (Some(batch), table) = (commit.batch, commit.table) else { return 0 };
        let mut written = 0;
        for row in 0..batch.rows() {
            let rows = self.rows.entry(table.name.clone()).or_default();
            let old = rows.get(batch.keys[row].as_ref());
            if old.is_some_and(|old| old.hash == batch.hashes[row]) {
                continue;
            }
            let names = table.columns.iter().map(|c| c.name.clone());
            let cells = names.zip(batch.row(row).iter().map(json)).collect();
            let (hash, raw) = (batch.hashes[row], batch.raws[row].to_owned());
            rows.insert(batch.keys[row].clone().into_owned(), Row { cells, hash, raw });
            written += 1;
        }
        for set in &batch.links {
            let owner = batch.keys[set.row].clone().into_owned();
            let targets = set.targets.iter().map(|(id, _)| id.clone().into_owned()).collect();
            let name = table.links[set.link].name.clone();
            self.links.entry(name).or_default().insert(owner, targets);
        }
        written
    }
}

#[async_trait]
impl Destination for MemoryDestination {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        let mut all = self.lock();
        if let Some((holder, _)) = &all.lease
            && !(claim.is_gone)(holder)
        {
            return Ok(Grant::Held(holder.clone()));
        }
        all.epoch += 1;
        let epoch = all.epoch;
        all.lease = Some((claim.holder.clone(), epoch));
        Ok(Grant::Granted(Lease { epoch }))
    }

    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        self.lock().fence(lease)
    }

    async fn release(&self, lease: &Lease) -> Outcome<()> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.lease = None;
        Ok(())
    }

    async fn prepare(&self, lease: &Lease, _: &[&Table], _: TableOptions) -> Outcome<Prepared> {
        self.lock().fence(lease)?;
        Ok(Prepared::default())
    }

    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        let unit = (stream.to_owned(), partition.to_owned());
        Ok(self.lock().checkpoints.get(&unit).cloned().unwrap_or_default())
    }

    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.advance(commit)?;
        let written = all.upsert(commit);
        for mark in commit.marks {
            all.mark(mark);
        }
        Ok(Committed { written })
    }

    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        variables: &[(String, String)],
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        let mut all = self.lock();
        all.fence(lease)?;
        all.advance(commit)?;
        let stream = commit.advance().stream().to_owned();
        let parents = all.rows.get(&parent.name).cloned().unwrap_or_default();
        for (key, row) in parents {
            let pair = |(name, column): &(String, String)| {
                Some((name.clone(), row.cells.get(column)?.clone()))
            };
            let map: serde_json::Map<_, _> = variables.iter().filter_map(pair).collect();
            let variables = serde_json::Value::Object(map).to_string();
            all.mark(&Mark { stream: stream.clone(), partition: key, variables });
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
