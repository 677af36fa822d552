//! The streams' tables: created, and widened when the manifest grows. Never narrowed.

use std::collections::HashMap;

use engine_sync::destination::Outcome;
use engine_sync::{ColumnKind, DestinationError, Kind, LinkTable, Prepared, Table, TableOptions};
use sqlx::{Row, SqliteConnection};

use super::failed;
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

/// Makes sure that a stream's tables exist and have their columns. Says whether there is a `_raw`.
pub(super) async fn prepare(
    tx: &mut SqliteConnection,
    connection: &str,
    table: &Table,
    options: TableOptions,
    prepared: &mut Prepared,
) -> Outcome<bool> {
    let existing = own(tx, connection, &table.name, &table.name).await?;
    let raw = match existing {
        None => {
            create(tx, table, options).await?;
            options.raw
        }
        Some(columns) => {
            same_key(tx, table).await?;
            widen(tx, table, &columns, options, prepared).await?
        }
    };
    for link in &table.links {
        if own(tx, connection, &link.name, &table.name).await?.is_none() {
            create_link(tx, link).await?;
        }
    }
    Ok(raw)
}

/// The columns of a table that is this connection's; `None` when there is no such table. A table of
/// somebody else is refused.
async fn own(
    tx: &mut SqliteConnection,
    connection: &str,
    name: &str,
    stream: &str,
) -> Outcome<Option<HashMap<String, String>>> {
    let rows = sqlx::query("SELECT name, type FROM pragma_table_info(?)")
        .bind(name)
        .fetch_all(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let owner =
        sqlx::query_scalar::<_, String>("SELECT connection FROM _engine_tables WHERE name = ?")
            .bind(name)
            .fetch_optional(&mut *tx)
            .await
            .map_err(|e| failed(&e))?;
    let foreign =
        |message: String, hint: &str| Err(DestinationError::new(Kind::Foreign, message, hint));
    match owner {
        Some(owner) if owner != connection => {
            return foreign(
                format!(
                    "table `{name}` belongs to connection `{owner}`, this one is `{connection}`"
                ),
                "use another database with --to, or that connection's id with --connection",
            );
        }
        None if !rows.is_empty() => return Err(not_ours(name)),
        Some(_) if rows.is_empty() => {
            return Err(DestinationError::new(
                Kind::Schema,
                format!("table `{name}` is gone, but its checkpoints are here"),
                "restore the table from a backup, or use another database with --to",
            ));
        }
        Some(_) => {}
        None => {
            sqlx::query("INSERT INTO _engine_tables (name, connection, stream) VALUES (?, ?, ?)")
                .bind(name)
                .bind(connection)
                .bind(stream)
                .execute(&mut *tx)
                .await
                .map_err(|e| failed(&e))?;
            return Ok(None);
        }
    }
    Ok(Some(rows.iter().map(|r| (r.get::<String, _>(0).to_lowercase(), r.get(1))).collect()))
}

/// A table of somebody else has the name of one of ours.
pub(super) fn not_ours(name: &str) -> DestinationError {
    let message = format!("table `{name}` exists already and was not made by this engine");
    let hint = "use another database with --to, or move the table away";
    DestinationError::new(Kind::Foreign, message, hint)
}

async fn create(tx: &mut SqliteConnection, table: &Table, options: TableOptions) -> Outcome<()> {
    let mut columns: Vec<String> = table
        .columns
        .iter()
        .map(|c| format!("{} {}", quoted(&c.name), column_type(c.kind)))
        .collect();
    if options.raw {
        columns.push("\"_raw\" TEXT".into());
    }
    columns.push("\"_hash\" INTEGER NOT NULL".into());
    columns.push("\"_synced_at\" TEXT NOT NULL".into());
    columns.push("\"_deleted_at\" TEXT".into());
    let key = list(table.columns[..table.key_columns].iter().map(|c| c.name.as_str()));
    let name = quoted(&table.name);
    let text = format!("CREATE TABLE {name} ({}, PRIMARY KEY ({key}))", columns.join(", "));
    run(tx, text).await
}

async fn create_link(tx: &mut SqliteConnection, link: &LinkTable) -> Outcome<()> {
    let (owner, target) = (quoted(&link.owner_column), quoted(&link.target_column));
    let text = format!(
        "CREATE TABLE {} ({owner} TEXT NOT NULL, {target} TEXT NOT NULL, \
         \"_type\" TEXT NOT NULL DEFAULT '', PRIMARY KEY ({owner}, {target}, \"_type\"))",
        quoted(&link.name)
    );
    run(tx, text).await
}

/// The key that a table was made with must be the key that the manifest names.
async fn same_key(tx: &mut SqliteConnection, table: &Table) -> Outcome<()> {
    let stored: Vec<String> =
        sqlx::query_scalar("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk")
            .bind(&table.name)
            .fetch_all(tx)
            .await
            .map_err(|e| failed(&e))?;
    let wanted: Vec<&str> =
        table.columns[..table.key_columns].iter().map(|c| c.name.as_str()).collect();
    if stored == wanted {
        return Ok(());
    }
    let (name, stored, wanted) = (&table.name, stored.join(", "), wanted.join(", "));
    let message = format!("table `{name}` has the key ({stored}), the manifest says ({wanted})");
    let hint = "move the table away, use another database with --to, or restore the key";
    Err(DestinationError::new(Kind::Schema, message, hint))
}

/// Adds the columns that an existing table lacks.
async fn widen(
    tx: &mut SqliteConnection,
    table: &Table,
    columns: &HashMap<String, String>,
    options: TableOptions,
    prepared: &mut Prepared,
) -> Outcome<bool> {
    let name = quoted(&table.name);
    for column in &table.columns {
        let wanted = column_type(column.kind);
        match columns.get(&column.name.to_lowercase()) {
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
    Ok(has_raw || options.raw)
}

async fn run(tx: &mut SqliteConnection, text: String) -> Outcome<()> {
    sqlx::query(sql(text)).execute(tx).await.map(drop).map_err(|e| failed(&e))
}
