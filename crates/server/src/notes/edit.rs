//! `PATCH /v1/notes/{id}`: the author changes a note. What stood there before stays readable.

use std::{sync::Arc, time::Duration};

use axum::extract::State;
use kumara_model::{Event, MemberId, NOTE_RESOLUTION, NoteId, Timestamp, VersionId, Visibility};
use kumara_store::params;
use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;

use super::{
    NewNote, NewPicture, Note, NotePlace, NoteRow, TextCard,
    access::own_note,
    content::{NoteContent, hashtags},
    mentions::to_be_told,
    publish::{Columns, Writer},
    queries::{INSERT_VERSION, UPDATE_MEMBER_NOTE, UPDATE_NOTE},
    row,
    versions::Version,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
};

/// What is to change; what is left out stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NoteChanges {
    title: Option<String>,
    /// Hashtags that are taken out of the body stop being topics.
    body: Option<String>,
    pictures: Option<Vec<NewPicture>>,
    /// Null takes the card away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<TextCard>)]
    card: Option<Option<TextCard>>,
    /// Topics beside the hashtags of the body.
    topics: Option<Vec<String>>,
    /// Null takes the place away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<NotePlace>)]
    place: Option<Option<NotePlace>>,
    visibility: Option<Visibility>,
    /// Null detects it again.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    language: Option<Option<String>>,
}

/// Tells null from a field that is not there.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(d: D) -> Result<Option<T>, D::Error> {
    T::deserialize(d).map(Some)
}

/// Edits a note
///
/// By its author. The earlier state goes to the note's history, which everybody can read who could read that state.
/// If somebody else's edit came in between, the answer is `conflict`.
#[utoipa::path(
    patch, path = "/v1/notes/{id}", tag = "notes",
    params(("id" = NoteId, Path)),
    request_body = NoteChanges,
    responses(
        (status = 200, body = Note),
        (status = 403, description = "forbidden: it is somebody else's", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 409, description = "conflict", body = Problem),
        (status = 422, description = "As for a new note", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn edit_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
    ApiJson(changes): ApiJson<NoteChanges>,
) -> Result<ApiJson<Note>, ApiError> {
    let author = signed.member();
    let before = own_note(&app, author, id).await?;
    if before.is_deleted {
        return Err(ApiError::not_found());
    }
    let wanted = changes.applied_to(&before);
    let writer = Writer::find(&app, author).await?;
    let content = NoteContent::check(&app, author, &writer.languages, &wanted, &before.pictures).await?;
    if !is_same(&before, &content) {
        write(&app, author, &before, content).await?;
    }
    let after = row::find(&app, id).await?.ok_or_else(ApiError::not_found)?;
    let after = app.notes.remember(Arc::new(after)).await;
    Ok(ApiJson(Note::for_viewer(&app, Some(author), after).await?))
}

impl NoteChanges {
    /// The whole note as the author would send it now.
    fn applied_to(self, before: &NoteRow) -> NewNote {
        let tags = hashtags(&before.body);
        let beside = || before.topics.iter().filter(|topic| !tags.contains(topic)).map(ToString::to_string).collect();
        let pictures = || before.pictures.iter().map(|picture| NewPicture { id: picture.id, alt: None }).collect();
        NewNote {
            kind: before.kind,
            topics: self.topics.unwrap_or_else(beside),
            title: self.title.unwrap_or_else(|| before.title.clone()),
            body: self.body.unwrap_or_else(|| before.body.clone()),
            pictures: self.pictures.unwrap_or_else(pictures),
            card: self.card.unwrap_or_else(|| before.card.clone()),
            place: self.place.unwrap_or_else(|| before.place.clone()),
            visibility: self.visibility.unwrap_or(before.visibility),
            language: self.language.unwrap_or_else(|| Some(before.language.to_string())),
            draft_id: None,
        }
    }
}

fn is_same(before: &NoteRow, after: &NoteContent) -> bool {
    let place = after.place.as_ref().map(|place| NotePlace {
        name: place.name.to_string(),
        latitude: place.latitude,
        longitude: place.longitude,
    });
    before.title == after.title.as_str()
        && before.body == after.body.as_str()
        && before.pictures == after.pictures
        && before.card == after.card
        && before.topics == after.topics
        && before.mentions == after.mentions
        && before.place == place
        && before.visibility == after.visibility
        && before.language == after.language
}

async fn write(app: &App, author: MemberId, before: &NoteRow, after: NoteContent) -> Result<(), ApiError> {
    let id = before.id;
    let earlier = serde_json::to_string(&Version::of(before)).map_err(ApiError::internal)?;
    let version: VersionId = app.ids.next();
    let (seen, written_at) = (before.edited_at.map_or(0, Timestamp::as_micros), before.written_at());
    // Later than every state before it, even on a clock that stands still: it tells states apart.
    let now = app.clock.now().max(written_at + Duration::from_micros(1));
    let new_mentions: Vec<_> =
        after.mentions.iter().filter(|new| before.mentions.iter().all(|old| old.id != new.id)).cloned().collect();
    let event = Event::NoteEdited {
        note: id,
        author,
        kind: after.kind,
        visibility: after.visibility,
        language: after.language,
        topics: after.topics.clone(),
        mentions: to_be_told(app, author, after.visibility, &new_mentions).await?,
        cell: after.place.as_ref().and_then(|place| place.cell(NOTE_RESOLUTION)),
        published_at: before.published_at,
    };
    let json = Columns::of(&after)?;
    let place = after.place.as_ref();
    let columns = params![
        id,
        seen,
        &after.title,
        &after.body,
        json.pictures,
        json.card,
        json.topics,
        json.mentions,
        place.map(|place| place.name.to_string()),
        place.map(|place| place.latitude),
        place.map(|place| place.longitude),
        after.visibility,
        after.language,
        now,
    ];
    let visibility = after.visibility;
    app.db
        .write(move |tx| {
            let (columns, earlier, event) = (columns.clone(), earlier.clone(), event.clone());
            async move {
                if tx.execute(&UPDATE_NOTE, columns).await? == 0 {
                    return Err(ApiError::new(&code::CONFLICT));
                }
                tx.execute(&INSERT_VERSION, params![id, version, earlier, written_at]).await?;
                tx.execute(&UPDATE_MEMBER_NOTE, params![author, id, visibility]).await?;
                tx.emit(&event).await?;
                Ok(())
            }
        })
        .await
}
