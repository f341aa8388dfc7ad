//! `GET /v1/me/sessions`: where a member is signed in.

use axum::extract::State;
use kumara_model::{SessionId, Timestamp};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::FIND_SESSIONS;
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// As many as a member can have.
const MOST: i64 = 100;

#[derive(Debug, Serialize, ToSchema)]
pub struct SessionList {
    /// The most lately used first.
    pub items: Vec<SessionItem>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SessionItem {
    pub id: SessionId,
    #[schema(example = "Firefox, Linux")]
    pub device: String,
    /// The region of the phone number that signed in, ISO 3166-1; empty after a passkey. No address is kept.
    #[schema(example = "PE")]
    pub place: String,
    pub created_at: Timestamp,
    /// To ten minutes.
    pub last_seen_at: Timestamp,
    pub is_current: bool,
}

/// List sessions
#[utoipa::path(
    get,
    path = "/v1/me/sessions",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    responses(
        (status = 200, body = SessionList),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn list_sessions(
    State(app): State<App>,
    SignedIn(signed): SignedIn,
) -> Result<ApiJson<SessionList>, ApiError> {
    let rows = app.db.rows(&FIND_SESSIONS, params![signed.member, app.clock.now(), MOST]).await?;
    let items = rows
        .iter()
        .map(|row| {
            let id = row.get(0)?;
            Ok(SessionItem {
                id,
                device: row.get(1)?,
                place: row.get(2)?,
                created_at: row.get(3)?,
                last_seen_at: row.get(4)?,
                is_current: id == signed.session,
            })
        })
        .collect::<Result<_, ApiError>>()?;
    Ok(ApiJson(SessionList { items }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use crate::{
        accounts::testing::{ask_for_code, code_from_outbox, sign_up},
        testing::TestApp,
    };

    #[tokio::test]
    async fn a_member_sees_each_device_and_which_one_this_is() {
        let app = TestApp::start().await;
        let (_, phone) = sign_up(&app, "+51987654321").await;
        app.clock.advance(Duration::from_secs(3_600));
        let sent = ask_for_code(&app, "+51987654321").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        let device = "Ana's laptop\r\nX-Evil: 1";
        let body = json!({"challenge": sent["challenge"], "code": code, "token": true, "device": device});
        app.visitor().post("/v1/auth/sessions", body).await.expect(201);

        let sessions = phone.get("/v1/me/sessions").await.expect(200);
        let seen: Vec<_> = sessions["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| (s["device"].as_str().unwrap(), s["place"].as_str().unwrap(), s["is_current"] == true))
            .collect();
        assert_eq!(seen, [("Ana's laptop X-Evil: 1", "PE", false), ("", "PE", true)]);
        assert!(!sessions.to_string().contains("secret"));
    }

    #[tokio::test]
    async fn a_session_ends_when_it_was_not_used_for_three_months_and_lives_while_it_is() {
        let app = TestApp::start().await;
        let (_, client) = sign_up(&app, "+51987654321").await;
        let days = |n: u64| Duration::from_secs(n * 86_400);
        for _ in 0..3 {
            app.clock.advance(days(60));
            app.app.sessions.forget_known();
            assert_eq!(client.get("/v1/me").await.status, 200);
        }
        app.clock.advance(days(91));
        assert_eq!(client.get("/v1/me").await.status, 401);
    }
}
