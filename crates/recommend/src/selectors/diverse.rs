//! The best first, but not all alike: within a sliding window each creator and each leading topic has only so many
//! places, and every n-th place of Explore belongs to a note that few have seen. Greedy, and the same for the same
//! scores.

use crate::{
    config::SelectionConfig,
    index::{MemberRef, NoteRef, TopicRef},
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
        let mut above: Vec<Kind> = pool.placed.iter().map(kind_of).collect();
        while out.len() < want {
            let place = above.len() + 1;
            let is_reserved = self.fresh_every > 0 && place.is_multiple_of(self.fresh_every);
            let reserved = if is_reserved { pick(&fresh, &above, Caps::All, selection) } else { None };
            let picked = reserved.or_else(|| {
                [Caps::All, Caps::CreatorsOnly, Caps::None]
                    .into_iter()
                    .find_map(|caps| pick(&shortlist, &above, caps, selection))
            });
            let Some(Entry { index, kind }) = picked else { break };
            shortlist.retain(|other| other.index != index);
            fresh.retain(|other| other.index != index);
            above.push(kind);
            out.push(Choice { index, reserved_for: reserved.map(|_| SourceName::Fresh) });
        }
    }
}

/// What must not stand too close together: creator and leading topic.
type Kind = (MemberRef, TopicRef);

#[derive(Debug, Clone, Copy)]
struct Entry {
    index: usize,
    kind: Kind,
}

/// Up to `count` free candidates by score, the best first; equals by their number.
fn best(pool: &Pool, count: usize, wanted: impl Fn(&Candidate) -> bool) -> Vec<Entry> {
    let is_free = |index: &usize| !pool.taken[*index] && wanted(&pool.candidates[*index]);
    let mut free: Vec<(f32, NoteRef, usize)> = (0..pool.candidates.len())
        .filter(is_free)
        .map(|index| (pool.scores[index], pool.candidates[index].note, index))
        .collect();
    let order = |a: &(f32, NoteRef, usize), b: &(f32, NoteRef, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if free.len() > count && count > 0 {
        free.select_nth_unstable_by(count - 1, order);
        free.truncate(count);
    }
    free.sort_unstable_by(order);
    free.into_iter().map(|(_, _, index)| Entry { index, kind: kind_of(&pool.candidates[index]) }).collect()
}

fn kind_of(candidate: &Candidate) -> Kind {
    candidate.view.as_ref().map_or((MemberRef::NONE, TopicRef::NONE), |view| {
        (view.author, view.topics().first().copied().unwrap_or(TopicRef::NONE))
    })
}

/// The first of the list that the window has a place for.
fn pick(list: &[Entry], above: &[Kind], caps: Caps, selection: &SelectionConfig) -> Option<Entry> {
    let window = &above[above.len().saturating_sub(selection.window_notes.saturating_sub(1))..];
    list.iter().copied().find(|Entry { kind: (creator, topic), .. }| {
        let of_creator = || window.iter().filter(|(other, _)| other == creator).count();
        let of_topic = || window.iter().filter(|(_, other)| !topic.is_none() && other == topic).count();
        match caps {
            Caps::All => of_creator() < selection.per_creator && of_topic() < selection.per_topic,
            Caps::CreatorsOnly => of_creator() < selection.per_creator,
            Caps::None => true,
        }
    })
}
