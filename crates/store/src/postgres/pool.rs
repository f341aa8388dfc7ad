//! Connections: how many, how they are set up, and how long is waited for one.

use std::{sync::Arc, time::Duration};

use super::{error::unreachable, tls::Address};
use crate::StoreError;
use deadpool_postgres::{Manager, ManagerConfig, Object, PoolError, RecyclingMethod, Runtime, TimeoutType};

/// Beyond this the answer is `Busy`.
const WAIT: Duration = Duration::from_secs(2);
const CONNECT: Duration = Duration::from_secs(5);
/// A server that acknowledges nothing for so long is gone: without it a half-open connection would be waited for until the
/// system gives up, a quarter of an hour.
const SILENCE: Duration = Duration::from_secs(20);
/// A connection on which nothing is sent is asked about after so long, and again, three times.
const KEEPALIVE_AFTER: Duration = Duration::from_secs(15);
const KEEPALIVE_EVERY: Duration = Duration::from_secs(5);
/// Callers that may wait, for each connection.
const WAITING_PER_CONNECTION: usize = 64;

/// What every connection is told. A commit waits for the disk, whatever the server's habit is. A transaction that stops in the middle (it awaits something else than its `Tx`, or
/// the program hangs) is ended by the server, since it would hold back every reader of the log.
const SETTINGS: &str = "-c synchronous_commit=on -c statement_timeout=30000 -c lock_timeout=5000 \
                        -c idle_in_transaction_session_timeout=10000 -c client_min_messages=warning";

#[derive(Clone)]
pub(super) struct Pool {
    pool: deadpool_postgres::Pool,
    waiting: usize,
}

impl Pool {
    pub fn new(url: &str, connections: usize) -> Result<Self, StoreError> {
        let address = Address::parse(url);
        let tls = address.connector().map_err(|e| StoreError::Unreachable(Arc::new(e)))?;
        let mut config: tokio_postgres::Config = address.url.parse().map_err(unreachable)?;
        let options = config.get_options().map_or_else(|| SETTINGS.to_owned(), |given| format!("{SETTINGS} {given}"));
        config.options(options).connect_timeout(CONNECT).tcp_user_timeout(SILENCE);
        config.keepalives_idle(KEEPALIVE_AFTER).keepalives_interval(KEEPALIVE_EVERY).keepalives_retries(3);
        if config.get_application_name().is_none() {
            config.application_name("kumara");
        }
        let manager = Manager::from_config(config, tls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let pool = deadpool_postgres::Pool::builder(manager)
            .max_size(connections.max(1))
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT))
            .create_timeout(Some(CONNECT))
            .recycle_timeout(Some(CONNECT))
            .build()
            .map_err(|e| StoreError::Unreachable(Arc::new(e)))?;
        Ok(Self { pool, waiting: connections.max(1).saturating_mul(WAITING_PER_CONNECTION) })
    }

    pub async fn get(&self) -> Result<Object, StoreError> {
        if self.pool.status().waiting >= self.waiting {
            return Err(StoreError::Busy);
        }
        self.pool.get().await.map_err(|error| match error {
            PoolError::Timeout(TimeoutType::Wait) => StoreError::Busy,
            PoolError::Backend(error) => unreachable(error),
            PoolError::Closed => StoreError::Closed,
            other => StoreError::Unreachable(Arc::new(other)),
        })
    }

    pub fn close(&self) {
        self.pool.close();
    }
}
