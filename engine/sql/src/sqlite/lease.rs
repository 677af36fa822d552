//! The lease: one writing run per connection. The epoch checked inside every transaction is the safety;
//! everything here is only about who gets it, and how soon.

use engine_sync::destination::Outcome;
use engine_sync::inspect::Held;
use engine_sync::{Claim, DestinationError, Grant, Holder, Kind, Lease};
use sqlx::{Connection, Row, SqliteConnection};

use super::failed;

/// A lease that was not renewed for this long is free.
const EXPIRES_AFTER_S: f64 = 30.0;
const NOW: &str = "SELECT unixepoch('subsec')";

/// Takes the lease if nobody has it, its holder is gone, or it has expired.
pub(super) async fn claim(
    db: &mut SqliteConnection,
    connection: &str,
    claim: &Claim,
) -> Outcome<Grant> {
    let mut tx = db.begin_with("BEGIN IMMEDIATE").await.map_err(|e| failed(&e))?;
    let now: f64 = sqlx::query_scalar(NOW).fetch_one(&mut *tx).await.map_err(|e| failed(&e))?;
    let row = sqlx::query(
        "SELECT epoch, run_id, host, pid, started, renewed_at FROM _engine_leases \
         WHERE connection = ?",
    )
    .bind(connection)
    .fetch_optional(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    let mut epoch = 1;
    if let Some(row) = row {
        let read = |e: sqlx::Error| failed(&e);
        epoch = row.try_get::<i64, _>(0).map_err(read)? + 1;
        if let Some(run_id) = row.try_get::<Option<String>, _>(1).map_err(read)? {
            if run_id == claim.holder.run_id {
                return Ok(Grant::Granted(Lease { epoch: epoch - 1 }));
            }
            let host = row.try_get(2).map_err(read)?;
            let (pid, started) = (row.try_get(3).map_err(read)?, row.try_get(4).map_err(read)?);
            let holder = Holder { run_id, host, pid, started };
            let renewed: f64 = row.try_get(5).map_err(read)?;
            let expired = now - renewed > EXPIRES_AFTER_S;
            if !expired && !(claim.is_gone)(&holder) {
                return Ok(Grant::Held(holder));
            }
            lost(&mut tx, &holder.run_id).await?;
        }
    }
    sqlx::query(
        "INSERT INTO _engine_leases (connection, epoch, run_id, host, pid, started, renewed_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (connection) DO UPDATE SET epoch = ?2, \
         run_id = ?3, host = ?4, pid = ?5, started = ?6, renewed_at = ?7",
    )
    .bind(connection)
    .bind(epoch)
    .bind(&claim.holder.run_id)
    .bind(&claim.holder.host)
    .bind(claim.holder.pid)
    .bind(&claim.holder.started)
    .bind(now)
    .execute(&mut *tx)
    .await
    .map_err(|e| failed(&e))?;
    tx.commit().await.map_err(|e| failed(&e))?;
    Ok(Grant::Granted(Lease { epoch }))
}

/// Who holds a connection.
pub(super) async fn held(db: &mut SqliteConnection, connection: &str) -> Outcome<Option<Held>> {
    let row = sqlx::query(
        "SELECT run_id, host, pid, started, unixepoch('subsec') - renewed_at > ? \
         FROM _engine_leases WHERE connection = ? AND run_id IS NOT NULL",
    );
    let row = row.bind(EXPIRES_AFTER_S).bind(connection).fetch_optional(db).await;
    let held = |row: sqlx::sqlite::SqliteRow| {
        let (run_id, host) = (row.try_get(0)?, row.try_get(1)?);
        let holder = Holder { run_id, host, pid: row.try_get(2)?, started: row.try_get(3)? };
        Ok(Held { holder, expired: row.try_get(4)? })
    };
    row.and_then(|row| row.map(held).transpose()).map_err(|e| failed(&e))
}

/// The run that held the lease never said how it ended.
async fn lost(tx: &mut SqliteConnection, run_id: &str) -> Outcome<()> {
    sqlx::query(
        "UPDATE _engine_runs SET status = 'lost', \
         finished_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') \
         WHERE run_id = ? AND finished_at IS NULL",
    )
    .bind(run_id)
    .execute(tx)
    .await
    .map(drop)
    .map_err(|e| failed(&e))
}

/// Keeps the lease alive.
pub(super) async fn renew(
    db: &mut SqliteConnection,
    connection: &str,
    lease: &Lease,
) -> Outcome<()> {
    let done = sqlx::query(
        "UPDATE _engine_leases SET renewed_at = unixepoch('subsec') \
         WHERE connection = ? AND epoch = ? AND run_id IS NOT NULL",
    )
    .bind(connection)
    .bind(lease.epoch)
    .execute(db)
    .await
    .map_err(|e| failed(&e))?;
    if done.rows_affected() == 1 {
        return Ok(());
    }
    let message = "another run has taken over this connection";
    Err(DestinationError::new(Kind::LeaseLost, message, "look at `engine runs`"))
}

/// Gives the lease back, if it is still ours.
pub(super) async fn release(
    db: &mut SqliteConnection,
    connection: &str,
    lease: &Lease,
) -> Outcome<()> {
    sqlx::query(
        "UPDATE _engine_leases SET run_id = NULL, renewed_at = NULL \
         WHERE connection = ? AND epoch = ?",
    )
    .bind(connection)
    .bind(lease.epoch)
    .execute(&mut *db)
    .await
    .map_err(|e| failed(&e))?;
    // what a run leaves behind is one file: copying it copies everything
    let folded = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(db).await;
    folded.map(drop).map_err(|e| failed(&e))
}
