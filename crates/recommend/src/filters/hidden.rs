//! Nothing that the viewer has hidden.

use crate::pipeline::{Candidate, Filter, PageContext, Stage};

pub(crate) struct HiddenFilter;

impl Stage for HiddenFilter {
    fn name(&self) -> &'static str {
        "hidden"
    }
}

impl Filter for HiddenFilter {
    fn keeps(&self, page: &PageContext, candidate: &Candidate) -> bool {
        !page.viewer.hidden.contains(candidate.note.0)
    }
}
