//! `GET /v1/members/{id}/collections/{collection}`.

use axum::extract::State;
use kumara_model::CollectionId;

use super::{
    Collection,
    answer::{answer, find},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
    members,
};

/// Reads a collection
#[utoipa::path(
    get, path = "/v1/members/{id}/collections/{collection}", tag = "collections",
    params(("id" = String, Path, description = "Id or handle"), ("collection" = CollectionId, Path)),
    responses((status = 200, body = Collection), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_collection(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath((id, collection)): ApiPath<(String, CollectionId)>,
) -> Result<ApiJson<Collection>, ApiError> {
    let owner = members::resolve(&app, &id).await?;
    let row = find(&app, viewer.member(), owner, collection).await?;
    Ok(ApiJson(answer(&app, viewer.member(), owner, row).await?))
}
