//! `POST /v1/auth/passkeys/options`: begins a sign-in by passkey. It names nobody: the passkey knows its member.

use axum::extract::State;

use super::{
    NoInput, PasskeyOptions, ceremony,
    relying_party::{RequestHost, bad_passkey, relying_party},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem},
};

/// Begin to sign in by passkey
///
/// Good for five minutes.
#[utoipa::path(
    post,
    path = "/v1/auth/passkeys/options",
    tag = "accounts",
    security(()),
    request_body = NoInput,
    responses(
        (status = 200, body = PasskeyOptions),
        (status = 422, body = Problem, description = "passkeys_unavailable: this address has no name"),
    )
)]
pub async fn start_sign_in(
    State(app): State<App>,
    host: RequestHost,
    ApiJson(NoInput {}): ApiJson<NoInput>,
) -> Result<ApiJson<PasskeyOptions>, ApiError> {
    let party = relying_party(&app, &host)?;
    let (options, state) = party.start_discoverable_authentication().map_err(bad_passkey)?;
    let challenge = ceremony::keep(&app, None, &state).await?;
    let public_key = serde_json::to_value(&options.public_key).map_err(ApiError::internal)?;
    Ok(ApiJson(PasskeyOptions { challenge, public_key }))
}
