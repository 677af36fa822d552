//! One stream of a run: its single unit, or its partitions.

use std::collections::HashMap;
use std::sync::Arc;

use engine_plan::extract::Extractor;
use engine_plan::{Checkpoint, ParentLink, StreamPlan, Window};
use futures::stream::{FuturesUnordered, StreamExt};
use tokio_util::sync::CancellationToken;

use crate::commit::{Advance, Commit};
use crate::destination::Dirty;
use crate::fill::fill;
use crate::report::StreamStatus;
use crate::run::Job;
use crate::unit::{Reader, Stop, Tally, Unit};

/// Partitions fetched from the destination at a time.
const PARTITIONS_AT_A_TIME: u32 = 200;
/// Partitions of one stream read at once.
const PARTITIONS_AT_ONCE: usize = 4;

/// So many partitions in a row that can't be read are the stream's own trouble.
const FAILURES_IN_A_ROW: u32 = 5;

/// Reads one stream to its end.
pub(crate) async fn read(
    job: &Arc<Job>,
    stream: &StreamPlan,
    tally: &Arc<Tally>,
    cancel: &CancellationToken,
) -> Result<(), Stop> {
    let mut stream = job.wide(stream);
    loop {
        let extractor = Extractor::new(&stream);
        fill(job, &stream, &extractor, tally).await?;
        match pass(job, &stream, &extractor, tally, cancel).await {
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

/// Reads one stream to its end, with the columns that are known now.
async fn pass(
    job: &Arc<Job>,
    stream: &StreamPlan,
    extractor: &Extractor<'_>,
    tally: &Arc<Tally>,
    cancel: &CancellationToken,
) -> Result<(), Stop> {
    let reader =
        |unit: Unit| Reader { job, stream, extractor, tally, unit, cancel: cancel.clone() };
    let Some(parent) = &stream.parent else {
        let _slot = job.slots.acquire().await.map_err(|_| Stop::Interrupted)?;
        return reader(Unit::default()).read().await;
    };
    open_pass(job, stream, parent, tally).await?;
    let mut after: Option<String> = None;
    let (mut first, mut in_a_row): (Option<Stop>, u32) = (None, 0);
    loop {
        let page =
            job.destination.dirty(&stream.name, after.as_deref(), PARTITIONS_AT_A_TIME).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.partition.clone());
        let mut waiting = page.into_iter().map(|dirty| {
            let reader = reader(unit(dirty));
            async move {
                let _slot = job.slots.acquire().await.map_err(|_| Stop::Interrupted)?;
                reader.read().await
            }
        });
        let mut running: FuturesUnordered<_> = waiting.by_ref().take(PARTITIONS_AT_ONCE).collect();
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
            if cancel.is_cancelled() {
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
        None => close_pass(job, stream).await,
    }
}

fn unit(dirty: Dirty) -> Unit {
    let map: HashMap<String, String> = serde_json::from_str(&dirty.variables).unwrap_or_default();
    Unit {
        partition: dirty.partition,
        variables: map.into_iter().collect(),
        mark: Some(dirty.mark),
    }
}

/// A pass over all partitions begins, unless one is going on: then what it has left is read first.
async fn open_pass(
    job: &Job,
    stream: &StreamPlan,
    parent: &ParentLink,
    tally: &Tally,
) -> Result<(), Stop> {
    let stored = job.destination.checkpoint(&stream.name, "").await?;
    let before: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let same = before.as_ref().is_some_and(|c| c.definition == stream.definition);
    if same && before.as_ref().is_some_and(|c| c.window.is_some()) {
        return Ok(());
    }
    if before.is_some() && !same {
        tally.with(|r| {
            r.note("the stream's declarations changed: it is read anew, the table is kept")
        });
    }
    let checkpoint = Checkpoint {
        definition: stream.definition.clone(),
        generation: before.as_ref().map_or(0, |c| c.generation),
        window: Some(Window::default()),
        ..Checkpoint::default()
    };
    let advance = Advance::new(&stream.name, "", &stored, &checkpoint, None);
    let table = job.plan.stream(&parent.stream).map(|p| &p.table);
    if let (Some(advance), Some(table)) = (advance, table) {
        let commit = Commit::new(&stream.table, None, &[], advance);
        job.destination.mark_all(&job.lease, table, &parent.variables, &commit).await?;
    }
    Ok(())
}

async fn close_pass(job: &Job, stream: &StreamPlan) -> Result<(), Stop> {
    let stored = job.destination.checkpoint(&stream.name, "").await?;
    let before: Checkpoint =
        stored.text.as_deref().and_then(|t| serde_json::from_str(t).ok()).unwrap_or_default();
    let checkpoint = Checkpoint {
        definition: stream.definition.clone(),
        generation: before.generation + 1,
        ..Checkpoint::default()
    };
    if let Some(advance) = Advance::new(&stream.name, "", &stored, &checkpoint, None) {
        let commit = Commit::new(&stream.table, None, &[], advance);
        job.destination.commit(&job.lease, &commit).await?;
    }
    Ok(())
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
