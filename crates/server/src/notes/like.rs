//! `PUT` and `DELETE /v1/notes/{id}/like`.

use axum::extract::State;
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    access::{touched_note, visible_note},
    queries::{DELETE_LIKE, DELETE_MEMBER_LIKE, INSERT_LIKE, INSERT_MEMBER_LIKE},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn},
};

/// Whether the viewer likes it, and how many do.
#[derive(Debug, Serialize, ToSchema)]
pub struct LikeState {
    pub liked: bool,
    pub likes: u32,
}

/// Likes a note
#[utoipa::path(
    put, path = "/v1/notes/{id}/like", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = LikeState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn like_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<LikeState>, ApiError> {
    like(&app, signed.member(), id).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(LikeState { liked: true, likes: app.counters.note(id).likes }))
}

/// Takes a like back
///
/// Also from a note that the viewer may not see any more.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/like", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = LikeState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unlike_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<LikeState>, ApiError> {
    unlike(&app, signed.member(), id).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(LikeState { liked: false, likes: app.counters.note(id).likes }))
}

/// `false` if the member likes the note already.
pub async fn like(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = visible_note(app, Some(member), id).await?.author;
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            if tx.execute(&INSERT_LIKE, params![id, member, now]).await? == 0 {
                return Ok(false);
            }
            tx.execute(&INSERT_MEMBER_LIKE, params![member, id, now]).await?;
            tx.emit(&Event::NoteLiked { note: id, author, member }).await?;
            Ok(true)
        })
        .await
}

/// `false` if the member did not like the note.
pub async fn unlike(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = touched_note(app, member, id).await?.author;
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_LIKE, params![id, member]).await? == 0 {
                return Ok(false);
            }
            tx.execute(&DELETE_MEMBER_LIKE, params![member, id]).await?;
            tx.emit(&Event::NoteUnliked { note: id, author, member }).await?;
            Ok(true)
        })
        .await
}
