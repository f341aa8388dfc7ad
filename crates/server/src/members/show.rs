//! `GET /v1/members/{member}`: a profile.

use axum::extract::State;

use super::{Member, find_member, profile};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
};

/// A member's profile
///
/// By id, handle or @handle. Who has blocked the viewer is not found.
#[utoipa::path(
    get,
    path = "/v1/members/{member}",
    tag = "members",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(("member" = String, Path, description = "Id, handle or @handle")),
    responses(
        (status = 200, body = Member),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn show_member(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(who): ApiPath<String>,
) -> Result<ApiJson<Member>, ApiError> {
    let member = find_member(&app, viewer.member(), &who).await?;
    Ok(ApiJson(profile(&app, viewer.member(), member).await?))
}
