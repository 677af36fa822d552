//! Reading what is there, for `engine status`, `engine runs` and `engine state`.

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::inspect::{
    ConnectionStatus, Held, LogRow, RepairRow, RunStatusRow, StreamStatusRow, position,
};
use engine_sync::{DestinationError, Inspect};
use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Row};

use super::tables::{columns, name};
use super::{PostgresDestination, TIME, failed};
use crate::names::sql;

/// The runs, as this or an older engine has written them.
async fn runs_text(db: &mut PgConnection, schema: &str) -> Outcome<String> {
    let has = columns(db, schema, "_engine_runs").await?.contains_key("budgets");
    let budgets = if has { "r.budgets" } else { "NULL::text" };
    Ok(format!(
        "SELECT r.run_id, r.connection, r.status, to_char(r.started_at, {TIME}), \
         to_char(r.finished_at, {TIME}), r.exit_code, coalesce(sum(s.read), 0)::bigint, \
         coalesce(sum(s.written), 0)::bigint, coalesce(sum(s.requests), 0)::bigint, r.error, \
         r.connector, {budgets} FROM _engine_runs r LEFT JOIN _engine_run_streams s USING (run_id) \
         WHERE ($1::text IS NULL OR r.connection = $1) \
         GROUP BY r.run_id ORDER BY r.started_at DESC LIMIT $2"
    ))
}

fn read(error: sqlx::Error) -> DestinationError {
    failed(&error)
}

fn run_row(row: &PgRow) -> RunStatusRow {
    RunStatusRow {
        run_id: row.get(0),
        connection: row.get(1),
        status: row.get(2),
        started_at: row.get(3),
        finished_at: row.get(4),
        exit_code: row.get(5),
        read: row.get(6),
        written: row.get(7),
        requests: row.get(8),
        error: row.get(9),
        budgets: crate::untold(row.get(11)),
    }
}

/// The suspects of a stream, of them those that are withheld, and its checkpoint.
async fn stands(
    db: &mut PgConnection,
    schema: &str,
    (connection, stream): (&str, &str),
) -> Outcome<((i64, i64), Option<String>)> {
    // an older engine's schema is looked at as it is
    let suspects = match columns(db, schema, "_engine_suspects").await?.is_empty() {
        true => (0, 0),
        false => {
            let text = "SELECT count(*), count(*) FILTER (WHERE state = 'withheld') \
                        FROM _engine_suspects WHERE connection = $1 AND stream = $2";
            let counts = sqlx::query(text).bind(connection).bind(stream);
            let row = counts.fetch_one(&mut *db).await.map_err(read)?;
            (row.get(0), row.get(1))
        }
    };
    let text = "SELECT checkpoint::text FROM _engine_checkpoints \
                WHERE connection = $1 AND stream = $2 AND partition = ''";
    let checkpoint: Option<String> = sqlx::query_scalar(text)
        .bind(connection)
        .bind(stream)
        .fetch_optional(&mut *db)
        .await
        .map_err(read)?;
    Ok((suspects, checkpoint))
}

async fn stream(
    db: &mut PgConnection,
    schema: &str,
    connection: &str,
    stream: &str,
) -> Outcome<StreamStatusRow> {
    let (mut rows, mut deleted) = (0, 0);
    let found = columns(db, schema, stream).await?;
    if found.contains_key("_deleted_at") {
        let own = match found.contains_key("_connection") {
            true => "\"_connection\" = $1",
            false => "$1::text IS NOT NULL",
        };
        let table = name(stream);
        let text = format!("SELECT count(*), count(\"_deleted_at\") FROM {table} WHERE {own}");
        let row = sqlx::query(sql(text)).bind(connection).fetch_one(&mut *db).await;
        let row = row.map_err(read)?;
        let all: i64 = row.get(0);
        deleted = row.get(1);
        rows = all - deleted;
    }
    let ((suspected, withheld), checkpoint) = stands(db, schema, (connection, stream)).await?;
    let last = sqlx::query(sql(format!(
        "SELECT status, error, (SELECT to_char(max(finished_at), {TIME}) FROM _engine_run_streams \
         WHERE connection = $1 AND stream = $2 AND status = 'succeeded'), \
         (SELECT count(*) FROM _engine_quarantine WHERE connection = $1 AND stream = $2), \
         read, written, requests, throttled_ms, run_id FROM _engine_run_streams \
         WHERE connection = $1 AND stream = $2 \
         ORDER BY finished_at DESC LIMIT 1"
    )))
    .bind(connection)
    .bind(stream)
    .fetch_optional(db)
    .await
    .map_err(read)?;
    let (status, error, last_success, quarantined) = last.as_ref().map_or_else(
        || ("waiting".to_owned(), None, None, 0),
        |r| (r.get(0), r.get(1), r.get(2), r.get(3)),
    );
    let number = |at: usize| last.as_ref().map_or(0, |r| r.get(at));
    Ok(StreamStatusRow {
        stream: stream.to_owned(),
        status,
        last_success,
        rows,
        deleted,
        suspected,
        withheld,
        quarantined,
        freshness_s: None,
        position: checkpoint.as_deref().and_then(position),
        run_id: last.as_ref().map(|r| r.get(8)),
        read: number(4),
        written: number(5),
        requests: number(6),
        throttled_ms: number(7),
        error,
        code: None,
        hint: None,
    })
}

fn lines(text: String) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

#[async_trait]
impl Inspect for PostgresDestination {
    async fn status(&self, connection: Option<&str>) -> Outcome<Vec<ConnectionStatus>> {
        let mut db = self.acquire().await?;
        let names: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT connection FROM _engine_runs \
             WHERE $1::text IS NULL OR connection = $1 ORDER BY connection",
        )
        .bind(connection)
        .fetch_all(&mut *db)
        .await
        .map_err(read)?;
        let mut all = Vec::new();
        for name in names {
            let text = runs_text(&mut db, &self.schema).await?;
            let run = sqlx::query(sql(text)).bind(&name).bind(1_i64);
            let run = run.fetch_optional(&mut *db).await.map_err(read)?;
            let streams: Vec<String> = sqlx::query_scalar(
                "SELECT DISTINCT stream FROM _engine_tables WHERE connection = $1 ORDER BY stream",
            )
            .bind(&name)
            .fetch_all(&mut *db)
            .await
            .map_err(read)?;
            let mut rows = Vec::new();
            for s in &streams {
                rows.push(stream(&mut db, &self.schema, &name, s).await?);
            }
            all.push(ConnectionStatus {
                connection: name,
                connector: run.as_ref().map_or_else(String::new, |r| r.get(10)),
                destination: self.shown.clone(),
                run: run.as_ref().map(run_row),
                streams: rows,
            });
        }
        Ok(all)
    }

    async fn held(&self, connection: &str) -> Outcome<Option<Held>> {
        super::lease::held(&mut *self.acquire().await?, connection).await
    }

    async fn runs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RunStatusRow>> {
        let mut db = self.acquire().await?;
        let text = runs_text(&mut db, &self.schema).await?;
        let rows = sqlx::query(sql(text)).bind(connection).bind(i64::from(limit));
        let rows = rows.fetch_all(&mut *db).await.map_err(read)?;
        Ok(rows.iter().map(run_row).collect())
    }

    async fn logs(&self, connection: Option<&str>, run: Option<&str>) -> Outcome<Vec<LogRow>> {
        let mut db = self.acquire().await?;
        let rows = sqlx::query(sql(format!(
            "SELECT run_id, connection, stream, status, to_char(finished_at, {TIME}), read, written, \
             unchanged, deleted, quarantined, requests, retries, throttled_ms, error, notes \
             FROM _engine_run_streams WHERE ($1::text IS NULL OR connection = $1) AND run_id = \
             (SELECT run_id FROM _engine_runs WHERE ($1::text IS NULL OR connection = $1) \
              AND ($2::text IS NULL OR starts_with(run_id::text, $2)) \
              ORDER BY started_at DESC LIMIT 1) ORDER BY finished_at, stream"
        )));
        let rows = rows.bind(connection).bind(run).fetch_all(&mut *db).await.map_err(read)?;
        let row = |r: &PgRow| LogRow {
            run_id: r.get(0),
            connection: r.get(1),
            stream: r.get(2),
            status: r.get(3),
            at: r.get(4),
            read: r.get(5),
            written: r.get(6),
            unchanged: r.get(7),
            deleted: r.get(8),
            quarantined: r.get(9),
            requests: r.get(10),
            retries: r.get(11),
            throttled_ms: r.get(12),
            error: r.get(13),
            notes: r.get::<Option<String>, _>(14).map_or_else(Vec::new, lines),
        };
        Ok(rows.iter().map(row).collect())
    }

    async fn repairs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RepairRow>> {
        let mut db = self.acquire().await?;
        let rows = sqlx::query(sql(format!(
            "SELECT connection, to_char(at, {TIME}), by, what, units FROM _engine_repairs \
             WHERE $1::text IS NULL OR connection = $1 ORDER BY id DESC LIMIT $2"
        )));
        let rows = rows.bind(connection).bind(i64::from(limit));
        let rows = rows.fetch_all(&mut *db).await.map_err(read)?;
        let row = |r: &PgRow| RepairRow {
            connection: r.get(0),
            at: r.get(1),
            by: r.get(2),
            what: r.get(3),
            units: r.get(4),
        };
        Ok(rows.iter().map(row).collect())
    }
}
