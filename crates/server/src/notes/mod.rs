//! Notes: publishing, reading, editing with a visible history, deleting; liking, saving, hiding, sharing; drafts.
//! Not here: comments, collections, and the order of feeds.
//!
//! Rules. `access` alone decides who may see a note. A deleted note keeps its row and is gone from every answer the
//! moment its transaction commits. What others did with a note (likes, saves) is written on the note's shard and on
//! the member's; counts are derived from the log and never kept in a row of the note.

pub mod access;
mod answer;
mod cache;
mod card;
mod content;
mod delete;
pub mod drafts;
mod edit;
mod excerpt;
mod hide;
mod like;
mod liked;
mod listing;
mod member_notes;
mod mentions;
pub mod publish;
mod queries;
mod read;
mod row;
mod save;
mod saved;
mod share;
mod versions;
mod viewer;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use access::visible_note;
pub use answer::{Note, NoteAuthor, NoteCounts};
pub use cache::NoteCache;
pub use card::{CardReason, NoteCard, ReasonStrength, cards, cards_of_those};
pub use content::{NewNote, NewPicture, NotePlace, TextCard};
pub use delete::delete;
pub use hide::{hide, unhide};
pub use like::{LikeState, like, unlike};
pub(crate) use listing::{Position, page_of_cards};
pub use member_notes::notes_of;
pub use mentions::Mention;
pub(crate) use mentions::resolve as resolve_mentions;
pub(crate) use publish::Writer;
pub use read::find;
pub use row::NoteRow;
pub(crate) use row::rows_of;
pub use save::{save, unsave};

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(publish::publish_note))
        .routes(routes!(read::read_note, edit::edit_note, delete::delete_note))
        .routes(routes!(versions::list_versions))
        .routes(routes!(like::like_note, like::unlike_note))
        .routes(routes!(save::save_note, save::unsave_note))
        .routes(routes!(hide::hide_note, hide::unhide_note))
        .routes(routes!(share::share_note))
        .routes(routes!(drafts::list_drafts, drafts::create_draft))
        .routes(routes!(drafts::replace_draft, drafts::delete_draft))
        .routes(routes!(member_notes::list_notes_of_member))
        .routes(routes!(liked::list_liked))
        .routes(routes!(saved::list_saved))
}
