//! Running what [`crate::deletion`] writes: the same in both databases.

use std::collections::{HashMap, HashSet};

use engine_sync::deletion::{Judged, Suspect, Suspects, Trial};

use engine_sync::destination::{Filled, Lists, Outcome, Recent};
use engine_sync::{Commit, Known, Table};

use crate::deletion::{self, Docket, KindOf};
use crate::query::{Arg, Query, Runner, Site};

async fn all(db: &mut dyn Runner, queries: impl IntoIterator<Item = Query>) -> Outcome<()> {
    let queries: Vec<Query> = queries.into_iter().collect();
    for query in queries {
        db.run(query).await?;
    }
    Ok(())
}

/// The first number of the first row.
async fn number(db: &mut dyn Runner, query: Query) -> Outcome<u64> {
    let rows = db.rows(query).await?;
    match rows.first().and_then(|row| row.first()) {
        Some(Arg::Number(number)) => Ok(u64::try_from(*number).unwrap_or_default()),
        _ => Ok(0),
    }
}

/// Which of these tables are the connection's, and there.
async fn existing<'t>(
    db: &mut dyn Runner,
    site: Site<'_>,
    tables: Vec<&'t Table>,
) -> Outcome<HashSet<&'t str>> {
    let names: HashSet<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    let mut found = HashSet::new();
    for name in names {
        if number(db, deletion::exists(site, name)).await? > 0 {
            found.insert(name);
        }
    }
    Ok(found)
}

/// Everything that a commit says about what is there and what is not, after its rows were written.
pub(crate) async fn evidence(
    tx: &mut dyn Runner,
    site: Site<'_>,
    commit: &Commit<'_>,
    kind: KindOf<'_>,
) -> Outcome<()> {
    let suspects = number(tx, deletion::any_suspect(site)).await? > 0;
    all(tx, deletion::evidence(site, commit, suspects)).await?;
    if commit.accused.is_empty() {
        return all(tx, deletion::endings(site, commit, kind)).await;
    }
    let tables = commit.accused.iter().map(|accused| accused.table).collect();
    let accused = existing(tx, site, tables).await?;
    all(tx, deletion::accusations(site, commit.accused, |table| accused.contains(table))).await?;
    all(tx, deletion::endings(site, commit, kind)).await
}

/// Judges a table's suspects.
pub(crate) async fn judge(
    tx: &mut dyn Runner,
    site: Site<'_>,
    table: &Table,
    trial: &Trial<'_>,
) -> Outcome<Judged> {
    let owners = trial.cascades.iter().map(|cascade| cascade.owners);
    let needed = owners.chain(trial.parents.iter().copied()).chain([table]).collect();
    let there = existing(tx, site, needed).await?;
    if !there.contains(table.name.as_str()) {
        return Ok(Judged::default());
    }
    all(tx, deletion::charges(site, table, trial, |name| there.contains(name))).await?;
    let docket = docket(tx, site, &table.name).await?;
    if docket.suspects.total() == 0 {
        return Ok(Judged::default());
    }
    let alive = number(tx, deletion::living(site, table, None)).await?;
    let ruling = trial.guard.rule(alive, &docket.suspects);
    let [tombstones, removed, others] = deletion::verdict(site, table, ruling);
    let deleted = tx.run(tombstones).await?;
    all(tx, [removed, others]).await?;
    Ok(docket.judged(ruling, alive, deleted))
}

async fn docket(db: &mut dyn Runner, site: Site<'_>, stream: &str) -> Outcome<Docket> {
    let rows = db.rows(deletion::count(site, stream)).await?;
    let mut counts = [0; 6];
    for (count, found) in counts.iter_mut().zip(rows.into_iter().flatten()) {
        if let Arg::Number(found) = found {
            *count = found;
        }
    }
    Ok(Docket::new(counts))
}

/// A stream's suspects, counted. A reader may meet what an older engine left: nobody is suspected there.
pub(crate) async fn suspects(
    db: &mut dyn Runner,
    site: Site<'_>,
    stream: &str,
) -> Outcome<Suspects> {
    match number(db, deletion::knows_suspects(site)).await? {
        0 => Ok(Suspects::default()),
        _ => Ok(docket(db, site, stream).await?.suspects),
    }
}

/// A stream's suspects in the order of their keys.
pub(crate) async fn suspected(
    db: &mut dyn Runner,
    site: Site<'_>,
    stream: &str,
    after: Option<&str>,
    limit: u32,
) -> Outcome<Vec<Suspect>> {
    if number(db, deletion::knows_suspects(site)).await? == 0 {
        return Ok(Vec::new());
    }
    let rows = db.rows(deletion::suspected(site, stream, after, limit)).await?;
    Ok(rows.into_iter().filter_map(deletion::a_suspect).collect())
}

/// How many rows of a table live.
pub(crate) async fn living(
    db: &mut dyn Runner,
    site: Site<'_>,
    table: &Table,
    recent: Option<Recent<'_>>,
) -> Outcome<u64> {
    match existing(db, site, vec![table]).await?.is_empty() {
        true => Ok(0),
        false => number(db, deletion::living(site, table, recent)).await,
    }
}

/// How many lists have rows, and how many pages these fill.
pub(crate) async fn lists(
    db: &mut dyn Runner,
    site: Site<'_>,
    table: &Table,
    lists: Lists<'_>,
) -> Outcome<Filled> {
    if existing(db, site, vec![table]).await?.is_empty() {
        return Ok(Filled::default());
    }
    let rows = db.rows(deletion::lists(site, table, lists)).await?;
    let numbers = rows.first().map(Vec::as_slice);
    let Some([Arg::Number(lists), Arg::Number(pages)]) = numbers else {
        return Ok(Filled::default());
    };
    Ok(Filled { lists: lists.cast_unsigned(), pages: pages.cast_unsigned() })
}

/// What is stored of records, in their order. `prepared`: the table is known to be there.
pub(crate) async fn known(
    db: &mut dyn Runner,
    site: Site<'_>,
    (table, prepared): (&Table, bool),
    keys: &[&str],
) -> Outcome<Vec<Option<Known>>> {
    let mut found: HashMap<String, Known> = HashMap::new();
    if prepared || !existing(db, site, vec![table]).await?.is_empty() {
        for row in db.rows(deletion::known(site, table, keys)).await? {
            if let [Arg::Text(key), Arg::Number(hash), Arg::Number(deleted)] = row.as_slice() {
                let known = Known { hash: hash.cast_unsigned(), deleted: *deleted != 0 };
                found.insert(key.clone(), known);
            }
        }
    }
    Ok(keys.iter().map(|key| found.get(*key).copied()).collect())
}

/// Removes the rows that have a tombstone, and gives their number.
pub(crate) async fn purge(tx: &mut dyn Runner, site: Site<'_>, table: &Table) -> Outcome<u64> {
    let mut purged = 0;
    if !existing(tx, site, vec![table]).await?.is_empty() {
        for query in deletion::purge(site, table) {
            purged = tx.run(query).await?;
        }
    }
    Ok(purged)
}

/// Does what an operator asks for; gives the number of suspects.
pub(crate) async fn rule(
    tx: &mut dyn Runner,
    site: Site<'_>,
    repair: &engine_sync::Repair,
) -> Outcome<u64> {
    match deletion::rule(site, repair) {
        Some(query) => tx.run(query).await,
        None => Ok(0),
    }
}

/// Forgets what was seen of a stream, and its suspects.
pub(crate) async fn forget(tx: &mut dyn Runner, site: Site<'_>, stream: &str) -> Outcome<()> {
    all(tx, deletion::forget(site, stream)).await
}
