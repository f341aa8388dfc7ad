//! A comment as its row keeps it.

use std::collections::HashMap;

use kumara_model::{CommentId, LanguageTag, MemberId, NoteId, Region, Timestamp};
use kumara_store::{Database, Row, StoreError, params};

use super::{Comment, answer::Answers, queries::FIND_COMMENT};
use crate::{
    app::App,
    http::ApiError,
    members::Relation,
    notes::{Mention, NoteRow},
    pictures::Picture,
};

#[derive(Debug, Clone)]
pub(crate) struct CommentRow {
    pub id: CommentId,
    /// The comment on the first level that this one stands under.
    pub parent: Option<CommentId>,
    /// The comment that this one answers, and who wrote it.
    pub reply_to: Option<(CommentId, MemberId)>,
    pub author: MemberId,
    pub text: String,
    pub mentions: Vec<Mention>,
    pub picture: Option<Picture>,
    pub language: LanguageTag,
    pub region: Region,
    pub is_pinned: bool,
    pub created_at: Timestamp,
    pub is_deleted: bool,
}

impl CommentRow {
    pub fn from_row(row: &Row) -> Result<Self, ApiError> {
        let id_or_none = |column| row.get::<i64>(column).map(|id| (id != 0).then(|| CommentId::from(id)));
        let picture: Option<String> = row.get(7)?;
        Ok(Self {
            id: row.get(0)?,
            parent: id_or_none(1)?,
            reply_to: id_or_none(2)?.zip(row.get(3)?),
            author: row.get(4)?,
            text: row.get(5)?,
            mentions: serde_json::from_str(&row.get::<String>(6)?).map_err(ApiError::internal)?,
            picture: picture.as_deref().map(serde_json::from_str).transpose().map_err(ApiError::internal)?,
            language: row.get(8)?,
            region: row.get(9)?,
            is_pinned: row.get(10)?,
            created_at: row.get(11)?,
            is_deleted: row.get::<Option<Timestamp>>(12)?.is_some(),
        })
    }

    pub fn from_rows(rows: &[Row]) -> Result<Vec<Self>, ApiError> {
        rows.iter().map(Self::from_row).collect()
    }
}

/// The comment, deleted or not; `not_found` if the note has none with this id.
pub(super) async fn find(app: &App, note: NoteId, comment: CommentId) -> Result<CommentRow, ApiError> {
    let row = app.db.optional(&FIND_COMMENT, params![note, comment]).await?.ok_or_else(ApiError::not_found)?;
    CommentRow::from_row(&row)
}

/// A comment that is there to be liked, answered or pinned.
pub(super) async fn find_living(app: &App, note: NoteId, comment: CommentId) -> Result<CommentRow, ApiError> {
    let row = find(app, note, comment).await?;
    if row.is_deleted { Err(ApiError::not_found()) } else { Ok(row) }
}

/// A living comment whose writer and the viewer have not blocked each other.
pub(super) async fn find_visible(
    app: &App,
    viewer: MemberId,
    note: NoteId,
    comment: CommentId,
) -> Result<CommentRow, ApiError> {
    let row = find_living(app, note, comment).await?;
    if app.relations.between(app, viewer, row.author).await?.is_apart() { Err(ApiError::not_found()) } else { Ok(row) }
}

/// Comments of one note as the viewer sees them, in the order of `ids`, without those that are not there for them.
pub(crate) async fn of_note(
    app: &App,
    viewer: Option<MemberId>,
    note: &NoteRow,
    ids: &[CommentId],
) -> Result<Vec<Comment>, ApiError> {
    let keys = ids.iter().map(|id| params![note.id, *id]).collect();
    let mut rows = Vec::with_capacity(ids.len());
    for found in app.db.rows_many(&FIND_COMMENT, keys).await? {
        if let Some(row) = found.first() {
            rows.push(CommentRow::from_row(row)?);
        }
    }
    let answers = Answers { app, viewer, note };
    Ok(answers.in_place(rows, false).await?.into_iter().flatten().collect())
}

/// What a comment says; none if it is deleted.
pub(crate) async fn text_of(db: &Database, note: NoteId, comment: CommentId) -> Result<Option<String>, StoreError> {
    let Some(row) = db.optional(&FIND_COMMENT, params![note, comment]).await? else { return Ok(None) };
    let is_deleted = row.get::<Option<Timestamp>>(12)?.is_some();
    Ok(if is_deleted { None } else { Some(row.get(5)?) })
}

/// Those of many comments that are there for the viewer: not deleted, and their writer and the viewer have not blocked each
/// other. Whether the viewer may see their notes is the caller's to ask.
pub(crate) async fn visible_texts(
    app: &App,
    viewer: Option<MemberId>,
    ids: &[(NoteId, CommentId)],
) -> Result<HashMap<(NoteId, CommentId), CommentRow>, ApiError> {
    let keys = ids.iter().map(|(note, comment)| params![*note, *comment]).collect();
    let mut found = HashMap::with_capacity(ids.len());
    for (id, rows) in ids.iter().zip(app.db.rows_many(&FIND_COMMENT, keys).await?) {
        if let Some(row) = rows.first() {
            found.insert(*id, CommentRow::from_row(row)?);
        }
    }
    let writers: Vec<MemberId> = found.values().map(|row| row.author).collect();
    let relations = match viewer {
        Some(viewer) => app.relations.of_viewer(app, viewer, &writers).await?,
        None => HashMap::new(),
    };
    let is_apart = |row: &CommentRow| relations.get(&row.author).is_some_and(Relation::is_apart);
    found.retain(|_, row| !row.is_deleted && !is_apart(row));
    Ok(found)
}
