//! Seen marks, suspects and tombstones in SQLite: the statements are [`crate::deletion`]'s.

use std::collections::HashSet;

use engine_sync::deletion::{Judged, Suspect, Suspects, Trial};
use engine_sync::destination::Outcome;
use engine_sync::{Commit, Known, Table};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Row, Sqlite, SqliteConnection};

use super::{failed, inspect};
use crate::deletion::{self, Docket};
use crate::names::sql;
use crate::query::{Arg, Query, Site};

fn bound(query: Query) -> sqlx::query::Query<'static, Sqlite, SqliteArguments> {
    let mut bound = sqlx::query(sql(query.text));
    for arg in query.args {
        bound = match arg {
            Arg::Text(text) => bound.bind(text),
            Arg::Number(number) => bound.bind(number),
            Arg::Texts(texts) => bound.bind(serde_json::Value::from(texts).to_string()),
        };
    }
    bound
}

/// Runs a statement, and says how many rows it was about.
pub(super) async fn run(db: &mut SqliteConnection, query: Query) -> Outcome<u64> {
    let done = bound(query).execute(db).await.map_err(|e| failed(&e))?;
    Ok(done.rows_affected())
}

async fn rows<T>(
    db: &mut SqliteConnection,
    query: Query,
    row: impl Fn(&SqliteRow) -> Result<T, sqlx::Error>,
) -> Outcome<Vec<T>> {
    let found = bound(query).fetch_all(db).await.map_err(|e| failed(&e))?;
    found.iter().map(|found| row(found).map_err(|e| failed(&e))).collect()
}

async fn number(db: &mut SqliteConnection, query: Query) -> Outcome<u64> {
    let found = rows(db, query, |row| row.try_get::<i64, _>(0)).await?;
    Ok(found.first().and_then(|n| u64::try_from(*n).ok()).unwrap_or_default())
}

/// Which of these tables are the connection's, and there.
async fn existing<'t>(
    db: &mut SqliteConnection,
    site: Site<'_>,
    tables: impl Iterator<Item = &'t Table>,
) -> Outcome<HashSet<&'t str>> {
    let names: HashSet<&str> = tables.map(|table| table.name.as_str()).collect();
    let mut found = HashSet::new();
    for name in names {
        if number(db, deletion::exists(site, name)).await? > 0 {
            found.insert(name);
        }
    }
    Ok(found)
}

/// Everything that a commit says about what is there and what is not, after its rows were written.
pub(super) async fn evidence(
    tx: &mut SqliteConnection,
    site: Site<'_>,
    commit: &Commit<'_>,
) -> Outcome<()> {
    for query in deletion::evidence(site, commit) {
        run(tx, query).await?;
    }
    let accused = existing(tx, site, commit.accused.iter().map(|a| a.table)).await?;
    for query in deletion::accusations(site, commit.accused, |table| accused.contains(table)) {
        run(tx, query).await?;
    }
    // columns of times are texts, whatever they were made as
    for query in deletion::endings(site, commit, &|_, _| None) {
        run(tx, query).await?;
    }
    Ok(())
}

pub(super) async fn judge(
    tx: &mut SqliteConnection,
    site: Site<'_>,
    table: &Table,
    trial: &Trial<'_>,
) -> Outcome<Judged> {
    let owners = trial.cascades.iter().map(|cascade| cascade.owners);
    let there = existing(tx, site, owners.chain([table])).await?;
    if !there.contains(table.name.as_str()) {
        return Ok(Judged::default());
    }
    for query in deletion::charges(site, table, trial, |name| there.contains(name)) {
        run(tx, query).await?;
    }
    let docket = docket(tx, site, &table.name).await?;
    let alive = number(tx, deletion::living(site, table)).await?;
    if docket.suspects.total() == 0 {
        return Ok(Judged { alive, ..Judged::default() });
    }
    let ruling = trial.guard.rule(alive, &docket.suspects);
    let [tombstones, removed, others] = deletion::verdict(site, table, ruling);
    let deleted = run(tx, tombstones).await?;
    run(tx, removed).await?;
    run(tx, others).await?;
    Ok(docket.judged(ruling, alive, deleted))
}

async fn docket(db: &mut SqliteConnection, site: Site<'_>, stream: &str) -> Outcome<Docket> {
    let six = |row: &SqliteRow| {
        let mut counts = [0; 6];
        for (at, count) in counts.iter_mut().enumerate() {
            *count = row.try_get(at)?;
        }
        Ok(counts)
    };
    let counts = rows(db, deletion::count(site, stream), six).await?;
    Ok(counts.first().map_or_else(Docket::default, |counts| Docket::new(*counts)))
}

/// Nobody is suspected where an older engine has been, which a reader meets.
async fn knows_suspects(db: &mut SqliteConnection) -> Outcome<bool> {
    inspect::exists(db, "_engine_suspects").await
}

pub(super) async fn suspects(
    db: &mut SqliteConnection,
    site: Site<'_>,
    stream: &str,
) -> Outcome<Suspects> {
    match knows_suspects(db).await? {
        true => Ok(docket(db, site, stream).await?.suspects),
        false => Ok(Suspects::default()),
    }
}

pub(super) async fn suspected(
    db: &mut SqliteConnection,
    site: Site<'_>,
    stream: &str,
    after: Option<&str>,
    limit: u32,
) -> Outcome<Vec<Suspect>> {
    if !knows_suspects(db).await? {
        return Ok(Vec::new());
    }
    let suspect = |row: &SqliteRow| {
        let of = |at: usize| row.try_get::<String, _>(at);
        let suspect = (of(0)?, of(1)?, row.try_get(2)?, row.try_get(3)?, of(4)?, of(5)?);
        Ok(deletion::a_suspect(suspect))
    };
    rows(db, deletion::suspected(site, stream, after, limit), suspect).await
}

pub(super) async fn living(
    db: &mut SqliteConnection,
    site: Site<'_>,
    table: &Table,
) -> Outcome<u64> {
    match existing(db, site, [table].into_iter()).await?.is_empty() {
        true => Ok(0),
        false => number(db, deletion::living(site, table)).await,
    }
}

pub(super) async fn known(
    db: &mut SqliteConnection,
    site: Site<'_>,
    table: &Table,
    keys: &[&str],
) -> Outcome<Vec<Option<Known>>> {
    if existing(db, site, [table].into_iter()).await?.is_empty() {
        return Ok(vec![None; keys.len()]);
    }
    let known = |row: &SqliteRow| {
        let hash = row.try_get::<i64, _>(1)?.cast_unsigned();
        let deleted = row.try_get::<i64, _>(2)? != 0;
        Ok((row.try_get::<String, _>(0)?, Known { hash, deleted }))
    };
    let found = rows(db, deletion::known(site, table, keys), known).await?;
    let found: std::collections::HashMap<String, Known> = found.into_iter().collect();
    Ok(keys.iter().map(|key| found.get(*key).copied()).collect())
}

pub(super) async fn purge(
    tx: &mut SqliteConnection,
    site: Site<'_>,
    table: &Table,
) -> Outcome<u64> {
    let mut purged = 0;
    if !existing(tx, site, [table].into_iter()).await?.is_empty() {
        for query in deletion::purge(site, table) {
            purged = run(tx, query).await?;
        }
    }
    Ok(purged)
}
