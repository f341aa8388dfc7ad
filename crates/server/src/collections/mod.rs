//! Collections: named sets of a member's saved notes. Not here: saving itself (`notes::save`).
//!
//! Rules. A collection is private (only its owner knows it) or public, which then follows the profile: nobody who is
//! blocked, and of a private profile followers only, sees it. What it holds is shown to each viewer as far as they may
//! see the notes. A member's collections have different names, whatever their case.

mod answer;
mod change;
mod create;
mod delete;
mod list;
mod name;
mod notes;
mod put_note;
mod queries;
mod show;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use answer::{Collection, NoteCover};
pub use create::create;
pub use put_note::put_note;

/// Collections of one member.
pub const MAX_COLLECTIONS: usize = 100;

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(create::create_collection))
        .routes(routes!(change::change_collection, delete::delete_collection))
        .routes(routes!(list::list_collections))
        .routes(routes!(show::show_collection))
        .routes(routes!(notes::list_notes_of_collection))
}
