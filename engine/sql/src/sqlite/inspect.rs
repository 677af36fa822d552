//! Reading what is there, for `engine status` and `engine runs`.

use async_trait::async_trait;
use engine_sync::Inspect;
use engine_sync::destination::Outcome;
use engine_sync::inspect::{ConnectionStatus, RepairRow, RunStatusRow, StreamStatusRow};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{SqliteDestination, failed};
use crate::names::{quoted, sql};

const RUNS: &str = "SELECT r.run_id, r.connection, r.status, r.started_at, r.finished_at, \
    r.exit_code, coalesce(sum(s.read), 0), coalesce(sum(s.written), 0), \
    coalesce(sum(s.requests), 0), r.error, r.connector \
    FROM _engine_runs r LEFT JOIN _engine_run_streams s USING (run_id) \
    WHERE (?1 IS NULL OR r.connection = ?1) GROUP BY r.run_id ORDER BY r.started_at DESC LIMIT ?2";

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
    // an older engine's database is looked at as it is
    let suspected = match exists(db, "_engine_suspects").await? {
        true => {
            let text = "SELECT count(*) FROM _engine_suspects WHERE connection = ? AND stream = ?";
            let count = sqlx::query_scalar(text).bind(connection).bind(name);
            count.fetch_one(&mut *db).await.map_err(|e| failed(&e))?
        }
        false => 0,
    };
    let last = sqlx::query(
        "SELECT status, error, (SELECT max(finished_at) FROM _engine_run_streams \
         WHERE connection = ?1 AND stream = ?2 AND status = 'succeeded'), \
         (SELECT count(*) FROM _engine_quarantine WHERE connection = ?1 AND stream = ?2) \
         FROM _engine_run_streams WHERE connection = ?1 AND stream = ?2 \
         ORDER BY finished_at DESC LIMIT 1",
    )
    .bind(connection)
    .bind(name)
    .fetch_optional(db)
    .await
    .map_err(|e| failed(&e))?;
    let (status, error, last_success, quarantined) = last.map_or_else(
        || ("running".to_owned(), None, None, 0),
        |r| (r.get(0), r.get(1), r.get(2), r.get(3)),
    );
    Ok(StreamStatusRow {
        stream: name.to_owned(),
        status,
        last_success,
        rows,
        deleted,
        suspected,
        quarantined,
        error,
    })
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
            let run = sqlx::query(RUNS).bind(&name).bind(1).fetch_optional(&mut *db).await;
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

    async fn runs(&self, connection: Option<&str>, limit: u32) -> Outcome<Vec<RunStatusRow>> {
        let mut writer = self.writer().await;
        let db = &mut writer.db;
        if !exists(db, "_engine_runs").await? {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(RUNS).bind(connection).bind(limit).fetch_all(db).await;
        Ok(rows.map_err(|e| failed(&e))?.iter().map(run_row).collect())
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
