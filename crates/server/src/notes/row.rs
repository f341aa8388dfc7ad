//! A note as its row keeps it: everything that changes only when the author edits it. Names, counts and what the
//! viewer did are added by `answer` and `card`.

use kumara_model::{AskDetails, LanguageTag, MemberId, NoteId, NoteKind, Region, Timestamp, Topic, Visibility};
use kumara_store::{Database, Row, StoreError, params};
use serde::{Serialize, de::DeserializeOwned};
use utoipa::ToSchema;

use super::{
    content::{NotePlace, TextCard},
    excerpt::excerpt,
    mentions::Mention,
    queries::FIND_NOTE,
};
use crate::{app::App, http::ApiError, pictures::Picture};

/// What the author wrote.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = NoteContent)]
pub struct NoteRow {
    pub id: NoteId,
    #[serde(skip)]
    pub author: MemberId,
    pub kind: NoteKind,
    pub title: String,
    pub body: String,
    pub pictures: Vec<Picture>,
    pub card: Option<TextCard>,
    /// Hashtags of the body and topics beside it.
    pub topics: Vec<Topic>,
    /// Members whom the body names with `@`, as far as they exist.
    pub mentions: Vec<Mention>,
    pub place: Option<NotePlace>,
    pub visibility: Visibility,
    pub language: LanguageTag,
    /// Where the author's account is from.
    pub region: Region,
    pub published_at: Timestamp,
    pub edited_at: Option<Timestamp>,
    /// Of an ask: the days that it is about, and what it may cost.
    pub ask: Option<AskDetails>,
    /// The ask that this note was given to as an answer.
    pub answers: Option<NoteId>,
    #[serde(skip)]
    pub is_deleted: bool,
    /// The beginning of the body for cards.
    #[serde(skip)]
    pub excerpt: String,
}

impl NoteRow {
    pub fn from_row(id: NoteId, row: &Row) -> Result<Self, ApiError> {
        let body: String = row.get(3)?;
        let place: Option<String> = row.get(8)?;
        let card: Option<String> = row.get(5)?;
        let ask: Option<String> = row.get(17)?;
        Ok(Self {
            id,
            author: row.get(0)?,
            kind: row.get(1)?,
            title: row.get(2)?,
            excerpt: excerpt(&body),
            body,
            pictures: json(row, 4)?,
            card: card.as_deref().map(serde_json::from_str).transpose().map_err(ApiError::internal)?,
            topics: json(row, 6)?,
            mentions: json(row, 7)?,
            place: match (place, row.get(9)?, row.get(10)?) {
                (Some(name), Some(latitude), Some(longitude)) => Some(NotePlace { name, latitude, longitude }),
                _ => None,
            },
            visibility: row.get(11)?,
            language: row.get(12)?,
            region: row.get(13)?,
            published_at: row.get(14)?,
            edited_at: row.get(15)?,
            is_deleted: row.get::<Option<Timestamp>>(16)?.is_some(),
            ask: ask.as_deref().map(serde_json::from_str).transpose().map_err(ApiError::internal)?,
            answers: row.get(18)?,
        })
    }

    /// When this state of the note was written.
    pub fn written_at(&self) -> Timestamp {
        self.edited_at.unwrap_or(self.published_at)
    }

    /// Which of two states of one note is later.
    pub(super) fn is_newer_than(&self, other: &Self) -> bool {
        (self.is_deleted, self.written_at()) >= (other.is_deleted, other.written_at())
    }
}

fn json<T: DeserializeOwned>(row: &Row, column: usize) -> Result<T, ApiError> {
    serde_json::from_str(&row.get::<String>(column)?).map_err(ApiError::internal)
}

/// The rows as the database has them now, deleted or not, in the order of `ids`; for whoever has no application.
pub(crate) async fn rows_of(db: &Database, ids: &[NoteId]) -> Result<Vec<Option<NoteRow>>, StoreError> {
    let found = db.rows_many(&FIND_NOTE, ids.iter().map(|id| params![*id]).collect()).await?;
    let row = |(id, rows): (&NoteId, Vec<Row>)| rows.first().and_then(|row| NoteRow::from_row(*id, row).ok());
    Ok(ids.iter().zip(found).map(row).collect())
}

/// The row as the database has it now, deleted or not.
pub(super) async fn find(app: &App, id: NoteId) -> Result<Option<NoteRow>, ApiError> {
    let row = app.db.optional(&FIND_NOTE, params![id]).await?;
    row.map(|row| NoteRow::from_row(id, &row)).transpose()
}
