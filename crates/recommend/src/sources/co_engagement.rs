//! Notes that others liked or saved together with what the viewer liked or saved.

use crate::{
    index::{FeedIndex, NoteRef},
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError, Viewer},
};

/// So many of the viewer's newest likes and saves are asked for their companions.
const ASKED: usize = 16;

/// As often as this liked together is as strong as it gets.
const STRONG_COUNT: f32 = 8.0;

pub(crate) struct CoEngagementSource;

impl Stage for CoEngagementSource {
    fn name(&self) -> &'static str {
        "co_engagement"
    }
}

impl Source for CoEngagementSource {
    fn reason(&self) -> SourceName {
        SourceName::CoEngagement
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let want = page.dial.close_source(page.config.sources.co_engagement_notes) * page.round.depth;
        let (mut companions, mut taken) = (Vec::with_capacity(16), 0);
        companions_of(page.index, page.viewer, &mut companions, |note, liked, strength| {
            if taken == want {
                out.more_to_come();
                return false;
            }
            taken += usize::from(out.offer(page, note, Detail::LikedNote(liked), strength));
            true
        });
        deadline.check()
    }
}

/// Calls `each` for what was liked together with the viewer's newest likes: the note, what it was liked together
/// with, and how strongly. Stops when that returns false.
pub(crate) fn companions_of(
    index: &FeedIndex,
    viewer: &Viewer,
    companions: &mut Vec<(NoteRef, u16)>,
    mut each: impl FnMut(NoteRef, NoteRef, f32) -> bool,
) {
    for liked in viewer.engaged.iter().take(ASKED) {
        companions.clear();
        index.together.companions(*liked, companions);
        for (note, count) in companions.iter().copied() {
            // A member need not be told of what they liked themselves.
            let strength = (f32::from(count) / STRONG_COUNT).min(1.0);
            if !viewer.engaged.contains(&note) && !each(note, *liked, strength) {
                return;
            }
        }
    }
}
