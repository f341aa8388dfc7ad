//! Relevance alone: what the others are compared with.

use super::{Diversifier, vector::Vector};

pub struct RelevanceOnly<'a>(pub &'a [f32]);

impl Diversifier for RelevanceOnly<'_> {
    fn values(&self, out: &mut Vec<f32>) {
        out.clear();
        out.extend_from_slice(self.0);
    }

    fn place(&mut self, _vector: &Vector) {}
}
