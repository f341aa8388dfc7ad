//! `POST /v1/me/passkeys`: keeps a passkey that the browser has made.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
};
use kumara_model::PasskeyId;
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};

use super::{
    MOST, PasskeyItem, ceremony,
    relying_party::{RequestHost, bad_passkey, relying_party},
};
use crate::{
    accounts::{
        device,
        queries::{FIND_PASSKEYS, INSERT_PASSKEY},
    },
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code},
};

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// What `POST /v1/me/passkeys/options` answered.
    pub challenge: String,
    /// What to call it, up to 60 characters; else it is called like the browser.
    #[schema(example = "Ana's phone")]
    pub name: String,
    /// `credential.toJSON()` of what `navigator.credentials.create` gave.
    #[schema(value_type = Object)]
    pub credential: serde_json::Value,
}

/// Add a passkey
#[utoipa::path(
    post,
    path = "/v1/me/passkeys",
    tag = "accounts",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = NewPasskey,
    responses(
        (status = 201, body = PasskeyItem),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 409, body = Problem, description = "too_many_passkeys"),
        (status = 410, body = Problem, description = "passkey_expired: begin again"),
        (status = 422, body = Problem, description = "bad_passkey, passkeys_unavailable"),
    )
)]
pub async fn register_passkey(
    State(app): State<App>,
    signed: SignedIn,
    host: RequestHost,
    headers: HeaderMap,
    ApiJson(request): ApiJson<NewPasskey>,
) -> Result<(StatusCode, ApiJson<PasskeyItem>), ApiError> {
    let member = signed.member();
    let party = relying_party(&app, &host)?;
    let state: PasskeyRegistration = ceremony::take(&app, Some(member), &request.challenge).await?;
    let credential: RegisterPublicKeyCredential =
        serde_json::from_value(request.credential).map_err(|e| ApiError::new(&code::BAD_PASSKEY).because(e))?;
    let passkey = party.finish_passkey_registration(&credential, &state).map_err(bad_passkey)?;

    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok());
    let id: PasskeyId = app.ids.next();
    let now = app.clock.now();
    let name = device::name(Some(&request.name), agent);
    let json = serde_json::to_string(&passkey).map_err(ApiError::internal)?;
    let row = params![member, id, &name, json, now];
    let most = u32::try_from(MOST).unwrap_or(u32::MAX);
    app.db
        .write(move |tx| {
            let row = row.clone();
            async move {
                if tx.rows(&FIND_PASSKEYS, params![member, most]).await?.len() >= MOST {
                    return Err(ApiError::new(&code::TOO_MANY_PASSKEYS).with("limit", MOST));
                }
                tx.execute(&INSERT_PASSKEY, row).await?;
                Ok(())
            }
        })
        .await?;
    Ok((StatusCode::CREATED, ApiJson(PasskeyItem { id, name, created_at: now, last_used_at: None })))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use crate::{
        accounts::{
            passkeys::testing::{AT_LOCALHOST, Authenticator, begin, register},
            testing::sign_up,
        },
        testing::TestApp,
    };

    #[tokio::test]
    async fn a_passkey_is_added_listed_and_removed() {
        let app = TestApp::start().await;
        let (me, ana) = sign_up(&app, "+4915112345678").await;
        assert_eq!(me["has_passkey"], false);
        let key = Authenticator::seeded(1);
        let added = register(&ana, &key, "  Ana's key\r\nX: y ").await.expect(201);
        assert_eq!(added["name"], "Ana's key X: y");
        assert_eq!(ana.get("/v1/me").await.json["has_passkey"], true);
        assert_eq!(ana.get("/v1/me/passkeys").await.expect(200)["items"], json!([added]));

        let (_, ben) = sign_up(&app, "+51987654321").await;
        let path = format!("/v1/me/passkeys/{}", added["id"].as_str().unwrap());
        assert_eq!(ben.delete(&path).await.status, 204, "tells nothing about others' passkeys");
        assert_eq!(ana.get("/v1/me").await.json["has_passkey"], true);
        assert_eq!(ana.delete(&path).await.status, 204);
        assert_eq!(ana.get("/v1/me/passkeys").await.expect(200)["items"], json!([]));
        for (method, path) in [("GET", "/v1/me/passkeys"), ("DELETE", path.as_str())] {
            assert_eq!(app.visitor().send(method, path, None, &[]).await.status, 401);
        }
    }

    #[tokio::test]
    async fn the_browser_is_asked_for_a_passkey_that_knows_its_member() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let options = begin(&ana, "/v1/me/passkeys/options").await;
        let key = &options["public_key"];
        assert_eq!(key["rp"], json!({"id": "localhost", "name": "Kumara"}));
        assert_eq!(key["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(key["authenticatorSelection"]["userVerification"], "required");
        let by_number = ana.send("POST", "/v1/me/passkeys/options", Some(json!({})), &[]).await;
        assert_eq!((by_number.status, by_number.code()), (422, "passkeys_unavailable"));
    }

    #[tokio::test]
    async fn a_ceremony_is_used_once_by_its_member_and_within_five_minutes() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let (_, eve) = sign_up(&app, "+51987654321").await;
        let key = Authenticator::seeded(1);
        let add = async |client: &crate::testing::TestClient, body: &serde_json::Value| {
            client.send("POST", "/v1/me/passkeys", Some(body.clone()), AT_LOCALHOST).await
        };

        let options = begin(&ana, "/v1/me/passkeys/options").await;
        let body = json!({"challenge": options["challenge"], "name": "k", "credential": key.create(&options)});
        assert_eq!(add(&eve, &body).await.code(), "passkey_expired", "another member's");
        assert_eq!(add(&ana, &body).await.code(), "passkey_expired", "and with that it is spent");

        let options = begin(&ana, "/v1/me/passkeys/options").await;
        let body = json!({"challenge": options["challenge"], "name": "k", "credential": key.create(&options)});
        assert_eq!(add(&ana, &body).await.status, 201);
        assert_eq!(add(&ana, &body).await.code(), "passkey_expired", "replayed");

        let other = Authenticator::seeded(2);
        let options = begin(&ana, "/v1/me/passkeys/options").await;
        let body = json!({"challenge": options["challenge"], "name": "k", "credential": other.create(&options)});
        app.clock.advance(Duration::from_secs(300));
        assert_eq!(add(&ana, &body).await.code(), "passkey_expired", "late");
    }

    #[tokio::test]
    async fn what_an_authenticator_for_another_place_signed_is_no_passkey_here() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let key = Authenticator::seeded(1);
        let elsewhere = key.for_origin("http://evil.example", "evil.example");
        let unverified = key.without_user_verification();
        for (who, credential) in [
            ("elsewhere", &|options: &_| elsewhere.create(options)),
            ("unverified", &|options: &_| unverified.create(options)),
            ("nonsense", &|_: &_| json!({"id": "x", "type": "public-key"})),
            ("nothing", &|_: &_| json!(null)),
        ] as [(&str, &dyn Fn(&serde_json::Value) -> serde_json::Value); 4]
        {
            let options = begin(&ana, "/v1/me/passkeys/options").await;
            let body = json!({"challenge": options["challenge"], "name": "k", "credential": credential(&options)});
            let answer = ana.send("POST", "/v1/me/passkeys", Some(body), AT_LOCALHOST).await;
            assert_eq!((answer.status, answer.code()), (422, "bad_passkey"), "{who}");
        }
        assert_eq!(ana.get("/v1/me/passkeys").await.expect(200)["items"], json!([]));
    }
}
