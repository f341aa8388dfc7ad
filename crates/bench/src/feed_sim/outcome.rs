//! The policies that are compared, and what came of one of them.

use kumara_recommend::exposure::Figures;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    Popularity,
    Greedy,
    Slot15,
    Discovery30,
    Ours,
}

impl Policy {
    pub const ALL: [(&'static str, Self); 5] = [
        ("popularity", Self::Popularity),
        ("greedy", Self::Greedy),
        ("slot15", Self::Slot15),
        ("discovery30", Self::Discovery30),
        ("ours", Self::Ours),
    ];
}

/// What came of an arm. Sums, so that rotations can be added.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    pub impressions: f64,
    pub engagements: f64,
    pub real_engagements: f64,
    pub figures: Figures,
    pub goal: f64,
    /// Gini over creators if each note were seen equally often.
    pub gini_even: f64,
    /// Of creators' exposure against the average creator's: the least, and a tenth from below.
    pub least_creator: f64,
    pub tenth_creator: f64,
    pub good: f64,
    pub promoted_good: f64,
    pub hidden_good: f64,
    pub hidden_found: f64,
    pub wide: f64,
    pub wide_poor: f64,
    pub promoted: f64,
    pub promoted_poor: f64,
    pub ilad: f64,
    pub entropy: f64,
    pub pages: f64,
}
