//! Takes away translated segments that no text has, and such as nobody has read for long, a slice at a time; and what
//! members have spent of budgets that are over.

use std::time::Duration;

use kumara_model::Timestamp;
use kumara_store::{StoreError, params};

use super::queries::{DELETE_OLD_SEGMENT, DELETE_SPENT, DELETE_UNUSED_SEGMENT, NEXT_SEGMENTS};
use crate::{app::App, work::Queue};

const EVERY: Duration = Duration::from_secs(600);
const SLICE: i64 = 2_000;
/// Longer than any translation takes to be handed out and its sources to be written down.
const MAY_BE_NEW: Duration = Duration::from_secs(3_600);
const KEPT_UNREAD: Duration = Duration::from_secs(90 * 86_400);

/// Runs until the application stops.
pub(crate) async fn keep_tidy(app: &App) {
    let shutdown = app.shutdown();
    let mut after = Vec::new();
    loop {
        if app.works_on(Queue::Tidy) {
            after = tidy(app, after).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "unused translations could not be taken away; will try again");
                Vec::new()
            });
        }
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// The slice of segments behind this key; hands back where the next one begins.
pub(super) async fn tidy(app: &App, after: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    let now = app.clock.now();
    let rows = app.db.rows(&NEXT_SEGMENTS, params![after, SLICE]).await?;
    let mut doomed = Vec::new();
    let mut last = Vec::new();
    for row in &rows {
        let used_at: Timestamp = row.get(1)?;
        last = row.get(0)?;
        let is_unused = row.get::<Option<i64>>(2)?.is_none() && used_at < now - MAY_BE_NEW;
        if is_unused || used_at < now - KEPT_UNREAD {
            doomed.push((last.clone(), is_unused));
        }
    }
    if !doomed.is_empty() {
        app.db
            .write(move |tx| {
                let doomed = doomed.clone();
                async move {
                    for (key, is_unused) in doomed {
                        if is_unused {
                            tx.execute(&DELETE_UNUSED_SEGMENT, params![key]).await?;
                        } else {
                            tx.execute(&DELETE_OLD_SEGMENT, params![key, now - KEPT_UNREAD]).await?;
                        }
                    }
                    Ok::<(), StoreError>(())
                }
            })
            .await?;
    }
    let today = app.translations.budget.day();
    app.db.write(move |tx| async move { tx.execute(&DELETE_SPENT, params![today]).await }).await?;
    Ok(if rows.len() < SLICE as usize { Vec::new() } else { last })
}
