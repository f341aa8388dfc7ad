//! Colours as a painter uses them: mixed in OKLab, so that a mixture looks like one, and never pure black or white.

use tiny_skia::Color;

/// An sRGB colour with opacity, each channel in 0..=1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    r: f32,
    g: f32,
    b: f32,
    a: f32,
}

/// The lightest and the darkest that anything is painted with.
pub const CREAM: Ink = Ink::hex(0xFFF8EE);
pub const DUSKY: Ink = Ink::hex(0x2A1A1F);

impl Ink {
    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self {
            r: ((rgb >> 16) & 0xFF) as f32 / 255.0,
            g: ((rgb >> 8) & 0xFF) as f32 / 255.0,
            b: (rgb & 0xFF) as f32 / 255.0,
            a: 1.0,
        }
    }

    /// The same colour at another opacity.
    pub const fn at(self, opacity: f32) -> Self {
        Self { a: opacity, ..self }
    }

    /// This colour with a share of another, `t` in 0..=1; opacity is mixed as well.
    pub fn mix(self, other: Self, t: f32) -> Self {
        let (p, q) = (self.oklab(), other.oklab());
        let m = |i: usize| p[i] + (q[i] - p[i]) * t;
        Self::from_oklab([m(0), m(1), m(2)], self.a + (other.a - self.a) * t)
    }

    pub fn lighter(self, t: f32) -> Self {
        self.mix(CREAM.at(self.a), t)
    }

    pub fn darker(self, t: f32) -> Self {
        self.mix(DUSKY.at(self.a), t)
    }

    pub fn color(self) -> Color {
        let c = |v: f32| v.clamp(0.0, 1.0);
        Color::from_rgba(c(self.r), c(self.g), c(self.b), c(self.a)).unwrap_or(Color::TRANSPARENT)
    }

    /// Björn Ottosson, "A perceptual color space for image processing", 2020.
    fn oklab(self) -> [f32; 3] {
        let lin = |v: f32| if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) };
        let (r, g, b) = (lin(self.r), lin(self.g), lin(self.b));
        let l = (0.412_221_46 * r + 0.536_332_55 * g + 0.051_445_995 * b).cbrt();
        let m = (0.211_903_5 * r + 0.680_699_5 * g + 0.107_396_96 * b).cbrt();
        let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
        [
            0.210_454_26 * l + 0.793_617_8 * m - 0.004_072_047 * s,
            1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s,
            0.025_904_037 * l + 0.782_771_77 * m - 0.808_675_77 * s,
        ]
    }

    fn from_oklab([l, a, b]: [f32; 3], opacity: f32) -> Self {
        let p = (l + 0.396_337_78 * a + 0.215_803_76 * b).powi(3);
        let q = (l - 0.105_561_346 * a - 0.063_854_17 * b).powi(3);
        let s = (l - 0.089_484_18 * a - 1.291_485_5 * b).powi(3);
        let gamma = |v: f32| {
            let v = v.clamp(0.0, 1.0);
            if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 }
        };
        Self {
            r: gamma(4.076_741_7 * p - 3.307_711_6 * q + 0.230_969_94 * s),
            g: gamma(-1.268_438 * p + 2.609_757_4 * q - 0.341_319_4 * s),
            b: gamma(-0.004_196_086_3 * p - 0.703_418_6 * q + 1.707_614_7 * s),
            a: opacity,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixing_starts_at_one_colour_and_ends_at_the_other() {
        let (skin, leaf) = (Ink::hex(0x8E2A4F), Ink::hex(0x3E7C59));
        let near = |a: Ink, b: Ink| (a.r - b.r).abs() + (a.g - b.g).abs() + (a.b - b.b).abs() < 0.01;
        assert!(near(skin.mix(leaf, 0.0), skin));
        assert!(near(skin.mix(leaf, 1.0), leaf));
        assert!(!near(skin.mix(leaf, 0.5), skin));
        assert!((skin.at(0.2).mix(leaf, 0.5).a - 0.6).abs() < 1e-6);
    }
}
