//! What a member has chosen about their feed, as it is handed in. The index keeps it (`index/choices.rs`); words are
//! looked for by whoever has the texts, since the index has none.

use kumara_model::{LanguageTag, MemberId, NoteId, Timestamp, Topic};

use crate::dial::Width;

/// All choices of a member, handed over as a whole. The default is that of a member who never chose anything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemberPreferences {
    pub width: Width,
    /// Explore without ranking: the newest of what suits, the newest first.
    pub chronological: bool,
    /// Topics that are nowhere, but on the topic's own page.
    pub muted_topics: Vec<Topic>,
    /// Phrases that are not read here: the caller compares them with the notes' texts.
    pub muted_words: Vec<String>,
    pub muted_languages: Vec<LanguageTag>,
    /// "Fewer like this", the newest last.
    pub fewer: Vec<Fewer>,
    /// What was learned of the member's taste before this moment counts no more.
    pub reset_at: Option<Timestamp>,
}

/// A wish for fewer notes of a kind: of a note (then with its topics and its creator, which the caller knows also
/// when the note is gone), of a topic, or of a creator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fewer {
    /// For what it is like beyond topics and creator, as long as it is in the index.
    pub note: Option<NoteId>,
    pub topics: Vec<Topic>,
    pub creator: Option<MemberId>,
    pub asked_at: Timestamp,
}
