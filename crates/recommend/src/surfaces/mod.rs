//! Which stages make which surface. Read these first: each is the recipe of one list.

mod explore;
mod following;
mod nearby;
mod topic;

pub(crate) use explore::{explore, explore_newest};
pub(crate) use following::following;
pub(crate) use nearby::nearby;
pub(crate) use topic::{topic_best, topic_newest};
