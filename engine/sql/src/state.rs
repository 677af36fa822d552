//! A state store in a SQLite file: one table, one writer at a time, durable once it answers.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::state::{Applied, Condition, Entry, StateStore, Write};
use engine_sync::{DestinationError, Kind};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteRow, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Row, SqliteConnection};
use tokio::sync::Mutex;

use crate::names::{places, sql};

/// How long a statement waits for another process's transaction before the caller is told.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Keys, or rows, in one statement.
const AT_ONCE: usize = 100;
/// The version of these tables.
const VERSION: i64 = 1;
/// One row: the tables' version, and the version last given to a key.
const CREATE: &str = "
CREATE TABLE IF NOT EXISTS _engine_store (
  one INTEGER PRIMARY KEY CHECK (one = 1), schema INTEGER NOT NULL, version INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS _engine_state (
  key TEXT PRIMARY KEY, value TEXT NOT NULL, version INTEGER NOT NULL
) WITHOUT ROWID;
";

/// A SQLite file that holds state for a destination that can't.
#[derive(Debug)]
pub struct SqliteStateStore {
    path: PathBuf,
    db: Mutex<SqliteConnection>,
}

impl SqliteStateStore {
    /// Opens the file; makes it when there is none.
    ///
    /// # Errors
    /// When it can't be opened, is something else, or was written by a newer version.
    pub async fn open(path: &Path) -> Outcome<Self> {
        // the journal's files follow what is stored here: a commit must not come undone at a power cut
        let options = options(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("cache_size", "-8192");
        let mut db = connect(path, &options).await?;
        migrate(&mut db).await.map_err(|e| opening(e, path))?;
        Ok(Self { path: path.to_owned(), db: Mutex::new(db) })
    }

    /// Opens a file that exists, to look at it only.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub async fn look(path: &Path) -> Outcome<Self> {
        if !path.exists() {
            let message = format!("there is no state file {}", path.display());
            let hint = "run `engine sync` first, or name another destination with --to";
            return Err(DestinationError::new(Kind::Unavailable, message, hint));
        }
        let mut db = connect(path, &options(path).read_only(true)).await?;
        schema(&mut db).await.map_err(|e| opening(e, path))?;
        Ok(Self { path: path.to_owned(), db: Mutex::new(db) })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(BUSY_TIMEOUT)
        .statement_cache_capacity(300)
        .foreign_keys(false)
        .disable_statement_logging()
}

async fn connect(path: &Path, options: &SqliteConnectOptions) -> Outcome<SqliteConnection> {
    if path.is_dir() {
        let message = format!("the state file {} is a folder", path.display());
        let hint = "name a file, or let the engine choose";
        return Err(DestinationError::new(Kind::Unavailable, message, hint));
    }
    options.connect().await.map_err(|e| opening(failed(&e), path))
}

fn opening(inner: DestinationError, path: &Path) -> DestinationError {
    let kind = match inner.kind {
        Kind::Other => Kind::Unavailable,
        kind => kind,
    };
    let message = format!("the state file {} can't be opened: {}", path.display(), inner.message);
    DestinationError::new(kind, message, inner.hint)
}

/// What a database error means (https://sqlite.org/rescode.html).
fn failed(error: &sqlx::Error) -> DestinationError {
    let code = error
        .as_database_error()
        .and_then(|e| e.code().and_then(|c| c.parse::<u32>().ok()))
        .map(|code| code & 0xff);
    let message = match error {
        sqlx::Error::Database(e) => format!("the state file: {}", e.message()),
        other => format!("the state file: {other}"),
    };
    let (kind, hint) = match code {
        Some(13) => (Kind::Full, "make space; the run goes on from its last committed page"),
        Some(8) => (Kind::ReadOnly, "make the file and its folder writable"),
        Some(3 | 23) => (Kind::ReadOnly, "check the rights of the file and its folder"),
        Some(14) => (Kind::Unavailable, "check that the folder exists and may be written"),
        Some(5 | 6) => (Kind::Busy, "another program keeps the file locked: close it"),
        Some(26 | 11) => (Kind::Foreign, "the file is damaged or no SQLite database: move it away"),
        Some(1) => (Kind::Schema, "a table is not what it was: restore the file"),
        _ => (Kind::Other, "look at the message, repair the cause, and run again"),
    };
    DestinationError::new(kind, message, hint)
}

fn read(error: sqlx::Error) -> DestinationError {
    failed(&error)
}

/// A COMMIT that fails for no reason that says "not done" may have been done.
fn unsure(error: DestinationError) -> DestinationError {
    let kind = match error.kind {
        Kind::Other => Kind::Lost,
        kind => kind,
    };
    DestinationError { kind, ..error }
}

/// The version of the file's tables; none when it has none. A newer one is refused.
async fn schema(db: &mut SqliteConnection) -> Outcome<Option<i64>> {
    let known = "SELECT count(*) FROM sqlite_master WHERE name = '_engine_store'";
    let known: i64 = sqlx::query_scalar(known).fetch_one(&mut *db).await.map_err(read)?;
    if known == 0 {
        return Ok(None);
    }
    let found = "SELECT schema FROM _engine_store";
    let found: Option<i64> = sqlx::query_scalar(found).fetch_optional(db).await.map_err(read)?;
    if let Some(found) = found.filter(|found| *found > VERSION) {
        let message = format!(
            "it was written by a newer engine (state schema {found}; this one knows {VERSION})"
        );
        return Err(DestinationError::new(Kind::Newer, message, "use that engine"));
    }
    Ok(found)
}

async fn migrate(db: &mut SqliteConnection) -> Outcome<()> {
    let mut tx = db.begin_with("BEGIN IMMEDIATE").await.map_err(read)?;
    if schema(&mut tx).await?.is_none() {
        sqlx::raw_sql(CREATE).execute(&mut *tx).await.map_err(read)?;
        let one = "INSERT OR IGNORE INTO _engine_store (one, schema, version) VALUES (1, ?, 0)";
        sqlx::query(one).bind(VERSION).execute(&mut *tx).await.map_err(read)?;
    }
    tx.commit().await.map_err(read)
}

fn entry(row: &SqliteRow) -> Outcome<(String, Entry)> {
    let part = || -> Result<_, sqlx::Error> {
        let (value, version) = (row.try_get(1)?, row.try_get(2)?);
        Ok((row.try_get(0)?, Entry { value, version }))
    };
    part().map_err(read)
}

/// The versions of those keys that stand under something.
async fn versions(
    db: &mut SqliteConnection,
    conditions: &[Condition],
) -> Outcome<HashMap<String, i64>> {
    let mut found = HashMap::new();
    for part in conditions.chunks(AT_ONCE) {
        let text = format!(
            "SELECT key, version FROM _engine_state WHERE key IN {}",
            places(1, part.len())
        );
        let mut query = sqlx::query(sql(text));
        for condition in part {
            query = query.bind(&condition.key);
        }
        for row in query.fetch_all(&mut *db).await.map_err(read)? {
            found.insert(row.try_get(0).map_err(read)?, row.try_get(1).map_err(read)?);
        }
    }
    Ok(found)
}

async fn write(db: &mut SqliteConnection, writes: &[Write]) -> Outcome<()> {
    let next = "UPDATE _engine_store SET version = version + 1 RETURNING version";
    let version: i64 = sqlx::query_scalar(next).fetch_one(&mut *db).await.map_err(read)?;
    let mut last: HashMap<&str, Option<&str>> = HashMap::with_capacity(writes.len());
    for write in writes {
        last.insert(&write.key, write.value.as_deref());
    }
    let mut deleted = Vec::new();
    let mut put = Vec::with_capacity(last.len());
    for (key, value) in last {
        match value {
            Some(value) => put.push((key, value)),
            None => deleted.push(key),
        }
    }
    for part in put.chunks(AT_ONCE) {
        let mut query = sqlx::query(sql(format!(
            "INSERT INTO _engine_state (key, value, version) VALUES {} \
             ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version",
            places(part.len(), 3)
        )));
        for (key, value) in part {
            query = query.bind(*key).bind(*value).bind(version);
        }
        query.execute(&mut *db).await.map_err(read)?;
    }
    for part in deleted.chunks(AT_ONCE) {
        let text = format!("DELETE FROM _engine_state WHERE key IN {}", places(1, part.len()));
        let mut query = sqlx::query(sql(text));
        for key in part {
            query = query.bind(*key);
        }
        query.execute(&mut *db).await.map_err(read)?;
    }
    Ok(())
}

#[async_trait]
impl StateStore for SqliteStateStore {
    async fn get(&self, keys: &[&str]) -> Outcome<Vec<Option<Entry>>> {
        let mut db = self.db.lock().await;
        // one transaction, so that all is as of one moment
        let mut tx = db.begin().await.map_err(read)?;
        let mut found = HashMap::with_capacity(keys.len());
        for part in keys.chunks(AT_ONCE) {
            let text = format!(
                "SELECT key, value, version FROM _engine_state WHERE key IN {}",
                places(1, part.len())
            );
            let mut query = sqlx::query(sql(text));
            for key in part {
                query = query.bind(*key);
            }
            for row in query.fetch_all(&mut *tx).await.map_err(read)? {
                let (key, entry) = entry(&row)?;
                found.insert(key, entry);
            }
        }
        tx.commit().await.map_err(read)?;
        Ok(keys.iter().map(|key| found.get(*key).cloned()).collect())
    }

    async fn scan(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<(String, Entry)>> {
        let mut db = self.db.lock().await;
        // texts are ordered by their bytes (collation BINARY); no text goes beyond U+10FFFF
        let rows = sqlx::query(
            "SELECT key, value, version FROM _engine_state \
             WHERE key >= ?1 AND key > ?2 AND key < ?1 || char(1114111) ORDER BY key LIMIT ?3",
        )
        .bind(prefix)
        .bind(after.unwrap_or_default())
        .bind(limit)
        .fetch_all(&mut *db)
        .await
        .map_err(read)?;
        rows.iter().map(entry).collect()
    }

    async fn apply(&self, conditions: &[Condition], writes: &[Write]) -> Outcome<Applied> {
        let mut db = self.db.lock().await;
        let mut tx = db.begin_with("BEGIN IMMEDIATE").await.map_err(read)?;
        let found = versions(&mut tx, conditions).await?;
        let holds = |c: &Condition| found.get(&c.key).copied().unwrap_or(0) == c.version;
        if !conditions.iter().all(holds) {
            tx.rollback().await.map_err(read)?;
            return Ok(Applied::Conflict);
        }
        write(&mut tx, writes).await?;
        tx.commit().await.map_err(|e| unsure(read(e)))?;
        Ok(Applied::Done)
    }

    async fn now(&self) -> Outcome<f64> {
        let mut db = self.db.lock().await;
        let now = sqlx::query_scalar("SELECT unixepoch('subsec')");
        now.fetch_one(&mut *db).await.map_err(read)
    }
}
