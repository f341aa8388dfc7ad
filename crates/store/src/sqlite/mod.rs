//! The SQLite engine: one thread writes, a few read, each with a connection of its own.

mod connection;
mod copy;
mod migrate;
mod queue;
mod reader;
mod request;
mod transaction;
mod writer;

use std::{
    future::Future,
    path::{Path, PathBuf},
    sync::Arc,
};

use kumara_model::Clock;
use parking_lot::Mutex;
use tokio::sync::{oneshot, watch};

pub(crate) use connection::{failed, unreachable};
pub(crate) use copy::{check, check_is_current, vacuum_into};
pub(crate) use transaction::Transaction;

use self::{queue::Queue, reader::Readers, writer::Writer};
use crate::{
    Logged, Offset, Row, Statement, StoreError, Tx, Value,
    data_dir::{FolderLock, MovedMark},
};

/// Every event of SQLite has epoch 0: the writer's numbers are the order of the commits.
static LOG_AFTER: Statement =
    Statement::new("LOG_AFTER", "SELECT 0, seq, at, event FROM event_log WHERE seq > $1 ORDER BY seq LIMIT $2");
static LOG_HEAD: Statement = Statement::new("LOG_HEAD", "SELECT 0, seq FROM event_log ORDER BY seq DESC LIMIT 1");

/// A database file that is open: the threads end when [`Engine::close`] is called or the last clone is dropped.
pub(crate) struct Engine {
    path: PathBuf,
    writer: Writer,
    readers: Readers,
    folder: Mutex<Option<FolderLock>>,
}

impl Engine {
    /// Opens or makes the file, brings its schema up to date and starts the threads.
    pub fn open(
        path: &Path,
        readers: usize,
        queue: usize,
        clock: &Clock,
        changed: watch::Sender<u64>,
    ) -> Result<Self, StoreError> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        std::fs::create_dir_all(folder).map_err(StoreError::io(format!("make {}", folder.display())))?;
        let folder = FolderLock::shared(folder)?;
        MovedMark::beside(path).refuse()?;
        let mut connection = connection::open_writer(path)?;
        migrate::run(&mut connection, clock)?;
        let reading = (0..readers.max(1)).map(|_| connection::open_reader(path)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            path: path.to_owned(),
            writer: Writer::start(connection, queue, clock.clone(), changed)?,
            readers: Readers::start(reading, queue, clock)?,
            folder: Mutex::new(Some(folder)),
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub async fn write<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.write(work).await
    }

    pub async fn read<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.readers.read(work).await
    }

    pub async fn rows(&self, statement: &'static Statement, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.readers.rows(statement, params).await
    }

    pub async fn rows_many(
        &self,
        statement: &'static Statement,
        keys: Vec<Vec<Value>>,
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        self.readers.rows_many(statement, keys).await
    }

    pub async fn log_after(&self, offset: Offset, limit: i64) -> Result<Vec<Logged>, StoreError> {
        let rows = self.rows(&LOG_AFTER, vec![offset.seq.into(), limit.into()]).await?;
        rows.iter().map(Logged::from_row).collect()
    }

    pub async fn log_head(&self) -> Result<Offset, StoreError> {
        match self.rows(&LOG_HEAD, Vec::new()).await?.first() {
            Some(row) => Ok(Offset { epoch: row.get(0)?, seq: row.get(1)? }),
            None => Ok(Offset::ZERO),
        }
    }

    /// Lets what is queued finish, ends the threads and leaves one file without a write-ahead log beside it.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
        self.folder.lock().take();
    }
}

/// A thread's handle, until somebody waits for its end.
type Thread = Mutex<Option<std::thread::JoinHandle<()>>>;

async fn join(thread: &Thread) {
    let Some(handle) = thread.lock().take() else { return };
    let (ended, end) = oneshot::channel();
    // Waiting for a thread blocks, so another one does it.
    let waiting = std::thread::Builder::new().name("store-close".into()).spawn(move || {
        let _ = handle.join();
        let _ = ended.send(());
    });
    if waiting.is_ok() {
        let _ = end.await;
    }
}

type Shared<T> = Arc<Mutex<T>>;
type Jobs<T> = Arc<Queue<T>>;
