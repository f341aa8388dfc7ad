//! The feed: an index in memory of what is published and what members do, a pipeline of small stages that makes
//! pages from it, and cursors that never repeat a note.
//!
//! No database, no HTTP, no clock of its own: notes, members and events are handed in, queries carry the time and
//! the seed. Start reading at `surfaces/`, the recipes of the lists; `docs/adding-a-stage.md` says how to change one.

pub mod collaborative;
mod config;
mod cursor;
mod decay;
mod dial;
pub mod diversity;
mod engine;
pub mod exposure;
mod fewer;
mod filters;
mod hydrators;
mod index;
mod interest;
mod linear;
mod page;
mod parallel;
mod pipeline;
mod preferences;
mod query;
mod query_hydrators;
mod ranking;
mod scorers;
mod sealed;
mod selectors;
mod side_effects;
mod sources;
mod surfaces;
mod wide;

#[cfg(test)]
mod properties;

pub use config::{
    IndexConfig, InterestConfig, LearningConfig, PageConfig, RankingConfig, RecommendConfig, SelectionConfig,
    SignalWeights, SourceConfig, TaskRates,
};
pub use cursor::{CursorError, CursorState};
pub use dial::Width;
pub use engine::{FeedEngine, FeedError};
pub use index::{
    Circle, Engagement, FeedIndex, GuaranteeSpent, MemberFeatures, MemoryError, NoteCounters, NoteFeatures,
    VectorIndex, WeekWidth,
};
pub use interest::{InterestModel, InterestSnapshotError, NotTrained, TrainingSet};
pub use page::{Page, PageItem, Reason, ReasonDetail, SourceName};
pub use pipeline::{PipelineError, StageError};
pub use preferences::{Fewer, MemberPreferences};
pub use query::{List, Query, TopicOrder};
pub use ranking::{
    Example, ExampleWatch, FeatureVector, FtrlConfig, HourQuality, Labels, RankingReport, Signals, SnapshotError,
    Strength, StrengthOf, Task, TaskQuality,
};
