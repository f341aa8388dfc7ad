//! Low-rank factors of an interaction matrix by block power iteration, and topics by k-means on them: what stands
//! for the content of a note in the simulator, since the public sets have none.

use rand::{Rng, SeedableRng, rngs::StdRng};

/// Dimensions of a factor.
pub const RANK: usize = 16;

pub type Factor = [f32; RANK];

/// Unit factors of the items: the leading right singular vectors of the matrix with rows and columns scaled by the
/// square roots of their sums, which takes popularity out.
pub fn item_factors(members: usize, items: usize, pairs: &[(u32, u32)], seed: u64) -> Vec<Factor> {
    const ROUNDS: usize = 6;
    let mut dice = StdRng::seed_from_u64(seed);
    let (mut of_member, mut of_item) = (vec![0f32; members], vec![0f32; items]);
    for (member, item) in pairs {
        of_member[*member as usize] += 1.0;
        of_item[*item as usize] += 1.0;
    }
    let weight = |m: u32, i: u32| 1.0 / (of_member[m as usize] * of_item[i as usize]).sqrt().max(1.0);
    let mut right: Vec<Factor> = (0..items).map(|_| std::array::from_fn(|_| dice.random_range(-1.0..1.0))).collect();
    for _ in 0..ROUNDS {
        orthonormalise(&mut right);
        let mut left = vec![[0f32; RANK]; members];
        for (m, i) in pairs {
            add(&mut left[*m as usize], &right[*i as usize], weight(*m, *i));
        }
        right.iter_mut().for_each(|factor| *factor = [0.0; RANK]);
        for (m, i) in pairs {
            add(&mut right[*i as usize], &left[*m as usize], weight(*m, *i));
        }
    }
    right.iter_mut().for_each(normalise);
    right
}

fn add(to: &mut Factor, from: &Factor, weight: f32) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += weight * from);
}

pub fn dot(a: &Factor, b: &Factor) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn normalise(factor: &mut Factor) {
    let length = dot(factor, factor).sqrt();
    if length > 0.0 {
        factor.iter_mut().for_each(|part| *part /= length);
    }
}

/// Gram and Schmidt over the columns.
fn orthonormalise(rows: &mut [Factor]) {
    for column in 0..RANK {
        for before in 0..column {
            let along: f32 = rows.iter().map(|row| row[column] * row[before]).sum();
            rows.iter_mut().for_each(|row| row[column] -= along * row[before]);
        }
        let length = rows.iter().map(|row| row[column] * row[column]).sum::<f32>().sqrt().max(1e-12);
        rows.iter_mut().for_each(|row| row[column] /= length);
    }
}

/// The topic of each factor: the nearest of `topics` centres.
pub fn topics(factors: &[Factor], topics: usize, seed: u64) -> Vec<u16> {
    const ROUNDS: usize = 8;
    let mut dice = StdRng::seed_from_u64(seed);
    let mut centres: Vec<Factor> = (0..topics).map(|_| factors[dice.random_range(0..factors.len())]).collect();
    let mut nearest = vec![0u16; factors.len()];
    for _ in 0..ROUNDS {
        for (nearest, factor) in nearest.iter_mut().zip(factors) {
            let closeness = |centre: &u16| dot(&centres[usize::from(*centre)], factor);
            *nearest = (0..topics as u16).max_by(|a, b| closeness(a).total_cmp(&closeness(b))).unwrap_or(0);
        }
        centres.iter_mut().for_each(|centre| *centre = [0.0; RANK]);
        for (topic, factor) in nearest.iter().zip(factors) {
            add(&mut centres[usize::from(*topic)], factor, 1.0);
        }
        centres.iter_mut().for_each(normalise);
    }
    nearest
}
