//! What every request can reach: the running application.

use std::{ops::Deref, sync::Arc};

use kumara_media::ImageWorkers;
use kumara_model::{Clock, IdGenerator, Random};
use kumara_store::{BlobStore, Database};

use crate::{
    accounts::{Accounts, session::Sessions},
    community::CommunityState,
    config::Settings,
    counters::Counters,
    feed::FeedService,
    http::{
        Cursors,
        rate_limit::{Limit, RateLimits},
    },
    members::Relations,
    messages::Messages,
    secrets::Secrets,
    telemetry::TelemetryQueue,
};

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
    pub relations: Relations,
    pub counters: Counters,
    pub feed: FeedService,
    pub telemetry: TelemetryQueue,
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
    pub is_demo: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Messages(#[from] crate::messages::MessagesError),
    #[error(transparent)]
    Store(#[from] kumara_store::StoreError),
    #[error("the setting {name} is not valid: {problem}")]
    Setting { name: &'static str, problem: String },
}

impl App {
    /// Builds the application and starts its projectors. Ready to serve when it returns.
    pub async fn start(outside: Outside) -> Result<Self, StartError> {
        let Outside { config, db, blobs, clock, random, secrets, images, is_demo } = outside;
        let ids = IdGenerator::new(config.storage.node, clock.clone());
        let counters = Counters::start(&db).await?;
        let feed = FeedService::start(&db, &clock, &config.feed).await?;
        Ok(Self(Arc::new(AppParts {
            messages: Messages::load()?,
            cursors: Cursors::new(secrets.cursor),
            rate_limits: RateLimits {
                reads: Limit::per_minute(config.http.reads_per_minute),
                writes: Limit::per_minute(config.http.writes_per_minute),
            },
            accounts: Accounts::new(&config)?,
            sessions: Sessions::default(),
            community: CommunityState::load(&db, &config, &random, is_demo).await?,
            relations: Relations::default(),
            telemetry: TelemetryQueue::start(&db, &clock, &config.feed),
            counters,
            feed,
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
}
