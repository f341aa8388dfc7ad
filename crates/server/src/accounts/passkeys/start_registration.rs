//! `POST /v1/me/passkeys/options`: begins the making of a passkey.

use axum::extract::State;
use serde_json::json;

use super::{
    MOST, NoInput, PasskeyOptions, ceremony, of_member,
    relying_party::{RequestHost, bad_passkey, relying_party, user_handle},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code},
    members,
};

/// Begin to add a passkey
///
/// Good for five minutes.
#[utoipa::path(
    post,
    path = "/v1/me/passkeys/options",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = NoInput,
    responses(
        (status = 200, body = PasskeyOptions),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 409, body = Problem, description = "too_many_passkeys"),
        (status = 422, body = Problem, description = "passkeys_unavailable: this address has no name"),
    )
)]
pub async fn start_registration(
    State(app): State<App>,
    signed: SignedIn,
    host: RequestHost,
    ApiJson(NoInput {}): ApiJson<NoInput>,
) -> Result<ApiJson<PasskeyOptions>, ApiError> {
    let member = signed.member();
    let party = relying_party(&app, &host)?;
    let known = of_member(&app, member).await?;
    if known.len() >= MOST {
        return Err(ApiError::new(&code::TOO_MANY_PASSKEYS).with("limit", MOST));
    }
    let brief = members::brief(&app, member).await?;
    let known = known.iter().map(|kept| kept.passkey.cred_id().clone()).collect();
    let (options, state) = party
        .start_passkey_registration(user_handle(member), &brief.handle, &brief.display_name, Some(known))
        .map_err(bad_passkey)?;
    let challenge = ceremony::keep(&app, Some(member), &state).await?;
    let mut public_key = serde_json::to_value(&options.public_key).map_err(ApiError::internal)?;
    // The library advises against it, but only a discoverable passkey can sign in without a name.
    public_key["authenticatorSelection"]["residentKey"] = json!("required");
    public_key["authenticatorSelection"]["requireResidentKey"] = json!(true);
    Ok(ApiJson(PasskeyOptions { challenge, public_key }))
}
