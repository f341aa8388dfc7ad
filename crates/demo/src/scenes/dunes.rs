//! Dunes with a low sun.

use super::{foliage, sky};
use crate::{canvas::Canvas, ink::Ink, palette::Light, shape::Shape};

pub fn dunes(c: &mut Canvas) {
    if c.light == Light::Day {
        c.light = Light::Dusk;
    }
    let air = sky::sky(c);
    let (h, x) = (c.h, c.chance.between(300.0, 720.0));
    sky::sun(c, x, h * 0.36, 92.0);
    let sand = Ink::hex(c.chance.pick(&[0xE3A45C, 0xD98A55, 0xEBC083]));
    for i in 0..6 {
        let t = i as f32 / 5.0;
        let y = h * (0.46 + 0.44 * t);
        let (crest, swing) = (c.chance.between(200.0, 800.0), h * 0.06 * (0.6 + t));
        let ink = sky::outdoors(c, sand, air, 0.5 * (1.0 - t)).mix(sand, 0.35);
        let back = Shape::smooth(&[
            (-300.0, y + swing),
            (crest - 260.0, y),
            (crest, y - swing),
            (crest + 320.0, y + swing * 0.4),
            (1300.0, y + swing),
            (1400.0, h + 500.0),
            (-400.0, h + 500.0),
        ]);
        c.shade(&back, (0.0, y - swing), (0.0, y + h * 0.25), &[(0.0, ink.lighter(0.22)), (1.0, ink)]);
        let side = Shape::smooth(&[
            (crest, y - swing),
            (crest + 60.0, y + swing),
            (crest - 40.0, y + h * 0.12),
            (crest + 80.0, y + h * 0.3),
            (crest + 700.0, y + h * 0.3),
            (1250.0, y + swing * 1.2),
            (crest + 320.0, y + swing * 0.5),
        ]);
        c.within(&back, |c| c.fill(&side, ink.darker(0.3).at(0.6)));
    }
    for i in 0..8 {
        let (px, py) = (240.0 + i as f32 * 52.0, h * 0.9 - i as f32 * 17.0 - (i as f32 * 0.9).sin() * 6.0);
        c.fill(&Shape::ellipse(px, py, 9.0, 5.0), sand.darker(0.5).at(0.5));
    }
    for (x, tall) in [(120.0, 250.0), (190.0, 180.0)] {
        foliage::palm(c, x, h * 0.83, tall, sky::outdoors(c, c.colours.leaf.darker(0.3), air, 0.05));
    }
}
