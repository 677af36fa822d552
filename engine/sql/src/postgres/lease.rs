//! The lease: one writing run per connection. Commits hold a key-share lock on its row, a claim takes
//! the row for itself: a new holder's epoch is never current while an old holder's transaction is open.

use engine_sync::destination::Outcome;
use engine_sync::inspect::Held;
use engine_sync::{Claim, DestinationError, Grant, Holder, Kind, Lease};
use sqlx::{Connection, PgConnection, Row};

use super::failed;

/// Takes the lease if nobody has it, its holder is gone, or it was not renewed for 30 s.
pub(super) async fn claim(
    db: &mut PgConnection,
    connection: &str,
    claim: &Claim,
) -> Outcome<Grant> {
    let read = |e: sqlx::Error| failed(&e);
    let mut tx = db.begin().await.map_err(read)?;
    sqlx::query(
        "INSERT INTO _engine_leases (connection, epoch) VALUES ($1, 0) ON CONFLICT DO NOTHING",
    )
    .bind(connection)
    .execute(&mut *tx)
    .await
    .map_err(read)?;
    let row = sqlx::query(
        "SELECT epoch, run_id, host, pid, started, \
         clock_timestamp() - renewed_at > interval '30 seconds' FROM _engine_leases \
         WHERE connection = $1 FOR UPDATE",
    )
    .bind(connection)
    .fetch_one(&mut *tx)
    .await
    .map_err(read)?;
    let epoch = row.try_get::<i64, _>(0).map_err(read)? + 1;
    if let Some(run_id) = row.try_get::<Option<String>, _>(1).map_err(read)? {
        if run_id == claim.holder.run_id {
            return Ok(Grant::Granted(Lease { epoch: epoch - 1 }));
        }
        let (host, started) = (row.try_get(2).map_err(read)?, row.try_get(4).map_err(read)?);
        let pid = row.try_get::<i64, _>(3).map_err(read)?;
        let pid = u32::try_from(pid).unwrap_or_default();
        let holder = Holder { run_id, host, pid, started };
        let expired: bool = row.try_get(5).map_err(read)?;
        if !expired && !(claim.is_gone)(&holder) {
            return Ok(Grant::Held(holder));
        }
        sqlx::query(
            "UPDATE _engine_runs SET status = 'lost', finished_at = clock_timestamp() \
             WHERE run_id = $1 AND finished_at IS NULL",
        )
        .bind(&holder.run_id)
        .execute(&mut *tx)
        .await
        .map_err(read)?;
    }
    sqlx::query(
        "UPDATE _engine_leases SET epoch = $2, run_id = $3, host = $4, pid = $5, started = $6, \
         renewed_at = clock_timestamp() WHERE connection = $1",
    )
    .bind(connection)
    .bind(epoch)
    .bind(&claim.holder.run_id)
    .bind(&claim.holder.host)
    .bind(i64::from(claim.holder.pid))
    .bind(&claim.holder.started)
    .execute(&mut *tx)
    .await
    .map_err(read)?;
    tx.commit().await.map_err(read)?;
    Ok(Grant::Granted(Lease { epoch }))
}

/// Who holds a connection.
pub(super) async fn held(db: &mut PgConnection, connection: &str) -> Outcome<Option<Held>> {
    let row = sqlx::query(
        "SELECT run_id, host, pid, started, \
         clock_timestamp() - renewed_at > interval '30 seconds' FROM _engine_leases \
         WHERE connection = $1 AND run_id IS NOT NULL",
    );
    let row = row.bind(connection).fetch_optional(db).await;
    let held = |row: sqlx::postgres::PgRow| {
        let pid = u32::try_from(row.try_get::<i64, _>(2)?).unwrap_or_default();
        let (run_id, host) = (row.try_get(0)?, row.try_get(1)?);
        let holder = Holder { run_id, host, pid, started: row.try_get(3)? };
        Ok(Held { holder, expired: row.try_get(4)? })
    };
    row.and_then(|row| row.map(held).transpose()).map_err(|e| failed(&e))
}

/// Makes sure that `lease` is current and stays so until the transaction ends.
pub(super) async fn fence(tx: &mut PgConnection, connection: &str, lease: &Lease) -> Outcome<()> {
    let held = sqlx::query(
        "SELECT 1 FROM _engine_leases WHERE connection = $1 AND epoch = $2 \
         AND run_id IS NOT NULL FOR KEY SHARE",
    )
    .bind(connection)
    .bind(lease.epoch)
    .fetch_optional(tx)
    .await
    .map_err(|e| failed(&e))?;
    held.map(drop).ok_or_else(lost)
}

fn lost() -> DestinationError {
    let message = "another run has taken over this connection: this one stopped writing";
    let hint = "look at `engine runs`; a paused or hung run loses its lease after 30 s";
    DestinationError::new(Kind::LeaseLost, message, hint)
}

/// Keeps the lease alive.
pub(super) async fn renew(db: &mut PgConnection, connection: &str, lease: &Lease) -> Outcome<()> {
    let done = sqlx::query(
        "UPDATE _engine_leases SET renewed_at = clock_timestamp() \
         WHERE connection = $1 AND epoch = $2 AND run_id IS NOT NULL",
    )
    .bind(connection)
    .bind(lease.epoch)
    .execute(db)
    .await
    .map_err(|e| failed(&e))?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(lost()) }
}

/// Gives the lease back, if it is still ours.
pub(super) async fn release(db: &mut PgConnection, connection: &str, lease: &Lease) -> Outcome<()> {
    sqlx::query(
        "UPDATE _engine_leases SET run_id = NULL, renewed_at = NULL \
         WHERE connection = $1 AND epoch = $2",
    )
    .bind(connection)
    .bind(lease.epoch)
    .execute(db)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}
