//! `GET /v1/me/feed`.

use axum::extract::State;

use super::{FeedPreferences, read};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// What you chose about your feed
#[utoipa::path(
    get,
    path = "/v1/me/feed",
    tag = "feed",
    security(("session_cookie" = []), ("bearer" = [])),
    responses(
        (status = 200, body = FeedPreferences),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn show_preferences(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<FeedPreferences>, ApiError> {
    Ok(ApiJson(read(&app, signed.member()).await?))
}
