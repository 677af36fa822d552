//! The streams' tables: created, and widened when the manifest grows. Never narrowed.

use std::collections::HashMap;

use engine_sync::destination::Outcome;
use engine_sync::{
    Change, ColumnKind, DestinationError, FILL, Kind, Layout, LinkTable, Prepared, Table,
    TableOptions,
};
use sqlx::{Row, SqliteConnection};

use super::{Scope, failed};
use crate::names::{list, quoted, sql};

/// SQLite's name for a kind of column: booleans are 0/1, decimals and times are text.
fn column_type(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Integer | ColumnKind::Boolean => "INTEGER",
        ColumnKind::Number => "REAL",
        ColumnKind::Text
        | ColumnKind::Decimal
        | ColumnKind::Date
        | ColumnKind::Timestamp
        | ColumnKind::Json => "TEXT",
    }
}

/// Makes sure that a stream's tables exist and have their columns.
pub(super) async fn prepare(
    tx: &mut SqliteConnection,
    scope: Scope<'_>,
    table: &Table,
    options: TableOptions,
    prepared: &mut Prepared,
) -> Outcome<Found> {
    let existing = own(tx, scope, &table.name, &table.name).await?;
    let found = match existing {
        None => {
            create(tx, scope, table, options).await?;
            Found { raw: options.raw, retyped: Vec::new() }
        }
        Some(columns) => {
            same_key(tx, scope, table).await?;
            let added = prepared.added.len();
            let found = widen(tx, table, &columns, options, prepared).await?;
            if prepared.added.len() > added {
                refill(tx, &table.name).await?;
            }
            found
        }
    };
    for link in table.links.iter().chain(&table.members) {
        if own(tx, scope, &link.name, &table.name).await?.is_none() {
            create_link(tx, scope, link).await?;
            if table.members.contains(link) {
                index_parents(tx, scope, link).await?;
            }
        }
    }
    for column in crate::owner::parents(table) {
        index_children(tx, scope, table, column).await?;
    }
    index_gone(tx, table).await?;
    evolved(tx, scope, table).await?;
    super::views::live(tx, table, prepared).await?;
    Ok(found)
}

/// What preparing would change.
pub(super) async fn differs(db: &mut SqliteConnection, tables: &[&Table]) -> Outcome<Vec<Change>> {
    let mut changes = Vec::new();
    for table in tables {
        let rows: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?)")
            .bind(&table.name)
            .fetch_all(&mut *db)
            .await
            .map_err(|e| failed(&e))?;
        let has = |name: &str| rows.iter().any(|r| r.to_lowercase() == name.to_lowercase());
        changes.extend(crate::owner::change(table, rows.is_empty(), has));
    }
    Ok(changes)
}

/// What a table is like, whatever the manifest says.
#[derive(Debug)]
pub(super) struct Found {
    /// It has a `_raw`.
    pub(super) raw: bool,
    /// Columns whose own type changes what is not of it, and what they hold.
    pub(super) retyped: Vec<(usize, ColumnKind)>,
}

/// New columns are to be filled: for every connection that has rows in the table.
async fn refill(tx: &mut SqliteConnection, table: &str) -> Outcome<()> {
    sqlx::query("DELETE FROM _engine_checkpoints WHERE stream = ? AND partition = ?")
        .bind(table)
        .bind(FILL)
        .execute(tx)
        .await
        .map(drop)
        .map_err(|e| failed(&e))
}

/// Remembers the columns that no manifest declares.
async fn evolved(tx: &mut SqliteConnection, scope: Scope<'_>, table: &Table) -> Outcome<()> {
    for column in table.columns.iter().filter(|c| c.evolved) {
        sqlx::query(
            "INSERT INTO _engine_columns (name, connection, position, column_name, kind) \
             SELECT ?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM _engine_columns \
             WHERE name = ?1 AND connection = ?2), ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM \
             _engine_columns WHERE name = ?1 AND connection = ?2 AND column_name = ?3)",
        )
        .bind(&table.name)
        .bind(scope.connection)
        .bind(&column.name)
        .bind(column.kind.word())
        .execute(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    }
    Ok(())
}

/// The columns of a table that is this connection's; `None` when there is no such table. A table of
/// somebody else is refused.
async fn own(
    tx: &mut SqliteConnection,
    scope: Scope<'_>,
    name: &str,
    stream: &str,
) -> Outcome<Option<HashMap<String, String>>> {
    let rows = sqlx::query("SELECT name, type FROM pragma_table_info(?)")
        .bind(name)
        .fetch_all(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let owners = sqlx::query("SELECT connection, layout FROM _engine_tables WHERE name = ?")
        .bind(name)
        .fetch_all(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let owners: Vec<(String, String)> = owners.iter().map(|r| (r.get(0), r.get(1))).collect();
    crate::owner::check(name, scope.connection, scope.layout, &owners)?;
    let known = owners.iter().any(|(owner, _)| owner == scope.connection);
    if !known && name == stream {
        let read: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM _engine_checkpoints \
             WHERE connection = ? AND stream = ? AND partition <> ?",
        )
        .bind(scope.connection)
        .bind(stream)
        .bind(FILL)
        .fetch_one(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
        if read > 0 {
            return Err(crate::owner::elsewhere(stream));
        }
    }
    if !known && !owners.is_empty() {
        register(tx, scope, name, stream).await?;
    }
    match owners.first() {
        None if !rows.is_empty() => return Err(not_ours(name)),
        Some(_) if rows.is_empty() => {
            return Err(DestinationError::new(
                Kind::Schema,
                format!("table `{name}` is gone, but its checkpoints are here"),
                "restore it from a backup, or have it made and read anew: `engine reset STREAM`",
            ));
        }
        Some(_) => {}
        None => {
            register(tx, scope, name, stream).await?;
            return Ok(None);
        }
    }
    Ok(Some(rows.iter().map(|r| (r.get::<String, _>(0).to_lowercase(), r.get(1))).collect()))
}

async fn register(
    tx: &mut SqliteConnection,
    scope: Scope<'_>,
    name: &str,
    stream: &str,
) -> Outcome<()> {
    sqlx::query("INSERT INTO _engine_tables (name, connection, stream, layout) VALUES (?, ?, ?, ?)")
        .bind(name)
        .bind(scope.connection)
        .bind(stream)
        .bind(crate::owner::word(scope.layout))
        .execute(tx)
        .await
        .map(drop)
        .map_err(|e| failed(&e))
}

/// A table of somebody else has the name of one of ours.
pub(super) fn not_ours(name: &str) -> DestinationError {
    let message = format!("table `{name}` exists already and was not made by this engine");
    let hint = "use another database with --to, or move the table away";
    DestinationError::new(Kind::Foreign, message, hint)
}

async fn create(
    tx: &mut SqliteConnection,
    scope: Scope<'_>,
    table: &Table,
    options: TableOptions,
) -> Outcome<()> {
    let shared = scope.layout == Layout::Shared;
    let mut columns: Vec<String> =
        shared.then(|| "\"_connection\" TEXT NOT NULL".to_owned()).into_iter().collect();
    let own = table.columns.iter();
    columns.extend(own.map(|c| format!("{} {}", quoted(&c.name), column_type(c.kind))));
    if options.raw {
        columns.push("\"_raw\" TEXT".into());
    }
    columns.push("\"_hash\" INTEGER NOT NULL".into());
    columns.push("\"_synced_at\" TEXT NOT NULL".into());
    columns.push("\"_deleted_at\" TEXT".into());
    let key = list(crate::owner::key(table, scope.layout));
    let name = quoted(&table.name);
    let text = format!("CREATE TABLE {name} ({}, PRIMARY KEY ({key}))", columns.join(", "));
    run(tx, text).await
}

async fn create_link(tx: &mut SqliteConnection, scope: Scope<'_>, link: &LinkTable) -> Outcome<()> {
    let (owner, target) = (quoted(&link.owner_column), quoted(&link.target_column));
    let (column, key) = match scope.layout {
        Layout::Separate => ("", ""),
        Layout::Shared => ("\"_connection\" TEXT NOT NULL, ", "\"_connection\", "),
    };
    let text = format!(
        "CREATE TABLE {} ({column}{owner} TEXT NOT NULL, {target} TEXT NOT NULL, \
         \"_type\" TEXT NOT NULL DEFAULT '', PRIMARY KEY ({key}{owner}, {target}, \"_type\"))",
        quoted(&link.name)
    );
    run(tx, text).await
}

/// The end of a parent's pass asks for that parent's pairs.
async fn index_parents(
    tx: &mut SqliteConnection,
    scope: Scope<'_>,
    pairs: &LinkTable,
) -> Outcome<()> {
    let shared = (scope.layout == Layout::Shared).then_some("_connection");
    let columns = list(shared.into_iter().chain([pairs.target_column.as_str()]));
    let (index, name) = (quoted(&format!("_engine_by_parent_{}", pairs.name)), quoted(&pairs.name));
    run(tx, format!("CREATE INDEX {index} ON {name} ({columns})")).await
}

/// Every judgement asks for the rows with a tombstone, which are few: nobody looks at the others.
async fn index_gone(tx: &mut SqliteConnection, table: &Table) -> Outcome<()> {
    let index = quoted(&format!("_engine_gone_{}", table.name));
    let name = quoted(&table.name);
    let gone = "(\"_deleted_at\") WHERE \"_deleted_at\" IS NOT NULL";
    run(tx, format!("CREATE INDEX IF NOT EXISTS {index} ON {name} {gone}")).await
}

/// The end of a parent's pass asks for that parent's children.
async fn index_children(
    tx: &mut SqliteConnection,
    scope: Scope<'_>,
    table: &Table,
    column: &str,
) -> Outcome<()> {
    let shared = (scope.layout == Layout::Shared).then_some("_connection");
    let columns = list(shared.into_iter().chain([column]));
    let index = quoted(&format!("_engine_by_{column}_{}", table.name));
    let name = quoted(&table.name);
    run(tx, format!("CREATE INDEX IF NOT EXISTS {index} ON {name} ({columns})")).await
}

/// The key that a table was made with must be the key that the manifest names.
async fn same_key(tx: &mut SqliteConnection, scope: Scope<'_>, table: &Table) -> Outcome<()> {
    let stored: Vec<String> =
        sqlx::query_scalar("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk")
            .bind(&table.name)
            .fetch_all(tx)
            .await
            .map_err(|e| failed(&e))?;
    crate::owner::same_key(table, scope.layout, &stored)
}

/// Adds the columns that an existing table lacks.
async fn widen(
    tx: &mut SqliteConnection,
    table: &Table,
    columns: &HashMap<String, String>,
    options: TableOptions,
    prepared: &mut Prepared,
) -> Outcome<Found> {
    let name = quoted(&table.name);
    let mut retyped = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let wanted = column_type(column.kind);
        match columns.get(&column.name.to_lowercase()) {
            Some(found) if found != wanted => {
                let note = format!(
                    "column `{}` was made as {found}, the manifest says {}: it stays as it is",
                    column.name,
                    column.kind.word()
                );
                prepared.notes.push((table.name.clone(), note));
                // such a column would make other values of what it is given: 7 of '007'
                match found.as_str() {
                    "INTEGER" => retyped.push((at, ColumnKind::Integer)),
                    "REAL" => retyped.push((at, ColumnKind::Number)),
                    _ => {}
                }
            }
            Some(_) => {}
            None => {
                let text =
                    format!("ALTER TABLE {name} ADD COLUMN {} {wanted}", quoted(&column.name));
                run(tx, text).await?;
                prepared.added.push(format!("{}.{}", table.name, column.name));
            }
        }
    }
    for own in ["_hash", "_synced_at", "_deleted_at"] {
        if !columns.contains_key(own) {
            let message = format!("table `{}` has lost its column `{own}`", table.name);
            let hint = "restore the table from a backup, or use another database with --to";
            return Err(DestinationError::new(Kind::Schema, message, hint));
        }
    }
    let has_raw = columns.contains_key("_raw");
    if options.raw && !has_raw {
        run(tx, format!("ALTER TABLE {name} ADD COLUMN \"_raw\" TEXT")).await?;
        prepared.added.push(format!("{}._raw", table.name));
    }
    Ok(Found { raw: has_raw || options.raw, retyped })
}

async fn run(tx: &mut SqliteConnection, text: String) -> Outcome<()> {
    sqlx::query(sql(text)).execute(tx).await.map(drop).map_err(|e| failed(&e))
}
