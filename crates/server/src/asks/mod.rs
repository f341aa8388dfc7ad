//! Asks: a note of kind `ask` that finds who knows. What answers it, whom that helped, who is invited to answer, and
//! what answering builds. Not here: the ask's text (`notes`), the source "answers wanted" of the feed (`recommend`).
//!
//! Rules. An answer is a comment on the first level or a note of the answerer's own. Everybody but the answerer may say
//! that an answer helped; when the asker says so, the ask is resolved. Standing counts distinct members whom somebody's
//! answers helped, by topic, so that one account weighs one. Nobody is invited more often than three times in 24
//! hours, a share of the invitations belongs to newcomers, and who wants none gets none.

mod answers;
mod details;
mod helped;
mod invitations;
mod invitees;
mod marks;
mod note_answer;
mod opening;
mod projector;
mod queries;
mod resolve;
mod routing;
mod settings;
mod standing;
mod state;
#[cfg(test)]
mod stories;
mod timetable;

use std::sync::Arc;

use kumara_store::{Database, Projection, StoreError};
use tokio_util::sync::CancellationToken;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use answers::Answer;
pub(crate) use answers::{best_answers, helpful_texts, of_ask};
pub use details::check_details;
pub use helped::comment_helped;
pub(crate) use invitations::answered as invitation_answered;
pub use marks::HelpedState;
pub(crate) use marks::of_comments;
pub(crate) use note_answer::{attach, detach};
pub(crate) use opening::{answered_by, opened};
pub use projector::StandingProjector;
pub use routing::keep_routing;
pub use state::AskState;
pub(crate) use state::resolved;

/// Notes that one member may give as answers to one ask.
const MOST_NOTES_EACH: i64 = 3;
/// Answers that one member may mark under one ask.
const MOST_MARKS_EACH: i64 = 50;

/// The running projector of standing.
pub struct Asks {
    projection: Projection,
}

impl Asks {
    pub async fn start(db: &Database, shutdown: &CancellationToken) -> Result<Self, StoreError> {
        Ok(Self { projection: Projection::spawn(db, Arc::new(StandingProjector), shutdown.clone()).await? })
    }

    pub const fn projection(&self) -> &Projection {
        &self.projection
    }
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(answers::list_answers))
        .routes(routes!(note_answer::give_answer, note_answer::withdraw_answer))
        .routes(routes!(helped::mark_helped, helped::unmark_helped))
        .routes(routes!(resolve::resolve_ask, resolve::reopen_ask))
        .routes(routes!(invitations::list_invitations))
        .routes(routes!(invitations::decline_invitation))
        .routes(routes!(settings::show_settings, settings::change_settings))
        .routes(routes!(standing::show_standing))
}
