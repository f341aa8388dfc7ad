//! What the stages know of the page that is being made.

use kumara_model::Cell;

use super::RefTable;
use crate::{
    config::RecommendConfig,
    cursor::{ServedNotes, mix},
    index::{FeedIndex, LanguageCode, MemberRef, NoteRef, RegionCode, SortedSet, TopicRef},
    query::Query,
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
    pub seen: Vec<NoteRef>,
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
        self.topic_shares.0.clear();
        self.author_shares.0.clear();
        self.engaged.clear();
        self.seen.clear();
    }

    pub fn follows(&self, author: MemberRef) -> bool {
        self.follows.contains(author.0)
    }
}

/// Numbers in 0..=1 by topic or creator.
#[derive(Debug, Default)]
pub(crate) struct Shares(RefTable);

impl Shares {
    pub fn set(&mut self, key: u32, share: f32) {
        self.0.insert(key, share.to_bits());
    }

    pub fn get(&self, key: u32) -> f32 {
        self.0.get(key).map_or(0.0, f32::from_bits)
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
    pub round: Round,
    /// A chronological list goes on before this (microseconds, note id).
    pub before: Option<(i64, i64)>,
    /// What this session has served.
    pub served: Option<&'a ServedNotes>,
    /// The session's seed and the page's place in it, mixed.
    pub seed: u64,
}

impl PageContext<'_> {
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
}
