//! `GET /v1/notes/{id}/answers`: what answers an ask, the most helpful first.

use std::collections::HashMap;

use axum::extract::State;
use kumara_model::{AnswerKind, CommentId, MemberId, NoteId, Visibility};
use kumara_store::{Database, StoreError, params};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    HelpedState,
    marks::{Given, of_answers, visible_ask},
    queries::{LIST_HELPFUL, LIST_MARKED, LIST_NOTE_ANSWERS},
};
use crate::{
    app::App,
    comments::{self, Comment},
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
    notes::{self, NoteCard, NoteRow},
};

/// Helpful answers, and notes, that a list holds: it is what an ask page opens with, and the comments follow it.
const MOST: i64 = 50;
/// Answers of an ask that the index takes.
const INDEXED: i64 = 5;
/// Other members who must have been helped before an answer is taken for one without the asker's word.
const TRUSTED_FROM: u32 = 3;

/// An answer: a comment, or a note.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Answer {
    pub kind: AnswerKind,
    pub comment: Option<Comment>,
    pub note: Option<NoteCard>,
    pub helped: HelpedState,
}

/// The answers to an ask.
#[derive(Debug, Serialize, ToSchema)]
pub struct Answers {
    /// The asker's choice first, then what helped most members, then notes that nobody has marked yet. At most 100.
    pub items: Vec<Answer>,
}

/// What answers an ask
///
/// Comments that helped somebody, and all notes that were given as answers. Comments that nobody has marked yet are with
/// the note's comments.
#[utoipa::path(
    get, path = "/v1/notes/{id}/answers", tag = "asks",
    params(("id" = NoteId, Path)),
    responses(
        (status = 200, body = Answers),
        (status = 404, description = "not_found", body = Problem),
        (status = 422, description = "not_an_ask", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_answers(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<Answers>, ApiError> {
    let ask = visible_ask(&app, viewer.member(), id).await?;
    Ok(ApiJson(Answers { items: of_ask(&app, viewer.member(), &ask).await? }))
}

/// In the order of the endpoint, for pages too.
pub(crate) async fn of_ask(app: &App, viewer: Option<MemberId>, ask: &NoteRow) -> Result<Vec<Answer>, ApiError> {
    let mut given: Vec<(AnswerKind, Given)> = Vec::new();
    for row in app.db.rows(&LIST_HELPFUL, params![ask.id, MOST]).await? {
        given.push((kind(&row.get::<String>(1)?), (row.get(0)?, row.get(2)?)));
    }
    for row in app.db.rows(&LIST_NOTE_ANSWERS, params![ask.id, MOST]).await? {
        let answer: (i64, MemberId) = (row.get(0)?, row.get(1)?);
        if !given.iter().any(|(_, (id, _))| *id == answer.0) {
            given.push((AnswerKind::Note, answer));
        }
    }
    show(app, viewer, ask, given).await
}

fn kind(word: &str) -> AnswerKind {
    AnswerKind::from_word(word).unwrap_or(AnswerKind::Comment)
}

/// Adds texts and cards; without those that the viewer may not see.
async fn show(
    app: &App,
    viewer: Option<MemberId>,
    ask: &NoteRow,
    given: Vec<(AnswerKind, Given)>,
) -> Result<Vec<Answer>, ApiError> {
    let of_kind = |wanted: AnswerKind| given.iter().filter(move |(kind, _)| *kind == wanted).map(|(_, (id, _))| *id);
    let comments: Vec<CommentId> = of_kind(AnswerKind::Comment).map(CommentId::from).collect();
    let ids: Vec<NoteId> = of_kind(AnswerKind::Note).map(NoteId::from).collect();
    let mut comments: HashMap<i64, Comment> = comments::of_note(app, viewer, ask, &comments)
        .await?
        .into_iter()
        .filter(|comment| !comment.is_deleted)
        .map(|comment| (comment.id.get(), comment))
        .collect();
    let mut cards: HashMap<i64, NoteCard> =
        notes::cards(app, viewer, &ids).await?.into_iter().map(|card| (card.id.get(), card)).collect();
    let givens: Vec<Given> = given.iter().map(|(_, given)| *given).collect();
    let states = of_answers(app, viewer, ask, &givens).await?;
    let mut answers = Vec::with_capacity(given.len());
    for ((kind, (id, _)), helped) in given.into_iter().zip(states) {
        let (comment, note) = (comments.remove(&id), cards.remove(&id));
        if comment.is_some() || note.is_some() {
            answers.push(Answer { kind, comment, note, helped });
        }
    }
    Ok(answers)
}

/// The answer that stands first with each of these asks: the asker's choice, or what helped several others. For results
/// and pages that show it with the ask.
pub(crate) async fn best_answers(
    app: &App,
    viewer: Option<MemberId>,
    asks: &[&NoteRow],
) -> Result<HashMap<NoteId, Answer>, ApiError> {
    let keys = asks.iter().map(|ask| params![ask.id, 1_i64]).collect();
    let mut best = HashMap::new();
    for (ask, rows) in asks.iter().zip(app.db.rows_many(&LIST_HELPFUL, keys).await?) {
        let Some(row) = rows.first() else { continue };
        if row.get::<i64>(4)? == 0 && row.get::<u32>(3)? < TRUSTED_FROM {
            continue;
        }
        let given = (kind(&row.get::<String>(1)?), (row.get(0)?, row.get(2)?));
        if let Some(answer) = show(app, viewer, ask, vec![given]).await?.pop() {
            best.insert(ask.id, answer);
        }
    }
    Ok(best)
}

/// The words of answers that count as such, for the search index: comments, and titles and bodies of notes.
/// With each ask comes its author. Read from what members said rather than from what is derived of it: the index must
/// not depend on which of two projectors is ahead.
pub(crate) async fn helpful_texts(
    db: &Database,
    asks: &[(NoteId, MemberId)],
) -> Result<HashMap<NoteId, Vec<String>>, StoreError> {
    let keys = asks.iter().map(|(ask, author)| params![*ask, *author, INDEXED]).collect();
    let mut texts: HashMap<NoteId, Vec<String>> = HashMap::new();
    for ((ask, _), rows) in asks.iter().zip(db.rows_many(&LIST_MARKED, keys).await?) {
        for row in &rows {
            let (answer, members, by_asker): (i64, u32, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if by_asker == 0 && members < TRUSTED_FROM {
                continue;
            }
            let text = match comments::text_of(db, *ask, answer.into()).await? {
                Some(text) => Some(text),
                None => text_of_note(db, *ask, answer.into()).await?,
            };
            texts.entry(*ask).or_default().extend(text);
        }
    }
    Ok(texts)
}

/// Title and body of a public note that is given as an answer.
async fn text_of_note(db: &Database, ask: NoteId, answer: NoteId) -> Result<Option<String>, StoreError> {
    let note = notes::rows_of(db, &[answer]).await?.pop().flatten();
    let is_shown =
        |note: &NoteRow| !note.is_deleted && note.visibility == Visibility::Public && note.answers == Some(ask);
    Ok(note.filter(is_shown).map(|note| format!("{}\n{}", note.title, note.body)))
}
