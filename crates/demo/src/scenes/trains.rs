//! Trains: one that crosses the hills, and the view from its window.

use super::{foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn train(c: &mut Canvas) {
    if c.arrangement(2) == 0 { crossing(c) } else { from_the_window(c) }
}

fn country(c: &mut Canvas, air: Ink, from: f32) {
    let h = c.h;
    for i in 0..4 {
        let t = i as f32 / 3.0;
        let green = c.colours.leaf.mix(c.colours.accent, 0.16 * ((i * 7) % 3) as f32);
        let ink = sky::outdoors(c, green, air, 0.6 * (1.0 - t));
        let y = h * (from + 0.1 * i as f32);
        if i == 0 {
            let ridge = sky::ridge(c, y, h * 0.14, 6);
            c.fill(&ridge, ink.mix(Ink::hex(0x6A7A9A), 0.3));
        } else {
            let hill = sky::hill(c, y, 26.0);
            c.shade(&hill, (0.0, y - 30.0), (0.0, y + h * 0.2), &[(0.0, ink.lighter(0.12)), (1.0, ink.darker(0.1))]);
            for _ in 0..(8 * i) {
                let (x, size) = (c.chance.between(0.0, W), (24.0 + 26.0 * t) * c.chance.between(0.7, 1.3));
                let y = y + c.chance.between(10.0, 60.0);
                foliage::tree(c, x, y, size, ink.darker(0.2));
            }
        }
    }
}

fn crossing(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let sx = c.chance.between(200.0, 800.0);
    sky::sun(c, sx, h * 0.16, 60.0);
    sky::clouds(c, h * 0.04, h * 0.3, 4);
    country(c, air, 0.4);
    let rail = h * 0.72;
    let stone = sky::outdoors(c, Ink::hex(0xB9A68E), air, 0.08);
    c.fill(&Shape::rect(-5.0, rail, W + 10.0, 26.0), stone.lighter(0.1));
    let pier = Shape::rect(-5.0, rail + 20.0, W + 10.0, h * 0.2);
    c.brushed(&pier, stone, 3.0);
    let behind = sky::outdoors(c, c.colours.leaf.darker(0.15), air, 0.18);
    for i in 0..6 {
        let x = i as f32 * 200.0 + 10.0;
        c.fill(&Shape::segment(x, rail + h * 0.22 + 4.0, 76.0, h * 0.16, 180.0, 360.0), behind);
        c.stroke(&Shape::arc(x, rail + h * 0.22 + 4.0, 82.0, h * 0.17, 180.0, 360.0), 10.0, stone.darker(0.18));
    }
    carriages(c, rail);
    let near = sky::hill(c, h * 0.92, 20.0);
    let green = sky::outdoors(c, c.colours.leaf.darker(0.1), air, 0.0);
    c.fill(&near, green);
    for i in 0..26 {
        let (x, tall) = (i as f32 * 40.0, c.chance.between(50.0, 110.0));
        foliage::tuft(c, x, h + 10.0, tall, 6, 90.0, green.darker(0.2));
        if i % 3 == 0 {
            let row = [c.colours.accent, c.colours.light, c.colours.second];
            let ink = c.chance.pick(&row);
            c.fill(&Shape::circle(x + 10.0, h - tall * 0.9, 11.0), ink);
        }
    }
}

fn carriages(c: &mut Canvas, rail: f32) {
    let body = c.chance.pick(&[c.colours.main, c.colours.second, c.colours.leaf, Ink::hex(0x2F6F8F)]);
    let (tall, start) = ((c.h * 0.1).min(120.0), c.chance.between(-220.0, -60.0));
    let lit = if c.light.is_dark() { Ink::hex(0xFFDC94) } else { Ink::hex(0xBFD6D8) };
    for i in 0..4 {
        let x = start + i as f32 * 330.0;
        let (y, w) = (rail - tall - 10.0, 318.0);
        let shape = if i == 3 {
            Shape::smooth(&[
                (x, y),
                (x + w * 0.5, y - 2.0),
                (x + w * 0.86, y + 8.0),
                (x + w * 1.02, y + tall * 0.6),
                (x + w * 0.96, y + tall),
                (x + w * 0.5, y + tall + 2.0),
                (x, y + tall),
            ])
        } else {
            Shape::rounded(x, y, w, tall, 14.0)
        };
        c.fill(&Shape::rect(x + 20.0, rail - 14.0, w - 40.0, 10.0), DUSKY.at(0.7));
        c.fill(&shape, body);
        c.within(&shape, |c| {
            c.fill(&Shape::rect(x - 20.0, y - 10.0, w + 60.0, tall * 0.2), c.colours.light.darker(0.06));
            c.fill(&Shape::rect(x - 20.0, y + tall * 0.7, w + 60.0, tall * 0.1), c.colours.accent);
            c.fill(&Shape::rect(x - 20.0, y + tall * 0.84, w + 60.0, tall * 0.3), body.darker(0.35));
        });
        for k in 0..5 {
            c.fill(&Shape::rounded(x + 24.0 + k as f32 * 56.0, y + tall * 0.28, 42.0, tall * 0.32, 7.0), lit);
        }
        if c.light.is_dark() {
            c.glow(x + w / 2.0, y + tall * 0.4, 210.0, Ink::hex(0xFFC870), 0.3);
        }
        for k in [50.0, 92.0, 226.0, 268.0] {
            c.fill(&Shape::circle(x + k, rail - 5.0, 13.0), DUSKY);
            c.fill(&Shape::circle(x + k, rail - 5.0, 5.0), Ink::hex(0x9A8A7C));
        }
    }
}

/// The country outside, a table with something on it inside.
fn from_the_window(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    sky::sun(c, 690.0, h * 0.26, 58.0);
    sky::clouds(c, h * 0.1, h * 0.34, 4);
    country(c, air, 0.44);
    for _ in 0..14 {
        let (x, y, l) = (c.chance.between(0.0, W), h * c.chance.between(0.6, 0.78), c.chance.between(60.0, 220.0));
        c.stroke(&Shape::line(&[(x, y), (x + l, y)]), 5.0, CREAM.at(0.25));
    }
    let wall = c
        .chance
        .pick(&[c.colours.ground, c.colours.second.lighter(0.3), c.colours.leaf.lighter(0.35)])
        .darker(if c.light.is_dark() { 0.45 } else { 0.05 });
    let (left, top, right, low) = (90.0, h * 0.1, 910.0, h * 0.72);
    let hole = Shape::rounded(left, top, right - left, low - top, 60.0);
    // The wall is what lies around the opening: four strips and the corners that the frame covers.
    for strip in [
        (-5.0, -5.0, W + 10.0, top + 12.0),
        (-5.0, low - 6.0, W + 10.0, h),
        (-5.0, -5.0, left + 12.0, h),
        (right - 6.0, -5.0, W, h),
    ] {
        c.fill(&Shape::rect(strip.0, strip.1, strip.2, strip.3), wall);
    }
    c.stroke(&hole, 54.0, wall.darker(0.16));
    c.stroke(&hole, 12.0, DUSKY.at(0.5));
    c.fill(&Shape::rect(left, top + (low - top) * 0.24, right - left, 9.0), wall.darker(0.3));
    for (x, side) in [(0.0, 1.0), (W, -1.0)] {
        let cloth = c.colours.main;
        let curtain = Shape::smooth(&[
            (x - side * 60.0, -40.0),
            (x + side * 210.0, -40.0),
            (x + side * 170.0, h * 0.3),
            (x + side * 84.0, h * 0.5),
            (x + side * 130.0, h * 0.68),
            (x - side * 60.0, h * 0.7),
        ]);
        c.shadow(&curtain, (8.0, 8.0), 14.0, 0.3);
        c.fill(&curtain, cloth);
        c.within(&curtain, |c| {
            for i in 0..5 {
                let px = x + side * (20.0 + i as f32 * 44.0);
                c.stroke(
                    &Shape::curve(&[
                        (px, -40.0),
                        (px - side * 10.0, h * 0.3),
                        (px - side * (30.0 + 6.0 * i as f32), h * 0.52),
                        (px - side * 10.0, h * 0.7),
                    ]),
                    14.0,
                    cloth.darker(0.3).at(0.5),
                );
            }
        });
        c.fill(&Shape::rounded(x + side * 50.0 - 60.0, h * 0.495, 120.0, 24.0, 10.0), c.colours.accent);
    }
    let table = Shape::polygon(&[(160.0, h * 0.8), (840.0, h * 0.8), (1010.0, h + 10.0), (-10.0, h + 10.0)]);
    c.shadow(&table, (0.0, -6.0), 16.0, 0.3);
    c.brushed(&table, Ink::hex(0xA9724A), 0.0);
    c.fill(&Shape::polygon(&[(160.0, h * 0.8), (840.0, h * 0.8), (846.0, h * 0.81), (154.0, h * 0.81)]), CREAM.at(0.4));
    let y = h * 0.88;
    c.shade_spot(330.0, y, 90.0, 22.0, 0.5);
    let glaze = c.colours.second;
    c.shade(
        &Shape::polygon(&[(268.0, y - 150.0), (392.0, y - 150.0), (376.0, y), (284.0, y)]),
        (268.0, 0.0),
        (392.0, 0.0),
        &[(0.0, glaze.lighter(0.3)), (1.0, glaze.darker(0.3))],
    );
    c.fill(&Shape::ellipse(330.0, y - 150.0, 62.0, 15.0), CREAM);
    c.fill(&Shape::ellipse(330.0, y - 148.0, 52.0, 10.0), Ink::hex(0x5A3322));
    super::dish::steam(c, 330.0, y - 160.0, 120.0);
    let book = Shape::polygon(&[(520.0, y - 30.0), (760.0, y - 44.0), (800.0, y + 30.0), (530.0, y + 50.0)]);
    c.fill(&book.clone().moved(4.0, 16.0), c.colours.main.darker(0.2));
    c.fill(&book, CREAM);
    c.stroke(&Shape::line(&[(644.0, y - 38.0), (668.0, y + 42.0)]), 4.0, DUSKY.at(0.3));
    for i in 0..5 {
        let o = i as f32 * 13.0;
        c.stroke(
            &Shape::line(&[(545.0 + o * 0.2, y - 14.0 + o), (628.0 + o * 0.2, y - 20.0 + o)]),
            3.0,
            DUSKY.at(0.35),
        );
        c.stroke(
            &Shape::line(&[(672.0 + o * 0.3, y - 24.0 + o), (750.0 + o * 0.4, y - 29.0 + o)]),
            3.0,
            DUSKY.at(0.35),
        );
    }
}
