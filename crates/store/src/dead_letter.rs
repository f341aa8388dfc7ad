//! Events that a projector could not digest and went past: kept with the reason, listed, and applied when an operator says
//! so. Only where the log goes over a stream: the embedded log stops at such an event instead.

use std::sync::Arc;

use kumara_model::{Event, Timestamp};

use crate::{
    Database, Logged, Offset, Projector, StoreError, Tx,
    log::to_json,
    params,
    projector::{projected_until, store_offset},
};

/// More than this are no accident of single events: the projector stops.
const MOST: usize = 1_000;

crate::statement! {
    INSERT_DEAD_LETTER = "
        INSERT INTO dead_letters (projector, epoch, seq, at, event, error, set_aside_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    LIST_DEAD_LETTERS = "
        SELECT projector, epoch, seq, at, event, error, set_aside_at FROM dead_letters
        ORDER BY projector, epoch, seq LIMIT $1";
    LIST_DEAD_LETTERS_OF = "
        SELECT projector, epoch, seq, at, event, error, set_aside_at FROM dead_letters
        WHERE projector = $1 ORDER BY epoch, seq LIMIT $2";
    DELETE_DEAD_LETTER = "DELETE FROM dead_letters WHERE projector = $1 AND epoch = $2 AND seq = $3";
    DELETE_DEAD_LETTERS_OF = "DELETE FROM dead_letters WHERE projector = $1";
}

/// An event that was set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct DeadLetter {
    pub projector: String,
    pub event: Logged,
    pub error: String,
    pub set_aside_at: Timestamp,
}

/// What is set aside, by projector and in the order of the log; at most a thousand.
pub async fn dead_letters(db: &Database) -> Result<Vec<DeadLetter>, StoreError> {
    let rows = db.rows(&LIST_DEAD_LETTERS, params![MOST as i64]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &crate::Row) -> Result<DeadLetter, StoreError> {
    let json: String = row.get(4)?;
    let event: Event = serde_json::from_str(&json)
        .map_err(|e| StoreError::corrupt(format!("an event that was set aside can't be read: {e}")))?;
    Ok(DeadLetter {
        projector: row.get(0)?,
        event: Logged { offset: Offset { epoch: row.get(1)?, seq: row.get(2)? }, at: row.get(3)?, event },
        error: row.get(5)?,
        set_aside_at: row.get(6)?,
    })
}

/// Goes past an event, in the transaction that keeps it. The position that is stored now; `None` when too many are set
/// aside already.
pub(crate) async fn set_aside(
    db: &Database,
    projector: &'static str,
    from: Offset,
    event: Logged,
    error: &str,
) -> Result<Option<Offset>, StoreError> {
    let (json, error, now) = (to_json(&event.event)?, error.to_owned(), db.clock().now());
    db.write(move |tx: Tx| {
        let (json, error) = (json.clone(), error.clone());
        async move {
            let stored = projected_until(&tx, projector).await?;
            if stored != from {
                return Ok(Some(stored));
            }
            if tx.rows(&LIST_DEAD_LETTERS_OF, params![projector, MOST as i64]).await?.len() >= MOST {
                return Ok(None);
            }
            let Offset { epoch, seq } = event.offset;
            let row = params![projector, epoch, seq, event.at, json, error, now];
            tx.execute(&INSERT_DEAD_LETTER, row).await?;
            store_offset(&tx, projector, event.offset).await?;
            Ok(Some(event.offset))
        }
    })
    .await
}

/// A projector's tables are made again from the log, so nothing of it is set aside any more.
pub(crate) async fn forget(tx: &Tx, projector: &str) -> Result<(), StoreError> {
    tx.execute(&DELETE_DEAD_LETTERS_OF, params![projector]).await.map(|_| ())
}

/// What became of events that were applied again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Replayed {
    pub applied: u64,
    /// Those that failed again and stay, with the reason.
    pub failed: Vec<(Offset, String)>,
}

/// Applies what is set aside for a projector, in order, each in one transaction with its removal: once, however often this
/// is run.
pub async fn replay<P: Projector>(db: &Database, projector: Arc<P>) -> Result<Replayed, StoreError> {
    let name = projector.name();
    let letters = db.rows(&LIST_DEAD_LETTERS_OF, params![name, MOST as i64]).await?;
    let mut replayed = Replayed::default();
    for row in &letters {
        let event = read(row)?.event;
        let Offset { epoch, seq } = event.offset;
        let (projector, batch) = (Arc::clone(&projector), Arc::new(vec![event]));
        let applied = db.write(move |tx: Tx| {
            let (projector, batch) = (Arc::clone(&projector), Arc::clone(&batch));
            async move {
                if tx.execute(&DELETE_DEAD_LETTER, params![name, epoch, seq]).await? == 0 {
                    return Ok(false);
                }
                projector.apply(tx, batch).await?;
                Ok::<_, StoreError>(true)
            }
        });
        match applied.await {
            Ok(applied) => replayed.applied += u64::from(applied),
            Err(error) if error.is_transient() => return Err(error),
            Err(error) => replayed.failed.push((Offset { epoch, seq }, error.to_string())),
        }
    }
    Ok(replayed)
}
