//! What a batch of events adds to the counters, summed up by key, so that a note with a thousand likes in a batch is
//! written once. Pure: the same batch gives the same sums for the tables and for memory.

use std::collections::BTreeMap;

use kumara_model::{CommentId, Event, MemberId, NoteId, Visibility};

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoteSums {
    pub likes: i64,
    pub saves: i64,
    pub comments: i64,
    pub shares: i64,
    pub hides: i64,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct CommentSums {
    pub likes: i64,
    pub replies: i64,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct MemberSums {
    pub followers: i64,
    pub following: i64,
    pub notes: i64,
    pub likes_received: i64,
    pub saves_received: i64,
}

/// A note's author, and whether it counts among the author's notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listing {
    pub author: MemberId,
    pub is_listed: bool,
}

/// The sums of a batch. Keys are in order, so that two writers of rows could never wait for each other.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub notes: BTreeMap<NoteId, NoteSums>,
    pub comments: BTreeMap<(NoteId, CommentId), CommentSums>,
    pub members: BTreeMap<MemberId, MemberSums>,
    /// The last state of notes that were published, edited or deleted.
    pub listings: BTreeMap<NoteId, Listing>,
    /// Who saw a note for the first time.
    pub viewers: BTreeMap<NoteId, Vec<MemberId>>,
}

impl Tally {
    /// Adds an event; `new_impressions` are those of its samples that count.
    pub fn add(&mut self, event: &Event, new_impressions: &[NoteId]) {
        match event {
            Event::NotePublished { note, author, visibility, .. }
            | Event::NoteEdited { note, author, visibility, .. } => {
                let is_listed = *visibility != Visibility::Private;
                self.listings.insert(*note, Listing { author: *author, is_listed });
            }
            Event::NoteDeleted { note, author } => {
                self.listings.insert(*note, Listing { author: *author, is_listed: false });
            }

            Event::NoteLiked { note, author, .. } => self.liked(*note, *author, 1),
            Event::NoteUnliked { note, author, .. } => self.liked(*note, *author, -1),
            Event::NoteSaved { note, author, .. } => self.saved(*note, *author, 1),
            Event::NoteUnsaved { note, author, .. } => self.saved(*note, *author, -1),
            Event::NoteShared { note, .. } => self.note(*note).shares += 1,
            Event::NoteHidden { note, .. } => self.note(*note).hides += 1,
            Event::NoteUnhidden { note, .. } => self.note(*note).hides -= 1,

            Event::CommentWritten { note, parent, .. } => self.commented(*note, *parent, 1),
            Event::CommentDeleted { note, parent, .. } => self.commented(*note, *parent, -1),
            Event::CommentLiked { note, comment, .. } => self.comment(*note, *comment).likes += 1,
            Event::CommentUnliked { note, comment, .. } => self.comment(*note, *comment).likes -= 1,

            Event::MemberFollowed { member, by } => self.followed(*member, *by, 1),
            Event::MemberUnfollowed { member, by } => self.followed(*member, *by, -1),

            Event::TelemetryReported { member: Some(member), .. } => {
                new_impressions.iter().for_each(|note| self.viewers.entry(*note).or_default().push(*member));
            }

            Event::TelemetryReported { member: None, .. }
            | Event::MemberJoined { .. }
            | Event::MemberChanged { .. }
            | Event::FeedPreferencesChanged { .. }
            | Event::FollowRequested { .. }
            | Event::FollowRequestEnded { .. }
            | Event::MemberBlocked { .. }
            | Event::MemberUnblocked { .. }
            | Event::MemberMuted { .. }
            | Event::MemberUnmuted { .. }
            | Event::PictureUploaded { .. }
            | Event::CollectionChanged { .. }
            | Event::AskAnswered { .. }
            | Event::AskAnswerWithdrawn { .. }
            | Event::AnswerHelped { .. }
            | Event::AnswerUnhelped { .. }
            | Event::AskResolved { .. }
            | Event::AskReopened { .. }
            | Event::AskInvited { .. }
            | Event::AskInvitationEnded { .. }
            | Event::AskRenewed { .. }
            | Event::AskReminded { .. }
            | Event::SearchMatched { .. }
            | Event::WordingAccepted { .. }
            | Event::WordingWithdrawn { .. } => {}
        }
    }

    /// The change to the author's notes when a note's listing goes from `before` to what the batch says.
    pub fn relist(&mut self, before: Option<Listing>, now: Listing) {
        let change = i64::from(now.is_listed) - i64::from(before.is_some_and(|listing| listing.is_listed));
        if change != 0 {
            self.member(now.author).notes += change;
        }
    }

    fn note(&mut self, note: NoteId) -> &mut NoteSums {
        self.notes.entry(note).or_default()
    }

    fn comment(&mut self, note: NoteId, comment: CommentId) -> &mut CommentSums {
        self.comments.entry((note, comment)).or_default()
    }

    fn member(&mut self, member: MemberId) -> &mut MemberSums {
        self.members.entry(member).or_default()
    }

    fn liked(&mut self, note: NoteId, author: MemberId, by: i64) {
        self.note(note).likes += by;
        self.member(author).likes_received += by;
    }

    fn saved(&mut self, note: NoteId, author: MemberId, by: i64) {
        self.note(note).saves += by;
        self.member(author).saves_received += by;
    }

    fn commented(&mut self, note: NoteId, parent: Option<CommentId>, by: i64) {
        self.note(note).comments += by;
        if let Some(parent) = parent {
            self.comment(note, parent).replies += by;
        }
    }

    fn followed(&mut self, member: MemberId, follower: MemberId, by: i64) {
        self.member(member).followers += by;
        self.member(follower).following += by;
    }
}
