//! What publishing a note has to do with asks: a new ask begins its timetable, a note that answers one is checked.

use std::time::Duration;

use kumara_model::{MemberId, NoteId, NoteKind, Timestamp};
use kumara_store::{Tx, params};

use super::{
    marks::visible_ask,
    queries::INSERT_ASK,
    timetable::{NEVER, first},
};
use crate::{
    app::App,
    http::{ApiError, code},
    notes::NewNote,
};

/// What an import brings from long ago asks nobody anything any more.
const OLD: Duration = Duration::from_secs(86_400);

/// A new ask, within the transaction that writes the note.
pub(crate) async fn opened(
    tx: &Tx,
    ask: NoteId,
    author: MemberId,
    published_at: Timestamp,
    now: Timestamp,
) -> Result<(), ApiError> {
    let next = if published_at + OLD < now { NEVER } else { first(published_at) };
    tx.execute(&INSERT_ASK, params![ask, author, next]).await?;
    Ok(())
}

/// The ask that a new note answers, and its author.
pub(crate) async fn answered_by(
    app: &App,
    author: MemberId,
    new: &NewNote,
) -> Result<Option<(NoteId, MemberId)>, ApiError> {
    let Some(id) = new.answers else { return Ok(None) };
    let ask = visible_ask(app, Some(author), id).await.map_err(|error| error.field("answers"))?;
    if new.kind == NoteKind::Ask || new.visibility != ask.visibility {
        return Err(ApiError::new(&code::NOT_AN_ANSWER).field("answers"));
    }
    Ok(Some((id, ask.author)))
}
