//! Looking into a SQLite file from outside.

use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Row};

/// Runs a query and gives its rows as texts (`NULL` for nothing).
pub fn rows(path: &Path, sql: &str) -> Vec<Vec<String>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(rows_in(path, sql))
}

/// The same inside a runtime.
pub async fn rows_in(path: &Path, sql: &str) -> Vec<Vec<String>> {
    let options = SqliteConnectOptions::new().filename(path).read_only(true);
    let mut db = options.connect().await.expect("the database opens");
    let query = sqlx::query(AssertSqlSafe(sql.to_owned()));
    let found = query.fetch_all(&mut db).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
    db.close().await.expect("the database closes");
    found.iter().map(texts).collect()
}

fn texts(row: &SqliteRow) -> Vec<String> {
    let text = |at: usize| {
        if let Ok(text) = row.try_get::<Option<String>, _>(at) {
            return text.unwrap_or_else(|| "NULL".into());
        }
        if let Ok(number) = row.try_get::<i64, _>(at) {
            return number.to_string();
        }
        row.try_get::<f64, _>(at).map_or_else(|_| "?".into(), |n| n.to_string())
    };
    (0..row.len()).map(text).collect()
}

/// The one value of a query.
pub fn one(path: &Path, sql: &str) -> String {
    let found = rows(path, sql);
    found.into_iter().flatten().next().unwrap_or_else(|| panic!("no row: {sql}"))
}

/// The one number of a query.
pub fn number(path: &Path, sql: &str) -> u64 {
    one(path, sql).parse().unwrap_or_else(|_| panic!("no number: {sql}"))
}

/// Changes a database, making it if need be.
pub fn execute(path: &Path, sql: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let mut db = options.connect().await.expect("the database opens");
        let query = sqlx::query(AssertSqlSafe(sql.to_owned()));
        query.execute(&mut db).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
        db.close().await.expect("the database closes");
    });
}

/// Runs many statements in a new file.
pub fn script(path: &Path, sql: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let mut db = options.connect().await.expect("the database opens");
        let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut db).await;
        done.unwrap_or_else(|e| panic!("{e}"));
        db.close().await.expect("the database closes");
    });
}

/// Does something while another program has the write lock.
pub fn locked(path: &Path, meanwhile: impl FnOnce()) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let options = SqliteConnectOptions::new().filename(path);
    let mut db = runtime.block_on(options.connect()).expect("the database opens");
    let mut run = |sql: &'static str| {
        let done = runtime.block_on(sqlx::raw_sql(sql).execute(&mut db));
        done.unwrap_or_else(|e| panic!("{sql}: {e}"));
    };
    run("BEGIN IMMEDIATE");
    meanwhile();
    run("ROLLBACK");
}
