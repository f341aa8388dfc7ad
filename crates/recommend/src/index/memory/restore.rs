//! Takes back what was kept. Nothing in the bytes is trusted: numbers that lead nowhere are passed over.

use kumara_model::{MemberId, NoteId, Timestamp, Topic};
use serde::de::DeserializeOwned;

use super::{Company, Head, MAGIC, MemberMemory, NoteMemory, VERSION};
use crate::{
    decay::Heat,
    index::{
        FeedIndex, MemberRef, NoteRef, TopicRef, bounded_weights::BoundedWeights, members::Engaged, seen::SeenRing,
    },
    ranking::SnapshotError,
    sealed::{self, Unreadable},
};

/// Why what was kept can't be used. Of `Ranking`, that alone is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MemoryError {
    #[error("these {0} bytes are no memory of a feed")]
    NotAMemory(usize),
    #[error("the memory is of version {0}, which this program does not read")]
    Version(u32),
    #[error("the memory is damaged")]
    Damaged,
    #[error("{0}")]
    Ranking(#[from] SnapshotError),
}

impl From<Unreadable> for MemoryError {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::Foreign(bytes) => Self::NotAMemory(bytes),
            Unreadable::Version(version) => Self::Version(version),
            Unreadable::Damaged => Self::Damaged,
        }
    }
}

/// Numbers of the time when it was written → numbers of now.
struct Numbers {
    first_note: u32,
    notes: Vec<NoteRef>,
    members: Vec<MemberRef>,
    topics: Vec<Option<TopicRef>>,
}

impl Numbers {
    fn note(&self, number: u32) -> Option<NoteRef> {
        let at = number.checked_sub(self.first_note)? as usize;
        self.notes.get(at).copied().filter(|note| !note.is_none())
    }

    fn member(&self, number: u32) -> Option<MemberRef> {
        let at = number.checked_sub(1)? as usize;
        self.members.get(at).copied().filter(|member| !member.is_none())
    }

    fn topic(&self, number: u32) -> Option<TopicRef> {
        *self.topics.get(number.checked_sub(1)? as usize)?
    }
}

impl FeedIndex {
    /// The position of the log at which kept bytes stand.
    pub fn position_of_memory(bytes: &[u8]) -> Result<(i64, i64), MemoryError> {
        let mut reader = Reader::new(bytes)?;
        Ok(reader.next::<Head>()?.position)
    }

    /// Goes on with what was kept, in an index that was filled from the tables and told what members chose.
    pub fn restore_memory(&self, bytes: &[u8]) -> Result<(), MemoryError> {
        let mut reader = Reader::new(bytes)?;
        let head: Head = reader.next()?;
        let _writing = self.writing.lock();
        let ranking = self.ranking.restore(&head.ranking);
        let note = |id: &i64| self.notes.find(NoteId::from(*id)).unwrap_or(NoteRef::NONE);
        let member = |id: &i64| self.members.find(MemberId::from(*id)).unwrap_or(MemberRef::NONE);
        let topic = |name: &String| Topic::parse(name).ok().and_then(|topic| self.topics.find_or_add(&topic));
        let numbers = Numbers {
            first_note: head.first_note,
            notes: head.notes.iter().map(note).collect(),
            members: head.members.iter().map(member).collect(),
            topics: head.topics.iter().map(topic).collect(),
        };
        while let Some(memory) = reader.next::<Option<MemberMemory>>()? {
            self.restore_member(&numbers, memory);
        }
        while let Some((number, bits)) = reader.next::<Option<NoteMemory>>()? {
            let heat = Heat::from_bits(bits);
            let Some(note) = numbers.note(number).filter(|_| heat.is_sound()) else { continue };
            if let (Some(slot), Some(view)) = (self.notes.slot(note), self.notes.view(note)) {
                slot.set_heat(heat);
                self.place_on_boards(note, &view, heat);
            }
        }
        while let Some((number, companions)) = reader.next::<Option<Company>>()? {
            let Some(note) = numbers.note(number) else { continue };
            let known = companions.iter().filter_map(|(other, count)| Some((numbers.note(*other)?, *count)));
            self.together.set(note, known.filter(|(other, _)| *other != note));
        }
        Ok(ranking?)
    }

    fn restore_member(&self, numbers: &Numbers, memory: MemberMemory) {
        let Some(member) = numbers.member(memory.member) else { return };
        let config = &self.config;
        let weights = |kept: &[(u32, f32)], limit: usize, number: &dyn Fn(u32) -> Option<u32>| {
            let sound = kept.iter().filter(|(_, weight)| Heat::from_f32(*weight).is_sound());
            BoundedWeights::of(sound.filter_map(|(key, weight)| Some((number(*key)?, *weight))).take(limit))
        };
        let mut seen = SeenRing::default();
        for note in memory.seen.iter().filter_map(|number| numbers.note(*number)) {
            seen.insert(note, None, config.seen_per_member);
        }
        seen.set_days(memory.days);
        let reset_at = memory.reset_at.map(Timestamp::from_micros);
        self.members.change(member, |state| {
            state.seen = seen;
            state.taught = memory.taught;
            let engaged = memory
                .engaged
                .iter()
                .filter_map(|(number, bits)| Some(Engaged::from_bits(numbers.note(*number)?, *bits)));
            let surplus = memory.engaged.len().saturating_sub(config.engaged_per_member);
            state.engaged = engaged.skip(surplus).collect();
            let was_reset_at = state.choices.as_ref().and_then(|choices| choices.reset_at);
            if was_reset_at != reset_at {
                // They have had it all forgotten since.
                return state.forget_taste();
            }
            let (interests, affinities) = (config.interests_per_member, config.affinities_per_member);
            state.topics = weights(&memory.topics, interests, &|key| numbers.topic(key).map(|topic| topic.0));
            state.authors = weights(&memory.authors, affinities, &|key| numbers.member(key).map(|member| member.0));
            state.read_languages = weights(&memory.read_languages, affinities, &Some);
        });
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, MemoryError> {
        Ok(Self(sealed::open(bytes, MAGIC, VERSION)?))
    }

    fn next<T: DeserializeOwned>(&mut self) -> Result<T, MemoryError> {
        let (value, rest) = postcard::take_from_bytes(self.0).map_err(|_| MemoryError::Damaged)?;
        self.0 = rest;
        Ok(value)
    }
}
