//! Nearby: what is around the viewer, the near before the far.

use crate::{
    config::RecommendConfig,
    filters::{HiddenFilter, MutedFilter, RelationsFilter, VisibilityFilter},
    hydrators::NoteHydrator,
    pipeline::{Pipeline, ranked_rounds},
    query_hydrators::{ProfileHydrator, TasteHydrator},
    scorers::{
        AffinityScorer, EngagementScorer, FewerScorer, HeatScorer, InterestScorer, LanguageReachScorer, NearnessScorer,
        RecencyScorer, SpreadScorer,
    },
    selectors::SsdSelector,
    side_effects::ServedBySource,
    sources::AroundSource,
};

pub(crate) fn nearby(config: &RecommendConfig) -> Pipeline {
    let weights = &config.ranking.nearby;
    Pipeline::new("nearby", ranked_rounds(config), SsdSelector { keeps_places: false })
        .query_hydrator(ProfileHydrator)
        .query_hydrator(TasteHydrator)
        .source(AroundSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(HiddenFilter)
        .filter(MutedFilter)
        .scorer(EngagementScorer(weights.engagement))
        .scorer(HeatScorer(weights.heat))
        .scorer(RecencyScorer(weights.recency))
        .scorer(InterestScorer(weights.interest))
        .scorer(AffinityScorer(weights.affinity))
        .scorer(NearnessScorer(weights.nearness))
        .scorer(LanguageReachScorer)
        .scorer(FewerScorer)
        .scorer(SpreadScorer)
        .late_filter(VisibilityFilter)
        .late_filter(MutedFilter)
        .side_effect(ServedBySource::new("nearby"))
}
