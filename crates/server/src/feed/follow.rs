//! Keeps the feed's index current: every event at once, and profiles that changed as soon as they were read again.

use std::{sync::Arc, time::Duration};

use kumara_model::Event;
use kumara_recommend::FeedIndex;
use kumara_store::{Database, Follower, Logged, StoreError, params};
use tokio_util::sync::CancellationToken;

use super::{load::member_features, queries::FIND_FEATURES};
use crate::members::changed::ChangedMembers;

const RETRY_AFTER: Duration = Duration::from_millis(200);

pub(super) struct FeedFollower {
    index: Arc<FeedIndex>,
    pub changed: ChangedMembers,
}

impl FeedFollower {
    pub fn new(index: Arc<FeedIndex>) -> Self {
        Self { index, changed: ChangedMembers::default() }
    }
}

impl Follower for FeedFollower {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn apply(&self, batch: &[Logged]) {
        for logged in batch {
            self.index.apply(&logged.event, logged.at);
            if let Event::MemberJoined { member } | Event::MemberChanged { member } = &logged.event {
                self.changed.add(*member);
            }
        }
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
