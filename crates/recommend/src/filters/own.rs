//! A member's own notes are no suggestion to them.

use crate::pipeline::{Candidate, Filter, PageContext, Stage};

pub(crate) struct OwnFilter;

impl Stage for OwnFilter {
    fn name(&self) -> &'static str {
        "own"
    }
}

impl Filter for OwnFilter {
    fn keeps(&self, page: &PageContext, candidate: &Candidate) -> bool {
        page.viewer.member.is_none() || candidate.view.as_ref().is_none_or(|view| view.author != page.viewer.member)
    }
}
