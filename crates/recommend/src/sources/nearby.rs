//! Explore: the newest notes of the viewer's town and the cells around it.

use crate::{
    index::CELL_RESOLUTIONS,
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct NearbySource;

impl Stage for NearbySource {
    fn name(&self) -> &'static str {
        "nearby"
    }
}

impl Source for NearbySource {
    fn reason(&self) -> SourceName {
        SourceName::Nearby
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let Some(here) = page.viewer.location else { return Ok(()) };
        let mut left = page.config.sources.nearby_notes * page.round.depth;
        for cell in here.parent(CELL_RESOLUTIONS[1]).disk(1) {
            deadline.check()?;
            left -= out.offer_newest(page, &page.index.by_cell, cell, left, Detail::Here);
            if left == 0 {
                break;
            }
        }
        Ok(())
    }
}
