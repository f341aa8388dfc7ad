//! What translates: one trait for script conversion, local programs, remote providers and word help.

use std::{borrow::Cow, time::Duration};

use futures::future::BoxFuture;
use kumara_model::LanguageTag;
use serde::{Deserialize, Serialize};

/// Something that translates. Its name and version are part of every cache key: another model is another version.
pub trait Engine: Send + Sync {
    /// What readers see beside a translation: "Apertium", "DeepL".
    fn name(&self) -> &str;

    /// Changes whenever the same text could be translated differently.
    fn version(&self) -> Cow<'_, str>;

    fn kind(&self) -> EngineKind;

    /// What it translates, in the codes of [`engine_code`](crate::engine_code). Read when it is taken in, and again when its
    /// edition has changed.
    fn pairs(&self) -> Vec<Pair>;

    /// Goes up when its pairs or its version have changed. Asked before every text: cheap.
    fn edition(&self) -> u64 {
        0
    }

    /// What keeps it from translating and what an operator can do about it, in words.
    fn trouble(&self) -> Option<String> {
        None
    }

    fn limits(&self) -> EngineLimits {
        EngineLimits::default()
    }

    /// One answer a segment, in their order. Segments are masked texts: every slot (`kumara_language::is_slot`) has to
    /// come back once, wherever the words want it. May be dropped at any time.
    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>>;
}

/// What kind of engine, which decides what it costs and what its answers are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EngineKind {
    /// Exact and free: the same language in another script.
    Conversion,
    /// A program on this machine.
    Local,
    /// A provider elsewhere: costs, and counts against budgets.
    Remote,
    /// Known phrases and words: never called a translation, and asked last.
    WordHelp,
}

/// From one language to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Pair {
    pub from: LanguageTag,
    pub to: LanguageTag,
}

/// Segments of one pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub from: LanguageTag,
    pub to: LanguageTag,
    pub segments: Vec<String>,
}

/// One translated segment.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub text: String,
    /// The share of the words that the engine knew; 1 for engines that can't tell.
    pub known: f32,
}

impl From<String> for Answer {
    fn from(text: String) -> Self {
        Self { text, known: 1.0 }
    }
}

/// What one call may hold, and how many calls run at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EngineLimits {
    pub max_segments: usize,
    pub max_chars: usize,
    pub timeout_ms: u64,
    pub at_once: usize,
    /// Answers that knew a smaller share of the words are refused.
    pub min_known_percent: u8,
}

impl Default for EngineLimits {
    fn default() -> Self {
        Self { max_segments: 50, max_chars: 10_000, timeout_ms: 10_000, at_once: 4, min_known_percent: 50 }
    }
}

/// Why a whole call failed. Texts are for the operator's log and hold nothing that members wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    #[error("it can't be reached: {0}")]
    Unreachable(String),
    #[error("it took longer than {0} ms")]
    TimedOut(u64),
    #[error("it answered with status {0}")]
    Refused(u16),
    #[error("it asks to be left alone for a while")]
    Limited { retry_after: Option<Duration> },
    #[error("its quota is spent")]
    QuotaSpent,
    #[error("its answer is of no use: {0}")]
    BadAnswer(&'static str),
    #[error("it is busy")]
    Busy,
    #[error("it does not translate this pair")]
    UnsupportedPair,
    #[error("its process ended: {0}")]
    Died(String),
}

impl EngineError {
    /// How long the engine is left alone at once; `None` if one failure says nothing about the next call.
    pub(crate) fn rest(&self) -> Option<Duration> {
        match self {
            // Between a second and an hour, whatever a provider says.
            Self::Limited { retry_after } => {
                let wait = retry_after.unwrap_or(Duration::from_secs(30));
                Some(wait.clamp(Duration::from_secs(1), Duration::from_secs(3_600)))
            }
            Self::QuotaSpent => Some(Duration::from_secs(3_600)),
            Self::Refused(401 | 403) => Some(Duration::from_secs(600)),
            _ => None,
        }
    }

    /// Whether it says that the engine is unwell. A batch that the engine does not like is no illness.
    pub(crate) const fn counts(&self) -> bool {
        !matches!(self, Self::Busy | Self::UnsupportedPair | Self::Refused(400 | 413 | 422))
    }
}
