//! `PUT` and `DELETE /v1/notes/{id}/fewer`: fewer like this, for about a month.

use std::time::Duration;

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, NoteId};
use kumara_store::params;

use super::queries::{DELETE_FEWER, DELETE_OLD_FEWER, PUT_FEWER};
use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn},
    notes::visible_note,
};

/// A wish has faded by then.
const KEPT: Duration = Duration::from_secs(60 * 86_400);

/// Fewer like this
///
/// Your feed shows you fewer notes of this creator and with these topics; the wish fades within a month. The note
/// itself may still come; hide it to see it no more.
#[utoipa::path(
    put, path = "/v1/notes/{id}/fewer", tag = "feed",
    params(("id" = NoteId, Path)),
    responses((status = 204), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn want_fewer(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    let note = visible_note(&app, Some(member), id).await?;
    let author = note.author;
    let topics = serde_json::to_string(&note.topics).map_err(ApiError::internal)?;
    app.db
        .write(move |tx| {
            let topics = topics.clone();
            async move {
                tx.execute(&DELETE_OLD_FEWER, params![member, now - KEPT]).await?;
                tx.execute(&PUT_FEWER, params![member, id, author, topics, now]).await?;
                tx.emit(&Event::FeedPreferencesChanged { member }).await?;
                Ok::<(), ApiError>(())
            }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take back "fewer like this"
#[utoipa::path(
    delete, path = "/v1/notes/{id}/fewer", tag = "feed",
    params(("id" = NoteId, Path)),
    responses((status = 204)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn want_no_fewer(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_FEWER, params![member, id]).await? == 1 {
                tx.emit(&Event::FeedPreferencesChanged { member }).await?;
            }
            Ok::<(), ApiError>(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
