//! What speaks for a note. Each scorer gives one number a candidate; weights are in `RankingConfig`.

mod affinity;
mod closeness;
mod company;
mod creator_due;
mod engagement;
mod fewer;
mod heat;
mod interest;
mod language_reach;
mod nearness;
mod predicted;
mod recency;
mod spread;
mod wanted;

pub(crate) use affinity::AffinityScorer;
pub(crate) use closeness::ClosenessScorer;
pub(crate) use company::CompanyScorer;
pub(crate) use creator_due::CreatorDueScorer;
pub(crate) use engagement::EngagementScorer;
pub(crate) use fewer::FewerScorer;
pub(crate) use heat::HeatScorer;
pub(crate) use interest::InterestScorer;
pub(crate) use language_reach::LanguageReachScorer;
pub(crate) use nearness::NearnessScorer;
pub(crate) use predicted::PredictedScorer;
pub(crate) use recency::RecencyScorer;
pub(crate) use spread::SpreadScorer;
pub(crate) use wanted::WantedScorer;

use crate::{
    index::NoteView,
    pipeline::{Candidate, StageError},
};

/// Appends a number for each candidate; 0 for a note that has gone, which no filter lets through.
#[inline(always)]
fn each(
    candidates: &[Candidate],
    out: &mut Vec<f32>,
    mut judge: impl FnMut(&Candidate, &NoteView) -> f32,
) -> Result<(), StageError> {
    out.reserve(candidates.len());
    // A loop, and no `extend`: it would be a function of its own, with narrow registers inside `wide`.
    for candidate in candidates {
        out.push(match &candidate.view {
            Some(view) => judge(candidate, view),
            None => 0.0,
        });
    }
    Ok(())
}
