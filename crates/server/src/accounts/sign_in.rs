//! `POST /v1/auth/sessions`: signs in with a code. Who proves a number that belongs to nobody joins in the same step.

use axum::{extract::State, http::HeaderMap, response::Response};
use kumara_model::{DisplayName, Handle, MemberId};
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    NewMember,
    codes::{Challenge, Checked, Claimant, Guess, claimant},
    new_member::MemberRow,
    queries::FIND_PHONE,
    signed_in::{NewSession, SignedInAnswer},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, code},
    messages::Locale,
};

/// Handles that are tried for a newcomer. Each has ten million variants, so one is free.
const HANDLE_TRIES: usize = 8;

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// What `POST /v1/auth/codes` answered.
    pub challenge: String,
    #[schema(example = "123456")]
    pub code: String,
    /// What to call this device in the list of sessions; else it is read from the User-Agent.
    pub device: Option<String>,
    /// True for a token in the answer instead of a cookie.
    #[serde(default)]
    pub token: bool,
}

/// Sign in, or join
///
/// A new member gets a handle and a name to be replaced (`is_complete` is false until both were chosen).
#[utoipa::path(
    post,
    path = "/v1/auth/sessions",
    tag = "accounts",
    security(()),
    request_body = SignIn,
    responses(
        (status = 201, body = SignedInAnswer, description = "Sets the cookie unless `token` was asked for"),
        (status = 410, body = Problem, description = "code_expired: too old, used before, or never made"),
        (status = 422, body = Problem, description = "wrong_code"),
        (status = 429, body = Problem, description = "too_many_tries"),
    )
)]
pub async fn sign_in(
    State(app): State<App>,
    locale: Locale,
    headers: HeaderMap,
    ApiJson(request): ApiJson<SignIn>,
) -> Result<Response, ApiError> {
    let challenge = Challenge::parse(&request.challenge).ok_or(ApiError::new(&code::CODE_EXPIRED))?;
    let guess = Guess::new(&app, &challenge, &request.code);
    let claimant = claimant(&app, &challenge).await?;
    let session = NewSession::prepare(&app, &headers, request.device.as_deref(), request.token);
    let (member, is_new) = enter(&app, guess, claimant, session.clone(), locale).await?;
    session.answer(&app, member, is_new).await
}

/// Checks the code and makes the session, and the member if there is none, in one transaction.
async fn enter(
    app: &App,
    guess: Guess,
    claimant: Claimant,
    session: NewSession,
    locale: Locale,
) -> Result<(MemberId, bool), ApiError> {
    let newcomers = newcomers(app, &claimant, locale)?;
    let phone_hash = claimant.phone.hash(app);
    let inner = app.clone();
    let entered = app.db.write(move |tx| {
        let (app, guess, session) = (inner.clone(), guess.clone(), session.clone());
        let (newcomers, phone_hash, region) = (newcomers.clone(), phone_hash.clone(), claimant.region);
        async move {
            if let Checked::Wrong(error) = guess.check(&tx).await? {
                return Ok(Err(error));
            }
            let mut joined = None;
            // Claiming the number decides between two who join with it at the same time.
            if let [first, ..] = newcomers.as_slice()
                && first.claim_phone(&tx).await?
            {
                for newcomer in &newcomers {
                    if newcomer.claim_handle(&tx).await? {
                        newcomer.insert(&tx).await?;
                        joined = Some(newcomer.member);
                        break;
                    }
                }
                if joined.is_none() {
                    return Err(ApiError::new(&code::BUSY).because("no provisional handle was free"));
                }
            }
            let member = match joined {
                Some(member) => member,
                None => {
                    let row = tx.optional(&FIND_PHONE, params![phone_hash]).await?;
                    row.ok_or(ApiError::internal("a claimed number has no member"))?.get(0)?
                }
            };
            session.write(&app, &tx, member, Some(region)).await?;
            Ok(Ok((member, joined.is_some())))
        }
    });
    entered.await?
}

/// The same newcomer under several handles that mean nothing, since any of them could be taken.
fn newcomers(app: &App, claimant: &Claimant, locale: Locale) -> Result<Vec<MemberRow>, ApiError> {
    let name = app.messages.text(locale, "new-member-name", &[]);
    let name = DisplayName::parse(&name).map_err(ApiError::internal)?;
    let member: MemberId = app.ids.next();
    (0..HANDLE_TRIES)
        .map(|_| {
            let handle = format!("sprout{:07}", app.random.below(10_000_000));
            let handle = Handle::parse(&handle).map_err(ApiError::internal)?;
            let new = NewMember {
                ui_language: locale.0,
                languages: vec![locale.0.tag()],
                phone: Some(claimant.phone.clone()),
                is_complete: false,
                ..NewMember::new(handle, name.clone(), claimant.region)
            };
            MemberRow::prepare(app, member, new)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use crate::{
        accounts::testing::{ask_for_code, code_from_outbox, sign_up, wrong},
        testing::TestApp,
    };

    #[tokio::test]
    async fn a_newcomer_joins_and_comes_back_as_the_same_member() {
        let app = TestApp::start().await;
        let sent = ask_for_code(&app, "+4915112345678").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        let spaced = format!(" {} {} ", &code[..3], &code[3..]);
        let body = json!({"challenge": sent["challenge"], "code": spaced, "token": true, "device": "Ana's phone"});
        let headers = [("accept-language", "zh-TW")];
        let first = app.visitor().send("POST", "/v1/auth/sessions", Some(body), &headers).await;
        assert!(first.headers.get("set-cookie").is_none());
        assert_eq!(first.headers["cache-control"], "no-store");
        let first = first.expect(201);
        assert_eq!(first["is_new"], true);
        assert_eq!(first["me"]["is_complete"], false);
        assert_eq!(first["me"]["region"], "DE");
        assert_eq!(first["me"]["ui_language"], "zh-Hant");
        assert_eq!(first["me"]["languages"], json!(["zh-Hant"]));
        assert_eq!(first["me"]["phone_hint"], "+49 ••• 78");
        assert!(first["me"]["handle"].as_str().unwrap().starts_with("sprout"));

        app.clock.advance(Duration::from_secs(60));
        let (again, client) = sign_up(&app, "+4915112345678").await;
        assert_eq!(again["id"], first["me"]["id"]);
        assert_eq!(client.get("/v1/me").await.expect(200)["id"], first["me"]["id"]);
    }

    #[tokio::test]
    async fn the_web_gets_a_cookie_that_scripts_and_other_sites_do_not() {
        let app = TestApp::with(|config| config.http.is_https = true).await;
        let sent = ask_for_code(&app, "+4915112345678").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        let body = json!({"challenge": sent["challenge"], "code": code});
        let answer = app.visitor().post("/v1/auth/sessions", body).await;
        assert_eq!(answer.json["token"], json!(null));
        let cookie = answer.headers["set-cookie"].to_str().unwrap().to_owned();
        let (pair, attributes) = cookie.split_once("; ").unwrap();
        assert_eq!(attributes, "HttpOnly; SameSite=Lax; Path=/; Max-Age=7776000; Secure");
        let me = app.visitor().send("GET", "/v1/me", None, &[("cookie", pair)]).await;
        assert_eq!(me.expect(200)["id"], answer.json["me"]["id"]);
    }

    #[tokio::test]
    async fn a_code_works_once_and_for_ten_minutes() {
        let app = TestApp::start().await;
        let sent = ask_for_code(&app, "+4915112345678").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        let body = json!({"challenge": sent["challenge"], "code": code, "token": true});
        assert_eq!(app.visitor().post("/v1/auth/sessions", body.clone()).await.status, 201);
        let replayed = app.visitor().post("/v1/auth/sessions", body).await;
        assert_eq!((replayed.status, replayed.code()), (410, "code_expired"));

        let sent = ask_for_code(&app, "+51987654321").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        app.clock.advance(Duration::from_secs(600));
        let late = json!({"challenge": sent["challenge"], "code": code});
        assert_eq!(app.visitor().post("/v1/auth/sessions", late).await.code(), "code_expired");
        for challenge in ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &"A".repeat(5_000)] {
            let unknown = json!({"challenge": challenge, "code": code});
            assert_eq!(app.visitor().post("/v1/auth/sessions", unknown).await.code(), "code_expired");
        }
    }

    #[tokio::test]
    async fn a_guesser_has_five_tries_and_then_not_even_the_right_code_helps() {
        let app = TestApp::start().await;
        let sent = ask_for_code(&app, "+4915112345678").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        for left in ["4 tries", "3 tries", "2 tries", "1 try"] {
            let body = json!({"challenge": sent["challenge"], "code": wrong(&code)});
            let answer = app.visitor().post("/v1/auth/sessions", body).await;
            assert_eq!((answer.status, answer.code()), (422, "wrong_code"));
            assert!(answer.json["detail"].as_str().unwrap().contains(left), "{}", answer.json);
        }
        for guess in [wrong(&code), code] {
            let answer =
                app.visitor().post("/v1/auth/sessions", json!({"challenge": sent["challenge"], "code": guess})).await;
            assert_eq!((answer.status, answer.code()), (429, "too_many_tries"));
        }
    }

    #[tokio::test]
    async fn a_code_of_one_challenge_opens_no_other() {
        let app = TestApp::start().await;
        let mine = ask_for_code(&app, "+4915112345678").await;
        let theirs = ask_for_code(&app, "+51987654321").await;
        let code = code_from_outbox(&app.visitor(), &mine).await;
        let their_code = code_from_outbox(&app.visitor(), &theirs).await;
        assert_ne!(code, their_code);
        let body = json!({"challenge": theirs["challenge"], "code": code});
        assert_eq!(app.visitor().post("/v1/auth/sessions", body).await.code(), "wrong_code");
    }

    #[tokio::test]
    async fn guesses_at_the_same_time_share_no_try() {
        let app = TestApp::start().await;
        let sent = ask_for_code(&app, "+4915112345678").await;
        let code = code_from_outbox(&app.visitor(), &sent).await;
        let guesses = (0..40).map(|_| {
            let (visitor, body) = (app.visitor(), json!({"challenge": sent["challenge"], "code": wrong(&code)}));
            async move { visitor.post("/v1/auth/sessions", body).await.code().to_owned() }
        });
        let answers = futures::future::join_all(guesses).await;
        assert_eq!(answers.iter().filter(|code| *code == "wrong_code").count(), 4);
        assert_eq!(answers.iter().filter(|code| *code == "too_many_tries").count(), 36);
    }

    #[tokio::test]
    async fn two_who_join_with_one_number_at_the_same_time_are_one_member() {
        let app = TestApp::start().await;
        let mut requests = Vec::new();
        for _ in 0..4 {
            let sent = ask_for_code(&app, "+4915112345678").await;
            let code = code_from_outbox(&app.visitor(), &sent).await;
            requests.push(json!({"challenge": sent["challenge"], "code": code, "token": true}));
            app.clock.advance(Duration::from_secs(31));
        }
        // The same code twice, too: it works for one of them.
        requests.push(requests[3].clone());
        let answers = requests.into_iter().map(|body| {
            let visitor = app.visitor();
            async move { visitor.post("/v1/auth/sessions", body).await }
        });
        let answers = futures::future::join_all(answers).await;
        let entered: Vec<_> = answers.iter().filter(|a| a.status == 201).map(|a| &a.json).collect();
        assert_eq!(entered.len(), 4);
        assert!(entered.iter().all(|e| e["me"]["id"] == entered[0]["me"]["id"]));
        assert_eq!(entered.iter().filter(|e| e["is_new"] == true).count(), 1);
    }
}
