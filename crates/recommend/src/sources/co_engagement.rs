//! Notes that others liked or saved together with what the viewer liked or saved.

use crate::{
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
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
        let mut companions = Vec::with_capacity(16);
        let mut taken = 0;
        for liked in page.viewer.engaged.iter().take(ASKED) {
            deadline.check()?;
            page.index.together.companions(*liked, &mut companions);
            for (note, count) in companions.drain(..) {
                if taken == want {
                    out.more_to_come();
                    return Ok(());
                }
                // A member need not be told of what they liked themselves.
                if !page.viewer.engaged.contains(&note) {
                    let strength = (f32::from(count) / STRONG_COUNT).min(1.0);
                    taken += usize::from(out.offer(page, note, Detail::LikedNote(*liked), strength));
                }
            }
        }
        Ok(())
    }
}
