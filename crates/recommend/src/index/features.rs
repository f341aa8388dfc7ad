//! What the index is told about notes and members: everything the feed needs, so that it never asks a database.

use kumara_model::{Cell, LanguageTag, MemberId, NoteId, NoteKind, Region, Timestamp, Topic, Visibility};

/// A note as the feed sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteFeatures {
    pub note: NoteId,
    pub author: MemberId,
    pub kind: NoteKind,
    pub visibility: Visibility,
    pub language: LanguageTag,
    /// The author's region when it was written; none takes the region that the author has in the index.
    pub region: Option<Region>,
    pub topics: Vec<Topic>,
    pub cell: Option<Cell>,
    pub published_at: Timestamp,
    pub counters: NoteCounters,
}

/// What became of a note so far. Impressions count members, not screens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoteCounters {
    pub likes: u32,
    pub saves: u32,
    pub comments: u32,
    pub shares: u32,
    pub hides: u32,
    pub impressions: u32,
}

/// A member as the feed sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberFeatures {
    pub member: MemberId,
    /// Languages that the member reads, as on the profile.
    pub languages: Vec<LanguageTag>,
    pub region: Option<Region>,
    pub home: Option<Cell>,
    pub is_private: bool,
}

/// What a member did with a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Engagement {
    Like,
    Save,
    Comment,
    Share,
}
