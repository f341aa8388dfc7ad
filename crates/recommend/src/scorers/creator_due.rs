//! Fairness between creators: the notes of one who has had less exposure than is due for them count a little more,
//! of one who has had more a little less (`exposure::CreatorFairness`). Followers are no part of it.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct CreatorDueScorer;

impl Stage for CreatorDueScorer {
    fn name(&self) -> &'static str {
        "creator_due"
    }
}

impl Scorer for CreatorDueScorer {
    fn combine(&self) -> Combine {
        Combine::Multiply
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        each(candidates, out, |_, view| page.index.exposure.factor(view.author))
    }
}
