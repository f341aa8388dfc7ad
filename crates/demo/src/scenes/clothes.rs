//! A rack of clothes.

use super::{foliage, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn wardrobe(c: &mut Canvas) {
    let h = c.h;
    let wall = c.chance.pick(&[
        c.colours.ground,
        c.colours.second.lighter(0.45),
        c.colours.main.lighter(0.55),
        c.colours.leaf.lighter(0.5),
    ]);
    let wall = if c.light.is_dark() { wall.mix(c.colours.main, 0.3) } else { wall };
    c.ground(wall, 80.0);
    surface::window_light(c, wall);
    let floor = h * 0.88;
    c.brushed(&Shape::rect(-10.0, floor, W + 20.0, h), Ink::hex(0xB88A60), 0.0);
    c.fill(&Shape::rect(-10.0, floor - 16.0, W + 20.0, 18.0), CREAM.at(0.6));
    let (rail, metal) = (h * 0.16, c.colours.dark.lighter(0.18));
    for x in [70.0, 930.0] {
        c.stroke(&Shape::line(&[(x, rail), (x, floor + 40.0)]), 13.0, metal);
        c.stroke(&Shape::line(&[(x - 50.0, floor + 42.0), (x + 50.0, floor + 42.0)]), 13.0, metal);
    }
    c.stroke(&Shape::line(&[(70.0, rail), (930.0, rail)]), 15.0, metal);
    c.stroke(&Shape::line(&[(74.0, rail - 4.0), (926.0, rail - 4.0)]), 4.0, CREAM.at(0.4));
    let count = 5 + c.chance.below(2);
    let s = (h * 0.6 / 620.0).min(1.0);
    let lead = c.chance.below(5);
    for i in 0..count {
        let x = 170.0 + i as f32 * 660.0 / (count - 1) as f32;
        let row = [
            c.colours.main,
            c.colours.light,
            c.colours.second,
            c.colours.leaf,
            c.colours.accent,
            c.colours.main.lighter(0.45),
            c.colours.dark.lighter(0.25),
        ];
        let ink = row[(i * 3 + lead) % row.len()];
        let sway = c.chance.between(-3.0, 3.0);
        c.placed(x, rail, sway, s, |c| {
            c.stroke(&Shape::arc(0.0, -2.0, 17.0, 20.0, 150.0, 400.0), 5.0, metal);
            c.stroke(&Shape::line(&[(12.0, 12.0), (0.0, 44.0)]), 5.0, metal);
            c.stroke(&Shape::curve(&[(-96.0, 86.0), (0.0, 46.0), (96.0, 86.0)]), 10.0, Ink::hex(0x9A6A48));
            match (i + lead) % 5 {
                0 => dress(c, ink),
                1 => shirt(c, ink),
                2 => coat(c, ink),
                3 => sweater(c, ink),
                _ => trousers(c, ink),
            }
        });
    }
    basket(c, 780.0, floor + 50.0);
    foliage::tuft(c, 60.0, floor - 60.0, 260.0, 11, 110.0, c.colours.leaf);
    c.rounded_form(&Shape::rounded(-6.0, floor - 80.0, 130.0, 130.0, 16.0), c.colours.second, 10.0);
}

fn cloth(c: &mut Canvas, shape: &Shape, ink: Ink) {
    c.shadow(shape, (16.0, 12.0), 16.0, 0.28);
    c.shade(shape, (-140.0, 0.0), (140.0, 0.0), &[(0.0, ink.lighter(0.12)), (0.5, ink), (1.0, ink.darker(0.2))]);
    c.within(shape, |c| {
        for i in 0..4 {
            let x = -90.0 + i as f32 * 60.0 + c.chance.between(-12.0, 12.0);
            let bend = c.chance.between(-20.0, 20.0);
            c.stroke(&Shape::curve(&[(x * 0.6, 150.0), (x + bend, 330.0), (x * 1.3, 620.0)]), 9.0, DUSKY.at(0.08));
        }
    });
}

fn print(c: &mut Canvas, shape: &Shape, ink: Ink, low: f32) {
    let kind = c.chance.below(5);
    let other = if ink == c.colours.light { c.colours.main } else { c.colours.light };
    c.within(shape, |c| match kind {
        0 => {
            let mut y = 100.0;
            while y < low {
                c.fill(&Shape::rect(-240.0, y, 480.0, 15.0), other.at(0.75));
                y += 38.0;
            }
        }
        1 => {
            for i in 0..90 {
                let (x, y) = (
                    -200.0 + (i % 9) as f32 * 50.0 + if (i / 9) % 2 == 0 { 25.0 } else { 0.0 },
                    90.0 + (i / 9) as f32 * 48.0,
                );
                c.fill(&Shape::circle(x, y, 8.0), other.at(0.8));
            }
        }
        2 => {
            for i in 0..28 {
                let (x, y) = (
                    -180.0 + (i % 5) as f32 * 88.0 + if (i / 5) % 2 == 0 { 40.0 } else { 0.0 },
                    110.0 + (i / 5) as f32 * 84.0,
                );
                for k in 0..5 {
                    c.fill(&Shape::leaf(x, y, 21.0, 17.0, k as f32 * 72.0), other.at(0.85));
                }
                c.fill(&Shape::circle(x, y, 5.0), c.colours.accent);
            }
        }
        _ => {}
    });
}

fn dress(c: &mut Canvas, ink: Ink) {
    let shape = Shape::smooth(&[
        (-74.0, 70.0),
        (-46.0, 62.0),
        (0.0, 104.0),
        (46.0, 62.0),
        (74.0, 70.0),
        (96.0, 140.0),
        (66.0, 170.0),
        (58.0, 270.0),
        (120.0, 460.0),
        (150.0, 610.0),
        (0.0, 632.0),
        (-150.0, 610.0),
        (-120.0, 460.0),
        (-58.0, 270.0),
        (-66.0, 170.0),
        (-96.0, 140.0),
    ]);
    cloth(c, &shape, ink);
    print(c, &shape, ink, 640.0);
    c.stroke(&Shape::curve(&[(-56.0, 272.0), (0.0, 284.0), (56.0, 272.0)]), 13.0, c.colours.dark.at(0.5));
}

fn shirt(c: &mut Canvas, ink: Ink) {
    let shape = Shape::smooth(&[
        (-60.0, 64.0),
        (0.0, 92.0),
        (60.0, 64.0),
        (130.0, 110.0),
        (164.0, 250.0),
        (112.0, 272.0),
        (98.0, 200.0),
        (100.0, 420.0),
        (0.0, 436.0),
        (-100.0, 420.0),
        (-98.0, 200.0),
        (-112.0, 272.0),
        (-164.0, 250.0),
        (-130.0, 110.0),
    ]);
    cloth(c, &shape, ink);
    print(c, &shape, ink, 440.0);
    c.stroke(&Shape::line(&[(0.0, 92.0), (0.0, 430.0)]), 4.0, DUSKY.at(0.3));
    for i in 0..6 {
        c.fill(&Shape::circle(0.0, 126.0 + i as f32 * 54.0, 6.5), CREAM);
    }
    for side in [-1.0, 1.0] {
        c.fill(
            &Shape::polygon(&[(0.0, 92.0), (side * 58.0, 58.0), (side * 62.0, 100.0), (side * 30.0, 124.0)]),
            ink.lighter(0.2),
        );
    }
}

fn coat(c: &mut Canvas, ink: Ink) {
    let shape = Shape::smooth(&[
        (-64.0, 62.0),
        (0.0, 80.0),
        (64.0, 62.0),
        (134.0, 106.0),
        (176.0, 400.0),
        (124.0, 416.0),
        (104.0, 220.0),
        (124.0, 590.0),
        (0.0, 604.0),
        (-124.0, 590.0),
        (-104.0, 220.0),
        (-124.0, 416.0),
        (-176.0, 400.0),
        (-134.0, 106.0),
    ]);
    cloth(c, &shape, ink);
    c.stroke(&Shape::line(&[(10.0, 200.0), (14.0, 600.0)]), 5.0, DUSKY.at(0.35));
    for side in [-1.0, 1.0] {
        c.fill(
            &Shape::polygon(&[(side * 4.0, 200.0), (side * 20.0, 82.0), (side * 70.0, 64.0), (side * 84.0, 140.0)]),
            ink.darker(0.2),
        );
        c.fill(&Shape::rounded(side * 66.0 - 34.0, 380.0, 68.0, 20.0, 5.0), ink.darker(0.22));
    }
    for i in 0..4 {
        c.fill(&Shape::circle(-14.0, 236.0 + i as f32 * 84.0, 10.0), c.colours.accent);
    }
    c.fill(&Shape::rect(-108.0, 300.0, 214.0, 24.0), ink.darker(0.28));
}

fn sweater(c: &mut Canvas, ink: Ink) {
    let shape = Shape::smooth(&[
        (-52.0, 62.0),
        (0.0, 84.0),
        (52.0, 62.0),
        (134.0, 104.0),
        (186.0, 370.0),
        (132.0, 386.0),
        (102.0, 230.0),
        (108.0, 420.0),
        (0.0, 432.0),
        (-108.0, 420.0),
        (-102.0, 230.0),
        (-132.0, 386.0),
        (-186.0, 370.0),
        (-134.0, 104.0),
    ]);
    cloth(c, &shape, ink);
    let other = if ink == c.colours.light { c.colours.second } else { c.colours.light };
    c.within(&shape, |c| {
        for row in 0..8 {
            for i in -9..10 {
                let (x, y) = (i as f32 * 22.0, 112.0 + row as f32 * 38.0);
                c.stroke(&Shape::line(&[(x - 8.0, y), (x, y + 12.0), (x + 8.0, y)]), 4.0, ink.darker(0.22).at(0.5));
            }
        }
        for i in -7..8 {
            let x = i as f32 * 30.0;
            c.fill(&Shape::star(x, 168.0, 15.0, 6.0, 4, 0.0), other);
            c.fill(&Shape::polygon(&[(x, 196.0), (x + 14.0, 216.0), (x, 236.0), (x - 14.0, 216.0)]), c.colours.accent);
        }
        c.fill(&Shape::rect(-200.0, 398.0, 400.0, 40.0), ink.darker(0.16));
    });
    c.stroke(&Shape::curve(&[(-52.0, 64.0), (0.0, 90.0), (52.0, 64.0)]), 19.0, ink.darker(0.16));
}

fn trousers(c: &mut Canvas, ink: Ink) {
    let shape = Shape::polygon(&[
        (-88.0, 84.0),
        (88.0, 84.0),
        (104.0, 330.0),
        (128.0, 620.0),
        (34.0, 626.0),
        (0.0, 300.0),
        (-34.0, 626.0),
        (-128.0, 620.0),
        (-104.0, 330.0),
    ]);
    cloth(c, &shape, ink);
    c.fill(&Shape::rect(-90.0, 82.0, 180.0, 30.0), ink.darker(0.2));
    for x in [-60.0, -20.0, 20.0, 60.0] {
        c.fill(&Shape::rect(x - 6.0, 78.0, 12.0, 38.0), ink.darker(0.34));
    }
    for side in [-1.0, 1.0] {
        c.stroke(
            &Shape::curve(&[(side * 84.0, 130.0), (side * 50.0, 150.0), (side * 40.0, 112.0)]),
            4.0,
            CREAM.at(0.6),
        );
        c.stroke(&Shape::line(&[(side * 62.0, 200.0), (side * 80.0, 620.0)]), 4.0, DUSKY.at(0.16));
    }
}

fn basket(c: &mut Canvas, x: f32, base: f32) {
    c.shade_spot(x, base, 150.0, 22.0, 0.45);
    for (dx, dy, ink) in [
        (-60.0, -150.0, c.colours.accent),
        (40.0, -164.0, c.colours.main.lighter(0.2)),
        (-6.0, -140.0, c.colours.light),
    ] {
        c.blob(x + dx, base + dy + 20.0, 84.0, 50.0, 0.07, ink);
    }
    let body =
        Shape::polygon(&[(x - 140.0, base - 130.0), (x + 140.0, base - 130.0), (x + 112.0, base), (x - 112.0, base)]);
    c.fill(&body, Ink::hex(0xC99B62));
    c.within(&body, |c| {
        for i in 0..6 {
            for k in -7..8 {
                let (px, py) =
                    (x + k as f32 * 40.0 + if i % 2 == 0 { 20.0 } else { 0.0 }, base - 120.0 + i as f32 * 22.0);
                c.fill(&Shape::rounded(px - 17.0, py, 34.0, 17.0, 7.0), Ink::hex(0xDDB57E));
            }
        }
    });
}
