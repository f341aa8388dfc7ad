//! Small square pictures for profiles: faces, and signs for those who show none.

use super::{dish, foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

const SKIN: [u32; 7] = [0xF6D2B3, 0xEDBE97, 0xDBA077, 0xC28258, 0x9C6444, 0x79492F, 0x58341F];
const HAIR: [u32; 8] = [0x2A1F1F, 0x3B2A26, 0x5C3B28, 0x8A5A34, 0xC08A4A, 0xB5532F, 0x9C948C, 0x4A3A5C];

/// 0 short, 1 bob, 2 long, 3 bun, 4 curls, 5 cap and beard, 6 headscarf, 7 ponytail.
pub fn portrait(c: &mut Canvas) {
    let kind = c.arrangement(8);
    let h = c.h;
    let ground = c.chance.pick(&[c.colours.second, c.colours.accent, c.colours.leaf.lighter(0.3), c.colours.main.lighter(0.35), c.colours.ground.darker(0.06)]);
    c.brushed(&Shape::rect(-10.0, -10.0, W + 20.0, h + 20.0), ground, 40.0);
    match c.chance.below(3) {
        0 => c.fill(&Shape::circle(500.0, h * 0.46, 390.0), ground.lighter(0.35)),
        1 => {
            for i in 0..7 {
                let a = -160.0 + i as f32 * 23.0;
                foliage::twig(c, 500.0, h * 0.7, 620.0, a, 120.0, c.colours.leaf.mix(ground, 0.35));
            }
        }
        _ => {}
    }
    let skin = Ink::hex(c.chance.pick(&SKIN));
    let hair = Ink::hex(c.chance.pick(&HAIR));
    let shirt = c.chance.pick(&[c.colours.main, c.colours.light, c.colours.leaf, c.colours.dark.lighter(0.2), c.colours.second.darker(0.15)]);
    let shirt = if shirt == ground { c.colours.main.darker(0.2) } else { shirt };
    let scarf = c.chance.pick(&[c.colours.main.lighter(0.1), c.colours.leaf, c.colours.light, c.colours.accent]);
    let glasses = c.chance.whether(0.3);
    let tilt = c.chance.between(-5.0, 5.0);
    c.placed(500.0, h * 0.5, tilt, 1.0, |c| {
        behind(c, kind, hair, scarf);
        let body = Shape::smooth(&[(-370.0, 620.0), (-320.0, 340.0), (-130.0, 250.0), (130.0, 250.0), (320.0, 340.0), (370.0, 620.0)]);
        c.fill(&body, shirt);
        c.within(&body, |c| clothing(c, shirt));
        c.fill(&Shape::rounded(-84.0, 110.0, 168.0, 200.0, 70.0), skin.darker(0.14));
        if kind != 6 {
            for side in [-1.0, 1.0] {
                c.fill(&Shape::ellipse(side * 218.0, -10.0, 42.0, 58.0), skin.darker(0.07));
            }
        }
        let face = Shape::smooth(&[(0.0, -250.0), (160.0, -200.0), (214.0, -20.0), (170.0, 140.0), (0.0, 226.0), (-170.0, 140.0), (-214.0, -20.0), (-160.0, -200.0)]);
        c.shade(&face, (-160.0, -200.0), (190.0, 200.0), &[(0.0, skin.lighter(0.14)), (0.6, skin), (1.0, skin.darker(0.1))]);
        features(c, skin, hair);
        if kind == 5 {
            let beard = Shape::smooth(&[(-206.0, 10.0), (-150.0, 60.0), (-70.0, 76.0), (0.0, 84.0), (70.0, 76.0), (150.0, 60.0), (206.0, 10.0), (176.0, 150.0), (80.0, 240.0), (0.0, 262.0), (-80.0, 240.0), (-176.0, 150.0)]);
            c.fill(&beard, hair);
            c.fill(&Shape::segment(0.0, 118.0, 56.0, 34.0, 0.0, 180.0), Ink::hex(0xFFF3E6));
        }
        front(c, kind, hair, scarf);
        if glasses {
            for side in [-1.0, 1.0] {
                c.stroke(&Shape::rounded(side * 92.0 - 66.0, -54.0, 132.0, 108.0, 46.0), 13.0, c.colours.dark);
                c.fill(&Shape::rounded(side * 92.0 - 60.0, -48.0, 120.0, 96.0, 42.0), CREAM.at(0.14));
            }
            c.stroke(&Shape::arc(0.0, -8.0, 28.0, 18.0, 200.0, 340.0), 11.0, c.colours.dark);
        }
    });
}

fn clothing(c: &mut Canvas, shirt: Ink) {
    match c.chance.below(3) {
        0 => {
            for i in 0..7 {
                c.fill(&Shape::rect(-400.0, 300.0 + i as f32 * 62.0, 800.0, 28.0), if shirt == c.colours.light { c.colours.second } else { c.colours.light.at(0.75) });
            }
        }
        1 => c.fill(&Shape::smooth(&[(-120.0, 240.0), (0.0, 360.0), (120.0, 240.0), (170.0, 300.0), (0.0, 440.0), (-170.0, 300.0)]), shirt.darker(0.25)),
        _ => c.stroke(&Shape::arc(0.0, 250.0, 130.0, 70.0, 10.0, 170.0), 34.0, shirt.lighter(0.25)),
    }
}

fn features(c: &mut Canvas, skin: Ink, hair: Ink) {
    let smile = c.chance.below(3);
    let closed = c.chance.whether(0.2);
    for side in [-1.0, 1.0] {
        if closed {
            c.stroke(&Shape::arc(side * 92.0, 4.0, 32.0, 20.0, 190.0, 350.0), 11.0, DUSKY);
        } else {
            c.fill(&Shape::ellipse(side * 92.0, 0.0, 21.0, 25.0), DUSKY);
            c.fill(&Shape::circle(side * 92.0 + 6.0, -8.0, 7.0), CREAM);
        }
        c.stroke(&Shape::curve(&[(side * 54.0, -66.0), (side * 96.0, -82.0), (side * 138.0, -64.0)]), 13.0, hair.darker(0.1));
        c.fill(&Shape::ellipse(side * 132.0, 66.0, 42.0, 27.0), skin.mix(Ink::hex(0xD9584A), 0.26));
    }
    c.stroke(&Shape::curve(&[(6.0, 10.0), (22.0, 52.0), (-6.0, 60.0)]), 9.0, skin.darker(0.3));
    match smile {
        0 => {
            c.fill(&Shape::segment(0.0, 102.0, 60.0, 48.0, 0.0, 180.0), Ink::hex(0x8A3038));
            c.fill(&Shape::rounded(-46.0, 102.0, 92.0, 17.0, 8.0), CREAM);
        }
        1 => c.stroke(&Shape::arc(0.0, 92.0, 54.0, 34.0, 18.0, 162.0), 11.0, Ink::hex(0x8A3038)),
        _ => c.stroke(&Shape::arc(6.0, 96.0, 44.0, 24.0, 10.0, 150.0), 11.0, Ink::hex(0x8A3038)),
    }
}

fn behind(c: &mut Canvas, kind: usize, hair: Ink, scarf: Ink) {
    match kind {
        1 => c.fill(&Shape::smooth(&[(0.0, -300.0), (230.0, -220.0), (280.0, 60.0), (250.0, 230.0), (-250.0, 230.0), (-280.0, 60.0), (-230.0, -220.0)]), hair.darker(0.2)),
        2 => c.fill(&Shape::smooth(&[(0.0, -300.0), (230.0, -230.0), (290.0, 40.0), (310.0, 420.0), (200.0, 520.0), (-200.0, 520.0), (-310.0, 420.0), (-290.0, 40.0), (-230.0, -230.0)]), hair.darker(0.2)),
        3 => {
            c.fill(&Shape::circle(0.0, -330.0, 110.0), hair);
            c.fill(&Shape::circle(-26.0, -356.0, 62.0), hair.lighter(0.12));
        }
        4 => {
            for i in 0..19 {
                let a = (i as f32 * 19.0 + 155.0).to_radians();
                c.fill(&Shape::circle(a.cos() * 236.0, a.sin() * 236.0 - 50.0, 100.0), hair.darker(0.1 * (i % 3) as f32));
            }
        }
        6 => c.fill(&Shape::smooth(&[(0.0, -320.0), (240.0, -220.0), (290.0, 60.0), (300.0, 420.0), (120.0, 560.0), (-200.0, 560.0), (-310.0, 400.0), (-290.0, 60.0), (-240.0, -220.0)]), scarf.darker(0.18)),
        7 => c.fill(&Shape::smooth(&[(140.0, -250.0), (300.0, -210.0), (390.0, 0.0), (330.0, 260.0), (250.0, 190.0), (270.0, -20.0), (180.0, -130.0)]), hair.darker(0.15)),
        _ => {}
    }
}

fn front(c: &mut Canvas, kind: usize, hair: Ink, scarf: Ink) {
    match kind {
        0 => {
            c.fill(&Shape::smooth(&[(-226.0, -20.0), (-236.0, -190.0), (-120.0, -312.0), (80.0, -322.0), (220.0, -230.0), (228.0, -20.0), (190.0, -120.0), (60.0, -190.0), (-110.0, -150.0), (-190.0, -110.0)]), hair);
            c.stroke(&Shape::curve(&[(-120.0, -250.0), (0.0, -286.0), (120.0, -250.0)]), 15.0, hair.lighter(0.2).at(0.7));
        }
        1 => c.fill(&Shape::smooth(&[(-232.0, 80.0), (-250.0, -160.0), (-120.0, -310.0), (120.0, -310.0), (250.0, -160.0), (232.0, 80.0), (196.0, -60.0), (180.0, -128.0), (0.0, -120.0), (-180.0, -128.0), (-196.0, -60.0)]), hair),
        2 | 7 => c.fill(&Shape::smooth(&[(-236.0, 60.0), (-250.0, -160.0), (-110.0, -314.0), (110.0, -314.0), (250.0, -160.0), (236.0, 60.0), (196.0, -110.0), (40.0, -220.0), (-60.0, -170.0), (-196.0, -90.0)]), hair),
        3 => c.fill(&Shape::smooth(&[(-222.0, -30.0), (-236.0, -180.0), (-110.0, -304.0), (110.0, -304.0), (236.0, -180.0), (222.0, -30.0), (170.0, -160.0), (0.0, -214.0), (-170.0, -160.0)]), hair),
        4 => {
            for i in 0..9 {
                let x = -200.0 + i as f32 * 50.0;
                let y = -210.0 - (1.0 - (x / 200.0).powi(2)) * 56.0;
                c.fill(&Shape::circle(x, y, 70.0), if i % 2 == 0 { hair } else { hair.lighter(0.08) });
            }
        }
        5 => {
            c.fill(&Shape::segment(0.0, -120.0, 236.0, 210.0, 180.0, 360.0), c.colours.main);
            c.fill(&Shape::rounded(-244.0, -164.0, 488.0, 76.0, 30.0), c.colours.main.darker(0.25));
            for i in 0..11 {
                c.stroke(&Shape::line(&[(-220.0 + i as f32 * 44.0, -152.0), (-220.0 + i as f32 * 44.0, -100.0)]), 7.0, c.colours.main.lighter(0.1));
            }
        }
        6 => {
            c.fill(&Shape::smooth(&[(-232.0, 60.0), (-258.0, -150.0), (-120.0, -316.0), (120.0, -316.0), (258.0, -150.0), (232.0, 60.0), (170.0, 190.0), (186.0, -60.0), (120.0, -184.0), (0.0, -216.0), (-120.0, -184.0), (-186.0, -60.0), (-170.0, 190.0)]), scarf);
            c.fill(&Shape::smooth(&[(-210.0, 110.0), (-120.0, 190.0), (0.0, 232.0), (120.0, 190.0), (210.0, 110.0), (250.0, 330.0), (60.0, 440.0), (-160.0, 420.0), (-260.0, 330.0)]), scarf.darker(0.08));
            c.stroke(&Shape::curve(&[(-170.0, 200.0), (0.0, 300.0), (190.0, 240.0)]), 9.0, scarf.darker(0.3).at(0.6));
            c.stroke(&Shape::curve(&[(-150.0, -240.0), (0.0, -270.0), (150.0, -240.0)]), 9.0, scarf.lighter(0.3).at(0.7));
        }
        _ => {}
    }
    if kind == 3 && c.chance.whether(0.6) {
        for k in 0..5 {
            c.fill(&Shape::leaf(190.0, -210.0, 70.0, 54.0, k as f32 * 72.0), c.colours.accent);
        }
        c.fill(&Shape::circle(190.0, -210.0, 17.0), c.colours.main);
    }
}

/// 0 sun over hills, 1 waves, 2 cup, 3 leaf, 4 citrus, 5 moon, 6 mountain, 7 kumara.
pub fn emblem(c: &mut Canvas) {
    let kind = c.arrangement(8);
    let h = c.h;
    let ground = c.chance.pick(&[c.colours.ground, c.colours.second.lighter(0.2), c.colours.accent.lighter(0.25), c.colours.main, c.colours.leaf.lighter(0.3)]);
    c.brushed(&Shape::rect(-10.0, -10.0, W + 20.0, h + 20.0), ground, 50.0);
    let (x, y) = (500.0, h * 0.5);
    match kind {
        0 | 6 => {
            sky::sky(c);
            sky::sun(c, x, h * 0.42, 150.0);
            for i in 0..3 {
                let ink = [c.colours.second, c.colours.leaf, c.colours.main][i];
                let shape = if kind == 0 { sky::hill(c, h * (0.6 + 0.13 * i as f32), 50.0) } else { sky::ridge(c, h * (0.8 + 0.1 * i as f32), h * (0.46 - 0.14 * i as f32), 3 + i) };
                c.fill(&shape, ink);
            }
        }
        1 => {
            for i in 0..7 {
                let ink = [c.colours.main, c.colours.second, c.colours.light, c.colours.leaf][i % 4];
                let top = h * (0.2 + 0.13 * i as f32);
                let mut points: Vec<_> = (0..=12).map(|k| (-60.0 + k as f32 * 94.0, top + if (k + i) % 2 == 0 { -40.0 } else { 40.0 })).collect();
                points.extend([(1300.0, h + 500.0), (-300.0, h + 500.0)]);
                c.fill(&Shape::smooth(&points), ink);
            }
        }
        2 => {
            let glaze = c.colours.main;
            let body = Shape::segment(x, y - 60.0, 290.0, 330.0, 0.0, 180.0);
            c.stroke(&Shape::arc(x + 290.0, y + 40.0, 110.0, 100.0, -100.0, 110.0), 46.0, glaze.darker(0.2));
            c.shadow(&body, (14.0, 24.0), 24.0, 0.35);
            c.shade(&body, (210.0, 0.0), (790.0, 0.0), &[(0.0, glaze.lighter(0.25)), (1.0, glaze.darker(0.25))]);
            c.fill(&Shape::ellipse(x, y - 60.0, 290.0, 66.0), CREAM);
            c.fill(&Shape::ellipse(x, y - 54.0, 256.0, 50.0), Ink::hex(0x7A4A2C));
            dish::steam(c, x, y - 110.0, 320.0);
        }
        3 => {
            for i in 0..5 {
                foliage::leaf(c, x, h * 0.9, 640.0, 260.0, -150.0 + i as f32 * 30.0, c.colours.leaf.mix(c.colours.accent, 0.1 * i as f32));
            }
        }
        4 => {
            let (peel, flesh) = (c.colours.second.darker(0.05), c.colours.second.lighter(0.12));
            dish::citrus(c, x, y, 360.0, peel, flesh);
            foliage::leaf(c, x + 180.0, y - 300.0, 280.0, 130.0, -24.0, c.colours.leaf);
        }
        5 => {
            let night = c.colours.dark.mix(c.colours.main, 0.3);
            c.cover(night);
            sky::stars(c, 1.0);
            c.fill(&Shape::circle(x, y, 260.0), Ink::hex(0xFBEBC4));
            c.fill(&Shape::circle(x + 110.0, y - 60.0, 230.0), c.colours.dark.mix(c.colours.main, 0.3));
        }
        _ => {
            c.placed(x, y, -32.0, 1.0, |c| {
                let root = Shape::smooth(&[(-430.0, 10.0), (-300.0, -120.0), (-60.0, -190.0), (200.0, -150.0), (350.0, -40.0), (440.0, 10.0), (330.0, 90.0), (90.0, 180.0), (-200.0, 150.0)]);
                c.shadow(&root, (20.0, 30.0), 26.0, 0.4);
                c.shade(&root, (0.0, -180.0), (0.0, 190.0), &[(0.0, Ink::hex(0xB0486F)), (0.5, Ink::hex(0x8E2A4F)), (1.0, Ink::hex(0x5F1A36))]);
                for (px, py) in [(-200.0, -40.0), (0.0, 60.0), (180.0, -30.0), (-80.0, -110.0)] {
                    c.stroke(&Shape::curve(&[(px - 40.0, py), (px, py + 12.0), (px + 44.0, py - 2.0)]), 9.0, Ink::hex(0x5F1A36).at(0.6));
                }
            });
            foliage::leaf(c, x + 280.0, y - 260.0, 220.0, 130.0, -70.0, c.colours.leaf);
            foliage::leaf(c, x + 280.0, y - 260.0, 200.0, 120.0, -10.0, c.colours.leaf.lighter(0.1));
        }
    }
}
