//! How diverse a list is, in the measures that the papers report.

use super::vector::{Vector, dot};

/// Intra-list average distance (ILAD): the mean of 1 - cosine over all pairs, 0..=2; 0 for less than two items.
pub fn intra_list_distance(vectors: &[Vector]) -> f32 {
    let pairs = vectors.len() * vectors.len().saturating_sub(1) / 2;
    let mut sum = 0f64;
    for (at, a) in vectors.iter().enumerate() {
        sum += vectors[at + 1..].iter().map(|b| f64::from(1.0 - dot(a, b))).sum::<f64>();
    }
    if pairs == 0 { 0.0 } else { (sum / pairs as f64) as f32 }
}

/// The effective number of kinds (exp of Shannon's entropy; Hill, 1973): a list has as many as if it showed that
/// many equally often. 0 for an empty one. Weights are counts or shares, not negative.
pub fn effective_number(weights: impl Iterator<Item = f32> + Clone) -> f32 {
    let total: f32 = weights.clone().sum();
    if total <= 0.0 {
        return 0.0;
    }
    let entropy: f32 = weights.filter(|weight| *weight > 0.0).map(|w| -(w / total) * (w / total).ln()).sum();
    entropy.exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_equal_counts_as_many_and_what_rules_counts_as_one() {
        let number = |weights: &[f32]| effective_number(weights.iter().copied());
        assert!((number(&[2.0; 5]) - 5.0).abs() < 1e-4);
        assert!((number(&[9.0, 0.0, 0.0]) - 1.0).abs() < 1e-4);
        assert!(number(&[8.0, 1.0, 1.0]) < 2.0 && number(&[]) == 0.0);
    }
}
