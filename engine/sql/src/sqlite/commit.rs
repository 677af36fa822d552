//! One page in one transaction: rows, links, quarantine, marks, checkpoint.

use std::collections::HashMap;
use std::sync::Arc;

use engine_sync::destination::{Marking, Outcome};
use engine_sync::{
    Batch, Cell, ColumnKind, Commit, Committed, DestinationError, Kind, Layout, LinkSet, LinkTable,
    Misfit, Table,
};
use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, Row, Sqlite, SqliteConnection};

use super::failed;
use super::tables::Found;
use crate::deletion::parts;
use crate::judge;
use crate::names::{list, places, quoted, sql};
use crate::query::{Dialect, Site};

/// Most bound values in one statement (SQLite's default limit is 32,766).
const BINDS_MAX: usize = 30_000;
/// Most rows in one statement.
const ROWS_MAX: usize = 100;
/// A row that is written lives, unless its record says itself that it is gone.
const LIVES: &str = ", \"_deleted_at\" = NULL";
/// Quarantined records kept per stream.
const QUARANTINE_MAX: i64 = 1000;

/// Which connection, in which layout, and when, by the database's clock.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) connection: &'a str,
    pub(super) layout: Layout,
    pub(super) now: &'a str,
}

impl At<'_> {
    pub(super) fn site(&self) -> Site<'_> {
        Site { dialect: Dialect::Sqlite, connection: self.connection, layout: self.layout }
    }

    /// The connection, where it is part of the rows.
    fn shared(&self) -> Option<String> {
        (self.layout == Layout::Shared).then(|| self.connection.to_owned())
    }
}

/// The upsert of a table, as texts that are made once.
#[derive(Debug)]
pub(super) struct Statements {
    head: String,
    tail: String,
    /// Rows that are the same are left alone.
    changed: String,
    /// But those that have a tombstone are not.
    revived: String,
    width: usize,
    /// The table has a `_raw`; it is filled, or emptied (`--no-raw`).
    has_raw: bool,
    fill_raw: bool,
    by_rows: HashMap<(usize, Mode), Arc<str>>,
    /// Columns whose own type changes what is not of it: their names, and what they hold.
    retyped: HashMap<usize, (String, ColumnKind)>,
}

/// How rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Mode {
    /// Although they are the same.
    refill: bool,
    /// Their records say themselves that they are gone.
    flagged: bool,
}

impl Statements {
    pub(super) fn new(table: &Table, layout: Layout, found: &Found, fill_raw: bool) -> Self {
        let has_raw = found.raw;
        let rest = &table.columns[table.key_columns..];
        let shared = (layout == Layout::Shared).then_some("_connection");
        let mut names: Vec<&str> = shared.into_iter().collect();
        names.extend(table.columns.iter().map(|c| c.name.as_str()));
        let mut set: Vec<&str> = rest.iter().map(|c| c.name.as_str()).collect();
        for own in [has_raw.then_some("_raw"), Some("_hash"), Some("_synced_at")] {
            names.extend(own);
            set.extend(own);
        }
        let set: Vec<String> =
            set.into_iter().map(|name| format!("{0} = excluded.{0}", quoted(name))).collect();
        let name = quoted(&table.name);
        Self {
            head: format!("INSERT INTO {name} ({}) VALUES ", list(names.iter().copied())),
            tail: format!(
                " ON CONFLICT ({}) DO UPDATE SET {}",
                list(crate::owner::key(table, layout)),
                set.join(", ")
            ),
            changed: format!(" WHERE {name}.\"_hash\" <> excluded.\"_hash\""),
            revived: format!(" OR {name}.\"_deleted_at\" IS NOT NULL"),
            width: names.len(),
            has_raw,
            fill_raw,
            by_rows: HashMap::new(),
            retyped: found
                .retyped
                .iter()
                .map(|(at, kind)| (*at, (table.columns[*at].name.clone(), *kind)))
                .collect(),
        }
    }

    fn upsert(&mut self, rows: usize, mode: Mode) -> Arc<str> {
        let (head, tail, width) = (&self.head, &self.tail, self.width);
        let (lives, revived) = match mode.flagged {
            true => ("", ""),
            false => (LIVES, self.revived.as_str()),
        };
        let (changed, revived) = match mode.refill {
            true => ("", ""),
            false => (self.changed.as_str(), revived),
        };
        let text = || format!("{head}{}{tail}{lives}{changed}{revived}", places(rows, width));
        self.by_rows.entry((rows, mode)).or_insert_with(|| text().into()).clone()
    }
}

type Statement<'q> = Query<'q, Sqlite, SqliteArguments>;

fn bind<'q>(query: Statement<'q>, cell: &Cell<'_>) -> Statement<'q> {
    match cell {
        Cell::Null => query.bind(None::<i64>),
        Cell::Integer(n) => query.bind(*n),
        Cell::Number(n) => query.bind(*n),
        Cell::Boolean(b) => query.bind(i64::from(*b)),
        Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) | Cell::Json(t) => {
            query.bind(t.clone().into_owned())
        }
    }
}

/// Writes everything but the final COMMIT. The checkpoint goes first: a stale writer writes no row.
pub(super) async fn write(
    tx: &mut SqliteConnection,
    at: At<'_>,
    tables: &mut HashMap<String, Statements>,
    commit: &Commit<'_>,
) -> Outcome<Committed> {
    advance(tx, at, commit).await?;
    let mut done = Committed::default();
    for part in parts(commit) {
        let (Some(batch), table) = (part.batch, &part.table.name) else { continue };
        let statements = tables.get_mut(table).ok_or_else(|| {
            let message = format!("table `{table}` was not prepared");
            DestinationError::new(Kind::Schema, message, "this is a fault of the engine")
        })?;
        for flagged in [false, true] {
            let mode = Mode { refill: part.refill, flagged };
            rows(tx, at, statements, batch, mode, &mut done).await?;
        }
        for (number, link) in part.table.links.iter().enumerate() {
            links(tx, at, link, number, batch).await?;
        }
        quarantine(tx, at, table, batch).await?;
    }
    // columns of times are texts, whatever they were made as
    judge::evidence(tx, at.site(), commit, &|_, _| None).await?;
    marks(tx, at.connection, commit).await?;
    Ok(done)
}

async fn rows(
    tx: &mut SqliteConnection,
    at: At<'_>,
    statements: &mut Statements,
    batch: &Batch<'_>,
    mode: Mode,
    done: &mut Committed,
) -> Outcome<()> {
    let size = (BINDS_MAX / statements.width).clamp(1, ROWS_MAX);
    let flagged = |row: &usize| batch.flagged.binary_search(row).is_ok();
    let meant: Vec<usize> = (0..batch.rows()).filter(|row| flagged(row) == mode.flagged).collect();
    for part in meant.chunks(size) {
        let mut query = sqlx::query(AssertSqlSafe(statements.upsert(part.len(), mode)));
        for &row in part {
            if let Some(connection) = at.shared() {
                query = query.bind(connection);
            }
            for (column, cell) in batch.row(row).iter().enumerate() {
                query = match statements.retyped.get(&column) {
                    None => bind(query, cell),
                    Some((name, kind)) => bind(query, &refit(cell, name, *kind, done)),
                };
            }
            if statements.has_raw {
                query = query.bind(statements.fill_raw.then(|| batch.raws[row].to_owned()));
            }
            query = query.bind(batch.hashes[row].cast_signed()).bind(at.now.to_owned());
        }
        done.written += query.execute(&mut *tx).await.map_err(|e| failed(&e))?.rows_affected();
    }
    Ok(())
}

/// A value as a column of another type holds it; what it can't hold is NULL, and counted.
fn refit(cell: &Cell<'_>, column: &str, kind: ColumnKind, done: &mut Committed) -> Cell<'static> {
    cell.retyped(kind).unwrap_or_else(|| {
        match done.misfits.iter_mut().find(|m| m.column == column) {
            Some(misfit) => misfit.count += 1,
            None => done.misfits.push(Misfit { column: column.to_owned(), count: 1 }),
        }
        Cell::Null
    })
}

/// Replaces the targets of every owner whose relationship was present and has changed.
async fn links(
    tx: &mut SqliteConnection,
    at: At<'_>,
    link: &LinkTable,
    number: usize,
    batch: &Batch<'_>,
) -> Outcome<()> {
    let sets: Vec<&LinkSet<'_>> = batch.links.iter().filter(|s| s.link == number).collect();
    let (table, owner) = (quoted(&link.name), quoted(&link.owner_column));
    let target = quoted(&link.target_column);
    let shared = at.shared();
    // one text for both layouts: the connection is bound in any case, and compared where it is a column
    let own = if shared.is_some() { "\"_connection\" = ?2" } else { "?2 IS NOT NULL" };
    let (column, columns) = if shared.is_some() { ("\"_connection\", ", 4) } else { ("", 3) };
    for set in sets {
        let key = batch.keys[set.row].as_ref();
        let stored = sqlx::query(sql(format!(
            "SELECT {target}, \"_type\" FROM {table} WHERE {owner} = ?1 AND {own} \
             ORDER BY {target}, \"_type\""
        )))
        .bind(key.to_owned())
        .bind(at.connection.to_owned())
        .fetch_all(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
        let stored: Vec<(String, String)> = stored.iter().map(|r| (r.get(0), r.get(1))).collect();
        let mut wanted: Vec<(String, String)> = set
            .targets
            .iter()
            .map(|(id, kind)| {
                (id.clone().into_owned(), kind.clone().unwrap_or_default().into_owned())
            })
            .collect();
        wanted.sort();
        wanted.dedup();
        if stored == wanted {
            continue;
        }
        let delete = format!("DELETE FROM {table} WHERE {owner} = ?1 AND {own}");
        let delete = sqlx::query(sql(delete)).bind(key.to_owned()).bind(at.connection.to_owned());
        delete.execute(&mut *tx).await.map_err(|e| failed(&e))?;
        for part in wanted.chunks(ROWS_MAX) {
            let values = places(part.len(), columns);
            let text = format!(
                "INSERT INTO {table} ({column}{owner}, {target}, \"_type\") VALUES {values}"
            );
            let mut query = sqlx::query(sql(text));
            for (id, kind) in part {
                if let Some(connection) = &shared {
                    query = query.bind(connection.clone());
                }
                query = query.bind(key.to_owned()).bind(id).bind(kind);
            }
            query.execute(&mut *tx).await.map_err(|e| failed(&e))?;
        }
    }
    Ok(())
}

async fn quarantine(
    tx: &mut SqliteConnection,
    at: At<'_>,
    stream: &str,
    batch: &Batch<'_>,
) -> Outcome<()> {
    for record in &batch.quarantined {
        // FNV-1a: only tells records of one stream apart
        let digest = record.raw.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        sqlx::query(
            "INSERT INTO _engine_quarantine (connection, stream, digest, why, raw, seen_at) \
             SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT count(*) FROM _engine_quarantine \
             WHERE connection = ?1 AND stream = ?2) < ?7 \
             ON CONFLICT (connection, stream, digest) DO UPDATE SET seen_at = excluded.seen_at",
        )
        .bind(at.connection)
        .bind(stream)
        .bind(digest.cast_signed())
        .bind(record.why)
        .bind(record.raw)
        .bind(at.now)
        .bind(QUARANTINE_MAX)
        .execute(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    }
    Ok(())
}

/// The children of the parents on this page wait to be read.
async fn marks(tx: &mut SqliteConnection, connection: &str, commit: &Commit<'_>) -> Outcome<()> {
    for part in commit.marks.chunks(ROWS_MAX) {
        let values = vec!["(?, ?, ?, ?, 1, 0)"; part.len()].join(", ");
        let mut query = sqlx::query(sql(format!(
            "INSERT INTO _engine_partitions (connection, stream, partition, variables, mark, done) \
             VALUES {values} ON CONFLICT (connection, stream, partition) \
             DO UPDATE SET mark = mark + 1, variables = excluded.variables"
        )));
        for mark in part {
            query = query.bind(connection.to_owned()).bind(&mark.stream).bind(&mark.partition);
            query = query.bind(&mark.variables);
        }
        query.execute(&mut *tx).await.map_err(|e| failed(&e))?;
    }
    Ok(())
}

/// Moves the unit's checkpoint, if it is where the run believes it to be.
pub(super) async fn advance(
    tx: &mut SqliteConnection,
    at: At<'_>,
    commit: &Commit<'_>,
) -> Outcome<()> {
    let advance = commit.advance();
    let done = sqlx::query(
        "INSERT INTO _engine_checkpoints \
         (connection, stream, partition, sequence, checkpoint, updated_at) \
         SELECT ?1, ?2, ?3, ?4 + 1, ?5, ?6 WHERE ?4 = 0 OR EXISTS (SELECT 1 FROM \
         _engine_checkpoints WHERE connection = ?1 AND stream = ?2 AND partition = ?3) \
         ON CONFLICT (connection, stream, partition) DO UPDATE SET \
         sequence = excluded.sequence, checkpoint = excluded.checkpoint, \
         updated_at = excluded.updated_at WHERE sequence = ?4",
    )
    .bind(at.connection)
    .bind(advance.stream())
    .bind(advance.partition())
    .bind(advance.from())
    .bind(advance.text())
    .bind(at.now)
    .execute(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    if done.rows_affected() != 1 {
        let message = format!("the checkpoint of `{}` moved under this run", advance.stream());
        let hint = "somebody changed the engine's tables: run it again";
        return Err(DestinationError::new(Kind::Stale, message, hint));
    }
    let Some(mark) = advance.clears() else { return Ok(()) };
    sqlx::query(
        "UPDATE _engine_partitions SET done = ? \
         WHERE connection = ? AND stream = ? AND partition = ?",
    )
    .bind(mark)
    .bind(at.connection)
    .bind(advance.stream())
    .bind(advance.partition())
    .execute(&mut *tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}

/// Every living parent's partition of `child` waits to be read.
pub(super) async fn mark_all(
    tx: &mut SqliteConnection,
    at: At<'_>,
    child: &str,
    parent: &Table,
    Marking { variables, prefix, recent }: Marking<'_>,
) -> Outcome<()> {
    let pairs: Vec<String> =
        variables.iter().map(|(_, column)| format!("?, p.{}", quoted(column))).collect();
    let key = quoted(&parent.columns[0].name);
    let text = format!(
        "INSERT INTO _engine_partitions (connection, stream, partition, variables, mark, done) \
         SELECT ?, ?, ? || p.{key}, json_object({}), 1, 0 FROM {} p WHERE p.\"_deleted_at\" IS NULL{}{} \
         ON CONFLICT (connection, stream, partition) \
         DO UPDATE SET mark = mark + 1, variables = excluded.variables",
        pairs.join(", "),
        quoted(&parent.name),
        if at.layout == Layout::Shared { " AND p.\"_connection\" = ?" } else { "" },
        recent.map_or_else(String::new, |recent| {
            let column = format!("p.{}", quoted(recent.column));
            format!(" AND ({column} IS NULL OR rtrim({column}, 'Z') >= rtrim(?, 'Z'))")
        }),
    );
    let mut query = sqlx::query(sql(text)).bind(at.connection.to_owned()).bind(child.to_owned());
    query = query.bind(prefix.to_owned());
    for (variable, _) in variables {
        query = query.bind(variable.clone());
    }
    if let Some(connection) = at.shared() {
        query = query.bind(connection);
    }
    if let Some(recent) = recent {
        query = query.bind(recent.from.to_owned());
    }
    query.execute(tx).await.map(drop).map_err(|e| failed(&e))
}
