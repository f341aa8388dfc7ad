//! A transaction on one of the engine's threads. The lock around the connection is never contended: only work that
//! runs on the thread that owns the connection uses it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
};

use kumara_model::{Clock, Event};
use rusqlite::Connection;

use super::{Shared, connection};
use crate::{Row, Statement, StoreError, Value, log};

static EMIT: Statement = Statement::new("EMIT", "INSERT INTO event_log (at, key, event) VALUES ($1, $2, $3)");

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
}

pub(crate) struct Transaction {
    connection: Shared<Connection>,
    access: Access,
    clock: Clock,
    ended: AtomicBool,
    failed: AtomicBool,
    emitted: AtomicU64,
}

impl Transaction {
    pub(super) fn begin(connection: &Shared<Connection>, access: Access, clock: &Clock) -> Arc<Self> {
        Arc::new(Self {
            connection: Arc::clone(connection),
            access,
            clock: clock.clone(),
            ended: AtomicBool::new(false),
            failed: AtomicBool::new(false),
            emitted: AtomicU64::new(0),
        })
    }

    pub fn execute(&self, statement: &'static Statement, params: &[Value]) -> Result<u64, StoreError> {
        if self.access == Access::Read {
            return Err(StoreError::ReadOnly);
        }
        self.run(|connection| connection::execute(connection, statement, params))
    }

    pub fn rows(&self, statement: &'static Statement, params: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.run(|connection| connection::rows(connection, statement, params))
    }

    pub fn emit(&self, event: &Event) -> Result<(), StoreError> {
        let params = [self.clock.now().as_micros().into(), event.key().into(), log::to_json(event)?.into()];
        self.execute(&EMIT, &params)?;
        self.emitted.fetch_add(1, Relaxed);
        Ok(())
    }

    #[cfg(feature = "testing")]
    pub fn shape(&self, statement: &'static Statement) -> Result<(usize, Vec<Value>), StoreError> {
        let columns = self.run(|connection| {
            let prepared = connection.prepare_cached(statement.sqlite_sql());
            Ok(prepared.map_err(|e| connection::failed(statement.name, e))?.column_count())
        })?;
        Ok((columns, vec![Value::Int(0); statement.parameters()]))
    }

    fn run<T>(&self, work: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let connection = self.connection.lock();
        // Looked at under the lock: after `end` nothing of a clone that was kept can slip in.
        if self.ended.load(Relaxed) {
            return Err(StoreError::Ended);
        }
        if self.failed.load(Relaxed) {
            return Err(StoreError::Failed);
        }
        work(&connection).inspect_err(|_| self.failed.store(true, Relaxed))
    }

    /// No statement runs after this. Says whether every statement has succeeded.
    pub(super) fn end(&self) -> Result<(), StoreError> {
        let _connection = self.connection.lock();
        self.ended.store(true, Relaxed);
        if self.failed.load(Relaxed) { Err(StoreError::Failed) } else { Ok(()) }
    }

    /// Events written to the log.
    pub(super) fn emitted(&self) -> u64 {
        self.emitted.load(Relaxed)
    }
}
