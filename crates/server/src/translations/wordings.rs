//! `GET /v1/translations/wordings`: what members suggest for one field of a text.

use axum::extract::State;
use kumara_model::{LanguageTag, MemberId, NoteId, Timestamp};
use kumara_store::params;
use kumara_translate::engine_code;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    language,
    texts::{self, FoundText, TextKind, TextRef},
    wording::{WordingKey, WordingStatus, hash_of},
    wording_queries::LIST_WORDINGS,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Problem, SignedIn, code},
    members::{self, MemberBrief},
};

const MOST_WORDINGS: i64 = 20;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct WordingsQuery {
    pub kind: TextKind,
    pub id: NoteId,
    /// The note that a comment lies under.
    pub note: Option<NoteId>,
    /// title, body, card, bio, text, or alt-0 and so on.
    pub field: String,
    /// BCP 47.
    pub to: String,
}

/// What a member suggests.
#[derive(Debug, Serialize, ToSchema)]
pub struct Wording {
    pub author: MemberBrief,
    pub text: String,
    pub status: WordingStatus,
    /// Members who find it good.
    pub votes: u32,
    /// You find it good.
    pub is_voted: bool,
    pub is_mine: bool,
    pub at: Timestamp,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Wordings {
    /// At most 20, most votes first.
    pub items: Vec<Wording>,
}

/// Better wordings of a text
///
/// What members suggest for one field in one language. What was declined is shown to its author alone.
#[utoipa::path(
    get, path = "/v1/translations/wordings", tag = "translations",
    params(WordingsQuery),
    responses(
        (status = 200, body = Wordings),
        (status = 400, description = "bad_request: no such field", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "bad_language", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_wordings(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<WordingsQuery>,
) -> Result<ApiJson<Wordings>, ApiError> {
    let member = signed.member();
    let of = TextRef::new(query.kind, query.id.get(), query.note)
        .ok_or_else(|| ApiError::new(&code::BAD_REQUEST).field("note"))?;
    let WordedField { text, language } = WordedField::find(&app, member, of, &query.field, &query.to).await?;
    let hash = hash_of(&text.fields[0].text);
    let key = params![of.owner(), of.source(), &query.field, language, &hash, member, MOST_WORDINGS];
    let rows = app.db.rows(&LIST_WORDINGS, key).await?;
    let authors = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<MemberId>, _>>()?;
    let relations = app.relations.of_viewer(&app, member, &authors).await?;
    let mut briefs = members::briefs(&app, &authors).await?;
    let mut items = Vec::with_capacity(rows.len());
    for row in &rows {
        let author: MemberId = row.get(0)?;
        if relations.get(&author).is_some_and(members::Relation::is_apart) {
            continue;
        }
        let Some(brief) = briefs.remove(&author) else { continue };
        items.push(Wording {
            author: brief,
            text: row.get(1)?,
            status: WordingStatus::from_word(&row.get::<String>(2)?),
            at: row.get(3)?,
            votes: u32::try_from(row.get::<i64>(4)?).unwrap_or(u32::MAX),
            is_voted: row.get::<i64>(5)? > 0,
            is_mine: author == member,
        });
    }
    Ok(ApiJson(Wordings { items }))
}

/// One field of a text that the member may see, and a language that it can be translated into.
pub(super) struct WordedField {
    /// Has this field alone.
    pub text: FoundText,
    pub language: LanguageTag,
}

impl WordedField {
    pub async fn find(app: &App, member: MemberId, of: TextRef, field: &str, to: &str) -> Result<Self, ApiError> {
        let language = engine_code(&language(to, "to")?);
        let is_offered = app.translations.translator.matrix().direct().iter().any(|pair| pair.to == language);
        if !is_offered {
            return Err(ApiError::new(&code::BAD_LANGUAGE).field("to"));
        }
        let mut text = texts::find(app, Some(member), &[of]).await?.pop().flatten().ok_or_else(ApiError::not_found)?;
        text.fields.retain(|found| found.name == field);
        if text.fields.is_empty() {
            return Err(ApiError::new(&code::BAD_REQUEST).field("field"));
        }
        Ok(Self { text, language })
    }

    pub fn key(&self, author: MemberId) -> WordingKey {
        let (of, field) = (self.text.of, self.text.fields[0].name.clone());
        WordingKey { owner: of.owner(), source: of.source(), field, language: self.language, author }
    }

    pub fn original(&self) -> &str {
        &self.text.fields[0].text
    }
}
