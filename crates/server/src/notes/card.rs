//! Notes as lists show them.

use std::collections::{HashMap, HashSet};

use kumara_model::{FeedSource, FeedStrength, LanguageTag, MemberId, NoteId, NoteKind, Timestamp, Visibility};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{access::visible_notes, content::TextCard, queries::FIND_LIKED, row::NoteRow};
use crate::{
    app::App,
    http::ApiError,
    members::{self, MemberBrief},
    pictures::Picture,
};

/// A note in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NoteCard {
    pub id: NoteId,
    pub kind: NoteKind,
    pub title: String,
    /// The beginning of the body, one line of at most 120 characters.
    pub excerpt: String,
    pub cover: Option<Picture>,
    pub picture_count: usize,
    pub card: Option<TextCard>,
    pub author: MemberBrief,
    pub likes: u32,
    /// By the viewer.
    pub liked: bool,
    pub place: Option<String>,
    pub language: LanguageTag,
    pub visibility: Visibility,
    pub published_at: Timestamp,
    /// An ask whose author has what they wanted to know.
    pub is_resolved: bool,
    /// Why it is here; only in feeds.
    pub reason: Option<CardReason>,
    /// Proof that a feed put this card on your page. Hand it back with the impression in `POST /v1/telemetry`; without
    /// it the impression counts for nobody. None for visitors, and outside of feeds.
    pub ticket: Option<String>,
}

/// Why a note is in a feed.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CardReason {
    pub source: FeedSource,
    /// The topic or place, if that is the reason.
    pub detail: Option<String>,
    /// What its place on the page rests on, the strongest first; empty where nothing is ranked.
    pub strengths: Vec<ReasonStrength>,
}

/// A part of what speaks for a note.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct ReasonStrength {
    pub of: FeedStrength,
    /// Of all that speaks for the note, 0 to 1.
    pub share: f32,
}

/// Cards of notes in the order given, without those that the viewer may not see.
pub async fn cards(app: &App, viewer: Option<MemberId>, ids: &[NoteId]) -> Result<Vec<NoteCard>, ApiError> {
    cards_of_those(app, viewer, ids, |_| true).await
}

/// The same for those notes alone whose content `wants` says yes to.
pub async fn cards_of_those(
    app: &App,
    viewer: Option<MemberId>,
    ids: &[NoteId],
    wants: impl Fn(&NoteRow) -> bool,
) -> Result<Vec<NoteCard>, ApiError> {
    Ok(chosen_cards(app, viewer, ids, wants).await?.into_iter().flatten().collect())
}

/// Like [`cards`], with `None` in the place of a note that the viewer may not see.
pub(super) async fn cards_in_place(
    app: &App,
    viewer: Option<MemberId>,
    ids: &[NoteId],
) -> Result<Vec<Option<NoteCard>>, ApiError> {
    chosen_cards(app, viewer, ids, |_| true).await
}

async fn chosen_cards(
    app: &App,
    viewer: Option<MemberId>,
    ids: &[NoteId],
    wants: impl Fn(&NoteRow) -> bool,
) -> Result<Vec<Option<NoteCard>>, ApiError> {
    let mut rows = visible_notes(app, viewer, ids).await?;
    for slot in &mut rows {
        slot.take_if(|row| !wants(row));
    }
    let authors: Vec<MemberId> = rows.iter().flatten().map(|row| row.author).collect();
    let briefs = members::briefs(app, &authors).await?;
    let liked = liked_among(app, viewer, rows.iter().flatten().map(|row| row.id).collect()).await?;
    Ok(rows.into_iter().map(|row| row.and_then(|row| card(app, &row, &briefs, &liked))).collect())
}

fn card(
    app: &App,
    row: &NoteRow,
    briefs: &HashMap<MemberId, MemberBrief>,
    liked: &HashSet<NoteId>,
) -> Option<NoteCard> {
    Some(NoteCard {
        id: row.id,
        kind: row.kind,
        title: row.title.clone(),
        excerpt: row.excerpt.clone(),
        cover: row.pictures.first().cloned(),
        picture_count: row.pictures.len(),
        card: row.card.clone(),
        author: briefs.get(&row.author)?.clone(),
        likes: app.counters.note(row.id).likes,
        liked: liked.contains(&row.id),
        place: row.place.as_ref().map(|place| place.name.clone()),
        language: row.language,
        visibility: row.visibility,
        published_at: row.published_at,
        is_resolved: row.kind == NoteKind::Ask && app.feed.index().is_resolved(row.id),
        reason: None,
        ticket: None,
    })
}

async fn liked_among(app: &App, viewer: Option<MemberId>, ids: Vec<NoteId>) -> Result<HashSet<NoteId>, ApiError> {
    let Some(viewer) = viewer else { return Ok(HashSet::new()) };
    let keys = ids.iter().map(|id| params![viewer, *id]).collect();
    let found = app.db.rows_many(&FIND_LIKED, keys).await?;
    Ok(ids.into_iter().zip(found).filter(|(_, rows)| !rows.is_empty()).map(|(id, _)| id).collect())
}
