//! `GET /v1/me`: the member who asks, with what nobody else sees.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use kumara_model::{LanguageTag, MemberId, Timestamp};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    PhoneNumber,
    queries::{FIND_SETTINGS, HAS_PASSKEY},
    signed_in::cookie,
};
use crate::{
    app::App,
    http::{
        ApiError, ApiJson, Problem, SignedIn,
        authentication::{Credential, credential},
    },
    members::{self, Member},
    notifications,
};

/// A member as they see themselves.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    #[serde(flatten)]
    pub member: Member,
    /// The language of messages, one of the community's `ui_languages`.
    pub ui_language: LanguageTag,
    /// False until handle and name were chosen; others don't see the member before.
    pub is_complete: bool,
    /// Enough of the phone number to know it again; null if there is none.
    #[schema(example = "+49 ••• 78")]
    pub phone_hint: Option<String>,
    pub created_at: Timestamp,
    pub has_passkey: bool,
    /// Notifications that were not read yet, counted up to 100 in each tab.
    pub unread: u32,
}

/// Read one's own account
///
/// Renews the session's cookie, so that a browser in use stays signed in.
#[utoipa::path(
    get,
    path = "/v1/me",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    responses(
        (status = 200, body = Me),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn show_me(State(app): State<App>, signed: SignedIn, headers: HeaderMap) -> Result<Response, ApiError> {
    let mut response = ApiJson(read_me(&app, signed.member()).await?).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(Credential::Cookie(token)) = credential(&headers) {
        response.headers_mut().insert(header::SET_COOKIE, cookie(&app, &token)?);
    }
    Ok(response)
}

/// A member as they see themselves.
pub async fn read_me(app: &App, member: MemberId) -> Result<Me, ApiError> {
    let profile = members::profile(app, Some(member), member).await?;
    let row = app.db.optional(&FIND_SETTINGS, params![member]).await?.ok_or(ApiError::not_found())?;
    let sealed: Option<Vec<u8>> = row.get(2)?;
    let phone = sealed.map(|sealed| PhoneNumber::open_for_member(app, member, &sealed)).transpose()?;
    Ok(Me {
        member: profile,
        ui_language: row.get(0)?,
        is_complete: row.get(1)?,
        phone_hint: phone.map(|phone| phone.hint()),
        created_at: row.get(3)?,
        has_passkey: app.db.optional(&HAS_PASSKEY, params![member]).await?.is_some(),
        unread: notifications::unread(app, member).await?.total(),
    })
}

#[cfg(test)]
mod tests {
    use crate::{accounts::testing::sign_up, testing::TestApp};

    #[tokio::test]
    async fn a_member_sees_their_own_account_and_a_visitor_sees_none() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let answer = ana.get("/v1/me").await;
        assert_eq!(answer.headers["cache-control"], "no-store");
        assert!(!answer.text().contains("15112345678"), "the number itself is never answered");
        insta::assert_json_snapshot!(answer.json, {".id" => "[id]", ".handle" => "[handle]"});
        assert_eq!(app.visitor().get("/v1/me").await.code(), "unauthenticated");
    }

    #[tokio::test]
    async fn a_browser_in_use_gets_its_cookie_renewed_and_a_program_gets_none() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let pair = format!("kumara_session={}", ana.token().unwrap());
        let browser = app.visitor().send("GET", "/v1/me", None, &[("cookie", &pair)]).await;
        assert!(browser.headers["set-cookie"].to_str().unwrap().starts_with(&pair));
        assert!(ana.get("/v1/me").await.headers.get("set-cookie").is_none());
    }
}
