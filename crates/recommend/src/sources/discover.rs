//! A bit of everything: what is hot anywhere, what is new in the region, and notes drawn from the whole pool, half of
//! them from its newest tenth. Nobody's page is empty while the pool is not.

use crate::{
    cursor::mix,
    index::{Board, NoteRef, NoteSlot, RegionCode},
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, SeedFor, Source, Stage, StageError},
};

/// In the last round a pool of up to this many notes is gone through as a whole.
const WHOLE_POOL_NOTES: u64 = 50_000;

pub(crate) struct DiscoverSource;

impl Stage for DiscoverSource {
    fn name(&self) -> &'static str {
        "discover"
    }
}

impl Source for DiscoverSource {
    fn reason(&self) -> SourceName {
        SourceName::Discover
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let want = page.dial.wide_source(page.config.sources.discover_notes) * page.round.depth;
        out.offer_hottest(page, Board::Everybody, want / 4, Detail::None);
        if page.viewer.region != RegionCode::NONE {
            out.offer_newest(page, &page.index.by_region, page.viewer.region, want / 4, Detail::None);
        }
        let Some((oldest, newest)) = page.index.notes.range() else { return Ok(()) };
        let (pool, seed) = (u64::from(newest - oldest) + 1, page.seed_for(SeedFor::Discover));
        if pool <= 2 * want as u64 || (page.round.is_last && pool <= WHOLE_POOL_NOTES) {
            for i in 0..pool {
                if i.is_multiple_of(256) {
                    deadline.check()?;
                }
                let note = NoteRef((u64::from(oldest) + (seed % pool + i) % pool) as u32);
                if is_public(page, note) {
                    out.offer(page, note, Detail::None, 0.0);
                }
            }
            return Ok(());
        }
        let mut refs = std::mem::take(&mut out.refs);
        refs.clear();
        refs.extend((0..want as u64 + want as u64 / 8).map(|i| {
            let draw = mix(seed ^ i);
            let reach = if draw & 1 == 0 { pool } else { pool / 10 + 1 };
            NoteRef((u64::from(newest) - (draw >> 8) % reach) as u32)
        }));
        for batch in refs.chunks(64) {
            deadline.check()?;
            page.index.notes.touch(batch.iter().copied());
            for note in batch.iter().filter(|note| is_public(page, **note)) {
                out.offer(page, *note, Detail::None, 0.0);
            }
        }
        out.refs = refs;
        out.more_to_come();
        Ok(())
    }
}

/// The whole pool holds notes for few eyes too; lists hold public ones only.
fn is_public(page: &PageContext, note: NoteRef) -> bool {
    page.index.notes.slot(note).is_some_and(NoteSlot::is_public)
}
