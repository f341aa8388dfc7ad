//! The one thread that writes, with group commit: it takes what is waiting, runs each request in a savepoint of its
//! own, commits once and then answers everybody. A request that fails is undone alone.

use std::{
    future::Future,
    sync::Arc,
    time::{Duration, Instant},
};

use kumara_model::Clock;
use parking_lot::Mutex;
use rusqlite::Connection;
use tokio::sync::{oneshot, watch};

use super::{
    Jobs, Shared, Thread,
    connection::{control, disk_was_full, failed},
    join,
    queue::Queue,
    request::{Fate, Request, Write},
    transaction::{Access, Transaction},
};
use crate::{StoreError, Tx};

/// Requests in one commit, at most.
const BATCH_REQUESTS: usize = 256;
/// A commit waits no longer than this for more requests to be run.
const BATCH_TIME: Duration = Duration::from_millis(20);

pub(super) struct Writer {
    queue: Jobs<Box<dyn Request>>,
    thread: Thread,
}

impl Writer {
    pub fn start(
        connection: Connection,
        queue: usize,
        clock: Clock,
        changed: watch::Sender<u64>,
    ) -> Result<Self, StoreError> {
        let queue = Arc::new(Queue::new(queue));
        let waiting = Arc::clone(&queue);
        let batches = Batches { connection: Arc::new(Mutex::new(connection)), clock, changed };
        let thread = std::thread::Builder::new()
            .name("store-write".into())
            .spawn(move || batches.serve(&waiting))
            .map_err(StoreError::io("start the writer thread"))?;
        Ok(Self { queue, thread: Mutex::new(Some(thread)) })
    }

    pub async fn write<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.queue.push(Box::new(Write::new(work, answer)))?;
        answered.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    pub async fn close(&self) {
        self.queue.close();
        join(&self.thread).await;
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue.close();
    }
}

/// The writer thread's own things.
struct Batches {
    connection: Shared<Connection>,
    clock: Clock,
    changed: watch::Sender<u64>,
}

/// A request that has run inside the batch and waits for the commit.
struct Done {
    request: Box<dyn Request>,
    emitted: u64,
}

impl Batches {
    fn serve(&self, queue: &Queue<Box<dyn Request>>) {
        while let Some(first) = queue.pop() {
            self.batch(first, queue);
        }
        self.finish();
    }

    fn batch(&self, first: Box<dyn Request>, queue: &Queue<Box<dyn Request>>) {
        if let Err(error) = self.control("BEGIN IMMEDIATE") {
            // Another process holds the file longer than the busy timeout. Whoever waits here has waited as long.
            let error = failed("begin a batch", error);
            let waiting = std::iter::once(first).chain(std::iter::from_fn(|| queue.try_pop())).take(BATCH_REQUESTS);
            return waiting.for_each(|request| request.answer(Fate::Lost(&error)));
        }
        let started = Instant::now();
        let mut done: Vec<Done> = Vec::new();
        let mut next = Some(first);
        while let Some(mut request) = next {
            if request.is_abandoned() {
                drop(request);
            } else {
                let emitted = self.run(&mut *request);
                done.push(Done { request, emitted });
                // Some errors (a full disk) make SQLite undo the whole transaction at once.
                if self.connection.lock().is_autocommit() {
                    let cause = Arc::from(Box::from("the database gave up the transaction"));
                    let error = if disk_was_full() { StoreError::Full(cause) } else { StoreError::Commit(cause) };
                    return answer_all(done, Fate::Lost(&error));
                }
            }
            let full = done.len() >= BATCH_REQUESTS || started.elapsed() >= BATCH_TIME;
            next = if full { None } else { queue.try_pop() };
        }
        self.commit(done);
    }

    fn commit(&self, done: Vec<Done>) {
        let started = Instant::now();
        let committed = self.control("COMMIT");
        metrics::histogram!("kumara_store_commit_seconds").record(started.elapsed());
        metrics::histogram!("kumara_store_batch_requests").record(done.len() as f64);
        if let Err(error) = committed {
            tracing::error!(%error, requests = done.len(), "a commit failed");
            let _ = self.control("ROLLBACK");
            let error = match failed("commit", error) {
                full @ StoreError::Full(_) => full,
                StoreError::Sql { source, .. } | StoreError::Unreachable(source) => StoreError::Commit(source),
                other => StoreError::Commit(Arc::from(Box::from(other.to_string()))),
            };
            return answer_all(done, Fate::Lost(&error));
        }
        let emitted: u64 = done.iter().map(|d| d.emitted).sum();
        answer_all(done, Fate::Committed);
        if emitted > 0 {
            self.changed.send_modify(|count| *count = count.wrapping_add(emitted));
        }
    }

    /// Runs a request in its savepoint; returns how many events it wrote.
    fn run(&self, request: &mut dyn Request) -> u64 {
        if let Err(error) = self.control("SAVEPOINT request") {
            request.fail(failed("open a savepoint", error));
            return 0;
        }
        let transaction = Transaction::begin(&self.connection, Access::Write, &self.clock);
        let kept = request.run(Tx::sqlite(Arc::clone(&transaction)), &transaction);
        let ended = if kept {
            self.control("RELEASE request")
        } else {
            self.control("ROLLBACK TO request").and_then(|()| self.control("RELEASE request"))
        };
        if let Err(error) = ended {
            request.fail(failed("end a savepoint", error));
            return 0;
        }
        if kept { transaction.emitted() } else { 0 }
    }

    /// Leaves one file behind, with statistics for the planner.
    fn finish(&self) {
        let connection = self.connection.lock();
        let tidied = connection
            .execute_batch("PRAGMA optimize")
            .and_then(|()| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(())));
        if let Err(error) = tidied {
            tracing::warn!(%error, "the write-ahead log stays beside the database");
        }
    }

    fn control(&self, sql: &'static str) -> rusqlite::Result<()> {
        control(&self.connection.lock(), sql)
    }
}

fn answer_all(done: Vec<Done>, fate: Fate<'_>) {
    for Done { request, .. } in done {
        request.answer(fate);
    }
}
