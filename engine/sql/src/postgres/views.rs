//! `<stream>_live`: the rows that have no tombstone, as a view for people; and what people should know about
//! a table.

use engine_sync::destination::Outcome;
use engine_sync::{Prepared, Table};
use sqlx::{PgConnection, Row};

use super::tables::name;
use super::{Scope, failed};
use crate::names::{identifier, literal, quoted, sql};
use crate::owner;

/// Tells a view of ours: its comment.
const MARK: &str = "Rows without a tombstone, kept by the engine.";

/// Makes the view, or renews it where the table has new columns. What somebody else has made under its name
/// stays; so does a view that can't be renewed, and a role that may not make one does without.
pub(super) async fn live(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    table: &Table,
    prepared: &mut Prepared,
) -> Outcome<()> {
    let view = owner::view(table);
    let found = sqlx::query(
        "SELECT c.relkind = 'v' AND coalesce(obj_description(c.oid, 'pg_class'), '') = $3, \
         pg_has_role(c.relowner, 'USAGE') FROM pg_class c \
         JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2",
    )
    .bind(scope.schema)
    .bind(identifier(&view).as_ref())
    .bind(MARK)
    .fetch_optional(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    let (ours, may) = found.as_ref().map_or((true, true), |row| (row.get(0), row.get(1)));
    if !ours {
        prepared.notes.push((table.name.clone(), owner::taken(&view)));
        return Ok(());
    }
    if !may || !may_create(tx, scope).await? {
        return Ok(());
    }
    let mut wanted = columns(tx, scope, &table.name).await?;
    wanted.retain(|column| !owner::HIDDEN.contains(&column.as_str()));
    let has = match found {
        Some(_) => columns(tx, scope, &view).await?,
        None => Vec::new(),
    };
    if has == wanted {
        return Ok(());
    }
    // PostgreSQL adds columns to a view at its end only
    if !wanted.starts_with(&has) {
        let note =
            format!("the view `{view}` does not show all columns: drop it, and it is made anew");
        prepared.notes.push((table.name.clone(), note));
        return Ok(());
    }
    let shown: Vec<String> = wanted.iter().map(|column| quoted(column)).collect();
    let (view, own) = (name(&view), name(&table.name));
    let text = format!(
        "CREATE OR REPLACE VIEW {view} AS SELECT {} FROM {own} WHERE \"_deleted_at\" IS NULL",
        shown.join(", ")
    );
    run(tx, text).await?;
    run(tx, format!("COMMENT ON VIEW {view} IS {}", literal(MARK))).await
}

/// What the manifest says about a stream, as its table's comment.
pub(super) async fn comment(tx: &mut PgConnection, table: &Table) -> Outcome<()> {
    let Some(text) = &table.comment else { return Ok(()) };
    run(tx, format!("COMMENT ON TABLE {} IS {}", name(&table.name), literal(text))).await
}

/// Missing rights are no reason to stop: a view is a convenience.
async fn may_create(tx: &mut PgConnection, scope: Scope<'_>) -> Outcome<bool> {
    sqlx::query_scalar("SELECT has_schema_privilege($1, 'CREATE')")
        .bind(scope.schema)
        .fetch_one(tx)
        .await
        .map_err(|e| failed(&e))
}

/// A table's or a view's columns, in their order.
async fn columns(tx: &mut PgConnection, scope: Scope<'_>, table: &str) -> Outcome<Vec<String>> {
    sqlx::query_scalar(
        "SELECT a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid \
         JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2 \
         AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
    )
    .bind(scope.schema)
    .bind(identifier(table).as_ref())
    .fetch_all(tx)
    .await
    .map_err(|e| failed(&e))
}

async fn run(tx: &mut PgConnection, text: String) -> Outcome<()> {
    sqlx::query(sql(text)).execute(tx).await.map(drop).map_err(|e| failed(&e))
}
