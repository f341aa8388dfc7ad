//! `GET /v1/translations/reviews`: wordings that wait for a moderator.

use std::collections::{BTreeSet, HashMap};

use axum::extract::State;
use kumara_model::{LanguageTag, MemberId, Timestamp};
use kumara_store::params;
use kumara_translate::{Outcome, Translation, engine_code};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    language,
    texts::{self, FoundText, TextRef},
    translate::Account,
    wording::{StoredWording, WordingKey, hash_of},
    wording_queries::{COUNT_REVIEWS, COUNT_VOTES_FOR, FIND_WORDING, LIST_REVIEWS},
};
use crate::{
    app::App,
    community,
    http::{ApiError, ApiJson, ApiQuery, Problem, SignedIn, page::clamp_limit},
    members::{self, MemberBrief},
};

/// A language with more of them has "a hundred".
const MOST_COUNTED: i64 = 100;
/// Pages in which a moderator may see nothing are read over, but not without end.
const MAX_READS: usize = 5;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReviewsQuery {
    /// BCP 47; where something waits, if it is not given.
    pub language: Option<String>,
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
}

/// A wording that waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct WaitingWording {
    #[serde(flatten)]
    pub of: TextRef,
    /// title, body, card, bio, text, or alt-0 and so on.
    pub field: String,
    pub from: LanguageTag,
    pub to: LanguageTag,
    pub original: String,
    /// What readers get today; null if nothing could be translated.
    pub today: Option<String>,
    /// What readers get today is a member's wording.
    pub is_corrected: bool,
    pub wording: String,
    pub author: MemberBrief,
    pub votes: u32,
    pub at: Timestamp,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageInReview {
    pub language: LanguageTag,
    /// At most 100.
    pub waiting: u32,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Reviews {
    /// That of the items.
    pub language: Option<LanguageTag>,
    /// Where something waits.
    pub languages: Vec<LanguageInReview>,
    /// The oldest first; only texts that you may see.
    pub items: Vec<WaitingWording>,
    /// Hand this back as `cursor` for what follows; null at the end.
    pub next: Option<String>,
}

/// at, owner, source, field, member
type Position = (Timestamp, i64, i64, String, MemberId);

/// Wordings that wait
///
/// For moderators and the owner: what members suggest in one language, beside the original and what readers get today.
#[utoipa::path(
    get, path = "/v1/translations/reviews", tag = "translations",
    params(ReviewsQuery),
    responses(
        (status = 200, body = Reviews),
        (status = 400, description = "bad_request, bad_cursor", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 403, description = "forbidden: only moderators and the owner may", body = Problem),
        (status = 422, description = "bad_language", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_reviews(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<ReviewsQuery>,
) -> Result<ApiJson<Reviews>, ApiError> {
    let member = signed.member();
    community::require_moderator(&app, member).await?;
    let languages = waiting_languages(&app).await?;
    let asked = query.language.as_deref().map(|tag| language(tag, "language")).transpose()?;
    let chosen = asked.map(|tag| engine_code(&tag)).or_else(|| languages.first().map(|found| found.language));
    let Some(language) = chosen else {
        return Ok(ApiJson(Reviews { language: None, languages, items: Vec::new(), next: None }));
    };
    let list = format!("reviews {language}");
    let limit = clamp_limit(query.limit);
    let mut position: Position = match &query.cursor {
        Some(cursor) => app.cursors.open(&list, cursor)?,
        None => (Timestamp::from_millis(0), 0, 0, String::new(), MemberId::from(0)),
    };
    let (mut items, mut next) = (Vec::new(), None);
    for _ in 0..MAX_READS {
        let (at, owner, source, field, by) = position.clone();
        let wanted = limit - items.len();
        let count = i64::try_from(wanted).unwrap_or(i64::MAX).saturating_add(1);
        let rows = app.db.rows(&LIST_REVIEWS, params![language, at, owner, source, field, by, count]).await?;
        let mut waiting = Vec::with_capacity(rows.len());
        for row in rows.iter().take(wanted) {
            position = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            let (_, owner, source, field, author) = position.clone();
            waiting.push(WordingKey { owner, source, field, language, author });
        }
        items.extend(shown(&app, member, waiting).await?);
        next = (rows.len() > wanted).then(|| app.cursors.seal(&list, &position));
        if next.is_none() || items.len() >= limit {
            break;
        }
    }
    Ok(ApiJson(Reviews { language: Some(language), languages, items, next }))
}

/// Languages that something is translated into here, as far as something waits.
async fn waiting_languages(app: &App) -> Result<Vec<LanguageInReview>, ApiError> {
    let all: BTreeSet<LanguageTag> =
        app.translations.translator.matrix().direct().into_iter().map(|pair| pair.to).collect();
    let counted = all.iter().map(|tag| params![*tag, MOST_COUNTED]).collect();
    let mut found = Vec::new();
    for (language, rows) in all.iter().zip(app.db.rows_many(&COUNT_REVIEWS, counted).await?) {
        let waiting = rows.first().map_or(Ok(0), |row| row.get::<i64>(0))?;
        if waiting > 0 {
            found.push(LanguageInReview { language: *language, waiting: u32::try_from(waiting).unwrap_or(u32::MAX) });
        }
    }
    Ok(found)
}

/// Those whose text the moderator may see, and that are of what it reads now.
async fn shown(app: &App, member: MemberId, keys: Vec<WordingKey>) -> Result<Vec<WaitingWording>, ApiError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let of: Vec<TextRef> = keys.iter().map(|key| TextRef::of_row(key.owner, key.source, &key.field)).collect();
    let texts = texts::find(app, Some(member), &of).await?;
    let rows = app.db.rows_many(&FIND_WORDING, keys.iter().map(|key| key.params(vec![])).collect()).await?;
    let votes = app.db.rows_many(&COUNT_VOTES_FOR, keys.iter().map(|key| key.params(vec![])).collect()).await?;
    let authors: Vec<MemberId> = keys.iter().map(|key| key.author).collect();
    let briefs: HashMap<MemberId, MemberBrief> = members::briefs(app, &authors).await?;

    let mut found = Vec::new();
    for (((key, text), rows), votes) in keys.into_iter().zip(texts).zip(rows).zip(votes) {
        let (Some(mut text), Some(row), Some(author)) = (text, rows.first(), briefs.get(&key.author)) else { continue };
        text.fields.retain(|field| field.name == key.field);
        let wording = StoredWording::from_row(row)?;
        let is_of_this = |field: &texts::Field| wording.text_hash == hash_of(&field.text);
        if text.fields.first().is_some_and(is_of_this) {
            let votes = votes.first().map_or(Ok(0), |row| row.get::<i64>(0))?;
            found.push((key, text, wording, author.clone(), votes));
        }
    }
    let asked: Vec<Option<FoundText>> = found.iter().map(|(_, text, ..)| Some(text.clone())).collect();
    let Some((key, ..)) = found.first() else { return Ok(Vec::new()) };
    let today = app.translations.bring_noted(app, Account::Member(member), &asked, key.language).await;
    let item = |((key, mut text, wording, author, votes), today): (
        (_, FoundText, StoredWording, _, i64),
        Vec<Translation>,
    )| {
        let key: WordingKey = key;
        let field = text.fields.pop()?;
        let today = today.into_iter().next();
        let from = text.language.or_else(|| today.as_ref().map(|today| today.from));
        let is_corrected = today.as_ref().is_some_and(|today| today.corrected);
        Some(WaitingWording {
            of: text.of,
            field: field.name,
            from: from.unwrap_or(LanguageTag::UNKNOWN),
            to: key.language,
            original: field.text,
            today: today.filter(|today| today.outcome != Outcome::Original).map(|today| today.text()),
            is_corrected,
            at: wording.worded_at.unwrap_or(Timestamp::from_millis(0)),
            wording: wording.text,
            author,
            votes: u32::try_from(votes).unwrap_or(u32::MAX),
        })
    };
    Ok(found.into_iter().zip(today).filter_map(item).collect())
}
