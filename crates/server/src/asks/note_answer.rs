//! `PUT` and `DELETE /v1/notes/{id}/answers/{answer}`: a whole note as an answer. A note that is written as one names the
//! ask when it is published (`answers` of a new note).

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, MemberId, NoteId, Timestamp};
use kumara_store::{Tx, params};

use super::{
    MOST_NOTES_EACH, invitations,
    marks::visible_ask,
    queries::{COUNT_NOTE_ANSWERS, DELETE_NOTE_ANSWER, FIND_ASKER, INSERT_NOTE_ANSWER, SET_ANSWERED_NOTE},
};
use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn, code},
    notes::visible_note,
};

/// Gives a note as an answer
///
/// A note of your own that everybody who sees the ask may see, and that answers no other ask. At most three a member.
#[utoipa::path(
    put, path = "/v1/notes/{id}/answers/{answer}", tag = "asks",
    params(("id" = NoteId, Path), ("answer" = NoteId, Path)),
    responses(
        (status = 204),
        (status = 403, description = "forbidden: it is somebody else's", body = Problem),
        (status = 404, description = "not_found", body = Problem),
        (status = 409, description = "conflict: it answers another ask", body = Problem),
        (status = 422, description = "not_an_ask, not_an_answer, too_many_answers", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn give_answer(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, answer)): ApiPath<(NoteId, NoteId)>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    let ask = visible_ask(&app, Some(member), id).await?;
    let note = visible_note(&app, Some(member), answer).await?;
    if note.author != member {
        return Err(ApiError::new(&code::FORBIDDEN));
    }
    if note.kind == kumara_model::NoteKind::Ask || note.visibility != ask.visibility {
        return Err(ApiError::new(&code::NOT_AN_ANSWER));
    }
    match note.answers {
        Some(other) if other == id => return Ok(StatusCode::NO_CONTENT),
        Some(_) => return Err(ApiError::new(&code::CONFLICT)),
        None => {}
    }
    let (ask_author, now) = (ask.author, app.clock.now());
    app.db
        .write(move |tx| async move {
            tx.execute(&SET_ANSWERED_NOTE, params![answer, Some(id)]).await?;
            attach(&tx, id, ask_author, answer, member, now).await
        })
        .await?;
    app.notes.forget(answer);
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a note back as an answer
///
/// The note itself stays.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/answers/{answer}", tag = "asks",
    params(("id" = NoteId, Path), ("answer" = NoteId, Path)),
    responses(
        (status = 204),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_an_ask", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn withdraw_answer(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, answer)): ApiPath<(NoteId, NoteId)>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    visible_ask(&app, Some(member), id).await?;
    app.db
        .write(move |tx| async move {
            if !detach(&tx, id, answer, member).await? {
                return Err(ApiError::not_found());
            }
            tx.execute(&SET_ANSWERED_NOTE, params![answer, None::<NoteId>]).await?;
            Ok(())
        })
        .await?;
    app.notes.forget(answer);
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the member's answer from the ask, within the transaction that changes the note; false if it was none.
pub(crate) async fn detach(tx: &Tx, ask: NoteId, answer: NoteId, member: MemberId) -> Result<bool, ApiError> {
    let was_there = tx.execute(&DELETE_NOTE_ANSWER, params![ask, answer, member]).await? == 1;
    if was_there {
        let asker = tx.optional(&FIND_ASKER, params![ask]).await?;
        if let Some(ask_author) = asker.map(|row| row.get(0)).transpose()? {
            tx.emit(&Event::AskAnswerWithdrawn { ask, ask_author, answer, member }).await?;
        }
    }
    Ok(was_there)
}

/// Puts the answer with the ask, within the transaction that writes the note.
pub(crate) async fn attach(
    tx: &Tx,
    ask: NoteId,
    ask_author: MemberId,
    answer: NoteId,
    member: MemberId,
    now: Timestamp,
) -> Result<(), ApiError> {
    let given = tx.optional(&COUNT_NOTE_ANSWERS, params![ask, member]).await?;
    if given.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0) >= MOST_NOTES_EACH {
        return Err(ApiError::new(&code::TOO_MANY_ANSWERS).with("limit", MOST_NOTES_EACH));
    }
    if tx.execute(&INSERT_NOTE_ANSWER, params![ask, answer, member, now]).await? == 1 {
        tx.emit(&Event::AskAnswered { ask, ask_author, answer, member }).await?;
        invitations::answered(tx, ask, ask_author, member).await?;
    }
    Ok(())
}
