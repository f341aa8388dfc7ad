//! The feed's endpoints, and what keeps the engine's index: it is filled from the tables at start and follows the
//! log. What is ranked how is the engine's (`kumara_recommend`); whether a note may be seen is asked of `notes`
//! once more for every card.

mod asker;
mod derived_file;
mod explore;
mod follow;
mod following;
mod interests;
mod load;
mod memory;
mod nearby;
mod page;
mod queries;
mod reason;
mod topic;
mod visit;
mod warm_up;

use std::{
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

use kumara_model::{Clock, MemberId, Timestamp, Topic};
use kumara_recommend::{FeedEngine, FeedIndex, GuaranteeSpent};
use kumara_store::{Database, Projection, StoreError, spawn_follower};
use parking_lot::Mutex;
use tokio::{sync::oneshot, task::JoinHandle};
use tokio_util::sync::CancellationToken;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::follow::FeedFollower;
pub(crate) use self::page::notes_for_languages;
pub(crate) use self::{asker::Asker, load::each_block};
pub use self::{page::first_page, topic::TopicSort, visit::visit};
use crate::{
    app::App,
    config::Settings,
    preferences::{FeedWidth, muted_words::MutedWords},
};

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(explore::explore))
        .routes(routes!(following::following))
        .routes(routes!(nearby::nearby))
        .routes(routes!(topic::notes_of_topic))
}

/// So many topics are looked through at every request; with more of them the answer is kept for a while.
const TOPICS_TO_PASS: Duration = Duration::from_millis(1);
const TOPICS_KEPT: Duration = Duration::from_secs(30);
/// Topics that are listed at most.
const MAX_TOPICS: usize = 50;

/// Topics with their numbers of notes, and when they were counted.
type PopularTopics = (Instant, Vec<(Topic, usize)>);

/// The engine with its index, current to a few milliseconds.
pub struct FeedService {
    engine: Arc<FeedEngine>,
    follower: Arc<FeedFollower>,
    following: Projection,
    warming: Mutex<Option<JoinHandle<()>>>,
    data_dir: PathBuf,
    trainer: interests::Trainer,
    popular: Mutex<Option<PopularTopics>>,
}

impl FeedService {
    /// Fills the index and begins to follow the log. The counters' tables must have caught up: notes start with them.
    pub async fn start(
        db: &Database,
        config: &Settings,
        clock: &Clock,
        shutdown: &CancellationToken,
    ) -> Result<Self, StoreError> {
        let engine = Arc::new(FeedEngine::new(config.feed.engine.clone()));
        let (now, data_dir) = (clock.now(), &config.storage.data_dir);
        let loaded = load::load(db, engine.index()).await?;
        let follower = Arc::new(FeedFollower::new(Arc::clone(engine.index()), loaded));
        follower.load_choices(db).await?;
        interests::restore(data_dir, engine.index());
        let remembered = memory::restore(data_dir, engine.index(), loaded);
        follower.begin_at(remembered.unwrap_or(loaded));
        tokio::spawn(follow::read_changed(db.clone(), Arc::clone(&follower), shutdown.clone()));
        tokio::spawn(follow::read_choices(db.clone(), Arc::clone(&follower), shutdown.clone()));
        let following = spawn_follower(db, Arc::clone(&follower), follower.reached(), shutdown.clone());
        // Without a memory, what members liked lately has to do.
        let (is_warm, warmed) = oneshot::channel();
        let warming = remembered.is_none().then(|| {
            let warming = warm_up::warm_up(db.clone(), Arc::clone(engine.index()), now, shutdown.clone());
            tokio::spawn(async {
                warming.await;
                let _ = is_warm.send(());
            })
        });
        let trainer = interests::Trainer {
            data_dir: data_dir.clone(),
            index: Arc::clone(engine.index()),
            config: config.feed.engine.interest.clone(),
            clock: clock.clone(),
            shutdown: shutdown.clone(),
            rests: Arc::default(),
        };
        tokio::spawn(interests::learn(trainer.clone(), warmed));
        let (index, kept) = (Arc::clone(engine.index()), Arc::clone(&follower));
        tokio::spawn(memory::keep_current(data_dir.clone(), index, kept, shutdown.clone()));
        let (warming, popular) = (Mutex::new(warming), Mutex::new(None));
        Ok(Self { engine, follower, following, warming, data_dir: data_dir.clone(), trainer, popular })
    }

    /// Topics that begin like this, those with the most public notes first; the popular ones for an empty beginning.
    pub fn topics(&self, prefix: &str, limit: usize) -> Vec<(Topic, usize)> {
        if !prefix.is_empty() {
            return self.engine.index().topics(prefix, limit.min(MAX_TOPICS));
        }
        let mut popular = self.popular.lock();
        if popular.as_ref().is_none_or(|(made, _)| made.elapsed() > TOPICS_KEPT) {
            let began = Instant::now();
            let topics = self.engine.index().topics("", MAX_TOPICS);
            if began.elapsed() < TOPICS_TO_PASS {
                return topics.into_iter().take(limit).collect();
            }
            *popular = Some((began, topics));
        }
        popular.iter().flat_map(|(_, topics)| topics.iter().take(limit).cloned()).collect()
    }

    /// Public notes with a topic.
    pub fn topic_count(&self, topic: &Topic) -> usize {
        self.engine.index().topic_count(topic)
    }

    /// How wide a member's feed was in the last seven days; none if they have seen next to nothing.
    pub fn width_this_week(&self, member: MemberId, now: Timestamp) -> Option<FeedWidth> {
        let width = self.engine.index().width(member, now).filter(|width| width.notes > 0)?;
        Some(FeedWidth {
            notes: u32::try_from(width.notes).unwrap_or(u32::MAX),
            topics: width.topics,
            creators: width.creators,
            outside_share: width.outside,
        })
    }

    /// Words that the viewer does not want to read.
    fn muted_words(&self, viewer: Option<MemberId>) -> Option<Arc<MutedWords>> {
        self.follower.words.of(viewer)
    }

    /// Under load no training of interests begins.
    pub fn rest(&self, rests: bool) {
        self.trainer.rests.store(rests, Ordering::Relaxed);
    }

    /// Whether the viewer has words that they don't want to read.
    pub fn has_muted_words(&self, viewer: Option<MemberId>) -> bool {
        self.muted_words(viewer).is_some()
    }

    /// Waits until feeds show everything that is committed now.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.following.wait_until_caught_up().await?;
        let warming = self.warming.lock().take();
        if let Some(warming) = warming {
            let _ = warming.await;
        }
        self.follower.changed.settled().await;
        self.follower.chose.settled().await;
        Ok(())
    }

    /// Keeps what is remembered, for the next start.
    pub async fn keep_memory(&self) {
        memory::keep(&self.data_dir, self.engine.index(), &self.follower).await;
    }

    /// Trains the model of interests now, without waiting for its time. Returns how many interactions it learned
    /// from; none if they are too few.
    pub async fn learn_interests(&self) -> Option<u64> {
        self.trainer.clone().train().await
    }

    /// What pages gave up for the guarantee, since the program started.
    pub fn guarantee_spent(&self) -> GuaranteeSpent {
        self.engine.index().guarantee_spent()
    }

    /// The engine's index, to hand it what it can't see in the log.
    pub fn index(&self) -> &Arc<FeedIndex> {
        self.engine.index()
    }

    pub const fn projection(&self) -> &Projection {
        &self.following
    }
}
