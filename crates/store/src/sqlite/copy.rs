//! Copies of a database file: made while it is in use, and looked at before one is put in use.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{
    connection::{failed, open_writer, unreachable},
    migrate::read_applied,
};
use crate::{
    StoreError,
    migrate::{Dialect, pending, schema_version},
};

/// Writes a compact copy, as of one moment, while others read and write. The stepwise way of copying would never end
/// under writes.
pub(crate) fn vacuum_into(from: &Path, to: &Path) -> Result<(), StoreError> {
    let to = to.to_str().ok_or_else(|| StoreError::corrupt("the path of the copy is no text"))?;
    let connection = open_writer(from)?;
    connection.execute("VACUUM INTO ?1", [to]).map(|_| ()).map_err(|e| failed("copy the database", e))
}

/// Whether an open file has the schema of this program, no older and no newer one.
pub(crate) fn check_is_current(path: &Path, connection: &Connection) -> Result<(), StoreError> {
    let applied = read_applied(connection)?;
    match pending(&applied, Dialect::Sqlite)?.next() {
        None => Ok(()),
        Some(next) => {
            Err(StoreError::OlderSource { database: path.to_owned(), found: next.version - 1, known: schema_version() })
        }
    }
}

/// Whether a file is a sound database of this program with the schema that it is said to have.
pub(crate) fn check(path: &Path, schema: i64) -> Result<(), StoreError> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(unreachable)?;
    let said: String = connection
        .query_row("PRAGMA integrity_check(1)", (), |row| row.get(0))
        .map_err(|e| failed("check the database", e))?;
    if said != "ok" {
        return Err(StoreError::corrupt(format!("the database in the backup: {said}")));
    }
    let applied = read_applied(&connection)?;
    if applied.last().map(|(version, _)| *version) != Some(schema) {
        return Err(StoreError::corrupt("the database in the backup has another schema than its manifest says"));
    }
    pending(&applied, Dialect::Sqlite).map(|_| ())
}
