//! Item vectors out of interactions: a truncated SVD of the normalised interaction matrix by subspace iteration
//! (Halko, Martinsson and Tropp, 2011). Small and plain; the feed's own model is not this one.

use kumara_recommend::diversity::DIMENSIONS;
use rand::{Rng, SeedableRng, rngs::StdRng};

/// So many times the subspace is turned towards the largest singular values; more change the third digit.
const ITERATIONS: usize = 6;

/// The right singular vectors, one row of 64 an item, orthonormal by columns.
pub fn right_singular_vectors(members: &[Vec<u32>], items: usize, seed: u64) -> Vec<[f32; DIMENSIONS]> {
    let mut item_degrees = vec![0f32; items];
    members.iter().flatten().for_each(|item| item_degrees[*item as usize] += 1.0);
    let mut dice = StdRng::seed_from_u64(seed);
    let mut basis: Vec<[f32; DIMENSIONS]> =
        (0..items).map(|_| std::array::from_fn(|_| dice.random_range(-1.0..1.0))).collect();
    for _ in 0..ITERATIONS {
        let mut next = vec![[0f32; DIMENSIONS]; items];
        for rated in members.iter().filter(|rated| !rated.is_empty()) {
            let mut taste = [0f32; DIMENSIONS];
            let weight = |item: u32| (item_degrees[item as usize] * rated.len() as f32).sqrt().recip();
            for item in rated {
                add(&mut taste, &basis[*item as usize], weight(*item));
            }
            for item in rated {
                add(&mut next[*item as usize], &taste, weight(*item));
            }
        }
        orthonormalise(&mut next);
        basis = next;
    }
    basis
}

/// A member's scores of all items: what they rated, projected on the vectors' span, for items that many like as
/// for others.
pub fn scores(rated: &[u32], vectors: &[[f32; DIMENSIONS]], degrees: &[f32]) -> Vec<f32> {
    let mut taste = [0f32; DIMENSIONS];
    for item in rated {
        add(&mut taste, &vectors[*item as usize], degrees[*item as usize].max(1.0).sqrt().recip());
    }
    let product = |vector: &[f32; DIMENSIONS]| vector.iter().zip(&taste).map(|(a, b)| a * b).sum::<f32>();
    vectors.iter().zip(degrees).map(|(vector, degree)| product(vector) * degree.sqrt()).collect()
}

fn add(to: &mut [f32; DIMENSIONS], from: &[f32; DIMENSIONS], weight: f32) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += weight * from);
}

/// Modified Gram-Schmidt over the columns.
fn orthonormalise(rows: &mut [[f32; DIMENSIONS]]) {
    for column in 0..DIMENSIONS {
        for before in 0..column {
            let product: f64 = rows.iter().map(|row| f64::from(row[before]) * f64::from(row[column])).sum();
            rows.iter_mut().for_each(|row| row[column] -= product as f32 * row[before]);
        }
        let length = rows.iter().map(|row| f64::from(row[column]).powi(2)).sum::<f64>().sqrt().max(1e-12);
        rows.iter_mut().for_each(|row| row[column] /= length as f32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_one_circle_of_members_are_alike() {
        let members: Vec<Vec<u32>> = (0..200)
            .map(|member| {
                let circle = member % 2;
                (0..6).map(|i| circle * 50 + (member * 7 + i * 11) % 50).collect()
            })
            .collect();
        let vectors = right_singular_vectors(&members, 100, 1);
        let mut degrees = vec![0.0; 100];
        members.iter().flatten().for_each(|item| degrees[*item as usize] += 1.0);
        let scores = scores(&members[0], &vectors, &degrees);
        let mean = |from: usize| scores[from..from + 50].iter().sum::<f32>() / 50.0;
        assert!(mean(0) > 3.0 * mean(50).abs(), "{} {}", mean(0), mean(50));
    }
}
