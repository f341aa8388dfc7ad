//! Where an ask stands.

use kumara_model::{NoteId, Timestamp};
use kumara_store::{Database, StoreError, params};
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::{FIND_ASK, FIND_INVITATION, FIRST_NOTE_ANSWER};
use crate::{app::App, http::ApiError, notes::NoteRow};

/// Where an ask stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct AskState {
    /// When its author said that they have what they wanted to know.
    pub resolved_at: Option<Timestamp>,
    /// Notes that were given as answers; comments are counted with the note.
    pub note_answers: u32,
    /// You were invited to answer, and haven't yet.
    pub is_invited: bool,
}

impl AskState {
    pub(crate) async fn find(
        app: &App,
        viewer: Option<kumara_model::MemberId>,
        row: &NoteRow,
    ) -> Result<Option<Self>, ApiError> {
        if row.kind != kumara_model::NoteKind::Ask {
            return Ok(None);
        }
        let resolved_at = resolved_at(app, row.id).await?;
        let count = app.db.optional(&FIRST_NOTE_ANSWER, params![row.id]).await?;
        let is_invited = match viewer {
            None => false,
            Some(viewer) => {
                let row = app.db.optional(&FIND_INVITATION, params![viewer, row.id]).await?;
                row.map(|row| row.get::<String>(0)).transpose()?.is_some_and(|state| state == "open")
            }
        };
        let note_answers = count.map(|row| row.get(1)).transpose()?.unwrap_or(0);
        Ok(Some(Self { resolved_at, note_answers, is_invited }))
    }
}

/// Since when each of these asks has its answer, in their order.
pub(crate) async fn resolved(db: &Database, asks: &[NoteId]) -> Result<Vec<Option<Timestamp>>, StoreError> {
    let found = db.rows_many(&FIND_ASK, asks.iter().map(|ask| params![*ask]).collect()).await?;
    found.iter().map(|rows| rows.first().map_or(Ok(None), |row| row.get(0))).collect()
}

pub(super) async fn resolved_at(app: &App, ask: NoteId) -> Result<Option<Timestamp>, ApiError> {
    let row = app.db.optional(&FIND_ASK, params![ask]).await?;
    Ok(row.map(|row| row.get::<Option<Timestamp>>(0)).transpose()?.flatten())
}
