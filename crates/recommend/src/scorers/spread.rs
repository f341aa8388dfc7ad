//! A little chance, by the seed: notes of about equal score take turns at the top.

use super::each;
use crate::{
    cursor::mix_note,
    pipeline::{Candidate, Combine, PageContext, Scorer, SeedFor, Stage, StageError},
};

pub(crate) struct SpreadScorer;

impl Stage for SpreadScorer {
    fn name(&self) -> &'static str {
        "spread"
    }
}

impl Scorer for SpreadScorer {
    fn combine(&self) -> Combine {
        Combine::Multiply
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let (seed, spread) = (page.seed_for(SeedFor::Spread), page.dial.spread(page.config.ranking.spread));
        each(candidates, out, |_, view| {
            let unit = (mix_note(view.id, seed) >> 40) as f32 / (1u64 << 24) as f32;
            1.0 + spread * (2.0 * unit - 1.0)
        })
    }
}
