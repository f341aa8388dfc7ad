//! Lanes: lanterns over steps, and a market.

use super::sky;
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
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
    c.shade(&Shape::polygon(&[(vx - 40.0, vy), (vx + 40.0, vy), (1250.0, h + 20.0), (-250.0, h + 20.0)]), (0.0, vy), (0.0, h), &[(0.0, stone.mix(air, 0.5)), (1.0, stone.darker(0.2))]);
    for side in [-1.0, 1.0] {
        for i in 0..5 {
            // Fronts shrink towards the vanishing point.
            let (near, far) = (depth(i), depth(i + 1));
            let x = |d: f32| vx + side * (40.0 + 560.0 * d);
            let (top, foot) = (|d: f32| vy - 60.0 - h * 0.62 * d, |d: f32| vy + (h - vy) * d * 1.05);
            let row = c.colours.row();
            let tone = wall.mix(c.chance.pick(&row), 0.3).mix(air, 0.14 * i as f32);
            let front = Shape::polygon(&[(x(near), top(near)), (x(far), top(far)), (x(far), foot(far)), (x(near), foot(near))]);
            c.fill(&front, tone.darker(if side < 0.0 { 0.12 } else { 0.26 }));
            let at = |t: f32, v: f32| {
                let d = near + (far - near) * t;
                (x(d), top(d) + (foot(d) - top(d)) * v)
            };
            c.fill(&Shape::polygon(&[at(0.12, 0.62), at(0.88, 0.62), at(0.88, 0.97), at(0.12, 0.97)]), Ink::hex(0xFFCF7F).mix(c.colours.second, 0.25));
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
            c.fill(&Shape::polygon(&[at(-0.02, 0.52), at(1.02, 0.52), eave(1.02, 0.58, 90.0), eave(-0.02, 0.58, 110.0)]), tone.darker(0.5));
            c.fill(&Shape::polygon(&[at(-0.02, -0.04), at(1.02, -0.04), eave(1.02, 0.03, 100.0), eave(-0.02, 0.03, 120.0)]), tone.darker(0.55));
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
    c.shade_round(&body, (x, y + r * 0.1), r * 1.1, &[(0.0, ink.mix(Ink::hex(0xFFF0C0), 0.75)), (0.6, ink.mix(Ink::hex(0xFFC46A), 0.3)), (1.0, ink)]);
    for k in [-0.55, 0.0, 0.55] {
        c.stroke(&Shape::arc(x, y, (r * k).abs().max(0.6), r * 0.9, if k < 0.0 { 90.0 } else { -90.0 }, if k < 0.0 { 270.0 } else { 90.0 }), r * 0.04, ink.darker(0.35).at(0.6));
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
        c.fill(&Shape::smooth(&[(x - s * 0.17, foot - s * 0.24), (x - s * 0.14, foot - s * 0.66), (x, foot - s * 0.74), (x + s * 0.14, foot - s * 0.66), (x + s * 0.17, foot - s * 0.24)]), coat);
        c.fill(&Shape::circle(x, foot - s * 0.83, s * 0.1), Ink::hex(0x3A2620));
    }
}

pub fn market(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let mut x = -60.0;
    while x < W {
        let (width, tall) = (c.chance.between(130.0, 220.0), h * c.chance.between(0.36, 0.52));
        let row = c.colours.row();
        let wall = c.chance.pick(&row);
        let wall = sky::outdoors(c, wall.lighter(0.35), air, 0.3);
        c.brushed(&Shape::rect(x, h * 0.66 - tall, width, tall), wall, 85.0);
        for i in 0..6 {
            let pane = if c.light.is_dark() && c.chance.whether(0.6) { Ink::hex(0xFFD27A) } else { wall.darker(0.3) };
            c.fill(&Shape::rect(x + width * (0.2 + 0.4 * (i % 2) as f32), h * 0.66 - tall + 30.0 + (i / 2) as f32 * 90.0, width * 0.2, 54.0), pane);
        }
        x += width;
    }
    let ground = sky::outdoors(c, Ink::hex(0xC4AE94), air, 0.1);
    c.shade(&Shape::rect(-5.0, h * 0.66, W + 10.0, h), (0.0, h * 0.66), (0.0, h), &[(0.0, ground), (1.0, ground.darker(0.3))]);
    super::camp::line_of_lights(c, h * 0.2);
    let left = c.chance.between(-120.0, -40.0);
    stall(c, left, h * 0.68, 420.0, 0);
    stall(c, left + 430.0, h * 0.68, 400.0, 1);
    stall(c, left + 840.0, h * 0.68, 420.0, 2);
    crates(c, h * 0.9);
    if c.light.is_dark() {
        c.glow(500.0, h * 0.6, 620.0, Ink::hex(0xFFB95E), 0.3);
    }
}

fn stall(c: &mut Canvas, x: f32, base: f32, width: f32, index: usize) {
    let h = c.h;
    let (top, deep) = (base - h * 0.3, h * 0.09);
    let ink = [c.colours.main, c.colours.second, c.colours.leaf][(index + c.chance.below(3)) % 3];
    for px in [x + 20.0, x + width - 20.0] {
        c.stroke(&Shape::line(&[(px, base + 60.0), (px, top)]), 10.0, Ink::hex(0x7A5038));
    }
    c.fill(&Shape::rect(x + 14.0, top + deep, width - 28.0, base - top - deep), DUSKY.at(0.34));
    seller(c, x + width * 0.5, base - 6.0);
    let counter = Shape::rect(x, base - 10.0, width, h * 0.1);
    c.brushed(&counter, Ink::hex(0xA9724A), 0.0);
    goods(c, x + 16.0, base - 8.0, width - 32.0, index);
    let scallops = 7;
    let gore = width / scallops as f32;
    for i in 0..scallops {
        let tone = if i % 2 == 0 { ink } else { c.colours.light };
        let (a, b) = (x + i as f32 * gore, x + (i + 1) as f32 * gore);
        let lean = |v: f32| x + width / 2.0 + (v - x - width / 2.0) * 0.82;
        c.fill(&Shape::polygon(&[(lean(a), top - 30.0), (lean(b), top - 30.0), (b, top + deep), (a, top + deep)]), tone);
        c.fill(&Shape::segment((a + b) / 2.0, top + deep - 1.0, gore / 2.0, gore * 0.5, 0.0, 180.0), tone.darker(0.12));
    }
    c.shade(&Shape::polygon(&[(x + width * 0.09, top - 30.0), (x + width * 0.91, top - 30.0), (x + width, top + deep), (x, top + deep)]), (0.0, top - 30.0), (0.0, top + deep), &[(0.0, CREAM.at(0.2)), (1.0, DUSKY.at(0.12))]);
}

fn seller(c: &mut Canvas, x: f32, base: f32) {
    let row = c.colours.row();
    let (coat, skin) = (c.chance.pick(&row), Ink::hex(c.chance.pick(&[0xE9B893, 0xC98A62, 0x8A5A40, 0xF2CBAA, 0x6B4231])));
    c.fill(&Shape::smooth(&[(x - 72.0, base), (x - 58.0, base - 104.0), (x, base - 132.0), (x + 58.0, base - 104.0), (x + 72.0, base)]), coat);
    c.fill(&Shape::rounded(x - 34.0, base - 84.0, 68.0, 90.0, 10.0), c.colours.light.at(0.85));
    c.fill(&Shape::rect(x - 13.0, base - 150.0, 26.0, 34.0), skin.darker(0.12));
    c.fill(&Shape::ellipse(x, base - 172.0, 36.0, 41.0), skin);
    let hair = Ink::hex(c.chance.pick(&[0x2F2320, 0x5A3A2A, 0x8A8078, 0x3A2A3A]));
    c.fill(&Shape::segment(x, base - 176.0, 40.0, 42.0, 170.0, 370.0), hair);
    if c.chance.whether(0.5) {
        c.fill(&Shape::ellipse(x, base - 196.0, 62.0, 12.0), c.colours.accent);
        c.fill(&Shape::segment(x, base - 196.0, 38.0, 34.0, 180.0, 360.0), c.colours.accent.lighter(0.12));
    }
    for dx in [-13.0, 13.0] {
        c.fill(&Shape::circle(x + dx, base - 168.0, 3.6), DUSKY);
    }
    c.stroke(&Shape::arc(x, base - 158.0, 12.0, 8.0, 20.0, 160.0), 3.5, Ink::hex(0x8A3A35));
}

fn goods(c: &mut Canvas, x: f32, y: f32, width: f32, index: usize) {
    let boxes = 3;
    let w = width / boxes as f32;
    for b in 0..boxes {
        let ink = fruit_colours(c, index + b);
        let left = x + b as f32 * w;
        for row in 0..3 {
            for i in 0..(5 - row) {
                let r = w * 0.11;
                let px = left + w * 0.16 + r * row as f32 + i as f32 * r * 1.8;
                let py = y - r * 0.5 - row as f32 * r * 1.35;
                c.fill(&Shape::circle(px, py, r), ink.darker(0.15));
                c.fill(&Shape::circle(px - r * 0.14, py - r * 0.16, r * 0.8), ink);
                c.fill(&Shape::circle(px - r * 0.3, py - r * 0.34, r * 0.2), CREAM.at(0.5));
            }
        }
        let tray = Shape::polygon(&[(left + 4.0, y - 14.0), (left + w - 4.0, y - 14.0), (left + w - 14.0, y + 44.0), (left + 14.0, y + 44.0)]);
        c.fill(&tray, Ink::hex(0xD0A068));
        c.stroke(&Shape::line(&[(left + 8.0, y + 14.0), (left + w - 8.0, y + 14.0)]), 3.0, Ink::hex(0x8A5F38));
        c.fill(&Shape::rounded(left + w * 0.32, y + 4.0, w * 0.36, 32.0, 4.0), CREAM);
        c.stroke(&Shape::curve(&[(left + w * 0.38, y + 20.0), (left + w * 0.5, y + 14.0), (left + w * 0.62, y + 22.0)]), 3.0, DUSKY.at(0.7));
    }
}

fn fruit_colours(c: &mut Canvas, index: usize) -> Ink {
    let row = [0xD4472F, 0xE8912F, 0xF0C23A, 0x8FA83E, 0x7A3F6B, 0xC9BE4E, 0x5F8F45];
    Ink::hex(row[(index + c.chance.below(3)) % row.len()])
}

fn crates(c: &mut Canvas, base: f32) {
    for i in 0..4 {
        let x = i as f32 * 270.0 - 40.0 + c.chance.between(-20.0, 20.0);
        let (w, tall) = (220.0, c.h * 0.09);
        let ink = fruit_colours(c, i + 2);
        c.shade_spot(x + w / 2.0, base + tall, w * 0.7, 26.0, 0.45);
        for k in 0..13 {
            let (px, py, r) = (x + 24.0 + (k % 7) as f32 * 29.0, base - 4.0 - (k / 7) as f32 * 24.0, 24.0);
            c.fill(&Shape::circle(px, py, r), ink.darker(0.2));
            c.fill(&Shape::circle(px - 3.0, py - 4.0, r * 0.82), ink);
            c.fill(&Shape::circle(px - 8.0, py - 9.0, 5.0), CREAM.at(0.5));
        }
        for k in 0..3 {
            let slat = Shape::rounded(x, base + k as f32 * tall / 3.0, w, tall / 3.0 - 6.0, 4.0);
            c.brushed(&slat, Ink::hex(0xC08F5C), 0.0);
        }
        for px in [x + 8.0, x + w - 26.0] {
            c.fill(&Shape::rect(px, base - 6.0, 18.0, tall + 6.0), Ink::hex(0x9A6C42));
        }
    }
}
