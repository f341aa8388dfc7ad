//! What members liked and saved lately, read beside the first requests: it makes feeds better, and a server with
//! millions of likes need not wait for it.

use std::{sync::Arc, time::Duration};

use kumara_model::Timestamp;
use kumara_recommend::{Engagement, FeedIndex};
use kumara_store::{Database, Statement, StoreError, params};
use tokio_util::sync::CancellationToken;

use super::queries::{NEXT_LIKES, NEXT_SAVES};

/// Older engagements say little about taste and nothing about what is talked about.
const SINCE: Duration = Duration::from_secs(60 * 86_400);
/// Rows of likes, and of saves, that are read at most.
const MOST: usize = 2_000_000;
/// Some milliseconds of work, so that requests come in between.
const SLICE: i64 = 512;

/// Reads what was written before `until`; what comes later comes from the log.
pub(super) async fn warm_up(db: Database, index: Arc<FeedIndex>, until: Timestamp, shutdown: CancellationToken) {
    let reading = async {
        read(&db, &index, &NEXT_LIKES, Engagement::Like, until).await?;
        read(&db, &index, &NEXT_SAVES, Engagement::Save, until).await
    };
    tokio::select! {
        () = shutdown.cancelled() => {}
        done = reading => if let Err(error) = done {
            tracing::warn!(%error, "the feed starts without some of the recent engagements");
        },
    }
}

async fn read(
    db: &Database,
    index: &FeedIndex,
    next: &'static Statement,
    engagement: Engagement,
    until: Timestamp,
) -> Result<(), StoreError> {
    let since = until - SINCE;
    let mut after = (0_i64, 0_i64, 0_i64);
    let mut count = 0;
    while count < MOST {
        let rows = db.rows(next, params![after.0, after.1, after.2, since, until, SLICE]).await?;
        count += rows.len();
        for row in &rows {
            index.add_engagement(row.get(0)?, row.get(2)?, engagement, row.get(1)?);
        }
        match rows.last() {
            Some(last) if rows.len() == SLICE as usize => after = (last.get(0)?, last.get(1)?, last.get(2)?),
            _ => return Ok(()),
        }
        tokio::task::yield_now().await;
    }
    tracing::warn!(engagements = count, "the feed starts with a part of the recent engagements");
    Ok(())
}
