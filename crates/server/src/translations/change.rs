//! `PATCH /v1/me/translation`.

use axum::extract::State;
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    choices::{Choices, TranslationChoices, read},
    language,
    queries::{FIND_CHOICES, PUT_CHOICES},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code},
};

const MOST_LANGUAGES: usize = 50;

/// What to change; what is not named stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationChanges {
    pub automatic: Option<bool>,
    pub side_by_side: Option<bool>,
    /// BCP 47, the whole list; at most 50.
    pub never: Option<Vec<String>>,
}

/// Change how you read other languages
#[utoipa::path(
    patch, path = "/v1/me/translation", tag = "translations",
    request_body = TranslationChanges,
    responses(
        (status = 200, body = TranslationChoices),
        (status = 400, description = "bad_json", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 422, description = "bad_language, too_many_languages", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn change_choices(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(changes): ApiJson<TranslationChanges>,
) -> Result<ApiJson<TranslationChoices>, ApiError> {
    let never = changes.never.as_deref().map(languages).transpose()?;
    let (automatic, side_by_side) = (changes.automatic, changes.side_by_side);
    let (member, now) = (signed.member(), app.clock.now());
    app.db
        .write(move |tx| {
            let never = never.clone();
            async move {
                let row = tx.optional(&FIND_CHOICES, params![member]).await?;
                let before = row.as_ref().map(Choices::from_row).transpose()?.unwrap_or_default();
                let is_automatic = automatic.unwrap_or(before.is_automatic);
                let is_side_by_side = side_by_side.unwrap_or(before.is_side_by_side);
                let never = serde_json::to_string(&never.unwrap_or(before.never)).map_err(ApiError::internal)?;
                tx.execute(&PUT_CHOICES, params![member, is_automatic, is_side_by_side, never, now]).await?;
                Ok::<(), ApiError>(())
            }
        })
        .await?;
    Ok(ApiJson(read(&app, signed.member()).await?))
}

/// Each once.
fn languages(tags: &[String]) -> Result<Vec<kumara_model::LanguageTag>, ApiError> {
    if tags.len() > MOST_LANGUAGES {
        return Err(ApiError::new(&code::TOO_MANY_LANGUAGES).field("never").with("limit", MOST_LANGUAGES));
    }
    let mut found = Vec::with_capacity(tags.len());
    for tag in tags {
        let tag = language(tag, "never")?;
        if !found.contains(&tag) {
            found.push(tag);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn choices_are_kept_and_bad_ones_change_nothing() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let before = ana.get("/v1/me/translation").await.expect(200);
        assert_eq!((&before["automatic"], &before["never"]), (&json!(false), &json!([])));
        ana.patch("/v1/me", json!({"languages": ["es", "en"]})).await.expect(200);
        let changed =
            ana.patch("/v1/me/translation", json!({"automatic": true, "never": ["de", "DE", "zh-hant"]})).await;
        let expected =
            json!({"automatic": true, "side_by_side": false, "never": ["de", "zh-Hant"], "reads": ["es", "en"]});
        assert_eq!(changed.expect(200), expected);
        let many: Vec<String> = (0..51).map(|i| format!("a{}", char::from(b'a' + i % 26))).collect();
        for (change, code) in [
            (json!({"never": ["klingon!"]}), "bad_language"),
            (json!({"never": ["und"]}), "bad_language"),
            (json!({"never": many}), "too_many_languages"),
            (json!({"automatic": "yes"}), "bad_json"),
            (json!({"reads": ["de"]}), "bad_json"),
        ] {
            assert_eq!(ana.patch("/v1/me/translation", change.clone()).await.code(), code, "{change}");
        }
        let app = app.restarted().await;
        assert_eq!(ana.at(&app).get("/v1/me/translation").await.expect(200), expected);
        let both = ana.at(&app).patch("/v1/me/translation", json!({"side_by_side": true, "automatic": false})).await;
        assert_eq!(both.expect(200)["never"], json!(["de", "zh-Hant"]));
    }
}
