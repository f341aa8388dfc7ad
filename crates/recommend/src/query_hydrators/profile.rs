//! Who looks: languages, region, place, and whom the viewer follows, blocks and mutes.

use crate::{
    index::{FeedIndex, LanguageCode, RegionCode, direction},
    pipeline::{QueryHydrator, Stage, StageError, Viewer},
    query::Query,
};

pub(crate) struct ProfileHydrator;

impl Stage for ProfileHydrator {
    fn name(&self) -> &'static str {
        "profile"
    }

    /// Without it nobody would be blocked.
    fn is_required(&self) -> bool {
        true
    }
}

impl QueryHydrator for ProfileHydrator {
    fn hydrate(&self, index: &FeedIndex, query: &Query, viewer: &mut Viewer) -> Result<(), StageError> {
        viewer.region = RegionCode::of(query.region);
        viewer.location = query.location;
        if let Some(member) = query.viewer.and_then(|id| index.members.find(id))
            && let Some(state) = index.members.state(member)
        {
            let state = state.read();
            viewer.member = member;
            viewer.languages.extend_from_slice(&state.languages);
            viewer.location = query.location.or(state.home);
            viewer.set_follows(&state.follows);
            viewer.blocks.copy_from(&state.blocks);
            viewer.blocked_by.copy_from(&state.blocked_by);
            viewer.mutes.copy_from(&state.mutes);
            viewer.hidden.copy_from(&state.hidden);
            if let Some(choices) = &state.choices {
                viewer.width = choices.width;
                viewer.muted_topics.copy_from(&choices.muted_topics);
                viewer.muted_languages.extend_from_slice(&choices.muted_languages);
            }
            drop(state);
            let own = index.members.region(member);
            if own != RegionCode::NONE {
                viewer.region = own;
            }
        }
        if viewer.languages.is_empty() {
            for tag in &query.languages {
                let code = LanguageCode::of(tag);
                if !viewer.languages.contains(&code) {
                    viewer.languages.push(code);
                }
            }
        }
        viewer.direction = viewer.location.map(direction);
        Ok(())
    }
}
