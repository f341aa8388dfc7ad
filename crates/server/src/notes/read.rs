//! `GET /v1/notes/{id}`: a note.

use axum::extract::State;
use kumara_model::{MemberId, NoteId};

use super::{Note, visible_note};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
};

/// Reads a note
///
/// Signed out too. A note that the viewer may not see answers like one that does not exist.
#[utoipa::path(
    get, path = "/v1/notes/{id}", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = Note), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn read_note(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<Note>, ApiError> {
    Ok(ApiJson(find(&app, viewer.member(), id).await?))
}

/// A note, if the viewer may see it.
pub async fn find(app: &App, viewer: Option<MemberId>, id: NoteId) -> Result<Note, ApiError> {
    let row = visible_note(app, viewer, id).await?;
    Note::for_viewer(app, viewer, row).await
}
