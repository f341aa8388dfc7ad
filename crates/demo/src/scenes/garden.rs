//! Big leaves close by, and a kitchen garden.

use super::{foliage, plants, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, Ink},
    shape::Shape,
};

pub fn leaves(c: &mut Canvas) {
    let h = c.h;
    let ground = c.chance.pick(&[
        c.colours.leaf.darker(0.55),
        c.colours.main.darker(0.35),
        c.colours.accent.lighter(0.35),
        c.colours.second.lighter(0.3),
        c.colours.ground,
    ]);
    c.ground(ground, 40.0);
    let kind = c.chance.below(2);
    for layer in 0..3 {
        let count = 9 - layer;
        for i in 0..count {
            let side = c.chance.below(4);
            let along = (i as f32 + c.chance.unit()) / count as f32;
            let (x, y, inward) = match side {
                0 => (along * W, -30.0, 90.0),
                1 => (along * W, h + 30.0, -90.0),
                2 => (-30.0, along * h, 0.0),
                _ => (W + 30.0, along * h, 180.0),
            };
            let angle = inward + c.chance.between(-38.0, 38.0);
            let size = c.chance.between(280.0, 440.0) * (0.75 + 0.2 * layer as f32);
            let green =
                c.colours.leaf.mix([Ink::hex(0x2F5F4A), Ink::hex(0x6F9A4A), c.colours.accent][(i + layer) % 3], 0.28);
            let tone = if layer == 0 { green.mix(ground, 0.45) } else { green.darker(0.16 * (2 - layer) as f32) };
            if kind == 0 || (i + layer) % 3 == 0 {
                let shade = Shape::ellipse(
                    x + angle.to_radians().cos() * size * 0.5,
                    y + angle.to_radians().sin() * size * 0.5 + 18.0,
                    size * 0.46,
                    size * 0.42,
                );
                c.shadow(&shade, (10.0, 16.0), 26.0, 0.3);
                plants::split_leaf(c, x, y, size, angle, tone);
            } else {
                let long = Shape::leaf(x, y, size * 1.3, size * 0.42, angle);
                c.shadow(&long, (10.0, 18.0), 20.0, 0.3);
                foliage::leaf(c, x, y, size * 1.3, size * 0.42, angle, tone);
            }
        }
    }
    for _ in 0..3 {
        let (x, y, r) =
            (c.chance.between(150.0, 850.0), c.chance.between(h * 0.15, h * 0.85), c.chance.between(50.0, 90.0));
        c.shade_spot(x + 8.0, y + 14.0, r * 1.1, r, 0.4);
        let ink = c.colours.main.lighter(0.15);
        plants::blossom(c, x, y, r, ink);
    }
}

pub fn bed(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    sky::sun(c, 800.0, h * 0.13, 54.0);
    sky::clouds(c, h * 0.04, h * 0.24, 3);
    let hedge = sky::outdoors(c, c.colours.leaf.darker(0.15), air, 0.35);
    for i in 0..14 {
        let (x, r) = (i as f32 * 78.0, c.chance.between(60.0, 110.0));
        c.blob(x, h * 0.4, r * 1.2, r, 0.06, hedge.darker(0.06 * (i % 3) as f32));
    }
    shed(c, 170.0, h * 0.44, air);
    let lawn = sky::outdoors(c, c.colours.leaf.mix(Ink::hex(0x9DB35A), 0.5), air, 0.12);
    c.shade(
        &Shape::rect(-5.0, h * 0.42, W + 10.0, h),
        (0.0, h * 0.42),
        (0.0, h),
        &[(0.0, lawn.lighter(0.15)), (1.0, lawn.darker(0.2))],
    );
    for (i, (y, deep)) in [(0.5, 0.1), (0.64, 0.13), (0.82, 0.18)].into_iter().enumerate() {
        let (top, left, right) = (h * y, 300.0 - i as f32 * 120.0, 960.0 + i as f32 * 60.0);
        let soil = Ink::hex(0x5A3A2C);
        c.shade_spot((left + right) / 2.0, top + h * deep * 0.8, (right - left) * 0.55, 30.0, 0.4);
        c.fill(
            &Shape::polygon(&[
                (left + 30.0, top),
                (right - 10.0, top),
                (right + 10.0, top + h * deep * 0.5),
                (left, top + h * deep * 0.5),
            ]),
            soil,
        );
        crop(c, i, left + 40.0, right - 20.0, top + h * deep * 0.3, 50.0 + 34.0 * i as f32);
        for k in 0..2 {
            let plank =
                Shape::rect(left - 6.0, top + h * deep * (0.4 + 0.2 * k as f32), right - left + 20.0, h * deep * 0.19);
            c.brushed(&plank, Ink::hex(0xB58357), 0.0);
        }
    }
    can(c, 130.0, h * 0.8);
}

fn shed(c: &mut Canvas, x: f32, base: f32, air: Ink) {
    let wall = sky::outdoors(c, c.colours.second.mix(Ink::hex(0x9A6A48), 0.4), air, 0.15);
    let tall = c.h * 0.15;
    c.brushed(&Shape::rect(x - 120.0, base - tall, 240.0, tall), wall, 90.0);
    c.fill(
        &Shape::polygon(&[(x - 146.0, base - tall + 8.0), (x, base - tall - 96.0), (x + 146.0, base - tall + 8.0)]),
        c.colours.main.darker(0.2),
    );
    c.fill(&Shape::rect(x - 80.0, base - tall * 0.74, 64.0, tall * 0.74), wall.darker(0.4));
    let lit = if c.light.is_dark() { Ink::hex(0xFFD27A) } else { Ink::hex(0xCFE0DC) };
    c.fill(&Shape::rect(x + 16.0, base - tall * 0.7, 72.0, 56.0), lit);
    c.stroke(&Shape::rect(x + 16.0, base - tall * 0.7, 72.0, 56.0), 7.0, CREAM);
    c.stroke(&Shape::line(&[(x + 52.0, base - tall * 0.7), (x + 52.0, base - tall * 0.7 + 56.0)]), 5.0, CREAM);
}

fn crop(c: &mut Canvas, kind: usize, left: f32, right: f32, y: f32, size: f32) {
    let green = c.colours.leaf.mix(Ink::hex(0x6F9A3F), 0.4);
    let kind = (kind + c.chance.below(4)) % 4;
    let mut x = left;
    while x < right {
        match kind {
            0 => {
                for k in 0..9 {
                    let a = -170.0 + k as f32 * 20.0;
                    c.fill(&Shape::leaf(x, y, size * 0.9, size * 0.44, a), green.lighter(0.08 * (k % 4) as f32));
                }
                c.fill(&Shape::circle(x, y - size * 0.26, size * 0.24), green.lighter(0.4));
            }
            1 => {
                c.stroke(&Shape::line(&[(x, y + 6.0), (x, y - size * 2.1)]), 5.0, Ink::hex(0x9A6A48));
                foliage::twig(c, x, y, size * 1.9, -88.0, size * 0.5, green);
                for k in 0..4 {
                    let (px, py) =
                        (x + if k % 2 == 0 { -size * 0.26 } else { size * 0.26 }, y - size * (0.5 + 0.38 * k as f32));
                    c.rounded_form(
                        &Shape::circle(px, py, size * 0.17),
                        Ink::hex(if k == 3 { 0xE89A35 } else { 0xD4412F }),
                        3.0,
                    );
                }
            }
            2 => {
                foliage::tuft(c, x, y, size * 1.2, 8, 70.0, green);
                c.fill(&Shape::segment(x, y, size * 0.22, size * 0.16, 180.0, 360.0), Ink::hex(0xE5812F));
            }
            _ => {
                foliage::tuft(c, x, y, size * 0.9, 6, 120.0, green);
                let ink = [c.colours.accent, c.colours.main.lighter(0.2), c.colours.second][(x as usize / 40) % 3];
                plants::blossom(c, x + 4.0, y - size * 0.9, size * 0.32, ink);
            }
        }
        x += size * c.chance.between(1.05, 1.3);
    }
}

fn can(c: &mut Canvas, x: f32, base: f32) {
    let tin = c.colours.accent.mix(c.colours.main, 0.15);
    c.shade_spot(x, base, 130.0, 22.0, 0.5);
    c.stroke(&Shape::arc(x - 30.0, base - 150.0, 84.0, 70.0, 180.0, 370.0), 15.0, tin.darker(0.25));
    c.stroke(
        &Shape::curve(&[(x + 60.0, base - 50.0), (x + 140.0, base - 120.0), (x + 176.0, base - 180.0)]),
        24.0,
        tin.darker(0.15),
    );
    c.fill(
        &Shape::polygon(&[
            (x + 150.0, base - 196.0),
            (x + 214.0, base - 168.0),
            (x + 190.0, base - 152.0),
            (x + 160.0, base - 164.0),
        ]),
        tin.darker(0.3),
    );
    let body = Shape::rounded(x - 90.0, base - 150.0, 170.0, 152.0, 16.0);
    c.shade(&body, (x - 90.0, 0.0), (x + 80.0, 0.0), &[(0.0, tin.lighter(0.25)), (1.0, tin.darker(0.3))]);
    c.fill(&Shape::ellipse(x - 5.0, base - 150.0, 85.0, 17.0), tin.darker(0.4));
}
