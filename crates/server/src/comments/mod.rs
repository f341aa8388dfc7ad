//! Comments on notes, two levels deep: comments and replies to them. Not here: who may see a note (`notes::access`).
//!
//! Rules. Comments are visible where their note is, except between members of whom one has blocked the other. The
//! writer and the note's author delete; the note's author pins, up to three. A deleted comment with replies stays as a
//! place without words, any other is gone. What answers a reply stands on the same level as the reply.

mod answer;
mod delete;
mod like;
mod list;
mod order;
mod pin;
mod queries;
mod replies;
mod row;
mod write;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use answer::Comment;
pub use delete::delete;
pub use like::{like, unlike};
pub use list::first_comments;
pub use pin::pin;
pub(crate) use row::{of_note, text_of, visible_texts};
pub use write::{NewComment, write};

/// Comments that may be pinned on one note.
pub const MAX_PINNED: usize = 3;

pub use order::Sort;

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list_comments, write::write_comment))
        .routes(routes!(delete::delete_comment))
        .routes(routes!(replies::list_replies))
        .routes(routes!(like::like_comment, like::unlike_comment))
        .routes(routes!(pin::pin_comment, pin::unpin_comment))
}
