//! How near the place is: 1 here, a half at `near_km`, nothing for notes without a place.

use super::each;
use crate::{
    index::kilometres,
    pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError},
};

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
        let Some(here) = page.viewer.direction else {
            out.resize(candidates.len(), 0.0);
            return Ok(());
        };
        let per_km = page.config.ranking.near_km.max(0.1).recip();
        each(candidates, out, |_, view| {
            view.direction().map_or(0.0, |there| (1.0 + kilometres(here, there) * per_km).recip())
        })
    }
}
