//! Writes notifications as the log tells what happened. A notification's id comes from the event's place in the log,
//! so that the same event never makes two.

use std::sync::Arc;

use kumara_model::{MemberId, NoteId, NotificationId, Timestamp, Visibility};
use kumara_store::{BoxFuture, Logged, Offset, Projector, StoreError, Tx, params};

use super::{
    plan::{Notice, Step, steps},
    queries::{
        CLEAR, FIND_DISTANCE, FIND_FOLLOW_AND_BLOCKS, FIND_NOTE, FIND_PRIVACY, FORGET_ACTOR, FORGET_COMMENT,
        FORGET_NOTE, INSERT_NOTIFICATION, TAKE_BACK,
    },
};

/// Notices of one event, more than a text can mention members.
const PER_EVENT: i64 = 256;

/// The projector of notifications; it keeps nothing in memory.
pub struct NotificationsProjector;

impl Projector for NotificationsProjector {
    fn name(&self) -> &'static str {
        "notifications"
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for logged in batch.iter() {
                for (place, step) in (0..PER_EVENT).zip(steps(&logged.event)) {
                    take(&tx, step, id(logged.offset, place), logged.at).await?;
                }
            }
            Ok(())
        })
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move { tx.execute(&CLEAR, params![]).await.map(|_| ()) })
    }
}

/// Grows with the log. The number of an event is its own on both engines.
fn id(offset: Offset, place: i64) -> NotificationId {
    NotificationId::from(offset.seq.saturating_mul(PER_EVENT).saturating_add(place + 1))
}

async fn take(tx: &Tx, step: Step, id: NotificationId, at: Timestamp) -> Result<(), StoreError> {
    match step {
        Step::Tell(notice) => {
            if !wants(tx, notice.to, notice.actor).await? {
                return Ok(());
            }
            if let (true, Some(note)) = (notice.asks_reach, notice.note)
                && !may_see(tx, notice.to, note).await?
            {
                return Ok(());
            }
            let Notice { to, kind, actor, .. } = notice;
            let (note, comment) = about(&notice);
            let row = params![to, id, kind.tab().word(), kind.word(), actor, note, comment, at];
            tx.execute(&INSERT_NOTIFICATION, row).await?;
        }
        Step::TakeBack(notice) => {
            let (note, comment) = about(&notice);
            let told = params![note, comment, notice.kind.word(), notice.actor, notice.to];
            tx.execute(&TAKE_BACK, told).await?;
        }
        Step::ForgetComment(note, comment) => _ = tx.execute(&FORGET_COMMENT, params![note, comment]).await?,
        Step::ForgetNote(note) => _ = tx.execute(&FORGET_NOTE, params![note]).await?,
        Step::Part(one, other) => {
            tx.execute(&FORGET_ACTOR, params![one, other]).await?;
            tx.execute(&FORGET_ACTOR, params![other, one]).await?;
        }
    }
    Ok(())
}

/// The columns `note_id` and `comment_id`.
fn about(notice: &Notice) -> (i64, i64) {
    (notice.note.map_or(0, NoteId::get), notice.comment.map_or(0, kumara_model::CommentId::get))
}

async fn wants(tx: &Tx, member: MemberId, actor: MemberId) -> Result<bool, StoreError> {
    let Some(row) = tx.optional(&FIND_DISTANCE, params![member, actor]).await? else { return Ok(false) };
    for column in 0..row.width() {
        if row.get::<Option<i64>>(column)?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The rule of `notes::access`, asked inside the projector's transaction.
async fn may_see(tx: &Tx, member: MemberId, note: NoteId) -> Result<bool, StoreError> {
    let Some(row) = tx.optional(&FIND_NOTE, params![note]).await? else { return Ok(false) };
    let (author, visibility): (MemberId, Visibility) = (row.get(0)?, row.get(1)?);
    if row.get::<Option<i64>>(2)?.is_some() {
        return Ok(false);
    }
    if author == member {
        return Ok(true);
    }
    let Some(row) = tx.optional(&FIND_FOLLOW_AND_BLOCKS, params![member, author]).await? else { return Ok(false) };
    if row.get::<Option<i64>>(1)?.is_some() || row.get::<Option<i64>>(2)?.is_some() {
        return Ok(false);
    }
    let is_follower = row.get::<Option<String>>(0)?.as_deref() == Some("following");
    match visibility {
        Visibility::Private => Ok(false),
        Visibility::Followers => Ok(is_follower),
        Visibility::Public if is_follower => Ok(true),
        Visibility::Public => {
            let row = tx.optional(&FIND_PRIVACY, params![author]).await?;
            Ok(!row.map(|row| row.get(0)).transpose()?.unwrap_or(true))
        }
    }
}
