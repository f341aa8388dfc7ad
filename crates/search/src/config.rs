//! What can be set about the index. Defaults stand here, each with its reason.

use std::time::Duration;

#[derive(Debug, Clone, PartialEq)]
pub struct SearchConfig {
    /// How long a change waits for others before it is committed: a note shall be findable within a second.
    pub commit_after: Duration,
    /// Memory for notes that are not on disk yet; more makes fewer segments while an index is built.
    pub writer_bytes: usize,
    /// Threads that build segments.
    pub writer_threads: usize,
    /// Read all of the index's files at a start and compare their checksums.
    pub verify: bool,
    pub weights: Weights,
}

impl Default for SearchConfig {
    fn default() -> Self {
        Self {
            commit_after: Duration::from_millis(300),
            writer_bytes: 64 << 20,
            writer_threads: 1,
            verify: true,
            weights: Weights::default(),
        }
    }
}

/// What a match in each field is worth. Set once for all languages, by what the fields are, and measured by
/// `kumara-bench search --xquad`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    pub word: f32,
    pub stem: f32,
    pub bigram: f32,
    pub gram: f32,
    /// A single Chinese or Korean character.
    pub character: f32,
    /// Sounds beside the characters that they are the sound of.
    pub echo: f32,
    /// Sounds that are the query itself: pinyin, romaji.
    pub sound: f32,
    /// Sounds with one letter another than was typed.
    pub slip: f32,
    /// Neighbours of the query that are near in the note.
    pub near: f32,
    /// A word that is one edit away from the one that was typed.
    pub corrected: f32,
    /// A word from the phrasebook that means the same.
    pub meaning: f32,
    /// What is left of a word's worth in a note of a language that the query was put into in other words.
    pub elsewhere: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            word: 0.5,
            stem: 1.0,
            bigram: 0.7,
            gram: 0.5,
            character: 0.2,
            echo: 0.1,
            sound: 1.0,
            slip: 0.6,
            near: 0.5,
            corrected: 0.7,
            meaning: 0.4,
            elsewhere: 0.25,
        }
    }
}
