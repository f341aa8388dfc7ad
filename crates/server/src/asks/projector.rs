//! Derives from the log which answers helped whom, and what members' answers are worth by topic. What goes (an answer
//! that is deleted or taken back) takes along what it brought.

use std::sync::Arc;

use kumara_model::{AnswerKind, Event, MemberId, NoteId, Topic};
use kumara_store::{BoxFuture, Logged, Projector, StoreError, Tx, params};

use super::queries::{
    ADD_STANDING, CLEAR_HELPED_MEMBERS, CLEAR_HELPFUL, CLEAR_STANDINGS, DELETE_HELPED_MEMBER, DELETE_HELPFUL,
    FIND_ANSWERER, INSERT_HELPED_MEMBER, LESS_HELPFUL, LIST_HELPED_BY, LIST_HELPFUL_IDS, LIST_HELPING, PUT_HELPFUL,
    TAKE_STANDING,
};

/// The projector of standing; it keeps nothing in memory.
pub struct StandingProjector;

/// Standing under this topic counts members in all topics.
const ALL: &str = "";

impl Projector for StandingProjector {
    fn name(&self) -> &'static str {
        "standing"
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for logged in batch.iter() {
                take(&tx, &logged.event).await?;
            }
            Ok(())
        })
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for clear in [&CLEAR_HELPFUL, &CLEAR_HELPED_MEMBERS, &CLEAR_STANDINGS] {
                tx.execute(clear, params![]).await?;
            }
            Ok(())
        })
    }
}

async fn take(tx: &Tx, event: &Event) -> Result<(), StoreError> {
    match event {
        Event::AnswerHelped { ask, ask_author, kind, answer, author, member, topics } => {
            helped(tx, (*ask, *answer), *kind, (*author, *member), *member == *ask_author, topics).await
        }
        Event::AnswerUnhelped { ask, ask_author, answer, author, member, .. } => {
            unhelped(tx, (*ask, *answer), *author, *member, *member == *ask_author).await
        }
        Event::CommentDeleted { note, comment, .. } => gone(tx, *note, comment.get()).await,
        Event::AskAnswerWithdrawn { ask, answer, .. } => gone(tx, *ask, answer.get()).await,
        Event::NoteDeleted { note, .. } => {
            // An ask that is deleted takes its answers' marks along.
            for row in tx.rows(&LIST_HELPFUL_IDS, params![*note]).await? {
                gone(tx, *note, row.get(0)?).await?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

async fn helped(
    tx: &Tx,
    (ask, answer): (NoteId, i64),
    kind: AnswerKind,
    (author, member): (MemberId, MemberId),
    by_asker: bool,
    topics: &[Topic],
) -> Result<(), StoreError> {
    let json = serde_json::to_string(topics).unwrap_or_else(|_| "[]".into());
    tx.execute(&PUT_HELPFUL, params![ask, answer, kind.as_str(), author, json, i64::from(by_asker)]).await?;
    for topic in topics.iter().map(Topic::as_str).chain([ALL]) {
        tx.execute(&INSERT_HELPED_MEMBER, params![author, topic, member, answer]).await?;
        if tx.rows(&LIST_HELPING, params![author, topic, member]).await?.len() == 1 {
            tx.execute(&ADD_STANDING, params![author, topic]).await?;
        }
    }
    Ok(())
}

async fn unhelped(
    tx: &Tx,
    (ask, answer): (NoteId, i64),
    author: MemberId,
    member: MemberId,
    by_asker: bool,
) -> Result<(), StoreError> {
    tx.execute(&LESS_HELPFUL, params![ask, answer, i64::from(by_asker)]).await?;
    // The topics as they were when the mark was made, whatever the ask has become since.
    for row in tx.rows(&LIST_HELPED_BY, params![author, answer]).await? {
        if row.get::<MemberId>(1)? == member {
            lose(tx, author, &row.get::<String>(0)?, member, answer).await?;
        }
    }
    Ok(())
}

/// An answer that is no more: nobody was helped by it.
async fn gone(tx: &Tx, ask: NoteId, answer: i64) -> Result<(), StoreError> {
    let Some(row) = tx.optional(&FIND_ANSWERER, params![ask, answer]).await? else { return Ok(()) };
    let author: MemberId = row.get(0)?;
    for row in tx.rows(&LIST_HELPED_BY, params![author, answer]).await? {
        lose(tx, author, &row.get::<String>(0)?, row.get(1)?, answer).await?;
    }
    tx.execute(&DELETE_HELPFUL, params![ask, answer]).await?;
    Ok(())
}

async fn lose(tx: &Tx, author: MemberId, topic: &str, member: MemberId, answer: i64) -> Result<(), StoreError> {
    tx.execute(&DELETE_HELPED_MEMBER, params![author, topic, member, answer]).await?;
    if tx.rows(&LIST_HELPING, params![author, topic, member]).await?.is_empty() {
        tx.execute(&TAKE_STANDING, params![author, topic]).await?;
    }
    Ok(())
}
