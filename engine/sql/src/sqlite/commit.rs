//! One page in one transaction: rows, links, quarantine, marks, checkpoint.

use std::collections::HashMap;

use engine_sync::destination::{Marking, Outcome};
use engine_sync::{
    Batch, Cell, ColumnKind, Commit, Committed, DestinationError, Kind, Layout, LinkSet, LinkTable,
    Misfit, Table,
};
use rusqlite::types::Null;
use rusqlite::{CachedStatement, params};

use super::direct::{Transaction, failed};
use super::tables::Found;
use crate::deletion::parts;
use crate::judge;
use crate::names::{list, places, quoted};
use crate::query::{Dialect, Site};

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
    fn shared(&self) -> Option<&str> {
        (self.layout == Layout::Shared).then_some(self.connection)
    }
}

/// What is asked about a table's rows, as texts that are made once.
#[derive(Debug)]
pub(super) struct Statements {
    /// Of records that live: as they are wanted, and although they are the same.
    living: [String; 2],
    /// Of records that say themselves that they are gone.
    flagged: [String; 2],
    /// The hash of a row, and whether it lives, by its key.
    stored: String,
    keys: usize,
    /// The table has a `_raw`; it is filled, or emptied (`--no-raw`).
    has_raw: bool,
    fill_raw: bool,
    /// Most rows of the last page were the same: they are looked for before they are written.
    same: bool,
    /// Columns whose own type changes what is not of it: their names, and what they hold.
    retyped: HashMap<usize, (String, ColumnKind)>,
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
        let (name, key) = (quoted(&table.name), crate::owner::key(table, layout));
        let upsert = format!(
            "INSERT INTO {name} ({}) VALUES {} ON CONFLICT ({}) DO UPDATE SET {}",
            list(names.iter().copied()),
            places(1, names.len()),
            list(key.iter().copied()),
            set.join(", ")
        );
        // rows that are the same are left alone, but those that have a tombstone are not
        let changed = format!(" WHERE {name}.\"_hash\" <> excluded.\"_hash\"");
        let revived = format!("{changed} OR {name}.\"_deleted_at\" IS NOT NULL");
        let keys: Vec<String> = key.iter().map(|key| format!("{} = ?", quoted(key))).collect();
        Self {
            living: [format!("{upsert}{LIVES}{revived}"), format!("{upsert}{LIVES}")],
            flagged: [format!("{upsert}{changed}"), upsert],
            stored: format!(
                "SELECT \"_hash\", \"_deleted_at\" IS NULL FROM {name} WHERE {}",
                keys.join(" AND ")
            ),
            keys: table.key_columns,
            has_raw,
            fill_raw,
            same: false,
            retyped: found
                .retyped
                .iter()
                .map(|(at, kind)| (*at, (table.columns[*at].name.clone(), *kind)))
                .collect(),
        }
    }
}

fn bind(statement: &mut CachedStatement<'_>, at: usize, cell: &Cell<'_>) -> rusqlite::Result<()> {
    match cell {
        Cell::Null => statement.raw_bind_parameter(at, Null),
        Cell::Integer(n) => statement.raw_bind_parameter(at, n),
        Cell::Number(n) => statement.raw_bind_parameter(at, n),
        Cell::Boolean(b) => statement.raw_bind_parameter(at, i64::from(*b)),
        Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) | Cell::Json(t) => {
            statement.raw_bind_parameter(at, t.as_ref())
        }
    }
}

/// Writes everything but the final COMMIT. The checkpoint goes first: a stale writer writes no row.
pub(super) async fn write(
    tx: &mut Transaction<'_>,
    at: At<'_>,
    tables: &mut HashMap<String, Statements>,
    commit: &Commit<'_>,
) -> Outcome<Committed> {
    advance(tx, at, commit)?;
    let mut done = Committed::default();
    for part in parts(commit) {
        let (Some(batch), table) = (part.batch, &part.table.name) else { continue };
        let statements = tables.get_mut(table).ok_or_else(|| {
            let message = format!("table `{table}` was not prepared");
            DestinationError::new(Kind::Schema, message, "this is a fault of the engine")
        })?;
        let mut written = 0;
        for flagged in [false, true] {
            let rows = Rows { at, statements, batch, refill: part.refill, flagged };
            written += rows.write(tx, &mut done)?;
        }
        done.wrote(commit, table, written);
        statements.same = written * 2 < batch.rows() as u64;
        for (number, link) in part.table.links.iter().enumerate() {
            links(tx, at, link, number, batch)?;
        }
        quarantine(tx, at, table, batch)?;
    }
    // columns of times are texts, whatever they were made as
    judge::evidence(tx, at.site(), commit, &|_, _| None).await?;
    marks(tx, at.connection, commit)?;
    Ok(done)
}

/// Rows of a page that are written in one way.
struct Rows<'r, 'b> {
    at: At<'r>,
    statements: &'r Statements,
    batch: &'r Batch<'b>,
    /// Although they are the same.
    refill: bool,
    /// Those whose records say themselves that they are gone; else the others.
    flagged: bool,
}

impl Rows<'_, '_> {
    /// Gives the number of rows that were new or other.
    fn write(&self, tx: &Transaction<'_>, done: &mut Committed) -> Outcome<u64> {
        let Self { statements, batch, .. } = self;
        let all = self.batch.flagged.is_empty();
        if all && self.flagged {
            return Ok(0);
        }
        let mut written = 0;
        let texts = if self.flagged { &statements.flagged } else { &statements.living };
        let mut upsert = tx.prepared(&texts[usize::from(self.refill)])?;
        // what does not fit is counted in every run
        let look = statements.same && !self.refill && statements.retyped.is_empty();
        let mut stored = if look { Some(tx.prepared(&statements.stored)?) } else { None };
        // what is not bound is NULL; so is what another page has left
        upsert.clear_bindings();
        let mut bound = None;
        for row in 0..batch.rows() {
            let meant = all || batch.flagged.binary_search(&row).is_ok() == self.flagged;
            if !meant {
                continue;
            }
            if let Some(stored) = &mut stored
                && self.is_same(stored, row).map_err(|e| failed(&e))?
            {
                continue;
            }
            self.bind(&mut upsert, row, bound.replace(row), done).map_err(|e| failed(&e))?;
            written += upsert.raw_execute().map_err(|e| failed(&e))? as u64;
        }
        Ok(written)
    }

    /// Whether a row is as it should be: its upsert would find the same.
    fn is_same(&self, stored: &mut CachedStatement<'_>, row: usize) -> rusqlite::Result<bool> {
        let mut place = 1;
        if let Some(connection) = self.at.shared() {
            stored.raw_bind_parameter(place, connection)?;
            place += 1;
        }
        for cell in &self.batch.row(row)[..self.statements.keys] {
            bind(stored, place, cell)?;
            place += 1;
        }
        let mut rows = stored.raw_query();
        let Some(found) = rows.next()? else { return Ok(false) };
        let (hash, lives): (i64, bool) = (found.get(0)?, found.get(1)?);
        Ok(hash == self.batch.hashes[row].cast_signed() && (self.flagged || lives))
    }

    /// Binds a row, after another one of the page or as the first: what is the same in both is bound already.
    fn bind(
        &self,
        upsert: &mut CachedStatement<'_>,
        row: usize,
        before: Option<usize>,
        done: &mut Committed,
    ) -> rusqlite::Result<()> {
        let Self { at, statements, batch, .. } = self;
        let Statements { retyped, has_raw, fill_raw, .. } = statements;
        let first = before.is_none();
        let before = before.map_or(&[][..], |before| batch.row(before));
        let mut place = 1;
        if let Some(connection) = at.shared() {
            if first {
                upsert.raw_bind_parameter(place, connection)?;
            }
            place += 1;
        }
        for (column, cell) in batch.row(row).iter().enumerate() {
            let retyped = if retyped.is_empty() { None } else { retyped.get(&column) };
            match retyped {
                // what does not fit is counted in every row
                Some((name, kind)) => bind(upsert, place, &refit(cell, name, *kind, done))?,
                None if is_bound(before.get(column).unwrap_or(&Cell::Null), cell) => {}
                None => bind(upsert, place, cell)?,
            }
            place += 1;
        }
        if *has_raw {
            if *fill_raw {
                upsert.raw_bind_parameter(place, batch.raws[row])?;
            }
            place += 1;
        }
        upsert.raw_bind_parameter(place, batch.hashes[row].cast_signed())?;
        if first {
            upsert.raw_bind_parameter(place + 1, at.now)?;
        }
        Ok(())
    }
}

/// Whether a value is bound already, where this one was before. To compare texts is not cheaper than to bind
/// them.
fn is_bound(before: &Cell<'_>, cell: &Cell<'_>) -> bool {
    match (before, cell) {
        (Cell::Null, Cell::Null) => true,
        (Cell::Boolean(before), Cell::Boolean(now)) => before == now,
        _ => false,
    }
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
fn links(
    tx: &Transaction<'_>,
    at: At<'_>,
    link: &LinkTable,
    number: usize,
    batch: &Batch<'_>,
) -> Outcome<()> {
    let sets: Vec<&LinkSet<'_>> = batch.links.iter().filter(|s| s.link == number).collect();
    if sets.is_empty() {
        return Ok(());
    }
    let (table, owner) = (quoted(&link.name), quoted(&link.owner_column));
    let target = quoted(&link.target_column);
    // one text for both layouts: the connection is bound in any case, and compared where it is a column
    let shared = at.shared().is_some();
    let own = if shared { "\"_connection\" = ?2" } else { "?2 IS NOT NULL" };
    let (column, value) = if shared { ("\"_connection\", ", "?2, ") } else { ("", "") };
    let select = format!(
        "SELECT {target}, \"_type\" FROM {table} WHERE {owner} = ?1 AND {own} \
         ORDER BY {target}, \"_type\""
    );
    let delete = format!("DELETE FROM {table} WHERE {owner} = ?1 AND {own}");
    let insert = format!(
        "INSERT INTO {table} ({column}{owner}, {target}, \"_type\") \
         SELECT {value}?1, ?3, ?4 WHERE ?2 IS NOT NULL"
    );
    for set in sets {
        let key = batch.keys[set.row].as_ref();
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let stored: Vec<(String, String)> = tx.all(&select, (key, at.connection), read)?;
        let wanted = set.targets.iter();
        let mut wanted: Vec<(&str, &str)> =
            wanted.map(|(id, kind)| (id.as_ref(), kind.as_deref().unwrap_or_default())).collect();
        wanted.sort_unstable();
        wanted.dedup();
        if stored.iter().map(|(id, kind)| (id.as_str(), kind.as_str())).eq(wanted.iter().copied()) {
            continue;
        }
        tx.execute(&delete, (key, at.connection))?;
        for (id, kind) in wanted {
            tx.execute(&insert, (key, at.connection, id, kind))?;
        }
    }
    Ok(())
}

fn quarantine(tx: &Transaction<'_>, at: At<'_>, stream: &str, batch: &Batch<'_>) -> Outcome<()> {
    for record in &batch.quarantined {
        // FNV-1a: only tells records of one stream apart
        let digest = record.raw.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let (digest, why, raw) = (digest.cast_signed(), record.why, record.raw);
        tx.execute(
            "INSERT INTO _engine_quarantine (connection, stream, digest, why, raw, seen_at) \
             SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT count(*) FROM _engine_quarantine \
             WHERE connection = ?1 AND stream = ?2) < ?7 \
             ON CONFLICT (connection, stream, digest) DO UPDATE SET seen_at = excluded.seen_at",
            params![at.connection, stream, digest, why, raw, at.now, QUARANTINE_MAX],
        )?;
    }
    Ok(())
}

/// The children of the parents on this page wait to be read.
fn marks(tx: &Transaction<'_>, connection: &str, commit: &Commit<'_>) -> Outcome<()> {
    for mark in commit.marks {
        tx.execute(
            "INSERT INTO _engine_partitions (connection, stream, partition, variables, mark, done) \
             VALUES (?1, ?2, ?3, ?4, 1, 0) ON CONFLICT (connection, stream, partition) \
             DO UPDATE SET mark = mark + 1, variables = excluded.variables",
            (connection, &mark.stream, &mark.partition, &mark.variables),
        )?;
    }
    Ok(())
}

/// Moves the unit's checkpoint, if it is where the run believes it to be.
pub(super) fn advance(tx: &Transaction<'_>, at: At<'_>, commit: &Commit<'_>) -> Outcome<()> {
    let advance = commit.advance();
    let (stream, partition) = (advance.stream(), advance.partition());
    let moved = tx.execute(
        "INSERT INTO _engine_checkpoints \
         (connection, stream, partition, sequence, checkpoint, updated_at) \
         SELECT ?1, ?2, ?3, ?4 + 1, ?5, ?6 WHERE ?4 = 0 OR EXISTS (SELECT 1 FROM \
         _engine_checkpoints WHERE connection = ?1 AND stream = ?2 AND partition = ?3) \
         ON CONFLICT (connection, stream, partition) DO UPDATE SET \
         sequence = excluded.sequence, checkpoint = excluded.checkpoint, \
         updated_at = excluded.updated_at WHERE sequence = ?4",
        params![at.connection, stream, partition, advance.from(), advance.text(), at.now],
    )?;
    if moved != 1 {
        let message = format!("the checkpoint of `{stream}` moved under this run");
        let hint = "somebody changed the engine's tables: run it again";
        return Err(DestinationError::new(Kind::Stale, message, hint));
    }
    let Some(mark) = advance.clears() else { return Ok(()) };
    let done = tx.execute(
        "UPDATE _engine_partitions SET done = ? \
         WHERE connection = ? AND stream = ? AND partition = ?",
        (mark, at.connection, stream, partition),
    );
    done.map(drop)
}

/// Every living parent's partition of `child` waits to be read.
pub(super) fn mark_all(
    tx: &Transaction<'_>,
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
    let mut values = vec![at.connection, child, prefix];
    values.extend(variables.iter().map(|(variable, _)| variable.as_str()));
    values.extend(at.shared());
    values.extend(recent.map(|recent| recent.from));
    tx.execute(&text, rusqlite::params_from_iter(values)).map(drop)
}
