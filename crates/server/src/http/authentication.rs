//! Who asks: a member with a session (cookie on the web, bearer token elsewhere) or a visitor.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use kumara_model::{MemberId, SessionId};

use super::{ApiError, code};
use crate::{accounts::session::SessionToken, app::App};

pub const SESSION_COOKIE: &str = "kumara_session";

/// A member on one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    pub member: MemberId,
    pub session: SessionId,
}

/// A request that needs a member; refused with 401 otherwise.
#[derive(Debug, Clone, Copy)]
pub struct SignedIn(pub Signed);

impl SignedIn {
    pub const fn member(&self) -> MemberId {
        self.0.member
    }
}

/// A request that is answered for members and for visitors.
#[derive(Debug, Clone, Copy)]
pub struct Viewer(pub Option<Signed>);

impl Viewer {
    pub fn member(&self) -> Option<MemberId> {
        self.0.map(|signed| signed.member)
    }
}

/// How a request carries its token. The cookie needs protection against forged requests, the bearer does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    Cookie(String),
    Bearer(String),
}

pub fn credential(headers: &HeaderMap) -> Option<Credential> {
    if let Some(value) = headers.get(header::AUTHORIZATION) {
        let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
        return scheme.eq_ignore_ascii_case("bearer").then(|| Credential::Bearer(token.trim().to_owned()));
    }
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == SESSION_COOKIE)
        .map(|(_, value)| Credential::Cookie(value.to_owned()))
}

async fn authenticate(parts: &mut Parts, app: &App) -> Result<Option<Signed>, ApiError> {
    if let Some(known) = parts.extensions.get::<Viewer>() {
        return Ok(known.0);
    }
    let signed = match credential(&parts.headers) {
        None => None,
        Some(Credential::Cookie(token) | Credential::Bearer(token)) => match SessionToken::parse(&token) {
            Some(token) => app.sessions.find(app, &token).await?,
            None => None,
        },
    };
    parts.extensions.insert(Viewer(signed));
    Ok(signed)
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        authenticate(parts, app).await?.map(Self).ok_or(ApiError::new(&code::UNAUTHENTICATED))
    }
}

impl FromRequestParts<App> for Viewer {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, ApiError> {
        authenticate(parts, app).await.map(Self)
    }
}
