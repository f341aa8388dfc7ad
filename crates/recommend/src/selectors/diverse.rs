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
        let Shortlists { best, fresh, foreign } = self.shortlists(page, pool, want);
        let mut is_taken = vec![false; pool.candidates.len()];
        let mut above: Vec<Kind> = pool.placed.iter().map(kind_of).collect();
        while out.len() < want {
            let place = above.len() + 1;
            let is_due = |every: usize| every > 0 && place.is_multiple_of(every);
            let reserved = |list: &[Entry]| pick(list, &is_taken, &above, selection.window_notes, true, selection);
            let drawn = if is_due(selection.fresh_every) { reserved(&fresh) } else { None };
            let picked = drawn
                .or_else(|| if is_due(selection.other_language_every) { reserved(&foreign) } else { None })
                .or_else(|| pick_relaxing(&best, &is_taken, &above, selection));
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

struct Shortlists {
    best: Vec<Entry>,
    fresh: Vec<Entry>,
    foreign: Vec<Entry>,
}

impl DiverseSelector {
    fn shortlists(&self, page: &PageContext, pool: &Pool, want: usize) -> Shortlists {
        let seed = page.seed_for(SeedFor::Lot);
        let (mut best, mut fresh, mut foreign) = (Vec::with_capacity(pool.candidates.len()), Vec::new(), Vec::new());
        for (index, candidate) in pool.candidates.iter().enumerate().filter(|(index, _)| !pool.taken[*index]) {
            let entry = (pool.scores[index], candidate.note, index);
            best.push(entry);
            if !self.reserves_places {
                continue;
            }
            if candidate.is_from(SourceName::Fresh) {
                fresh.push((lot(seed, candidate, pool.scores[index]), candidate.note, index));
            }
            let languages = &page.viewer.languages;
            let is_foreign = |language| !languages.is_empty() && !languages.contains(&language);
            if candidate.view.as_ref().is_some_and(|view| is_foreign(view.language) && !view.language.is_unknown()) {
                foreign.push(entry);
            }
        }
        let per_place = page.config.selection.shortlist_per_place.max(1);
        Shortlists {
            best: highest(best, want.saturating_mul(per_place), pool),
            fresh: highest(fresh, want, pool),
            foreign: highest(foreign, want, pool),
        }
    }
}

/// Weighted drawing without replacement (Efraimidis and Spirakis, 2006): sorted by this, each comes first with a
/// chance in proportion to its score, so the newest do not always win and the oldest does not starve.
fn lot(seed: u64, candidate: &Candidate, score: f32) -> f32 {
    let Some(id) = candidate.id() else { return f32::MIN };
    let unit = ((mix_note(id, seed) >> 40) as f32 + 0.5) / (1u64 << 24) as f32;
    unit.log2() / score.max(1e-3)
}

/// The `count` highest, the highest first; equals by their number.
fn highest(mut entries: Vec<(f32, NoteRef, usize)>, count: usize, pool: &Pool) -> Vec<Entry> {
    let order = |a: &(f32, NoteRef, usize), b: &(f32, NoteRef, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if entries.len() > count && count > 0 {
        entries.select_nth_unstable_by(count - 1, order);
        entries.truncate(count);
    }
    entries.sort_unstable_by(order);
    entries.into_iter().map(|(_, _, index)| Entry { index, kind: kind_of(&pool.candidates[index]) }).collect()
}

fn kind_of(candidate: &Candidate) -> Kind {
    candidate.view.as_ref().map_or((MemberRef::NONE, TopicRef::NONE), |view| {
        (view.author, view.topics().first().copied().unwrap_or(TopicRef::NONE))
    })
}

/// The first that the window has a place for. Where creators or topics are few the window shrinks, so that the same
/// comes back as late as it can; rather a full page than an empty place.
fn pick_relaxing(list: &[Entry], is_taken: &[bool], above: &[Kind], selection: &SelectionConfig) -> Option<Entry> {
    let windows = || (2..=selection.window_notes).rev().step_by(2);
    windows()
        .find_map(|window| pick(list, is_taken, above, window, true, selection))
        .or_else(|| windows().find_map(|window| pick(list, is_taken, above, window, false, selection)))
        .or_else(|| list.iter().copied().find(|entry| !is_taken[entry.index]))
}

fn pick(
    list: &[Entry],
    is_taken: &[bool],
    above: &[Kind],
    window: usize,
    caps_topics: bool,
    selection: &SelectionConfig,
) -> Option<Entry> {
    let window = &above[above.len().saturating_sub(window.saturating_sub(1))..];
    list.iter().copied().find(|Entry { index, kind: (creator, topic) }| {
        let of_creator = || window.iter().filter(|(other, _)| other == creator).count();
        let of_topic = || window.iter().filter(|(_, other)| other == topic).count();
        !is_taken[*index]
            && of_creator() < selection.per_creator
            && (!caps_topics || topic.is_none() || of_topic() < selection.per_topic)
    })
}
