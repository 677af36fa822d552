//! Reading what is there, for `engine status` and `engine runs`.

use async_trait::async_trait;
use engine_sync::Inspect;
use engine_sync::destination::Outcome;
use engine_sync::inspect::{
    ConnectionStatus, Held, LogRow, RepairRow, RunStatusRow, StreamStatusRow, position,
};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{SqliteDestination, failed, lease};
use crate::names::{quoted, sql};

const RUNS: &str = "SELECT r.run_id, r.connection, r.status, r.started_at, r.finished_at, \
    r.exit_code, coalesce(sum(s.read), 0), coalesce(sum(s.written), 0), \
    coalesce(sum(s.requests), 0), r.error, r.connector, r.budgets \
    FROM _engine_runs r LEFT JOIN _engine_run_streams s USING (run_id) \
    WHERE (?1 IS NULL OR r.connection = ?1) GROUP BY r.run_id ORDER BY r.started_at DESC LIMIT ?2";

/// The runs, as this or an older engine has written them.
async fn runs(db: &mut SqliteConnection) -> Outcome<String> {
    let has = "SELECT count(*) FROM pragma_table_info('_engine_runs') WHERE name = 'budgets'";
    let has = sqlx::query_scalar::<_, i64>(has).fetch_one(db).await.map_err(|e| failed(&e))?;
    Ok(if has > 0 { RUNS.to_owned() } else { RUNS.replace("r.budgets", "NULL") })
}

fn run_row(row: &SqliteRow) -> RunStatusRow {
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
        // an older engine's database is looked at as it is
        budgets: crate::untold(row.try_get(11).ok().flatten()),
    }
}

pub(super) async fn exists(db: &mut SqliteConnection, table: &str) -> Outcome<bool> {
    let found = sqlx::query_scalar::<_, i64>(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?",
    )
    .bind(table)
    .fetch_one(db)
    .await
    .map_err(|e| failed(&e))?;
    Ok(found > 0)
}

/// The suspects of a stream, of them those that are withheld, and its checkpoint.
async fn stands(
    db: &mut SqliteConnection,
    connection: &str,
    name: &str,
) -> Outcome<((i64, i64), Option<String>)> {
    // an older engine's database is looked at as it is
    let suspects = match exists(db, "_engine_suspects").await? {
        true => {
            let text = "SELECT count(*), count(*) FILTER (WHERE state = 'withheld') \
                        FROM _engine_suspects WHERE connection = ? AND stream = ?";
            let counts = sqlx::query(text).bind(connection).bind(name);
            let row = counts.fetch_one(&mut *db).await.map_err(|e| failed(&e))?;
            (row.get(0), row.get(1))
        }
        false => (0, 0),
    };
    let text = "SELECT checkpoint FROM _engine_checkpoints \
                WHERE connection = ? AND stream = ? AND partition = ''";
    let checkpoint: Option<String> = sqlx::query_scalar(text)
        .bind(connection)
        .bind(name)
        .fetch_optional(&mut *db)
        .await
        .map_err(|e| failed(&e))?;
    Ok((suspects, checkpoint))
}

async fn stream(
    db: &mut SqliteConnection,
    connection: &str,
    name: &str,
) -> Outcome<StreamStatusRow> {
    let (mut rows, mut deleted) = (0, 0);
    if exists(db, name).await? {
        let shared = "SELECT count(*) FROM pragma_table_info(?) WHERE name = '_connection'";
        let shared = sqlx::query_scalar::<_, i64>(shared).bind(name).fetch_one(&mut *db).await;
        let own = match shared.map_err(|e| failed(&e))? {
            0 => "?1 IS NOT NULL",
            _ => "\"_connection\" = ?1",
        };
        let text =
            format!("SELECT count(*), count(\"_deleted_at\") FROM {} WHERE {own}", quoted(name));
        let query = sqlx::query(sql(text)).bind(connection.to_owned());
        let row = query.fetch_one(&mut *db).await.map_err(|e| failed(&e))?;
        let all: i64 = row.get(0);
        deleted = row.get(1);
        rows = all - deleted;
    }
    let ((suspected, withheld), checkpoint) = stands(db, connection, name).await?;
    let last = sqlx::query(
        "SELECT status, error, (SELECT max(finished_at) FROM _engine_run_streams \
         WHERE connection = ?1 AND stream = ?2 AND status = 'succeeded'), \
         (SELECT count(*) FROM _engine_quarantine WHERE connection = ?1 AND stream = ?2), \
         read, written, requests, throttled_ms, run_id FROM _engine_run_streams \
         WHERE connection = ?1 AND stream = ?2 \
         ORDER BY finished_at DESC LIMIT 1",
    )
    .bind(connection)
    .bind(name)
    .fetch_optional(db)
    .await
    .map_err(|e| failed(&e))?;
    let (status, error, last_success, quarantined) = last.as_ref().map_or_else(
        || ("waiting".to_owned(), None, None, 0),
        |r| (r.get(0), r.get(1), r.get(2), r.get(3)),
    );
    let number = |at: usize| last.as_ref().map_or(0, |r| r.get(at));
    Ok(StreamStatusRow {
        stream: name.to_owned(),
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
impl Inspect for SqliteDestination {
    async fn status(&self, connection: Option<&str>) -> Outcome<Vec<ConnectionStatus>> {
        let mut writer = self.writer().await;
        let db = &mut writer.db;
        if !exists(db, "_engine_runs").await? {
            return Ok(Vec::new());
        }
        let names: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT connection FROM _engine_runs WHERE ?1 IS NULL OR connection = ?1 \
             ORDER BY connection",
        )
        .bind(connection)
        .fetch_all(&mut *db)
        .await
        .map_err(|e| failed(&e))?;
        let mut all = Vec::new();
        for name in names {
            let text = runs(db).await?;
            let run = sqlx::query(sql(text)).bind(&name).bind(1).fetch_optional(&mut *db).await;
            let run = run.map_err(|e| failed(&e))?;
            let streams: Vec<String> = sqlx::query_scalar(
                "SELECT DISTINCT stream FROM _engine_tables WHERE connection = ? ORDER BY stream",
            )
            .bind(&name)
            .fetch_all(&mut *db)
            .await
            .map_err(|e| failed(&e))?;
            let mut rows = Vec::new();
            for s in &streams {
                rows.push(stream(db, &name, s).await?);
            }
            all.push(ConnectionStatus {
                connection: name,
                connector: run.as_ref().map_or_else(String::new, |r| r.get(10)),
                destination: format!("sqlite:{}", self.path.display()),
                run: run.as_ref().map(run_row),
                streams: rows,
            });
        }
        Ok(all)
    }

    async fn held(&self, connection: &str) -> Outcome<Option<Held>> {
        let mut writer = self.writer().await;
        if !exists(&mut writer.db, "_engine_leases").await? {
            return Ok(None);
        }
        lease::held(&mut writer.db, connection).await
    }

    async fn runs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RunStatusRow>> {
        let mut writer = self.writer().await;
        let db = &mut writer.db;
        if !exists(db, "_engine_runs").await? {
            return Ok(Vec::new());
        }
        let text = runs(db).await?;
        let rows = sqlx::query(sql(text)).bind(connection).bind(limit).fetch_all(db).await;
        Ok(rows.map_err(|e| failed(&e))?.iter().map(run_row).collect())
    }

    async fn logs(&self, connection: Option<&str>, run: Option<&str>) -> Outcome<Vec<LogRow>> {
        let mut writer = self.writer().await;
        let db = &mut writer.db;
        if !exists(db, "_engine_run_streams").await? {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(
            "SELECT run_id, connection, stream, status, finished_at, read, written, unchanged, \
             deleted, quarantined, requests, retries, throttled_ms, error, notes \
             FROM _engine_run_streams WHERE (?1 IS NULL OR connection = ?1) AND run_id = \
             (SELECT run_id FROM _engine_runs WHERE (?1 IS NULL OR connection = ?1) \
              AND (?2 IS NULL OR substr(run_id, 1, length(?2)) = ?2) \
              ORDER BY started_at DESC LIMIT 1) ORDER BY finished_at, stream",
        );
        let rows = rows.bind(connection).bind(run).fetch_all(db).await.map_err(|e| failed(&e))?;
        let row = |r: &SqliteRow| LogRow {
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
        let mut writer = self.writer().await;
        let db = &mut writer.db;
        if !exists(db, "_engine_repairs").await? {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(
            "SELECT connection, at, by, what, units FROM _engine_repairs \
             WHERE ?1 IS NULL OR connection = ?1 ORDER BY at DESC, rowid DESC LIMIT ?2",
        );
        let rows = rows.bind(connection).bind(limit).fetch_all(db).await.map_err(|e| failed(&e))?;
        let row = |r: &SqliteRow| RepairRow {
            connection: r.get(0),
            at: r.get(1),
            by: r.get(2),
            what: r.get(3),
            units: r.get(4),
        };
        Ok(rows.iter().map(row).collect())
    }
}
