//! Nothing in topics or languages that the viewer muted; on the page of a muted topic the topic itself doesn't count,
//! since it was asked for.

use crate::{
    index::{NoteView, TopicRef},
    pipeline::{Candidate, Filter, PageContext, Stage},
    query::List,
};

pub(crate) struct MutedFilter;

impl Stage for MutedFilter {
    fn name(&self) -> &'static str {
        "muted"
    }

    fn is_required(&self) -> bool {
        true
    }
}

impl Filter for MutedFilter {
    fn keeps(&self, page: &PageContext, candidate: &Candidate) -> bool {
        let viewer = page.viewer;
        if viewer.muted_topics.as_slice().is_empty() && viewer.muted_languages.is_empty() {
            return true;
        }
        let Some(view) = candidate.view.as_ref() else { return false };
        !viewer.muted_languages.contains(&view.language) && !has_muted_topic(page, candidate, view)
    }
}

fn has_muted_topic(page: &PageContext, candidate: &Candidate, view: &NoteView) -> bool {
    if page.viewer.muted_topics.as_slice().is_empty() {
        return false;
    }
    let asked_for = match &page.query.list {
        List::Topic(topic, _) => page.index.topics.find(topic),
        _ => None,
    };
    let is_muted = |topic: &TopicRef| page.viewer.muted_topics.contains(topic.0) && Some(*topic) != asked_for;
    // The slot holds a note's first topics; the others are asked for where there may be some.
    view.topics().iter().any(is_muted)
        || (view.has_all_places_taken() && page.index.notes.all_topics(candidate.note, view).iter().any(is_muted))
}
