//! What an impression of the note brings, in CES points, smoothed by what is expected of any note (a Bayesian
//! average), so that two likes out of two views prove little and a quiet note is not condemned by ten.

use super::each;
use crate::{
    index::NoteCounters,
    pipeline::{Candidate, Combine, PageContext, Scorer, Stage, StageError},
};

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
        each(candidates, out, |_, view| engagement(page, &view.counters))
    }
}

/// In 0..=1; a third for what is expected of any note, on a square root so that the best do not crowd out the good.
#[inline]
fn engagement(page: &PageContext, counters: &NoteCounters) -> f32 {
    let (ranking, ces) = (&page.config.ranking, &page.config.ces);
    let approvals = counters.likes.saturating_add(counters.saves);
    let comments = counters.comments.min(approvals.saturating_add(1).saturating_mul(ranking.comments_per_approval));
    let points = ces.like * counters.likes as f32
        + ces.save * counters.saves as f32
        + ces.comment * comments as f32
        + ces.share * counters.shares as f32
        + ces.hide * counters.hides as f32;
    // Impressions are reported by browsers and may be missing: engagement without them is no miracle.
    let impressions = (counters.impressions as f32).max(points * ranking.least_impressions_per_point);
    let prior = ranking.prior_ces_per_impression.max(1e-4);
    let expected = (points.max(0.0) + prior * ranking.prior_impressions) / (impressions + ranking.prior_impressions);
    ((expected / prior).min(9.0) / 9.0).sqrt()
}
