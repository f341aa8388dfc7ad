//! `POST /v1/community/owner`: whoever set the server up becomes the owner, once.

use std::time::Duration;

use axum::extract::State;
use kumara_model::Event;
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    claim_code::ClaimCode,
    queries::SET_ROLE,
    settings::{is_claim_code, set_owner},
};
use crate::{
    accounts::{Me, read_me},
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code, rate_limit::limited},
};

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What the server printed when it started.
    #[schema(example = "7QZK-03MX-9B2V-HTRA")]
    pub claim_code: String,
}

/// Become the owner
///
/// Possible once, with the code that the server prints while nobody owns the community.
#[utoipa::path(
    post,
    path = "/v1/community/owner",
    tag = "community",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = Claim,
    responses(
        (status = 200, body = Me),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 403, body = Problem, description = "bad_claim_code"),
        (status = 409, body = Problem, description = "owner_exists"),
        (status = 429, body = Problem, description = "rate_limited, with Retry-After"),
    )
)]
pub async fn claim_community(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(request): ApiJson<Claim>,
) -> Result<ApiJson<Me>, ApiError> {
    let member = signed.member();
    let now = app.clock.now();
    app.community.claims.take(&member, now).map_err(|wait: Duration| limited(wait))?;
    let code = ClaimCode::parse(&request.claim_code);
    app.db
        .write(move |tx| {
            let code = code.clone();
            async move {
                let is_right = match &code {
                    Some(code) => is_claim_code(&tx, code).await?,
                    None => false,
                };
                if !is_right {
                    return Err(wrong(&tx).await?);
                }
                if !set_owner(&tx, member).await? {
                    return Err(ApiError::new(&code::OWNER_EXISTS));
                }
                tx.execute(&SET_ROLE, params![member, "owner", now]).await?;
                tx.emit(&Event::MemberChanged { member }).await?;
                Ok(())
            }
        })
        .await?;
    app.community.refresh(&app).await?;
    app.members.forget(member);
    Ok(ApiJson(read_me(&app, member).await?))
}

/// That there is an owner is no secret, so a late claim is told so.
async fn wrong(tx: &kumara_store::Tx) -> Result<ApiError, ApiError> {
    let is_owned = tx.optional(&super::queries::FIND_SETTING, params![super::settings::OWNER]).await?.is_some();
    Ok(ApiError::new(if is_owned { &code::OWNER_EXISTS } else { &code::BAD_CLAIM_CODE }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn who_has_the_printed_code_owns_the_community_and_names_it() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        assert_eq!(app.visitor().get("/v1/community").await.json["needs_owner"], true);
        assert_eq!(ana.put("/v1/community", json!({"name": "Lima eats"})).await.code(), "forbidden");

        let code = app.app.community.claim_code().unwrap();
        assert_eq!(app.visitor().post("/v1/community/owner", json!({"claim_code": code})).await.status, 401);
        for wrong in ["", "0000-0000-0000-0000", &code[1..], &"A".repeat(50_000)] {
            assert_eq!(ben.post("/v1/community/owner", json!({"claim_code": wrong})).await.code(), "bad_claim_code");
        }
        let me = ana.post("/v1/community/owner", json!({"claim_code": code.to_lowercase()})).await.expect(200);
        assert_eq!(me["role"], "owner");
        assert_eq!(app.app.community.claim_code(), None);
        assert_eq!(ben.post("/v1/community/owner", json!({"claim_code": code})).await.code(), "owner_exists");

        let named = ana.put("/v1/community", json!({"name": " Lima\neats "})).await.expect(200);
        assert_eq!((&named["name"], &named["needs_owner"]), (&json!("Lima eats"), &json!(false)));
        assert_eq!(app.visitor().get("/v1/community").await.json["name"], "Lima eats");
        assert_eq!(ana.put("/v1/community", json!({"name": ""})).await.code(), "name_empty");
        assert_eq!(ana.put("/v1/community", json!({"name": "x".repeat(31)})).await.code(), "name_too_long");
        assert_eq!(ben.put("/v1/community", json!({"name": "Mine"})).await.code(), "forbidden");
        assert_eq!(app.visitor().put("/v1/community", json!({"name": "Mine"})).await.status, 401);
    }

    #[tokio::test]
    async fn guessing_the_code_is_slow_and_two_who_know_it_make_one_owner() {
        let app = TestApp::start().await;
        let (ana, ben, eve) = (app.member("ana").await, app.member("ben").await, app.member("eve").await);
        for _ in 0..10 {
            assert_eq!(eve.post("/v1/community/owner", json!({"claim_code": "x"})).await.status, 403);
        }
        let limited = eve.post("/v1/community/owner", json!({"claim_code": "x"})).await;
        assert_eq!((limited.status, limited.code()), (429, "rate_limited"));
        let claim = json!({"claim_code": app.app.community.claim_code().unwrap()});
        let (a, b) = futures::join!(
            ana.post("/v1/community/owner", claim.clone()),
            ben.post("/v1/community/owner", claim.clone()),
        );
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
    }

    #[tokio::test]
    async fn the_claim_code_is_stored_only_as_a_hash() {
        let app = TestApp::start().await;
        let code = app.app.community.claim_code().unwrap();
        let key = kumara_store::params!["claim_code_hash"];
        let row = app.app.db.optional(&crate::community::queries::FIND_SETTING, key).await.unwrap().unwrap();
        let stored: String = row.get(0).unwrap();
        assert!(!stored.contains(&code.replace('-', "")) && stored.len() == 64);
    }
}
