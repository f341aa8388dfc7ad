//! What people do when many are there: mostly look. Notes are chosen by Zipf's law, as everywhere people choose.

use kumara_model::Random;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    Feed,
    Note,
    Search,
    Like,
    Comment,
    SignUp,
}

impl Action {
    pub const COUNT: usize = 6;
    pub const ALL: [Self; Self::COUNT] =
        [Self::Feed, Self::Note, Self::Search, Self::Like, Self::Comment, Self::SignUp];

    /// In a hundred.
    const fn share(self) -> u64 {
        match self {
            Self::Feed => 70,
            Self::Note => 15,
            Self::Search | Self::Like => 5,
            Self::Comment => 3,
            Self::SignUp => 2,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::Note => "note",
            Self::Search => "search",
            Self::Like => "like",
            Self::Comment => "comment",
            Self::SignUp => "sign-up",
        }
    }

    pub fn any(random: &Random) -> Self {
        let mut left = random.below(100);
        for action in Self::ALL {
            match left.checked_sub(action.share()) {
                Some(rest) => left = rest,
                None => return action,
            }
        }
        Self::Feed
    }
}

/// Ranks by Zipf's law with exponent 1: the second is taken half as often as the first.
pub struct Zipf {
    sums: Vec<f64>,
}

impl Zipf {
    pub fn new(count: usize) -> Self {
        let mut sum = 0.0;
        let sums = (1..=count).map(|rank| {
            sum += 1.0 / rank as f64;
            sum
        });
        Self { sums: sums.collect() }
    }

    pub fn any(&self, random: &Random) -> usize {
        let at = random.unit() * self.sums.last().copied().unwrap_or_default();
        self.sums.partition_point(|sum| *sum < at).min(self.sums.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mix_is_what_it_says() {
        let random = Random::seeded(1);
        let mut counts = [0_u32; Action::COUNT];
        for _ in 0..100_000 {
            counts[Action::any(&random) as usize] += 1;
        }
        for action in Action::ALL {
            let share = f64::from(counts[action as usize]) / 1_000.0;
            assert!((share - action.share() as f64).abs() < 0.5, "{}: {share} %", action.name());
        }
        assert_eq!(Action::ALL.iter().map(|action| action.share()).sum::<u64>(), 100);
    }

    #[test]
    fn the_first_note_is_read_twice_as_often_as_the_second() {
        let (random, zipf) = (Random::seeded(1), Zipf::new(100));
        let mut counts = [0_u32; 100];
        for _ in 0..100_000 {
            counts[zipf.any(&random)] += 1;
        }
        let ratio = f64::from(counts[0]) / f64::from(counts[1]);
        assert!((1.9..2.1).contains(&ratio), "{ratio}");
        assert!(counts[99] > 100);
    }
}
