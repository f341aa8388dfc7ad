//! Asks that the viewer could answer: in topics that they like, and without enough answers yet.

use crate::{
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

/// Asks that are looked at for each one wanted: many are answered.
const LOOK_PAST: usize = 3;

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
            let mut refs = std::mem::take(&mut out.refs);
            refs.clear();
            page.index.asks.newest(*topic, want * LOOK_PAST, &mut refs);
            let is_open = |note| {
                let view = page.index.notes.view(note);
                view.is_some_and(|view| !view.is_resolved && view.counters.comments < sources.answered_at_comments)
            };
            let mut taken = 0;
            for note in refs.iter().copied() {
                if taken == want {
                    out.more_to_come();
                    break;
                }
                taken += usize::from(is_open(note) && out.offer(page, note, Detail::Topic(*topic), 0.0));
            }
            out.refs = refs;
        }
        Ok(())
    }
}
