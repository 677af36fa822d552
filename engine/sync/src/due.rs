//! What is to be read of a stream in this run: nothing yet, what changed, or everything.

use std::time::Duration;

use engine_plan::{Checkpoint, StreamPlan};
use jiff::{SignedDuration, Timestamp};

use crate::deletion::Suspects;
use crate::run::Job;
use crate::unit::{Reading, Stop};

/// A run that comes a little early is not sent away: of a period, this part may be missing …
const EARLY_PART: u32 = 10;
/// … but no more than this.
const EARLY_MAX: Duration = Duration::from_secs(3600);

/// What is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// Nothing until then.
    Not(Timestamp),
    /// This.
    Read {
        /// How much.
        reading: Reading,
        /// From where an earlier run had stopped.
        resumes: bool,
    },
}

/// How a stream is wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish {
    /// By its name, or as the parent of one that is.
    pub(crate) named: bool,
    /// Everything, whatever the manifest says.
    pub(crate) full_refresh: bool,
    /// Nothing may be inferred from what is missing.
    pub(crate) suspended: bool,
}

/// What is known about a stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About<'a> {
    pub(crate) checkpoint: &'a Checkpoint,
    pub(crate) suspects: &'a Suspects,
    /// Its table has rows.
    pub(crate) has_rows: bool,
    /// The shortest time between two sweeps that it, or a stream that comes along with it, declares.
    pub(crate) sweep: Option<Duration>,
}

/// Whether a period has passed since. A time of ours that lies ahead is not believed.
pub(crate) fn is_past(since: Option<Timestamp>, every: Duration, now: Timestamp) -> bool {
    since.is_none_or(|at| now >= next(at, every) || at > now)
}

fn next(at: Timestamp, every: Duration) -> Timestamp {
    let early = (every / EARLY_PART).min(EARLY_MAX);
    let wait = SignedDuration::try_from(every.saturating_sub(early)).unwrap_or(SignedDuration::MAX);
    at.checked_add(wait).unwrap_or(Timestamp::MAX)
}

/// Decides. Pure.
pub(crate) fn decide(stream: &StreamPlan, about: &About<'_>, wish: Wish, now: Timestamp) -> Due {
    let About { checkpoint, suspects, has_rows, sweep } = *about;
    let sweeps = |wanted: bool| wanted && !wish.suspended;
    let begun = checkpoint.window.is_some();
    let resumes = checkpoint.window.as_ref().is_some_and(|w| w.begun);
    let read = |reading: Reading| Due::Read { reading, resumes };
    if wish.full_refresh {
        let reading = Reading { whole: true, anew: true, sweeps: sweeps(true), confirms: false };
        return read(reading);
    }
    if let (Some(every), Some(at), false, false) =
        (stream.every, checkpoint.read_at, wish.named, begun)
        && !is_past(Some(at), every, now)
    {
        return Due::Not(next(at, every));
    }
    let Some(every) = sweep.filter(|_| !wish.suspended) else {
        return read(Reading::default());
    };
    // of a table without rows nothing can be missing
    let first = checkpoint.generation == 0 && checkpoint.cursor.is_none() && !has_rows;
    if first {
        return read(Reading::default());
    }
    let by_age = is_past(checkpoint.swept_at, every, now);
    let confirms = !by_age && suspects.open() > 0 && !checkpoint.confirmed;
    // a list without a cursor is read completely in any case
    let whole = by_age || confirms;
    let nested = stream.is_partitioned();
    let sweeps = whole || nested || stream.cursor.is_none();
    let confirms = confirms && !nested;
    read(Reading { whole: whole && (!nested || by_age), anew: false, sweeps, confirms })
}

/// Finds out.
pub(crate) async fn due(job: &Job, stream: &StreamPlan, wish: Wish) -> Result<Due, Stop> {
    let stored = job.destination.checkpoint(&stream.name, "").await?;
    let checkpoint: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let checkpoint = checkpoint.filter(|c| c.definition == stream.definition).unwrap_or_default();
    let carried = stream.carries.iter().filter_map(|(name, _)| job.plan.stream(name));
    let all = carried.filter_map(|s| s.deletions.sweep).chain(stream.deletions.sweep);
    let sweep = all.min();
    let mut suspects = Suspects::default();
    let mut has_rows = false;
    if sweep.is_some() && !wish.full_refresh {
        suspects = job.destination.suspects(&stream.name).await?;
        has_rows = !job.destination.kept(&stream.table, None, 1).await?.is_empty();
    }
    let about = About { checkpoint: &checkpoint, suspects: &suspects, has_rows, sweep };
    let now = job.client.clock().now();
    Ok(decide(stream, &about, wish, now))
}

#[cfg(test)]
mod tests;
