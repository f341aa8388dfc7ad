//! Shoes on a mat.

use super::surface;
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn shoes(c: &mut Canvas) {
    let kind = c.arrangement(3);
    let edge = surface::wall_and_table(c, 0.52);
    let h = c.h;
    hooks(c, h * 0.12);
    let mat = Shape::polygon(&[
        (120.0, edge + (h - edge) * 0.12),
        (880.0, edge + (h - edge) * 0.12),
        (1000.0, edge + (h - edge) * 0.84),
        (0.0, edge + (h - edge) * 0.84),
    ]);
    c.fill(&mat.clone().moved(0.0, 8.0), DUSKY.at(0.2));
    c.fill(&mat, c.colours.leaf.lighter(0.12));
    c.within(&mat, |c| {
        for i in 0..12 {
            c.fill(&Shape::rect(0.0, edge + (h - edge) * (0.14 + 0.06 * i as f32), W, 7.0), c.colours.light.at(0.35));
        }
    });
    let s = (h / 1250.0).clamp(0.74, 1.05);
    let back = edge + (h - edge) * 0.36;
    let front = edge + (h - edge) * 0.68;
    let row = [c.colours.main, c.colours.second, c.colours.accent, c.colours.leaf.darker(0.1), c.colours.light];
    let lead = c.chance.below(row.len());
    let one = |c: &mut Canvas, x: f32, y: f32, boot: bool, ink: Ink, mirror: f32| {
        c.placed_xy(x, y, 0.0, (s * mirror, s), |c| if boot { boots(c, ink) } else { sneaker(c, ink) });
    };
    let boots_behind = kind != 0;
    let sneakers_in_front = kind != 1;
    one(c, 350.0, back, boots_behind, row[lead], 1.0);
    one(c, 640.0, back + 12.0, boots_behind, row[lead], 1.0);
    one(c, 330.0, front, !sneakers_in_front, row[(lead + 1) % 5], -1.0);
    one(c, 650.0, front + 14.0, !sneakers_in_front, row[(lead + 1) % 5], -1.0);
}

fn hooks(c: &mut Canvas, y: f32) {
    let board = Shape::rounded(90.0, y, 820.0, 46.0, 12.0);
    c.shadow(&board, (4.0, 10.0), 10.0, 0.3);
    c.brushed(&board, Ink::hex(0xA06C48), 0.0);
    for i in 0..4 {
        let x = 190.0 + i as f32 * 205.0;
        c.stroke(&Shape::curve(&[(x, y + 24.0), (x, y + 66.0), (x + 20.0, y + 72.0)]), 9.0, Ink::hex(0xD9B46A));
        let long = c.h * 0.24;
        match i {
            0 => {
                let bag = Shape::smooth(&[
                    (x - 74.0, y + 150.0),
                    (x + 74.0, y + 150.0),
                    (x + 92.0, y + long + 20.0),
                    (x, y + long + 40.0),
                    (x - 92.0, y + long + 20.0),
                ]);
                c.stroke(
                    &Shape::curve(&[(x - 50.0, y + 156.0), (x, y + 60.0), (x + 50.0, y + 156.0)]),
                    10.0,
                    c.colours.second.darker(0.2),
                );
                c.shadow(&bag, (8.0, 10.0), 12.0, 0.3);
                c.fill(&bag, c.colours.second);
                c.fill(&Shape::circle(x, y + long * 0.8, 30.0), c.colours.light.at(0.8));
            }
            1 => {
                let scarf = Shape::smooth(&[
                    (x - 40.0, y + 66.0),
                    (x + 40.0, y + 66.0),
                    (x + 56.0, y + long),
                    (x + 8.0, y + long + 10.0),
                    (x, y + 120.0),
                    (x - 12.0, y + long - 40.0),
                    (x - 58.0, y + long - 46.0),
                ]);
                c.shadow(&scarf, (8.0, 10.0), 12.0, 0.3);
                c.fill(&scarf, c.colours.main);
                c.within(&scarf, |c| {
                    for k in 0..7 {
                        c.fill(&Shape::rect(x - 90.0, y + 90.0 + k as f32 * 44.0, 180.0, 14.0), c.colours.accent);
                    }
                });
            }
            2 => {
                let r = 84.0;
                c.fill(&Shape::ellipse(x, y + 112.0, r * 1.2, r * 0.9), Ink::hex(0xE9CB8A));
                c.fill(&Shape::ellipse(x, y + 104.0, r * 0.7, r * 0.52), Ink::hex(0xDDB974));
                c.stroke(&Shape::ellipse(x, y + 106.0, r * 0.7, r * 0.52), 11.0, c.colours.main);
            }
            _ => {
                c.stroke(&Shape::line(&[(x, y + 60.0), (x, y + long + 30.0)]), 8.0, c.colours.dark);
                c.fill(
                    &Shape::polygon(&[
                        (x - 12.0, y + 100.0),
                        (x + 12.0, y + 100.0),
                        (x + 30.0, y + long - 30.0),
                        (x, y + long),
                        (x - 30.0, y + long - 30.0),
                    ]),
                    c.colours.leaf,
                );
                c.stroke(&Shape::arc(x, y + 74.0, 16.0, 20.0, 180.0, 360.0), 8.0, c.colours.dark);
            }
        }
    }
}

/// Toe to the right, sole on y = 0.
fn sneaker(c: &mut Canvas, ink: Ink) {
    c.shade_spot(6.0, 4.0, 170.0, 20.0, 0.5);
    let upper = Shape::smooth(&[
        (-136.0, -22.0),
        (-142.0, -110.0),
        (-110.0, -136.0),
        (-60.0, -118.0),
        (-20.0, -128.0),
        (30.0, -86.0),
        (110.0, -64.0),
        (148.0, -22.0),
    ]);
    c.shade(&upper, (0.0, -130.0), (0.0, -20.0), &[(0.0, ink.lighter(0.14)), (1.0, ink.darker(0.1))]);
    c.within(&upper, |c| {
        c.fill(&Shape::smooth(&[(80.0, -90.0), (170.0, -60.0), (170.0, 0.0), (86.0, 0.0), (66.0, -40.0)]), CREAM);
        c.fill(
            &Shape::smooth(&[
                (-150.0, -70.0),
                (-70.0, -50.0),
                (10.0, -80.0),
                (20.0, -60.0),
                (-70.0, -26.0),
                (-150.0, -44.0),
            ]),
            c.colours.light.at(0.85),
        );
    });
    for i in 0..4 {
        let (x, y) = (-38.0 + i as f32 * 25.0, -112.0 + i as f32 * 12.0);
        c.stroke(&Shape::line(&[(x - 12.0, y + 12.0), (x + 18.0, y - 6.0)]), 8.0, CREAM);
    }
    c.stroke(&Shape::curve(&[(-40.0, -120.0), (-64.0, -150.0), (-30.0, -160.0), (-34.0, -124.0)]), 6.0, CREAM);
    c.fill(&Shape::ellipse(-92.0, -122.0, 42.0, 13.0).turned(-6.0, -92.0, -122.0), ink.darker(0.45));
    c.fill(&Shape::rounded(-146.0, -28.0, 300.0, 30.0, 14.0), CREAM);
    c.stroke(&Shape::line(&[(-136.0, -10.0), (142.0, -10.0)]), 4.0, c.colours.main.at(0.8));
}

fn boots(c: &mut Canvas, ink: Ink) {
    let leather = if ink == c.colours.light { Ink::hex(0x9A6240) } else { ink };
    c.shade_spot(6.0, 4.0, 160.0, 20.0, 0.5);
    let upper = Shape::smooth(&[
        (-120.0, -20.0),
        (-112.0, -160.0),
        (-118.0, -258.0),
        (-60.0, -270.0),
        (0.0, -258.0),
        (4.0, -130.0),
        (60.0, -96.0),
        (126.0, -70.0),
        (138.0, -22.0),
    ]);
    c.shade(
        &upper,
        (-120.0, 0.0),
        (130.0, 0.0),
        &[(0.0, leather.lighter(0.14)), (0.5, leather), (1.0, leather.darker(0.16))],
    );
    c.fill(&Shape::rounded(-124.0, -278.0, 132.0, 44.0, 16.0), c.colours.light.darker(0.05));
    for i in 0..6 {
        let y = -222.0 + i as f32 * 21.0;
        let x = 0.0 + (i as f32 * 1.5).powi(2) * 0.4;
        c.stroke(&Shape::line(&[(x - 44.0, y + 6.0), (x - 6.0, y)]), 6.0, c.colours.accent);
    }
    c.stroke(&Shape::curve(&[(60.0, -92.0), (76.0, -60.0), (70.0, -24.0)]), 4.0, leather.darker(0.35));
    c.fill(&Shape::rounded(-128.0, -26.0, 272.0, 28.0, 8.0), DUSKY.lighter(0.12));
    for i in 0..9 {
        c.fill(&Shape::rect(-120.0 + i as f32 * 29.0, -4.0, 16.0, 8.0), DUSKY);
    }
}
