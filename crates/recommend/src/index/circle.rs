//! A member's surroundings, for lists that others make: whom they follow, who is kept from them, what they have seen.

use kumara_model::{MemberId, NoteId};

use super::{FeedIndex, MemberRef, NoteRef, SortedSet};

/// Members as they stand to one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Circle {
    pub follows: Vec<MemberId>,
    /// Blocked by either, or muted: their notes are not shown.
    pub apart: Vec<MemberId>,
}

impl FeedIndex {
    /// Empty for somebody whom the index does not know.
    pub fn circle(&self, member: MemberId) -> Circle {
        let Some(state) = self.members.find(member).and_then(|found| self.members.state(found)) else {
            return Circle::default();
        };
        let state = state.read();
        let ids = |set: &SortedSet| -> Vec<MemberId> {
            set.as_slice().iter().filter_map(|number| self.members.id(MemberRef(*number))).collect()
        };
        let apart = [&state.blocks, &state.blocked_by, &state.mutes].into_iter().flat_map(ids).collect();
        Circle { follows: ids(&state.follows), apart }
    }

    /// Notes that a member does not want to see again.
    pub fn hidden_by(&self, member: MemberId) -> Vec<NoteId> {
        let Some(state) = self.members.find(member).and_then(|found| self.members.state(found)) else {
            return Vec::new();
        };
        let hidden: Vec<u32> = state.read().hidden.as_slice().to_vec();
        hidden.into_iter().filter_map(|number| self.notes.view(NoteRef(number))).map(|view| view.id).collect()
    }

    /// Notes that a member has seen lately, as far as the index remembers.
    pub fn seen_by(&self, member: MemberId) -> Vec<NoteId> {
        let Some(state) = self.members.find(member).and_then(|found| self.members.state(found)) else {
            return Vec::new();
        };
        let seen: Vec<NoteRef> = state.read().seen.notes().to_vec();
        seen.into_iter().filter_map(|note| self.notes.view(note)).map(|view| view.id).collect()
    }
}
