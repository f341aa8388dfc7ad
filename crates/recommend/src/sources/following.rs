//! Explore: the newest notes of creators whom the viewer follows. Of many creators some are asked, others on the
//! next page.

use crate::{
    index::MemberRef,
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, SeedFor, Source, Stage, StageError},
};

const NOTES_PER_CREATOR: usize = 3;

pub(crate) struct FollowingSource;

impl Stage for FollowingSource {
    fn name(&self) -> &'static str {
        "following"
    }
}

impl Source for FollowingSource {
    fn reason(&self) -> SourceName {
        SourceName::Following
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let follows = page.viewer.follows.as_slice();
        if follows.is_empty() {
            return Ok(());
        }
        let sources = &page.config.sources;
        let want = page.dial.close_source(sources.following_notes) * page.round.depth;
        let creators = follows.len().min(sources.following_creators * page.round.depth);
        let start = (page.seed_for(SeedFor::Creators) % follows.len() as u64) as usize;
        let mut taken = 0;
        for i in 0..creators {
            if taken >= want {
                break;
            }
            deadline.check()?;
            let creator = MemberRef(follows[(start + i) % follows.len()]);
            let each = (NOTES_PER_CREATOR * page.round.depth).min(want - taken);
            taken += out.offer_newest(page, &page.index.by_author, creator, each, Detail::Creator(creator));
        }
        if taken >= want || creators < follows.len() {
            out.more_to_come();
        }
        Ok(())
    }
}
