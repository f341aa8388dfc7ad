//! Follows the log: each committed fact changes the index at once, so that the next page of anybody shows it.

use kumara_model::{Event, MemberId, NoteId, TelemetryKind, TelemetrySample, Timestamp};

use super::{Engagement, FeedIndex, NoteCounters, NoteFeatures, taste::Telling};

/// What one report of a browser may hold; the API refuses more, and a log written by an older version may have it.
const MAX_SAMPLES: usize = 100;

impl FeedIndex {
    /// Applies one event that was committed at `at`. Facts that set a state (published, deleted, followed, blocked,
    /// hidden …) may be applied again without effect; likes, saves and impressions as far back as the member's
    /// memory reaches. Events with one key must come in the order of the log.
    ///
    /// `MemberChanged` says only who changed: the caller reads the profile and calls `set_member`.
    pub fn apply(&self, event: &Event, at: Timestamp) {
        let _writing = self.writing.lock();
        self.ranking.advance(at);
        match event {
            Event::NotePublished { note, author, kind, visibility, language, topics, cell, published_at, .. }
            | Event::NoteEdited { note, author, kind, visibility, language, topics, cell, published_at, .. } => {
                let features = NoteFeatures {
                    note: *note,
                    author: *author,
                    kind: *kind,
                    visibility: *visibility,
                    language: *language,
                    region: None,
                    topics: topics.clone(),
                    cell: *cell,
                    published_at: *published_at,
                    counters: NoteCounters::default(),
                };
                self.put_note(&features, None);
            }
            Event::NoteDeleted { note, .. } => self.delete_note(*note),
            Event::AskResolved { ask, .. } => self.set_resolved(*ask, true),
            Event::AskReopened { ask, .. } => self.set_resolved(*ask, false),

            Event::NoteLiked { note, member, .. } => self.engaged(*member, *note, Engagement::Like, at),
            Event::NoteSaved { note, member, .. } => self.engaged(*member, *note, Engagement::Save, at),
            Event::CommentWritten { note, member, .. } => self.engaged(*member, *note, Engagement::Comment, at),
            Event::NoteShared { note, member: Some(member), .. } => {
                self.engaged(*member, *note, Engagement::Share, at);
            }
            Event::NoteUnliked { note, member, .. } => self.disengaged(*member, *note, Engagement::Like, at),
            Event::NoteUnsaved { note, member, .. } => self.disengaged(*member, *note, Engagement::Save, at),
            Event::CommentDeleted { note, member, .. } => self.disengaged(*member, *note, Engagement::Comment, at),
            Event::NoteHidden { note, member, .. } => {
                if let Some(member) = self.members.find_or_add(*member) {
                    self.hidden(member, *note, at, Telling::News);
                }
            }
            Event::NoteUnhidden { note, member, .. } => {
                if let Some(member) = self.members.find_or_add(*member) {
                    self.unhide(member, *note, at);
                }
            }

            Event::MemberJoined { member } => {
                self.members.find_or_add(*member);
            }
            Event::MemberFollowed { member, by } => {
                if let (Some(by), Some(member)) = (self.members.find_or_add(*by), self.members.find_or_add(*member)) {
                    self.follow(by, member, Some(at));
                }
            }
            Event::MemberUnfollowed { member, by } => {
                if let (Some(by), Some(member)) = (self.members.find_or_add(*by), self.members.find_or_add(*member)) {
                    self.members.change(by, |state| {
                        state.leaned.unfollow(member);
                        state.follows.remove(member.0)
                    });
                    self.label_follow(by, member, false);
                }
            }
            Event::MemberBlocked { member, by } => self.set_block(*by, *member, true),
            Event::MemberUnblocked { member, by } => self.set_block(*by, *member, false),
            Event::MemberMuted { member, by } => {
                if let (Some(by), Some(member)) = (self.members.find_or_add(*by), self.members.find_or_add(*member)) {
                    self.members.change(by, |state| state.mutes.insert(member.0));
                }
            }
            Event::MemberUnmuted { member, by } => {
                if let (Some(by), Some(member)) = (self.members.find_or_add(*by), self.members.find_or_add(*member)) {
                    self.members.change(by, |state| state.mutes.remove(member.0));
                }
            }

            Event::TelemetryReported { member: Some(member), samples } => {
                self.reported(*member, samples, at, Telling::News)
            }

            // A visitor's share or view could be a thousand of one script: it moves nothing.
            Event::NoteShared { member: None, .. } | Event::TelemetryReported { member: None, .. } => {}
            Event::MemberChanged { .. }
            | Event::FeedPreferencesChanged { .. }
            | Event::CommentLiked { .. }
            | Event::CommentUnliked { .. }
            | Event::FollowRequested { .. }
            | Event::FollowRequestEnded { .. }
            | Event::PictureUploaded { .. }
            | Event::CollectionChanged { .. }
            | Event::AskAnswered { .. }
            | Event::AskAnswerWithdrawn { .. }
            | Event::AnswerHelped { .. }
            | Event::AnswerUnhelped { .. }
            | Event::AskInvited { .. }
            | Event::AskInvitationEnded { .. }
            | Event::AskRenewed { .. }
            | Event::AskReminded { .. }
            | Event::SearchMatched { .. }
            | Event::WordingAccepted { .. }
            | Event::WordingWithdrawn { .. } => {}
        }
    }

    fn engaged(&self, member: MemberId, note: NoteId, engagement: Engagement, at: Timestamp) {
        if let Some(member) = self.members.find_or_add(member) {
            self.engage(member, note, engagement, at, Telling::News);
        }
    }

    fn disengaged(&self, member: MemberId, note: NoteId, engagement: Engagement, at: Timestamp) {
        if let Some(member) = self.members.find_or_add(member) {
            self.disengage(member, note, engagement, at, Telling::News);
        }
    }

    /// The samples' own times are the browser's claims and are not used.
    pub(super) fn reported(&self, member: MemberId, samples: &[TelemetrySample], at: Timestamp, telling: Telling) {
        let Some(member) = self.members.find_or_add(member) else { return };
        let mut shown = Vec::with_capacity(samples.len().min(MAX_SAMPLES));
        for sample in samples.iter().take(MAX_SAMPLES) {
            let is_lesson = Self::is_lesson(sample);
            if let Some((note, view)) = self.show(member, sample.note, Some(at), is_lesson && telling.counts())
                && is_lesson
            {
                shown.push((note, view, sample));
            }
        }
        // Examples first: what the report says of long dwells is their outcome.
        self.await_outcomes(member, &shown, at);
        for sample in samples.iter().take(MAX_SAMPLES).filter(|sample| sample.kind == TelemetryKind::Dwell) {
            self.dwell(member, sample.note, sample.milliseconds, at);
        }
    }
}
