//! How new a note is: 1 when it was just published, half of that after one half-life, never below a floor.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct RecencyScorer(pub f32);

impl Stage for RecencyScorer {
    fn name(&self) -> &'static str {
        "recency"
    }
}

impl Scorer for RecencyScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let read = page.signals();
        each(candidates, out, |_, view| read.recency(view.published_at))
    }
}
