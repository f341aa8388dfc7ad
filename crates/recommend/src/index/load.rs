//! Filling the index from tables at start. In this order: members, then notes from the oldest to the newest (when
//! there are more than fit, the newest stay), then who follows, blocks, mutes and hides whom and what, then recent
//! engagements from the oldest to the newest. What a member has chosen (`set_preferences`) comes after the notes and
//! before the engagements. Afterwards `apply` follows the log; what lies on both sides of the
//! seam is counted once as far as members' memories reach.

use kumara_model::{MemberId, NoteId, Timestamp};

use super::{Engagement, FeedIndex, LanguageCode, MemberFeatures, NoteFeatures, RegionCode, taste::Telling};

impl FeedIndex {
    /// Adds a member or sets all that the profile says. Also for changes of a profile while serving, since
    /// `Event::MemberChanged` names only the member.
    pub fn set_member(&self, features: &MemberFeatures) {
        let _writing = self.writing.lock();
        let Some(member) = self.members.find_or_add(features.member) else { return };
        self.members.set_profile(member, RegionCode::of(features.region), features.is_private);
        self.members.change(member, |state| {
            state.languages.clear();
            for tag in &features.languages {
                let code = LanguageCode::of(tag);
                if !state.languages.contains(&code) {
                    state.languages.push(code);
                }
            }
            state.home = features.home;
        });
    }

    /// Adds a note with its counters, or sets it anew.
    pub fn insert_note(&self, features: &NoteFeatures) {
        let _writing = self.writing.lock();
        self.put_note(features, Some(features.counters));
    }

    /// `by` follows `member` (approved, where the profile is private).
    pub fn add_follow(&self, by: MemberId, member: MemberId) {
        let _writing = self.writing.lock();
        if let (Some(by), Some(member)) = (self.members.find_or_add(by), self.members.find_or_add(member)) {
            self.follow(by, member, None);
        }
    }

    pub fn add_block(&self, by: MemberId, member: MemberId) {
        let _writing = self.writing.lock();
        self.set_block(by, member, true);
    }

    pub fn add_mute(&self, by: MemberId, member: MemberId) {
        let _writing = self.writing.lock();
        if let (Some(by), Some(member)) = (self.members.find_or_add(by), self.members.find_or_add(member)) {
            self.members.change(by, |state| state.mutes.insert(member.0));
        }
    }

    pub fn add_hide(&self, member: MemberId, note: NoteId, at: Timestamp) {
        let _writing = self.writing.lock();
        if let Some(member) = self.members.find_or_add(member) {
            self.hidden(member, note, at, Telling::History);
        }
    }

    /// An engagement of the past. The note's counters hold it already: it shapes heat, taste and what belongs
    /// together.
    pub fn add_engagement(&self, member: MemberId, note: NoteId, engagement: Engagement, at: Timestamp) {
        let _writing = self.writing.lock();
        if let Some(member) = self.members.find_or_add(member) {
            self.engage(member, note, engagement, at, Telling::History);
        }
    }

    /// A note that the member has seen some time ago; the note's counter holds it already.
    pub fn add_seen(&self, member: MemberId, note: NoteId) {
        let _writing = self.writing.lock();
        if let Some(member) = self.members.find_or_add(member) {
            let _ = self.show(member, note, None, false);
        }
    }

    /// Both sides know of a block, so that each page asks the viewer's own state only.
    pub(super) fn set_block(&self, by: MemberId, member: MemberId, blocked: bool) {
        let (Some(by), Some(member)) = (self.members.find_or_add(by), self.members.find_or_add(member)) else {
            return;
        };
        if blocked {
            self.members.change(by, |state| state.blocks.insert(member.0));
            self.members.change(member, |state| state.blocked_by.insert(by.0));
        } else {
            self.members.change(by, |state| state.blocks.remove(member.0));
            self.members.change(member, |state| state.blocked_by.remove(by.0));
        }
    }
}
