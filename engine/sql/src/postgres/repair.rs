//! What is stored, as an operator sees and repairs it; and what new columns are filled from.

use engine_sync::destination::Outcome;
use engine_sync::{
    ColumnKind, DestinationError, Evolved, FILL, Kept, Kind, Repair, Source, Stored, Table,
    UnitState, Waiting,
};
use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Row};

use super::tables::{columns, name};
use super::{Scope, TIME, failed};
use crate::judge;
use crate::names::sql;

fn read(error: sqlx::Error) -> DestinationError {
    failed(&error)
}

/// Columns that no manifest declares, in the order in which they came.
pub(super) async fn evolved(db: &mut PgConnection, connection: &str) -> Outcome<Vec<Evolved>> {
    let rows = sqlx::query(
        "SELECT name, column_name, kind FROM _engine_columns WHERE connection = $1 \
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
    db: &mut PgConnection,
    scope: Scope<'_>,
    table: &Table,
    after: Option<&[String]>,
    limit: u32,
) -> Outcome<Vec<Kept>> {
    let keys: Vec<String> =
        table.columns[..table.key_columns].iter().map(|c| name(&c.name)).collect();
    let parents: Vec<(&str, String)> = table
        .columns
        .iter()
        .filter_map(|c| match &c.source {
            Source::Parent(variable) => Some((variable.as_str(), name(&c.name))),
            _ => None,
        })
        .collect();
    let selected: Vec<&str> =
        keys.iter().map(String::as_str).chain(parents.iter().map(|(_, c)| c.as_str())).collect();
    let has_raw = columns(db, scope.schema, &table.name).await?.contains_key("_raw");
    let order = keys.join(", ");
    let places: Vec<String> = (0..keys.len()).map(|at| format!("${}", at + 3)).collect();
    let text = format!(
        "SELECT {}, {} FROM {} WHERE \"_deleted_at\" IS NULL AND {}{} ORDER BY {order} LIMIT $2",
        if has_raw { "\"_raw\"::text" } else { "NULL::text" },
        selected.join(", "),
        name(&table.name),
        if scope.is_shared() { "\"_connection\" = $1" } else { "$1::text IS NOT NULL" },
        match after {
            Some(_) => format!(" AND ({order}) > ({})", places.join(", ")),
            None => String::new(),
        },
    );
    let mut query = sqlx::query(sql(text)).bind(scope.connection).bind(i64::from(limit));
    for part in after.unwrap_or_default() {
        query = query.bind(part);
    }
    let rows = query.fetch_all(db).await.map_err(read)?;
    let kept = |row: &PgRow| -> Result<Kept, sqlx::Error> {
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
    db: &mut PgConnection,
    connection: &str,
    stream: Option<&str>,
    after: Option<(&str, &str)>,
    limit: u32,
) -> Outcome<Vec<UnitState>> {
    // each by its own index: a join of both sides would compare all with all
    let side = |table: &str| {
        format!(
            "(SELECT stream, partition FROM {table} WHERE connection = $1 \
             AND ($2::text IS NULL OR stream = $2) \
             AND ($3::text IS NULL OR (stream, partition) > ($3, $4)) \
             ORDER BY stream, partition LIMIT $5)"
        )
    };
    let rows = sqlx::query(sql(format!(
        "SELECT k.stream, k.partition, c.sequence, c.checkpoint, to_char(c.updated_at, {TIME}), \
         p.variables, p.mark, p.done FROM ({} UNION {}) AS k \
         LEFT JOIN _engine_checkpoints AS c ON c.connection = $1 AND c.stream = k.stream \
         AND c.partition = k.partition \
         LEFT JOIN _engine_partitions AS p ON p.connection = $1 AND p.stream = k.stream \
         AND p.partition = k.partition ORDER BY k.stream, k.partition LIMIT $5",
        side("_engine_checkpoints"),
        side("_engine_partitions"),
    )))
    .bind(connection)
    .bind(stream)
    .bind(after.map(|a| a.0))
    .bind(after.map(|a| a.1))
    .bind(i64::from(limit))
    .fetch_all(db)
    .await
    .map_err(read)?;
    let unit = |row: &PgRow| -> Result<UnitState, sqlx::Error> {
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
pub(super) async fn apply(
    tx: &mut PgConnection,
    scope: Scope<'_>,
    repair: &Repair,
) -> Outcome<u64> {
    match repair {
        Repair::Approve(_) | Repair::Withhold(_) | Repair::Discard(_) => {
            judge::rule(tx, scope.site(), repair).await
        }
        Repair::Forget(stream) => forget(tx, scope, stream).await,
        Repair::Put(units) => {
            for unit in units {
                put(tx, scope.connection, unit).await?;
            }
            Ok(units.len() as u64)
        }
    }
}

async fn forget(tx: &mut PgConnection, scope: Scope<'_>, stream: &str) -> Outcome<u64> {
    judge::forget(tx, scope.site(), stream).await?;
    let mut units = 0;
    for table in ["_engine_partitions", "_engine_checkpoints"] {
        // how far the rows were filled stays true: they stay
        let text = format!(
            "DELETE FROM {table} WHERE connection = $1 AND stream = $2 AND partition <> $3"
        );
        let query = sqlx::query(sql(text)).bind(scope.connection).bind(stream).bind(FILL);
        units = query.execute(&mut *tx).await.map_err(read)?.rows_affected();
    }
    // a table that somebody dropped is made anew by the next run
    let names = "SELECT name FROM _engine_tables WHERE connection = $1 AND stream = $2";
    let names: Vec<String> = sqlx::query_scalar(names)
        .bind(scope.connection)
        .bind(stream)
        .fetch_all(&mut *tx)
        .await
        .map_err(read)?;
    for table in names {
        if columns(tx, scope.schema, &table).await?.is_empty() {
            sqlx::query("DELETE FROM _engine_tables WHERE connection = $1 AND name = $2")
                .bind(scope.connection)
                .bind(&table)
                .execute(&mut *tx)
                .await
                .map_err(read)?;
        }
    }
    Ok(units)
}

async fn put(tx: &mut PgConnection, connection: &str, unit: &UnitState) -> Outcome<()> {
    let stored = match &unit.stored.text {
        Some(text) => sqlx::query(
            "INSERT INTO _engine_checkpoints AS c \
             (connection, stream, partition, sequence, checkpoint, updated_at) \
             VALUES ($1, $2, $3, $4 + 1, $5, now()) ON CONFLICT (connection, stream, partition) \
             DO UPDATE SET sequence = greatest(c.sequence + 1, excluded.sequence), \
             checkpoint = excluded.checkpoint, updated_at = excluded.updated_at",
        )
        .bind(connection)
        .bind(&unit.stream)
        .bind(&unit.partition)
        .bind(unit.stored.sequence)
        .bind(text),
        None => sqlx::query(
            "DELETE FROM _engine_checkpoints \
             WHERE connection = $1 AND stream = $2 AND partition = $3",
        )
        .bind(connection)
        .bind(&unit.stream)
        .bind(&unit.partition),
    };
    stored.execute(&mut *tx).await.map_err(read)?;
    let Some(Waiting { variables, mark, done }) = &unit.waiting else { return Ok(()) };
    sqlx::query(
        "INSERT INTO _engine_partitions (connection, stream, partition, variables, mark, done) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (connection, stream, partition) DO UPDATE SET \
         variables = excluded.variables, mark = excluded.mark, done = excluded.done",
    )
    .bind(connection)
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
    tx: &mut PgConnection,
    connection: &str,
    what: &str,
    units: u64,
) -> Outcome<()> {
    let done = sqlx::query(
        "INSERT INTO _engine_repairs (connection, at, by, what, units) \
         SELECT $1, now(), 'process ' || pid || ' on ' || host || ' (run ' || run_id || ')', $2, $3 \
         FROM _engine_leases WHERE connection = $1",
    )
    .bind(connection)
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
