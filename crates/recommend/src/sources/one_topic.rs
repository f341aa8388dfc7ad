//! Topic, best first: the hottest and the newest notes of one topic.

use crate::{
    index::Board,
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
    query::List,
};

pub(crate) struct OneTopicSource;

impl Stage for OneTopicSource {
    fn name(&self) -> &'static str {
        "one_topic"
    }
}

impl Source for OneTopicSource {
    fn reason(&self) -> SourceName {
        SourceName::Topics
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let List::Topic(topic, _) = &page.query.list else { return Ok(()) };
        let Some(topic) = page.index.topics.find(topic) else { return Ok(()) };
        let want = page.config.sources.one_topic_notes * page.round.depth;
        out.offer_hottest(page, Board::Topic(topic), want, Detail::Topic(topic));
        out.offer_newest(page, &page.index.by_topic, topic, want, Detail::Topic(topic));
        deadline.check()
    }
}
