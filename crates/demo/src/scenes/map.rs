//! A map with a route.

use super::surface;
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn map(c: &mut Canvas) {
    surface::table_top(c);
    let (h, turn) = (c.h, c.chance.between(-7.0, 7.0));
    let paper = Ink::hex(0xF7ECD3).mix(c.colours.ground, 0.3);
    let sheet = Shape::rect(60.0, h * 0.06, 880.0, h * 0.88).turned(turn, 500.0, h / 2.0);
    c.shadow(&sheet, (14.0, 22.0), 22.0, 0.4);
    c.fill(&sheet, paper);
    c.within(&sheet, |c| {
        let sea = c.colours.leaf.mix(Ink::hex(0x8FC4CF), 0.75).lighter(0.2);
        let coast = c.chance.between(0.55, 0.75);
        c.fill(
            &Shape::smooth(&[
                (-50.0, h * coast),
                (200.0, h * (coast - 0.05)),
                (360.0, h * (coast + 0.06)),
                (560.0, h * coast),
                (760.0, h * (coast + 0.1)),
                (1100.0, h * (coast - 0.02)),
                (1200.0, h * 1.3),
                (-200.0, h * 1.3),
            ]),
            sea,
        );
        for _ in 0..6 {
            let (x, y, r) =
                (c.chance.between(60.0, 940.0), c.chance.between(h * 0.06, h * 0.6), c.chance.between(60.0, 150.0));
            let green = c.colours.leaf.lighter(0.45);
            c.blob(x, y, r, r * 0.7, 0.09, green.at(0.7));
        }
        let (x0, bend) = (c.chance.between(300.0, 600.0), c.chance.between(-120.0, 120.0));
        c.stroke(
            &Shape::curve(&[(x0, -20.0), (x0 + bend, h * 0.2), (x0 - bend * 0.6, h * 0.42), (x0 + 40.0, h * 0.7)]),
            24.0,
            sea,
        );
        for _ in 0..9 {
            let horizontal = c.chance.whether(0.5);
            let at = if horizontal { c.chance.between(0.0, h * 0.62) } else { c.chance.between(0.0, W) };
            let wobble: Vec<_> = (0..6)
                .map(|i| {
                    let (t, off) = (i as f32 * 220.0 - 40.0, c.chance.between(-36.0, 36.0));
                    if horizontal { (t, at + off) } else { (at + off, t * h / 1000.0 * 0.62) }
                })
                .collect();
            c.stroke(&Shape::curve(&wobble), 9.0, CREAM);
            c.stroke(&Shape::curve(&wobble), 4.0, c.colours.second.at(0.55));
        }
        for i in 1..4 {
            let fold = i as f32 * 220.0 + 60.0;
            c.shade(
                &Shape::rect(fold, -200.0, 50.0, h + 400.0).turned(turn, 500.0, h / 2.0),
                (fold, 0.0),
                (fold + 50.0, 0.0),
                &[(0.0, DUSKY.at(0.14)), (1.0, DUSKY.at(0.0))],
            );
        }
        let y = h * 0.5;
        c.shade(
            &Shape::rect(-100.0, y, 1200.0, 40.0).turned(turn, 500.0, h / 2.0),
            (0.0, y),
            (0.0, y + 40.0),
            &[(0.0, CREAM.at(0.4)), (1.0, CREAM.at(0.0))],
        );
        route(c);
        compass(c, 800.0, h * 0.16);
    });
    pencil(c, 160.0, h * 0.84);
}

fn route(c: &mut Canvas) {
    let h = c.h;
    let stops: Vec<_> = (0..5)
        .map(|i| (170.0 + i as f32 * 160.0 + c.chance.between(-30.0, 30.0), h * c.chance.between(0.24, 0.62)))
        .collect();
    let mut previous = stops[0];
    for k in 1..60 {
        let t = k as f32 / 59.0 * 4.0;
        let (i, f) = ((t as usize).min(3), t - (t as usize).min(3) as f32);
        let (p, q) = (stops[i], stops[i + 1]);
        let arch = (f * std::f32::consts::PI).sin() * if i % 2 == 0 { -46.0 } else { 46.0 };
        let here = (p.0 + (q.0 - p.0) * f, p.1 + (q.1 - p.1) * f + arch);
        if k % 2 == 0 {
            c.stroke(&Shape::line(&[previous, here]), 8.0, c.colours.main);
        }
        previous = here;
    }
    for (i, &(x, y)) in stops.iter().enumerate() {
        let last = i + 1 == stops.len();
        let ink = if last { c.colours.main } else { c.colours.second };
        let r = if last { 34.0 } else { 20.0 };
        if last || i == 0 {
            c.shade_spot(x + 6.0, y + 4.0, 30.0, 12.0, 0.5);
            let pin = Shape::circle(x, y - r * 2.0, r).and(&Shape::polygon(&[
                (x - r * 0.86, y - r * 1.6),
                (x, y),
                (x + r * 0.86, y - r * 1.6),
            ]));
            c.fill(&pin, ink);
            c.fill(&Shape::circle(x, y - r * 2.0, r * 0.42), CREAM);
        } else {
            c.fill(&Shape::circle(x, y, r), CREAM);
            c.fill(&Shape::circle(x, y, r * 0.66), ink);
        }
    }
}

fn compass(c: &mut Canvas, x: f32, y: f32) {
    c.stroke(&Shape::circle(x, y, 70.0), 4.0, c.colours.dark.at(0.5));
    c.fill(&Shape::star(x, y, 66.0, 17.0, 4, 0.0), c.colours.dark.at(0.65));
    c.fill(&Shape::star(x, y, 44.0, 14.0, 4, 45.0), c.colours.second.at(0.8));
    c.fill(&Shape::polygon(&[(x, y - 66.0), (x + 12.0, y - 12.0), (x - 12.0, y - 12.0)]), c.colours.main);
}

fn pencil(c: &mut Canvas, x: f32, y: f32) {
    c.placed(x, y, -24.0, 1.0, |c| {
        let body = Shape::rect(0.0, -13.0, 300.0, 26.0);
        c.shadow(&body, (6.0, 12.0), 7.0, 0.4);
        c.fill(&body, c.colours.accent);
        c.fill(&Shape::rect(0.0, -4.0, 300.0, 8.0), c.colours.accent.lighter(0.35));
        c.fill(&Shape::polygon(&[(300.0, -13.0), (350.0, 0.0), (300.0, 13.0)]), Ink::hex(0xE9C9A0));
        c.fill(&Shape::polygon(&[(336.0, -3.6), (350.0, 0.0), (336.0, 3.6)]), DUSKY);
        c.fill(&Shape::rounded(-34.0, -13.0, 36.0, 26.0, 8.0), c.colours.main.lighter(0.3));
    });
}
