//! Building the index from the tables: when it is missing, damaged or of another version, and when an operator asks for it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    time::Duration,
};

use kumara_model::NoteId;
use kumara_search::{SearchError, SearchIndex};
use kumara_store::{Database, StoreError, params};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::{
    follow::{self, PutError},
    queries::{COUNT_NOTES, NEXT_NOTE_IDS},
};
use crate::{app::StartError, config::Settings};

const SLICE: i64 = 512;
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// How far a build is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: u64,
    pub all: u64,
}

/// Whether an index is being filled.
pub(super) struct Filling {
    state: AtomicU8,
    end: Notify,
}

const DONE: u8 = 0;
const UNDER_WAY: u8 = 1;

impl Filling {
    pub fn new(is_needed: bool) -> Self {
        Self { state: AtomicU8::new(if is_needed { UNDER_WAY } else { DONE }), end: Notify::new() }
    }

    pub fn is_under_way(&self) -> bool {
        self.state.load(Ordering::Acquire) == UNDER_WAY
    }

    pub fn is_done(&self) -> bool {
        !self.is_under_way()
    }

    fn finish(&self) {
        self.state.store(DONE, Ordering::Release);
        self.end.notify_waiters();
    }

    pub async fn ended(&self) {
        loop {
            let end = self.end.notified();
            if self.is_done() {
                return;
            }
            end.await;
        }
    }
}

/// Fills an empty index while members are served, however often the database fails.
pub(super) async fn in_the_background(
    db: &Database,
    index: &Arc<SearchIndex>,
    filling: &Filling,
    shutdown: &CancellationToken,
) {
    let mut after = NoteId::from(0);
    loop {
        let step = tokio::select! {
            () = shutdown.cancelled() => return,
            step = slice(db, index, after) => step,
        };
        match step {
            Ok(Some(last)) => after = last,
            Ok(None) => break,
            Err(PutError::Store(StoreError::Closed) | PutError::Search(SearchError::Closed)) => return,
            Err(error) => {
                tracing::warn!(%error, "the search index can't be filled; will try again");
                tokio::time::sleep(RETRY_AFTER).await;
            }
        }
    }
    filling.finish();
    tracing::debug!("the search index is filled");
}

/// Puts the next notes in; hands back the last one, none at the end.
async fn slice(db: &Database, index: &Arc<SearchIndex>, after: NoteId) -> Result<Option<NoteId>, PutError> {
    let rows = db.rows(&NEXT_NOTE_IDS, params![after, SLICE]).await?;
    let ids: Vec<NoteId> = rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
    follow::put(db, index, &ids).await?;
    if ids.is_empty() {
        commit(index).await?;
    }
    follow::recover(db, index).await?;
    Ok(ids.last().copied())
}

/// One that fails leaves what `recover` puts in again.
async fn commit(index: &Arc<SearchIndex>) -> Result<(), PutError> {
    let index = Arc::clone(index);
    if let Err(error) = tokio::task::spawn_blocking(move || index.commit()).await? {
        tracing::warn!(%error, "the search index could not be committed");
    }
    Ok(())
}

/// Puts a new index in the place of the one in the data folder and fills it from the tables. `told` hears how far it is;
/// hands back how many notes there were. No server may run in the folder.
pub async fn rebuild(db: &Database, config: &Settings, told: impl Fn(Progress)) -> Result<u64, StartError> {
    let failed = |error: &dyn std::fmt::Display| super::failed(error);
    let end = db.log_end().await?;
    let folder = super::folder(config);
    let created = tokio::task::spawn_blocking(move || SearchIndex::create(&folder, super::index_config()));
    let index = Arc::new(created.await.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?);
    let row = db.optional(&COUNT_NOTES, params![]).await?;
    let all = row.map_or(Ok(0), |row| row.get::<i64>(0))?;
    let all = u64::try_from(all).unwrap_or(0);
    let (mut after, mut done) = (NoteId::from(0), 0);
    loop {
        let rows = db.rows(&NEXT_NOTE_IDS, params![after, SLICE]).await?;
        let ids: Vec<NoteId> = rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
        let Some(last) = ids.last() else { break };
        follow::put(db, &index, &ids).await.map_err(|error| failed(&error))?;
        follow::recover(db, &index).await.map_err(|error| failed(&error))?;
        done += ids.len() as u64;
        after = *last;
        told(Progress { done, all });
    }
    commit(&index).await.map_err(|error| failed(&error))?;
    follow::recover(db, &index).await.map_err(|error| failed(&error))?;
    let settled = tokio::task::spawn_blocking(move || {
        index.reached(&follow::written(end))?;
        index.settle()
    });
    settled.await.map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
    Ok(done)
}
