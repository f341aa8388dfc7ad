//! `POST /v1/me/notifications/read`.

use axum::{extract::State, http::StatusCode};
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Tab,
    queries::{FIND_NEWEST, PUT_READ_UNTIL},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkRead {
    pub tab: Tab,
}

/// Mark a tab as read
///
/// Everything in it until now.
#[utoipa::path(
    post,
    path = "/v1/me/notifications/read",
    tag = "notifications",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = MarkRead,
    responses(
        (status = 204),
        (status = 400, body = Problem, description = "bad_json"),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn mark_read(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(request): ApiJson<MarkRead>,
) -> Result<StatusCode, ApiError> {
    let (me, tab) = (signed.member(), request.tab.word());
    app.db
        .write(move |tx| async move {
            if let Some(row) = tx.optional(&FIND_NEWEST, params![me, tab]).await? {
                tx.execute(&PUT_READ_UNTIL, params![me, tab, row.get::<i64>(0)?]).await?;
            }
            Ok::<(), ApiError>(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
