//! Nearby: rings of cells around the viewer, from the neighbourhood to the wider region, until there are enough notes.

use h3o::{CellIndex, Resolution};
use kumara_model::Cell;

use crate::{
    index::CELL_RESOLUTIONS,
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

/// Which cells, and how many rings of them: about 6, 25, 60, 200 and 1,300 km around.
const RINGS: [(Resolution, u32); 5] = [
    (CELL_RESOLUTIONS[0], 2),
    (CELL_RESOLUTIONS[1], 1),
    (CELL_RESOLUTIONS[1], 3),
    (CELL_RESOLUTIONS[2], 1),
    (CELL_RESOLUTIONS[3], 1),
];

pub(crate) struct AroundSource;

impl Stage for AroundSource {
    fn name(&self) -> &'static str {
        "around"
    }
}

impl Source for AroundSource {
    fn reason(&self) -> SourceName {
        SourceName::Nearby
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let Some(here) = page.viewer.location else { return Ok(()) };
        let want = page.config.sources.around_notes * page.round.depth;
        for (resolution, rings) in RINGS {
            // A home is a town: its cell is coarser than the innermost rings.
            let centre = here.parent(resolution);
            if resolution_of(centre) != Some(resolution) {
                continue;
            }
            let mut taken = 0;
            for cell in centre.disk(rings) {
                deadline.check()?;
                taken += out.offer_newest(page, &page.index.by_cell, cell, want - taken, Detail::Here);
                if taken >= want {
                    break;
                }
            }
            if taken >= want {
                out.more_to_come();
                break;
            }
        }
        Ok(())
    }
}

fn resolution_of(cell: Cell) -> Option<Resolution> {
    let raw = u64::try_from(cell.raw()).ok()?;
    CellIndex::try_from(raw).ok().map(CellIndex::resolution)
}
