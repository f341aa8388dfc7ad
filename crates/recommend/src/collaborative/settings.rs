//! What a fit can be told: the blend's settings, and how much work and memory it may take.

/// The settings of a [`super::GraphFilter`]. Degrees are numbers of interactions; an exponent of 0.5 on both sides is
/// the symmetric normalisation of the graph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FilterSettings {
    /// An interaction of a member with `d` interactions weighs `d^-e`.
    pub member_exponent: f32,
    /// The same for items.
    pub item_exponent: f32,
    /// Leading singular vectors that are used.
    pub rank: usize,
    /// What the ideal low-pass filter weighs beside the linear one.
    pub low_pass: f32,
    /// How much is taken from what is frequent in the spectrum: a singular value `s` (the largest is 1) counts
    /// `exp(-sharpening s²)`.
    pub sharpening: f32,
    /// Scores are multiplied by `degree^popularity` of the item that is suggested.
    pub popularity: f32,
    /// What the member liked counts `degree^-e`.
    pub source_exponent: f32,
}

impl Default for FilterSettings {
    /// Where the search begins, and what remains where it can't tell.
    fn default() -> Self {
        Self {
            member_exponent: 0.5,
            item_exponent: 0.5,
            rank: 512,
            low_pass: 0.1,
            sharpening: 0.5,
            popularity: 0.4,
            source_exponent: 0.3,
        }
    }
}

impl FilterSettings {
    /// What a singular value, as a share of the largest, counts within the low-pass.
    pub(super) fn response(&self, value: f32) -> f32 {
        let square = value * value;
        (self.low_pass + square) * (-self.sharpening * square).exp()
    }

    /// What the linear filter counts beyond the low-pass, whose least value is given: there squares lie between 0 and
    /// that of the least, so sharpening is taken in the middle.
    pub(super) fn linear(&self, least: f32) -> f32 {
        (-self.sharpening * least * least * 0.5).exp()
    }
}

/// How much a fit may take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FitLimits {
    pub threads: usize,
    pub seed: u64,
    /// Singular vectors at most.
    pub max_rank: usize,
    /// Values in one dense matrix (items or members × rank) at most; about five are alive at once, 4 bytes each.
    pub max_dense_values: usize,
    /// Members on whom settings are tried.
    pub validation_members: usize,
    /// Multiplications (members × items × rank) that one trial takes at most; with more items fewer members are
    /// tried. 3e10 take about a second on one core.
    pub trial_products: f64,
    /// Trials of settings at most.
    pub max_trials: usize,
}

impl Default for FitLimits {
    fn default() -> Self {
        Self {
            threads: 2,
            seed: 1,
            max_rank: 512,
            max_dense_values: 48_000_000,
            validation_members: 6_000,
            trial_products: 1.2e11,
            max_trials: 40,
        }
    }
}

impl FitLimits {
    /// The largest rank that a matrix of this shape may be given.
    pub(super) fn rank(&self, members: usize, items: usize) -> usize {
        let by_memory = self.max_dense_values / members.max(items).max(1);
        self.max_rank.min(by_memory.max(16)).min(members).min(items)
    }
}
