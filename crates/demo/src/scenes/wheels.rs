//! A bicycle leaning at a wall.

use std::f32::consts::TAU;

use super::{foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn bicycle(c: &mut Canvas) {
    let h = c.h;
    let wall = c.chance.pick(&[
        c.colours.second.lighter(0.25),
        c.colours.ground.darker(0.05),
        c.colours.accent.lighter(0.2),
        c.colours.main.lighter(0.2),
        c.colours.leaf.lighter(0.35),
    ]);
    let wall = sky::outdoors(c, wall, wall, 0.0);
    c.ground(wall, 82.0);
    for _ in 0..9 {
        let (x, y) = (c.chance.between(0.0, W), c.chance.between(0.0, h * 0.7));
        for i in 0..3 {
            c.fill(
                &Shape::rounded(x + i as f32 * 66.0, y + (i % 2) as f32 * 30.0, 60.0, 25.0, 4.0),
                wall.darker(0.14).at(0.6),
            );
        }
    }
    shutter(c, 120.0, h * 0.08);
    let ground = h * 0.83;
    let stone = sky::outdoors(c, Ink::hex(0xBFAE9C), wall, 0.1);
    c.shade(
        &Shape::rect(-5.0, ground, W + 10.0, h),
        (0.0, ground),
        (0.0, h),
        &[(0.0, stone.darker(0.1)), (1.0, stone.darker(0.35))],
    );
    c.fill(&Shape::rect(-5.0, ground - 8.0, W + 10.0, 12.0), DUSKY.at(0.18));
    // Climbing plant from the other corner.
    for i in 0..7 {
        let (x, y) = (1010.0 - i as f32 * 20.0, h * 0.02 + i as f32 * h * 0.05);
        let angle = 120.0 + i as f32 * 12.0 + c.chance.between(-12.0, 12.0);
        foliage::twig(c, x, y, 230.0, angle, 70.0, c.colours.leaf.mix(c.colours.accent, 0.06 * (i % 3) as f32));
    }
    for _ in 0..16 {
        let (x, y) = (c.chance.between(720.0, 1000.0), c.chance.between(0.0, h * 0.4));
        let ink = c.colours.main.lighter(0.25);
        for k in 0..5 {
            c.fill(&Shape::leaf(x, y, 24.0, 19.0, k as f32 * 72.0), ink);
        }
        c.fill(&Shape::circle(x, y, 6.0), c.colours.accent);
    }
    let scale = (h / 1250.0).min(1.0);
    let frame = c.chance.pick(&[
        c.colours.main.darker(0.1),
        c.colours.leaf,
        c.colours.dark.mix(c.colours.main, 0.3),
        Ink::hex(0x2F6F8F),
        c.colours.accent.darker(0.1),
    ]);
    c.placed(480.0, ground + 40.0, 0.0, scale * 1.16, |c| {
        c.placed_xy(36.0, -8.0, 0.0, (1.0, 0.97), |c| bike(c, DUSKY.at(0.16), true));
        c.shade_spot(0.0, 4.0, 400.0, 26.0, 0.5);
        bike(c, frame, false);
    });
    foliage::tuft(c, 70.0, ground + 30.0, 190.0, 13, 140.0, c.colours.leaf);
}

fn shutter(c: &mut Canvas, x: f32, y: f32) {
    let ink = c.colours.leaf.mix(c.colours.main, 0.3);
    let (w, tall) = (300.0, c.h * 0.28);
    c.fill(
        &Shape::rect(x + 74.0, y, w - 148.0, tall),
        if c.light.is_dark() { Ink::hex(0xFFD58A) } else { c.colours.dark.lighter(0.25) },
    );
    if c.light.is_dark() {
        c.glow(x + w / 2.0, y + tall / 2.0, 260.0, Ink::hex(0xFFC26A), 0.5);
    }
    c.stroke(&Shape::line(&[(x + w / 2.0, y), (x + w / 2.0, y + tall)]), 8.0, CREAM);
    c.stroke(&Shape::rect(x + 74.0, y, w - 148.0, tall), 10.0, CREAM);
    for px in [x - 40.0, x + w - 74.0] {
        let leaf = Shape::rect(px, y - 8.0, 114.0, tall + 16.0);
        c.shadow(&leaf, (8.0, 10.0), 9.0, 0.3);
        c.fill(&leaf, ink);
        for i in 0..(tall / 22.0) as usize {
            c.fill(&Shape::rect(px + 14.0, y + 8.0 + i as f32 * 22.0, 86.0, 9.0), ink.darker(0.25));
        }
    }
    c.fill(&Shape::rounded(x + 40.0, y + tall + 8.0, w - 80.0, 30.0, 6.0), Ink::hex(0xB0643F));
    for i in 0..9 {
        let ink = [c.colours.accent, c.colours.main.lighter(0.2), c.colours.second][i % 3];
        c.fill(&Shape::circle(x + 56.0 + i as f32 * 24.0, y + tall - 2.0, 17.0), c.colours.leaf.darker(0.1));
        c.fill(&Shape::circle(x + 58.0 + i as f32 * 24.0, y + tall - 12.0, 11.0), ink);
    }
}

/// Standing on y = 0 around x = 0. As a shadow everything takes the one ink.
fn bike(c: &mut Canvas, ink: Ink, shadow: bool) {
    let tone = |other: Ink| if shadow { ink } else { other };
    let r = 150.0;
    let (back, front) = ((-225.0, -r), (225.0, -r));
    for (x, y) in [back, front] {
        c.stroke(&Shape::circle(x, y, r - 8.0), 15.0, tone(DUSKY));
        c.stroke(&Shape::circle(x, y, r - 22.0), 5.0, tone(Ink::hex(0xD6C8B4)));
        for i in 0..18 {
            let a = i as f32 / 18.0 * TAU;
            c.stroke(
                &Shape::line(&[(x, y), (x + a.cos() * (r - 22.0), y + a.sin() * (r - 22.0))]),
                1.8,
                tone(Ink::hex(0xCFC1AE)),
            );
        }
        c.fill(&Shape::circle(x, y, 13.0), tone(Ink::hex(0x8A7F76)));
    }
    let (crank, seat, head) = ((-40.0, -r - 4.0), (-104.0, -350.0), (168.0, -352.0));
    for (p, q) in [
        (back, crank),
        (back, (seat.0 + 10.0, seat.1 + 30.0)),
        (crank, seat),
        (crank, (head.0 + 8.0, head.1 + 60.0)),
        ((seat.0 + 12.0, seat.1 + 44.0), head),
    ] {
        c.stroke(&Shape::line(&[p, q]), 14.0, ink);
    }
    c.stroke(&Shape::curve(&[head, (190.0, -270.0), front]), 13.0, ink);
    c.stroke(&Shape::line(&[head, (156.0, -400.0)]), 11.0, tone(Ink::hex(0xB5A892)));
    c.stroke(&Shape::curve(&[(156.0, -400.0), (110.0, -412.0), (70.0, -396.0)]), 11.0, tone(Ink::hex(0xB5A892)));
    c.stroke(&Shape::line(&[(92.0, -404.0), (58.0, -392.0)]), 19.0, tone(Ink::hex(0x7A4B38)));
    c.fill(
        &Shape::smooth(&[(-170.0, -388.0), (-96.0, -384.0), (-46.0, -372.0), (-100.0, -362.0), (-164.0, -360.0)]),
        tone(Ink::hex(0x7A4B38)),
    );
    c.stroke(&Shape::line(&[(seat.0, seat.1), (-108.0, -366.0)]), 9.0, tone(Ink::hex(0xB5A892)));
    c.stroke(&Shape::circle(crank.0, crank.1, 34.0), 9.0, tone(Ink::hex(0xB5A892)));
    c.stroke(&Shape::line(&[crank, (crank.0 + 40.0, crank.1 + 52.0)]), 9.0, tone(DUSKY));
    c.fill(&Shape::rounded(crank.0 + 20.0, crank.1 + 48.0, 52.0, 15.0, 6.0), tone(DUSKY));
    c.stroke(&Shape::line(&[(back.0, back.1 - 20.0), (crank.0, crank.1 - 34.0)]), 3.5, tone(DUSKY));
    c.stroke(&Shape::arc(back.0, back.1, r + 8.0, r + 8.0, 190.0, 320.0), 9.0, ink);
    c.stroke(&Shape::arc(front.0, front.1, r + 8.0, r + 8.0, 200.0, 300.0), 9.0, ink);
    let basket = Shape::polygon(&[(196.0, -410.0), (342.0, -410.0), (322.0, -296.0), (212.0, -296.0)]);
    if !shadow {
        for i in 0..7 {
            let (x, a) = (220.0 + i as f32 * 16.0, -130.0 + i as f32 * 14.0);
            foliage::leaf(c, x, -400.0, 90.0, 30.0, a, c.colours.leaf.lighter(0.05 * (i % 3) as f32));
            let petal = [c.colours.accent, c.colours.second, c.colours.light][i % 3];
            c.fill(
                &Shape::circle(x + (a.to_radians()).cos() * 82.0, -400.0 + a.to_radians().sin() * 82.0, 19.0),
                petal,
            );
        }
    }
    c.fill(&basket, tone(Ink::hex(0xC08F5C)));
    if !shadow {
        for i in 0..5 {
            let y = -398.0 + i as f32 * 22.0;
            c.stroke(
                &Shape::line(&[(200.0 + i as f32 * 3.0, y), (338.0 - i as f32 * 4.0, y)]),
                4.0,
                Ink::hex(0x8A5F38).at(0.7),
            );
        }
    }
}
