//! The viewer's taste as a vector, made for this page out of what they did until now.

use crate::{
    index::{FeedIndex, Probe},
    pipeline::{QueryHydrator, Stage, StageError, Viewer},
    query::Query,
};

pub(crate) struct InterestHydrator;

impl Stage for InterestHydrator {
    fn name(&self) -> &'static str {
        "interest_vector"
    }
}

impl QueryHydrator for InterestHydrator {
    fn hydrate(&self, index: &FeedIndex, _query: &Query, viewer: &mut Viewer) -> Result<(), StageError> {
        let (Some(model), Some(state)) = (index.interests.installed(), index.members.state(viewer.member)) else {
            return Ok(());
        };
        state.read().lean(&index.ces, &mut viewer.leanings);
        let probe = model.taste(&viewer.leanings).and_then(|taste| Probe::of(&taste));
        viewer.taste = probe.map(|probe| (model, probe));
        Ok(())
    }
}
