//! `GET /v1/members/{id}/collections/{collection}/notes`.

use axum::extract::State;
use kumara_model::CollectionId;
use kumara_store::params;

use super::{answer::find, queries::LIST_NOTES};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer},
    members,
    notes::{NoteCard, Position, page_of_cards},
};

/// Lists the notes of a collection
///
/// The latest put in first, as far as the viewer may see them.
#[utoipa::path(
    get, path = "/v1/members/{id}/collections/{collection}/notes", tag = "collections",
    params(("id" = String, Path, description = "Id or handle"), ("collection" = CollectionId, Path), PageQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_notes_of_collection(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath((id, collection)): ApiPath<(String, CollectionId)>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let owner = members::resolve(&app, &id).await?;
    let collection = find(&app, viewer.member(), owner, collection).await?.id;
    let app = &app;
    let read = |(at, note): Position, count: i64| async move {
        Ok(app.db.rows(&LIST_NOTES, params![owner, collection, at, note, count]).await?)
    };
    Ok(ApiJson(page_of_cards(app, viewer.member(), &format!("notes in {collection}"), &query, read).await?))
}
