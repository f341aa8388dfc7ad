//! `DELETE /v1/me/sessions/{session}`: signs another device out.

use axum::{extract::State, http::StatusCode};
use kumara_model::SessionId;

use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn},
};

/// End a session
///
/// Effective at once; other servers of this community follow within ten seconds.
#[utoipa::path(
    delete,
    path = "/v1/me/sessions/{session}",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("session" = SessionId, Path)),
    responses(
        (status = 204, description = "Also when it had ended before"),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn revoke_session(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(session): ApiPath<SessionId>,
) -> Result<StatusCode, ApiError> {
    app.sessions.revoke(&app, signed.member(), session).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{accounts::testing::sign_up, testing::TestApp};

    #[tokio::test]
    async fn a_lost_phone_is_signed_out_at_once_and_strangers_can_not_do_it() {
        let app = TestApp::start().await;
        let (_, lost) = sign_up(&app, "+51987654321").await;
        app.clock.advance(Duration::from_secs(60));
        let (_, laptop) = sign_up(&app, "+51987654321").await;
        let (_, stranger) = sign_up(&app, "+4915112345678").await;
        let sessions = laptop.get("/v1/me/sessions").await.expect(200);
        let lost_id = sessions["items"].as_array().unwrap().iter().find(|s| s["is_current"] == false).unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let path = format!("/v1/me/sessions/{lost_id}");

        assert_eq!(app.visitor().delete(&path).await.status, 401);
        assert_eq!(stranger.delete(&path).await.status, 204, "tells nothing about others' sessions");
        assert_eq!(lost.get("/v1/me").await.status, 200);
        assert_eq!(laptop.delete(&path).await.status, 204);
        assert_eq!(lost.get("/v1/me").await.status, 401);
        assert_eq!(laptop.delete(&path).await.status, 204);
        assert_eq!(laptop.get("/v1/me").await.status, 200);
        assert_eq!(laptop.delete("/v1/me/sessions/x").await.status, 404);
    }

    #[tokio::test]
    async fn a_session_stays_revoked_while_its_device_keeps_asking() {
        let app = TestApp::start().await;
        let (_, lost) = sign_up(&app, "+51987654321").await;
        let current = lost.get("/v1/me/sessions").await.expect(200)["items"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("/v1/me/sessions/{current}");
        let asking = async {
            for _ in 0..50 {
                lost.get("/v1/me/sessions").await;
            }
        };
        let (_, revoked) = futures::join!(asking, lost.delete(&path));
        assert_eq!(revoked.status, 204);
        assert_eq!(lost.get("/v1/me").await.status, 401);
    }
}
