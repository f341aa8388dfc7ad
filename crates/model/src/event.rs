//! Facts that were committed. Each is written to the log in the transaction that made it true; everything
//! derived (counters, feed index, notifications) follows from them alone.

use serde::{Deserialize, Serialize};

use crate::{
    Cell, CollectionId, CommentId, FeedSource, LanguageTag, MemberId, NoteId, NoteKind, PictureId, Timestamp, Topic,
    Visibility, note::words,
};

words! {
    /// Where notes are listed.
    Surface {
        Explore = "explore",
        Following = "following",
        Nearby = "nearby",
        Topic = "topic",
        Search = "search",
        Profile = "profile",
        /// A link from outside, or the note's own address.
        Direct = "direct",
    }

    /// What a browser reports about a note on the screen.
    TelemetryKind {
        /// Half of the card was visible for half a second.
        Impression = "impression",
        /// The note was open; `milliseconds` says how long.
        Dwell = "dwell",
    }

    /// What answers an ask.
    AnswerKind {
        /// A comment under it, on the first level.
        Comment = "comment",
        /// A note of its own.
        Note = "note",
    }
}

/// One report of a browser. It is a claim, not a fact: projectors bound what it can do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TelemetrySample {
    pub kind: TelemetryKind,
    pub note: NoteId,
    pub surface: Surface,
    /// Place in the list, from 0.
    pub position: u32,
    pub milliseconds: u32,
    pub at: Timestamp,
    /// The source by which a feed put the note on this member's page, proved by the ticket that came with it. Without
    /// one nobody knows that the feed ever showed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<FeedSource>,
}

/// A fact, ordered by its key (a note or a member).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event")]
pub enum Event {
    #[serde(rename = "member.joined")]
    MemberJoined { member: MemberId },
    /// Name, handle, languages, home, privacy: anything that others or the feed see.
    #[serde(rename = "member.changed")]
    MemberChanged { member: MemberId },

    /// Also sent when a draft becomes a note; carries what the feed needs so that it never asks the database.
    #[serde(rename = "note.published")]
    NotePublished {
        note: NoteId,
        author: MemberId,
        kind: NoteKind,
        visibility: Visibility,
        language: LanguageTag,
        topics: Vec<Topic>,
        mentions: Vec<MemberId>,
        cell: Option<Cell>,
        published_at: Timestamp,
        /// Of its pictures, or of its text if it has none: 64 bits each, few of which differ between near-copies.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        fingerprints: Vec<u64>,
    },
    /// The whole new state, as in `NotePublished`; `mentions` holds only those who were not mentioned before.
    #[serde(rename = "note.edited")]
    NoteEdited {
        note: NoteId,
        author: MemberId,
        kind: NoteKind,
        visibility: Visibility,
        language: LanguageTag,
        topics: Vec<Topic>,
        mentions: Vec<MemberId>,
        cell: Option<Cell>,
        published_at: Timestamp,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        fingerprints: Vec<u64>,
    },
    #[serde(rename = "note.deleted")]
    NoteDeleted { note: NoteId, author: MemberId },

    #[serde(rename = "note.liked")]
    NoteLiked { note: NoteId, author: MemberId, member: MemberId },
    #[serde(rename = "note.unliked")]
    NoteUnliked { note: NoteId, author: MemberId, member: MemberId },
    #[serde(rename = "note.saved")]
    NoteSaved { note: NoteId, author: MemberId, member: MemberId },
    #[serde(rename = "note.unsaved")]
    NoteUnsaved { note: NoteId, author: MemberId, member: MemberId },
    #[serde(rename = "note.shared")]
    NoteShared { note: NoteId, author: MemberId, member: Option<MemberId> },
    #[serde(rename = "note.hidden")]
    NoteHidden { note: NoteId, author: MemberId, member: MemberId },
    #[serde(rename = "note.unhidden")]
    NoteUnhidden { note: NoteId, author: MemberId, member: MemberId },

    #[serde(rename = "comment.written")]
    CommentWritten {
        comment: CommentId,
        note: NoteId,
        note_author: MemberId,
        member: MemberId,
        /// The comment at the first level that this one stands under.
        parent: Option<CommentId>,
        /// Who wrote the comment that this one answers.
        reply_to: Option<MemberId>,
        mentions: Vec<MemberId>,
    },
    #[serde(rename = "comment.deleted")]
    CommentDeleted { comment: CommentId, note: NoteId, parent: Option<CommentId>, member: MemberId },
    #[serde(rename = "comment.liked")]
    CommentLiked { comment: CommentId, note: NoteId, author: MemberId, member: MemberId },
    #[serde(rename = "comment.unliked")]
    CommentUnliked { comment: CommentId, note: NoteId, author: MemberId, member: MemberId },

    #[serde(rename = "member.followed")]
    MemberFollowed { member: MemberId, by: MemberId },
    #[serde(rename = "member.unfollowed")]
    MemberUnfollowed { member: MemberId, by: MemberId },
    /// Somebody asks to follow a private profile.
    #[serde(rename = "follow.requested")]
    FollowRequested { member: MemberId, by: MemberId },
    /// The request was withdrawn or declined; an accepted one ends in `MemberFollowed`.
    #[serde(rename = "follow.request_ended")]
    FollowRequestEnded { member: MemberId, by: MemberId },
    #[serde(rename = "member.blocked")]
    MemberBlocked { member: MemberId, by: MemberId },
    #[serde(rename = "member.unblocked")]
    MemberUnblocked { member: MemberId, by: MemberId },
    #[serde(rename = "member.muted")]
    MemberMuted { member: MemberId, by: MemberId },
    #[serde(rename = "member.unmuted")]
    MemberUnmuted { member: MemberId, by: MemberId },
    /// What the member chose about their feed: the dial, mutes, fewer like this, a reset.
    #[serde(rename = "feed.changed")]
    FeedPreferencesChanged { member: MemberId },

    #[serde(rename = "picture.uploaded")]
    PictureUploaded { picture: PictureId, member: MemberId },
    #[serde(rename = "collection.changed")]
    CollectionChanged { collection: CollectionId, member: MemberId },

    /// A note was given as an answer to an ask.
    #[serde(rename = "ask.answered")]
    AskAnswered { ask: NoteId, ask_author: MemberId, answer: NoteId, member: MemberId },
    #[serde(rename = "ask.answer_withdrawn")]
    AskAnswerWithdrawn { ask: NoteId, ask_author: MemberId, answer: NoteId, member: MemberId },
    /// Somebody says that an answer helped. `answer` is the id of a comment or of a note, which never are the same.
    #[serde(rename = "answer.helped")]
    AnswerHelped {
        ask: NoteId,
        ask_author: MemberId,
        kind: AnswerKind,
        answer: i64,
        author: MemberId,
        member: MemberId,
        /// Of the ask, when it was said.
        topics: Vec<Topic>,
    },
    #[serde(rename = "answer.unhelped")]
    AnswerUnhelped {
        ask: NoteId,
        ask_author: MemberId,
        kind: AnswerKind,
        answer: i64,
        author: MemberId,
        member: MemberId,
    },
    /// Its author has what they wanted to know.
    #[serde(rename = "ask.resolved")]
    AskResolved { ask: NoteId, author: MemberId },
    #[serde(rename = "ask.reopened")]
    AskReopened { ask: NoteId, author: MemberId },
    /// A member who may know is asked.
    #[serde(rename = "ask.invited")]
    AskInvited { ask: NoteId, ask_author: MemberId, member: MemberId },
    /// They said that it isn't for them, or have answered.
    #[serde(rename = "ask.invitation_ended")]
    AskInvitationEnded { ask: NoteId, ask_author: MemberId, member: MemberId },
    /// A day went by without an answer: it is owed an audience for another one.
    #[serde(rename = "ask.renewed")]
    AskRenewed { ask: NoteId, author: MemberId },
    /// Its author is asked whether an answer helped.
    #[serde(rename = "ask.reminded")]
    AskReminded { ask: NoteId, author: MemberId },

    /// A note was published that a member's saved search finds; at most one a day for each search.
    #[serde(rename = "search.matched")]
    SearchMatched { member: MemberId, note: NoteId, author: MemberId },

    /// A member's wording of a translation is what readers get from now on; `note` and `comment` say of which text, and
    /// neither stands for the profile of somebody.
    #[serde(rename = "wording.accepted")]
    WordingAccepted { member: MemberId, by: MemberId, note: Option<NoteId>, comment: Option<CommentId> },
    /// It was taken back, or another one took its place; `by` had accepted it.
    #[serde(rename = "wording.withdrawn")]
    WordingWithdrawn { member: MemberId, by: MemberId, note: Option<NoteId>, comment: Option<CommentId> },

    /// What one browser reported in one batch. Signed-out visitors have no member.
    #[serde(rename = "telemetry.reported")]
    TelemetryReported { member: Option<MemberId>, samples: Vec<TelemetrySample> },
}

impl Event {
    /// The shard key: the note or member whose state changed. Events with one key are delivered in order.
    pub fn key(&self) -> i64 {
        match self {
            Self::MemberJoined { member }
            | Self::MemberChanged { member }
            | Self::FeedPreferencesChanged { member }
            | Self::PictureUploaded { member, .. }
            | Self::WordingAccepted { member, .. }
            | Self::WordingWithdrawn { member, .. }
            | Self::SearchMatched { member, .. }
            | Self::CollectionChanged { member, .. } => member.get(),
            Self::NotePublished { note, .. }
            | Self::NoteEdited { note, .. }
            | Self::NoteDeleted { note, .. }
            | Self::NoteLiked { note, .. }
            | Self::NoteUnliked { note, .. }
            | Self::NoteSaved { note, .. }
            | Self::NoteUnsaved { note, .. }
            | Self::NoteShared { note, .. }
            | Self::NoteHidden { note, .. }
            | Self::NoteUnhidden { note, .. }
            | Self::CommentWritten { note, .. }
            | Self::CommentDeleted { note, .. }
            | Self::CommentLiked { note, .. }
            | Self::CommentUnliked { note, .. } => note.get(),
            Self::AskAnswered { ask, .. }
            | Self::AskAnswerWithdrawn { ask, .. }
            | Self::AnswerHelped { ask, .. }
            | Self::AnswerUnhelped { ask, .. }
            | Self::AskResolved { ask, .. }
            | Self::AskReopened { ask, .. }
            | Self::AskInvited { ask, .. }
            | Self::AskInvitationEnded { ask, .. }
            | Self::AskRenewed { ask, .. }
            | Self::AskReminded { ask, .. } => ask.get(),
            Self::MemberFollowed { by, .. }
            | Self::MemberUnfollowed { by, .. }
            | Self::FollowRequested { by, .. }
            | Self::FollowRequestEnded { by, .. }
            | Self::MemberBlocked { by, .. }
            | Self::MemberUnblocked { by, .. }
            | Self::MemberMuted { by, .. }
            | Self::MemberUnmuted { by, .. } => by.get(),
            Self::TelemetryReported { member, .. } => member.map_or(0, MemberId::get),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_reads_back_as_it_was_written() {
        let event = Event::NoteLiked { note: 7.into(), author: 8.into(), member: 9.into() };
        let json = serde_json::to_string(&event).unwrap();
        assert_eq!(json, r#"{"event":"note.liked","note":"7","author":"8","member":"9"}"#);
        assert_eq!(serde_json::from_str::<Event>(&json).unwrap(), event);
        assert_eq!(event.key(), 7);
    }
}
