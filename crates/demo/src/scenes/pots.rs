//! The kitchen: a pot on the stove, jars on a shelf.

use super::{dish, foliage, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn cooking(c: &mut Canvas) {
    let edge = surface::wall_and_table(c, 0.68);
    wall_tiles(c, edge);
    let rail = c.h * 0.14;
    c.stroke(&Shape::line(&[(-10.0, rail), (1010.0, rail)]), 9.0, c.colours.dark.lighter(0.2));
    hanging(c, rail);
    let enamel = c.chance.pick(&[c.colours.main, c.colours.second, c.colours.leaf, c.colours.accent]);
    let base = edge + 60.0;
    let size = (c.h * 0.3).min(330.0);
    stove(c, 470.0, base);
    pot(c, 470.0, base - 14.0, size, enamel);
    dish::steam(c, 470.0, base - size * 1.02, size * 0.9);
    board(c, edge);
}

fn wall_tiles(c: &mut Canvas, edge: f32) {
    let line = CREAM.at(0.16);
    let (mut y, mut row) = (edge % 86.0, 0);
    while y < edge {
        c.stroke(&Shape::line(&[(0.0, y), (W, y)]), 4.0, line);
        let mut x = if row % 2 == 0 { 0.0 } else { 85.0 };
        while x < W {
            c.stroke(&Shape::line(&[(x, y - 86.0), (x, y)]), 4.0, line);
            x += 170.0;
        }
        (y, row) = (y + 86.0, row + 1);
    }
}

fn hanging(c: &mut Canvas, rail: f32) {
    let metal = Ink::hex(0xB5A48C);
    for (i, x) in [90.0, 200.0, 690.0, 800.0, 915.0].into_iter().enumerate() {
        c.stroke(&Shape::arc(x, rail + 12.0, 10.0, 14.0, -180.0, 60.0), 5.0, metal.darker(0.3));
        let drop = rail + 26.0;
        match i {
            0 => {
                c.stroke(&Shape::line(&[(x, drop), (x, drop + 190.0)]), 11.0, Ink::hex(0x9A6A45));
                c.fill(&Shape::ellipse(x, drop + 220.0, 34.0, 48.0), Ink::hex(0xA97A52));
            }
            1 => {
                c.stroke(&Shape::line(&[(x, drop), (x, drop + 160.0)]), 9.0, metal);
                c.fill(&Shape::segment(x, drop + 160.0, 50.0, 56.0, 0.0, 180.0), metal.darker(0.12));
            }
            2 => {
                for k in 0..5 {
                    let sway = (k as f32 - 2.0) * 15.0;
                    foliage::twig(c, x, drop, 150.0, 90.0 + sway, 44.0, c.colours.leaf.darker(0.1));
                }
            }
            3 => {
                c.stroke(&Shape::line(&[(x, drop), (x, drop + 80.0)]), 12.0, c.colours.dark);
                c.fill(&Shape::circle(x, drop + 150.0, 80.0), c.colours.dark.lighter(0.14));
                c.fill(&Shape::circle(x - 5.0, drop + 146.0, 64.0), c.colours.dark.lighter(0.28));
            }
            _ => {
                for k in 0..7 {
                    let y = drop + k as f32 * 30.0;
                    let side = if k % 2 == 0 { -1.0 } else { 1.0 };
                    c.blob(
                        x + side * 17.0,
                        y + 20.0,
                        27.0,
                        24.0,
                        0.04,
                        Ink::hex(0xEFE0CC).mix(Ink::hex(0xC9708A), 0.2),
                    );
                }
            }
        }
    }
}

fn stove(c: &mut Canvas, x: f32, base: f32) {
    c.shade_spot(x, base + 60.0, 420.0, 50.0, 0.4);
    c.fill(&Shape::rounded(x - 300.0, base + 6.0, 600.0, 54.0, 14.0), c.colours.dark.lighter(0.1));
    for i in 0..13 {
        let px = x - 170.0 + i as f32 * 28.0;
        let tall = 26.0 + c.chance.between(-6.0, 8.0);
        c.fill(&Shape::leaf(px, base + 12.0, tall, 18.0, -90.0), Ink::hex(0x6FA8D6));
        c.fill(&Shape::leaf(px, base + 12.0, tall * 0.55, 10.0, -90.0), Ink::hex(0xF7C97A));
    }
    for i in 0..3 {
        c.fill(&Shape::circle(x - 90.0 + i as f32 * 90.0, base + 40.0, 14.0), Ink::hex(0xCDBFA8));
    }
}

fn pot(c: &mut Canvas, x: f32, base: f32, size: f32, ink: Ink) {
    let (half, height) = (size * 0.78, size * 0.74);
    for side in [-1.0, 1.0] {
        c.stroke(&Shape::arc(x + side * half, base - height * 0.7, 44.0, 30.0, -90.0, 270.0), 20.0, ink.darker(0.3));
    }
    let body = Shape::rounded(x - half, base - height, half * 2.0, height, 60.0);
    c.shade(&body, (x - half, 0.0), (x + half, 0.0), &[(0.0, ink.lighter(0.3)), (0.35, ink), (1.0, ink.darker(0.4))]);
    c.fill(&Shape::rounded(x - half - 12.0, base - height - 18.0, half * 2.0 + 24.0, 38.0, 19.0), ink.lighter(0.12));
    let lid = Shape::segment(x - 36.0, base - height - 30.0, half * 0.94, size * 0.2, 180.0, 360.0).turned(
        -5.0,
        x,
        base - height,
    );
    c.shadow(&lid, (4.0, 8.0), 8.0, 0.25);
    c.shade(&lid, (x - half, 0.0), (x + half, 0.0), &[(0.0, ink.lighter(0.34)), (1.0, ink.darker(0.2))]);
    c.rounded_form(
        &Shape::circle(x - 50.0, base - height - 30.0 - size * 0.22, 24.0),
        c.colours.light.darker(0.1),
        6.0,
    );
    c.fill(&Shape::rounded(x - half * 0.8, base - height * 0.78, 22.0, height * 0.5, 11.0), CREAM.at(0.4));
}

/// A cutting board with what is next.
fn board(c: &mut Canvas, edge: f32) {
    let (x, y) = (680.0, edge + (c.h - edge) * 0.66);
    let wood = Shape::rounded(x - 240.0, y - 44.0, 520.0, 96.0, 24.0);
    c.shadow(&wood, (8.0, 12.0), 12.0, 0.4);
    c.brushed(&wood, Ink::hex(0xD2A06A), 0.0);
    for i in 0..4 {
        let px = x - 170.0 + i as f32 * 60.0;
        c.fill(&Shape::ellipse(px, y - 34.0, 32.0, 38.0), Ink::hex(0xE5863A).darker(0.05 * i as f32));
        c.fill(&Shape::ellipse(px - 6.0, y - 36.0, 20.0, 25.0), Ink::hex(0xF2A65A));
    }
    c.rounded_form(&Shape::circle(x + 130.0, y - 56.0, 64.0), Ink::hex(0xD4472F), 12.0);
    c.fill(&Shape::star(x + 130.0, y - 112.0, 30.0, 11.0, 5, -90.0), Ink::hex(0x5F8F45));
    c.fill(&Shape::ellipse(x + 108.0, y - 82.0, 13.0, 8.0), CREAM.at(0.7));
    for i in 0..4 {
        foliage::leaf(
            c,
            x + 210.0,
            y - 30.0,
            110.0,
            44.0,
            -20.0 - i as f32 * 22.0,
            Ink::hex(0x6A9A4A).lighter(0.05 * i as f32),
        );
    }
    let blade = Shape::polygon(&[(80.0, y + 34.0), (330.0, y + 10.0), (330.0, y + 44.0), (130.0, y + 52.0)]);
    c.shadow(&blade, (6.0, 8.0), 6.0, 0.35);
    c.fill(&blade, Ink::hex(0xD6CCBC));
    c.fill(&Shape::rounded(325.0, y + 8.0, 120.0, 34.0, 14.0), Ink::hex(0x5A3A2E));
    c.fill(&Shape::rect(80.0, y + 48.0, 200.0, 4.0), DUSKY.at(0.1));
}

pub fn jars(c: &mut Canvas) {
    let wall = c.chance.pick(&[
        c.colours.ground,
        c.colours.leaf.lighter(0.4),
        c.colours.second.lighter(0.35),
        c.colours.main.darker(0.1),
    ]);
    let h = c.h;
    c.ground(wall, 70.0);
    if !c.light.is_dark() {
        surface::window_light(c, wall);
    }
    let rows = if h > 1100.0 { 3 } else { 2 };
    for row in 0..rows {
        let shelf = h * (row as f32 + 0.92) / rows as f32;
        let tall = h / rows as f32 * 0.62;
        let mut x = 60.0 + c.chance.between(0.0, 50.0);
        while x < 880.0 {
            let width = c.chance.between(110.0, 190.0);
            let height = tall * c.chance.between(0.55, 1.0);
            match c.chance.below(5) {
                0 => bottle(c, x + width * 0.4, shelf, width * 0.36, height),
                1 => bowls(c, x + width * 0.5, shelf, width * 0.56),
                _ => jar(c, x + width * 0.5, shelf, width * 0.46, height * 0.9),
            }
            x += width + c.chance.between(18.0, 46.0);
        }
        let board = Shape::rect(-10.0, shelf, 1020.0, 34.0);
        c.fill(&Shape::rect(-10.0, shelf + 34.0, 1020.0, 26.0), DUSKY.at(0.12));
        c.brushed(&board, Ink::hex(0xA06C48), 0.0);
    }
}

fn jar(c: &mut Canvas, x: f32, base: f32, half: f32, height: f32) {
    let ink = Ink::hex(
        c.chance.pick(&[0xC23A45, 0xE89A35, 0x8FA04A, 0x6B4030, 0xF0D9A8, 0xB06A3A, 0x7A3F6B, 0xE2C04A, 0xA33B2B]),
    );
    c.shade_spot(x + 14.0, base, half * 1.3, 16.0, 0.5);
    let glass = Shape::rounded(x - half, base - height, half * 2.0, height, half * 0.36);
    c.fill(&glass, CREAM.at(0.42));
    let level = height * c.chance.between(0.62, 0.88);
    c.within(&glass, |c| {
        let fill = Shape::rect(x - half + 7.0, base - level, half * 2.0 - 14.0, level - 7.0);
        c.shade(&fill, (x - half, 0.0), (x + half, 0.0), &[(0.0, ink.lighter(0.15)), (1.0, ink.darker(0.28))]);
        for _ in 0..26 {
            let (px, py) = (c.chance.between(x - half, x + half), c.chance.between(base - level, base - 8.0));
            let (s, t) = (c.chance.between(6.0, 17.0), c.chance.between(-0.25, 0.3));
            let tone = if t < 0.0 { ink.darker(-t) } else { ink.lighter(t) };
            c.blob(px, py, s, s * 0.8, 0.1, tone);
        }
    });
    c.fill(&Shape::rounded(x - half * 0.78, base - height * 0.9, half * 0.16, height * 0.76, 8.0), CREAM.at(0.5));
    if c.chance.whether(0.5) {
        let cap = c.chance.pick(&[c.colours.main, c.colours.second, Ink::hex(0xC9A56A)]);
        c.fill(&Shape::rounded(x - half * 0.86, base - height - 26.0, half * 1.72, 40.0, 8.0), cap);
    } else {
        let cloth = c.chance.pick(&[c.colours.accent, c.colours.main.lighter(0.3), c.colours.leaf.lighter(0.2)]);
        c.fill(
            &Shape::smooth(&[
                (x - half * 0.9, base - height - 22.0),
                (x, base - height - 40.0),
                (x + half * 0.9, base - height - 22.0),
                (x + half * 1.16, base - height + 32.0),
                (x + half * 0.5, base - height + 20.0),
                (x, base - height + 34.0),
                (x - half * 0.5, base - height + 20.0),
                (x - half * 1.16, base - height + 32.0),
            ]),
            cloth,
        );
        c.stroke(
            &Shape::line(&[(x - half * 0.94, base - height + 2.0), (x + half * 0.94, base - height + 2.0)]),
            5.0,
            CREAM,
        );
    }
    if c.chance.whether(0.6) {
        let label = Shape::rounded(x - half * 0.56, base - height * 0.56, half * 1.12, height * 0.28, 6.0);
        c.fill(&label, CREAM);
        for k in 0..2 {
            let y = base - height * (0.46 - 0.1 * k as f32);
            c.stroke(
                &Shape::curve(&[(x - half * 0.4, y), (x - half * 0.1, y - 5.0), (x + half * 0.36, y + 1.0)]),
                4.0,
                DUSKY.at(0.6),
            );
        }
    }
}

fn bottle(c: &mut Canvas, x: f32, base: f32, half: f32, height: f32) {
    let ink = c.chance.pick(&[Ink::hex(0x6F8A4A), Ink::hex(0x8A4A2E), c.colours.leaf, Ink::hex(0xD9A441)]);
    c.shade_spot(x + 12.0, base, half * 1.5, 14.0, 0.5);
    let body = Shape::rounded(x - half, base - height * 0.66, half * 2.0, height * 0.66, half * 0.5).and(&Shape::rect(
        x - half * 0.36,
        base - height,
        half * 0.72,
        height * 0.5,
    ));
    c.shade(&body, (x - half, 0.0), (x + half, 0.0), &[(0.0, ink.lighter(0.35)), (0.4, ink), (1.0, ink.darker(0.35))]);
    c.fill(&Shape::rounded(x - half * 0.42, base - height - 18.0, half * 0.84, 34.0, 6.0), Ink::hex(0xC9A06A));
    c.fill(&Shape::rounded(x - half * 0.66, base - height * 0.56, half * 0.2, height * 0.42, 6.0), CREAM.at(0.45));
}

fn bowls(c: &mut Canvas, x: f32, base: f32, half: f32) {
    let count = 2 + c.chance.below(3);
    c.shade_spot(x + 12.0, base, half * 1.1, 16.0, 0.5);
    for i in 0..count {
        let row = c.colours.row();
        let (ink, y) = (c.chance.pick(&row), base - i as f32 * half * 0.34);
        let body = Shape::segment(x, y - half * 0.62, half, half * 0.62, 0.0, 180.0);
        c.shade(
            &body,
            (x - half, 0.0),
            (x + half, 0.0),
            &[(0.0, ink.lighter(0.3)), (0.5, ink), (1.0, ink.darker(0.3))],
        );
        c.fill(&Shape::rounded(x - half, y - half * 0.66, half * 2.0, 10.0, 5.0), ink.lighter(0.4));
    }
}
