//! What a page consists of, and why each note is on it.

use kumara_model::{LanguageTag, MemberId, NoteId, Region, Topic};

pub use kumara_model::FeedSource as SourceName;

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
