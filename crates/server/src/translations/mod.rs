//! Translation of what members wrote: translations and known words for a reader, the reader's choices, what readers think
//! of a translation. Not here: engines, routes, budgets (`kumara-translate`), what a text is made of (`kumara-language`).
//!
//! Rules. Who may not see a text gets no translation of it: notes by `notes::access`, comments by their note and by blocks,
//! profiles by `members::meet`. A text that can't be translated comes back as it was written, with the reason. Members only,
//! but for a change of script: translation costs, and what it may cost is counted by member. Translated sentences are kept for all who read them, and
//! each goes with the last text that it stands in (`sources`). What members word better is suggested (`feedback`), voted for
//! (`vote`), decided by moderators (`review`), and then preferred over engines (`memory`).

mod ahead;
mod books;
mod change;
mod choices;
mod feedback;
mod memory;
mod offer;
mod projector;
mod queries;
mod review;
mod reviews;
mod setup;
mod sources;
mod status;
mod store;
#[cfg(test)]
mod stories;
mod texts;
mod tidy;
mod translate;
mod vote;
mod wording;
mod wording_queries;
#[cfg(test)]
mod wording_stories;
mod wordings;
mod words;

use std::sync::Arc;

use kumara_model::{Clock, LanguageTag, MemberId, NoteId};
use kumara_store::{Database, Projection, params};
use kumara_translate::{Budget, Launcher, Matrix, Translator};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::{
    ahead::Ahead, memory::WordingMemory, offer::LanguagePair, projector::SourcesProjector, queries::FIND_READER,
    sources::Sources, store::SegmentStore,
};
use crate::{
    app::{App, StartError},
    config,
    http::{ApiError, code},
};

pub(crate) use ahead::keep_ahead;
pub use books::{TranslationFigures, servers};
pub(crate) use books::{keep_books, write_books};
pub use setup::{budget_limits, translator};
pub(crate) use tidy::keep_tidy;

/// Texts in one request.
const MOST_ITEMS: usize = 50;

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(offer::show_offer, translate::translate_texts))
        .routes(routes!(status::show_status))
        .routes(routes!(words::find_words))
        .routes(routes!(choices::show_choices, change::change_choices))
        .routes(routes!(feedback::give_feedback))
        .routes(routes!(wordings::list_wordings))
        .routes(routes!(vote::vote))
        .routes(routes!(reviews::list_reviews, review::decide))
}

/// What a matrix offers.
type OfferedPairs = (Arc<Matrix>, Arc<[LanguagePair]>);

/// The running engines with what is kept of their work.
pub struct Translations {
    translator: Translator,
    budget: Arc<Budget>,
    ahead: Ahead,
    sources: Arc<Sources>,
    wordings: Arc<WordingMemory>,
    /// What the engines offer, with the matrix that it was found in: a worker may come back with other models.
    pairs: Mutex<Option<OfferedPairs>>,
    projection: Projection,
}

impl Translations {
    /// `confined` is how programs of others are started.
    pub async fn start(
        db: &Database,
        settings: &config::Translation,
        clock: &Clock,
        confined: Launcher,
        shutdown: &CancellationToken,
    ) -> Result<Self, StartError> {
        let wordings = Arc::new(WordingMemory::default());
        let store = Arc::new(SegmentStore::new(db.clone(), Arc::clone(&wordings)));
        let budget = Budget::new(clock.clone(), budget_limits(settings));
        books::restore(db, &budget).await?;
        let translator = setup::translator(settings, confined, store, Arc::clone(&budget))?;
        let sources = Arc::new(Sources::default());
        let projector =
            Arc::new(SourcesProjector::new(translator.clone(), Arc::clone(&sources), Arc::clone(&wordings)));
        let projection = Projection::spawn(db, projector, shutdown.clone()).await?;
        let ahead = Ahead::new(settings.ahead_after_readers);
        Ok(Self { translator, budget, ahead, sources, wordings, pairs: Mutex::default(), projection })
    }

    /// Somebody has opened a note.
    pub fn note_read(&self, note: NoteId, reader: MemberId) {
        self.ahead.read(note, reader);
    }

    pub const fn projection(&self) -> &Projection {
        &self.projection
    }
}

/// The language asked for, or else that of the member's interface.
async fn language_for(app: &App, member: Option<MemberId>, asked: Option<&str>) -> Result<LanguageTag, ApiError> {
    match (asked, member) {
        (Some(tag), _) => language(tag, "to"),
        (None, None) => Err(ApiError::new(&code::BAD_LANGUAGE).field("to")),
        (None, Some(member)) => {
            let row = app.db.optional(&FIND_READER, params![member]).await?.ok_or_else(ApiError::not_found)?;
            Ok(row.get(0)?)
        }
    }
}

/// A language that texts can be in.
fn language(tag: &str, field: &'static str) -> Result<LanguageTag, ApiError> {
    let tag: LanguageTag = tag.parse().map_err(|_| ApiError::new(&code::BAD_LANGUAGE).field(field))?;
    if is_known(&tag) { Ok(tag) } else { Err(ApiError::new(&code::BAD_LANGUAGE).field(field)) }
}

fn is_known(tag: &LanguageTag) -> bool {
    *tag != LanguageTag::UNKNOWN && *tag != LanguageTag::NONE
}
