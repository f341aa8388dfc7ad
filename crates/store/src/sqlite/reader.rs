//! Threads that read, each with a read-only connection, behind one bounded queue.

use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use kumara_model::Clock;
use parking_lot::Mutex;
use rusqlite::Connection;
use tokio::sync::oneshot;

use super::{
    Jobs, Shared, Thread,
    connection::{self, control, failed},
    join,
    queue::Queue,
    transaction::{Access, Transaction},
};
use crate::{Row, Statement, StoreError, Tx, Value, drive::drive};

type Job = Box<dyn FnOnce(&Shared<Connection>) + Send>;

pub(super) struct Readers {
    queue: Jobs<Job>,
    threads: Vec<Thread>,
    clock: Clock,
}

impl Readers {
    pub fn start(connections: Vec<Connection>, queue: usize, clock: &Clock) -> Result<Self, StoreError> {
        let queue = Arc::new(Queue::new(queue));
        let threads = connections.into_iter().enumerate().map(|(number, connection)| {
            let queue = Arc::clone(&queue);
            let name = format!("store-read-{number}");
            let thread = std::thread::Builder::new().name(name).spawn(move || serve(connection, &queue));
            thread.map(|handle| Mutex::new(Some(handle))).map_err(StoreError::io("start a reader thread"))
        });
        let threads = threads.collect::<Result<_, _>>()?;
        Ok(Self { queue, threads, clock: clock.clone() })
    }

    pub async fn rows(&self, statement: &'static Statement, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.ask(move |connection| connection::rows(&connection.lock(), statement, &params)).await?
    }

    pub async fn rows_many(
        &self,
        statement: &'static Statement,
        keys: Vec<Vec<Value>>,
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        self.ask(move |connection| {
            let connection = connection.lock();
            // One snapshot, and the file is locked once instead of once for each key.
            control(&connection, "BEGIN").map_err(|e| failed(statement.name, e))?;
            let found = keys.iter().map(|params| connection::rows(&connection, statement, params)).collect();
            control(&connection, "COMMIT").map_err(|e| failed(statement.name, e))?;
            found
        })
        .await?
    }

    pub async fn read<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let clock = self.clock.clone();
        let snapshot = move |connection: &Shared<Connection>| {
            control(&connection.lock(), "BEGIN").map_err(|e| failed("begin a snapshot", e))?;
            let transaction = Transaction::begin(connection, Access::Read, &clock);
            let result = drive(&work, Tx::sqlite(Arc::clone(&transaction)));
            let ended = transaction.end();
            control(&connection.lock(), "COMMIT").map_err(|e| failed("end a snapshot", e))?;
            result.and_then(|value| ended.map(|()| value).map_err(E::from))
        };
        self.ask(snapshot).await?
    }

    /// Has a reader thread do something and waits for what it found.
    async fn ask<R: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared<Connection>) -> R + Send + 'static,
    ) -> Result<R, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.queue.push(Box::new(move |connection| {
            // Whoever asked may be gone by now (a browser that left).
            if !answer.is_closed() {
                let _ = answer.send(work(connection));
            }
        }))?;
        answered.await.map_err(|_| StoreError::Closed)
    }

    pub async fn close(&self) {
        self.queue.close();
        for thread in &self.threads {
            join(thread).await;
        }
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queue.close();
    }
}

fn serve(connection: Connection, queue: &Queue<Job>) {
    let connection = Arc::new(Mutex::new(connection));
    while let Some(job) = queue.pop() {
        let survived = catch_unwind(AssertUnwindSafe(|| job(&connection)));
        if survived.is_err() {
            tracing::error!("a read panicked");
            let connection = connection.lock();
            if !connection.is_autocommit() {
                let _ = control(&connection, "ROLLBACK");
            }
        }
    }
}
