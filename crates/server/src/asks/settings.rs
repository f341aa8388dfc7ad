//! `GET` and `PATCH /v1/me/asks`: whether a member wants to be invited to answer.

use axum::extract::State;
use kumara_model::MemberId;
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    invitees::MOST_A_DAY,
    queries::{DELETE_UNINVITED, FIND_UNINVITED, PUT_UNINVITED},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// What a member chose about asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct AskSettings {
    /// You may be invited to answer what you may know.
    pub invitations: bool,
    /// So often in 24 hours at most.
    pub most_a_day: u32,
}

/// What to change; what is not named stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskSettingsChanges {
    pub invitations: Option<bool>,
}

/// Whether you are invited to answer
#[utoipa::path(
    get, path = "/v1/me/asks", tag = "asks",
    responses((status = 200, body = AskSettings), (status = 401, description = "unauthenticated", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_settings(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<AskSettings>, ApiError> {
    Ok(ApiJson(find(&app, signed.member()).await?))
}

/// Chooses whether you are invited to answer
#[utoipa::path(
    patch, path = "/v1/me/asks", tag = "asks",
    request_body = AskSettingsChanges,
    responses(
        (status = 200, body = AskSettings),
        (status = 400, description = "bad_json", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn change_settings(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(changes): ApiJson<AskSettingsChanges>,
) -> Result<ApiJson<AskSettings>, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    if let Some(wanted) = changes.invitations {
        app.db
            .write(move |tx| async move {
                if wanted {
                    tx.execute(&DELETE_UNINVITED, params![member]).await?;
                } else {
                    tx.execute(&PUT_UNINVITED, params![member, now]).await?;
                }
                Ok::<(), ApiError>(())
            })
            .await?;
    }
    Ok(ApiJson(find(&app, member).await?))
}

async fn find(app: &App, member: MemberId) -> Result<AskSettings, ApiError> {
    let refused = app.db.optional(&FIND_UNINVITED, params![member]).await?.is_some();
    Ok(AskSettings { invitations: !refused, most_a_day: MOST_A_DAY })
}
