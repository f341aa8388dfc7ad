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
        let ranking = &page.config.ranking;
        let per_microsecond = -(ranking.recency_half_life_hours.max(0.01) * 3.6e9).recip();
        let now = page.query.now.as_micros();
        each(candidates, out, |_, view| {
            // A note from the future (a clock that went wrong) is as new as one of just now.
            let age = now.saturating_sub(view.published_at.as_micros()).max(0) as f32;
            ranking.recency_floor + (1.0 - ranking.recency_floor) * (age * per_microsecond).exp2()
        })
    }
}
