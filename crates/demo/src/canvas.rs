//! The sheet that a scene is painted on: fills, strokes, soft shadows and light, in units of a thousandth of the
//! width, so that one scene fits every size. It knows no scene.

use tiny_skia::{
    BlendMode, FillRule, FilterQuality, GradientStop, LineCap, LineJoin, LinearGradient, Mask, Paint, Path, Pattern,
    Pixmap, Point as SkPoint, RadialGradient, Rect, Shader, SpreadMode, Stroke, Transform,
};

use crate::{
    chance::Chance,
    ink::{CREAM, DUSKY, Ink},
    palette::{Light, Palette},
    shape::{Point, Shape},
};

/// Width of every picture, in units.
pub const W: f32 = 1000.0;
/// Shadows are blurred at a fraction of the size; they hold no detail.
const SHADOW_SCALE: f32 = 10.0;

pub struct Canvas {
    pixmap: Pixmap,
    to_pixels: Transform,
    mask: Option<Mask>,
    /// Height in units.
    pub h: f32,
    pub chance: Chance,
    pub colours: Palette,
    pub light: Light,
    arrangement: Option<u8>,
}

impl Canvas {
    pub(crate) fn new(pixmap: Pixmap, mut chance: Chance, light: Light, arrangement: Option<u8>) -> Self {
        let unit = pixmap.width() as f32 / W;
        let h = pixmap.height() as f32 / unit;
        let colours = Palette::any(&mut chance);
        Self {
            pixmap,
            to_pixels: Transform::from_scale(unit, unit),
            mask: None,
            h,
            chance,
            colours,
            light,
            arrangement,
        }
    }

    pub(crate) fn into_pixmap(self) -> Pixmap {
        self.pixmap
    }

    /// Which of `count` arrangements to paint: the one asked for, else one by chance.
    pub fn arrangement(&mut self, count: usize) -> usize {
        let by_chance = self.chance.below(count);
        self.arrangement.map_or(by_chance, |a| usize::from(a) % count)
    }

    pub fn cover(&mut self, ink: Ink) {
        self.fill(&Shape::rect(-W, -W, 4.0 * W, 4.0 * W), ink);
    }

    /// The whole sheet from one colour at the top to another at the bottom.
    pub fn cover_down(&mut self, stops: &[(f32, Ink)]) {
        let h = self.h;
        self.shade(&Shape::rect(-5.0, -5.0, W + 10.0, h + 10.0), (0.0, 0.0), (0.0, h), stops);
    }

    pub fn fill(&mut self, shape: &Shape, ink: Ink) {
        self.paint(shape, Shader::SolidColor(ink.color()), BlendMode::SourceOver);
    }

    /// A round thing that is not quite round.
    pub fn blob(&mut self, x: f32, y: f32, rx: f32, ry: f32, unsteady: f32, ink: Ink) {
        let shape = Shape::pebble(x, y, rx, ry, unsteady, &mut self.chance);
        self.fill(&shape, ink);
    }

    /// Filled with a change of colour from one point to another.
    pub fn shade(&mut self, shape: &Shape, from: Point, to: Point, stops: &[(f32, Ink)]) {
        let shader = LinearGradient::new(sk(from), sk(to), gradient(stops), SpreadMode::Pad, Transform::identity());
        if let Some(shader) = shader {
            self.paint(shape, shader, BlendMode::SourceOver);
        }
    }

    pub fn shade_round(&mut self, shape: &Shape, centre: Point, radius: f32, stops: &[(f32, Ink)]) {
        if let Some(shader) = round(centre, radius, 1.0, stops) {
            self.paint(shape, shader, BlendMode::SourceOver);
        }
    }

    pub fn stroke(&mut self, shape: &Shape, width: f32, ink: Ink) {
        let Some(path) = &shape.0 else { return };
        let paint = Paint { shader: Shader::SolidColor(ink.color()), anti_alias: true, ..Paint::default() };
        let stroke = Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
        self.pixmap.stroke_path(path, &paint, &stroke, self.to_pixels, self.mask.as_ref());
    }

    /// Light that adds to what is there: lamps, windows, the sun.
    pub fn glow(&mut self, x: f32, y: f32, r: f32, ink: Ink, strength: f32) {
        let stops = [(0.0, ink.at(strength)), (0.35, ink.at(strength * 0.45)), (1.0, ink.at(0.0))];
        if let Some(shader) = round((x, y), r, 1.0, &stops) {
            self.paint(&Shape::circle(x, y, r), shader, BlendMode::Screen);
        }
    }

    /// A soft spot of shade, as a round thing throws it on what it stands on.
    pub fn shade_spot(&mut self, x: f32, y: f32, rx: f32, ry: f32, strength: f32) {
        let stops = [(0.0, DUSKY.at(strength)), (0.55, DUSKY.at(strength * 0.6)), (1.0, DUSKY.at(0.0))];
        if let Some(shader) = round((x, y), rx, ry / rx, &stops) {
            self.paint(&Shape::ellipse(x, y, rx, ry), shader, BlendMode::SourceOver);
        }
    }

    /// The shadow of any shape, moved and blurred.
    pub fn shadow(&mut self, shape: &Shape, (dx, dy): Point, blur: f32, strength: f32) {
        let Some(path) = shape.0.as_ref().and_then(|p| p.clone().transform(self.to_pixels)) else { return };
        let unit = self.to_pixels.get_scale().0;
        let (bounds, margin) = (path.bounds(), blur * 2.5 * unit);
        let left = (bounds.left() + dx * unit - margin).max(-margin);
        let top = (bounds.top() + dy * unit - margin).max(-margin);
        let right = (bounds.right() + dx * unit + margin).min(self.pixmap.width() as f32 + margin);
        let bottom = (bounds.bottom() + dy * unit + margin).min(self.pixmap.height() as f32 + margin);
        let small = |v: f32| (v / SHADOW_SCALE).ceil().clamp(1.0, 400.0) as u32 + 1;
        let (Some(mut soft), Some(area)) =
            (Pixmap::new(small(right - left), small(bottom - top)), Rect::from_ltrb(left, top, right, bottom))
        else {
            return;
        };
        let shrink = Transform::from_scale(1.0 / SHADOW_SCALE, 1.0 / SHADOW_SCALE)
            .pre_translate(dx * unit - left, dy * unit - top);
        let paint =
            Paint { shader: Shader::SolidColor(DUSKY.at(strength).color()), anti_alias: true, ..Paint::default() };
        soft.fill_path(&path, &paint, FillRule::Winding, shrink, None);
        crate::blur::soften(&mut soft, (blur * unit / SHADOW_SCALE).round().max(1.0) as usize);
        let grow = Transform::from_translate(left, top).pre_scale(SHADOW_SCALE, SHADOW_SCALE);
        let shader = Pattern::new(soft.as_ref(), SpreadMode::Pad, FilterQuality::Bilinear, 1.0, grow);
        let paint = Paint { shader, ..Paint::default() };
        self.pixmap.fill_rect(area, &paint, Transform::identity(), self.mask.as_ref());
    }

    /// Two tones: the shape in its colour, with a lighter one where the light from the upper left falls.
    pub fn rounded_form(&mut self, shape: &Shape, ink: Ink, depth: f32) {
        self.fill(shape, ink.darker(0.16));
        self.within(shape, |c| c.fill(&shape.clone().moved(-depth, -depth), ink));
    }

    /// Uneven, faint strokes over a shape, as a flat brush leaves them.
    pub fn brushed(&mut self, shape: &Shape, ink: Ink, angle: f32) {
        self.fill(shape, ink);
        let Some(bounds) = shape.0.as_ref().map(Path::bounds) else { return };
        let middle = (bounds.left() + bounds.width() / 2.0, bounds.top() + bounds.height() / 2.0);
        let reach = bounds.width().hypot(bounds.height()) / 2.0;
        self.within(shape, |c| c.brush_strokes(middle, reach, ink, angle));
    }

    /// The whole sheet, brushed.
    pub fn ground(&mut self, ink: Ink, angle: f32) {
        self.cover(ink);
        self.brush_strokes((W / 2.0, self.h / 2.0), W.hypot(self.h) / 2.0, ink, angle);
    }

    fn brush_strokes(&mut self, (x, y): Point, reach: f32, ink: Ink, angle: f32) {
        for _ in 0..14 {
            let off = self.chance.between(-reach, reach);
            let (a, b) = (self.chance.between(-reach, 0.0), self.chance.between(0.0, reach));
            let tone = if self.chance.whether(0.5) { CREAM } else { ink.darker(0.6) };
            let width = self.chance.between(reach * 0.03, reach * 0.16);
            let bend = self.chance.between(-12.0, 12.0);
            let stroke = Shape::curve(&[(x + a, y + off), (x, y + off + bend), (x + b, y + off)]).turned(angle, x, y);
            self.stroke(&stroke, width, tone.at(0.05));
        }
    }

    /// What is painted inside `then` shows within the shape only.
    pub fn within(&mut self, shape: &Shape, then: impl FnOnce(&mut Self)) {
        let Some(path) = &shape.0 else { return };
        let before = self.mask.take();
        let mask = match &before {
            Some(outer) => {
                let mut mask = outer.clone();
                mask.intersect_path(path, FillRule::Winding, true, self.to_pixels);
                Some(mask)
            }
            None => Mask::new(self.pixmap.width(), self.pixmap.height()).map(|mut mask| {
                mask.fill_path(path, FillRule::Winding, true, self.to_pixels);
                mask
            }),
        };
        self.mask = mask;
        then(self);
        self.mask = before;
    }

    /// Paints `then` with the origin at (x, y), turned by degrees and scaled.
    pub fn placed(&mut self, x: f32, y: f32, degrees: f32, scale: f32, then: impl FnOnce(&mut Self)) {
        self.placed_xy(x, y, degrees, (scale, scale), then);
    }

    /// As `placed`, with a scale for each axis: a negative one mirrors.
    pub fn placed_xy(&mut self, x: f32, y: f32, degrees: f32, scale: Point, then: impl FnOnce(&mut Self)) {
        let before = self.to_pixels;
        self.to_pixels =
            before.pre_translate(x, y).pre_concat(Transform::from_rotate(degrees)).pre_scale(scale.0, scale.1);
        then(self);
        self.to_pixels = before;
    }

    fn paint(&mut self, shape: &Shape, shader: Shader, blend_mode: BlendMode) {
        let Some(path) = &shape.0 else { return };
        let paint = Paint { shader, blend_mode, anti_alias: true, ..Paint::default() };
        self.pixmap.fill_path(path, &paint, FillRule::Winding, self.to_pixels, self.mask.as_ref());
    }
}

fn sk((x, y): Point) -> SkPoint {
    SkPoint::from_xy(x, y)
}

fn gradient(stops: &[(f32, Ink)]) -> Vec<GradientStop> {
    stops.iter().map(|&(at, ink)| GradientStop::new(at, ink.color())).collect()
}

/// A radial change of colour, flattened by `flat` (1 is a circle).
fn round((x, y): Point, r: f32, flat: f32, stops: &[(f32, Ink)]) -> Option<Shader<'static>> {
    let flatten = Transform::from_translate(x, y).pre_scale(1.0, flat);
    let origin = SkPoint::from_xy(0.0, 0.0);
    RadialGradient::new(origin, 0.0, origin, r, gradient(stops), SpreadMode::Pad, flatten)
}
