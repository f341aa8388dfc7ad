//! A lane of steps under strings of lanterns.

use super::sky;
use crate::{
    canvas::Canvas,
    ink::{DUSKY, Ink},
    palette::Light,
    shape::Shape,
};

pub fn lanterns(c: &mut Canvas) {
    if matches!(c.light, Light::Day | Light::Dawn) {
        c.light = Light::Dusk;
    }
    let air = sky::sky(c);
    let (h, vx, vy) = (c.h, 500.0 + c.chance.between(-60.0, 60.0), c.h * 0.5);
    sky::sun(c, vx + 30.0, h * 0.14, 44.0);
    let wall = sky::outdoors(c, c.colours.main.mix(Ink::hex(0x8A5A4A), 0.5), air, 0.0);
    let stone = sky::outdoors(c, Ink::hex(0x9A8A86), air, 0.05);
    c.shade(
        &Shape::polygon(&[(vx - 40.0, vy), (vx + 40.0, vy), (1250.0, h + 20.0), (-250.0, h + 20.0)]),
        (0.0, vy),
        (0.0, h),
        &[(0.0, stone.mix(air, 0.5)), (1.0, stone.darker(0.2))],
    );
    for side in [-1.0, 1.0] {
        for i in 0..5 {
            // Fronts shrink towards the vanishing point.
            let (near, far) = (depth(i), depth(i + 1));
            let x = |d: f32| vx + side * (40.0 + 560.0 * d);
            let (top, foot) = (|d: f32| vy - 60.0 - h * 0.62 * d, |d: f32| vy + (h - vy) * d * 1.05);
            let row = c.colours.row();
            let tone = wall.mix(c.chance.pick(&row), 0.3).mix(air, 0.14 * i as f32);
            let front =
                Shape::polygon(&[(x(near), top(near)), (x(far), top(far)), (x(far), foot(far)), (x(near), foot(near))]);
            c.fill(&front, tone.darker(if side < 0.0 { 0.12 } else { 0.26 }));
            let at = |t: f32, v: f32| {
                let d = near + (far - near) * t;
                (x(d), top(d) + (foot(d) - top(d)) * v)
            };
            c.fill(
                &Shape::polygon(&[at(0.12, 0.62), at(0.88, 0.62), at(0.88, 0.97), at(0.12, 0.97)]),
                Ink::hex(0xFFCF7F).mix(c.colours.second, 0.25),
            );
            for k in 0..4 {
                let t = 0.12 + k as f32 * 0.253;
                c.stroke(&Shape::line(&[at(t, 0.62), at(t, 0.97)]), 2.0 + 7.0 * near, tone.darker(0.5));
            }
            c.fill(&Shape::polygon(&[at(0.2, 0.3), at(0.42, 0.3), at(0.42, 0.47), at(0.2, 0.47)]), Ink::hex(0xFFD98F));
            c.fill(&Shape::polygon(&[at(0.58, 0.3), at(0.8, 0.3), at(0.8, 0.47), at(0.58, 0.47)]), tone.darker(0.45));
            let eave = |t: f32, v: f32, out: f32| {
                let (px, py) = at(t, v);
                (px - side * out * near, py + out * 0.5 * near)
            };
            c.fill(
                &Shape::polygon(&[at(-0.02, 0.52), at(1.02, 0.52), eave(1.02, 0.58, 90.0), eave(-0.02, 0.58, 110.0)]),
                tone.darker(0.5),
            );
            c.fill(
                &Shape::polygon(&[
                    at(-0.02, -0.04),
                    at(1.02, -0.04),
                    eave(1.02, 0.03, 100.0),
                    eave(-0.02, 0.03, 120.0),
                ]),
                tone.darker(0.55),
            );
            let (gx, gy) = at(0.5, 0.8);
            c.glow(gx, gy, 360.0 * near + 40.0, Ink::hex(0xFFB95E), 0.4);
        }
    }
    steps(c, vx, vy, stone);
    for i in (0..5).rev() {
        let d = depth(i) * 0.92;
        let y = vy - 40.0 - h * 0.44 * d;
        let half = 40.0 + 500.0 * d;
        string(c, vx, y, half, d);
    }
    passers(c, vx, vy);
}

fn depth(i: usize) -> f32 {
    0.62f32.powi(i as i32)
}

fn steps(c: &mut Canvas, vx: f32, vy: f32, stone: Ink) {
    let h = c.h;
    for i in 0..13 {
        let d = 0.78f32.powi(i);
        let (y, half) = (vy + (h - vy) * d, 40.0 + 560.0 * d);
        c.fill(&Shape::rect(vx - half, y, half * 2.0, 5.0 + 18.0 * d), stone.darker(0.35).at(0.4));
        c.fill(&Shape::rect(vx - half, y - 4.0 * d, half * 2.0, 2.0 + 5.0 * d), Ink::hex(0xFFD79A).at(0.35));
    }
}

fn string(c: &mut Canvas, x: f32, y: f32, half: f32, size: f32) {
    let count = 7;
    let at = |i: usize| {
        let t = i as f32 / (count - 1) as f32 * 2.0 - 1.0;
        (x + t * half, y + (1.0 - t * t) * 110.0 * size)
    };
    let cord: Vec<_> = (0..count).map(at).collect();
    c.stroke(&Shape::curve(&cord), 1.5 + 3.0 * size, DUSKY.at(0.8));
    let row = [Ink::hex(0xE5533D), c.colours.accent, c.colours.second, Ink::hex(0xF7D9A0)];
    for (i, &(px, py)) in cord.iter().enumerate().skip(1).take(count - 2) {
        lantern(c, px, py + 46.0 * size, 44.0 * size, row[(i + (size * 10.0) as usize) % row.len()]);
    }
}

fn lantern(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    c.glow(x, y, r * 4.2, ink.mix(Ink::hex(0xFFC46A), 0.5), 0.55);
    let body = Shape::ellipse(x, y, r, r * 0.9);
    c.shade_round(
        &body,
        (x, y + r * 0.1),
        r * 1.1,
        &[(0.0, ink.mix(Ink::hex(0xFFF0C0), 0.75)), (0.6, ink.mix(Ink::hex(0xFFC46A), 0.3)), (1.0, ink)],
    );
    for k in [-0.55, 0.0, 0.55] {
        c.stroke(
            &Shape::arc(
                x,
                y,
                (r * k).abs().max(0.6),
                r * 0.9,
                if k < 0.0 { 90.0 } else { -90.0 },
                if k < 0.0 { 270.0 } else { 90.0 },
            ),
            r * 0.04,
            ink.darker(0.35).at(0.6),
        );
    }
    c.fill(&Shape::rounded(x - r * 0.4, y - r * 1.02, r * 0.8, r * 0.2, r * 0.06), DUSKY);
    c.fill(&Shape::rounded(x - r * 0.4, y + r * 0.82, r * 0.8, r * 0.18, r * 0.06), DUSKY);
    c.stroke(&Shape::line(&[(x, y + r), (x, y + r * 1.6)]), r * 0.1, c.colours.accent);
}

/// A few people far down the lane, from behind.
fn passers(c: &mut Canvas, vx: f32, vy: f32) {
    for (dx, d) in [(-60.0, 0.2), (70.0, 0.26), (-150.0, 0.44)] {
        let foot = vy + (c.h - vy) * d;
        let s = 60.0 + 240.0 * d;
        let row = c.colours.row();
        let coat = c.chance.pick(&row).darker(0.35);
        let x = vx + dx;
        c.shade_spot(x, foot, s * 0.3, s * 0.06, 0.5);
        c.fill(&Shape::rect(x - s * 0.09, foot - s * 0.3, s * 0.07, s * 0.3), DUSKY);
        c.fill(&Shape::rect(x + s * 0.02, foot - s * 0.3, s * 0.07, s * 0.3), DUSKY);
        c.fill(
            &Shape::smooth(&[
                (x - s * 0.17, foot - s * 0.24),
                (x - s * 0.14, foot - s * 0.66),
                (x, foot - s * 0.74),
                (x + s * 0.14, foot - s * 0.66),
                (x + s * 0.17, foot - s * 0.24),
            ]),
            coat,
        );
        c.fill(&Shape::circle(x, foot - s * 0.83, s * 0.1), Ink::hex(0x3A2620));
    }
}
