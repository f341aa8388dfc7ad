//! A desk with a lamp and a pin board.

use super::{foliage, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

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
        let (turn, ink) = (
            c.chance.between(-9.0, 9.0),
            [c.colours.accent.lighter(0.3), CREAM, c.colours.second.lighter(0.3), c.colours.leaf.lighter(0.5)]
                [(i * 3) % 4],
        );
        let note = Shape::rect(px, py, 92.0, tall * 0.3).turned(turn, px, py);
        c.fill(&note.clone().moved(3.0, 6.0), DUSKY.at(0.2));
        c.fill(&note, ink);
        for k in 0..3 {
            c.stroke(
                &Shape::line(&[
                    (px + 12.0, py + 26.0 + k as f32 * 18.0),
                    (px + 76.0 - k as f32 * 14.0, py + 26.0 + k as f32 * 18.0),
                ])
                .turned(turn, px, py),
                4.0,
                DUSKY.at(0.4),
            );
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
        let beam = Shape::polygon(&[
            (hx + 10.0, hy + 60.0),
            (hx + 120.0, hy + 10.0),
            (hx + 560.0, base + 260.0),
            (hx - 120.0, base + 260.0),
        ]);
        c.shade(
            &beam,
            (hx, hy),
            (hx + 120.0, base + 220.0),
            &[(0.0, Ink::hex(0xFFDFA0).at(0.5)), (1.0, Ink::hex(0xFFDFA0).at(0.0))],
        );
        c.glow(hx + 60.0, hy + 60.0, 420.0, Ink::hex(0xFFC873), 0.6);
    }
    let head = Shape::polygon(&[(-34.0, -36.0), (34.0, -36.0), (92.0, 74.0), (-92.0, 74.0)])
        .turned(-32.0, 0.0, 0.0)
        .moved(hx + 16.0, hy + 10.0);
    c.fill(&head, metal);
    c.fill(
        &Shape::ellipse(0.0, 76.0, 92.0, 20.0).turned(-32.0, 0.0, 0.0).moved(hx + 16.0, hy + 10.0),
        Ink::hex(0xFFEFC4),
    );
}

fn open_book(c: &mut Canvas, x: f32, y: f32, deep: f32) {
    let page = |s: f32| {
        Shape::smooth(&[
            (x, y - deep * 0.3),
            (x + s * 130.0, y - deep * 0.38),
            (x + s * 260.0, y - deep * 0.28),
            (x + s * 320.0, y + deep * 0.4),
            (x + s * 160.0, y + deep * 0.3),
            (x, y + deep * 0.44),
        ])
    };
    c.shadow(&page(-1.0).and(&page(1.0)), (6.0, 16.0), 14.0, 0.4);
    c.fill(&page(-1.0).and(&page(1.0)).moved(0.0, 12.0), c.colours.main);
    for s in [-1.0, 1.0] {
        c.shade(
            &page(s),
            (x, 0.0),
            (x + s * 300.0, 0.0),
            &[(0.0, CREAM.darker(0.18)), (0.3, CREAM), (1.0, CREAM.darker(0.04))],
        );
        for i in 0..6 {
            let t = -0.16 + i as f32 * 0.09;
            let (a, b) =
                (x + s * (50.0 + 6.0 * i as f32), x + s * (236.0 + 9.0 * i as f32 - if i == 5 { 90.0 } else { 0.0 }));
            c.stroke(
                &Shape::curve(&[(a, y + deep * t), ((a + b) / 2.0, y + deep * (t - 0.03)), (b, y + deep * (t + 0.02))]),
                4.5,
                if i == 2 && s > 0.0 { c.colours.second } else { DUSKY.at(0.4) },
            );
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
    c.shade(
        &Shape::rounded(x - 56.0, base - 130.0, 112.0, 132.0, 12.0),
        (x - 56.0, 0.0),
        (x + 56.0, 0.0),
        &[(0.0, cup.lighter(0.25)), (1.0, cup.darker(0.3))],
    );
}
