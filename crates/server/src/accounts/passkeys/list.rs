//! `GET /v1/me/passkeys`.

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::{PasskeyItem, of_member};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct PasskeyList {
    /// The oldest first.
    pub items: Vec<PasskeyItem>,
}

/// List passkeys
#[utoipa::path(
    get,
    path = "/v1/me/passkeys",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    responses(
        (status = 200, body = PasskeyList),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn list_passkeys(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<PasskeyList>, ApiError> {
    let items = of_member(&app, signed.member()).await?.into_iter().map(|kept| PasskeyItem {
        id: kept.id,
        name: kept.name,
        created_at: kept.created_at,
        last_used_at: kept.last_used_at,
    });
    Ok(ApiJson(PasskeyList { items: items.collect() }))
}
