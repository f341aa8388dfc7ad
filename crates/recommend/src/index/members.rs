//! All members of the index, and what each is remembered for.

use std::{
    collections::VecDeque,
    sync::atomic::{
        AtomicI64, AtomicU8, AtomicU16, AtomicU32,
        Ordering::{Acquire, Relaxed, Release},
    },
};

use kumara_model::{Cell, CesWeights, MemberId, Timestamp};
use parking_lot::RwLock;

use super::{
    bounded_weights::BoundedWeights,
    choices::Choices,
    chunks::Chunks,
    codes::{LanguageCode, RegionCode},
    features::Engagement,
    interest::Leanings,
    refs::{MemberRef, NoteRef},
    seen::SeenRing,
    sharded::Sharded,
    sorted_set::SortedSet,
};
use crate::cursor::mix;

/// What a member's feed is made from. Sets hold the numbers of members and notes.
#[derive(Debug, Clone, Default)]
pub(crate) struct MemberState {
    pub languages: Vec<LanguageCode>,
    pub home: Option<Cell>,
    pub follows: SortedSet,
    pub blocks: SortedSet,
    pub blocked_by: SortedSet,
    pub mutes: SortedSet,
    pub hidden: SortedSet,
    pub topics: BoundedWeights,
    pub authors: BoundedWeights,
    pub read_languages: BoundedWeights,
    /// The notes engaged with lately, newest last.
    pub engaged: VecDeque<Engaged>,
    /// What else their taste is made of.
    pub leaned: Leaned,
    pub seen: SeenRing,
    /// Impressions that the ranking took from this member in the hour that is named, in hours since 1970.
    pub taught: (i64, u16),
    /// Most members never choose anything.
    pub choices: Option<Box<Choices>>,
}

impl MemberState {
    /// Everything that was learned of the member's taste. What they engaged with stays known, so that a replayed
    /// event counts nothing twice, but says nothing about them any more.
    pub fn forget_taste(&mut self) {
        self.topics = BoundedWeights::default();
        self.authors = BoundedWeights::default();
        self.read_languages = BoundedWeights::default();
        self.engaged.iter_mut().for_each(Engaged::forget);
        self.leaned = Leaned::default();
    }

    /// Whether what happened then still counts for the member's taste.
    pub fn learns_from(&self, at: Timestamp) -> bool {
        self.choices.as_ref().and_then(|choices| choices.reset_at).is_none_or(|reset_at| at >= reset_at)
    }
}

/// Notes lately hidden and creators lately followed, newest last: apart from the sets that say what is hidden and
/// followed, since these say what the member's taste is made of, and are forgotten with it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Leaned {
    hidden: Vec<NoteRef>,
    followed: Vec<MemberRef>,
}

impl Leaned {
    const HIDDEN: usize = 16;
    const FOLLOWED: usize = 32;

    pub fn hide(&mut self, note: NoteRef) {
        push(&mut self.hidden, note, Self::HIDDEN);
    }

    pub fn unhide(&mut self, note: NoteRef) {
        self.hidden.retain(|other| *other != note);
    }

    pub fn follow(&mut self, member: MemberRef) {
        push(&mut self.followed, member, Self::FOLLOWED);
    }

    pub fn unfollow(&mut self, member: MemberRef) {
        self.followed.retain(|other| *other != member);
    }
}

fn push<T: PartialEq>(list: &mut Vec<T>, value: T, limit: usize) {
    if !list.contains(&value) {
        if list.len() >= limit {
            list.remove(0);
        }
        list.push(value);
    }
}

impl MemberState {
    /// What is hidden weighs at most so much of everything else: a taste points to something, not away from all.
    const HIDES_SHARE: f32 = 0.5;

    /// What the member's taste is made of, the newest first.
    pub fn lean(&self, ces: &CesWeights, out: &mut Leanings) {
        out.clear();
        let engaged = self.engaged.iter().rev().map(|engaged| (engaged.note, engaged.weight(ces)));
        out.notes.extend(engaged.filter(|(_, weight)| *weight != 0.0));
        out.follows.extend(self.leaned.followed.iter().rev());
        out.follow_weight = ces.follow;
        let liked: f32 = out.notes.iter().map(|(_, weight)| weight).sum();
        let all = liked + ces.follow * out.follows.len() as f32;
        let hide = ces.hide.max(-Self::HIDES_SHARE * all / self.leaned.hidden.len().max(1) as f32);
        out.notes.extend(self.leaned.hidden.iter().rev().map(|note| (*note, hide)));
    }
}

/// A note that the member engaged with, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Engaged {
    pub note: NoteRef,
    did: u8,
}

impl Engaged {
    pub fn new(note: NoteRef) -> Self {
        Self { note, did: 0 }
    }

    pub fn from_bits(note: NoteRef, bits: u8) -> Self {
        Self { note, did: bits }
    }

    pub fn bits(self) -> u8 {
        self.did
    }

    /// Says nothing about taste from now on.
    const FORGOTTEN: u8 = 1 << 7;
    const APPROVALS: u8 = 1 << Engagement::Like as u8 | 1 << Engagement::Save as u8;

    /// False if it was done before. What is done anew counts for taste again.
    pub fn add(&mut self, engagement: Engagement) -> bool {
        let bit = 1 << engagement as u8;
        if self.did & bit != 0 {
            return false;
        }
        self.did = (self.did | bit) & !Self::FORGOTTEN;
        true
    }

    pub fn forget(&mut self) {
        self.did |= Self::FORGOTTEN;
    }

    /// False if it was not done, or is not remembered.
    pub fn take_back(&mut self, engagement: Engagement) -> bool {
        let before = self.did;
        self.did &= !(1 << engagement as u8);
        self.did != before
    }

    /// Liked or saved: the member would like more of this.
    pub fn is_approval(&self) -> bool {
        self.was_approved() && self.did & Self::FORGOTTEN == 0
    }

    /// Liked or saved, be it before the member had their taste forgotten.
    pub fn was_approved(&self) -> bool {
        self.did & Self::APPROVALS != 0
    }

    /// What it says of the member's taste, in likes; 0 if they had it forgotten.
    pub fn weight(&self, ces: &CesWeights) -> f32 {
        if self.did & Self::FORGOTTEN != 0 {
            return 0.0;
        }
        let each = [
            (Engagement::Like, ces.like),
            (Engagement::Save, ces.save),
            (Engagement::Comment, ces.comment),
            (Engagement::Share, ces.share),
        ];
        each.into_iter().filter(|(did, _)| self.did & 1 << *did as u8 != 0).map(|(_, weight)| weight).sum()
    }

    pub fn is_nothing(&self) -> bool {
        self.did & !Self::FORGOTTEN == 0
    }
}

#[derive(Default)]
struct MemberSlot {
    id: AtomicI64,
    region: AtomicU16,
    state: RwLock<MemberState>,
}

pub(crate) struct MemberTable {
    slots: Chunks<MemberSlot>,
    /// Apart from the slots and one byte each, since every candidate's author is looked up here.
    private: Chunks<AtomicU8>,
    /// Hashes of ids, which outlast a restart as numbers do not; apart for the same reason.
    keys: Chunks<AtomicU16>,
    by_id: Sharded<i64, MemberRef>,
    count: AtomicU32,
}

impl MemberTable {
    pub fn new(max_members: u32) -> Self {
        let capacity = max_members as usize + 1;
        Self {
            slots: Chunks::with_capacity(capacity),
            private: Chunks::with_capacity(capacity),
            keys: Chunks::with_capacity(capacity),
            by_id: Sharded::default(),
            count: AtomicU32::new(0),
        }
    }

    pub fn find(&self, id: MemberId) -> Option<MemberRef> {
        self.by_id.read(&id.get()).get(&id.get()).copied()
    }

    pub fn id(&self, member: MemberRef) -> Option<MemberId> {
        let id = self.slots.get(member.0 as usize)?.id.load(Relaxed);
        (id != 0).then(|| MemberId::from(id))
    }

    #[inline]
    pub fn is_private(&self, member: MemberRef) -> bool {
        // Nobody is known of who is not in the table: the careful answer.
        self.private.get(member.0 as usize).is_none_or(|flag| flag.load(Relaxed) != 0)
    }

    /// A number for this member that is the same after a restart, though others may have it too.
    #[inline]
    pub fn key(&self, member: MemberRef) -> Option<u16> {
        if member.is_none() { None } else { self.keys.get(member.0 as usize).map(|key| key.load(Relaxed)) }
    }

    pub fn region(&self, member: MemberRef) -> RegionCode {
        self.slots.get(member.0 as usize).map_or(RegionCode::NONE, |slot| RegionCode(slot.region.load(Relaxed)))
    }

    pub fn state(&self, member: MemberRef) -> Option<&RwLock<MemberState>> {
        if member.is_none() { None } else { self.slots.get(member.0 as usize).map(|slot| &slot.state) }
    }

    // ---- the one writer

    /// None when the table is full.
    pub fn find_or_add(&self, id: MemberId) -> Option<MemberRef> {
        if let Some(found) = self.find(id) {
            return Some(found);
        }
        let number = self.count.load(Relaxed) + 1;
        let slot = self.slots.get_or_make(number as usize)?;
        self.private.get_or_make(number as usize)?;
        self.keys.get_or_make(number as usize)?.store((mix(id.get() as u64) >> 48) as u16, Relaxed);
        slot.id.store(id.get(), Relaxed);
        self.count.store(number, Release);
        self.by_id.write(&id.get()).insert(id.get(), MemberRef(number));
        Some(MemberRef(number))
    }

    /// Members are numbered from 1 to this.
    pub fn count(&self) -> u32 {
        self.count.load(Acquire)
    }

    pub fn set_profile(&self, member: MemberRef, region: RegionCode, is_private: bool) {
        if let Some(slot) = self.slots.get(member.0 as usize) {
            slot.region.store(region.0, Relaxed);
        }
        if let Some(flag) = self.private.get(member.0 as usize) {
            flag.store(u8::from(is_private), Relaxed);
        }
    }

    /// Changes a member's state under its lock; nothing happens to nobody.
    pub fn change<T>(&self, member: MemberRef, change: impl FnOnce(&mut MemberState) -> T) -> Option<T> {
        self.state(member).map(|state| change(&mut state.write()))
    }

    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = MemberRef> {
        (1..=self.count()).map(MemberRef)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_has_one_number_and_strangers_are_treated_as_private() {
        let members = MemberTable::new(10);
        let ana = members.find_or_add(7.into()).unwrap();
        assert_eq!(members.find_or_add(7.into()), Some(ana));
        assert_eq!(members.id(ana), Some(7.into()));
        assert!(!members.is_private(ana));
        assert!(members.is_private(MemberRef(5_000)));
        assert!(members.state(MemberRef::NONE).is_none());
    }
}
