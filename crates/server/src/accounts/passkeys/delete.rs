//! `DELETE /v1/me/passkeys/{passkey}`: a lost key opens nothing any more.

use axum::{extract::State, http::StatusCode};
use kumara_model::PasskeyId;
use kumara_store::params;

use crate::{
    accounts::queries::DELETE_PASSKEY,
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn},
};

/// Remove a passkey
///
/// Sessions that it began go on; end them one by one.
#[utoipa::path(
    delete,
    path = "/v1/me/passkeys/{passkey}",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("passkey" = PasskeyId, Path)),
    responses(
        (status = 204, description = "Also when it was not there"),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn delete_passkey(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(passkey): ApiPath<PasskeyId>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    app.db.write(move |tx| async move { tx.execute(&DELETE_PASSKEY, params![member, passkey]).await }).await?;
    Ok(StatusCode::NO_CONTENT)
}
