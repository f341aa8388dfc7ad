//! Comments as the API shows them to one viewer.

use std::collections::{HashMap, HashSet};

use kumara_model::{CommentId, LanguageTag, MemberId, NoteId, NoteKind, Region, Timestamp};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    queries::{FIND_LIKED, LIST_REPLIES},
    row::CommentRow,
};
use crate::{
    app::App,
    asks::{self, HelpedState},
    http::ApiError,
    members::{self, MemberBrief, Relation},
    notes::{Mention, NoteRow},
    pictures::Picture,
};

/// A comment or a reply.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Comment {
    pub id: CommentId,
    pub note_id: NoteId,
    /// The comment that this reply stands under.
    pub parent_id: Option<CommentId>,
    /// Who is answered, if that is not the writer of the comment above.
    pub reply_to: Option<MemberBrief>,
    pub author: MemberBrief,
    /// Empty once deleted.
    pub text: String,
    pub mentions: Vec<Mention>,
    pub picture: Option<Picture>,
    pub language: LanguageTag,
    /// Where the writer's account is from.
    pub region: Region,
    pub created_at: Timestamp,
    pub likes: u32,
    /// By the viewer.
    pub liked: bool,
    pub replies: u32,
    pub is_pinned: bool,
    /// A place without words, kept for its replies.
    pub is_deleted: bool,
    /// Written by the note's author.
    pub is_by_author: bool,
    pub can_delete: bool,
    pub can_pin: bool,
    /// Under an ask, of a comment on the first level: whom it helped.
    pub helped: Option<HelpedState>,
    /// Of a comment in a list the first two replies; else empty.
    #[schema(no_recursion)]
    pub first_replies: Vec<Comment>,
}

const FIRST_REPLIES: usize = 2;
/// Read for the first replies, so that one which the viewer does not see leaves no hole.
const REPLIES_READ: i64 = 6;

/// Comments by their ids and for a viewer, all of one note.
pub(super) struct Answers<'a> {
    pub app: &'a App,
    pub viewer: Option<MemberId>,
    pub note: &'a NoteRow,
}

/// What is looked up once for all comments of an answer.
struct Known {
    briefs: HashMap<MemberId, MemberBrief>,
    liked: HashSet<CommentId>,
    helped: HashMap<CommentId, HelpedState>,
}

impl Answers<'_> {
    /// Comments in the order given; `None` where the viewer and the writer have blocked each other.
    pub async fn in_place(&self, rows: Vec<CommentRow>, with_replies: bool) -> Result<Vec<Option<Comment>>, ApiError> {
        let replies = if with_replies { self.first_replies(&rows).await? } else { HashMap::new() };
        let all: Vec<&CommentRow> = rows.iter().chain(replies.values().flatten()).collect();
        let relations = self.relations(&all).await?;
        let is_apart = |row: &CommentRow| relations.get(&row.author).is_some_and(Relation::is_apart);
        let known = self.known(&all).await?;
        Ok(rows
            .iter()
            .map(|row| {
                if is_apart(row) {
                    return None;
                }
                let below = replies.get(&row.id).into_iter().flatten();
                let shown = below.filter(|row| !is_apart(row)).filter_map(|row| self.comment(row, &known, Vec::new()));
                self.comment(row, &known, shown.take(FIRST_REPLIES).collect())
            })
            .collect())
    }

    /// One comment, without its replies.
    pub async fn one(&self, row: CommentRow) -> Result<Comment, ApiError> {
        self.in_place(vec![row], false).await?.pop().flatten().ok_or_else(ApiError::not_found)
    }

    async fn first_replies(&self, rows: &[CommentRow]) -> Result<HashMap<CommentId, Vec<CommentRow>>, ApiError> {
        let ids: Vec<CommentId> = rows.iter().filter(|row| row.parent.is_none()).map(|row| row.id).collect();
        let keys = ids.iter().map(|id| params![self.note.id, *id, 0_i64, REPLIES_READ]).collect();
        let found = self.app.lists_for(self.viewer).rows_many(&LIST_REPLIES, keys).await?;
        ids.into_iter().zip(found).map(|(id, rows)| Ok((id, CommentRow::from_rows(&rows)?))).collect()
    }

    async fn relations(&self, rows: &[&CommentRow]) -> Result<HashMap<MemberId, Relation>, ApiError> {
        let Some(viewer) = self.viewer else { return Ok(HashMap::new()) };
        let writers: Vec<MemberId> = rows.iter().map(|row| row.author).collect();
        self.app.relations.of_viewer(self.app, viewer, &writers).await
    }

    async fn known(&self, rows: &[&CommentRow]) -> Result<Known, ApiError> {
        let mut members: Vec<MemberId> =
            rows.iter().flat_map(|row| [Some(row.author), row.reply_to.map(|(_, member)| member)]).flatten().collect();
        members.sort_unstable();
        members.dedup();
        let briefs = members::briefs(self.app, &members).await?;
        let helped = self.helped(rows).await?;
        let Some(viewer) = self.viewer else { return Ok(Known { briefs, liked: HashSet::new(), helped }) };
        let keys = rows.iter().map(|row| params![self.note.id, row.id, viewer]).collect();
        let found = self.app.db.rows_many(&FIND_LIKED, keys).await?;
        let liked = rows.iter().zip(found).filter(|(_, found)| !found.is_empty()).map(|(row, _)| row.id).collect();
        Ok(Known { briefs, liked, helped })
    }

    /// Under an ask, what comments on the first level are worth as answers.
    async fn helped(&self, rows: &[&CommentRow]) -> Result<HashMap<CommentId, HelpedState>, ApiError> {
        if self.note.kind != NoteKind::Ask {
            return Ok(HashMap::new());
        }
        let answers: Vec<_> = rows
            .iter()
            .filter(|row| row.parent.is_none() && !row.is_deleted && row.author != self.note.author)
            .map(|row| (row.id, row.author))
            .collect();
        asks::of_comments(self.app, self.viewer, self.note, &answers).await
    }

    fn comment(&self, row: &CommentRow, known: &Known, first_replies: Vec<Comment>) -> Option<Comment> {
        let counts = self.app.counters.comment(self.note.id, row.id);
        let is_note_author = self.viewer == Some(self.note.author);
        let answers_a_reply = row.reply_to.filter(|(comment, _)| Some(*comment) != row.parent);
        let lives = !row.is_deleted;
        Some(Comment {
            id: row.id,
            note_id: self.note.id,
            parent_id: row.parent,
            reply_to: answers_a_reply.and_then(|(_, member)| known.briefs.get(&member).cloned()),
            author: known.briefs.get(&row.author)?.clone(),
            text: if lives { row.text.clone() } else { String::new() },
            mentions: if lives { row.mentions.clone() } else { Vec::new() },
            picture: row.picture.clone().filter(|_| lives),
            language: row.language,
            region: row.region,
            created_at: row.created_at,
            likes: if lives { counts.likes } else { 0 },
            liked: lives && known.liked.contains(&row.id),
            replies: counts.replies,
            is_pinned: row.is_pinned,
            is_deleted: row.is_deleted,
            is_by_author: row.author == self.note.author,
            can_delete: lives && (is_note_author || self.viewer == Some(row.author)),
            can_pin: lives && is_note_author && row.parent.is_none(),
            helped: known.helped.get(&row.id).cloned(),
            first_replies,
        })
    }
}
