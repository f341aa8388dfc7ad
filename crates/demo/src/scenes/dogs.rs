//! Dogs, at home and in a field.

use super::{foliage, rooms, sky};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

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
            let ink =
                sky::outdoors(c, c.colours.leaf.mix(c.colours.accent, 0.14 * i as f32), air, 0.5 - 0.22 * i as f32);
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
    let body = Shape::smooth(&[
        (-170.0, 0.0),
        (-186.0, -130.0 * short),
        (-120.0, -330.0 * short),
        (0.0, -400.0 * short),
        (120.0, -330.0 * short),
        (186.0, -130.0 * short),
        (170.0, 0.0),
        (0.0, 10.0),
    ]);
    c.shade(&body, (-180.0, 0.0), (180.0, 0.0), &[(0.0, coat.lighter(0.12)), (1.0, coat.darker(0.22))]);
    c.within(&body, |c| {
        c.fill(
            &Shape::smooth(&[
                (0.0, -380.0),
                (90.0, -270.0),
                (70.0, -90.0),
                (0.0, -30.0),
                (-70.0, -90.0),
                (-90.0, -270.0),
            ]),
            chest,
        )
    });
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
    let head = Shape::smooth(&[
        (0.0, -124.0),
        (92.0, -100.0),
        (122.0, -10.0),
        (86.0, 76.0),
        (0.0, 106.0),
        (-86.0, 76.0),
        (-122.0, -10.0),
        (-92.0, -100.0),
    ]);
    let upright = kind == 2;
    for side in [-1.0, 1.0] {
        let ear = if upright {
            Shape::smooth(&[
                (side * 120.0, -50.0),
                (side * 142.0, -190.0),
                (side * 104.0, -196.0),
                (side * 34.0, -104.0),
            ])
        } else {
            Shape::smooth(&[
                (side * 70.0, -116.0),
                (side * 134.0, -92.0),
                (side * 172.0, 20.0),
                (side * 142.0, 84.0),
                (side * 104.0, 30.0),
            ])
        };
        c.fill(&ear, coat.darker(0.22));
        if upright {
            c.fill(
                &Shape::smooth(&[(side * 108.0, -80.0), (side * 124.0, -160.0), (side * 56.0, -108.0)]),
                Ink::hex(0xE3A39A),
            );
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
    c.fill(
        &Shape::smooth(&[(-20.0, 66.0), (20.0, 66.0), (17.0, 110.0), (0.0, 120.0), (-17.0, 110.0)]),
        Ink::hex(0xE27F83),
    );
    c.stroke(&Shape::line(&[(0.0, 70.0), (0.0, 104.0)]), 3.0, Ink::hex(0xB9555E));
    c.fill(&Shape::smooth(&[(-28.0, 24.0), (0.0, 18.0), (28.0, 24.0), (14.0, 48.0), (-14.0, 48.0)]), DUSKY);
    c.fill(&Shape::ellipse(-8.0, 28.0, 9.0, 4.5), CREAM.at(0.6));
}
