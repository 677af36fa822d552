//! New columns are filled from the rows' own text, without a request: the rows are read again, chunk by
//! chunk, and each chunk commits with how far it came. A crash goes on from there.

use engine_plan::extract::Extractor;
use engine_plan::{Checkpoint, StreamPlan, Window};

use crate::commit::{Advance, Commit};
use crate::run::Job;
use crate::unit::{Stop, Tally};

/// The partition under which a stream's filling keeps its checkpoint; no parent's key holds the
/// separator with which it begins.
pub const FILL: &str = "\u{1f}fill";

/// Whether a partition is the engine's own: what it keeps about a stream beside how far its lists are read.
#[must_use]
pub fn is_inner(partition: &str) -> bool {
    partition.starts_with('\u{1f}')
}

/// Rows per transaction.
const ROWS: u32 = 500;

/// Brings the stored rows up to the table's columns, if they are not.
pub(crate) async fn fill(
    job: &Job,
    stream: &StreamPlan,
    extractor: &Extractor<'_>,
    tally: &Tally,
) -> Result<(), Stop> {
    let version = format!("{:016x}", extractor.version());
    let mut stored = job.destination.checkpoint(&stream.name, FILL).await?;
    let before: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let before = before.filter(|c| c.definition == version);
    if before.as_ref().is_some_and(|c| c.window.is_none()) {
        return Ok(());
    }
    let mut after: Option<Vec<String>> =
        before.and_then(|c| c.cursor).and_then(|key| serde_json::from_str(&key).ok());
    let (mut filled, mut bare) = (0, 0);
    loop {
        let kept = job.destination.kept(&stream.table, after.as_deref(), ROWS).await?;
        let more = kept.len() == ROWS as usize;
        after = kept.last().map(|row| row.key.clone()).or(after);
        let mut records = Vec::with_capacity(kept.len());
        for row in &kept {
            let raw = row.raw.as_deref().map(serde_json::from_str);
            match raw {
                Some(Ok(raw)) => records.push((raw, row.variables.as_slice())),
                _ => bare += 1,
            }
        }
        let mut batch = extractor.rebuild(&records);
        batch.quarantined.clear();
        batch.undeclared.clear();
        let checkpoint = Checkpoint {
            definition: version.clone(),
            cursor: after.as_ref().and_then(|key| serde_json::to_string(key).ok()),
            window: more.then(Window::default),
            ..Checkpoint::default()
        };
        if let Some(advance) = Advance::new(&stream.name, FILL, &stored, &checkpoint, None) {
            stored = advance.stored();
            let commit = Commit::new(&stream.table, Some(&batch), &[], advance).refilling();
            filled += job.destination.commit(&job.lease, &commit).await?.written;
        }
        if !more {
            break;
        }
    }
    tally.with(|r| {
        if filled > 0 {
            r.note(format!("the columns changed: {filled} rows were filled from `_raw`"));
        }
        if bare > 0 {
            r.note(format!(
                "the columns changed, but {bare} rows have no `_raw`: they are filled when they change"
            ));
        }
    });
    Ok(())
}
