//! A guitar, a record player, cassettes.

use super::{foliage, rooms, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn guitar(c: &mut Canvas) {
    let h = c.h;
    rooms::corner(c);
    let wood = c.chance.pick(&[Ink::hex(0xD9954A), Ink::hex(0xB5652F), Ink::hex(0x8A3F2B), Ink::hex(0xE2B872)]);
    let s = (h / 1250.0).clamp(0.66, 1.0);
    let (x, lean) = (480.0 + c.chance.between(-60.0, 60.0), c.chance.between(6.0, 13.0));
    c.placed(x, h * 0.9, lean, s, |c| {
        c.shade_spot(10.0, 0.0, 260.0, 34.0, 0.5);
        let body = Shape::smooth(&[
            (0.0, -6.0),
            (170.0, -40.0),
            (208.0, -170.0),
            (146.0, -300.0),
            (150.0, -390.0),
            (106.0, -470.0),
            (0.0, -490.0),
            (-106.0, -470.0),
            (-150.0, -390.0),
            (-146.0, -300.0),
            (-208.0, -170.0),
            (-170.0, -40.0),
        ]);
        c.shadow(&body, (26.0, 10.0), 20.0, 0.35);
        c.fill(&body.clone().moved(12.0, 3.0), wood.darker(0.5));
        c.shade_round(
            &body,
            (-60.0, -320.0),
            420.0,
            &[(0.0, wood.lighter(0.35)), (0.5, wood), (1.0, wood.darker(0.4))],
        );
        c.stroke(&body, 7.0, CREAM.at(0.75));
        c.fill(&Shape::circle(0.0, -330.0, 70.0), DUSKY);
        for (r, ink) in [(78.0, c.colours.main), (88.0, CREAM), (96.0, c.colours.leaf)] {
            c.stroke(&Shape::circle(0.0, -330.0, r), 6.0, ink.at(0.85));
        }
        c.fill(
            &Shape::smooth(&[(76.0, -370.0), (140.0, -330.0), (130.0, -240.0), (70.0, -230.0), (64.0, -290.0)]),
            DUSKY.at(0.75),
        );
        c.fill(&Shape::rounded(-80.0, -150.0, 160.0, 28.0, 8.0), Ink::hex(0x4A2A20));
        c.fill(&Shape::rect(-30.0, -900.0, 60.0, 560.0), Ink::hex(0x5A3526));
        for i in 0..12 {
            let y = -480.0 - i as f32 * 35.0;
            c.fill(&Shape::rect(-30.0, y, 60.0, 4.0), Ink::hex(0xD6C8B4));
            if matches!(i, 2 | 4 | 6 | 8) {
                c.fill(&Shape::circle(0.0, y + 18.0, 6.5), CREAM);
            }
        }
        let head = Shape::smooth(&[
            (-34.0, -890.0),
            (34.0, -890.0),
            (50.0, -960.0),
            (44.0, -1044.0),
            (0.0, -1056.0),
            (-44.0, -1044.0),
            (-50.0, -960.0),
        ]);
        c.fill(&head, wood.darker(0.25));
        for i in 0..3 {
            for side in [-1.0, 1.0] {
                let y = -920.0 - i as f32 * 46.0;
                c.fill(&Shape::rounded(side * 60.0 - 15.0, y - 10.0, 30.0, 20.0, 8.0), Ink::hex(0xE3D6C0));
                c.fill(&Shape::circle(side * 24.0, y, 7.0), Ink::hex(0xE3D6C0));
            }
        }
        for i in 0..6 {
            let px = -20.0 + i as f32 * 8.0;
            c.stroke(&Shape::line(&[(px, -900.0), (px * 1.7, -136.0)]), 1.8, CREAM.at(0.85));
        }
        let strap = [(-150.0, -60.0), (-260.0, -260.0), (-220.0, -560.0), (-60.0, -880.0)];
        c.stroke(&Shape::curve(&strap), 24.0, c.colours.accent.darker(0.05).at(0.95));
        c.stroke(&Shape::curve(&strap), 5.0, c.colours.main.at(0.8));
    });
    for i in 0..4 {
        let (px, py) = (700.0 + i as f32 * 66.0, h * 0.5 - (i % 2) as f32 * 60.0 - i as f32 * 12.0);
        note(c, px, py, 30.0);
    }
}

fn note(c: &mut Canvas, x: f32, y: f32, size: f32) {
    let ink = c.colours.main.at(0.55);
    c.fill(&Shape::ellipse(x, y, size * 0.55, size * 0.4).turned(-20.0, x, y), ink);
    c.stroke(&Shape::line(&[(x + size * 0.5, y - size * 0.1), (x + size * 0.5, y - size * 1.8)]), size * 0.14, ink);
    c.stroke(
        &Shape::curve(&[
            (x + size * 0.5, y - size * 1.8),
            (x + size, y - size * 1.4),
            (x + size * 0.9, y - size * 0.9),
        ]),
        size * 0.16,
        ink,
    );
}

pub fn vinyl(c: &mut Canvas) {
    surface::table_top(c);
    let h = c.h;
    let s = (h / 1100.0).clamp(0.72, 1.0);
    sleeve(c, 170.0, h * 0.14, -14.0);
    sleeve(c, 850.0, h * 0.9, 11.0);
    let turn = c.chance.between(-5.0, 5.0);
    c.placed(500.0, h * 0.5, turn, s, |c| {
        let wood = Shape::rounded(-410.0, -330.0, 820.0, 660.0, 34.0);
        c.shadow(&wood, (20.0, 30.0), 30.0, 0.45);
        let case = c.chance.pick(&[Ink::hex(0x9A6240), c.colours.main, c.colours.leaf, c.colours.second]);
        c.brushed(&wood, case, 0.0);
        c.fill(&Shape::rounded(-380.0, -300.0, 760.0, 600.0, 24.0), c.colours.light.darker(0.08));
        let (x, r) = (-80.0, 268.0);
        c.fill(&Shape::circle(x, 0.0, r + 14.0), DUSKY.at(0.4));
        c.fill(&Shape::circle(x, 0.0, r), Ink::hex(0x2B2326));
        for i in 0..13 {
            c.stroke(&Shape::circle(x, 0.0, 110.0 + i as f32 * 12.0), 2.0, CREAM.at(0.09));
        }
        for (from, to) in [(200.0, 236.0), (20.0, 56.0)] {
            c.fill(&Shape::wedge(x, 0.0, r - 6.0, from, to), CREAM.at(0.09));
            c.fill(&Shape::wedge(x, 0.0, r - 6.0, from + 11.0, to - 11.0), CREAM.at(0.08));
        }
        c.fill(&Shape::circle(x, 0.0, 92.0), c.colours.accent);
        c.fill(&Shape::segment(x, 0.0, 92.0, 92.0, 0.0, 180.0), c.colours.main);
        c.fill(&Shape::circle(x, 0.0, 34.0), c.colours.light);
        c.fill(&Shape::circle(x, 0.0, 8.0), DUSKY);
        let arm = Ink::hex(0xC9BBA6);
        c.shadow(&Shape::circle(286.0, -210.0, 62.0), (6.0, 10.0), 8.0, 0.35);
        c.fill(&Shape::circle(286.0, -210.0, 62.0), arm.darker(0.2));
        c.fill(&Shape::circle(286.0, -210.0, 40.0), arm);
        let bent = [(286.0, -210.0), (292.0, 20.0), (246.0, 130.0), (130.0, 176.0)];
        c.stroke(&Shape::curve(&bent).moved(8.0, 14.0), 13.0, DUSKY.at(0.25));
        c.stroke(&Shape::curve(&bent), 13.0, arm);
        c.fill(&Shape::rounded(78.0, 158.0, 72.0, 34.0, 6.0).turned(-22.0, 130.0, 176.0), c.colours.dark);
        c.fill(&Shape::rounded(330.0, 40.0, 18.0, 190.0, 9.0), arm.darker(0.3));
        c.rounded_form(&Shape::rounded(318.0, 110.0, 42.0, 34.0, 8.0), c.colours.main, 4.0);
        for i in 0..2 {
            c.rounded_form(&Shape::circle(-330.0 + i as f32 * 74.0, 258.0, 26.0), arm, 6.0);
        }
    });
    foliage::twig(c, 1010.0, h * 0.12, 280.0, 150.0, 80.0, c.colours.leaf);
}

fn sleeve(c: &mut Canvas, x: f32, y: f32, turn: f32) {
    let kind = c.chance.below(3);
    c.placed(x, y, turn, 1.0, |c| {
        let card = Shape::rect(-210.0, -210.0, 420.0, 420.0);
        c.fill(&Shape::circle(120.0, 0.0, 196.0), Ink::hex(0x2B2326));
        c.shadow(&card, (8.0, 14.0), 14.0, 0.4);
        c.fill(&card, c.colours.second);
        c.within(&card, |c| match kind {
            0 => {
                for i in 0..6 {
                    let ink = [c.colours.main, c.colours.accent, c.colours.light][i % 3];
                    c.fill(&Shape::circle(0.0, 210.0, 330.0 - i as f32 * 52.0), ink);
                }
            }
            1 => {
                for i in 0..7 {
                    let x = -220.0 + i as f32 * 64.0;
                    c.fill(
                        &Shape::smooth(&[
                            (x, -230.0),
                            (x + 40.0, -60.0),
                            (x - 20.0, 90.0),
                            (x + 20.0, 240.0),
                            (x + 60.0, 240.0),
                            (x + 24.0, 90.0),
                            (x + 84.0, -60.0),
                            (x + 40.0, -230.0),
                        ]),
                        [c.colours.main, c.colours.light, c.colours.leaf][i % 3],
                    );
                }
            }
            _ => {
                c.fill(&Shape::circle(40.0, -50.0, 90.0), c.colours.accent);
                c.fill(&Shape::polygon(&[(-260.0, 220.0), (-60.0, -40.0), (140.0, 220.0)]), c.colours.main);
                c.fill(&Shape::polygon(&[(-40.0, 220.0), (130.0, 10.0), (300.0, 220.0)]), c.colours.dark.lighter(0.2));
            }
        });
    });
}

pub fn cassette(c: &mut Canvas) {
    surface::table_top(c);
    let h = c.h;
    let spots = if h > 1100.0 {
        vec![(440.0, 0.22, -9.0), (560.0, 0.5, 7.0), (430.0, 0.78, -4.0)]
    } else {
        vec![(430.0, 0.3, -9.0), (570.0, 0.7, 8.0)]
    };
    let ribbon: Vec<_> =
        (0..12).map(|i| (-40.0 + i as f32 * 98.0, h * 0.5 + (i as f32 * 1.3).sin() * h * 0.36)).collect();
    c.stroke(&Shape::curve(&ribbon).moved(5.0, 9.0), 11.0, DUSKY.at(0.2));
    c.stroke(&Shape::curve(&ribbon), 11.0, Ink::hex(0x5A3A30));
    for (i, (x, y, turn)) in spots.into_iter().enumerate() {
        let ink = [c.colours.main, c.colours.second, c.colours.leaf, c.colours.accent][(i + c.chance.below(2)) % 4];
        let jitter = c.chance.between(-5.0, 5.0);
        c.placed(x, h * y, turn + jitter, 1.18, |c| tape(c, ink));
    }
}

fn tape(c: &mut Canvas, ink: Ink) {
    let body = Shape::rounded(-250.0, -158.0, 500.0, 316.0, 22.0);
    c.shadow(&body, (14.0, 22.0), 18.0, 0.42);
    c.fill(&body, ink.darker(0.12));
    c.fill(&Shape::rounded(-250.0, -162.0, 500.0, 312.0, 22.0), ink);
    for (x, y) in [(-228.0, -140.0), (228.0, -140.0), (-228.0, 130.0), (228.0, 130.0)] {
        c.fill(&Shape::circle(x, y, 8.0), ink.darker(0.4));
    }
    c.fill(&Shape::rounded(-210.0, -134.0, 420.0, 200.0, 14.0), CREAM);
    for i in 0..3 {
        let stripe = [c.colours.accent, c.colours.second, c.colours.main][i];
        c.fill(&Shape::rect(-210.0, 8.0 + i as f32 * 16.0, 420.0, 14.0), stripe);
    }
    c.stroke(&Shape::line(&[(-186.0, -88.0), (186.0, -88.0)]), 3.0, DUSKY.at(0.35));
    c.stroke(
        &Shape::curve(&[
            (-170.0, -98.0),
            (-140.0, -116.0),
            (-120.0, -94.0),
            (-96.0, -116.0),
            (-70.0, -98.0),
            (-30.0, -112.0),
            (20.0, -98.0),
        ]),
        5.0,
        c.colours.main.darker(0.1),
    );
    c.fill(&Shape::rounded(-130.0, -70.0, 260.0, 74.0, 36.0), ink.darker(0.35));
    c.fill(&Shape::rect(-50.0, -58.0, 100.0, 50.0), DUSKY);
    c.fill(&Shape::circle(-24.0, -33.0, 46.0), Ink::hex(0x5A3A30).at(0.7));
    for x in [-86.0, 86.0] {
        c.fill(&Shape::circle(x, -33.0, 29.0), CREAM);
        c.fill(&Shape::star(x, -33.0, 22.0, 13.0, 6, 10.0), ink.darker(0.45));
        c.fill(&Shape::circle(x, -33.0, 9.0), CREAM);
    }
    let foot = Shape::polygon(&[(-150.0, 150.0), (-126.0, 84.0), (126.0, 84.0), (150.0, 150.0)]);
    c.fill(&foot, ink.darker(0.16));
    for x in [-84.0, -40.0, 40.0, 84.0] {
        c.fill(&Shape::circle(x, 122.0, 11.0), ink.darker(0.5));
    }
    c.fill(&Shape::polygon(&[(-240.0, -158.0), (-80.0, -158.0), (-200.0, 150.0), (-248.0, 150.0)]), CREAM.at(0.1));
}
