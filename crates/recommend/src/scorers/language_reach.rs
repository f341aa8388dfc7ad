//! Whether the viewer reads the note's language: a factor and never a wall. There is one pool, and translation is
//! one touch away.

use super::each;
use crate::pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError};

pub(crate) struct LanguageReachScorer;

impl Stage for LanguageReachScorer {
    fn name(&self) -> &'static str {
        "language_reach"
    }
}

impl Scorer for LanguageReachScorer {
    fn combine(&self) -> Combine {
        Combine::Multiply
    }

    fn score(&self, page: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        let ranking = &page.config.ranking;
        let other_language_keeps = page.dial.other_language_keeps(ranking.other_language_keeps);
        each(candidates, out, |_, view| {
            if page.viewer.languages.is_empty() || page.viewer.languages.contains(&view.language) {
                1.0
            } else if view.language.is_unknown() {
                ranking.unknown_language_keeps
            } else {
                other_language_keeps
            }
        })
    }
}
