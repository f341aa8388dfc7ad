//! What everybody gets who has just proved who they are, by code or by passkey: a session, as a cookie or a token.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use kumara_model::{MemberId, Region, SessionId, Timestamp};
use kumara_store::{Tx, params};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Me, device, me,
    queries::{DELETE_SESSION, FIND_OLD_SESSIONS},
    session::{SECRET_BYTES, SessionToken, Sessions, lifetime},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, authentication::SESSION_COOKIE},
};

/// Sessions that one member may have; the least lately used give way.
const MOST_SESSIONS: i64 = 50;

#[derive(Debug, Serialize, ToSchema)]
pub struct SignedInAnswer {
    pub me: Me,
    /// The member joined with this request.
    pub is_new: bool,
    /// For `Authorization: Bearer`; null if a cookie was set.
    pub token: Option<String>,
}

/// A session that is about to be, with everything made before the transaction that writes it.
#[derive(Clone)]
pub(super) struct NewSession {
    session: SessionId,
    secret: [u8; SECRET_BYTES],
    device: String,
    wants_token: bool,
    now: Timestamp,
}

impl NewSession {
    pub fn prepare(app: &App, headers: &HeaderMap, device: Option<&str>, wants_token: bool) -> Self {
        let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok());
        Self {
            session: app.ids.next(),
            secret: app.random.bytes(),
            device: device::name(device, agent),
            wants_token,
            now: app.clock.now(),
        }
    }

    fn token(&self, member: MemberId) -> SessionToken {
        SessionToken::new(member, self.session, self.secret)
    }

    /// Writes the session. `place` is a region, not a guess from an address.
    pub async fn write(&self, app: &App, tx: &Tx, member: MemberId, place: Option<Region>) -> Result<(), ApiError> {
        let place = place.as_ref().map_or("", Region::as_str);
        Sessions::create(app, tx, &self.token(member), &self.device, place, self.now).await?;
        for row in tx.rows(&FIND_OLD_SESSIONS, params![member, MOST_SESSIONS]).await? {
            tx.execute(&DELETE_SESSION, params![member, row.get::<SessionId>(0)?]).await?;
        }
        Ok(())
    }

    pub async fn answer(&self, app: &App, member: MemberId, is_new: bool) -> Result<Response, ApiError> {
        let token = self.token(member).reveal();
        let me = me::read_me(app, member).await?;
        let set_cookie = (!self.wants_token).then(|| cookie(app, &token)).transpose()?;
        let token = self.wants_token.then_some(token);
        let mut response = (StatusCode::CREATED, ApiJson(SignedInAnswer { me, is_new, token })).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(cookie) = set_cookie {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }
}

/// The cookie that carries a session in browsers.
pub(super) fn cookie(app: &App, token: &str) -> Result<HeaderValue, ApiError> {
    set_cookie(app, token, lifetime(app).as_secs())
}

/// The cookie that removes it.
pub(super) fn no_cookie(app: &App) -> Result<HeaderValue, ApiError> {
    set_cookie(app, "", 0)
}

fn set_cookie(app: &App, value: &str, max_age_s: u64) -> Result<HeaderValue, ApiError> {
    let secure = if app.config.http.is_https { "; Secure" } else { "" };
    let text = format!("{SESSION_COOKIE}={value}; HttpOnly; SameSite=Lax; Path=/; Max-Age={max_age_s}{secure}");
    HeaderValue::try_from(text).map_err(ApiError::internal)
}
