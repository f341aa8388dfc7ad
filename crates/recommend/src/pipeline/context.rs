//! What the stages know of the page that is being made.

use std::sync::Arc;

use kumara_model::Cell;

use super::RefTable;
use crate::{
    config::RecommendConfig,
    cursor::{ServedNotes, mix},
    dial::{Dial, Width},
    fewer::FewerLikeThis,
    index::{
        FeedIndex, InstalledModel, LanguageCode, Leanings, MemberRef, NoteRef, Probe, RegionCode, SortedSet, TopicRef,
    },
    query::Query,
    ranking::SignalReader,
};

/// What is known of the one who looks, copied from the index so that no lock is held while the page is made.
#[derive(Debug, Default)]
pub(crate) struct Viewer {
    /// Nobody for a visitor.
    pub member: MemberRef,
    /// Languages that the viewer reads, best first.
    pub languages: Vec<LanguageCode>,
    pub region: RegionCode,
    pub location: Option<Cell>,
    /// The location as a unit vector.
    pub direction: Option<[f32; 3]>,
    pub follows: SortedSet,
    follow_bits: KeyBits,
    pub blocks: SortedSet,
    pub blocked_by: SortedSet,
    pub mutes: SortedSet,
    pub hidden: SortedSet,
    /// Interests with their share of the strongest, strongest first, and the same as a table.
    pub topics: Vec<(TopicRef, f32)>,
    pub topic_shares: Shares,
    pub author_shares: Shares,
    /// Newest likes and saves, newest first.
    pub engaged: Vec<NoteRef>,
    /// What the taste is made of, memory that is used again.
    pub leanings: Leanings,
    /// The viewer's taste, and the model in which it means something.
    pub taste: Option<(Arc<InstalledModel>, Probe)>,
    pub seen: Vec<NoteRef>,
    /// What was on the screen before this page, the newest last; about a window.
    pub recent: Vec<NoteRef>,
    pub width: Width,
    pub muted_topics: SortedSet,
    pub muted_languages: Vec<LanguageCode>,
    pub fewer: FewerLikeThis,
}

impl Viewer {
    pub fn clear(&mut self) {
        self.member = MemberRef::NONE;
        self.region = RegionCode::NONE;
        (self.location, self.direction) = (None, None);
        self.languages.clear();
        for set in [&mut self.follows, &mut self.blocks, &mut self.blocked_by, &mut self.mutes, &mut self.hidden] {
            set.clear();
        }
        self.topics.clear();
        self.topic_shares.clear();
        self.author_shares.clear();
        self.follow_bits.clear();
        self.engaged.clear();
        self.leanings.clear();
        self.taste = None;
        self.seen.clear();
        self.recent.clear();
        self.width = Width::default();
        self.muted_topics.clear();
        self.muted_languages.clear();
        self.fewer.clear();
    }

    pub fn set_follows(&mut self, follows: &SortedSet) {
        self.follows.copy_from(follows);
        follows.as_slice().iter().for_each(|member| self.follow_bits.add(*member));
    }

    #[inline]
    pub fn follows(&self, author: MemberRef) -> bool {
        self.follow_bits.may_have(author.0) && self.follows.contains(author.0)
    }
}

/// Numbers in 0..=1 by topic or creator. Most questions are about keys that are not there: a few bits answer those.
#[derive(Debug, Default)]
pub(crate) struct Shares {
    table: RefTable,
    present: KeyBits,
}

impl Shares {
    pub fn clear(&mut self) {
        self.table.clear();
        self.present.clear();
    }

    pub fn set(&mut self, key: u32, share: f32) {
        self.table.insert(key, share.to_bits());
        self.present.add(key);
    }

    #[inline]
    pub fn get(&self, key: u32) -> f32 {
        if self.present.may_have(key) { self.table.get(key).map_or(0.0, f32::from_bits) } else { 0.0 }
    }

    /// False only if `get` gives 0 for all of them.
    #[inline]
    pub fn may_have_any(&self, keys: impl Iterator<Item = u32>) -> bool {
        keys.fold(false, |any, key| any | self.present.may_have(key))
    }
}

/// Which keys may be in a set: never wrong about one that is.
#[derive(Debug)]
pub(crate) struct KeyBits([u64; KeyBits::WORDS]);

impl Default for KeyBits {
    fn default() -> Self {
        Self([0; Self::WORDS])
    }
}

impl KeyBits {
    const WORDS: usize = 32;

    pub fn clear(&mut self) {
        self.0.fill(0);
    }

    pub fn add(&mut self, key: u32) {
        let (word, bit) = Self::place(key);
        self.0[word] |= bit;
    }

    #[inline]
    pub fn may_have(&self, key: u32) -> bool {
        let (word, bit) = Self::place(key);
        self.0[word] & bit != 0
    }

    #[inline]
    fn place(key: u32) -> (usize, u64) {
        let hash = key.wrapping_mul(0x9e37_79b1) >> 16;
        ((hash >> 6) as usize % Self::WORDS, 1 << (hash & 63))
    }
}

/// A page is made in rounds: when too few notes are left after all filters, sources are asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Round {
    /// How many times their share sources put forward.
    pub depth: usize,
    /// The last round: rather a note that the viewer knows than none. Never one of this session.
    pub is_last: bool,
}

pub(crate) struct PageContext<'a> {
    pub index: &'a FeedIndex,
    pub config: &'a RecommendConfig,
    pub query: &'a Query,
    pub viewer: &'a Viewer,
    pub dial: Dial,
    pub round: Round,
    /// A chronological list goes on before this (microseconds, note id).
    pub before: Option<(i64, i64)>,
    /// What this session has served.
    pub served: Option<&'a ServedNotes>,
    /// The session's seed and the page's place in it, mixed.
    pub seed: u64,
}

impl<'a> PageContext<'a> {
    /// The hand-set signals, for this viewer and moment.
    pub fn signals(&self) -> SignalReader<'a> {
        let half_life = self.index.heat_half_life;
        SignalReader::new(&self.config.ranking, &self.config.ces, self.viewer, self.query.now, half_life)
    }

    /// A number for one purpose, the same for the same page.
    pub fn seed_for(&self, purpose: SeedFor) -> u64 {
        mix(self.seed ^ (purpose as u64) << 56)
    }
}

/// What seeds are for; two purposes never share one.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SeedFor {
    Creators = 1,
    Fresh,
    FreshLanguage,
    Discover,
    Spread,
    Lot,
    Urgent,
    Guarantee,
}
