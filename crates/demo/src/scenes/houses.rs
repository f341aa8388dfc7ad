//! Old houses side by side; after dark their windows are lit.

use super::{foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn houses(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    sky::sun(c, 800.0, h * 0.14, 56.0);
    sky::clouds(c, h * 0.04, h * 0.26, 4);
    let ground = h * 0.84;
    let hill = sky::hill(c, h * 0.52, 60.0);
    let green = sky::outdoors(c, c.colours.leaf, air, 0.45);
    c.fill(&hill, green);
    for i in 0..9 {
        let (x, y) = (i as f32 * 120.0 + c.chance.between(-40.0, 40.0), h * c.chance.between(0.5, 0.62));
        let row = c.colours.row();
        let wall = c.chance.pick(&row);
        let wall = sky::outdoors(c, wall.lighter(0.2), air, 0.4);
        gable(c, x, y + 60.0, 90.0, 80.0, wall);
    }
    let mut x = -60.0 + c.chance.between(-40.0, 0.0);
    let mut previous = usize::MAX;
    while x < W {
        let width = c.chance.between(150.0, 230.0);
        let row = c.colours.row();
        let mut pick = c.chance.below(row.len());
        if pick == previous {
            pick = (pick + 1) % row.len();
        }
        previous = pick;
        let wall = sky::outdoors(c, row[pick].lighter(0.12), air, 0.05);
        let storeys = 2 + c.chance.below(3);
        house(c, x, ground, width, storeys, wall);
        x += width;
    }
    street(c, ground, air);
}

pub fn gable(c: &mut Canvas, x: f32, base: f32, width: f32, tall: f32, wall: Ink) {
    c.fill(&Shape::rect(x, base - tall, width, tall + 60.0), wall);
    c.fill(
        &Shape::polygon(&[
            (x - 10.0, base - tall + 2.0),
            (x + width / 2.0, base - tall - width * 0.5),
            (x + width + 10.0, base - tall + 2.0),
        ]),
        wall.darker(0.35),
    );
    let lit = if c.light.is_dark() { sky::LAMPLIGHT } else { wall.darker(0.4) };
    for i in 0..2 {
        c.fill(&Shape::rect(x + width * (0.2 + 0.4 * i as f32), base - tall * 0.7, width * 0.2, width * 0.26), lit);
    }
}

fn house(c: &mut Canvas, x: f32, ground: f32, width: f32, storeys: usize, wall: Ink) {
    let storey = (c.h * 0.115).min(140.0);
    let tall = storey * storeys as f32;
    let top = ground - tall;
    let tile = c.chance.pick(&[
        Ink::hex(0xA6523A),
        c.colours.dark.mix(c.colours.main, 0.5),
        Ink::hex(0x6B5A66),
        c.colours.main.darker(0.25),
    ]);
    let tile = sky::outdoors(c, tile, tile, 0.0);
    match c.chance.below(3) {
        0 => c.fill(
            &Shape::polygon(&[
                (x - 12.0, top + 4.0),
                (x + width / 2.0, top - width * 0.55),
                (x + width + 12.0, top + 4.0),
            ]),
            tile,
        ),
        1 => {
            c.fill(
                &Shape::polygon(&[
                    (x - 10.0, top + 4.0),
                    (x + 26.0, top - 90.0),
                    (x + width - 26.0, top - 90.0),
                    (x + width + 10.0, top + 4.0),
                ]),
                tile,
            );
            let dormer = x + width / 2.0;
            c.fill(&Shape::rect(dormer - 26.0, top - 66.0, 52.0, 60.0), wall.lighter(0.3));
            c.fill(
                &Shape::polygon(&[(dormer - 36.0, top - 64.0), (dormer, top - 96.0), (dormer + 36.0, top - 64.0)]),
                tile.darker(0.2),
            );
            window(c, dormer - 16.0, top - 56.0, 32.0, 42.0, wall);
        }
        _ => {
            let steps = [
                (x, top + 4.0),
                (x, top - 40.0),
                (x + width * 0.2, top - 40.0),
                (x + width * 0.2, top - 80.0),
                (x + width * 0.36, top - 80.0),
                (x + width * 0.36, top - 116.0),
                (x + width * 0.64, top - 116.0),
                (x + width * 0.64, top - 80.0),
                (x + width * 0.8, top - 80.0),
                (x + width * 0.8, top - 40.0),
                (x + width, top - 40.0),
                (x + width, top + 4.0),
            ];
            c.fill(&Shape::polygon(&steps), wall.darker(0.06));
            window(c, x + width / 2.0 - 16.0, top - 84.0, 32.0, 46.0, wall);
        }
    }
    let body = Shape::rect(x, top, width, tall + 4.0);
    c.brushed(&body, wall, 84.0);
    c.fill(&Shape::rect(x + width - 12.0, top, 12.0, tall), DUSKY.at(0.12));
    c.fill(&Shape::rect(x, top, width, 8.0), CREAM.at(0.35));
    let columns = if width > 190.0 { 3 } else { 2 };
    for s in 0..storeys {
        let y = ground - storey * (s + 1) as f32 + storey * 0.22;
        let pane = width / columns as f32;
        for i in 0..columns {
            let wx = x + pane * (i as f32 + 0.5);
            if s == 0 && i == 0 {
                let door = c.chance.pick(&[c.colours.main.darker(0.2), c.colours.leaf.darker(0.2), c.colours.accent]);
                c.fill(
                    &Shape::rounded(wx - 27.0, y - 2.0, 54.0, storey * 0.8, 27.0).and(&Shape::rect(
                        wx - 27.0,
                        y + 40.0,
                        54.0,
                        storey * 0.78 - 40.0,
                    )),
                    door,
                );
                c.fill(&Shape::circle(wx + 16.0, y + storey * 0.45, 4.5), c.colours.accent.lighter(0.3));
                continue;
            }
            window(c, wx - 23.0, y, 46.0, storey * 0.54, wall);
            if s > 0 && c.chance.whether(0.45) {
                let row = [c.colours.main, c.colours.accent, c.colours.second, c.colours.light];
                c.fill(&Shape::rounded(wx - 30.0, y + storey * 0.53, 60.0, 14.0, 4.0), Ink::hex(0x8A5A3C));
                for k in 0..6 {
                    let (ink, dx) = (c.chance.pick(&row), -26.0 + k as f32 * 10.5);
                    c.fill(&Shape::circle(wx + dx, y + storey * 0.5, 9.0), c.colours.leaf);
                    c.fill(&Shape::circle(wx + dx + 2.0, y + storey * 0.475, 6.0), ink);
                }
            }
        }
    }
}

fn window(c: &mut Canvas, x: f32, y: f32, width: f32, tall: f32, wall: Ink) {
    c.fill(&Shape::rect(x - 5.0, y - 5.0, width + 10.0, tall + 10.0), wall.lighter(0.6));
    let share = if c.light.is_dark() { 0.72 } else { 0.1 };
    let lit = c.chance.whether(share);
    let pane = if lit {
        sky::LAMPLIGHT
    } else if c.light.is_dark() {
        Ink::hex(0x3A3A5C)
    } else {
        Ink::hex(0x7F9FAA)
    };
    c.fill(&Shape::rect(x, y, width, tall), pane);
    if lit {
        c.glow(x + width / 2.0, y + tall / 2.0, width * 1.7, sky::LAMPLIGHT, 0.32);
        match c.chance.below(4) {
            0 => c.fill(&Shape::polygon(&[(x, y), (x + width * 0.4, y), (x, y + tall)]), c.colours.second.at(0.7)),
            1 => c.fill(
                &Shape::segment(x + width * 0.6, y + tall, width * 0.24, tall * 0.4, 180.0, 360.0),
                c.colours.dark.at(0.45),
            ),
            _ => {}
        }
    }
    c.stroke(&Shape::line(&[(x + width / 2.0, y), (x + width / 2.0, y + tall)]), 4.0, wall.lighter(0.6));
    c.stroke(&Shape::line(&[(x, y + tall * 0.4), (x + width, y + tall * 0.4)]), 4.0, wall.lighter(0.6));
}

fn street(c: &mut Canvas, ground: f32, air: Ink) {
    let h = c.h;
    let stone = sky::outdoors(c, Ink::hex(0xB5A392), air, 0.1);
    c.shade(
        &Shape::rect(-5.0, ground, W + 10.0, h),
        (0.0, ground),
        (0.0, h),
        &[(0.0, stone), (1.0, stone.darker(0.3))],
    );
    let (mut y, mut step) = (ground + 12.0, 0);
    while y < h {
        let size = 30.0 + (y - ground) * 0.26;
        for i in 0..(W / size) as usize + 2 {
            let x = i as f32 * size * 1.3 - if step % 2 == 0 { 0.0 } else { size * 0.65 };
            c.fill(
                &Shape::ellipse(x, y, size * 0.52, size * 0.15),
                stone.mix(if i % 3 == 0 { CREAM } else { DUSKY }, 0.12),
            );
        }
        (y, step) = (y + size * 0.36, step + 1);
    }
    for x in [150.0, 830.0] {
        let x = x + c.chance.between(-60.0, 60.0);
        let post = c.colours.dark;
        c.stroke(&Shape::line(&[(x, ground + 20.0), (x, ground - 190.0)]), 9.0, post);
        c.fill(
            &Shape::polygon(&[
                (x - 15.0, ground - 190.0),
                (x + 15.0, ground - 190.0),
                (x + 22.0, ground - 240.0),
                (x - 22.0, ground - 240.0),
            ]),
            if c.light.is_dark() { Ink::hex(0xFFE3A0) } else { CREAM },
        );
        c.fill(&Shape::polygon(&[(x - 27.0, ground - 238.0), (x, ground - 262.0), (x + 27.0, ground - 238.0)]), post);
        if c.light.is_dark() {
            c.glow(x, ground - 215.0, 210.0, sky::LAMPLIGHT, 0.65);
        }
    }
    for _ in 0..2 {
        let x = c.chance.between(280.0, 720.0);
        let ink = sky::outdoors(c, c.colours.leaf, air, 0.05);
        c.fill(&Shape::rounded(x - 34.0, ground - 30.0, 68.0, 60.0, 8.0), Ink::hex(0xB0643F));
        foliage::tuft(c, x, ground - 26.0, 110.0, 11, 150.0, ink);
    }
}
