//! The streams' tables: created, and widened when the manifest grows. Never narrowed.

use std::collections::HashMap;

use engine_sync::destination::Outcome;
use engine_sync::{
    Change, Column, ColumnKind, DestinationError, FILL, Kind, Layout, LinkTable, Prepared, Table,
    TableOptions,
};
use sqlx::{PgConnection, Row};

use super::{Scope, failed};
use crate::names::{identifier, literal, quoted, sql};
use crate::owner;

/// PostgreSQL's name for a kind of column, as `format_type` writes it.
pub(super) fn column_type(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text => "text",
        ColumnKind::Integer => "bigint",
        ColumnKind::Number => "double precision",
        ColumnKind::Decimal => "numeric",
        ColumnKind::Boolean => "boolean",
        ColumnKind::Date => "date",
        ColumnKind::Timestamp => "timestamp with time zone",
        ColumnKind::Json => "jsonb",
    }
}

const KINDS: [ColumnKind; 8] = [
    ColumnKind::Text,
    ColumnKind::Integer,
    ColumnKind::Number,
    ColumnKind::Decimal,
    ColumnKind::Boolean,
    ColumnKind::Date,
    ColumnKind::Timestamp,
    ColumnKind::Json,
];

/// A name as it is in the database, quoted.
pub(super) fn name(name: &str) -> String {
    quoted(&identifier(name))
}

/// What a table is like, whatever the manifest says.
#[derive(Debug)]
pub(super) struct Found {
    /// It has a `_raw`.
    pub(super) raw: bool,
    /// What its columns hold, in the order of the manifest's.
    pub(super) kinds: Vec<ColumnKind>,
}

/// Makes sure that a stream's tables exist and have their columns.
pub(super) async fn prepare(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    table: &Table,
    options: TableOptions,
    prepared: &mut Prepared,
) -> Outcome<Found> {
    let existing = own(tx, scope, &table.name, &table.name).await?;
    let found = match existing {
        None => {
            create(tx, scope, table, options).await?;
            index_gone(tx, table).await?;
            renamed(table, prepared);
            Found { raw: options.raw, kinds: table.columns.iter().map(|c| c.kind).collect() }
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
    for column in owner::parents(table) {
        index_children(tx, scope, table, column).await?;
    }
    evolved(tx, scope, table).await?;
    super::views::live(tx, scope, table, prepared).await?;
    Ok(found)
}

/// What preparing would change.
pub(super) async fn differs(
    db: &mut PgConnection,
    schema: &str,
    tables: &[&Table],
) -> Outcome<Vec<Change>> {
    let mut changes = Vec::new();
    for table in tables {
        let rows = columns(db, schema, &table.name).await?;
        let has = |name: &str| rows.contains_key(identifier(name).as_ref());
        changes.extend(owner::change(table, rows.is_empty(), has));
    }
    Ok(changes)
}

/// Names that the database would cut are shortened by us, and said.
fn renamed(table: &Table, prepared: &mut Prepared) {
    let columns = table.columns.iter().map(|c| c.name.as_str());
    let links = table.links.iter().chain(&table.members).map(|l| l.name.as_str());
    for long in std::iter::once(table.name.as_str()).chain(links).chain(columns) {
        let short = identifier(long);
        if short != long {
            let why = match long.len() {
                0..64 => "belongs to PostgreSQL",
                _ => "is over 63 bytes",
            };
            let note = format!("`{long}` {why}: it is called `{short}` there");
            prepared.notes.push((table.name.clone(), note));
        }
    }
}

/// New columns are to be filled: for every connection that has rows in the table.
async fn refill(tx: &mut PgConnection, table: &str) -> Outcome<()> {
    sqlx::query("DELETE FROM _engine_checkpoints WHERE stream = $1 AND partition = $2")
        .bind(table)
        .bind(FILL)
        .execute(tx)
        .await
        .map(drop)
        .map_err(|e| failed(&e))
}

/// Remembers the columns that no manifest declares.
async fn evolved(tx: &mut PgConnection, scope: Scope<'_>, table: &Table) -> Outcome<()> {
    for column in table.columns.iter().filter(|c| c.evolved) {
        sqlx::query(
            "INSERT INTO _engine_columns (name, connection, position, column_name, kind) \
             SELECT $1, $2, (SELECT coalesce(max(position), 0) + 1 FROM _engine_columns \
             WHERE name = $1 AND connection = $2), $3, $4 WHERE NOT EXISTS (SELECT 1 FROM \
             _engine_columns WHERE name = $1 AND connection = $2 AND column_name = $3)",
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

/// The columns of a table that is this connection's, with their types; `None` when there is no such
/// table. A table of somebody else, or that may not be written, is refused.
async fn own(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    table: &str,
    stream: &str,
) -> Outcome<Option<HashMap<String, String>>> {
    let rows = columns(tx, scope.schema, table).await?;
    let owners = sqlx::query("SELECT connection, layout FROM _engine_tables WHERE name = $1")
        .bind(table)
        .fetch_all(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let owners: Vec<(String, String)> = owners.iter().map(|r| (r.get(0), r.get(1))).collect();
    owner::check(table, scope.connection, scope.layout, &owners)?;
    match owners.first() {
        None if !rows.is_empty() => return Err(not_ours(table)),
        Some(_) if rows.is_empty() => {
            return Err(DestinationError::new(
                Kind::Schema,
                format!("table `{table}` is gone, but its checkpoints are here"),
                "restore it from a backup, or have it made and read anew: `engine reset STREAM`",
            ));
        }
        _ => {}
    }
    if !owners.iter().any(|(owner, _)| owner == scope.connection) {
        not_elsewhere(tx, scope, table, stream).await?;
        sqlx::query(
            "INSERT INTO _engine_tables (name, connection, stream, layout) VALUES ($1, $2, $3, $4)",
        )
        .bind(table)
        .bind(scope.connection)
        .bind(stream)
        .bind(owner::word(scope.layout))
        .execute(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    }
    if owners.is_empty() {
        return Ok(None);
    }
    may_write(tx, table).await?;
    Ok(Some(rows))
}

/// A table that is to be made must not have been read already.
async fn not_elsewhere(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    table: &str,
    stream: &str,
) -> Outcome<()> {
    let read: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM _engine_checkpoints \
         WHERE connection = $1 AND stream = $2 AND partition <> $3",
    )
    .bind(scope.connection)
    .bind(stream)
    .bind(FILL)
    .fetch_one(tx)
    .await
    .map_err(|e| failed(&e))?;
    // a link table may be declared later than its stream
    if read > 0 && table == stream { Err(owner::elsewhere(stream)) } else { Ok(()) }
}

/// A table's columns and their types; empty when there is none.
pub(super) async fn columns(
    db: &mut PgConnection,
    schema: &str,
    table: &str,
) -> Outcome<HashMap<String, String>> {
    let rows = sqlx::query(
        "SELECT a.attname::text, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a \
         JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace \
         WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped",
    )
    .bind(schema)
    .bind(identifier(table).as_ref())
    .fetch_all(db)
    .await
    .map_err(|e| failed(&e))?;
    Ok(rows.iter().map(|r| (r.get(0), r.get(1))).collect())
}

/// Missing rights are found before anything is read.
async fn may_write(tx: &mut PgConnection, table: &str) -> Outcome<()> {
    let may: bool = sqlx::query_scalar(
        "SELECT bool_and(has_table_privilege($1::regclass, right_)) \
         FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS right_",
    )
    .bind(name(table))
    .fetch_one(tx)
    .await
    .map_err(|e| failed(&e))?;
    if may {
        return Ok(());
    }
    let message = format!("this role may not read and write table `{table}`");
    let hint = format!("GRANT SELECT, INSERT, UPDATE, DELETE ON {} to it", name(table));
    Err(DestinationError::new(Kind::ReadOnly, message, hint))
}

/// A table of somebody else has the name of one of ours.
pub(super) fn not_ours(table: &str) -> DestinationError {
    let message = format!("table `{table}` exists already and was not made by this engine");
    let hint = "use another schema (?schema=…), or move the table away";
    DestinationError::new(Kind::Foreign, message, hint)
}

async fn create(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    table: &Table,
    options: TableOptions,
) -> Outcome<()> {
    let shared = scope.layout == Layout::Shared;
    let mut columns: Vec<String> =
        shared.then(|| "\"_connection\" text COLLATE \"C\"".to_owned()).into_iter().collect();
    for (at, column) in table.columns.iter().enumerate() {
        // keys compare by their bytes: the order of pages does not depend on a locale
        let order = if at < table.key_columns { " COLLATE \"C\"" } else { "" };
        columns.push(format!("{} {}{order}", name(&column.name), column_type(column.kind)));
    }
    if options.raw {
        columns.push("\"_raw\" json".into());
    }
    columns.push("\"_hash\" bigint NOT NULL".into());
    columns.push("\"_synced_at\" timestamp with time zone NOT NULL".into());
    columns.push("\"_deleted_at\" timestamp with time zone".into());
    let key: Vec<String> = owner::key(table, scope.layout).into_iter().map(name).collect();
    let (columns, key) = (columns.join(", "), key.join(", "));
    let own = name(&table.name);
    run(tx, format!("CREATE TABLE {own} ({columns}, PRIMARY KEY ({key}))")).await?;
    super::views::comment(tx, table).await?;
    for column in &table.columns {
        comment(tx, table, column).await?;
    }
    Ok(())
}

async fn comment(tx: &mut PgConnection, table: &Table, column: &Column) -> Outcome<()> {
    let long = identifier(&column.name) != column.name;
    let full = long.then(|| format!("{}.", column.name));
    let words: Vec<&str> = full.iter().chain(&column.comment).map(String::as_str).collect();
    if words.is_empty() {
        return Ok(());
    }
    let (own, column) = (name(&table.name), name(&column.name));
    run(tx, format!("COMMENT ON COLUMN {own}.{column} IS {}", literal(&words.join(" ")))).await
}

async fn create_link(tx: &mut PgConnection, scope: Scope<'_>, link: &LinkTable) -> Outcome<()> {
    let (owner, target) = (name(&link.owner_column), name(&link.target_column));
    let (column, key) = match scope.layout {
        Layout::Separate => ("", ""),
        Layout::Shared => ("\"_connection\" text COLLATE \"C\", ", "\"_connection\", "),
    };
    let text = format!(
        "CREATE TABLE {} ({column}{owner} text COLLATE \"C\", {target} text COLLATE \"C\", \
         \"_type\" text COLLATE \"C\" NOT NULL DEFAULT '', \
         PRIMARY KEY ({key}{owner}, {target}, \"_type\"))",
        name(&link.name)
    );
    run(tx, text).await
}

/// The end of a parent's pass asks for that parent's pairs.
async fn index_parents(tx: &mut PgConnection, scope: Scope<'_>, pairs: &LinkTable) -> Outcome<()> {
    let own = if scope.is_shared() { "\"_connection\", " } else { "" };
    let (table, target) = (name(&pairs.name), name(&pairs.target_column));
    run(tx, format!("CREATE INDEX ON {table} ({own}{target})")).await
}

/// Every judgement asks for the rows with a tombstone, which are few: nobody looks at the others.
async fn index_gone(tx: &mut PgConnection, table: &Table) -> Outcome<()> {
    let index = name(&format!("_engine_gone_{}", table.name));
    let gone = "(\"_deleted_at\") WHERE \"_deleted_at\" IS NOT NULL";
    run(tx, format!("CREATE INDEX {index} ON {} {gone}", name(&table.name))).await
}

/// The end of a parent's pass asks for that parent's children.
async fn index_children(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    table: &Table,
    column: &str,
) -> Outcome<()> {
    let own = if scope.is_shared() { "\"_connection\", " } else { "" };
    let index = name(&format!("_engine_by_{column}_{}", table.name));
    let (table, column) = (name(&table.name), name(column));
    run(tx, format!("CREATE INDEX IF NOT EXISTS {index} ON {table} ({own}{column})")).await
}

/// The key that a table was made with must be the key that the manifest names.
async fn same_key(tx: &mut PgConnection, scope: Scope<'_>, table: &Table) -> Outcome<()> {
    let stored: Vec<String> = sqlx::query_scalar(
        "SELECT a.attname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid \
         JOIN pg_namespace n ON n.oid = c.relnamespace \
         CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, place) \
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum \
         WHERE i.indisprimary AND n.nspname = $1 AND c.relname = $2 ORDER BY k.place",
    )
    .bind(scope.schema)
    .bind(identifier(&table.name).as_ref())
    .fetch_all(tx)
    .await
    .map_err(|e| failed(&e))?;
    let mut short = table.clone();
    for column in &mut short.columns {
        column.name = identifier(&column.name).into_owned();
    }
    owner::same_key(&short, scope.layout, &stored)
}

/// Adds the columns that an existing table lacks. A column whose type is not what the manifest says
/// stays as it is; one of a type that the engine does not write is refused.
async fn widen(
    tx: &mut PgConnection,
    table: &Table,
    columns: &HashMap<String, String>,
    options: TableOptions,
    prepared: &mut Prepared,
) -> Outcome<Found> {
    let own = name(&table.name);
    let schema = |message: String| {
        let hint = "restore the table from a backup, or use another database with --to";
        Err(DestinationError::new(Kind::Schema, message, hint))
    };
    let mut kinds = Vec::with_capacity(table.columns.len());
    for column in &table.columns {
        let wanted = column_type(column.kind);
        let Some(found) = columns.get(identifier(&column.name).as_ref()) else {
            run(tx, format!("ALTER TABLE {own} ADD COLUMN {} {wanted}", name(&column.name)))
                .await?;
            comment(tx, table, column).await?;
            prepared.added.push(format!("{}.{}", table.name, column.name));
            kinds.push(column.kind);
            continue;
        };
        let Some(kind) = KINDS.into_iter().find(|kind| column_type(*kind) == found) else {
            return schema(format!(
                "column `{}` of table `{}` has been altered to {found}; it was made as {wanted}",
                column.name, table.name
            ));
        };
        if kind != column.kind {
            let note = format!(
                "column `{}` was made as {found}, the manifest says {}: it stays as it is",
                column.name,
                column.kind.word()
            );
            prepared.notes.push((table.name.clone(), note));
        }
        kinds.push(kind);
    }
    for own in ["_hash", "_synced_at", "_deleted_at"] {
        if !columns.contains_key(own) {
            return schema(format!("table `{}` has lost its column `{own}`", table.name));
        }
    }
    let has_raw = columns.contains_key("_raw");
    if options.raw && !has_raw {
        run(tx, format!("ALTER TABLE {own} ADD COLUMN \"_raw\" json")).await?;
        prepared.added.push(format!("{}._raw", table.name));
    }
    Ok(Found { raw: has_raw || options.raw, kinds })
}

async fn run(tx: &mut PgConnection, text: String) -> Outcome<()> {
    sqlx::query(sql(text)).execute(tx).await.map(drop).map_err(|e| failed(&e))
}
