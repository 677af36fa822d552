//! The end of a stream: what its suspects come to, and what else there is to find out about them.

use std::sync::atomic::Ordering;

use engine_plan::{Checkpoint, StreamPlan};

use crate::commit::{Advance, Commit};
use crate::deletion::{Cascade, Guard, Judged, Trial};
use crate::failure::Failure;
use crate::report::StreamStatus;
use crate::run::Job;
use crate::unit::{Stop, Tally};

/// The partition under which a stream's judgements keep their checkpoint.
pub const DELETIONS: &str = "\u{1f}deletions";

/// Judges the suspects of a stream, and reports what became of them.
pub(crate) async fn judge(
    job: &Job,
    stream: &StreamPlan,
    tally: &Tally,
    is_fresh: bool,
) -> Result<(), Stop> {
    // rows that were not read again may belong to another owner by now
    let owners = stream.owners().filter(|(owner, _)| is_fresh && job.runs(owner));
    let cascades: Vec<Cascade<'_>> = owners
        .filter_map(|(owner, column)| {
            let listed = !stream.parents().any(|(_, parent)| parent.stream == owner);
            Some(Cascade { column, owners: &job.plan.stream(owner)?.table, listed })
        })
        .collect();
    let unreferenced = is_fresh && !stream.table.members.is_empty() && sweeps(job, stream);
    let suspects = job.destination.suspects(&stream.name).await?;
    let settles = is_fresh && !job.suspended;
    if job.suspended || suspects.total() == 0 && cascades.is_empty() && !unreferenced {
        if settles {
            job.settle(&stream.name);
        }
        return Ok(());
    }
    let guard = Guard {
        run_rows: job.run_rows().await?,
        run_deleted: job.run_deleted.load(Ordering::Relaxed),
    };
    let stored = job.destination.checkpoint(&stream.name, DELETIONS).await?;
    let before: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let generation = before.map_or(0, |c| c.generation) + 1;
    let definition = "deletions".to_owned();
    let checkpoint = Checkpoint { definition, generation, ..Checkpoint::default() };
    let Some(advance) = Advance::new(&stream.name, DELETIONS, &stored, &checkpoint, None) else {
        return Ok(());
    };
    let commit = Commit::new(&stream.table, None, &[], advance);
    let parents =
        stream.parents().filter_map(|(_, link)| Some(&job.plan.stream(&link.stream)?.table));
    let trial = Trial { guard, cascades, unreferenced, parents: parents.collect() };
    let judged = job.destination.judge(&job.lease, &commit, &trial).await?;
    job.run_deleted.fetch_add(judged.inferred, Ordering::Relaxed);
    if settles && judged.withheld == 0 {
        job.settle(&stream.name);
    }
    told(job, stream, tally, &judged);
    Ok(())
}

/// A stream that is not due says what still awaits a word.
pub(crate) async fn remind(job: &Job, stream: &StreamPlan, tally: &Tally) -> Result<(), Stop> {
    let withheld = job.destination.suspects(&stream.name).await?.withheld;
    if withheld > 0 {
        let alive = job.destination.living(&stream.table, None).await?;
        told(job, stream, tally, &Judged { withheld, alive, ..Judged::default() });
    }
    Ok(())
}

/// Whether what a complete reading misses is suspected.
pub(crate) fn sweeps(job: &Job, stream: &StreamPlan) -> bool {
    !job.suspended && (stream.deletions.sweep.is_some() || job.full_refresh)
}

fn told(job: &Job, stream: &StreamPlan, tally: &Tally, judged: &Judged) {
    tally.with(|r| {
        r.deleted += judged.deleted;
        (r.suspected, r.withheld) = (judged.suspected, judged.withheld);
        if judged.suspected > 0 {
            r.note(format!(
                "{} rows may be gone at the source, without proof so far: they stay",
                judged.suspected
            ));
        }
        if judged.withheld == 0 {
            return;
        }
        if matches!(r.status, StreamStatus::Succeeded | StreamStatus::Skipped) {
            r.status = StreamStatus::Withheld;
        }
        let message = format!(
            "{}: {} of {} rows seem to be gone at the source: too many to be deleted without a word",
            stream.name,
            judged.withheld,
            judged.alive + judged.deleted
        );
        let hint = format!(
            "if the source is right: `engine deletions apply --connector {}`; look first with \
             `engine deletions list`; if not, they clear up by themselves when it lists them again",
            job.plan.connector
        );
        r.error.get_or_insert(Failure::new("E0401", message, hint));
    });
}
