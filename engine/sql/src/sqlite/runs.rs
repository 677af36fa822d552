//! What runs did, for whoever asks later.

use engine_sync::destination::{Outcome, Underway};
use engine_sync::{Failure, Holder, RunReport, StreamReport};
use sqlx::SqliteConnection;

use super::failed;

/// Runs kept per connection.
const RUNS_KEPT: i64 = 500;

fn words(failure: Option<&Failure>) -> Option<String> {
    failure.map(|f| format!("{}: {}", f.code, f.message))
}

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) async fn start(
    tx: &mut SqliteConnection,
    connection: &str,
    holder: &Holder,
    connector: &str,
    now: &str,
) -> Outcome<()> {
    sqlx::query(
        "INSERT OR IGNORE INTO _engine_runs (run_id, connection, connector, host, pid, started_at, status) \
         VALUES (?, ?, ?, ?, ?, ?, 'running')",
    )
    .bind(&holder.run_id)
    .bind(connection)
    .bind(connector)
    .bind(&holder.host)
    .bind(holder.pid)
    .bind(now)
    .execute(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    let old = "SELECT run_id FROM _engine_runs WHERE connection = ? \
               ORDER BY started_at DESC LIMIT -1 OFFSET ?";
    for table in ["_engine_run_streams", "_engine_runs"] {
        let text = format!("DELETE FROM {table} WHERE run_id IN ({old})");
        let query =
            sqlx::query(crate::names::sql(text)).bind(connection.to_owned()).bind(RUNS_KEPT);
        query.execute(&mut *tx).await.map_err(|e| failed(&e))?;
    }
    Ok(())
}

pub(super) async fn finish_stream(
    tx: &mut SqliteConnection,
    connection: &str,
    run_id: &str,
    report: &StreamReport,
    now: &str,
) -> Outcome<()> {
    let notes = (!report.notes.is_empty()).then(|| report.notes.join("\n"));
    sqlx::query(
        "INSERT OR REPLACE INTO _engine_run_streams (run_id, connection, stream, status, read, \
         written, unchanged, deleted, quarantined, requests, retries, throttled_ms, error, notes, \
         finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
    .bind(now)
    .execute(tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}

/// What a run has done with the API's budgets so far.
pub(super) async fn goes_on(tx: &mut SqliteConnection, underway: &Underway<'_>) -> Outcome<()> {
    sqlx::query("UPDATE _engine_runs SET budgets = ? WHERE run_id = ?")
        .bind(crate::told(underway.budgets))
        .bind(underway.run_id)
        .execute(tx)
        .await
        .map(drop)
        .map_err(|e| failed(&e))
}

pub(super) async fn finish(
    tx: &mut SqliteConnection,
    report: &RunReport,
    now: &str,
) -> Outcome<()> {
    sqlx::query(
        "UPDATE _engine_runs SET status = ?, exit_code = ?, error = ?, finished_at = ?, budgets = ? \
         WHERE run_id = ?",
    )
    .bind(report.status.word())
    .bind(report.exit_code)
    .bind(words(report.error.as_ref()))
    .bind(now)
    .bind(crate::told(&report.budgets))
    .bind(&report.run_id)
    .execute(tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}
