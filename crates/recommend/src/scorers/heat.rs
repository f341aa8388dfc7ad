//! What is being talked about just now: decayed engagement on a logarithmic scale.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct HeatScorer(pub f32);

impl Stage for HeatScorer {
    fn name(&self) -> &'static str {
        "heat"
    }
}

impl Scorer for HeatScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let read = page.signals();
        each(candidates, out, |_, view| read.heat(view.heat))
    }
}
