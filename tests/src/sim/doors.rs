//! Destinations that are not what they should be.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use async_trait::async_trait;
use engine_plan::{Batch, Checkpoint, LinkSet, Position};
use engine_sync::destination::{DestinationError, Kind, Outcome};
use engine_sync::{
    Advance, Claim, Commit, Committed, Destination, Dirty, FILL, Grant, Kept, Lease, Stored,
};

use super::layer::Layer;
use super::plan::CANARY;
use super::process::lock;
use super::source::Unit;

/// What is wrong with it: see the table of bugs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    CheckpointFirst,
    NoFence,
    DoneAgain,
    Twice,
    Appended,
    NoMarks,
    ClearedEarly,
    NoUpdates,
    LastRow,
    Ties,
    OlderCheckpoint,
    HalfFilled,
    MaxSeen,
    OffByOne,
    HeldForEver,
    HiddenPartition,
    WrongParent,
    Churns,
    Tells,
}

/// What the bug remembers in its world.
#[derive(Default)]
struct Memory {
    epoch: i64,
    calls: u64,
    /// Keys that were stored, by table.
    stored: HashSet<(String, String)>,
    /// What was stored before, by unit, oldest first.
    before: HashMap<Unit, Vec<Stored>>,
    /// How often the process has read the checkpoint of a unit.
    restored: HashMap<Unit, u32>,
    /// Units that the process has written.
    written: HashSet<Unit>,
    marks: HashMap<Unit, i64>,
    latest: HashMap<Unit, String>,
}

/// A destination with a bug.
pub(crate) struct Door {
    way: Way,
    memory: Mutex<Memory>,
}

/// The rows for which there is a key, under that key.
fn rows<'a>(batch: &Batch<'a>, mut key: impl FnMut(usize) -> Option<Cow<'a, str>>) -> Batch<'a> {
    let mut out = Batch { width: batch.width, ..Batch::default() };
    for row in 0..batch.rows() {
        let Some(key) = key(row) else { continue };
        let to = out.rows();
        out.cells.extend_from_slice(batch.row(row));
        out.hashes.push(batch.hashes[row]);
        out.raws.push(batch.raws[row]);
        out.keys.push(key);
        let links = batch.links.iter().filter(|l| l.row == row).cloned();
        out.links.extend(links.map(|link| LinkSet { row: to, ..link }));
    }
    out
}

/// The same checkpoint, for another predecessor.
pub(crate) fn moved(
    advance: &Advance,
    from: i64,
    clears: Option<i64>,
    edit: impl FnOnce(&mut Checkpoint),
) -> Advance {
    let mut checkpoint = serde_json::from_str(advance.text()).unwrap_or_default();
    edit(&mut checkpoint);
    let stored = Stored { sequence: from, text: None };
    Advance::new(advance.stream(), advance.partition(), &stored, &checkpoint, clears)
        .expect("another checkpoint than none")
}

fn unit(advance: &Advance) -> Unit {
    (advance.stream().to_owned(), advance.partition().to_owned())
}

impl Door {
    pub(crate) fn new(way: Way) -> Self {
        Self { way, memory: Mutex::default() }
    }

    /// The rows as the bug has them.
    fn batch<'a>(&self, commit: &Commit<'a>, batch: &Batch<'a>) -> Batch<'a> {
        let mut memory = lock(&self.memory);
        let table = &commit.table.name;
        let known = |memory: &Memory, row: usize| {
            memory.stored.contains(&(table.clone(), batch.keys[row].to_string()))
        };
        let at = commit.table.columns.iter().position(|c| c.name == "updated_at");
        let time = |row: usize| at.map(|at| batch.row(row)[at].clone());
        let same = |row: usize| Some(batch.keys[row].clone());
        let mut out = match self.way {
            Way::NoUpdates => rows(batch, |r| same(r).filter(|_| !known(&memory, r))),
            Way::LastRow => rows(batch, |r| same(r).filter(|_| r == 0 || r + 1 < batch.rows())),
            Way::Ties => {
                let tie = |r: usize| r > 0 && time(r).is_some() && time(r) == time(r - 1);
                rows(batch, |r| same(r).filter(|_| !tie(r)))
            }
            Way::WrongParent if table == "members" => rows(batch, |r| {
                let key = &batch.keys[r];
                Some(Cow::Owned(format!("0{}", &key[key.find('\u{1f}').unwrap_or(0)..])))
            }),
            _ => batch.clone(),
        };
        if self.way == Way::Appended && table != "groups" {
            let again =
                |r: usize| known(&memory, r).then(|| Cow::Owned(format!("{}#", batch.keys[r])));
            let more = rows(batch, again);
            out.cells.extend(more.cells);
            out.hashes.extend(more.hashes);
            out.raws.extend(more.raws);
            out.keys.extend(more.keys);
        }
        if self.way == Way::Churns {
            memory.calls += 1;
            let calls = memory.calls;
            out.hashes.iter_mut().for_each(|hash| *hash = hash.wrapping_add(calls));
        }
        memory.stored.extend(batch.keys.iter().map(|k| (table.clone(), k.to_string())));
        out.quarantined.clone_from(&batch.quarantined);
        out
    }

    /// The advance as the bug has it.
    fn advance(&self, commit: &Commit<'_>) -> Advance {
        let (advance, unit) = (commit.advance(), unit(commit.advance()));
        let (from, clears) = (advance.from(), advance.clears());
        let mut memory = lock(&self.memory);
        match self.way {
            Way::ClearedEarly => match memory.marks.get(&unit) {
                Some(mark) => moved(advance, from, Some(*mark), |_| {}),
                None => advance.clone(),
            },
            Way::MaxSeen => {
                let at = commit.table.columns.iter().position(|c| c.name == "updated_at");
                let latest = memory.latest.entry(unit).or_default();
                let batch = commit.batch.zip(at);
                for row in 0..batch.map_or(0, |(batch, _)| batch.rows()) {
                    let cell = batch.map(|(batch, at)| batch.row(row)[at].clone());
                    if let Some(engine_plan::Cell::Timestamp(text)) = cell {
                        *latest = latest.clone().max(text.into_owned());
                    }
                }
                let latest = latest.clone();
                moved(advance, from, clears, |checkpoint| {
                    if checkpoint.cursor.is_some() && checkpoint.window.is_none() {
                        checkpoint.cursor = Some(latest).filter(|l| !l.is_empty());
                    }
                })
            }
            Way::OffByOne => moved(advance, from, clears, |checkpoint| {
                let position = checkpoint.window.as_mut().map(|w| &mut w.position);
                if let Some(Position::Offset { next, .. }) = position {
                    *next += 1;
                }
            }),
            _ => advance.clone(),
        }
    }

    async fn page(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
        batch: &Batch<'_>,
    ) -> Outcome<Committed> {
        let (table, marks, none) = (commit.table, commit.marks, &[][..]);
        let batch = &self.batch(commit, batch);
        let advance = self.advance(commit);
        match self.way {
            Way::CheckpointFirst => {
                let first = Commit::new(table, None, marks, advance);
                next.commit(lease, &first).await?;
                // the rows follow by themselves, under a name of their own
                let stored = next.checkpoint("rows", "").await?;
                let generation = u64::try_from(stored.sequence).unwrap_or(0) + 1;
                let own = Checkpoint { generation, ..Checkpoint::default() };
                let own = Advance::new("rows", "", &stored, &own, None);
                let own = own.expect("another generation");
                next.commit(lease, &Commit::new(table, Some(batch), none, own)).await
            }
            Way::NoMarks => {
                next.commit(lease, &Commit::new(table, Some(batch), none, advance)).await
            }
            Way::Twice => {
                let again = moved(&advance, advance.from() + 1, None, |c| c.generation += 1000);
                next.commit(lease, &Commit::new(table, Some(batch), marks, advance)).await?;
                next.commit(lease, &Commit::new(table, Some(batch), marks, again)).await
            }
            _ => next.commit(lease, &Commit::new(table, Some(batch), marks, advance)).await,
        }
    }
}

#[async_trait]
impl Layer for Door {
    async fn lease(&self, lease: &Lease) -> Lease {
        match self.way {
            Way::NoFence => Lease { epoch: lock(&self.memory).epoch },
            _ => lease.clone(),
        }
    }

    async fn claim(&self, next: &dyn Destination, claim: &Claim) -> Outcome<Grant> {
        if self.way == Way::HeldForEver && lock(&self.memory).epoch > 1 {
            return Ok(Grant::Held(claim.holder.clone()));
        }
        let done = next.claim(claim).await;
        if let Ok(Grant::Granted(lease)) = &done {
            let mut memory = lock(&self.memory);
            memory.epoch = lease.epoch;
            memory.restored.clear();
            memory.written.clear();
        }
        done
    }

    async fn commit(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
    ) -> Outcome<Committed> {
        let unit = unit(commit.advance());
        let before = next.checkpoint(&unit.0, &unit.1).await?;
        if self.way == Way::Tells && before.sequence > 1 {
            let message = format!("can't log in with {CANARY}");
            return Err(DestinationError::new(Kind::Other, message, "look it up"));
        }
        let done = match commit.batch {
            Some(batch) if unit.1 != FILL => self.page(next, lease, commit, batch).await,
            _ => next.commit(lease, commit).await,
        };
        match done {
            Ok(done) => {
                let mut memory = lock(&self.memory);
                memory.before.entry(unit.clone()).or_default().push(before);
                memory.written.insert(unit);
                Ok(done)
            }
            Err(error) if self.way == Way::DoneAgain && error.kind == Kind::Stale => {
                let clears = commit.advance().clears();
                let again =
                    moved(commit.advance(), before.sequence, clears, |c| c.generation += 1000);
                let again = Commit::new(commit.table, commit.batch, commit.marks, again);
                next.commit(lease, &again).await
            }
            Err(error) => Err(error),
        }
    }

    async fn checkpoint(&self, next: &dyn Destination, at: (&str, &str)) -> Outcome<Stored> {
        let stored = next.checkpoint(at.0, at.1).await?;
        let unit = (at.0.to_owned(), at.1.to_owned());
        let mut memory = lock(&self.memory);
        let times = memory.restored.entry(unit.clone()).or_default();
        *times += 1;
        // what is due is looked up before a stream is read
        let first = *times == 1 || *times == 2 && unit.1.is_empty();
        let wrote = memory.written.remove(&unit);
        let before = memory.before.get(&unit).and_then(|all| all.last()).cloned();
        Ok(match (self.way, before) {
            // as if nothing had been done by the call whose answer was lost
            (Way::DoneAgain, Some(before)) if wrote => before,
            (Way::OlderCheckpoint, Some(before)) if first && unit.1 != FILL => {
                Stored { text: before.text, ..stored }
            }
            _ => stored,
        })
    }

    async fn dirty(
        &self,
        next: &dyn Destination,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Dirty>> {
        let mut dirty = next.dirty(stream, after, limit).await?;
        if self.way == Way::HiddenPartition {
            dirty.pop();
        }
        let mut memory = lock(&self.memory);
        let marks = dirty.iter().map(|d| ((stream.to_owned(), d.partition.clone()), d.mark));
        memory.marks.extend(marks);
        Ok(dirty)
    }

    fn kept(&self, mut kept: Vec<Kept>) -> Vec<Kept> {
        if self.way == Way::HalfFilled {
            kept.iter_mut().skip(1).step_by(2).for_each(|row| row.raw = None);
        }
        kept
    }
}
