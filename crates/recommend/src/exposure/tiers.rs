//! What a note earns after its first audience: wider tiers, decided by the probability that it engages more than
//! its peers. A promotion that turns out false is withdrawn. Not here: who counts (`ledger`, `traffic`).

use serde::{Deserialize, Serialize};

use super::{Evidence, ExposureConfig};

/// How far a note has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Under guarantee, or finished with it and no better than its peers.
    #[default]
    First,
    /// 5 N by default.
    Wider,
    /// 50 N by default.
    Wide,
    /// Everybody whom it suits; nothing more is owed.
    Open,
}

impl Tier {
    pub const ALL: [Self; 4] = [Self::First, Self::Wider, Self::Wide, Self::Open];

    fn next(self) -> Self {
        Self::ALL[(self as usize + 1).min(3)]
    }

    fn before(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }
}

/// What a note's impressions brought. Only impressions that the feed itself chose, and that counted, belong here:
/// those who came by a link or from a friend prove nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Trial {
    pub impressions: u32,
    /// Engagements that peers would have had on these members at these positions: the sum of expected rates. Where
    /// nobody keeps it, impressions times the peers' rate.
    pub expected: f32,
    /// As far as members are hard to forge, like `expected`.
    pub engagements: f32,
}

impl Trial {
    /// Counts of members, weighed by what their audience is worth.
    pub fn weighed(impressions: u32, engaged: u32, peer_rate: f64, evidence: Evidence) -> Self {
        Self {
            impressions,
            expected: impressions as f32 * peer_rate as f32 * evidence.per_impression,
            engagements: engaged as f32 * evidence.per_engagement,
        }
    }
}

/// Engagements per impression of a note's peers, from the narrowest group that has enough to say.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PeerRates {
    engagements: f64,
    impressions: f64,
}

impl PeerRates {
    pub fn new(engagements: u64, impressions: u64) -> Self {
        Self { engagements: engagements as f64, impressions: impressions as f64 }
    }

    /// The rate of the last of `groups`, which go from the widest (all notes) to the narrowest (topic, kind and
    /// language): each is shrunk to the one before as if that one had spoken for `strength` impressions. `prior`
    /// is the rate before anything is known.
    pub fn shrunk(groups: &[Self], prior: f64, strength: f64) -> f64 {
        let strength = strength.max(1e-3);
        groups.iter().fold(prior, |wider, group| {
            (group.engagements.min(group.impressions * 4.0) + strength * wider) / (group.impressions + strength)
        })
    }
}

/// When a note moves between tiers.
#[derive(Debug, Clone, Copy)]
pub struct TierRules {
    factors: [u32; 2],
    promote: f64,
    withdraw: f64,
    strength: f64,
}

impl TierRules {
    pub fn new(config: &ExposureConfig) -> Self {
        Self {
            factors: config.tier_factors,
            promote: f64::from(config.promote_probability),
            withdraw: f64::from(config.withdraw_probability.min(config.promote_probability)),
            strength: f64::from(config.peer_impressions),
        }
    }

    /// Impressions that belong to a tier, all before it included; none for the open one.
    pub fn impressions(&self, tier: Tier, owed: u32) -> Option<u32> {
        match tier {
            Tier::First => Some(owed),
            Tier::Wider => Some(owed.saturating_mul(self.factors[0])),
            Tier::Wide => Some(owed.saturating_mul(self.factors[1])),
            Tier::Open => None,
        }
    }

    /// The probability that the note engages more than its peers. Engagements are Poisson with the mean θ · expected,
    /// θ is Gamma with mean 1 that is worth `peer_impressions` of the peers' (an average note until shown otherwise);
    /// this is P(θ > 1). `peer_rate` turns that number of impressions into expected engagements.
    pub fn better_than_peers(&self, trial: &Trial, peer_rate: f64) -> f64 {
        let prior = (self.strength * peer_rate).max(0.1);
        let shape = prior + f64::from(trial.engagements).max(0.0);
        let rate = prior + f64::from(trial.expected).max(0.0);
        upper_gamma(shape, rate)
    }

    /// The tier after what the trial says. A note is judged for the next tier when it has the impressions of its
    /// own; it falls back whenever it proves no better, at any time.
    pub fn judge(&self, tier: Tier, owed: u32, trial: &Trial, peer_rate: f64) -> Tier {
        let better = self.better_than_peers(trial, peer_rate);
        if tier > Tier::First && better < self.withdraw {
            return tier.before();
        }
        let is_due = self.impressions(tier, owed).is_some_and(|needed| owed > 0 && trial.impressions >= needed);
        if is_due && better >= self.promote { tier.next() } else { tier }
    }
}

/// The regularised upper incomplete gamma function Q(a, x): by its series where x < a + 1, by Lentz's continued
/// fraction elsewhere (Numerical Recipes, 6.2). For a > 0, x ≥ 0; to about 1e-10.
fn upper_gamma(a: f64, x: f64) -> f64 {
    const ROUNDS: u32 = 400;
    if x <= 0.0 {
        return 1.0;
    }
    let front = (a * x.ln() - x - ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut term, mut sum) = (1.0 / a, 1.0 / a);
        for n in 1..ROUNDS.max(20 * a.sqrt() as u32) {
            term *= x / (a + f64::from(n));
            sum += term;
            if term < sum * 1e-12 {
                break;
            }
        }
        return (1.0 - front * sum).clamp(0.0, 1.0);
    }
    let tiny = 1e-300;
    let mut b = x + 1.0 - a;
    let (mut c, mut d) = (1.0 / tiny, 1.0 / b);
    let mut h = d;
    for n in 1..ROUNDS {
        let n = f64::from(n);
        let an = -n * (n - a);
        b += 2.0;
        d = 1.0 / nonzero(an * d + b, tiny);
        c = nonzero(b + an / c, tiny);
        h *= c * d;
        if (c * d - 1.0).abs() < 1e-12 {
            break;
        }
    }
    (front * h).clamp(0.0, 1.0)
}

fn nonzero(number: f64, tiny: f64) -> f64 {
    if number.abs() < tiny { tiny } else { number }
}

/// ln Γ by Stirling's series after shifting the argument up; to about 1e-12 for positive numbers.
fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 0.0);
    while x < 10.0 {
        shift += x.ln();
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    let series = (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1_260.0 - square / 1_680.0))) / x;
    (x - 0.5) * x.ln() - x + 0.5 * std::f64::consts::TAU.ln() + series - shift
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn trial(impressions: u32, engagements: u32) -> Trial {
        Trial { impressions, expected: impressions as f32 * 0.1, engagements: engagements as f32 }
    }

    fn rules() -> TierRules {
        TierRules::new(&ExposureConfig::default())
    }

    #[test]
    fn the_gamma_function_agrees_with_known_values() {
        // Q(n, x) is the chance of fewer than n Poisson events of mean x.
        for (a, x, known) in [(1.0, 1.0, (-1f64).exp()), (3.0, 2.0, 0.676_676_416_183_064), (1.0, 30.0, (-30f64).exp())]
        {
            assert!((upper_gamma(a, x) - known).abs() < 1e-9, "{a} {x}");
        }
        // Q(1/2, x) = erfc(√x).
        assert!((upper_gamma(0.5, 1.0) - 0.157_299_207_050_285).abs() < 1e-9);
        assert!((ln_gamma(0.5) - std::f64::consts::PI.sqrt().ln()).abs() < 1e-10);
    }

    #[test]
    fn a_good_note_goes_up_a_poor_one_stays_and_a_false_promotion_falls() {
        let rules = rules();
        assert_eq!(rules.judge(Tier::First, 100, &trial(60, 20), 0.1), Tier::First, "its first audience is not over");
        assert_eq!(rules.judge(Tier::First, 100, &trial(100, 20), 0.1), Tier::Wider);
        assert_eq!(rules.judge(Tier::First, 100, &trial(100, 9), 0.1), Tier::First);
        assert_eq!(rules.judge(Tier::Wider, 100, &trial(300, 30), 0.1), Tier::Wider, "an even chance keeps it");
        assert_eq!(rules.judge(Tier::Wider, 100, &trial(300, 20), 0.1), Tier::First);
        assert_eq!(rules.judge(Tier::Wide, 100, &trial(5_000, 900), 0.1), Tier::Open);
        assert_eq!(rules.judge(Tier::Open, 100, &trial(9_000, 700), 0.1), Tier::Wide);
        assert_eq!(rules.judge(Tier::First, 0, &trial(9_000, 7_000), 0.1), Tier::First, "nothing owed, no trial");
    }

    #[test]
    fn peers_speak_as_far_as_there_are_any() {
        let (all, kind) = (PeerRates::new(1_000, 10_000), PeerRates::new(300, 1_000));
        let none = PeerRates::default();
        assert!((PeerRates::shrunk(&[all, kind, none], 0.05, 20.0) - 0.3).abs() < 0.01);
        assert!((PeerRates::shrunk(&[all, none, none], 0.05, 20.0) - 0.1).abs() < 0.001);
        assert!((PeerRates::shrunk(&[none], 0.05, 20.0) - 0.05).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn more_engagement_never_lowers_the_probability(impressions in 0u32..5_000, engagements in 0u32..2_000, rate in 0.001f64..0.5) {
            let rules = rules();
            let at = |engagements| {
                let expected = impressions as f32 * rate as f32;
                rules.better_than_peers(&Trial { impressions, expected, engagements: engagements as f32 }, rate)
            };
            prop_assert!((0.0..=1.0).contains(&at(engagements)));
            prop_assert!(at(engagements + 1) + 1e-9 >= at(engagements));
        }
    }
}
