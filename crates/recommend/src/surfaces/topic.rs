//! Topic: the notes of one topic, the best or the newest first.

use crate::{
    config::RecommendConfig,
    filters::{HiddenFilter, MutedFilter, RelationsFilter, VisibilityFilter},
    hydrators::NoteHydrator,
    pipeline::{Pipeline, chronological_rounds, ranked_rounds},
    query_hydrators::{ProfileHydrator, TasteHydrator},
    scorers::{
        AffinityScorer, EngagementScorer, FewerScorer, HeatScorer, LanguageReachScorer, NearnessScorer, RecencyScorer,
        SpreadScorer,
    },
    selectors::{NewestSelector, SsdSelector},
    side_effects::ServedBySource,
    sources::{OneTopicSource, TopicNewestSource},
};

pub(crate) fn topic_best(config: &RecommendConfig) -> Pipeline {
    let weights = &config.ranking.topic;
    Pipeline::new("topic_best", ranked_rounds(config), SsdSelector { keeps_places: false })
        .query_hydrator(ProfileHydrator)
        .query_hydrator(TasteHydrator)
        .source(OneTopicSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(HiddenFilter)
        .filter(MutedFilter)
        .scorer(EngagementScorer(weights.engagement))
        .scorer(HeatScorer(weights.heat))
        .scorer(RecencyScorer(weights.recency))
        .scorer(AffinityScorer(weights.affinity))
        .scorer(NearnessScorer(weights.nearness))
        .scorer(LanguageReachScorer)
        .scorer(FewerScorer)
        .scorer(SpreadScorer)
        .late_filter(VisibilityFilter)
        .late_filter(MutedFilter)
        .side_effect(ServedBySource::new("topic_best"))
}

pub(crate) fn topic_newest(config: &RecommendConfig) -> Pipeline {
    Pipeline::new("topic_newest", chronological_rounds(config), NewestSelector)
        .query_hydrator(ProfileHydrator)
        .source(TopicNewestSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(HiddenFilter)
        .filter(MutedFilter)
        .late_filter(VisibilityFilter)
        .late_filter(MutedFilter)
        .side_effect(ServedBySource::new("topic_newest"))
}
