//! Meals on plates and bread on a board, from above.

use std::f32::consts::TAU;

use super::{dish, foliage, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn plate(c: &mut Canvas) {
    let kind = c.arrangement(4);
    surface::table_top(c);
    let r = (c.h * 0.45).min(420.0) * c.chance.between(0.92, 1.0);
    let (x, y) = (500.0 + c.chance.between(-40.0, 40.0), c.h * 0.5 + c.chance.between(-20.0, 20.0));
    let glaze = c.chance.pick(&[
        CREAM,
        c.colours.ground.lighter(0.4),
        c.colours.second.lighter(0.6),
        c.colours.dark.mix(c.colours.main, 0.2),
    ]);
    let well = dish::plate(c, x, y, r, glaze);
    match kind {
        0 => rice_and_curry(c, x, y, well),
        1 => filled_breads(c, x, y, well),
        2 => fish(c, x, y, well),
        _ => eggs(c, x, y, well),
    }
    let (gx, gy) = (if c.chance.whether(0.5) { 90.0 } else { 910.0 }, c.h * 0.16);
    glass(c, gx, gy);
    if c.chance.whether(0.6) {
        dish::spoon(c, x + r * 1.02, y - r * 0.3, 6.0, Ink::hex(0xCBBBA2));
    }
}

fn rice_and_curry(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let sauce = Ink::hex(c.chance.pick(&[0xC07A2C, 0x8F4A24, 0xA9A23C, 0xC4502F]));
    let pool = Shape::pebble(x + r * 0.28, y + r * 0.05, r * 0.72, r * 0.84, 0.05, &mut c.chance);
    c.fill(&pool, sauce.darker(0.1));
    c.within(&pool, |c| {
        for _ in 0..22 {
            let (a, d) = (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * r * 0.7);
            let (px, py, s) = (x + r * 0.3 + a.cos() * d, y + a.sin() * d, c.chance.between(20.0, 46.0));
            let ink = sauce.mix(Ink::hex(c.chance.pick(&[0xE9A640, 0x6E8E3E, 0xD9572E, 0xF3DDB0])), 0.55);
            let piece = Shape::pebble(px, py, s, s * 0.8, 0.09, &mut c.chance);
            c.fill(&piece.clone().moved(5.0, 8.0), DUSKY.at(0.25));
            c.fill(&piece, ink);
            c.fill(
                &Shape::ellipse(px - s * 0.3, py - s * 0.3, s * 0.3, s * 0.16).turned(-30.0, px, py),
                CREAM.at(0.35),
            );
        }
    });
    let mound = Shape::pebble(x - r * 0.42, y - r * 0.04, r * 0.52, r * 0.62, 0.04, &mut c.chance);
    c.shadow(&mound, (10.0, 14.0), 14.0, 0.34);
    c.fill(&mound, Ink::hex(0xF3E6CF));
    c.within(&mound, |c| dish::sprinkle(c, x - r * 0.42, y - r * 0.04, r * 0.62, 420, 13.0, CREAM));
    c.within(&mound, |c| dish::sprinkle(c, x - r * 0.38, y, r * 0.62, 120, 12.0, Ink::hex(0xE2CFAF).at(0.7)));
    dish::herbs(c, x - r * 0.4, y - r * 0.1, r * 0.2, Ink::hex(0x5F9A45));
    dish::herbs(c, x + r * 0.34, y + r * 0.36, r * 0.18, Ink::hex(0x4F8A45));
    dish::sprinkle(c, x - r * 0.42, y, r * 0.4, 22, 6.0, Ink::hex(0x3B2A22));
}

fn filled_breads(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for i in 0..3 {
        let (px, turn) = (x - r * 0.56 + i as f32 * r * 0.56, -12.0 + i as f32 * 10.0 + c.chance.between(-4.0, 4.0));
        c.placed(px, y, turn, 1.0, |c| {
            let bread = Shape::pebble(0.0, 0.0, r * 0.3, r * 0.68, 0.02, &mut c.chance);
            c.shadow(&bread, (10.0, 14.0), 14.0, 0.4);
            c.fill(&bread, Ink::hex(0xEFCF8F));
            c.within(&bread, |c| dish::sprinkle(c, 0.0, 0.0, r * 0.6, 20, 13.0, Ink::hex(0xC58F4A).at(0.6)));
            for _ in 0..30 {
                let (px, py) = (c.chance.between(-0.14, 0.14) * r, c.chance.between(-0.52, 0.52) * r);
                let ink = Ink::hex(c.chance.pick(&[0x8C4630, 0x6FA04B, 0xD9483A, 0xF4EBD8, 0xE9B23F, 0x8A3B63]));
                let s = c.chance.between(14.0, 34.0);
                let bit = Shape::pebble(px, py, s, s * 0.7, 0.12, &mut c.chance);
                c.fill(&bit.clone().moved(3.0, 5.0), DUSKY.at(0.28));
                c.fill(&bit, ink);
            }
            dish::herbs(c, 0.0, -r * 0.2, r * 0.13, Ink::hex(0x5F9A45));
            dish::herbs(c, 0.0, r * 0.26, r * 0.12, Ink::hex(0x5F9A45));
        });
    }
    dish::citrus(c, x + r * 0.6, y + r * 0.68, r * 0.17, Ink::hex(0x7FA23C), Ink::hex(0xC4D66A));
}

fn fish(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for i in 0..9 {
        let (px, py) = (x - r * 0.7 + i as f32 * r * 0.17, y + r * 0.34);
        foliage::leaf(
            c,
            px,
            py,
            r * 0.4,
            r * 0.2,
            -70.0 + i as f32 * 16.0,
            Ink::hex(0x6A9A4A).lighter(0.05 * (i % 3) as f32),
        );
    }
    let skin = c.chance.pick(&[Ink::hex(0x7C8FA0), Ink::hex(0xC9705A), Ink::hex(0xB79A5B)]);
    c.placed(x, y - r * 0.02, -14.0, 1.0, |c| {
        let body = Shape::smooth(&[
            (-r * 0.95, 0.0),
            (-r * 0.55, -r * 0.28),
            (r * 0.1, -r * 0.3),
            (r * 0.62, -r * 0.06),
            (r * 0.62, r * 0.08),
            (r * 0.1, r * 0.3),
            (-r * 0.55, r * 0.27),
        ]);
        let tail = Shape::smooth(&[(r * 0.56, 0.0), (r * 0.98, -r * 0.3), (r * 0.86, 0.0), (r * 0.98, r * 0.3)]);
        c.shadow(&body.clone().and(&tail), (10.0, 16.0), 16.0, 0.4);
        c.fill(&tail, skin.darker(0.2));
        c.shade(
            &body,
            (0.0, -r * 0.3),
            (0.0, r * 0.3),
            &[(0.0, skin.darker(0.2)), (0.5, skin.lighter(0.1)), (1.0, skin.lighter(0.55))],
        );
        for i in 0..5 {
            let px = -r * 0.36 + i as f32 * r * 0.18;
            c.stroke(
                &Shape::curve(&[(px, -r * 0.24), (px + r * 0.07, 0.0), (px, r * 0.22)]),
                8.0,
                Ink::hex(0x5A3322).at(0.55),
            );
        }
        c.stroke(&Shape::arc(-r * 0.62, 0.0, r * 0.12, r * 0.24, -70.0, 70.0), 6.0, skin.darker(0.4));
        c.fill(&Shape::circle(-r * 0.76, -r * 0.06, r * 0.05), CREAM);
        c.fill(&Shape::circle(-r * 0.76, -r * 0.06, r * 0.028), DUSKY);
    });
    for (dx, dy) in [(-0.18, -0.02), (0.12, -0.08), (0.34, -0.2)] {
        dish::citrus(c, x + r * dx, y + r * dy, r * 0.15, Ink::hex(0xE8B62E), Ink::hex(0xF6D75A));
    }
    dish::rings(c, x, y + r * 0.1, r * 0.6, 18);
}

fn eggs(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let toast = Shape::rounded(x - r * 0.7, y - r * 0.55, r * 0.9, r * 1.0, r * 0.16).turned(-10.0, x, y);
    c.shadow(&toast, (10.0, 14.0), 14.0, 0.38);
    c.fill(&toast, Ink::hex(0xA9672F));
    c.fill(
        &Shape::rounded(x - r * 0.65, y - r * 0.5, r * 0.8, r * 0.9, r * 0.13).turned(-10.0, x, y),
        Ink::hex(0xE9BD78),
    );
    for (dx, dy) in [(-0.32, -0.2), (-0.18, 0.2)] {
        let (px, py) = (x + r * dx, y + r * dy);
        let white = Shape::pebble(px, py, r * 0.34, r * 0.28, 0.08, &mut c.chance);
        c.shadow(&white, (4.0, 6.0), 6.0, 0.25);
        c.fill(&white, CREAM);
        c.shade_round(
            &Shape::circle(px, py, r * 0.13),
            (px - 10.0, py - 12.0),
            r * 0.16,
            &[(0.0, Ink::hex(0xFBC648)), (1.0, Ink::hex(0xEB9424))],
        );
        c.fill(&Shape::ellipse(px - r * 0.05, py - r * 0.05, r * 0.03, r * 0.02), CREAM.at(0.9));
    }
    for i in 0..10 {
        let a = -60.0 + i as f32 * 15.0;
        let (px, py) = (x + r * 0.5, y + r * 0.1);
        let (ink, l) = (c.chance.pick(&[0x6A9A4A, 0x8DB255, 0x4F7F3F]), c.chance.between(0.3, 0.46));
        foliage::leaf(c, px, py, r * l, r * 0.2, a * 2.2, Ink::hex(ink));
    }
    for (dx, dy) in [(0.42, -0.12), (0.6, 0.14), (0.38, 0.32), (0.66, -0.16)] {
        let (px, py, s) = (x + r * dx, y + r * dy, r * 0.1);
        c.shadow(&Shape::circle(px, py, s), (5.0, 7.0), 7.0, 0.35);
        c.rounded_form(&Shape::circle(px, py, s), Ink::hex(0xD9402F), s * 0.2);
        c.fill(&Shape::ellipse(px - s * 0.35, py - s * 0.4, s * 0.22, s * 0.13).turned(-30.0, px, py), CREAM.at(0.7));
    }
    dish::sprinkle(c, x - r * 0.2, y, r * 0.4, 40, 3.6, Ink::hex(0x3B2A22));
}

fn glass(c: &mut Canvas, x: f32, y: f32) {
    let drink = c.chance.pick(&[c.colours.accent, c.colours.second, Ink::hex(0xE9A53F), Ink::hex(0xB5C96A)]);
    c.shadow(&Shape::circle(x, y, 92.0), (12.0, 18.0), 16.0, 0.36);
    c.fill(&Shape::circle(x, y, 92.0), CREAM.at(0.5));
    c.fill(&Shape::circle(x, y, 80.0), drink);
    for (dx, dy, turn) in [(-24.0, -12.0, 12.0), (28.0, 18.0, 40.0), (2.0, 38.0, 70.0)] {
        c.fill(
            &Shape::rounded(x + dx - 20.0, y + dy - 20.0, 40.0, 40.0, 8.0).turned(turn, x + dx, y + dy),
            CREAM.at(0.45),
        );
    }
    c.stroke(&Shape::arc(x, y, 86.0, 86.0, 190.0, 270.0), 6.0, CREAM.at(0.8));
    foliage::leaf(c, x, y, 66.0, 34.0, -50.0, Ink::hex(0x5F9A45));
    foliage::leaf(c, x, y, 54.0, 28.0, 10.0, Ink::hex(0x6FAA4F));
}

pub fn bread(c: &mut Canvas) {
    surface::table_top(c);
    let (x, y) = (500.0, c.h * 0.5);
    let board = Shape::rounded(x - 400.0, y - 330.0, 800.0, 660.0, 60.0).turned(-8.0, x, y);
    c.shadow(&board, (16.0, 26.0), 26.0, 0.42);
    c.brushed(&board, Ink::hex(0x9A6A45), -8.0);
    let crust = Ink::hex(c.chance.pick(&[0xB9722F, 0xA65F28, 0xC98A45]));
    let kind = c.arrangement(2);
    if kind == 0 {
        loaf(c, x - 60.0, y - 40.0, 290.0, crust);
        for i in 0..2 {
            slice(c, x + 190.0 + i as f32 * 70.0, y + 120.0 + i as f32 * 60.0, 120.0, crust);
        }
    } else {
        for i in 0..3 {
            stick(c, x - 130.0 + i as f32 * 150.0, y, 330.0, crust.lighter(0.05 * i as f32));
        }
    }
    let butter = (x - 330.0, y + 240.0);
    let well = dish::bowl(c, butter.0, butter.1, 105.0, c.colours.main.lighter(0.1), Ink::hex(0xF6DD8C));
    c.fill(
        &Shape::ellipse(butter.0 - 10.0, butter.1 - 10.0, well * 0.5, well * 0.35).turned(-20.0, butter.0, butter.1),
        Ink::hex(0xFDF0B8),
    );
    dish::sprinkle(c, x + 80.0, y + 220.0, 240.0, 40, 6.0, Ink::hex(0xD9A45A));
    foliage::twig(c, 900.0, y - 330.0, 300.0, 130.0, 60.0, Ink::hex(0x7C8F5A));
}

fn loaf(c: &mut Canvas, x: f32, y: f32, r: f32, crust: Ink) {
    let body = Shape::pebble(x, y, r, r * 0.9, 0.02, &mut c.chance);
    c.shadow(&body, (16.0, 24.0), 22.0, 0.45);
    c.shade_round(
        &body,
        (x - r * 0.3, y - r * 0.3),
        r * 1.5,
        &[(0.0, crust.lighter(0.35)), (0.5, crust), (1.0, crust.darker(0.4))],
    );
    c.within(&body, |c| {
        dish::sprinkle(c, x, y, r, 240, 7.0, CREAM.at(0.35));
        for i in 0..5 {
            let (px, top) = (x - r * 0.56 + i as f32 * r * 0.28, y - r * 0.62);
            let cut =
                Shape::smooth(&[(px, top), (px + r * 0.09, y), (px + r * 0.02, y + r * 0.62), (px - r * 0.06, y)])
                    .turned(16.0, x, y);
            c.fill(&cut, Ink::hex(0xF0CF94));
            c.fill(&cut.moved(-8.0, 0.0), crust.darker(0.2).at(0.35));
        }
    });
}

fn slice(c: &mut Canvas, x: f32, y: f32, r: f32, crust: Ink) {
    let body = Shape::pebble(x, y, r * 1.1, r * 0.9, 0.03, &mut c.chance);
    c.shadow(&body, (10.0, 14.0), 12.0, 0.4);
    c.fill(&body, crust.darker(0.15));
    c.blob(x - 3.0, y - 3.0, r, r * 0.8, 0.03, Ink::hex(0xF4DDB2));
    dish::sprinkle(c, x, y, r * 0.72, 30, 9.0, Ink::hex(0xD9B67E).at(0.8));
}

fn stick(c: &mut Canvas, x: f32, y: f32, length: f32, crust: Ink) {
    c.placed(x, y, 12.0, 1.0, |c| {
        let body = Shape::rounded(-58.0, -length * 0.9, 116.0, length * 1.8, 58.0);
        c.shadow(&body, (14.0, 20.0), 18.0, 0.42);
        c.shade(
            &body,
            (-60.0, 0.0),
            (60.0, 0.0),
            &[(0.0, crust.lighter(0.28)), (0.5, crust), (1.0, crust.darker(0.35))],
        );
        for i in 0..5 {
            let py = -length * 0.68 + i as f32 * length * 0.32;
            let cut = Shape::ellipse(0.0, py, 17.0, 58.0).turned(34.0, 0.0, py);
            c.fill(&cut, Ink::hex(0xF0CF94));
        }
        dish::sprinkle(c, 0.0, 0.0, 60.0, 20, 5.0, CREAM.at(0.5));
    });
}
