//! Faces, for profiles.

use super::{foliage, hair};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

const SKIN: [u32; 7] = [0xF6D2B3, 0xEDBE97, 0xDBA077, 0xC28258, 0x9C6444, 0x79492F, 0x58341F];

const HAIR: [u32; 7] = [0x2A1F1F, 0x3B2A26, 0x5C3B28, 0x8A5A34, 0xC08A4A, 0xB5532F, 0x9C948C];

/// Units: 0 short, 1 bob, 2 long, 3 bun, 4 curls, 5 cap and beard, 6 headscarf, 7 ponytail.
/// Tens: the skin from light to dark, 1 to 7; 8 is light with dark hair; by chance if 0.
pub fn portrait(c: &mut Canvas) {
    let code = c.arrangement(90);
    let (kind, tone) = (code % 10 % 8, code / 10);
    let h = c.h;
    let ground = c.chance.pick(&[
        c.colours.second,
        c.colours.accent,
        c.colours.leaf.lighter(0.3),
        c.colours.main.lighter(0.35),
        c.colours.ground.darker(0.06),
    ]);
    c.ground(ground, 40.0);
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
    let by_chance = c.chance.below(SKIN.len());
    let fair_haired = (1..3).contains(&tone);
    let skin = Ink::hex(match tone {
        0 => SKIN[by_chance],
        8 => SKIN[0],
        tone => SKIN[tone - 1],
    });
    let hair = Ink::hex(if fair_haired {
        c.chance.pick(&HAIR)
    } else {
        c.chance.pick(&[HAIR[0], HAIR[1], HAIR[0], HAIR[2], HAIR[6]])
    });
    let shirt = c.chance.pick(&[
        c.colours.main,
        c.colours.light,
        c.colours.leaf,
        c.colours.dark.lighter(0.2),
        c.colours.second.darker(0.15),
    ]);
    let shirt = if shirt == ground { c.colours.main.darker(0.2) } else { shirt };
    let scarf = c.chance.pick(&[c.colours.main.lighter(0.1), c.colours.leaf, c.colours.light, c.colours.accent]);
    let glasses = c.chance.whether(0.3);
    let tilt = c.chance.between(-5.0, 5.0);
    c.placed(500.0, h * 0.5, tilt, 1.0, |c| {
        hair::behind(c, kind, hair, scarf);
        let body = Shape::smooth(&[
            (-370.0, 620.0),
            (-320.0, 340.0),
            (-130.0, 250.0),
            (130.0, 250.0),
            (320.0, 340.0),
            (370.0, 620.0),
        ]);
        c.fill(&body, shirt);
        c.within(&body, |c| clothing(c, shirt));
        c.fill(&Shape::rounded(-84.0, 110.0, 168.0, 200.0, 70.0), skin.darker(0.14));
        if kind != 6 {
            for side in [-1.0, 1.0] {
                c.fill(&Shape::ellipse(side * 218.0, -10.0, 42.0, 58.0), skin.darker(0.07));
            }
        }
        let face = Shape::smooth(&[
            (0.0, -250.0),
            (160.0, -200.0),
            (214.0, -20.0),
            (170.0, 140.0),
            (0.0, 226.0),
            (-170.0, 140.0),
            (-214.0, -20.0),
            (-160.0, -200.0),
        ]);
        c.shade(
            &face,
            (-160.0, -200.0),
            (190.0, 200.0),
            &[(0.0, skin.lighter(0.14)), (0.6, skin), (1.0, skin.darker(0.1))],
        );
        features(c, skin, hair);
        if kind == 5 {
            let beard = Shape::smooth(&[
                (-206.0, 10.0),
                (-150.0, 60.0),
                (-70.0, 76.0),
                (0.0, 84.0),
                (70.0, 76.0),
                (150.0, 60.0),
                (206.0, 10.0),
                (176.0, 150.0),
                (80.0, 240.0),
                (0.0, 262.0),
                (-80.0, 240.0),
                (-176.0, 150.0),
            ]);
            c.fill(&beard, hair);
            c.fill(&Shape::segment(0.0, 118.0, 56.0, 34.0, 0.0, 180.0), Ink::hex(0xFFF3E6));
        }
        hair::front(c, kind, hair, scarf);
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
                c.fill(
                    &Shape::rect(-400.0, 300.0 + i as f32 * 62.0, 800.0, 28.0),
                    if shirt == c.colours.light { c.colours.second } else { c.colours.light.at(0.75) },
                );
            }
        }
        1 => c.fill(
            &Shape::smooth(&[
                (-120.0, 240.0),
                (0.0, 360.0),
                (120.0, 240.0),
                (170.0, 300.0),
                (0.0, 440.0),
                (-170.0, 300.0),
            ]),
            shirt.darker(0.25),
        ),
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
        c.stroke(
            &Shape::curve(&[(side * 54.0, -66.0), (side * 96.0, -82.0), (side * 138.0, -64.0)]),
            13.0,
            hair.darker(0.1),
        );
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
