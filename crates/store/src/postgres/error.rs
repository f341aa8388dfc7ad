//! How PostgreSQL's errors read in ours.

use std::{error::Error, sync::Arc};

use tokio_postgres::error::SqlState;

use crate::{StoreError, error::Cause};

pub(crate) fn failed(statement: &'static str, error: tokio_postgres::Error) -> StoreError {
    match error.code() {
        Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED) => StoreError::Serialization,
        Some(&SqlState::UNIQUE_VIOLATION) => StoreError::Unique(statement),
        Some(&SqlState::READ_ONLY_SQL_TRANSACTION) => StoreError::ReadOnly,
        // A limit of ours on how long one statement may take or wait, or the server's on connections.
        Some(&SqlState::QUERY_CANCELED | &SqlState::LOCK_NOT_AVAILABLE | &SqlState::TOO_MANY_CONNECTIONS) => {
            StoreError::Busy
        }
        Some(&SqlState::DISK_FULL) => StoreError::Full(cause(error)),
        // It may pass, and is not the statement's fault.
        Some(
            &SqlState::ADMIN_SHUTDOWN
            | &SqlState::CRASH_SHUTDOWN
            | &SqlState::CANNOT_CONNECT_NOW
            | &SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
        ) => unreachable(error),
        None if error.is_closed() => unreachable(error),
        _ => StoreError::Sql { statement, source: cause(error) },
    }
}

pub(super) fn unreachable(error: tokio_postgres::Error) -> StoreError {
    StoreError::Unreachable(cause(error))
}

pub(super) fn cause(error: tokio_postgres::Error) -> Cause {
    Arc::new(Told(error))
}

/// The driver's own text says only "db error"; what the server said stands below it.
#[derive(Debug)]
struct Told(tokio_postgres::Error);

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.as_db_error() {
            Some(told) => write!(f, "{told}"),
            None => match self.0.source() {
                Some(below) => write!(f, "{}: {below}", self.0),
                None => self.0.fmt(f),
            },
        }
    }
}

impl Error for Told {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
