//! Notes that are owed an audience, or that few have seen yet: half of them in languages that the viewer reads, a
//! quarter of those that are most behind. Strewn over their lists, so that each is put forward equally often and none
//! starves behind newer ones; for whom one is worth showing, the scores say.

use std::time::Duration;

use crate::{
    index::LanguageCode,
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, SeedFor, Source, Stage, StageError},
};

pub(crate) struct FreshSource;

impl Stage for FreshSource {
    fn name(&self) -> &'static str {
        "fresh"
    }
}

impl Source for FreshSource {
    fn reason(&self) -> SourceName {
        SourceName::Fresh
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let want = page.config.sources.fresh_notes * page.round.depth;
        let mut refs = std::mem::take(&mut out.refs);
        refs.clear();
        page.index.exposure.urgent(want / 4, page.seed_for(SeedFor::Urgent), &mut refs);
        let languages = &page.viewer.languages[..page.viewer.languages.len().min(page.config.sources.languages)];
        let seed = page.seed_for(SeedFor::FreshLanguage);
        for language in languages {
            page.index.fresh.strewn(*language, want / 2 / languages.len(), seed, &mut refs);
        }
        let left = want.saturating_sub(refs.len());
        page.index.fresh.strewn(LanguageCode::ANY, left, page.seed_for(SeedFor::Fresh), &mut refs);
        if refs.len() >= want {
            out.more_to_come();
        }
        let begin = page.query.now - Duration::from_secs(u64::from(page.index.config.fresh_hours) * 3_600);
        page.index.notes.touch(refs.iter().copied());
        for note in &refs {
            if page.index.notes.moment(*note).0 >= begin.as_micros() {
                out.offer(page, *note, Detail::None, 0.0);
            }
        }
        out.refs = refs;
        deadline.check()
    }
}
