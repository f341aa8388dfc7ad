//! Notes that were liked together with what the viewer liked, by how often.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct CompanyScorer(pub f32);

impl Stage for CompanyScorer {
    fn name(&self) -> &'static str {
        "company"
    }
}

impl Scorer for CompanyScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, _page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        each(candidates, out, |candidate, _| candidate.strength)
    }
}
