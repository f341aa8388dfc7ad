//! Woods and tents.

use super::{foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn camp(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let (sx, r) = (c.chance.between(160.0, 840.0), c.chance.between(46.0, 70.0));
    sky::sun(c, sx, h * 0.16, r);
    for i in 0..3 {
        let ink = sky::outdoors(c, c.colours.leaf.mix(Ink::hex(0x4A6080), 0.5), air, 0.6 - 0.18 * i as f32);
        let ridge = sky::ridge(c, h * (0.5 + 0.06 * i as f32), h * 0.16, 5 + i);
        c.fill(&ridge, ink);
    }
    let wood = sky::outdoors(c, c.colours.leaf.darker(0.25), air, 0.14);
    for i in 0..16 {
        let (x, tall) = (i as f32 * 68.0 + c.chance.between(-24.0, 24.0), h * c.chance.between(0.16, 0.34));
        let haze = c.chance.between(0.0, 0.25);
        foliage::fir(c, x, h * 0.7, tall, wood.mix(air, haze));
    }
    let ground = sky::outdoors(c, c.colours.leaf.mix(Ink::hex(0x9AA35A), 0.3), air, 0.0);
    let field = sky::hill(c, h * 0.7, 14.0);
    c.shade(&field, (0.0, h * 0.68), (0.0, h), &[(0.0, ground.lighter(0.1)), (1.0, ground.darker(0.4))]);
    let tents = 1 + c.chance.below(2);
    let size = if tents == 1 { 250.0 } else { 190.0 };
    for i in 0..tents {
        let x = if tents == 1 { 380.0 } else { 240.0 + i as f32 * 470.0 };
        let ink = [c.colours.second, c.colours.main, c.colours.accent][c.chance.below(3)];
        tent(c, x, h * (0.8 + 0.02 * i as f32), size, ink);
    }
    let (fx, fy) = (if tents == 1 { 730.0 } else { 490.0 }, h * 0.88);
    fire(c, fx, fy, 90.0);
    if c.light.is_dark() {
        line_of_lights(c, h * 0.5);
    }
    for i in 0..30 {
        let (x, tall) = (i as f32 * 36.0, c.chance.between(36.0, 84.0));
        foliage::tuft(c, x, h + 10.0, tall, 5, 80.0, ground.darker(0.35));
    }
}

fn tent(c: &mut Canvas, x: f32, base: f32, size: f32, ink: Ink) {
    let lit = c.light.is_dark();
    let ink = if lit { ink.mix(Ink::hex(0xFFC872), 0.25) } else { ink };
    c.shade_spot(x + 20.0, base + 4.0, size * 1.2, 34.0, 0.5);
    let (top, left, right, back) = (
        (x - size * 0.1, base - size * 0.95),
        (x - size * 0.82, base),
        (x + size * 0.42, base),
        (x + size * 1.05, base - size * 0.1),
    );
    let ridge = (x + size * 0.58, base - size * 0.86);
    c.shade(&Shape::polygon(&[top, ridge, back, right]), top, back, &[(0.0, ink.darker(0.12)), (1.0, ink.darker(0.4))]);
    c.shade(
        &Shape::polygon(&[left, top, right]),
        (x, base - size),
        (x, base),
        &[(0.0, ink.lighter(0.08)), (1.0, ink.lighter(if lit { 0.4 } else { 0.2 }))],
    );
    let door = Shape::polygon(&[(x - size * 0.36, base), (top.0, base - size * 0.7), (x + size * 0.1, base)]);
    c.fill(&door, if lit { Ink::hex(0xFFDF9A) } else { ink.darker(0.55) });
    c.fill(
        &Shape::smooth(&[
            (top.0, base - size * 0.7),
            (x - size * 0.3, base - size * 0.1),
            (x - size * 0.44, base),
            (x - size * 0.34, base - size * 0.36),
        ]),
        ink.lighter(0.3),
    );
    for (from, to) in [
        (left, (x - size * 1.12, base + 18.0)),
        (back, (x + size * 1.3, base + 10.0)),
        (top, (x - size * 1.0, base + 26.0)),
    ] {
        c.stroke(&Shape::line(&[from, to]), 2.5, CREAM.at(0.6));
    }
    if lit {
        c.glow(x - size * 0.1, base - size * 0.3, size * 1.1, Ink::hex(0xFFB95E), 0.5);
    }
}

pub fn fire(c: &mut Canvas, x: f32, base: f32, size: f32) {
    c.glow(x, base - size * 0.5, size * 4.5, Ink::hex(0xFF9A3E), if c.light.is_dark() { 0.6 } else { 0.25 });
    for i in 0..9 {
        let a = i as f32 * 0.7;
        let (px, py) = (x + a.cos() * size * 0.9, base + 12.0 + a.sin() * size * 0.22);
        c.blob(px, py, size * 0.2, size * 0.14, 0.06, Ink::hex(0x8A7F7A).darker(0.2));
    }
    for (angle, dy) in [(14.0, 0.0), (-16.0, -8.0), (2.0, 8.0)] {
        c.fill(
            &Shape::rounded(x - size * 0.75, base - 10.0 + dy, size * 1.5, size * 0.2, 9.0).turned(angle, x, base),
            Ink::hex(0x6B4230).darker(0.1),
        );
    }
    for (k, ink) in [(1.0, 0xE8562B), (0.74, 0xF6932F), (0.46, 0xFFD267)] {
        let s = size * k;
        let flame = Shape::smooth(&[
            (x - s * 0.56, base - s * 0.1),
            (x - s * 0.62, base - s * 0.6),
            (x - s * 0.3, base - s * 0.85),
            (x - s * 0.22, base - s * 1.25),
            (x + s * 0.06, base - s * 1.75),
            (x + s * 0.2, base - s * 1.1),
            (x + s * 0.44, base - s * 0.9),
            (x + s * 0.6, base - s * 0.45),
            (x + s * 0.4, base),
        ]);
        c.fill(&flame, Ink::hex(ink));
    }
    for _ in 0..16 {
        let (dx, dy, r) =
            (c.chance.between(-1.0, 1.0) * size, c.chance.between(1.2, 3.6) * size, c.chance.between(2.0, 5.0));
        c.fill(&Shape::circle(x + dx, base - dy, r), Ink::hex(0xFFC15A).at(0.8));
    }
}

/// Bulbs on a sagging cord.
pub fn line_of_lights(c: &mut Canvas, y: f32) {
    let sag: Vec<_> =
        (0..=12).map(|i| (-30.0 + i as f32 * 88.0, y + ((i as f32 / 12.0 - 0.5).powi(2) - 0.25) * -140.0)).collect();
    c.stroke(&Shape::curve(&sag), 3.0, DUSKY.at(0.7));
    for &(x, py) in &sag {
        c.glow(x, py + 16.0, 60.0, Ink::hex(0xFFCF7A), 0.8);
        c.fill(&Shape::circle(x, py + 15.0, 9.0), Ink::hex(0xFFE7AE));
    }
}

pub fn forest(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let (x, r) = (c.chance.between(250.0, 750.0), 100.0);
    sky::sun(c, x, h * 0.28, r);
    let bark = sky::outdoors(c, c.colours.dark.mix(c.colours.leaf, 0.4), air, 0.0);
    let kind = c.chance.below(2);
    for layer in 0..5 {
        let t = layer as f32 / 4.0;
        let ink = bark.mix(air, 0.78 * (1.0 - t));
        let ground = h * (0.66 + 0.2 * t);
        let hill = sky::hill(c, ground, 20.0);
        c.shade(&hill, (0.0, ground - 30.0), (0.0, h), &[(0.0, c.colours.leaf.mix(ink, 0.6)), (1.0, ink)]);
        for i in 0..(11 - 2 * layer) {
            let px = (i as f32 + c.chance.between(0.1, 0.9)) * W / (11 - 2 * layer) as f32;
            if kind == 0 {
                let wide = 9.0 + 30.0 * t;
                let trunk = Shape::cut(
                    &[
                        (px - wide, ground + 30.0),
                        (px - wide * 0.7, -20.0),
                        (px + wide * 0.5, -20.0),
                        (px + wide * 1.1, ground + 30.0),
                    ],
                    3.0 + 3.0 * t,
                    &mut c.chance,
                );
                c.fill(&trunk, ink);
                c.fill(&Shape::rect(px - wide * 0.8, -20.0, wide * 0.4, ground), CREAM.at(0.1));
                for _ in 0..3 {
                    let (y, side) = (c.chance.between(h * 0.05, h * 0.45), c.chance.pick(&[-1.0, 1.0]));
                    let reach = wide * c.chance.between(2.0, 5.0);
                    c.stroke(
                        &Shape::curve(&[
                            (px, y),
                            (px + side * reach * 0.6, y - reach * 0.2),
                            (px + side * reach, y - reach * 0.55),
                        ]),
                        wide * 0.25,
                        ink,
                    );
                }
            } else {
                let tall = h * c.chance.between(0.3, 0.5) * (0.6 + 0.7 * t);
                foliage::fir(c, px, ground + 24.0, tall, ink);
            }
        }
        if layer < 4 {
            c.shade(
                &Shape::rect(0.0, ground - 120.0, W, 240.0),
                (0.0, ground - 120.0),
                (0.0, ground + 120.0),
                &[(0.0, air.at(0.0)), (0.5, air.at(0.34)), (1.0, air.at(0.0))],
            );
        }
    }
    if kind == 0 {
        let autumn = c.chance.between(0.0, 0.6);
        let canopy = c.colours.leaf.mix(c.colours.accent, autumn);
        for _ in 0..70 {
            let (px, py, s) =
                (c.chance.between(-40.0, W + 40.0), c.chance.unit().powi(2) * h * 0.3, c.chance.between(30.0, 76.0));
            let haze = c.chance.between(0.0, 0.35);
            let tone = sky::outdoors(c, canopy, air, haze);
            c.blob(px, py - 30.0, s * 1.3, s, 0.1, tone.at(0.85));
        }
    }
    let path = Shape::smooth(&[
        (500.0, h * 0.86),
        (530.0, h * 0.9),
        (420.0, h * 0.96),
        (620.0, h + 60.0),
        (200.0, h + 60.0),
        (330.0, h * 0.95),
        (480.0, h * 0.89),
    ]);
    c.fill(&path, air.mix(Ink::hex(0xD9B98A), 0.6).at(0.6));
    for i in 0..22 {
        let (px, tall) = (
            if i % 2 == 0 { c.chance.between(-20.0, 330.0) } else { c.chance.between(640.0, 1020.0) },
            c.chance.between(60.0, 130.0),
        );
        foliage::tuft(c, px, h + 8.0, tall, 7, 120.0, c.colours.leaf.darker(0.2));
    }
    for _ in 0..3 {
        let (px, s) = (c.chance.between(80.0, 920.0), c.chance.between(26.0, 44.0));
        c.fill(&Shape::rounded(px - s * 0.3, h - s * 1.6, s * 0.6, s * 1.6, s * 0.3), CREAM.darker(0.1));
        c.fill(&Shape::segment(px, h - s * 1.5, s, s * 0.9, 180.0, 360.0), c.colours.main);
        for d in [-0.5, 0.05, 0.5] {
            c.fill(&Shape::circle(px + s * d, h - s * (1.95 - d.abs() * 0.4), s * 0.12), CREAM);
        }
    }
}
