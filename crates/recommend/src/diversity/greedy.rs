//! The greedy choice that all methods share: at each place the item with the highest marginal value among those that
//! the caps allow.

use super::{Caps, Diversifier, Kind, Vector};

/// Up to `want` of the items, the first place first. `vectors` and `kinds` belong to the same items; ties go to the
/// smaller number. Never an item twice.
pub fn select(
    diversifier: &mut impl Diversifier,
    vectors: &[Vector],
    kinds: &[Kind],
    caps: Caps,
    want: usize,
) -> Vec<usize> {
    let mut is_free = vec![true; vectors.len().min(kinds.len())];
    let (mut chosen, mut above, mut values) = (Vec::with_capacity(want), Vec::with_capacity(want), Vec::new());
    while chosen.len() < want {
        diversifier.values(&mut values);
        let best = caps.relaxing().find_map(|caps| {
            highest(&values, |item| is_free.get(item) == Some(&true) && caps.allow(kinds[item], &above))
        });
        let Some(item) = best else { break };
        is_free[item] = false;
        above.push(kinds[item]);
        diversifier.place(&vectors[item]);
        chosen.push(item);
    }
    chosen
}

/// The item with the highest value of those that are let in; asks only about those that would lead.
#[inline]
pub(crate) fn highest(values: &[f32], mut lets_in: impl FnMut(usize) -> bool) -> Option<usize> {
    let mut best: Option<(usize, f32)> = None;
    for (item, value) in values.iter().copied().enumerate() {
        if best.is_none_or(|(_, highest)| value > highest) && lets_in(item) {
            best = Some((item, value));
        }
    }
    best.map(|(item, _)| item)
}

#[cfg(test)]
mod tests {
    use super::super::{
        DIMENSIONS, DeterminantalProcess, MarginalRelevance, RelevanceOnly, SlidingSpectrum, Volume,
        intra_list_distance, unit,
    };
    use super::*;
    use crate::cursor::mix;

    const WINDOW: usize = 6;

    /// Ten heaps of five items that are nearly the same; the heaps one after the other by relevance.
    fn heaps() -> (Vec<Vector>, Vec<f32>, Vec<Kind>) {
        let noise = |n: u64| (mix(n) >> 40) as f32 / (1u64 << 24) as f32 - 0.5;
        let vectors = (0..50u64).map(|item| {
            unit(std::array::from_fn(|at| noise((item / 5) << 8 | at as u64) + 0.2 * noise(item << 16 | at as u64)))
        });
        let kinds = (0..50).map(|item| Kind { creator: item % 7 + 1, topic: item / 5 + 1 });
        (vectors.collect(), (0..50).map(|item| 3.0 - 0.02 * item as f32).collect(), kinds.collect())
    }

    #[test]
    fn each_method_spreads_the_list_and_with_no_weight_none_does() {
        let (vectors, relevance, kinds) = heaps();
        let list = |diversifier: &mut dyn Diversifier| {
            struct Borrowed<'a>(&'a mut dyn Diversifier);
            impl Diversifier for Borrowed<'_> {
                fn values(&self, out: &mut Vec<f32>) {
                    self.0.values(out);
                }
                fn place(&mut self, vector: &Vector) {
                    self.0.place(vector);
                }
            }
            select(&mut Borrowed(diversifier), &vectors, &kinds, Caps::NONE, 10)
        };
        let spread = |list: &[usize]| intra_list_distance(&list.iter().map(|i| vectors[*i]).collect::<Vec<_>>());
        let plain = list(&mut RelevanceOnly(&relevance));
        assert_eq!(plain, (0..10).collect::<Vec<_>>());
        let weighed = |weight| {
            [
                list(&mut SlidingSpectrum::new(&vectors, &relevance, weight, Volume::Height, WINDOW)),
                list(&mut SlidingSpectrum::new(&vectors, &relevance, weight, Volume::Whole, WINDOW)),
                list(&mut DeterminantalProcess::new(&vectors, &relevance, weight, WINDOW)),
                list(&mut MarginalRelevance::new(&vectors, &relevance, weight, WINDOW)),
            ]
        };
        weighed(0.0).iter().for_each(|list| assert_eq!(*list, plain));
        for list in weighed(1.5) {
            assert!(spread(&list) > spread(&plain) + 0.1, "{list:?}: {} {}", spread(&list), spread(&plain));
            let heaps: std::collections::HashSet<_> = list.iter().map(|item| item / 5).collect();
            assert!(heaps.len() >= WINDOW, "{list:?}");
        }
    }

    #[test]
    fn the_window_forgets_and_what_was_shown_before_counts() {
        let axis = |at: usize| unit(std::array::from_fn::<f32, DIMENSIONS, _>(|i| if i == at { 1.0 } else { 0.0 }));
        let vectors = [axis(0), axis(0), axis(1), axis(2), axis(3)];
        let relevance = [5.0, 4.5, 4.0, 3.9, 3.8];
        let kinds = [Kind::default(); 5];
        let choose = |window, shown: Option<Vector>| {
            let mut ssd = SlidingSpectrum::new(&vectors, &relevance, 2.0, Volume::Height, window);
            shown.iter().for_each(|vector| ssd.place(vector));
            select(&mut ssd, &vectors, &kinds, Caps::NONE, 5)
        };
        assert_eq!(choose(9, None), [0, 2, 3, 4, 1]);
        assert_eq!(choose(2, None), [0, 2, 1, 3, 4], "with a short memory the copy may come back");
        assert_eq!(choose(9, Some(axis(0)))[0], 2, "what was shown before the list is not news");
    }

    #[test]
    fn caps_hold_for_every_method_while_there_is_a_choice() {
        let (vectors, relevance, kinds) = heaps();
        let caps = Caps { window: 5, per_creator: 1, per_topic: 2 };
        let list = select(&mut RelevanceOnly(&relevance), &vectors, &kinds, caps, 12);
        for (place, item) in list.iter().enumerate() {
            let above: Vec<_> = list[..place].iter().map(|item| kinds[*item]).collect();
            assert!(caps.allow(kinds[*item], &above), "place {place} of {list:?}");
        }
        let all = select(&mut RelevanceOnly(&relevance), &vectors, &kinds, caps, 99);
        assert_eq!(all.len(), 50, "rather a full list than an empty place");
    }
}
