//! Counters of notes, comments and members: derived from the log, kept in tables by a projector and read from memory.
//!
//! A note's likes, saves, comments, shares and hides count what stands in the tables; deleted comments don't count.
//! Impressions count members who saw the note, once each, never the author, never visitors. A member's notes are
//! those that somebody else may see. Not here: what the feed makes of the numbers.

mod impressions;
mod load;
mod mirror;
mod projector;
mod queries;
#[cfg(test)]
mod recount;
mod tally;

use std::{sync::Arc, time::Duration};

use kumara_admission::Level;
use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::{Database, Projection, StoreError, projected_until};
use tokio_util::sync::CancellationToken;

use crate::{app::App, config};

pub use projector::CountersProjector;

use mirror::Mirror;

/// What became of a note.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoteCounts {
    pub likes: u32,
    pub saves: u32,
    /// On both levels.
    pub comments: u32,
    pub shares: u32,
    pub hides: u32,
    pub impressions: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CommentCounts {
    pub likes: u32,
    pub replies: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemberCounts {
    pub followers: u32,
    pub following: u32,
    pub notes: u32,
    pub likes_received: u32,
    pub saves_received: u32,
}

/// How long an answer waits for its own effect on the counters.
const PATIENCE: Duration = Duration::from_millis(250);

/// All counters, current to a few milliseconds.
pub struct Counters {
    mirror: Arc<Mirror>,
    projection: Projection,
}

impl Counters {
    /// Loads the counters and begins to follow the log.
    pub async fn start(db: &Database, config: &config::Feed, shutdown: &CancellationToken) -> Result<Self, StoreError> {
        let projector = Arc::new(CountersProjector::new(config.impressions_remembered));
        let loaded = projector.load(db).await?;
        let mirror = Arc::clone(projector.mirror());
        let projection = Projection::spawn_at(db, projector, loaded, shutdown.clone());
        Ok(Self { mirror, projection })
    }

    /// Whether the tables say all that the log does.
    pub async fn have_caught_up(db: &Database) -> Result<bool, StoreError> {
        let until = db.read(|tx| async move { projected_until(&tx, projector::NAME).await }).await?;
        Ok(until >= db.log_head().await?)
    }

    pub fn note(&self, note: NoteId) -> NoteCounts {
        self.mirror.note(note)
    }

    pub fn comment(&self, note: NoteId, comment: CommentId) -> CommentCounts {
        self.mirror.comment(note, comment)
    }

    pub fn member(&self, member: MemberId) -> MemberCounts {
        self.mirror.member(member)
    }

    /// Notes that somebody beside their author may see.
    pub fn listed_notes(&self) -> u64 {
        self.mirror.listed_notes()
    }

    /// Whether a note is there for anybody but its author.
    pub fn is_listed(&self, note: NoteId) -> bool {
        self.mirror.is_listed(note)
    }

    /// Waits until the counters show what was just written, but not for long: the answer to a like is right a moment
    /// later anyway. Under load nobody waits.
    pub async fn catch_up(&self, app: &App) {
        if app.surge.level() >= Level::Lean {
            return;
        }
        let waiting = async {
            match app.db.log_end().await {
                Ok(end) => self.projection.wait_for(end).await,
                Err(error) => Err(error),
            }
        };
        match tokio::time::timeout(PATIENCE, waiting).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "the counters are behind"),
            Err(_) => metrics::counter!("kumara_counters_late_total").increment(1),
        }
    }

    pub const fn projection(&self) -> &Projection {
        &self.projection
    }
}
