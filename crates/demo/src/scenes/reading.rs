//! Books, a desk, a notebook.

use super::{dish, foliage, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn books(c: &mut Canvas) {
    let h = c.h;
    let wood = c.chance.pick(&[Ink::hex(0x8A5A3C), Ink::hex(0xA9724A), c.colours.dark.lighter(0.16), c.colours.leaf.darker(0.35)]);
    c.brushed(&Shape::rect(-10.0, -10.0, W + 20.0, h + 20.0), wood.darker(0.45), 90.0);
    let rows = (h / 310.0).round() as usize;
    let tall = h / rows as f32;
    for row in 0..rows {
        let base = (row + 1) as f32 * tall - 26.0;
        c.shade(&Shape::rect(0.0, base - tall + 26.0, W, 90.0), (0.0, base - tall + 26.0), (0.0, base - tall + 116.0), &[(0.0, DUSKY.at(0.5)), (1.0, DUSKY.at(0.0))]);
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
        1 => c.fill(&Shape::rounded(x + w * 0.2, base - tall * 0.8, w * 0.6, tall * 0.3, 4.0).turned(lean, x, base), mark.at(0.85)),
        2 => {
            for i in 0..4 {
                c.fill(&band(tall * (0.2 + 0.06 * i as f32), 3.5), mark.at(0.6));
            }
        }
        _ => c.stroke(&Shape::line(&[(x + w / 2.0, base - tall * 0.84), (x + w / 2.0, base - tall * 0.4)]).turned(lean, x, base), (w * 0.16).min(7.0), mark.at(0.75)),
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
            c.fill(&Shape::polygon(&[(x - 44.0, base - 78.0), (x + 44.0, base - 78.0), (x + 34.0, base), (x - 34.0, base)]), c.colours.second);
        }
        1 => {
            let r = tall * 0.2;
            c.stroke(&Shape::arc(x, base - r * 1.5, r * 1.12, r * 1.12, -70.0, 110.0), 7.0, Ink::hex(0xD9B46A));
            c.shade_round(&Shape::circle(x, base - r * 1.5, r), (x - r * 0.3, base - r * 1.9), r * 1.6, &[(0.0, Ink::hex(0x9FD0D6)), (1.0, Ink::hex(0x3F7F93))]);
            c.blob(x - r * 0.3, base - r * 1.7, r * 0.4, r * 0.5, 0.12, c.colours.leaf.lighter(0.1));
            c.blob(x + r * 0.4, base - r * 1.3, r * 0.3, r * 0.34, 0.12, c.colours.leaf.lighter(0.1));
            c.fill(&Shape::rounded(x - r * 0.5, base - 14.0, r, 14.0, 5.0), Ink::hex(0xD9B46A));
        }
        _ => {
            let ink = c.colours.main.lighter(0.2);
            c.rounded_form(&Shape::smooth(&[(x - 16.0, base - 150.0), (x - 14.0, base - 110.0), (x - 48.0, base - 60.0), (x - 34.0, base), (x + 34.0, base), (x + 48.0, base - 60.0), (x + 14.0, base - 110.0), (x + 16.0, base - 150.0)]), ink, 9.0);
        }
    }
}

pub fn desk(c: &mut Canvas) {
    let edge = surface::wall_and_table(c, 0.66);
    let h = c.h;
    board(c, 560.0, h * 0.1);
    let base = edge + (h - edge) * 0.2;
    lamp(c, 190.0, base);
    for i in 0..5 {
        let row = c.colours.row();
        let (ink, shift) = (row[(i * 3) % row.len()], c.chance.between(-14.0, 14.0));
        let y = base - 36.0 - i as f32 * 38.0;
        c.fill(&Shape::rounded(690.0 + shift, y, 270.0, 36.0, 5.0), ink);
        c.fill(&Shape::rect(706.0 + shift, y + 9.0, 40.0, 6.0), CREAM.at(0.7));
        c.fill(&Shape::rect(690.0 + shift, y + 29.0, 270.0, 7.0), DUSKY.at(0.15));
    }
    foliage::tuft(c, 830.0, base - 270.0, 140.0, 11, 150.0, c.colours.leaf);
    c.rounded_form(&Shape::rounded(780.0, base - 290.0, 100.0, 66.0, 12.0), c.colours.accent, 7.0);
    let y = edge + (h - edge) * 0.52;
    open_book(c, 480.0, y, (h - edge) * 0.5);
    pencils(c, 400.0, base - 10.0);
}

fn board(c: &mut Canvas, x: f32, y: f32) {
    let (w, tall) = (400.0, c.h * 0.28);
    let cork = Shape::rect(x, y, w, tall);
    c.shadow(&cork, (8.0, 12.0), 12.0, 0.3);
    c.fill(&cork, Ink::hex(0x8A5A3C));
    c.brushed(&Shape::rect(x + 12.0, y + 12.0, w - 24.0, tall - 24.0), Ink::hex(0xD9B183), 20.0);
    for i in 0..6 {
        let (px, py) = (x + 40.0 + (i % 3) as f32 * 118.0, y + tall * (0.14 + 0.42 * (i / 3) as f32));
        let (turn, ink) = (c.chance.between(-9.0, 9.0), [c.colours.accent.lighter(0.3), CREAM, c.colours.second.lighter(0.3), c.colours.leaf.lighter(0.5)][(i * 3) % 4]);
        let note = Shape::rect(px, py, 92.0, tall * 0.3).turned(turn, px, py);
        c.fill(&note.clone().moved(3.0, 6.0), DUSKY.at(0.2));
        c.fill(&note, ink);
        for k in 0..3 {
            c.stroke(&Shape::line(&[(px + 12.0, py + 26.0 + k as f32 * 18.0), (px + 76.0 - k as f32 * 14.0, py + 26.0 + k as f32 * 18.0)]).turned(turn, px, py), 4.0, DUSKY.at(0.4));
        }
        c.fill(&Shape::circle(px + 46.0, py + 5.0, 8.0), c.colours.main);
    }
}

fn lamp(c: &mut Canvas, x: f32, base: f32) {
    let metal = c.colours.main;
    let up = c.h * 0.34;
    c.fill(&Shape::ellipse(x, base, 96.0, 20.0), metal.darker(0.35));
    c.stroke(&Shape::line(&[(x, base - 8.0), (x - 70.0, base - up * 0.55)]), 13.0, metal.darker(0.2));
    c.stroke(&Shape::line(&[(x - 70.0, base - up * 0.55), (x + 60.0, base - up)]), 13.0, metal.darker(0.2));
    c.fill(&Shape::circle(x - 70.0, base - up * 0.55, 15.0), metal.darker(0.4));
    let (hx, hy) = (x + 60.0, base - up);
    if c.light.is_dark() {
        let beam = Shape::polygon(&[(hx + 10.0, hy + 60.0), (hx + 120.0, hy + 10.0), (hx + 560.0, base + 260.0), (hx - 120.0, base + 260.0)]);
        c.shade(&beam, (hx, hy), (hx + 120.0, base + 220.0), &[(0.0, Ink::hex(0xFFDFA0).at(0.5)), (1.0, Ink::hex(0xFFDFA0).at(0.0))]);
        c.glow(hx + 60.0, hy + 60.0, 420.0, Ink::hex(0xFFC873), 0.6);
    }
    let head = Shape::polygon(&[(-34.0, -36.0), (34.0, -36.0), (92.0, 74.0), (-92.0, 74.0)]).turned(-32.0, 0.0, 0.0).moved(hx + 16.0, hy + 10.0);
    c.fill(&head, metal);
    c.fill(&Shape::ellipse(0.0, 76.0, 92.0, 20.0).turned(-32.0, 0.0, 0.0).moved(hx + 16.0, hy + 10.0), Ink::hex(0xFFEFC4));
}

fn open_book(c: &mut Canvas, x: f32, y: f32, deep: f32) {
    let page = |s: f32| Shape::smooth(&[(x, y - deep * 0.3), (x + s * 130.0, y - deep * 0.38), (x + s * 260.0, y - deep * 0.28), (x + s * 320.0, y + deep * 0.4), (x + s * 160.0, y + deep * 0.3), (x, y + deep * 0.44)]);
    c.shadow(&page(-1.0).and(&page(1.0)), (6.0, 16.0), 14.0, 0.4);
    c.fill(&page(-1.0).and(&page(1.0)).moved(0.0, 12.0), c.colours.main);
    for s in [-1.0, 1.0] {
        c.shade(&page(s), (x, 0.0), (x + s * 300.0, 0.0), &[(0.0, CREAM.darker(0.18)), (0.3, CREAM), (1.0, CREAM.darker(0.04))]);
        for i in 0..6 {
            let t = -0.16 + i as f32 * 0.09;
            let (a, b) = (x + s * (50.0 + 6.0 * i as f32), x + s * (236.0 + 9.0 * i as f32 - if i == 5 { 90.0 } else { 0.0 }));
            c.stroke(&Shape::curve(&[(a, y + deep * t), ((a + b) / 2.0, y + deep * (t - 0.03)), (b, y + deep * (t + 0.02))]), 4.5, if i == 2 && s > 0.0 { c.colours.second } else { DUSKY.at(0.4) });
        }
    }
    c.placed(x + 190.0, y + deep * 0.3, -32.0, 0.8, |c| {
        c.fill(&Shape::rounded(0.0, -9.0, 250.0, 18.0, 9.0), c.colours.leaf.darker(0.2));
        c.fill(&Shape::polygon(&[(0.0, -9.0), (-38.0, 0.0), (0.0, 9.0)]), Ink::hex(0xE3C27A));
    });
}

fn pencils(c: &mut Canvas, x: f32, base: f32) {
    for i in 0..6 {
        let (lean, tall) = ((i as f32 - 2.5) * 7.0, c.chance.between(150.0, 210.0));
        let ink = c.colours.row()[i];
        c.placed(x, base - 40.0, lean, 1.0, |c| {
            c.fill(&Shape::rect(-8.0, -tall, 16.0, tall), ink);
            c.fill(&Shape::polygon(&[(-8.0, -tall), (0.0, -tall - 26.0), (8.0, -tall)]), Ink::hex(0xE9C9A0));
        });
    }
    let cup = c.colours.second;
    c.shade_spot(x + 8.0, base, 80.0, 14.0, 0.5);
    c.shade(&Shape::rounded(x - 56.0, base - 130.0, 112.0, 132.0, 12.0), (x - 56.0, 0.0), (x + 56.0, 0.0), &[(0.0, cup.lighter(0.25)), (1.0, cup.darker(0.3))]);
}

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
            c.shade(&page, (0.0, 0.0), (side * 366.0, 0.0), &[(0.0, CREAM.darker(0.16)), (0.16, CREAM), (1.0, CREAM.darker(0.03))]);
            for i in 0..14 {
                let y = -222.0 + i as f32 * 34.0;
                c.stroke(&Shape::line(&[(side * 30.0, y), (side * 340.0, y)]), 2.0, c.colours.second.at(0.35));
            }
        }
        for i in 0..7 {
            let (y, long) = (-226.0 + i as f32 * 34.0, c.chance.between(180.0, 290.0));
            let scribble: Vec<_> = (0..16).map(|k| (-336.0 + long * k as f32 / 15.0, y - 4.0 - if k % 2 == 0 { 9.0 } else { 0.0 })).collect();
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
        c.stroke(&Shape::rounded(x, y, 26.0, 66.0, 13.0).turned(24.0 * i as f32, x, y), 5.0, [c.colours.main, c.colours.leaf, c.colours.accent][i]);
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
                c.fill(&Shape::polygon(&[(x - 6.0, -78.0 - (i % 2) as f32 * 40.0), (x + 29.0, -126.0 - (i % 2) as f32 * 40.0), (x + 64.0, -78.0 - (i % 2) as f32 * 40.0)]), c.colours.main.darker(0.1));
            }
        }
    });
    for i in 0..5 {
        let long = if i == 4 { 130.0 } else { 250.0 };
        c.stroke(&Shape::line(&[(54.0, 54.0 + i as f32 * 34.0), (54.0 + long, 54.0 + i as f32 * 34.0)]), 3.0, c.colours.dark.at(0.5));
    }
}
