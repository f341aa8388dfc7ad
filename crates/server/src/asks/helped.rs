//! `PUT` and `DELETE /v1/notes/{id}/answers/{answer}/helped`.

use std::sync::Arc;

use axum::extract::State;
use kumara_model::{AnswerKind, CommentId, Event, MemberId, NoteId};
use kumara_store::params;

use super::{
    HelpedState, MOST_MARKS_EACH,
    marks::{of_answers, visible_ask},
    queries::{COUNT_MARKS_OF, DELETE_MARK, FIND_COMMENT, FIND_NOTE_ANSWER, INSERT_MARK},
    resolve::{reopen, resolve},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
    notes::{NoteRow, visible_note},
};

/// An answer that is there to be marked.
#[derive(Clone, Copy)]
struct Answer {
    id: i64,
    kind: AnswerKind,
    author: MemberId,
}

/// Says that an answer helped
///
/// `answer` is the id of a comment on the first level, or of a note that was given as an answer. Everybody but its
/// author may; when the asker does, the ask is resolved.
#[utoipa::path(
    put, path = "/v1/notes/{id}/answers/{answer}/helped", tag = "asks",
    params(("id" = NoteId, Path), ("answer" = String, Path, description = "Id of a comment or note")),
    responses(
        (status = 200, body = HelpedState),
        (status = 403, description = "own_answer: nobody marks their own", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_an_ask, too_many_marks", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn mark_helped(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, answer)): ApiPath<(NoteId, NoteId)>,
) -> Result<ApiJson<HelpedState>, ApiError> {
    let member = signed.member();
    let (ask, Answer { id: of, author, .. }) = mark(&app, member, id, answer.get()).await?;
    state(&app, member, &ask, of, author).await
}

/// Says that an answer, the id of a comment or of a note, helped the member.
async fn mark(app: &App, member: MemberId, id: NoteId, answer: i64) -> Result<(Arc<NoteRow>, Answer), ApiError> {
    let ask = visible_ask(app, Some(member), id).await?;
    let answer = find(app, member, &ask, answer).await?;
    if answer.author == member {
        return Err(ApiError::new(&code::OWN_ANSWER));
    }
    let Answer { id: of, kind, author } = answer;
    let (ask_author, topics, now) = (ask.author, ask.topics.clone(), app.clock.now());
    app.db
        .write(move |tx| {
            let topics = topics.clone();
            async move {
                if tx.execute(&INSERT_MARK, params![id, of, member, now]).await? == 1 {
                    let marks = tx.optional(&COUNT_MARKS_OF, params![id, member]).await?;
                    if marks.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0) > MOST_MARKS_EACH {
                        return Err(ApiError::new(&code::TOO_MANY_MARKS).with("limit", MOST_MARKS_EACH));
                    }
                    tx.emit(&Event::AnswerHelped { ask: id, ask_author, kind, answer: of, author, member, topics })
                        .await?;
                }
                if member == ask_author {
                    resolve(&tx, id, member, now).await?;
                }
                Ok(())
            }
        })
        .await?;
    Ok((ask, answer))
}

/// Says that a comment helped, for who does it without a request.
pub async fn comment_helped(app: &App, member: MemberId, ask: NoteId, comment: CommentId) -> Result<(), ApiError> {
    mark(app, member, ask, comment.get()).await.map(|_| ())
}

/// Takes back that an answer helped
///
/// When the asker takes back the last one, the ask is open again.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/answers/{answer}/helped", tag = "asks",
    params(("id" = NoteId, Path), ("answer" = String, Path, description = "Id of a comment or note")),
    responses(
        (status = 200, body = HelpedState),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_an_ask", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unmark_helped(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, answer)): ApiPath<(NoteId, NoteId)>,
) -> Result<ApiJson<HelpedState>, ApiError> {
    let member = signed.member();
    let ask = visible_ask(&app, Some(member), id).await?;
    let Answer { id: of, kind, author } = find(&app, member, &ask, answer.get()).await?;
    let ask_author = ask.author;
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_MARK, params![id, of, member]).await? == 1 {
                tx.emit(&Event::AnswerUnhelped { ask: id, ask_author, kind, answer: of, author, member }).await?;
                let left = tx.optional(&COUNT_MARKS_OF, params![id, member]).await?;
                if member == ask_author && left.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0) == 0 {
                    reopen(&tx, id, member).await?;
                }
            }
            Ok::<(), ApiError>(())
        })
        .await?;
    state(&app, member, &ask, of, author).await
}

/// The answer with this id, if the member may see it.
async fn find(app: &App, member: MemberId, ask: &NoteRow, id: i64) -> Result<Answer, ApiError> {
    if let Some(row) = app.db.optional(&FIND_COMMENT, params![ask.id, id]).await? {
        let (author, parent): (MemberId, i64) = (row.get(0)?, row.get(1)?);
        let is_apart = app.relations.between(app, member, author).await?.is_apart();
        return if parent == 0 && !is_apart {
            Ok(Answer { id, kind: AnswerKind::Comment, author })
        } else {
            Err(ApiError::not_found())
        };
    }
    let row = app.db.optional(&FIND_NOTE_ANSWER, params![ask.id, id]).await?.ok_or_else(ApiError::not_found)?;
    visible_note(app, Some(member), id.into()).await?;
    Ok(Answer { id, kind: AnswerKind::Note, author: row.get(0)? })
}

async fn state(
    app: &App,
    member: MemberId,
    ask: &NoteRow,
    answer: i64,
    author: MemberId,
) -> Result<ApiJson<HelpedState>, ApiError> {
    app.asks.projection().wait_until_caught_up().await?;
    let mut states = of_answers(app, Some(member), ask, &[(answer, author)]).await?;
    Ok(ApiJson(states.pop().unwrap_or_default()))
}
