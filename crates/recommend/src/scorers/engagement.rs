//! What an impression of the note brings, in CES points, smoothed by what is expected of any note (a Bayesian
//! average), so that two likes out of two views prove little and a quiet note is not condemned by ten.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct EngagementScorer(pub f32);

impl Stage for EngagementScorer {
    fn name(&self) -> &'static str {
        "engagement"
    }
}

impl Scorer for EngagementScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let read = page.signals();
        each(candidates, out, |_, view| read.engagement(&view.counters))
    }
}
