//! "Fewer like this": damps notes with the topics or by the creators that the viewer asked for fewer of. What is
//! alike beyond that is damped on the selector's shortlist, where vectors are compared.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct FewerScorer;

impl Stage for FewerScorer {
    fn name(&self) -> &'static str {
        "fewer"
    }
}

impl Scorer for FewerScorer {
    fn combine(&self) -> Combine {
        Combine::Multiply
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        if page.viewer.fewer.is_empty() {
            out.resize(candidates.len(), 1.0);
            return Ok(());
        }
        each(candidates, out, |_, view| page.viewer.fewer.keeps(view, &page.config.ranking))
    }
}
