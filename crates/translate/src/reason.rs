//! Why a text, or a part of it, is shown as it was written. The codes are stable: interfaces have words for them.

use kumara_language::Fault;
use serde::{Deserialize, Serialize};

use crate::EngineError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    #[error("it has no words")]
    NoLanguage,
    #[error("its language is not known")]
    UnknownLanguage,
    #[error("it is in this language already")]
    SameLanguage,
    #[error("no engine translates this pair")]
    NoEngine,
    #[error("the engine is not well and gets a rest")]
    EngineDown,
    #[error("the engine took too long")]
    TimedOut,
    #[error("the engine failed")]
    EngineFailed,
    #[error("too much is being translated at this moment")]
    Busy,
    #[error("the community's budget for today is spent")]
    SiteBudgetSpent,
    #[error("the member's budget for today is spent")]
    MemberBudgetSpent,
    #[error("the provider's quota is spent")]
    QuotaSpent,
    #[error("the text is too long")]
    TooLong,
    #[error("too few of its words are known")]
    TooFewWordsKnown,
    #[error("the engine lost, doubled or made up a protected span")]
    Spans,
    #[error("the answer was far too long or too short")]
    Length,
    #[error("the answer was not in the script of the language")]
    Script,
    #[error("the answer was a copy of the text")]
    Copy,
    #[error("the answer repeated itself")]
    Repetition,
    #[error("the answer had a link, a mention or markup that the text has not")]
    Added,
}

impl From<Fault> for Reason {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Spans => Self::Spans,
            Fault::Length => Self::Length,
            Fault::Script => Self::Script,
            Fault::Copy => Self::Copy,
            Fault::Repetition => Self::Repetition,
            Fault::Added => Self::Added,
        }
    }
}

impl From<&EngineError> for Reason {
    fn from(error: &EngineError) -> Self {
        match error {
            EngineError::TimedOut(_) => Self::TimedOut,
            EngineError::Busy => Self::Busy,
            EngineError::QuotaSpent => Self::QuotaSpent,
            EngineError::UnsupportedPair => Self::NoEngine,
            EngineError::Limited { .. } => Self::EngineDown,
            EngineError::Unreachable(_)
            | EngineError::Refused(_)
            | EngineError::BadAnswer(_)
            | EngineError::Died(_) => Self::EngineFailed,
        }
    }
}

impl Reason {
    /// Whether the same text may do better in a minute: such an answer is not remembered.
    pub const fn passes(self) -> bool {
        matches!(
            self,
            Self::EngineDown
                | Self::TimedOut
                | Self::EngineFailed
                | Self::Busy
                | Self::SiteBudgetSpent
                | Self::MemberBudgetSpent
                | Self::QuotaSpent
                | Self::NoEngine
        )
    }
}
