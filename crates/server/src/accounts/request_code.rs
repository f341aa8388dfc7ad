//! `POST /v1/auth/codes`: sends a one-time code to a phone number. The answer is the same for numbers that belong to
//! a member and for those that don't.

use std::{net::IpAddr, time::Duration};

use axum::{extract::State, http::StatusCode};
use kumara_model::{Region, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    PhoneNumber,
    codes::{self, PendingCode},
    hourly_limit::too_many_codes,
    shared_limit,
    sms::{SmsError, SmsMessage},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ClientAddress, Problem, code},
    messages::Locale,
    surge::pass_or_wait,
};

/// After a failure of the provider.
const RETRY_AFTER: Duration = Duration::from_secs(30);
/// When the day's messages are spent, which an operator may change.
const RETRY_AFTER_BUDGET: Duration = Duration::from_secs(3_600);

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeRequest {
    /// International, or national with `region`; spaces, brackets and digits of any script are fine.
    #[schema(example = "+49 151 12345678")]
    pub phone: String,
    /// The country that a national number is dialled in.
    pub region: Option<Region>,
    /// Your place in the waiting room, when there is a line (`waiting_room`).
    pub place: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct CodeSent {
    /// Hand this back with the code.
    pub challenge: String,
    /// The number as it was understood, E.164.
    #[schema(example = "+4915112345678")]
    pub phone: String,
    pub expires_at: Timestamp,
    /// Seconds until another code may be asked for.
    pub resend_after_s: u64,
    /// `outbox`: nothing was sent, the page shows the message itself (development and demos).
    pub delivery: Delivery,
}

#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    Outbox,
    Sms,
}

/// Ask for a sign-in code
///
/// Six digits by text message, good for ten minutes and five tries.
#[utoipa::path(
    post,
    path = "/v1/auth/codes",
    tag = "accounts",
    security(()),
    request_body = CodeRequest,
    responses(
        (status = 202, body = CodeSent),
        (status = 422, body = Problem, description = "bad_phone"),
        (status = 429, body = Problem, description = "too_many_codes, with Retry-After"),
        (status = 503, body = Problem, description = "sms_unavailable, waiting_room, with Retry-After"),
    )
)]
pub async fn request_code(
    State(app): State<App>,
    address: ClientAddress,
    locale: Locale,
    ApiJson(request): ApiJson<CodeRequest>,
) -> Result<(StatusCode, ApiJson<CodeSent>), ApiError> {
    let phone = PhoneNumber::parse(&request.phone, request.region)?;
    pass_or_wait(&app, request.place.as_deref())?;
    refuse_pumping(&app, address.network(), &phone).await?;
    let pending = codes::make(&app, &phone).await?;
    send(&app, &phone, &pending, locale).await?;
    let sent = CodeSent {
        challenge: pending.challenge.reveal(),
        phone: phone.e164().to_owned(),
        expires_at: pending.expires_at,
        resend_after_s: app.config.accounts.code_resend_s,
        delivery: if app.accounts.sms.outbox().is_some() { Delivery::Outbox } else { Delivery::Sms },
    };
    Ok((StatusCode::ACCEPTED, ApiJson(sent)))
}

/// Pumping: somebody earns on messages to numbers that they own. It comes from one network, or goes to one block.
async fn refuse_pumping(app: &App, network: IpAddr, phone: &PhoneNumber) -> Result<(), ApiError> {
    let limits = &app.config.accounts;
    let limited = [
        (app.secrets.hash_limit("codes to a network", &network.to_string()), limits.codes_per_network_per_hour),
        // By numbers without their last four digits.
        (app.secrets.hash_limit("codes to a block", phone.block()), limits.codes_per_prefix_per_hour),
    ];
    shared_limit::take(app, limited).await?.map_err(too_many_codes)
}

/// The message in the language of who asks.
fn message(app: &App, digits: &str, locale: Locale) -> String {
    let words = [
        // Messages take what looks like a number for one and drop its zeros; the mark keeps this a text.
        ("code", format!("\u{2060}{digits}")),
        ("minutes", (app.config.accounts.code_lifetime_s / 60).to_string()),
        ("community", app.community.name()),
    ];
    app.messages.text(locale, "sms-code", &words).replace('\u{2060}', "")
}

async fn send(app: &App, phone: &PhoneNumber, pending: &PendingCode, locale: Locale) -> Result<(), ApiError> {
    let text = message(app, &pending.digits, locale);
    let challenge = pending.challenge.reveal();
    let message = SmsMessage { to: phone.clone(), text, challenge, at: pending.sent_at };
    let sent = app.accounts.sms.provider().send(message).await;
    metrics::counter!("kumara_sms_total", "result" => if sent.is_ok() { "sent" } else { "failed" }).increment(1);
    if let Err(error) = sent {
        codes::take_back(app, phone, pending).await?;
        let after = if matches!(error, SmsError::Budget) { RETRY_AFTER_BUDGET } else { RETRY_AFTER };
        return Err(ApiError::new(&code::SMS_UNAVAILABLE).retry_after(after).because(error));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::{Router, http::StatusCode, routing::post};
    use serde_json::json;

    use crate::{
        accounts::testing::{code_from_outbox, outbox_text},
        testing::TestApp,
    };

    #[tokio::test]
    async fn a_code_is_sent_in_the_language_of_who_asks_and_shown_in_the_outbox_only() {
        let app = TestApp::start().await;
        let visitor = app.visitor();
        let request = json!({"phone": "0151 1234 5678", "region": "DE"});
        let sent =
            visitor.send("POST", "/v1/auth/codes", Some(request), &[("accept-language", "en")]).await.expect(202);
        assert_eq!(sent["phone"], "+4915112345678");
        assert_eq!(sent["delivery"], "outbox");
        assert_eq!(sent["resend_after_s"], 30);
        assert_eq!(sent["expires_at"], "2026-01-13T09:40:00.000Z");
        let text = outbox_text(&visitor, &sent).await;
        let code = code_from_outbox(&visitor, &sent).await;
        assert_eq!(text, format!("{code} is your Kumara code. It works for 10 minutes. Never give it to anyone."));
        assert!(!sent.to_string().contains(&code));
    }

    #[tokio::test]
    async fn a_code_keeps_its_zeros_in_every_language() {
        let app = TestApp::start().await;
        for language in kumara_model::UI_LANGUAGES {
            let text = super::message(&app.app, "000042", crate::messages::Locale(language));
            assert!(text.contains("000042") && text.contains("10"), "{}: {text}", language.as_str());
            assert!(text.chars().count() <= 160, "{text}");
        }
    }

    #[tokio::test]
    async fn known_and_unknown_numbers_get_the_same_answer() {
        let app = TestApp::start().await;
        let visitor = app.visitor();
        let (ana, _) = crate::accounts::testing::sign_up(&app, "+4915112345678").await;
        assert!(ana["id"].is_string());
        app.clock.advance(std::time::Duration::from_secs(60));
        let mut answers = Vec::new();
        for phone in ["+4915112345678", "+4915112345679"] {
            let mut sent = visitor.post("/v1/auth/codes", json!({"phone": phone})).await.expect(202);
            sent["challenge"] = json!("…");
            sent["phone"] = json!("…");
            answers.push(sent);
        }
        assert_eq!(answers[0], answers[1]);
    }

    #[tokio::test]
    async fn hostile_numbers_are_refused_and_nothing_is_sent() {
        let app = TestApp::start().await;
        for phone in ["", "hello", "+4915112345678\r\nBcc: x", "+49151\u{0}12345678", &"9".repeat(4_000)] {
            let answer = app.visitor().post("/v1/auth/codes", json!({"phone": phone})).await;
            assert_eq!((answer.status, answer.code()), (422, "bad_phone"), "{phone:?}");
            assert_eq!(answer.json["field"], "phone");
        }
        let oversize = json!({"phone": "9".repeat(200_000)});
        assert_eq!(app.visitor().post("/v1/auth/codes", oversize).await.status, 413);
        let misspelt = json!({"phone": "+4915112345678", "regoin": "DE"});
        assert_eq!(app.visitor().post("/v1/auth/codes", misspelt).await.code(), "bad_json");
    }

    #[tokio::test]
    async fn one_number_gets_a_code_each_half_minute_and_five_an_hour() {
        let app = TestApp::start().await;
        let ask = async || app.visitor().post("/v1/auth/codes", json!({"phone": "+51987654321"})).await;
        for _ in 0..5 {
            assert_eq!(ask().await.status, 202);
            let refused = ask().await;
            assert_eq!((refused.status, refused.code()), (429, "too_many_codes"));
            app.clock.advance(std::time::Duration::from_secs(30));
        }
        let refused = ask().await;
        assert_eq!(refused.status, 429);
        assert_eq!(refused.headers["retry-after"], (3_600 - 150).to_string());
        app.clock.advance(std::time::Duration::from_secs(3_600 - 150));
        assert_eq!(ask().await.status, 202);
    }

    #[tokio::test]
    async fn pumping_from_one_network_or_into_one_block_of_numbers_runs_dry() {
        let app = TestApp::with(|config| {
            config.accounts.codes_per_network_per_hour = 12;
            config.accounts.codes_per_prefix_per_hour = 4;
            config.http.trusts_proxy = true;
        })
        .await;
        let ask = async |network: &str, number: String| {
            let from = [("x-forwarded-for", network)];
            app.visitor().send("POST", "/v1/auth/codes", Some(json!({"phone": number})), &from).await.status
        };
        for n in 0..4 {
            assert_eq!(ask(&format!("192.0.2.{n}"), format!("+491511234000{n}")).await, 202);
        }
        assert_eq!(ask("192.0.2.9", "+4915112340009".to_owned()).await, 429, "one block, many networks");
        for n in 0..12 {
            assert_eq!(ask("198.51.100.7", format!("+4915112{n:02}0000")).await, 202);
        }
        assert_eq!(ask("198.51.100.7", "+4915113990000".to_owned()).await, 429, "many blocks, one network");
        assert_eq!(ask("198.51.100.8", "+4915113990000".to_owned()).await, 202);
    }

    #[tokio::test]
    async fn a_provider_that_is_down_costs_the_number_nothing() {
        let down = Router::new().route("/", post(|| async { StatusCode::BAD_GATEWAY }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, down).await });
        let app = TestApp::with(|config| {
            config.sms.provider = "http".to_owned();
            config.sms.url = Some(url);
        })
        .await;
        for _ in 0..7 {
            let answer = app.visitor().post("/v1/auth/codes", json!({"phone": "+51987654321"})).await;
            assert_eq!((answer.status, answer.code()), (503, "sms_unavailable"));
            assert_eq!(answer.headers["retry-after"], "30");
        }
        let outbox = app.visitor().get("/v1/auth/outbox?challenge=x").await;
        assert_eq!(outbox.status, 404, "nothing is shown where messages are sent");
    }
}
