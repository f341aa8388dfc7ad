//! Topic: the notes of one topic, the best or the newest first.

use crate::{
    config::RecommendConfig,
    filters::{HiddenFilter, RelationsFilter, VisibilityFilter},
    hydrators::NoteHydrator,
    pipeline::{Pipeline, chronological_rounds, ranked_rounds},
    query_hydrators::{ProfileHydrator, TasteHydrator},
    scorers::{
        AffinityScorer, EngagementScorer, HeatScorer, LanguageReachScorer, NearnessScorer, RecencyScorer, SpreadScorer,
    },
    selectors::{DiverseSelector, NewestSelector},
    side_effects::ServedBySource,
    sources::{OneTopicSource, TopicNewestSource},
};

pub(crate) fn topic_best(config: &RecommendConfig) -> Pipeline {
    let weights = &config.ranking.topic;
    Pipeline::new("topic_best", ranked_rounds(config), DiverseSelector { reserves_places: false })
        .query_hydrator(ProfileHydrator)
        .query_hydrator(TasteHydrator)
        .source(OneTopicSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(HiddenFilter)
        .scorer(EngagementScorer(weights.engagement))
        .scorer(HeatScorer(weights.heat))
        .scorer(RecencyScorer(weights.recency))
        .scorer(AffinityScorer(weights.affinity))
        .scorer(NearnessScorer(weights.nearness))
        .scorer(LanguageReachScorer)
        .scorer(SpreadScorer)
        .late_filter(VisibilityFilter)
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
        .late_filter(VisibilityFilter)
        .side_effect(ServedBySource::new("topic_newest"))
}
