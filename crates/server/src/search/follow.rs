//! Keeps the index current: the log says which notes changed, a task reads them again and puts them in. The index holds the
//! place in the log up to which everything is in it, so that a crash loses nothing.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use kumara_model::{Event, MemberId, NoteId};
use kumara_search::{SearchError, SearchIndex};
use kumara_store::{Database, Follower, Logged, Offset, StoreError, params};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

use super::{documents, fill, fill::Filling, queries::NEXT_NOTES_OF};
use crate::members::changed::{Changed, ChangedMembers};

const RETRY_AFTER: Duration = Duration::from_millis(200);
/// Notes of a member who changed, read in one go.
const SLICE: i64 = 1_000;
/// How often topics and names for suggestions are read again, while notes change: the more there are, the longer it takes
/// and the seldomer it is done.
const REFRESH_AT_MOST_EVERY: Duration = Duration::from_millis(500);
const REFRESH_AT_LEAST_EVERY: Duration = Duration::from_secs(60);
/// So many times as long as it took.
const REST: u32 = 20;

pub(super) struct SearchFollower {
    /// Everything up to here was taken from the log.
    heard: Mutex<Offset>,
    pub changed: Changed<NoteId>,
    /// Their names stand with all of their notes.
    authors: ChangedMembers,
}

impl SearchFollower {
    pub fn new(from: Offset) -> Self {
        Self { heard: Mutex::new(from), changed: Changed::default(), authors: ChangedMembers::default() }
    }

    /// Waits until everything that was heard is in the index.
    pub async fn settled(&self) {
        self.authors.settled().await;
        self.changed.settled().await;
    }
}

impl Follower for SearchFollower {
    fn name(&self) -> &'static str {
        "search"
    }

    fn apply(&self, batch: &[Logged]) {
        for logged in batch {
            match &logged.event {
                Event::NotePublished { note, .. }
                | Event::NoteEdited { note, .. }
                | Event::NoteDeleted { note, .. }
                | Event::CommentDeleted { note, .. }
                | Event::AnswerHelped { ask: note, .. }
                | Event::AnswerUnhelped { ask: note, .. }
                | Event::AskAnswerWithdrawn { ask: note, .. }
                | Event::AskResolved { ask: note, .. }
                | Event::AskReopened { ask: note, .. } => {
                    self.changed.add(*note);
                }
                Event::MemberChanged { member } => self.authors.add(*member),
                _ => {}
            }
        }
        // Last: what is queued before a position was heard is done before that position is written down.
        if let Some(last) = batch.last() {
            *self.heard.lock() = last.offset;
        }
    }
}

/// A place in the log as the index keeps it.
pub(super) fn written(offset: Offset) -> String {
    format!("{}.{}", offset.epoch, offset.seq)
}

pub(super) fn parse(text: &str) -> Option<Offset> {
    let (epoch, seq) = text.split_once('.')?;
    Some(Offset { epoch: epoch.parse().ok()?, seq: seq.parse().ok()? })
}

/// Fills the index if it has to be, and then keeps it current, until the program ends.
pub(super) async fn keep(
    db: Database,
    index: Arc<SearchIndex>,
    follower: Arc<SearchFollower>,
    filling: Arc<Filling>,
    shutdown: CancellationToken,
) {
    let refreshing = refresh(Arc::clone(&index), shutdown.clone());
    let authors = take_authors(&db, &follower, &shutdown);
    let notes = async {
        if filling.is_under_way() {
            fill::in_the_background(&db, &index, &filling, &shutdown).await;
        }
        take_notes(&db, &index, &follower, &filling, &shutdown).await;
    };
    tokio::join!(refreshing, authors, notes);
}

async fn take_notes(
    db: &Database,
    index: &Arc<SearchIndex>,
    follower: &SearchFollower,
    filling: &Filling,
    shutdown: &CancellationToken,
) {
    loop {
        let heard = *follower.heard.lock();
        // While authors wait, their notes are still to come.
        let is_idle = follower.authors.is_at_rest() && follower.changed.is_at_rest();
        if is_idle && filling.is_done() {
            match reached(index, heard) {
                // They are taken in this same round.
                Ok(()) | Err(SearchError::Lost) => {}
                Err(error) => tracing::warn!(%error, "the search index can't write down how far it is"),
            }
        }
        let notes = tokio::select! {
            () = shutdown.cancelled() => return,
            notes = follower.changed.take() => notes,
            () = tokio::time::sleep(RETRY_AFTER), if *follower.heard.lock() != heard => continue,
            () = tokio::time::sleep(Duration::from_secs(1)) => Vec::new(),
        };
        let put = if notes.is_empty() { Ok(()) } else { put(db, index, &notes).await };
        let done = match put {
            Ok(()) => recover(db, index).await,
            failed => failed,
        };
        match done {
            Ok(()) => {}
            Err(PutError::Store(StoreError::Closed) | PutError::Search(SearchError::Closed)) => return,
            Err(error) => {
                tracing::warn!(%error, "notes could not be put into the search index; will try again");
                tokio::time::sleep(RETRY_AFTER).await;
                notes.iter().for_each(|note| follower.changed.add(*note));
            }
        }
        if !notes.is_empty() {
            follower.changed.done();
        }
    }
}

fn reached(index: &SearchIndex, offset: Offset) -> Result<(), SearchError> {
    let text = written(offset);
    if index.offset().as_ref() == Some(&text) { Ok(()) } else { index.reached(&text) }
}

#[derive(Debug, thiserror::Error)]
pub(super) enum PutError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Search(#[from] SearchError),
    #[error("{0}")]
    Task(#[from] tokio::task::JoinError),
}

/// Puts notes in as they are now, and takes out those that are gone.
pub(super) async fn put(db: &Database, index: &Arc<SearchIndex>, notes: &[NoteId]) -> Result<(), PutError> {
    let found = documents::read(db, notes).await?;
    let index = Arc::clone(index);
    tokio::task::spawn_blocking(move || {
        for (id, document) in found {
            match document {
                Some(document) => index.upsert(&document)?,
                None => index.delete(id)?,
            }
        }
        Ok::<_, PutError>(())
    })
    .await?
}

/// Puts in again what went with a commit that failed, each note by itself: one that breaks the index's writer is left out
/// and said, and takes no other with it.
pub(super) async fn recover(db: &Database, index: &Arc<SearchIndex>) -> Result<(), PutError> {
    let lost = index.take_lost().notes;
    if !lost.is_empty() {
        tracing::warn!(notes = lost.len(), "notes are put into the search index again, one by one");
    }
    for (number, note) in lost.iter().enumerate() {
        let mut done = put(db, index, &[*note]).await;
        if done.is_ok() {
            let index = Arc::clone(index);
            done = tokio::task::spawn_blocking(move || index.commit()).await?.map_err(PutError::from);
        }
        // Another thread may have made the commit that failed.
        let again = index.take_lost();
        if again.broke_the_writer {
            tracing::error!(%note, "a note can't be put into the search index and is left out");
        } else if done.is_err() || !again.notes.is_empty() {
            index.lose(&lost[number..]);
            return done.and(Err(PutError::Search(SearchError::Lost)));
        }
    }
    Ok(())
}

/// A member who has another name, or a private profile now: all of their notes are put in again.
async fn take_authors(db: &Database, follower: &SearchFollower, shutdown: &CancellationToken) {
    loop {
        let members = tokio::select! {
            () = shutdown.cancelled() => return,
            members = follower.authors.take() => members,
        };
        for member in &members {
            match notes_of(db, *member).await {
                Ok(notes) => notes.into_iter().for_each(|note| follower.changed.add(note)),
                Err(StoreError::Closed) => return,
                Err(error) => {
                    tracing::warn!(%error, "a member's notes could not be read; will try again");
                    tokio::time::sleep(RETRY_AFTER).await;
                    follower.authors.add(*member);
                }
            }
        }
        follower.authors.done();
    }
}

async fn notes_of(db: &Database, member: MemberId) -> Result<Vec<NoteId>, StoreError> {
    let mut notes: Vec<NoteId> = Vec::new();
    loop {
        let after = notes.last().copied().unwrap_or(NoteId::from(0));
        let rows = db.rows(&NEXT_NOTES_OF, params![member, after, SLICE]).await?;
        for row in &rows {
            notes.push(row.get(0)?);
        }
        if rows.len() < SLICE as usize {
            return Ok(notes);
        }
    }
}

async fn refresh(index: Arc<SearchIndex>, shutdown: CancellationToken) {
    let mut known = None;
    let mut took = Duration::ZERO;
    loop {
        let now = (index.len(), index.offset());
        if known.as_ref() != Some(&now) {
            let index = Arc::clone(&index);
            let began = Instant::now();
            let refreshed = tokio::task::spawn_blocking(move || index.refresh_suggestions()).await;
            if let Ok(Err(error)) = refreshed {
                tracing::warn!(%error, "suggestions can't be read from the search index");
            }
            known = Some(now);
            took = began.elapsed();
        }
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep((took * REST).clamp(REFRESH_AT_MOST_EVERY, REFRESH_AT_LEAST_EVERY)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_log_comes_back_and_garbage_does_not() {
        let offset = Offset { epoch: 3, seq: 45 };
        assert_eq!(parse(&written(offset)), Some(offset));
        for text in ["", "3", "3.", ".4", "a.b", "1.2.3"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
