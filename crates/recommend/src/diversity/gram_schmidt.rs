//! How far each item stands out from the span of a sliding window of placed vectors: Gram-Schmidt for all items at
//! once, in coordinates. A vector that leaves the window is rotated out of the basis (Givens), as in the windowed
//! greedy MAP of Chen, Zhang and Zhou (NeurIPS'18), so the heights stay those of the vectors that are still in it.

use super::vector::{DIMENSIONS, Vector, dot};
use crate::wide::wide;

/// Below this a squared height is a rounding error.
const LEAST: f32 = 1e-6;

pub(crate) struct Residuals {
    items: usize,
    /// The items' vectors, dimension by dimension: a placed vector meets all items in loops without sums across lanes.
    parts: Vec<f32>,
    /// Placed vectors that count: the window's places but for the one that is to be filled.
    capacity: usize,
    window: Vec<Vector>,
    /// The window's vectors in the basis, oldest first: a lower triangle.
    triangle: Vec<Vec<f32>>,
    /// Items in the basis, one row for each basis vector.
    coordinates: Vec<Vec<f32>>,
    /// Squared heights of the items over the span.
    heights: Vec<f32>,
}

impl Residuals {
    /// `window` counts places, with the one that is to be filled.
    pub fn new(vectors: &[Vector], window: usize) -> Self {
        let mut parts = vec![0.0; vectors.len() * DIMENSIONS];
        for (item, vector) in vectors.iter().enumerate() {
            for (dimension, part) in vector.iter().enumerate() {
                parts[dimension * vectors.len() + item] = *part;
            }
        }
        Self {
            items: vectors.len(),
            parts,
            // More vectors than dimensions span everything.
            capacity: window.saturating_sub(1).min(DIMENSIONS),
            window: Vec::new(),
            triangle: Vec::new(),
            coordinates: Vec::new(),
            heights: vectors.iter().map(|vector| dot(vector, vector)).collect(),
        }
    }

    /// Squared heights of all items over the window, 0..=1.
    pub fn heights(&self) -> &[f32] {
        &self.heights
    }

    /// The volume that the window's vectors span; 1 while it is empty.
    pub fn volume(&self) -> f32 {
        self.triangle.iter().enumerate().map(|(at, row)| row[at]).product()
    }

    pub fn place(&mut self, vector: &Vector) {
        if self.capacity == 0 {
            return;
        }
        if self.window.len() == self.capacity {
            self.drop_oldest();
        }
        let mut row = Vec::with_capacity(self.capacity + 1);
        for (placed, known) in self.window.iter().zip(&self.triangle) {
            let at = row.len();
            let covered: f32 = known.iter().zip(&row).map(|(a, b)| a * b).sum();
            let height = known[at];
            row.push(if height > 0.0 { (dot(vector, placed) - covered) / height } else { 0.0 });
        }
        let left = dot(vector, vector) - row.iter().map(|part| part * part).sum::<f32>();
        let height = if left > LEAST { left.sqrt() } else { 0.0 };

        let mut column = vec![0.0; self.items];
        wide(
            #[inline(always)]
            || {
                if self.items > 0 {
                    for (weights, rows) in vector.chunks_exact(4).zip(self.parts.chunks_exact(4 * self.items)) {
                        add_four(&mut column, weights, rows);
                    }
                }
                for (weight, known) in row.iter().zip(&self.coordinates) {
                    for (sum, part) in column.iter_mut().zip(known) {
                        *sum -= weight * part;
                    }
                }
                let scale = if height > 0.0 { height.recip() } else { 0.0 };
                for (part, height) in column.iter_mut().zip(&mut self.heights) {
                    *part *= scale;
                    *height = (*height - *part * *part).max(0.0);
                }
            },
        );
        row.push(height);
        self.triangle.push(row);
        self.coordinates.push(column);
        self.window.push(*vector);
    }

    /// Turns the basis so that its last vector is what only the oldest needed, and takes that one away.
    fn drop_oldest(&mut self) {
        self.window.remove(0);
        self.triangle.remove(0);
        for at in 0..self.triangle.len() {
            let (a, b) = (self.triangle[at][at], self.triangle[at][at + 1]);
            let length = a.hypot(b);
            // A vector that spans nothing of its own needs neither axis: the freed one goes on to the end.
            let (cos, sin) = if length * length > LEAST {
                (a / length, b / length)
            } else {
                // To divide by a rounding error would make more of it.
                (self.triangle[at][at], self.triangle[at][at + 1]) = (0.0, 0.0);
                (0.0, 1.0)
            };
            for row in &mut self.triangle[at..] {
                (row[at], row[at + 1]) = (cos * row[at] + sin * row[at + 1], cos * row[at + 1] - sin * row[at]);
            }
            self.triangle[at].truncate(at + 1);
            let [near, far] = &mut self.coordinates[at..at + 2] else { return };
            for (near, far) in near.iter_mut().zip(far) {
                (*near, *far) = (cos * *near + sin * *far, cos * *far - sin * *near);
            }
        }
        if let Some(freed) = self.coordinates.pop() {
            self.heights.iter_mut().zip(freed).for_each(|(height, part)| *height = (*height + part * part).min(1.0));
        }
        for (at, row) in self.triangle.iter_mut().enumerate() {
            row.truncate(at + 1);
        }
    }
}

/// Adds four rows to `sums`, each times its weight.
#[inline(always)]
fn add_four(sums: &mut [f32], weights: &[f32], rows: &[f32]) {
    let (&[a, b, c, d], length) = (weights, sums.len()) else { return };
    let (first, rest) = rows.split_at(length);
    let (second, rest) = rest.split_at(length);
    let (third, fourth) = rest.split_at(length);
    for ((((sum, p), q), r), s) in sums.iter_mut().zip(first).zip(second).zip(third).zip(fourth) {
        *sum += (a * p + b * q) + (c * r + d * s);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::vector::unit, *};

    /// The height as a person would compute it: orthogonalise the window from zero, in double precision.
    fn height_over(window: &[Vector], vector: &Vector) -> f64 {
        let wide = |vector: &Vector| vector.map(f64::from);
        let product = |a: &[f64; 64], b: &[f64; 64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
        let mut basis: Vec<[f64; 64]> = Vec::new();
        let left_of = |basis: &[[f64; 64]], vector: &Vector| {
            let mut left = wide(vector);
            for axis in basis {
                let part = product(&left, axis);
                left.iter_mut().zip(axis).for_each(|(left, axis)| *left -= part * axis);
            }
            left
        };
        for placed in window {
            let left = left_of(&basis, placed);
            let length = product(&left, &left).sqrt();
            if length > 1e-3 {
                basis.push(left.map(|part| part / length));
            }
        }
        let left = left_of(&basis, vector);
        product(&left, &left)
    }

    fn vector() -> impl Strategy<Value = Vector> {
        prop::collection::vec(-1f32..1.0, DIMENSIONS)
            .prop_map(|parts| unit(std::array::from_fn(|at| if at < 12 { parts[at] } else { parts[at] * 0.2 })))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn heights_are_those_over_the_window_alone(
            items in prop::collection::vec(vector(), 3..12),
            order in prop::collection::vec(any::<prop::sample::Index>(), 1..30),
            window in 1usize..8,
        ) {
            let mut residuals = Residuals::new(&items, window);
            let mut placed: Vec<Vector> = Vec::new();
            for index in &order {
                let next = *index.get(&items);
                residuals.place(&next);
                placed.push(next);
                let in_window = &placed[placed.len().saturating_sub(window - 1)..];
                for (item, height) in items.iter().zip(residuals.heights()) {
                    let expected = height_over(in_window, item);
                    prop_assert!((f64::from(*height) - expected).abs() < 5e-3, "{height} instead of {expected}");
                }
            }
        }
    }

    #[test]
    fn the_volume_is_that_of_the_window() {
        let axis = |at: usize| unit(std::array::from_fn(|i| if i == at { 1.0 } else { 0.0 }));
        let between = unit(std::array::from_fn(|i| if i < 2 { 1.0 } else { 0.0 }));
        let items = [axis(0)];
        let mut residuals = Residuals::new(&items, 3);
        assert_eq!(residuals.volume(), 1.0);
        residuals.place(&axis(0));
        residuals.place(&between);
        assert!((residuals.volume() - 0.5f32.sqrt()).abs() < 1e-5);
        residuals.place(&axis(5));
        assert!((residuals.volume() - 1.0).abs() < 1e-5, "the first has left");
    }
}
