//! How two members stand to each other, as the first of them sees it. Asked for every author on every page, so
//! kept in memory for a short while; changes made here are seen at once, changes made by another server when the
//! log brings them.

use std::{collections::HashMap, time::Duration};

use kumara_model::{Event, MemberId};
use kumara_store::{Row, StoreError, params};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::queries::FIND_RELATION;
use crate::{app::App, http::ApiError};

/// Whether somebody follows somebody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FollowState {
    #[default]
    None,
    /// Asked for, and not answered yet: the other profile is private.
    Requested,
    Following,
}

impl FollowState {
    /// The word in the database.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Requested => "requested",
            Self::Following => "following",
        }
    }

    pub(super) fn from_word(word: Option<&str>) -> Self {
        match word {
            Some("following") => Self::Following,
            Some("requested") => Self::Requested,
            _ => Self::None,
        }
    }
}

/// What one member is to another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Relation {
    pub follow: FollowState,
    pub follows_you: bool,
    pub blocks: bool,
    pub blocked_by: bool,
    pub mutes: bool,
}

impl Relation {
    /// Neither may see what the other writes.
    pub const fn is_apart(&self) -> bool {
        self.blocks || self.blocked_by
    }

    pub const fn is_following(&self) -> bool {
        matches!(self.follow, FollowState::Following)
    }

    fn from_row(row: &Row) -> Result<Self, StoreError> {
        let follow: Option<String> = row.get(0)?;
        let is = |column| row.get::<Option<i64>>(column).map(|at| at.is_some());
        Ok(Self {
            follow: FollowState::from_word(follow.as_deref()),
            follows_you: is(1)?,
            blocks: is(2)?,
            blocked_by: is(3)?,
            mutes: is(4)?,
        })
    }
}

/// How long another server's change may go unseen if the log were slow.
const KEPT_FOR: Duration = Duration::from_secs(10);
const KEPT: u64 = 200_000;

/// Who follows, blocks and mutes whom, with a short memory. Clones share it.
#[derive(Clone)]
pub struct Relations {
    known: Cache<(MemberId, MemberId), Relation>,
}

impl Default for Relations {
    fn default() -> Self {
        Self { known: Cache::builder().max_capacity(KEPT).time_to_live(KEPT_FOR).build() }
    }
}

impl Relations {
    /// What `other` is to `viewer`; to themselves members are nothing.
    pub async fn between(&self, app: &App, viewer: MemberId, other: MemberId) -> Result<Relation, ApiError> {
        let mut found = self.of_viewer(app, viewer, &[other]).await?;
        Ok(found.remove(&other).unwrap_or_default())
    }

    /// What each of `others` is to `viewer`, in one trip.
    pub async fn of_viewer(
        &self,
        app: &App,
        viewer: MemberId,
        others: &[MemberId],
    ) -> Result<HashMap<MemberId, Relation>, ApiError> {
        let mut found = HashMap::with_capacity(others.len());
        let mut unknown = Vec::new();
        for &other in others {
            if other == viewer || found.contains_key(&other) {
                continue;
            }
            match self.known.get(&(viewer, other)) {
                Some(relation) => _ = found.insert(other, relation),
                None => unknown.push(other),
            }
        }
        let keys = unknown.iter().map(|other| params![viewer, *other]).collect();
        for (other, rows) in unknown.into_iter().zip(app.db.rows_many(&FIND_RELATION, keys).await?) {
            let relation = rows.first().map(Relation::from_row).transpose()?.unwrap_or_default();
            self.known.insert((viewer, other), relation);
            found.insert(other, relation);
        }
        Ok(found)
    }

    /// To be called after the change was committed.
    pub fn forget(&self, one: MemberId, other: MemberId) {
        self.known.invalidate(&(one, other));
        self.known.invalidate(&(other, one));
    }

    /// Forgets what an event has changed, when it comes from the log.
    pub(super) fn notice(&self, event: &Event) {
        if let Event::MemberFollowed { member, by }
        | Event::MemberUnfollowed { member, by }
        | Event::FollowRequested { member, by }
        | Event::FollowRequestEnded { member, by }
        | Event::MemberBlocked { member, by }
        | Event::MemberUnblocked { member, by }
        | Event::MemberMuted { member, by }
        | Event::MemberUnmuted { member, by } = event
        {
            self.forget(*member, *by);
        }
    }
}
