//! A collaborative model: what a member would like, from what they and everybody else liked.
//!
//! Two closed forms side by side, no training loop: a smooth low-pass filter over the spectrum of the graph of members
//! and items (`spectrum`) and the nearest items by co-occurrence (`neighbours`), blended with settings that are
//! chosen on a validation split (`choice`). Not here: events, notes and the index.

mod choice;
mod filter;
mod interactions;
mod metrics;
mod neighbours;
mod parallel;
mod ranking;
mod settings;
mod spectrum;

pub use choice::{Choice, choose};
pub use filter::GraphFilter;
pub use interactions::Interactions;
pub use metrics::{RetrievalMetrics, gini};
pub use ranking::{Evaluation, evaluate};
pub use settings::{FilterSettings, FitLimits};
