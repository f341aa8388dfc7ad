//! The learned ranking: probabilities of what follows from an impression, learned online from the log, calibrated,
//! corrected for the place on the screen, and weighed into one score. docs/feed-ranking.md explains it.
//!
//! Nothing here reads the index's lists or makes pages: `index/learning.rs` makes the examples, the scorer
//! `predicted` asks for scores, `reasons` says what they rest on.

mod calibration;
mod features;
mod ftrl;
mod lanes;
mod learner;
mod model;
mod pending;
mod position;
mod reasons;
mod signals;
mod snapshot;
mod task;
mod validation;

#[cfg(test)]
mod tests;

pub use features::FeatureVector;
pub use ftrl::FtrlConfig;
pub use learner::{ExampleWatch, RankingReport};
pub use pending::Example;
pub use reasons::{Strength, StrengthOf};
pub use signals::Signals;
pub use snapshot::SnapshotError;
pub(crate) use snapshot::checksum;
pub use task::{Labels, Task};
pub use validation::{HourQuality, TaskQuality};

pub(crate) use features::FeatureEncoder;
pub(crate) use lanes::exp2;
pub(crate) use learner::{Learner, Ranking};
pub(crate) use position::Place;
pub(crate) use reasons::Judge;
pub(crate) use signals::SignalReader;
