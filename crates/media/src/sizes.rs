//! The sizes in which a picture is kept, and their encoding as WebP.

use webp::{PixelLayout, WebPConfig};

use crate::{
    MediaError,
    picture::EncodedSize,
    raster::{Raster, fit},
};

/// Widths: a card on a phone, a card on a sharp screen or a note on a phone, a note on a desktop.
const WIDTHS: [u32; 3] = [360, 720, 1440];
/// A picture may be this many times higher than the width it gets: a screenshot of a long page stays legible, and
/// a strip of 1 × 5000 pixels stays small. 4 × 1440 is far below WebP's limit of 16,383.
const HIGHEST: u32 = 4;
/// A step less than a fifth below the next one is left out: it saves hardly a byte.
const STEP: f64 = 1.2;
/// libwebp's scale. At 80 food and faces show no blocks on a phone, in a third of the bytes of a JPEG at 90.
const QUALITY: f32 = 80.0;
/// libwebp's effort, 0 to 6. On 355 food photos 2 takes 60 ms a photo, the default 4 takes 126 ms for 4 % fewer bytes.
const EFFORT: i32 = 2;

/// The sizes for a picture, ascending, never larger than itself, at least one.
pub(crate) fn plan(width: u32, height: u32) -> Vec<(u32, u32)> {
    let mut sizes: Vec<(u32, u32)> = Vec::with_capacity(WIDTHS.len());
    for step in WIDTHS {
        let size = fit(width, height, step, step * HIGHEST);
        if sizes.last().is_some_and(|last| too_close(*last, size)) {
            sizes.pop();
        }
        sizes.push(size);
    }
    sizes
}

fn too_close(smaller: (u32, u32), larger: (u32, u32)) -> bool {
    f64::from(larger.0.max(larger.1)) < STEP * f64::from(smaller.0.max(smaller.1))
}

/// Lossy WebP of nothing but the pixels: no metadata, no colour profile (sRGB is meant). Alpha is kept.
pub(crate) fn encode(raster: &Raster) -> Result<EncodedSize, MediaError> {
    let layout = if raster.has_alpha { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let mut config = WebPConfig::new().map_err(|()| MediaError::worker("libwebp of another version"))?;
    config.quality = QUALITY;
    config.method = EFFORT;
    let webp = webp::Encoder::new(&raster.data, layout, raster.width, raster.height).encode_advanced(&config).map_err(
        |error| match error {
            webp::WebPEncodingError::VP8_ENC_ERROR_OUT_OF_MEMORY
            | webp::WebPEncodingError::VP8_ENC_ERROR_BITSTREAM_OUT_OF_MEMORY => MediaError::OutOfMemory,
            other => MediaError::worker(format!("libwebp: {other:?}")),
        },
    )?;
    Ok(EncodedSize { width: raster.width, height: raster.height, webp: webp.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_by_width_and_never_larger_than_the_picture() {
        assert_eq!(plan(4000, 3000), [(360, 270), (720, 540), (1440, 1080)]);
        assert_eq!(plan(3000, 4000), [(360, 480), (720, 960), (1440, 1920)]);
        assert_eq!(plan(900, 600), [(360, 240), (720, 480), (900, 600)]);
        assert_eq!(plan(100, 80), [(100, 80)]);
        assert_eq!(plan(1, 1), [(1, 1)]);
    }

    #[test]
    fn neighbouring_steps_collapse_into_the_larger() {
        assert_eq!(plan(400, 400), [(400, 400)]);
        assert_eq!(plan(800, 800), [(360, 360), (800, 800)]);
    }

    #[test]
    fn strips_are_bounded_in_height_and_keep_at_least_a_pixel() {
        assert_eq!(plan(1, 5000), [(1, 1440), (1, 2880), (1, 5000)]);
        assert_eq!(plan(1000, 20_000), [(72, 1440), (144, 2880), (288, 5760)]);
        assert_eq!(plan(5000, 1), [(360, 1), (720, 1), (1440, 1)]);
    }
}
