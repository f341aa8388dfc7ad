//! A transaction on a connection of the pool.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
};

use deadpool_postgres::Object;
use kumara_model::{Clock, Event};
use tokio::sync::RwLock;

use super::{error::failed, pool::Pool, query};
use crate::{Row, Statement, StoreError, Value, log};

/// The transaction's own number, which is the order of the log.
static EMIT: Statement = Statement::new(
    "EMIT",
    "INSERT INTO event_log (epoch, at, key, event) VALUES (
         (SELECT base FROM event_log_base WHERE one = 1) + CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT),
         $1, $2, $3)",
);

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
}

impl Access {
    const fn begin(self) -> &'static str {
        match self {
            Self::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            Self::Write => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        }
    }
}

pub(crate) struct Transaction {
    /// Taken out at the end: a clone that was kept finds nothing to write on.
    client: RwLock<Option<Object>>,
    clock: Clock,
    failed: AtomicBool,
    /// Whether what failed is worth another try.
    disturbed: AtomicBool,
    emitted: AtomicU64,
}

impl Transaction {
    pub(super) async fn begin(pool: &Pool, access: Access, clock: &Clock) -> Result<Arc<Self>, StoreError> {
        let transaction = Arc::new(Self {
            client: RwLock::new(Some(pool.get().await?)),
            clock: clock.clone(),
            failed: AtomicBool::new(false),
            disturbed: AtomicBool::new(false),
            emitted: AtomicU64::new(0),
        });
        let client = transaction.client.read().await;
        if let Some(client) = client.as_ref() {
            client.batch_execute(access.begin()).await.map_err(|e| failed("begin a transaction", e))?;
        }
        drop(client);
        Ok(transaction)
    }

    pub async fn execute(&self, statement: &'static Statement, params: &[Value]) -> Result<u64, StoreError> {
        let client = self.client.read().await;
        let client = self.usable(client.as_ref())?;
        query::execute(client, statement, params).await.inspect_err(|e| self.note(e))
    }

    pub async fn rows(&self, statement: &'static Statement, params: &[Value]) -> Result<Vec<Row>, StoreError> {
        let client = self.client.read().await;
        let client = self.usable(client.as_ref())?;
        query::rows(client, statement, params).await.inspect_err(|e| self.note(e))
    }

    pub async fn emit(&self, event: &Event) -> Result<(), StoreError> {
        let params = [self.clock.now().as_micros().into(), event.key().into(), log::to_json(event)?.into()];
        self.execute(&EMIT, &params).await?;
        self.emitted.fetch_add(1, Relaxed);
        Ok(())
    }

    #[cfg(feature = "testing")]
    pub async fn shape(&self, statement: &'static Statement) -> Result<(usize, Vec<Value>), StoreError> {
        let client = self.client.read().await;
        query::shape(self.usable(client.as_ref())?, statement).await.inspect_err(|e| self.note(e))
    }

    fn usable<'a>(&self, client: Option<&'a Object>) -> Result<&'a Object, StoreError> {
        let client = client.ok_or(StoreError::Ended)?;
        if self.failed.load(Relaxed) { Err(StoreError::Failed) } else { Ok(client) }
    }

    fn note(&self, error: &StoreError) {
        self.failed.store(true, Relaxed);
        if matches!(error, StoreError::Serialization) {
            self.disturbed.store(true, Relaxed);
        }
    }

    /// Commits, if `keep` and if every statement has succeeded; else undoes everything.
    pub(super) async fn end(&self, keep: bool) -> Result<u64, StoreError> {
        let mut slot = self.client.write().await;
        let client = slot.as_ref().ok_or(StoreError::Ended)?;
        let keep = keep && !self.failed.load(Relaxed);
        let ended = client.batch_execute(if keep { "COMMIT" } else { "ROLLBACK" }).await;
        if let Err(error) = ended {
            // If the server said so itself, the transaction is over. Else nobody knows in what state the connection is:
            // it stays here, to be thrown away.
            if error.as_db_error().is_some() {
                *slot = None;
            }
            return Err(match failed("commit", error) {
                StoreError::Sql { source, .. } | StoreError::Unreachable(source) => StoreError::Commit(source),
                other => other,
            });
        }
        *slot = None;
        if keep {
            Ok(self.emitted.load(Relaxed))
        } else if self.disturbed.load(Relaxed) {
            Err(StoreError::Serialization)
        } else {
            Err(StoreError::Failed)
        }
    }
}

impl Drop for Transaction {
    /// There is a connection left only if something was given up half-way (the caller left, the commit failed): the
    /// transaction may be open, so the connection can't go back to the pool.
    fn drop(&mut self) {
        if let Some(client) = self.client.get_mut().take() {
            drop(Object::take(client));
        }
    }
}
