//! A collaborative model: what a member would like, from what they and everybody else liked.
//!
//! A filter of the graph of members and items in closed form (`filter`), without a training loop: the leading vectors of
//! the graph (`spectrum`), and settings that are chosen on a validation split (`choice`). Not here: events, notes and
//! the index.

mod choice;
mod filter;
mod interactions;
mod metrics;
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
