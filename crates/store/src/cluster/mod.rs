//! PostgreSQL spread over machines by Citus: which table lies where, what a statement would have to ask, and bringing a
//! database there. Not here: running Citus itself, and adding machines to it.

mod apply;
mod catalog;
mod placement;
mod plan;
mod reach;
mod syntax;

pub use apply::{ApplyReport, apply_cluster, plan_cluster};
pub use plan::{ClusterPlan, Step};
pub use reach::{Reach, reach};
