//! Reading what is there, for `engine status`, `engine runs` and `engine state`.

use async_trait::async_trait;

use crate::destination::Outcome;
use crate::inspect::{ConnectionStatus, Inspect, RepairRow, RunStatusRow, StreamStatusRow};
use crate::sink::RecordSink;

use super::keys::{INDEX, Keys, Space, rest};
use super::records::{FileRecord, LastRecord, RepairRecord, RunRecord, decode};
use super::{CHUNK, Journal};

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
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

    async fn stream_row(&self, keys: &Keys, stream: &str) -> Outcome<StreamStatusRow> {
        let (file, last, quarantined) = (
            keys.of(Space::File, &[stream]),
            keys.of(Space::Last, &[stream]),
            keys.of(Space::Quarantined, &[stream]),
        );
        let found = self.fetch(vec![file.clone(), last.clone(), quarantined.clone()]).await?;
        let record = found.record::<FileRecord>(&file)?.unwrap_or_default();
        let suspects = self.count(keys, stream).await?;
        let running = || LastRecord { status: "running".to_owned(), ..LastRecord::default() };
        let LastRecord { status, error, last_success } =
            found.record(&last)?.unwrap_or_else(running);
        Ok(StreamStatusRow {
            stream: stream.to_owned(),
            status,
            last_success,
            rows: count(record.living()),
            deleted: count(record.deleted),
            suspected: count(suspects.total()),
            quarantined: count(found.record(&quarantined)?.unwrap_or_default()),
            error,
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
            let mut streams = Vec::new();
            for (key, _) in self.everything(&under).await? {
                if let Some([stream]) = rest(&key, &under).as_deref() {
                    streams.push(self.stream_row(&keys, stream).await?);
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
