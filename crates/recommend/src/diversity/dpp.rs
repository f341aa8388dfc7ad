//! Determinantal point process, greedy MAP (Chen, Zhang and Zhou, NeurIPS'18), with their sliding window: relevance
//! and, weighed by β, the logarithm of how much the item adds to the determinant of the similarities.

use super::{Diversifier, gram_schmidt::Residuals, vector::Vector};

/// A copy would have the logarithm of zero.
const LEAST_HEIGHT: f32 = 1e-4;

/// β = (1 - θ) / (2 θ) of the paper's θ, in the unit of relevance.
pub struct DeterminantalProcess<'a> {
    relevance: &'a [f32],
    beta: f32,
    residuals: Residuals,
}

impl<'a> DeterminantalProcess<'a> {
    /// `window` counts places, with the one that is to be filled.
    pub fn new(vectors: &'a [Vector], relevance: &'a [f32], beta: f32, window: usize) -> Self {
        Self { relevance, beta, residuals: Residuals::new(vectors, window) }
    }
}

impl Diversifier for DeterminantalProcess<'_> {
    fn values(&self, out: &mut Vec<f32>) {
        let gain = |height: &f32| height.max(LEAST_HEIGHT).ln();
        out.clear();
        out.extend(self.relevance.iter().zip(self.residuals.heights()).map(|(r, h)| r + self.beta * gain(h)));
    }

    fn place(&mut self, vector: &Vector) {
        self.residuals.place(vector);
    }
}
