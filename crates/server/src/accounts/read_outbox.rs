//! `GET /v1/auth/outbox`: shows the messages that a community without an SMS provider would have sent.

use axum::{
    extract::State,
    http::{HeaderName, header},
};
use kumara_model::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Problem},
    messages::Locale,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OutboxQuery {
    /// What `POST /v1/auth/codes` answered.
    pub challenge: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct OutboxMessages {
    /// Says in the caller's language that these messages were not sent and prove nothing.
    pub notice: String,
    pub messages: Vec<OutboxText>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct OutboxText {
    #[schema(example = "+4915112345678")]
    pub to: String,
    pub text: String,
    pub sent_at: Timestamp,
}

/// Read messages that were not sent
///
/// Only in development and demos (`sms` of the community is `outbox`); elsewhere there is nothing here.
#[utoipa::path(
    get,
    path = "/v1/auth/outbox",
    tag = "accounts",
    security(()),
    params(OutboxQuery),
    responses(
        (status = 200, body = OutboxMessages),
        (status = 404, body = Problem, description = "not_found: this community sends its messages"),
    )
)]
pub async fn read_outbox(
    State(app): State<App>,
    locale: Locale,
    ApiQuery(query): ApiQuery<OutboxQuery>,
) -> Result<([(HeaderName, &'static str); 1], ApiJson<OutboxMessages>), ApiError> {
    let outbox = app.accounts.sms.outbox().ok_or(ApiError::not_found())?;
    let messages = outbox.of(&query.challenge);
    let messages = messages.into_iter().map(|m| OutboxText { to: m.to, text: m.text, sent_at: m.sent_at }).collect();
    let notice = app.messages.text(locale, "sms-outbox", &[]);
    Ok(([(header::CACHE_CONTROL, "no-store")], ApiJson(OutboxMessages { notice, messages })))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn the_outbox_shows_a_message_to_who_asked_for_it_and_says_what_it_is() {
        let app = TestApp::start().await;
        let visitor = app.visitor();
        let sent = visitor.post("/v1/auth/codes", json!({"phone": "+4915112345678"})).await.expect(202);
        let challenge = sent["challenge"].as_str().unwrap();
        let answer = visitor.get(&format!("/v1/auth/outbox?challenge={challenge}")).await;
        assert_eq!(answer.headers["cache-control"], "no-store");
        assert_eq!(answer.json["messages"][0]["to"], "+4915112345678");
        assert_eq!(answer.json["messages"][0]["sent_at"], "2026-01-13T09:30:00.000Z");
        assert!(answer.json["notice"].as_str().unwrap().contains("not sent"));
        let others = visitor.get("/v1/auth/outbox?challenge=AAAA").await.expect(200);
        assert_eq!(others["messages"], json!([]));
        assert_eq!(visitor.get("/v1/auth/outbox").await.status, 400);
    }
}
