//! `POST /v1/auth/passkeys/sessions`: signs in by passkey.

use axum::{extract::State, http::HeaderMap, response::Response};
use kumara_model::MemberId;
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential, Webauthn};

use super::{
    Kept, ceremony, of_member,
    relying_party::{RequestHost, bad_passkey, member_of, relying_party},
};
use crate::{
    accounts::{
        queries::USE_PASSKEY,
        signed_in::{NewSession, SignedInAnswer},
    },
    app::App,
    http::{ApiError, ApiJson, Problem, code},
};

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasskeySignIn {
    /// What `POST /v1/auth/passkeys/options` answered.
    pub challenge: String,
    /// `credential.toJSON()` of what `navigator.credentials.get` gave.
    #[schema(value_type = Object)]
    pub credential: serde_json::Value,
    /// What to call this device in the list of sessions; else it is read from the User-Agent.
    pub device: Option<String>,
    /// True for a token in the answer instead of a cookie.
    #[serde(default)]
    pub token: bool,
}

/// Sign in by passkey
#[utoipa::path(
    post,
    path = "/v1/auth/passkeys/sessions",
    tag = "accounts",
    security(()),
    request_body = PasskeySignIn,
    responses(
        (status = 201, body = SignedInAnswer, description = "Sets the cookie unless `token` was asked for"),
        (status = 410, body = Problem, description = "passkey_expired: begin again"),
        (status = 422, body = Problem, description = "bad_passkey, passkeys_unavailable"),
    )
)]
pub async fn sign_in_with_passkey(
    State(app): State<App>,
    host: RequestHost,
    headers: HeaderMap,
    ApiJson(request): ApiJson<PasskeySignIn>,
) -> Result<Response, ApiError> {
    let party = relying_party(&app, &host)?;
    let state: DiscoverableAuthentication = ceremony::take(&app, None, &request.challenge).await?;
    let credential: PublicKeyCredential = serde_json::from_value(request.credential).map_err(|e| bad().because(e))?;
    let (member, used) = verify(&app, &party, state, &credential).await?;

    let session = NewSession::prepare(&app, &headers, request.device.as_deref(), request.token);
    let json = serde_json::to_string(&used.passkey).map_err(ApiError::internal)?;
    let row = params![member, used.id, json, app.clock.now()];
    let (inner, new) = (app.clone(), session.clone());
    app.db
        .write(move |tx| {
            let (app, session, row) = (inner.clone(), new.clone(), row.clone());
            async move {
                // Removed a moment ago: then it opens nothing.
                if tx.execute(&USE_PASSKEY, row).await? == 0 {
                    return Err(bad());
                }
                session.write(&app, &tx, member, None).await
            }
        })
        .await?;
    session.answer(&app, member, false).await
}

/// The member whose passkey signed, and the passkey with its counter moved on.
async fn verify(
    app: &App,
    party: &Webauthn,
    state: DiscoverableAuthentication,
    credential: &PublicKeyCredential,
) -> Result<(MemberId, Kept), ApiError> {
    let (handle, credential_id) = party.identify_discoverable_authentication(credential).map_err(bad_passkey)?;
    let member = member_of(handle).ok_or_else(bad)?;
    let mut known = of_member(app, member).await?.into_iter();
    let mut kept = known.find(|kept| kept.passkey.cred_id().as_slice() == credential_id).ok_or_else(bad)?;
    let result = party.finish_discoverable_authentication_v2(credential, state, &kept.passkey).map_err(bad_passkey)?;
    kept.passkey.update_credential(&result);
    Ok((member, kept))
}

fn bad() -> ApiError {
    ApiError::new(&code::BAD_PASSKEY)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{
        accounts::{
            passkeys::testing::{AT_LOCALHOST, Authenticator, begin, register},
            testing::sign_up,
        },
        testing::{Answer, TestApp},
    };

    async fn open(app: &TestApp, sign: impl Fn(&Value) -> Value) -> Answer {
        let options = begin(&app.visitor(), "/v1/auth/passkeys/options").await;
        let body = json!({"challenge": options["challenge"], "credential": sign(&options), "token": true});
        app.visitor().send("POST", "/v1/auth/passkeys/sessions", Some(body), AT_LOCALHOST).await
    }

    #[tokio::test]
    async fn who_has_a_passkey_signs_in_without_a_phone() {
        let app = TestApp::start().await;
        let (me, ana) = sign_up(&app, "+4915112345678").await;
        let key = Authenticator::seeded(1);
        register(&ana, &key, "key").await.expect(201);
        app.clock.advance(std::time::Duration::from_secs(5));
        let entered = open(&app, |options| key.get(options, 1)).await.expect(201);
        assert_eq!((&entered["me"]["id"], &entered["is_new"]), (&me["id"], &json!(false)));
        let client = app.visitor().with_token(entered["token"].as_str().unwrap());
        assert_eq!(client.get("/v1/me/sessions").await.expect(200)["items"].as_array().unwrap().len(), 2);
        let keys = client.get("/v1/me/passkeys").await.expect(200);
        assert_eq!(keys["items"][0]["last_used_at"], "2026-01-13T09:30:05.000Z");
        assert_eq!(open(&app, |options| key.get(options, 2)).await.status, 201, "and again");
    }

    #[tokio::test]
    async fn forged_replayed_and_foreign_signatures_open_nothing() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let (_, eve) = sign_up(&app, "+51987654321").await;
        let (key, eves) = (Authenticator::seeded(1), Authenticator::seeded(2));
        register(&ana, &key, "key").await.expect(201);
        register(&eve, &eves, "key").await.expect(201);

        // Eve signs with her own key, and says that she is Ana.
        let impostor = eves.with_user_of(&key);
        let stolen_id = eves.with_user_of(&key).with_id_of(&key);
        let elsewhere = key.for_origin("http://evil.example", "evil.example");
        let near = key.for_origin("http://localhost.evil.example", "localhost");
        let unverified = key.without_user_verification();
        let unknown = Authenticator::seeded(3);
        for (who, forged) in [
            ("impostor", &impostor),
            ("stolen id", &stolen_id),
            ("elsewhere", &elsewhere),
            ("near", &near),
            ("unverified", &unverified),
            ("unknown", &unknown),
        ] {
            let answer = open(&app, |options| forged.get(options, 9)).await;
            assert_eq!((answer.status, answer.code()), (422, "bad_passkey"), "{who}");
        }
        assert_eq!(open(&app, |_| json!({"id": 5})).await.code(), "bad_passkey");

        let options = begin(&app.visitor(), "/v1/auth/passkeys/options").await;
        let body = json!({"challenge": options["challenge"], "credential": key.get(&options, 1), "token": true});
        let send =
            async || app.visitor().send("POST", "/v1/auth/passkeys/sessions", Some(body.clone()), AT_LOCALHOST).await;
        assert_eq!(send().await.status, 201);
        assert_eq!(send().await.code(), "passkey_expired", "replayed");
        let old = body["credential"].clone();
        assert_eq!(open(&app, |_| old.clone()).await.code(), "bad_passkey", "an old signature for a new challenge");
    }

    #[tokio::test]
    async fn a_removed_passkey_opens_nothing() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        let key = Authenticator::seeded(1);
        let added = register(&ana, &key, "key").await.expect(201);
        ana.delete(&format!("/v1/me/passkeys/{}", added["id"].as_str().unwrap())).await;
        assert_eq!(open(&app, |options| key.get(options, 1)).await.code(), "bad_passkey");
    }
}
