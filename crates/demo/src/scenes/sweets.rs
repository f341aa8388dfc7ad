//! Cakes and buns.

use super::{dish, foliage, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn cake(c: &mut Canvas) {
    match c.arrangement(4) {
        0 => layer_cake(c),
        1 => slice(c),
        2 => tart(c),
        _ => buns(c),
    }
}

fn flavours(c: &mut Canvas) -> (Ink, Ink) {
    let (sponge, cream) = c.chance.pick(&[
        (0xE8BE7A, 0xFFF3DF),
        (0x6B3F2E, 0xF3DCC4),
        (0xE8A9A0, 0xFFF1EA),
        (0xA9BE7A, 0xF7F3DD),
        (0xD98F4A, 0xFFF0D6),
    ]);
    (Ink::hex(sponge), Ink::hex(cream))
}

/// On a stand, seen from the side.
fn layer_cake(c: &mut Canvas) {
    let edge = surface::wall_and_table(c, 0.7);
    let (sponge, cream) = flavours(c);
    let (x, base) = (500.0, edge + 30.0);
    let stand = c.colours.light.mix(c.colours.second, 0.2);
    c.shade_spot(x + 20.0, base + 120.0, 330.0, 60.0, 0.45);
    c.fill(
        &Shape::polygon(&[(x - 60.0, base), (x + 60.0, base), (x + 130.0, base + 120.0), (x - 130.0, base + 120.0)]),
        stand.darker(0.14),
    );
    c.fill(&Shape::ellipse(x, base + 120.0, 130.0, 22.0), stand.darker(0.2));
    c.fill(&Shape::ellipse(x, base + 8.0, 370.0, 40.0), stand.darker(0.18));
    c.fill(&Shape::ellipse(x, base - 4.0, 370.0, 40.0), stand);
    let (half, layers) = (270.0, 2 + c.chance.below(2));
    let height = (c.h * 0.13).min(130.0);
    for i in 0..layers {
        let y = base - 6.0 - i as f32 * height;
        let body = Shape::rect(x - half, y - height, half * 2.0, height).and(&Shape::ellipse(x, y, half, 30.0));
        c.shade(
            &body,
            (x - half, 0.0),
            (x + half, 0.0),
            &[(0.0, sponge.lighter(0.22)), (0.5, sponge), (1.0, sponge.darker(0.3))],
        );
        let filling = Shape::rect(x - half, y - height * 0.56, half * 2.0, height * 0.22);
        c.shade(&filling, (x - half, 0.0), (x + half, 0.0), &[(0.0, cream), (1.0, cream.darker(0.2))]);
        dish::sprinkle(c, x, y - height * 0.2, half * 0.8, 20, 5.0, sponge.darker(0.25).at(0.4));
    }
    let top = base - 6.0 - layers as f32 * height;
    c.fill(&Shape::ellipse(x, top, half + 6.0, 42.0), cream);
    let mut x0 = x - half + 4.0;
    while x0 < x + half - 30.0 {
        let (w, l) = (c.chance.between(34.0, 62.0), c.chance.between(26.0, 100.0));
        c.fill(
            &Shape::rounded(x0, top, w, 22.0 + l, w / 2.0),
            cream.mix(cream.darker(0.16), (x0 - x + half) / (2.0 * half)),
        );
        x0 += w * 0.86;
    }
    c.fill(&Shape::ellipse(x, top - 4.0, half - 4.0, 34.0), cream.lighter(0.5));
    for i in 0..9 {
        let px = x - 200.0 + i as f32 * 50.0 + c.chance.between(-12.0, 12.0);
        let py = top - 26.0 + c.chance.between(-16.0, 16.0) - if i % 2 == 0 { 24.0 } else { 0.0 };
        let (ink, r) = (c.chance.pick(&[0xC8313A, 0x46507F, 0xD9567A, 0xE98A3A]), c.chance.between(24.0, 40.0));
        let ink = Ink::hex(ink);
        c.shade_round(
            &Shape::circle(px, py, r),
            (px - r * 0.3, py - r * 0.4),
            r * 1.6,
            &[(0.0, ink.lighter(0.4)), (0.5, ink), (1.0, ink.darker(0.4))],
        );
        c.fill(&Shape::ellipse(px - r * 0.35, py - r * 0.4, r * 0.18, r * 0.1), CREAM.at(0.8));
    }
    foliage::leaf(c, x - 30.0, top - 40.0, 90.0, 40.0, -120.0, Ink::hex(0x6A9A4A));
    foliage::leaf(c, x + 60.0, top - 36.0, 80.0, 36.0, -50.0, Ink::hex(0x5F8F45));
    if c.chance.whether(0.5) {
        for i in 0..3 {
            let px = x - 90.0 + i as f32 * 90.0;
            c.fill(
                &Shape::rounded(px - 7.0, top - 170.0, 14.0, 130.0, 5.0),
                [c.colours.main, c.colours.accent, c.colours.leaf][i],
            );
            c.glow(px, top - 200.0, 110.0, Ink::hex(0xFFC766), 0.8);
            c.fill(&Shape::leaf(px, top - 168.0, 54.0, 30.0, -90.0), Ink::hex(0xFFD877));
        }
    }
}

/// A wedge of cake on a plate with a fork, from the side.
fn slice(c: &mut Canvas) {
    let edge = surface::wall_and_table(c, 0.58);
    let (sponge, cream) = flavours(c);
    let (x, y) = (500.0, edge + (c.h - edge) * 0.42);
    let plate = c.colours.light.mix(c.colours.ground, 0.4);
    c.shade_spot(x + 20.0, y + 30.0, 460.0, 110.0, 0.45);
    c.fill(&Shape::ellipse(x, y + 12.0, 420.0, 92.0), plate.darker(0.2));
    c.fill(&Shape::ellipse(x, y, 420.0, 92.0), plate);
    c.fill(&Shape::ellipse(x, y + 4.0, 300.0, 58.0), plate.darker(0.07));
    let (left, tip, back, lift) = ((x - 250.0, y - 10.0), (x + 230.0, y + 30.0), (x + 130.0, y - 60.0), 260.0);
    let bands =
        [(0.0, 0.3, sponge), (0.3, 0.4, cream), (0.4, 0.7, sponge), (0.7, 0.8, cream), (0.8, 1.0, cream.lighter(0.3))];
    for (from, to, ink) in bands {
        let face = [
            (left.0, left.1 - lift * from),
            (tip.0, tip.1 - lift * from),
            (tip.0, tip.1 - lift * to),
            (left.0, left.1 - lift * to),
        ];
        c.shade(&Shape::polygon(&face), left, tip, &[(0.0, ink), (1.0, ink.darker(0.08))]);
    }
    for _ in 0..60 {
        let (t, v) = (c.chance.unit(), c.chance.unit());
        let (px, py) = (left.0 + (tip.0 - left.0) * t, left.1 + (tip.1 - left.1) * t - lift * v * 0.7);
        c.fill(&Shape::ellipse(px, py, 5.0, 3.5), DUSKY.at(0.12));
    }
    let top = Shape::polygon(&[
        (left.0, left.1 - lift),
        (tip.0, tip.1 - lift),
        (back.0, back.1 - lift),
        (left.0 + 60.0, left.1 - lift - 62.0),
    ]);
    c.fill(&top, cream.lighter(0.4));
    for i in 0..5 {
        let px = x - 170.0 + i as f32 * 66.0;
        let py = y - lift - 32.0 + i as f32 * 4.0 + c.chance.between(-8.0, 8.0);
        let ink = Ink::hex(c.chance.pick(&[0xC8313A, 0x46507F, 0xD9567A]));
        c.shade_round(
            &Shape::circle(px, py, 34.0),
            (px - 10.0, py - 12.0),
            54.0,
            &[(0.0, ink.lighter(0.4)), (0.5, ink), (1.0, ink.darker(0.35))],
        );
        c.fill(&Shape::ellipse(px - 12.0, py - 14.0, 6.0, 4.0), CREAM.at(0.8));
    }
    foliage::leaf(c, x - 40.0, y - lift - 60.0, 80.0, 36.0, -70.0, Ink::hex(0x6A9A4A));
    let fork = Ink::hex(0xCDBFA8);
    c.stroke(&Shape::line(&[(x + 300.0, y + 60.0), (x + 470.0, y + 130.0)]), 14.0, fork.darker(0.1));
    for i in 0..3 {
        let o = i as f32 * 13.0;
        c.stroke(&Shape::line(&[(x + 240.0 - o * 0.4, y + 22.0 + o), (x + 300.0 - o * 0.3, y + 48.0 + o)]), 6.0, fork);
    }
}

/// A round tart from above with rings of fruit.
fn tart(c: &mut Canvas) {
    surface::table_top(c);
    let (x, y) = (500.0, c.h * 0.5);
    let r = (c.h * 0.43).min(390.0);
    let crust = Ink::hex(0xC98B45);
    c.shadow(&Shape::circle(x, y, r), (22.0, 32.0), 32.0, 0.42);
    c.fill(&Shape::star(x, y, r * 1.03, r * 0.97, 40, 0.0), crust.darker(0.12));
    c.fill(&Shape::star(x - 4.0, y - 6.0, r * 1.0, r * 0.94, 40, 0.0), crust.lighter(0.12));
    c.fill(&Shape::circle(x, y, r * 0.87), Ink::hex(0xF6D98B));
    let pair = c.chance.pick(&[(0xC8313A, 0x46507F), (0xE98A3A, 0xC23A5E), (0x8FA83E, 0xF0C23A), (0xB5473C, 0xF2B06A)]);
    for ring in 0..4 {
        let d = r * (0.74 - ring as f32 * 0.21);
        let count = ((std::f32::consts::PI * d / (r * 0.125)) as usize).max(1);
        for i in 0..count {
            let a = (i as f32 + 0.5 * ring as f32) / count as f32 * 360.0;
            let (px, py) = (x + a.to_radians().cos() * d, y + a.to_radians().sin() * d);
            let ink = Ink::hex(if ring % 2 == 0 { pair.0 } else { pair.1 });
            let s = r * 0.115;
            c.fill(&Shape::circle(px + 4.0, py + 7.0, s), DUSKY.at(0.25));
            if ring % 2 == 0 {
                let petal = Shape::ellipse(px, py, s * 1.05, s * 0.74).turned(a + 60.0, px, py);
                c.shade_round(
                    &petal,
                    (px, py),
                    s * 1.2,
                    &[(0.0, ink.lighter(0.5)), (0.6, ink), (1.0, ink.darker(0.2))],
                );
            } else {
                c.shade_round(
                    &Shape::circle(px, py, s),
                    (px - s * 0.3, py - s * 0.3),
                    s * 1.5,
                    &[(0.0, ink.lighter(0.35)), (0.5, ink), (1.0, ink.darker(0.35))],
                );
            }
            c.fill(&Shape::ellipse(px - s * 0.3, py - s * 0.34, s * 0.2, s * 0.11), CREAM.at(0.6));
        }
    }
    dish::herbs(c, x, y, r * 0.14, Ink::hex(0x5F9A45));
    dish::sprinkle(c, x, y, r * 0.98, 70, 4.0, CREAM.at(0.8));
    let (fx, fy) = (x + r * 0.95, y + r * 0.75);
    dish::spoon(c, fx.min(920.0), fy.min(c.h - 180.0), -40.0, Ink::hex(0xCDBFA8));
}

/// Small buns in rows on a tray, with one missing.
fn buns(c: &mut Canvas) {
    surface::table_top(c);
    let (x, y) = (500.0, c.h * 0.5);
    let rows = if c.h > 1100.0 { 4 } else { 3 };
    let (gap, half) = (230.0, 400.0);
    let tall = rows as f32 * gap * 0.5 + 36.0;
    let tray = Shape::rounded(x - half, y - tall, half * 2.0, tall * 2.0, 44.0).turned(-4.0, x, y);
    c.shadow(&tray, (18.0, 26.0), 26.0, 0.42);
    c.fill(&tray, c.colours.dark.mix(c.colours.second, 0.25));
    let paper =
        Shape::rounded(x - half + 30.0, y - tall + 30.0, half * 2.0 - 60.0, tall * 2.0 - 60.0, 12.0).turned(-4.0, x, y);
    c.fill(&paper, c.colours.light.darker(0.05));
    let dough = Ink::hex(c.chance.pick(&[0xC98A45, 0xB9722F, 0xD9A25A]));
    let topping = c.chance.below(3);
    let missing = c.chance.below(rows * 3);
    for i in 0..rows * 3 {
        let (column, row) = ((i % 3) as f32 - 1.0, (i / 3) as f32 - (rows as f32 - 1.0) / 2.0);
        let (px, py) = (x + column * gap + row * 16.0 + c.chance.between(-8.0, 8.0), y + row * gap - column * 16.0);
        if i == missing {
            dish::sprinkle(c, px, py, 80.0, 26, 5.0, dough);
            continue;
        }
        let bun = Shape::pebble(px, py, 98.0, 94.0, 0.015, &mut c.chance);
        c.shadow(&bun, (10.0, 14.0), 12.0, 0.4);
        c.shade_round(
            &bun,
            (px - 28.0, py - 34.0),
            150.0,
            &[(0.0, dough.lighter(0.42)), (0.5, dough), (1.0, dough.darker(0.38))],
        );
        match topping {
            0 => {
                let spiral: Vec<_> = (0..30)
                    .map(|k| {
                        let (a, d) = (k as f32 * 0.5, 82.0 * k as f32 / 30.0);
                        (px + a.cos() * d, py + a.sin() * d)
                    })
                    .collect();
                c.stroke(&Shape::curve(&spiral), 13.0, Ink::hex(0x7A4424).at(0.75));
                c.stroke(&Shape::curve(&spiral).moved(-4.0, -6.0), 5.0, CREAM.at(0.65));
            }
            1 => dish::sprinkle(c, px, py, 74.0, 46, 6.5, Ink::hex(0xF8EBC8)),
            _ => {
                for k in 0..5 {
                    let o = -60.0 + k as f32 * 30.0;
                    let cut = Shape::line(&[(px + o - 24.0, py - 74.0), (px + o + 24.0, py + 74.0)]);
                    c.within(&bun, |c| {
                        c.stroke(&cut, 8.0, CREAM.at(0.65));
                        c.stroke(&cut.clone().turned(80.0, px, py), 8.0, CREAM.at(0.5));
                    });
                }
            }
        }
    }
}
