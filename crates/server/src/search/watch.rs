//! Looks whether saved searches find something new: each now and then, some in one go. A member is told of a search at most
//! once in a day.

use std::time::Duration;

use kumara_model::{Event, LanguageTag, MemberId, NoteId, Timestamp};
use kumara_search::{MAX_LIMIT, Order, Query};
use kumara_store::params;

use super::{
    asked::filters,
    queries::{LIST_DUE_SAVED, TAKE_SAVED},
    saved::KeptSearch,
    viewer::Searcher,
};
use crate::{app::App, asks, feed::Asker, http::ApiError, notes::access::visible_notes, work::Queue};

/// A search that found nothing new is looked at again after this.
pub(super) const LOOK_AGAIN_AFTER: Duration = Duration::from_secs(600);
const TOLD_FOR: Duration = Duration::from_secs(86_400);
const LOOK_EVERY: Duration = Duration::from_secs(10);
const RETRY_AFTER: Duration = Duration::from_secs(60);
/// What was published just now may not be in the index yet: it is for the next time.
const BEHIND: Duration = Duration::from_secs(10);
const AT_ONCE: i64 = 32;
const MOST_FOUND: usize = 50;
/// The newest asks that have an answer, of which those are told that have it since the last look.
const MOST_ANSWERED: usize = MAX_LIMIT;
/// New is what has nearly all of the words: who is told wants to find it.
const LEAST_COVERAGE: f32 = 0.8;

struct Due {
    member: MemberId,
    key: Vec<u8>,
    search: String,
    notifies: bool,
    looked_at: Timestamp,
    next_at: Timestamp,
}

/// Runs until the application stops.
pub(crate) async fn keep_watching(app: &App) {
    let shutdown = app.shutdown();
    loop {
        let looked = if app.works_on(Queue::Searches) { look(app).await } else { Ok(0) };
        let pause = match looked {
            Ok(looked) if looked as i64 == AT_ONCE => Duration::ZERO,
            Ok(_) => LOOK_EVERY,
            Err(error) => {
                tracing::warn!(code = error.code.name, "saved searches could not be looked at; will try again");
                RETRY_AFTER
            }
        };
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Looks at what is due; returns how many searches that were.
pub(super) async fn look(app: &App) -> Result<usize, ApiError> {
    let now = app.clock.now();
    // What an index that is being built doesn't have yet would never be told.
    if !app.search.is_whole() {
        return Ok(0);
    }
    let rows = app.db.rows(&LIST_DUE_SAVED, params![now, AT_ONCE]).await?;
    for row in &rows {
        let due = Due {
            member: row.get(0)?,
            key: row.get(1)?,
            search: row.get(2)?,
            notifies: row.get(3)?,
            looked_at: row.get(4)?,
            next_at: row.get(5)?,
        };
        let until = now - BEHIND;
        let (found, until) = match found(app, &due, until).await {
            Ok(found) => (found, until),
            // One search that can't be read any more must not hold up the others.
            Err(error) => {
                tracing::debug!(code = error.code.name, "a saved search can't be looked at");
                // The same span is looked at the next time.
                (Vec::new(), due.looked_at)
            }
        };
        take(app, due, found, until, now).await?;
    }
    Ok(rows.len())
}

/// New notes of others that match, the newest first.
async fn found(app: &App, due: &Due, until: Timestamp) -> Result<Vec<(NoteId, MemberId)>, ApiError> {
    let kept: KeptSearch = serde_json::from_str(&due.search).map_err(ApiError::internal)?;
    let searcher = Searcher::find(app, Asker { viewer: Some(due.member), languages: Vec::new() }).await?;
    let asked = kept.asked();
    let mut filters = filters(app, &asked, &searcher).await?;
    // An ask is new to who looks for answers when it has one, however old it is.
    if !asked.answered {
        filters.since = Some(due.looked_at.max(filters.since.unwrap_or(due.looked_at)));
        filters.until = Some(until);
    }
    let mut query = Query {
        text: asked.q.clone(),
        languages: searcher.languages.clone(),
        filters,
        order: Order::Newest,
        limit: if asked.answered { MOST_ANSWERED } else { MOST_FOUND },
        ..Query::default()
    };
    let from = searcher.languages.first().copied().unwrap_or(LanguageTag::UNKNOWN);
    query.translations = super::carried_texts(app, &asked.q, from).await;
    let (viewer, searching) = (searcher.viewer(app), app.clone());
    let answer = tokio::task::spawn_blocking(move || searching.search.index.search(&query, &viewer)).await;
    let answer = answer.map_err(ApiError::internal)?.map_err(ApiError::internal)?;
    let mut ids: Vec<NoteId> = answer
        .hits
        .iter()
        .filter(|hit| hit.author != due.member && hit.signals.coverage >= LEAST_COVERAGE)
        .map(|hit| hit.id)
        .collect();
    if asked.answered {
        let resolved = asks::resolved(&app.db, &ids).await?;
        let is_new = |at: Option<Timestamp>| at.is_some_and(|at| at >= due.looked_at && at < until);
        ids = ids.into_iter().zip(resolved).filter_map(|(ask, at)| is_new(at).then_some(ask)).collect();
    }
    let rows = visible_notes(app, Some(due.member), &ids).await?;
    Ok(rows.into_iter().flatten().map(|row| (row.id, row.author)).collect())
}

async fn take(
    app: &App,
    due: Due,
    found: Vec<(NoteId, MemberId)>,
    until: Timestamp,
    now: Timestamp,
) -> Result<(), ApiError> {
    let Due { member, key, notifies, next_at: was, .. } = due;
    let next = now + if found.is_empty() { LOOK_AGAIN_AFTER } else { TOLD_FOR };
    let (count, newest) = (found.len() as i64, found.first().copied());
    app.db
        .write(move |tx| {
            let key = key.clone();
            async move {
                let taken = tx.execute(&TAKE_SAVED, params![member, key, was, until, next, count]).await? == 1;
                if let Some((note, author)) = newest.filter(|_| taken && notifies) {
                    tx.emit(&Event::SearchMatched { member, note, author }).await?;
                }
                Ok::<(), ApiError>(())
            }
        })
        .await
}
