//! One note in 128 bytes that many threads read while one changes it.
//!
//! All fields are atomics, since two cache lines that are read without a lock are what makes a thousand candidates
//! a page affordable. `number` says whose the slot is; a reader checks it before and after (as with a seqlock), so
//! it never mixes two notes. Fields of one note may change one by one under a reader: what must hold at the end
//! (still there, still visible) is checked again on the chosen notes.

use std::sync::atomic::{
    AtomicI64, AtomicU8, AtomicU16, AtomicU32, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
    fence,
};

use kumara_model::{Cell, NoteId, NoteKind, Timestamp, Visibility};

use super::{
    codes::{LanguageCode, RegionCode},
    features::{Engagement, NoteCounters},
    refs::{MemberRef, NoteRef, TopicRef},
};
use crate::decay::Heat;

/// Topics kept with the note itself, for scoring. Further ones (a note has up to 20) are found through them only.
pub(crate) const INLINE_TOPICS: usize = 6;

#[derive(Default)]
#[repr(align(128))]
pub(crate) struct NoteSlot {
    number: AtomicU32,
    deleted: AtomicU8,
    resolved: AtomicU8,
    kind: AtomicU8,
    visibility: AtomicU8,
    topic_count: AtomicU8,
    language: AtomicU16,
    region: AtomicU16,
    author: AtomicU32,
    id: AtomicI64,
    published_at: AtomicI64,
    cell: AtomicI64,
    direction: [AtomicU32; 3],
    likes: AtomicU32,
    saves: AtomicU32,
    comments: AtomicU32,
    shares: AtomicU32,
    hides: AtomicU32,
    impressions: AtomicU32,
    heat: AtomicU64,
    /// Bits of what showing it is worth beyond its score, in scores of an ordinary note.
    price: AtomicU32,
    topics: [AtomicU32; INLINE_TOPICS],
}

/// What can change about a note by an edit.
#[derive(Debug, Clone)]
pub(crate) struct NoteText {
    pub kind: NoteKind,
    pub visibility: Visibility,
    pub language: LanguageCode,
    pub region: RegionCode,
    pub topics: Vec<TopicRef>,
    pub cell: Option<Cell>,
}

/// A note as it was at one moment. Kept small: a thousand of them are walked through by every filter and scorer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NoteView {
    pub id: NoteId,
    pub author: MemberRef,
    pub published_at: Timestamp,
    pub kind: NoteKind,
    pub visibility: Visibility,
    pub is_deleted: bool,
    /// An ask whose author has what they wanted to know.
    pub is_resolved: bool,
    pub language: LanguageCode,
    pub region: RegionCode,
    /// The place as a unit vector from the earth's centre; zero for none.
    direction: [f32; 3],
    pub counters: NoteCounters,
    pub heat: Heat,
    /// What showing it for the guarantee's sake is worth, in scores of an ordinary note; 0 if it is owed nothing.
    pub price: f32,
    topics: [TopicRef; INLINE_TOPICS],
    topic_count: u8,
}

impl NoteView {
    #[inline]
    pub fn topics(&self) -> &[TopicRef] {
        &self.topics[..usize::from(self.topic_count).min(INLINE_TOPICS)]
    }

    /// Whether there may be topics beyond `topics`.
    #[inline]
    pub fn has_all_places_taken(&self) -> bool {
        usize::from(self.topic_count) >= INLINE_TOPICS
    }

    /// Where the note's place is.
    #[inline]
    pub fn direction(&self) -> Option<[f32; 3]> {
        (self.direction != [0.0; 3]).then_some(self.direction)
    }
}

impl NoteSlot {
    #[inline]
    pub fn number(&self) -> NoteRef {
        NoteRef(self.number.load(Acquire))
    }

    /// Id and author, if the slot holds `note` and it was not deleted.
    #[inline]
    pub fn living(&self, note: NoteRef) -> Option<(NoteId, MemberRef)> {
        let id = NoteId::from(self.id.load(Relaxed));
        let author = MemberRef(self.author.load(Relaxed));
        (self.holds(note) && self.deleted.load(Relaxed) == 0).then_some((id, author))
    }

    #[inline]
    pub fn is_public(&self) -> bool {
        self.visibility.load(Relaxed) == Visibility::Public as u8
    }

    pub fn cell(&self) -> Option<Cell> {
        Cell::from_raw(self.cell.load(Relaxed))
    }

    /// Asks the memory for both lines of the slot. Reading many slots ahead lets the processor wait for all at once.
    #[inline]
    pub fn touch(&self) -> u32 {
        self.number.load(Relaxed) ^ self.topics[INLINE_TOPICS - 1].load(Relaxed)
    }

    /// Sort key of everything that is ordered by time.
    #[inline]
    pub fn moment(&self) -> (i64, i64) {
        (self.published_at.load(Relaxed), self.id.load(Relaxed))
    }

    #[inline]
    fn holds(&self, note: NoteRef) -> bool {
        fence(Acquire);
        self.number.load(Relaxed) == note.0
    }

    #[inline]
    pub fn view(&self, note: NoteRef) -> Option<NoteView> {
        if self.number() != note {
            return None;
        }
        let (mut direction, mut topics) = ([0.0; 3], [TopicRef::NONE; INLINE_TOPICS]);
        for (to, from) in direction.iter_mut().zip(&self.direction) {
            *to = f32::from_bits(from.load(Relaxed));
        }
        for (to, from) in topics.iter_mut().zip(&self.topics) {
            *to = TopicRef(from.load(Relaxed));
        }
        let view = NoteView {
            id: NoteId::from(self.id.load(Relaxed)),
            author: MemberRef(self.author.load(Relaxed)),
            published_at: Timestamp::from_micros(self.published_at.load(Relaxed)),
            kind: word(NoteKind::ALL, self.kind.load(Relaxed))?,
            visibility: word(Visibility::ALL, self.visibility.load(Relaxed))?,
            is_deleted: self.deleted.load(Relaxed) != 0,
            is_resolved: self.resolved.load(Relaxed) != 0,
            language: LanguageCode(self.language.load(Relaxed)),
            region: RegionCode(self.region.load(Relaxed)),
            direction,
            counters: NoteCounters {
                likes: self.likes.load(Relaxed),
                saves: self.saves.load(Relaxed),
                comments: self.comments.load(Relaxed),
                shares: self.shares.load(Relaxed),
                hides: self.hides.load(Relaxed),
                impressions: self.impressions.load(Relaxed),
            },
            heat: Heat::from_bits(self.heat.load(Relaxed)),
            price: f32::from_bits(self.price.load(Relaxed)),
            topics,
            topic_count: self.topic_count.load(Relaxed),
        };
        self.holds(note).then_some(view)
    }

    // ---- the one writer

    /// Takes the slot for a new note.
    pub fn occupy(&self, note: NoteRef, id: NoteId, author: MemberRef, published_at: Timestamp, text: &NoteText) {
        self.number.store(0, Relaxed);
        fence(Release);
        self.id.store(id.get(), Relaxed);
        self.author.store(author.0, Relaxed);
        self.published_at.store(published_at.as_micros(), Relaxed);
        self.deleted.store(0, Relaxed);
        self.resolved.store(0, Relaxed);
        self.set_counters(NoteCounters::default());
        self.set_heat(Heat::COLD);
        self.set_price(0.0);
        self.set_text(text);
        self.number.store(note.0, Release);
    }

    pub fn set_text(&self, text: &NoteText) {
        // Who may see it first: between two stores a reader must not find more than before and after.
        self.visibility.store(text.visibility as u8, Relaxed);
        self.kind.store(text.kind as u8, Relaxed);
        self.language.store(text.language.0, Relaxed);
        self.region.store(text.region.0, Relaxed);
        self.cell.store(text.cell.map_or(0, Cell::raw), Relaxed);
        let direction = text.cell.map_or([0.0; 3], direction);
        for (to, from) in self.direction.iter().zip(direction) {
            to.store(from.to_bits(), Relaxed);
        }
        for (i, to) in self.topics.iter().enumerate() {
            to.store(text.topics.get(i).map_or(0, |topic| topic.0), Relaxed);
        }
        self.topic_count.store(text.topics.len().min(INLINE_TOPICS) as u8, Relaxed);
    }

    pub fn delete(&self) {
        self.deleted.store(1, Relaxed);
    }

    pub fn set_resolved(&self, is_resolved: bool) {
        self.resolved.store(u8::from(is_resolved), Relaxed);
    }

    pub fn set_heat(&self, heat: Heat) {
        self.heat.store(heat.to_bits(), Relaxed);
    }

    pub fn set_price(&self, price: f32) {
        self.price.store(price.to_bits(), Relaxed);
    }

    pub fn set_counters(&self, to: NoteCounters) {
        self.likes.store(to.likes, Relaxed);
        self.saves.store(to.saves, Relaxed);
        self.comments.store(to.comments, Relaxed);
        self.shares.store(to.shares, Relaxed);
        self.hides.store(to.hides, Relaxed);
        self.impressions.store(to.impressions, Relaxed);
    }

    pub fn count(&self, engagement: Engagement, up: bool) {
        let counter = match engagement {
            Engagement::Like => &self.likes,
            Engagement::Save => &self.saves,
            Engagement::Comment => &self.comments,
            Engagement::Share => &self.shares,
        };
        step(counter, up);
    }

    pub fn count_hide(&self, up: bool) {
        step(&self.hides, up);
    }

    /// Returns how many members have now seen it.
    pub fn count_impression(&self) -> u32 {
        step(&self.impressions, true)
    }
}

/// There is one writer, so load and store are enough.
fn step(counter: &AtomicU32, up: bool) -> u32 {
    let before = counter.load(Relaxed);
    let after = if up { before.saturating_add(1) } else { before.saturating_sub(1) };
    counter.store(after, Relaxed);
    after
}

fn word<T: Copy>(all: &[T], number: u8) -> Option<T> {
    all.get(usize::from(number)).copied()
}

/// The centre of a cell as a unit vector.
pub(crate) fn direction(cell: Cell) -> [f32; 3] {
    let (latitude, longitude) = cell.centre();
    let (lat, lng) = (latitude.to_radians(), longitude.to_radians());
    [lat.cos() * lng.cos(), lat.cos() * lng.sin(), lat.sin()].map(|part| part as f32)
}

/// Kilometres through the earth between two directions: within 1 % of the way over ground up to 3,000 km.
#[inline]
pub(crate) fn kilometres(a: [f32; 3], b: [f32; 3]) -> f32 {
    const EARTH_RADIUS_KM: f32 = 6_371.0;
    let chord: f32 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
    EARTH_RADIUS_KM * chord.sqrt()
}

#[cfg(test)]
mod tests {
    use kumara_model::NOTE_RESOLUTION;

    use super::*;

    #[test]
    fn a_note_takes_two_cache_lines() {
        assert_eq!(size_of::<NoteSlot>(), 128);
        assert!(size_of::<NoteView>() <= 112);
    }

    #[test]
    fn a_slot_answers_only_for_the_note_that_it_holds() {
        let slot = NoteSlot::default();
        let text = NoteText {
            kind: NoteKind::Ask,
            visibility: Visibility::Followers,
            language: LanguageCode(5),
            region: RegionCode(6),
            topics: (1..=12).map(TopicRef).collect(),
            cell: None,
        };
        assert!(slot.view(NoteRef(1)).is_none());
        slot.occupy(NoteRef(1), 70.into(), MemberRef(8), Timestamp::from_micros(9), &text);
        let view = slot.view(NoteRef(1)).unwrap();
        assert_eq!((view.id, view.kind, view.visibility), (70.into(), NoteKind::Ask, Visibility::Followers));
        assert_eq!(view.topics().len(), INLINE_TOPICS);
        slot.occupy(NoteRef(2), 71.into(), MemberRef(8), Timestamp::from_micros(10), &text);
        assert!(slot.view(NoteRef(1)).is_none() && slot.living(NoteRef(1)).is_none());
        slot.delete();
        assert!(slot.view(NoteRef(2)).unwrap().is_deleted && slot.living(NoteRef(2)).is_none());
    }

    #[test]
    fn words_keep_their_numbers() {
        for (i, kind) in NoteKind::ALL.iter().enumerate() {
            assert_eq!(*kind as usize, i);
        }
        for (i, visibility) in Visibility::ALL.iter().enumerate() {
            assert_eq!(*visibility as usize, i);
        }
    }

    #[test]
    fn distances_agree_with_the_globe() {
        let at = |lat, lng| Cell::at(lat, lng, NOTE_RESOLUTION).unwrap();
        for (a, b) in [(at(52.52, 13.40), at(52.50, 13.45)), (at(52.52, 13.40), at(48.85, 2.35))] {
            let exact = a.distance_km(b) as f32;
            let ours = kilometres(direction(a), direction(b));
            assert!((ours - exact).abs() <= exact * 0.01 + 0.01, "{ours} {exact}");
        }
    }
}
