//! One page in one transaction: rows, links, quarantine, marks, checkpoint.

use std::collections::HashMap;
use std::sync::Arc;

use engine_sync::destination::{Marking, Outcome};
use engine_sync::{
    Batch, Commit, Committed, DestinationError, Kind, LinkSet, LinkTable, Quarantined, Table,
};
use engine_sync::{ColumnKind, Misfit};
use sqlx::{Connection, PgConnection};

use super::rows::Upsert;
use super::tables::name;
use super::{Scope, failed, refuses_a_value};
use crate::names::sql;
use crate::{deletion, judge};

/// Quarantined records kept per stream.
const QUARANTINE_MAX: i64 = 1000;
/// Marks in one statement.
const MARKS_MAX: usize = 1_000;

/// Writes everything but the final COMMIT. The checkpoint goes first: a stale writer writes no row.
/// `row_by_row` is the way around values that the server refuses in spite of all checks: each row has
/// a savepoint, and one that is refused is quarantined.
pub(super) async fn write(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    upserts: &HashMap<&str, Arc<Upsert>>,
    commit: &Commit<'_>,
    row_by_row: bool,
) -> Outcome<Committed> {
    advance(tx, scope.connection, commit).await?;
    let mut done = Committed::default();
    let mut before: Option<&str> = None;
    for part in deletion::parts(commit) {
        let (Some(batch), table) = (part.batch, &part.table.name) else { continue };
        // parts of one table follow each other: its stage is filled by the first
        let first = before.replace(table.as_str()) != Some(table.as_str());
        let upsert = upserts.get(table.as_str()).ok_or_else(|| {
            let message = format!("table `{table}` was not prepared");
            DestinationError::new(Kind::Schema, message, "this is a fault of the engine")
        })?;
        let (written, refused) = match row_by_row {
            true => one_by_one(tx, scope, upsert, batch, part.refill, &mut done.misfits).await?,
            false => {
                let all: Vec<usize> = (0..batch.rows()).collect();
                let rows = (all.as_slice(), part.refill, first);
                let written = upsert.write(tx, scope, batch, rows, &mut done.misfits).await;
                (written.map_err(|e| failed(&e))?, Vec::new())
            }
        };
        done.wrote(commit, table, written);
        for (number, link) in part.table.links.iter().enumerate() {
            let sets = batch.links.iter().filter(|set| set.link == number);
            let sets: Vec<_> = sets.filter(|set| !refused.contains(&set.row)).collect();
            links(tx, scope, link, &sets, batch).await?;
        }
        let why = "the database refuses a value of the record";
        let mut quarantined = batch.quarantined.clone();
        quarantined.extend(refused.iter().map(|row| Quarantined { why, raw: batch.raws[*row] }));
        done.refused += refused.len() as u64;
        // transactions that lock several rows lock them in one order
        quarantined.sort_by_key(|record| digest(record));
        for record in &quarantined {
            quarantine(tx, scope, table, record).await?;
        }
    }
    let kind = |table: &str, column: &str| upserts.get(table)?.kind(column);
    judge::evidence(tx, scope.site(), commit, &kind).await?;
    marks(tx, scope, commit).await?;
    Ok(done)
}

/// Writes each row under a savepoint, in one order; gives the number of those that were new or other, and
/// those that the server refuses.
async fn one_by_one(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    upsert: &Upsert,
    batch: &Batch<'_>,
    refill: bool,
    misfits: &mut Vec<Misfit>,
) -> Outcome<(u64, Vec<usize>)> {
    let mut rows: Vec<usize> = (0..batch.rows()).collect();
    rows.sort_by(|a, b| batch.keys[*a].cmp(&batch.keys[*b]));
    let (mut written, mut refused) = (0, Vec::new());
    for row in rows {
        let mut one = tx.begin().await.map_err(|e| failed(&e))?;
        match upsert.write(&mut one, scope, batch, (&[row], refill, false), misfits).await {
            Ok(count) => {
                one.commit().await.map_err(|e| failed(&e))?;
                written += count;
            }
            Err(error) if refuses_a_value(&error) => {
                one.rollback().await.map_err(|e| failed(&e))?;
                refused.push(row);
            }
            Err(error) => return Err(failed(&error)),
        }
    }
    Ok((written, refused))
}

/// Replaces the targets of every owner whose relationship was present; what stays is not touched.
async fn links(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    link: &LinkTable,
    sets: &[&LinkSet<'_>],
    batch: &Batch<'_>,
) -> Outcome<()> {
    let (mut owners, mut from, mut to, mut kinds) = (vec![], vec![], vec![], vec![]);
    for set in sets {
        let owner = batch.keys[set.row].as_ref();
        owners.push(owner);
        for (target, kind) in &set.targets {
            from.push(owner);
            to.push(target.as_ref());
            kinds.push(kind.as_deref().unwrap_or_default());
        }
    }
    if owners.is_empty() {
        return Ok(());
    }
    let (table, owner) = (name(&link.name), name(&link.owner_column));
    let target = name(&link.target_column);
    let shared = scope.is_shared();
    let own = if shared { "l.\"_connection\" = $5" } else { "$5::text IS NOT NULL" };
    let delete = format!(
        "DELETE FROM {table} l WHERE l.{owner} = ANY($1::text[]) AND {own} AND NOT EXISTS \
         (SELECT 1 FROM unnest($2::text[], $3::text[], $4::text[]) AS n(o, t, k) \
         WHERE n.o = l.{owner} AND n.t = l.{target} AND n.k = l.\"_type\")"
    );
    let done = sqlx::query(sql(delete))
        .bind(&owners)
        .bind(&from)
        .bind(&to)
        .bind(&kinds)
        .bind(scope.connection)
        .execute(&mut *tx)
        .await;
    done.map_err(|e| failed(&e))?;
    let (column, value) = if shared { ("\"_connection\", ", "$4, ") } else { ("", "") };
    let insert = format!(
        "INSERT INTO {table} ({column}{owner}, {target}, \"_type\") SELECT DISTINCT {value}o, t, k \
         FROM unnest($1::text[], $2::text[], $3::text[]) AS n(o, t, k) \
         WHERE $4::text IS NOT NULL ON CONFLICT DO NOTHING"
    );
    let done = sqlx::query(sql(insert))
        .bind(&from)
        .bind(&to)
        .bind(&kinds)
        .bind(scope.connection)
        .execute(tx)
        .await;
    done.map(drop).map_err(|e| failed(&e))
}

/// Tells the records of one stream apart.
fn digest(record: &Quarantined<'_>) -> i64 {
    xxhash_rust::xxh3::xxh3_64(record.raw.as_bytes()).cast_signed()
}

async fn quarantine(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    stream: &str,
    record: &Quarantined<'_>,
) -> Outcome<()> {
    sqlx::query(
        "INSERT INTO _engine_quarantine (connection, stream, digest, why, raw, seen_at) \
         SELECT $1, $2, $3, $4, $5, now() WHERE (SELECT count(*) FROM _engine_quarantine \
         WHERE connection = $1 AND stream = $2) < $6 \
         ON CONFLICT (connection, stream, digest) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(scope.connection)
    .bind(stream)
    .bind(digest(record))
    .bind(record.why)
    .bind(record.raw)
    .bind(QUARANTINE_MAX)
    .execute(tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}

/// The children of the parents on this page wait to be read.
async fn marks(tx: &mut PgConnection, scope: Scope<'_>, commit: &Commit<'_>) -> Outcome<()> {
    let mut all: Vec<_> = commit.marks.iter().collect();
    // transactions that lock several rows lock them in one order
    all.sort_by(|a, b| (&a.stream, &a.partition).cmp(&(&b.stream, &b.partition)));
    all.dedup_by(|a, b| (&a.stream, &a.partition) == (&b.stream, &b.partition));
    for part in all.chunks(MARKS_MAX) {
        let streams: Vec<&str> = part.iter().map(|m| m.stream.as_str()).collect();
        let partitions: Vec<&str> = part.iter().map(|m| m.partition.as_str()).collect();
        let variables: Vec<&str> = part.iter().map(|m| m.variables.as_str()).collect();
        sqlx::query(
            "INSERT INTO _engine_partitions AS p \
             (connection, stream, partition, variables, mark, done) \
             SELECT $1, s, k, v, 1, 0 FROM unnest($2::text[], $3::text[], $4::text[]) AS n(s, k, v) \
             ON CONFLICT (connection, stream, partition) \
             DO UPDATE SET mark = p.mark + 1, variables = excluded.variables",
        )
        .bind(scope.connection)
        .bind(streams)
        .bind(partitions)
        .bind(variables)
        .execute(&mut *tx)
        .await
        .map_err(|e| failed(&e))?;
    }
    Ok(())
}

/// Moves the unit's checkpoint, if it is where the run believes it to be.
pub(super) async fn advance(
    tx: &mut PgConnection,
    connection: &str,
    commit: &Commit<'_>,
) -> Outcome<()> {
    let advance = commit.advance();
    let done = sqlx::query(
        "INSERT INTO _engine_checkpoints AS c \
         (connection, stream, partition, sequence, checkpoint, updated_at) \
         SELECT $1, $2, $3, $4::bigint + 1, $5, now() WHERE $4 = 0 OR EXISTS (SELECT 1 FROM \
         _engine_checkpoints WHERE connection = $1 AND stream = $2 AND partition = $3) \
         ON CONFLICT (connection, stream, partition) DO UPDATE SET \
         sequence = excluded.sequence, checkpoint = excluded.checkpoint, \
         updated_at = excluded.updated_at WHERE c.sequence = $4",
    )
    .bind(connection)
    .bind(advance.stream())
    .bind(advance.partition())
    .bind(advance.from())
    .bind(advance.text())
    .execute(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    if done.rows_affected() != 1 {
        let message = format!("the checkpoint of `{}` moved under this run", advance.stream());
        let hint = "somebody changed the engine's tables: run it again";
        return Err(DestinationError::new(Kind::Stale, message, hint));
    }
    let Some(mark) = advance.clears() else { return Ok(()) };
    sqlx::query(
        "UPDATE _engine_partitions SET done = $1 \
         WHERE connection = $2 AND stream = $3 AND partition = $4",
    )
    .bind(mark)
    .bind(connection)
    .bind(advance.stream())
    .bind(advance.partition())
    .execute(&mut *tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}

/// Every living parent's partition of `child` waits to be read.
pub(super) async fn mark_all(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    child: &str,
    parent: &Table,
    Marking { variables, prefix, recent }: Marking<'_>,
) -> Outcome<()> {
    let pairs: Vec<String> = variables
        .iter()
        .enumerate()
        .map(|(at, (_, column))| format!("${}::text, p.{}", at + 4, name(column)))
        .collect();
    let key = name(&parent.columns[0].name);
    let own = if scope.is_shared() { " AND p.\"_connection\" = $1" } else { "" };
    let since = recent.map(|recent| {
        let kind = parent.columns.iter().find(|c| c.name == recent.column).map(|c| c.kind);
        let kind = if kind == Some(ColumnKind::Date) { "date" } else { "timestamptz" };
        let (column, at) = (name(recent.column), variables.len() + 4);
        format!(" AND (p.{column} IS NULL OR p.{column} >= CAST(${at}::text AS {kind}))")
    });
    let own = own.to_owned() + &since.unwrap_or_default();
    let text = format!(
        "INSERT INTO _engine_partitions AS e \
         (connection, stream, partition, variables, mark, done) \
         SELECT $1, $2, $3::text || p.{key}, json_build_object({})::text, 1, 0 FROM {} p \
         WHERE p.\"_deleted_at\" IS NULL{own} ORDER BY p.{key} \
         ON CONFLICT (connection, stream, partition) \
         DO UPDATE SET mark = e.mark + 1, variables = excluded.variables",
        pairs.join(", "),
        name(&parent.name)
    );
    let mut query = sqlx::query(sql(text)).bind(scope.connection.to_owned()).bind(child.to_owned());
    query = query.bind(prefix.to_owned());
    for (variable, _) in variables {
        query = query.bind(variable.clone());
    }
    if let Some(recent) = recent {
        query = query.bind(recent.from.to_owned());
    }
    query.execute(tx).await.map(drop).map_err(|e| failed(&e))
}
