//! What a page shows before the picture has arrived: a thumbhash and one colour.

use crate::{MediaError, raster::Raster, raster::fit};

/// The longest side that a thumbhash is computed from; more gives nothing (Wallace, "ThumbHash", 2023).
const THUMBHASH_SIDE: u32 = 100;
const COLOUR_SIDE: u32 = 64;
const NOTHING_VISIBLE: [u8; 3] = [255, 255, 255];

/// Some 25 bytes from which a blurred likeness with its aspect ratio is drawn.
pub(crate) fn thumbhash(raster: &Raster) -> Result<Vec<u8>, MediaError> {
    let (width, height) = fit(raster.width, raster.height, THUMBHASH_SIDE, THUMBHASH_SIDE);
    let small = raster.resized(width, height)?;
    let rgba: Vec<u8> = small.rgba().flatten().collect();
    Ok(thumbhash::rgba_to_thumb_hash(width as usize, height as usize, &rgba))
}

/// The colour that covers the most of the picture: pixels fall into 512 boxes of RGB by the top three bits of each
/// channel, weighed by alpha, and the fullest box gives its mean. A mean over all pixels would be mud.
pub(crate) fn dominant_colour(raster: &Raster) -> Result<[u8; 3], MediaError> {
    let (width, height) = fit(raster.width, raster.height, COLOUR_SIDE, COLOUR_SIDE);
    let mut boxes = vec![[0u64; 4]; 512];
    for [r, g, b, a] in raster.resized(width, height)?.rgba() {
        let at = usize::from(r >> 5) << 6 | usize::from(g >> 5) << 3 | usize::from(b >> 5);
        let weight = u64::from(a);
        for (sum, value) in boxes[at].iter_mut().zip([r, g, b, 1]) {
            *sum += u64::from(value) * weight;
        }
    }
    let fullest = boxes.iter().max_by_key(|sums| sums[3]).filter(|sums| sums[3] > 0);
    Ok(fullest.map_or(NOTHING_VISIBLE, |[r, g, b, weight]| [r, g, b].map(|sum| (sum / weight) as u8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painted(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Raster {
        let data = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| pixel(x, y)).collect();
        Raster { width, height, has_alpha: true, data }
    }

    #[test]
    fn a_red_roof_under_more_blue_sky_is_blue() {
        let sky = painted(300, 200, |_, y| if y < 130 { [90, 150, 230, 255] } else { [200, 40, 30, 255] });
        let [r, g, b] = dominant_colour(&sky).unwrap();
        assert!(r.abs_diff(90) < 8 && g.abs_diff(150) < 8 && b.abs_diff(230) < 8, "{r} {g} {b}");
    }

    #[test]
    fn what_is_invisible_has_no_say() {
        let logo = painted(80, 80, |x, _| if x < 60 { [0, 0, 0, 0] } else { [10, 200, 10, 255] });
        let [r, g, b] = dominant_colour(&logo).unwrap();
        assert!(g > 150 && r < 60 && b < 60, "{r} {g} {b}");
        assert_eq!(dominant_colour(&painted(5, 5, |_, _| [7, 7, 7, 0])).unwrap(), NOTHING_VISIBLE);
    }

    #[test]
    fn a_thumbhash_is_small_and_keeps_aspect_and_average() {
        let sea = painted(1200, 600, |x, _| [20, 80, (100 + x / 12) as u8, 255]);
        let hash = thumbhash(&sea).unwrap();
        assert!(hash.len() <= 25, "{}", hash.len());
        assert!((thumbhash::thumb_hash_to_approximate_aspect_ratio(&hash).unwrap() - 2.0).abs() < 0.4);
        let (r, g, b, a) = thumbhash::thumb_hash_to_average_rgba(&hash).unwrap();
        assert!(b > g && g > r && a > 0.99, "{r} {g} {b} {a}");
    }

    #[test]
    fn extreme_shapes_have_one_too() {
        for (width, height) in [(1, 1), (1, 5000), (5000, 1), (2, 3)] {
            assert!(!thumbhash(&painted(width, height, |_, _| [9, 99, 199, 255])).unwrap().is_empty());
        }
    }
}
