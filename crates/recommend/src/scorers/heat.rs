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
        let per_full = (page.config.ranking.full_heat.max(1.0) + 1.0).log2().recip();
        let now = page.index.heat_half_life.at(page.query.now);
        each(candidates, out, |_, view| {
            if view.heat.is_cold() {
                return 0.0;
            }
            ((1.0 + now.value(view.heat)).log2() * per_full).min(1.0)
        })
    }
}
