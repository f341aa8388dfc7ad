//! The newest in the languages that the viewer reads.

use crate::{
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct LanguagesSource;

impl Stage for LanguagesSource {
    fn name(&self) -> &'static str {
        "languages"
    }
}

impl Source for LanguagesSource {
    fn reason(&self) -> SourceName {
        SourceName::Languages
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let sources = &page.config.sources;
        let languages = &page.viewer.languages[..page.viewer.languages.len().min(sources.languages)];
        for language in languages {
            deadline.check()?;
            let want = (sources.language_notes * page.round.depth / languages.len()).max(1);
            out.offer_newest(page, &page.index.by_language, *language, want, Detail::Language(*language));
        }
        Ok(())
    }
}
