//! Retrieval that knows taste: vectors of notes learned from what members did, a linear map from a member's own
//! engagement to a vector, and a learned map from a note's content for notes that nobody has touched yet.
//! docs/feed-retrieval.md explains it.
//!
//! Here is what is learned and how (`train`), and its form on disk (`snapshot`). Who holds it and answers with it is
//! `index/interest.rs`; who puts notes forward by it is `sources/interest.rs`.

mod clusters;
mod content;
mod decompose;
mod matrix;
mod model;
mod snapshot;
mod train;

pub use model::InterestModel;
pub use snapshot::InterestSnapshotError;
pub use train::{NotTrained, TrainingSet};

pub(crate) use clusters::Clusters;
pub(crate) use content::{Content, Field};
pub(crate) use model::{KnownVector, ModelParts};
pub(crate) use train::TrainingNote;
