//! `GET /v1/notes/{id}/versions`: what stood in a note before its edits.

use axum::extract::State;
use kumara_model::{AskDetails, LanguageTag, NoteId, Timestamp, Topic, VersionId, Visibility};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    NotePlace, NoteRow, TextCard,
    access::{visible_kinds, visible_note},
    queries::LIST_VERSIONS,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
    pictures::Picture,
};

/// The latest states that are shown.
const SHOWN: i64 = 100;

/// An earlier state, as its row keeps it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Version {
    title: String,
    body: String,
    pictures: Vec<Picture>,
    card: Option<TextCard>,
    topics: Vec<Topic>,
    place: Option<NotePlace>,
    /// Versions of before there was one have none.
    #[serde(default)]
    ask: Option<AskDetails>,
    visibility: Visibility,
    language: LanguageTag,
}

impl Version {
    pub fn of(row: &NoteRow) -> Self {
        Self {
            title: row.title.clone(),
            body: row.body.clone(),
            pictures: row.pictures.clone(),
            card: row.card.clone(),
            topics: row.topics.clone(),
            place: row.place.clone(),
            ask: row.ask,
            visibility: row.visibility,
            language: row.language,
        }
    }
}

/// An earlier state of a note.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteVersion {
    id: VersionId,
    /// When this state was written.
    written_at: Timestamp,
    title: String,
    body: String,
    pictures: Vec<Picture>,
    card: Option<TextCard>,
    topics: Vec<Topic>,
    place: Option<NotePlace>,
    ask: Option<AskDetails>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct NoteVersions {
    /// The latest first; the state of now is not among them.
    items: Vec<NoteVersion>,
}

/// Lists what a note said before
///
/// For everybody who may see the note, except states that were written for fewer people than the viewer is among.
#[utoipa::path(
    get, path = "/v1/notes/{id}/versions", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = NoteVersions), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_versions(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<NoteVersions>, ApiError> {
    let note = visible_note(&app, viewer.member(), id).await?;
    // Opening a note to more people does not open what it said when it was for fewer.
    let readable = visible_kinds(&app, viewer.member(), note.author).await?;
    let mut items = Vec::new();
    for row in app.db.rows(&LIST_VERSIONS, params![id, SHOWN]).await? {
        let version: Version = serde_json::from_str(&row.get::<String>(1)?).map_err(ApiError::internal)?;
        if !readable.contains(&version.visibility) {
            continue;
        }
        items.push(NoteVersion {
            ask: version.ask,
            id: row.get(0)?,
            written_at: row.get(2)?,
            title: version.title,
            body: version.body,
            pictures: version.pictures,
            card: version.card,
            topics: version.topics,
            place: version.place,
        });
    }
    Ok(ApiJson(NoteVersions { items }))
}
