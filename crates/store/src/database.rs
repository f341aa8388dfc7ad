//! The database as the rest of the program sees it: the same on SQLite and PostgreSQL.

use std::{
    future::Future,
    path::{Path, PathBuf},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use kumara_model::Clock;
use tokio::sync::watch;

use crate::{EventStream, Logged, Offset, Row, Statement, StoreError, Tx, Value, postgres, sqlite};

/// Where the database is. The limits bound what may wait; beyond them the answer is [`StoreError::Busy`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseConfig {
    Sqlite {
        /// The database file; it is made if it is missing, its folder too.
        path: PathBuf,
        /// Threads that read.
        readers: usize,
        /// Requests that may wait for the writer, and as many again for the readers.
        queue: usize,
    },
    Postgres {
        /// `postgres://user:password@host:port/database`
        url: String,
        /// Connections; as many again to the replica.
        pool: usize,
        replica: Option<ReplicaConfig>,
    },
}

/// A streaming copy of a PostgreSQL database, for reads that may be stale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplicaConfig {
    pub url: String,
    /// When it is further behind, or nobody knows, the database itself is asked.
    pub max_lag: Duration,
}

impl DatabaseConfig {
    /// Reads are short; more threads than this only take turns.
    pub const DEFAULT_READERS: usize = 4;
    /// A tenth of a second of writes at the rate that a plain disk makes durable.
    pub const DEFAULT_QUEUE: usize = 1_024;
    pub const DEFAULT_POOL: usize = 16;

    pub fn sqlite(path: impl Into<PathBuf>) -> Self {
        Self::Sqlite { path: path.into(), readers: Self::DEFAULT_READERS, queue: Self::DEFAULT_QUEUE }
    }

    pub fn postgres(url: impl Into<String>) -> Self {
        Self::Postgres { url: url.into(), pool: Self::DEFAULT_POOL, replica: None }
    }
}

/// An open database. Cheap to clone; all clones are the same one.
#[derive(Clone)]
pub struct Database {
    shared: Arc<Shared>,
    may_be_stale: bool,
}

struct Shared {
    engine: Engine,
    clock: Clock,
    changed: watch::Sender<u64>,
    stream: OnceLock<EventStream>,
    projects: AtomicBool,
}

enum Engine {
    Sqlite(sqlite::Engine),
    Postgres(postgres::Engine),
}

impl Database {
    /// Opens or makes the database and brings its schema up to date. A schema that is newer than this program is
    /// refused with [`StoreError::NewerSchema`].
    pub async fn open(config: DatabaseConfig, clock: Clock) -> Result<Self, StoreError> {
        let (changed, _) = watch::channel(0);
        let engine = match config {
            DatabaseConfig::Sqlite { path, readers, queue } => {
                let (clock, changed) = (clock.clone(), changed.clone());
                let opening =
                    tokio::task::spawn_blocking(move || sqlite::Engine::open(&path, readers, queue, &clock, changed));
                Engine::Sqlite(opening.await.map_err(|_| StoreError::Panicked)??)
            }
            DatabaseConfig::Postgres { url, pool, replica } => {
                let opening = postgres::Engine::open(&url, pool, replica.as_ref(), &clock, changed.clone());
                Engine::Postgres(opening.await?)
            }
        };
        let shared = Shared { engine, clock, changed, stream: OnceLock::new(), projects: AtomicBool::new(true) };
        Ok(Self { shared: Arc::new(shared), may_be_stale: false })
    }

    /// The same database, whose reads may be answered by a replica that is a little behind. For what nobody waits to see
    /// that they have just written, and for what is kept in no cache: there it would stay. Writes and the log are as ever.
    pub fn stale(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), may_be_stale: true }
    }

    /// Runs work in a transaction: committed if it returns `Ok`, undone if it returns `Err`. When this returns `Ok`,
    /// what was written survives a power cut.
    ///
    /// The work awaits nothing but its [`Tx`], has no side effects and may run more than once.
    ///
    /// ```
    /// # use kumara_model::{Event, MemberId, NoteId, Timestamp};
    /// # use kumara_store::{Database, StoreError, params, statement};
    /// statement! {
    ///     LIKE = "INSERT INTO likes (note_id, member_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    /// }
    ///
    /// async fn like(db: &Database, note: NoteId, author: MemberId, member: MemberId, at: Timestamp) -> Result<bool, StoreError> {
    ///     db.write(move |tx| async move {
    ///         let is_new = tx.execute(&LIKE, params![note, member, at]).await? == 1;
    ///         if is_new {
    ///             tx.emit(&Event::NoteLiked { note, author, member }).await?;
    ///         }
    ///         Ok(is_new)
    ///     })
    ///     .await
    /// }
    /// ```
    pub async fn write<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.write(work).await,
            Engine::Postgres(engine) => engine.write(work).await,
        }
    }

    /// Several reads on one snapshot. The rules for the work are those of [`write`](Self::write); a statement that
    /// writes is refused.
    pub async fn read<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.read(work).await,
            Engine::Postgres(engine) => engine.read(self.may_be_stale, work).await,
        }
    }

    /// One read.
    pub async fn rows(&self, statement: &'static Statement, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.rows(statement, params).await,
            Engine::Postgres(engine) => engine.rows(self.may_be_stale, statement, params).await,
        }
    }

    /// One read of at most one row; if there are more, the first.
    pub async fn optional(&self, statement: &'static Statement, params: Vec<Value>) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(statement, params).await?.into_iter().next())
    }

    /// The same read for many keys, in one trip. The answers stand in the order of the keys.
    pub async fn rows_many(
        &self,
        statement: &'static Statement,
        keys: Vec<Vec<Value>>,
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.rows_many(statement, keys).await,
            Engine::Postgres(engine) => engine.rows_many(self.may_be_stale, statement, keys).await,
        }
    }

    /// The events after a position, oldest first, at most `limit`.
    pub async fn log_after(&self, offset: Offset, limit: usize) -> Result<Vec<Logged>, StoreError> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.log_after(offset, limit).await,
            Engine::Postgres(engine) => engine.log_after(offset, limit).await,
        }
    }

    /// The largest position that a reader of the log may have seen; whatever is committed later sorts after it.
    pub async fn log_head(&self) -> Result<Offset, StoreError> {
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.log_head().await,
            Engine::Postgres(engine) => engine.log_head().await,
        }
    }

    /// The position of the last event that is committed now, also where readers of the log must not look yet. For
    /// waiting until something has taken effect; to read on from a position, take [`log_head`](Self::log_head).
    pub async fn log_end(&self) -> Result<Offset, StoreError> {
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.log_head().await,
            Engine::Postgres(engine) => engine.log_end().await,
        }
    }

    /// Wakes followers when this process has committed events. Other processes' events are found by looking from
    /// time to time.
    pub fn log_changed(&self) -> watch::Receiver<u64> {
        self.shared.changed.subscribe()
    }

    /// From here on, projections and followers that are started take the log's events from this stream; the table stays
    /// the truth. Called once, before they are started.
    pub fn follow_by(&self, stream: EventStream) {
        let _ = self.shared.stream.set(stream);
    }

    /// Whether projectors of this process apply events to their tables. If not, they wait until another process has, and
    /// keep only their memory.
    pub fn set_projects(&self, projects: bool) {
        self.shared.projects.store(projects, Relaxed);
    }

    pub(crate) fn projects(&self) -> bool {
        self.shared.projects.load(Relaxed)
    }

    pub fn event_stream(&self) -> Option<&EventStream> {
        self.shared.stream.get()
    }

    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// The file, on SQLite.
    pub fn path(&self) -> Option<&Path> {
        match &self.shared.engine {
            Engine::Sqlite(engine) => Some(engine.path()),
            Engine::Postgres(_) => None,
        }
    }

    /// Lets what is waiting finish and closes; later calls answer [`StoreError::Closed`].
    pub async fn close(&self) {
        match &self.shared.engine {
            Engine::Sqlite(engine) => engine.close().await,
            Engine::Postgres(engine) => engine.close(),
        }
    }
}
