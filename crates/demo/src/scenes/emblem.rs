//! Signs for the profiles of those who show no face.

use super::{dish, foliage, sky};
use crate::{
    canvas::Canvas,
    ink::{CREAM, Ink},
    shape::Shape,
};

/// 0 sun over hills, 1 waves, 2 cup, 3 leaf, 4 citrus, 5 moon, 6 mountain, 7 kumara.
pub fn emblem(c: &mut Canvas) {
    let kind = c.arrangement(8);
    let h = c.h;
    let ground = c.chance.pick(&[
        c.colours.ground,
        c.colours.second.lighter(0.2),
        c.colours.accent.lighter(0.25),
        c.colours.main,
        c.colours.leaf.lighter(0.3),
    ]);
    c.ground(ground, 50.0);
    let (x, y) = (500.0, h * 0.5);
    match kind {
        0 | 6 => {
            sky::sky(c);
            sky::sun(c, x, h * 0.42, 150.0);
            for i in 0..3 {
                let ink = [c.colours.second, c.colours.leaf, c.colours.main][i];
                let shape = if kind == 0 {
                    sky::hill(c, h * (0.6 + 0.13 * i as f32), 50.0)
                } else {
                    sky::ridge(c, h * (0.8 + 0.1 * i as f32), h * (0.46 - 0.14 * i as f32), 3 + i)
                };
                c.fill(&shape, ink);
            }
        }
        1 => {
            for i in 0..7 {
                let ink = [c.colours.main, c.colours.second, c.colours.light, c.colours.leaf][i % 4];
                let top = h * (0.2 + 0.13 * i as f32);
                let mut points: Vec<_> = (0..=12)
                    .map(|k| (-60.0 + k as f32 * 94.0, top + if (k + i) % 2 == 0 { -40.0 } else { 40.0 }))
                    .collect();
                points.extend([(1300.0, h + 500.0), (-300.0, h + 500.0)]);
                c.fill(&Shape::smooth(&points), ink);
            }
        }
        2 => {
            let glaze = c.colours.main;
            let body = Shape::segment(x, y - 60.0, 290.0, 330.0, 0.0, 180.0);
            c.stroke(&Shape::arc(x + 290.0, y + 40.0, 110.0, 100.0, -100.0, 110.0), 46.0, glaze.darker(0.2));
            c.shadow(&body, (14.0, 24.0), 24.0, 0.35);
            c.shade(&body, (210.0, 0.0), (790.0, 0.0), &[(0.0, glaze.lighter(0.25)), (1.0, glaze.darker(0.25))]);
            c.fill(&Shape::ellipse(x, y - 60.0, 290.0, 66.0), CREAM);
            c.fill(&Shape::ellipse(x, y - 54.0, 256.0, 50.0), Ink::hex(0x7A4A2C));
            dish::steam(c, x, y - 110.0, 320.0);
        }
        3 => {
            for i in 0..5 {
                foliage::leaf(
                    c,
                    x,
                    h * 0.9,
                    640.0,
                    260.0,
                    -150.0 + i as f32 * 30.0,
                    c.colours.leaf.mix(c.colours.accent, 0.1 * i as f32),
                );
            }
        }
        4 => {
            let (peel, flesh) = (c.colours.second.darker(0.05), c.colours.second.lighter(0.12));
            dish::citrus(c, x, y, 360.0, peel, flesh);
            foliage::leaf(c, x + 180.0, y - 300.0, 280.0, 130.0, -24.0, c.colours.leaf);
        }
        5 => {
            let night = c.colours.dark.mix(c.colours.main, 0.3);
            c.cover(night);
            sky::stars(c, 1.0);
            c.fill(&Shape::circle(x, y, 260.0), Ink::hex(0xFBEBC4));
            c.fill(&Shape::circle(x + 110.0, y - 60.0, 230.0), c.colours.dark.mix(c.colours.main, 0.3));
        }
        _ => {
            c.placed(x, y, -32.0, 1.0, |c| {
                let root = Shape::smooth(&[
                    (-430.0, 10.0),
                    (-300.0, -120.0),
                    (-60.0, -190.0),
                    (200.0, -150.0),
                    (350.0, -40.0),
                    (440.0, 10.0),
                    (330.0, 90.0),
                    (90.0, 180.0),
                    (-200.0, 150.0),
                ]);
                c.shadow(&root, (20.0, 30.0), 26.0, 0.4);
                c.shade(
                    &root,
                    (0.0, -180.0),
                    (0.0, 190.0),
                    &[(0.0, Ink::hex(0xB0486F)), (0.5, Ink::hex(0x8E2A4F)), (1.0, Ink::hex(0x5F1A36))],
                );
                for (px, py) in [(-200.0, -40.0), (0.0, 60.0), (180.0, -30.0), (-80.0, -110.0)] {
                    c.stroke(
                        &Shape::curve(&[(px - 40.0, py), (px, py + 12.0), (px + 44.0, py - 2.0)]),
                        9.0,
                        Ink::hex(0x5F1A36).at(0.6),
                    );
                }
            });
            foliage::leaf(c, x + 280.0, y - 260.0, 220.0, 130.0, -70.0, c.colours.leaf);
            foliage::leaf(c, x + 280.0, y - 260.0, 200.0, 120.0, -10.0, c.colours.leaf.lighter(0.1));
        }
    }
}
