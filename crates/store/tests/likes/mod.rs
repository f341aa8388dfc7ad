//! What the stories are told with: likes of comments, and a projector that counts them.
#![allow(dead_code, reason = "not every story needs all of it")]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use kumara_model::{CommentId, Event, MemberId, NoteId};
use kumara_store::{BoxFuture, Database, Logged, Offset, Projector, StoreError, Tx, params, statement};

statement! {
    INSERT_LIKE = "
        INSERT INTO comment_likes (note_id, comment_id, member_id, at) VALUES ($1, 5, $2, $3) ON CONFLICT DO NOTHING";
    pub COUNT_LIKES = "SELECT COUNT(*), CAST(COALESCE(SUM(at), 0) AS BIGINT) FROM comment_likes WHERE note_id = $1";
    FIND_LIKE = "SELECT 1 FROM comment_likes WHERE note_id = $1 AND member_id = $2";
    ADD_LIKE = "
        INSERT INTO comment_counters (note_id, comment_id, likes, replies) VALUES ($1, $2, 1, 0)
        ON CONFLICT (note_id, comment_id) DO UPDATE SET likes = comment_counters.likes + 1";
    FIND_COUNTER = "SELECT likes FROM comment_counters WHERE note_id = $1";
    CLEAR_COUNTERS = "DELETE FROM comment_counters";
}

pub fn liked(note: i64, member: i64) -> Event {
    let (comment, author) = (CommentId::from(5), MemberId::from(7));
    Event::CommentLiked { comment, note: NoteId::from(note), author, member: MemberId::from(member) }
}

/// Likes the one comment of a note; false if the member had liked it already.
pub async fn like(tx: &Tx, note: i64, member: i64) -> Result<bool, StoreError> {
    let is_new = tx.execute(&INSERT_LIKE, params![note, member, 1]).await? == 1;
    if is_new {
        tx.emit(&liked(note, member)).await?;
    }
    Ok(is_new)
}

pub async fn likes(db: &Database, note: i64) -> i64 {
    db.optional(&COUNT_LIKES, params![note]).await.unwrap().unwrap().get(0).unwrap()
}

pub async fn has_like(db: &Database, note: i64, member: i64) -> bool {
    db.optional(&FIND_LIKE, params![note, member]).await.unwrap().is_some()
}

pub async fn counter(db: &Database, note: i64) -> i64 {
    db.optional(&FIND_COUNTER, params![note]).await.unwrap().map_or(0, |row| row.get(0).unwrap())
}

/// Waits until a reader of the log may see so many events, and returns the position of the last. On PostgreSQL,
/// transactions elsewhere on the server hold the readable end back for a moment.
pub async fn until_readable(db: &Database, events: usize) -> Offset {
    loop {
        let log = db.log_after(Offset::ZERO, 1_000).await.unwrap();
        if log.len() == events {
            return log[events - 1].offset;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Counts likes in its table, and in memory those that it was told are committed.
#[derive(Default)]
pub struct LikeCounter {
    poison: Option<i64>,
    committed: AtomicUsize,
}

impl LikeCounter {
    /// Can't digest a like by this member.
    pub fn poisoned_by(member: i64) -> Self {
        Self { poison: Some(member), ..Self::default() }
    }

    pub fn committed(&self) -> usize {
        self.committed.load(SeqCst)
    }
}

impl Projector for LikeCounter {
    fn name(&self) -> &'static str {
        "like_counter"
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let poison = self.poison;
        Box::pin(async move {
            for logged in batch.iter() {
                if let Event::CommentLiked { note, comment, member, .. } = &logged.event {
                    if Some(member.get()) == poison {
                        return Err(StoreError::Corrupt { what: "a poisonous like".into() });
                    }
                    tx.execute(&ADD_LIKE, params![*note, *comment]).await?;
                }
            }
            Ok(())
        })
    }

    fn committed(&self, batch: &[Logged]) {
        self.committed.fetch_add(batch.len(), SeqCst);
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move { tx.execute(&CLEAR_COUNTERS, params![]).await.map(|_| ()) })
    }
}
