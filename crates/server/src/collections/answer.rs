//! Collections as the API shows them.

use kumara_model::{CollectionId, MemberId, NoteId};
use kumara_store::{Row, params};
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::{COUNT_NOTES, FIND_COLLECTION, LIST_NOTES};
use crate::{
    app::App,
    http::ApiError,
    notes::{NoteRow, TextCard, access},
    pictures::Picture,
};

/// A set of saved notes.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Collection {
    pub id: CollectionId,
    pub name: String,
    pub is_private: bool,
    /// Notes that were put in, also those that the viewer may not see.
    pub note_count: u32,
    /// The latest notes that the viewer may see, at most four.
    pub covers: Vec<NoteCover>,
}

/// What of a note stands on a collection.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NoteCover {
    pub cover: Option<Picture>,
    pub card: Option<TextCard>,
    pub title: String,
}

const COVERS: usize = 4;
/// Read for the covers, so that a note that was deleted or hidden leaves no hole.
const COVERS_READ: i64 = 8;

/// A collection's own row.
pub(super) struct CollectionRow {
    pub id: CollectionId,
    pub name: String,
    pub is_private: bool,
}

impl CollectionRow {
    pub fn from_row(row: &Row) -> Result<Self, ApiError> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, is_private: row.get(2)? })
    }
}

/// A collection that the viewer may see; else `not_found`.
pub(super) async fn find(
    app: &App,
    viewer: Option<MemberId>,
    owner: MemberId,
    id: CollectionId,
) -> Result<CollectionRow, ApiError> {
    let row = app.db.optional(&FIND_COLLECTION, params![owner, id]).await?.ok_or_else(ApiError::not_found)?;
    let row = CollectionRow::from_row(&row)?;
    let is_visible = viewer == Some(owner) || (!row.is_private && access::sees_profile(app, viewer, owner).await?);
    if is_visible { Ok(row) } else { Err(ApiError::not_found()) }
}

/// Adds counts and covers.
pub(super) async fn answers(
    app: &App,
    viewer: Option<MemberId>,
    owner: MemberId,
    rows: Vec<CollectionRow>,
) -> Result<Vec<Collection>, ApiError> {
    let keys = rows.iter().map(|row| params![owner, row.id]).collect();
    let counts = app.db.rows_many(&COUNT_NOTES, keys).await?;
    let keys = rows.iter().map(|row| params![owner, row.id, i64::MAX, i64::MAX, COVERS_READ]).collect();
    let latest = app.db.rows_many(&LIST_NOTES, keys).await?;
    let mut answers = Vec::with_capacity(rows.len());
    for ((row, count), latest) in rows.into_iter().zip(counts).zip(latest) {
        let ids = latest.iter().map(|row| row.get(1)).collect::<Result<Vec<NoteId>, _>>()?;
        let notes = access::visible_notes(app, viewer, &ids).await?;
        answers.push(Collection {
            id: row.id,
            name: row.name,
            is_private: row.is_private,
            note_count: count.first().map_or(Ok(0), |row| row.get::<i64>(0))?.try_into().unwrap_or(u32::MAX),
            covers: notes.into_iter().flatten().take(COVERS).map(|note| NoteCover::of(&note)).collect(),
        });
    }
    Ok(answers)
}

pub(super) async fn answer(
    app: &App,
    viewer: Option<MemberId>,
    owner: MemberId,
    row: CollectionRow,
) -> Result<Collection, ApiError> {
    answers(app, viewer, owner, vec![row]).await?.pop().ok_or_else(ApiError::not_found)
}

impl NoteCover {
    fn of(note: &NoteRow) -> Self {
        Self { cover: note.pictures.first().cloned(), card: note.card.clone(), title: note.title.clone() }
    }
}
