//! PostgreSQL: a schema per connection, many commits at once.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use engine_sync::deletion::{Judged, Suspect, Suspects, Trial};
use engine_sync::destination::{Filled, Lists, Marking, Outcome, Recent, Underway};
use engine_sync::{
    Change, Claim, Commit, Committed, Destination, DestinationError, Dirty, Evolved, Grant, Holder,
    Kept, Kind, Known, Layout, Lease, Prepared, Repair, RunReport, Stored, StreamReport, Table,
    TableOptions, UnitState,
};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, PgConnection, PgPool, Postgres, Row};

use crate::names::{quoted, sql};
use crate::query::{Dialect, Site};
use crate::{deletion, judge};

mod commit;
mod error;
mod inspect;
mod lease;
mod repair;
mod rows;
mod run;
mod runs;
mod schema;
mod tables;
mod url;
mod views;

pub(crate) use error::{failed, refuses_a_value};
pub use url::PostgresUrl;

/// Most connections of one engine: commits of different streams go side by side.
const CONNECTIONS: u32 = 5;
/// The longest wait for a connection.
const CONNECT_MAX: Duration = Duration::from_secs(10);
/// The longest wait for the answer to a page's transaction. The server gives up before.
const ANSWER_MAX: Duration = Duration::from_secs(120);
/// The longest wait for a change of tables, which may have to wait for other programs.
const PREPARE_MAX: Duration = Duration::from_secs(900);
/// Pages that come fast are committed together up to so many bytes: a commit costs about as much as a
/// hundred rows (docs/decisions/0029).
const BYTES_TOGETHER: usize = 3 << 20;
/// RFC 3339 in UTC, as a `to_char` pattern; the session's time zone is UTC.
pub(crate) const TIME: &str = "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'";

/// A PostgreSQL schema as a destination of one connection.
#[derive(Debug)]
pub struct PostgresDestination {
    pool: PgPool,
    connection: String,
    layout: Layout,
    schema: String,
    /// The address without its password.
    shown: String,
    answer_max: Duration,
    tables: RwLock<HashMap<String, Arc<rows::Upsert>>>,
}

/// Whose rows are meant, and where.
#[derive(Clone, Copy, Debug)]
struct Scope<'a> {
    connection: &'a str,
    layout: Layout,
    schema: &'a str,
}

impl<'a> Scope<'a> {
    fn is_shared(&self) -> bool {
        self.layout == Layout::Shared
    }

    fn site(self) -> Site<'a> {
        let dialect = Dialect::Postgres;
        Site { dialect, connection: self.connection, layout: self.layout }
    }
}

/// What every session is told: names are looked up in one schema, times are UTC, and a process that was
/// stopped in the middle of a transaction does not keep its locks.
fn session(schema: &str) -> String {
    format!(
        "SET search_path = {}; SET timezone = 'UTC'; SET statement_timeout = '110s'; \
         SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '20s'; \
         SET client_min_messages = 'warning'; SET standard_conforming_strings = on",
        quoted(schema)
    )
}

impl PostgresDestination {
    /// Connects (and, unless `read_only`, makes and migrates the schema) for a connection that will
    /// write `tables`. A schema in which somebody else has one of them is refused untouched.
    ///
    /// # Errors
    /// When it can't be reached or written, or was written by a newer version.
    pub async fn open(
        url: &PostgresUrl,
        connection: &str,
        layout: Layout,
        read_only: bool,
        tables: &[&str],
    ) -> Outcome<Self> {
        let schema = url.schema().unwrap_or(connection).to_owned();
        let opening = |error: DestinationError| error::opening(error, url);
        let options = url.options().clone().application_name("engine").disable_statement_logging();
        let mut first = connect(&options).await.map_err(opening)?;
        if read_only {
            if schema::look(&mut first, &schema).await.map_err(opening)?.is_none() {
                let message = format!("there is no engine's schema `{schema}` in {}", url.shown());
                let hint = "run `engine sync` first, or name the schema with ?schema=…";
                return Err(DestinationError::new(Kind::Unavailable, message, hint));
            }
        } else {
            schema::fit_to_write(&mut first).await.map_err(opening)?;
            if schema::look(&mut first, &schema).await.map_err(opening)?.is_none() {
                for table in tables {
                    let found = tables::columns(&mut first, &schema, table).await?;
                    if !found.is_empty() {
                        return Err(tables::not_ours(table));
                    }
                }
            }
            sqlx::raw_sql(sql(session(&schema)))
                .execute(&mut first)
                .await
                .map_err(|e| opening(failed(&e)))?;
            schema::migrate(&mut first, &schema).await.map_err(opening)?;
        }
        let _ = first.close().await;
        let told = session(&schema);
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(CONNECT_MAX)
            .test_before_acquire(false)
            .after_connect(move |db, _| {
                let told = sql(told.clone());
                Box::pin(async move { sqlx::raw_sql(told).execute(db).await.map(drop) })
            })
            .connect_lazy_with(options);
        let shown = url.with_schema(&schema);
        let connection = connection.to_owned();
        let (answer_max, tables) = (ANSWER_MAX, RwLock::default());
        Ok(Self { pool, connection, layout, schema, shown, answer_max, tables })
    }

    /// The schemas of a database in which the engine keeps something.
    ///
    /// # Errors
    /// When it can't be reached.
    pub async fn schemas(url: &PostgresUrl) -> Outcome<Vec<String>> {
        let opening = |error: DestinationError| error::opening(error, url);
        let mut db = connect(url.options()).await.map_err(opening)?;
        let found = sqlx::query_scalar(
            "SELECT schemaname::text FROM pg_tables WHERE tablename = '_engine_schema' ORDER BY 1",
        );
        let found = found.fetch_all(&mut db).await.map_err(|e| opening(failed(&e)))?;
        let _ = db.close().await;
        Ok(found)
    }

    /// The same with another longest wait for an answer.
    #[must_use]
    pub fn with_answer_max(self, answer_max: Duration) -> Self {
        Self { answer_max, ..self }
    }

    fn scope(&self) -> Scope<'_> {
        Scope { connection: &self.connection, layout: self.layout, schema: &self.schema }
    }

    async fn acquire(&self) -> Outcome<PoolConnection<Postgres>> {
        self.pool.acquire().await.map_err(|e| failed(&e))
    }

    /// Does something on a connection, within a time. A connection that did not answer is thrown away:
    /// what it was doing is unknown.
    async fn within<T>(
        &self,
        longest: Duration,
        work: impl AsyncFnOnce(&mut PgConnection) -> Outcome<T>,
    ) -> Outcome<T> {
        let mut db = self.acquire().await?;
        let answer = match tokio::time::timeout(longest, work(&mut db)).await {
            Ok(answer) => answer,
            Err(_) => Err(DestinationError::new(
                Kind::Lost,
                format!("the database did not answer within {} s", longest.as_secs()),
                "look at the server and at what lies between",
            )),
        };
        if answer.as_ref().is_err_and(|e| e.kind == Kind::Lost) {
            drop(db.detach());
        }
        answer
    }

    /// A transaction in which `lease` is known to be current until its end.
    async fn fenced<T>(
        &self,
        lease: &Lease,
        longest: Duration,
        work: impl AsyncFnOnce(&mut PgConnection) -> Outcome<T>,
    ) -> Outcome<T> {
        self.fenced_by("BEGIN", lease, longest, work).await
    }

    /// The same in a transaction that begins like this.
    async fn fenced_by<T>(
        &self,
        begin: &'static str,
        lease: &Lease,
        longest: Duration,
        work: impl AsyncFnOnce(&mut PgConnection) -> Outcome<T>,
    ) -> Outcome<T> {
        self.within(longest, async |db| {
            let mut tx = db.begin_with(begin).await.map_err(|e| failed(&e))?;
            lease::fence(&mut tx, &self.connection, lease).await?;
            let done = work(&mut tx).await?;
            tx.commit().await.map_err(|e| failed(&e))?;
            Ok(done)
        })
        .await
    }

    fn upsert(&self, table: &str) -> Option<Arc<rows::Upsert>> {
        self.tables.read().unwrap_or_else(PoisonError::into_inner).get(table).cloned()
    }
}

/// A change of a large table may take longer than a page does.
async fn patient(tx: &mut PgConnection) -> Outcome<()> {
    let patient = sqlx::query("SET LOCAL statement_timeout = '870s'").execute(tx).await;
    patient.map(drop).map_err(|e| failed(&e))
}

async fn connect(options: &PgConnectOptions) -> Outcome<PgConnection> {
    match tokio::time::timeout(CONNECT_MAX, options.connect()).await {
        Ok(connected) => connected.map_err(|e| failed(&e)),
        Err(_) => {
            let message = format!("the server did not answer within {} s", CONNECT_MAX.as_secs());
            let hint = "check the address, and whether the server runs";
            Err(DestinationError::new(Kind::Unavailable, message, hint))
        }
    }
}

#[async_trait]
impl Destination for PostgresDestination {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        let work = async |db: &mut PgConnection| lease::claim(db, &self.connection, claim).await;
        self.within(self.answer_max, work).await
    }

    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        let work = async |db: &mut PgConnection| lease::renew(db, &self.connection, lease).await;
        self.within(self.answer_max, work).await
    }

    async fn release(&self, lease: &Lease) -> Outcome<()> {
        let work = async |db: &mut PgConnection| lease::release(db, &self.connection, lease).await;
        self.within(self.answer_max, work).await
    }

    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        let (prepared, upserts) = self
            .fenced(lease, PREPARE_MAX, async |tx: &mut PgConnection| {
                patient(tx).await?;
                // connections that share tables make and widen them one after the other
                sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
                    .bind(format!("engine prepare {}", self.scope().schema))
                    .execute(&mut *tx)
                    .await
                    .map_err(|e| failed(&e))?;
                let (mut prepared, mut upserts) = (Prepared::default(), Vec::new());
                for table in tables {
                    let (scope, p) = (self.scope(), &mut prepared);
                    let found = tables::prepare(tx, scope, table, options, p).await?;
                    let upsert = rows::Upsert::new(table, scope, &found, options.raw);
                    upserts.push((table.name.clone(), Arc::new(upsert)));
                }
                Ok((prepared, upserts))
            })
            .await?;
        self.tables.write().unwrap_or_else(PoisonError::into_inner).extend(upserts);
        Ok(prepared)
    }

    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        self.within(self.answer_max, async |db: &mut PgConnection| {
            tables::differs(db, &self.schema, tables).await
        })
        .await
    }

    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        self.within(self.answer_max, async |db: &mut PgConnection| {
            let row = sqlx::query(
                "SELECT sequence, checkpoint FROM _engine_checkpoints \
                 WHERE connection = $1 AND stream = $2 AND partition = $3",
            )
            .bind(&self.connection)
            .bind(stream)
            .bind(partition)
            .fetch_optional(db)
            .await
            .map_err(|e| failed(&e))?;
            let stored = |r: sqlx::postgres::PgRow| Stored { sequence: r.get(0), text: r.get(1) };
            Ok(row.map_or_else(Stored::default, stored))
        })
        .await
    }

    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        // the end of a pass is about the whole table
        let ends = deletion::ends(commit);
        let longest = if ends { PREPARE_MAX } else { self.answer_max };
        let upserts: HashMap<&str, Arc<rows::Upsert>> = deletion::parts(commit)
            .iter()
            .filter_map(|part| Some((part.table.name.as_str(), self.upsert(&part.table.name)?)))
            .collect();
        let write = async |row_by_row: bool| {
            self.fenced(lease, longest, async |tx: &mut PgConnection| {
                if ends {
                    patient(tx).await?;
                }
                commit::write(tx, self.scope(), &upserts, commit, row_by_row).await
            })
            .await
        };
        match write(false).await {
            Err(error) if error.kind == Kind::Other && error::is_value(&error) => write(true).await,
            done => done,
        }
    }

    fn bytes_together(&self) -> usize {
        BYTES_TOGETHER
    }

    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        self.fenced(lease, self.answer_max, async |tx: &mut PgConnection| {
            commit::advance(tx, &self.connection, commit).await?;
            let child = commit.advance().stream();
            commit::mark_all(tx, self.scope(), child, parent, marking).await
        })
        .await
    }

    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        self.within(self.answer_max, async |db: &mut PgConnection| {
            let rows = sqlx::query(
                "SELECT partition, variables, mark FROM _engine_partitions \
                 WHERE connection = $1 AND stream = $2 AND mark > done AND partition > $3 \
                 ORDER BY partition LIMIT $4",
            )
            .bind(&self.connection)
            .bind(stream)
            .bind(after.unwrap_or_default())
            .bind(i64::from(limit))
            .fetch_all(db)
            .await
            .map_err(|e| failed(&e))?;
            let dirty = |r: sqlx::postgres::PgRow| Dirty {
                partition: r.get(0),
                variables: r.get(1),
                mark: r.get(2),
            };
            Ok(rows.into_iter().map(dirty).collect())
        })
        .await
    }

    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        let meant = (table, self.upsert(&table.name).is_some());
        let work =
            async |db: &mut PgConnection| judge::known(db, self.scope().site(), meant, keys).await;
        self.within(self.answer_max, work).await
    }

    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        let work = async |db: &mut PgConnection| {
            judge::living(db, self.scope().site(), table, recent).await
        };
        self.within(self.answer_max, work).await
    }

    async fn lists(&self, table: &Table, lists: Lists<'_>) -> Outcome<Option<Filled>> {
        let work = async |db: &mut PgConnection| {
            judge::lists(db, self.scope().site(), table, lists).await.map(Some)
        };
        self.within(self.answer_max, work).await
    }

    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        let work =
            async |db: &mut PgConnection| judge::suspects(db, self.scope().site(), stream).await;
        self.within(self.answer_max, work).await
    }

    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        self.within(self.answer_max, async |db: &mut PgConnection| {
            judge::suspected(db, self.scope().site(), stream, after, limit).await
        })
        .await
    }

    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        // what is counted, ruled on and deleted is the same, whatever else is committed meanwhile
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ";
        self.fenced_by(begin, lease, PREPARE_MAX, async |tx: &mut PgConnection| {
            patient(tx).await?;
            commit::advance(tx, &self.connection, commit).await?;
            judge::judge(tx, self.scope().site(), commit.table, trial).await
        })
        .await
    }

    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        self.fenced(lease, PREPARE_MAX, async |tx: &mut PgConnection| {
            patient(tx).await?;
            judge::purge(tx, self.scope().site(), table).await
        })
        .await
    }

    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        let work = async |db: &mut PgConnection| repair::evolved(db, &self.connection).await;
        self.within(self.answer_max, work).await
    }

    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        let scope = self.scope();
        let work = async |db: &mut PgConnection| repair::kept(db, scope, table, after, limit).await;
        self.within(self.answer_max, work).await
    }

    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        self.within(self.answer_max, async |db: &mut PgConnection| {
            repair::units(db, &self.connection, stream, after, limit).await
        })
        .await
    }

    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        self.fenced(lease, self.answer_max, async |tx: &mut PgConnection| {
            let units = repair::apply(tx, self.scope(), repair).await?;
            repair::log(tx, &self.connection, what, units).await?;
            Ok(units)
        })
        .await
    }

    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        self.fenced(lease, self.answer_max, async |tx: &mut PgConnection| {
            runs::start(tx, &self.connection, holder, connector).await
        })
        .await
    }

    async fn progress(&self, lease: &Lease, underway: &Underway<'_>) -> Outcome<()> {
        self.fenced(lease, self.answer_max, async |tx: &mut PgConnection| {
            for report in underway.streams {
                runs::finish_stream(tx, &self.connection, underway.run_id, report).await?;
            }
            runs::goes_on(tx, underway).await
        })
        .await
    }

    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        self.fenced(lease, self.answer_max, async |tx: &mut PgConnection| {
            runs::finish_stream(tx, &self.connection, run_id, report).await
        })
        .await
    }

    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        self.fenced(lease, self.answer_max, async |tx: &mut PgConnection| {
            runs::finish(tx, report).await
        })
        .await
    }
}
