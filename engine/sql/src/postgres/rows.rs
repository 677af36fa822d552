//! The rows of a page: one statement over arrays, or COPY and a merge where there are many.

use std::fmt::Write;
use std::sync::atomic::{AtomicBool, Ordering};

use engine_sync::{Batch, Cell, ColumnKind, Misfit, Table};
use sqlx::Postgres;
use sqlx::postgres::{PgArguments, PgConnection};
use sqlx::query::Query;

use super::Scope;
use super::tables::{Found, column_type, name};
use crate::names::sql;
use crate::owner;

/// Rows from which COPY and a merge are faster than arrays.
const COPY_FROM: usize = 400;
/// A row that is written lives, unless its record says itself that it is gone.
const LIVES: &str = ", \"_deleted_at\" = NULL";

/// How a table's rows are written: texts that are made once.
#[derive(Debug)]
pub(super) struct Upsert {
    columns: Vec<String>,
    /// What the database's columns hold, which may not be what the manifest says.
    kinds: Vec<ColumnKind>,
    has_raw: bool,
    fill_raw: bool,
    arrays: String,
    merge: String,
    /// Rows that are the same are left alone.
    changed: String,
    /// But those that have a tombstone are not.
    revived: String,
    /// The temporary table from which many rows are merged; its connection keeps it, empty.
    stage: String,
    make_stage: String,
    /// Which of some living rows are not there as they are; `None` where values may have to be refitted,
    /// which is counted in every run.
    differ: Option<String>,
    keys: usize,
    /// Most rows of the last page were the same: they are looked for before they are sent.
    same: AtomicBool,
}

/// Which of some rows, given by their keys and hashes, are not there as they are, or have a tombstone:
/// their places, from 1.
fn differ(own: &str, (names, keys): (&[String], &[(&str, &str)]), connection: &str) -> String {
    let arrays: Vec<String> =
        keys.iter().enumerate().map(|(at, (wire, _))| format!("${}::{wire}[]", at + 2)).collect();
    let aliases: Vec<String> = (0..keys.len()).map(|at| format!("a{at}")).collect();
    let key = |(at, (wire, column)): (usize, &(&str, &str))| match wire == column {
        true => format!("o.{} = u.a{at}", names[at]),
        false => format!("o.{} = u.a{at}::{column}", names[at]),
    };
    let keys_are: Vec<String> = keys.iter().enumerate().map(key).collect();
    let mine = if connection.is_empty() { "" } else { " AND o.\"_connection\" = $1" };
    format!(
        "SELECT u.i FROM unnest({}, ${}::bigint[]) WITH ORDINALITY AS u({}, h, i) \
         LEFT JOIN {own} o ON {}{mine} AND o.\"_hash\" = u.h AND o.\"_deleted_at\" IS NULL \
         WHERE $1::text IS NOT NULL AND o.\"_hash\" IS NULL ORDER BY u.i",
        arrays.join(", "),
        keys.len() + 2,
        aliases.join(", "),
        keys_are.join(" AND "),
    )
}

/// How a kind travels: typed where the driver has the type, else as text that the server casts.
fn wire(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Integer => "bigint",
        ColumnKind::Number => "double precision",
        ColumnKind::Boolean => "boolean",
        _ => "text",
    }
}

impl Upsert {
    pub(super) fn new(table: &Table, scope: Scope<'_>, found: &Found, fill_raw: bool) -> Self {
        let mut names: Vec<String> = table.columns.iter().map(|c| name(&c.name)).collect();
        let mut set: Vec<String> = names[table.key_columns..].to_vec();
        let columns = table.columns.iter().map(|c| c.name.clone()).collect();
        let mut types: Vec<(&str, &str)> =
            found.kinds.iter().map(|kind| (wire(*kind), column_type(*kind))).collect();
        if found.raw {
            types.push(("text", "json"));
            names.push("\"_raw\"".into());
            set.push("\"_raw\"".into());
        }
        types.push(("bigint", "bigint"));
        names.push("\"_hash\"".into());
        set.push("\"_hash\"".into());
        let cast = |(at, (wire, column)): (usize, &(&str, &str))| match wire == column {
            true => format!("a{at}"),
            false => format!("a{at}::{column}"),
        };
        let values: Vec<String> = types.iter().enumerate().map(cast).collect();
        let arrays: Vec<String> =
            types.iter().enumerate().map(|(at, (w, _))| format!("${}::{w}[]", at + 2)).collect();
        let aliases: Vec<String> = (0..types.len()).map(|at| format!("a{at}")).collect();
        let staged: Vec<String> =
            types.iter().enumerate().map(|(at, (_, column))| format!("a{at} {column}")).collect();
        let staged = staged.join(", ");
        // a table that has changed has another stage
        let text = format!("{} {staged}", table.name);
        let stage = format!("_engine_stage_{:016x}", xxhash_rust::xxh3::xxh3_64(text.as_bytes()));
        let own = name(&table.name);
        let shared = if scope.is_shared() { ("\"_connection\", ", "$1, ") } else { ("", "") };
        set.push("\"_synced_at\"".into());
        let set: Vec<String> = set.iter().map(|c| format!("{c} = excluded.{c}")).collect();
        let key: Vec<String> = owner::key(table, scope.layout).into_iter().map(name).collect();
        let insert = |from: &str, values: &[String]| {
            format!(
                "INSERT INTO {own} ({}{}, \"_synced_at\") SELECT {}{}, now() FROM {from} \
                 WHERE $1::text IS NOT NULL \
                 ON CONFLICT ({}) DO UPDATE SET {}",
                shared.0,
                names.join(", "),
                shared.1,
                values.join(", "),
                key.join(", "),
                set.join(", "),
            )
        };
        let unnest = format!("unnest({}) AS u({})", arrays.join(", "), aliases.join(", "));
        let plain = found.kinds.iter().eq(table.columns.iter().map(|c| &c.kind));
        let keys = &types[..table.key_columns];
        let differ = plain.then(|| differ(&own, (&names, keys), shared.0));
        Self {
            columns,
            kinds: found.kinds.clone(),
            has_raw: found.raw,
            fill_raw,
            arrays: insert(&unnest, &values),
            merge: insert(&stage, &aliases),
            changed: format!(" WHERE {own}.\"_hash\" <> excluded.\"_hash\""),
            revived: format!(" OR {own}.\"_deleted_at\" IS NOT NULL"),
            make_stage: format!(
                "CREATE TEMP TABLE IF NOT EXISTS {stage} ({staged}) ON COMMIT DELETE ROWS"
            ),
            stage,
            differ,
            keys: table.key_columns,
            same: AtomicBool::new(false),
        }
    }

    /// What the database's column holds, whatever the manifest says.
    pub(super) fn kind(&self, column: &str) -> Option<ColumnKind> {
        let at = self.columns.iter().position(|name| name == column)?;
        self.kinds.get(at).copied()
    }

    /// Writes some rows of a batch, and says how many were new or changed. `first`: the transaction has
    /// written none of the table so far.
    pub(super) async fn write(
        &self,
        tx: &mut PgConnection,
        scope: Scope<'_>,
        batch: &Batch<'_>,
        (rows, refill, first): (&[usize], bool, bool),
        misfits: &mut Vec<Misfit>,
    ) -> Result<u64, sqlx::Error> {
        // transactions that lock several rows lock them in one order
        let mut rows = rows.to_vec();
        rows.sort_by(|a, b| batch.keys[*a].cmp(&batch.keys[*b]));
        let (changed, revived) = match refill {
            true => ("", ""),
            false => (self.changed.as_str(), self.revived.as_str()),
        };
        let flagged = |row: &usize| batch.flagged.binary_search(row).is_ok();
        let all = rows.len() as u64;
        let (gone, mut living): (Vec<usize>, Vec<usize>) = rows.into_iter().partition(flagged);
        if let Some(differ) = self.differ.as_ref().filter(|_| !refill)
            && self.same.load(Ordering::Relaxed)
        {
            living = self.differing(tx, (scope, differ), batch, &living).await?;
        }
        let tail = format!("{LIVES}{changed}{revived}");
        // the stage is filled once in a transaction
        let (many, few) = (first && living.len() >= COPY_FROM, false);
        let written = self.merged(tx, scope, batch, (&living, &tail, many), misfits).await?
            + self.merged(tx, scope, batch, (&gone, changed, few), misfits).await?;
        self.same.store(written * 2 < all, Ordering::Relaxed);
        Ok(written)
    }

    /// Of some living rows, those that are not there as they are.
    async fn differing(
        &self,
        tx: &mut PgConnection,
        (scope, differ): (Scope<'_>, &str),
        batch: &Batch<'_>,
        rows: &[usize],
    ) -> Result<Vec<usize>, sqlx::Error> {
        let mut query = sqlx::query_scalar(sql(differ.to_owned())).bind(scope.connection);
        for at in 0..self.keys {
            let cells = rows.iter().map(|row| &batch.row(*row)[at]);
            query = match self.kinds[at] {
                ColumnKind::Integer => query.bind(cells.map(integer).collect::<Vec<_>>()),
                ColumnKind::Number => query.bind(cells.map(number).collect::<Vec<_>>()),
                ColumnKind::Boolean => query.bind(cells.map(boolean).collect::<Vec<_>>()),
                _ => query.bind(cells.map(text).collect::<Vec<_>>()),
            };
        }
        let hashes = rows.iter().map(|row| batch.hashes[*row].cast_signed());
        let places: Vec<i64> = query.bind(hashes.collect::<Vec<_>>()).fetch_all(&mut *tx).await?;
        let row = |place: i64| rows.get(usize::try_from(place - 1).ok()?).copied();
        Ok(places.into_iter().filter_map(row).collect())
    }

    async fn merged(
        &self,
        tx: &mut PgConnection,
        scope: Scope<'_>,
        batch: &Batch<'_>,
        (rows, tail, many): (&[usize], &str, bool),
        misfits: &mut Vec<Misfit>,
    ) -> Result<u64, sqlx::Error> {
        if rows.is_empty() {
            return Ok(0);
        }
        if !many {
            let mut query =
                sqlx::query(sql(format!("{}{tail}", self.arrays))).bind(scope.connection);
            for at in 0..self.kinds.len() {
                query = self.column(query, batch, rows, at, misfits);
            }
            if self.has_raw {
                let raws = rows.iter().map(|row| self.fill_raw.then_some(batch.raws[*row]));
                query = query.bind(raws.collect::<Vec<_>>());
            }
            let hashes = rows.iter().map(|row| batch.hashes[*row].cast_signed());
            let done = query.bind(hashes.collect::<Vec<_>>()).execute(tx).await?;
            return Ok(done.rows_affected());
        }
        sqlx::query(sql(self.make_stage.clone())).execute(&mut *tx).await?;
        let text = self.copied(batch, rows, misfits);
        let mut copy = tx.copy_in_raw(&format!("COPY {} FROM STDIN", self.stage)).await?;
        for part in text.as_bytes().chunks(1 << 20) {
            copy.send(part).await?;
        }
        copy.finish().await?;
        let merge = sqlx::query(sql(format!("{}{tail}", self.merge))).bind(scope.connection);
        Ok(merge.execute(&mut *tx).await?.rows_affected())
    }

    /// A cell as the database's own column holds it.
    fn fit<'c, 'a>(
        &self,
        batch: &'c Batch<'a>,
        row: usize,
        at: usize,
        misfits: &mut Vec<Misfit>,
    ) -> std::borrow::Cow<'c, Cell<'a>> {
        use std::borrow::Cow;
        let (cell, kind) = (&batch.row(row)[at], self.kinds[at]);
        let same = match cell {
            Cell::Null => true,
            Cell::Text(_) => kind == ColumnKind::Text,
            Cell::Integer(_) => kind == ColumnKind::Integer,
            Cell::Number(_) => kind == ColumnKind::Number,
            Cell::Decimal(_) => kind == ColumnKind::Decimal,
            Cell::Boolean(_) => kind == ColumnKind::Boolean,
            Cell::Date(_) => kind == ColumnKind::Date,
            Cell::Timestamp(_) => kind == ColumnKind::Timestamp,
            Cell::Json(_) => kind == ColumnKind::Json,
        };
        if same {
            return Cow::Borrowed(cell);
        }
        Cow::Owned(cell.retyped(kind).unwrap_or_else(|| {
            let column = &self.columns[at];
            match misfits.iter_mut().find(|m| m.column == *column) {
                Some(misfit) => misfit.count += 1,
                None => misfits.push(Misfit { column: column.clone(), count: 1 }),
            }
            Cell::Null
        }))
    }

    /// Binds one column of the rows as an array.
    fn column<'q>(
        &self,
        query: Query<'q, Postgres, PgArguments>,
        batch: &Batch<'_>,
        rows: &[usize],
        at: usize,
        misfits: &mut Vec<Misfit>,
    ) -> Query<'q, Postgres, PgArguments> {
        let cells: Vec<_> = rows.iter().map(|row| self.fit(batch, *row, at, misfits)).collect();
        match self.kinds[at] {
            ColumnKind::Integer => query.bind(cells.iter().map(|c| integer(c)).collect::<Vec<_>>()),
            ColumnKind::Number => query.bind(cells.iter().map(|c| number(c)).collect::<Vec<_>>()),
            ColumnKind::Boolean => query.bind(cells.iter().map(|c| boolean(c)).collect::<Vec<_>>()),
            _ => query.bind(cells.iter().map(|c| text(c)).collect::<Vec<_>>()),
        }
    }

    /// The rows in COPY's text format (https://www.postgresql.org/docs/current/sql-copy.html).
    fn copied(&self, batch: &Batch<'_>, rows: &[usize], misfits: &mut Vec<Misfit>) -> String {
        let mut out = String::with_capacity(rows.len() * 256);
        for &row in rows {
            for at in 0..self.kinds.len() {
                let cell = self.fit(batch, row, at, misfits);
                let shown = match cell.as_ref() {
                    Cell::Integer(n) => write!(out, "{n}"),
                    Cell::Number(n) => write!(out, "{n}"),
                    Cell::Boolean(b) => write!(out, "{}", if *b { "t" } else { "f" }),
                    other => {
                        escape(&mut out, text(other));
                        Ok(())
                    }
                };
                shown.expect("writing into a text can't fail");
                out.push('\t');
            }
            if self.has_raw {
                escape(&mut out, self.fill_raw.then_some(batch.raws[row]));
                out.push('\t');
            }
            writeln!(out, "{}", batch.hashes[row].cast_signed())
                .expect("writing into a text can't fail");
        }
        out
    }
}

fn integer(cell: &Cell<'_>) -> Option<i64> {
    if let Cell::Integer(n) = cell { Some(*n) } else { None }
}

fn number(cell: &Cell<'_>) -> Option<f64> {
    if let Cell::Number(n) = cell { Some(*n) } else { None }
}

fn boolean(cell: &Cell<'_>) -> Option<bool> {
    if let Cell::Boolean(b) = cell { Some(*b) } else { None }
}

fn text<'c>(cell: &'c Cell<'_>) -> Option<&'c str> {
    match cell {
        Cell::Text(t) | Cell::Decimal(t) | Cell::Date(t) | Cell::Timestamp(t) | Cell::Json(t) => {
            Some(t.as_ref())
        }
        _ => None,
    }
}

fn escape(out: &mut String, value: Option<&str>) {
    let Some(mut value) = value else { return out.push_str("\\N") };
    let special = |b: u8| matches!(b, b'\\' | b'\t' | b'\n' | b'\r');
    while let Some(at) = value.bytes().position(special) {
        out.push_str(&value[..at]);
        out.push_str(match value.as_bytes()[at] {
            b'\\' => "\\\\",
            b'\t' => "\\t",
            b'\n' => "\\n",
            _ => "\\r",
        });
        value = &value[at + 1..];
    }
    out.push_str(value);
}
