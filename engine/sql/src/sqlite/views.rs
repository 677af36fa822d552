//! `<stream>_live`: the rows that have no tombstone, as a view for people.

use engine_sync::destination::Outcome;
use engine_sync::{Prepared, Table};
use sqlx::{Row, SqliteConnection};

use super::failed;
use crate::names::{list, quoted, sql};
use crate::owner;

/// Tells a view of ours, which SQLite keeps as it was written.
const MARK: &str = "/* rows without a tombstone: kept by the engine */";

/// Makes the view, or renews it where the table has new columns. What somebody else has made under its name
/// stays.
pub(super) async fn live(
    tx: &mut SqliteConnection,
    table: &Table,
    prepared: &mut Prepared,
) -> Outcome<()> {
    let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?)")
        .bind(&table.name)
        .fetch_all(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    let shown = columns.iter().map(String::as_str).filter(|name| !owner::HIDDEN.contains(name));
    let name = owner::view(table);
    let (view, own) = (quoted(&name), quoted(&table.name));
    let wanted = format!(
        "CREATE VIEW {view} AS {MARK} SELECT {} FROM {own} WHERE \"_deleted_at\" IS NULL",
        list(shown)
    );
    let found = sqlx::query("SELECT type, sql FROM sqlite_master WHERE lower(name) = lower(?)")
        .bind(&name)
        .fetch_optional(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    if let Some(found) = found {
        let (kind, text): (String, Option<String>) = (found.get(0), found.get(1));
        let text = text.unwrap_or_default();
        if text == wanted {
            return Ok(());
        }
        if kind != "view" || !text.contains(MARK) {
            prepared.notes.push((table.name.clone(), owner::taken(&name)));
            return Ok(());
        }
        run(tx, format!("DROP VIEW {view}")).await?;
    }
    run(tx, wanted).await
}

async fn run(tx: &mut SqliteConnection, text: String) -> Outcome<()> {
    sqlx::query(sql(text)).execute(tx).await.map(drop).map_err(|e| failed(&e))
}
