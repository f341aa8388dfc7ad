//! `DELETE /v1/auth/sessions/current`: signs out on this device.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
};

use super::signed_in::no_cookie;
use crate::{
    app::App,
    http::{ApiError, Problem, SignedIn},
};

/// Sign out
///
/// Ends this session at once and removes the cookie.
#[utoipa::path(
    delete,
    path = "/v1/auth/sessions/current",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    responses(
        (status = 204),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn sign_out(
    State(app): State<App>,
    SignedIn(signed): SignedIn,
) -> Result<(StatusCode, [(HeaderName, HeaderValue); 1]), ApiError> {
    app.sessions.revoke(&app, signed.member, signed.session).await?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, no_cookie(&app)?)]))
}

#[cfg(test)]
mod tests {
    use crate::{accounts::testing::sign_up, testing::TestApp};

    #[tokio::test]
    async fn a_session_is_over_at_once_and_only_this_one() {
        let app = TestApp::start().await;
        let (_, phone) = sign_up(&app, "+4915112345678").await;
        app.clock.advance(std::time::Duration::from_secs(60));
        let (_, laptop) = sign_up(&app, "+4915112345678").await;
        assert_eq!(phone.get("/v1/me").await.status, 200);
        let out = phone.delete("/v1/auth/sessions/current").await;
        assert_eq!(out.status, 204);
        assert!(out.headers["set-cookie"].to_str().unwrap().starts_with("kumara_session=; HttpOnly;"));
        assert_eq!(phone.get("/v1/me").await.status, 401);
        assert_eq!(phone.delete("/v1/auth/sessions/current").await.status, 401);
        assert_eq!(laptop.get("/v1/me").await.status, 200);
    }

    #[tokio::test]
    async fn a_forged_cookie_opens_nothing() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let token = ana.token().unwrap();
        for at in [0, 12, token.len() / 2, token.len() - 2] {
            let mut forged = token.to_owned().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            let cookie = format!("kumara_session={}", String::from_utf8(forged).unwrap());
            let answer = app.visitor().send("GET", "/v1/me", None, &[("cookie", &cookie)]).await;
            assert_eq!((answer.status, answer.code()), (401, "unauthenticated"));
        }
        // A true cookie without the header that only our pages can set: forged by another site.
        let cookie = format!("kumara_session={token}");
        let client = app.visitor();
        let forged = [("cookie", cookie.as_str()), ("sec-fetch-site", "cross-site")];
        assert_eq!(client.send("DELETE", "/v1/auth/sessions/current", None, &forged).await.code(), "csrf");
        assert_eq!(ana.get("/v1/me").await.status, 200);
    }
}
