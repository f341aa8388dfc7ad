//! A bridge over a river.

use super::{foliage, houses, mountains, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, Ink},
    shape::Shape,
};

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
        houses::gable(c, x, water - 26.0, width, tall, wall);
        x += width + c.chance.between(-8.0, 14.0);
    }
    let quay = sky::outdoors(c, Ink::hex(0x9A8A7C), air, 0.15);
    c.fill(&Shape::rect(-5.0, water - 30.0, W + 10.0, 40.0), quay);
    let deep = sky::outdoors(c, Ink::hex(0x4F8F96).mix(c.colours.main, 0.2), air, 0.15);
    c.shade(
        &Shape::rect(-5.0, water, W + 10.0, h),
        (0.0, water),
        (0.0, h),
        &[(0.0, deep.mix(air, 0.45)), (1.0, deep.darker(0.3))],
    );
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
                c.glow(x, y - 120.0, 120.0, sky::LAMPLIGHT, 0.7);
            }
        }
    }
    let rail: Vec<_> =
        (0..=10).map(|i| (i as f32 * 100.0, deck - 104.0 + 70.0 * ((i as f32 - 5.0) / 5.0).powi(2))).collect();
    c.stroke(&Shape::curve(&rail), 8.0, stone.darker(0.2));
    let bank = sky::outdoors(c, c.colours.leaf.darker(0.2), air, 0.0);
    for i in 0..16 {
        let (x, tall) = (
            if i % 2 == 0 { c.chance.between(-20.0, 300.0) } else { c.chance.between(740.0, 1020.0) },
            c.chance.between(70.0, 170.0),
        );
        foliage::tuft(c, x, h + 10.0, tall, 7, 60.0, bank);
    }
}
