//! The candidates that the selector compares: the best by score, and the best of those for whom places are kept.

use crate::{
    cursor::mix_note,
    diversity::Kind,
    index::NoteRef,
    page::SourceName,
    pipeline::{Candidate, PageContext, Pool, SeedFor},
};

/// A selection that only fills a gap still has a choice.
const LEAST: usize = 40;
/// Notes for each place that is kept: some will not fit under the caps.
const FOR_EACH_KEPT: usize = 2;

pub(super) struct Entry {
    pub index: usize,
    pub kind: Kind,
    pub is_foreign: bool,
    /// Its lot among the fresh notes; none if it takes no part.
    pub lot: Option<f32>,
    /// Best by score, rather than here for a kept place.
    pub is_best: bool,
}

/// The entries, and the score of a note that is typical of the page, in which prices are reckoned.
pub(super) fn shortlist(page: &PageContext, pool: &Pool, want: usize, keeps_places: bool) -> (Vec<Entry>, f32) {
    let selection = &page.config.selection;
    let free = || (0..pool.candidates.len()).filter(|index| !pool.taken[*index]);
    let count = want.saturating_mul(selection.shortlist_per_place.max(1)).max(LEAST);
    let mut entries = Vec::with_capacity(count + 32);
    let best = highest(pool, count, free().map(|index| (pool.scores[index], index)));
    let typical =
        best.get((want / 2).min(best.len().saturating_sub(1))).map_or(0.0, |index| pool.scores[*index].max(0.0));
    let add = |entries: &mut Vec<Entry>, index: usize, is_best: bool| {
        let candidate = &pool.candidates[index];
        entries.push(Entry {
            index,
            kind: kind_of(candidate),
            is_foreign: keeps_places && is_foreign(page, candidate),
            lot: None,
            is_best,
        });
    };
    best.iter().for_each(|index| add(&mut entries, *index, true));
    if !keeps_places {
        return (entries, typical);
    }
    let mut is_in = vec![false; pool.candidates.len()];
    best.iter().for_each(|index| is_in[*index] = true);

    let is_priced = pool.candidates.iter().any(|candidate| candidate.price() > 0.0);
    let foreign_every = page.dial.other_language_every(selection.other_language_every);
    let foreign = free().filter(|index| is_foreign(page, &pool.candidates[*index]));
    let foreign = highest(pool, kept(want, foreign_every), foreign.map(|index| (pool.scores[index], index)));
    let owed = free().filter(|index| pool.candidates[*index].price() > 0.0);
    let owed = owed.map(|index| (pool.scores[index] + pool.candidates[index].price() * typical, index));
    let owed = highest(pool, kept(want, given_every(page.config.exposure.bounded_share())), owed);
    for index in foreign.into_iter().chain(owed) {
        if !std::mem::replace(&mut is_in[index], true) {
            add(&mut entries, index, false);
        }
    }
    if !is_priced && selection.fresh_every > 0 {
        let seed = page.seed_for(SeedFor::Lot);
        let fresh = free().filter(|index| pool.candidates[*index].is_from(SourceName::Fresh));
        let lots = fresh.map(|index| (lot(seed, &pool.candidates[index], pool.scores[index]), index));
        let lots: Vec<(f32, usize)> = lots.collect();
        for index in highest(pool, kept(want, selection.fresh_every), lots.iter().copied()) {
            if !std::mem::replace(&mut is_in[index], true) {
                add(&mut entries, index, false);
            }
            let value = lots.iter().find(|(_, other)| *other == index).map(|(value, _)| *value);
            if let Some(entry) = entries.iter_mut().find(|entry| entry.index == index) {
                entry.lot = value;
            }
        }
    }
    (entries, typical)
}

fn kept(want: usize, every: usize) -> usize {
    want.checked_div(every).map_or(0, |places| FOR_EACH_KEPT * (places + 2))
}

fn given_every(share: f32) -> usize {
    if share > 0.0 { (share.recip() as usize).max(1) } else { 0 }
}

/// The numbers of the `count` candidates with the highest values, the highest first; equals by their note.
fn highest(pool: &Pool, count: usize, valued: impl Iterator<Item = (f32, usize)>) -> Vec<usize> {
    let mut valued: Vec<(f32, NoteRef, usize)> =
        valued.map(|(value, index)| (value, pool.candidates[index].note, index)).collect();
    let order = |a: &(f32, NoteRef, usize), b: &(f32, NoteRef, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if valued.len() > count && count > 0 {
        valued.select_nth_unstable_by(count - 1, order);
    }
    valued.truncate(count);
    valued.sort_unstable_by(order);
    valued.into_iter().map(|(_, _, index)| index).collect()
}

/// Weighted drawing without replacement (Efraimidis and Spirakis, 2006): sorted by this, each comes first with a
/// chance in proportion to its score, so the newest do not always win and the oldest does not starve.
fn lot(seed: u64, candidate: &Candidate, score: f32) -> f32 {
    let Some(id) = candidate.id() else { return f32::MIN };
    let unit = ((mix_note(id, seed) >> 40) as f32 + 0.5) / (1u64 << 24) as f32;
    unit.log2() / score.max(1e-3)
}

fn is_foreign(page: &PageContext, candidate: &Candidate) -> bool {
    let read = &page.viewer.languages;
    let view = candidate.view.as_ref();
    !read.is_empty() && view.is_some_and(|view| !read.contains(&view.language) && !view.language.is_unknown())
}

/// Creator and leading topic.
pub(super) fn kind_of(candidate: &Candidate) -> Kind {
    candidate.view.as_ref().map_or(Kind::default(), |view| Kind {
        creator: view.author.0,
        topic: view.topics().first().map_or(0, |topic| topic.0),
    })
}
