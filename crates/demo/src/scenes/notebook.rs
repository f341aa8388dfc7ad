//! A journal and what lies around it, from above.

use super::{dish, foliage, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, Ink},
    shape::Shape,
};

/// A journal and what lies around it, from above.
pub fn notebook(c: &mut Canvas) {
    surface::table_top(c);
    let (h, turn) = (c.h, c.chance.between(-12.0, 12.0));
    let s = (h / 1250.0).clamp(0.66, 1.0);
    c.placed(500.0, h * 0.5, turn, s, |c| {
        let cover = Shape::rounded(-380.0, -280.0, 760.0, 560.0, 22.0);
        c.shadow(&cover, (16.0, 26.0), 24.0, 0.42);
        c.fill(&cover, c.colours.main);
        for side in [-1.0, 1.0] {
            let page = Shape::rect(if side < 0.0 { -366.0 } else { 4.0 }, -266.0, 362.0, 532.0);
            c.shade(
                &page,
                (0.0, 0.0),
                (side * 366.0, 0.0),
                &[(0.0, CREAM.darker(0.16)), (0.16, CREAM), (1.0, CREAM.darker(0.03))],
            );
            for i in 0..14 {
                let y = -222.0 + i as f32 * 34.0;
                c.stroke(&Shape::line(&[(side * 30.0, y), (side * 340.0, y)]), 2.0, c.colours.second.at(0.35));
            }
        }
        for i in 0..7 {
            let (y, long) = (-226.0 + i as f32 * 34.0, c.chance.between(180.0, 290.0));
            let scribble: Vec<_> = (0..16)
                .map(|k| (-336.0 + long * k as f32 / 15.0, y - 4.0 - if k % 2 == 0 { 9.0 } else { 0.0 }))
                .collect();
            c.stroke(&Shape::curve(&scribble), 3.2, c.colours.dark.at(0.7));
        }
        sketch(c);
        let tape = Shape::rect(60.0, -250.0, 120.0, 34.0).turned(-5.0, 100.0, -240.0);
        c.fill(&tape, c.colours.accent.at(0.8));
        c.fill(&Shape::rect(-12.0, -280.0, 15.0, 640.0), c.colours.second);
    });
    c.placed(780.0, h * 0.72, -58.0, s, |c| {
        let pen = Shape::rounded(-190.0, -14.0, 330.0, 28.0, 14.0);
        c.shadow(&pen, (8.0, 12.0), 8.0, 0.4);
        c.fill(&pen, c.colours.dark.lighter(0.1));
        c.fill(&Shape::rect(-60.0, -14.0, 14.0, 28.0), Ink::hex(0xE3C27A));
        c.fill(&Shape::polygon(&[(138.0, -12.0), (188.0, 0.0), (138.0, 12.0)]), Ink::hex(0xE3C27A));
    });
    let (cx, cy) = (870.0, h * 0.14);
    dish::plate(c, cx, cy, 150.0, c.colours.second.lighter(0.2));
    c.fill(&Shape::circle(cx, cy, 100.0), c.colours.second);
    c.fill(&Shape::circle(cx, cy, 88.0), Ink::hex(0x7A4A2C));
    c.stroke(&Shape::arc(cx, cy, 60.0, 60.0, 20.0, 200.0), 14.0, Ink::hex(0xD9B083));
    foliage::twig(c, -10.0, h * 0.86, 300.0, -20.0, 80.0, c.colours.leaf);
    for i in 0..3 {
        let (x, y) = (90.0 + i as f32 * 52.0, h * 0.1 + (i % 2) as f32 * 26.0);
        c.shade_spot(x + 4.0, y + 6.0, 30.0, 26.0, 0.3);
        c.stroke(
            &Shape::rounded(x, y, 26.0, 66.0, 13.0).turned(24.0 * i as f32, x, y),
            5.0,
            [c.colours.main, c.colours.leaf, c.colours.accent][i],
        );
    }
}

fn sketch(c: &mut Canvas) {
    let frame = Shape::rect(50.0, -200.0, 270.0, 210.0);
    c.fill(&frame, c.colours.ground);
    let kind = c.chance.below(3);
    c.within(&frame, |c| match kind {
        0 => {
            c.fill(&Shape::circle(240.0, -140.0, 36.0), c.colours.accent);
            c.fill(&Shape::polygon(&[(20.0, 20.0), (140.0, -130.0), (260.0, 20.0)]), c.colours.leaf);
            c.fill(&Shape::polygon(&[(160.0, 20.0), (260.0, -90.0), (380.0, 20.0)]), c.colours.leaf.darker(0.2));
        }
        1 => {
            for i in 0..5 {
                foliage::twig(c, 185.0, 20.0, 170.0, -140.0 + i as f32 * 25.0, 46.0, c.colours.leaf);
            }
        }
        _ => {
            for i in 0..4 {
                let x = 60.0 + i as f32 * 66.0;
                let row = c.colours.row();
                c.fill(&Shape::rect(x, -80.0 - (i % 2) as f32 * 40.0, 58.0, 200.0), row[i]);
                c.fill(
                    &Shape::polygon(&[
                        (x - 6.0, -78.0 - (i % 2) as f32 * 40.0),
                        (x + 29.0, -126.0 - (i % 2) as f32 * 40.0),
                        (x + 64.0, -78.0 - (i % 2) as f32 * 40.0),
                    ]),
                    c.colours.main.darker(0.1),
                );
            }
        }
    });
    for i in 0..5 {
        let long = if i == 4 { 130.0 } else { 250.0 };
        c.stroke(
            &Shape::line(&[(54.0, 54.0 + i as f32 * 34.0), (54.0 + long, 54.0 + i as f32 * 34.0)]),
            3.0,
            c.colours.dark.at(0.5),
        );
    }
}
