//! Market stalls under awnings.

use super::sky;
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

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
            c.fill(
                &Shape::rect(
                    x + width * (0.2 + 0.4 * (i % 2) as f32),
                    h * 0.66 - tall + 30.0 + (i / 2) as f32 * 90.0,
                    width * 0.2,
                    54.0,
                ),
                pane,
            );
        }
        x += width;
    }
    let ground = sky::outdoors(c, Ink::hex(0xC4AE94), air, 0.1);
    c.shade(
        &Shape::rect(-5.0, h * 0.66, W + 10.0, h),
        (0.0, h * 0.66),
        (0.0, h),
        &[(0.0, ground), (1.0, ground.darker(0.3))],
    );
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
        c.fill(
            &Shape::polygon(&[(lean(a), top - 30.0), (lean(b), top - 30.0), (b, top + deep), (a, top + deep)]),
            tone,
        );
        c.fill(&Shape::segment((a + b) / 2.0, top + deep - 1.0, gore / 2.0, gore * 0.5, 0.0, 180.0), tone.darker(0.12));
    }
    c.shade(
        &Shape::polygon(&[
            (x + width * 0.09, top - 30.0),
            (x + width * 0.91, top - 30.0),
            (x + width, top + deep),
            (x, top + deep),
        ]),
        (0.0, top - 30.0),
        (0.0, top + deep),
        &[(0.0, CREAM.at(0.2)), (1.0, DUSKY.at(0.12))],
    );
}

fn seller(c: &mut Canvas, x: f32, base: f32) {
    let row = c.colours.row();
    let (coat, skin) =
        (c.chance.pick(&row), Ink::hex(c.chance.pick(&[0xE9B893, 0xC98A62, 0x8A5A40, 0xF2CBAA, 0x6B4231])));
    c.fill(
        &Shape::smooth(&[
            (x - 72.0, base),
            (x - 58.0, base - 104.0),
            (x, base - 132.0),
            (x + 58.0, base - 104.0),
            (x + 72.0, base),
        ]),
        coat,
    );
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
        let tray = Shape::polygon(&[
            (left + 4.0, y - 14.0),
            (left + w - 4.0, y - 14.0),
            (left + w - 14.0, y + 44.0),
            (left + 14.0, y + 44.0),
        ]);
        c.fill(&tray, Ink::hex(0xD0A068));
        c.stroke(&Shape::line(&[(left + 8.0, y + 14.0), (left + w - 8.0, y + 14.0)]), 3.0, Ink::hex(0x8A5F38));
        c.fill(&Shape::rounded(left + w * 0.32, y + 4.0, w * 0.36, 32.0, 4.0), CREAM);
        c.stroke(
            &Shape::curve(&[(left + w * 0.38, y + 20.0), (left + w * 0.5, y + 14.0), (left + w * 0.62, y + 22.0)]),
            3.0,
            DUSKY.at(0.7),
        );
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
