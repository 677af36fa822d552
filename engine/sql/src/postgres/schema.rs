//! The schema and the engine's own tables in it, created and migrated by themselves.

use engine_sync::destination::Outcome;
use engine_sync::{DestinationError, Kind};
use sqlx::{Connection, PgConnection, Row};

use super::failed;
use crate::names::{quoted, sql};

/// One script per version, oldest first. A script that was released is never changed: add another.
const VERSIONS: &[&str] = &[
    r#"
CREATE TABLE _engine_leases (
  connection text COLLATE "C" PRIMARY KEY, epoch bigint NOT NULL, run_id text, host text, pid bigint,
  started text, renewed_at timestamptz
);
CREATE TABLE _engine_checkpoints (
  connection text COLLATE "C", stream text COLLATE "C", partition text COLLATE "C",
  sequence bigint NOT NULL, checkpoint text NOT NULL, updated_at timestamptz NOT NULL,
  PRIMARY KEY (connection, stream, partition)
);
CREATE TABLE _engine_partitions (
  connection text COLLATE "C", stream text COLLATE "C", partition text COLLATE "C",
  variables text NOT NULL, mark bigint NOT NULL, done bigint NOT NULL,
  PRIMARY KEY (connection, stream, partition)
);
CREATE INDEX _engine_partitions_dirty ON _engine_partitions (connection, stream, partition)
  WHERE mark > done;
CREATE TABLE _engine_tables (
  name text COLLATE "C", connection text COLLATE "C", stream text NOT NULL, layout text NOT NULL,
  PRIMARY KEY (name, connection)
);
CREATE TABLE _engine_columns (
  name text COLLATE "C", connection text COLLATE "C", position bigint, column_name text NOT NULL,
  kind text NOT NULL, PRIMARY KEY (name, connection, position)
);
CREATE TABLE _engine_runs (
  run_id text PRIMARY KEY, connection text COLLATE "C" NOT NULL, connector text NOT NULL,
  host text NOT NULL, pid bigint NOT NULL, started_at timestamptz NOT NULL, finished_at timestamptz,
  status text NOT NULL, exit_code bigint, error text
);
CREATE INDEX _engine_runs_by_time ON _engine_runs (connection, started_at);
CREATE TABLE _engine_run_streams (
  run_id text NOT NULL, connection text COLLATE "C" NOT NULL, stream text COLLATE "C" NOT NULL,
  status text NOT NULL, read bigint NOT NULL, written bigint NOT NULL, unchanged bigint NOT NULL,
  deleted bigint NOT NULL, quarantined bigint NOT NULL, requests bigint NOT NULL,
  retries bigint NOT NULL, throttled_ms bigint NOT NULL, error text, notes text,
  finished_at timestamptz NOT NULL, PRIMARY KEY (run_id, stream)
);
CREATE INDEX _engine_run_streams_by_stream
  ON _engine_run_streams (connection, stream, finished_at);
CREATE TABLE _engine_quarantine (
  connection text COLLATE "C", stream text COLLATE "C", digest bigint, why text NOT NULL,
  raw text NOT NULL, seen_at timestamptz NOT NULL, PRIMARY KEY (connection, stream, digest)
);
CREATE TABLE _engine_repairs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, connection text COLLATE "C" NOT NULL,
  at timestamptz NOT NULL, by text NOT NULL, what text NOT NULL, units bigint NOT NULL
);
"#,
    r#"
CREATE TABLE _engine_seen (
  connection text COLLATE "C", stream text COLLATE "C", partition text COLLATE "C",
  generation bigint, key text COLLATE "C",
  PRIMARY KEY (connection, stream, partition, generation, key)
);
CREATE TABLE _engine_suspects (
  connection text COLLATE "C", stream text COLLATE "C", key text COLLATE "C",
  strategy text NOT NULL, proven boolean NOT NULL, passes bigint NOT NULL, state text NOT NULL,
  since timestamptz NOT NULL, PRIMARY KEY (connection, stream, key)
);
"#,
    r#"
ALTER TABLE _engine_runs ADD COLUMN budgets text;
"#,
    r#"
ALTER TABLE _engine_seen RENAME TO _engine_seen_1;
CREATE TABLE _engine_seen (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, connection text COLLATE "C" NOT NULL,
  stream text COLLATE "C" NOT NULL, partition text COLLATE "C" NOT NULL, generation bigint NOT NULL,
  count bigint NOT NULL, keys text[] COLLATE "C" NOT NULL
);
ALTER TABLE _engine_seen ALTER COLUMN keys SET STORAGE EXTERNAL;
CREATE INDEX _engine_seen_by_pass ON _engine_seen (connection, stream, partition, generation);
INSERT INTO _engine_seen (connection, stream, partition, generation, count, keys)
  SELECT connection, stream, partition, generation, count(*), array_agg(key)
  FROM _engine_seen_1 GROUP BY connection, stream, partition, generation;
DROP TABLE _engine_seen_1;
"#,
];

const VERSION: &str = "SELECT coalesce(max(version), 0) FROM _engine_schema";

/// Brings the engine's tables in `schema` up to this version, making it if it is not there. A newer
/// database is refused.
pub(super) async fn migrate(db: &mut PgConnection, schema: &str) -> Outcome<()> {
    if look(db, schema).await? == Some(VERSIONS.len() as i64) {
        return Ok(());
    }
    let mut tx = db.begin().await.map_err(|e| failed(&e))?;
    // two engines that start at once do not migrate at once
    let key = xxhash_rust::xxh3::xxh3_64(schema.as_bytes()).cast_signed();
    let lock = sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(key).execute(&mut *tx).await;
    lock.map_err(|e| failed(&e))?;
    let known = "SELECT count(*) FROM pg_namespace WHERE nspname = $1";
    let known: i64 =
        sqlx::query_scalar(known).bind(schema).fetch_one(&mut *tx).await.map_err(|e| failed(&e))?;
    if known == 0 {
        let create = sql(format!("CREATE SCHEMA {}", quoted(schema)));
        sqlx::query(create).execute(&mut *tx).await.map_err(|e| failed(&e))?;
    }
    sqlx::query("CREATE TABLE IF NOT EXISTS _engine_schema (version bigint NOT NULL)")
        .execute(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let found =
        sqlx::query_scalar::<_, i64>(VERSION).fetch_one(&mut *tx).await.map_err(|e| failed(&e))?;
    not_newer(found)?;
    for (at, script) in VERSIONS.iter().enumerate().skip(usize::try_from(found).unwrap_or(0)) {
        sqlx::raw_sql(*script).execute(&mut *tx).await.map_err(|e| failed(&e))?;
        sqlx::query("INSERT INTO _engine_schema (version) VALUES ($1)")
            .bind(at as i64 + 1)
            .execute(&mut *tx)
            .await
            .map_err(|e| failed(&e))?;
    }
    tx.commit().await.map_err(|e| failed(&e))
}

/// The version of the engine's tables in `schema`; `None` when the engine has not been here. A newer
/// one, and a server that can't keep all texts or may not be written, are refused.
pub(super) async fn look(db: &mut PgConnection, schema: &str) -> Outcome<Option<i64>> {
    let known = sqlx::query_scalar::<_, i64>(
        "SELECT count(*) FROM pg_tables WHERE schemaname = $1 AND tablename = '_engine_schema'",
    );
    let known = known.bind(schema).fetch_one(&mut *db).await.map_err(|e| failed(&e))?;
    if known == 0 {
        return Ok(None);
    }
    let own = quoted(schema);
    let text = sql(format!("SELECT coalesce(max(version), 0) FROM {own}._engine_schema"));
    let found: i64 = sqlx::query_scalar(text).fetch_one(db).await.map_err(|e| failed(&e))?;
    not_newer(found).map(|()| Some(found))
}

/// A server that can't keep all texts, or may not be written, is refused before anything is tried.
pub(super) async fn fit_to_write(db: &mut PgConnection) -> Outcome<()> {
    let row = sqlx::query(
        "SELECT current_setting('server_encoding'), current_setting('transaction_read_only')",
    );
    let row = row.fetch_one(db).await.map_err(|e| failed(&e))?;
    let (encoding, read_only): (String, String) = (row.get(0), row.get(1));
    if read_only == "on" {
        let message = "the database may only be read (a standby, or default_transaction_read_only)";
        let hint = "use the primary server, or another role";
        return Err(DestinationError::new(Kind::ReadOnly, message, hint));
    }
    if encoding != "UTF8" {
        let message = format!("the database's encoding is {encoding}: it can't keep every text");
        let hint = "make a database with ENCODING 'UTF8'";
        return Err(DestinationError::new(Kind::Unavailable, message, hint));
    }
    Ok(())
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
