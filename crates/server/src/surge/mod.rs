//! What keeps the server useful when more come than it can serve: the door in front of all routes, the ladder of simpler
//! answers, the waiting room for those who want to join. How they decide is `kumara_admission`'s; here is the waiting,
//! the measuring, and what a level means.

mod admit;
mod by_hand;
mod classify;
mod door;
mod keeper;
mod place;
mod pool;
mod waiting_room;

use std::{
    hash::{BuildHasher, Hash, RandomState},
    sync::{
        Arc,
        atomic::{AtomicU8, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use kumara_admission::{Ladder, LadderSettings, Level, LimitSettings, WaitingRoom, WaitingRoomSettings};
use moka::sync::Cache;
use parking_lot::Mutex;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::door::Door;
pub(crate) use self::{
    admit::Deadline,
    place::pass_or_wait,
    pool::{Pooled, Pools},
};
pub use self::{
    admit::admit,
    by_hand::{ByHand, LEVEL_FILE, is_under_load, write_level},
    keeper::keep,
};
use crate::{app::App, config::Settings};

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(waiting_room::show_waiting_room, waiting_room::enter_waiting_room))
        .routes(routes!(place::show_place))
}

/// A session that was proved counts as its own caller for so long without being seen.
const PROVED_FOR: Duration = Duration::from_secs(600);
const PROVED: u64 = 200_000;
/// One report of telemetry in so many is taken while it is sampled.
const SAMPLED: u64 = 4;

pub struct Surge {
    began: Instant,
    pub(self) door: Arc<Door>,
    ladder: Mutex<Ladder>,
    level: AtomicU8,
    room: Mutex<WaitingRoom>,
    proved: Cache<u64, ()>,
    hasher: RandomState,
    reports: AtomicU64,
    pub(crate) pools: Pools,
}

impl Surge {
    pub fn new(config: &Settings) -> Self {
        let hasher = RandomState::new();
        let max = config.http.max_concurrent_requests.max(1);
        let min = config.surge.min_concurrent.clamp(1, max);
        let limit = LimitSettings { min, max, start: config.surge.start_concurrent.clamp(min, max) };
        let began = Instant::now();
        Self {
            began,
            door: Arc::new(Door::new(limit, hasher.hash_one(0), began)),
            ladder: Mutex::new(Ladder::new(LadderSettings::default())),
            level: AtomicU8::new(0),
            room: Mutex::new(WaitingRoom::new(WaitingRoomSettings {
                a_minute: config.surge.sign_ups_per_minute,
                most: config.surge.waiting_room_size,
                forgotten_after: Duration::from_secs(60),
                turn_lasts: Duration::from_secs(600),
            })),
            proved: Cache::builder().max_capacity(PROVED).time_to_idle(PROVED_FOR).build(),
            hasher,
            reports: AtomicU64::new(0),
            pools: Pools::default(),
        }
    }

    /// How far answers are simplified.
    pub fn level(&self) -> Level {
        Level::from_number(self.level.load(Ordering::Relaxed)).unwrap_or_default()
    }

    /// Whether somebody set the level by hand.
    pub fn is_by_hand(&self) -> bool {
        self.ladder.lock().by_hand().is_some()
    }

    /// `None` leaves the level to the load.
    pub fn set_level(&self, by_hand: Option<Level>) {
        let mut ladder = self.ladder.lock();
        ladder.set(by_hand);
        self.level.store(ladder.level().number(), Ordering::Relaxed);
    }

    /// Whether work that nobody waits for may go on.
    pub fn allows_background(&self) -> bool {
        self.level() < Level::Quiet
    }

    /// Whether this report of telemetry is taken.
    fn takes_report(&self) -> bool {
        self.level() < Level::Quiet || self.reports.fetch_add(1, Ordering::Relaxed).is_multiple_of(SAMPLED)
    }

    /// Remembers that what a request carries has proved who it is.
    pub(crate) fn proved(&self, credential: &str) {
        let key = self.key(credential);
        if self.proved.get(&key).is_none() {
            self.proved.insert(key, ());
        }
    }

    fn was_proved(&self, credential: &str) -> Option<u64> {
        let key = self.key(credential);
        self.proved.get(&key).map(|()| key)
    }

    /// Seeded at the start of the program, so that nobody can make two callers alike.
    fn key(&self, of: impl Hash) -> u64 {
        self.hasher.hash_one(of)
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }
}
