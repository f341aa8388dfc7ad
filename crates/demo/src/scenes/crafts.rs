//! Pots on a shelf and embroidery in a hoop.

use super::{foliage, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::{Point, Shape},
};

pub fn pottery(c: &mut Canvas) {
    let h = c.h;
    let wall = c.chance.pick(&[
        c.colours.ground,
        c.colours.main.darker(0.15),
        c.colours.leaf.lighter(0.4),
        c.colours.second.lighter(0.3),
    ]);
    let wall = if c.light.is_dark() { wall.mix(c.colours.main.darker(0.3), 0.7) } else { wall };
    c.ground(wall, 78.0);
    if c.light.is_dark() {
        c.glow(300.0, h * 0.2, 620.0, Ink::hex(0xFFCF8F), 0.4);
    } else {
        surface::window_light(c, wall);
    }
    let rows = if h > 1100.0 { 3 } else { 2 };
    for row in 0..rows {
        let shelf = h * (row as f32 + 0.9) / rows as f32;
        let space = h / rows as f32 * 0.7;
        let mut x = 70.0;
        while x < 900.0 {
            let width = c.chance.between(130.0, 220.0);
            let tall = space * c.chance.between(0.5, 1.0);
            vessel(c, x + width / 2.0, shelf, width * 0.44, tall);
            x += width + c.chance.between(6.0, 34.0);
        }
        c.fill(&Shape::rect(-10.0, shelf + 30.0, W + 20.0, 28.0), DUSKY.at(0.13));
        c.brushed(&Shape::rect(-10.0, shelf, W + 20.0, 32.0), Ink::hex(0xA06C48), 0.0);
    }
}

fn vessel(c: &mut Canvas, x: f32, base: f32, half: f32, tall: f32) {
    let clay = Ink::hex(c.chance.pick(&[0xC5714A, 0xE3CDB0, 0xA65A3C, 0xD9A77E]));
    let glaze = c.chance.pick(&[
        c.colours.main,
        c.colours.second,
        c.colours.leaf,
        c.colours.light,
        c.colours.accent,
        c.colours.dark.lighter(0.2),
    ]);
    let profile: &[(f32, f32)] = match c.chance.below(6) {
        0 => &[(0.5, 0.0), (0.95, 0.25), (0.8, 0.6), (0.36, 0.82), (0.5, 1.0)],
        1 => &[(0.6, 0.0), (1.0, 0.3), (0.92, 0.62), (0.7, 0.76)],
        2 => &[(0.55, 0.0), (0.6, 0.4), (0.36, 0.7), (0.34, 0.9), (0.46, 1.0)],
        3 => &[(0.45, 0.0), (0.8, 0.18), (1.0, 0.5)],
        4 => &[(0.7, 0.0), (0.74, 0.5), (0.72, 0.86)],
        _ => &[(0.5, 0.0), (0.7, 0.12), (0.95, 0.42), (0.6, 0.66), (0.3, 0.74), (0.3, 0.92), (0.4, 1.0)],
    };
    let left: Vec<Point> = profile.iter().map(|&(w, y)| (x - half * w, base - tall * y)).collect();
    let right = profile.iter().rev().map(|&(w, y)| (x + half * w, base - tall * y));
    let all: Vec<Point> = left.into_iter().chain(right).collect();
    let body = Shape::smooth(&all);
    let top = profile[profile.len() - 1];
    c.shade_spot(x + 16.0, base, half * 1.2, 17.0, 0.5);
    c.shade(
        &body,
        (x - half, 0.0),
        (x + half, 0.0),
        &[(0.0, clay.lighter(0.2)), (0.45, clay), (1.0, clay.darker(0.38))],
    );
    let (dip, style) = (tall * c.chance.between(0.25, 0.6), c.chance.below(4));
    c.within(&body, |c| {
        let line = base - dip;
        let mut edge: Vec<Point> = (0..=8)
            .map(|i| (x - half * 1.2 + i as f32 * half * 0.3, line + (i as f32 * 1.9 + tall).sin() * 9.0))
            .collect();
        edge.extend([(x + half * 1.3, base - tall * 1.2), (x - half * 1.3, base - tall * 1.2)]);
        c.shade(
            &Shape::polygon(&edge),
            (x - half, 0.0),
            (x + half, 0.0),
            &[(0.0, glaze.lighter(0.24)), (0.45, glaze), (1.0, glaze.darker(0.38))],
        );
        let light = if glaze == c.colours.light { c.colours.main } else { c.colours.light };
        match style {
            0 => {
                for i in 0..3 {
                    c.fill(
                        &Shape::rect(x - half * 1.1, line - tall * (0.1 + 0.08 * i as f32), half * 2.2, tall * 0.025),
                        light.at(0.7),
                    );
                }
            }
            1 => {
                for i in 0..26 {
                    let (px, py) = (x + c.chance.between(-half, half), c.chance.between(base - tall, line));
                    c.fill(&Shape::circle(px, py, 3.0 + (i % 4) as f32), light.at(0.6));
                }
            }
            _ => {}
        }
        c.fill(&Shape::ellipse(x - half * 0.5, base - tall * 0.45, half * 0.1, tall * 0.2), CREAM.at(0.3));
    });
    c.fill(&Shape::ellipse(x, base - tall * top.1, half * top.0 * 0.98, half * top.0 * 0.2), glaze.darker(0.35));
    if top.0 < 0.55 && c.chance.whether(0.5) {
        for i in 0..3 {
            let a = -90.0 + (i as f32 - 1.0) * 18.0 + c.chance.between(-7.0, 7.0);
            let green = c.colours.leaf.mix(Ink::hex(0xC9A45A), 0.3);
            foliage::twig(c, x, base - tall * top.1, tall * 0.5, a, 34.0, green);
        }
    }
}

pub fn embroidery(c: &mut Canvas) {
    surface::table_top(c);
    let h = c.h;
    let (x, y, r) = (480.0, h * 0.5, (h * 0.4).min(360.0));
    let linen =
        c.chance.pick(&[CREAM.darker(0.03), c.colours.ground, c.colours.main.darker(0.2), c.colours.leaf.lighter(0.5)]);
    let cloth = Shape::rounded(x - r * 1.2, y - r * 1.16, r * 2.4, r * 2.4, 20.0).turned(8.0, x, y);
    c.shadow(&cloth, (12.0, 18.0), 18.0, 0.35);
    c.brushed(&cloth, linen.darker(0.05), 30.0);
    let hoop = Shape::circle(x, y, r);
    c.shadow(&hoop, (12.0, 18.0), 14.0, 0.35);
    c.fill(&Shape::circle(x, y, r), Ink::hex(0xC9935A));
    c.fill(&Shape::circle(x - 3.0, y - 4.0, r * 0.985), Ink::hex(0xE0B27C));
    c.stroke(&Shape::circle(x, y, r * 0.95), 4.0, Ink::hex(0x9A6A40));
    c.fill(&Shape::circle(x, y, r * 0.91), linen);
    c.fill(&Shape::rounded(x - 24.0, y - r * 1.1, 48.0, r * 0.14, 8.0), Ink::hex(0xD9B46A));
    c.fill(&Shape::rounded(x - 9.0, y - r * 1.2, 18.0, r * 0.16, 6.0), Ink::hex(0xB58F4A));
    wreath(c, x, y, r * 0.62);
    for i in 0..5 {
        let ink = [c.colours.main, c.colours.second, c.colours.accent, c.colours.leaf, c.colours.main.lighter(0.4)][i];
        skein(c, 905.0, h * 0.12 + i as f32 * h * 0.17, ink);
    }
    let needle = [(x + r * 0.2, y + r * 0.1), (x + r * 0.7, y + r * 0.44)];
    c.stroke(&Shape::line(&needle).moved(4.0, 8.0), 8.0, DUSKY.at(0.25));
    c.stroke(&Shape::line(&needle), 8.0, Ink::hex(0xD6CCBC));
    c.stroke(
        &Shape::curve(&[
            needle[1],
            (x + r * 1.0, y + r * 0.3),
            (x + r * 0.9, y + r * 0.9),
            (x + r * 0.4, y + r * 1.16),
        ]),
        5.0,
        c.colours.main,
    );
}

fn wreath(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for i in 0..26 {
        let a = i as f32 * 360.0 / 26.0;
        let (px, py) = (x + a.to_radians().cos() * r, y + a.to_radians().sin() * r);
        for side in [-1.0, 1.0] {
            let (turn, l) = (a + 90.0 + side * 46.0, r * c.chance.between(0.22, 0.32));
            let leaf = Shape::leaf(px, py, l, l * 0.4, turn);
            let green = c.colours.leaf.mix(c.colours.accent, 0.07 * (i % 4) as f32);
            c.fill(&leaf, green);
            c.within(&leaf, |c| {
                for k in 0..5 {
                    let o = k as f32 * l * 0.2;
                    c.stroke(
                        &Shape::line(&[(px + o, py - l), (px + o, py + l)]).turned(turn + 60.0, px, py),
                        2.5,
                        green.lighter(0.3).at(0.6),
                    );
                }
            });
        }
    }
    for i in 0..7 {
        let a = (i as f32 * 51.4 + 12.0).to_radians();
        let (px, py, s) = (x + a.cos() * r, y + a.sin() * r, r * c.chance.between(0.16, 0.25));
        let ink = [c.colours.main.lighter(0.1), c.colours.second, c.colours.accent][i % 3];
        for k in 0..8 {
            c.fill(&Shape::leaf(px, py, s, s * 0.5, k as f32 * 45.0), ink);
            let b = (k as f32 * 45.0).to_radians();
            c.stroke(
                &Shape::line(&[(px, py), (px + b.cos() * s * 0.8, py + b.sin() * s * 0.8)]),
                2.5,
                ink.lighter(0.4).at(0.7),
            );
        }
        for k in 0..6 {
            let b = k as f32;
            c.fill(
                &Shape::circle(px + b.cos() * s * 0.16, py + b.sin() * s * 0.16, s * 0.1),
                c.colours.accent.lighter(0.2),
            );
        }
    }
    c.placed(x, y + r * 0.22, 0.0, r / 300.0, |c| {
        let ink = c.colours.main;
        let bird = Shape::smooth(&[
            (-110.0, -20.0),
            (-40.0, -90.0),
            (60.0, -100.0),
            (110.0, -60.0),
            (70.0, 10.0),
            (-30.0, 30.0),
        ]);
        c.fill(&Shape::polygon(&[(-90.0, -30.0), (-190.0, -70.0), (-170.0, 0.0)]), ink.darker(0.2));
        c.fill(&bird, ink);
        c.fill(&Shape::smooth(&[(0.0, -70.0), (-90.0, -10.0), (-10.0, 6.0), (40.0, -30.0)]), c.colours.second);
        c.fill(&Shape::polygon(&[(104.0, -74.0), (146.0, -60.0), (106.0, -50.0)]), c.colours.accent);
        c.fill(&Shape::circle(76.0, -70.0, 8.0), CREAM);
    });
}

fn skein(c: &mut Canvas, x: f32, y: f32, ink: Ink) {
    let turn = c.chance.between(-20.0, 20.0);
    c.placed(x, y, turn, 1.0, |c| {
        let body = Shape::rounded(-110.0, -34.0, 220.0, 68.0, 30.0);
        c.shadow(&body, (6.0, 10.0), 9.0, 0.35);
        c.fill(&body, ink);
        for i in 0..5 {
            c.stroke(
                &Shape::curve(&[
                    (-104.0, -20.0 + i as f32 * 10.0),
                    (0.0, -26.0 + i as f32 * 13.0),
                    (104.0, -20.0 + i as f32 * 10.0),
                ]),
                3.0,
                if i % 2 == 0 { ink.lighter(0.3) } else { ink.darker(0.25) },
            );
        }
        for px in [-64.0, 40.0] {
            c.fill(&Shape::rect(px, -38.0, 26.0, 76.0), DUSKY.at(0.75));
        }
    });
}
