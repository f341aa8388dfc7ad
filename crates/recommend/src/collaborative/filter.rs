//! The graph filter that scores all items for a member: an ideal low-pass and a linear filter over the graph of
//! members and items, sharpened, between two scalings by degree.
//!
//! GF-CF (Shen et al., CIKM 2021) adds the linear filter to the ideal one; BSPM (Choi et al., SIGIR 2023) sharpens what
//! they blurred. There an equation is integrated for each member; here sharpening is the factor `exp(-t s²)` on the
//! spectrum, which costs nothing when scoring, and one scaling serves both filters.

use nalgebra::DMatrix;

use super::{
    Interactions,
    settings::{FilterSettings, FitLimits},
    spectrum::{Normalised, Spectrum, item_powers},
};

/// A fitted model. Scores of a member compare items with one another and mean nothing between members.
#[derive(Debug)]
pub struct GraphFilter<'a> {
    pub(super) all: &'a Interactions,
    pub(super) settings: FilterSettings,
    pub(super) spectrum: Spectrum,
    matrix: Normalised<'a>,
    derived: Derived,
}

/// What follows from the settings at little cost.
#[derive(Debug, Default)]
struct Derived {
    rank: usize,
    /// What a member's items count, and those that are suggested.
    source_weights: Vec<f32>,
    popularity: Vec<f32>,
    /// What the linear filter counts.
    linear: f32,
    /// The filter's response to each singular value, less what the linear filter gives it already.
    responses: Vec<f32>,
    /// Items by factors, as the product with members wants it.
    factors: DMatrix<f32>,
}

impl<'a> GraphFilter<'a> {
    pub fn fit(all: &'a Interactions, settings: FilterSettings, limits: &FitLimits) -> Self {
        let rank = settings.rank.min(limits.rank(all.members(), all.items()));
        let matrix = Normalised::new(all, settings.member_exponent, settings.item_exponent);
        let spectrum = Spectrum::of(&matrix, rank, limits.seed, limits.threads);
        let mut filter = Self { all, settings, spectrum, matrix, derived: Derived::default() };
        filter.set(settings);
        filter
    }

    /// The settings of the fit; the rank may be smaller than was asked for.
    pub fn settings(&self) -> FilterSettings {
        FilterSettings { rank: self.derived.rank, ..self.settings }
    }

    /// Other settings over the same vectors: exponents of members and items stay those of the fit, and the rank can
    /// only shrink.
    pub(super) fn set(&mut self, settings: FilterSettings) {
        let old = std::mem::take(&mut self.derived);
        let rank = settings.rank.min(self.spectrum.values.len());
        let same_factors = old.factors.nrows() == self.all.items() && old.rank == rank;
        let factors = if same_factors {
            old.factors
        } else {
            drop(old);
            self.spectrum.items.rows(0, rank).transpose()
        };
        let values = &self.spectrum.values[..rank];
        let linear = settings.linear(values.last().copied().unwrap_or(0.0));
        self.derived = Derived {
            rank,
            source_weights: item_powers(self.all, -settings.source_exponent),
            popularity: item_powers(self.all, settings.popularity),
            linear: linear / self.spectrum.largest.powi(2),
            responses: values.iter().map(|value| settings.response(*value) - linear * value * value).collect(),
            factors,
        };
        self.settings = settings;
    }

    /// Scores of all items for each of a few members, one column a member. Somebody of whom nothing is known gets
    /// what is popular.
    pub fn scores(&self, members: &[usize]) -> DMatrix<f32> {
        let (items, derived) = (self.all.items(), &self.derived);
        let mut scores = DMatrix::<f32>::zeros(items, members.len());
        let mut tastes = DMatrix::<f32>::zeros(derived.rank, members.len());
        let mut reached = vec![0.0; self.all.members()];
        for (at, member) in members.iter().enumerate() {
            let (known, mut taste) = (self.all.items_of(*member), tastes.column_mut(at));
            for item in known {
                let vector = self.spectrum.items.column(*item as usize);
                taste.axpy(derived.source_weights[*item as usize], &vector.rows(0, derived.rank), 1.0);
            }
            taste.iter_mut().zip(&derived.responses).for_each(|(value, response)| *value *= response);
            let column = &mut scores.as_mut_slice()[at * items..(at + 1) * items];
            self.matrix.add_linear(known, &derived.source_weights, derived.linear, &mut reached, column);
        }
        scores.gemm(1.0, &derived.factors, &tastes, 1.0);
        for (mut column, member) in scores.column_iter_mut().zip(members) {
            if self.all.items_of(*member).is_empty() {
                column.iter_mut().enumerate().for_each(|(item, s)| *s = self.all.members_of(item).len() as f32);
            } else {
                column.iter_mut().zip(&derived.popularity).for_each(|(score, weight)| *score *= weight);
            }
        }
        scores
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

    #[test]
    fn scores_are_those_of_the_dense_filter() {
        let rows =
            (0..30).map(|member| (0..5).map(|i| crate::cursor::mix(member * 5 + i) as u32 % 12).collect()).collect();
        let all = Interactions::from_rows(rows, 12);
        let settings = FilterSettings { member_exponent: 0.4, rank: 4, ..FilterSettings::default() };
        let filter = GraphFilter::fit(&all, settings, &FitLimits::default());
        let degree = |item: usize| all.members_of(item).len() as f32;
        let normalised = DMatrix::<f32>::from_fn(30, 12, |member, item| {
            let there = all.items_of(member).contains(&(item as u32));
            if there { (all.items_of(member).len() as f32).powf(-0.4) * degree(item).powf(-0.5) } else { 0.0 }
        });
        let eigen = nalgebra::SymmetricEigen::new(normalised.transpose() * &normalised);
        let mut order: Vec<usize> = (0..12).collect();
        order.sort_by(|a, b| eigen.eigenvalues[*b].total_cmp(&eigen.eigenvalues[*a]));
        let square = |at: usize| eigen.eigenvalues[order[at]] / eigen.eigenvalues[order[0]];
        let beyond = (-settings.sharpening * square(3) / 2.0).exp();
        let mut dense = DMatrix::<f32>::zeros(12, 12);
        for (place, at) in order.iter().enumerate() {
            let (vector, square) = (eigen.eigenvectors.column(*at), square(place));
            let within = (settings.low_pass + square) * (-settings.sharpening * square).exp();
            dense += vector * vector.transpose() * if place < 4 { within } else { beyond * square };
        }
        let scores = filter.scores(&[0, 7]);
        for (column, member) in [0, 7].into_iter().enumerate() {
            for item in 0..12u32 {
                let taste = all.items_of(member).iter().map(|known| {
                    let known = *known as usize;
                    dense[(item as usize, known)] * degree(known).powf(-settings.source_exponent)
                });
                let expected = taste.sum::<f32>() * degree(item as usize).powf(settings.popularity);
                let score = scores[(item as usize, column)];
                assert!((score - expected).abs() < 1e-3 * expected.abs().max(0.1), "{item}: {score} {expected}");
            }
        }
    }
}
