//! Cats, dogs and birds.

use super::{foliage, rooms, sky};
use crate::{
    canvas::{Canvas, W},
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
        let body = Shape::smooth(&[(-300.0, 40.0), (-290.0, -90.0), (-150.0, -190.0), (40.0, -206.0), (220.0, -140.0), (300.0, -10.0), (260.0, 80.0), (60.0, 108.0), (-180.0, 100.0)]);
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
                c.stroke(&Shape::curve(&[(x, -230.0), (x + 26.0, -150.0), (x + 10.0, -70.0)]), 24.0 - i as f32 * 1.5, mark.at(0.85));
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
        let ear = Shape::smooth(&[(side * 108.0, -46.0), (side * 116.0, -150.0), (side * 96.0, -156.0), (side * 24.0, -92.0)]);
        c.fill(&ear, if kind == 3 && side > 0.0 { mark } else { coat });
        c.fill(&Shape::smooth(&[(side * 92.0, -70.0), (side * 100.0, -130.0), (side * 46.0, -88.0)]), Ink::hex(0xE3A39A).mix(coat, 0.25));
    }
    let head = Shape::smooth(&[(0.0, -106.0), (84.0, -86.0), (126.0, -10.0), (96.0, 64.0), (0.0, 90.0), (-96.0, 64.0), (-126.0, -10.0), (-84.0, -86.0)]);
    c.shade(&head, (0.0, -100.0), (0.0, 90.0), &[(0.0, coat.lighter(0.1)), (1.0, coat.darker(0.06))]);
    c.within(&head, |c| {
        if kind < 2 {
            for x in [-30.0, 0.0, 30.0] {
                c.stroke(&Shape::line(&[(x, -120.0), (x * 0.7, -58.0)]), 14.0, mark);
            }
            for side in [-1.0, 1.0] {
                for k in 0..2 {
                    c.stroke(&Shape::line(&[(side * 140.0, -4.0 + k as f32 * 26.0), (side * 84.0, 2.0 + k as f32 * 18.0)]), 9.0, mark);
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
            c.stroke(&Shape::curve(&[(side * 52.0, y), (side * 110.0, y - 8.0 + k as f32 * 5.0), (side * 158.0, y - 14.0 + k as f32 * 15.0)]), 2.6, CREAM.at(0.85));
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
        let body = Shape::smooth(&[(-150.0, 0.0), (-166.0, -140.0), (-100.0, -320.0), (0.0, -390.0), (100.0, -320.0), (166.0, -140.0), (150.0, 0.0), (0.0, 12.0)]);
        c.shade(&body, (-160.0, 0.0), (160.0, 0.0), &[(0.0, coat.lighter(0.14)), (1.0, coat.darker(0.22))]);
        c.within(&body, |c| {
            if kind < 2 {
                for side in [-1.0, 1.0] {
                    for i in 0..4 {
                        let y = -270.0 + i as f32 * 62.0;
                        c.stroke(&Shape::curve(&[(side * 180.0, y), (side * 110.0, y + 16.0), (side * 74.0, y + 6.0)]), 19.0, mark);
                    }
                }
            }
            if kind == 3 {
                c.blob(-120.0, -110.0, 90.0, 100.0, 0.08, mark);
                c.blob(110.0, -260.0, 70.0, 70.0, 0.08, Ink::hex(0x5A4038));
            }
            c.fill(&Shape::smooth(&[(0.0, -330.0), (64.0, -250.0), (46.0, -130.0), (0.0, -100.0), (-46.0, -130.0), (-64.0, -250.0)]), coat.lighter(if kind == 2 { 0.1 } else { 0.5 }));
        });
        for side in [-1.0, 1.0] {
            c.stroke(&Shape::curve(&[(side * 24.0, -180.0), (side * 34.0, -90.0), (side * 30.0, -16.0)]), 5.0, coat.darker(0.3).at(0.7));
            c.fill(&Shape::ellipse(side * 46.0, -6.0, 46.0, 25.0), coat.lighter(if kind == 2 { 0.08 } else { 0.3 }));
        }
        c.placed(0.0, -400.0, 0.0, 1.06, |c| cat_head(c, coat, mark, kind, true));
        c.stroke(&Shape::arc(0.0, -352.0, 86.0, 44.0, 25.0, 155.0), 15.0, c.colours.main);
        c.fill(&Shape::circle(0.0, -300.0, 14.0), c.colours.accent);
    });
    foliage::tuft(c, 880.0, sill - 60.0, 240.0, 13, 140.0, c.colours.leaf);
    let clay = c.colours.second;
    c.shade(&Shape::polygon(&[(800.0, sill - 80.0), (960.0, sill - 80.0), (940.0, sill + 50.0), (820.0, sill + 50.0)]), (800.0, 0.0), (960.0, 0.0), &[(0.0, clay.lighter(0.2)), (1.0, clay.darker(0.3))]);
}

fn cushion(c: &mut Canvas, x: f32, y: f32, half: f32) {
    let cloth = c.chance.pick(&[c.colours.main, c.colours.accent, c.colours.leaf, c.colours.second]);
    let shape = Shape::smooth(&[(x - half, y), (x - half * 0.9, y - 76.0), (x, y - 92.0), (x + half * 0.9, y - 76.0), (x + half, y), (x + half * 0.86, y + 86.0), (x, y + 100.0), (x - half * 0.86, y + 86.0)]);
    c.shadow(&shape, (10.0, 26.0), 26.0, 0.4);
    c.shade(&shape, (0.0, y - 90.0), (0.0, y + 100.0), &[(0.0, cloth.lighter(0.16)), (1.0, cloth.darker(0.25))]);
    c.within(&shape, |c| {
        for i in 0..11 {
            let px = x - half + i as f32 * half / 5.0;
            c.stroke(&Shape::curve(&[(px, y - 110.0), (px + 16.0, y), (px, y + 110.0)]), 7.0, c.colours.light.at(0.4));
        }
    });
}

pub fn dog(c: &mut Canvas) {
    let kind = c.arrangement(4);
    let coat = Ink::hex([0xDDA55C, 0x2F2A2C, 0x9A6238, 0xF1E6D6][kind]);
    let h = c.h;
    if c.chance.whether(0.5) {
        rooms::corner(c);
    } else {
        let air = sky::sky(c);
        sky::sun(c, 220.0, h * 0.16, 60.0);
        sky::clouds(c, h * 0.05, h * 0.34, 3);
        for i in 0..3 {
            let ink = sky::outdoors(c, c.colours.leaf.mix(c.colours.accent, 0.14 * i as f32), air, 0.5 - 0.22 * i as f32);
            let hill = sky::hill(c, h * (0.56 + 0.1 * i as f32), 34.0);
            c.fill(&hill, ink);
        }
        for i in 0..24 {
            let x = i as f32 * 44.0;
            let (y, tall) = (h * c.chance.between(0.84, 1.0), c.chance.between(34.0, 70.0));
            let green = sky::outdoors(c, c.colours.leaf.darker(0.15), air, 0.0);
            foliage::tuft(c, x, y, tall, 5, 90.0, green);
        }
    }
    let s = (h / 1250.0).clamp(0.7, 1.0);
    let x = c.chance.between(450.0, 550.0);
    c.placed(x, h * 0.9, 0.0, s * 1.1, |c| sitting_dog(c, coat, kind));
}

fn sitting_dog(c: &mut Canvas, coat: Ink, kind: usize) {
    let chest = if kind == 1 { CREAM } else { coat.lighter(0.42) };
    c.shade_spot(10.0, 0.0, 300.0, 46.0, 0.5);
    let curl = [(150.0, -50.0), (250.0, -90.0), (290.0, -190.0), (230.0, -250.0)];
    c.stroke(&Shape::curve(&curl), 58.0, coat.darker(0.12));
    c.stroke(&Shape::curve(&curl[2..]), 46.0, chest);
    let short = if kind == 2 { 0.72 } else { 1.0 };
    let body = Shape::smooth(&[(-170.0, 0.0), (-186.0, -130.0 * short), (-120.0, -330.0 * short), (0.0, -400.0 * short), (120.0, -330.0 * short), (186.0, -130.0 * short), (170.0, 0.0), (0.0, 10.0)]);
    c.shade(&body, (-180.0, 0.0), (180.0, 0.0), &[(0.0, coat.lighter(0.12)), (1.0, coat.darker(0.22))]);
    c.within(&body, |c| c.fill(&Shape::smooth(&[(0.0, -380.0), (90.0, -270.0), (70.0, -90.0), (0.0, -30.0), (-70.0, -90.0), (-90.0, -270.0)]), chest));
    if kind == 3 {
        curls(c, 170.0, -190.0, coat);
    }
    for side in [-1.0, 1.0] {
        let leg = Shape::rounded(side * 62.0 - 38.0, -190.0, 76.0, 196.0, 38.0);
        c.fill(&leg, coat.lighter(0.05));
        c.fill(&Shape::ellipse(side * 62.0, -4.0, 52.0, 27.0), if kind == 1 { CREAM } else { coat.lighter(0.2) });
        c.fill(&Shape::ellipse(side * 156.0, -6.0, 54.0, 25.0), coat.darker(0.08));
    }
    let tilt = c.chance.between(-9.0, 9.0);
    c.placed(0.0, -420.0 * short, tilt, 1.08, |c| dog_head(c, coat, chest, kind));
    c.stroke(&Shape::arc(0.0, -340.0 * short, 92.0, 40.0, 20.0, 160.0), 18.0, c.colours.main);
    c.fill(&Shape::circle(0.0, -294.0 * short, 17.0), c.colours.accent);
}

fn curls(c: &mut Canvas, reach: f32, y: f32, coat: Ink) {
    for i in 0..46 {
        let a = i as f32 * 2.4;
        let d = reach * (i as f32 / 46.0).sqrt();
        let tone = if i % 3 == 0 { coat.darker(0.08) } else { coat.lighter(0.4) };
        c.fill(&Shape::circle(a.cos() * d * 0.94, y + a.sin() * d, 36.0), tone.at(0.7));
    }
}

fn dog_head(c: &mut Canvas, coat: Ink, chest: Ink, kind: usize) {
    let head = Shape::smooth(&[(0.0, -124.0), (92.0, -100.0), (122.0, -10.0), (86.0, 76.0), (0.0, 106.0), (-86.0, 76.0), (-122.0, -10.0), (-92.0, -100.0)]);
    let upright = kind == 2;
    for side in [-1.0, 1.0] {
        let ear = if upright {
            Shape::smooth(&[(side * 120.0, -50.0), (side * 142.0, -190.0), (side * 104.0, -196.0), (side * 34.0, -104.0)])
        } else {
            Shape::smooth(&[(side * 70.0, -116.0), (side * 134.0, -92.0), (side * 172.0, 20.0), (side * 142.0, 84.0), (side * 104.0, 30.0)])
        };
        c.fill(&ear, coat.darker(0.22));
        if upright {
            c.fill(&Shape::smooth(&[(side * 108.0, -80.0), (side * 124.0, -160.0), (side * 56.0, -108.0)]), Ink::hex(0xE3A39A));
        }
    }
    c.shade(&head, (0.0, -120.0), (0.0, 100.0), &[(0.0, coat.lighter(0.1)), (1.0, coat.darker(0.05))]);
    c.within(&head, |c| {
        if kind == 1 {
            c.fill(&Shape::smooth(&[(0.0, -140.0), (30.0, -60.0), (40.0, 20.0), (-40.0, 20.0), (-30.0, -60.0)]), CREAM);
        }
        c.fill(&Shape::ellipse(0.0, 60.0, 66.0, 56.0), chest);
    });
    if kind == 3 {
        c.placed(0.0, -104.0, 0.0, 0.5, |c| curls(c, 180.0, 0.0, coat));
    }
    for side in [-1.0, 1.0] {
        c.fill(&Shape::circle(side * 50.0, -18.0, 17.0), DUSKY);
        c.fill(&Shape::circle(side * 50.0 - 5.0, -24.0, 5.5), CREAM);
        c.stroke(&Shape::arc(side * 50.0, -38.0, 20.0, 12.0, 200.0, 340.0), 6.0, coat.darker(0.3));
        c.stroke(&Shape::arc(side * 19.0, 56.0, 20.0, 16.0, 10.0, 170.0), 5.0, DUSKY);
    }
    c.fill(&Shape::smooth(&[(-20.0, 66.0), (20.0, 66.0), (17.0, 110.0), (0.0, 120.0), (-17.0, 110.0)]), Ink::hex(0xE27F83));
    c.stroke(&Shape::line(&[(0.0, 70.0), (0.0, 104.0)]), 3.0, Ink::hex(0xB9555E));
    c.fill(&Shape::smooth(&[(-28.0, 24.0), (0.0, 18.0), (28.0, 24.0), (14.0, 48.0), (-14.0, 48.0)]), DUSKY);
    c.fill(&Shape::ellipse(-8.0, 28.0, 9.0, 4.5), CREAM.at(0.6));
}

pub fn birds(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let sx = c.chance.between(220.0, 780.0);
    sky::sun(c, sx, h * 0.3, 120.0);
    let bark = sky::outdoors(c, Ink::hex(0x6B4433), air, 0.0);
    let y = h * 0.62;
    let branch = [(-40.0, y + 90.0), (240.0, y + 20.0), (520.0, y + 34.0), (800.0, y - 40.0), (1050.0, y - 150.0)];
    let blossom = c.chance.whether(0.5);
    for i in 0..9 {
        let t = i as f32 / 8.0;
        let (x, by) = (t * W, y + 60.0 - 150.0 * t * t);
        let up = if i % 2 == 0 { -1.0 } else { 1.0 };
        let angle = up * c.chance.between(30.0, 76.0);
        if blossom {
            let length = c.chance.between(120.0, 230.0);
            let tip = (x + angle.to_radians().cos() * length, by + angle.to_radians().sin() * length);
            c.stroke(&Shape::curve(&[(x, by), ((x + tip.0) / 2.0 + 16.0, (by + tip.1) / 2.0), tip]), 8.0, bark);
            for k in 0..6 {
                let t = 0.3 + k as f32 * 0.14;
                let (px, py) = (x + (tip.0 - x) * t + c.chance.between(-22.0, 22.0), by + (tip.1 - by) * t + c.chance.between(-22.0, 22.0));
                flower(c, px, py, 24.0);
            }
        } else {
            let green = sky::outdoors(c, c.colours.leaf, air, 0.0);
            foliage::twig(c, x, by, 220.0, angle, 80.0, green);
        }
    }
    c.stroke(&Shape::curve(&branch), 30.0, bark);
    c.stroke(&Shape::curve(&branch).moved(0.0, -7.0), 9.0, bark.lighter(0.18));
    let count = 1 + c.chance.below(3);
    for i in 0..count {
        let x = 500.0 + (i as f32 - (count as f32 - 1.0) / 2.0) * 290.0 + c.chance.between(-20.0, 20.0);
        let t = x / W;
        let size = (h / 1250.0).clamp(0.7, 1.0) * if count == 1 { 1.35 } else { 0.95 };
        let row = [c.colours.main, c.colours.second, c.colours.accent, Ink::hex(0x4F7FA3), c.colours.leaf];
        let ink = c.chance.pick(&row);
        let facing = if c.chance.whether(0.5) { 1.0 } else { -1.0 };
        c.placed_xy(x, y + 32.0 - 120.0 * (t - 0.3).max(0.0) * t, 0.0, (facing * size, size), |c| bird(c, ink));
    }
}

fn flower(c: &mut Canvas, x: f32, y: f32, r: f32) {
    let (pale, spin) = (c.chance.between(0.0, 0.5), c.chance.between(0.0, 72.0));
    let ink = Ink::hex(0xF4B7C0).mix(c.colours.light, pale);
    for k in 0..5 {
        c.fill(&Shape::leaf(x, y, r, r * 0.85, spin + k as f32 * 72.0), ink);
    }
    c.fill(&Shape::circle(x, y, r * 0.22), c.colours.accent);
}

/// Looking right, feet on y = 0.
fn bird(c: &mut Canvas, ink: Ink) {
    for dx in [-16.0, 22.0] {
        c.stroke(&Shape::line(&[(dx, -34.0), (dx + 6.0, 2.0)]), 7.0, Ink::hex(0x8A5A3C));
    }
    c.fill(&Shape::polygon(&[(-90.0, -90.0), (-236.0, -30.0), (-224.0, 4.0), (-80.0, -44.0)]), ink.darker(0.4));
    let body = Shape::smooth(&[(-120.0, -70.0), (-70.0, -150.0), (30.0, -190.0), (100.0, -150.0), (112.0, -80.0), (50.0, -26.0), (-50.0, -30.0)]);
    c.shade(&body, (0.0, -190.0), (0.0, -20.0), &[(0.0, ink.lighter(0.1)), (0.5, ink), (1.0, c.colours.light)]);
    let head = Shape::circle(92.0, -190.0, 62.0);
    c.fill(&head, ink);
    c.fill(&Shape::smooth(&[(100.0, -160.0), (134.0, -150.0), (120.0, -100.0), (70.0, -84.0), (66.0, -130.0)]), c.colours.light.mix(ink, 0.12));
    c.fill(&Shape::polygon(&[(146.0, -206.0), (196.0, -186.0), (146.0, -172.0)]), Ink::hex(0xE9A03A));
    c.fill(&Shape::circle(112.0, -204.0, 11.0), DUSKY);
    c.fill(&Shape::circle(109.0, -208.0, 4.0), CREAM);
    c.fill(&Shape::ellipse(92.0, -172.0, 17.0, 11.0), c.colours.accent.at(0.5));
    let wing = Shape::smooth(&[(20.0, -150.0), (-50.0, -130.0), (-150.0, -60.0), (-60.0, -60.0), (14.0, -86.0)]);
    c.fill(&wing, ink.darker(0.25));
    for i in 0..3 {
        let o = i as f32 * 24.0;
        c.stroke(&Shape::curve(&[(-4.0 - o, -112.0 + o * 0.5), (-60.0 - o * 0.6, -86.0 + o * 0.3), (-100.0 - o * 0.5, -66.0 + o * 0.1)]), 5.0, ink.lighter(0.3).at(0.6));
    }
}
