//! Shelves of books.

use super::foliage;
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn books(c: &mut Canvas) {
    let h = c.h;
    let wood = c.chance.pick(&[
        Ink::hex(0x8A5A3C),
        Ink::hex(0xA9724A),
        c.colours.dark.lighter(0.16),
        c.colours.leaf.darker(0.35),
    ]);
    c.ground(wood.darker(0.45), 90.0);
    let rows = (h / 310.0).round() as usize;
    let tall = h / rows as f32;
    for row in 0..rows {
        let base = (row + 1) as f32 * tall - 26.0;
        c.shade(
            &Shape::rect(0.0, base - tall + 26.0, W, 90.0),
            (0.0, base - tall + 26.0),
            (0.0, base - tall + 116.0),
            &[(0.0, DUSKY.at(0.5)), (1.0, DUSKY.at(0.0))],
        );
        let mut x = 26.0;
        while x < 960.0 {
            match c.chance.below(12) {
                0 if x < 820.0 => {
                    let count = 3 + c.chance.below(3);
                    lying(c, x, base, 150.0, count);
                    x += 170.0;
                }
                1 if x < 840.0 => {
                    trinket(c, x + 62.0, base, tall);
                    x += 130.0;
                }
                _ => {
                    let (w, height) = (c.chance.between(26.0, 62.0), tall * c.chance.between(0.58, 0.84));
                    let lean = if c.chance.whether(0.07) { 8.0 } else { 0.0 };
                    spine(c, x, base, w, height, lean);
                    x += w + 2.5 + lean * 3.0;
                }
            }
        }
        let board = Shape::rect(-10.0, base, W + 20.0, 28.0);
        c.brushed(&board, wood, 0.0);
        c.fill(&Shape::rect(-10.0, base, W + 20.0, 5.0), CREAM.at(0.25));
    }
    if c.light.is_dark() {
        c.glow(760.0, h * 0.1, 760.0, Ink::hex(0xFFC873), 0.45);
    }
}

fn spine(c: &mut Canvas, x: f32, base: f32, w: f32, tall: f32, lean: f32) {
    let row = c.colours.row();
    let (ink, age) = (c.chance.pick(&row), c.chance.between(0.0, 0.3));
    let ink = ink.mix(c.colours.dark, age);
    let book = Shape::rounded(x, base - tall, w, tall, 5.0).turned(lean, x, base);
    c.shade(&book, (x, 0.0), (x + w, 0.0), &[(0.0, ink.darker(0.2)), (0.3, ink.lighter(0.1)), (1.0, ink.darker(0.22))]);
    let mark = if c.chance.whether(0.5) { c.colours.light } else { c.colours.accent.lighter(0.2) };
    let band = |y: f32, thick: f32| Shape::rect(x + 3.0, base - tall + y, w - 6.0, thick).turned(lean, x, base);
    match c.chance.below(4) {
        0 => {
            c.fill(&band(tall * 0.12, 5.0), mark.at(0.8));
            c.fill(&band(tall * 0.86, 5.0), mark.at(0.8));
        }
        1 => c.fill(
            &Shape::rounded(x + w * 0.2, base - tall * 0.8, w * 0.6, tall * 0.3, 4.0).turned(lean, x, base),
            mark.at(0.85),
        ),
        2 => {
            for i in 0..4 {
                c.fill(&band(tall * (0.2 + 0.06 * i as f32), 3.5), mark.at(0.6));
            }
        }
        _ => c.stroke(
            &Shape::line(&[(x + w / 2.0, base - tall * 0.84), (x + w / 2.0, base - tall * 0.4)]).turned(lean, x, base),
            (w * 0.16).min(7.0),
            mark.at(0.75),
        ),
    }
}

fn lying(c: &mut Canvas, x: f32, base: f32, width: f32, count: usize) {
    for i in 0..count {
        let row = c.colours.row();
        let (ink, shift, thick) = (c.chance.pick(&row), c.chance.between(-8.0, 8.0), 32.0);
        let y = base - (i + 1) as f32 * (thick + 2.0);
        c.fill(&Shape::rounded(x + shift, y, width, thick, 5.0), ink);
        c.fill(&Shape::rect(x + shift + 14.0, y + 8.0, 26.0, 5.0), CREAM.at(0.7));
        c.fill(&Shape::rect(x + shift, y + thick - 6.0, width, 6.0), DUSKY.at(0.18));
    }
}

fn trinket(c: &mut Canvas, x: f32, base: f32, tall: f32) {
    match c.chance.below(3) {
        0 => {
            foliage::tuft(c, x, base - 66.0, tall * 0.36, 9, 150.0, c.colours.leaf.lighter(0.1));
            c.fill(
                &Shape::polygon(&[
                    (x - 44.0, base - 78.0),
                    (x + 44.0, base - 78.0),
                    (x + 34.0, base),
                    (x - 34.0, base),
                ]),
                c.colours.second,
            );
        }
        1 => {
            let r = tall * 0.2;
            c.stroke(&Shape::arc(x, base - r * 1.5, r * 1.12, r * 1.12, -70.0, 110.0), 7.0, Ink::hex(0xD9B46A));
            c.shade_round(
                &Shape::circle(x, base - r * 1.5, r),
                (x - r * 0.3, base - r * 1.9),
                r * 1.6,
                &[(0.0, Ink::hex(0x9FD0D6)), (1.0, Ink::hex(0x3F7F93))],
            );
            c.blob(x - r * 0.3, base - r * 1.7, r * 0.4, r * 0.5, 0.12, c.colours.leaf.lighter(0.1));
            c.blob(x + r * 0.4, base - r * 1.3, r * 0.3, r * 0.34, 0.12, c.colours.leaf.lighter(0.1));
            c.fill(&Shape::rounded(x - r * 0.5, base - 14.0, r, 14.0, 5.0), Ink::hex(0xD9B46A));
        }
        _ => {
            let ink = c.colours.main.lighter(0.2);
            c.rounded_form(
                &Shape::smooth(&[
                    (x - 16.0, base - 150.0),
                    (x - 14.0, base - 110.0),
                    (x - 48.0, base - 60.0),
                    (x - 34.0, base),
                    (x + 34.0, base),
                    (x + 48.0, base - 60.0),
                    (x + 14.0, base - 110.0),
                    (x + 16.0, base - 150.0),
                ]),
                ink,
                9.0,
            );
        }
    }
}
