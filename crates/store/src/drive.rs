//! Runs the work of a SQLite transaction on the thread that owns the connection. Every await on a `Tx` is ready
//! at once there, so one poll takes the work to its end; if it doesn't, the work waited for something else.

use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::{Context, Poll, Waker},
};

use crate::{StoreError, Tx};

pub(crate) fn drive<T, E, F, Fut>(work: &F, tx: Tx) -> Result<T, E>
where
    F: Fn(Tx) -> Fut,
    Fut: Future<Output = Result<T, E>>,
    E: From<StoreError>,
{
    // A panic must not take the thread with it. What the work had touched is the database, which is rolled back,
    // and its own captures, which are dropped.
    catch_unwind(AssertUnwindSafe(|| {
        let future = pin!(work(tx));
        match future.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => result,
            Poll::Pending => Err(StoreError::Awaited.into()),
        }
    }))
    .unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}
