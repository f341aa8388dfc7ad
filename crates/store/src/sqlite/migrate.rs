//! Brings a SQLite file's schema up to date, in one transaction.

use kumara_model::Clock;
use rusqlite::{Connection, TransactionBehavior, params};

use super::connection::failed;
use crate::{
    StoreError,
    migrate::{APPLIED, Dialect, VERSION_TABLE, pending},
};

pub(super) fn run(connection: &mut Connection, clock: &Clock) -> Result<(), StoreError> {
    // IMMEDIATE: of two programs that open a new file at once, the second finds it made.
    let tx = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(|e| failed("begin the migrations", e))?;
    tx.execute_batch(&Dialect::Sqlite.translate(VERSION_TABLE)).map_err(|e| failed("make the version table", e))?;
    let applied = read_applied(&tx)?;
    for migration in pending(&applied, Dialect::Sqlite)? {
        tx.execute_batch(&migration.sql(Dialect::Sqlite)).map_err(|e| failed(migration.name, e))?;
        tx.execute(
            "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?1, ?2, ?3, ?4)",
            params![migration.version, migration.name, migration.checksum(Dialect::Sqlite), clock.now().as_micros()],
        )
        .map_err(|e| failed("record a migration", e))?;
        tracing::info!(version = migration.version, name = migration.name, "migrated the database");
    }
    tx.commit().map_err(|e| failed("commit the migrations", e))
}

/// Versions and checksums in order.
pub(super) fn read_applied(connection: &Connection) -> Result<Vec<(i64, String)>, StoreError> {
    let read = || {
        let mut statement = connection.prepare(APPLIED)?;
        statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<Vec<_>, _>>()
    };
    read().map_err(|e| failed("read the schema version", e))
}
