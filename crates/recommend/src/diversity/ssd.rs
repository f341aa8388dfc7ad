//! Sliding Spectrum Decomposition (Huang et al., KDD'21, arXiv 2107.05204): relevance and, weighed by γ, the volume
//! that an item spans together with the window of items above it.

use super::{Diversifier, gram_schmidt::Residuals, vector::Vector};

/// Which volume counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Volume {
    /// That of the window with the item, as in the paper. What stands in the window is a factor common to all
    /// items: when the window is narrow, all of them count less.
    Whole,
    /// What the item adds: its height over the span of the window. The same order within one place, and γ means
    /// the same at every place.
    Height,
}

/// γ is in the unit of relevance: what an item that is like nothing in the window has before its copy.
pub struct SlidingSpectrum<'a> {
    relevance: &'a [f32],
    gamma: f32,
    volume: Volume,
    residuals: Residuals,
}

impl<'a> SlidingSpectrum<'a> {
    /// `window` counts places, with the one that is to be filled.
    pub fn new(vectors: &'a [Vector], relevance: &'a [f32], gamma: f32, volume: Volume, window: usize) -> Self {
        Self { relevance, gamma, volume, residuals: Residuals::new(vectors, window) }
    }
}

impl Diversifier for SlidingSpectrum<'_> {
    fn values(&self, out: &mut Vec<f32>) {
        let gamma = match self.volume {
            Volume::Whole => self.gamma * self.residuals.volume(),
            Volume::Height => self.gamma,
        };
        out.clear();
        out.extend(self.relevance.iter().zip(self.residuals.heights()).map(|(r, height)| r + gamma * height.sqrt()));
    }

    fn place(&mut self, vector: &Vector) {
        self.residuals.place(vector);
    }
}
