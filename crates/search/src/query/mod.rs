//! What somebody asks for, and what the question means.

mod parse;
mod place;
mod understand;

use ahash::AHashSet;
use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Timestamp};

pub use place::PlaceWords;
pub use understand::{QueryWord, Understood, understand};

/// Characters of a query that are read. A question is a line; what comes after is left out and said.
pub const MAX_QUERY_CHARS: usize = 256;
/// Notes that one search may return.
pub const MAX_LIMIT: usize = 300;

/// A text, or a part of it, in another language, or in other words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    pub language: LanguageTag,
    pub text: String,
    /// It says all that was asked, rather than single words of it: then notes in its language are looked for by it first,
    /// and by what was typed only beside.
    pub is_whole: bool,
}

/// One search.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    pub text: String,
    /// What the viewer reads, best first. They help to tell the language of a short query, and the phrasebook translates
    /// into them.
    pub languages: Vec<LanguageTag>,
    /// What the text means in other languages, as the caller has translated it.
    pub translations: Vec<Meaning>,
    pub filters: Filters,
    pub order: Order,
    /// Hits wanted, at most [`MAX_LIMIT`].
    pub limit: usize,
}

impl Query {
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), limit: 20, ..Self::default() }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Best,
    Newest,
}

/// What notes must be; empty lists let everything through.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filters {
    pub kinds: Vec<NoteKind>,
    /// Primary languages.
    pub languages: Vec<LanguageTag>,
    /// Only by these (followed, or one member's).
    pub authors: Option<AHashSet<MemberId>>,
    /// Not these (seen).
    pub without: AHashSet<NoteId>,
    /// Only these, if it is said.
    pub within: Option<AHashSet<NoteId>>,
    /// Only asks whose authors have what they wanted to know.
    pub resolved: bool,
    pub since: Option<Timestamp>,
    pub until: Option<Timestamp>,
    pub near: Option<Near>,
}

/// A circle on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    pub latitude: f64,
    pub longitude: f64,
    pub kilometres: f64,
}
