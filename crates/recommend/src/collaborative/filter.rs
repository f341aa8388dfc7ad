//! The blend of spectrum and neighbours that scores all items for a member.
//!
//! GF-CF (Shen et al., CIKM 2021) and BSPM (Choi et al., SIGIR 2023) show that a linear filter beside an ideal
//! low-pass one rivals trained graph networks; Turbo-CF (Park et al., SIGIR 2024) and SGFCF (Peng et al., KDD 2024)
//! that the exponents of the normalisation matter most.

use nalgebra::DMatrix;

use super::{
    Interactions,
    neighbours::Neighbours,
    settings::{FilterSettings, FitLimits},
    spectrum::{Normalised, Spectrum, item_powers},
};

/// A fitted model. Scores of a member compare items with one another and mean nothing between members.
#[derive(Debug)]
pub struct GraphFilter<'a> {
    pub(super) all: &'a Interactions,
    pub(super) settings: FilterSettings,
    pub(super) spectrum: Spectrum,
    pub(super) neighbours: Neighbours,
    derived: Derived,
}

/// What follows from the settings at little cost.
#[derive(Debug, Default)]
struct Derived {
    rank: usize,
    item_weights: Vec<f32>,
    popularity: Vec<f32>,
    source_weights: Vec<f32>,
    target_weights: Vec<f32>,
    /// Items by factors, scaled, as the product with members wants it.
    factors: DMatrix<f32>,
}

impl<'a> GraphFilter<'a> {
    pub fn fit(all: &'a Interactions, settings: FilterSettings, limits: &FitLimits) -> Self {
        let rank = settings.rank.min(limits.rank(all.members(), all.items()));
        let matrix = Normalised::new(all, settings.member_exponent, settings.item_exponent);
        let spectrum = Spectrum::of(&matrix, rank, limits.seed, limits.threads);
        let neighbours = Neighbours::of(all, settings.neighbour_member_exponent, limits);
        let mut filter = Self { all, settings, spectrum, neighbours, derived: Derived::default() };
        filter.set(settings);
        filter
    }

    /// The settings of the fit; the rank may be smaller than was asked for.
    pub fn settings(&self) -> FilterSettings {
        FilterSettings { rank: self.derived.rank, ..self.settings }
    }

    /// Other settings over the same vectors and neighbours: exponents of members and items of the spectral part and
    /// of members of the neighbours stay those of the fit, and the rank can only shrink.
    pub(super) fn set(&mut self, settings: FilterSettings) {
        let old = std::mem::take(&mut self.derived);
        let rank = settings.rank.min(self.spectrum.values.len());
        let same_factors =
            old.factors.nrows() == self.all.items() && old.rank == rank && self.settings.power == settings.power;
        let factors = if same_factors {
            old.factors
        } else {
            drop(old);
            let mut factors = self.spectrum.items.rows(0, rank).transpose();
            for (mut column, value) in factors.column_iter_mut().zip(&self.spectrum.values) {
                column *= value.powf(settings.power);
            }
            factors
        };
        self.derived = Derived {
            rank,
            item_weights: item_powers(self.all, -settings.item_exponent),
            popularity: item_powers(self.all, settings.popularity),
            source_weights: item_powers(self.all, -settings.neighbour_source_exponent),
            target_weights: item_powers(self.all, -settings.neighbour_target_exponent),
            factors,
        };
        self.settings = settings;
    }

    /// Scores of all items for each of a few members, one column a member. Somebody of whom nothing is known gets
    /// what is popular.
    pub fn scores(&self, members: &[usize]) -> DMatrix<f32> {
        let (items, derived) = (self.all.items(), &self.derived);
        let mut tastes = DMatrix::<f32>::zeros(derived.rank, members.len());
        for (mut taste, member) in tastes.column_iter_mut().zip(members) {
            for item in self.all.items_of(*member) {
                let vector = self.spectrum.items.column(*item as usize);
                taste.axpy(derived.item_weights[*item as usize], &vector.rows(0, derived.rank), 1.0);
            }
        }
        let mut scores = DMatrix::zeros(items, members.len());
        scores.gemm(1.0, &derived.factors, &tastes, 0.0);
        let mut near = vec![0f32; items];
        for (at, member) in members.iter().enumerate() {
            let known = self.all.items_of(*member);
            let column = &mut scores.as_mut_slice()[at * items..(at + 1) * items];
            if known.is_empty() {
                for (item, score) in column.iter_mut().enumerate() {
                    *score = self.all.members_of(item).len() as f32;
                }
                continue;
            }
            scale(column, &derived.popularity, 1.0);
            if self.settings.neighbour_weight > 0.0 {
                near.fill(0.0);
                self.neighbours.add_scores(known, &derived.source_weights, &mut near);
                scale(&mut near, &derived.target_weights, self.settings.neighbour_weight);
                for (score, near) in column.iter_mut().zip(&near) {
                    *score += near;
                }
            }
        }
        scores
    }
}

/// Multiplies by weights and brings the whole to a length.
fn scale(scores: &mut [f32], weights: &[f32], length: f32) {
    let mut squares = 0.0;
    for (score, weight) in scores.iter_mut().zip(weights) {
        *score *= weight;
        squares += *score * *score;
    }
    if squares > 0.0 {
        let factor = length / squares.sqrt();
        scores.iter_mut().for_each(|score| *score *= factor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_come_from_the_members_own_circle() {
        let rows = (0..40).map(|member| (0..6).map(|i| (member % 2) * 8 + (member * 3 + i) % 8).collect()).collect();
        let all = Interactions::from_rows(rows, 17);
        let settings = FilterSettings { rank: 4, ..FilterSettings::default() };
        let filter = GraphFilter::fit(&all, settings, &FitLimits::default());
        let scores = filter.scores(&[0, 1]);
        for (member, circle) in [(0, 0..8), (1, 8..16)] {
            let inside = circle.clone().map(|item| scores[(item, member)]).fold(f32::MAX, f32::min);
            let outside = (0..17).filter(|item| !circle.contains(item)).map(|item| scores[(item, member)]);
            assert!(outside.fold(f32::MIN, f32::max) < inside);
        }
    }
}
