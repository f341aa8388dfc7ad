//! Maximal Marginal Relevance (Carbonell and Goldstein, SIGIR'98): relevance less the similarity to the most similar
//! item in the window above.

use std::collections::VecDeque;

use super::{
    Diversifier,
    vector::{Vector, dot},
};

/// `lambda` = (1 - λ) / λ of the paper's λ, in the unit of relevance.
pub struct MarginalRelevance<'a> {
    vectors: &'a [Vector],
    relevance: &'a [f32],
    lambda: f32,
    capacity: usize,
    /// Similarities of all items to each placed one, oldest first.
    similarities: VecDeque<Vec<f32>>,
}

impl<'a> MarginalRelevance<'a> {
    /// `window` counts places, with the one that is to be filled.
    pub fn new(vectors: &'a [Vector], relevance: &'a [f32], lambda: f32, window: usize) -> Self {
        Self { vectors, relevance, lambda, capacity: window.saturating_sub(1), similarities: VecDeque::new() }
    }
}

impl Diversifier for MarginalRelevance<'_> {
    fn values(&self, out: &mut Vec<f32>) {
        out.clear();
        out.resize(self.relevance.len(), if self.similarities.is_empty() { 0.0 } else { -1.0 });
        for placed in &self.similarities {
            out.iter_mut().zip(placed).for_each(|(most, similarity)| *most = most.max(*similarity));
        }
        out.iter_mut().zip(self.relevance).for_each(|(value, relevance)| *value = relevance - self.lambda * *value);
    }

    fn place(&mut self, vector: &Vector) {
        self.similarities.push_back(self.vectors.iter().map(|item| dot(item, vector)).collect());
        if self.similarities.len() > self.capacity {
            self.similarities.pop_front();
        }
    }
}
