//! What members say of an answer: how many it helped, and whether the asker is among them.

use std::collections::HashMap;

use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    queries::{FIND_HELPFUL, FIND_MARK},
    standing::standing_in,
};
use crate::{app::App, http::ApiError, notes::NoteRow};

/// How an answer was received.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct HelpedState {
    /// Members who say that it helped.
    pub members: u32,
    /// The asker is one of them.
    pub by_asker: bool,
    /// You are one of them.
    pub by_you: bool,
    /// You may say so: it is not your own answer.
    pub can_mark: bool,
    /// Members whom the answerer has helped in the ask's topics, the topic where it is most; 0 for a beginner.
    pub author_helped: u32,
}

/// An answer, and who gave it.
pub(super) type Given = (i64, MemberId);

/// For each answer, in their order.
pub(super) async fn of_answers(
    app: &App,
    viewer: Option<MemberId>,
    ask: &NoteRow,
    answers: &[Given],
) -> Result<Vec<HelpedState>, ApiError> {
    let keys = answers.iter().map(|(answer, _)| params![ask.id, *answer]).collect();
    let counts = app.db.rows_many(&FIND_HELPFUL, keys).await?;
    let marked = match viewer {
        None => vec![Vec::new(); answers.len()],
        Some(viewer) => {
            let keys = answers.iter().map(|(answer, _)| params![ask.id, *answer, viewer]).collect();
            app.db.rows_many(&FIND_MARK, keys).await?
        }
    };
    let authors: Vec<MemberId> = answers.iter().map(|(_, author)| *author).collect();
    let standings = standing_in(app, &authors, &ask.topics).await?;
    let mut states = Vec::with_capacity(answers.len());
    for (((_, author), count), marked) in answers.iter().zip(counts).zip(marked) {
        let (members, by_asker) = match count.first() {
            Some(row) => (row.get::<u32>(0)?, row.get::<i64>(1)? > 0),
            None => (0, false),
        };
        states.push(HelpedState {
            members,
            by_asker: by_asker && members > 0,
            by_you: !marked.is_empty(),
            can_mark: viewer.is_some_and(|viewer| viewer != *author),
            author_helped: standings.get(author).copied().unwrap_or(0),
        });
    }
    Ok(states)
}

/// For comments on the first level of an ask.
pub(crate) async fn of_comments(
    app: &App,
    viewer: Option<MemberId>,
    ask: &NoteRow,
    comments: &[(CommentId, MemberId)],
) -> Result<HashMap<CommentId, HelpedState>, ApiError> {
    let given: Vec<Given> = comments.iter().map(|(comment, author)| (comment.get(), *author)).collect();
    let states = of_answers(app, viewer, ask, &given).await?;
    Ok(comments.iter().map(|(comment, _)| *comment).zip(states).collect())
}

/// The note, if the viewer may see it and it asks something.
pub(super) async fn visible_ask(
    app: &App,
    viewer: Option<MemberId>,
    id: NoteId,
) -> Result<std::sync::Arc<NoteRow>, ApiError> {
    let note = crate::notes::visible_note(app, viewer, id).await?;
    if note.kind == kumara_model::NoteKind::Ask { Ok(note) } else { Err(ApiError::new(&crate::http::code::NOT_AN_ASK)) }
}
