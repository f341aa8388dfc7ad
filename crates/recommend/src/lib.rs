//! The feed: an index in memory of what is published and what members do, a pipeline of small stages that makes
//! pages from it, and cursors that never repeat a note.
//!
//! No database, no HTTP, no clock of its own: notes, members and events are handed in, queries carry the time and
//! the seed. Start reading at `surfaces/`, the recipes of the lists; `docs/adding-a-stage.md` says how to change one.

pub mod collaborative;
mod config;
mod cursor;
mod decay;
mod engine;
mod filters;
mod hydrators;
mod index;
mod page;
mod pipeline;
mod query;
mod query_hydrators;
mod scorers;
mod selectors;
mod side_effects;
mod sources;
mod surfaces;

#[cfg(test)]
mod properties;

pub use config::{
    IndexConfig, PageConfig, RankingConfig, RecommendConfig, SelectionConfig, SignalWeights, SourceConfig,
};
pub use cursor::{CursorError, CursorState};
pub use engine::{FeedEngine, FeedError};
pub use index::{Engagement, FeedIndex, MemberFeatures, NoteCounters, NoteFeatures};
pub use page::{Page, PageItem, Reason, ReasonDetail, SourceName};
pub use pipeline::{PipelineError, StageError};
pub use query::{List, Query, TopicOrder};
