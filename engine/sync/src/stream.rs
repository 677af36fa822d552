//! One stream of a run: its single unit, or its partitions.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use engine_plan::extract::Extractor;
use engine_plan::{Checkpoint, ListPlan, PARTITION_COLUMN, StreamPlan, Window};
use futures::stream::{FuturesUnordered, StreamExt};
use tokio_util::sync::CancellationToken;

use crate::commit::{Advance, Commit, Mark};
use crate::destination::{Dirty, Marking, Recent, Stored};
use crate::fill::fill;
use crate::judge::sweeps;
use crate::report::StreamStatus;
use crate::run::Job;
use crate::unit::{Carried, Reader, Reading, Scope, Stop, Tally, Unit};
use crate::{evidence, probe};

/// Partitions fetched from the destination at a time.
const PARTITIONS_AT_A_TIME: u32 = 200;
/// Partitions of one stream read at once.
const PARTITIONS_AT_ONCE: usize = 4;

/// So many partitions in a row that can't be read are the stream's own trouble.
const FAILURES_IN_A_ROW: u32 = 5;

/// A stream being read: with the columns that are known now.
pub(crate) struct Pass<'j> {
    pub(crate) job: &'j Arc<Job>,
    pub(crate) stream: &'j StreamPlan,
    pub(crate) extractor: &'j Extractor<'j>,
    pub(crate) carried: &'j [Carried<'j>],
    pub(crate) tally: &'j Arc<Tally>,
    pub(crate) cancel: &'j CancellationToken,
}

/// Reads one stream to its end.
pub(crate) async fn read(
    job: &Arc<Job>,
    stream: &StreamPlan,
    tally: &Arc<Tally>,
    cancel: &CancellationToken,
    reading: Reading,
) -> Result<(), Stop> {
    let mut stream = job.wide(stream);
    let names: BTreeSet<&str> = stream.carries.iter().map(|(name, _)| name.as_str()).collect();
    let along: Vec<StreamPlan> = names
        .into_iter()
        .filter_map(|name| job.plan.stream(name).filter(|_| job.runs(name)))
        .map(|s| job.wide(s))
        .collect();
    let mut carried = Vec::new();
    for plan in &along {
        let extractor = Extractor::new(plan);
        let tally = job.tally(&plan.name);
        {
            // another host may be about to do the same
            let _turn = job.filling.lock().await;
            fill(job, plan, &extractor, &tally).await?;
        }
        let judged = sweeps(job, plan);
        let owned = judged && (plan.nested.is_some() || plan.owner.is_some());
        // what has an owner is gone when its owner no longer names it, or is gone itself
        let sweeps = judged && plan.owner.is_none() && job.plan.one_list_brings_all(plan);
        carried.push(Carried { stream: plan, extractor, tally, sweeps, owned });
    }
    loop {
        let extractor = Extractor::new(&stream);
        fill(job, &stream, &extractor, tally).await?;
        let pass =
            Pass { job, stream: &stream, extractor: &extractor, carried: &carried, tally, cancel };
        match pass.run(reading).await {
            Err(Stop::Evolved(more)) => {
                let named = more.iter().map(|(name, kind)| (name.as_str(), *kind));
                stream = stream.widened(named);
                let tables = [&stream.table];
                let prepared = job.destination.prepare(&job.lease, &tables, job.tables).await?;
                tally.with(|r| {
                    for column in prepared.added {
                        r.note(format!("the source sends a new attribute: column {column} added"));
                    }
                });
            }
            done => return done,
        }
    }
}

impl Pass<'_> {
    pub(crate) fn reader(&self, unit: Unit) -> Reader<'_> {
        Reader {
            job: self.job,
            stream: self.stream,
            extractor: self.extractor,
            tally: self.tally,
            unit,
            carried: self.carried,
            cancel: self.cancel.clone(),
        }
    }

    async fn run(&self, reading: Reading) -> Result<(), Stop> {
        if self.stream.is_partitioned() {
            self.partitions(reading).await?;
        } else if !self.stream.lists.is_empty() {
            let _slot = self.job.slots.acquire().await.map_err(|_| Stop::Interrupted)?;
            self.reader(Unit { reading, ..Unit::default() }).read().await?;
            evidence::gather(self, reading).await?;
        }
        probe::probe(self).await
    }

    /// The lists of all parents that wait for being read.
    async fn partitions(&self, reading: Reading) -> Result<(), Stop> {
        let whole = self.open(reading).await?;
        let mut after: Option<String> = None;
        let (mut first, mut in_a_row): (Option<Stop>, u32) = (None, 0);
        let destination = &self.job.destination;
        loop {
            let page = destination
                .dirty(&self.stream.name, after.as_deref(), PARTITIONS_AT_A_TIME)
                .await?;
            let Some(last) = page.last() else { break };
            after = Some(last.partition.clone());
            // of a value that is no longer configured nothing is read
            let units = page.into_iter();
            let units = units.filter_map(|d| self.unit(d, Reading { whole, ..reading }));
            let mut waiting = units.map(|unit| {
                let reader = self.reader(unit);
                async move {
                    let _slot = self.job.slots.acquire().await.map_err(|_| Stop::Interrupted)?;
                    reader.read().await
                }
            });
            let mut running: FuturesUnordered<_> =
                waiting.by_ref().take(PARTITIONS_AT_ONCE).collect();
            while let Some(done) = running.next().await {
                match done {
                    Ok(()) => in_a_row = 0,
                    // one partition's trouble is not the others': its mark stays for the next run
                    Err(stop @ (Stop::Failed(_) | Stop::Forbidden(_))) => {
                        in_a_row += 1;
                        first.get_or_insert(stop);
                        if in_a_row >= FAILURES_IN_A_ROW {
                            waiting.by_ref().for_each(drop);
                        }
                    }
                    Err(stop) => return Err(stop),
                }
                if self.cancel.is_cancelled() {
                    return Err(Stop::Interrupted);
                }
                running.extend(waiting.next());
            }
            if in_a_row >= FAILURES_IN_A_ROW {
                break;
            }
        }
        match first {
            Some(stop) => Err(stop),
            None => self.close().await,
        }
    }

    /// The unit of a partition, if the stream still has it.
    fn unit(&self, dirty: Dirty, reading: Reading) -> Option<Unit> {
        let map: HashMap<String, String> =
            serde_json::from_str(&dirty.variables).unwrap_or_default();
        let lists = &self.stream.lists;
        let own = |list: &ListPlan| dirty.partition.starts_with(&list.prefix);
        let list = lists.iter().position(own)?;
        let plan = &lists[list];
        let parent = dirty.partition[plan.prefix.len()..].to_owned();
        let mut variables: Vec<(String, String)> = map.into_iter().collect();
        variables.extend(plan.fixed.iter().cloned());
        let link = plan.parent.as_ref().and_then(|link| link.variables.last());
        let scope = if !self.stream.table.members.is_empty() {
            Scope::Members(list)
        } else if self.stream.table.column(PARTITION_COLUMN).is_some() {
            let (column, value) = (PARTITION_COLUMN.to_owned(), plan.label(&parent));
            variables.push((column.clone(), value.clone()));
            Scope::Parent { column, value }
        } else if let Some((column, _)) = link {
            Scope::Parent { column: column.clone(), value: parent.clone() }
        } else if let Some((column, value)) = plan.fixed.first() {
            Scope::Parent { column: column.clone(), value: value.clone() }
        } else {
            Scope::All
        };
        // pairs of parents that no longer list a record are always looked for, unless they may be hidden
        let pairs = matches!(scope, Scope::Members(_)) && !self.job.suspended;
        let sweeps = reading.sweeps || pairs;
        Some(Unit {
            list,
            partition: dirty.partition,
            parent,
            variables,
            mark: Some(dirty.mark),
            reading: Reading { sweeps, ..reading },
            scope,
        })
    }

    /// The partitions that are no parent's.
    fn fixed(&self) -> Vec<Mark> {
        let lists = self.stream.lists.iter().filter(|list| list.parent.is_none());
        let mark = |list: &ListPlan| Mark {
            stream: self.stream.name.clone(),
            partition: list.prefix.clone(),
            variables: "{}".to_owned(),
        };
        lists.map(mark).collect()
    }

    async fn stored(&self) -> Result<(Stored, Option<Checkpoint>), Stop> {
        let stored = self.job.destination.checkpoint(&self.stream.name, "").await?;
        let before = stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        Ok((stored, before))
    }

    /// A pass over all partitions begins, unless one is going on: then what it has left is read first.
    /// Says whether every list is read from its beginning.
    async fn open(&self, reading: Reading) -> Result<bool, Stop> {
        let (mut stored, before) = self.stored().await?;
        let same = before.as_ref().is_some_and(|c| c.definition == self.stream.definition);
        let going = before.as_ref().and_then(|c| c.window.as_ref()).filter(|_| same);
        if let Some(going) = going
            && (going.sweep.is_some() || !reading.anew)
        {
            return Ok(going.sweep.is_some());
        }
        if before.is_some() && !same {
            self.tally.with(|r| {
                r.note("the stream's declarations changed: it is read anew, the table is kept");
            });
        }
        let before = before.unwrap_or_default();
        let known = same && before.read_at.is_some();
        let sweep = reading.whole.then_some(before.generation + 1);
        let now = self.job.client.clock().now();
        let since = Some(now);
        let all = !self.stream.reread_changed || !known || reading.whole;
        // every list is read from its beginning to its end
        let begun = all && (self.stream.cursor.is_none() || !known);
        let window = Window { sweep, since, begun, ..Window::default() };
        let definition = self.stream.definition.clone();
        let mut checkpoint = Checkpoint { definition, window: Some(window), ..before };
        if !same {
            (checkpoint.swept_at, checkpoint.read_at) = (None, None);
        }
        let recent = self.stream.recent.as_ref().filter(|_| !all);
        let parents: Vec<_> = self.stream.parents().filter(|_| all || recent.is_some()).collect();
        for (at, (list, link)) in parents.iter().enumerate() {
            let Some(table) = self.job.plan.stream(&link.stream).map(|p| &p.table) else {
                continue;
            };
            // what is begun with the last list is begun: until then the next run marks all again
            let last = at + 1 == parents.len();
            let step = if last { checkpoint.clone() } else { self.waiting(&checkpoint, at) };
            let Some(advance) = Advance::new(&self.stream.name, "", &stored, &step, None) else {
                continue;
            };
            stored = advance.stored();
            let commit = Commit::new(&self.stream.table, None, &[], advance);
            let destination = &self.job.destination;
            let (variables, prefix) = (&link.variables, list.prefix.as_str());
            let from = recent.map(|plan| plan.from(table, now));
            let recent = recent.zip(from.as_deref());
            let recent = recent.map(|(plan, from)| Recent { column: &plan.column, from });
            let marking = Marking { variables, prefix, recent };
            destination.mark_all(&self.job.lease, table, marking, &commit).await?;
        }
        if parents.is_empty()
            && let Some(advance) = Advance::new(&self.stream.name, "", &stored, &checkpoint, None)
        {
            let marks = self.fixed();
            let commit = Commit::new(&self.stream.table, None, &marks, advance);
            self.job.destination.commit(&self.job.lease, &commit).await?;
        }
        Ok(reading.whole)
    }

    /// A pass that has not begun: so many of its lists are marked.
    fn waiting(&self, checkpoint: &Checkpoint, lists: usize) -> Checkpoint {
        let cursor = Some(format!("{} lists are marked", lists + 1));
        Checkpoint { window: None, cursor, ..checkpoint.clone() }
    }

    async fn close(&self) -> Result<(), Stop> {
        let (stored, before) = self.stored().await?;
        let before = before.unwrap_or_default();
        let window = before.window.clone().unwrap_or_default();
        let whole = window.sweep.is_some() || window.begun;
        let checkpoint = Checkpoint {
            definition: self.stream.definition.clone(),
            generation: before.generation + 1,
            read_at: window.since,
            swept_at: if whole { window.since } else { before.swept_at },
            ..Checkpoint::default()
        };
        if let Some(advance) = Advance::new(&self.stream.name, "", &stored, &checkpoint, None) {
            let commit = Commit::new(&self.stream.table, None, &[], advance);
            self.job.destination.commit(&self.job.lease, &commit).await?;
        }
        Ok(())
    }
}

/// The status that a stop gives a stream.
pub(crate) fn status(stop: &Stop) -> StreamStatus {
    match stop {
        Stop::Interrupted => StreamStatus::Interrupted,
        Stop::Forbidden(_) => StreamStatus::Forbidden,
        Stop::Parked(..) => StreamStatus::Parked,
        Stop::Auth(_) | Stop::Destination(_) | Stop::Failed(_) | Stop::Evolved(_) => {
            StreamStatus::Failed
        }
    }
}
