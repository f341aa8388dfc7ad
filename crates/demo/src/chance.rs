//! A small seeded source of chance for drawings and engagement. Its sequence is part of the content: the same
//! seed draws the same picture for ever, which a general-purpose generator does not promise across versions.

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed ^ 0x5851_F42D_4C95_7F2D)
    }

    /// A source that depends on a word as well, so that two subjects with one seed don't move together.
    pub fn named(seed: u64, name: &str) -> Self {
        Self::new(seed ^ hash(name))
    }

    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Uniform in `[0, 1)`.
    pub fn unit(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / (1u64 << 24) as f32
    }

    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    /// Uniform in `0..bound`; 0 if `bound` is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { (self.bits() % bound as u64) as usize }
    }

    pub fn whether(&mut self, probability: f32) -> bool {
        self.unit() < probability
    }

    /// One of `choices`, which must not be empty.
    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// FNV-1a, 64 bits.
pub fn hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_always_tells_the_same_story_and_another_seed_another() {
        let story = |seed| {
            let mut chance = Chance::new(seed);
            (0..8).map(|_| chance.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(story(7), story(7));
        assert_ne!(story(7), story(8));
        // The published first value for state 0; another sequence would redraw every picture of the demo.
        assert_eq!(Chance(0).bits(), 0xE220_A839_7B1D_CDAF);
    }

    #[test]
    fn values_stay_within_their_bounds() {
        let mut chance = Chance::named(3, "bounds");
        for _ in 0..10_000 {
            assert!((0.0..1.0).contains(&chance.unit()));
            assert!((-2.0..3.0).contains(&chance.between(-2.0, 3.0)));
            assert!(chance.below(7) < 7);
        }
        assert_eq!(chance.below(0), 0);
    }
}
