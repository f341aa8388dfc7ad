//! Bowls, plates and small dishes from above, and what is strewn on food.

use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

/// A bowl from above with something liquid in it; returns the radius of the surface inside.
pub fn bowl(c: &mut Canvas, x: f32, y: f32, r: f32, glaze: Ink, inside: Ink) -> f32 {
    c.shadow(&Shape::circle(x, y, r), (r * 0.09, r * 0.13), r * 0.12, 0.42);
    c.fill(&Shape::circle(x, y, r), glaze.darker(0.12));
    c.fill(&Shape::circle(x - r * 0.008, y - r * 0.012, r * 0.985), glaze);
    let band = c.chance.below(3);
    if band == 0 {
        c.stroke(&Shape::circle(x, y, r * 0.955), r * 0.02, glaze.darker(0.4).at(0.7));
    } else if band == 1 {
        for i in 0..48 {
            let a = i as f32 * 7.5;
            let dot =
                Shape::circle(x + a.to_radians().cos() * r * 0.95, y + a.to_radians().sin() * r * 0.95, r * 0.014);
            c.fill(&dot, glaze.darker(0.45));
        }
    }
    let inner = r * 0.9;
    c.fill(&Shape::circle(x, y, inner), glaze.darker(0.3));
    let surface = inner * 0.965;
    c.shade_round(
        &Shape::circle(x + r * 0.008, y + r * 0.014, surface),
        (x - r * 0.2, y - r * 0.25),
        r * 1.3,
        &[(0.0, inside.lighter(0.16)), (0.6, inside), (1.0, inside.darker(0.22))],
    );
    surface
}

/// A flat plate from above; returns the radius of its well.
pub fn plate(c: &mut Canvas, x: f32, y: f32, r: f32, glaze: Ink) -> f32 {
    c.shadow(&Shape::circle(x, y, r), (r * 0.06, r * 0.09), r * 0.09, 0.36);
    c.fill(&Shape::circle(x, y, r), glaze.darker(0.14));
    c.fill(&Shape::circle(x - r * 0.01, y - r * 0.014, r * 0.985), glaze);
    if c.chance.whether(0.5) {
        let rim = c.colours.main.mix(glaze, 0.3);
        c.stroke(&Shape::circle(x, y, r * 0.93), r * 0.022, rim);
    }
    c.shade_round(
        &Shape::circle(x, y, r * 0.74),
        (x + r * 0.15, y + r * 0.2),
        r * 0.95,
        &[(0.0, glaze.lighter(0.3)), (0.75, glaze), (1.0, glaze.darker(0.12))],
    );
    r * 0.74
}

/// Two sticks lying across from (x, y) towards `angle`.
pub fn chopsticks(c: &mut Canvas, x: f32, y: f32, angle: f32, ink: Ink) {
    for (gap, slant) in [(-13.0, -0.8), (13.0, 1.6)] {
        let stick =
            Shape::polygon(&[(-470.0, gap - 11.0), (470.0, gap - 6.0), (470.0, gap + 6.0), (-470.0, gap + 11.0)]);
        let stick = stick.turned(angle + slant, 0.0, 0.0).moved(x, y);
        c.shadow(&stick, (9.0, 14.0), 7.0, 0.38);
        c.fill(&stick, ink);
        let end =
            Shape::polygon(&[(-470.0, gap - 11.0), (-380.0, gap - 10.0), (-380.0, gap + 10.0), (-470.0, gap + 11.0)]);
        let tip = c.colours.accent;
        c.fill(&end.turned(angle + slant, 0.0, 0.0).moved(x, y), tip);
    }
}

pub fn spoon(c: &mut Canvas, x: f32, y: f32, angle: f32, ink: Ink) {
    let handle = Shape::rounded(-12.0, 40.0, 24.0, 360.0, 12.0).turned(angle, 0.0, 0.0).moved(x, y);
    let cup = Shape::ellipse(0.0, 0.0, 52.0, 74.0).turned(angle, 0.0, 0.0).moved(x, y);
    c.shadow(&handle.clone().and(&cup), (8.0, 12.0), 8.0, 0.35);
    c.fill(&handle, ink);
    c.fill(&cup, ink);
    c.fill(&Shape::ellipse(4.0, 5.0, 40.0, 60.0).turned(angle, 0.0, 0.0).moved(x, y), ink.darker(0.22));
    c.fill(&Shape::ellipse(-12.0, -16.0, 14.0, 26.0).turned(angle, 0.0, 0.0).moved(x, y), CREAM.at(0.4));
}

/// Green rings, as of spring onion.
pub fn rings(c: &mut Canvas, x: f32, y: f32, reach: f32, count: usize) {
    for _ in 0..count {
        let (a, d) = (c.chance.between(0.0, std::f32::consts::TAU), c.chance.unit().sqrt() * reach);
        let (px, py, r) = (x + a.cos() * d, y + a.sin() * d, c.chance.between(8.0, 16.0));
        let ink = Ink::hex(0x5F9A45).mix(Ink::hex(0xB9D27A), c.chance.unit());
        c.fill(&Shape::circle(px + 3.0, py + 4.0, r + 3.0), DUSKY.at(0.22));
        let flat = c.chance.between(0.7, 1.0);
        c.stroke(&Shape::ellipse(px, py, r, r * flat), r * 0.5, ink);
    }
}

/// Seeds, sesame, sugar, pepper: tiny strokes in one colour.
pub fn sprinkle(c: &mut Canvas, x: f32, y: f32, reach: f32, count: usize, size: f32, ink: Ink) {
    for _ in 0..count {
        let (a, d, turn) = (
            c.chance.between(0.0, std::f32::consts::TAU),
            c.chance.unit().sqrt() * reach,
            c.chance.between(0.0, 180.0),
        );
        let (px, py) = (x + a.cos() * d, y + a.sin() * d);
        c.fill(&Shape::ellipse(px, py, size, size * 0.6).turned(turn, px, py), ink);
    }
}

/// A few small leaves lying together.
pub fn herbs(c: &mut Canvas, x: f32, y: f32, size: f32, ink: Ink) {
    let start = c.chance.between(0.0, 360.0);
    c.shade_spot(x + 6.0, y + 8.0, size, size * 0.8, 0.25);
    for i in 0..5 {
        let (angle, l) = (start + i as f32 * 72.0 + c.chance.between(-16.0, 16.0), size * c.chance.between(0.75, 1.1));
        super::foliage::leaf(c, x, y, l, l * 0.5, angle, if i % 2 == 0 { ink } else { ink.lighter(0.14) });
    }
}

/// Half an egg, soft in the middle.
pub fn egg(c: &mut Canvas, x: f32, y: f32, r: f32, turn: f32) {
    let white = Shape::ellipse(x, y, r * 1.16, r).turned(turn, x, y);
    c.shadow(&white, (6.0, 9.0), 8.0, 0.35);
    c.fill(&white, Ink::hex(0xEBDCC4));
    c.fill(&Shape::ellipse(x - 2.0, y - 3.0, r * 1.1, r * 0.94).turned(turn, x, y), Ink::hex(0xFDF5E6));
    let yolk = (x + r * 0.12 * turn.to_radians().cos(), y + r * 0.12 * turn.to_radians().sin());
    c.shade_round(
        &Shape::circle(yolk.0, yolk.1, r * 0.62),
        (yolk.0 - r * 0.15, yolk.1 - r * 0.2),
        r * 0.75,
        &[(0.0, Ink::hex(0xFBC24A)), (0.7, Ink::hex(0xEE8F25)), (1.0, Ink::hex(0xD9761D))],
    );
    c.fill(
        &Shape::ellipse(yolk.0 - r * 0.2, yolk.1 - r * 0.24, r * 0.14, r * 0.09).turned(-30.0, x, y),
        CREAM.at(0.75),
    );
}

/// A slice of a citrus fruit.
pub fn citrus(c: &mut Canvas, x: f32, y: f32, r: f32, peel: Ink, flesh: Ink) {
    c.shadow(&Shape::circle(x, y, r), (r * 0.08, r * 0.12), r * 0.14, 0.35);
    c.fill(&Shape::circle(x, y, r), peel);
    c.fill(&Shape::circle(x, y, r * 0.9), flesh.lighter(0.72));
    let (count, start) = (9, c.chance.between(0.0, 40.0));
    for i in 0..count {
        let step = 360.0 / count as f32;
        let (from, to) = (start + i as f32 * step + 3.0, start + (i + 1) as f32 * step - 3.0);
        let middle = ((from + to) / 2.0).to_radians();
        let (ox, oy) = (x + middle.cos() * r * 0.09, y + middle.sin() * r * 0.09);
        let segment = Shape::wedge(ox, oy, r * 0.74, from, to);
        c.shade_round(&segment, (x, y), r * 0.85, &[(0.0, flesh.lighter(0.35)), (1.0, flesh)]);
    }
}

/// Rising steam: three soft, curling strokes.
pub fn steam(c: &mut Canvas, x: f32, y: f32, height: f32) {
    for i in 0..3 {
        let (dx, sway) = ((i as f32 - 1.0) * height * 0.2, c.chance.between(0.05, 0.12) * height);
        let points: Vec<_> = (0..7)
            .map(|k| {
                let t = k as f32 / 6.0;
                (x + dx + (t * 7.0 + i as f32 * 1.7).sin() * sway * (0.4 + t), y - t * height * (0.8 + 0.2 * i as f32))
            })
            .collect();
        for (width, alpha) in [(44.0, 0.05), (28.0, 0.08), (13.0, 0.13)] {
            c.stroke(&Shape::curve(&points), width, CREAM.at(alpha));
        }
    }
}
