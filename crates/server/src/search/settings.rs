//! `GET` and `PATCH /v1/search/settings`: whether a member's searches are remembered.

use axum::extract::State;
use kumara_model::MemberId;
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::queries::{DELETE_SEARCHES, DELETE_UNREMEMBERED, FIND_UNREMEMBERED, PUT_UNREMEMBERED};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// What a member chose about searching.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct SearchSettings {
    /// Searches are remembered for you, and counted, without your name, for what many look for.
    pub remember: bool,
}

/// What to change; what is not named stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchSettingsChanges {
    /// False also forgets those of before.
    pub remember: Option<bool>,
}

/// Whether your searches are remembered
#[utoipa::path(
    get, path = "/v1/search/settings", tag = "search",
    responses((status = 200, body = SearchSettings), (status = 401, description = "unauthenticated", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_search_settings(
    State(app): State<App>,
    signed: SignedIn,
) -> Result<ApiJson<SearchSettings>, ApiError> {
    Ok(ApiJson(find(&app, signed.member()).await?))
}

/// Chooses whether your searches are remembered
#[utoipa::path(
    patch, path = "/v1/search/settings", tag = "search",
    request_body = SearchSettingsChanges,
    responses(
        (status = 200, body = SearchSettings),
        (status = 400, description = "bad_json", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn change_search_settings(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(changes): ApiJson<SearchSettingsChanges>,
) -> Result<ApiJson<SearchSettings>, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    if let Some(remember) = changes.remember {
        app.db
            .write(move |tx| async move {
                if remember {
                    tx.execute(&DELETE_UNREMEMBERED, params![member]).await?;
                } else {
                    tx.execute(&PUT_UNREMEMBERED, params![member, now]).await?;
                    tx.execute(&DELETE_SEARCHES, params![member]).await?;
                }
                Ok::<(), ApiError>(())
            })
            .await?;
    }
    Ok(ApiJson(find(&app, member).await?))
}

async fn find(app: &App, member: MemberId) -> Result<SearchSettings, ApiError> {
    let is_off = app.db.optional(&FIND_UNREMEMBERED, params![member]).await?.is_some();
    Ok(SearchSettings { remember: !is_off })
}
