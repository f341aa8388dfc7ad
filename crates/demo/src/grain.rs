//! The paper under the paint: fine grain, cloudy unevenness and a print's softened blacks, laid over a finished
//! picture. Values are small on purpose; the eye should feel paper and not see noise.

use tiny_skia::{Pixmap, PremultipliedColorU8};

use crate::chance::Chance;

/// The grain repeats after so many pixels; a power of two.
const TILE: usize = 256;
/// Distance between the points that cloudiness is interpolated from, in pixels.
const CLOUD: usize = 90;

/// How far the grain and the clouds move a channel, in 255ths.
const GRAIN_DEPTH: f32 = 5.0;
const CLOUD_DEPTH: f32 = 4.5;

pub fn lay_paper(picture: &mut Pixmap, seed: u64) {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut chance = Chance::named(seed, "paper");
    let tile = grain_tile(&mut chance);
    let columns = width / CLOUD + 3;
    let clouds: Vec<f32> =
        (0..columns * (height / CLOUD + 3)).map(|_| chance.between(-CLOUD_DEPTH, CLOUD_DEPTH)).collect();
    // Darkest inks print as warm grey-brown, lightest stay below white.
    let curves = [14.0, 9.0, 10.0].map(|floor: f32| {
        let mut curve = [0u8; 256];
        for (v, out) in curve.iter_mut().enumerate() {
            *out = (floor + v as f32 * (252.0 - floor) / 255.0) as u8;
        }
        curve
    });
    let pixels = picture.pixels_mut();
    let mut row = vec![0.0f32; columns];
    for y in 0..height {
        let (cy, ty) = (y / CLOUD, smoothstep((y % CLOUD) as f32 / CLOUD as f32));
        for (x, value) in row.iter_mut().enumerate() {
            let (above, below) = (clouds[cy * columns + x], clouds[(cy + 1) * columns + x]);
            *value = above + (below - above) * ty;
        }
        let grain = &tile[(y % TILE) * TILE..][..TILE];
        for x in 0..width {
            let (cx, tx) = (x / CLOUD, smoothstep((x % CLOUD) as f32 / CLOUD as f32));
            let cloud = row[cx] + (row[cx + 1] - row[cx]) * tx;
            // Steps of two keep the file of a picture small, and nobody sees them.
            let lift = (cloud + grain[x % TILE]) as i32 / 2 * 2;
            let p = &mut pixels[y * width + x];
            let channel = |v: u8, curve: &[u8; 256]| (i32::from(curve[usize::from(v)]) + lift).clamp(0, 255) as u8;
            let (r, g, b) =
                (channel(p.red(), &curves[0]), channel(p.green(), &curves[1]), channel(p.blue(), &curves[2]));
            if let Some(inked) = PremultipliedColorU8::from_rgba(r, g, b, 255) {
                *p = inked;
            }
        }
    }
}

/// Grain with a slight lie, as if the paper had been made on a screen: each point shares with its left neighbour.
fn grain_tile(chance: &mut Chance) -> Vec<f32> {
    let raw: Vec<f32> = (0..TILE * TILE).map(|_| chance.between(-GRAIN_DEPTH, GRAIN_DEPTH)).collect();
    (0..TILE * TILE)
        .map(|i| {
            let (x, y) = (i % TILE, i / TILE);
            let left = raw[y * TILE + (x + TILE - 1) % TILE];
            let above = raw[(y + TILE - 1) % TILE * TILE + x];
            0.55 * raw[i] + 0.3 * left + 0.15 * above
        })
        .collect()
}

fn smoothstep(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
mod tests {
    use tiny_skia::Color;

    use super::*;

    #[test]
    fn paper_is_felt_and_not_seen() {
        let mut picture = Pixmap::new(300, 200).unwrap();
        picture.fill(Color::from_rgba8(120, 120, 120, 255));
        lay_paper(&mut picture, 5);
        let reds: Vec<_> = picture.pixels().iter().map(|p| f32::from(p.red())).collect();
        let mean = reds.iter().sum::<f32>() / reds.len() as f32;
        assert!((mean - 126.0).abs() < 4.0, "{mean}");
        assert!(reds.iter().all(|r| (r - mean).abs() < 16.0));
        assert!(reds.iter().any(|r| (r - mean).abs() > 2.0));
    }
}
