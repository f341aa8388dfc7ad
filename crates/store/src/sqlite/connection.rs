//! How connections to the file are set up, and how SQLite's errors and values read in ours.

use std::{cell::Cell, path::Path, sync::Arc, time::Duration};

use rusqlite::{
    CachedStatement, Connection, ErrorCode, OpenFlags, ToSql, ffi, params_from_iter,
    types::{ToSqlOutput, ValueRef},
};

use crate::{Row, Statement, StoreError, Value, error::Cause};

/// How long another process that writes the same file (an import, a repair) is waited for.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const STATEMENT_CACHE: usize = 512;
/// Pages in the write-ahead log after which they are moved into the file: 8 MiB, a few hundred transactions.
const CHECKPOINT_PAGES: u32 = 2_000;
/// After a burst the write-ahead log is cut back to this.
const WAL_LIMIT_BYTES: u32 = 64 << 20;
/// Negative counts KiB.
const WRITER_CACHE: i32 = -65_536;
const READER_CACHE: i32 = -16_384;

pub(super) fn open_writer(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags, WRITER_CACHE)?;
    // FULL: a commit is on the disk before it is answered.
    let tune = || {
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
        connection.pragma_update(None, "journal_size_limit", WAL_LIMIT_BYTES)
    };
    tune().map_err(unreachable)?;
    Ok(connection)
}

/// A connection that can't write, to a file that the writer has opened before.
pub(super) fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags, READER_CACHE)?;
    connection.pragma_update(None, "query_only", true).map_err(unreachable)?;
    Ok(connection)
}

fn open(path: &Path, flags: OpenFlags, cache: i32) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags).map_err(unreachable)?;
    let tune = || {
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_prepared_statement_cache_capacity(STATEMENT_CACHE);
        connection.pragma_update(None, "mmap_size", 0)?;
        connection.pragma_update(None, "cache_size", cache)?;
        connection.pragma_update(None, "foreign_keys", false)?;
        connection.pragma_update(None, "temp_store", "MEMORY")
    };
    tune().map_err(unreachable)?;
    Ok(connection)
}

pub(super) fn rows(
    connection: &Connection,
    statement: &'static Statement,
    params: &[Value],
) -> Result<Vec<Row>, StoreError> {
    statement.check_count(params.len())?;
    let read = || {
        let mut prepared = connection.prepare_cached(statement.sqlite_sql())?;
        let width = prepared.column_count();
        let mut found = prepared.query(params_from_iter(params))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let values = (0..width).map(|column| row.get_ref(column).map(value)).collect::<Result<_, _>>()?;
            rows.push(Row::new(statement.name, values));
        }
        Ok(rows)
    };
    read().map_err(|e| failed(statement.name, e))
}

pub(super) fn execute(
    connection: &Connection,
    statement: &'static Statement,
    params: &[Value],
) -> Result<u64, StoreError> {
    statement.check_count(params.len())?;
    let write = || {
        let mut prepared: CachedStatement<'_> = connection.prepare_cached(statement.sqlite_sql())?;
        prepared.execute(params_from_iter(params))
    };
    write().map(|rows| rows as u64).map_err(|e| failed(statement.name, e))
}

/// BEGIN, COMMIT, SAVEPOINT and their like.
pub(super) fn control(connection: &Connection, sql: &'static str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute(()).map(|_| ())
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(v) => ValueRef::Integer(*v),
            Self::Real(v) => ValueRef::Real(*v),
            Self::Text(v) => ValueRef::Text(v.as_bytes()),
            Self::Blob(v) => ValueRef::Blob(v),
        }))
    }
}

/// Text that is not UTF-8 can't come from this program; it is shown rather than lost.
fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(v) => Value::Int(v),
        ValueRef::Real(v) => Value::Real(v),
        ValueRef::Text(v) => Value::Text(String::from_utf8_lossy(v).into_owned()),
        ValueRef::Blob(v) => Value::Blob(v.to_vec()),
    }
}

pub(super) fn cause(error: rusqlite::Error) -> Cause {
    Arc::new(error)
}

pub(crate) fn unreachable(error: rusqlite::Error) -> StoreError {
    StoreError::Unreachable(cause(error))
}

thread_local! {
    /// A statement of this thread has met the end of the disk. SQLite then undoes the whole transaction, and with it the
    /// work of others, who are told the same.
    static DISK_WAS_FULL: Cell<bool> = const { Cell::new(false) };
}

/// Whether a statement of this thread has met the end of the disk since this was asked last.
pub(super) fn disk_was_full() -> bool {
    DISK_WAS_FULL.take()
}

pub(crate) fn failed(statement: &'static str, error: rusqlite::Error) -> StoreError {
    if let rusqlite::Error::SqliteFailure(ffi::Error { code, extended_code }, _) = &error {
        match (code, *extended_code) {
            (_, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID) => {
                return StoreError::Unique(statement);
            }
            (ErrorCode::DatabaseBusy, _) => return StoreError::Busy,
            (ErrorCode::DiskFull, _) => {
                DISK_WAS_FULL.set(true);
                return StoreError::Full(cause(error));
            }
            // A failing disk: nobody's fault, and it may pass.
            (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen, _) => {
                return unreachable(error);
            }
            (ErrorCode::ReadOnly, _) => return StoreError::ReadOnly,
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => {
                return StoreError::corrupt(format!("`{statement}`: {error}"));
            }
            _ => {}
        }
    }
    StoreError::Sql { statement, source: cause(error) }
}
