//! The feed's front: a query and a cursor go in, a page and the next cursor come out.

use std::sync::Arc;

use metrics::Histogram;

use crate::{
    config::RecommendConfig,
    cursor::{CursorError, CursorState, Progress},
    index::FeedIndex,
    page::Page,
    pipeline::{Outcome, Pipeline, PipelineError, Scratch, Start},
    query::{List, Query, TopicOrder},
    surfaces,
};

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    #[error(transparent)]
    Cursor(#[from] CursorError),
    /// Nearby without a place: neither the request nor the member's profile says where.
    #[error("nobody said where the viewer is")]
    PlaceNeeded,
    #[error(transparent)]
    Pipeline(#[from] PipelineError),
}

/// Makes pages from a [`FeedIndex`]. Synchronous and without I/O: a page takes a fraction of a millisecond, so an
/// asynchronous server calls it where it stands. Install the metrics recorder first.
pub struct FeedEngine {
    index: Arc<FeedIndex>,
    config: RecommendConfig,
    explore: Surface,
    explore_newest: Surface,
    following: Surface,
    nearby: Surface,
    topic_best: Surface,
    topic_newest: Surface,
}

struct Surface {
    pipeline: Pipeline,
    seconds: Histogram,
}

impl Surface {
    fn new(name: &'static str, pipeline: Pipeline) -> Self {
        Self { pipeline, seconds: metrics::histogram!("kumara_recommend_page_seconds", "surface" => name) }
    }
}

impl FeedEngine {
    /// An engine over an empty index.
    pub fn new(config: RecommendConfig) -> Self {
        let index = Arc::new(FeedIndex::of(&config));
        Self {
            index,
            explore: Surface::new("explore", surfaces::explore(&config)),
            explore_newest: Surface::new("explore_newest", surfaces::explore_newest(&config)),
            following: Surface::new("following", surfaces::following(&config)),
            nearby: Surface::new("nearby", surfaces::nearby(&config)),
            topic_best: Surface::new("topic_best", surfaces::topic_best(&config)),
            topic_newest: Surface::new("topic_newest", surfaces::topic_newest(&config)),
            config,
        }
    }

    /// The index, to fill it and to keep it current.
    pub fn index(&self) -> &Arc<FeedIndex> {
        &self.index
    }

    /// A page of a list: the first one, or where a cursor goes on. Within one session no note comes twice, whatever
    /// is published or deleted in between; what was deleted, hidden, blocked or made private since the last page is
    /// not on this one.
    pub fn page(&self, query: &Query, cursor: Option<&CursorState>) -> Result<Page, FeedError> {
        if let Some(cursor) = cursor {
            cursor.check_list(&query.list)?;
        }
        let start = Start {
            seed: cursor.map_or(query.seed, |cursor| cursor.seed),
            position: cursor.map_or(0, |cursor| cursor.position),
            before: match cursor.map(|cursor| &cursor.progress) {
                Some(Progress::Before(before)) => Some(*before),
                _ => None,
            },
            served: match cursor.map(|cursor| &cursor.progress) {
                Some(Progress::Served(served)) => Some(served),
                _ => None,
            },
            recent: cursor.map_or(&[], |cursor| &cursor.recent),
        };
        // A session goes on as it began; a new one obeys the member's choice.
        let is_by_time = cursor.map_or_else(
            || query.viewer.is_some_and(|viewer| self.index.is_chronological(viewer)),
            |cursor| matches!(cursor.progress, Progress::Before(_)),
        );
        if query.list == List::Nearby && query.location.is_none() && !self.has_home(query) {
            return Err(FeedError::PlaceNeeded);
        }
        let surface = match &query.list {
            List::Explore if is_by_time => &self.explore_newest,
            List::Explore => &self.explore,
            List::Following => &self.following,
            List::Nearby => &self.nearby,
            List::Topic(_, TopicOrder::Best) => &self.topic_best,
            List::Topic(_, TopicOrder::Newest) => &self.topic_newest,
        };
        let began = std::time::Instant::now();
        let outcome = Scratch::lend(|scratch| surface.pipeline.run(&self.index, &self.config, query, start, scratch))?;
        surface.seconds.record(began.elapsed().as_secs_f64());
        Ok(self.finish(query, start, outcome, is_by_time))
    }

    fn has_home(&self, query: &Query) -> bool {
        let member = query.viewer.and_then(|id| self.index.members.find(id));
        member.and_then(|member| self.index.members.state(member)).is_some_and(|state| state.read().home.is_some())
    }

    fn finish(&self, query: &Query, start: Start, outcome: Outcome, is_by_time: bool) -> Page {
        let Outcome { items, is_end, before } = outcome;
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let position = start.position.saturating_add(count);
        let progress = match &query.list {
            List::Explore if is_by_time => before.map(Progress::Before),
            List::Following | List::Topic(_, TopicOrder::Newest) => before.map(Progress::Before),
            // A ranked list has looked everywhere when its page is short.
            List::Explore | List::Nearby | List::Topic(_, TopicOrder::Best) => {
                let is_full = items.len() >= query.limit.clamp(1, self.config.page.max_notes.max(1));
                is_full.then(|| {
                    let mut served = start.served.cloned().unwrap_or_default();
                    items.iter().for_each(|item| served.insert(item.note));
                    Progress::Served(served)
                })
            }
        };
        let next = progress.filter(|_| !is_end);
        let next = next.map(|progress| {
            let cursor = CursorState::new(&query.list, start.seed, position, progress);
            let is_ranked = matches!(cursor.progress, Progress::Served(_));
            let shown = start.recent.iter().copied().chain(items.iter().map(|item| item.note));
            if is_ranked { cursor.after(shown) } else { cursor }
        });
        Page { items, next }
    }
}

impl std::fmt::Debug for FeedEngine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FeedEngine").field("config", &self.config).finish_non_exhaustive()
    }
}
