//! Outlines: round, straight and cut by hand. A unit is a thousandth of the picture's width. No colour here.

use std::f32::consts::{PI, TAU};

use tiny_skia::{Path, PathBuilder, Rect, Transform};

use crate::chance::Chance;

/// An outline, or nothing where the points given make none.
#[derive(Debug, Clone)]
pub struct Shape(pub(crate) Option<Path>);

pub type Point = (f32, f32);

impl Shape {
    pub fn ellipse(x: f32, y: f32, rx: f32, ry: f32) -> Self {
        Self(Rect::from_xywh(x - rx, y - ry, 2.0 * rx, 2.0 * ry).and_then(PathBuilder::from_oval))
    }

    pub fn circle(x: f32, y: f32, r: f32) -> Self {
        Self::ellipse(x, y, r, r)
    }

    pub fn rect(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self(Rect::from_xywh(x, y, width, height).map(PathBuilder::from_rect))
    }

    pub fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Self {
        let r = radius.min(width / 2.0).min(height / 2.0);
        let (right, bottom) = (x + width, y + height);
        // A quarter of a circle as a cubic.
        let k = r * 0.447_715;
        let mut b = PathBuilder::new();
        b.move_to(x + r, y);
        b.line_to(right - r, y);
        b.cubic_to(right - k, y, right, y + k, right, y + r);
        b.line_to(right, bottom - r);
        b.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
        b.line_to(x + r, bottom);
        b.cubic_to(x + k, bottom, x, bottom - k, x, bottom - r);
        b.line_to(x, y + r);
        b.cubic_to(x, y + k, x + k, y, x + r, y);
        b.close();
        Self(b.finish())
    }

    pub fn polygon(points: &[Point]) -> Self {
        let mut b = PathBuilder::new();
        for (i, &(x, y)) in points.iter().enumerate() {
            if i == 0 { b.move_to(x, y) } else { b.line_to(x, y) }
        }
        b.close();
        Self(b.finish())
    }

    /// A straight-sided shape whose edges are a little unsteady, as if cut with scissors.
    pub fn cut(points: &[Point], unsteady: f32, chance: &mut Chance) -> Self {
        let mut out = Vec::with_capacity(points.len() * 6);
        for (i, &(x, y)) in points.iter().enumerate() {
            let (x2, y2) = points[(i + 1) % points.len()];
            let length = (x2 - x).hypot(y2 - y);
            let steps = (length / 60.0).ceil().clamp(1.0, 24.0) as usize;
            for s in 0..steps {
                let t = s as f32 / steps as f32;
                let swing = chance.between(-unsteady, unsteady);
                let (nx, ny) = (-(y2 - y) / length.max(1.0), (x2 - x) / length.max(1.0));
                out.push((x + (x2 - x) * t + nx * swing, y + (y2 - y) * t + ny * swing));
            }
        }
        Self::polygon(&out)
    }

    /// A closed curve through the points (Catmull-Rom).
    pub fn smooth(points: &[Point]) -> Self {
        let n = points.len();
        if n < 3 {
            return Self(None);
        }
        let mut b = PathBuilder::new();
        b.move_to(points[0].0, points[0].1);
        for i in 0..n {
            let (p, q, r, s) = (points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]);
            cubic(&mut b, p, q, r, s);
        }
        b.close();
        Self(b.finish())
    }

    /// An open curve through the points, to be stroked.
    pub fn curve(points: &[Point]) -> Self {
        let n = points.len();
        if n < 2 {
            return Self(None);
        }
        let mut b = PathBuilder::new();
        b.move_to(points[0].0, points[0].1);
        for i in 0..n - 1 {
            let (p, s) = (points[i.saturating_sub(1)], points[(i + 2).min(n - 1)]);
            cubic(&mut b, p, points[i], points[i + 1], s);
        }
        Self(b.finish())
    }

    pub fn line(points: &[Point]) -> Self {
        let mut b = PathBuilder::new();
        for (i, &(x, y)) in points.iter().enumerate() {
            if i == 0 { b.move_to(x, y) } else { b.line_to(x, y) }
        }
        Self(b.finish())
    }

    /// Part of an ellipse's edge, degrees clockwise from the right.
    pub fn arc(x: f32, y: f32, rx: f32, ry: f32, from: f32, to: f32) -> Self {
        Self::line(&arc_points(x, y, rx, ry, from, to))
    }

    /// What an arc and its chord enclose: half a bowl, a slice, an awning's scallop.
    pub fn segment(x: f32, y: f32, rx: f32, ry: f32, from: f32, to: f32) -> Self {
        Self::polygon(&arc_points(x, y, rx, ry, from, to))
    }

    pub fn wedge(x: f32, y: f32, r: f32, from: f32, to: f32) -> Self {
        let mut points = arc_points(x, y, r, r, from, to);
        points.push((x, y));
        Self::polygon(&points)
    }

    /// A round thing that is not quite round; `unsteady` is a share of its radius.
    pub fn pebble(x: f32, y: f32, rx: f32, ry: f32, unsteady: f32, chance: &mut Chance) -> Self {
        let phases: [f32; 3] = std::array::from_fn(|_| chance.between(0.0, TAU));
        let points: Vec<Point> = (0..18)
            .map(|i| {
                let a = i as f32 / 18.0 * TAU;
                let swing =
                    (2.0 * a + phases[0]).sin() + 0.6 * (3.0 * a + phases[1]).sin() + 0.4 * (5.0 * a + phases[2]).sin();
                let k = 1.0 + unsteady * swing;
                (x + a.cos() * rx * k, y + a.sin() * ry * k)
            })
            .collect();
        Self::smooth(&points)
    }

    /// A leaf from its stalk at (x, y) towards `angle` (degrees), `belly` its greatest width.
    pub fn leaf(x: f32, y: f32, length: f32, belly: f32, angle: f32) -> Self {
        let mut b = PathBuilder::new();
        b.move_to(0.0, 0.0);
        b.cubic_to(length * 0.25, -belly * 0.75, length * 0.7, -belly * 0.6, length, 0.0);
        b.cubic_to(length * 0.7, belly * 0.6, length * 0.25, belly * 0.75, 0.0, 0.0);
        b.close();
        Self(b.finish()).turned(angle, 0.0, 0.0).moved(x, y)
    }

    pub fn star(x: f32, y: f32, outer: f32, inner: f32, points: usize, angle: f32) -> Self {
        let corners: Vec<Point> = (0..points * 2)
            .map(|i| {
                let a = angle.to_radians() + i as f32 * PI / points as f32;
                let r = if i % 2 == 0 { outer } else { inner };
                (x + a.cos() * r, y + a.sin() * r)
            })
            .collect();
        Self::polygon(&corners)
    }

    pub fn and(self, other: &Self) -> Self {
        match (self.0, &other.0) {
            (Some(a), Some(b)) => {
                let mut builder = PathBuilder::new();
                builder.push_path(&a);
                builder.push_path(b);
                Self(builder.finish())
            }
            (a, b) => Self(a.or_else(|| b.clone())),
        }
    }

    pub fn moved(self, dx: f32, dy: f32) -> Self {
        self.mapped(Transform::from_translate(dx, dy))
    }

    /// Turned clockwise about a point, degrees.
    pub fn turned(self, degrees: f32, x: f32, y: f32) -> Self {
        self.mapped(Transform::from_rotate_at(degrees, x, y))
    }

    fn mapped(self, transform: Transform) -> Self {
        Self(self.0.and_then(|p| p.transform(transform)))
    }
}

fn arc_points(x: f32, y: f32, rx: f32, ry: f32, from: f32, to: f32) -> Vec<Point> {
    let steps = ((to - from).abs() / 4.0).ceil().clamp(2.0, 120.0) as usize;
    (0..=steps)
        .map(|i| {
            let a = (from + (to - from) * i as f32 / steps as f32).to_radians();
            (x + a.cos() * rx, y + a.sin() * ry)
        })
        .collect()
}

fn cubic(b: &mut PathBuilder, p: Point, q: Point, r: Point, s: Point) {
    b.cubic_to(
        q.0 + (r.0 - p.0) / 6.0,
        q.1 + (r.1 - p.1) / 6.0,
        r.0 - (s.0 - q.0) / 6.0,
        r.1 - (s.1 - q.1) / 6.0,
        r.0,
        r.1,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_passes_through_its_points() {
        let bounds = |s: &Shape| s.0.as_ref().unwrap().bounds();
        let b = bounds(&Shape::curve(&[(10.0, 10.0), (50.0, 80.0), (90.0, 10.0)]));
        assert!(b.left() <= 10.0 && b.right() >= 90.0 && b.bottom() >= 79.9);
        let b = bounds(&Shape::rounded(5.0, 6.0, 100.0, 50.0, 400.0));
        assert!((b.width() - 100.0).abs() < 0.1 && (b.height() - 50.0).abs() < 0.1);
    }

    #[test]
    fn too_few_points_make_nothing() {
        assert!(Shape::smooth(&[(0.0, 0.0)]).0.is_none());
        assert!(Shape::polygon(&[]).0.is_none());
        assert!(Shape::rect(0.0, 0.0, -1.0, 5.0).0.is_none());
    }
}
