//! The rule by which a guaranteed note takes a place on a page, the same for every selector and for the simulator.

/// How many places of a list may go to notes for the sake of the guarantee.
///
/// Counted along the list, so that they do not crowd at its top: after k places at most ⌊share · k + phase⌋ were
/// taken. `phase` in 0..1 comes from the page's seed; without it a reader who looks at three notes would never
/// meet one, and the guarantee would live off those who scroll far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GuaranteeQuota {
    share: f32,
    phase: f32,
}

impl GuaranteeQuota {
    /// `seed` is a well mixed number that is the same for the same page.
    pub fn new(share: f32, seed: u64) -> Self {
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        // Below 1 by a little, so that rounding never gives a place more than the share.
        Self { share, phase: (seed >> 40) as f32 / (1u64 << 24) as f32 * 0.999 }
    }

    /// Whether the place with this number (from 0) may be the `used + 1`st that the guarantee takes.
    #[inline]
    pub fn allows(&self, place: usize, used: usize) -> bool {
        ((used + 1) as f32) <= self.share * (place + 1) as f32 + self.phase
    }

    /// The most places that a list of this length can give.
    pub fn most(&self, places: usize) -> usize {
        (self.share * places as f32 + self.phase) as usize
    }
}

/// Whether the best guaranteed note goes before the best organic one: urgency and relevance against relevance.
///
/// Scores are of one scale; `price` is in units of `reference`, the score of an organic note that is typical of
/// the page. With one price for each note this is the assignment that loses the least relevance for what is given
/// (the dual of the assignment's linear program).
#[inline]
pub fn guaranteed_goes_first(organic: Option<f32>, guaranteed: f32, price: f32, reference: f32) -> bool {
    price > 0.0 && organic.is_none_or(|organic| guaranteed + price * reference.max(0.0) > organic)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cursor::mix;

    #[test]
    fn urgency_wins_over_relevance_only_as_far_as_it_is_urgent() {
        assert!(guaranteed_goes_first(Some(1.0), 0.9, 0.2, 1.0));
        assert!(!guaranteed_goes_first(Some(1.0), 0.7, 0.2, 1.0));
        assert!(!guaranteed_goes_first(Some(1.0), 2.0, 0.0, 1.0), "not under guarantee");
        assert!(guaranteed_goes_first(None, 0.0, 0.1, 1.0));
    }

    #[test]
    fn over_many_pages_every_place_gives_its_share() {
        let mut given = [0u32; 20];
        for page in 0..20_000 {
            let quota = GuaranteeQuota::new(0.2, mix(page));
            let mut used = 0;
            for (place, given) in given.iter_mut().enumerate() {
                if quota.allows(place, used) {
                    used += 1;
                    *given += 1;
                }
            }
        }
        for (place, given) in given.into_iter().enumerate() {
            assert!((3_700..4_300).contains(&given), "place {place}: {given}");
        }
    }

    proptest! {
        #[test]
        fn no_page_gives_more_than_its_share(share in 0f32..=1.0, seed: u64, places in 1usize..60) {
            let quota = GuaranteeQuota::new(share, mix(seed));
            let used = (0..places).fold(0, |used, place| used + usize::from(quota.allows(place, used)));
            prop_assert!(used <= quota.most(places));
            prop_assert!(used as f32 <= share * places as f32 + 1.0);
        }
    }
}
