//! Nothing by creators whom the viewer blocked or muted, or who blocked the viewer.

use crate::pipeline::{Candidate, Filter, PageContext, Stage};

pub(crate) struct RelationsFilter;

impl Stage for RelationsFilter {
    fn name(&self) -> &'static str {
        "relations"
    }

    fn is_required(&self) -> bool {
        true
    }
}

impl Filter for RelationsFilter {
    fn keeps(&self, page: &PageContext, candidate: &Candidate) -> bool {
        let viewer = page.viewer;
        candidate.view.as_ref().is_some_and(|view| {
            let author = view.author.0;
            !viewer.blocks.contains(author) && !viewer.blocked_by.contains(author) && !viewer.mutes.contains(author)
        })
    }
}
