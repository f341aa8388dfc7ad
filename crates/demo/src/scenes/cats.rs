//! Cats, asleep on a cushion or sitting in a window.

use super::{foliage, rooms, sky};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn cat(c: &mut Canvas) {
    let kind = c.arrangement(4);
    let coat = Ink::hex([0xE0914A, 0x8C8B92, 0x3A3034, 0xF3E8DA][kind]);
    let mark = Ink::hex([0xB9652B, 0x67666F, 0x4E4248, 0xC97F45][kind]);
    if c.chance.whether(0.5) { sitting_cat(c, coat, mark, kind) } else { sleeping_cat(c, coat, mark, kind) }
}

fn sleeping_cat(c: &mut Canvas, coat: Ink, mark: Ink, kind: usize) {
    let h = c.h;
    rooms::corner(c);
    let (x, y) = (500.0, h * 0.7);
    cushion(c, x, y + 110.0, 400.0);
    let s = (h / 1250.0).clamp(0.72, 1.0);
    c.placed(x, y + 34.0, 0.0, s, |c| {
        let body = Shape::smooth(&[
            (-300.0, 40.0),
            (-290.0, -90.0),
            (-150.0, -190.0),
            (40.0, -206.0),
            (220.0, -140.0),
            (300.0, -10.0),
            (260.0, 80.0),
            (60.0, 108.0),
            (-180.0, 100.0),
        ]);
        c.shadow(&body, (8.0, 20.0), 20.0, 0.4);
        c.shade(&body, (0.0, -200.0), (0.0, 110.0), &[(0.0, coat.lighter(0.14)), (1.0, coat.darker(0.2))]);
        c.within(&body, |c| stripes(c, mark, kind));
        let tail = [(270.0, 30.0), (250.0, 96.0), (110.0, 120.0), (-60.0, 108.0), (-150.0, 78.0)];
        c.stroke(&Shape::curve(&tail), 62.0, coat.darker(0.18));
        c.stroke(&Shape::curve(&tail).moved(0.0, -5.0), 50.0, if kind == 3 { mark } else { coat });
        c.placed(-180.0, 10.0, -10.0, 1.0, |c| cat_head(c, coat, mark, kind, false));
        c.fill(&Shape::ellipse(-70.0, 92.0, 62.0, 27.0), coat.lighter(0.08));
        for d in [-18.0, 8.0] {
            c.stroke(&Shape::line(&[(-86.0 + d, 88.0), (-90.0 + d, 104.0)]), 4.0, coat.darker(0.35));
        }
    });
}

fn stripes(c: &mut Canvas, mark: Ink, kind: usize) {
    match kind {
        0 | 1 => {
            for i in 0..6 {
                let x = -60.0 + i as f32 * 66.0;
                c.stroke(
                    &Shape::curve(&[(x, -230.0), (x + 26.0, -150.0), (x + 10.0, -70.0)]),
                    24.0 - i as f32 * 1.5,
                    mark.at(0.85),
                );
            }
        }
        3 => {
            c.blob(80.0, -130.0, 120.0, 80.0, 0.09, mark);
            c.blob(-190.0, -60.0, 70.0, 60.0, 0.09, Ink::hex(0x5A4038));
        }
        _ => {}
    }
}

fn cat_head(c: &mut Canvas, coat: Ink, mark: Ink, kind: usize, awake: bool) {
    let dark = kind == 2;
    for side in [-1.0, 1.0] {
        let ear = Shape::smooth(&[
            (side * 108.0, -46.0),
            (side * 116.0, -150.0),
            (side * 96.0, -156.0),
            (side * 24.0, -92.0),
        ]);
        c.fill(&ear, if kind == 3 && side > 0.0 { mark } else { coat });
        c.fill(
            &Shape::smooth(&[(side * 92.0, -70.0), (side * 100.0, -130.0), (side * 46.0, -88.0)]),
            Ink::hex(0xE3A39A).mix(coat, 0.25),
        );
    }
    let head = Shape::smooth(&[
        (0.0, -106.0),
        (84.0, -86.0),
        (126.0, -10.0),
        (96.0, 64.0),
        (0.0, 90.0),
        (-96.0, 64.0),
        (-126.0, -10.0),
        (-84.0, -86.0),
    ]);
    c.shade(&head, (0.0, -100.0), (0.0, 90.0), &[(0.0, coat.lighter(0.1)), (1.0, coat.darker(0.06))]);
    c.within(&head, |c| {
        if kind < 2 {
            for x in [-30.0, 0.0, 30.0] {
                c.stroke(&Shape::line(&[(x, -120.0), (x * 0.7, -58.0)]), 14.0, mark);
            }
            for side in [-1.0, 1.0] {
                for k in 0..2 {
                    c.stroke(
                        &Shape::line(&[(side * 140.0, -4.0 + k as f32 * 26.0), (side * 84.0, 2.0 + k as f32 * 18.0)]),
                        9.0,
                        mark,
                    );
                }
            }
        }
        if kind == 3 {
            c.blob(74.0, -70.0, 76.0, 70.0, 0.08, mark);
        }
        c.fill(&Shape::ellipse(0.0, 54.0, 60.0, 42.0), coat.lighter(if dark { 0.12 } else { 0.55 }));
    });
    let line = if dark { Ink::hex(0xE9C58A) } else { DUSKY };
    for side in [-1.0, 1.0] {
        if awake {
            c.fill(&Shape::ellipse(side * 52.0, -6.0, 23.0, 25.0), Ink::hex(if dark { 0xF2C14E } else { 0xA9BE5A }));
            c.fill(&Shape::ellipse(side * 52.0, -5.0, 10.0, 21.0), DUSKY);
            c.fill(&Shape::circle(side * 52.0 - 7.0, -15.0, 5.5), CREAM);
        } else {
            c.stroke(&Shape::arc(side * 52.0, -8.0, 25.0, 16.0, 15.0, 165.0), 6.0, line);
        }
        for k in 0..3 {
            let y = 34.0 + k as f32 * 13.0;
            c.stroke(
                &Shape::curve(&[
                    (side * 52.0, y),
                    (side * 110.0, y - 8.0 + k as f32 * 5.0),
                    (side * 158.0, y - 14.0 + k as f32 * 15.0),
                ]),
                2.6,
                CREAM.at(0.85),
            );
        }
        c.stroke(&Shape::arc(side * 13.0, 44.0, 14.0, 12.0, 10.0, 170.0), 4.5, line.at(0.85));
    }
    c.fill(&Shape::smooth(&[(-13.0, 24.0), (13.0, 24.0), (0.0, 40.0)]), Ink::hex(0xCF7C77));
}

fn sitting_cat(c: &mut Canvas, coat: Ink, mark: Ink, kind: usize) {
    let air = sky::sky(c);
    let h = c.h;
    sky::sun(c, 760.0, h * 0.2, 62.0);
    for i in 0..3 {
        let ink = sky::outdoors(c, [c.colours.leaf, c.colours.second, c.colours.main][i], air, 0.62 - 0.18 * i as f32);
        let hill = sky::hill(c, h * (0.5 + 0.1 * i as f32), 46.0);
        c.fill(&hill, ink);
    }
    let sill = rooms::window_frame(c, 0.82);
    let x = 470.0 + c.chance.between(-90.0, 90.0);
    let s = (h / 1250.0).clamp(0.68, 1.0) * 1.05;
    c.placed(x, sill + 40.0, 0.0, s, |c| {
        c.shade_spot(20.0, 0.0, 240.0, 36.0, 0.5);
        let tail = [(130.0, -30.0), (230.0, -20.0), (280.0, 40.0), (250.0, 120.0)];
        c.stroke(&Shape::curve(&tail), 50.0, coat.darker(0.15));
        c.stroke(&Shape::curve(&[(262.0, 92.0), (250.0, 120.0)]), 48.0, if kind == 2 { coat } else { mark });
        let body = Shape::smooth(&[
            (-150.0, 0.0),
            (-166.0, -140.0),
            (-100.0, -320.0),
            (0.0, -390.0),
            (100.0, -320.0),
            (166.0, -140.0),
            (150.0, 0.0),
            (0.0, 12.0),
        ]);
        c.shade(&body, (-160.0, 0.0), (160.0, 0.0), &[(0.0, coat.lighter(0.14)), (1.0, coat.darker(0.22))]);
        c.within(&body, |c| {
            if kind < 2 {
                for side in [-1.0, 1.0] {
                    for i in 0..4 {
                        let y = -270.0 + i as f32 * 62.0;
                        c.stroke(
                            &Shape::curve(&[(side * 180.0, y), (side * 110.0, y + 16.0), (side * 74.0, y + 6.0)]),
                            19.0,
                            mark,
                        );
                    }
                }
            }
            if kind == 3 {
                c.blob(-120.0, -110.0, 90.0, 100.0, 0.08, mark);
                c.blob(110.0, -260.0, 70.0, 70.0, 0.08, Ink::hex(0x5A4038));
            }
            c.fill(
                &Shape::smooth(&[
                    (0.0, -330.0),
                    (64.0, -250.0),
                    (46.0, -130.0),
                    (0.0, -100.0),
                    (-46.0, -130.0),
                    (-64.0, -250.0),
                ]),
                coat.lighter(if kind == 2 { 0.1 } else { 0.5 }),
            );
        });
        for side in [-1.0, 1.0] {
            c.stroke(
                &Shape::curve(&[(side * 24.0, -180.0), (side * 34.0, -90.0), (side * 30.0, -16.0)]),
                5.0,
                coat.darker(0.3).at(0.7),
            );
            c.fill(&Shape::ellipse(side * 46.0, -6.0, 46.0, 25.0), coat.lighter(if kind == 2 { 0.08 } else { 0.3 }));
        }
        c.placed(0.0, -400.0, 0.0, 1.06, |c| cat_head(c, coat, mark, kind, true));
        c.stroke(&Shape::arc(0.0, -352.0, 86.0, 44.0, 25.0, 155.0), 15.0, c.colours.main);
        c.fill(&Shape::circle(0.0, -300.0, 14.0), c.colours.accent);
    });
    foliage::tuft(c, 880.0, sill - 60.0, 240.0, 13, 140.0, c.colours.leaf);
    let clay = c.colours.second;
    c.shade(
        &Shape::polygon(&[(800.0, sill - 80.0), (960.0, sill - 80.0), (940.0, sill + 50.0), (820.0, sill + 50.0)]),
        (800.0, 0.0),
        (960.0, 0.0),
        &[(0.0, clay.lighter(0.2)), (1.0, clay.darker(0.3))],
    );
}

fn cushion(c: &mut Canvas, x: f32, y: f32, half: f32) {
    let cloth = c.chance.pick(&[c.colours.main, c.colours.accent, c.colours.leaf, c.colours.second]);
    let shape = Shape::smooth(&[
        (x - half, y),
        (x - half * 0.9, y - 76.0),
        (x, y - 92.0),
        (x + half * 0.9, y - 76.0),
        (x + half, y),
        (x + half * 0.86, y + 86.0),
        (x, y + 100.0),
        (x - half * 0.86, y + 86.0),
    ]);
    c.shadow(&shape, (10.0, 26.0), 26.0, 0.4);
    c.shade(&shape, (0.0, y - 90.0), (0.0, y + 100.0), &[(0.0, cloth.lighter(0.16)), (1.0, cloth.darker(0.25))]);
    c.within(&shape, |c| {
        for i in 0..11 {
            let px = x - half + i as f32 * half / 5.0;
            c.stroke(&Shape::curve(&[(px, y - 110.0), (px + 16.0, y), (px, y + 110.0)]), 7.0, c.colours.light.at(0.4));
        }
    });
}
