//! Yarn, needles and what becomes of them.

use std::f32::consts::TAU;

use super::surface;
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn knitting(c: &mut Canvas) {
    surface::table_top(c);
    let h = c.h;
    let piece = c.chance.pick(&[c.colours.main, c.colours.second, c.colours.leaf, c.colours.accent]);
    let other = c.colours.light;
    let s = (h / 1250.0).clamp(0.68, 1.0);
    c.placed(430.0, h * 0.56, -7.0, s, |c| fabric(c, piece, other));
    let spots = [(800.0, 0.2, 150.0), (180.0, 0.14, 120.0), (850.0, 0.82, 135.0), (610.0, 0.1, 92.0)];
    for (i, (x, y, r)) in spots.into_iter().enumerate() {
        let ink = if i == 0 {
            piece
        } else {
            [c.colours.accent, c.colours.main.lighter(0.3), c.colours.leaf.lighter(0.2), c.colours.second][i]
        };
        ball(c, x, h * y, r * s, ink);
    }
    let thread = [(720.0, h * 0.26), (640.0, h * 0.3), (700.0, h * 0.36), (600.0, h * 0.36)];
    c.stroke(&Shape::curve(&thread).moved(3.0, 6.0), 9.0, DUSKY.at(0.2));
    c.stroke(&Shape::curve(&thread), 9.0, piece);
    scissors(c, 130.0, h * 0.86, s);
}

fn fabric(c: &mut Canvas, ink: Ink, other: Ink) {
    let (left, top, width, tall) = (-300.0, -200.0, 600.0, 620.0);
    let sheet = Shape::rect(left, top, width, tall);
    c.shadow(&sheet, (14.0, 20.0), 20.0, 0.4);
    c.fill(&sheet, ink.darker(0.25));
    let (columns, rows) = (25, 31);
    let (w, r) = (width / columns as f32, tall / rows as f32);
    let motif = c.chance.below(3);
    c.within(&sheet, |c| {
        for row in 0..rows {
            for column in 0..columns {
                let (x, y) = (left + (column as f32 + 0.5) * w, top + row as f32 * r);
                let (dx, dy) = ((column - 12i32).abs(), row % 10);
                let pattern = match motif {
                    0 => (dy - 5i32).abs() + dx % 6 == 4,
                    1 => row % 8 < 2,
                    _ => (column + row) % 6 == 0 || (column + 600 - row) % 6 == 0,
                };
                let tone = if pattern { other } else { ink };
                for side in [-1.0, 1.0] {
                    let stitch = Shape::ellipse(x + side * w * 0.24, y, w * 0.2, r * 0.66).turned(
                        -side * 24.0,
                        x + side * w * 0.24,
                        y,
                    );
                    c.fill(&stitch, if side < 0.0 { tone.lighter(0.08) } else { tone.darker(0.06) });
                }
            }
        }
    });
    for (turn, y) in [(-2.0, top - 4.0), (13.0, top - 26.0)] {
        c.placed(0.0, y, turn, 1.0, |c| {
            let needle = Shape::rounded(-400.0, -11.0, 760.0, 22.0, 11.0);
            c.shadow(&needle, (6.0, 10.0), 7.0, 0.4);
            c.fill(&needle, Ink::hex(0xD9B27A));
            c.fill(&Shape::rounded(-396.0, -7.0, 740.0, 6.0, 3.0), CREAM.at(0.5));
            c.rounded_form(&Shape::circle(-408.0, 0.0, 25.0), c.colours.main, 5.0);
        });
    }
    for i in 0..25 {
        let x = left + (i as f32 + 0.5) * w;
        c.stroke(&Shape::arc(x, top - 4.0, 10.0, 17.0, 150.0, 390.0), 8.0, ink.lighter(0.05));
    }
}

fn ball(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    let round = Shape::circle(x, y, r);
    c.shadow(&round, (r * 0.14, r * 0.2), r * 0.18, 0.42);
    c.shade_round(
        &round,
        (x - r * 0.3, y - r * 0.35),
        r * 1.6,
        &[(0.0, ink.lighter(0.2)), (0.6, ink), (1.0, ink.darker(0.4))],
    );
    c.within(&round, |c| {
        for bundle in 0..5 {
            let turn = bundle as f32 * 67.0 + c.chance.between(0.0, 30.0);
            let a = (bundle as f32 / 5.0) * TAU;
            let (ox, oy) = (x + a.cos() * r * 0.4, y + a.sin() * r * 0.4);
            for i in -4..5 {
                let off = i as f32 * r * 0.1;
                let strand = Shape::curve(&[
                    (ox - r * 0.9, oy + off - r * 0.1),
                    (ox, oy + off + r * 0.16),
                    (ox + r * 0.9, oy + off - r * 0.1),
                ])
                .turned(turn, ox, oy);
                let tone = if i % 2 == 0 { ink.lighter(0.18) } else { ink.darker(0.2) };
                c.stroke(&strand, r * 0.06, tone.at(0.75));
            }
        }
    });
    c.fill(
        &Shape::ellipse(x - r * 0.36, y - r * 0.42, r * 0.3, r * 0.2).turned(-35.0, x - r * 0.36, y - r * 0.42),
        CREAM.at(0.16),
    );
}

fn scissors(c: &mut Canvas, x: f32, y: f32, s: f32) {
    c.placed(x, y, 38.0, s, |c| {
        for side in [-1.0, 1.0] {
            let blade = Shape::polygon(&[
                (side * 4.0, 0.0),
                (side * 22.0, -10.0),
                (side * -8.0, -190.0),
                (side * -14.0, -180.0),
            ]);
            c.shadow(&blade, (5.0, 8.0), 6.0, 0.35);
            c.fill(&blade, Ink::hex(0xCFC5B5).darker(if side > 0.0 { 0.15 } else { 0.0 }));
            c.stroke(
                &Shape::ellipse(side * 36.0, 66.0, 32.0, 48.0).turned(-side * 14.0, side * 36.0, 66.0),
                17.0,
                c.colours.main,
            );
        }
        c.fill(&Shape::circle(0.0, -16.0, 9.0), DUSKY);
    });
}
