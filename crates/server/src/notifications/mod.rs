//! Notifications: who commented, liked, saved, mentioned and followed. Written by a projector from the log, so that
//! nothing on a request's path waits for them; read in three tabs.
//!
//! Rules. Nobody is told of what they did themselves, nor across a block, nor by whom they have muted, nor about a
//! note that they may not see. Who is told twice by one comment is told once, of the closest reason. What is undone
//! takes its notification back.

mod list;
mod plan;
mod projector;
mod queries;
mod read;
#[cfg(test)]
mod stories;
mod unread;

use std::sync::Arc;

use kumara_store::{Database, Projection, StoreError};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use projector::NotificationsProjector;
pub use unread::{Unread, unread};

/// The lists that notifications are read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tab {
    /// Comments, replies and mentions, what has to do with asks, and wordings of yours that were accepted.
    Comments,
    /// Likes and saves.
    Likes,
    Followers,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Comments, Self::Likes, Self::Followers];

    /// The word in the database.
    const fn word(self) -> &'static str {
        match self {
            Self::Comments => "comments",
            Self::Likes => "likes",
            Self::Followers => "followers",
        }
    }
}

/// What a notification is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NotificationKind {
    /// On your note.
    Comment,
    /// To your comment.
    Reply,
    /// In a note.
    Mention,
    CommentMention,
    Like,
    Save,
    CommentLike,
    Follow,
    FollowRequest,
    /// Readers get your wording of a translation.
    WordingAccepted,
    /// You may know an answer to an ask.
    AskInvitation,
    /// A note was given as an answer to your ask.
    AskAnswer,
    /// Your answer helped somebody.
    AnswerHelped,
    /// Did an answer to your ask help?
    AskReminder,
    /// A note that a search of yours finds.
    SavedSearch,
}

impl NotificationKind {
    const ALL: [Self; 15] = [
        Self::Comment,
        Self::Reply,
        Self::Mention,
        Self::CommentMention,
        Self::Like,
        Self::Save,
        Self::CommentLike,
        Self::Follow,
        Self::FollowRequest,
        Self::WordingAccepted,
        Self::AskInvitation,
        Self::AskAnswer,
        Self::AnswerHelped,
        Self::AskReminder,
        Self::SavedSearch,
    ];

    const fn tab(self) -> Tab {
        match self {
            Self::Comment
            | Self::Reply
            | Self::Mention
            | Self::CommentMention
            | Self::WordingAccepted
            | Self::AskInvitation
            | Self::AskAnswer
            | Self::AnswerHelped
            | Self::AskReminder
            | Self::SavedSearch => Tab::Comments,
            Self::Like | Self::Save | Self::CommentLike => Tab::Likes,
            Self::Follow | Self::FollowRequest => Tab::Followers,
        }
    }

    /// The word in the database and on the wire.
    const fn word(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Reply => "reply",
            Self::Mention => "mention",
            Self::CommentMention => "comment_mention",
            Self::Like => "like",
            Self::Save => "save",
            Self::CommentLike => "comment_like",
            Self::Follow => "follow",
            Self::FollowRequest => "follow_request",
            Self::WordingAccepted => "wording_accepted",
            Self::AskInvitation => "ask_invitation",
            Self::AskAnswer => "ask_answer",
            Self::AnswerHelped => "answer_helped",
            Self::AskReminder => "ask_reminder",
            Self::SavedSearch => "saved_search",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The running projector.
pub struct Notifications {
    projection: Projection,
}

impl Notifications {
    pub async fn start(db: &Database, shutdown: &CancellationToken) -> Result<Self, StoreError> {
        let projector = Arc::new(NotificationsProjector);
        Ok(Self { projection: Projection::spawn(db, projector, shutdown.clone()).await? })
    }

    pub const fn projection(&self) -> &Projection {
        &self.projection
    }
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list::list_notifications))
        .routes(routes!(unread::count_unread))
        .routes(routes!(read::mark_read))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_in_the_database_is_the_word_on_the_wire() {
        for kind in NotificationKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
            assert_eq!(NotificationKind::from_word(kind.word()), Some(kind));
        }
        for tab in Tab::ALL {
            assert_eq!(serde_json::to_value(tab).unwrap(), tab.word());
        }
    }
}
