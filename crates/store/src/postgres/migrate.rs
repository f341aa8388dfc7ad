//! Brings a PostgreSQL database's schema up to date, in one transaction, one program at a time.

use deadpool_postgres::ClientWrapper;
use kumara_model::Clock;
use tokio_postgres::Transaction;

use super::error::failed;
use crate::{
    StoreError,
    migrate::{APPLIED, Dialect, VERSION_TABLE, pending},
};

/// "kumara" as a number.
const LOCK: i64 = 0x6b75_6d61_7261;

/// After a dump was read into another server, its transaction numbers may lie below those in the log. Whatever this
/// snapshot sees was written by a transaction below its xmax, unless that is so.
const RAISE_BASE: &str = "
    UPDATE event_log_base SET base = log.newest
    FROM (SELECT COALESCE(MAX(epoch), 0) AS newest FROM event_log) AS log
    WHERE one = 1 AND log.newest >= base + CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)";

pub(super) async fn run(client: &mut ClientWrapper, clock: &Clock) -> Result<(), StoreError> {
    let tx = begin(client).await?;
    tx.batch_execute(&Dialect::Postgres.translate(VERSION_TABLE))
        .await
        .map_err(|e| failed("make the version table", e))?;
    let applied = tx.query(APPLIED, &[]).await.map_err(|e| failed("read the schema version", e))?;
    let applied: Vec<(i64, String)> = applied.iter().map(|row| (row.get(0), row.get(1))).collect();
    for migration in pending(&applied, Dialect::Postgres)? {
        tx.batch_execute(&migration.sql(Dialect::Postgres)).await.map_err(|e| failed(migration.name, e))?;
        tx.execute(
            "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
            &[&migration.version, &migration.name, &migration.checksum(Dialect::Postgres), &clock.now().as_micros()],
        )
        .await
        .map_err(|e| failed("record a migration", e))?;
        tracing::info!(version = migration.version, name = migration.name, "migrated the database");
    }
    let raised = tx.execute(RAISE_BASE, &[]).await.map_err(|e| failed("check the log's base", e))?;
    if raised > 0 {
        tracing::info!("the database comes from another server; the log goes on after its last event");
    }
    tx.commit().await.map_err(|e| failed("commit the migrations", e))
}

async fn begin(client: &mut ClientWrapper) -> Result<Transaction<'_>, StoreError> {
    let tx = (**client).transaction().await.map_err(|e| failed("begin the migrations", e))?;
    tx.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await.map_err(|e| failed("wait for migrations", e))?;
    Ok(tx)
}
