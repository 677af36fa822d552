//! Credentials in a database, always sealed: shared by all hosts that reach it.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use engine_client::{CredentialStore, Held, Kept, Sealer, StoreError};
use engine_sync::DestinationError;
use engine_sync::destination::Outcome;
use secrecy::SecretString;
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Row, SqliteConnection};
use tokio::sync::{Mutex, oneshot};

use crate::names::{quoted, sql};
use crate::postgres::{PostgresUrl, failed};

/// A lock that nobody renews for so long is free.
const LEASE_S: u64 = 20;
/// How often its holder renews it.
const RENEW_EVERY: Duration = Duration::from_secs(5);
/// How often to look whether a lock is free.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// A renewal that takes longer has gone wrong.
const LOCK_WAIT_MAX: Duration = Duration::from_secs(180);
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Times are seconds, by the database's clock. `version` 0: nothing was ever kept, only locked.
const CREATE: &str = "CREATE TABLE IF NOT EXISTS _engine_credentials (\
    name TEXT PRIMARY KEY, version BIGINT NOT NULL, sealed TEXT, locked_by TEXT, \
    locked_until BIGINT)";

/// Keeps each credential in a row of `_engine_credentials`.
#[derive(Clone, Debug)]
pub struct SqlCredentialStore {
    database: Database,
    /// Without a password.
    shown: String,
    sealer: Sealer,
}

#[derive(Clone, Debug)]
enum Database {
    Sqlite(Arc<Mutex<SqliteConnection>>),
    Postgres(PgPool),
}

/// A value for a statement.
#[derive(Clone, Debug)]
enum Value<'v> {
    Text(Option<&'v str>),
    Number(u64),
}

impl SqlCredentialStore {
    /// In a SQLite file, which is made when missing.
    ///
    /// # Errors
    /// When it can't be opened or written.
    pub async fn sqlite(path: &Path, sealer: Sealer) -> Result<Self, StoreError> {
        let shown = path.display().to_string();
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // a token that was stored must not come undone at a power cut
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT)
            .disable_statement_logging();
        let mut db = options.connect().await.map_err(|e| unusable(&shown, &e))?;
        let made = sqlx::raw_sql(CREATE).execute(&mut db).await;
        made.map_err(|e| unusable(&shown, &e))?;
        Ok(Self { database: Database::Sqlite(Arc::new(Mutex::new(db))), shown, sealer })
    }

    /// In a schema of a PostgreSQL database, which is made when missing.
    ///
    /// # Errors
    /// When it can't be reached or written.
    pub async fn postgres(
        url: &PostgresUrl,
        schema: &str,
        sealer: Sealer,
    ) -> Result<Self, StoreError> {
        let shown = url.shown().to_owned();
        let options = url.options().clone().application_name("engine").disable_statement_logging();
        let mut first = options.clone().connect().await.map_err(|e| unusable(&shown, &e))?;
        made_in(&mut first, schema).await.map_err(|e| {
            let transient = is_transient(&e);
            StoreError { place: shown.clone(), cause: e.message, transient }
        })?;
        let told = format!("SET search_path = {}; SET statement_timeout = '30s'", quoted(schema));
        let pool = PgPoolOptions::new()
            .max_connections(2)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(move |db, _| {
                let told = sql(told.clone());
                Box::pin(async move { sqlx::raw_sql(told).execute(db).await.map(drop) })
            })
            .connect_lazy_with(options);
        Ok(Self { database: Database::Postgres(pool), shown, sealer })
    }

    /// The database's clock, in seconds.
    fn now(&self) -> &'static str {
        match self.database {
            Database::Sqlite(_) => "CAST(strftime('%s', 'now') AS INTEGER)",
            Database::Postgres(_) => "CAST(extract(epoch FROM clock_timestamp()) AS bigint)",
        }
    }

    /// Runs a statement; the number of rows that it changed.
    async fn execute(&self, text: String, values: &[Value<'_>]) -> Result<u64, StoreError> {
        let whole = |n: &u64| i64::try_from(*n).unwrap_or(i64::MAX);
        let done = match &self.database {
            Database::Sqlite(db) => {
                let mut query = sqlx::query(sql(text));
                for value in values {
                    query = match value {
                        Value::Text(text) => query.bind(text.map(str::to_owned)),
                        Value::Number(number) => query.bind(whole(number)),
                    };
                }
                query.execute(&mut *db.lock().await).await.map(|done| done.rows_affected())
            }
            Database::Postgres(pool) => {
                let mut query = sqlx::query(sql(text));
                for value in values {
                    query = match value {
                        Value::Text(text) => query.bind(text.map(str::to_owned)),
                        Value::Number(number) => query.bind(whole(number)),
                    };
                }
                query.execute(pool).await.map(|done| done.rows_affected())
            }
        };
        done.map_err(|e| unusable(&self.shown, &e))
    }

    /// A name's version and what is sealed.
    async fn row(&self, name: &str) -> Result<Option<(u64, String)>, StoreError> {
        const SELECT: &str = "SELECT version, sealed FROM _engine_credentials \
                              WHERE name = $1 AND sealed IS NOT NULL";
        let read = |version: Result<i64, _>, sealed: Result<String, _>| {
            Ok::<_, sqlx::Error>((u64::try_from(version?).unwrap_or_default(), sealed?))
        };
        let found = match &self.database {
            Database::Sqlite(db) => {
                let query = sqlx::query(SELECT).bind(name.to_owned());
                let row = query.fetch_optional(&mut *db.lock().await).await;
                row.and_then(|r| r.map(|r| read(r.try_get(0), r.try_get(1))).transpose())
            }
            Database::Postgres(pool) => {
                let row = sqlx::query(SELECT).bind(name.to_owned()).fetch_optional(pool).await;
                row.and_then(|r| r.map(|r| read(r.try_get(0), r.try_get(1))).transpose())
            }
        };
        found.map_err(|e| unusable(&self.shown, &e))
    }

    /// Takes a free lock, or one whose holder is gone.
    async fn take(&self, name: &str, holder: &str) -> Result<bool, StoreError> {
        let now = self.now();
        let text = format!(
            "INSERT INTO _engine_credentials AS c (name, version, locked_by, locked_until) \
             VALUES ($1, 0, $2, {now} + $3) ON CONFLICT (name) DO UPDATE \
             SET locked_by = excluded.locked_by, locked_until = excluded.locked_until \
             WHERE c.locked_by IS NULL OR c.locked_until < {now}"
        );
        let values = [Value::Text(Some(name)), Value::Text(Some(holder)), Value::Number(LEASE_S)];
        Ok(self.execute(text, &values).await? == 1)
    }

    /// Renews a lock until it is let go, and frees it then.
    async fn hold(self, name: String, holder: String, mut let_go: oneshot::Receiver<()>) {
        let values = [Value::Text(Some(&name)), Value::Text(Some(&holder))];
        loop {
            tokio::select! {
                _ = &mut let_go => break,
                () = tokio::time::sleep(RENEW_EVERY) => {}
            }
            let now = self.now();
            let text = format!(
                "UPDATE _engine_credentials SET locked_until = {now} + {LEASE_S} \
                 WHERE name = $1 AND locked_by = $2"
            );
            // one that fails is tried again before the lock is lost
            let _ = self.execute(text, &values).await;
        }
        let text = "UPDATE _engine_credentials SET locked_by = NULL, locked_until = NULL \
                    WHERE name = $1 AND locked_by = $2";
        // where it fails, the lock becomes free by itself
        let _ = self.execute(text.to_owned(), &values).await;
    }
}

#[async_trait]
impl CredentialStore for SqlCredentialStore {
    async fn read(&self, name: &str) -> Result<Option<Kept>, StoreError> {
        let Some((version, sealed)) = self.row(name).await? else { return Ok(None) };
        match self.sealer.open(name, &sealed) {
            Some(value) => Ok(Some(Kept { version, value })),
            None => {
                let cause = "a credential was sealed with another key: set the $ENGINE_KEY of \
                             that time, or delete its row in _engine_credentials"
                    .to_owned();
                Err(StoreError { place: self.shown.clone(), cause, transient: false })
            }
        }
    }

    async fn swap(
        &self,
        name: &str,
        expected: u64,
        value: Option<&SecretString>,
    ) -> Result<bool, StoreError> {
        let sealed = value.map(|v| self.sealer.seal(name, v)).transpose().map_err(|e| {
            let (place, cause) = (self.shown.clone(), e.to_string());
            StoreError { place, cause, transient: false }
        })?;
        let sealed = Value::Text(sealed.as_deref());
        let changed = match expected {
            0 => {
                let text = "INSERT INTO _engine_credentials AS c (name, version, sealed) \
                            VALUES ($1, 1, $2) ON CONFLICT (name) DO UPDATE \
                            SET version = c.version + 1, sealed = excluded.sealed \
                            WHERE c.sealed IS NULL";
                self.execute(text.to_owned(), &[Value::Text(Some(name)), sealed]).await?
            }
            version => {
                let text = "UPDATE _engine_credentials SET version = version + 1, sealed = $3 \
                            WHERE name = $1 AND version = $2 AND sealed IS NOT NULL";
                let values = [Value::Text(Some(name)), Value::Number(version), sealed];
                self.execute(text.to_owned(), &values).await?
            }
        };
        Ok(changed == 1)
    }

    async fn lock(&self, name: &str) -> Result<Held, StoreError> {
        let holder = format!("{:032x}", fastrand::u128(..));
        let rounds = LOCK_WAIT_MAX.as_millis() / LOOK_EVERY.as_millis();
        for _ in 0..rounds {
            if self.take(name, &holder).await? {
                let (let_go, told) = oneshot::channel();
                tokio::spawn(self.clone().hold(name.to_owned(), holder, told));
                return Ok(Held::new(move || drop(let_go)));
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        let cause = "another process has been renewing this credential for minutes".to_owned();
        Err(StoreError { place: self.shown.clone(), cause, transient: true })
    }
}

async fn made_in(db: &mut sqlx::PgConnection, schema: &str) -> Outcome<()> {
    let name = quoted(schema);
    let table = format!("{name}._engine_credentials");
    let found = sqlx::query("SELECT to_regclass($1) IS NOT NULL").bind(table);
    let found = found.fetch_one(&mut *db).await.and_then(|row| row.try_get::<bool, _>(0));
    // a role that may write need not have the right to create
    if found.map_err(|e| failed(&e))? {
        return Ok(());
    }
    // two that make the same at once: the second finds it
    let text = format!(
        "SELECT pg_advisory_lock(7274121); CREATE SCHEMA IF NOT EXISTS {name}; \
         SET search_path = {name}; {CREATE}; SELECT pg_advisory_unlock(7274121)"
    );
    sqlx::raw_sql(sql(text)).execute(&mut *db).await.map_err(|e| failed(&e))?;
    Ok(())
}

fn is_transient(error: &DestinationError) -> bool {
    use engine_sync::Kind;
    matches!(error.kind, Kind::Busy | Kind::Lost | Kind::Full | Kind::Unavailable)
}

fn unusable(shown: &str, error: &sqlx::Error) -> StoreError {
    let sqlite = error.as_database_error().and_then(|e| e.code()).and_then(|c| c.parse().ok());
    let inner = failed(error);
    // SQLite's codes are small numbers: busy, locked, full
    let busy = sqlite.is_some_and(|code: u32| code < 10_000 && matches!(code & 0xff, 5 | 6 | 13));
    let transient = busy || is_transient(&inner);
    StoreError { place: shown.to_owned(), cause: inner.message, transient }
}
