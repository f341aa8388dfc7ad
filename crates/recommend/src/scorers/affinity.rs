//! How close the creator is to the viewer: followed counts half, what was engaged with lately the other half.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct AffinityScorer(pub f32);

impl Stage for AffinityScorer {
    fn name(&self) -> &'static str {
        "affinity"
    }
}

impl Scorer for AffinityScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let read = page.signals();
        each(candidates, out, |_, view| read.affinity(view))
    }
}
