//! Explore: what suits the viewer out of everything, diverse, and with places for notes that few have seen.

use crate::{
    config::RecommendConfig,
    filters::{HiddenFilter, OwnFilter, RelationsFilter, VisibilityFilter},
    hydrators::NoteHydrator,
    pipeline::{Pipeline, ranked_rounds},
    query_hydrators::{ProfileHydrator, SeenHydrator, TasteHydrator},
    scorers::{
        AffinityScorer, CompanyScorer, EngagementScorer, HeatScorer, InterestScorer, LanguageReachScorer,
        NearnessScorer, PredictedScorer, RecencyScorer, SpreadScorer, WantedScorer,
    },
    selectors::DiverseSelector,
    side_effects::ServedBySource,
    sources::{
        AnswersSource, CoEngagementSource, DiscoverSource, FollowingSource, FreshSource, LanguagesSource, NearbySource,
        TopicsSource, TrendingSource,
    },
};

pub(crate) fn explore(config: &RecommendConfig) -> Pipeline {
    let pipeline = Pipeline::new("explore", ranked_rounds(config), DiverseSelector { reserves_places: true })
        .query_hydrator(ProfileHydrator)
        .query_hydrator(TasteHydrator)
        .query_hydrator(SeenHydrator)
        .source(FollowingSource)
        .source(AnswersSource)
        .source(CoEngagementSource)
        .source(TopicsSource)
        .source(NearbySource)
        .source(TrendingSource)
        .source(FreshSource)
        .source(LanguagesSource)
        .source(DiscoverSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(OwnFilter)
        .filter(HiddenFilter);
    let weights = &config.ranking.explore;
    let pipeline = if config.learning.in_explore {
        pipeline.scorer(PredictedScorer)
    } else {
        pipeline
            .scorer(EngagementScorer(weights.engagement))
            .scorer(HeatScorer(weights.heat))
            .scorer(RecencyScorer(weights.recency))
            .scorer(InterestScorer(weights.interest))
            .scorer(AffinityScorer(weights.affinity))
            .scorer(CompanyScorer(weights.company))
            .scorer(NearnessScorer(weights.nearness))
            .scorer(WantedScorer(weights.wanted))
    };
    pipeline
        .scorer(LanguageReachScorer)
        .scorer(SpreadScorer)
        .late_filter(VisibilityFilter)
        .side_effect(ServedBySource::new("explore"))
}
