//! The newest and the hottest of the topics that the viewer likes most.

use crate::{
    index::Board,
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct TopicsSource;

impl Stage for TopicsSource {
    fn name(&self) -> &'static str {
        "topics"
    }
}

impl Source for TopicsSource {
    fn reason(&self) -> SourceName {
        SourceName::Topics
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let sources = &page.config.sources;
        let half = (page.dial.close_source(sources.notes_per_interest) / 2).max(1) * page.round.depth;
        for (topic, _) in page.viewer.topics.iter().take(sources.interests) {
            deadline.check()?;
            out.offer_hottest(page, Board::Topic(*topic), half, Detail::Topic(*topic));
            out.offer_newest(page, &page.index.by_topic, *topic, half, Detail::Topic(*topic));
        }
        Ok(())
    }
}
