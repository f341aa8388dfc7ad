//! The best first, but not all alike: within a sliding window each creator and each leading topic has only so many
//! places, and every n-th place of Explore belongs to a note that few have seen. Greedy, and the same for the same
//! scores.

use crate::{
    config::SelectionConfig,
    index::{MemberRef, TopicRef},
    page::SourceName,
    pipeline::{Candidate, Choice, PageContext, Pool, Selector, Stage},
};

pub(crate) struct DiverseSelector {
    /// Every n-th place is for a fresh note; 0: none.
    pub fresh_every: usize,
}

/// How strictly the caps are kept: rather a full page than an empty place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Caps {
    All,
    CreatorsOnly,
    None,
}

impl Stage for DiverseSelector {
    fn name(&self) -> &'static str {
        "diverse"
    }
}

impl Selector for DiverseSelector {
    fn select(&self, page: &PageContext, pool: &Pool, want: usize, out: &mut Vec<Choice>) {
        let selection = &page.config.selection;
        let mut shortlist = best(pool, want.saturating_mul(selection.shortlist_per_place.max(1)), |_| true);
        let mut fresh = if self.fresh_every > 0 {
            best(pool, want.saturating_mul(2), |candidate| candidate.is_from(SourceName::Fresh))
        } else {
            Vec::new()
        };
        // Creator and leading topic of what stands above, newest last.
        let mut above: Vec<(MemberRef, TopicRef)> = pool.placed.iter().map(kind_of).collect();
        while out.len() < want {
            let place = above.len() + 1;
            let is_reserved = self.fresh_every > 0 && place.is_multiple_of(self.fresh_every);
            let reserved = if is_reserved { pick(&fresh, pool, &above, Caps::All, selection) } else { None };
            let index = reserved.or_else(|| {
                [Caps::All, Caps::CreatorsOnly, Caps::None]
                    .into_iter()
                    .find_map(|caps| pick(&shortlist, pool, &above, caps, selection))
            });
            let Some(index) = index else { break };
            shortlist.retain(|other| *other != index);
            fresh.retain(|other| *other != index);
            above.push(kind_of(&pool.candidates[index]));
            out.push(Choice { index, reserved_for: reserved.map(|_| SourceName::Fresh) });
        }
    }
}

/// Up to `count` free candidates by score, the best first; equals by their number.
fn best(pool: &Pool, count: usize, wanted: impl Fn(&Candidate) -> bool) -> Vec<usize> {
    let mut free: Vec<usize> =
        (0..pool.candidates.len()).filter(|i| !pool.taken[*i] && wanted(&pool.candidates[*i])).collect();
    let order = |a: &usize, b: &usize| {
        pool.scores[*b]
            .total_cmp(&pool.scores[*a])
            .then_with(|| pool.candidates[*a].note.cmp(&pool.candidates[*b].note))
    };
    if free.len() > count && count > 0 {
        free.select_nth_unstable_by(count - 1, order);
        free.truncate(count);
    }
    free.sort_unstable_by(order);
    free
}

fn kind_of(candidate: &Candidate) -> (MemberRef, TopicRef) {
    candidate.view.as_ref().map_or((MemberRef::NONE, TopicRef::NONE), |view| {
        (view.author, view.topics().first().copied().unwrap_or(TopicRef::NONE))
    })
}

/// The first of the list that the window has a place for.
fn pick(
    list: &[usize],
    pool: &Pool,
    above: &[(MemberRef, TopicRef)],
    caps: Caps,
    selection: &SelectionConfig,
) -> Option<usize> {
    let window = &above[above.len().saturating_sub(selection.window_notes.saturating_sub(1))..];
    list.iter().copied().find(|index| {
        let (creator, topic) = kind_of(&pool.candidates[*index]);
        let of_creator = window.iter().filter(|(other, _)| *other == creator).count();
        let of_topic = window.iter().filter(|(_, other)| !topic.is_none() && *other == topic).count();
        match caps {
            Caps::All => of_creator < selection.per_creator && of_topic < selection.per_topic,
            Caps::CreatorsOnly => of_creator < selection.per_creator,
            Caps::None => true,
        }
    })
}
