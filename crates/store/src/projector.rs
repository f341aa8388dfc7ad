//! Projectors: code that follows the log and keeps derived tables. The state and the position that it was derived up
//! to change in one transaction, so every event takes effect exactly once, however often the program dies.
//!
//! Here is what one step does; [`Projection`](crate::Projection) is what takes step after step.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;

use crate::{Database, Logged, Offset, StoreError, Tx, dead_letter, params};

/// Events in one transaction of a projector.
pub(crate) const BATCH: usize = 512;
const PATIENCE: Duration = Duration::from_millis(20);

crate::statement! {
    FIND_OFFSET = "SELECT epoch, seq FROM projector_offsets WHERE name = $1";
    STORE_OFFSET = "
        INSERT INTO projector_offsets (name, epoch, seq) VALUES ($1, $2, $3)
        ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq";
}

/// Keeps derived state. It is the only one that writes its tables, and they can be made again from the log.
pub trait Projector: Send + Sync + 'static {
    /// The name that its position is kept under. Never changed, never used by another.
    fn name(&self) -> &'static str;

    /// Applies events, in their order, inside the transaction that also stores the position. May run more than once
    /// before it is committed.
    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>>;

    /// Another process has applied events since this one did, or since it started, and this one goes on with `batch`: what
    /// is remembered for applying, and is not kept current by `committed`, is read again from the tables here. Inside the
    /// same transaction, before `apply`; may run more than once.
    fn taken_over(&self, _tx: Tx, _batch: &[Logged]) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async { Ok(()) })
    }

    /// The events are applied and durable: the place to change what is held in memory. Called once for each event, in
    /// order, also for those that another process applied.
    fn committed(&self, _batch: &[Logged]) {}

    /// Empties the derived tables, so that everything can be applied again.
    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>>;
}

/// How far a projector has come, as its tables show it inside this transaction. What is loaded into memory from
/// derived tables is loaded together with this, in one `Database::read`.
pub async fn projected_until(tx: &Tx, name: &str) -> Result<Offset, StoreError> {
    match tx.optional(&FIND_OFFSET, params![name]).await? {
        Some(row) => Ok(Offset { epoch: row.get(0)?, seq: row.get(1)? }),
        None => Ok(Offset::ZERO),
    }
}

pub(crate) async fn store_offset(tx: &Tx, name: &str, offset: Offset) -> Result<(), StoreError> {
    tx.execute(&STORE_OFFSET, params![name, offset.epoch, offset.seq]).await.map(|_| ())
}

/// The position that is stored now, and whether it was this process that came to it.
pub(crate) struct Advanced {
    pub stored: Offset,
    pub is_ours: bool,
}

/// Applies events that follow `from`, unless the stored position is no longer `from` (another process has been at
/// work). `is_taken_over`: what lies before `from` was applied by another.
pub(crate) async fn advance<P: Projector>(
    db: &Database,
    projector: &Arc<P>,
    from: Offset,
    batch: Arc<Vec<Logged>>,
    is_taken_over: bool,
) -> Result<Advanced, StoreError> {
    let projector = Arc::clone(projector);
    db.write(move |tx| {
        let (projector, batch) = (Arc::clone(&projector), Arc::clone(&batch));
        async move {
            let stored = projected_until(&tx, projector.name()).await?;
            let Some(last) = batch.last().filter(|_| stored == from) else {
                return Ok(Advanced { stored, is_ours: false });
            };
            if is_taken_over {
                projector.taken_over(tx.clone(), &batch).await?;
            }
            projector.apply(tx.clone(), Arc::clone(&batch)).await?;
            store_offset(&tx, projector.name(), last.offset).await?;
            Ok(Advanced { stored: last.offset, is_ours: true })
        }
    })
    .await
}

/// Makes a projector's tables again from the first event to the last one that is committed now; returns how
/// many there were. A program that
/// serves the same database meanwhile goes on: both take turns, each event is applied once.
pub async fn rebuild<P: Projector>(db: &Database, projector: Arc<P>) -> Result<u64, StoreError> {
    let emptied = Arc::clone(&projector);
    db.write(move |tx| {
        let projector = Arc::clone(&emptied);
        async move {
            projector.reset(tx.clone()).await?;
            dead_letter::forget(&tx, projector.name()).await?;
            store_offset(&tx, projector.name(), Offset::ZERO).await
        }
    })
    .await?;
    let end = db.log_end().await?;
    let (mut position, mut events) = (Offset::ZERO, 0);
    while position < end {
        let batch = Arc::new(db.log_after(position, BATCH).await?);
        if batch.is_empty() {
            // The last events become readable when the transactions beside them have ended.
            tokio::time::sleep(PATIENCE).await;
            continue;
        }
        let before = position;
        position = advance(db, &projector, position, Arc::clone(&batch), false).await?.stored;
        events += batch.iter().filter(|event| event.offset > before && event.offset <= position).count() as u64;
    }
    Ok(events)
}
