//! Fruit on a cloth, from above.

use std::f32::consts::TAU;

use super::{dish, foliage, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn fruit(c: &mut Canvas) {
    let kind = c.arrangement(5);
    surface::table_top(c);
    let (x, y) = (500.0, c.h * 0.5);
    let r = (c.h * 0.4).min(370.0);
    let glaze =
        c.chance.pick(&[c.colours.light, c.colours.main, c.colours.second.lighter(0.2), c.colours.leaf.darker(0.1)]);
    let bowl = c.chance.whether(0.55);
    if bowl {
        dish::bowl(c, x, y, r, glaze, glaze.darker(0.1));
    }
    let reach = if bowl { r * 0.66 } else { r * 1.12 };
    let spots = scatter(c, x, y, reach, if kind == 2 { 0.15 } else { 0.36 } * r * if bowl { 0.85 } else { 1.0 });
    foliage::twig(c, x - r * 0.9, y + r * 0.8, r * 0.9, -40.0, r * 0.3, Ink::hex(0x5E8A4A));
    foliage::twig(c, x + r * 0.8, y - r * 0.9, r * 0.7, 110.0, r * 0.26, Ink::hex(0x6F9A52));
    for (i, (px, py, s)) in spots.into_iter().enumerate() {
        one(c, kind, i, px, py, s);
    }
    if !bowl {
        for _ in 0..6 {
            let (px, py) = (c.chance.between(0.0, W), c.chance.between(0.0, c.h));
            if (px - x).hypot(py - y) > r * 1.2 {
                one(c, kind, 1, px, py, r * 0.24);
            }
        }
    }
}

/// Places that keep a distance from each other, the nearest to the edge first so that the middle lies on top.
fn scatter(c: &mut Canvas, x: f32, y: f32, reach: f32, size: f32) -> Vec<(f32, f32, f32)> {
    let mut spots: Vec<(f32, f32, f32)> = Vec::new();
    for _ in 0..400 {
        let (a, d, s) =
            (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * reach, size * c.chance.between(0.82, 1.1));
        let (px, py) = (x + a.cos() * d, y + a.sin() * d);
        if spots.iter().all(|&(qx, qy, q)| (px - qx).hypot(py - qy) > (s + q) * 0.82) {
            spots.push((px, py, s));
        }
    }
    spots.sort_by(|p, q| (q.0 - x).hypot(q.1 - y).total_cmp(&(p.0 - x).hypot(p.1 - y)));
    spots
}

fn one(c: &mut Canvas, kind: usize, i: usize, x: f32, y: f32, r: f32) {
    match (kind, i % 3) {
        (0, 0) => {
            let (peel, flesh) = c.chance.pick(&[(0xE8892B, 0xF6A63C), (0xE9BF35, 0xF6DC6B), (0xD8573F, 0xE97A5F)]);
            dish::citrus(c, x, y, r, Ink::hex(peel), Ink::hex(flesh));
        }
        (0, _) => {
            let ink = Ink::hex(c.chance.pick(&[0xEE9430, 0xEAC03A, 0xE57F2A]));
            ball(c, x, y, r, ink);
            dish::sprinkle(c, x, y, r * 0.8, 40, 2.6, ink.darker(0.25).at(0.5));
            c.fill(&Shape::star(x, y - r * 0.1, r * 0.12, r * 0.05, 5, 0.0), Ink::hex(0x5E8A4A));
        }
        (1, 2) => pear(c, x, y, r),
        (1, _) => apple(c, x, y, r),
        (2, _) => berry(c, i, x, y, r),
        (3, 0) => fig_half(c, x, y, r),
        (3, 1) => grapes(c, x, y, r),
        (3, _) => {
            ball(c, x, y, r, Ink::hex(0x5B3A63));
            for k in 0..6 {
                let a = k as f32 * TAU / 6.0;
                c.stroke(
                    &Shape::curve(&[
                        (x, y),
                        (x + a.cos() * r * 0.5, y + a.sin() * r * 0.5),
                        (x + (a + 0.2).cos() * r * 0.9, y + (a + 0.2).sin() * r * 0.9),
                    ]),
                    4.0,
                    Ink::hex(0x9A7AA0).at(0.4),
                );
            }
            c.fill(&Shape::circle(x, y, r * 0.13), Ink::hex(0x8A9A5A));
        }
        (_, 0) => papaya(c, x, y, r),
        (_, 1) => dragon(c, x, y, r),
        _ => mango(c, x, y, r),
    }
}

fn ball(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    let body = Shape::pebble(x, y, r, r * 0.97, 0.012, &mut c.chance);
    c.shadow(&body, (r * 0.12, r * 0.18), r * 0.16, 0.42);
    c.shade_round(
        &body,
        (x - r * 0.35, y - r * 0.4),
        r * 1.6,
        &[(0.0, ink.lighter(0.42)), (0.45, ink), (1.0, ink.darker(0.42))],
    );
    c.fill(
        &Shape::ellipse(x - r * 0.4, y - r * 0.46, r * 0.2, r * 0.11).turned(-38.0, x - r * 0.4, y - r * 0.46),
        CREAM.at(0.6),
    );
}

fn apple(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let ink = Ink::hex(c.chance.pick(&[0xC73B34, 0xD9603B, 0x9DB34A, 0xB52F3F]));
    ball(c, x, y, r, ink);
    c.within(&Shape::circle(x, y, r * 0.96), |c| {
        for _ in 0..16 {
            let (a, from) = (c.chance.between(0.0, TAU), c.chance.between(0.2, 0.4));
            let line = Shape::line(&[
                (x + a.cos() * r * from, y + a.sin() * r * from),
                (x + a.cos() * r * 0.85, y + a.sin() * r * 0.85),
            ]);
            c.stroke(&line, r * 0.05, Ink::hex(0xF0C25A).at(0.22));
        }
    });
    c.shade_spot(x, y - r * 0.05, r * 0.3, r * 0.22, 0.4);
    c.stroke(
        &Shape::curve(&[(x, y - r * 0.05), (x + r * 0.08, y - r * 0.3), (x + r * 0.22, y - r * 0.46)]),
        r * 0.08,
        Ink::hex(0x5A3A2A),
    );
    foliage::leaf(c, x + r * 0.1, y - r * 0.28, r * 0.55, r * 0.28, -10.0, Ink::hex(0x6A9A4A));
}

fn pear(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let (ink, turn) = (Ink::hex(c.chance.pick(&[0xC9BE4E, 0xB7B04A, 0xD9B452])), c.chance.between(-50.0, 50.0));
    c.placed(x, y, turn, 1.0, |c| {
        let body = Shape::smooth(&[
            (0.0, -r * 1.15),
            (r * 0.34, -r * 0.8),
            (r * 0.5, -r * 0.2),
            (r * 0.85, r * 0.4),
            (r * 0.5, r * 0.95),
            (-r * 0.5, r * 0.95),
            (-r * 0.85, r * 0.4),
            (-r * 0.5, -r * 0.2),
            (-r * 0.34, -r * 0.8),
        ]);
        c.shadow(&body, (r * 0.12, r * 0.16), r * 0.16, 0.42);
        c.shade_round(
            &body,
            (-r * 0.3, r * 0.1),
            r * 1.5,
            &[(0.0, ink.lighter(0.4)), (0.5, ink), (1.0, Ink::hex(0xA8742F))],
        );
        dish::sprinkle(c, 0.0, r * 0.2, r * 0.7, 40, 2.4, ink.darker(0.4).at(0.5));
        c.stroke(
            &Shape::curve(&[(0.0, -r * 1.1), (r * 0.05, -r * 1.35), (r * 0.2, -r * 1.5)]),
            r * 0.08,
            Ink::hex(0x5A3A2A),
        );
    });
}

fn berry(c: &mut Canvas, i: usize, x: f32, y: f32, r: f32) {
    match i % 5 {
        0 | 3 => {
            let turn = c.chance.between(0.0, 360.0);
            c.placed(x, y, turn, 1.25, |c| {
                let body = Shape::smooth(&[
                    (0.0, r * 1.1),
                    (-r * 0.7, r * 0.2),
                    (-r * 0.8, -r * 0.5),
                    (0.0, -r * 0.75),
                    (r * 0.8, -r * 0.5),
                    (r * 0.7, r * 0.2),
                ]);
                c.shadow(&body, (8.0, 11.0), 9.0, 0.4);
                c.shade_round(
                    &body,
                    (-r * 0.3, -r * 0.3),
                    r * 1.6,
                    &[(0.0, Ink::hex(0xEE6A55)), (0.5, Ink::hex(0xD4352F)), (1.0, Ink::hex(0x9A1F2A))],
                );
                c.within(&body, |c| dish::sprinkle(c, 0.0, 0.0, r * 0.9, 26, 3.4, Ink::hex(0xF7D98A)));
                for k in 0..6 {
                    c.fill(
                        &Shape::leaf(0.0, -r * 0.62, r * 0.62, r * 0.24, k as f32 * 60.0 + 10.0),
                        Ink::hex(0x5F9142),
                    );
                }
            });
        }
        1 => {
            for k in 0..9 {
                let a = k as f32 * 2.4;
                let d = r * 0.62 * (k as f32 / 9.0).sqrt();
                ball(c, x + a.cos() * d, y + a.sin() * d, r * 0.36, Ink::hex(0xC23A5E));
            }
        }
        _ => {
            ball(c, x, y, r * 0.82, Ink::hex(0x46507F));
            c.fill(&Shape::star(x, y, r * 0.32, r * 0.16, 6, 10.0), Ink::hex(0x2E3560));
        }
    }
}

fn fig_half(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let body = Shape::pebble(x, y, r, r * 0.96, 0.02, &mut c.chance);
    c.shadow(&body, (r * 0.1, r * 0.16), r * 0.15, 0.42);
    c.fill(&body, Ink::hex(0x6A4468));
    c.blob(x, y, r * 0.9, r * 0.86, 0.02, Ink::hex(0xF3E3C2));
    c.blob(x, y, r * 0.72, r * 0.68, 0.05, Ink::hex(0xC94A5A));
    for k in 0..40 {
        let a = k as f32 * 2.4;
        let d = r * 0.6 * (k as f32 / 40.0).sqrt() + r * 0.05;
        let (px, py) = (x + a.cos() * d, y + a.sin() * d);
        c.fill(
            &Shape::ellipse(px, py, r * 0.06, r * 0.032).turned(a.to_degrees(), px, py),
            Ink::hex(if k % 2 == 0 { 0xF6C98B } else { 0x9A2F45 }),
        );
    }
}

fn grapes(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let ink = Ink::hex(c.chance.pick(&[0x7A3F6B, 0xA9B75A, 0x5A3F7A]));
    for k in (0..14).rev() {
        let a = k as f32 * 2.4;
        let d = r * 1.05 * (k as f32 / 14.0).sqrt();
        let tone = ink.mix(CREAM, c.chance.between(0.0, 0.12));
        ball(c, x + a.cos() * d, y + a.sin() * d * 1.15, r * 0.34, tone);
    }
    c.stroke(
        &Shape::curve(&[(x, y - r * 1.1), (x + 10.0, y - r * 1.4), (x + 40.0, y - r * 1.55)]),
        r * 0.1,
        Ink::hex(0x6B5A35),
    );
}

fn papaya(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let turn = c.chance.between(-50.0, 50.0);
    c.placed(x, y, turn, 1.15, |c| {
        let half = |k: f32| {
            Shape::smooth(&[
                (0.0, -r * 1.2 * k),
                (r * 0.5 * k, -r * 0.6 * k),
                (r * 0.72 * k, r * 0.2 * k),
                (r * 0.42 * k, r * k),
                (-r * 0.42 * k, r * k),
                (-r * 0.72 * k, r * 0.2 * k),
                (-r * 0.5 * k, -r * 0.6 * k),
            ])
        };
        c.shadow(&half(1.0), (r * 0.12, r * 0.16), r * 0.16, 0.42);
        c.fill(&half(1.0), Ink::hex(0x8FA04A));
        c.shade_round(&half(0.92), (0.0, 0.0), r * 1.2, &[(0.0, Ink::hex(0xE86A3A)), (1.0, Ink::hex(0xF6A64E))]);
        c.fill(&half(0.42), Ink::hex(0xC94F2B));
        for _ in 0..22 {
            let (a, d) = (c.chance.between(0.0, TAU), c.chance.unit().sqrt() * r * 0.3);
            let (px, py) = (a.cos() * d * 0.8, a.sin() * d * 1.5);
            c.fill(&Shape::circle(px + 2.0, py + 2.0, r * 0.075), Ink::hex(0x8A3A1F));
            c.fill(&Shape::circle(px, py, r * 0.07), DUSKY);
        }
    });
}

fn dragon(c: &mut Canvas, x: f32, y: f32, r: f32) {
    for k in 0..9 {
        c.fill(
            &Shape::leaf(x, y, r * 1.3, r * 0.5, k as f32 * 40.0 + 12.0),
            Ink::hex(if k % 2 == 0 { 0xC9426F } else { 0x8FB05A }),
        );
    }
    c.fill(&Shape::circle(x, y, r * 0.95), Ink::hex(0xD6497A));
    c.fill(&Shape::circle(x, y, r * 0.82), CREAM);
    dish::sprinkle(c, x, y, r * 0.76, 110, 3.6, DUSKY.at(0.85));
}

fn mango(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let turn = c.chance.between(0.0, 360.0);
    c.placed(x, y, turn, 1.0, |c| {
        let body = Shape::smooth(&[
            (-r, 0.0),
            (-r * 0.5, -r * 0.62),
            (r * 0.3, -r * 0.68),
            (r, -r * 0.14),
            (r * 0.7, r * 0.48),
            (-r * 0.3, r * 0.64),
        ]);
        c.shadow(&body, (r * 0.12, r * 0.16), r * 0.16, 0.42);
        c.shade(
            &body,
            (-r, -r * 0.4),
            (r, r * 0.5),
            &[(0.0, Ink::hex(0xF6CF4E)), (0.5, Ink::hex(0xEFA037)), (1.0, Ink::hex(0xC94B35))],
        );
        c.fill(&Shape::ellipse(-r * 0.3, -r * 0.34, r * 0.26, r * 0.1).turned(-20.0, 0.0, 0.0), CREAM.at(0.45));
    });
}
