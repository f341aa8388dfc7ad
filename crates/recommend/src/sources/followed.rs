//! Following: merges the newest notes of all creators whom the viewer follows, going on where the page before ended.

use std::collections::BinaryHeap;

use crate::{
    index::{MemberRef, NoteRef},
    page::SourceName,
    pipeline::{Deadline, Detail, Gatherer, PageContext, Source, Stage, StageError},
};

pub(crate) struct FollowedSource;

impl Stage for FollowedSource {
    fn name(&self) -> &'static str {
        "followed"
    }
}

impl Source for FollowedSource {
    fn reason(&self) -> SourceName {
        SourceName::Following
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        // The newest note of each creator that was not taken yet, newest on top.
        let mut heads: BinaryHeap<((i64, i64), NoteRef, MemberRef)> = BinaryHeap::new();
        let mut next = Vec::with_capacity(1);
        let mut push = |heads: &mut BinaryHeap<_>, creator: MemberRef, before| {
            next.clear();
            page.index.by_author.newest_before(creator, before, 1, &page.index.notes, &mut next);
            if let Some(note) = next.first() {
                heads.push((page.index.notes.moment(*note), *note, creator));
            }
        };
        for (i, creator) in page.viewer.follows.as_slice().iter().enumerate() {
            if i.is_multiple_of(64) {
                deadline.check()?;
            }
            push(&mut heads, MemberRef(*creator), page.before);
        }
        for _ in 0..page.config.page.chronological_notes {
            let Some((moment, note, creator)) = heads.pop() else { return Ok(()) };
            out.offer(page, note, Detail::Creator(creator), 0.0);
            push(&mut heads, creator, Some(moment));
        }
        if !heads.is_empty() {
            out.more_to_come();
        }
        Ok(())
    }
}
