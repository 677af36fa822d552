//! SQLite: one file, one writer, WAL.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use engine_sync::deletion::{Judged, Suspect, Suspects, Trial};
use engine_sync::destination::{Filled, Lists, Marking, Outcome, Recent, Underway};
use engine_sync::{
    Change, Claim, Commit, Committed, Destination, DestinationError, Dirty, Evolved, Grant, Holder,
    Kept, Kind, Known, Layout, Lease, Prepared, Repair, RunReport, Stored, StreamReport, Table,
    TableOptions, UnitState,
};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Row, Sqlite, SqliteConnection, Transaction};
use tokio::sync::{Mutex, MutexGuard};

use crate::judge;
use crate::query::{Dialect, Site};

use direct::{Direct, held};

mod commit;
mod direct;
mod inspect;
mod lease;
mod repair;
mod run;
mod runs;
mod schema;
mod tables;
mod views;

/// How often a locked file is opened, and the pause between.
const OPEN_TRIES: u32 = 3;
const OPEN_PAUSE: Duration = Duration::from_millis(100);
/// How long a statement waits for another process's transaction. A run asks again after that.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// A SQLite file as a destination of one connection.
#[derive(Debug)]
pub struct SqliteDestination {
    path: PathBuf,
    connection: String,
    layout: Layout,
    writer: Mutex<Writer>,
}

/// Whose rows are meant.
#[derive(Clone, Copy, Debug)]
struct Scope<'a> {
    connection: &'a str,
    layout: Layout,
}

/// The one writer: the connection for everything, the one for pages (unless nothing may be written), and
/// what is known about the tables.
#[derive(Debug)]
struct Writer {
    db: SqliteConnection,
    direct: Option<Direct>,
    tables: HashMap<String, commit::Statements>,
}

impl Writer {
    /// The connection for pages, and the tables.
    fn pages(&mut self) -> Outcome<(&mut Direct, &mut HashMap<String, commit::Statements>)> {
        let read_only = || {
            let message = "the database was opened to be looked at only";
            DestinationError::new(Kind::ReadOnly, message, "this is a fault of the engine")
        };
        Ok((self.direct.as_mut().ok_or_else(read_only)?, &mut self.tables))
    }
}

impl SqliteDestination {
    /// Opens (and, unless `read_only`, creates and migrates) the file for a connection that will write
    /// `tables`. A file in which somebody else has one of them is refused untouched.
    ///
    /// # Errors
    /// When it can't be opened, or was written by a newer version.
    pub async fn open(
        path: &Path,
        connection: &str,
        layout: Layout,
        read_only: bool,
        tables: &[&str],
    ) -> Outcome<Self> {
        for _ in 1..OPEN_TRIES {
            let opened = Self::open_once(path, connection, layout, read_only, tables).await;
            match opened {
                // SQLite does not wait while another process puts its log away
                Err(error) if error.message.contains("locked") => {
                    tokio::time::sleep(OPEN_PAUSE).await;
                }
                done => return done,
            }
        }
        Self::open_once(path, connection, layout, read_only, tables).await
    }

    async fn open_once(
        path: &Path,
        connection: &str,
        layout: Layout,
        read_only: bool,
        tables: &[&str],
    ) -> Outcome<Self> {
        if read_only && !path.exists() {
            let message = format!("there is no database {}", path.display());
            let hint = "run `engine sync` first, or name another database with --to";
            return Err(DestinationError::new(Kind::Unavailable, message, hint));
        }
        if !read_only && path.exists() && !path.is_dir() {
            Self::look_first(path, tables).await?;
        }
        if path.is_dir() {
            let message = format!("the database {} is a folder", path.display());
            let hint = "name a file in it, such as sqlite:FOLDER/pco.db";
            return Err(DestinationError::new(Kind::Unavailable, message, hint));
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(!read_only)
            .read_only(read_only)
            .busy_timeout(BUSY_TIMEOUT)
            .statement_cache_capacity(200)
            .foreign_keys(false)
            .disable_statement_logging();
        let options = match read_only {
            true => options,
            // page and checkpoint vanish or stay together at a power cut, which is what counts
            false => options
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Normal)
                .pragma("temp_store", "MEMORY")
                .pragma("cache_size", "-2048"),
        };
        let shown = path.display();
        let opening = |error: DestinationError| opening(error, &shown.to_string());
        let mut db = options.clone().connect().await.map_err(|e| opening(failed(&e)))?;
        match read_only {
            true => match schema::look(&mut db).await {
                // where nothing may be written, SQLite can't share a file with a writer: but then there
                // is none either, as long as no log lies beside it
                Err(e) if e.kind == Kind::ReadOnly && !log_of(path).exists() => {
                    let still = options.immutable(true);
                    db = still.connect().await.map_err(|e| opening(failed(&e)))?;
                    schema::look(&mut db).await.map(drop).map_err(opening)?;
                }
                looked => looked.map(drop).map_err(opening)?,
            },
            false => schema::migrate(&mut db).await.map_err(opening)?,
        }
        let direct = match read_only {
            true => None,
            false => Some(Direct::open(path).map_err(opening)?),
        };
        let writer = Mutex::new(Writer { db, direct, tables: HashMap::new() });
        Ok(Self { path: path.to_owned(), connection: connection.to_owned(), layout, writer })
    }

    /// Somebody else's tables are found before anything is changed.
    async fn look_first(path: &Path, tables: &[&str]) -> Outcome<()> {
        let options = SqliteConnectOptions::new().filename(path).read_only(true);
        let options = options.busy_timeout(BUSY_TIMEOUT).disable_statement_logging();
        let shown = path.display().to_string();
        let mut db = options.connect().await.map_err(|e| opening(failed(&e), &shown))?;
        let known = schema::look(&mut db).await.map_err(|e| opening(e, &shown))?;
        for table in tables.iter().filter(|_| !known) {
            if inspect::exists(&mut db, table).await? {
                return Err(tables::not_ours(table));
            }
        }
        db.close().await.map_err(|e| failed(&e))
    }

    fn scope(&self) -> Scope<'_> {
        Scope { connection: &self.connection, layout: self.layout }
    }

    fn site(&self) -> Site<'_> {
        let dialect = Dialect::Sqlite;
        Site { dialect, connection: &self.connection, layout: self.layout }
    }

    fn at<'a>(&'a self, now: &'a str) -> commit::At<'a> {
        commit::At { connection: &self.connection, layout: self.layout, now }
    }

    async fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().await
    }
}

/// A transaction that holds the write lock from its start, in which `lease` is known to be current.
/// Gives the time of the transaction, by the database's clock.
async fn fenced<'d>(
    db: &'d mut SqliteConnection,
    connection: &str,
    lease: &Lease,
) -> Outcome<(Transaction<'d, Sqlite>, String)> {
    let mut tx = db.begin_with("BEGIN IMMEDIATE").await.map_err(|e| failed(&e))?;
    let now = sqlx::query_scalar::<_, String>(
        "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM _engine_leases \
         WHERE connection = ? AND epoch = ? AND run_id IS NOT NULL",
    )
    .bind(connection)
    .bind(lease.epoch)
    .fetch_optional(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    Ok((tx, now.ok_or_else(lost)?))
}

/// The lease is somebody else's.
fn lost() -> DestinationError {
    let message = "another run has taken over this connection: this one stopped writing";
    let hint = "look at `engine runs`; a paused or hung run loses its lease after 30 s";
    DestinationError::new(Kind::LeaseLost, message, hint)
}

/// SQLite's write-ahead log beside a file.
fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

fn opening(inner: DestinationError, path: &str) -> DestinationError {
    let kind = match inner.kind {
        Kind::Other | Kind::Schema | Kind::Busy | Kind::Lost => Kind::Unavailable,
        kind => kind,
    };
    let message = format!("the database {path} can't be opened: {}", inner.message);
    DestinationError::new(kind, message, inner.hint)
}

/// What a database error means.
fn failed(error: &sqlx::Error) -> DestinationError {
    let extended =
        error.as_database_error().and_then(|e| e.code().and_then(|c| c.parse::<u32>().ok()));
    let message = match error {
        sqlx::Error::Database(e) => e.message().to_owned(),
        other => other.to_string(),
    };
    meaning(extended, message)
}

/// What an extended result code means (https://sqlite.org/rescode.html).
fn meaning(extended: Option<u32>, message: String) -> DestinationError {
    // a write that failed (SQLITE_IOERR_WRITE) met a limit: of the disk, or of a file's size
    let code = extended.map(|code| if code == 778 { 13 } else { code & 0xff });
    let (kind, hint) = match code {
        Some(13) => (Kind::Full, "make space; the run goes on from its last committed page"),
        Some(8) => (Kind::ReadOnly, "make the file and its folder writable"),
        Some(3 | 23) => (Kind::ReadOnly, "check the rights of the file and its folder"),
        Some(14) => {
            (Kind::Unavailable, "check that the folder exists and may be written, or use --to")
        }
        Some(5 | 6) => (Kind::Busy, "another program keeps the database locked: close it"),
        Some(10) => (Kind::Lost, "the disk reports an error: check it, then run again"),
        Some(26 | 11) => (Kind::Foreign, "the file is damaged or no SQLite database: use another"),
        Some(1) => (Kind::Schema, "a table is not what it was: restore it, or move it away"),
        _ => (Kind::Other, "look at the message, repair the cause, and run again"),
    };
    DestinationError::new(kind, message, hint)
}

#[async_trait]
impl Destination for SqliteDestination {
    async fn claim(&self, claim: &Claim) -> Outcome<Grant> {
        lease::claim(&mut self.writer().await.db, &self.connection, claim).await
    }

    async fn renew(&self, lease: &Lease) -> Outcome<()> {
        lease::renew(&mut self.writer().await.db, &self.connection, lease).await
    }

    async fn release(&self, lease: &Lease) -> Outcome<()> {
        lease::release(&mut self.writer().await.db, &self.connection, lease).await
    }

    async fn prepare(
        &self,
        lease: &Lease,
        tables: &[&Table],
        options: TableOptions,
    ) -> Outcome<Prepared> {
        let mut writer = self.writer().await;
        let Writer { db, tables: known, .. } = &mut *writer;
        let (mut tx, _) = fenced(db, &self.connection, lease).await?;
        let mut prepared = Prepared::default();
        for table in tables {
            let found =
                tables::prepare(&mut tx, self.scope(), table, options, &mut prepared).await?;
            let statements = commit::Statements::new(table, self.layout, &found, options.raw);
            known.insert(table.name.clone(), statements);
        }
        tx.commit().await.map_err(|e| failed(&e))?;
        Ok(prepared)
    }

    async fn differs(&self, tables: &[&Table]) -> Outcome<Vec<Change>> {
        let mut writer = self.writer().await;
        tables::differs(&mut writer.db, tables).await
    }

    async fn checkpoint(&self, stream: &str, partition: &str) -> Outcome<Stored> {
        let mut writer = self.writer().await;
        let row = sqlx::query(
            "SELECT sequence, checkpoint FROM _engine_checkpoints \
             WHERE connection = ? AND stream = ? AND partition = ?",
        )
        .bind(&self.connection)
        .bind(stream)
        .bind(partition)
        .fetch_optional(&mut writer.db)
        .await
        .map_err(|e| failed(&e))?;
        Ok(row
            .map_or_else(Stored::default, |r| Stored { sequence: r.get(0), text: Some(r.get(1)) }))
    }

    async fn commit(&self, lease: &Lease, commit: &Commit<'_>) -> Outcome<Committed> {
        let mut writer = self.writer().await;
        let work = async {
            let (direct, tables) = writer.pages()?;
            let (mut tx, now) = direct.fenced(&self.connection, lease)?;
            let done = commit::write(&mut tx, self.at(&now), tables, commit).await?;
            tx.commit()?;
            Ok(done)
        };
        // a page is written sooner than its thread is given to others and taken back
        match crate::deletion::ends(commit) {
            true => held(work).await,
            false => work.await,
        }
    }

    async fn mark_all(
        &self,
        lease: &Lease,
        parent: &Table,
        marking: Marking<'_>,
        commit: &Commit<'_>,
    ) -> Outcome<()> {
        let mut writer = self.writer().await;
        held(async {
            let (tx, now) = writer.pages()?.0.fenced(&self.connection, lease)?;
            let at = self.at(&now);
            commit::advance(&tx, at, commit)?;
            commit::mark_all(&tx, at, commit.advance().stream(), parent, marking)?;
            tx.commit()
        })
        .await
    }

    async fn dirty(&self, stream: &str, after: Option<&str>, limit: u32) -> Outcome<Vec<Dirty>> {
        let mut writer = self.writer().await;
        let rows = sqlx::query(
            "SELECT partition, variables, mark FROM _engine_partitions \
             WHERE connection = ? AND stream = ? AND mark > done AND partition > ? \
             ORDER BY partition LIMIT ?",
        )
        .bind(&self.connection)
        .bind(stream)
        .bind(after.unwrap_or_default())
        .bind(limit)
        .fetch_all(&mut writer.db)
        .await
        .map_err(|e| failed(&e))?;
        let dirty = |r: sqlx::sqlite::SqliteRow| Dirty {
            partition: r.get(0),
            variables: r.get(1),
            mark: r.get(2),
        };
        Ok(rows.into_iter().map(dirty).collect())
    }

    async fn known(&self, table: &Table, keys: &[&str]) -> Outcome<Vec<Option<Known>>> {
        let mut writer = self.writer().await;
        let prepared = writer.tables.contains_key(&table.name);
        match &mut writer.direct {
            Some(direct) => {
                judge::known(&mut direct.look(), self.site(), (table, prepared), keys).await
            }
            None => judge::known(&mut writer.db, self.site(), (table, prepared), keys).await,
        }
    }

    async fn living(&self, table: &Table, recent: Option<Recent<'_>>) -> Outcome<u64> {
        judge::living(&mut self.writer().await.db, self.site(), table, recent).await
    }

    async fn lists(&self, table: &Table, lists: Lists<'_>) -> Outcome<Option<Filled>> {
        judge::lists(&mut self.writer().await.db, self.site(), table, lists).await.map(Some)
    }

    async fn suspects(&self, stream: &str) -> Outcome<Suspects> {
        judge::suspects(&mut self.writer().await.db, self.site(), stream).await
    }

    async fn suspected(
        &self,
        stream: &str,
        after: Option<&str>,
        limit: u32,
    ) -> Outcome<Vec<Suspect>> {
        let mut writer = self.writer().await;
        judge::suspected(&mut writer.db, self.site(), stream, after, limit).await
    }

    async fn judge(
        &self,
        lease: &Lease,
        commit: &Commit<'_>,
        trial: &Trial<'_>,
    ) -> Outcome<Judged> {
        let mut writer = self.writer().await;
        held(async {
            let (mut tx, now) = writer.pages()?.0.fenced(&self.connection, lease)?;
            commit::advance(&tx, self.at(&now), commit)?;
            let judged = judge::judge(&mut tx, self.site(), commit.table, trial).await?;
            tx.commit()?;
            Ok(judged)
        })
        .await
    }

    async fn purge(&self, lease: &Lease, table: &Table) -> Outcome<u64> {
        let mut writer = self.writer().await;
        let (mut tx, _) = fenced(&mut writer.db, &self.connection, lease).await?;
        let purged = judge::purge(&mut *tx, self.site(), table).await?;
        tx.commit().await.map_err(|e| failed(&e))?;
        Ok(purged)
    }

    async fn evolved(&self) -> Outcome<Vec<Evolved>> {
        repair::evolved(&mut self.writer().await.db, &self.connection).await
    }

    async fn kept(
        &self,
        table: &Table,
        after: Option<&[String]>,
        limit: u32,
    ) -> Outcome<Vec<Kept>> {
        repair::kept(&mut self.writer().await.db, self.scope(), table, after, limit).await
    }

    async fn units(
        &self,
        stream: Option<&str>,
        after: Option<(&str, &str)>,
        limit: u32,
    ) -> Outcome<Vec<UnitState>> {
        let mut writer = self.writer().await;
        repair::units(&mut writer.db, &self.connection, stream, after, limit).await
    }

    async fn repair(&self, lease: &Lease, what: &str, repair: &Repair) -> Outcome<u64> {
        let mut writer = self.writer().await;
        let (mut tx, now) = fenced(&mut writer.db, &self.connection, lease).await?;
        let units = repair::apply(&mut tx, self.at(&now), repair).await?;
        repair::log(&mut tx, self.at(&now), what, units).await?;
        tx.commit().await.map_err(|e| failed(&e))?;
        Ok(units)
    }

    async fn start_run(&self, lease: &Lease, holder: &Holder, connector: &str) -> Outcome<()> {
        let mut writer = self.writer().await;
        let (mut tx, now) = fenced(&mut writer.db, &self.connection, lease).await?;
        runs::start(&mut tx, &self.connection, holder, connector, &now).await?;
        tx.commit().await.map_err(|e| failed(&e))
    }

    async fn progress(&self, lease: &Lease, underway: &Underway<'_>) -> Outcome<()> {
        let mut writer = self.writer().await;
        let (mut tx, now) = fenced(&mut writer.db, &self.connection, lease).await?;
        for report in underway.streams {
            let run_id = underway.run_id;
            runs::finish_stream(&mut tx, &self.connection, run_id, report, &now).await?;
        }
        runs::goes_on(&mut tx, underway).await?;
        tx.commit().await.map_err(|e| failed(&e))
    }

    async fn finish_stream(
        &self,
        lease: &Lease,
        run_id: &str,
        report: &StreamReport,
    ) -> Outcome<()> {
        let mut writer = self.writer().await;
        let (mut tx, now) = fenced(&mut writer.db, &self.connection, lease).await?;
        runs::finish_stream(&mut tx, &self.connection, run_id, report, &now).await?;
        tx.commit().await.map_err(|e| failed(&e))
    }

    async fn finish_run(&self, lease: &Lease, report: &RunReport) -> Outcome<()> {
        let mut writer = self.writer().await;
        let (mut tx, now) = fenced(&mut writer.db, &self.connection, lease).await?;
        runs::finish(&mut tx, report, &now).await?;
        tx.commit().await.map_err(|e| failed(&e))
    }
}
