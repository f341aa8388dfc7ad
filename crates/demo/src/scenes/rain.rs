//! Rain on a street: people under umbrellas, seen from behind, and lights on the wet ground.

use super::sky;
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    palette::Light,
    shape::Shape,
};

pub fn umbrellas(c: &mut Canvas) {
    if c.arrangement(2) == 0 { street(c) } else { above(c) }
}

fn street(c: &mut Canvas) {
    let h = c.h;
    let mist = match c.light {
        Light::Dawn => Ink::hex(0xCBC3C9),
        Light::Day => Ink::hex(0xB9C7CB),
        Light::Dusk => Ink::hex(0x6A5578),
        Light::Night => Ink::hex(0x2C3558),
    }
    .mix(c.colours.main, 0.1);
    c.cover_down(&[(0.0, mist.darker(0.15)), (0.6, mist.lighter(0.25)), (1.0, mist)]);
    let ground = h * 0.66;
    for layer in 0..3 {
        let t = layer as f32 / 2.0;
        let mut x = -40.0;
        while x < W {
            let (width, tall) = (c.chance.between(110.0, 210.0), h * c.chance.between(0.3, 0.58) * (0.8 + 0.3 * t));
            let row = c.colours.row();
            let wall = c.chance.pick(&row).mix(mist, 0.75 - 0.3 * t);
            c.fill(&Shape::rect(x, ground - tall, width, tall), wall);
            for i in 0..12 {
                let lit = c.chance.whether(if c.light.is_dark() { 0.6 } else { 0.35 });
                let pane = if lit { Ink::hex(0xFFD890).at(0.75) } else { wall.darker(0.25) };
                let (wx, wy) =
                    (x + width * (0.18 + 0.36 * (i % 2) as f32), ground - tall + 26.0 + (i / 2) as f32 * 78.0);
                if wy < ground - 70.0 {
                    c.fill(&Shape::rect(wx, wy, width * 0.24, 44.0), pane);
                }
            }
            x += width + c.chance.between(-10.0, 30.0) * (1.0 - t);
        }
    }
    let wet = mist.darker(0.35);
    c.shade(&Shape::rect(-5.0, ground, W + 10.0, h), (0.0, ground), (0.0, h), &[(0.0, mist.lighter(0.1)), (1.0, wet)]);
    for _ in 0..46 {
        let (x, y, tall) = (c.chance.between(0.0, W), c.chance.between(ground, h), c.chance.between(40.0, 200.0));
        let row = [c.colours.second, c.colours.accent, Ink::hex(0xFFD890), c.colours.main.lighter(0.3)];
        let ink = c.chance.pick(&row);
        c.stroke(&Shape::line(&[(x, y), (x, y + tall)]), 9.0, ink.at(0.2));
    }
    let count = 3 + c.chance.below(3);
    for i in 0..count {
        let t = (i as f32 + 0.6) / count as f32;
        let x = 130.0 + ((i * 2) % count) as f32 / count as f32 * 780.0 + c.chance.between(-30.0, 50.0);
        let row = [c.colours.main, c.colours.second, c.colours.accent, c.colours.leaf, c.colours.light];
        let ink = row[(i + c.chance.below(2)) % row.len()];
        walker(c, x, ground + (h - ground) * (0.12 + 0.74 * t), h * (0.24 + 0.24 * t), ink);
    }
    drops(c);
}

fn walker(c: &mut Canvas, x: f32, foot: f32, size: f32, ink: Ink) {
    let row = c.colours.row();
    let coat = c.chance.pick(&row).darker(0.3);
    c.placed_xy(x, foot, 0.0, (1.0, -0.45), |c| figure(c, size, coat.at(0.22), ink.at(0.24)));
    c.placed(x, foot, 0.0, 1.0, |c| figure(c, size, coat, ink));
}

fn figure(c: &mut Canvas, s: f32, coat: Ink, ink: Ink) {
    let boots = c.colours.dark.mix(ink.at(1.0), 0.15);
    for dx in [-0.075, 0.025] {
        c.fill(&Shape::rounded(s * dx, -s * 0.2, s * 0.055, s * 0.2, s * 0.02), boots);
    }
    c.fill(
        &Shape::smooth(&[
            (-s * 0.16, -s * 0.14),
            (-s * 0.12, -s * 0.46),
            (0.0, -s * 0.54),
            (s * 0.12, -s * 0.46),
            (s * 0.16, -s * 0.14),
        ]),
        coat,
    );
    c.fill(&Shape::circle(0.0, -s * 0.57, s * 0.065), Ink::hex(0x3A2620).mix(ink, 0.1));
    c.stroke(&Shape::line(&[(s * 0.08, -s * 0.34), (s * 0.06, -s * 0.84)]), s * 0.012, boots);
    let (r, y) = (s * 0.34, -s * 0.6);
    for i in 0..6 {
        let (a, b) = (-r + i as f32 * r / 3.0, -r + (i + 1) as f32 * r / 3.0);
        let gore = Shape::smooth(&[
            (s * 0.06, y - r * 0.86),
            (a * 0.74, y - r * 0.52),
            (a, y),
            ((a + b) / 2.0, y - r * 0.07),
            (b, y),
            (b * 0.74, y - r * 0.52),
        ]);
        c.fill(&gore, ink.mix(if i % 2 == 0 { ink.lighter(0.12) } else { ink.darker(0.14) }, 0.9));
    }
    c.fill(&Shape::circle(s * 0.06, y - r * 0.88, s * 0.014), boots);
}

fn drops(c: &mut Canvas) {
    let h = c.h;
    for _ in 0..170 {
        let (x, y, l) = (c.chance.between(-40.0, W), c.chance.between(-40.0, h), c.chance.between(24.0, 64.0));
        c.stroke(&Shape::line(&[(x, y), (x + l * 0.16, y + l)]), 2.4, CREAM.at(0.34));
    }
    for _ in 0..26 {
        let (x, y, r) = (c.chance.between(0.0, W), c.chance.between(h * 0.72, h), c.chance.between(8.0, 24.0));
        c.stroke(&Shape::ellipse(x, y, r, r * 0.34), 2.5, CREAM.at(0.45));
    }
}

/// From high above: round roofs on wet stone.
fn above(c: &mut Canvas) {
    let h = c.h;
    let stone = sky::outdoors(c, Ink::hex(0x8C95A0).mix(c.colours.main, 0.12), Ink::hex(0x8C95A0), 0.0);
    c.cover(stone);
    let turn = c.chance.between(-16.0, 16.0);
    for i in -8..16 {
        for k in -6..14 {
            let (x, y) = (k as f32 * 104.0 + if i % 2 == 0 { 0.0 } else { 52.0 }, i as f32 * 92.0 + h * 0.2);
            let (toward, share) = (c.chance.pick(&[CREAM, DUSKY]), c.chance.between(0.02, 0.1));
            let tone = stone.mix(toward, share);
            c.fill(&Shape::rounded(x, y, 98.0, 86.0, 8.0).turned(turn, 500.0, h / 2.0), tone);
        }
    }
    for _ in 0..16 {
        let (x, y, r) = (c.chance.between(0.0, W), c.chance.between(0.0, h), c.chance.between(50.0, 150.0));
        c.blob(x, y, r, r * 0.5, 0.08, CREAM.at(0.13));
    }
    let mut spots: Vec<(f32, f32, f32)> = Vec::new();
    for _ in 0..300 {
        let (x, y, r) =
            (c.chance.between(40.0, 960.0), c.chance.between(40.0, h - 40.0), c.chance.between(105.0, 165.0));
        if spots.len() < 11 && spots.iter().all(|&(px, py, q)| (px - x).hypot(py - y) > (r + q) * 1.02) {
            spots.push((x, y, r));
        }
    }
    for (i, (x, y, r)) in spots.into_iter().enumerate() {
        let row = [
            c.colours.main,
            c.colours.second,
            c.colours.accent,
            c.colours.leaf,
            c.colours.light,
            c.colours.main.lighter(0.4),
        ];
        let (ink, spin) = (row[(i + c.chance.below(2)) % row.len()], c.chance.between(0.0, 45.0));
        let roof: Vec<_> = (0..8)
            .map(|k| ((spin + k as f32 * 45.0).to_radians(), r))
            .map(|(a, r)| (x + a.cos() * r, y + a.sin() * r))
            .collect();
        let whole = Shape::polygon(&roof);
        c.shadow(&whole, (26.0, 40.0), 20.0, 0.4);
        for k in 0..8 {
            let (p, q) = (roof[k], roof[(k + 1) % 8]);
            let tone = if k % 2 == 0 { ink } else { ink.darker(0.1) };
            let lit = tone.lighter(0.25 * ((k + 5) % 8) as f32 / 8.0);
            c.fill(&Shape::polygon(&[(x, y), p, q]), lit);
            c.stroke(&Shape::line(&[(x, y), p]), 3.0, ink.darker(0.3).at(0.5));
        }
        c.fill(&Shape::circle(x, y, 8.0), c.colours.dark);
    }
    for _ in 0..90 {
        let (x, y, r) = (c.chance.between(0.0, W), c.chance.between(0.0, h), c.chance.between(6.0, 20.0));
        c.stroke(&Shape::circle(x, y, r), 2.2, CREAM.at(0.4));
    }
}
