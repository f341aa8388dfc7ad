//! The PostgreSQL engine: a pool of connections, serializable transactions that are tried again when others get in
//! the way, and the log read in commit order.

mod error;
mod migrate;
mod pool;
mod query;
mod replica;
mod target;
mod tls;
mod transaction;
mod value;
mod write;

use deadpool_postgres::Object;
use kumara_model::Clock;
use tokio::sync::watch;

pub(crate) use error::failed;
pub(crate) use target::Target;
pub(crate) use transaction::Transaction;

use self::{pool::Pool, replica::Replica, transaction::Access};
use crate::{Logged, Offset, ReplicaConfig, Row, Statement, StoreError, Tx, Value};

/// Rows of transactions that are older than every one that still runs: nothing can appear between them any more.
static LOG_AFTER: Statement = Statement::new(
    "LOG_AFTER",
    "SELECT epoch, seq, at, event FROM event_log
     WHERE (epoch, seq) > ($1, $2)
       AND epoch < (SELECT base FROM event_log_base WHERE one = 1)
                   + CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)
     ORDER BY epoch, seq LIMIT $3",
);
static LOG_HEAD: Statement = Statement::new(
    "LOG_HEAD",
    "SELECT epoch, seq FROM event_log
     WHERE epoch < (SELECT base FROM event_log_base WHERE one = 1)
                   + CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)
     ORDER BY epoch DESC, seq DESC LIMIT 1",
);
static LOG_END: Statement =
    Statement::new("LOG_END", "SELECT epoch, seq FROM event_log ORDER BY epoch DESC, seq DESC LIMIT 1");

/// One connection, for work on the schema itself.
pub(crate) async fn connect(url: &str) -> Result<Object, StoreError> {
    Pool::new(url, 1)?.get().await
}

/// The same, once the schema is up to date.
pub(crate) async fn open_schema(url: &str, clock: &Clock) -> Result<Object, StoreError> {
    let mut client = connect(url).await?;
    migrate::run(&mut client, clock).await?;
    Ok(client)
}

pub(crate) struct Engine {
    pool: Pool,
    replica: Option<Replica>,
    clock: Clock,
    changed: watch::Sender<u64>,
}

impl Engine {
    /// Connects and brings the schema up to date.
    pub async fn open(
        url: &str,
        connections: usize,
        replica: Option<&ReplicaConfig>,
        clock: &Clock,
        changed: watch::Sender<u64>,
    ) -> Result<Self, StoreError> {
        let pool = Pool::new(url, connections)?;
        let mut client = pool.get().await?;
        migrate::run(&mut client, clock).await?;
        target::refuse_half_done(&client).await?;
        refuse_worker(&client).await?;
        drop(client);
        let replica = replica.map(|config| Replica::open(config, connections, pool.clone())).transpose()?;
        Ok(Self { pool, replica, clock: clock.clone(), changed })
    }

    /// The replica's connections, for a read that may be stale, while it is near enough.
    fn near(&self, may_be_stale: bool) -> Option<&Pool> {
        self.replica.as_ref().filter(|_| may_be_stale)?.near()
    }

    pub async fn write<T, E, F, Fut>(&self, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync,
        Fut: Future<Output = Result<T, E>> + Send,
        E: From<StoreError>,
    {
        let (value, emitted) = write::write(&self.pool, &self.clock, work).await?;
        if emitted > 0 {
            self.changed.send_modify(|count| *count = count.wrapping_add(emitted));
        }
        Ok(value)
    }

    pub async fn read<T, E, F, Fut>(&self, may_be_stale: bool, work: F) -> Result<T, E>
    where
        F: Fn(Tx) -> Fut + Send + Sync,
        Fut: Future<Output = Result<T, E>> + Send,
        E: From<StoreError>,
    {
        if let Some(replica) = self.near(may_be_stale) {
            let tried = async { write::once(replica, &self.clock, Access::Read, &work).await.result };
            if let Some((value, _)) = Replica::tried(tried).await {
                return Ok(value);
            }
        }
        write::once(&self.pool, &self.clock, Access::Read, &work).await.result.map(|(value, _)| value)
    }

    pub async fn rows(
        &self,
        may_be_stale: bool,
        statement: &'static Statement,
        params: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        if let Some(replica) = self.near(may_be_stale)
            && let Some(rows) = Replica::tried(rows(replica, statement, &params)).await
        {
            return Ok(rows);
        }
        rows(&self.pool, statement, &params).await
    }

    /// All keys are sent at once; the answers come back in one stream.
    pub async fn rows_many(
        &self,
        may_be_stale: bool,
        statement: &'static Statement,
        keys: Vec<Vec<Value>>,
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        if let Some(replica) = self.near(may_be_stale)
            && let Some(found) = Replica::tried(rows_many(replica, statement, &keys)).await
        {
            return Ok(found);
        }
        rows_many(&self.pool, statement, &keys).await
    }

    pub async fn log_after(&self, offset: Offset, limit: i64) -> Result<Vec<Logged>, StoreError> {
        let rows = self.rows(false, &LOG_AFTER, vec![offset.epoch.into(), offset.seq.into(), limit.into()]).await?;
        rows.iter().map(Logged::from_row).collect()
    }

    pub async fn log_head(&self) -> Result<Offset, StoreError> {
        self.position(&LOG_HEAD).await
    }

    pub async fn log_end(&self) -> Result<Offset, StoreError> {
        self.position(&LOG_END).await
    }

    async fn position(&self, statement: &'static Statement) -> Result<Offset, StoreError> {
        match self.rows(false, statement, Vec::new()).await?.first() {
            Some(row) => Ok(Offset { epoch: row.get(0)?, seq: row.get(1)? }),
            None => Ok(Offset::ZERO),
        }
    }

    pub fn close(&self) {
        self.pool.close();
        if let Some(replica) = &self.replica {
            replica.close();
        }
    }
}

/// On a cluster the log's order is that of the coordinator's transactions: through a worker, events would be numbered by
/// another machine's.
async fn refuse_worker(client: &Object) -> Result<(), StoreError> {
    let told = |e| failed("look for a cluster", e);
    let found = client.query_one("SELECT to_regclass('pg_dist_local_group') IS NOT NULL", &[]).await.map_err(told)?;
    if !found.get::<_, bool>(0) {
        return Ok(());
    }
    let worker = client.query_opt("SELECT 1 FROM pg_dist_local_group WHERE groupid <> 0", &[]).await.map_err(told)?;
    match worker {
        None => Ok(()),
        Some(_) => Err(StoreError::Cluster { why: "the address is a worker's, not the coordinator's".into() }),
    }
}

async fn rows(pool: &Pool, statement: &'static Statement, params: &[Value]) -> Result<Vec<Row>, StoreError> {
    let client = pool.get().await?;
    query::rows(&client, statement, params).await
}

async fn rows_many(
    pool: &Pool,
    statement: &'static Statement,
    keys: &[Vec<Value>],
) -> Result<Vec<Vec<Row>>, StoreError> {
    let client = pool.get().await?;
    let prepared = client.prepare_cached(statement.sql).await.map_err(|e| failed(statement.name, e))?;
    let reads = keys.iter().map(|params| query::prepared_rows(&client, statement, &prepared, params));
    futures::future::try_join_all(reads).await
}
