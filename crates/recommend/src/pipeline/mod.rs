//! The candidate pipeline: stages as traits, and the one function that runs them (`run`).
//!
//! A stage is one small file with one type; its name is its metric and the word that switches it off. Stages know
//! the index and the page's context, never each other. How to add one: docs/adding-a-stage.md.

mod candidate;
mod context;
mod deadline;
mod error;
mod gather;
mod meter;
mod ref_table;
mod run;
mod scratch;

#[cfg(test)]
mod tests;

pub(crate) use candidate::{Candidate, Detail};
pub(crate) use context::{PageContext, Round, SeedFor, Shares, Viewer};
pub(crate) use deadline::Deadline;
pub use error::{PipelineError, StageError};
pub(crate) use gather::Gatherer;
pub(crate) use ref_table::RefTable;
pub(crate) use run::{Outcome, Pipeline, Start, chronological_rounds, ranked_rounds};
pub(crate) use scratch::Scratch;

use crate::{
    index::FeedIndex,
    page::{PageItem, SourceName},
    query::Query,
};

/// What all stages have.
pub(crate) trait Stage: Send + Sync {
    /// Its name in metrics and in `switched_off`.
    fn name(&self) -> &'static str;

    /// Whether the stage has anything to do for this query, beside being switched on.
    fn enabled(&self, _query: &Query) -> bool {
        true
    }

    /// True for what protects members: it can't be switched off.
    fn is_required(&self) -> bool {
        false
    }
}

/// Finds out what the other stages need to know of the viewer.
pub(crate) trait QueryHydrator: Stage {
    fn hydrate(&self, index: &FeedIndex, query: &Query, viewer: &mut Viewer) -> Result<(), StageError>;
}

/// Puts notes forward.
pub(crate) trait Source: Stage {
    /// The reason that its notes carry.
    fn reason(&self) -> SourceName;

    /// Offers notes, the most promising first. Looks at the deadline in every long loop and returns
    /// `StageError::DeadlinePassed` when it has passed; what was offered is then dropped.
    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError>;
}

/// Reads what the later stages need to know of the candidates.
pub(crate) trait Hydrator: Stage {
    fn hydrate(&self, page: &PageContext, candidates: &mut [Candidate]) -> Result<(), StageError>;
}

/// Says which candidates may stay. It can't fail: a filter that gave up would let everything through.
pub(crate) trait Filter: Stage {
    fn keeps(&self, page: &PageContext, candidate: &Candidate) -> bool;

    /// Clears `alive` where the candidate must go. Here so that `keeps` is compiled into one loop.
    fn sift(&self, page: &PageContext, candidates: &[Candidate], alive: &mut [bool]) {
        for (candidate, alive) in candidates.iter().zip(alive) {
            *alive = *alive && self.keeps(page, candidate);
        }
    }
}

/// How a scorer's numbers enter the score: weighed and added, or multiplied with the sum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Combine {
    Add(f32),
    Multiply,
}

/// Judges candidates by one signal.
pub(crate) trait Scorer: Stage {
    fn combine(&self) -> Combine;

    /// Whether the score is the learned ranking's, so that the page can say what it rests on.
    fn is_learned(&self) -> bool {
        false
    }

    /// Appends one finite number for each candidate, in their order.
    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError>;
}

/// What a selector has to choose from.
pub(crate) struct Pool<'a> {
    pub candidates: &'a [Candidate],
    pub scores: &'a [f32],
    /// Chosen before, or refused by a late filter.
    pub taken: &'a [bool],
    /// What stands on the page already.
    pub placed: &'a [Candidate],
}

/// A choice: which candidate, and the source that it was chosen for if that is not its best one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choice {
    pub index: usize,
    pub reserved_for: Option<SourceName>,
}

/// Chooses what goes on the page, in order.
pub(crate) trait Selector: Stage {
    /// Appends up to `want` choices, none of them taken, each once.
    fn select(&self, page: &PageContext, pool: &Pool, want: usize, out: &mut Vec<Choice>);
}

/// Does something with the finished page that the page does not depend on.
pub(crate) trait SideEffect: Stage {
    fn after(&self, query: &Query, items: &[PageItem]);
}
