//! PostgreSQL: a schema of a real server's database.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use engine_sql::{PostgresDestination, PostgresUrl};
use engine_sync::destination::Outcome;
use engine_sync::{ColumnKind, Destination, Inspect, Layout, LinkTable};
use sqlx::postgres::{PgConnectOptions, PgRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, Row as _};

use super::super::{Place, Row, canonical};
use crate::postgres::Database;

/// A schema of its own.
pub struct PostgresPlace {
    url: String,
    schema: String,
}

impl PostgresPlace {
    /// A new schema of a database; it is made by who opens it.
    pub fn new(database: &Database) -> Self {
        static SCHEMAS: AtomicU32 = AtomicU32::new(0);
        let schema = format!("s{}", SCHEMAS.fetch_add(1, Ordering::Relaxed));
        Self { url: database.url(), schema }
    }

    /// The schema.
    pub fn schema(&self) -> &str {
        &self.schema
    }

    /// The address of the database for another role.
    pub fn url_as(&self, role: &str) -> PostgresUrl {
        self.parsed(&self.url.replace("postgres@", &format!("{role}@")))
    }

    fn parsed(&self, url: &str) -> PostgresUrl {
        let url: PostgresUrl = url.parse().expect("an address");
        url.in_schema(&self.schema)
    }

    async fn db(&self) -> PgConnection {
        let options: PgConnectOptions = self.url.parse().expect("an address");
        let mut db = options.connect().await.expect("the server answers");
        let told = format!("SET search_path = {}; SET timezone = 'Asia/Tokyo'", self.schema);
        sqlx::raw_sql(AssertSqlSafe(told)).execute(&mut db).await.expect("the session is told");
        db
    }

    /// The rows of a query.
    pub async fn select(&self, sql: String) -> Vec<PgRow> {
        let mut db = self.db().await;
        let found = sqlx::query(AssertSqlSafe(sql.clone())).fetch_all(&mut db).await;
        let found = found.unwrap_or_else(|e| panic!("{sql}: {e}"));
        db.close().await.expect("it closes");
        found
    }
}

/// Names that are columns of every table already.
const SYSTEM: [&str; 6] = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/// A name as the engine has it in PostgreSQL. Worked out here once more: tables outlive versions, so it
/// may never change.
pub fn kept_name(name: &str) -> String {
    if name.len() <= 63 && !SYSTEM.contains(&name) {
        return name.to_owned();
    }
    let hash = xxhash_rust::xxh3::xxh3_64(name.as_bytes());
    let mut short: Vec<char> = name.chars().collect();
    while short.iter().map(|c| c.len_utf8()).sum::<usize>() > 54 {
        short.pop();
    }
    format!("{}_{:08x}", short.into_iter().collect::<String>(), hash >> 32)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", kept_name(name).replace('"', "\"\""))
}

/// A column as text; a floating-point number stays one, so that no digit is lost.
fn selected((name, kind): &(&str, ColumnKind)) -> String {
    let name = quoted(name);
    match kind {
        ColumnKind::Number => name,
        ColumnKind::Boolean => format!("{name}::int::text"),
        ColumnKind::Date => format!("to_char({name}, 'YYYY-MM-DD')"),
        ColumnKind::Timestamp => {
            format!("to_char({name} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
        }
        _ => format!("{name}::text"),
    }
}

fn shown(row: &PgRow, at: usize, kind: ColumnKind) -> Option<String> {
    if kind == ColumnKind::Number {
        return row.get::<Option<f64>, _>(at).map(canonical::bits);
    }
    let text = row.get::<Option<String>, _>(at)?;
    Some(match kind {
        ColumnKind::Timestamp => canonical::instant(&text),
        ColumnKind::Json => canonical::json(&text),
        _ => text,
    })
}

#[async_trait]
impl Place for PostgresPlace {
    fn name(&self) -> &'static str {
        "PostgreSQL"
    }

    async fn open(
        &self,
        connection: &str,
        layout: Layout,
        tables: &[&str],
    ) -> Outcome<Arc<dyn Destination>> {
        let url = self.parsed(&self.url);
        let open = PostgresDestination::open(&url, connection, layout, false, tables).await;
        Ok(Arc::new(open?))
    }

    async fn look(&self) -> Option<Arc<dyn Inspect>> {
        let url = self.parsed(&self.url);
        let open = PostgresDestination::open(&url, "", Layout::Separate, true, &[]).await;
        Some(Arc::new(open.expect("it opens for looking")))
    }

    async fn age(&self, connection: &str, seconds: u32) {
        let sql = format!(
            "UPDATE _engine_leases SET renewed_at = renewed_at - interval '{seconds} seconds' \
             WHERE connection = '{connection}'"
        );
        self.execute(&sql).await;
    }

    async fn rows(&self, table: &str, columns: &[(&str, ColumnKind)]) -> Vec<Row> {
        let names: Vec<String> = columns.iter().map(selected).collect();
        let found =
            self.select(format!("SELECT {} FROM {}", names.join(", "), quoted(table))).await;
        let shown = |row: &PgRow| {
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
             AND stream = '{stream}' ORDER BY raw COLLATE \"C\""
        ));
        found.await.iter().map(|row| row.get(0)).collect()
    }

    /// `CASCADE`: the view of living rows goes with what it shows.
    async fn execute(&self, sql: &str) -> bool {
        let dropped = ["DROP TABLE", "DROP COLUMN"].iter().any(|drop| sql.contains(drop));
        let sql = format!("{sql}{}", if dropped { " CASCADE" } else { "" });
        let mut db = self.db().await;
        let done = sqlx::raw_sql(AssertSqlSafe(sql.clone())).execute(&mut db).await;
        done.unwrap_or_else(|e| panic!("{sql}: {e}"));
        db.close().await.expect("it closes");
        true
    }
}
