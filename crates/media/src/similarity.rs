//! A 64-bit fingerprint that survives resizing, recompression and small changes of light: near-duplicates differ
//! in few bits. No proof of equality, and not made for pictures that are mirrored, rotated or cropped.

use std::f32::consts::PI;

use crate::{MediaError, raster::Raster};

const SIDE: usize = 32;
/// Coefficients below this (of 255 × 32 at most) are rounding noise of a flat picture.
const NOISE: f32 = 0.5;

/// How many of the 64 bits differ: 0 to about 6 is the same picture, unrelated ones lie around 32.
/// Pictures of one flat colour all have the fingerprint 0.
pub fn similarity_distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}

/// DCT perceptual hash (Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010): grey,
/// 32 × 32, cosine transform; each of the 64 lowest frequencies gives a bit, whether it lies above their median.
/// The mean brightness (frequency 0, 0) is left out: it says nothing about the picture.
pub(crate) fn fingerprint(raster: &Raster) -> Result<u64, MediaError> {
    let grey: Vec<f32> = raster.resized(SIDE as u32, SIDE as u32)?.rgba().map(luma_on_white).collect();
    let coefficients = lowest_frequencies(&grey);
    let mut sorted = coefficients;
    sorted.sort_by(f32::total_cmp);
    let median = (sorted[31] + sorted[32]) / 2.0;
    Ok(coefficients.iter().enumerate().fold(0, |bits, (at, value)| bits | (u64::from(*value > median) << at)))
}

fn luma_on_white([r, g, b, a]: [u8; 4]) -> f32 {
    let luma = 0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b);
    255.0 + (luma - 255.0) * f32::from(a) / 255.0
}

/// The 64 lowest frequencies of the DCT-II without (0, 0), diagonal by diagonal.
fn lowest_frequencies(grey: &[f32]) -> [f32; 64] {
    const HIGHEST: usize = 11;
    let cosine = |frequency: usize, at: usize| (PI * frequency as f32 * (at as f32 + 0.5) / SIDE as f32).cos();
    let waves: Vec<[f32; SIDE]> = (0..HIGHEST).map(|f| std::array::from_fn(|at| cosine(f, at))).collect();
    let dot = |wave: &[f32; SIDE], values: &[f32]| wave.iter().zip(values).map(|(w, v)| w * v).sum::<f32>();

    // Rows first: `rows[y][u]`, then columns for the pairs that are wanted.
    let rows: Vec<Vec<f32>> =
        grey.chunks_exact(SIDE).map(|row| waves.iter().map(|wave| dot(wave, row)).collect()).collect();
    let mut pairs = (1..HIGHEST).flat_map(|sum| (0..=sum).map(move |u| (u, sum - u)));
    std::array::from_fn(|_| {
        let Some((u, v)) = pairs.next() else { return 0.0 };
        let column: Vec<f32> = rows.iter().map(|row| row[u]).collect();
        let value = dot(&waves[v], &column) / SIDE as f32;
        if value.abs() < NOISE { 0.0 } else { value }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number in 0..1 that jumps about.
    fn scattered(seed: u32, blob: u32, salt: u32) -> f32 {
        let mixed = (seed * 1009 + blob * 31 + salt).wrapping_mul(0x9E37_79B1);
        ((mixed ^ (mixed >> 15)).wrapping_mul(0x85EB_CA77) >> 16) as f32 / 65_536.0
    }

    /// A scene of soft blobs; the seed makes another scene.
    fn scene(width: u32, height: u32, seed: u32, light: f32) -> Raster {
        let mut data = Vec::new();
        for y in 0..height {
            for x in 0..width {
                let (fx, fy) = (x as f32 / width as f32, y as f32 / height as f32);
                let value: f32 = (1..7)
                    .map(|blob| {
                        let (at_x, at_y) = (scattered(seed, blob, 1), scattered(seed, blob, 2));
                        scattered(seed, blob, 3) * (-((fx - at_x).powi(2) + (fy - at_y).powi(2)) * 30.0).exp()
                    })
                    .sum();
                let level = (light * value * 200.0).clamp(0.0, 255.0) as u8;
                data.extend([level, level / 2 + 40, 255 - level]);
            }
        }
        Raster { width, height, has_alpha: false, data }
    }

    #[test]
    fn the_same_picture_smaller_and_brighter_is_near() {
        let one = fingerprint(&scene(800, 600, 5, 0.9)).unwrap();
        let small = fingerprint(&scene(800, 600, 5, 0.9).resized(200, 150).unwrap()).unwrap();
        let brighter = fingerprint(&scene(800, 600, 5, 1.0)).unwrap();
        assert!(similarity_distance(one, small) <= 2, "{}", similarity_distance(one, small));
        assert!(similarity_distance(one, brighter) <= 6, "{}", similarity_distance(one, brighter));
    }

    #[test]
    fn other_pictures_are_far() {
        let prints: Vec<u64> = (1..12).map(|seed| fingerprint(&scene(300, 300, seed, 0.9)).unwrap()).collect();
        for (at, one) in prints.iter().enumerate() {
            for other in &prints[at + 1..] {
                assert!(similarity_distance(*one, *other) > 12, "{one:x} {other:x}");
            }
        }
    }

    #[test]
    fn flat_pictures_are_all_alike() {
        for level in [0, 100, 255] {
            let flat = Raster { width: 50, height: 40, has_alpha: false, data: vec![level; 50 * 40 * 3] };
            assert_eq!(fingerprint(&flat).unwrap(), 0);
        }
    }
}
