//! Which items are liked by the same members: the product of the normalised interactions with themselves, cut down to
//! the nearest of each item.

use parking_lot::Mutex;

use super::{
    Interactions,
    parallel::over_pieces,
    settings::FitLimits,
    spectrum::{item_powers, member_powers},
};

/// The nearest items of each item. Closeness is not divided by items' degrees yet.
#[derive(Debug, Clone, Default)]
pub(super) struct Neighbours {
    lists: Vec<Box<[(u32, f32)]>>,
}

impl Neighbours {
    pub fn of(all: &Interactions, member_exponent: f32, limits: &FitLimits) -> Self {
        const ITEMS: usize = 64;
        let items = all.items();
        let keep = limits.neighbours_per_item.min((limits.max_neighbours / items.max(1)).max(16));
        let weights = member_powers(all, -member_exponent);
        // Which are kept is decided by the cosine's scale.
        let scale = item_powers(all, -0.5);
        let lists = Mutex::new(vec![Box::<[(u32, f32)]>::default(); items]);
        over_pieces(
            limits.threads,
            items.div_ceil(ITEMS),
            || (vec![0f32; items], Vec::<u32>::new()),
            |(sums, touched), piece| {
                for item in piece * ITEMS..((piece + 1) * ITEMS).min(items) {
                    for member in all.members_of(item) {
                        let weight = weights[*member as usize];
                        for other in all.items_of(*member as usize) {
                            let sum = &mut sums[*other as usize];
                            if *sum == 0.0 {
                                touched.push(*other);
                            }
                            *sum += weight;
                        }
                    }
                    let mut list: Vec<(u32, f32)> =
                        touched.drain(..).map(|other| (other, std::mem::take(&mut sums[other as usize]))).collect();
                    list.retain(|(other, _)| *other as usize != item);
                    if list.len() > keep {
                        let by = |(other, sum): &(u32, f32)| sum * scale[*other as usize];
                        list.select_nth_unstable_by(keep, |a, b| by(b).total_cmp(&by(a)).then(a.0.cmp(&b.0)));
                        list.truncate(keep);
                    }
                    list.sort_unstable_by_key(|(other, _)| *other);
                    lists.lock()[item] = list.into_boxed_slice();
                }
            },
        );
        Self { lists: lists.into_inner() }
    }

    /// Adds what speaks for each item to `out`, from the items that a member has and what each of them weighs.
    pub fn add_scores(&self, items: &[u32], weights: &[f32], out: &mut [f32]) {
        for item in items {
            let weight = weights[*item as usize];
            for (other, closeness) in &self.lists[*item as usize] {
                out[*other as usize] += weight * closeness;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closeness_counts_common_members_and_only_the_nearest_stay() {
        let all = Interactions::from_rows(vec![vec![0, 1, 2], vec![0, 1], vec![3]], 4);
        let limits = FitLimits { neighbours_per_item: 1, max_neighbours: 1_000, ..FitLimits::default() };
        let all_weigh_one = Neighbours::of(&all, 0.0, &limits);
        assert_eq!(*all_weigh_one.lists[0], [(1, 2.0)]);
        assert!(all_weigh_one.lists[3].is_empty());
        let mut scores = [0.0; 4];
        all_weigh_one.add_scores(&[0, 3], &[0.5; 4], &mut scores);
        assert_eq!(scores, [0.0, 1.0, 0.0, 0.0]);
    }
}
