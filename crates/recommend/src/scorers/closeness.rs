//! The dial's part in the scores: towards closer, notes far from what the viewer likes lose; towards wider, the
//! nearest do. In the middle it says nothing.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct ClosenessScorer;

impl Stage for ClosenessScorer {
    fn name(&self) -> &'static str {
        "closeness"
    }
}

impl Scorer for ClosenessScorer {
    fn combine(&self) -> Combine {
        Combine::Multiply
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        if page.dial.is_in_the_middle() {
            out.resize(candidates.len(), 1.0);
            return Ok(());
        }
        let viewer = page.viewer;
        each(candidates, out, |candidate, view| {
            let by_topic = view.topics().iter().map(|topic| viewer.topic_shares.get(topic.0)).fold(0.0, f32::max);
            // The root, since a weak interest is an interest: what divides the page is whether there is any.
            let by_topic = by_topic.sqrt();
            let by_creator = if viewer.follows(view.author) { 1.0 } else { viewer.author_shares.get(view.author.0) };
            page.dial.closeness(by_topic.max(by_creator).max(candidate.strength).min(1.0))
        })
    }
}
