//! What is being talked about: in the viewer's region, in their languages, everywhere.

use crate::{
    index::{Board, RegionCode},
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct TrendingSource;

impl Stage for TrendingSource {
    fn name(&self) -> &'static str {
        "trending"
    }
}

impl Source for TrendingSource {
    fn reason(&self) -> SourceName {
        SourceName::Trending
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let sources = &page.config.sources;
        let want = page.dial.wide_source(sources.trending_notes) * page.round.depth;
        let region = page.viewer.region;
        if region != RegionCode::NONE {
            out.offer_hottest(page, Board::Region(region), want, Detail::Region(region));
        }
        for language in page.viewer.languages.iter().take(sources.languages) {
            deadline.check()?;
            out.offer_hottest(page, Board::Language(*language), want, Detail::Language(*language));
        }
        out.offer_hottest(page, Board::Everybody, want, Detail::None);
        Ok(())
    }
}
