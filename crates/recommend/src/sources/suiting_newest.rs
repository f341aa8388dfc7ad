//! Explore without ranking: the newest in the languages that the viewer reads and in the topics that they like, going
//! on where the page before ended. For those of whom nothing is known, the newest of all.

use std::cmp::Reverse;

use crate::{
    index::{NoteRef, NoteSlot},
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct SuitingNewestSource;

impl Stage for SuitingNewestSource {
    fn name(&self) -> &'static str {
        "suiting_newest"
    }
}

impl Source for SuitingNewestSource {
    fn reason(&self) -> SourceName {
        SourceName::Languages
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let (index, want) = (page.index, page.config.page.chronological_notes);
        let mut refs = Vec::new();
        let mut found: Vec<((i64, i64), NoteRef, Detail)> = Vec::new();
        let mut take = |refs: &mut Vec<NoteRef>, detail| {
            found.extend(refs.drain(..).map(|note| (index.notes.moment(note), note, detail)));
        };
        for language in &page.viewer.languages {
            deadline.check()?;
            index.by_language.newest_before(*language, page.before, want, &index.notes, &mut refs);
            take(&mut refs, Detail::Language(*language));
        }
        for (topic, _) in page.viewer.topics.iter().take(page.config.sources.interests) {
            deadline.check()?;
            index.by_topic.newest_before(*topic, page.before, want, &index.notes, &mut refs);
            take(&mut refs, Detail::Topic(*topic));
        }
        if page.viewer.languages.is_empty() && page.viewer.topics.is_empty() {
            // Numbers are given as notes come in, which is nearly by time.
            for (i, note) in index.notes.range().into_iter().flat_map(|(first, last)| (first..=last).rev()).enumerate()
            {
                if i.is_multiple_of(256) {
                    deadline.check()?;
                }
                let is_next = page.before.is_none_or(|before| index.notes.moment(NoteRef(note)) < before);
                if is_next && index.notes.slot(NoteRef(note)).is_some_and(NoteSlot::is_public) {
                    refs.push(NoteRef(note));
                }
                if refs.len() > want {
                    break;
                }
            }
            take(&mut refs, Detail::None);
        }
        // Each list gave its newest; merged, only so many are sure to have nothing newer missing between them.
        found.sort_unstable_by_key(|(moment, _, _)| Reverse(*moment));
        found.dedup_by_key(|(moment, _, _)| *moment);
        if found.len() > want {
            out.more_to_come();
        }
        for (_, note, detail) in found.into_iter().take(want) {
            let reason = match detail {
                Detail::Topic(_) => SourceName::Topics,
                Detail::Language(_) => SourceName::Languages,
                _ => SourceName::Discover,
            };
            out.offer_because(page, note, reason, detail);
        }
        Ok(())
    }
}
