//! Things for a journey, from above.

use super::{foliage, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

/// Things for a journey, laid out from above.
pub fn packing(c: &mut Canvas) {
    surface::table_top(c);
    let h = c.h;
    let (x, y) = (440.0, h * 0.46);
    let leather = c.chance.pick(&[c.colours.main, Ink::hex(0x9A6240), c.colours.leaf, c.colours.second.darker(0.15)]);
    c.placed(x, y, -8.0, (h / 1350.0).min(1.0), |c| {
        let case = Shape::rounded(-340.0, -300.0, 640.0, 560.0, 54.0);
        c.shadow(&case, (20.0, 30.0), 30.0, 0.42);
        c.stroke(&Shape::rounded(-110.0, -370.0, 180.0, 120.0, 40.0), 26.0, leather.darker(0.35));
        c.brushed(&case, leather, 30.0);
        c.stroke(&Shape::rounded(-322.0, -282.0, 604.0, 524.0, 42.0), 4.0, leather.lighter(0.4).at(0.8));
        for sx in [-220.0, 130.0] {
            c.fill(&Shape::rect(sx, -300.0, 56.0, 560.0), leather.darker(0.3));
            c.fill(&Shape::rounded(sx - 6.0, 40.0, 68.0, 54.0, 8.0), Ink::hex(0xE3C27A));
            c.fill(&Shape::rounded(sx + 10.0, 52.0, 36.0, 30.0, 5.0), leather.darker(0.3));
        }
        for (dx, dy, turn, ink) in [
            (-70.0, -120.0, -14.0, c.colours.accent),
            (10.0, 60.0, 10.0, c.colours.light),
            (-90.0, 130.0, 4.0, c.colours.second),
        ] {
            let tag = Shape::rounded(dx, dy, 130.0, 88.0, 10.0).turned(turn, dx, dy);
            c.fill(&tag, ink);
            c.stroke(&Shape::circle(dx + 66.0, dy + 44.0, 26.0).turned(turn, dx, dy), 6.0, c.colours.dark.at(0.6));
        }
    });
    hat(c, 790.0, h * 0.24, 170.0 * (h / 1350.0).min(1.0) + 10.0);
    camera(c, 790.0, h * 0.72, (h / 1350.0).min(1.0));
    let ticket = Shape::rounded(110.0, h * 0.8, 330.0, 140.0, 14.0).turned(9.0, 250.0, h * 0.85);
    c.shadow(&ticket, (7.0, 10.0), 10.0, 0.35);
    c.fill(&ticket, c.colours.accent.lighter(0.3));
    for i in 0..3 {
        c.stroke(
            &Shape::line(&[
                (140.0, h * 0.8 + 40.0 + i as f32 * 32.0),
                (300.0 - i as f32 * 30.0, h * 0.8 + 40.0 + i as f32 * 32.0),
            ])
            .turned(9.0, 250.0, h * 0.85),
            8.0,
            c.colours.dark.at(0.5),
        );
    }
    c.fill(&Shape::star(385.0, h * 0.86, 36.0, 15.0, 5, -90.0), c.colours.main);
    foliage::twig(c, 1000.0, h * 0.46, 260.0, 170.0, 70.0, c.colours.leaf);
    postcard(c, 620.0, h * 0.9);
}

fn hat(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let straw = Ink::hex(0xE9CB8A);
    let brim = Shape::pebble(x, y, r, r * 0.94, 0.015, &mut c.chance);
    c.shadow(&brim, (12.0, 18.0), 18.0, 0.4);
    c.fill(&brim, straw);
    for i in 0..8 {
        c.stroke(&Shape::circle(x, y, r * (0.56 + 0.055 * i as f32)), 3.0, straw.darker(0.25).at(0.45));
    }
    c.fill(&Shape::circle(x, y, r * 0.56), c.colours.main);
    c.shade_round(
        &Shape::circle(x, y, r * 0.48),
        (x - r * 0.15, y - r * 0.2),
        r * 0.7,
        &[(0.0, straw.lighter(0.4)), (1.0, straw.darker(0.16))],
    );
}

fn camera(c: &mut Canvas, x: f32, y: f32, scale: f32) {
    c.placed(x, y, 12.0, scale, |c| {
        c.stroke(
            &Shape::curve(&[
                (-140.0, -30.0),
                (-210.0, -150.0),
                (-60.0, -210.0),
                (90.0, -190.0),
                (160.0, -90.0),
                (140.0, -20.0),
            ]),
            16.0,
            c.colours.second.darker(0.2),
        );
        let body = Shape::rounded(-150.0, -90.0, 300.0, 190.0, 26.0);
        c.shadow(&body, (12.0, 18.0), 16.0, 0.42);
        c.fill(&body, c.colours.dark.lighter(0.12));
        c.fill(&Shape::rounded(-150.0, -90.0, 300.0, 56.0, 26.0), Ink::hex(0xD9CDBB));
        c.fill(&Shape::rounded(-50.0, -116.0, 90.0, 40.0, 8.0), Ink::hex(0xD9CDBB));
        c.fill(&Shape::circle(0.0, 20.0, 82.0), DUSKY);
        c.stroke(&Shape::circle(0.0, 20.0, 70.0), 9.0, Ink::hex(0x8A7F76));
        c.shade_round(
            &Shape::circle(0.0, 20.0, 50.0),
            (-14.0, 4.0),
            60.0,
            &[(0.0, Ink::hex(0x6F8FA8)), (1.0, Ink::hex(0x1E2438))],
        );
        c.fill(&Shape::ellipse(-18.0, 0.0, 15.0, 9.0).turned(-30.0, -18.0, 0.0), CREAM.at(0.8));
        c.fill(&Shape::circle(108.0, -62.0, 15.0), c.colours.main);
    });
}

/// A postcard with a small landscape.
fn postcard(c: &mut Canvas, x: f32, y: f32) {
    c.placed(x, y, -10.0, 1.0, |c| {
        let card = Shape::rect(-130.0, -90.0, 260.0, 180.0);
        c.shadow(&card, (7.0, 11.0), 10.0, 0.38);
        c.fill(&card, CREAM);
        let inner = Shape::rect(-116.0, -76.0, 232.0, 152.0);
        c.fill(&inner, c.colours.second.lighter(0.35));
        c.within(&inner, |c| {
            c.fill(&Shape::circle(50.0, -30.0, 24.0), c.colours.accent);
            c.fill(&Shape::polygon(&[(-130.0, 80.0), (-40.0, -40.0), (60.0, 80.0)]), c.colours.main);
            c.fill(&Shape::polygon(&[(-20.0, 80.0), (70.0, -10.0), (160.0, 80.0)]), c.colours.leaf);
        });
    });
}
