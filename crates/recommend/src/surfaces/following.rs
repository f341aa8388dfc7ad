//! Following: everything by the creators that the viewer follows, the newest first, nothing left out but what is
//! hidden, muted or blocked.

use crate::{
    config::RecommendConfig,
    filters::{HiddenFilter, MutedFilter, RelationsFilter, VisibilityFilter},
    hydrators::NoteHydrator,
    pipeline::{Pipeline, chronological_rounds},
    query_hydrators::ProfileHydrator,
    selectors::NewestSelector,
    side_effects::ServedBySource,
    sources::FollowedSource,
};

pub(crate) fn following(config: &RecommendConfig) -> Pipeline {
    Pipeline::new("following", chronological_rounds(config), NewestSelector)
        .query_hydrator(ProfileHydrator)
        .source(FollowedSource)
        .hydrator(NoteHydrator)
        .filter(VisibilityFilter)
        .filter(RelationsFilter)
        .filter(HiddenFilter)
        .filter(MutedFilter)
        .late_filter(VisibilityFilter)
        .late_filter(MutedFilter)
        .side_effect(ServedBySource::new("following"))
}
