//! Rooms: an armchair by the window, and the corner that pets lie in.

use super::{foliage, sky, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

/// A wall with pictures, a floor and a rug: the background for somebody who lies there.
pub fn corner(c: &mut Canvas) {
    let h = c.h;
    let wall = wall_colour(c);
    c.ground(wall, 80.0);
    if c.light.is_dark() {
        c.glow(240.0, h * 0.3, 560.0, Ink::hex(0xFFCF8F), 0.4);
    } else {
        surface::window_light(c, wall);
    }
    let floor = h * 0.66;
    c.brushed(&Shape::rect(-10.0, floor, W + 20.0, h), Ink::hex(0xB07A50).mix(c.colours.second, 0.2), 0.0);
    c.fill(&Shape::rect(-10.0, floor - 22.0, W + 20.0, 24.0), CREAM.at(0.7));
    picture(c, 640.0, h * 0.12, 190.0, h * 0.2);
    picture(c, 856.0, h * 0.17, 120.0, h * 0.13);
    plant_stand(c, 130.0, floor + 30.0);
    rug(c, h * 0.86);
}

pub fn wall_colour(c: &mut Canvas) -> Ink {
    let p = c.colours;
    let light = c.chance.pick(&[
        p.ground,
        p.second.lighter(0.4),
        p.leaf.lighter(0.42),
        p.accent.lighter(0.45),
        p.main.lighter(0.5),
    ]);
    if c.light.is_dark() { p.main.darker(0.42).mix(light, 0.24) } else { light }
}

pub fn picture(c: &mut Canvas, x: f32, y: f32, width: f32, tall: f32) {
    let frame = Shape::rect(x, y, width, tall);
    c.shadow(&frame, (8.0, 12.0), 12.0, 0.3);
    c.fill(&frame, Ink::hex(0x8A5A3C));
    c.fill(&Shape::rect(x + 10.0, y + 10.0, width - 20.0, tall - 20.0), CREAM);
    let inner = Shape::rect(x + 24.0, y + 24.0, width - 48.0, tall - 48.0);
    c.fill(&inner, c.colours.second.lighter(0.4));
    c.within(&inner, |c| {
        let (cx, cy) = (x + width / 2.0, y + tall * 0.6);
        c.fill(&Shape::circle(cx + width * 0.12, y + tall * 0.36, width * 0.13), c.colours.accent);
        c.fill(&Shape::ellipse(cx - width * 0.2, cy + tall * 0.2, width * 0.4, tall * 0.24), c.colours.main);
        c.fill(&Shape::ellipse(cx + width * 0.24, cy + tall * 0.26, width * 0.4, tall * 0.22), c.colours.leaf);
    });
}

fn plant_stand(c: &mut Canvas, x: f32, base: f32) {
    for i in 0..9 {
        let a = -155.0 + i as f32 * 16.0 + c.chance.between(-6.0, 6.0);
        let l = c.chance.between(170.0, 270.0);
        foliage::leaf(c, x, base - 190.0, l, l * 0.3, a, c.colours.leaf.mix(c.colours.accent, 0.04 * i as f32));
    }
    let clay = c.colours.second;
    c.shade(
        &Shape::polygon(&[
            (x - 86.0, base - 200.0),
            (x + 86.0, base - 200.0),
            (x + 64.0, base - 50.0),
            (x - 64.0, base - 50.0),
        ]),
        (x - 86.0, 0.0),
        (x + 86.0, 0.0),
        &[(0.0, clay.lighter(0.2)), (1.0, clay.darker(0.3))],
    );
    for side in [-1.0, 1.0] {
        c.stroke(
            &Shape::line(&[(x + side * 60.0, base - 60.0), (x + side * 74.0, base + 40.0)]),
            11.0,
            Ink::hex(0x7A5038),
        );
    }
}

fn rug(c: &mut Canvas, y: f32) {
    let rug = Shape::ellipse(500.0, y, 520.0, c.h * 0.12);
    c.fill(&rug.clone().moved(0.0, 8.0), DUSKY.at(0.2));
    c.fill(&rug, c.colours.main.lighter(0.12));
    for (k, ink) in
        [(0.86, c.colours.light), (0.8, c.colours.second), (0.56, c.colours.light), (0.5, c.colours.leaf.lighter(0.1))]
    {
        c.fill(&Shape::ellipse(500.0, y, 520.0 * k, c.h * 0.12 * k), ink.at(0.85));
    }
}

/// A window's frame over what was painted before; returns the height of the sill.
pub fn window_frame(c: &mut Canvas, down: f32) -> f32 {
    let (h, sill) = (c.h, c.h * down);
    let wood = c.colours.light.mix(c.colours.second, 0.12).darker(if c.light.is_dark() { 0.35 } else { 0.0 });
    let wall = wall_colour(c);
    for x in [-10.0, 940.0] {
        c.fill(&Shape::rect(x, -10.0, 70.0, h), wall);
    }
    c.fill(&Shape::rect(-10.0, -10.0, W + 20.0, 50.0), wall);
    for x in [46.0, 478.0, 912.0] {
        c.fill(&Shape::rect(x, 30.0, 40.0, sill - 20.0), wood);
        c.fill(&Shape::rect(x, 30.0, 9.0, sill - 20.0), wood.lighter(0.4));
    }
    c.fill(&Shape::rect(46.0, 30.0, 906.0, 38.0), wood);
    c.fill(&Shape::rect(46.0, sill * 0.34, 906.0, 26.0), wood);
    c.fill(&Shape::rect(-10.0, sill, W + 20.0, h), wall.darker(0.06));
    let board = Shape::rounded(-10.0, sill, W + 20.0, (h * 0.09).max(80.0), 6.0);
    c.shadow(&board, (0.0, 16.0), 14.0, 0.3);
    c.brushed(&board, wood.darker(0.05), 0.0);
    c.fill(&Shape::rect(-10.0, sill, W + 20.0, 9.0), CREAM.at(0.6));
    sill
}

pub fn room(c: &mut Canvas) {
    let h = c.h;
    let wall = wall_colour(c);
    let air = sky::sky(c);
    for i in 0..3 {
        let ink = sky::outdoors(c, c.colours.leaf, air, 0.6 - 0.2 * i as f32);
        let hill = sky::hill(c, h * (0.3 + 0.06 * i as f32), 24.0);
        c.fill(&hill, ink);
    }
    sky::sun(c, 330.0, h * 0.16, 36.0);
    let (left, top, right, low) = (130.0, h * 0.07, 520.0, h * 0.46);
    for strip in [
        (-10.0, -10.0, 1020.0, top + 10.0),
        (-10.0, low, 1020.0, h),
        (-10.0, -10.0, left + 10.0, h),
        (right, -10.0, 600.0, h),
    ] {
        c.fill(&Shape::rect(strip.0, strip.1, strip.2, strip.3), wall);
    }
    let wood = CREAM.darker(if c.light.is_dark() { 0.3 } else { 0.02 });
    c.stroke(&Shape::rect(left, top, right - left, low - top), 22.0, wood);
    c.stroke(&Shape::line(&[((left + right) / 2.0, top), ((left + right) / 2.0, low)]), 12.0, wood);
    c.stroke(&Shape::line(&[(left, (top + low) / 2.0), (right, (top + low) / 2.0)]), 12.0, wood);
    for (x, side) in [(left - 30.0, 1.0), (right + 30.0, -1.0)] {
        let cloth = c.colours.second;
        let curtain = Shape::smooth(&[
            (x - side * 60.0, top - 40.0),
            (x + side * 100.0, top - 40.0),
            (x + side * 70.0, h * 0.3),
            (x + side * 84.0, low + 120.0),
            (x - side * 66.0, low + 120.0),
            (x - side * 50.0, h * 0.3),
        ]);
        c.shadow(&curtain, (6.0, 6.0), 12.0, 0.25);
        c.fill(&curtain, cloth.at(0.96));
        c.within(&curtain, |c| {
            for i in 0..5 {
                let px = x - side * 50.0 + side * i as f32 * 34.0;
                c.stroke(
                    &Shape::curve(&[(px, top - 40.0), (px - side * 8.0, h * 0.3), (px + side * 6.0, low + 130.0)]),
                    9.0,
                    cloth.darker(0.25).at(0.5),
                );
            }
        });
    }
    c.stroke(&Shape::line(&[(40.0, top - 30.0), (610.0, top - 30.0)]), 12.0, Ink::hex(0x8A5A3C));
    let floor = h * 0.74;
    c.brushed(&Shape::rect(-10.0, floor, W + 20.0, h), Ink::hex(0xB07A50).mix(c.colours.second, 0.15), 0.0);
    c.fill(&Shape::rect(-10.0, floor - 22.0, W + 20.0, 24.0), CREAM.at(0.6));
    shelf(c, 660.0, h * 0.2);
    rug(c, h * 0.89);
    floor_lamp(c, 900.0, floor + 40.0);
    armchair(c, 430.0, h * 0.86);
    plant_stand(c, 110.0, floor + 60.0);
}

fn shelf(c: &mut Canvas, x: f32, y: f32) {
    for row in 0..2 {
        let base = y + row as f32 * c.h * 0.14;
        let board = Shape::rect(x, base, 300.0, 18.0);
        c.shadow(&board, (4.0, 14.0), 10.0, 0.3);
        let mut bx = x + 12.0;
        while bx < x + 220.0 {
            let (w, tall) = (c.chance.between(18.0, 36.0), c.h * c.chance.between(0.06, 0.1));
            let row = c.colours.row();
            let ink = c.chance.pick(&row);
            c.fill(&Shape::rect(bx, base - tall, w, tall), ink);
            c.fill(&Shape::rect(bx + 4.0, base - tall * 0.84, w - 8.0, 5.0), CREAM.at(0.6));
            bx += w + 2.0;
        }
        c.rounded_form(&Shape::circle(x + 262.0, base - 30.0, 30.0), c.colours.accent, 6.0);
        c.fill(&board, Ink::hex(0x8A5A3C));
    }
}

fn floor_lamp(c: &mut Canvas, x: f32, base: f32) {
    let tall = c.h * 0.44;
    c.fill(&Shape::ellipse(x, base, 66.0, 14.0), c.colours.dark);
    c.stroke(&Shape::line(&[(x, base), (x, base - tall)]), 9.0, c.colours.dark);
    let shade = Shape::polygon(&[
        (x - 66.0, base - tall),
        (x + 66.0, base - tall),
        (x + 100.0, base - tall + 120.0),
        (x - 100.0, base - tall + 120.0),
    ]);
    let lit = c.light.is_dark();
    if lit {
        c.glow(x, base - tall + 100.0, 480.0, Ink::hex(0xFFC873), 0.7);
    }
    let ink = if lit { Ink::hex(0xFFE3A6) } else { c.colours.accent.lighter(0.25) };
    c.shade(&shade, (x - 100.0, 0.0), (x + 100.0, 0.0), &[(0.0, ink.lighter(0.2)), (1.0, ink.darker(0.12))]);
}

fn armchair(c: &mut Canvas, x: f32, base: f32) {
    let cloth = c.chance.pick(&[
        c.colours.main,
        c.colours.leaf,
        c.colours.accent.darker(0.05),
        c.colours.main.mix(c.colours.second, 0.5),
    ]);
    let s = (c.h / 1250.0).clamp(0.62, 1.0);
    c.placed(x, base, 0.0, s, |c| {
        c.shade_spot(10.0, 6.0, 340.0, 46.0, 0.5);
        for dx in [-190.0, 190.0] {
            c.fill(
                &Shape::polygon(&[(dx - 16.0, -60.0), (dx + 16.0, -60.0), (dx + 8.0, 10.0), (dx - 8.0, 10.0)]),
                Ink::hex(0x6B4433),
            );
        }
        let back = Shape::rounded(-200.0, -500.0, 400.0, 420.0, 120.0);
        c.shade(&back, (0.0, -500.0), (0.0, -80.0), &[(0.0, cloth.lighter(0.14)), (1.0, cloth.darker(0.16))]);
        for i in 0..6 {
            let (px, py) = (-100.0 + (i % 3) as f32 * 100.0, -400.0 + (i / 3) as f32 * 96.0);
            c.fill(&Shape::circle(px, py, 9.0), cloth.darker(0.35));
        }
        c.fill(&Shape::rounded(-190.0, -190.0, 380.0, 130.0, 40.0), cloth.darker(0.2));
        c.fill(&Shape::rounded(-180.0, -226.0, 360.0, 96.0, 40.0), cloth.lighter(0.12));
        for side in [-1.0, 1.0] {
            let arm = Shape::rounded(side * 226.0 - 56.0, -290.0, 112.0, 250.0, 50.0);
            c.shade(&arm, (0.0, -290.0), (0.0, -40.0), &[(0.0, cloth.lighter(0.1)), (1.0, cloth.darker(0.3))]);
        }
        let pillow = Shape::rounded(-110.0, -330.0, 190.0, 150.0, 34.0).turned(-12.0, 0.0, -250.0);
        c.shadow(&pillow, (6.0, 10.0), 10.0, 0.3);
        c.fill(&pillow, c.colours.light);
        c.within(&pillow, |c| {
            for i in 0..7 {
                c.stroke(
                    &Shape::line(&[(-150.0 + i as f32 * 46.0, -380.0), (-110.0 + i as f32 * 46.0, -150.0)]),
                    11.0,
                    c.colours.second.at(0.8),
                );
            }
        });
        let throw = Shape::smooth(&[
            (180.0, -300.0),
            (290.0, -306.0),
            (304.0, -180.0),
            (290.0, -70.0),
            (232.0, -84.0),
            (196.0, -70.0),
        ]);
        c.fill(&throw, c.colours.second.lighter(0.2));
        for i in 0..5 {
            c.stroke(
                &Shape::line(&[(186.0, -276.0 + i as f32 * 44.0), (300.0, -280.0 + i as f32 * 44.0)]),
                7.0,
                c.colours.main.at(0.5),
            );
        }
    });
}
