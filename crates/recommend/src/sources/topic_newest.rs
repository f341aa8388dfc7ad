//! Topic, newest first: goes on where the page before ended.

use crate::{
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
    query::List,
};

pub(crate) struct TopicNewestSource;

impl Stage for TopicNewestSource {
    fn name(&self) -> &'static str {
        "topic_newest"
    }
}

impl Source for TopicNewestSource {
    fn reason(&self) -> SourceName {
        SourceName::Topics
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let List::Topic(topic, _) = &page.query.list else { return Ok(()) };
        let Some(topic) = page.index.topics.find(topic) else { return Ok(()) };
        let want = page.config.page.chronological_notes;
        let mut refs = std::mem::take(&mut out.refs);
        refs.clear();
        page.index.by_topic.newest_before(topic, page.before, want, &page.index.notes, &mut refs);
        for note in &refs {
            out.offer(page, *note, Detail::Topic(topic), 0.0);
        }
        if refs.len() >= want {
            out.more_to_come();
        }
        out.refs = refs;
        deadline.check()
    }
}
