//! Who may see a note: public ones everybody, the others followers or the author alone; everything of a private
//! profile followers alone. Deleted notes nobody.

use kumara_model::Visibility;

use crate::pipeline::{Candidate, Filter, PageContext, Stage};

pub(crate) struct VisibilityFilter;

impl Stage for VisibilityFilter {
    fn name(&self) -> &'static str {
        "visibility"
    }

    fn is_required(&self) -> bool {
        true
    }
}

impl Filter for VisibilityFilter {
    fn keeps(&self, page: &PageContext, candidate: &Candidate) -> bool {
        let Some(view) = candidate.view.as_ref().filter(|view| !view.is_deleted) else { return false };
        if !page.viewer.member.is_none() && page.viewer.member == view.author {
            return true;
        }
        match view.visibility {
            Visibility::Public => !page.index.members.is_private(view.author) || page.viewer.follows(view.author),
            Visibility::Followers => page.viewer.follows(view.author),
            Visibility::Private => false,
        }
    }
}
