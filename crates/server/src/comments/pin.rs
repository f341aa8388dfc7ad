//! `PUT` and `DELETE /v1/notes/{id}/comments/{comment}/pin`: what the note's author wants read first.

use axum::extract::State;
use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::params;

use super::{
    Comment, MAX_PINNED,
    answer::Answers,
    queries::{COUNT_OTHERS_PINNED, SET_PINNED},
    row,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
    notes::visible_note,
};

/// Pins a comment
///
/// By the note's author; up to three comments of the first level.
#[utoipa::path(
    put, path = "/v1/notes/{id}/comments/{comment}/pin", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses(
        (status = 200, body = Comment),
        (status = 403, description = "forbidden: the note is somebody else's", body = Problem),
        (status = 404, description = "not_found, also for a reply", body = Problem),
        (status = 409, description = "too_many_pinned", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn pin_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<ApiJson<Comment>, ApiError> {
    set_pinned(&app, signed.member(), id, comment, true).await
}

/// Unpins a comment
#[utoipa::path(
    delete, path = "/v1/notes/{id}/comments/{comment}/pin", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses(
        (status = 200, body = Comment),
        (status = 403, description = "forbidden: the note is somebody else's", body = Problem),
        (status = 404, description = "not_found, also for a reply", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unpin_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<ApiJson<Comment>, ApiError> {
    set_pinned(&app, signed.member(), id, comment, false).await
}

async fn set_pinned(
    app: &App,
    member: MemberId,
    note_id: NoteId,
    id: CommentId,
    is_pinned: bool,
) -> Result<ApiJson<Comment>, ApiError> {
    let note = visible_note(app, Some(member), note_id).await?;
    if note.author != member {
        return Err(ApiError::new(&code::FORBIDDEN));
    }
    row::find_visible(app, member, note_id, id).await?;
    app.db
        .write(move |tx| async move {
            if is_pinned {
                let row = tx.optional(&COUNT_OTHERS_PINNED, params![note_id, id]).await?;
                let others: i64 = row.map(|row| row.get(0)).transpose()?.unwrap_or(0);
                if usize::try_from(others).is_ok_and(|others| others >= MAX_PINNED) {
                    return Err(ApiError::new(&code::TOO_MANY_PINNED).with("limit", MAX_PINNED));
                }
            }
            // No event: nothing derived depends on it.
            match tx.execute(&SET_PINNED, params![note_id, id, is_pinned]).await? {
                0 => Err(ApiError::not_found()),
                _ => Ok(()),
            }
        })
        .await?;
    let row = row::find_living(app, note_id, id).await?;
    Ok(ApiJson(Answers { app, viewer: Some(member), note: &note }.one(row).await?))
}
