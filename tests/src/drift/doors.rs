//! Destinations that are not what they should be.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use async_trait::async_trait;
use engine_plan::{Batch, Cell, Checkpoint};
use engine_sync::deletion::{Judged, Strategy, Trial};
use engine_sync::destination::Outcome;
use engine_sync::{
    Accused, Advance, Claim, Commit, Committed, DELETIONS, Destination, Ending, Grant, Lease,
    Proof, Repair, Sweep, Table, Within,
};

use crate::sim::doors::moved;
use crate::sim::layer::Layer;
use crate::sim::process::lock;

/// What is wrong with it: see the table of bugs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    MaxSeen,
    EndsEarly,
    Forgets,
    NoMarks,
    SweepsAlways,
    NoGuard,
    FeedFirst,
    NoAcquittal,
    StaysDead,
    NoFlags,
}

/// What the bug remembers in its world.
#[derive(Default)]
struct Memory {
    /// The latest change that was seen, by stream and partition.
    latest: HashMap<(String, String), String>,
    /// Keys that a pass has seen.
    seen: HashSet<String>,
    /// Rows that this run was the first to store.
    fresh: HashSet<String>,
}

/// A destination with a bug.
pub(crate) struct Door {
    way: Way,
    memory: Mutex<Memory>,
}

/// A commit of its own, that only accuses.
async fn accuse(
    next: &dyn Destination,
    lease: &Lease,
    table: &Table,
    keys: Vec<String>,
) -> Outcome<()> {
    let stored = next.checkpoint("accusations", "").await?;
    let generation = u64::try_from(stored.sequence).unwrap_or(0) + 1;
    let own = Checkpoint { generation, ..Checkpoint::default() };
    let own = Advance::new("accusations", "", &stored, &own, None).expect("another generation");
    let strategy = Strategy::Sweep;
    let accused: Vec<_> = keys.into_iter().map(|key| Accused { table, key, strategy }).collect();
    let mut commit = Commit::new(table, None, &[], own);
    commit.accused = &accused;
    next.commit(lease, &commit).await.map(drop)
}

impl Door {
    pub(crate) fn new(way: Way) -> Self {
        Self { way, memory: Mutex::default() }
    }

    /// The advance as the bug has it.
    fn advance(&self, commit: &Commit<'_>) -> Advance {
        let advance = commit.advance();
        let (from, clears) = (advance.from(), advance.clears());
        match self.way {
            Way::SweepsAlways => moved(advance, from, clears, |c| c.swept_at = None),
            Way::MaxSeen => {
                let latest = self.latest(commit);
                moved(advance, from, clears, |checkpoint| {
                    let time = checkpoint.cursor.as_ref().is_some_and(|c| c.contains('T'));
                    if time && checkpoint.window.is_none() && !latest.is_empty() {
                        checkpoint.cursor = Some(latest);
                    }
                })
            }
            _ => advance.clone(),
        }
    }

    fn latest(&self, commit: &Commit<'_>) -> String {
        let mut memory = lock(&self.memory);
        let advance = commit.advance();
        let unit = (advance.stream().to_owned(), advance.partition().to_owned());
        let latest = memory.latest.entry(unit).or_default();
        let at = commit.table.column("updated_at");
        if let (Some(batch), Some(at)) = (commit.batch, at) {
            for row in 0..batch.rows() {
                if let Cell::Timestamp(text) = &batch.row(row)[at] {
                    *latest = latest.clone().max(text.clone().into_owned());
                }
            }
        }
        latest.clone()
    }

    /// What the pages count for, as the bug has it.
    fn sweep<'a>(&self, commit: &Commit<'a>) -> Option<Sweep<'a>> {
        let sweep = commit.sweep?;
        match self.way {
            Way::Forgets => Some(Sweep { begins: true, ..sweep }),
            Way::EndsEarly if commit.advance().partition().is_empty() => {
                let mut memory = lock(&self.memory);
                memory.seen.clear();
                let keys = commit.batch.into_iter().flat_map(|b| b.keys.iter());
                memory.seen.extend(keys.map(|key| key.to_string()));
                let proof = Proof::Seen(memory.seen.len() as u64);
                let ends = Ending { within: Within::All, proof, strategy: Strategy::Sweep };
                Some(Sweep { ends: Some(ends), ..sweep })
            }
            _ => Some(sweep),
        }
    }

    /// The rows as the bug has them.
    async fn batch<'a>(
        &self,
        next: &dyn Destination,
        commit: &Commit<'a>,
        batch: &Batch<'a>,
    ) -> Outcome<Batch<'a>> {
        let keys: Vec<&str> = batch.keys.iter().map(AsRef::as_ref).collect();
        let known = next.known(commit.table, &keys).await?;
        if self.way == Way::FeedFirst {
            let new = keys.iter().zip(&known).filter(|(_, known)| known.is_none());
            lock(&self.memory).fresh.extend(new.map(|(key, _)| (*key).to_owned()));
        }
        Ok(match self.way {
            Way::StaysDead => {
                let lives = |row: &usize| !known[*row].is_some_and(|known| known.deleted);
                let kept: Vec<usize> = (0..batch.rows()).filter(lives).collect();
                batch.clone().only(&kept)
            }
            Way::NoFlags => Batch { flagged: Vec::new(), ..batch.clone() },
            _ => batch.clone(),
        })
    }
}

#[async_trait]
impl Layer for Door {
    async fn claim(&self, next: &dyn Destination, claim: &Claim) -> Outcome<Grant> {
        lock(&self.memory).fresh.clear();
        next.claim(claim).await
    }

    async fn commit(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
    ) -> Outcome<Committed> {
        let batch = match commit.batch {
            Some(batch) => Some(self.batch(next, commit, batch).await?),
            None => None,
        };
        let marks = if self.way == Way::NoMarks { &[][..] } else { commit.marks };
        let mut suspects = Vec::new();
        if let (Way::NoAcquittal, Some(batch)) = (self.way, &batch) {
            let all = next.suspected(&commit.table.name, None, u32::MAX).await?;
            let came = |key: &String| batch.keys.iter().any(|k| k == key);
            suspects.extend(all.into_iter().map(|s| s.key).filter(came));
        }
        let fresh = lock(&self.memory).fresh.clone();
        let early = |a: &&Accused<'_>| self.way != Way::FeedFirst || !fresh.contains(&a.key);
        let accused: Vec<Accused<'_>> = commit.accused.iter().filter(early).cloned().collect();
        let mut other = Commit::new(commit.table, batch.as_ref(), marks, self.advance(commit));
        (other.refill, other.member, other.also) = (commit.refill, commit.member, commit.also);
        (other.sweep, other.accused) = (self.sweep(commit), &accused);
        let done = next.commit(lease, &other).await?;
        if !suspects.is_empty() {
            accuse(next, lease, commit.table, suspects).await?;
        }
        Ok(done)
    }

    async fn judge(
        &self,
        next: &dyn Destination,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        let done = next.judge(lease, commit, trial).await?;
        if self.way != Way::NoGuard || done.withheld == 0 {
            return Ok(done);
        }
        let stream = &commit.table.name;
        next.repair(lease, "nobody asked", &Repair::Approve(stream.clone())).await?;
        let all = next.suspected(stream, None, u32::MAX).await?;
        let keys = all.into_iter().map(|s| s.key).collect();
        accuse(next, lease, commit.table, keys).await?;
        let stored = next.checkpoint(stream, DELETIONS).await?;
        let again = moved(commit.advance(), stored.sequence, None, |c| c.generation += 1000);
        next.judge(lease, &Commit::new(commit.table, None, &[], again), trial).await
    }
}
