//! Runs work in a serializable transaction, again when others got in the way.

use std::{
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use futures::FutureExt;
use kumara_model::Clock;

use super::{
    pool::Pool,
    transaction::{Access, Transaction},
};
use crate::{StoreError, Tx};

/// With the pauses below, some two seconds of trying.
const ATTEMPTS: u32 = 20;
const LONGEST_PAUSE_MS: u64 = 128;

/// One try: what came of it, and whether another one may do better.
pub(super) struct Tried<T, E> {
    pub result: Result<(T, u64), E>,
    pub disturbed: bool,
}

/// Returns what the work returned and how many events it wrote.
pub(super) async fn write<T, E, F, Fut>(pool: &Pool, clock: &Clock, work: F) -> Result<(T, u64), E>
where
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, E>> + Send,
    E: From<StoreError>,
{
    for attempt in 0..ATTEMPTS {
        let tried = once(pool, clock, Access::Write, &work).await;
        if !tried.disturbed {
            return tried.result;
        }
        metrics::counter!("kumara_store_retries_total").increment(1);
        pause(attempt).await;
    }
    Err(StoreError::Serialization.into())
}

pub(super) async fn once<T, E, F, Fut>(pool: &Pool, clock: &Clock, access: Access, work: &F) -> Tried<T, E>
where
    F: Fn(Tx) -> Fut + Send + Sync,
    Fut: Future<Output = Result<T, E>> + Send,
    E: From<StoreError>,
{
    let transaction = match Transaction::begin(pool, access, clock).await {
        Ok(transaction) => transaction,
        Err(error) => return Tried { result: Err(error.into()), disturbed: false },
    };
    let tx = Tx::postgres(Arc::clone(&transaction));
    // As on SQLite, a panic is an error of this work alone.
    let worked = AssertUnwindSafe(async { work(tx).await }).catch_unwind().await;
    let result = worked.unwrap_or_else(|_| Err(StoreError::Panicked.into()));
    let ended = transaction.end(result.is_ok()).await;
    let disturbed = matches!(ended, Err(StoreError::Serialization));
    let result = match (result, ended) {
        (Ok(value), Ok(emitted)) => Ok((value, emitted)),
        (Ok(_), Err(error)) => Err(error.into()),
        (Err(error), _) => Err(error),
    };
    Tried { result, disturbed }
}

/// Doubles, and spreads those that disturb each other: they would meet again.
async fn pause(attempt: u32) {
    static TURN: AtomicU64 = AtomicU64::new(0);
    let longest = (1_u64 << attempt.min(16)).min(LONGEST_PAUSE_MS) * 1_000;
    let turn = TURN.fetch_add(1, Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    tokio::time::sleep(Duration::from_micros(longest / 2 + turn % (longest / 2))).await;
}
