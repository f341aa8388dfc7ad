//! `DELETE /v1/notes/{id}/comments/{comment}`.

use axum::{extract::State, http::StatusCode};
use kumara_model::{CommentId, Event, MemberId, NoteId};
use kumara_store::params;

use super::{queries::MARK_DELETED, row};
use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn, code},
    notes::visible_note,
};

/// Deletes a comment
///
/// By who wrote it, or by the author of the note. Replies to it stay. Deleting it again changes nothing.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/comments/{comment}", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses(
        (status = 204),
        (status = 403, description = "forbidden", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<StatusCode, ApiError> {
    delete(&app, signed.member(), id, comment).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a comment for its writer or for the note's author.
pub async fn delete(app: &App, member: MemberId, note: NoteId, id: CommentId) -> Result<(), ApiError> {
    let comment = row::find(app, note, id).await?;
    if comment.author != member {
        // Who writes may always take it back, also from a note that is closed to them now; others must see the note.
        let note = visible_note(app, Some(member), note).await?;
        if note.author != member {
            return Err(ApiError::new(&code::FORBIDDEN));
        }
    }
    let now = app.clock.now();
    let event = Event::CommentDeleted { comment: id, note, parent: comment.parent, member: comment.author };
    app.db
        .write(move |tx| {
            let event = event.clone();
            async move {
                if tx.execute(&MARK_DELETED, params![note, id, now]).await? == 1 {
                    tx.emit(&event).await?;
                }
                Ok(())
            }
        })
        .await
}
