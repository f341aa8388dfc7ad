//! Towers in layers, often at a river.

use super::{foliage, mountains, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, Ink},
    shape::Shape,
};

pub fn skyline(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let (sx, r) = (c.chance.between(200.0, 800.0), c.chance.between(60.0, 110.0));
    sky::sun(c, sx, h * 0.3, r);
    sky::clouds(c, h * 0.06, h * 0.34, 4);
    mountains::birds(c);
    let river = c.chance.whether(0.6);
    let ground = if river { h * 0.76 } else { h * 1.02 };
    for layer in 0..4 {
        let t = layer as f32 / 3.0;
        let row = [
            c.colours.main,
            c.colours.second,
            c.colours.leaf.mix(c.colours.main, 0.5),
            c.colours.dark.mix(c.colours.main, 0.6),
        ];
        let mut x = -40.0 + c.chance.between(-30.0, 0.0);
        while x < W + 20.0 {
            let (width, tall) = (c.chance.between(60.0, 130.0), h * c.chance.between(0.16, 0.46) * (1.15 - 0.5 * t));
            let base_ink = c.chance.pick(&row);
            let ink = sky::outdoors(c, base_ink.darker(0.25 * t), air, 0.72 * (1.0 - t));
            tower(c, x, ground, width, tall, ink, t);
            x += width + c.chance.between(-12.0, 22.0);
        }
        c.shade(
            &Shape::rect(0.0, ground - h * 0.2, W, h * 0.2 + 2.0),
            (0.0, ground - h * 0.2),
            (0.0, ground),
            &[(0.0, air.at(0.0)), (1.0, air.at(0.22 * (1.0 - t)))],
        );
    }
    if river {
        let water = Shape::rect(-5.0, ground, W + 10.0, h);
        let deep = sky::outdoors(c, c.colours.main.mix(air, 0.6), air, 0.2);
        c.shade(&water, (0.0, ground), (0.0, h), &[(0.0, deep.mix(air, 0.4)), (1.0, deep.darker(0.4))]);
        for _ in 0..46 {
            let (x, t) = (c.chance.between(0.0, W), c.chance.unit());
            let (y, l) = (ground + 6.0 + (h - ground) * t, 20.0 + 70.0 * t);
            let ink = if c.light.is_dark() { sky::LAMPLIGHT.at(0.35) } else { CREAM.at(0.35) };
            c.stroke(&Shape::line(&[(x, y), (x + l, y)]), 3.0 + 4.0 * t, ink);
        }
        c.fill(&Shape::rect(-5.0, ground - 12.0, W + 10.0, 16.0), c.colours.dark.mix(air, 0.25));
        for i in 0..14 {
            let (x, tall) = (i as f32 * 78.0 + c.chance.between(-20.0, 20.0), c.chance.between(50.0, 90.0));
            let ink = sky::outdoors(c, c.colours.leaf, air, 0.05);
            foliage::tree(c, x, ground - 6.0, tall, ink);
        }
    }
}

fn tower(c: &mut Canvas, x: f32, ground: f32, width: f32, tall: f32, ink: Ink, nearness: f32) {
    let top = ground - tall;
    match c.chance.below(6) {
        0 => c.fill(
            &Shape::polygon(&[(x, top + 2.0), (x + width / 2.0, top - width * 0.6), (x + width, top + 2.0)]),
            ink,
        ),
        1 => c.fill(&Shape::segment(x + width / 2.0, top + 1.0, width / 2.0, width * 0.4, 180.0, 360.0), ink),
        2 => {
            c.fill(&Shape::rect(x + width * 0.2, top - width * 0.3, width * 0.6, width * 0.32), ink);
            c.stroke(
                &Shape::line(&[(x + width / 2.0, top - width * 0.3), (x + width / 2.0, top - width * 1.2)]),
                4.0,
                ink,
            );
        }
        3 => {
            c.fill(
                &Shape::rounded(x + width * 0.18, top - width * 0.36, width * 0.34, width * 0.34, 6.0),
                ink.darker(0.1),
            );
            c.fill(
                &Shape::polygon(&[
                    (x + width * 0.14, top - width * 0.34),
                    (x + width * 0.35, top - width * 0.5),
                    (x + width * 0.56, top - width * 0.34),
                ]),
                ink.darker(0.1),
            );
        }
        _ => {}
    }
    let body = Shape::rect(x, top, width, tall + 10.0);
    c.shade(&body, (x, 0.0), (x + width, 0.0), &[(0.0, ink.lighter(0.1)), (0.62, ink), (1.0, ink.darker(0.16))]);
    if nearness < 0.3 {
        return;
    }
    let (cell_w, cell_h) = (width / (width / 24.0).floor().max(2.0), 32.0);
    let share = if c.light.is_dark() { 0.5 } else { 0.16 };
    let mut y = top + 20.0;
    while y < ground - 24.0 {
        let mut wx = x + cell_w * 0.28;
        while wx < x + width - cell_w * 0.4 {
            let (lit, warmth) = (c.chance.whether(share), c.chance.between(0.0, 0.4));
            let pane = if lit {
                if c.light.is_dark() { sky::LAMPLIGHT.mix(c.colours.second, warmth) } else { CREAM }
            } else {
                ink.darker(0.25)
            };
            c.fill(&Shape::rect(wx, y, cell_w * 0.46, cell_h * 0.5), pane.at(0.3 + 0.6 * nearness));
            wx += cell_w;
        }
        y += cell_h;
    }
}
