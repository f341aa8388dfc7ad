//! How well the topics suit the viewer: the best one counts, the others a quarter each.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct InterestScorer(pub f32);

impl Stage for InterestScorer {
    fn name(&self) -> &'static str {
        "interest"
    }
}

impl Scorer for InterestScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let read = page.signals();
        each(candidates, out, |_, view| read.interest(view))
    }
}
