//! Asks that the viewer could answer: in topics that they like, and without enough answers yet.

use crate::{
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct AnswersSource;

impl Stage for AnswersSource {
    fn name(&self) -> &'static str {
        "answers"
    }
}

impl Source for AnswersSource {
    fn reason(&self) -> SourceName {
        SourceName::Answers
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let sources = &page.config.sources;
        let topics = &page.viewer.topics[..page.viewer.topics.len().min(sources.interests)];
        for (topic, _) in topics {
            deadline.check()?;
            let want = (sources.answers_notes * page.round.depth / topics.len()).max(1);
            let is_open = |note: &_| {
                let view = page.index.notes.view(*note);
                view.is_some_and(|view| view.counters.comments < sources.answered_at_comments)
            };
            out.offer_from(page, want, Detail::Topic(*topic), |count, refs| {
                page.index.asks.newest(*topic, count, refs);
                refs.retain(is_open);
            });
        }
        Ok(())
    }
}
