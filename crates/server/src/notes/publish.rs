//! `POST /v1/notes`: a new note.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, LanguageTag, MemberId, NOTE_RESOLUTION, NoteId, Region, Timestamp};
use kumara_store::{Tx, Value, params};

use super::{
    NewNote, Note,
    content::NoteContent,
    mentions::to_be_told,
    queries::{DELETE_DRAFT, FIND_IMPORT, FIND_WRITER, INSERT_IMPORT, INSERT_MEMBER_NOTE, INSERT_NOTE},
    row,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, IdempotencyKey, Problem, SignedIn, idempotency::Claim},
};

/// Publishes a note
///
/// Pictures are uploaded before. Hashtags in the body become topics, `@handle` links a member, the language is
/// detected if it is not given.
#[utoipa::path(
    post, path = "/v1/notes", tag = "notes",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = NewNote,
    responses(
        (status = 201, body = Note),
        (status = 422, description = "A field does not fit: title_too_long, body_too_long, note_empty, note_kind, \
            pictures_missing, too_many_pictures, picture_not_found, alt_too_long, card_missing, card_too_long, \
            bad_topic, too_many_topics, too_many_mentions, bad_place, bad_language; idempotency_key_reused", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn publish_note(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(new): ApiJson<NewNote>,
) -> Result<(StatusCode, ApiJson<Note>), ApiError> {
    let author = signed.member();
    let id = publish(&app, author, new, PublishOptions { key, ..PublishOptions::default() }).await?;
    // Sent twice, the answer is the note as it is now; if it was deleted in between, it is not there any more.
    let note = row::find(&app, id).await?.filter(|note| !note.is_deleted).ok_or_else(ApiError::not_found)?;
    Ok((StatusCode::CREATED, ApiJson(Note::for_viewer(&app, Some(author), Arc::new(note)).await?)))
}

/// What imports and demos add to a note.
#[derive(Debug, Clone, Default)]
pub struct PublishOptions {
    /// Now, if not set.
    pub published_at: Option<Timestamp>,
    /// Where the note came from: a second note of this member from there is not made.
    pub source_key: Option<String>,
    pub key: IdempotencyKey,
}

/// Publishes a note and returns its id, or the id of the note that the same key or source made before.
pub async fn publish(app: &App, author: MemberId, new: NewNote, options: PublishOptions) -> Result<NoteId, ApiError> {
    let writer = Writer::find(app, author).await?;
    let content = NoteContent::check(app, author, &writer.languages, &new, &[]).await?;
    let told = to_be_told(app, author, content.visibility, &content.mentions).await?;
    let id: NoteId = app.ids.next();
    let published_at = options.published_at.unwrap_or_else(|| app.clock.now());
    let columns = columns(id, author, writer.region, published_at, &content)?;
    let event = Event::NotePublished {
        note: id,
        author,
        kind: content.kind,
        visibility: content.visibility,
        language: content.language,
        topics: content.topics,
        mentions: told,
        cell: content.place.as_ref().and_then(|place| place.cell(NOTE_RESOLUTION)),
        published_at,
    };
    let visibility = content.visibility;
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let (columns, event, options, new) = (columns.clone(), event.clone(), options.clone(), new.clone());
            async move {
                if let Claim::Done(earlier) = options.key.claim(&tx, author, &("note", &new), id.get(), now).await? {
                    return Ok(earlier.into());
                }
                if let Some(source) = &options.source_key
                    && let Some(earlier) = claim_source(&tx, author, source, id).await?
                {
                    return Ok(earlier);
                }
                tx.execute(&INSERT_NOTE, columns).await?;
                tx.execute(&INSERT_MEMBER_NOTE, params![author, id, visibility, published_at]).await?;
                if let Some(draft) = new.draft_id {
                    tx.execute(&DELETE_DRAFT, params![author, draft]).await?;
                }
                tx.emit(&event).await?;
                Ok(id)
            }
        })
        .await
}

/// The note that an import made from this source before.
pub async fn imported(app: &App, author: MemberId, source_key: &str) -> Result<Option<NoteId>, ApiError> {
    let row = app.db.optional(&FIND_IMPORT, params![author, source_key]).await?;
    Ok(row.map(|row| row.get(0)).transpose()?)
}

/// Ties a source to the note; hands back the note that it is tied to already.
async fn claim_source(tx: &Tx, author: MemberId, source: &str, id: NoteId) -> Result<Option<NoteId>, ApiError> {
    if tx.execute(&INSERT_IMPORT, params![author, source, id]).await? == 1 {
        return Ok(None);
    }
    let row = tx.optional(&FIND_IMPORT, params![author, source]).await?;
    Ok(row.map(|row| row.get(0)).transpose()?)
}

fn columns(
    id: NoteId,
    author: MemberId,
    region: Region,
    published_at: Timestamp,
    content: &NoteContent,
) -> Result<Vec<Value>, ApiError> {
    let json = Columns::of(content)?;
    let place = content.place.as_ref();
    Ok(params![
        id,
        author,
        content.kind,
        &content.title,
        &content.body,
        json.pictures,
        json.card,
        json.topics,
        json.mentions,
        place.map(|place| place.name.to_string()),
        place.map(|place| place.latitude),
        place.map(|place| place.longitude),
        content.visibility,
        content.language,
        region,
        published_at,
    ])
}

/// The parts of a note that rows keep as JSON.
pub(super) struct Columns {
    pub pictures: String,
    pub card: Option<String>,
    pub topics: String,
    pub mentions: String,
}

impl Columns {
    pub fn of(content: &NoteContent) -> Result<Self, ApiError> {
        let write = || {
            Ok::<_, serde_json::Error>(Self {
                pictures: serde_json::to_string(&content.pictures)?,
                card: content.card.as_ref().map(serde_json::to_string).transpose()?,
                topics: serde_json::to_string(&content.topics)?,
                mentions: serde_json::to_string(&content.mentions)?,
            })
        };
        write().map_err(ApiError::internal)
    }
}

/// What a text takes from who writes it.
pub(crate) struct Writer {
    /// What the member reads, and so probably writes.
    pub languages: Vec<LanguageTag>,
    pub region: Region,
}

impl Writer {
    pub async fn find(app: &App, member: MemberId) -> Result<Self, ApiError> {
        let row = app.db.optional(&FIND_WRITER, params![member]).await?.ok_or_else(ApiError::not_found)?;
        let languages = serde_json::from_str(&row.get::<String>(0)?).map_err(ApiError::internal)?;
        Ok(Self { languages, region: row.get(1)? })
    }
}
