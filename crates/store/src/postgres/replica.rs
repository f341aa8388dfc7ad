//! A streaming copy of the database, for reads that may be a little behind. Asked only while it is known to have all
//! that the database had at most so long ago; else, and when it fails, the database itself is asked.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use deadpool_postgres::Object;
use parking_lot::Mutex;
use tokio::{
    task::JoinHandle,
    time::{Instant, timeout},
};

use super::{error::failed, pool::Pool};
use crate::{ReplicaConfig, StoreError};

/// Between two looks at how far it is.
const CHECK: Duration = Duration::from_millis(250);
/// For a look, and for a read: whoever waits longer is better off with the database itself.
const PATIENCE: Duration = Duration::from_secs(2);
/// Looks that are remembered: more than the longest lag that makes sense holds.
const SAMPLES: usize = 1_024;

const WRITTEN: &str = "
    SELECT CAST(pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') AS BIGINT), (SELECT system_identifier FROM pg_control_system())";
const REPLAYED: &str = "
    SELECT CAST(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') AS BIGINT), (SELECT system_identifier FROM pg_control_system())
    WHERE pg_is_in_recovery()";

pub(super) struct Replica {
    pool: Pool,
    good_until: Arc<Mutex<Option<Instant>>>,
    watching: JoinHandle<()>,
}

impl Replica {
    /// Doesn't wait for it: it may come later, and go.
    pub fn open(config: &ReplicaConfig, connections: usize, primary: Pool) -> Result<Self, StoreError> {
        let pool = Pool::new(&config.url, connections)?;
        let good_until = Arc::new(Mutex::new(None));
        let watch = Watch {
            primary,
            replica: pool.clone(),
            max_lag: config.max_lag,
            good_until: Arc::clone(&good_until),
            samples: VecDeque::new(),
            is_good: None,
        };
        Ok(Self { pool, good_until, watching: tokio::spawn(watch.run()) })
    }

    /// Its connections, while it is near enough.
    pub fn near(&self) -> Option<&Pool> {
        self.good_until.lock().is_some_and(|until| Instant::now() < until).then_some(&self.pool)
    }

    pub fn close(&self) {
        self.watching.abort();
        self.pool.close();
    }

    /// What a read on it gave, if it gave something in time.
    pub async fn tried<T, E>(read: impl Future<Output = Result<T, E>>) -> Option<T> {
        let answer = timeout(PATIENCE, read).await.ok().and_then(Result::ok);
        let went = if answer.is_some() { "replica" } else { "fell_back" };
        metrics::counter!("kumara_store_stale_reads_total", "went" => went).increment(1);
        answer
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        self.watching.abort();
    }
}

struct Watch {
    primary: Pool,
    replica: Pool,
    max_lag: Duration,
    good_until: Arc<Mutex<Option<Instant>>>,
    /// When the database was asked, and how far it had written then.
    samples: VecDeque<(Instant, i64)>,
    /// As it was said last.
    is_good: Option<bool>,
}

impl Watch {
    async fn run(mut self) {
        loop {
            let looked = self.look().await;
            let now = Instant::now();
            let (as_of, why) = match looked {
                Ok(as_of) => (as_of, "it is too far behind".to_owned()),
                Err(why) => (None, why),
            };
            let until = as_of.map(|as_of| as_of + self.max_lag).filter(|until| *until > now);
            if let Some(as_of) = as_of {
                metrics::gauge!("kumara_store_replica_lag_seconds").set(now.duration_since(as_of).as_secs_f64());
            }
            // What is known already stays true for as long as it was said to.
            if until.is_some() {
                *self.good_until.lock() = until;
            }
            self.say(until.is_some(), &why);
            tokio::time::sleep(CHECK).await;
        }
    }

    /// The moment whose state of the database the replica has at least.
    async fn look(&mut self) -> Result<Option<Instant>, String> {
        let asked = Instant::now();
        let (written, system) = ask(&self.primary, WRITTEN).await?.ok_or("the database is none to copy from")?;
        if self.samples.len() == SAMPLES {
            self.samples.pop_front();
        }
        self.samples.push_back((asked, written));
        let (replayed, copied) = ask(&self.replica, REPLAYED).await?.ok_or("it is no replica")?;
        if copied != system {
            return Err("it is a replica of another database".into());
        }
        // The newest that it has is kept, to be held against until there is a newer one.
        while self.samples.get(1).is_some_and(|(_, written)| *written <= replayed) {
            self.samples.pop_front();
        }
        Ok(self.samples.front().filter(|(_, written)| *written <= replayed).map(|(asked, _)| *asked))
    }

    fn say(&mut self, is_good: bool, why: &str) {
        if self.is_good.replace(is_good) == Some(is_good) {
            return;
        }
        if is_good {
            tracing::info!("reads that may be stale go to the replica");
        } else {
            tracing::warn!(why, "the replica is not asked; the database itself answers for it");
        }
    }
}

async fn ask(pool: &Pool, sql: &str) -> Result<Option<(i64, i64)>, String> {
    let asked = async {
        let client: Object = pool.get().await?;
        client.query_opt(sql, &[]).await.map_err(|e| failed("ask how far the replica is", e))
    };
    match timeout(PATIENCE, asked).await {
        Ok(Ok(row)) => Ok(row.map(|row| (row.get(0), row.get(1)))),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("no answer in time".into()),
    }
}
