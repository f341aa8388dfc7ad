//! `POST /v1/translations/wordings/votes`: a member finds another's wording good, or no longer.

use axum::{extract::State, http::StatusCode};
use kumara_model::MemberId;
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    texts::TextRef,
    wording::{StoredWording, WordingStatus, hash_of},
    wording_queries::{DELETE_VOTE, PUT_VOTE},
    wordings::WordedField,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, IdempotencyKey, Problem, SignedIn, code},
};

/// What a member thinks of another's wording.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct WordingVote {
    #[serde(flatten)]
    pub of: TextRef,
    /// title, body, card, bio, text, or alt-0 and so on.
    #[schema(example = "body")]
    pub field: String,
    /// BCP 47.
    #[schema(example = "es")]
    pub to: String,
    /// Who suggested it.
    pub author: MemberId,
    /// False takes the vote back.
    pub helpful: bool,
}

/// Vote for a wording
///
/// One vote a member and wording; not for one's own. What was declined takes none.
#[utoipa::path(
    post, path = "/v1/translations/wordings/votes", tag = "translations",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = WordingVote,
    responses(
        (status = 204),
        (status = 400, description = "bad_json, bad_request: no such field", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 403, description = "forbidden: your own wording", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "bad_language; idempotency_key_reused", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn vote(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(vote): ApiJson<WordingVote>,
) -> Result<StatusCode, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    if vote.author == member {
        return Err(ApiError::new(&code::FORBIDDEN).field("author"));
    }
    let field = WordedField::find(&app, member, vote.of, &vote.field, &vote.to).await?;
    if app.relations.between(&app, member, vote.author).await?.is_apart() {
        return Err(ApiError::not_found());
    }
    let (wording, hash) = (field.key(vote.author), hash_of(field.original()));
    app.db
        .write(move |tx| {
            let (key, vote, wording) = (key.clone(), vote.clone(), wording.clone());
            async move {
                key.claim(&tx, member, &("wording vote", &vote), wording.source, now).await?;
                let found = StoredWording::find(&tx, &wording).await?;
                let is_open =
                    |found: &StoredWording| found.status != WordingStatus::Declined && found.text_hash == hash;
                if !found.as_ref().is_some_and(is_open) {
                    return Err(ApiError::not_found());
                }
                if vote.helpful {
                    tx.execute(&PUT_VOTE, wording.params(params![member, now])).await?;
                } else {
                    tx.execute(&DELETE_VOTE, wording.params(params![member])).await?;
                }
                Ok::<(), ApiError>(())
            }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
