//! Keeps the feed's index current: every event at once, profiles and choices that changed as soon as they were read
//! again.

use std::{sync::Arc, time::Duration};

use kumara_model::{Event, MemberId};
use kumara_recommend::FeedIndex;
use kumara_store::{Database, Follower, Logged, Offset, StoreError, params};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;

use super::{load::member_features, queries::FIND_FEATURES};
use crate::{
    members::changed::ChangedMembers,
    preferences::{self, WordsOfMembers},
};

const RETRY_AFTER: Duration = Duration::from_millis(200);

pub(super) struct FeedFollower {
    index: Arc<FeedIndex>,
    /// The tables, and so the index's notes and relations, stand here; what comes before is only remembered.
    loaded: Offset,
    reached: Mutex<Offset>,
    pub changed: ChangedMembers,
    /// Members whose choices about their feed changed.
    pub chose: ChangedMembers,
    /// Muted words, which pages look for in texts.
    pub words: WordsOfMembers,
}

impl FeedFollower {
    pub fn new(index: Arc<FeedIndex>, loaded: Offset) -> Self {
        Self {
            index,
            loaded,
            reached: Mutex::new(loaded),
            changed: ChangedMembers::default(),
            chose: ChangedMembers::default(),
            words: WordsOfMembers::default(),
        }
    }

    /// Everything up to here is in the index.
    pub fn reached(&self) -> Offset {
        *self.reached.lock()
    }

    /// Begins before the tables' position, from a memory that stands there.
    pub fn begin_at(&self, position: Offset) {
        *self.reached.lock() = position;
    }
}

impl Follower for FeedFollower {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn apply(&self, batch: &[Logged]) {
        for logged in batch {
            if logged.offset > self.loaded {
                self.index.apply(&logged.event, logged.at);
            } else {
                self.index.apply_again(&logged.event, logged.at);
            }
            if let Event::MemberJoined { member } | Event::MemberChanged { member } = &logged.event {
                self.changed.add(*member);
            }
            if let Event::FeedPreferencesChanged { member } = &logged.event {
                self.chose.add(*member);
            }
        }
        if let Some(last) = batch.last() {
            *self.reached.lock() = last.offset;
        }
    }
}

impl FeedFollower {
    /// Reads what members chose and hands it to the index.
    async fn read_choices(&self, db: &Database, members: &[MemberId]) -> Result<(), StoreError> {
        for (member, preferences) in preferences::of_members(db, members).await? {
            self.words.set(member, &preferences.muted_words);
            self.index.set_preferences(member, &preferences);
        }
        Ok(())
    }

    /// Reads the choices of everybody who made any. At start, after the index was filled.
    pub async fn load_choices(&self, db: &Database) -> Result<(), StoreError> {
        let mut after = MemberId::from(0);
        loop {
            let members = preferences::next_choosers(db, after).await?;
            let Some(last) = members.last() else { return Ok(()) };
            after = *last;
            self.read_choices(db, &members).await?;
        }
    }
}

/// Reads the choices of members who changed them, until the program ends.
pub(super) async fn read_choices(db: Database, follower: Arc<FeedFollower>, shutdown: CancellationToken) {
    loop {
        let members = tokio::select! {
            () = shutdown.cancelled() => return,
            members = follower.chose.take() => members,
        };
        match follower.read_choices(&db, &members).await {
            Ok(()) => {}
            Err(StoreError::Closed) => return,
            Err(error) => {
                tracing::warn!(%error, "choices that changed could not be read; will try again");
                tokio::time::sleep(RETRY_AFTER).await;
                members.iter().for_each(|member| follower.chose.add(*member));
            }
        }
        follower.chose.done();
    }
}

/// Reads the profiles of members who changed, until the program ends.
pub(super) async fn read_changed(db: Database, follower: Arc<FeedFollower>, shutdown: CancellationToken) {
    loop {
        let members = tokio::select! {
            () = shutdown.cancelled() => return,
            members = follower.changed.take() => members,
        };
        let keys = members.iter().map(|member| params![*member]).collect();
        match db.rows_many(&FIND_FEATURES, keys).await {
            Ok(found) => {
                for (member, rows) in members.iter().zip(found) {
                    match rows.first().map(|row| member_features(*member, row, 0)) {
                        Some(Ok(features)) => follower.index.set_member(&features),
                        Some(Err(error)) => tracing::warn!(%error, "a profile can't be read"),
                        None => {}
                    }
                }
            }
            Err(StoreError::Closed) => return,
            Err(error) => {
                tracing::warn!(%error, "profiles that changed could not be read; will try again");
                tokio::time::sleep(RETRY_AFTER).await;
                members.iter().for_each(|member| follower.changed.add(*member));
            }
        }
        follower.changed.done();
    }
}
