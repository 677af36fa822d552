//! What runs did, for whoever asks later.

use crate::destination::{Holder, Lease, Outcome, Underway};
use crate::failure::Failure;
use crate::report::{RunReport, StreamReport, StreamStatus};
use crate::sink::RecordSink;
use crate::state::Write;

use super::keys::{self, Space, rest};
use super::records::{LastRecord, RunRecord, RunStreamRecord, decode};
use super::{CHUNK, Journal};

/// Runs kept per connection.
const RUNS_KEPT: usize = 500;

fn words(failure: Option<&Failure>) -> Option<String> {
    failure.map(|f| format!("{}: {}", f.code, f.message))
}

impl<S: RecordSink> Journal<S> {
    /// All runs of a connection that are kept, newest first.
    pub(super) async fn kept_runs(&self, keys: &keys::Keys) -> Outcome<Vec<(String, RunRecord)>> {
        let under = keys.under(Space::Run, &[]);
        let mut runs: Vec<(String, RunRecord)> = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let found = self.store.scan(&under, after.as_deref(), CHUNK).await?;
            let Some((last, _)) = found.last() else { break };
            after = Some(last.clone());
            for (key, entry) in found {
                let run_id = rest(&key, &under).and_then(|parts| parts.into_iter().next());
                runs.push((run_id.unwrap_or_default(), decode(&entry.value)?));
            }
        }
        runs.sort_by(|a, b| (&b.1.started_at, &b.0).cmp(&(&a.1.started_at, &a.0)));
        Ok(runs)
    }

    pub(super) async fn run_begins(
        &self,
        lease: &Lease,
        holder: &Holder,
        connector: &str,
    ) -> Outcome<()> {
        let key = self.keys.of(Space::Run, &[&holder.run_id]);
        let index = keys::index(&self.connection);
        self.transact(lease, vec![key.clone()], |found, now, draft| {
            if found.entry(&key).is_none() {
                draft.put(
                    key.as_str(),
                    &RunRecord {
                        connector: connector.to_owned(),
                        host: holder.host.clone(),
                        pid: holder.pid,
                        status: "running".to_owned(),
                        started_at: now.to_owned(),
                        ..RunRecord::default()
                    },
                );
            }
            draft.writes.push(Write::put(index.as_str(), connector));
            Ok(())
        })
        .await?;
        let runs = self.kept_runs(&self.keys).await?;
        for (run_id, _) in runs.iter().skip(RUNS_KEPT) {
            let under = self.keys.under(Space::RunStream, &[run_id]);
            let streams = self.store.scan(&under, None, u32::MAX).await?;
            self.transact(lease, Vec::new(), |_, _, draft| {
                streams.iter().for_each(|(key, _)| draft.delete(key.as_str()));
                draft.delete(self.keys.of(Space::Run, &[run_id]));
                Ok(())
            })
            .await?;
        }
        Ok(())
    }

    pub(super) async fn stream_ends(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        let stream = report.stream.as_str();
        let own = self.keys.of(Space::RunStream, &[run_id, stream]);
        let last = self.keys.of(Space::Last, &[stream]);
        let run = self.keys.of(Space::Run, &[run_id]);
        let keys = vec![own.clone(), last.clone(), run.clone()];
        self.transact(lease, keys, |found, now, draft| {
            let record = RunStreamRecord {
                status: report.status.word().to_owned(),
                read: report.read,
                written: report.written,
                unchanged: report.unchanged,
                deleted: report.deleted,
                quarantined: report.quarantined,
                requests: report.requests,
                retries: report.retries,
                throttled_ms: u64::try_from(report.throttled.as_millis()).unwrap_or(u64::MAX),
                error: words(report.error.as_ref()),
                notes: report.notes.clone(),
                finished_at: now.to_owned(),
            };
            // a repetition counts once
            let before: RunStreamRecord = found.record(&own)?.unwrap_or_default();
            if let Some(mut sums) = found.record::<RunRecord>(&run)? {
                sums.read = (sums.read + record.read).saturating_sub(before.read);
                sums.written = (sums.written + record.written).saturating_sub(before.written);
                sums.requests = (sums.requests + record.requests).saturating_sub(before.requests);
                draft.put(run.as_str(), &sums);
            }
            let succeeded = report.status == StreamStatus::Succeeded;
            let earlier = found.record::<LastRecord>(&last)?.and_then(|l| l.last_success);
            let ended = LastRecord {
                status: record.status.clone(),
                error: record.error.clone(),
                last_success: if succeeded { Some(now.to_owned()) } else { earlier },
            };
            draft.put(last.as_str(), &ended);
            draft.put(own.as_str(), &record);
            Ok(())
        })
        .await
    }

    /// What a run has done with the API's budgets so far.
    pub(super) async fn run_goes_on(&self, lease: &Lease, underway: &Underway<'_>) -> Outcome<()> {
        let key = self.keys.of(Space::Run, &[underway.run_id]);
        self.transact(lease, vec![key.clone()], |found, _, draft| {
            if let Some(run) = found.record::<RunRecord>(&key)? {
                let budgets = underway.budgets.to_vec();
                draft.put(key.as_str(), &RunRecord { budgets, ..run });
            }
            Ok(())
        })
        .await
    }

    pub(super) async fn run_ends(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        let key = self.keys.of(Space::Run, &[&report.run_id]);
        self.transact(lease, vec![key.clone()], |found, now, draft| {
            let Some(run) = found.record::<RunRecord>(&key)? else { return Ok(()) };
            draft.put(
                key.as_str(),
                &RunRecord {
                    status: report.status.word().to_owned(),
                    exit_code: Some(i64::from(report.exit_code)),
                    error: words(report.error.as_ref()),
                    finished_at: Some(now.to_owned()),
                    budgets: report.budgets.clone(),
                    ..run
                },
            );
            Ok(())
        })
        .await
    }
}
