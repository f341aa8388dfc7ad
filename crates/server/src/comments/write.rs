//! `POST /v1/notes/{id}/comments`: a new comment or reply.

use axum::{extract::State, http::StatusCode};
use kumara_model::{CommentId, CommentText, Event, MemberId, NoteId, PictureId, TextError, Timestamp};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Comment,
    answer::Answers,
    queries::INSERT_COMMENT,
    row::{self, CommentRow},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, IdempotencyKey, Problem, SignedIn, code, idempotency::Claim},
    notes::{Mention, NoteRow, Writer, access, resolve_mentions, visible_note},
    pictures::{self, Picture},
};

/// A comment as its writer sends it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    /// At most 500 characters; may be empty beside a picture.
    #[serde(default)]
    pub text: String,
    /// Uploaded before by the writer.
    #[serde(default)]
    pub picture: Option<PictureId>,
    /// The comment or reply that is answered.
    #[serde(default)]
    pub reply_to: Option<CommentId>,
}

/// Writes a comment
#[utoipa::path(
    post, path = "/v1/notes/{id}/comments", tag = "comments",
    params(("id" = NoteId, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = NewComment,
    responses(
        (status = 201, body = Comment),
        (status = 403, description = "blocked: whom you answer and you have blocked one another", body = Problem),
        (status = 404, description = "not_found: the note, or with the field reply_to the comment", body = Problem),
        (status = 422, description = "text_empty, text_too_long, picture_not_found, too_many_mentions", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn write_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
    key: IdempotencyKey,
    ApiJson(new): ApiJson<NewComment>,
) -> Result<(StatusCode, ApiJson<Comment>), ApiError> {
    let writer = signed.member();
    let comment = write(&app, writer, id, new, None, key).await?;
    app.counters.catch_up(&app).await;
    let note = visible_note(&app, Some(writer), id).await?;
    let row = row::find_living(&app, id, comment).await?;
    let answer = Answers { app: &app, viewer: Some(writer), note: &note }.one(row).await?;
    Ok((StatusCode::CREATED, ApiJson(answer)))
}

/// Writes a comment and returns its id. `at` is for demos and imports; ids follow the order of writing, so write what
/// is older first.
pub async fn write(
    app: &App,
    writer: MemberId,
    note: NoteId,
    new: NewComment,
    at: Option<Timestamp>,
    key: IdempotencyKey,
) -> Result<CommentId, ApiError> {
    let note = visible_note(app, Some(writer), note).await?;
    let text = parse_text(&new)?;
    let answered = answered(app, writer, &note, new.reply_to).await?;
    let parent = answered.as_ref().map(|comment| comment.parent.unwrap_or(comment.id));
    let picture = find_picture(app, writer, new.picture).await?;
    let mentions = resolve_mentions(app, writer, text.as_str()).await.map_err(|error| error.field("text"))?;
    let member = Writer::find(app, writer).await?;
    // The writer's languages say more than the note's: people answer in their own.
    let likely: Vec<_> = member.languages.iter().copied().chain([note.language]).collect();
    let language = kumara_language::detect(text.as_str(), &likely).tag;
    let picture = picture.as_ref().map(serde_json::to_string).transpose().map_err(ApiError::internal)?;
    let mentions_json = serde_json::to_string(&mentions).map_err(ApiError::internal)?;
    let id: CommentId = app.ids.next();
    let now = app.clock.now();
    let columns = params![
        note.id,
        id,
        parent.map_or(0, CommentId::get),
        answered.as_ref().map_or(0, |comment| comment.id.get()),
        writer,
        &text,
        mentions_json,
        picture,
        language,
        member.region,
        at.unwrap_or(now),
    ];
    let event = Event::CommentWritten {
        comment: id,
        note: note.id,
        note_author: note.author,
        member: writer,
        parent,
        reply_to: answered.map(|comment| comment.author),
        mentions: to_be_told(app, writer, &note, &mentions).await?,
    };
    let note = note.id;
    app.db
        .write(move |tx| {
            let (columns, event, new, key) = (columns.clone(), event.clone(), new.clone(), key.clone());
            async move {
                if let Claim::Done(earlier) = key.claim(&tx, writer, &("comment", note, &new), id.get(), now).await? {
                    return Ok(earlier.into());
                }
                tx.execute(&INSERT_COMMENT, columns).await?;
                tx.emit(&event).await?;
                Ok(id)
            }
        })
        .await
}

/// Of those mentioned, who may see the note at all.
async fn to_be_told(
    app: &App,
    writer: MemberId,
    note: &NoteRow,
    mentions: &[Mention],
) -> Result<Vec<MemberId>, ApiError> {
    let mut told = Vec::new();
    for member in mentions.iter().map(|mention| mention.id).filter(|id| *id != writer) {
        if access::is_visible(app, Some(member), note).await? {
            told.push(member);
        }
    }
    Ok(told)
}

fn parse_text(new: &NewComment) -> Result<CommentText, ApiError> {
    let limit = CommentText::MAX_CHARS;
    let text = CommentText::parse(&new.text).map_err(|error| {
        let length = if let TextError::TooLong { length, .. } = error { length } else { 0 };
        ApiError::new(&code::TEXT_TOO_LONG).field("text").with("length", length).with("limit", limit)
    })?;
    if text.is_empty() && new.picture.is_none() {
        Err(ApiError::new(&code::TEXT_EMPTY).field("text"))
    } else {
        Ok(text)
    }
}

/// The comment that is answered: of this note, not deleted, and not between members who blocked one another.
async fn answered(
    app: &App,
    writer: MemberId,
    note: &NoteRow,
    reply_to: Option<CommentId>,
) -> Result<Option<CommentRow>, ApiError> {
    let Some(id) = reply_to else { return Ok(None) };
    let comment = row::find_living(app, note.id, id).await.map_err(|error| error.field("reply_to"))?;
    if app.relations.between(app, writer, comment.author).await?.is_apart() {
        return Err(ApiError::new(&code::BLOCKED).field("reply_to"));
    }
    Ok(Some(comment))
}

async fn find_picture(app: &App, writer: MemberId, id: Option<PictureId>) -> Result<Option<Picture>, ApiError> {
    let Some(id) = id else { return Ok(None) };
    let missing = || ApiError::new(&code::PICTURE_NOT_FOUND).field("picture");
    pictures::find(app, writer, id).await?.ok_or_else(missing).map(Some)
}
