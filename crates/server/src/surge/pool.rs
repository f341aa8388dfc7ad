//! Feeds that many share while there is no time for a feed of one's own: the best notes in a language, made once for
//! all who read it, and in the last resort one page for everybody. What a member must not see (deleted notes, blocked
//! members, hidden notes) is left out from memory; members with muted words keep the feed that reads every word.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use kumara_admission::Level;
use kumara_model::{LanguageTag, MemberId};
use moka::future::Cache;

use crate::{
    app::App,
    feed::{Asker, notes_for_languages},
    http::{ApiError, Page},
    notes::NoteCard,
};

/// Notes in a pool: a walk of several pages for somebody who goes on.
const SIZE: usize = 150;
const LANGUAGES: u64 = 200;
/// What a pool may be late by.
const KEPT_FOR: Duration = Duration::from_secs(10);

type Cards = Arc<Vec<NoteCard>>;

pub(crate) struct Pools {
    by_language: Cache<LanguageTag, Cards>,
    everybodys: Cache<usize, Bytes>,
}

impl Default for Pools {
    fn default() -> Self {
        let by_language = Cache::builder().max_capacity(LANGUAGES).time_to_live(KEPT_FOR).build();
        Self { by_language, everybodys: Cache::builder().max_capacity(50).time_to_live(KEPT_FOR).build() }
    }
}

/// An answer from a pool.
pub(crate) enum Pooled {
    Page(Page<NoteCard>),
    /// JSON of a page, the same for all.
    Written(Bytes),
}

/// Where a walk through a pool began, and how far it has come.
#[derive(Debug, Clone, Copy, serde::Serialize, serde::Deserialize)]
struct Walk {
    start: usize,
    taken: usize,
}

impl Pools {
    /// A page of Explore from a pool; none when the feed is to be made as always. A walk that was begun in a pool ends there.
    pub async fn page(
        &self,
        app: &App,
        asker: &Asker,
        cursor: Option<&str>,
        limit: usize,
    ) -> Result<Option<Pooled>, ApiError> {
        let level = app.surge.level();
        let walk: Option<Walk> = cursor.and_then(|sealed| app.cursors.open(&name(asker.viewer), sealed).ok());
        if (level < Level::Pooled && walk.is_none()) || app.feed.has_muted_words(asker.viewer) {
            return Ok(None);
        }
        let apart = Apart::of(app, asker.viewer);
        if level >= Level::Static && apart.is_nobody() && walk.is_none() {
            let made = self.everybodys.try_get_with(limit, written(app, limit)).await;
            return made.map(|bytes| Some(Pooled::Written(bytes))).map_err(|error| ApiError::clone(&error));
        }
        let language = asker.languages.first().copied().unwrap_or(LanguageTag::UNKNOWN);
        let language: LanguageTag = language.language().parse().unwrap_or(LanguageTag::UNKNOWN);
        let languages = if language == LanguageTag::UNKNOWN { Vec::new() } else { vec![language] };
        let made = self
            .by_language
            .try_get_with(language, async { notes_for_languages(app, languages, SIZE).await.map(Arc::new) });
        let cards = made.await.map_err(|error| ApiError::clone(&error))?;
        if cards.is_empty() {
            return Ok(None);
        }
        // Each begins somewhere else, so that a crowd does not see the same twenty notes.
        let start = || usize::try_from(app.random.below(cards.len() as u64)).unwrap_or_default();
        let mut walk = walk.unwrap_or_else(|| Walk { start: start(), taken: 0 });
        let mut items = Vec::with_capacity(limit);
        while walk.taken < cards.len() && items.len() < limit {
            let card = &cards[(walk.start + walk.taken) % cards.len()];
            walk.taken += 1;
            if app.counters.is_listed(card.id) && apart.may_see(card) {
                items.push(card.clone());
            }
        }
        let next = (walk.taken < cards.len()).then(|| app.cursors.seal(&name(asker.viewer), &walk));
        Ok(Some(Pooled::Page(Page { items, next })))
    }
}

fn name(viewer: Option<MemberId>) -> String {
    format!("pool {}", viewer.map_or(0, MemberId::get))
}

async fn written(app: &App, limit: usize) -> Result<Bytes, ApiError> {
    let items = notes_for_languages(app, Vec::new(), limit).await?;
    serde_json::to_vec(&Page { items, next: None }).map(Bytes::from).map_err(ApiError::internal)
}

/// Whom and what a member keeps away from.
struct Apart {
    members: Vec<MemberId>,
    notes: Vec<kumara_model::NoteId>,
}

impl Apart {
    fn of(app: &App, viewer: Option<MemberId>) -> Self {
        let index = app.feed.index();
        let members = viewer.map(|viewer| index.circle(viewer).apart).unwrap_or_default();
        let notes = viewer.map(|viewer| index.hidden_by(viewer)).unwrap_or_default();
        Self { members, notes }
    }

    fn is_nobody(&self) -> bool {
        self.members.is_empty() && self.notes.is_empty()
    }

    fn may_see(&self, card: &NoteCard) -> bool {
        !self.members.contains(&card.author.id) && !self.notes.contains(&card.id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::Value;

    use super::*;
    use crate::testing::TestApp;

    fn ids(page: &Value) -> Vec<String> {
        page["items"].as_array().unwrap().iter().map(|card| card["id"].as_str().unwrap().to_owned()).collect()
    }

    #[tokio::test]
    async fn a_pool_is_walked_without_repeats_and_shows_nobody_what_they_keep_away_from() {
        let app = TestApp::start().await;
        let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
        let mut published = HashSet::new();
        for n in 0..30 {
            let author = if n % 2 == 0 { &ana } else { &ben };
            published.insert(author.publish(&format!("Note {n}"), &["tea"]).await);
        }
        let secret = ana.publish_for("Secret", &["tea"], "private").await;
        let gone = ana.publish("Gone soon", &["tea"]).await;
        dan.put(&format!("/v1/members/{}/block", ben.id()), Value::Null).await.expect(200);
        app.settle().await;
        app.app.surge.set_level(Some(Level::Pooled));
        let walk = async |client: &crate::testing::TestClient| {
            let (mut seen, mut path) = (Vec::new(), "/v1/feed/explore?limit=7".to_owned());
            loop {
                let page = client.get(&path).await.expect(200);
                seen.extend(ids(&page));
                let Some(next) = page["next"].as_str() else { return seen };
                path = format!("/v1/feed/explore?limit=7&cursor={next}");
            }
        };
        let seen = walk(&app.visitor()).await;
        let distinct: HashSet<_> = seen.iter().cloned().collect();
        assert_eq!(distinct.len(), seen.len(), "a note came twice");
        assert!(!distinct.contains(&secret) && published.is_subset(&distinct));
        ana.delete(&format!("/v1/notes/{gone}")).await;
        app.settle().await;
        for client in [&dan, &app.visitor()] {
            assert!(!walk(client).await.contains(&gone), "deleted after the pool was made");
        }
        let of_ben = dan.get("/v1/feed/explore?limit=50").await.expect(200);
        let handles: HashSet<_> =
            of_ben["items"].as_array().unwrap().iter().map(|card| card["author"]["handle"].clone()).collect();
        assert_eq!(handles, HashSet::from(["ana".into()]));

        app.app.surge.set_level(Some(Level::Static));
        let everybodys = app.visitor().get("/v1/feed/explore").await.expect(200);
        assert_eq!((ids(&everybodys).len(), &everybodys["next"]), (20, &Value::Null));
        assert_eq!(ids(&ana.get("/v1/feed/explore").await.expect(200)), ids(&everybodys), "one page for all");
        let own = dan.get("/v1/feed/explore").await.expect(200);
        assert!(own["items"].as_array().unwrap().iter().all(|card| card["author"]["handle"] == "ana"));

        app.app.surge.set_level(Some(Level::Normal));
        let page = dan.get("/v1/feed/explore?limit=5").await.expect(200);
        assert!(page["items"][0]["ticket"].is_string(), "a feed of one's own again");
    }

    #[tokio::test]
    async fn a_walk_goes_on_when_the_level_changes_in_the_middle() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        for n in 0..20 {
            ana.publish(&format!("Note {n}"), &[]).await;
        }
        app.settle().await;
        let own = app.visitor().get("/v1/feed/explore?limit=5").await.expect(200);
        app.app.surge.set_level(Some(Level::Pooled));
        let path = |page: &Value| format!("/v1/feed/explore?limit=5&cursor={}", page["next"].as_str().unwrap());
        let pooled = app.visitor().get(&path(&own)).await.expect(200);
        app.app.surge.set_level(Some(Level::Normal));
        assert_eq!(ids(&app.visitor().get(&path(&pooled)).await.expect(200)).len(), 5);
    }
}
