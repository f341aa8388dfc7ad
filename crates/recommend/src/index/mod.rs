//! The feed index: what the feed knows of notes and members, in memory, derived from tables at start (`load`) and
//! from the log after it (`apply`).
//!
//! Many readers, one writer at a time. Readers take no lock that is held for longer than one change to one list:
//! notes are slots of atomics, lists are in shards, a member's state has a lock of its own. Nothing here ranks.

mod apply;
mod boards;
mod bounded_weights;
mod choices;
mod chunks;
mod circle;
mod co_engagement;
mod codes;
mod exposure;
mod features;
mod found_notes;
mod interest;
mod inverted;
mod learning;
mod linking;
mod load;
mod members;
mod memory;
mod note_slot;
mod notes;
mod postings;
mod refs;
mod seen;
mod sharded;
mod sorted_set;
mod taste;
mod topic_keys;
mod topic_names;
mod topics;
mod vector_index;
mod vectors;
mod week;

#[cfg(test)]
mod description;

use h3o::Resolution;
use kumara_model::{Cell, CesWeights, MemberId, NoteId};
use parking_lot::Mutex;

pub use circle::Circle;
pub use exposure::GuaranteeSpent;
pub use features::{Engagement, MemberFeatures, NoteCounters, NoteFeatures};
pub use memory::MemoryError;
pub use vector_index::VectorIndex;
pub use week::WeekWidth;

pub(crate) use boards::{Board, Boards};
pub(crate) use choices::Wish;
pub(crate) use co_engagement::CoEngagement;
pub(crate) use codes::{LanguageCode, RegionCode};
pub(crate) use exposure::ExposureTable;
pub(crate) use interest::{InstalledModel, Interests, Leanings};
pub(crate) use inverted::SearchScratch;
pub(crate) use members::MemberTable;
pub(crate) use note_slot::{NoteSlot, NoteView, direction, kilometres};
pub(crate) use notes::NoteTable;
pub(crate) use postings::Postings;
pub(crate) use refs::{MemberRef, NoteRef, TopicRef};
pub(crate) use sorted_set::SortedSet;
pub(crate) use topic_keys::TopicKeys;
pub(crate) use topic_names::TopicNames;
pub(crate) use vectors::{Probe, Quantised, quantised, shortened, widened};

use crate::{
    config::{IndexConfig, RecommendConfig},
    decay::HalfLife,
    diversity::Vector,
    ranking::Ranking,
    selectors::hashed,
};

/// Resolutions at which notes with a place are listed: cells with edges of 1.4, 9.9, 69 and 480 km.
pub(crate) const CELL_RESOLUTIONS: [Resolution; 4] =
    [Resolution::Seven, Resolution::Five, Resolution::Three, Resolution::One];

/// Everything the feed knows. Shared by all pages; see the module's header for how it is read and written.
pub struct FeedIndex {
    pub(crate) config: IndexConfig,
    pub(crate) ces: CesWeights,
    pub(crate) heat_half_life: HalfLife,
    pub(crate) interest_half_life: HalfLife,
    pub(crate) notes: NoteTable,
    pub(crate) members: MemberTable,
    pub(crate) topics: TopicNames,
    pub(crate) topic_keys: TopicKeys,
    /// All notes of a creator. All other lists hold public notes only: what strangers read from cannot leak.
    pub(crate) by_author: Postings<MemberRef>,
    pub(crate) by_topic: Postings<TopicRef>,
    pub(crate) by_language: Postings<LanguageCode>,
    pub(crate) by_region: Postings<RegionCode>,
    pub(crate) by_cell: Postings<Cell>,
    /// Notes that few have seen yet, by language and (`LanguageCode::ANY`) all.
    pub(crate) fresh: Postings<LanguageCode>,
    pub(crate) asks: Postings<TopicRef>,
    pub(crate) boards: Boards,
    pub(crate) together: CoEngagement,
    pub(crate) ranking: Ranking,
    pub(crate) interests: Interests,
    pub(crate) exposure: ExposureTable,
    writing: Mutex<()>,
}

impl FeedIndex {
    /// An index whose ranking learns by the defaults.
    pub fn new(config: IndexConfig, ces: CesWeights) -> Self {
        Self::of(&RecommendConfig { index: config, ces, ..RecommendConfig::default() })
    }

    pub fn of(settings: &RecommendConfig) -> Self {
        let (config, ces) = (settings.index.clone(), settings.ces);
        let dwell = config.long_dwell_weight;
        Self {
            ranking: Ranking::new(&settings.learning, &settings.ranking, &settings.sources, &ces, dwell),
            interests: Interests::new(&settings.interest),
            exposure: ExposureTable::new(&settings.exposure, config.max_members),
            topic_keys: TopicKeys::new(config.max_topics),
            heat_half_life: HalfLife::hours(config.heat_half_life_hours),
            interest_half_life: HalfLife::days(config.interest_half_life_days),
            notes: NoteTable::new(config.max_notes),
            members: MemberTable::new(config.max_members),
            topics: TopicNames::new(config.max_topics),
            by_author: Postings::unbounded(),
            by_topic: Postings::unbounded(),
            by_language: Postings::newest_of_each(config.recent_notes_per_list),
            by_region: Postings::newest_of_each(config.recent_notes_per_list),
            by_cell: Postings::unbounded(),
            fresh: Postings::unbounded(),
            asks: Postings::unbounded(),
            boards: Boards::new(config.board_notes, config.topic_board_notes),
            together: CoEngagement::default(),
            writing: Mutex::new(()),
            config,
            ces,
        }
    }

    /// What became of a note, as far as the feed knows; none if it is not in the index.
    pub fn counters(&self, note: NoteId) -> Option<NoteCounters> {
        let view = self.notes.view(self.notes.find(note)?)?;
        (!view.is_deleted).then_some(view.counters)
    }

    /// An ask whose author has what they wanted to know: it is nothing to be answered any more.
    pub fn set_resolved(&self, ask: NoteId, is_resolved: bool) {
        if let Some(slot) = self.notes.find(ask).and_then(|note| self.notes.slot(note)) {
            slot.set_resolved(is_resolved);
        }
    }

    pub fn is_resolved(&self, ask: NoteId) -> bool {
        self.notes.find(ask).and_then(|note| self.notes.view(note)).is_some_and(|view| view.is_resolved)
    }

    /// The vector by which a note is compared with others; none if it is not in the index.
    pub fn vector(&self, note: NoteId) -> Option<Vector> {
        let view = self.notes.view(self.notes.find(note)?)?;
        (!view.is_deleted).then(|| hashed(&view))
    }

    /// Whether the first follows the second.
    pub fn follows(&self, member: MemberId, followed: MemberId) -> bool {
        let (Some(member), Some(followed)) = (self.members.find(member), self.members.find(followed)) else {
            return false;
        };
        self.members.state(member).is_some_and(|state| state.read().follows.contains(followed.0))
    }
}

impl std::fmt::Debug for FeedIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FeedIndex").field("config", &self.config).finish_non_exhaustive()
    }
}
