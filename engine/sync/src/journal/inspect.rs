//! Reading what is there, for `engine status`, `engine runs` and `engine state`.

use async_trait::async_trait;

use crate::destination::{Holder, Outcome};
use crate::inspect::{
    ConnectionStatus, Held, Inspect, LogRow, RepairRow, RunStatusRow, StreamStatusRow, position,
};
use crate::sink::RecordSink;

use super::keys::{INDEX, Keys, Space, rest};
use super::records::{
    FileRecord, LastRecord, LeaseRecord, RepairRecord, RunRecord, RunStreamRecord, decode,
};
use super::{CHUNK, Journal};

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Up to where a unit is read: its record holds its checkpoint.
fn place(record: &str) -> Option<String> {
    let record: serde_json::Value = serde_json::from_str(record).ok()?;
    position(record["checkpoint"].as_str().or(record["text"].as_str())?)
}

fn run_row(connection: &str, run_id: String, run: RunRecord) -> RunStatusRow {
    RunStatusRow {
        run_id,
        connection: connection.to_owned(),
        status: run.status,
        started_at: run.started_at,
        finished_at: run.finished_at,
        exit_code: run.exit_code,
        read: count(run.read),
        written: count(run.written),
        requests: count(run.requests),
        error: run.error,
        budgets: run.budgets,
    }
}

impl<S: RecordSink> Journal<S> {
    /// Everything under a key's beginning.
    async fn everything(&self, under: &str) -> Outcome<Vec<(String, String)>> {
        let mut all = Vec::new();
        let mut after: Option<String> = None;
        loop {
            let found = self.store.scan(under, after.as_deref(), CHUNK).await?;
            let Some((last, _)) = found.last() else { return Ok(all) };
            after = Some(last.clone());
            all.extend(found.into_iter().map(|(key, entry)| (key, entry.value)));
        }
    }

    /// Connections of the store, with the connectors they were last run with.
    async fn connections(&self, only: Option<&str>) -> Outcome<Vec<(String, String)>> {
        let all = self.everything(INDEX).await?.into_iter();
        let named = all.filter_map(|(key, connector)| {
            let name = rest(&key, INDEX)?.into_iter().next()?;
            only.is_none_or(|only| only == name).then_some((name, connector))
        });
        Ok(named.collect())
    }

    async fn stream_row(&self, keys: &Keys, run: &str, stream: &str) -> Outcome<StreamStatusRow> {
        let (file, last, quarantined) = (
            keys.of(Space::File, &[stream]),
            keys.of(Space::Last, &[stream]),
            keys.of(Space::Quarantined, &[stream]),
        );
        let told = keys.of(Space::RunStream, &[run, stream]);
        let unit = keys.of(Space::Checkpoint, &[stream, ""]);
        let all = [&file, &last, &quarantined, &told, &unit];
        let found = self.fetch(all.into_iter().cloned().collect()).await?;
        let told = found.record::<RunStreamRecord>(&told)?;
        // what an earlier run said last is not this run's
        let ended = found.entry(&last).is_some().then(String::new);
        let run_id = told.as_ref().map(|_| run.to_owned()).or(ended);
        let told = told.unwrap_or_default();
        let record = found.record::<FileRecord>(&file)?.unwrap_or_default();
        let suspects = self.count(keys, stream).await?;
        let running = || LastRecord { status: "waiting".to_owned(), ..LastRecord::default() };
        let LastRecord { status, error, last_success } =
            found.record(&last)?.unwrap_or_else(running);
        Ok(StreamStatusRow {
            stream: stream.to_owned(),
            status,
            last_success,
            rows: count(record.living()),
            deleted: count(record.deleted),
            suspected: count(suspects.total()),
            withheld: count(suspects.withheld),
            quarantined: count(found.record(&quarantined)?.unwrap_or_default()),
            freshness_s: None,
            position: found.text(&unit).and_then(place),
            run_id,
            read: count(told.read),
            written: count(told.written),
            requests: count(told.requests),
            throttled_ms: count(told.throttled_ms),
            error,
            code: None,
            hint: None,
        })
    }
}

#[async_trait]
impl<S: RecordSink> Inspect for Journal<S> {
    async fn status(&self, connection: Option<&str>) -> Outcome<Vec<ConnectionStatus>> {
        let mut all = Vec::new();
        for (name, connector) in self.connections(connection).await? {
            let keys = Keys::new(&name);
            let run = self.kept_runs(&keys).await?.into_iter().next();
            let under = keys.under(Space::Table, &[]);
            let id = run.as_ref().map_or("", |(id, _)| id.as_str());
            let mut streams = Vec::new();
            for (key, _) in self.everything(&under).await? {
                if let Some([stream]) = rest(&key, &under).as_deref() {
                    streams.push(self.stream_row(&keys, id, stream).await?);
                }
            }
            all.push(ConnectionStatus {
                run: run.map(|(run_id, run)| run_row(&name, run_id, run)),
                connection: name,
                connector,
                destination: self.sink.shown(),
                streams,
            });
        }
        Ok(all)
    }

    async fn held(&self, connection: &str) -> Outcome<Option<Held>> {
        let key = Keys::new(connection).of(Space::Lease, &[]);
        let found = self.fetch(vec![key.clone()]).await?;
        let record = found.record::<LeaseRecord>(&key)?;
        let held = |holder| Held { holder: Holder::from(&holder), expired: false };
        Ok(record.and_then(|record| record.holder).map(held))
    }

    async fn runs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RunStatusRow>> {
        let mut all = Vec::new();
        for (name, _) in self.connections(connection).await? {
            let runs = self.kept_runs(&Keys::new(&name)).await?.into_iter();
            all.extend(runs.map(|(run_id, run)| run_row(&name, run_id, run)));
        }
        all.sort_by(|a, b| (&b.started_at, &b.run_id).cmp(&(&a.started_at, &a.run_id)));
        all.truncate(limit as usize);
        Ok(all)
    }

    async fn logs(&self, connection: Option<&str>, run: Option<&str>) -> Outcome<Vec<LogRow>> {
        let all = self.runs(connection, u32::MAX).await?.into_iter();
        let mut wanted = all.filter(|row| run.is_none_or(|run| row.run_id.starts_with(run)));
        let Some(RunStatusRow { run_id, connection, .. }) = wanted.next() else {
            return Ok(Vec::new());
        };
        let under = Keys::new(&connection).under(Space::RunStream, &[&run_id]);
        let mut rows = Vec::new();
        for (key, text) in self.everything(&under).await? {
            let parts = rest(&key, &under).unwrap_or_default();
            let [stream] = parts.as_slice() else { continue };
            let told: RunStreamRecord = decode(&text)?;
            rows.push(LogRow {
                run_id: run_id.clone(),
                connection: connection.clone(),
                stream: stream.clone(),
                status: told.status,
                at: told.finished_at,
                read: count(told.read),
                written: count(told.written),
                unchanged: count(told.unchanged),
                deleted: count(told.deleted),
                quarantined: count(told.quarantined),
                requests: count(told.requests),
                retries: count(told.retries),
                throttled_ms: count(told.throttled_ms),
                error: told.error,
                notes: told.notes,
            });
        }
        rows.sort_by(|a, b| (&a.at, &a.stream).cmp(&(&b.at, &b.stream)));
        Ok(rows)
    }

    async fn repairs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RepairRow>> {
        let mut all = Vec::new();
        for (name, _) in self.connections(connection).await? {
            let log = self.everything(&Keys::new(&name).under(Space::Repair, &[])).await?;
            // of one moment, the latest number first
            for (_, text) in log.into_iter().rev() {
                let RepairRecord { at, by, what, units } = decode(&text)?;
                let connection = name.clone();
                all.push(RepairRow { connection, at, by, what, units: count(units) });
            }
        }
        all.sort_by(|a, b| b.at.cmp(&a.at));
        all.truncate(limit as usize);
        Ok(all)
    }
}
