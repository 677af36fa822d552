//! What is stored, as an operator sees and repairs it; and what new columns are filled from.

use engine_sync::destination::Outcome;
use engine_sync::{
    ColumnKind, DestinationError, Evolved, FILL, Kept, Kind, Layout, Repair, Source, Stored, Table,
    UnitState, Waiting,
};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::commit::At;
use super::inspect::exists;
use super::{Scope, failed};
use crate::judge;
use crate::names::{list, places, quoted, sql};

fn read(error: sqlx::Error) -> DestinationError {
    failed(&error)
}

/// Columns that no manifest declares, in the order in which they came.
pub(super) async fn evolved(db: &mut SqliteConnection, connection: &str) -> Outcome<Vec<Evolved>> {
    let rows = sqlx::query(
        "SELECT name, column_name, kind FROM _engine_columns WHERE connection = ? \
         ORDER BY name, position",
    );
    let rows = rows.bind(connection).fetch_all(db).await.map_err(read)?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let kind: String = row.try_get(2).map_err(read)?;
        let (table, column) = (row.try_get(0).map_err(read)?, row.try_get(1).map_err(read)?);
        let kind = ColumnKind::from_word(&kind).unwrap_or(ColumnKind::Text);
        all.push(Evolved { table, column, kind });
    }
    Ok(all)
}

/// Living rows with their own text.
pub(super) async fn kept(
    db: &mut SqliteConnection,
    scope: Scope<'_>,
    table: &Table,
    after: Option<&[String]>,
    limit: u32,
) -> Outcome<Vec<Kept>> {
    let keys: Vec<&str> =
        table.columns[..table.key_columns].iter().map(|c| c.name.as_str()).collect();
    let parents: Vec<(&str, &str)> = table
        .columns
        .iter()
        .filter_map(|c| match &c.source {
            Source::Parent(variable) => Some((variable.as_str(), c.name.as_str())),
            _ => None,
        })
        .collect();
    let columns = keys.iter().copied().chain(parents.iter().map(|(_, column)| *column));
    let has_raw = sqlx::query_scalar::<_, i64>(
        "SELECT count(*) FROM pragma_table_info(?) WHERE name = '_raw'",
    );
    let has_raw = has_raw.bind(&table.name).fetch_one(&mut *db).await.map_err(read)? > 0;
    let mut text = format!(
        "SELECT {}, {} FROM {} WHERE \"_deleted_at\" IS NULL",
        if has_raw { "\"_raw\"" } else { "NULL" },
        list(columns),
        quoted(&table.name)
    );
    if scope.layout == Layout::Shared {
        text.push_str(" AND \"_connection\" = ?");
    }
    if after.is_some() {
        text.push_str(&format!(
            " AND ({}) > {}",
            list(keys.iter().copied()),
            places(1, keys.len())
        ));
    }
    text.push_str(&format!(" ORDER BY {} LIMIT ?", list(keys.iter().copied())));
    let mut query = sqlx::query(sql(text));
    if scope.layout == Layout::Shared {
        query = query.bind(scope.connection.to_owned());
    }
    for part in after.unwrap_or_default() {
        query = query.bind(part.clone());
    }
    let rows = query.bind(limit).fetch_all(db).await.map_err(read)?;
    let kept = |row: &SqliteRow| -> Result<Kept, sqlx::Error> {
        let key = (0..keys.len()).map(|at| row.try_get(1 + at)).collect::<Result<_, _>>()?;
        let mut variables = Vec::with_capacity(parents.len());
        for (at, (variable, _)) in parents.iter().enumerate() {
            if let Some(value) = row.try_get::<Option<String>, _>(1 + keys.len() + at)? {
                variables.push(((*variable).to_owned(), value));
            }
        }
        Ok(Kept { key, variables, raw: row.try_get(0)? })
    };
    rows.iter().map(|row| kept(row).map_err(read)).collect()
}

/// Checkpoints and partitions side by side.
pub(super) async fn units(
    db: &mut SqliteConnection,
    connection: &str,
    stream: Option<&str>,
    after: Option<(&str, &str)>,
    limit: u32,
) -> Outcome<Vec<UnitState>> {
    let only = stream.map_or("", |_| " AND stream = ?2");
    let later = after.map_or("", |_| " AND (stream, partition) > (?3, ?4)");
    // each by its own index: a join of both sides would compare all with all
    let side = |table: &str| {
        format!(
            "SELECT * FROM (SELECT stream, partition FROM {table} WHERE connection = ?1{only}{later} \
             ORDER BY stream, partition LIMIT ?5)"
        )
    };
    let rows = sqlx::query(sql(format!(
        "SELECT k.stream, k.partition, c.sequence, c.checkpoint, c.updated_at, \
         p.variables, p.mark, p.done FROM ({} UNION {}) AS k \
         LEFT JOIN _engine_checkpoints AS c ON c.connection = ?1 AND c.stream = k.stream \
         AND c.partition = k.partition \
         LEFT JOIN _engine_partitions AS p ON p.connection = ?1 AND p.stream = k.stream \
         AND p.partition = k.partition ORDER BY k.stream, k.partition LIMIT ?5",
        side("_engine_checkpoints"),
        side("_engine_partitions"),
    )))
    .bind(connection)
    .bind(stream)
    .bind(after.map(|a| a.0))
    .bind(after.map(|a| a.1))
    .bind(limit)
    .fetch_all(db)
    .await
    .map_err(read)?;
    let unit = |row: &SqliteRow| -> Result<UnitState, sqlx::Error> {
        let mark: Option<i64> = row.try_get(6)?;
        let waiting = match mark {
            Some(mark) => Some(Waiting { variables: row.try_get(5)?, mark, done: row.try_get(7)? }),
            None => None,
        };
        Ok(UnitState {
            stream: row.try_get(0)?,
            partition: row.try_get(1)?,
            stored: Stored {
                sequence: row.try_get::<Option<i64>, _>(2)?.unwrap_or_default(),
                text: row.try_get(3)?,
            },
            updated_at: row.try_get(4)?,
            waiting,
        })
    };
    rows.iter().map(|row| unit(row).map_err(read)).collect()
}

/// Does what the operator asks for, and says how many units it was.
pub(super) async fn apply(tx: &mut SqliteConnection, at: At<'_>, repair: &Repair) -> Outcome<u64> {
    match repair {
        Repair::Approve(_) | Repair::Withhold(_) | Repair::Discard(_) => {
            judge::rule(tx, at.site(), repair).await
        }
        Repair::Forget(stream) => forget(tx, at, stream).await,
        Repair::Put(units) => {
            for unit in units {
                put(tx, at, unit).await?;
            }
            Ok(units.len() as u64)
        }
    }
}

async fn forget(tx: &mut SqliteConnection, at: At<'_>, stream: &str) -> Outcome<u64> {
    judge::forget(tx, at.site(), stream).await?;
    let mut units = 0;
    for table in ["_engine_partitions", "_engine_checkpoints"] {
        // how far the rows were filled stays true: they stay
        let text =
            format!("DELETE FROM {table} WHERE connection = ? AND stream = ? AND partition <> ?");
        let query = sqlx::query(sql(text)).bind(at.connection.to_owned());
        let query = query.bind(stream.to_owned()).bind(FILL);
        units = query.execute(&mut *tx).await.map_err(read)?.rows_affected();
    }
    // a table that somebody dropped is made anew by the next run
    let names = "SELECT name FROM _engine_tables WHERE connection = ? AND stream = ?";
    let names: Vec<String> = sqlx::query_scalar(names)
        .bind(at.connection)
        .bind(stream)
        .fetch_all(&mut *tx)
        .await
        .map_err(read)?;
    for name in names {
        if !exists(tx, &name).await? {
            sqlx::query("DELETE FROM _engine_tables WHERE connection = ? AND name = ?")
                .bind(at.connection)
                .bind(&name)
                .execute(&mut *tx)
                .await
                .map_err(read)?;
        }
    }
    Ok(units)
}

async fn put(tx: &mut SqliteConnection, at: At<'_>, unit: &UnitState) -> Outcome<()> {
    let stored = match &unit.stored.text {
        Some(text) => sqlx::query(
            "INSERT INTO _engine_checkpoints \
             (connection, stream, partition, sequence, checkpoint, updated_at) \
             VALUES (?1, ?2, ?3, ?4 + 1, ?5, ?6) ON CONFLICT (connection, stream, partition) \
             DO UPDATE SET sequence = max(sequence + 1, excluded.sequence), \
             checkpoint = excluded.checkpoint, updated_at = excluded.updated_at",
        )
        .bind(at.connection)
        .bind(&unit.stream)
        .bind(&unit.partition)
        .bind(unit.stored.sequence)
        .bind(text)
        .bind(at.now),
        None => sqlx::query(
            "DELETE FROM _engine_checkpoints \
             WHERE connection = ? AND stream = ? AND partition = ?",
        )
        .bind(at.connection)
        .bind(&unit.stream)
        .bind(&unit.partition),
    };
    stored.execute(&mut *tx).await.map_err(read)?;
    let Some(Waiting { variables, mark, done }) = &unit.waiting else { return Ok(()) };
    sqlx::query(
        "INSERT OR REPLACE INTO _engine_partitions \
         (connection, stream, partition, variables, mark, done) VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(at.connection)
    .bind(&unit.stream)
    .bind(&unit.partition)
    .bind(variables)
    .bind(mark)
    .bind(done)
    .execute(tx)
    .await
    .map(drop)
    .map_err(read)
}

/// Remembers who changed what.
pub(super) async fn log(
    tx: &mut SqliteConnection,
    at: At<'_>,
    what: &str,
    units: u64,
) -> Outcome<()> {
    let done = sqlx::query(
        "INSERT INTO _engine_repairs (connection, at, by, what, units) \
         SELECT ?1, ?2, 'process ' || pid || ' on ' || host || ' (run ' || run_id || ')', ?3, ?4 \
         FROM _engine_leases WHERE connection = ?1",
    )
    .bind(at.connection)
    .bind(at.now)
    .bind(what)
    .bind(i64::try_from(units).unwrap_or(i64::MAX))
    .execute(tx)
    .await
    .map_err(read)?;
    match done.rows_affected() {
        1 => Ok(()),
        _ => Err(DestinationError::new(Kind::LeaseLost, "the lease is gone", "try again")),
    }
}
