//! Events that the tables hold already and the kept memory does not.

use kumara_model::{Event, MemberId, NoteId, Timestamp};

use crate::index::{Engagement, FeedIndex, taste::Telling};

impl FeedIndex {
    /// Applies an event of between the position of a restored memory and that of the tables: what it says about
    /// tastes, heat and the ranking. Notes, relations and counters are as the tables have them.
    pub fn apply_again(&self, event: &Event, at: Timestamp) {
        let _writing = self.writing.lock();
        self.ranking.advance(at);
        match event {
            Event::NoteLiked { note, member, .. } => self.engaged_again(*member, *note, Engagement::Like, at),
            Event::NoteSaved { note, member, .. } => self.engaged_again(*member, *note, Engagement::Save, at),
            Event::CommentWritten { note, member, .. } => self.engaged_again(*member, *note, Engagement::Comment, at),
            Event::NoteShared { note, member: Some(member), .. } => {
                self.engaged_again(*member, *note, Engagement::Share, at);
            }
            Event::NoteUnliked { note, member, .. } => self.disengaged_again(*member, *note, Engagement::Like, at),
            Event::NoteUnsaved { note, member, .. } => self.disengaged_again(*member, *note, Engagement::Save, at),
            Event::CommentDeleted { note, member, .. } => {
                self.disengaged_again(*member, *note, Engagement::Comment, at);
            }
            Event::NoteHidden { note, member, .. } => {
                if let Some(member) = self.members.find_or_add(*member) {
                    self.hidden(member, *note, at, Telling::Again);
                }
            }
            Event::MemberFollowed { member, by } => {
                if let (Some(by), Some(member)) = (self.members.find_or_add(*by), self.members.find_or_add(*member)) {
                    self.warm_to(by, member, at);
                }
            }
            Event::TelemetryReported { member: Some(member), samples } => {
                self.reported(*member, samples, at, Telling::Again);
            }
            _ => {}
        }
    }

    fn engaged_again(&self, member: MemberId, note: NoteId, engagement: Engagement, at: Timestamp) {
        if let Some(member) = self.members.find_or_add(member) {
            self.engage(member, note, engagement, at, Telling::Again);
        }
    }

    fn disengaged_again(&self, member: MemberId, note: NoteId, engagement: Engagement, at: Timestamp) {
        if let Some(member) = self.members.find_or_add(member) {
            self.disengage(member, note, engagement, at, Telling::Again);
        }
    }
}
