//! Towns: towers, old houses, a bridge.

use super::{foliage, mountains, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

const LAMPLIGHT: Ink = Ink::hex(0xFFD27A);

pub fn skyline(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let (sx, r) = (c.chance.between(200.0, 800.0), c.chance.between(60.0, 110.0));
    sky::sun(c, sx, h * 0.3, r);
    sky::clouds(c, h * 0.06, h * 0.34, 4);
    mountains::birds(c);
    let river = c.chance.whether(0.6);
    let ground = if river { h * 0.76 } else { h * 1.02 };
    for layer in 0..4 {
        let t = layer as f32 / 3.0;
        let row = [c.colours.main, c.colours.second, c.colours.leaf.mix(c.colours.main, 0.5), c.colours.dark.mix(c.colours.main, 0.6)];
        let mut x = -40.0 + c.chance.between(-30.0, 0.0);
        while x < W + 20.0 {
            let (width, tall) = (c.chance.between(60.0, 130.0), h * c.chance.between(0.16, 0.46) * (1.15 - 0.5 * t));
            let base_ink = c.chance.pick(&row);
            let ink = sky::outdoors(c, base_ink.darker(0.25 * t), air, 0.72 * (1.0 - t));
            tower(c, x, ground, width, tall, ink, t);
            x += width + c.chance.between(-12.0, 22.0);
        }
        c.shade(&Shape::rect(0.0, ground - h * 0.2, W, h * 0.2 + 2.0), (0.0, ground - h * 0.2), (0.0, ground), &[(0.0, air.at(0.0)), (1.0, air.at(0.22 * (1.0 - t)))]);
    }
    if river {
        let water = Shape::rect(-5.0, ground, W + 10.0, h);
        let deep = sky::outdoors(c, c.colours.main.mix(air, 0.6), air, 0.2);
        c.shade(&water, (0.0, ground), (0.0, h), &[(0.0, deep.mix(air, 0.4)), (1.0, deep.darker(0.4))]);
        for _ in 0..46 {
            let (x, t) = (c.chance.between(0.0, W), c.chance.unit());
            let (y, l) = (ground + 6.0 + (h - ground) * t, 20.0 + 70.0 * t);
            let ink = if c.light.is_dark() { LAMPLIGHT.at(0.35) } else { CREAM.at(0.35) };
            c.stroke(&Shape::line(&[(x, y), (x + l, y)]), 3.0 + 4.0 * t, ink);
        }
        c.fill(&Shape::rect(-5.0, ground - 12.0, W + 10.0, 16.0), c.colours.dark.mix(air, 0.25));
        for i in 0..14 {
            let (x, tall) = (i as f32 * 78.0 + c.chance.between(-20.0, 20.0), c.chance.between(50.0, 90.0));
            let ink = sky::outdoors(c, c.colours.leaf, air, 0.05);
            foliage::tree(c, x, ground - 6.0, tall, ink);
        }
    }
}

fn tower(c: &mut Canvas, x: f32, ground: f32, width: f32, tall: f32, ink: Ink, nearness: f32) {
    let top = ground - tall;
    match c.chance.below(6) {
        0 => c.fill(&Shape::polygon(&[(x, top + 2.0), (x + width / 2.0, top - width * 0.6), (x + width, top + 2.0)]), ink),
        1 => c.fill(&Shape::segment(x + width / 2.0, top + 1.0, width / 2.0, width * 0.4, 180.0, 360.0), ink),
        2 => {
            c.fill(&Shape::rect(x + width * 0.2, top - width * 0.3, width * 0.6, width * 0.32), ink);
            c.stroke(&Shape::line(&[(x + width / 2.0, top - width * 0.3), (x + width / 2.0, top - width * 1.2)]), 4.0, ink);
        }
        3 => {
            c.fill(&Shape::rounded(x + width * 0.18, top - width * 0.36, width * 0.34, width * 0.34, 6.0), ink.darker(0.1));
            c.fill(&Shape::polygon(&[(x + width * 0.14, top - width * 0.34), (x + width * 0.35, top - width * 0.5), (x + width * 0.56, top - width * 0.34)]), ink.darker(0.1));
        }
        _ => {}
    }
    let body = Shape::rect(x, top, width, tall + 10.0);
    c.shade(&body, (x, 0.0), (x + width, 0.0), &[(0.0, ink.lighter(0.1)), (0.62, ink), (1.0, ink.darker(0.16))]);
    if nearness < 0.3 {
        return;
    }
    let (cell_w, cell_h) = (width / (width / 24.0).floor().max(2.0), 32.0);
    let share = if c.light.is_dark() { 0.5 } else { 0.16 };
    let mut y = top + 20.0;
    while y < ground - 24.0 {
        let mut wx = x + cell_w * 0.28;
        while wx < x + width - cell_w * 0.4 {
            let (lit, warmth) = (c.chance.whether(share), c.chance.between(0.0, 0.4));
            let pane = if lit {
                if c.light.is_dark() { LAMPLIGHT.mix(c.colours.second, warmth) } else { CREAM }
            } else {
                ink.darker(0.25)
            };
            c.fill(&Shape::rect(wx, y, cell_w * 0.46, cell_h * 0.5), pane.at(0.3 + 0.6 * nearness));
            wx += cell_w;
        }
        y += cell_h;
    }
}

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

fn gable(c: &mut Canvas, x: f32, base: f32, width: f32, tall: f32, wall: Ink) {
    c.fill(&Shape::rect(x, base - tall, width, tall + 60.0), wall);
    c.fill(&Shape::polygon(&[(x - 10.0, base - tall + 2.0), (x + width / 2.0, base - tall - width * 0.5), (x + width + 10.0, base - tall + 2.0)]), wall.darker(0.35));
    let lit = if c.light.is_dark() { LAMPLIGHT } else { wall.darker(0.4) };
    for i in 0..2 {
        c.fill(&Shape::rect(x + width * (0.2 + 0.4 * i as f32), base - tall * 0.7, width * 0.2, width * 0.26), lit);
    }
}

fn house(c: &mut Canvas, x: f32, ground: f32, width: f32, storeys: usize, wall: Ink) {
    let storey = (c.h * 0.115).min(140.0);
    let tall = storey * storeys as f32;
    let top = ground - tall;
    let tile = c.chance.pick(&[Ink::hex(0xA6523A), c.colours.dark.mix(c.colours.main, 0.5), Ink::hex(0x6B5A66), c.colours.main.darker(0.25)]);
    let tile = sky::outdoors(c, tile, tile, 0.0);
    match c.chance.below(3) {
        0 => c.fill(&Shape::polygon(&[(x - 12.0, top + 4.0), (x + width / 2.0, top - width * 0.55), (x + width + 12.0, top + 4.0)]), tile),
        1 => {
            c.fill(&Shape::polygon(&[(x - 10.0, top + 4.0), (x + 26.0, top - 90.0), (x + width - 26.0, top - 90.0), (x + width + 10.0, top + 4.0)]), tile);
            let dormer = x + width / 2.0;
            c.fill(&Shape::rect(dormer - 26.0, top - 66.0, 52.0, 60.0), wall.lighter(0.3));
            c.fill(&Shape::polygon(&[(dormer - 36.0, top - 64.0), (dormer, top - 96.0), (dormer + 36.0, top - 64.0)]), tile.darker(0.2));
            window(c, dormer - 16.0, top - 56.0, 32.0, 42.0, wall);
        }
        _ => {
            let steps = [(x, top + 4.0), (x, top - 40.0), (x + width * 0.2, top - 40.0), (x + width * 0.2, top - 80.0), (x + width * 0.36, top - 80.0), (x + width * 0.36, top - 116.0), (x + width * 0.64, top - 116.0), (x + width * 0.64, top - 80.0), (x + width * 0.8, top - 80.0), (x + width * 0.8, top - 40.0), (x + width, top - 40.0), (x + width, top + 4.0)];
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
                c.fill(&Shape::rounded(wx - 27.0, y - 2.0, 54.0, storey * 0.8, 27.0).and(&Shape::rect(wx - 27.0, y + 40.0, 54.0, storey * 0.78 - 40.0)), door);
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
    let pane = if lit { LAMPLIGHT } else if c.light.is_dark() { Ink::hex(0x3A3A5C) } else { Ink::hex(0x7F9FAA) };
    c.fill(&Shape::rect(x, y, width, tall), pane);
    if lit {
        c.glow(x + width / 2.0, y + tall / 2.0, width * 1.7, LAMPLIGHT, 0.32);
        match c.chance.below(4) {
            0 => c.fill(&Shape::polygon(&[(x, y), (x + width * 0.4, y), (x, y + tall)]), c.colours.second.at(0.7)),
            1 => c.fill(&Shape::segment(x + width * 0.6, y + tall, width * 0.24, tall * 0.4, 180.0, 360.0), c.colours.dark.at(0.45)),
            _ => {}
        }
    }
    c.stroke(&Shape::line(&[(x + width / 2.0, y), (x + width / 2.0, y + tall)]), 4.0, wall.lighter(0.6));
    c.stroke(&Shape::line(&[(x, y + tall * 0.4), (x + width, y + tall * 0.4)]), 4.0, wall.lighter(0.6));
}

fn street(c: &mut Canvas, ground: f32, air: Ink) {
    let h = c.h;
    let stone = sky::outdoors(c, Ink::hex(0xB5A392), air, 0.1);
    c.shade(&Shape::rect(-5.0, ground, W + 10.0, h), (0.0, ground), (0.0, h), &[(0.0, stone), (1.0, stone.darker(0.3))]);
    let (mut y, mut step) = (ground + 12.0, 0);
    while y < h {
        let size = 30.0 + (y - ground) * 0.26;
        for i in 0..(W / size) as usize + 2 {
            let x = i as f32 * size * 1.3 - if step % 2 == 0 { 0.0 } else { size * 0.65 };
            c.fill(&Shape::ellipse(x, y, size * 0.52, size * 0.15), stone.mix(if i % 3 == 0 { CREAM } else { DUSKY }, 0.12));
        }
        (y, step) = (y + size * 0.36, step + 1);
    }
    for x in [150.0, 830.0] {
        let x = x + c.chance.between(-60.0, 60.0);
        let post = c.colours.dark;
        c.stroke(&Shape::line(&[(x, ground + 20.0), (x, ground - 190.0)]), 9.0, post);
        c.fill(&Shape::polygon(&[(x - 15.0, ground - 190.0), (x + 15.0, ground - 190.0), (x + 22.0, ground - 240.0), (x - 22.0, ground - 240.0)]), if c.light.is_dark() { Ink::hex(0xFFE3A0) } else { CREAM });
        c.fill(&Shape::polygon(&[(x - 27.0, ground - 238.0), (x, ground - 262.0), (x + 27.0, ground - 238.0)]), post);
        if c.light.is_dark() {
            c.glow(x, ground - 215.0, 210.0, LAMPLIGHT, 0.65);
        }
    }
    for _ in 0..2 {
        let x = c.chance.between(280.0, 720.0);
        let ink = sky::outdoors(c, c.colours.leaf, air, 0.05);
        c.fill(&Shape::rounded(x - 34.0, ground - 30.0, 68.0, 60.0, 8.0), Ink::hex(0xB0643F));
        foliage::tuft(c, x, ground - 26.0, 110.0, 11, 150.0, ink);
    }
}

pub fn bridge(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let r = c.chance.between(54.0, 80.0);
    sky::sun(c, 280.0, h * 0.18, r);
    sky::clouds(c, h * 0.05, h * 0.3, 3);
    mountains::birds(c);
    let water = h * 0.66;
    let hill = sky::ridge(c, h * 0.5, h * 0.1, 5);
    let ink = sky::outdoors(c, c.colours.leaf.mix(c.colours.main, 0.3), air, 0.55);
    c.fill(&hill, ink);
    let mut x = -30.0;
    while x < W {
        let (width, tall) = (c.chance.between(84.0, 130.0), h * c.chance.between(0.1, 0.2));
        let row = c.colours.row();
        let wall = c.chance.pick(&row);
        let wall = sky::outdoors(c, wall.lighter(0.22), air, 0.2);
        gable(c, x, water - 26.0, width, tall, wall);
        x += width + c.chance.between(-8.0, 14.0);
    }
    let quay = sky::outdoors(c, Ink::hex(0x9A8A7C), air, 0.15);
    c.fill(&Shape::rect(-5.0, water - 30.0, W + 10.0, 40.0), quay);
    let deep = sky::outdoors(c, Ink::hex(0x4F8F96).mix(c.colours.main, 0.2), air, 0.15);
    c.shade(&Shape::rect(-5.0, water, W + 10.0, h), (0.0, water), (0.0, h), &[(0.0, deep.mix(air, 0.45)), (1.0, deep.darker(0.3))]);
    mountains::ripples(c, water + 6.0, h);
    let stone = sky::outdoors(c, Ink::hex(0xD0B79A).mix(c.colours.second, 0.2), air, 0.05);
    let deck = water - h * 0.1;
    let mut body = vec![(-40.0, deck + 40.0)];
    body.extend((0..=10).map(|i| (i as f32 * 100.0, deck - 70.0 * (1.0 - ((i as f32 - 5.0) / 5.0).powi(2)))));
    body.extend([(1040.0, deck + 40.0), (1040.0, water + 60.0), (-40.0, water + 60.0)]);
    let body = Shape::polygon(&body);
    c.shadow(&body, (0.0, 30.0), 20.0, 0.3);
    c.brushed(&body, stone, 4.0);
    for (i, x) in [190.0, 500.0, 810.0].into_iter().enumerate() {
        let (rx, ry) = if i == 1 { (128.0, 150.0) } else { (104.0, 106.0) };
        let arch = Shape::segment(x, water + 62.0, rx, ry, 180.0, 360.0);
        c.stroke(&Shape::arc(x, water + 62.0, rx + 12.0, ry + 12.0, 180.0, 360.0), 18.0, stone.darker(0.16));
        c.fill(&arch, deep.mix(air, 0.35));
        c.fill(&Shape::segment(x + 20.0, water + 62.0, rx * 0.86, ry * 0.9, 180.0, 360.0), deep.darker(0.1).at(0.6));
    }
    c.fill(&Shape::rect(-5.0, water + 60.0, W + 10.0, 6.0), CREAM.at(0.35));
    for i in 0..11 {
        let x = i as f32 * 100.0;
        let y = deck - 70.0 * (1.0 - ((x - 500.0) / 500.0).powi(2));
        c.fill(&Shape::rounded(x - 9.0, y - 36.0, 18.0, 40.0, 4.0), stone.darker(0.1));
        if i % 3 == 1 {
            c.stroke(&Shape::line(&[(x, y - 30.0), (x, y - 110.0)]), 6.0, c.colours.dark);
            c.fill(&Shape::circle(x, y - 120.0, 14.0), if c.light.is_dark() { Ink::hex(0xFFE3A0) } else { CREAM });
            if c.light.is_dark() {
                c.glow(x, y - 120.0, 120.0, LAMPLIGHT, 0.7);
            }
        }
    }
    let rail: Vec<_> = (0..=10).map(|i| (i as f32 * 100.0, deck - 104.0 + 70.0 * ((i as f32 - 5.0) / 5.0).powi(2))).collect();
    c.stroke(&Shape::curve(&rail), 8.0, stone.darker(0.2));
    let bank = sky::outdoors(c, c.colours.leaf.darker(0.2), air, 0.0);
    for i in 0..16 {
        let (x, tall) = (if i % 2 == 0 { c.chance.between(-20.0, 300.0) } else { c.chance.between(740.0, 1020.0) }, c.chance.between(70.0, 170.0));
        foliage::tuft(c, x, h + 10.0, tall, 7, 60.0, bank);
    }
}
