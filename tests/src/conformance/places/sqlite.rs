//! SQLite: a real file.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use engine_sql::SqliteDestination;
use engine_sync::destination::Outcome;
use engine_sync::{ColumnKind, Destination, Inspect, Layout, LinkTable};
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row as _, SqliteConnection};

use super::super::{Place, Row, canonical};

/// A file in a folder of its own.
pub struct SqlitePlace {
    folder: tempfile::TempDir,
}

impl Default for SqlitePlace {
    fn default() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }
}

impl SqlitePlace {
    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("a.db")
    }

    async fn db(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(self.path()).create_if_missing(true);
        options.connect().await.expect("the file opens")
    }

    async fn select(&self, sql: String) -> Vec<SqliteRow> {
        let mut db = self.db().await;
        let found = sqlx::query(AssertSqlSafe(sql.clone())).fetch_all(&mut db).await;
        let found = found.unwrap_or_else(|e| panic!("{sql}: {e}"));
        db.close().await.expect("it closes");
        found
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A value, which must be of the storage class that its kind asks for.
fn value<'r, T>(row: &'r SqliteRow, at: usize, kind: ColumnKind) -> Option<T>
where
    T: sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
{
    let found = row.try_get::<Option<T>, _>(at);
    found.unwrap_or_else(|e| panic!("column {at} holds no {}: {e}", kind.word()))
}

fn shown(row: &SqliteRow, at: usize, kind: ColumnKind) -> Option<String> {
    match kind {
        ColumnKind::Integer | ColumnKind::Boolean => {
            value::<i64>(row, at, kind).map(|n| n.to_string())
        }
        ColumnKind::Number => value(row, at, kind).map(canonical::bits),
        ColumnKind::Timestamp => value::<String>(row, at, kind).map(|t| canonical::instant(&t)),
        ColumnKind::Json => value::<String>(row, at, kind).map(|t| canonical::json(&t)),
        _ => value(row, at, kind),
    }
}

#[async_trait]
impl Place for SqlitePlace {
    fn name(&self) -> &'static str {
        "SQLite"
    }

    async fn open(
        &self,
        connection: &str,
        layout: Layout,
        tables: &[&str],
    ) -> Outcome<Arc<dyn Destination>> {
        let open = SqliteDestination::open(&self.path(), connection, layout, false, tables).await;
        Ok(Arc::new(open?))
    }

    async fn look(&self) -> Option<Arc<dyn Inspect>> {
        let open = SqliteDestination::open(&self.path(), "", Layout::Separate, true, &[]).await;
        Some(Arc::new(open.expect("it opens for looking")))
    }

    async fn age(&self, connection: &str, seconds: u32) {
        let sql = format!(
            "UPDATE _engine_leases SET renewed_at = renewed_at - {seconds} \
             WHERE connection = '{connection}'"
        );
        self.execute(&sql).await;
    }

    async fn rows(&self, table: &str, columns: &[(&str, ColumnKind)]) -> Vec<Row> {
        let names: Vec<String> = columns.iter().map(|(name, _)| quoted(name)).collect();
        let found =
            self.select(format!("SELECT {} FROM {}", names.join(", "), quoted(table))).await;
        let shown = |row: &SqliteRow| {
            columns.iter().enumerate().map(|(at, (_, kind))| shown(row, at, *kind)).collect()
        };
        let mut rows: Vec<Row> = found.iter().map(shown).collect();
        rows.sort();
        rows
    }

    async fn links(&self, link: &LinkTable) -> Vec<Row> {
        let text = ColumnKind::Text;
        let columns = [(&*link.owner_column, text), (&*link.target_column, text), ("_type", text)];
        self.rows(&link.name, &columns).await
    }

    async fn quarantined(&self, connection: &str, stream: &str) -> Vec<String> {
        let found = self.select(format!(
            "SELECT raw FROM _engine_quarantine WHERE connection = '{connection}' \
             AND stream = '{stream}' ORDER BY raw"
        ));
        found.await.iter().map(|row| row.get(0)).collect()
    }

    async fn execute(&self, sql: &str) -> bool {
        let mut db = self.db().await;
        let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut db).await;
        done.unwrap_or_else(|e| panic!("{sql}: {e}"));
        db.close().await.expect("it closes");
        true
    }
}
