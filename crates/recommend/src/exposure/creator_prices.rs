//! Prices between creators, so that the one with the least exposure for their due gets more: max-min fairness by
//! online mirror descent on dual variables, as in P-MMF (Xu et al., WWW 2023, arXiv 2303.06660, after Balseiro et
//! al., "Regularized online allocation problems", ICML 2021). Not here: what a note is owed (`goal`, `pacing`).

/// The dual variables of all creators and the batch that is running: 12 bytes a creator.
///
/// Maximises Σ score + λ · min over creators of exposure / due. A note's placed score is its score minus its
/// creator's dual; negative duals lift those who are behind. After each batch
///
/// g ← α · (due − exposure of the batch) + (1 − α) · g,  μ ← Π(μ − η · g / due²)
///
/// where Π projects onto {Σ due · max(−μ, 0) ≤ λ}: what lifts one creator is a bounded sum for all together.
#[derive(Debug, Clone)]
pub struct CreatorPrices {
    lambda: f32,
    step: f32,
    momentum: f32,
    /// Shares of the exposure that are due to each; they sum to 1 or less.
    dues: Vec<f32>,
    duals: Vec<f32>,
    gradients: Vec<f32>,
    batch: Vec<f32>,
    batch_sum: f32,
    scratch: Vec<f32>,
}

impl CreatorPrices {
    /// `lambda` weighs fairness against scores and is in their unit; `step` is η for dues of the average size;
    /// `momentum` is α in 0..=1.
    pub fn new(creators: usize, lambda: f32, step: f32, momentum: f32) -> Self {
        let positive = |number: f32| if number.is_finite() { number.max(0.0) } else { 0.0 };
        Self {
            lambda: positive(lambda),
            step: positive(step),
            momentum: positive(momentum).clamp(0.01, 1.0),
            dues: vec![0.0; creators],
            duals: vec![0.0; creators],
            gradients: vec![0.0; creators],
            batch: vec![0.0; creators],
            batch_sum: 0.0,
            scratch: Vec::new(),
        }
    }

    pub fn creators(&self) -> usize {
        self.dues.len()
    }

    /// A creator joins; nothing is due to them until they have an eligible note.
    pub fn add_creator(&mut self) -> usize {
        for column in [&mut self.dues, &mut self.duals, &mut self.gradients, &mut self.batch] {
            column.push(0.0);
        }
        self.dues.len() - 1
    }

    /// Sets what is due to each creator, in any unit; 0 for one without an eligible note. Followers and past success
    /// are no part of it.
    pub fn set_dues(&mut self, parts: impl IntoIterator<Item = u32>) {
        for (due, part) in self.dues.iter_mut().zip(parts) {
            *due = part as f32;
        }
        let all: f32 = self.dues.iter().sum();
        if all > 0.0 {
            self.dues.iter_mut().for_each(|due| *due /= all);
        }
    }

    /// An impression of a creator's note.
    #[inline]
    pub fn impression(&mut self, creator: usize) {
        if let Some(count) = self.batch.get_mut(creator) {
            *count += 1.0;
            self.batch_sum += 1.0;
        }
    }

    /// Impressions in the batch that is running.
    pub fn batch_impressions(&self) -> f32 {
        self.batch_sum
    }

    /// What is to be subtracted from the scores of a creator's notes.
    #[inline]
    pub fn dual(&self, creator: usize) -> f32 {
        self.duals.get(creator).copied().unwrap_or(0.0)
    }

    /// Ends the batch: moves all duals. In O(creators · log creators).
    pub fn end_batch(&mut self) {
        if self.batch_sum <= 0.0 {
            return;
        }
        let with_due = self.dues.iter().filter(|due| **due > 0.0).count().max(1) as f32;
        for creator in 0..self.dues.len() {
            let due = self.dues[creator];
            let exposure = std::mem::take(&mut self.batch[creator]) / self.batch_sum;
            if due <= 0.0 {
                (self.duals[creator], self.gradients[creator]) = (0.0, 0.0);
                continue;
            }
            let gradient = self.momentum * (due - exposure) + (1.0 - self.momentum) * self.gradients[creator];
            self.gradients[creator] = gradient;
            // In units of the average due, so that η means the same for ten creators and a million.
            let step = self.step * gradient / (due * due * with_due);
            self.duals[creator] = (self.duals[creator] - step).clamp(-1e6, 1e6);
        }
        self.batch_sum = 0.0;
        self.project();
    }

    /// Onto {Σ due · max(−μ, 0) ≤ λ}, nearest in the norm that is weighed by due²: with a = due · μ this is the
    /// projection of the negative parts onto a simplex (Duchi et al., ICML 2008).
    fn project(&mut self) {
        self.scratch.clear();
        let lifts = self.dues.iter().zip(&self.duals).map(|(due, dual)| due * (-dual).max(0.0));
        self.scratch.extend(lifts.filter(|lift| *lift > 0.0));
        if self.scratch.iter().sum::<f32>() <= self.lambda {
            return;
        }
        self.scratch.sort_unstable_by(|a, b| b.total_cmp(a));
        let (mut sum, mut threshold) = (0.0, 0.0);
        for (i, lift) in self.scratch.iter().enumerate() {
            sum += lift;
            let candidate = (sum - self.lambda) / (i + 1) as f32;
            if *lift >= candidate {
                threshold = candidate;
            }
        }
        for (due, dual) in self.dues.iter().zip(&mut self.duals).filter(|(due, dual)| **due > 0.0 && **dual < 0.0) {
            *dual = -((due * -*dual - threshold).max(0.0)) / due;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cursor::mix;

    /// One page place a step: the creator with the highest noisy score minus dual gets it.
    fn least_share(step: f32, favour: f32) -> (f32, f32) {
        let mut prices = CreatorPrices::new(8, 1.0, step, 0.3);
        prices.set_dues([1; 8]);
        let (mut counts, mut scores) = ([0u32; 8], 0.0);
        let rounds = 40_000;
        for round in 0..rounds {
            let score = |creator: usize| {
                let noise = (mix(round * 8 + creator as u64) >> 40) as f32 / (1u64 << 24) as f32;
                noise + if creator == 0 { favour } else { 0.0 }
            };
            let best = (0..8).max_by(|a, b| (score(*a) - prices.dual(*a)).total_cmp(&(score(*b) - prices.dual(*b))));
            let best = best.unwrap();
            counts[best] += 1;
            scores += score(best);
            prices.impression(best);
            if prices.batch_impressions() >= 64.0 {
                prices.end_batch();
            }
        }
        (*counts.iter().min().unwrap() as f32 * 8.0 / rounds as f32, scores / rounds as f32)
    }

    #[test]
    fn the_least_served_creator_gets_near_their_due_for_little() {
        let (unfair, best) = least_share(0.0, 0.5);
        let (fair, score) = least_share(0.05, 0.5);
        assert!(unfair < 0.45, "{unfair}");
        assert!(fair > 0.8, "{fair}");
        assert!(best - score < 0.15, "{best} {score}");
    }

    #[test]
    fn a_creator_without_eligible_notes_has_no_price() {
        let mut prices = CreatorPrices::new(2, 1.0, 0.1, 1.0);
        prices.set_dues([4, 0]);
        prices.impression(1);
        prices.end_batch();
        assert_eq!(prices.dual(1), 0.0);
        assert!(prices.dual(0) < 0.0);
        assert_eq!((prices.add_creator(), prices.creators()), (2, 3));
    }

    proptest! {
        #[test]
        fn lifts_stay_within_their_bound(
            exposures in prop::collection::vec(0usize..6, 1..300),
            notes in prop::array::uniform6(0u32..50),
            lambda in 0f32..2.0,
        ) {
            let mut prices = CreatorPrices::new(6, lambda, 0.3, 0.5);
            prices.set_dues(notes);
            for creator in exposures {
                prices.impression(creator);
                if prices.batch_impressions() >= 10.0 {
                    prices.end_batch();
                }
                let lifted: f32 = (0..6).map(|c| prices.dues[c] * (-prices.dual(c)).max(0.0)).sum();
                prop_assert!(lifted <= lambda * 1.001 + 1e-5, "{} {}", lifted, lambda);
                prop_assert!(prices.duals.iter().all(|dual| dual.is_finite()));
            }
        }
    }
}
