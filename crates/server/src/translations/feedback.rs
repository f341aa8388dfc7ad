//! `POST /v1/translations/feedback`: whether a translation helped, and what would have been better.

use axum::{extract::State, http::StatusCode};
use kumara_language::wording_pieces;
use kumara_model::normalise;
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    queries::PUT_OPINION,
    review::request_of,
    sources::lives,
    texts::TextRef,
    wording::{hash_of, suggest},
    wordings::WordedField,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, IdempotencyKey, Problem, SignedIn, code},
};

const MOST_CHARS: usize = 4_000;

/// What a member thinks of the translation of one field.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct TranslationOpinion {
    #[serde(flatten)]
    pub of: TextRef,
    /// title, body, card, bio, text, or alt-0 and so on.
    #[schema(example = "body")]
    pub field: String,
    /// BCP 47.
    #[schema(example = "es")]
    pub to: String,
    pub helpful: bool,
    /// The field in better words; at most 4,000 characters.
    #[serde(default)]
    pub better: Option<String>,
}

/// Say what you think of a translation
///
/// The last word about a field and a language counts. Better wording is shown to other members, who can vote for it, and
/// waits for a moderator; it changes no translation before it is accepted. It may have no link, mention, topic, code or
/// long number that the original has not.
#[utoipa::path(
    post, path = "/v1/translations/feedback", tag = "translations",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = TranslationOpinion,
    responses(
        (status = 204),
        (status = 400, description = "bad_json, bad_request: no such field", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "bad_language, text_empty, text_too_long, wording_adds; idempotency_key_reused", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn give_feedback(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(opinion): ApiJson<TranslationOpinion>,
) -> Result<StatusCode, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    let better = opinion.better.as_deref().map(wording).transpose()?;
    let field = WordedField::find(&app, member, opinion.of, &opinion.field, &opinion.to).await?;
    if let Some(better) = &better {
        if wording_pieces(field.original(), better).is_err() {
            return Err(ApiError::new(&code::WORDING_ADDS).field("better"));
        }
        // What is in this language already has no translation to be worded better.
        if !app.translations.translator.takes_wording(request_of(&field)) {
            return Err(ApiError::new(&code::BAD_LANGUAGE).field("to"));
        }
    }
    let (place, hash) = (field.key(member), hash_of(field.original()));
    app.db
        .write(move |tx| {
            let (key, opinion, better, place) = (key.clone(), opinion.clone(), better.clone(), place.clone());
            async move {
                // Said twice is said once either way; the key refuses another opinion under the same one.
                key.claim(&tx, member, &("translation", &opinion), place.source, now).await?;
                if !lives(&tx, opinion.of).await? {
                    return Err(ApiError::not_found());
                }
                tx.execute(&PUT_OPINION, place.params(params![opinion.helpful, now])).await?;
                if let Some(better) = better {
                    suggest(&tx, &place, &better, hash, now).await?;
                }
                Ok::<(), ApiError>(())
            }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

fn wording(text: &str) -> Result<String, ApiError> {
    let too_long = |length: usize| {
        ApiError::new(&code::TEXT_TOO_LONG).field("better").with("limit", MOST_CHARS).with("length", length)
    };
    // Before any work: no character takes more than four bytes, and few are dropped.
    if text.len() > MOST_CHARS * 8 {
        return Err(too_long(text.chars().count()));
    }
    let text = normalise(text);
    match text.chars().count() {
        0 => Err(ApiError::new(&code::TEXT_EMPTY).field("better")),
        length if length > MOST_CHARS => Err(too_long(length)),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use kumara_store::{params, statement};
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    statement! {
        LIST_FEEDBACK = "
            SELECT field, language, is_helpful, better
            FROM translation_feedback
            ORDER BY owner_id, source_id, field, language, member_id";
    }

    async fn opinions(app: &TestApp) -> Vec<(String, String, bool, Option<String>)> {
        let rows = app.app.db.rows(&LIST_FEEDBACK, params![]).await.unwrap();
        let row = |row: &kumara_store::Row| {
            (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap(), row.get(3).unwrap())
        };
        rows.iter().map(row).collect()
    }

    async fn say(member: &TestClient, opinion: &Value, key: &str) -> String {
        let keys = [("idempotency-key", key)];
        let answer = member.send("POST", "/v1/translations/feedback", Some(opinion.clone()), &keys).await;
        if answer.status == 204 { String::new() } else { answer.code().to_owned() }
    }

    #[tokio::test]
    async fn the_last_word_counts_and_goes_with_the_text() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Good soup", &[]).await;
        let mut opinion = json!({"kind": "note", "id": note, "field": "title", "to": "es", "helpful": true});
        assert_eq!(say(&ben, &opinion, "one").await, "");
        assert_eq!(say(&ben, &opinion, "one").await, "");
        opinion["helpful"] = json!(false);
        assert_eq!(say(&ben, &opinion, "one").await, "idempotency_key_reused");
        opinion["better"] = json!(" Buena sopa\u{202e} ");
        assert_eq!(say(&ben, &opinion, "two").await, "");
        let better = Some("Buena sopa".to_owned());
        assert_eq!(opinions(&app).await, [("title".to_owned(), "es".to_owned(), false, better)]);

        let change = |field: &str, value: Value| {
            let mut changed = opinion.clone();
            changed[field] = value;
            changed
        };
        for (bad, code) in [
            (change("field", json!("body")), "bad_request"),
            (change("to", json!("xx")), "bad_language"),
            (change("to", json!("not a tag")), "bad_language"),
            (change("better", json!("  ")), "text_empty"),
            (change("better", json!("字".repeat(4_001))), "text_too_long"),
            (change("id", json!("77")), "not_found"),
            (change("kind", json!("collection")), "bad_json"),
            (change("helpful", json!(3)), "bad_json"),
            (change("more", json!(1)), "bad_json"),
        ] {
            assert_eq!(say(&ben, &bad, "three").await, code, "{bad}");
        }
        ana.delete(&format!("/v1/notes/{note}")).await;
        app.settle().await;
        assert_eq!(opinions(&app).await, []);
    }
}
