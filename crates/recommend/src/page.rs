//! What a page consists of, and why each note is on it.

use kumara_model::{LanguageTag, MemberId, NoteId, Region, Topic};

use crate::{cursor::CursorState, ranking::Strength};

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub items: Vec<PageItem>,
    /// Where the next page begins; none at the end of the list.
    pub next: Option<CursorState>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct PageItem {
    pub note: NoteId,
    pub score: f32,
    pub reason: Reason,
}

/// Why a note is here: the source that put it forward, and what that source went by.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub source: SourceName,
    pub detail: Option<ReasonDetail>,
    /// What its score rests on, the strongest first; empty on lists that are not ranked by what was learned.
    pub strengths: Vec<Strength>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ReasonDetail {
    Topic(Topic),
    /// The creator whom the viewer follows.
    Creator(MemberId),
    /// The note that the viewer liked or saved.
    LikedNote(NoteId),
    Language(LanguageTag),
    Region(Region),
    /// How far away, rounded.
    Kilometres(u32),
}

macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)+) => {
        /// The sources of candidates, the most telling reason first: a note that several sources put forward is
        /// here for the first of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SourceName { $($(#[$doc])* $name,)+ }

        impl SourceName {
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The word on the wire, and the name of the stage.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }
        }
    };
}

sources! {
    Following = "following",
    Answers = "answers",
    CoEngagement = "co_engagement",
    Topics = "topics",
    Nearby = "nearby",
    Trending = "trending",
    Fresh = "fresh",
    Languages = "languages",
    Discover = "discover",
}

impl SourceName {
    /// The source's place in a set of sources.
    pub(crate) const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of sources is a `u16`.
const _: () = assert!(SourceName::ALL.len() <= 16);
