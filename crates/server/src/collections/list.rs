//! `GET /v1/members/{id}/collections`.

use axum::extract::State;
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Collection, MAX_COLLECTIONS,
    answer::{CollectionRow, answers},
    queries::LIST_COLLECTIONS,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
    members,
    notes::access,
};

#[derive(Debug, Serialize, ToSchema)]
pub struct Collections {
    /// The youngest first.
    items: Vec<Collection>,
}

/// Lists a member's collections
///
/// Private ones only for their owner.
#[utoipa::path(
    get, path = "/v1/members/{id}/collections", tag = "collections",
    params(("id" = String, Path, description = "Id or handle")),
    responses((status = 200, body = Collections), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_collections(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<String>,
) -> Result<ApiJson<Collections>, ApiError> {
    let owner = members::resolve(&app, &id).await?;
    let viewer = viewer.member();
    if !access::sees_profile(&app, viewer, owner).await? {
        return Ok(ApiJson(Collections { items: Vec::new() }));
    }
    let limit = i64::try_from(MAX_COLLECTIONS).unwrap_or(i64::MAX);
    let rows = app.db.rows(&LIST_COLLECTIONS, params![owner, limit]).await?;
    let mut rows = rows.iter().map(CollectionRow::from_row).collect::<Result<Vec<_>, _>>()?;
    rows.retain(|row| viewer == Some(owner) || !row.is_private);
    Ok(ApiJson(Collections { items: answers(&app, viewer, owner, rows).await? }))
}
