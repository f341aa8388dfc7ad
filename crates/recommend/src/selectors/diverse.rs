//! The best first, but not all alike. Greedy, and the same for the same scores and seed:
//!
//! - within a sliding window each creator and each leading topic has only so many places;
//! - every n-th place of Explore belongs to a note that few have seen, drawn by lot among those that suit;
//! - every m-th place belongs to the best note in a language that the viewer does not read: there is one pool.

use crate::{
    config::SelectionConfig,
    cursor::mix_note,
    index::{MemberRef, NoteRef, TopicRef},
    page::SourceName,
    pipeline::{Candidate, Choice, PageContext, Pool, SeedFor, Selector, Stage},
};

/// Whether places are reserved: on Explore they are, on lists that the viewer asked for they are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DiverseSelector {
    pub reserves_places: bool,
}

impl Stage for DiverseSelector {
    fn name(&self) -> &'static str {
        "diverse"
    }
}

impl Selector for DiverseSelector {
    fn select(&self, page: &PageContext, pool: &Pool, want: usize, out: &mut Vec<Choice>) {
        let selection = &page.config.selection;
        let shortlist = shortlist(pool, want.saturating_mul(selection.shortlist_per_place.max(1)));
        let (fresh, foreign) =
            if self.reserves_places { (fresh(page, pool), foreign(page, pool)) } else { (Vec::new(), Vec::new()) };
        let mut is_taken = pool.taken.to_vec();
        let mut above: Vec<Kind> = pool.placed.iter().map(kind_of).collect();
        while out.len() < want {
            let place = above.len() + 1;
            let reserved = |every: usize, list: &[Valued]| {
                let is_due = every > 0 && place.is_multiple_of(every);
                if is_due { highest_fitting(list, pool, &is_taken, &above, selection) } else { None }
            };
            let drawn = reserved(selection.fresh_every, &fresh);
            let picked = drawn
                .or_else(|| reserved(selection.other_language_every, &foreign))
                .or_else(|| pick_relaxing(&shortlist, &is_taken, &above, selection));
            let Some(Entry { index, kind }) = picked else { break };
            is_taken[index] = true;
            above.push(kind);
            out.push(Choice { index, reserved_for: drawn.map(|_| SourceName::Fresh) });
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

/// A value and the number of a candidate.
type Valued = (f32, usize);

/// Notes that few have seen, by their lots.
fn fresh(page: &PageContext, pool: &Pool) -> Vec<Valued> {
    let seed = page.seed_for(SeedFor::Lot);
    let all = pool.candidates.iter().enumerate().filter(|(_, candidate)| candidate.is_from(SourceName::Fresh));
    all.map(|(index, candidate)| (lot(seed, candidate, pool.scores[index]), index)).collect()
}

/// Notes in languages that the viewer does not read, by their scores.
fn foreign(page: &PageContext, pool: &Pool) -> Vec<Valued> {
    let read = &page.viewer.languages;
    if read.is_empty() {
        return Vec::new();
    }
    let is_foreign = |candidate: &Candidate| {
        candidate.view.as_ref().is_some_and(|view| !read.contains(&view.language) && !view.language.is_unknown())
    };
    let all = pool.candidates.iter().enumerate().filter(|(_, candidate)| is_foreign(candidate));
    all.map(|(index, _)| (pool.scores[index], index)).collect()
}

/// Of those that are free and fit under all caps, the one with the highest value.
fn highest_fitting(
    list: &[Valued],
    pool: &Pool,
    is_taken: &[bool],
    above: &[Kind],
    selection: &SelectionConfig,
) -> Option<Entry> {
    let mut best: Option<(f32, Entry)> = None;
    for (value, index) in list.iter().copied().filter(|(_, index)| !is_taken[*index]) {
        if best.is_none_or(|(highest, _)| value > highest) {
            let kind = kind_of(&pool.candidates[index]);
            if fits(kind, above, selection.window_notes, true, selection) {
                best = Some((value, Entry { index, kind }));
            }
        }
    }
    best.map(|(_, entry)| entry)
}

/// Weighted drawing without replacement (Efraimidis and Spirakis, 2006): sorted by this, each comes first with a
/// chance in proportion to its score, so the newest do not always win and the oldest does not starve.
fn lot(seed: u64, candidate: &Candidate, score: f32) -> f32 {
    let Some(id) = candidate.id() else { return f32::MIN };
    let unit = ((mix_note(id, seed) >> 40) as f32 + 0.5) / (1u64 << 24) as f32;
    unit.log2() / score.max(1e-3)
}

/// The `count` free candidates with the highest scores, the highest first; equals by their number.
fn shortlist(pool: &Pool, count: usize) -> Vec<Entry> {
    let mut free: Vec<(f32, NoteRef, usize)> = (0..pool.candidates.len())
        .filter(|index| !pool.taken[*index])
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

/// The first that the window has a place for. Where creators or topics are few the window shrinks, so that the same
/// comes back as late as it can; rather a full page than an empty place.
fn pick_relaxing(list: &[Entry], is_taken: &[bool], above: &[Kind], selection: &SelectionConfig) -> Option<Entry> {
    let free = || list.iter().copied().filter(|entry| !is_taken[entry.index]);
    let windows = || (2..=selection.window_notes).rev().step_by(2);
    let first = |window, caps_topics| free().find(|entry| fits(entry.kind, above, window, caps_topics, selection));
    windows()
        .find_map(|window| first(window, true))
        .or_else(|| windows().find_map(|window| first(window, false)))
        .or_else(|| free().next())
}

/// Whether the caps leave a place for this creator and topic in the window that ends here.
fn fits((creator, topic): Kind, above: &[Kind], window: usize, caps_topics: bool, selection: &SelectionConfig) -> bool {
    let window = &above[above.len().saturating_sub(window.saturating_sub(1))..];
    let of_creator = window.iter().filter(|(other, _)| *other == creator).count();
    let of_topic = || window.iter().filter(|(_, other)| *other == topic).count();
    of_creator < selection.per_creator && (!caps_topics || topic.is_none() || of_topic() < selection.per_topic)
}
