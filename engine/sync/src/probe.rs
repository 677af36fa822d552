//! Single records are asked for by their keys: suspects at once, all others in turn.

use engine_client::{Request, Verdict};
use engine_plan::{Batch, Checkpoint, ProbePlan};
use jiff::{SignedDuration, Timestamp};

use crate::ahead::Asking;
use crate::commit::{Accused, Advance, Commit};
use crate::deletion::{Case, Strategy, Suspect};
use crate::destination::Stored;
use crate::stream::Pass;
use crate::unit::Stop;

/// The partition under which the asking for single records keeps its checkpoint.
pub(crate) const PROBE: &str = "\u{1f}probe";
/// Records asked for per transaction.
const AT_ONCE: u32 = 50;
/// Records that are tried before it is believed that single records can be asked for.
const CONTROLS: usize = 10;

/// A record's key, and the values of its path's variables.
type Asked = (String, Vec<(String, String)>);

/// What came of asking for a record.
enum Found {
    Here(engine_client::Response),
    Gone,
}

/// One stream's probing.
struct Probe<'p> {
    pass: &'p Pass<'p>,
    stored: Stored,
    checkpoint: Checkpoint,
    /// Records that may still be asked for in this run.
    left: u64,
    /// A record that lives was found: an answer of 404 means something.
    trusted: bool,
}

/// Asks for what is to be asked for in this run.
pub(crate) async fn probe(pass: &Pass<'_>) -> Result<(), Stop> {
    let Some(plan) = pass.stream.deletions.probe.filter(|_| !pass.job.suspended) else {
        return Ok(());
    };
    let stored = pass.job.destination.checkpoint(&pass.stream.name, PROBE).await?;
    let before: Option<Checkpoint> =
        stored.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let definition = pass.stream.definition.clone();
    let checkpoint = before.filter(|c| c.definition == definition);
    let checkpoint =
        checkpoint.unwrap_or_else(|| Checkpoint { definition, ..Checkpoint::default() });
    let left = u64::from(plan.at_most);
    let mut probe = Probe { pass, stored, checkpoint, left, trusted: false };
    probe.suspects().await?;
    probe.in_turn(plan).await
}

impl Probe<'_> {
    /// Those that a complete reading has missed without proof. One that was proven to be gone by an answer of
    /// 404, and then withheld, is asked for once more: it may be back by the time that it is allowed to go.
    async fn suspects(&mut self) -> Result<(), Stop> {
        let mut after: Option<String> = None;
        loop {
            let (destination, stream) = (&self.pass.job.destination, &self.pass.stream.name);
            let some = destination.suspected(stream, after.as_deref(), AT_ONCE).await?;
            let Some(last) = some.last() else { return Ok(()) };
            after = Some(last.key.clone());
            let stale = |s: &Suspect| s.case != Case::Open && s.strategy == Strategy::Probe;
            let open = |s: &&Suspect| !s.proven && s.case != Case::Withheld || stale(s);
            let some = some.iter().filter(open).map(|s| (s.key.clone(), Vec::new()));
            let some: Vec<Asked> = some.collect();
            if !some.is_empty() && !self.ask(&some).await? {
                return Ok(());
            }
        }
    }

    /// All others, as many as the time since the last run is worth.
    async fn in_turn(&mut self, plan: ProbePlan) -> Result<(), Stop> {
        let Some(every) = plan.every else { return Ok(()) };
        let (destination, table) = (&self.pass.job.destination, &self.pass.stream.table);
        let now = self.pass.job.client.clock().now();
        let rows = destination.living(table, None).await?;
        let mut quota = quota(rows, self.checkpoint.read_at, every, now).min(self.left);
        if quota == 0 {
            return Ok(());
        }
        let mut from_start = false;
        while quota > 0 {
            let cursor = self.checkpoint.cursor.as_deref();
            let after: Option<Vec<String>> = cursor.and_then(|c| serde_json::from_str(c).ok());
            let limit = u32::try_from(quota).unwrap_or(AT_ONCE).min(AT_ONCE);
            let some = destination.kept(table, after.as_deref(), limit).await?;
            quota = quota.saturating_sub(some.len() as u64);
            self.checkpoint.read_at = Some(owed(rows, quota, every, now));
            let ended = some.len() < limit as usize;
            let last = some.last().filter(|_| !ended);
            self.checkpoint.cursor = last.and_then(|k| serde_json::to_string(&k.key).ok());
            let some = some.into_iter();
            let asked = some.filter_map(|k| Some((k.key.into_iter().next()?, k.variables)));
            let asked: Vec<Asked> = asked.collect();
            if !asked.is_empty() && !self.ask(&asked).await? {
                return Ok(());
            }
            // behind the last comes the first, but not twice in a run
            if ended && std::mem::replace(&mut from_start, true) {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Its rows hold keys of parents, which a single record does not name.
    fn of_parents(&self) -> bool {
        let columns = &self.pass.stream.table.columns;
        columns.iter().any(|c| matches!(c.source, engine_plan::Source::Parent(_)))
    }

    /// Asks for these, and writes what was found. `false` when it is enough, or proves nothing.
    async fn ask(&mut self, some: &[Asked]) -> Result<bool, Stop> {
        let (mut here, mut gone) = (Vec::new(), Vec::new());
        for (key, variables) in some {
            if self.left == 0 {
                break;
            }
            self.left -= 1;
            match self.one(key, variables).await? {
                Some(Found::Here(response)) => {
                    self.trusted = true;
                    // which parent lists a suspect now, nobody knows: without that its row can't be written
                    if !variables.is_empty() || !self.of_parents() {
                        here.push((response, variables.as_slice()));
                    }
                }
                Some(Found::Gone) => gone.push(key.clone()),
                None => {}
            }
        }
        if !gone.is_empty() && !self.trusted {
            self.trusted = self.control(&gone).await?;
            if !self.trusted {
                self.pass.tally.with(|r| {
                    r.note(
                        "no single record can be asked for: that one is not there proves nothing \
                         (check `get` in the manifest)",
                    );
                });
                return Ok(false);
            }
        }
        self.write(&here, gone).await?;
        Ok(self.left > 0)
    }

    async fn write(
        &mut self,
        here: &[(engine_client::Response, &[(String, String)])],
        gone: Vec<String>,
    ) -> Result<(), Stop> {
        let (job, stream) = (self.pass.job, self.pass.stream);
        let extractor = self.pass.extractor;
        let records =
            here.iter().filter_map(|(r, own)| Some((extractor.single(&r.body).ok()?, *own)));
        let records: Vec<_> = records.collect();
        let mut batch = extractor.rebuild(&records);
        batch.undeclared.clear();
        let batch = self.unchanged(batch).await?;
        let accused: Vec<Accused<'_>> = gone
            .into_iter()
            .map(|key| Accused { table: &stream.table, key, strategy: Strategy::Probe })
            .collect();
        self.checkpoint.generation += 1;
        let advance = Advance::new(&stream.name, PROBE, &self.stored, &self.checkpoint, None);
        let Some(advance) = advance else { return Ok(()) };
        self.stored = advance.stored();
        let mut commit = Commit::new(&stream.table, Some(&batch), &[], advance);
        commit.accused = &accused;
        let done = job.destination.commit(&job.lease, &commit).await?;
        self.pass.tally.with(|r| r.written += done.written);
        Ok(())
    }

    /// Where a change is news for other streams, it is left to the reading that tells them.
    async fn unchanged<'b>(&self, batch: Batch<'b>) -> Result<Batch<'b>, Stop> {
        let (job, stream) = (self.pass.job, self.pass.stream);
        let told = job.plan.children(&stream.name).any(|(child, ..)| child.reread_changed);
        if !told && job.plan.fed_by(&stream.name).next().is_none() {
            return Ok(batch);
        }
        let keys: Vec<&str> = batch.keys.iter().map(AsRef::as_ref).collect();
        let known = job.destination.known(&stream.table, &keys).await?;
        let same = |row: &usize| {
            let known = known.get(*row).and_then(Option::as_ref);
            known.is_some_and(|k| k.hash == batch.hashes[*row] && !k.deleted)
        };
        let kept: Vec<usize> = (0..batch.rows()).filter(same).collect();
        Ok(batch.only(&kept))
    }

    /// Whether a record that is certainly there can be asked for.
    async fn control(&self, gone: &[String]) -> Result<bool, Stop> {
        let (job, table) = (self.pass.job, &self.pass.stream.table);
        let some = job.destination.kept(table, None, AT_ONCE * 2).await?;
        let others = some.iter().filter_map(|k| Some((k.key.first()?, &k.variables)));
        let others = others.filter(|(key, _)| !gone.contains(key));
        for (key, variables) in others.take(CONTROLS) {
            if matches!(self.one(key, variables).await?, Some(Found::Here(_))) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Asks for one record. `None` when its key can't stand in a path, or its answer is no record.
    async fn one(&self, key: &str, variables: &[(String, String)]) -> Result<Option<Found>, Stop> {
        let pass = self.pass;
        let Some(request) = pass.stream.request_one(variables, key) else { return Ok(None) };
        let request = Request { line: pass.stream.name.clone(), ..request };
        let stop = |e: engine_client::Error| Stop::of(&e, pass.job.reconnect.as_deref());
        let mut asking = Asking::new(&pass.job.client, &request, pass.tally).map_err(stop)?;
        loop {
            let answer = tokio::select! {
                biased;
                () = pass.cancel.cancelled() => return Err(Stop::Interrupted),
                answer = asking.answer() => answer,
            };
            let mut response = match answer {
                Ok(response) => response,
                Err(e) if e.verdict == Verdict::NotFound => return Ok(Some(Found::Gone)),
                Err(e) if e.verdict == Verdict::Ignore => return Ok(None),
                Err(e) => return Err(stop(e)),
            };
            pass.extractor.censor(&mut response, true);
            match pass.extractor.single(&response.body) {
                Ok(_) => return Ok(Some(Found::Here(response))),
                Err(bad) => asking.reject(&response, bad).await.map_err(stop)?,
            }
        }
    }
}

/// The time up to which all are asked for when so many are left: a run that is cut short owes the rest.
fn owed(rows: u64, left: u64, every: std::time::Duration, now: Timestamp) -> Timestamp {
    let part =
        u32::try_from(every.as_secs().saturating_mul(left) / rows.max(1)).unwrap_or(u32::MAX);
    now.checked_sub(SignedDuration::from_secs(i64::from(part))).unwrap_or(now)
}

/// How many of the rows are asked for so that each has its turn in time.
pub(crate) fn quota(
    rows: u64,
    last: Option<Timestamp>,
    every: std::time::Duration,
    now: Timestamp,
) -> u64 {
    let Some(last) = last else { return rows };
    let passed = now.duration_since(last).as_secs().max(0).unsigned_abs();
    let period = every.as_secs().max(1);
    let part = u128::from(rows) * u128::from(passed.min(period));
    u64::try_from(part.div_ceil(u128::from(period))).unwrap_or(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_its_turn() {
        let check = |rows, passed: Option<i64>, every, expected| {
            let now = Timestamp::from_second(1_000_000).expect("a time");
            let last = passed.map(|s| Timestamp::from_second(1_000_000 - s).expect("a time"));
            let every = std::time::Duration::from_secs(every);
            assert_eq!(quota(rows, last, every, now), expected, "{rows} {passed:?}");
        };
        check(1000, None, 100, 1000);
        check(1000, Some(0), 100, 0);
        check(1000, Some(10), 100, 100);
        check(1000, Some(500), 100, 1000);
        check(7, Some(1), 100, 1);
        check(1000, Some(-5), 100, 0);
    }
}
