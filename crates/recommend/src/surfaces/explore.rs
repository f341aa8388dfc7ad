//! Explore: what suits the viewer out of everything, diverse, and with places for notes that few have seen.

use crate::{
    config::RecommendConfig,
    filters::{HiddenFilter, MutedFilter, OwnFilter, RelationsFilter, VisibilityFilter},
    hydrators::NoteHydrator,
    pipeline::{Pipeline, chronological_rounds, ranked_rounds},
    query_hydrators::{InterestHydrator, ProfileHydrator, SeenHydrator, TasteHydrator},
    scorers::{
        AffinityScorer, ClosenessScorer, CompanyScorer, CreatorDueScorer, EngagementScorer, FewerScorer, HeatScorer,
        InterestScorer, LanguageReachScorer, NearnessScorer, PredictedScorer, RecencyScorer, SpreadScorer,
        WantedScorer,
    },
    selectors::{NewestSelector, SsdSelector},
    side_effects::ServedBySource,
    sources::{
        AnswersSource, CoEngagementSource, DiscoverSource, FollowingSource, FreshSource, InterestSource,
        LanguagesSource, NearbySource, SuitingNewestSource, TopicsSource, TrendingSource,
    },
};

pub(crate) fn explore(config: &RecommendConfig) -> Pipeline {
    let pipeline = Pipeline::new("explore", ranked_rounds(config), SsdSelector { keeps_places: true })
        .query_hydrator(ProfileHydrator)
        .query_hydrator(TasteHydrator)
        .query_hydrator(InterestHydrator)
        .query_hydrator(SeenHydrator)
        .source(FollowingSource)
        .source(AnswersSource)
        .source(CoEngagementSource)
        .source(InterestSource)
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
        .filter(HiddenFilter)
        .filter(MutedFilter);
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
        .scorer(FewerScorer)
        .scorer(ClosenessScorer)
        .scorer(CreatorDueScorer)
        .scorer(SpreadScorer)
        .late_filter(VisibilityFilter)
        .late_filter(MutedFilter)
        .side_effect(ServedBySource::new("explore"))
}

/// For members who want no ranking: the newest of what suits, the newest first.
pub(crate) fn explore_newest(config: &RecommendConfig) -> Pipeline {
    Pipeline::new("explore_newest", chronological_rounds(config), NewestSelector)
        .query_hydrator(ProfileHydrator)
        .query_hydrator(TasteHydrator)
        .source(SuitingNewestSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(OwnFilter)
        .filter(HiddenFilter)
        .filter(MutedFilter)
        .late_filter(VisibilityFilter)
        .late_filter(MutedFilter)
        .side_effect(ServedBySource::new("explore_newest"))
}
