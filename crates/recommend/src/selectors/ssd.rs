//! The best, but not all alike: Sliding Spectrum Decomposition over a shortlist (`diversity::SlidingSpectrum`), with
//! what was on the screen before the page in its window. Greedy, and the same for the same scores and seed:
//!
//! - within the window each creator and each leading topic has only so many places;
//! - places of Explore are given for the guarantee's sake where the price of a note that is owed exposure decides it;
//! - every n-th place belongs to the best note in a language that the viewer does not read: there is one pool.

use super::{
    note_vector::{hashed, vector_of},
    shortlist::{Entry, kind_of, shortlist},
};
use crate::{
    diversity::{Caps, Diversifier, Kind, SlidingSpectrum, Vector, Volume, highest},
    exposure::{GuaranteeQuota, guaranteed_goes_first},
    page::SourceName,
    pipeline::{Choice, PageContext, Pool, SeedFor, Selector, Stage},
    query::List,
};

/// Whether places are kept: on Explore they are, on lists that the viewer asked for they are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SsdSelector {
    pub keeps_places: bool,
}

impl Stage for SsdSelector {
    fn name(&self) -> &'static str {
        "ssd"
    }
}

impl Selector for SsdSelector {
    fn select(&self, page: &PageContext, pool: &Pool, want: usize, out: &mut Vec<Choice>) {
        let selection = &page.config.selection;
        let (entries, typical) = shortlist(page, pool, want, self.keeps_places);
        let vectors: Vec<Vector> = entries.iter().map(|e| vector_of(page, &pool.candidates[e.index])).collect();
        let relevance = relevance(page, pool, &entries, &vectors);
        let (caps, gamma) = match page.query.list {
            List::Explore => (page.dial.caps(selection), page.dial.gamma(selection.gamma)),
            _ => {
                let (per_creator, per_topic) = (selection.per_creator, selection.per_topic);
                (Caps { window: selection.window_notes, per_creator, per_topic }, selection.gamma_listed)
            }
        };
        let gamma = gamma * spread(&entries, &relevance);
        let mut ssd = SlidingSpectrum::new(&vectors, &relevance, gamma, Volume::Height, caps.window);
        let mut above: Vec<Kind> = Vec::with_capacity(caps.window + pool.placed.len() + want);
        let before = caps.window.saturating_sub(1 + pool.placed.len());
        for note in &page.viewer.recent[page.viewer.recent.len().saturating_sub(before)..] {
            if let Some(view) = page.index.notes.view(*note) {
                ssd.place(&hashed(&view));
                let topic = view.topics().first().map_or(0, |topic| topic.0);
                above.push(Kind { creator: view.author.0, topic });
            }
        }
        for placed in pool.placed {
            ssd.place(&vector_of(page, placed));
            above.push(kind_of(placed));
        }

        let prices: Vec<f32> = entries.iter().map(|entry| pool.candidates[entry.index].price()).collect();
        let is_priced = prices.iter().any(|price| *price > 0.0);
        let was_given =
            |placed: &&crate::pipeline::Candidate| placed.price() > 0.0 && placed.source == SourceName::Fresh;
        let quota = GuaranteeQuota::new(page.config.exposure.bounded_share(), page.seed_for(SeedFor::Guarantee));
        let (mut served, mut lost) = (0.0, 0.0);
        let mut given = pool.placed.iter().filter(was_given).count();
        let foreign_every = page.dial.other_language_every(selection.other_language_every);
        let mut is_free = vec![true; entries.len()];
        let (mut values, mut valued) = (Vec::new(), Vec::new());
        while out.len() < want {
            let filled = pool.placed.len() + out.len();
            let is_due = |every: usize| every > 0 && (filled + 1).is_multiple_of(every);
            ssd.values(&mut values);
            let fits = |at: usize| is_free[at] && caps.allow(entries[at].kind, &above);

            let mut reserved = None;
            let mut organic = None;
            if self.keeps_places {
                if !is_priced && is_due(selection.fresh_every) {
                    valued.clear();
                    valued.extend(entries.iter().map(|entry| entry.lot.unwrap_or(f32::NEG_INFINITY)));
                    reserved = highest(&valued, |at| entries[at].lot.is_some() && fits(at));
                }
                if reserved.is_none() && is_due(foreign_every) {
                    organic = highest(&values, |at| entries[at].is_foreign && fits(at));
                }
            }
            if reserved.is_none() && organic.is_none() {
                organic = caps
                    .relaxing()
                    .find_map(|caps| highest(&values, |at| is_free[at] && caps.allow(entries[at].kind, &above)));
                if is_priced && self.keeps_places {
                    valued.clear();
                    valued.extend(values.iter().zip(&prices).map(|(value, price)| value + price * typical));
                    let owed = highest(&valued, |at| prices[at] > 0.0 && fits(at)).filter(|at| Some(*at) != organic);
                    if let Some(at) = owed.filter(|_| quota.allows(filled, given))
                        && guaranteed_goes_first(organic.map(|at| values[at]), values[at], prices[at], typical)
                    {
                        lost += organic.map_or(0.0, |best| (relevance[best] - relevance[at]).max(0.0));
                        reserved = owed;
                        given += 1;
                    }
                }
            }
            let Some(at) = reserved.or(organic) else { break };
            served += relevance[at];
            is_free[at] = false;
            above.push(entries[at].kind);
            ssd.place(&vectors[at]);
            out.push(Choice { index: entries[at].index, reserved_for: reserved.map(|_| SourceName::Fresh) });
        }
        if self.keeps_places {
            page.index.exposure.spent(served, lost);
        }
    }
}

/// Scores, less what the viewer asked for fewer of by likeness.
fn relevance(page: &PageContext, pool: &Pool, entries: &[Entry], vectors: &[Vector]) -> Vec<f32> {
    let fewer = &page.viewer.fewer;
    let score = |(entry, vector): (&Entry, &Vector)| {
        let score = pool.scores[entry.index];
        if fewer.is_empty() { score } else { score * fewer.keeps_by_vector(vector, &page.config.ranking) }
    };
    entries.iter().zip(vectors).map(score).collect()
}

/// The standard deviation of the best notes' relevance: γ counts in it, whatever scores are in.
fn spread(entries: &[Entry], relevance: &[f32]) -> f32 {
    let best = || entries.iter().zip(relevance).filter(|(entry, _)| entry.is_best).map(|(_, relevance)| *relevance);
    let count = best().count().max(1) as f32;
    let mean = best().sum::<f32>() / count;
    let variance = best().map(|relevance| (relevance - mean) * (relevance - mean)).sum::<f32>() / count;
    variance.sqrt().max(1e-6)
}
