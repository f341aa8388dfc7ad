//! `POST /v1/translations/reviews`: a moderator accepts a wording or declines it. What is accepted is shown in the place of
//! the engines' translation, here at once and on other servers within a minute.

use axum::{extract::State, http::StatusCode};
use kumara_language::SegmentKey;
use kumara_model::{Event, MemberId, Timestamp};
use kumara_store::{Tx, params};
use kumara_translate::Request;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    memory::{joined, split},
    queries::{PUT_SOURCE, PUT_USE},
    sources::lives,
    texts::TextRef,
    wording::{self, StoredWording, WordingKey, WordingStatus, hash_of},
    wording_queries::{DECIDE_WORDING, DELETE_MEMORY, FIND_WORDING, LIST_ACCEPTED, PUT_MEMORY},
    wordings::WordedField,
};
use crate::{
    app::App,
    community,
    http::{ApiError, ApiJson, IdempotencyKey, Problem, SignedIn, code},
};

/// Accepted wordings of one field that a new one replaces; there is one at most.
const MOST_REPLACED: i64 = 20;

/// What a moderator decides.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Decision {
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
    /// False declines it, or takes back that it was accepted.
    pub accept: bool,
}

/// Accept or decline a wording
///
/// For moderators and the owner. An accepted wording is what readers get from then on, and so do readers of other texts
/// with the same sentences; it replaces the one accepted before.
#[utoipa::path(
    post, path = "/v1/translations/reviews", tag = "translations",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = Decision,
    responses(
        (status = 204),
        (status = 400, description = "bad_json, bad_request: no such field", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 403, description = "forbidden: only moderators and the owner may", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 409, description = "conflict: the author has just changed it", body = Problem),
        (status = 422, description = "bad_language, wording_adds; idempotency_key_reused", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn decide(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(decision): ApiJson<Decision>,
) -> Result<StatusCode, ApiError> {
    let (member, now) = (signed.member(), app.clock.now());
    community::require_moderator(&app, member).await?;
    let field = WordedField::find(&app, member, decision.of, &decision.field, &decision.to).await?;
    let place = field.key(decision.author);
    let row = app.db.optional(&FIND_WORDING, place.params(vec![])).await?.ok_or_else(ApiError::not_found)?;
    let suggested = StoredWording::from_row(&row)?;
    if suggested.text_hash != hash_of(field.original()) {
        return Err(ApiError::not_found());
    }
    let entries = if decision.accept {
        let request = request_of(&field);
        let entries = app.translations.translator.entries_of(request, &suggested.text);
        if entries.is_empty() {
            return Err(ApiError::new(&code::WORDING_ADDS));
        }
        entries
    } else {
        Vec::new()
    };
    let changed = app
        .db
        .write(move |tx| {
            let (key, decision, place) = (key.clone(), decision.clone(), place.clone());
            let (suggested, entries) = (suggested.clone(), entries.clone());
            async move {
                key.claim(&tx, member, &("wording review", &decision), place.source, now).await?;
                community::require_moderator_in(&tx, member).await?;
                if !lives(&tx, decision.of).await? {
                    return Err(ApiError::not_found());
                }
                let found = StoredWording::find(&tx, &place).await?.ok_or_else(ApiError::not_found)?;
                if found.text != suggested.text || found.text_hash != suggested.text_hash {
                    return Err(ApiError::new(&code::CONFLICT));
                }
                let review = Review { tx: &tx, of: decision.of, by: member, now };
                let changed = if decision.accept {
                    review.accept(&place, &found, &entries).await?
                } else {
                    review.decline(&place, &found.keys, found.accepted_by).await?
                };
                wording::decided(&tx, &place, &found).await?;
                Ok(changed)
            }
        })
        .await?;
    app.translations.wordings.forget(&changed);
    Ok(StatusCode::NO_CONTENT)
}

/// On the community's account, and in no reader's name.
pub(super) fn request_of(field: &WordedField) -> Request {
    Request {
        text: field.original().to_owned(),
        from: field.text.language,
        to: field.language,
        likely: field.text.likely.clone(),
        member: None,
        scripts_only: false,
    }
}

/// One decision while it is made. Both ways hand back the keys that mean something else now.
struct Review<'a> {
    tx: &'a Tx,
    of: TextRef,
    by: MemberId,
    now: Timestamp,
}

impl Review<'_> {
    async fn accept(
        &self,
        place: &WordingKey,
        found: &StoredWording,
        entries: &[(SegmentKey, String)],
    ) -> Result<Vec<SegmentKey>, ApiError> {
        let Self { tx, by, now, .. } = *self;
        let mut changed = found.keys.clone();
        for row in tx.rows(&LIST_ACCEPTED, place.params(params![MOST_REPLACED])).await? {
            let other = WordingKey { author: row.get(0)?, ..place.clone() };
            changed.extend(self.decline(&other, &split(row.get(1)?), row.get(2)?).await?);
        }
        for key in &changed {
            tx.execute(&DELETE_MEMORY, params![key.as_bytes()]).await?;
        }
        for (key, text) in entries {
            tx.execute(&PUT_MEMORY, params![key.as_bytes(), text, by, now]).await?;
            // It goes with this text, whether anybody has read it by then or not.
            tx.execute(&PUT_SOURCE, params![place.owner, place.source, key.as_bytes()]).await?;
            tx.execute(&PUT_USE, params![key.as_bytes(), place.source]).await?;
        }
        let keys: Vec<SegmentKey> = entries.iter().map(|(key, _)| *key).collect();
        let status = WordingStatus::Accepted.word();
        tx.execute(&DECIDE_WORDING, place.params(params![status, joined(&keys), by, now])).await?;
        if found.accepted_by.is_none() {
            let (note, comment) = self.of.note_and_comment();
            tx.emit(&Event::WordingAccepted { member: place.author, by, note, comment }).await?;
        }
        changed.extend(keys);
        Ok(changed)
    }

    async fn decline(
        &self,
        place: &WordingKey,
        keys: &[SegmentKey],
        accepted_by: Option<MemberId>,
    ) -> Result<Vec<SegmentKey>, ApiError> {
        let Self { tx, by, now, .. } = *self;
        for key in keys {
            tx.execute(&DELETE_MEMORY, params![key.as_bytes()]).await?;
        }
        let status = WordingStatus::Declined.word();
        tx.execute(&DECIDE_WORDING, place.params(params![status, None::<Vec<u8>>, by, now])).await?;
        if let Some(by) = accepted_by {
            let (note, comment) = self.of.note_and_comment();
            tx.emit(&Event::WordingWithdrawn { member: place.author, by, note, comment }).await?;
        }
        Ok(keys.to_vec())
    }
}
