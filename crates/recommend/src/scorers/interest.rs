//! How well the topics suit the viewer: the best one counts, the others a quarter each.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct InterestScorer(pub f32);

impl Stage for InterestScorer {
    fn name(&self) -> &'static str {
        "interest"
    }
}

impl Scorer for InterestScorer {
    fn combine(&self) -> Combine {
        Combine::Add(self.0)
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        if page.viewer.topics.is_empty() {
            out.resize(candidates.len(), 0.0);
            return Ok(());
        }
        each(candidates, out, |_, view| {
            if !page.viewer.topic_shares.may_have_any(view.topics().iter().map(|topic| topic.0)) {
                return 0.0;
            }
            let (mut best, mut sum) = (0f32, 0f32);
            for topic in view.topics() {
                let share = page.viewer.topic_shares.get(topic.0);
                best = best.max(share);
                sum += share;
            }
            (best + 0.25 * (sum - best)).min(1.0)
        })
    }
}
