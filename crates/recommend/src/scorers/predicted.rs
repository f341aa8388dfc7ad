//! What an impression is expected to bring: the learned probabilities of all that may follow, weighed by what each is
//! worth, in multiples of what is expected of any impression. Takes the place of the hand-set signals, which are its
//! prior. The one added score that may exceed 1: it is an expected value, which others weigh against theirs.

use super::each;
use crate::{
    pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError},
    ranking::Judge,
    wide::wide,
};

pub(crate) struct PredictedScorer;

impl Stage for PredictedScorer {
    fn name(&self) -> &'static str {
        "predicted"
    }
}

impl Scorer for PredictedScorer {
    fn combine(&self) -> Combine {
        Combine::Add(1.0)
    }

    fn is_learned(&self) -> bool {
        true
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let weights = page.index.ranking.weights();
        let judge = Judge::new(page, &weights);
        wide(
            #[inline(always)]
            || {
                each(
                    candidates,
                    out,
                    #[inline(always)]
                    |candidate, view| judge.score(candidate, view),
                )
            },
        )
    }
}
