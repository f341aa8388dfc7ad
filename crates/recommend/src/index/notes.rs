//! All notes of the index in a ring of slots: when it is full, the note that came in first makes room.
//! Not here: the lists in which notes are found (`postings`, `boards`).

use std::{
    hint::black_box,
    sync::atomic::{AtomicU32, Ordering::Acquire, Ordering::Release},
};

use kumara_model::{Cell, NoteId, Timestamp};
use parking_lot::RwLock;

use super::{
    chunks::Chunks,
    note_slot::{INLINE_TOPICS, NoteSlot, NoteText, NoteView},
    refs::{MemberRef, NoteRef, TopicRef},
    sharded::Sharded,
};

pub(crate) struct NoteTable {
    slots: Chunks<NoteSlot>,
    capacity: u32,
    /// The last number that was given.
    newest: AtomicU32,
    by_id: Sharded<i64, NoteRef>,
    /// All topics of the few notes that have more than fit into a slot.
    long_topics: RwLock<ahash::AHashMap<NoteRef, Box<[TopicRef]>>>,
}

impl NoteTable {
    pub fn new(max_notes: u32) -> Self {
        let capacity = max_notes.max(1);
        Self {
            slots: Chunks::with_capacity(capacity as usize),
            capacity,
            newest: AtomicU32::new(0),
            by_id: Sharded::default(),
            long_topics: RwLock::default(),
        }
    }

    #[inline]
    fn slot_of(&self, note: NoteRef) -> usize {
        (note.0.wrapping_sub(1) % self.capacity) as usize
    }

    #[inline]
    pub fn slot(&self, note: NoteRef) -> Option<&NoteSlot> {
        if note.is_none() { None } else { self.slots.get(self.slot_of(note)) }
    }

    #[inline]
    pub fn view(&self, note: NoteRef) -> Option<NoteView> {
        self.slot(note)?.view(note)
    }

    pub fn cell(&self, note: NoteRef) -> Option<Cell> {
        self.slot(note)?.cell()
    }

    pub fn find(&self, id: NoteId) -> Option<NoteRef> {
        self.by_id.read(&id.get()).get(&id.get()).copied()
    }

    /// Sort key by time; what is gone sorts first.
    #[inline]
    pub fn moment(&self, note: NoteRef) -> (i64, i64) {
        self.slot(note).map_or((i64::MIN, i64::MIN), NoteSlot::moment)
    }

    /// Numbers of the oldest and newest note that can still be there, inclusive; none while the index is empty.
    pub fn range(&self) -> Option<(u32, u32)> {
        let newest = self.newest.load(Acquire);
        (newest > 0).then(|| (newest.saturating_sub(self.capacity) + 1, newest))
    }

    /// All topics of a note, also those beyond the ones in its slot.
    pub fn all_topics(&self, note: NoteRef, view: &NoteView) -> Vec<TopicRef> {
        if view.topics().len() == INLINE_TOPICS
            && let Some(all) = self.long_topics.read().get(&note)
        {
            return all.to_vec();
        }
        view.topics().to_vec()
    }

    /// Asks the memory for all of these notes. They lie scattered over more memory than any cache holds: touched
    /// together, the processor waits for all at once instead of for one after the other.
    pub fn touch(&self, notes: impl Iterator<Item = NoteRef>) {
        black_box(notes.filter_map(|note| self.slot(note)).fold(0, |sum, slot| sum ^ slot.touch()));
    }

    // ---- the one writer

    /// The note whose place the next one takes, if the ring is full.
    pub fn next_to_leave(&self) -> Option<(NoteRef, NoteView)> {
        let oldest = NoteRef((self.newest.load(Acquire) + 1).checked_sub(self.capacity)?);
        self.view(oldest).map(|view| (oldest, view))
    }

    /// Takes a slot. The caller has unlinked `next_to_leave`. None when all numbers are used up.
    pub fn add(&self, id: NoteId, author: MemberRef, published_at: Timestamp, text: &NoteText) -> Option<NoteRef> {
        let note = NoteRef(self.newest.load(Acquire).checked_add(1).filter(|number| *number < u32::MAX)?);
        let slot = self.slots.get_or_make(self.slot_of(note))?;
        slot.occupy(note, id, author, published_at, text);
        self.remember_long_topics(note, text);
        self.by_id.write(&id.get()).insert(id.get(), note);
        self.newest.store(note.0, Release);
        Some(note)
    }

    pub fn rewrite(&self, note: NoteRef, text: &NoteText) {
        if let Some(slot) = self.slot(note) {
            slot.set_text(text);
            self.remember_long_topics(note, text);
        }
    }

    fn remember_long_topics(&self, note: NoteRef, text: &NoteText) {
        let is_long = text.topics.len() > INLINE_TOPICS;
        if is_long {
            self.long_topics.write().insert(note, text.topics.clone().into());
        } else if self.long_topics.read().contains_key(&note) {
            self.long_topics.write().remove(&note);
        }
    }

    /// Forgets the id of a note that leaves the ring.
    pub fn forget(&self, note: NoteRef, id: NoteId) {
        self.by_id.write(&id.get()).remove(&id.get());
        if self.long_topics.read().contains_key(&note) {
            self.long_topics.write().remove(&note);
        }
    }
}
