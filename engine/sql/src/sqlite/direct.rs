//! The connection through which pages are written: in this thread, with statements that stay prepared and
//! values that stay where they are. The other one hands each statement to a thread of its own and copies
//! every value on the way, which cost more than SQLite itself (docs/decisions/0029).

use std::future::Future;
use std::path::Path;

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use engine_sync::{DestinationError, Lease};
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, OpenFlags, OptionalExtension, Params};
use tokio::runtime::{Handle, RuntimeFlavor};

use super::{BUSY_TIMEOUT, lost, meaning};
use crate::query::{Arg, Query, Runner};

/// Statements that stay prepared: some for each table of a connector.
const STATEMENTS_MAX: usize = 512;

/// Memory for pages.
const CACHE_KIB: i64 = 4_096;

/// The connection.
#[derive(Debug)]
pub(super) struct Direct(Connection);

/// What a database error means.
pub(super) fn failed(error: &rusqlite::Error) -> DestinationError {
    match error {
        rusqlite::Error::SqliteFailure(code, message) => {
            let extended = u32::try_from(code.extended_code).ok();
            meaning(extended, message.clone().unwrap_or_else(|| code.to_string()))
        }
        other => meaning(None, other.to_string()),
    }
}

/// Work that holds its thread: the runtime's other tasks go on in other threads, where there are any.
pub(super) async fn held<T>(work: impl Future<Output = T>) -> T {
    match Handle::current().runtime_flavor() {
        RuntimeFlavor::MultiThread => {
            tokio::task::block_in_place(|| Handle::current().block_on(work))
        }
        _ => work.await,
    }
}

impl Direct {
    /// Opens a file that is there, and is written by the other connection, too.
    pub(super) fn open(path: &Path) -> Outcome<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || {
            let db = Connection::open_with_flags(path, flags)?;
            db.busy_timeout(BUSY_TIMEOUT)?;
            db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL")?;
            db.pragma_update(None, "cache_size", -CACHE_KIB)?;
            db.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
            Ok(db)
        };
        open().map(Self).map_err(|e| failed(&e))
    }

    /// The connection as it is, for a look.
    pub(super) fn look(&mut self) -> Transaction<'_> {
        Transaction { db: &mut self.0, open: false }
    }

    /// A transaction that holds the write lock from its start, in which `lease` is known to be current.
    /// Gives the time of the transaction, by the database's clock.
    pub(super) fn fenced(
        &mut self,
        connection: &str,
        lease: &Lease,
    ) -> Outcome<(Transaction<'_>, String)> {
        let mut tx = Transaction { db: &mut self.0, open: false };
        tx.execute("BEGIN IMMEDIATE", ())?;
        tx.open = true;
        let now: Option<String> = tx
            .row(
                "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM _engine_leases \
                 WHERE connection = ? AND epoch = ? AND run_id IS NOT NULL",
                (connection, lease.epoch),
                |row| row.get(0),
            )?
            .flatten();
        let now = now.ok_or_else(lost)?;
        Ok((tx, now))
    }
}

/// A transaction. It is rolled back when it is dropped before its end.
#[derive(Debug)]
pub(super) struct Transaction<'d> {
    db: &'d mut Connection,
    open: bool,
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if self.open {
            let _ = self.db.execute_batch("ROLLBACK");
        }
    }
}

impl Transaction<'_> {
    /// Makes it durable.
    pub(super) fn commit(mut self) -> Outcome<()> {
        self.execute("COMMIT", ())?;
        self.open = false;
        Ok(())
    }

    /// A statement, prepared once.
    pub(super) fn prepared(&self, text: &str) -> Outcome<CachedStatement<'_>> {
        self.db.prepare_cached(text).map_err(|e| failed(&e))
    }

    /// Runs a statement; says how many rows it changed.
    pub(super) fn execute(&self, text: &str, params: impl Params) -> Outcome<u64> {
        let changed = self.prepared(text)?.execute(params).map_err(|e| failed(&e))?;
        Ok(changed as u64)
    }

    /// What a query finds first.
    pub(super) fn row<T>(
        &self,
        text: &str,
        params: impl Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Outcome<Option<T>> {
        let found = self.prepared(text)?.query_row(params, read).optional();
        found.map_err(|e| failed(&e))
    }

    /// Everything that a query finds.
    pub(super) fn all<T>(
        &self,
        text: &str,
        params: impl Params,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Outcome<Vec<T>> {
        let mut statement = self.prepared(text)?;
        let found = statement.query_map(params, read).and_then(Iterator::collect);
        found.map_err(|e| failed(&e))
    }
}

/// A statement that was put together elsewhere, with its values: `$2` is the second, wherever it stands.
fn ready<'t>(tx: &'t Transaction<'_>, query: &Query) -> Outcome<CachedStatement<'t>> {
    let mut statement = tx.prepared(&query.text)?;
    let bind = |statement: &mut CachedStatement<'_>| {
        for place in 1..=statement.parameter_count() {
            let number = statement.parameter_name(place).and_then(|n| n.get(1..)?.parse().ok());
            match number.and_then(|n: usize| query.args.get(n.wrapping_sub(1))) {
                Some(Arg::Text(text)) => statement.raw_bind_parameter(place, text)?,
                Some(Arg::Number(number)) => statement.raw_bind_parameter(place, number)?,
                Some(Arg::Texts(texts)) => {
                    let json = serde_json::Value::from(texts.as_slice()).to_string();
                    statement.raw_bind_parameter(place, json)?;
                }
                None => {
                    return Err(rusqlite::Error::InvalidParameterCount(place, query.args.len()));
                }
            }
        }
        Ok(())
    };
    bind(&mut statement).map_err(|e| failed(&e))?;
    Ok(statement)
}

fn read(row: &rusqlite::Row<'_>, width: usize) -> rusqlite::Result<Vec<Arg>> {
    let cell = |at| match row.get_ref(at)? {
        ValueRef::Integer(number) => Ok(Arg::Number(number)),
        _ => row.get(at).map(Arg::Text),
    };
    (0..width).map(cell).collect()
}

#[async_trait]
impl Runner for Transaction<'_> {
    async fn run(&mut self, query: Query) -> Outcome<u64> {
        let changed = ready(self, &query)?.raw_execute().map_err(|e| failed(&e))?;
        Ok(changed as u64)
    }

    async fn rows(&mut self, query: Query) -> Outcome<Vec<Vec<Arg>>> {
        let mut statement = ready(self, &query)?;
        let width = statement.column_count();
        let (mut found, mut rows) = (Vec::new(), statement.raw_query());
        while let Some(row) = rows.next().map_err(|e| failed(&e))? {
            found.push(read(row, width).map_err(|e| failed(&e))?);
        }
        Ok(found)
    }
}
