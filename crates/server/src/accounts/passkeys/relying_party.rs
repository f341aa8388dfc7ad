//! Whom a passkey is for: this community, by the name of its host. Browsers make passkeys for names alone, not for
//! addresses of numbers.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use kumara_model::MemberId;
use webauthn_rs::prelude::{Url, Uuid, Webauthn, WebauthnBuilder, WebauthnError};

use crate::{
    app::App,
    http::{ApiError, code},
};

/// The host that the request names, as the browser sent it. Taking it from the request is safe: an authenticator
/// signs for the name that the browser is on, so another name's signature doesn't fit.
pub struct RequestHost(Option<String>);

impl FromRequestParts<App> for RequestHost {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Infallible> {
        let header = parts.headers.get(header::HOST).and_then(|v| v.to_str().ok());
        Ok(Self(header.or(parts.uri.authority().map(|a| a.as_str())).map(str::to_owned)))
    }
}

/// The checks for this community. `passkeys_unavailable` if it is reached by a number instead of a name.
pub fn relying_party(app: &App, host: &RequestHost) -> Result<Webauthn, ApiError> {
    let unavailable = || ApiError::new(&code::PASSKEYS_UNAVAILABLE);
    let scheme = if app.config.http.is_https { "https" } else { "http" };
    let origin = match (&app.config.community.public_url, &host.0) {
        (Some(url), _) => url.clone(),
        (None, Some(host)) => format!("{scheme}://{host}"),
        (None, None) => return Err(unavailable()),
    };
    let origin = Url::parse(&origin).map_err(|e| unavailable().because(e))?;
    let name = origin.domain().ok_or_else(unavailable)?;
    WebauthnBuilder::new(name, &origin)
        .and_then(|builder| builder.rp_name(&app.community.name()).build())
        .map_err(|e| unavailable().because(e))
}

/// Marks the user handles of our passkeys.
const OURS: u64 = u64::from_be_bytes(*b"kumara.1");

/// What a passkey remembers of its member. Only the member's public id.
pub fn user_handle(member: MemberId) -> Uuid {
    Uuid::from_u64_pair(OURS, member.get().unsigned_abs())
}

/// The member behind a user handle that we gave.
pub fn member_of(handle: Uuid) -> Option<MemberId> {
    let (ours, member) = handle.as_u64_pair();
    i64::try_from(member).ok().filter(|_| ours == OURS).map(MemberId::from)
}

/// Why a ceremony failed is for the log; to the caller all failures are one.
pub fn bad_passkey(error: WebauthnError) -> ApiError {
    ApiError::new(&code::BAD_PASSKEY).because(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;

    #[test]
    fn a_user_handle_leads_back_to_its_member_and_others_to_nobody() {
        let ana = MemberId::from(186_524_315_648_819_200);
        assert_eq!(member_of(user_handle(ana)), Some(ana));
        assert_eq!(member_of(Uuid::from_u64_pair(1, 5)), None);
        assert_eq!(member_of(Uuid::from_u64_pair(OURS, u64::MAX)), None);
    }

    #[tokio::test]
    async fn passkeys_are_for_names_and_not_for_numbers() {
        let app = TestApp::start().await;
        let origin = |host: &str| relying_party(&app.app, &RequestHost(Some(host.to_owned())));
        assert_eq!(origin("localhost:8080").unwrap().get_allowed_origins()[0].as_str(), "http://localhost:8080/");
        for bad in ["127.0.0.1:8080", "[::1]", "", "a b", "x@127.0.0.1", "\u{0}"] {
            assert_eq!(origin(bad).unwrap_err().code, &code::PASSKEYS_UNAVAILABLE, "{bad:?}");
        }
        let named = TestApp::with(|config| config.community.public_url = Some("https://eats.example".to_owned())).await;
        let party = relying_party(&named.app, &RequestHost(Some("evil.example".to_owned()))).unwrap();
        assert_eq!(party.get_allowed_origins()[0].as_str(), "https://eats.example/");
    }
}
