//! What a fit can be told: the blend's settings, and how much work and memory it may take.

/// The settings of a [`super::GraphFilter`]. Degrees are numbers of interactions; an exponent of 0.5 on both sides is
/// the symmetric normalisation of the graph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FilterSettings {
    /// An interaction of a member with `d` interactions weighs `d^-e` in the spectral part.
    pub member_exponent: f32,
    /// The same for items.
    pub item_exponent: f32,
    /// Leading singular vectors that are used.
    pub rank: usize,
    /// Singular vectors weigh `(s / s_max)^power`: 0 is the hard cut of GF-CF, above it a smooth low-pass, below it
    /// a sharpening as in BSPM.
    pub power: f32,
    /// Spectral scores are multiplied by `degree^popularity` of the item.
    pub popularity: f32,
    /// What the neighbours weigh beside the spectral part, both scaled to unit length for each member.
    pub neighbour_weight: f32,
    /// A common member with `d` interactions adds `d^-e` to two items' closeness.
    pub neighbour_member_exponent: f32,
    /// What the member liked counts `degree^-e`.
    pub neighbour_source_exponent: f32,
    /// What is suggested is divided by `degree^e`.
    pub neighbour_target_exponent: f32,
}

impl Default for FilterSettings {
    /// The textbook's symmetric filter with some neighbours: where the search begins.
    fn default() -> Self {
        Self {
            member_exponent: 0.5,
            item_exponent: 0.5,
            rank: 256,
            power: 0.0,
            popularity: 0.5,
            neighbour_weight: 0.5,
            neighbour_member_exponent: 0.5,
            neighbour_source_exponent: 0.5,
            neighbour_target_exponent: 0.3,
        }
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
    /// Neighbours of all items at most, 8 bytes each.
    pub max_neighbours: usize,
    /// Neighbours of one item at most.
    pub neighbours_per_item: usize,
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
            max_rank: 768,
            max_dense_values: 48_000_000,
            max_neighbours: 48_000_000,
            neighbours_per_item: 1_000,
            validation_members: 3_000,
            trial_products: 6e10,
            max_trials: 48,
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
