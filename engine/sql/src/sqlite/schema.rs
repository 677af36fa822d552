//! The engine's own tables, created and migrated by themselves.

use engine_sync::destination::Outcome;
use engine_sync::{DestinationError, Kind};
use sqlx::{Connection, SqliteConnection};

use super::failed;
use crate::names::sql;

/// One script per version, oldest first. A script that was released is never changed: add another.
const VERSIONS: &[&str] = &["
CREATE TABLE _engine_leases (
  connection TEXT PRIMARY KEY, epoch INTEGER NOT NULL, run_id TEXT, host TEXT, pid INTEGER,
  started TEXT, renewed_at REAL
);
CREATE TABLE _engine_checkpoints (
  connection TEXT NOT NULL, stream TEXT NOT NULL, partition TEXT NOT NULL,
  sequence INTEGER NOT NULL, checkpoint TEXT NOT NULL, updated_at TEXT NOT NULL,
  PRIMARY KEY (connection, stream, partition)
) WITHOUT ROWID;
CREATE TABLE _engine_partitions (
  connection TEXT NOT NULL, stream TEXT NOT NULL, partition TEXT NOT NULL,
  variables TEXT NOT NULL, mark INTEGER NOT NULL, done INTEGER NOT NULL,
  PRIMARY KEY (connection, stream, partition)
) WITHOUT ROWID;
CREATE INDEX _engine_partitions_dirty ON _engine_partitions (connection, stream, partition)
  WHERE mark > done;
CREATE TABLE _engine_tables (
  name TEXT PRIMARY KEY, connection TEXT NOT NULL, stream TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE _engine_runs (
  run_id TEXT PRIMARY KEY, connection TEXT NOT NULL, connector TEXT NOT NULL, host TEXT NOT NULL,
  pid INTEGER NOT NULL, started_at TEXT NOT NULL, finished_at TEXT, status TEXT NOT NULL,
  exit_code INTEGER, error TEXT
) WITHOUT ROWID;
CREATE INDEX _engine_runs_by_time ON _engine_runs (connection, started_at);
CREATE TABLE _engine_run_streams (
  run_id TEXT NOT NULL, connection TEXT NOT NULL, stream TEXT NOT NULL, status TEXT NOT NULL,
  read INTEGER NOT NULL, written INTEGER NOT NULL, unchanged INTEGER NOT NULL,
  deleted INTEGER NOT NULL, quarantined INTEGER NOT NULL, requests INTEGER NOT NULL,
  retries INTEGER NOT NULL, throttled_ms INTEGER NOT NULL, error TEXT, notes TEXT,
  finished_at TEXT NOT NULL, PRIMARY KEY (run_id, stream)
) WITHOUT ROWID;
CREATE INDEX _engine_run_streams_by_stream
  ON _engine_run_streams (connection, stream, finished_at);
CREATE TABLE _engine_quarantine (
  connection TEXT NOT NULL, stream TEXT NOT NULL, digest INTEGER NOT NULL, why TEXT NOT NULL,
  raw TEXT NOT NULL, seen_at TEXT NOT NULL, PRIMARY KEY (connection, stream, digest)
) WITHOUT ROWID;
", "
ALTER TABLE _engine_tables RENAME TO _engine_tables_1;
CREATE TABLE _engine_tables (
  name TEXT NOT NULL, connection TEXT NOT NULL, stream TEXT NOT NULL, layout TEXT NOT NULL,
  PRIMARY KEY (name, connection)
) WITHOUT ROWID;
INSERT INTO _engine_tables SELECT name, connection, stream, 'separate' FROM _engine_tables_1;
DROP TABLE _engine_tables_1;
CREATE TABLE _engine_columns (
  name TEXT NOT NULL, connection TEXT NOT NULL, position INTEGER NOT NULL, column_name TEXT NOT NULL,
  kind TEXT NOT NULL, PRIMARY KEY (name, connection, position)
) WITHOUT ROWID;
CREATE TABLE _engine_repairs (
  connection TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, what TEXT NOT NULL,
  units INTEGER NOT NULL
);
CREATE INDEX _engine_repairs_by_time ON _engine_repairs (connection, at);
", "
CREATE TABLE _engine_seen (
  connection TEXT NOT NULL, stream TEXT NOT NULL, partition TEXT NOT NULL,
  generation INTEGER NOT NULL, key TEXT NOT NULL,
  PRIMARY KEY (connection, stream, partition, generation, key)
) WITHOUT ROWID;
CREATE TABLE _engine_suspects (
  connection TEXT NOT NULL, stream TEXT NOT NULL, key TEXT NOT NULL, strategy TEXT NOT NULL,
  proven INTEGER NOT NULL, passes INTEGER NOT NULL, state TEXT NOT NULL, since TEXT NOT NULL,
  PRIMARY KEY (connection, stream, key)
) WITHOUT ROWID;
", "
ALTER TABLE _engine_runs ADD COLUMN budgets TEXT;
", "
ALTER TABLE _engine_seen RENAME TO _engine_seen_1;
CREATE TABLE _engine_seen (
  connection TEXT NOT NULL, stream TEXT NOT NULL, partition TEXT NOT NULL,
  generation INTEGER NOT NULL, count INTEGER NOT NULL, keys TEXT NOT NULL
);
CREATE INDEX _engine_seen_by_pass ON _engine_seen (connection, stream, partition, generation);
INSERT INTO _engine_seen SELECT connection, stream, partition, generation, count(*),
  json_group_array(key) FROM _engine_seen_1 GROUP BY connection, stream, partition, generation;
DROP TABLE _engine_seen_1;
"];

const VERSION: &str = "SELECT coalesce(max(version), 0) FROM _engine_schema";

/// Brings the engine's tables up to this version. A newer database is refused.
pub(super) async fn migrate(db: &mut SqliteConnection) -> Outcome<()> {
    let mut tx = db.begin_with("BEGIN IMMEDIATE").await.map_err(|e| failed(&e))?;
    sqlx::query("CREATE TABLE IF NOT EXISTS _engine_schema (version INTEGER NOT NULL)")
        .execute(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let found =
        sqlx::query_scalar::<_, i64>(VERSION).fetch_one(&mut *tx).await.map_err(|e| failed(&e))?;
    not_newer(found)?;
    for (at, script) in VERSIONS.iter().enumerate().skip(usize::try_from(found).unwrap_or(0)) {
        sqlx::raw_sql(sql(*script)).execute(&mut *tx).await.map_err(|e| failed(&e))?;
        sqlx::query("INSERT INTO _engine_schema (version) VALUES (?)")
            .bind(at as i64 + 1)
            .execute(&mut *tx)
            .await
            .map_err(|e| failed(&e))?;
    }
    tx.commit().await.map_err(|e| failed(&e))
}

/// Makes sure that the file is a database, and not one of a newer version.
/// Says whether the engine has been here before.
pub(super) async fn look(db: &mut SqliteConnection) -> Outcome<bool> {
    let known = "SELECT count(*) FROM sqlite_master WHERE name = '_engine_schema'";
    let known: i64 = sqlx::query_scalar(known).fetch_one(&mut *db).await.map_err(|e| failed(&e))?;
    if known == 0 {
        return Ok(false);
    }
    let found =
        sqlx::query_scalar::<_, i64>(VERSION).fetch_one(db).await.map_err(|e| failed(&e))?;
    not_newer(found).map(|()| true)
}

fn not_newer(found: i64) -> Outcome<()> {
    let known = VERSIONS.len() as i64;
    if found <= known {
        return Ok(());
    }
    let message = format!(
        "the database was written by a newer engine (schema {found}; this one knows {known})"
    );
    Err(DestinationError::new(Kind::Newer, message, "use that engine, or another --to"))
}
