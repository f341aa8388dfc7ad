//! Bowls of noodles and of soup, from above.

use std::f32::consts::TAU;

use super::{dish, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn noodles(c: &mut Canvas) {
    let kind = c.arrangement(4);
    surface::table_top(c);
    let (x, y, r) = centre(c);
    side_dish(c);
    let glaze = c.chance.pick(&[c.colours.main, c.colours.dark.mix(c.colours.main, 0.4), CREAM, c.colours.leaf]);
    let broth = Ink::hex([0xC98B4A, 0xD9B36A, 0xB8452C, 0xE6D3AE][kind]);
    let surface = dish::bowl(c, x, y, r, glaze, broth);
    c.within(&Shape::circle(x, y, surface), |c| {
        if kind != 3 {
            fat_eyes(c, x, y, surface, broth);
        }
        strands(c, x - r * 0.1, y + r * 0.05, surface * 0.86, Ink::hex([0xF2D48F, 0xF8EBCB, 0xF3D9A0, 0xC9A98B][kind]));
    });
    match kind {
        0 => ramen(c, x, y, r),
        1 => herbal(c, x, y, r),
        2 => spicy(c, x, y, r),
        _ => cold(c, x, y, r),
    }
    let lacquer = c.chance.pick(&[c.colours.main.darker(0.2), Ink::hex(0x7A4B38), c.colours.dark]);
    if c.chance.whether(0.75) {
        let turn = c.chance.between(-70.0, -20.0);
        dish::chopsticks(c, x + r * 0.72, y + r * 0.3, turn, lacquer);
    } else {
        dish::spoon(c, x + r * 0.75, y - r * 0.5, 28.0, c.colours.light);
    }
}

pub fn soup(c: &mut Canvas) {
    let kind = c.arrangement(4);
    surface::table_top(c);
    let (x, y, r) = centre(c);
    side_dish(c);
    let glaze = c.chance.pick(&[CREAM, c.colours.second.lighter(0.3), c.colours.dark.mix(c.colours.leaf, 0.5)]);
    let broth = Ink::hex([0xA8592F, 0xE8912F, 0x9C2748, 0x86A34B][kind]);
    let surface = dish::bowl(c, x, y, r, glaze, broth);
    c.within(&Shape::circle(x, y, surface), |c| match kind {
        0 => {
            for _ in 0..26 {
                let (a, d) = (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * surface * 0.82);
                let ink = Ink::hex(c.chance.pick(&[0xE58A32, 0xF0CF8E, 0x8C3F2B, 0x7B9A4A, 0xD9A860]));
                let size = c.chance.between(26.0, 54.0);
                chunk(c, x + a.cos() * d, y + a.sin() * d, size, ink);
            }
        }
        _ => {
            cream_swirl(c, x, y, surface);
            dish::sprinkle(c, x, y, surface * 0.5, 60, 6.0, Ink::hex(0x6B4A2B));
        }
    });
    let leaf = Ink::hex(0x5F8F3F);
    dish::herbs(c, x + r * 0.16, y - r * 0.1, r * 0.2, leaf);
    dish::herbs(c, x - r * 0.24, y + r * 0.22, r * 0.15, leaf);
    dish::spoon(c, x + r * 0.86, y + r * 0.24, -24.0, Ink::hex(0xC9B79A));
}

fn centre(c: &mut Canvas) -> (f32, f32, f32) {
    let r = (c.h * 0.44).min(410.0) * c.chance.between(0.9, 1.02);
    (500.0 + c.chance.between(-50.0, 40.0), c.h * 0.5 + c.chance.between(-20.0, 30.0), r)
}

/// Something small in a corner.
fn side_dish(c: &mut Canvas) {
    let (x, y) = (c.chance.pick(&[120.0, 900.0]), if c.chance.whether(0.5) { 110.0 } else { c.h - 110.0 });
    let glaze = c.colours.accent.lighter(0.25);
    match c.chance.below(3) {
        0 => {
            let well = dish::bowl(c, x, y, 150.0, glaze, Ink::hex(0x4A2418));
            c.fill(&Shape::ellipse(x - 30.0, y - 40.0, well * 0.3, well * 0.12).turned(-30.0, x, y), CREAM.at(0.35));
        }
        1 => {
            let well = dish::plate(c, x, y, 165.0, glaze);
            for i in 0..12 {
                let a = i as f32 * 0.52;
                let (px, py) = (x + a.cos() * well * 0.5, y + a.sin() * well * 0.5);
                let ink = c.colours.leaf.mix(Ink::hex(0xD6E08A), c.chance.between(0.1, 0.6));
                let slice = Shape::circle(px, py, well * 0.3);
                c.shadow(&slice, (3.0, 5.0), 5.0, 0.25);
                c.fill(&slice, ink);
                c.fill(&Shape::circle(px, py, well * 0.24), ink.lighter(0.5));
            }
        }
        _ => dish::citrus(c, x, y, 105.0, Ink::hex(0x7FA23C), Ink::hex(0xC4D66A)),
    }
}

fn fat_eyes(c: &mut Canvas, x: f32, y: f32, reach: f32, broth: Ink) {
    for _ in 0..60 {
        let (a, d, r) = (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * reach, c.chance.between(5.0, 20.0));
        let (px, py) = (x + a.cos() * d, y + a.sin() * d);
        c.stroke(&Shape::circle(px, py, r), 2.5, broth.lighter(0.5).at(0.7));
        c.fill(&Shape::circle(px, py, r), broth.mix(Ink::hex(0xF7B64A), 0.4).at(0.35));
    }
}

/// Noodles in three loose nests of arcs.
fn strands(c: &mut Canvas, x: f32, y: f32, reach: f32, ink: Ink) {
    for nest in 0..4 {
        let a = nest as f32 * 1.7 + c.chance.between(0.0, 0.8);
        let (nx, ny) = (x + a.cos() * reach * 0.4, y + a.sin() * reach * 0.4);
        for i in 0..11 {
            let r = 22.0 + i as f32 * reach * 0.055;
            let (start, span) = (c.chance.between(0.0, 360.0), c.chance.between(130.0, 300.0));
            let (flat, turn) = (c.chance.between(0.72, 0.95), c.chance.between(-20.0, 20.0) + nest as f32 * 40.0);
            let arc = Shape::arc(nx, ny, r, r * flat, start, start + span).turned(turn, nx, ny);
            c.stroke(&arc.clone().moved(3.0, 5.0), 19.0, DUSKY.at(0.16));
            c.stroke(&arc, 17.0, ink.darker(0.24));
            let tone = ink.mix(CREAM, c.chance.between(0.0, 0.25));
            c.stroke(&arc.moved(-1.5, -2.0), 11.5, tone);
        }
    }
}

fn ramen(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for i in 0..2 {
        let (px, turn) = (x + r * (0.42 + 0.14 * i as f32), -14.0 + 16.0 * i as f32);
        let sheet = Shape::rect(px, y - r * 0.95, r * 0.36, r * 0.58).turned(turn, px, y - r * 0.5);
        c.shadow(&sheet, (7.0, 10.0), 9.0, 0.4);
        c.brushed(&sheet, Ink::hex(0x24392F), 80.0);
    }
    for i in 0..3 {
        let (px, py) = (x - r * 0.42 + i as f32 * r * 0.16, y - r * 0.34 + i as f32 * r * 0.07);
        let slice = Shape::pebble(px, py, r * 0.24, r * 0.19, 0.04, &mut c.chance).turned(-20.0, px, py);
        c.shadow(&slice, (6.0, 9.0), 8.0, 0.38);
        c.fill(&slice, Ink::hex(0x9A5A3A));
        c.fill(&Shape::ellipse(px - 3.0, py - 3.0, r * 0.2, r * 0.15).turned(-20.0, px, py), Ink::hex(0xC98A62));
        c.stroke(&Shape::arc(px, py, r * 0.12, r * 0.08, 10.0, 330.0).turned(-20.0, px, py), 7.0, Ink::hex(0xEBC9A4));
    }
    dish::egg(c, x - r * 0.3, y + r * 0.36, r * 0.2, -18.0);
    dish::egg(c, x + r * 0.06, y + r * 0.5, r * 0.2, 12.0);
    swirl_cake(c, x + r * 0.38, y + r * 0.02, r * 0.15);
    dish::rings(c, x + r * 0.06, y - r * 0.02, r * 0.24, 34);
}

fn swirl_cake(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let edge = Shape::star(x, y, r * 1.08, r * 0.92, 12, 0.0);
    c.shadow(&edge, (5.0, 8.0), 7.0, 0.35);
    c.fill(&edge, CREAM);
    let spiral: Vec<_> = (0..26)
        .map(|i| {
            let (a, d) = (i as f32 * 0.42, r * 0.62 * i as f32 / 26.0);
            (x + a.cos() * d, y + a.sin() * d)
        })
        .collect();
    c.stroke(&Shape::curve(&spiral), r * 0.13, Ink::hex(0xE0708A));
}

fn herbal(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for i in 0..4 {
        let (px, py) = (x - r * 0.4 + i as f32 * r * 0.17, y - r * 0.24 - i as f32 * r * 0.04);
        let slice = Shape::pebble(px, py, r * 0.2, r * 0.13, 0.06, &mut c.chance).turned(-30.0, px, py);
        c.shadow(&slice, (5.0, 8.0), 7.0, 0.35);
        c.fill(&slice, Ink::hex(0xB5715A).mix(Ink::hex(0xE6B89C), 0.25 * i as f32));
    }
    dish::herbs(c, x + r * 0.32, y - r * 0.1, r * 0.25, Ink::hex(0x4F8F45));
    dish::herbs(c, x + r * 0.12, y + r * 0.34, r * 0.22, Ink::hex(0x6AA04C));
    dish::herbs(c, x - r * 0.38, y + r * 0.26, r * 0.18, Ink::hex(0x4F8F45));
    chillies(c, x, y, r * 0.6, 9);
    dish::citrus(c, x + r * 0.48, y + r * 0.4, r * 0.17, Ink::hex(0x7FA23C), Ink::hex(0xC4D66A));
    dish::rings(c, x - r * 0.05, y + r * 0.06, r * 0.2, 22);
}

fn spicy(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for _ in 0..16 {
        let (a, d) = (c.chance.between(0.0, TAU), c.chance.unit() * r * 0.32);
        chunk(c, x - r * 0.2 + a.cos() * d, y - r * 0.1 + a.sin() * d, r * 0.07, Ink::hex(0x7A3E28));
    }
    for i in 0..5 {
        let (px, py) = (x + r * 0.42, y - r * 0.3 + i as f32 * r * 0.11);
        super::foliage::leaf(
            c,
            px,
            py,
            r * 0.34,
            r * 0.14,
            160.0 + i as f32 * 10.0,
            Ink::hex(0x5C8E44).lighter(0.06 * i as f32),
        );
    }
    dish::egg(c, x + r * 0.1, y + r * 0.44, r * 0.19, 20.0);
    chillies(c, x, y, r * 0.62, 12);
    dish::rings(c, x + r * 0.12, y + r * 0.02, r * 0.26, 24);
    dish::sprinkle(c, x, y, r * 0.6, 70, 5.0, Ink::hex(0xF6E2B5));
}

fn cold(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for (i, ink) in [0x6FA04B, 0xF2C14E, 0xE0704B, 0xF4EBD8].into_iter().enumerate() {
        for k in 0..9 {
            let a = i as f32 * 90.0 + 20.0 + k as f32 * 5.0;
            let (px, py) = (x + a.to_radians().cos() * r * 0.4, y + a.to_radians().sin() * r * 0.4);
            let turn = a + c.chance.between(-20.0, 20.0);
            let stick = Shape::rounded(px - r * 0.16, py - 7.0, r * 0.32, 14.0, 6.0).turned(turn, px, py);
            c.fill(&stick.clone().moved(3.0, 5.0), DUSKY.at(0.25));
            let tone = Ink::hex(ink).mix(CREAM, c.chance.between(0.0, 0.2));
            c.fill(&stick, tone);
        }
    }
    dish::egg(c, x, y, r * 0.19, 0.0);
    dish::sprinkle(c, x, y, r * 0.62, 80, 5.0, Ink::hex(0xF8EBC8));
}

fn chillies(c: &mut Canvas, x: f32, y: f32, reach: f32, count: usize) {
    for _ in 0..count {
        let (a, d, turn) = (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * reach, c.chance.between(0.0, 180.0));
        let (px, py) = (x + a.cos() * d, y + a.sin() * d);
        c.fill(&Shape::ellipse(px + 3.0, py + 4.0, 17.0, 12.0).turned(turn, px, py), DUSKY.at(0.25));
        c.fill(&Shape::ellipse(px, py, 17.0, 12.0).turned(turn, px, py), Ink::hex(0xCE3B2C));
        c.fill(&Shape::ellipse(px, py, 9.0, 6.0).turned(turn, px, py), Ink::hex(0xF0B08A));
    }
}

fn chunk(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    let turn = c.chance.between(0.0, 90.0);
    let piece = Shape::rounded(x - r, y - r * 0.8, r * 2.0, r * 1.6, r * 0.4).turned(turn, x, y);
    c.fill(&piece.clone().moved(r * 0.14, r * 0.22), DUSKY.at(0.26));
    c.fill(&piece, ink.darker(0.12));
    c.fill(
        &Shape::rounded(x - r * 0.86, y - r * 0.72, r * 1.5, r * 1.15, r * 0.34).turned(turn, x, y),
        ink.lighter(0.1),
    );
}

fn cream_swirl(c: &mut Canvas, x: f32, y: f32, reach: f32) {
    let start = c.chance.between(0.0, TAU);
    for (turns, width, alpha) in [(1.6, 30.0, 0.5), (1.5, 13.0, 0.7)] {
        let points: Vec<_> = (0..40)
            .map(|i| {
                let t = i as f32 / 39.0;
                let (a, d) = (start + t * turns * TAU, reach * (0.16 + 0.5 * t));
                (x + a.cos() * d, y + a.sin() * d)
            })
            .collect();
        c.stroke(&Shape::curve(&points), width, CREAM.at(alpha));
    }
}
