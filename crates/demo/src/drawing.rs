//! A picture that is drawn by the program: a scene, the hour, an arrangement and a seed. The same drawing gives
//! the same pixels at every run.

use tiny_skia::Pixmap;

use crate::{
    canvas::Canvas,
    chance::{Chance, hash},
    grain::lay_paper,
    palette::Light,
    scenes::Scene,
};

/// What to draw, and what it shows in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Drawing {
    pub scene: Scene,
    pub light: Light,
    /// Which of the scene's arrangements; by the seed if absent.
    pub arrangement: Option<u8>,
    pub seed: u64,
    /// In the language of the note; empty for avatars.
    pub alt: String,
    /// Pixels.
    pub width: u32,
    pub height: u32,
}

/// The pixels of a drawing: red, green, blue and alpha (always 255), row by row.
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    pub rgba: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
pub enum DrawingError {
    #[error("a drawing of {width} × {height} pixels can't be made")]
    Size { width: u32, height: u32 },
    #[error("the drawing could not be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
}

impl Drawing {
    pub fn render(&self) -> Result<Pixels, DrawingError> {
        let (width, height) = (self.width, self.height);
        let sheet = Pixmap::new(width, height).ok_or(DrawingError::Size { width, height })?;
        let chance = Chance::named(self.seed, self.scene.name());
        let mut canvas = Canvas::new(sheet, chance, self.light, self.arrangement);
        self.scene.paint(&mut canvas);
        let mut picture = canvas.into_pixmap();
        lay_paper(&mut picture, self.seed);
        Ok(Pixels { width, height, rgba: picture.take() })
    }

    /// The drawing as an opaque PNG, packed for speed.
    pub fn png(&self) -> Result<Vec<u8>, DrawingError> {
        let pixels = self.render()?;
        let rgb: Vec<u8> = pixels.rgba.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
        let mut out = Vec::with_capacity(rgb.len() / 2);
        let mut encoder = png::Encoder::new(&mut out, pixels.width, pixels.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header()?.write_image_data(&rgb)?;
        Ok(out)
    }

    /// Reads `scene`, `scene@light` and `scene@light#arrangement` or `scene#arrangement`. What is not said is
    /// decided by the seed, which is made of `subject`.
    pub(crate) fn read(text: &str, subject: &str, alt: &str) -> Option<Self> {
        let (text, arrangement) = match text.split_once('#') {
            Some((rest, number)) => (rest, Some(number.parse().ok()?)),
            None => (text, None),
        };
        let (name, light) = match text.split_once('@') {
            Some((name, word)) => (name, Some(Light::from_word(word)?)),
            None => (text, None),
        };
        let seed = hash(subject);
        let mut chance = Chance::named(seed, "format");
        let light = light.unwrap_or_else(|| chance.pick(&[Light::Dawn, Light::Day, Light::Day, Light::Dusk]));
        let (width, height) = chance.pick(&[(900, 1125), (900, 1125), (900, 1200), (900, 900), (1080, 810)]);
        Some(Self { scene: Scene::from_name(name)?, light, arrangement, seed, alt: alt.to_owned(), width, height })
    }
}
