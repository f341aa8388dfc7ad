//! What the viewer has lately seen and shall not see again, for surfaces that suggest. Lists that promise
//! completeness (Following, Nearby, Topic) do without.

use crate::{
    cursor::MAX_RECENT,
    index::FeedIndex,
    pipeline::{QueryHydrator, Stage, StageError, Viewer},
    query::Query,
};

pub(crate) struct SeenHydrator;

impl Stage for SeenHydrator {
    fn name(&self) -> &'static str {
        "seen"
    }
}

impl QueryHydrator for SeenHydrator {
    fn hydrate(&self, index: &FeedIndex, _query: &Query, viewer: &mut Viewer) -> Result<(), StageError> {
        if let Some(state) = index.members.state(viewer.member) {
            let state = state.read();
            viewer.seen.extend_from_slice(state.seen.notes());
            viewer.recent.extend(state.seen.newest_first().take(MAX_RECENT));
            viewer.recent.reverse();
        }
        Ok(())
    }
}
