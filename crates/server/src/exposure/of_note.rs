//! `GET /v1/notes/{id}/exposure`: what an author sees of a note of theirs.

use axum::extract::State;
use kumara_model::{FeedSource, NoteId, Timestamp};
use kumara_recommend::exposure::{LedgerRow, Tier};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    NoteFigures,
    queries::{FIND_EXPOSURE, FIND_FIGURES},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
    notes::visible_note,
};

/// A note's exposure. All numbers of members are distinct members, without the author.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteExposure {
    /// The note is owed an audience: it is there, and public.
    pub is_eligible: bool,
    /// It nearly copies an earlier note, and is owed no audience of its own.
    pub is_copy: bool,
    /// Members that were promised within the window, and until when.
    pub owed: u32,
    pub owed_until: Timestamp,
    /// What was given of it.
    pub given: u32,
    pub kept_at: Option<Timestamp>,
    pub tier: ExposureTier,
    /// Members to whom a feed showed the note.
    pub by_feed: u32,
    /// The same by the source that put it forward; a member may be in several.
    pub by_source: Vec<SourceExposure>,
    /// Members who came by themselves: from a profile, a search, a link.
    pub elsewhere: u32,
    /// Of those to whom a feed showed it, the share that liked, saved, shared or commented; 0 to 1.
    pub engagement_rate: f64,
    /// The same for notes of its topic, kind and language.
    pub peer_engagement_rate: f64,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SourceExposure {
    pub source: FeedSource,
    pub members: u32,
}

/// How far a note has come: its first audience, five times it, fifty times it, everybody whom it suits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExposureTier {
    First,
    Wider,
    Wide,
    Open,
}

impl From<Tier> for ExposureTier {
    fn from(tier: Tier) -> Self {
        match tier {
            Tier::First => Self::First,
            Tier::Wider => Self::Wider,
            Tier::Wide => Self::Wide,
            Tier::Open => Self::Open,
        }
    }
}

/// Who saw a note of yours
#[utoipa::path(
    get,
    path = "/v1/notes/{id}/exposure",
    tag = "exposure",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = NoteId, Path)),
    responses(
        (status = 200, body = NoteExposure),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 403, body = Problem, description = "forbidden: somebody else's note"),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn exposure_of_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<NoteExposure>, ApiError> {
    let note = visible_note(&app, Some(signed.member()), id).await?;
    if note.author != signed.member() {
        return Err(ApiError::new(&code::FORBIDDEN));
    }
    // Right after publication the ledger may not have heard of it yet.
    app.exposure.catch_up().await?;
    let figures = app.db.optional(&FIND_FIGURES, params![id]).await?.ok_or_else(ApiError::not_found)?;
    let (_, figures) = NoteFigures::from_row(&figures)?;
    let row = app.db.optional(&FIND_EXPOSURE, params![id]).await?.ok_or_else(ApiError::not_found)?;
    let row = LedgerRow::from_bytes(&row.get::<Vec<u8>>(6)?).map_err(ApiError::internal)?;
    let by_source = FeedSource::ALL
        .iter()
        .map(|source| SourceExposure { source: *source, members: row.by_source(source.number()) })
        .filter(|exposure| exposure.members > 0)
        .collect();
    Ok(ApiJson(NoteExposure {
        is_eligible: figures.is_eligible,
        is_copy: figures.repeats.is_some(),
        owed: if figures.is_eligible { figures.owed } else { 0 },
        owed_until: row.deadline(),
        given: figures.in_window,
        kept_at: figures.kept_at,
        tier: figures.tier.into(),
        by_feed: figures.by_feed,
        by_source,
        elsewhere: figures.elsewhere,
        engagement_rate: figures.engagement_rate(),
        peer_engagement_rate: app.exposure.peer_rate(&figures),
    }))
}
