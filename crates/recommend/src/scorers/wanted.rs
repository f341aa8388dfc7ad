//! Asks that the viewer could answer: what they would say is worth more to somebody else than another nice picture
//! is to them.

use super::each;
use crate::{
    page::SourceName,
    pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError},
};

pub(crate) struct WantedScorer(pub f32);

impl Stage for WantedScorer {
    fn name(&self) -> &'static str {
        "wanted"
    }
}

impl Scorer for WantedScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, _page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        each(candidates, out, |candidate, _| if candidate.is_from(SourceName::Answers) { 1.0 } else { 0.0 })
    }
}
