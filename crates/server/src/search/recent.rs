//! `GET /v1/search/recent`: what a member searched lately.

use axum::extract::State;
use kumara_model::Timestamp;
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::LIST_SEARCHES;
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// Searches that are kept of a member.
pub(super) const MOST_KEPT: i64 = 30;

#[derive(Debug, Serialize, ToSchema)]
pub struct RecentSearch {
    pub query: String,
    pub at: Timestamp,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RecentSearches {
    /// The newest first, at most 30.
    pub items: Vec<RecentSearch>,
}

/// Your recent searches
///
/// Nobody else sees them.
#[utoipa::path(
    get, path = "/v1/search/recent", tag = "search",
    responses((status = 200, body = RecentSearches), (status = 401, description = "unauthenticated", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_recent(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<RecentSearches>, ApiError> {
    let rows = app.db.rows(&LIST_SEARCHES, params![signed.member(), MOST_KEPT]).await?;
    let items = rows.iter().map(|row| Ok(RecentSearch { query: row.get(0)?, at: row.get(1)? }));
    Ok(ApiJson(RecentSearches { items: items.collect::<Result<_, ApiError>>()? }))
}
