//! Unit vectors of 64 dimensions, in which near means alike.

/// Dimensions of an item's vector.
pub const DIMENSIONS: usize = 64;

/// A vector of length 1, or all zeros for an item of which nothing is known: it is like no other.
pub type Vector = [f32; DIMENSIONS];

/// The cosine of two unit vectors, -1..=1.
#[inline]
pub fn dot(a: &Vector, b: &Vector) -> f32 {
    // Sums of their own for the lanes of a register: a single one would have to be added up in order.
    const LANES: usize = 16;
    let mut sums = [0f32; LANES];
    for (a, b) in a.as_chunks::<LANES>().0.iter().zip(b.as_chunks::<LANES>().0) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    // In halves: one after the other would wait for each addition.
    let mut half = LANES / 2;
    while half > 0 {
        let (low, high) = sums.split_at_mut(half);
        low.iter_mut().zip(high).for_each(|(low, high)| *low += *high);
        half /= 2;
    }
    sums[0]
}

/// Scales to length 1; what is shorter than a rounding error becomes zero.
pub fn unit(mut vector: Vector) -> Vector {
    let length = dot(&vector, &vector).sqrt();
    let scale = if length > 1e-6 && length.is_finite() { length.recip() } else { 0.0 };
    vector.iter_mut().for_each(|part| *part = if scale > 0.0 { *part * scale } else { 0.0 });
    vector
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_is_scaled_to_one_and_nothing_stays_nothing() {
        let mut vector = [0.0; DIMENSIONS];
        (vector[3], vector[40]) = (3.0, -4.0);
        let vector = unit(vector);
        assert!((dot(&vector, &vector) - 1.0).abs() < 1e-6 && (vector[40] + 0.8).abs() < 1e-6);
        assert_eq!(unit([0.0; DIMENSIONS]), [0.0; DIMENSIONS]);
        assert_eq!(unit([f32::INFINITY; DIMENSIONS]), [0.0; DIMENSIONS]);
    }
}
