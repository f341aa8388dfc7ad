//! Pixels in memory: 8 bits a channel, RGB, or RGBA with straight alpha. Resizing, turning upright, flattening.

use fast_image_resize::{
    FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer,
    images::{Image, ImageRef},
};
use image::{DynamicImage, RgbImage, RgbaImage, metadata::Orientation};

use crate::MediaError;

#[derive(Debug, Clone)]
pub(crate) struct Raster {
    pub width: u32,
    pub height: u32,
    pub has_alpha: bool,
    /// Row by row, 3 or 4 bytes a pixel.
    pub data: Vec<u8>,
}

impl Raster {
    pub fn from_image(image: DynamicImage) -> Self {
        let (width, height, has_alpha) = (image.width(), image.height(), image.color().has_alpha());
        let data = if has_alpha { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
        Self { width, height, has_alpha, data }
    }

    pub fn channels(&self) -> usize {
        if self.has_alpha { 4 } else { 3 }
    }

    /// A copy of the given size. Alpha is premultiplied on the way, so that invisible pixels don't bleed.
    pub fn resized(&self, width: u32, height: u32) -> Result<Self, MediaError> {
        if (width, height) == (self.width, self.height) {
            return Ok(self.clone());
        }
        let kind = if self.has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
        let from = ImageRef::new(self.width, self.height, &self.data, kind).map_err(MediaError::worker)?;
        let mut to = Image::new(width, height, kind);
        let how = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
        Resizer::new().resize(&from, &mut to, &how).map_err(MediaError::worker)?;
        Ok(Self { width, height, has_alpha: self.has_alpha, data: to.into_vec() })
    }

    /// As the photographer held the camera.
    pub fn upright(self, orientation: Orientation) -> Result<Self, MediaError> {
        if orientation == Orientation::NoTransforms {
            return Ok(self);
        }
        let (width, height) = (self.width, self.height);
        let image = if self.has_alpha {
            RgbaImage::from_raw(width, height, self.data).map(DynamicImage::ImageRgba8)
        } else {
            RgbImage::from_raw(width, height, self.data).map(DynamicImage::ImageRgb8)
        };
        let mut image = image.ok_or_else(|| MediaError::worker("pixels and size disagree"))?;
        image.apply_orientation(orientation);
        Ok(Self::from_image(image))
    }

    /// Without an alpha channel that says nothing.
    pub fn without_idle_alpha(self) -> Self {
        if !self.has_alpha || self.data.chunks_exact(4).any(|pixel| pixel[3] != 255) {
            return self;
        }
        let data = self.data.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Self { has_alpha: false, data, ..self }
    }

    /// Pixels as `[r, g, b, a]`.
    pub fn rgba(&self) -> impl Iterator<Item = [u8; 4]> + '_ {
        self.data.chunks_exact(self.channels()).map(|p| [p[0], p[1], p[2], p.get(3).copied().unwrap_or(255)])
    }
}

/// `width` × `height` scaled down (never up) so that it fits into the box; neither side becomes 0.
pub(crate) fn fit(width: u32, height: u32, max_width: u32, max_height: u32) -> (u32, u32) {
    let scale = (f64::from(max_width) / f64::from(width)).min(f64::from(max_height) / f64::from(height)).min(1.0);
    let side = |length: u32| ((f64::from(length) * scale).round() as u32).clamp(1, length);
    (side(width), side(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_pixels_do_not_bleed() {
        // Red and visible beside green and invisible: every visible pixel of the copy stays red.
        let data = (0..64 * 64).flat_map(|i| if i % 64 < 32 { [255, 0, 0, 255] } else { [0, 255, 0, 0] }).collect();
        let raster = Raster { width: 64, height: 64, has_alpha: true, data };
        for [r, g, _, a] in raster.resized(9, 9).unwrap().rgba().filter(|p| p[3] > 8) {
            assert!(r > 240 && g < 15, "{r} {g} at alpha {a}");
        }
    }

    #[test]
    fn fitting_never_enlarges_and_never_vanishes() {
        assert_eq!(fit(100, 50, 360, 1440), (100, 50));
        assert_eq!(fit(1, 5000, 360, 1440), (1, 1440));
        assert_eq!(fit(4000, 3000, 1440, 5760), (1440, 1080));
    }
}
