//! The counters in memory, as they stand in the tables. Read by every card of every page.

use std::sync::atomic::{AtomicI64, Ordering};

use dashmap::DashMap;
use kumara_model::{CommentId, MemberId, NoteId};

use super::{
    CommentCounts, MemberCounts, NoteCounts,
    tally::{Listing, MemberSums, Tally},
};

/// A note's counters beside what is needed to change them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoteEntry {
    pub listing: Listing,
    pub counts: NoteCounts,
}

#[derive(Debug, Default)]
pub(super) struct Mirror {
    notes: DashMap<NoteId, NoteEntry>,
    comments: DashMap<(NoteId, CommentId), CommentCounts>,
    members: DashMap<MemberId, MemberCounts>,
    listed: AtomicI64,
}

impl Mirror {
    pub fn note(&self, note: NoteId) -> NoteCounts {
        self.notes.get(&note).map(|entry| entry.counts).unwrap_or_default()
    }

    pub fn comment(&self, note: NoteId, comment: CommentId) -> CommentCounts {
        self.comments.get(&(note, comment)).map(|counts| *counts).unwrap_or_default()
    }

    pub fn member(&self, member: MemberId) -> MemberCounts {
        self.members.get(&member).map(|counts| *counts).unwrap_or_default()
    }

    pub fn is_listed(&self, note: NoteId) -> bool {
        self.notes.get(&note).is_some_and(|entry| entry.listing.is_listed)
    }

    pub fn listed_notes(&self) -> u64 {
        u64::try_from(self.listed.load(Ordering::Relaxed)).unwrap_or(0)
    }

    // ---- loading

    pub fn put_note(&self, note: NoteId, entry: NoteEntry) {
        let before = self.notes.insert(note, entry);
        self.count_listed(before.is_some_and(|e| e.listing.is_listed), entry.listing.is_listed);
    }

    pub fn put_comment(&self, note: NoteId, comment: CommentId, counts: CommentCounts) {
        self.comments.insert((note, comment), counts);
    }

    pub fn put_member(&self, member: MemberId, counts: MemberCounts) {
        self.members.insert(member, counts);
    }

    // ---- following

    /// Adds what a batch has changed.
    pub fn apply(&self, mut tally: Tally) {
        for (note, now) in std::mem::take(&mut tally.listings) {
            let entry = NoteEntry { listing: now, counts: NoteCounts::default() };
            let mut slot =
                self.notes.entry(note).or_insert(NoteEntry { listing: Listing { is_listed: false, ..now }, ..entry });
            let before = std::mem::replace(&mut slot.listing, now);
            drop(slot);
            self.count_listed(before.is_listed, now.is_listed);
            tally.relist(Some(before), now);
        }
        for (note, sums) in &tally.notes {
            if let Some(mut entry) = self.notes.get_mut(note) {
                let counts = &mut entry.counts;
                add(&mut counts.likes, sums.likes);
                add(&mut counts.saves, sums.saves);
                add(&mut counts.comments, sums.comments);
                add(&mut counts.shares, sums.shares);
                add(&mut counts.hides, sums.hides);
            }
        }
        for (note, viewers) in &tally.viewers {
            if let Some(mut entry) = self.notes.get_mut(note) {
                let author = entry.listing.author;
                add(&mut entry.counts.impressions, others(viewers, author));
            }
        }
        for (key, sums) in &tally.comments {
            let mut counts = self.comments.entry(*key).or_default();
            add(&mut counts.likes, sums.likes);
            add(&mut counts.replies, sums.replies);
        }
        for (member, sums) in &tally.members {
            let MemberSums { followers, following, notes, likes_received, saves_received } = *sums;
            let mut counts = self.members.entry(*member).or_default();
            add(&mut counts.followers, followers);
            add(&mut counts.following, following);
            add(&mut counts.notes, notes);
            add(&mut counts.likes_received, likes_received);
            add(&mut counts.saves_received, saves_received);
        }
    }

    fn count_listed(&self, before: bool, now: bool) {
        self.listed.fetch_add(i64::from(now) - i64::from(before), Ordering::Relaxed);
    }
}

/// How many of those who saw a note are not its author.
pub(super) fn others(viewers: &[MemberId], author: MemberId) -> i64 {
    viewers.iter().filter(|viewer| **viewer != author).map(|_| 1).sum()
}

fn add(count: &mut u32, sum: i64) {
    let new = i64::from(*count).saturating_add(sum).max(0);
    *count = u32::try_from(new).unwrap_or(u32::MAX);
}
