//! What the work inside a transaction sees: the same on both engines.

use std::sync::Arc;

use kumara_model::Event;

use crate::{Row, Statement, StoreError, Value, postgres, sqlite};

/// A running transaction. It may be cloned freely; after the end every use is [`StoreError::Ended`].
///
/// After a failed statement the transaction is lost on both engines: whatever the work returns, it is rolled
/// back. To live with a key that exists, say `ON CONFLICT DO NOTHING` and look at the number of rows.
#[derive(Clone)]
pub struct Tx(Engine);

#[derive(Clone)]
enum Engine {
    Sqlite(Arc<sqlite::Transaction>),
    Postgres(Arc<postgres::Transaction>),
}

impl Tx {
    pub(crate) const fn sqlite(transaction: Arc<sqlite::Transaction>) -> Self {
        Self(Engine::Sqlite(transaction))
    }

    pub(crate) const fn postgres(transaction: Arc<postgres::Transaction>) -> Self {
        Self(Engine::Postgres(transaction))
    }

    /// Runs a statement and returns how many rows it wrote.
    pub async fn execute(&self, statement: &'static Statement, params: Vec<Value>) -> Result<u64, StoreError> {
        match &self.0 {
            Engine::Sqlite(tx) => tx.execute(statement, &params),
            Engine::Postgres(tx) => tx.execute(statement, &params).await,
        }
    }

    pub async fn rows(&self, statement: &'static Statement, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        match &self.0 {
            Engine::Sqlite(tx) => tx.rows(statement, &params),
            Engine::Postgres(tx) => tx.rows(statement, &params).await,
        }
    }

    /// The first row, if there is one.
    pub async fn optional(&self, statement: &'static Statement, params: Vec<Value>) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(statement, params).await?.into_iter().next())
    }

    /// Writes a fact into the log, in this transaction: it is there if and only if the rows are.
    pub async fn emit(&self, event: &Event) -> Result<(), StoreError> {
        match &self.0 {
            Engine::Sqlite(tx) => tx.emit(event),
            Engine::Postgres(tx) => tx.emit(event).await,
        }
    }

    /// How many columns a statement answers with, and a value of the right kind for each of its parameters.
    #[cfg(feature = "testing")]
    pub(crate) async fn shape(&self, statement: &'static Statement) -> Result<(usize, Vec<Value>), StoreError> {
        match &self.0 {
            Engine::Sqlite(tx) => tx.shape(statement),
            Engine::Postgres(tx) => tx.shape(statement).await,
        }
    }
}
