//! A bamboo steamer from above, full of dumplings.

use std::f32::consts::TAU;

use super::{dish, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn dumplings(c: &mut Canvas) {
    let kind = c.arrangement(3);
    surface::table_top(c);
    let r = (c.h * 0.45).min(420.0);
    let (x, y) = (480.0 + c.chance.between(-30.0, 40.0), c.h * 0.5);
    steamer(c, x, y, r);
    let well = r * 0.8;
    let dough = c.chance.pick(&[Ink::hex(0xFBF1DF), Ink::hex(0xF7E7C6), Ink::hex(0xF3E9D8), Ink::hex(0xDDE3B9)]);
    let ring = if r > 380.0 { 7 } else { 6 };
    for i in 0..=ring {
        let (px, py) = if i == ring {
            (x, y)
        } else {
            let a = i as f32 / ring as f32 * TAU + 0.3;
            (x + a.cos() * well * 0.66, y + a.sin() * well * 0.66)
        };
        let (size, turn) = (well * 0.27, c.chance.between(0.0, 360.0));
        match (kind, i % 2) {
            (0, _) | (2, 0) => bun(c, px, py, size, dough),
            _ => crescent(c, px, py, size * 1.12, turn, dough),
        }
    }
    let (sx, sy) = if c.chance.whether(0.5) { (890.0, c.h - 130.0) } else { (110.0, c.h - 120.0) };
    let glaze = c.colours.main;
    let inner = dish::bowl(c, sx, sy, 150.0, glaze, Ink::hex(0x4A2016));
    dish::rings(c, sx, sy, inner * 0.5, 9);
    dish::sprinkle(c, sx, sy, inner * 0.7, 24, 5.0, Ink::hex(0xF6E2B5));
    let lacquer = c.colours.dark;
    dish::chopsticks(c, if sx > 500.0 { 840.0 } else { 170.0 }, c.h * 0.3, 70.0, lacquer);
}

fn steamer(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let cane = Ink::hex(0xD9AE72).mix(c.colours.second, 0.12);
    c.shadow(&Shape::circle(x, y, r), (26.0, 38.0), 40.0, 0.45);
    c.fill(&Shape::circle(x, y, r), cane.darker(0.2));
    c.fill(&Shape::circle(x - 4.0, y - 6.0, r * 0.985), cane);
    for k in [0.95, 0.9] {
        c.stroke(&Shape::circle(x, y, r * k), 5.0, cane.darker(0.28).at(0.7));
    }
    for i in 0..4 {
        let a = i as f32 * TAU / 4.0 + 0.5;
        let (px, py) = (x + a.cos() * r * 0.92, y + a.sin() * r * 0.92);
        c.fill(
            &Shape::rounded(px - 9.0, py - 30.0, 18.0, 60.0, 8.0).turned(a.to_degrees() + 90.0, px, py),
            cane.darker(0.4),
        );
    }
    let inner = Shape::circle(x, y, r * 0.86);
    c.fill(&inner, cane.darker(0.36));
    c.within(&inner, |c| {
        for i in -12..12 {
            let at = x + i as f32 * 38.0;
            c.fill(&Shape::rect(at, y - r, 30.0, r * 2.0).turned(20.0, x, y), cane.darker(0.16));
        }
        c.stroke(&Shape::circle(x - 14.0, y - 20.0, r * 0.88), 40.0, DUSKY.at(0.22));
    });
    let leaf = Shape::pebble(x, y, r * 0.76, r * 0.76, 0.02, &mut c.chance);
    let paper = c.colours.leaf.lighter(0.35);
    c.fill(&leaf, paper);
}

/// Round, with folds that meet in the middle.
fn bun(c: &mut Canvas, x: f32, y: f32, r: f32, dough: Ink) {
    let body = Shape::pebble(x, y, r, r, 0.015, &mut c.chance);
    c.shadow(&body, (9.0, 14.0), 13.0, 0.42);
    c.shade_round(
        &body,
        (x - r * 0.3, y - r * 0.35),
        r * 1.5,
        &[(0.0, dough.lighter(0.5)), (0.55, dough), (1.0, dough.darker(0.25))],
    );
    let (folds, start) = (13, c.chance.between(0.0, 1.0));
    for i in 0..folds {
        let a = start + i as f32 / folds as f32 * TAU;
        let at = |k: f32, off: f32| (x + (a + off).cos() * r * k, y + (a + off).sin() * r * k);
        c.stroke(&Shape::curve(&[at(0.1, 0.9), at(0.4, 0.35), at(0.78, 0.0)]), r * 0.045, dough.darker(0.28).at(0.75));
        c.stroke(&Shape::curve(&[at(0.14, 1.05), at(0.4, 0.5), at(0.74, 0.15)]), r * 0.03, CREAM.at(0.7));
    }
    c.fill(&Shape::circle(x, y, r * 0.12), dough.darker(0.2));
}

/// Half-moon with a pleated seam.
fn crescent(c: &mut Canvas, x: f32, y: f32, r: f32, turn: f32, dough: Ink) {
    c.placed(x, y, turn, 1.0, |c| {
        let body = Shape::smooth(&[
            (-r, r * 0.16),
            (-r * 0.6, -r * 0.42),
            (0.0, -r * 0.62),
            (r * 0.6, -r * 0.42),
            (r, r * 0.16),
            (0.0, r * 0.52),
        ]);
        c.shadow(&body, (8.0, 12.0), 12.0, 0.42);
        c.shade(
            &body,
            (0.0, -r * 0.6),
            (0.0, r * 0.5),
            &[(0.0, dough.lighter(0.5)), (0.6, dough), (1.0, dough.darker(0.24))],
        );
        for i in 0..8 {
            let t = i as f32 / 7.0;
            let px = -r * 0.82 + t * r * 1.64;
            let top = -r * 0.6 + (t - 0.5).powi(2) * r * 2.2;
            c.stroke(
                &Shape::curve(&[(px, top), (px + r * 0.05, top + r * 0.16), (px - r * 0.02, top + r * 0.3)]),
                r * 0.05,
                dough.darker(0.25).at(0.8),
            );
        }
        c.stroke(
            &Shape::curve(&[
                (-r * 0.9, r * 0.02),
                (-r * 0.5, -r * 0.34),
                (0.0, -r * 0.46),
                (r * 0.5, -r * 0.34),
                (r * 0.9, r * 0.02),
            ]),
            r * 0.035,
            CREAM.at(0.8),
        );
        c.fill(&Shape::ellipse(0.0, r * 0.3, r * 0.45, r * 0.1), Ink::hex(0xD9963F).at(0.35));
    });
}
