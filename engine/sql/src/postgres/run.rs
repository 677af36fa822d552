//! Statements of [`crate::query`] in PostgreSQL.

use async_trait::async_trait;
use engine_sync::destination::Outcome;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::{PgConnection, Postgres, Row};

use super::failed;
use crate::names::sql;
use crate::query::{Arg, Query, Runner};

fn bound(query: Query) -> sqlx::query::Query<'static, Postgres, PgArguments> {
    let mut bound = sqlx::query(sql(query.text));
    for arg in query.args {
        bound = match arg {
            Arg::Text(text) => bound.bind(text),
            Arg::Number(number) => bound.bind(number),
            Arg::Texts(texts) => bound.bind(texts),
        };
    }
    bound
}

fn cell(row: &PgRow, at: usize) -> Result<Arg, sqlx::Error> {
    row.try_get(at).map(Arg::Number).or_else(|_| row.try_get(at).map(Arg::Text))
}

#[async_trait]
impl Runner for PgConnection {
    async fn run(&mut self, query: Query) -> Outcome<u64> {
        let done = bound(query).execute(self).await.map_err(|e| failed(&e))?;
        Ok(done.rows_affected())
    }

    async fn rows(&mut self, query: Query) -> Outcome<Vec<Vec<Arg>>> {
        let found = bound(query).fetch_all(self).await.map_err(|e| failed(&e))?;
        let cells = |row: &PgRow| (0..row.len()).map(|at| cell(row, at)).collect();
        found.iter().map(cells).collect::<Result<_, _>>().map_err(|e| failed(&e))
    }
}
