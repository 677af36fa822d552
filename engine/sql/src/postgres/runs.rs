//! What runs did, for whoever asks later.

use engine_sync::destination::{Outcome, Underway};
use engine_sync::{Failure, Holder, RunReport, StreamReport};
use sqlx::PgConnection;

use super::failed;
use crate::names::sql;

/// Runs kept per connection.
const RUNS_KEPT: i64 = 500;

fn words(failure: Option<&Failure>) -> Option<String> {
    failure.map(|f| clean(&format!("{}: {}", f.code, f.message)))
}

/// Messages of other programs may hold what no text column takes.
fn clean(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) async fn start(
    tx: &mut PgConnection,
    connection: &str,
    holder: &Holder,
    connector: &str,
) -> Outcome<()> {
    sqlx::query(
        "INSERT INTO _engine_runs (run_id, connection, connector, host, pid, started_at, status) \
         VALUES ($1, $2, $3, $4, $5, now(), 'running') ON CONFLICT DO NOTHING",
    )
    .bind(&holder.run_id)
    .bind(connection)
    .bind(connector)
    .bind(&holder.host)
    .bind(i64::from(holder.pid))
    .execute(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    let old = "SELECT run_id FROM _engine_runs WHERE connection = $1 \
               ORDER BY started_at DESC OFFSET $2";
    for table in ["_engine_run_streams", "_engine_runs"] {
        let text = format!("DELETE FROM {table} WHERE run_id IN ({old})");
        let query = sqlx::query(sql(text)).bind(connection).bind(RUNS_KEPT);
        query.execute(&mut *tx).await.map_err(|e| failed(&e))?;
    }
    Ok(())
}

pub(super) async fn finish_stream(
    tx: &mut PgConnection,
    connection: &str,
    run_id: &str,
    report: &StreamReport,
) -> Outcome<()> {
    let notes = (!report.notes.is_empty()).then(|| clean(&report.notes.join("\n")));
    sqlx::query(
        "INSERT INTO _engine_run_streams (run_id, connection, stream, status, read, \
         written, unchanged, deleted, quarantined, requests, retries, throttled_ms, error, notes, \
         finished_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, now()) \
         ON CONFLICT (run_id, stream) DO UPDATE SET status = excluded.status, read = excluded.read, \
         written = excluded.written, unchanged = excluded.unchanged, deleted = excluded.deleted, \
         quarantined = excluded.quarantined, requests = excluded.requests, retries = excluded.retries, \
         throttled_ms = excluded.throttled_ms, error = excluded.error, notes = excluded.notes, \
         finished_at = excluded.finished_at",
    )
    .bind(run_id)
    .bind(connection)
    .bind(&report.stream)
    .bind(report.status.word())
    .bind(count(report.read))
    .bind(count(report.written))
    .bind(count(report.unchanged))
    .bind(count(report.deleted))
    .bind(count(report.quarantined))
    .bind(count(report.requests))
    .bind(count(report.retries))
    .bind(i64::try_from(report.throttled.as_millis()).unwrap_or(i64::MAX))
    .bind(words(report.error.as_ref()))
    .bind(notes)
    .execute(tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}

/// What a run has done with the API's budgets so far.
pub(super) async fn goes_on(tx: &mut PgConnection, underway: &Underway<'_>) -> Outcome<()> {
    sqlx::query("UPDATE _engine_runs SET budgets = $1 WHERE run_id = $2")
        .bind(crate::told(underway.budgets))
        .bind(underway.run_id)
        .execute(tx)
        .await
        .map(drop)
        .map_err(|e| failed(&e))
}

pub(super) async fn finish(tx: &mut PgConnection, report: &RunReport) -> Outcome<()> {
    sqlx::query(
        "UPDATE _engine_runs SET status = $1, exit_code = $2, error = $3, finished_at = now(), \
         budgets = $5 WHERE run_id = $4",
    )
    .bind(report.status.word())
    .bind(i64::from(report.exit_code))
    .bind(words(report.error.as_ref()))
    .bind(&report.run_id)
    .bind(crate::told(&report.budgets))
    .execute(tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}
