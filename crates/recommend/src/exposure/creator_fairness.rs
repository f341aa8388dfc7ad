//! Fairness between creators: what to multiply the scores of a creator's notes with. What is due to a creator is the
//! same for each who published lately, however many notes and followers they have; what is due to a note is `goal`'s.
//!
//! Two prices work together. By rank: the gradient of the Gini coefficient is linear in the rank of a creator's
//! exposure, and so is this price (generalised Gini welfare; Do and Usunier, SIGIR 2022). By need: max-min fairness
//! by dual prices (`creator_prices`, as in P-MMF), which goes to the few who are furthest behind.

use super::{CreatorPrices, ExposureConfig};

/// About 28 bytes a creator.
#[derive(Debug, Clone)]
pub struct CreatorFairness {
    prices: CreatorPrices,
    lift: f32,
    floor_lift: f32,
    batch_impressions: u32,
    /// Who has a due.
    is_due: Vec<bool>,
    /// Impressions, those of before the window faded.
    exposure: Vec<f32>,
    /// 1 for the least exposure of all who have a due, −1 for the most.
    ranks: Vec<f32>,
    order: Vec<u32>,
}

impl CreatorFairness {
    pub fn new(creators: usize, config: &ExposureConfig) -> Self {
        let bounded = |lift: f32| if lift.is_finite() { lift.clamp(0.0, 10.0) } else { 0.0 };
        Self {
            prices: CreatorPrices::new(
                creators,
                config.creator_floor_weight,
                config.creator_step,
                config.creator_momentum,
            ),
            lift: bounded(config.creator_lift),
            floor_lift: bounded(config.creator_floor_lift),
            batch_impressions: config.creator_batch_impressions,
            is_due: vec![false; creators],
            exposure: vec![0.0; creators],
            ranks: vec![0.0; creators],
            order: Vec::new(),
        }
    }

    pub fn creators(&self) -> usize {
        self.exposure.len()
    }

    /// A creator joins; nothing is due to them until they have an eligible note.
    pub fn add_creator(&mut self) -> usize {
        self.is_due.push(false);
        self.exposure.push(0.0);
        self.ranks.push(0.0);
        self.prices.add_creator()
    }

    /// Sets who has something due: who published an eligible note within the window. `passed` is the time since the
    /// last call as a share of the window; exposure fades with it.
    pub fn set_dues(&mut self, has_notes: impl IntoIterator<Item = bool>, passed: f32) {
        self.is_due.iter_mut().zip(has_notes).for_each(|(is_due, has_notes)| *is_due = has_notes);
        let kept = (-passed.max(0.0)).exp();
        self.exposure.iter_mut().for_each(|exposure| *exposure *= kept);
        self.prices.set_dues(self.is_due.iter().map(|is_due| u32::from(*is_due)));
    }

    /// An impression of a creator's note.
    #[inline]
    pub fn impression(&mut self, creator: usize) {
        if let Some(exposure) = self.exposure.get_mut(creator) {
            *exposure += 1.0;
            self.prices.impression(creator);
        }
    }

    /// Whether it is time for `end_batch`: creators have had an impression each on average, so that its cost is
    /// spread over as many impressions.
    pub fn is_batch_full(&self) -> bool {
        self.prices.batch_impressions() as usize >= self.creators().max(self.batch_impressions.max(1) as usize)
    }

    /// Sets all prices anew. In O(creators · log creators).
    pub fn end_batch(&mut self) {
        self.prices.end_batch();
        self.ranks.iter_mut().for_each(|rank| *rank = 0.0);
        self.order.clear();
        self.order.extend((0..self.is_due.len() as u32).filter(|creator| self.is_due[*creator as usize]));
        let exposure = |creator: &u32| self.exposure[*creator as usize];
        self.order.sort_unstable_by(|a, b| exposure(a).total_cmp(&exposure(b)));
        let (count, mut before) = (self.order.len() as f32, 0);
        // Equals share the middle of their ranks.
        for equals in self.order.chunk_by(|a, b| exposure(a) == exposure(b)) {
            let middle = before as f32 + equals.len() as f32 / 2.0;
            equals.iter().for_each(|creator| self.ranks[*creator as usize] = 1.0 - 2.0 * middle / count);
            before += equals.len();
        }
    }

    /// What to multiply the scores of a creator's notes with: from 1 / (1 + lift) for who had the most exposure to
    /// 1 + lift for the least, and up to 1 + floor lift times that for those who are furthest behind.
    #[inline]
    pub fn factor(&self, creator: usize) -> f32 {
        let lift = self.lift * self.ranks.get(creator).copied().unwrap_or(0.0);
        let by_rank = if lift < 0.0 { 1.0 / (1.0 - lift) } else { 1.0 + lift };
        by_rank * (1.0 + (-self.prices.dual(creator)).clamp(0.0, self.floor_lift))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{cursor::mix, exposure::gini};

    /// One place a step: the note with the highest noisy score times its creator's factor gets it. The first creator
    /// has eight notes, and the best; the others have one each.
    fn exposures(config: &ExposureConfig) -> (Vec<f64>, f64) {
        let mut fairness = CreatorFairness::new(8, config);
        fairness.set_dues([true; 8], 0.0);
        let (mut exposures, mut scores) = (vec![0.0; 8], 0.0);
        let rounds = 30_000u64;
        for round in 0..rounds {
            let score = |note: u64| {
                let noise = (mix(round * 16 + note) >> 40) as f32 / (1u64 << 24) as f32;
                noise + if note < 8 { 0.3 } else { 0.0 }
            };
            let creator = |note: u64| (note as usize).saturating_sub(7);
            let worth = |note: &u64| score(*note) * fairness.factor(creator(*note));
            let best = (0..15).max_by(|a, b| worth(a).total_cmp(&worth(b))).unwrap();
            exposures[creator(best)] += 1.0;
            scores += f64::from(score(best)) / rounds as f64;
            fairness.impression(creator(best));
            if fairness.is_batch_full() {
                fairness.end_batch();
            }
        }
        (exposures, scores)
    }

    #[test]
    fn exposure_is_spread_over_creators_for_a_part_of_the_score() {
        let none = ExposureConfig { creator_lift: 0.0, creator_floor_weight: 0.0, ..ExposureConfig::default() };
        let (unfair, best) = exposures(&none);
        let (fair, score) = exposures(&ExposureConfig::default());
        assert!(gini(unfair.clone()) - gini(fair.clone()) > 0.2, "{unfair:?} {fair:?}");
        assert!(score > 0.7 * best, "{score} {best}");
        let least = |all: &[f64]| all.iter().copied().fold(f64::INFINITY, f64::min);
        assert!(least(&fair) > 3.0 * least(&unfair), "{unfair:?} {fair:?}");
    }

    #[test]
    fn creators_with_the_same_exposure_have_the_same_factor_and_one_without_a_due_has_none() {
        let mut fairness = CreatorFairness::new(3, &ExposureConfig::default());
        fairness.set_dues([true, true, false], 0.0);
        (0..2).for_each(|creator| fairness.impression(creator));
        fairness.end_batch();
        assert_eq!([0, 1, 2].map(|creator| fairness.factor(creator)), [1.0; 3]);
        fairness.impression(0);
        fairness.end_batch();
        assert!(fairness.factor(0) < 1.0 && fairness.factor(1) > 1.0);
        assert_eq!((fairness.add_creator(), fairness.factor(3), fairness.factor(99)), (3, 1.0, 1.0));
    }

    proptest! {
        #[test]
        fn a_factor_stays_within_its_bounds(
            shown in prop::collection::vec(0usize..6, 1..400),
            due in prop::array::uniform6(any::<bool>()),
        ) {
            let config = ExposureConfig { creator_batch_impressions: 10, ..ExposureConfig::default() };
            let mut fairness = CreatorFairness::new(6, &config);
            fairness.set_dues(due, 0.0);
            for creator in shown {
                fairness.impression(creator);
                if fairness.is_batch_full() {
                    fairness.end_batch();
                }
                let (most, floor) = (1.0 + config.creator_lift, 1.0 + config.creator_floor_lift);
                for (creator, is_due) in due.iter().enumerate() {
                    let factor = fairness.factor(creator);
                    prop_assert!(factor >= 0.999 / most && factor <= 1.001 * most * floor, "{}", factor);
                    prop_assert!(*is_due || factor == 1.0);
                }
            }
        }
    }
}
