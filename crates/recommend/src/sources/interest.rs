//! Notes nearest to the viewer's taste, by vectors learned from what everybody did: notes that share no topic and no
//! creator with what the viewer liked, but their public.

use crate::{
    index::{NoteSlot, Probe},
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

/// Of the nearest, many have been seen: so many are looked for to find one that is new.
const LOOK_PAST: usize = 2;
/// What is less near than this share of the nearest is no matter of taste any more.
const NEAR: f32 = 0.25;
/// Nor is what is this near at most: any two things are, more or less.
const LEAST_NEAR: f32 = 0.08;
/// Deeper rounds look for no more than this.
const MOST: usize = 1_024;

pub(crate) struct InterestSource;

impl Stage for InterestSource {
    fn name(&self) -> &'static str {
        "interest"
    }
}

impl Source for InterestSource {
    fn reason(&self) -> SourceName {
        SourceName::Interest
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let Some((model, probe)) = &page.viewer.taste else { return Ok(()) };
        let want = page.dial.close_source(page.config.sources.interest_notes) * page.round.depth;
        let looked_for = want.saturating_mul(LOOK_PAST).min(MOST);
        let mut scratch = std::mem::take(&mut out.search);
        let reach = page.index.interests.reach();
        let nearest = model.nearest_for(page.viewer.member, probe, reach, looked_for, &mut scratch);
        page.index.notes.touch(nearest.iter().map(|(_, note)| *note).take(want));
        let least = nearest.first().map_or(0.0, |(dot, _)| (NEAR * Probe::cosine(*dot)).max(LEAST_NEAR));
        let mut taken = 0;
        for (dot, note) in nearest {
            if Probe::cosine(*dot) < least {
                break;
            }
            if taken == want {
                out.more_to_come();
                break;
            }
            // Lists may lag behind what became of a note. A member need not be told of what they liked themselves.
            let is_public = page.index.notes.slot(*note).is_some_and(NoteSlot::is_public);
            if is_public && !page.viewer.engaged.contains(note) {
                taken += usize::from(out.offer(page, *note, Detail::None, 0.0));
            }
        }
        out.search = scratch;
        deadline.check()
    }
}
