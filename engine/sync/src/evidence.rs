//! What else shows that records are gone, after a list was read: its latest part, and its total.

use engine_plan::extract::Extractor;
use engine_plan::{Checkpoint, CursorKind, CursorPlan, StreamPlan, WindowPlan};
use jiff::{SignedDuration, Timestamp};

use crate::ahead::Asking;
use crate::commit::{Advance, Commit};
use crate::destination::Stored;
use crate::due::is_past;
use crate::failure::Failure;
use crate::stream::Pass;
use crate::unit::{Reading, Scope, Stop, Unit};

/// The partition under which the reading of a list's latest part keeps its checkpoint.
pub(crate) const RECENT: &str = "\u{1f}recent";
/// The partition that keeps which difference of totals was found to mean nothing.
const COUNT: &str = "\u{1f}count";

/// A complete reading, whatever the checkpoint says.
const SWEEP: Reading = Reading { whole: true, anew: true, sweeps: true, confirms: false };

/// Gathers it.
pub(crate) async fn gather(pass: &Pass<'_>, reading: Reading) -> Result<(), Stop> {
    let deletions = &pass.stream.deletions;
    let swept = reading.sweeps && (reading.whole || pass.stream.cursor.is_none());
    if pass.job.suspended || swept {
        return Ok(());
    }
    if let Some(window) = &deletions.window {
        recent(pass, window).await?;
    }
    if deletions.count {
        count(pass).await?;
    }
    Ok(())
}

/// The stream as it is read for its latest part.
fn variant(stream: &StreamPlan, window: &WindowPlan) -> StreamPlan {
    let cursor = CursorPlan {
        field: window.field.clone(),
        kind: CursorKind::Timestamp,
        filter: Some(window.filter.clone()),
        order: None,
        lookback: std::time::Duration::ZERO,
        overlap: 0,
        until: None,
        step: None,
        written: stream.cursor.as_ref().and_then(|c| c.written.clone()),
    };
    let definition = format!("{}|{}", stream.definition, window.filter);
    StreamPlan { cursor: Some(cursor), definition, ..stream.clone() }
}

async fn recent(pass: &Pass<'_>, window: &WindowPlan) -> Result<(), Stop> {
    let variant = variant(pass.stream, window);
    let stored = pass.job.destination.checkpoint(&variant.name, RECENT).await?;
    let before: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let before = before.filter(|c| c.definition == variant.definition).unwrap_or_default();
    let now = pass.job.client.clock().now();
    let due = window.every.is_none_or(|every| is_past(before.read_at, every, now));
    // what the reading before only suspected is looked for once more, in the next run and as far back
    let suspects = pass.job.destination.suspects(&pass.stream.name).await?;
    let last = before.swept_at.filter(|_| suspects.open() > 0 && !before.confirmed);
    if before.window.is_none() && !due && last.is_none() {
        return Ok(());
    }
    let back = SignedDuration::try_from(window.back).unwrap_or(SignedDuration::MAX);
    let asked = last.unwrap_or(now).min(now).checked_sub(back).unwrap_or(Timestamp::UNIX_EPOCH);
    let asked = Timestamp::from_second(asked.as_second()).unwrap_or(asked);
    // a part that was begun earlier holds this one; and a time that is written less precisely does too
    let from = asked.checked_add(SignedDuration::from_secs(1)).unwrap_or(asked);
    let (column, from, asked) = (window.field.clone(), from.to_string(), asked.to_string());
    let scope = Scope::Since { column, from, asked };
    let partition = RECENT.to_owned();
    let reading = Reading { anew: false, confirms: !due, ..SWEEP };
    let unit = Unit { partition, reading, scope, ..Unit::default() };
    let extractor = Extractor::new(&variant);
    let part = Pass { stream: &variant, extractor: &extractor, ..*pass };
    part.reader(unit).read().await
}

/// The list's total is below the number of rows: something is gone, and a complete reading shows what.
async fn count(pass: &Pass<'_>) -> Result<(), Stop> {
    let Some(total) = total(pass).await? else { return Ok(()) };
    let stored = pass.job.destination.checkpoint(&pass.stream.name, COUNT).await?;
    let before: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let before = before.unwrap_or_default();
    let usual: u64 = before.cursor.as_deref().and_then(|c| c.parse().ok()).unwrap_or(0);
    let found = surplus(pass, total).await?;
    if found <= usual {
        return if found < usual { keep(pass, &stored, found, found).await } else { Ok(()) };
    }
    pass.tally.with(|r| r.note("the list's total is below the number of rows: it was swept"));
    pass.reader(Unit { reading: SWEEP, ..Unit::default() }).read().await?;
    // rows that complete readings did hold are no deletions: their number is no reason to sweep again. One
    // reading alone may have held what went just then
    let left = surplus(pass, total).await?;
    // and of a list that changed meanwhile, the difference says nothing
    let calm = self::total(pass).await? == Some(total);
    let settled = if calm && left == before.generation { left } else { usual.min(left) };
    keep(pass, &stored, settled, if calm { left } else { u64::MAX }).await
}

/// Keeps the difference of totals that means nothing, and the one that the last sweep left.
async fn keep(pass: &Pass<'_>, stored: &Stored, usual: u64, left: u64) -> Result<(), Stop> {
    let cursor = Some(usual.to_string());
    let checkpoint = Checkpoint { cursor, generation: left, ..Checkpoint::default() };
    if let Some(advance) = Advance::new(&pass.stream.name, COUNT, stored, &checkpoint, None) {
        let commit = Commit::new(&pass.stream.table, None, &[], advance);
        pass.job.destination.commit(&pass.job.lease, &commit).await?;
    }
    Ok(())
}

/// How many more rows live than the list has records. Those whose case only waits for a word, or for the
/// judgement, are not counted.
async fn surplus(pass: &Pass<'_>, total: u64) -> Result<u64, Stop> {
    let living = pass.job.destination.living(&pass.stream.table, None).await?;
    let suspects = pass.job.destination.suspects(&pass.stream.name).await?;
    Ok(living.saturating_sub(suspects.total() - suspects.open()).saturating_sub(total))
}

/// How many records the whole list has.
async fn total(pass: &Pass<'_>) -> Result<Option<u64>, Stop> {
    let window = pass.stream.open_whole(None);
    let request = pass.stream.request(&window, &[]);
    let request = request.map_err(|failed| Stop::Failed(Failure::unsayable(&failed)))?;
    let Some(request) = request else { return Ok(None) };
    let request = engine_client::Request { line: pass.stream.name.clone(), ..request };
    let stop = |e: engine_client::Error| Stop::of(&e, pass.job.reconnect.as_deref());
    let mut asking = Asking::new(&pass.job.client, &request, pass.tally).map_err(stop)?;
    loop {
        let answer = tokio::select! {
            biased;
            () = pass.cancel.cancelled() => return Err(Stop::Interrupted),
            answer = asking.answer() => answer,
        };
        let mut response = answer.map_err(stop)?;
        if let Err(bad) = pass.extractor.decode(&mut response) {
            asking.reject(&response, bad).await.map_err(stop)?;
            continue;
        }
        match pass.extractor.answer(&response, &window, &[]) {
            Ok((facts, _)) => return Ok(facts.total),
            Err(bad) => asking.reject(&response, bad).await.map_err(stop)?,
        }
    }
}
