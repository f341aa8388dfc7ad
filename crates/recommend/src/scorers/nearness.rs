//! How near the place is: 1 here, a half at `near_km`, nothing for notes without a place.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct NearnessScorer(pub f32);

impl Stage for NearnessScorer {
    fn name(&self) -> &'static str {
        "nearness"
    }
}

impl Scorer for NearnessScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let read = page.signals();
        each(candidates, out, |_, view| read.nearness(view))
    }
}
