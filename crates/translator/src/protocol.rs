//! What is said on the socket: one JSON object a line, the worker's answers in any order.

use kumara_model::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::hashes;

/// Raised when an older program could misread what is said.
pub const VERSION: u32 = 1;
/// A line to the worker, and one from it, without its end.
pub const MAX_REQUEST_BYTES: usize = 256 * 1024;
pub const MAX_ANSWER_BYTES: usize = 1024 * 1024;
/// Of one request.
pub const MAX_SEGMENTS: usize = 64;
/// A longer sentence is none.
pub const MAX_SEGMENT_CHARS: usize = 2_000;

/// From a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Request {
    /// The first thing that a client says.
    Hello {
        version: u32,
    },
    /// Sentences of one pair; `id` is the client's and comes back with the answer.
    Translate {
        id: u64,
        from: LanguageTag,
        to: LanguageTag,
        segments: Vec<String>,
    },
    Health {
        id: u64,
    },
}

/// From the worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Answer {
    Hello(Hello),
    /// One answer a segment, in their order.
    Translated {
        id: u64,
        model: String,
        segments: Vec<Segment>,
    },
    Health(Health),
    /// `id` is missing where the request could not be read.
    Error {
        id: Option<u64>,
        code: Refusal,
        message: String,
    },
}

/// What the worker is and what it translates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    pub version: u32,
    /// Of the worker program.
    pub program: String,
    pub models: Vec<ModelInfo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelInfo {
    pub name: String,
    /// Another one whenever the same sentence could be translated differently.
    pub version: String,
    pub licence: String,
    /// Those that this model is asked for; a pair is listed once.
    pub pairs: Vec<(LanguageTag, LanguageTag)>,
}

impl Hello {
    /// Another one whenever any model is another one.
    pub fn fingerprint(&self) -> String {
        let mut models: Vec<String> = self.models.iter().map(|m| format!("{} {}\n", m.name, m.version)).collect();
        models.sort_unstable();
        hashes::of_bytes(models.concat().as_bytes())[..16].to_owned()
    }
}

/// One sentence's answer: `{"text": …}` or `{"problem": …}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Segment {
    Text(String),
    /// In words, without anything of the sentence.
    Problem(String),
}

/// Figures since the start.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    pub id: u64,
    /// Sentences that wait or are being translated.
    pub queued: usize,
    pub batches: u64,
    pub sentences: u64,
    pub failed: u64,
    /// Sentences in the largest batch.
    pub largest_batch: usize,
    /// Models in memory at this moment.
    pub loaded: Vec<String>,
    /// Models that are not offered, and why.
    pub refused: Vec<(String, String)>,
}

/// Why a whole request got no translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Another version of the protocol, or no hello before anything else.
    Version,
    /// No JSON of a known shape.
    BadRequest,
    /// A line, a sentence or a list beyond its limit.
    TooLarge,
    UnknownPair,
    /// The queue is full; later there is room.
    Busy,
    /// A line that was begun and not ended in time.
    TooSlow,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_are_those_of_the_document() {
        let line = |answer: &Answer| serde_json::to_string(answer).unwrap();
        let request = r#"{"type":"translate","id":7,"from":"ar","to":"en","segments":["آتزمون"]}"#;
        let read: Request = serde_json::from_str(request).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), request);
        let segments = vec![Segment::Text("atzmon".into()), Segment::Problem("it is too long".into())];
        assert_eq!(
            line(&Answer::Translated { id: 7, model: "ar-en".into(), segments }),
            r#"{"type":"translated","id":7,"model":"ar-en","segments":[{"text":"atzmon"},{"problem":"it is too long"}]}"#
        );
        assert_eq!(
            line(&Answer::Error { id: None, code: Refusal::TooLarge, message: "a line".into() }),
            r#"{"type":"error","id":null,"code":"too_large","message":"a line"}"#
        );
    }
}
