//! Birds on a branch.

use super::{foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn birds(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let sx = c.chance.between(220.0, 780.0);
    sky::sun(c, sx, h * 0.3, 120.0);
    let bark = sky::outdoors(c, Ink::hex(0x6B4433), air, 0.0);
    let y = h * 0.62;
    let branch = [(-40.0, y + 90.0), (240.0, y + 20.0), (520.0, y + 34.0), (800.0, y - 40.0), (1050.0, y - 150.0)];
    let blossom = c.chance.whether(0.5);
    for i in 0..9 {
        let t = i as f32 / 8.0;
        let (x, by) = (t * W, y + 60.0 - 150.0 * t * t);
        let up = if i % 2 == 0 { -1.0 } else { 1.0 };
        let angle = up * c.chance.between(30.0, 76.0);
        if blossom {
            let length = c.chance.between(120.0, 230.0);
            let tip = (x + angle.to_radians().cos() * length, by + angle.to_radians().sin() * length);
            c.stroke(&Shape::curve(&[(x, by), ((x + tip.0) / 2.0 + 16.0, (by + tip.1) / 2.0), tip]), 8.0, bark);
            for k in 0..6 {
                let t = 0.3 + k as f32 * 0.14;
                let (px, py) = (
                    x + (tip.0 - x) * t + c.chance.between(-22.0, 22.0),
                    by + (tip.1 - by) * t + c.chance.between(-22.0, 22.0),
                );
                flower(c, px, py, 24.0);
            }
        } else {
            let green = sky::outdoors(c, c.colours.leaf, air, 0.0);
            foliage::twig(c, x, by, 220.0, angle, 80.0, green);
        }
    }
    c.stroke(&Shape::curve(&branch), 30.0, bark);
    c.stroke(&Shape::curve(&branch).moved(0.0, -7.0), 9.0, bark.lighter(0.18));
    let count = 1 + c.chance.below(3);
    for i in 0..count {
        let x = 500.0 + (i as f32 - (count as f32 - 1.0) / 2.0) * 290.0 + c.chance.between(-20.0, 20.0);
        let t = x / W;
        let size = (h / 1250.0).clamp(0.7, 1.0) * if count == 1 { 1.35 } else { 0.95 };
        let row = [c.colours.main, c.colours.second, c.colours.accent, Ink::hex(0x4F7FA3), c.colours.leaf];
        let ink = c.chance.pick(&row);
        let facing = if c.chance.whether(0.5) { 1.0 } else { -1.0 };
        c.placed_xy(x, y + 32.0 - 120.0 * (t - 0.3).max(0.0) * t, 0.0, (facing * size, size), |c| bird(c, ink));
    }
}

fn flower(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let (pale, spin) = (c.chance.between(0.0, 0.5), c.chance.between(0.0, 72.0));
    let ink = Ink::hex(0xF4B7C0).mix(c.colours.light, pale);
    for k in 0..5 {
        c.fill(&Shape::leaf(x, y, r, r * 0.85, spin + k as f32 * 72.0), ink);
    }
    c.fill(&Shape::circle(x, y, r * 0.22), c.colours.accent);
}

/// Looking right, feet on y = 0.
fn bird(c: &mut Canvas, ink: Ink) {
    for dx in [-16.0, 22.0] {
        c.stroke(&Shape::line(&[(dx, -34.0), (dx + 6.0, 2.0)]), 7.0, Ink::hex(0x8A5A3C));
    }
    c.fill(&Shape::polygon(&[(-90.0, -90.0), (-236.0, -30.0), (-224.0, 4.0), (-80.0, -44.0)]), ink.darker(0.4));
    let body = Shape::smooth(&[
        (-120.0, -70.0),
        (-70.0, -150.0),
        (30.0, -190.0),
        (100.0, -150.0),
        (112.0, -80.0),
        (50.0, -26.0),
        (-50.0, -30.0),
    ]);
    c.shade(&body, (0.0, -190.0), (0.0, -20.0), &[(0.0, ink.lighter(0.1)), (0.5, ink), (1.0, c.colours.light)]);
    let head = Shape::circle(92.0, -190.0, 62.0);
    c.fill(&head, ink);
    c.fill(
        &Shape::smooth(&[(100.0, -160.0), (134.0, -150.0), (120.0, -100.0), (70.0, -84.0), (66.0, -130.0)]),
        c.colours.light.mix(ink, 0.12),
    );
    c.fill(&Shape::polygon(&[(146.0, -206.0), (196.0, -186.0), (146.0, -172.0)]), Ink::hex(0xE9A03A));
    c.fill(&Shape::circle(112.0, -204.0, 11.0), DUSKY);
    c.fill(&Shape::circle(109.0, -208.0, 4.0), CREAM);
    c.fill(&Shape::ellipse(92.0, -172.0, 17.0, 11.0), c.colours.accent.at(0.5));
    let wing = Shape::smooth(&[(20.0, -150.0), (-50.0, -130.0), (-150.0, -60.0), (-60.0, -60.0), (14.0, -86.0)]);
    c.fill(&wing, ink.darker(0.25));
    for i in 0..3 {
        let o = i as f32 * 24.0;
        c.stroke(
            &Shape::curve(&[
                (-4.0 - o, -112.0 + o * 0.5),
                (-60.0 - o * 0.6, -86.0 + o * 0.3),
                (-100.0 - o * 0.5, -66.0 + o * 0.1),
            ]),
            5.0,
            ink.lighter(0.3).at(0.6),
        );
    }
}
