//! What every request can reach: the running application.

use std::{ops::Deref, sync::Arc, time::Duration};

use kumara_media::ImageWorkers;
use kumara_model::{Clock, IdGenerator, MemberId, Random};
use kumara_store::{BlobStore, Database, Offset, Projection, StoreError, spawn_relay};
use kumara_translate::Launcher;
use parking_lot::Mutex;
use tokio::task::JoinHandle;
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{
    accounts::{Accounts, session::Sessions},
    asks::Asks,
    community::{self, CommunityState},
    config::Settings,
    counters::Counters,
    exposure::Exposure,
    feed::FeedService,
    health::Disk,
    http::{
        Cursors,
        rate_limit::{Limit, RateLimits},
    },
    members::{MemberDirectory, Relations},
    messages::Messages,
    node::Node,
    notes::NoteCache,
    notifications::Notifications,
    pictures::Uploads,
    search::Search,
    secrets::Secrets,
    surge::Surge,
    telemetry::{TelemetryQueue, Tickets},
    translations::{self, Translations},
    work::{Queue, Work},
};

/// How long leases may take to be given back when the database does not answer.
const GIVING_BACK: Duration = Duration::from_secs(3);

/// A running Kumara, cheap to clone.
#[derive(Clone)]
pub struct App(Arc<AppParts>);

pub struct AppParts {
    pub config: Settings,
    pub db: Database,
    pub blobs: BlobStore,
    pub clock: Clock,
    pub random: Random,
    pub ids: IdGenerator,
    pub secrets: Secrets,
    pub messages: Messages,
    pub cursors: Cursors,
    pub rate_limits: RateLimits,
    pub images: ImageWorkers,

    pub accounts: Accounts,
    pub sessions: Sessions,
    pub community: CommunityState,
    pub members: MemberDirectory,
    pub relations: Relations,
    pub notes: NoteCache,
    pub uploads: Uploads,
    pub counters: Counters,
    pub notifications: Notifications,
    pub asks: Asks,
    pub feed: FeedService,
    pub exposure: Exposure,
    pub translations: Translations,
    pub search: Search,
    pub telemetry: TelemetryQueue,
    pub tickets: Tickets,
    pub surge: Surge,
    pub node: Node,
    pub work: Work,
    pub disk: Disk,

    /// What holds leases, until they are given back.
    leased: Mutex<Vec<JoinHandle<()>>>,
    /// Ends what runs beside requests.
    shutdown: CancellationToken,
    /// The same when an application is simply let go of.
    _running: DropGuard,
}

impl Deref for App {
    type Target = AppParts;
    fn deref(&self) -> &AppParts {
        &self.0
    }
}

/// What the program hands in; everything else is built from it.
pub struct Outside {
    pub config: Settings,
    pub db: Database,
    pub blobs: BlobStore,
    pub clock: Clock,
    pub random: Random,
    pub secrets: Secrets,
    pub images: ImageWorkers,
    /// How programs of others are started: with what they have no need of taken away.
    pub confined: Launcher,
    pub is_demo: bool,
    /// This process among others on the same database.
    pub node: Node,
    /// Background work that this process may take.
    pub queues: Vec<Queue>,
    /// False for a process that only writes beside the one that serves: nothing follows the log in it.
    pub keeps_derived_state: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Messages(#[from] crate::messages::MessagesError),
    #[error(transparent)]
    Store(#[from] kumara_store::StoreError),
    /// With other keys nobody could sign in by number, and what was signed elsewhere would be refused.
    #[error(
        "the keys in the data folder are not those that this database was made with; copy keys/master from a data folder of \
         the community"
    )]
    OtherKeys,
    #[error("the setting {name} is not valid: {problem}")]
    Setting { name: &'static str, problem: String },
}

impl AppParts {
    /// Where lists are read for a viewer. Who isn't signed in has written nothing that they could miss, so a replica may
    /// answer. Not for what a cache keeps.
    pub fn lists_for(&self, viewer: Option<MemberId>) -> Database {
        if viewer.is_some() { self.db.clone() } else { self.db.stale() }
    }
}

impl App {
    /// Builds the application and starts its projectors. Ready to serve when it returns.
    pub async fn start(outside: Outside) -> Result<Self, StartError> {
        let Outside {
            config,
            db,
            blobs,
            clock,
            random,
            secrets,
            images,
            confined,
            is_demo,
            node,
            queues,
            keeps_derived_state,
        } = outside;
        community::check_keys(&db, &secrets).await?;
        let ids = node.ids(&clock);
        let shutdown = CancellationToken::new();
        if !keeps_derived_state {
            // Whoever serves keeps counters and feeds; two at the same tables would only be in each other's way.
            shutdown.cancel();
        }
        let relations = Relations::default();
        // All of it is read from the tables, on a thread for each part.
        let derived = async {
            let counters = async {
                let counters = Counters::start(&db, &config.feed, &shutdown).await?;
                if keeps_derived_state {
                    counters.projection().wait_until_caught_up().await?;
                }
                Ok::<_, StoreError>(counters)
            };
            let feed = FeedService::start(&db, &config, &clock, &shutdown);
            // The feed's notes start with the counters' tables, and it follows the log from where those stand. If
            // they lie behind, after a crash or when they are made again, they come first.
            if keeps_derived_state && !Counters::have_caught_up(&db).await? {
                let counters = counters.await?;
                Ok((counters, feed.await?))
            } else {
                tokio::try_join!(counters, feed)
            }
        };
        let (members, notifications, asks, notes, exposure, (counters, feed)) = tokio::try_join!(
            Box::pin(MemberDirectory::start(&db, &config.members, &relations, &shutdown)),
            Box::pin(Notifications::start(&db, &shutdown)),
            Box::pin(Asks::start(&db, &shutdown)),
            Box::pin(NoteCache::start(&db, &shutdown)),
            Box::pin(Exposure::start(&db, &config, &clock, &secrets, &shutdown)),
            Box::pin(derived),
        )?;
        let translations = Translations::start(&db, &config.translation, &clock, confined, &shutdown).await?;
        let search = Search::start(&db, &config, keeps_derived_state, &shutdown).await?;
        exposure.inform(&db, &clock, feed.index(), &shutdown);
        let mut leased = Vec::new();
        if keeps_derived_state && let Some(stream) = db.event_stream() {
            leased.push(spawn_relay(&db, stream, node.holder(), shutdown.clone()));
        }
        Ok(Self(Arc::new(AppParts {
            messages: Messages::load()?,
            cursors: Cursors::new(secrets.cursor),
            tickets: Tickets::new(secrets.ticket),
            surge: Surge::new(&config),
            work: Work::new(queues, &db),
            node,
            disk: Disk::default(),
            rate_limits: RateLimits {
                reads: Limit::per_minute(config.http.reads_per_minute),
                writes: Limit::per_minute(config.http.writes_per_minute),
            },
            accounts: Accounts::new(&config)?,
            sessions: Sessions::default(),
            community: CommunityState::load(&db, &config, &random, is_demo).await?,
            telemetry: TelemetryQueue::start(&db, &config.feed, &shutdown),
            members,
            relations,
            notes,
            uploads: Uploads::new(config.pictures.uploads_at_once),
            counters,
            notifications,
            asks,
            feed,
            exposure,
            translations,
            search,
            leased: Mutex::new(leased),
            _running: shutdown.clone().drop_guard(),
            shutdown,
            ids,
            secrets,
            random,
            clock,
            blobs,
            db,
            images,
            config,
        })))
    }

    /// Ends with the application.
    pub(crate) fn shutdown(&self) -> CancellationToken {
        self.0.shutdown.clone()
    }

    /// This process serves members from now on, beside others that do.
    pub fn counts_as_serving(&self) {
        if self.db.path().is_none() {
            self.leased.lock().push(self.node.count_serving(&self.db, &self.shutdown));
        }
    }

    /// Code that follows the log, for readiness and for waiting.
    pub fn projections(&self) -> [&Projection; 9] {
        [
            self.counters.projection(),
            self.notifications.projection(),
            self.asks.projection(),
            self.feed.projection(),
            self.exposure.projection(),
            self.translations.projection(),
            self.search.projection(),
            self.members.projection(),
            self.notes.projection(),
        ]
    }

    /// Waits until everything derived shows what was written until now.
    pub async fn settle(&self) -> Result<(), StoreError> {
        if self.shutdown.is_cancelled() {
            return Ok(());
        }
        self.telemetry.flush().await;
        for projection in self.projections() {
            projection.wait_until_caught_up().await?;
        }
        self.members.settle().await?;
        self.feed.settle().await?;
        self.search.settle().await?;
        self.exposure.settle().await
    }

    /// Ends what runs beside requests, after what was reported is written. Projectors go on where they stand when
    /// the next program starts.
    pub async fn stop(&self) {
        if self.shutdown.is_cancelled() {
            return;
        }
        self.shutdown.cancel();
        self.telemetry.ended().await;
        for projection in self.projections() {
            // No log is this long: the wait ends when the projection does.
            let never = Offset { epoch: i64::MAX, seq: i64::MAX };
            let _ = projection.wait_for(never).await;
        }
        translations::write_books(self).await;
        self.feed.keep_memory().await;
        self.search.stop().await;
        let leased = std::mem::take(&mut *self.leased.lock());
        for task in leased {
            // What can't be given back now ends by itself.
            let _ = tokio::time::timeout(GIVING_BACK, task).await;
        }
        self.node.give_back().await;
    }
}
