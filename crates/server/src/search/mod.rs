//! Search: every server keeps an index of its own in its data folder (`kumara_search`), follows the log with it, and
//! answers from it. What a note is worth beside its words is weighed here (`standing`); whether it may be seen is asked of
//! `notes` once more for every card.
//!
//! Rules. Whatever the viewer may not see is in no result, count, suggestion or trend. A query is remembered for its member
//! alone, and shown to others only when many have asked it.

mod across;
mod asked;
mod documents;
mod fill;
mod find;
mod follow;
mod forget;
mod hit;
mod queries;
mod recent;
mod remember;
mod saved;
#[cfg(test)]
mod saved_stories;
mod settings;
mod similar;
mod snippet;
mod standing;
#[cfg(test)]
mod stories;
mod suggestions;
mod trending;
mod viewer;
mod watch;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use kumara_model::{LanguageTag, NoteId};
use kumara_search::{Answer, NotedPlace, Query, SearchConfig, SearchError, SearchIndex, Viewer};
use kumara_store::{Database, Offset, Projection, StoreError, spawn_follower};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::{across::KnownMeanings, fill::Filling, follow::SearchFollower, trending::Trends};
pub(crate) use self::{across::carried_texts, trending::keep_counting, viewer::viewer_of, watch::keep_watching};
use crate::{
    app::{App, StartError},
    config::Settings,
};

pub use self::{
    fill::{Progress, rebuild},
    standing::SearchSort,
};

/// The languages of all notes are counted again after this.
const LANGUAGES_KEPT: Duration = Duration::from_secs(60);

/// How long a lock is waited for: a server that ends gives it back at once, so longer would only hide a second one.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(100);

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(find::search))
        .routes(routes!(suggestions::suggest))
        .routes(routes!(similar::find_similar))
        .routes(routes!(trending::list_trending))
        .routes(routes!(recent::list_recent, forget::forget_searches))
        .routes(routes!(saved::list_saved_searches, saved::save_search))
        .routes(routes!(saved::see_saved_search, saved::delete_saved_search))
        .routes(routes!(settings::show_search_settings, settings::change_search_settings))
}

/// Languages of public notes, the commonest first, and when they were counted.
type CountedLanguages = (Instant, Arc<[(LanguageTag, usize)]>);

/// The index of this server, current to a second.
pub struct Search {
    index: Arc<SearchIndex>,
    follower: Arc<SearchFollower>,
    following: Projection,
    filling: Arc<Filling>,
    languages: Mutex<Option<CountedLanguages>>,
    meanings: KnownMeanings,
    trends: Trends,
}

/// An index, and where in the log it stands: nowhere if it has to be filled from the tables.
struct Opened {
    index: SearchIndex,
    reached: Option<Offset>,
}

impl Search {
    /// What everybody may see, by its words alone. It waits for the disk: not for the threads that serve.
    pub(crate) fn find_public(&self, query: &Query) -> Result<Answer, SearchError> {
        self.index.search(query, &Viewer::default())
    }

    /// Opens the index and begins to follow the log. One that is missing, damaged or of another version is filled from the
    /// tables while members are served.
    pub async fn start(
        db: &Database,
        config: &Settings,
        keeps_derived_state: bool,
        shutdown: &CancellationToken,
    ) -> Result<Self, StartError> {
        let folder = folder(config);
        let end = db.log_end().await?;
        let settings = index_config();
        let has_folder = config.storage.data_dir.is_dir();
        if keeps_derived_state && !has_folder {
            tracing::warn!("there is no data folder: the search index is kept in memory");
        }
        // A process that serves nobody leaves the folder to the one that does.
        let opening = move || {
            if keeps_derived_state && has_folder {
                open(&folder, settings.clone(), end)
            } else {
                Ok(Opened { index: SearchIndex::in_memory(settings.clone())?, reached: None })
            }
        };
        let mut tries = 0;
        let Opened { index, reached } = loop {
            tries += 1;
            let opening = opening.clone();
            match tokio::task::spawn_blocking(opening).await.map_err(|error| failed(&error))? {
                Ok(opened) => break opened,
                // A program that was just started elsewhere holds what it inherited for a moment, the lock among it.
                Err(SearchError::InUse) if tries < LOCK_TRIES => tokio::time::sleep(LOCK_PAUSE).await,
                Err(error) => return Err(failed(&error)),
            }
        };
        let index = Arc::new(index);
        let filling = Arc::new(Filling::new(reached.is_none() && keeps_derived_state));
        let from = reached.unwrap_or(end);
        let follower = Arc::new(SearchFollower::new(from));
        let following = spawn_follower(db, Arc::clone(&follower), from, shutdown.clone());
        if keeps_derived_state {
            let (db, shutdown) = (db.clone(), shutdown.clone());
            tokio::spawn(follow::keep(db, Arc::clone(&index), Arc::clone(&follower), Arc::clone(&filling), shutdown));
        }
        let (languages, meanings, trends) = (Mutex::default(), KnownMeanings::default(), Trends::default());
        Ok(Self { index, follower, following, filling, languages, meanings, trends })
    }

    /// Places that notes were written from, as the viewer may see them, whose names begin like this.
    pub fn places(&self, typed: &str, viewer: &Viewer, limit: usize) -> Result<Vec<NotedPlace>, SearchError> {
        self.index.places(typed, viewer, limit)
    }

    /// What is known of a note beside the log has changed, such as its translations.
    pub fn note_changed(&self, note: NoteId) {
        self.follower.changed.add(note);
    }

    /// Whether the index has everything, rather than being filled just now.
    pub fn is_whole(&self) -> bool {
        !self.filling.is_under_way()
    }

    /// Waits until searches find everything that is committed now.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.following.wait_until_caught_up().await?;
        self.filling.ended().await;
        self.follower.settled().await;
        let index = Arc::clone(&self.index);
        let shown = tokio::task::spawn_blocking(move || {
            index.commit()?;
            index.refresh_suggestions()
        });
        if let Ok(Err(error)) = shown.await {
            tracing::warn!(%error, "the search index can't be committed");
        }
        Ok(())
    }

    /// Lets go of the index, so that the next program can open it.
    pub async fn stop(&self) {
        let index = Arc::clone(&self.index);
        let _ = tokio::task::spawn_blocking(move || index.close()).await;
    }

    pub const fn projection(&self) -> &Projection {
        &self.following
    }

    /// Languages of public notes, the commonest first, as of a minute ago at most.
    fn languages(&self) -> Arc<[(LanguageTag, usize)]> {
        let mut known = self.languages.lock();
        if let Some((_, languages)) = known.as_ref().filter(|(at, _)| at.elapsed() < LANGUAGES_KEPT) {
            return Arc::clone(languages);
        }
        let counted: Arc<[_]> = self.index.languages().unwrap_or_default().into();
        *known = Some((Instant::now(), Arc::clone(&counted)));
        counted
    }
}

fn folder(config: &Settings) -> PathBuf {
    config.storage.data_dir.join("search")
}

fn index_config() -> SearchConfig {
    SearchConfig::default()
}

fn failed(error: &dyn std::fmt::Display) -> StartError {
    StartError::Setting { name: "storage.data_dir", problem: format!("the search index can't be opened: {error}") }
}

fn open(folder: &Path, config: SearchConfig, end: Offset) -> Result<Opened, SearchError> {
    let index = match SearchIndex::open(folder, config.clone()) {
        Ok(index) => index,
        Err(error @ (SearchError::Damaged { .. } | SearchError::OtherVersion { .. })) => {
            tracing::warn!("{error}; it is built again from the database");
            return Ok(Opened { index: SearchIndex::create(folder, config)?, reached: None });
        }
        Err(error) => return Err(error),
    };
    let reached = index.offset().and_then(|text| follow::parse(&text));
    match reached {
        // A database that was restored from a backup has another history.
        Some(reached) if reached > end => {
            tracing::warn!("the search index is ahead of the database; it is built again");
            drop(index);
            Ok(Opened { index: SearchIndex::create(folder, config)?, reached: None })
        }
        Some(_) => Ok(Opened { index, reached }),
        None => {
            drop(index);
            Ok(Opened { index: SearchIndex::create(folder, config)?, reached: None })
        }
    }
}
