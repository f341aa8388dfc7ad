//! `DELETE /v1/notes/{id}`: the author takes a note back.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::params;

use super::{
    NoteRow,
    access::own_note,
    queries::{DELETE_MEMBER_NOTE, MARK_DELETED},
};
use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn},
};

/// Deletes a note
///
/// By its author; at once and from everywhere. Deleting it again changes nothing.
#[utoipa::path(
    delete, path = "/v1/notes/{id}", tag = "notes",
    params(("id" = NoteId, Path)),
    responses(
        (status = 204),
        (status = 403, description = "forbidden: it is somebody else's", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    delete(&app, signed.member(), id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a note of the member.
pub async fn delete(app: &App, author: MemberId, id: NoteId) -> Result<(), ApiError> {
    let note = own_note(app, author, id).await?;
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            if tx.execute(&MARK_DELETED, params![id, now]).await? == 1 {
                tx.execute(&DELETE_MEMBER_NOTE, params![author, id]).await?;
                tx.emit(&Event::NoteDeleted { note: id, author }).await?;
            }
            Ok::<_, ApiError>(())
        })
        .await?;
    app.notes.remember(Arc::new(NoteRow { is_deleted: true, ..note })).await;
    Ok(())
}
