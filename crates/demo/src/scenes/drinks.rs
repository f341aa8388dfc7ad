//! Coffee and tea.

use std::f32::consts::TAU;

use super::{dish, foliage, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn coffee(c: &mut Canvas) {
    match c.arrangement(3) {
        0 => from_above(c, true),
        1 => on_the_sill(c),
        _ => from_above(c, false),
    }
}

fn from_above(c: &mut Canvas, milk: bool) {
    surface::table_top(c);
    let (x, y) = (470.0 + c.chance.between(-30.0, 50.0), c.h * 0.5 + c.chance.between(-30.0, 30.0));
    let r = (c.h * 0.34).min(310.0);
    let glaze = c.chance.pick(&[
        CREAM,
        c.colours.second,
        c.colours.main,
        c.colours.leaf,
        c.colours.dark.mix(c.colours.main, 0.35),
    ]);
    let saucer = c.chance.pick(&[glaze, CREAM, c.colours.accent.lighter(0.2)]);
    dish::plate(c, x, y, r * 1.36, saucer);
    let turn: f32 = c.chance.between(-50.0, 40.0);
    let (hx, hy) = (x + turn.to_radians().cos() * r * 0.98, y + turn.to_radians().sin() * r * 0.98);
    let handle = Shape::rounded(hx - r * 0.06, hy - r * 0.1, r * 0.42, r * 0.2, r * 0.1).turned(turn, hx, hy);
    c.shadow(&Shape::circle(x, y, r * 0.92).and(&handle), (20.0, 28.0), 22.0, 0.5);
    c.fill(&handle, glaze.darker(0.12));
    c.fill(&Shape::circle(x, y, r * 0.92), glaze.darker(0.06));
    c.fill(&Shape::circle(x, y, r * 0.85), glaze.darker(0.34));
    let brew = Ink::hex(c.chance.pick(&[0x6A3B24, 0x8A5230, 0x7F4A2C]));
    c.shade_round(
        &Shape::circle(x + 3.0, y + 5.0, r * 0.82),
        (x, y),
        r,
        &[(0.0, brew.lighter(0.2)), (0.75, brew), (1.0, brew.darker(0.4))],
    );
    match (milk, c.chance.below(2)) {
        (true, 0) => rosetta(c, x, y, r),
        (true, _) => heart(c, x, y, r),
        _ => {
            c.stroke(&Shape::circle(x + 3.0, y + 5.0, r * 0.78), r * 0.05, Ink::hex(0xC98F55).at(0.8));
            for _ in 0..16 {
                let (a, d, s) =
                    (c.chance.between(0.0, TAU), c.chance.between(0.6, 0.74) * r, c.chance.between(5.0, 15.0));
                c.stroke(&Shape::circle(x + a.cos() * d, y + a.sin() * d, s), 3.0, Ink::hex(0xE6C196).at(0.8));
            }
        }
    }
    c.stroke(&Shape::arc(x, y, r * 0.885, r * 0.885, 190.0, 262.0), r * 0.03, CREAM.at(0.75));
    let (sx, sy) = (x - r * 1.0, y + r * 1.02);
    dish::spoon(c, sx.max(140.0), sy.min(c.h - 120.0), -60.0, Ink::hex(0xCDBFA8));
    biscuits(c, x + r * 0.86, y + r * 1.0);
}

fn rosetta(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let foam = Ink::hex(0xF6E6CC);
    for i in 0..6 {
        let k = 1.0 - i as f32 * 0.13;
        let py = y + r * 0.34 - i as f32 * r * 0.16;
        let w = r * 0.5 * k;
        let fold = Shape::smooth(&[
            (x - w, py - r * 0.12),
            (x - w * 0.5, py + r * 0.02),
            (x, py + r * 0.13),
            (x + w * 0.5, py + r * 0.02),
            (x + w, py - r * 0.12),
            (x, py - r * 0.02),
        ]);
        c.fill(&fold, foam);
    }
    c.stroke(&Shape::line(&[(x, y - r * 0.66), (x, y + r * 0.5)]), r * 0.025, Ink::hex(0x8A5230).at(0.7));
}

fn heart(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let shape = |k: f32| {
        Shape::smooth(&[
            (x, y - r * 0.22 * k),
            (x - r * 0.26 * k, y - r * 0.44 * k),
            (x - r * 0.52 * k, y - r * 0.1 * k),
            (x - r * 0.24 * k, y + r * 0.3 * k),
            (x, y + r * 0.56 * k),
            (x + r * 0.24 * k, y + r * 0.3 * k),
            (x + r * 0.52 * k, y - r * 0.1 * k),
            (x + r * 0.26 * k, y - r * 0.44 * k),
        ])
    };
    c.fill(&shape(1.14), Ink::hex(0xD9B083));
    c.fill(&shape(1.0), Ink::hex(0xF8EAD2));
    c.fill(&shape(0.52), Ink::hex(0xE2C096));
    c.fill(&shape(0.34), Ink::hex(0xF8EAD2));
}

fn biscuits(c: &mut Canvas, x: f32, y: f32) {
    for i in 0..2 {
        let (px, py) = ((x + i as f32 * 60.0).min(920.0), (y - i as f32 * 66.0).min(c.h - 90.0));
        let ink = Ink::hex(0xD29A58);
        let round = Shape::star(px, py, 84.0, 77.0, 20, 0.0);
        c.shadow(&round, (8.0, 12.0), 10.0, 0.4);
        c.fill(&round, ink);
        c.fill(&Shape::circle(px - 3.0, py - 4.0, 66.0), ink.lighter(0.18));
        for _ in 0..8 {
            let (a, d) = (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * 52.0);
            c.blob(px + a.cos() * d, py + a.sin() * d, 10.0, 8.0, 0.15, Ink::hex(0x4F2C1E));
        }
    }
}

/// A mug on a window sill, with the weather behind it.
fn on_the_sill(c: &mut Canvas) {
    let air = super::sky::sky(c);
    let sill = c.h * 0.74;
    super::sky::sun(c, 740.0, c.h * 0.26, 60.0);
    for i in 0..3 {
        let ink = super::sky::outdoors(c, c.colours.leaf, air, 0.6 - 0.22 * i as f32);
        let hill = super::sky::hill(c, c.h * (0.5 + 0.09 * i as f32), 40.0);
        c.fill(&hill, ink);
    }
    frame(c, sill);
    let (x, base) = (430.0 + c.chance.between(-60.0, 120.0), sill + 52.0);
    let glaze = c.chance.pick(&[c.colours.main, c.colours.second, CREAM, c.colours.accent]);
    mug(c, x, base, 300.0, glaze);
    dish::steam(c, x, base - 300.0, 240.0);
    let book = c.colours.leaf;
    for (i, ink) in [book, c.colours.second, c.colours.main.lighter(0.2)].into_iter().enumerate() {
        let shift = c.chance.between(-14.0, 14.0);
        c.fill(&Shape::rounded(690.0 + shift, base - 34.0 - i as f32 * 36.0, 300.0, 36.0, 5.0), ink);
        c.fill(&Shape::rect(700.0 + shift, base - 28.0 - i as f32 * 36.0, 280.0, 5.0), CREAM.at(0.45));
    }
    foliage::tuft(c, 110.0, base - 130.0, 230.0, 13, 130.0, c.colours.leaf);
    pot(c, 110.0, base, 130.0);
}

fn pot(c: &mut Canvas, x: f32, base: f32, size: f32) {
    let clay = Ink::hex(0xC5714A);
    c.shade(
        &Shape::polygon(&[
            (x - size * 0.6, base - size),
            (x + size * 0.6, base - size),
            (x + size * 0.45, base),
            (x - size * 0.45, base),
        ]),
        (x - size * 0.6, 0.0),
        (x + size * 0.6, 0.0),
        &[(0.0, clay.lighter(0.2)), (1.0, clay.darker(0.25))],
    );
    c.fill(&Shape::rounded(x - size * 0.66, base - size * 1.14, size * 1.32, size * 0.26, 8.0), clay.lighter(0.08));
}

fn frame(c: &mut Canvas, sill: f32) {
    let wood = c.colours.light.mix(c.colours.second, 0.14);
    let h = c.h;
    for x in [-10.0, 476.0, 962.0] {
        c.fill(&Shape::rect(x, -10.0, 48.0, sill + 10.0), wood.darker(0.06));
        c.fill(&Shape::rect(x, -10.0, 10.0, sill + 10.0), wood.lighter(0.3));
    }
    c.fill(&Shape::rect(-10.0, sill * 0.36, 1020.0, 30.0), wood);
    let board = Shape::rect(-10.0, sill, 1020.0, h - sill + 20.0);
    c.brushed(&board, wood.darker(0.03), 0.0);
    c.shade(&board, (0.0, sill), (0.0, h), &[(0.0, CREAM.at(0.3)), (0.35, CREAM.at(0.0)), (1.0, DUSKY.at(0.3))]);
}

/// A mug from the side, standing on `base`.
fn mug(c: &mut Canvas, x: f32, base: f32, height: f32, glaze: Ink) {
    let half = height * 0.4;
    c.shade_spot(x + 40.0, base, half * 1.7, 34.0, 0.5);
    c.stroke(
        &Shape::arc(x + half, base - height * 0.52, height * 0.24, height * 0.25, -80.0, 80.0),
        height * 0.085,
        glaze.darker(0.2),
    );
    let body = Shape::rounded(x - half, base - height, half * 2.0, height, 44.0).and(&Shape::rect(
        x - half,
        base - height,
        half * 2.0,
        height * 0.5,
    ));
    c.shade(
        &body,
        (x - half, 0.0),
        (x + half, 0.0),
        &[(0.0, glaze.lighter(0.22)), (0.4, glaze), (1.0, glaze.darker(0.34))],
    );
    let band = c.colours.light;
    match c.chance.below(3) {
        0 => {
            for i in 0..2 {
                c.fill(
                    &Shape::rect(x - half, base - height * (0.34 + 0.14 * i as f32), half * 2.0, height * 0.05),
                    band.at(0.8),
                );
            }
        }
        1 => {
            for i in 0..10 {
                let (px, py) =
                    (x - half * 0.78 + (i % 5) as f32 * half * 0.39, base - height * (0.3 + 0.3 * (i / 5) as f32));
                c.fill(&Shape::circle(px, py, height * 0.035), band.at(0.8));
            }
        }
        _ => {}
    }
    c.fill(&Shape::ellipse(x, base - height, half, height * 0.085), glaze.lighter(0.2));
    c.fill(&Shape::ellipse(x, base - height + 4.0, half * 0.9, height * 0.062), Ink::hex(0x4A281C));
}

pub fn tea(c: &mut Canvas) {
    let edge = surface::wall_and_table(c, 0.62);
    let h = c.h;
    let glaze = c.chance.pick(&[
        c.colours.main,
        c.colours.leaf,
        c.colours.second,
        Ink::hex(0x6F8791),
        c.colours.dark.mix(c.colours.main, 0.4),
    ]);
    let tray = Shape::ellipse(500.0, edge + (h - edge) * 0.42, 470.0, (h - edge) * 0.3);
    c.shadow(&tray, (10.0, 18.0), 20.0, 0.4);
    c.fill(&tray, Ink::hex(0x8A5A3C).mix(c.colours.dark, 0.3));
    let base = edge + (h - edge) * 0.36;
    teapot(c, 380.0, base, 200.0, glaze);
    for (i, x) in [690.0, 830.0].into_iter().enumerate() {
        let y = base + 50.0 + i as f32 * -44.0;
        cup(c, x, y, 74.0, glaze.lighter(0.12));
        dish::steam(c, x, y - 110.0, 120.0);
    }
    dish::steam(c, 170.0, base - 250.0, 130.0);
    c.fill(&Shape::ellipse(560.0, base + 96.0, 70.0, 18.0), c.colours.light);
    for i in 0..3 {
        let px = 520.0 + i as f32 * 40.0;
        c.rounded_form(
            &Shape::circle(px, base + 76.0, 24.0),
            [c.colours.accent, c.colours.leaf.lighter(0.3), c.colours.second][i],
            6.0,
        );
    }
    foliage::twig(c, 1010.0, edge * 0.2, 380.0, 140.0, 90.0, c.colours.leaf);
}

fn teapot(c: &mut Canvas, x: f32, base: f32, r: f32, glaze: Ink) {
    c.shade_spot(x + 30.0, base + 6.0, r * 1.3, 34.0, 0.5);
    let spout = Shape::smooth(&[
        (x - r * 0.7, base - r * 0.6),
        (x - r * 1.12, base - r * 0.9),
        (x - r * 1.34, base - r * 1.28),
        (x - r * 1.18, base - r * 1.3),
        (x - r * 0.92, base - r * 1.02),
        (x - r * 0.6, base - r * 1.02),
    ]);
    c.fill(&spout, glaze.lighter(0.06));
    c.stroke(&Shape::arc(x, base - r * 1.3, r * 0.86, r * 0.8, 190.0, 350.0), r * 0.09, Ink::hex(0x7A4B38));
    let body = Shape::smooth(&[
        (x - r, base - r * 0.7),
        (x - r * 0.7, base - r * 1.3),
        (x, base - r * 1.5),
        (x + r * 0.7, base - r * 1.3),
        (x + r, base - r * 0.7),
        (x + r * 0.66, base - r * 0.08),
        (x, base),
        (x - r * 0.66, base - r * 0.08),
    ]);
    c.shade_round(
        &body,
        (x - r * 0.4, base - r * 1.1),
        r * 1.7,
        &[(0.0, glaze.lighter(0.35)), (0.4, glaze), (1.0, glaze.darker(0.42))],
    );
    c.within(&body, |c| {
        let light = c.colours.light;
        for i in 0..3 {
            let (px, py) = (x - r * 0.3 + i as f32 * r * 0.36, base - r * 0.62 - (i % 2) as f32 * r * 0.2);
            for k in 0..5 {
                c.fill(&Shape::leaf(px, py, r * 0.17, r * 0.11, k as f32 * 72.0), light.at(0.65));
            }
            c.fill(&Shape::circle(px, py, r * 0.035), c.colours.accent);
        }
    });
    c.fill(&Shape::ellipse(x, base - r * 1.42, r * 0.46, r * 0.1), glaze.darker(0.25));
    c.fill(&Shape::ellipse(x, base - r * 1.46, r * 0.42, r * 0.1), glaze.lighter(0.12));
    c.rounded_form(&Shape::circle(x, base - r * 1.6, r * 0.1), glaze.lighter(0.1), 6.0);
}

fn cup(c: &mut Canvas, x: f32, base: f32, r: f32, glaze: Ink) {
    c.shade_spot(x + 10.0, base + 2.0, r * 1.4, 20.0, 0.5);
    let body = Shape::segment(x, base - r * 1.3, r, r * 1.3, 0.0, 180.0);
    c.shade(&body, (x - r, 0.0), (x + r, 0.0), &[(0.0, glaze.lighter(0.25)), (0.5, glaze), (1.0, glaze.darker(0.35))]);
    c.fill(&Shape::ellipse(x, base - r * 1.3, r, r * 0.26), glaze.lighter(0.25));
    c.fill(&Shape::ellipse(x, base - r * 1.28, r * 0.86, r * 0.19), Ink::hex(0xB98A35));
}
