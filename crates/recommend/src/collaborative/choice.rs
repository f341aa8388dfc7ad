//! Chooses settings on a split of the training data that it makes itself: some members' likes are held back, and a
//! walk along one setting after the other keeps what finds clearly more of them. Nothing else is looked at.

use super::{FilterSettings, FitLimits, GraphFilter, Interactions, evaluate, ranking::Evaluation};
use crate::cursor::mix;

/// A member's likes that are held back: one in so many, at least one.
const HELD_BACK: usize = 5;

/// What was chosen and how.
#[derive(Debug, Clone)]
pub struct Choice {
    pub settings: FilterSettings,
    /// On the members held back.
    pub validation: Evaluation,
    pub trials: usize,
}

struct Split {
    train: Interactions,
    wanted: Interactions,
    members: Vec<usize>,
}

/// Holds back likes of members who have at least two, of as many members as the limits say. Of every other member
/// they are drawn at random; of the rest they are one item and those of the member's that are nearest to it. What
/// somebody likes next hangs together (a journey, a new interest) and lies further from what they liked before than a
/// random draw does; settings chosen on random draws alone trust close neighbours too much.
fn split(all: &Interactions, limits: &FitLimits) -> Split {
    let rank = limits.rank(all.members(), all.items()).max(1);
    let affordable = limits.trial_products / (all.items().max(1) * rank) as f64;
    let count = limits.validation_members.min((affordable as usize).max(200));
    let mut members: Vec<usize> = (0..all.members()).filter(|member| all.items_of(*member).len() >= 2).collect();
    members.sort_unstable_by_key(|member| mix(limits.seed ^ mix(*member as u64)));
    members.truncate(count);
    let mut train: Vec<Vec<u32>> = (0..all.members()).map(|member| all.items_of(member).to_vec()).collect();
    let mut wanted = vec![Vec::new(); all.members()];
    for (at, member) in members.iter().enumerate() {
        let row = &mut train[*member];
        row.sort_unstable_by_key(|item| mix(limits.seed ^ mix((*member as u64) << 32 | u64::from(*item))));
        let first = row[0];
        if at % 2 == 1 {
            row.sort_by_cached_key(|item| std::cmp::Reverse(nearness(all, first, *item)));
        }
        wanted[*member] = row.drain(..(row.len() / HELD_BACK).max(1)).collect();
    }
    members.sort_unstable();
    Split {
        train: Interactions::from_rows(train, all.items()),
        wanted: Interactions::from_rows(wanted, all.items()),
        members,
    }
}

/// Cosine of two items that somebody has, in whole numbers so that it can be sorted by.
fn nearness(all: &Interactions, one: u32, other: u32) -> u64 {
    let (one, other) = (all.members_of(one as usize), all.members_of(other as usize));
    let (few, many) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let common = few.iter().filter(|member| many.binary_search(member).is_ok()).count() as f64;
    (common / (few.len() as f64 * many.len() as f64).sqrt() * 1e9) as u64
}

/// One setting and the steps it may take, ascending.
struct Axis {
    steps: &'static [f32],
    get: fn(&FilterSettings) -> f32,
    set: fn(&mut FilterSettings, f32),
}

macro_rules! axis {
    ($field:ident, $steps:expr) => {
        Axis { steps: &$steps, get: |s| s.$field as f32, set: |s, value| s.$field = value as _ }
    };
}

/// The walk's axes, those that matter most first. The first `COMPARED` are walked for each normalisation.
const AXES: [Axis; 5] = [
    axis!(popularity, [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]),
    axis!(sharpening, [0.0, 0.25, 0.5, 1.0, 1.5, 2.5]),
    axis!(source_exponent, [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]),
    axis!(low_pass, [0.0, 0.03, 0.1, 0.3, 1.0, 3.0]),
    axis!(rank, [16.0, 32.0, 64.0, 128.0, 256.0, 384.0, 512.0]),
];
const COMPARED: usize = 2;

/// Steps of the exponents of members and items, from the textbook's 0.5 for both. Each needs vectors of its own, so
/// there are few; each goes from the best so far.
const STEPS: [(f32, f32); 6] = [(0.0, 0.0), (-0.1, 0.0), (-0.1, 0.0), (-0.1, 0.0), (0.0, 0.1), (0.0, -0.1)];
/// Rank at which normalisations are compared.
const COMPARING_RANK: usize = 256;

struct Walk<'a> {
    split: &'a Split,
    limits: &'a FitLimits,
    filter: GraphFilter<'a>,
    best: FilterSettings,
    found: Evaluation,
    trials: usize,
}

/// Whether one is better than the other by more than a standard error of the difference, member by member. What
/// remains without it would follow the noise of the split.
fn is_clearly_better(one: &Evaluation, other: &Evaluation) -> bool {
    let gains: Vec<f64> = one.judged.iter().zip(&other.judged).map(|(a, b)| a.0 + a.1 - b.0 - b.1).collect();
    let count = gains.len() as f64;
    let mean = gains.iter().sum::<f64>() / count;
    let variance = gains.iter().map(|gain| (gain - mean).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    mean > (variance / count).sqrt()
}

impl<'a> Walk<'a> {
    fn begin(split: &'a Split, settings: FilterSettings, limits: &'a FitLimits) -> Self {
        let filter = GraphFilter::fit(&split.train, settings, limits);
        let found = evaluate(&filter, &split.wanted, &split.members, limits.threads);
        Self { split, limits, filter, best: settings, found, trials: 1 }
    }

    /// Whether other settings are better; then they are the best.
    fn try_out(&mut self, settings: FilterSettings) -> bool {
        self.trials += 1;
        self.filter.set(settings);
        let found = evaluate(&self.filter, &self.split.wanted, &self.split.members, self.limits.threads);
        let is_better = is_clearly_better(&found, &self.found);
        if is_better {
            (self.best, self.found) = (settings, found);
        }
        is_better
    }

    /// Steps up, and if that was no good down, for as long as it gets better.
    fn along(&mut self, axis: &Axis) -> bool {
        let mut moved = false;
        for up in [true, false] {
            while self.trials < self.limits.max_trials {
                let now = (axis.get)(&self.best);
                let next = if up {
                    axis.steps.iter().find(|step| **step > now + 1e-4)
                } else {
                    axis.steps.iter().rev().find(|step| **step < now - 1e-4)
                };
                let Some(next) = next else { break };
                let mut settings = self.best;
                (axis.set)(&mut settings, *next);
                // More vectors than there are change nothing.
                if settings.rank > self.best.rank && self.best.rank >= self.filter.spectrum.values.len() {
                    break;
                }
                if !self.try_out(settings) {
                    break;
                }
                moved = true;
            }
            if moved {
                break;
            }
        }
        moved
    }
}

/// Settings that find the most of what was held back. Without any likes to hold back, the defaults.
pub fn choose(all: &Interactions, limits: &FitLimits) -> Choice {
    let split = split(all, limits);
    let comparing = FitLimits { max_rank: limits.max_rank.min(COMPARING_RANK), ..*limits };
    let (mut best, mut trials) = (FilterSettings::default(), 0);
    let mut best_found: Option<Evaluation> = None;
    for (member, item) in STEPS {
        let settings = FilterSettings {
            member_exponent: best.member_exponent + member,
            item_exponent: best.item_exponent + item,
            popularity: best.popularity + item,
            ..best
        };
        let mut walk = Walk::begin(&split, settings, &comparing);
        for axis in &AXES[..COMPARED] {
            walk.along(axis);
        }
        trials += walk.trials;
        if best_found.as_ref().is_none_or(|found| is_clearly_better(&walk.found, found)) {
            (best, best_found) = (walk.best, Some(walk.found));
        }
    }
    let mut walk = Walk::begin(&split, FilterSettings { rank: limits.max_rank, ..best }, limits);
    for _ in 0..3 {
        let mut moved = false;
        for axis in &AXES {
            moved |= walk.along(axis);
        }
        if !moved {
            break;
        }
    }
    Choice { settings: walk.best, validation: walk.found, trials: trials + walk.trials }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_split_holds_back_some_and_doubles_nothing() {
        let all = Interactions::from_rows((0..50).map(|m| (0..m % 13).collect()).collect(), 13);
        let split = split(&all, &FitLimits { validation_members: 20, ..FitLimits::default() });
        assert_eq!(split.members.len(), 20);
        assert_eq!(split.train.len() + split.wanted.len(), all.len());
        for member in 0..50 {
            let (kept, held) = (split.train.items_of(member), split.wanted.items_of(member));
            assert!(held.iter().all(|item| !kept.contains(item)));
            assert_eq!(!held.is_empty(), split.members.contains(&member));
            assert!(held.is_empty() || !kept.is_empty());
        }
    }

    #[test]
    fn of_every_other_member_what_is_held_back_hangs_together() {
        // Two circles of ten items; each member has five of both.
        let rows = (0..60u32).map(|m| (0..5).flat_map(|i| [(m + i) % 10, 10 + (m * 3 + i) % 10]).collect()).collect();
        let mut all: Vec<Vec<u32>> = rows;
        // And many have one circle only, which makes it one.
        all.extend((0..200).map(|m| (0..10).map(|i| i + m % 2 * 10).collect()));
        let all = Interactions::from_rows(all, 20);
        let split = split(&all, &FitLimits::default());
        let mixed: Vec<usize> = (0..60).filter(|m| split.members.contains(m)).collect();
        let together = mixed.iter().filter(|m| {
            let held = split.wanted.items_of(**m);
            assert_eq!(held.len(), 2);
            held[0] / 10 == held[1] / 10
        });
        let share = together.count() as f64 / mixed.len() as f64;
        // At random 4 in 9 pairs are of one circle.
        assert!((0.6..0.9).contains(&share), "{share}");
    }

    #[test]
    fn a_gain_within_the_noise_is_none() {
        let of = |judged: Vec<(f64, f64)>| Evaluation { metrics: Default::default(), shown: vec![], judged };
        let before = of(vec![(0.5, 0.5); 100]);
        let noise = (0..100).map(|at| (0.5 + if at % 2 == 0 { 0.21 } else { -0.2 }, 0.5)).collect();
        assert!(!is_clearly_better(&of(noise), &before));
        assert!(is_clearly_better(&of(vec![(0.51, 0.5); 100]), &before));
        assert!(!is_clearly_better(&before, &before) && !is_clearly_better(&of(vec![]), &of(vec![])));
    }

    #[test]
    fn a_choice_is_made_of_anything() {
        let limits = FitLimits { max_trials: 20, ..FitLimits::default() };
        for rows in [vec![], vec![vec![]], vec![vec![0]], vec![vec![0, 1], vec![1, 2], vec![0, 2, 3]]] {
            let all = Interactions::from_rows(rows, 0);
            let first = choose(&all, &limits);
            assert!(first.validation.metrics.recall.is_finite());
            assert_eq!(first.settings, choose(&all, &limits).settings);
        }
    }
}
