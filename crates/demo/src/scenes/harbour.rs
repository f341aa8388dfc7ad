//! The sea: sails, a lighthouse, a beach, fishing boats.

use super::{foliage, mountains, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    palette::Light,
    shape::Shape,
};

pub fn sea(c: &mut Canvas) {
    let kind = c.arrangement(4);
    let air = sky::sky(c);
    let (h, horizon) = (c.h, c.h * if kind == 2 { 0.34 } else { 0.5 });
    let sun_x = c.chance.between(220.0, 780.0);
    let height = if c.light == Light::Day { 0.16 } else { 0.4 };
    sky::sun(c, sun_x, horizon - h * height * 0.7, 66.0);
    sky::clouds(c, h * 0.05, horizon * 0.8, 4);
    mountains::birds(c);
    let deep = match c.light {
        Light::Dawn => Ink::hex(0x5E8FA0),
        Light::Day => Ink::hex(0x3F8FA3),
        Light::Dusk => Ink::hex(0x4A4F80),
        Light::Night => Ink::hex(0x16294A),
    }
    .mix(c.colours.main, 0.12);
    let isles = sky::ridge(c, horizon + 4.0, h * 0.07, 4);
    let far = sky::outdoors(c, c.colours.leaf.mix(deep, 0.5), air, 0.55);
    c.fill(&isles, far);
    let water = Shape::rect(-10.0, horizon, W + 20.0, h);
    c.shade(&water, (0.0, horizon), (0.0, h), &[(0.0, deep.mix(air, 0.5)), (0.35, deep), (1.0, deep.darker(0.25))]);
    for i in 0..26 {
        let t = i as f32 / 26.0;
        let (y, half) = (horizon + 6.0 + (h - horizon) * t * t, 26.0 + 150.0 * t);
        let x = sun_x + c.chance.between(-half, half) * 0.5;
        c.stroke(&Shape::line(&[(x - half * 0.4, y), (x + half * 0.4, y)]), 3.0 + 5.0 * t, Ink::hex(0xFFE9B8).at(0.42));
    }
    waves(c, horizon, deep);
    match kind {
        0 => {
            for (x, y, size) in [(760.0, 0.08, 90.0), (190.0, 0.14, 130.0), (520.0, 0.4, 300.0)] {
                let x = x + c.chance.between(-60.0, 60.0);
                sail(c, x, horizon + (h - horizon) * y, size);
            }
        }
        1 => lighthouse(c, horizon, air),
        2 => beach(c, horizon),
        _ => {
            for (x, y, size) in [(800.0, 0.1, 100.0), (250.0, 0.3, 190.0), (640.0, 0.56, 290.0)] {
                let x = x + c.chance.between(-50.0, 50.0);
                fishing_boat(c, x, horizon + (h - horizon) * y, size);
            }
        }
    }
}

fn waves(c: &mut Canvas, horizon: f32, deep: Ink) {
    for _ in 0..60 {
        let t = c.chance.unit().sqrt();
        let (x, y) = (c.chance.between(-60.0, W), horizon + 8.0 + (c.h - horizon) * t);
        let (l, up) = (20.0 + 90.0 * t, 2.0 + 8.0 * t);
        let crest = Shape::curve(&[(x, y), (x + l * 0.3, y - up), (x + l * 0.6, y), (x + l, y - up * 0.6)]);
        let tone = if c.chance.whether(0.5) { CREAM.at(0.3) } else { deep.darker(0.3).at(0.35) };
        c.stroke(&crest, 2.0 + 3.5 * t, tone);
    }
}

fn sail(c: &mut Canvas, x: f32, y: f32, size: f32) {
    c.fill(&Shape::ellipse(x, y + size * 0.1, size * 0.5, size * 0.05), DUSKY.at(0.22));
    c.stroke(&Shape::line(&[(x, y), (x, y - size * 1.02)]), size * 0.025, Ink::hex(0x6B4433));
    let row = [c.colours.light, c.colours.second, c.colours.accent, c.colours.main];
    let (front, back) = (c.chance.pick(&row), c.chance.pick(&row));
    c.fill(
        &Shape::smooth(&[
            (x + size * 0.03, y - size),
            (x + size * 0.3, y - size * 0.5),
            (x + size * 0.44, y - size * 0.1),
            (x + size * 0.03, y - size * 0.12),
        ]),
        front,
    );
    c.fill(
        &Shape::smooth(&[
            (x - size * 0.03, y - size * 0.92),
            (x - size * 0.2, y - size * 0.4),
            (x - size * 0.34, y - size * 0.12),
            (x - size * 0.03, y - size * 0.12),
        ]),
        back.darker(0.08),
    );
    let hull = Shape::smooth(&[
        (x - size * 0.46, y - size * 0.07),
        (x - size * 0.32, y + size * 0.08),
        (x + size * 0.32, y + size * 0.08),
        (x + size * 0.5, y - size * 0.08),
        (x, y - size * 0.04),
    ]);
    c.fill(&hull, c.colours.dark.mix(c.colours.main, 0.5));
    c.stroke(
        &Shape::line(&[(x - size * 0.42, y - size * 0.03), (x + size * 0.45, y - size * 0.035)]),
        size * 0.02,
        c.colours.accent,
    );
}

fn fishing_boat(c: &mut Canvas, x: f32, y: f32, size: f32) {
    let row = [c.colours.main, c.colours.leaf, c.colours.second, Ink::hex(0x2F6F8F)];
    let ink = c.chance.pick(&row);
    c.fill(&Shape::ellipse(x, y + size * 0.16, size * 0.56, size * 0.07), DUSKY.at(0.25));
    let cabin = Shape::rounded(x - size * 0.2, y - size * 0.34, size * 0.34, size * 0.3, 8.0);
    c.fill(&cabin, c.colours.light.darker(0.04));
    c.fill(&Shape::rect(x - size * 0.24, y - size * 0.38, size * 0.42, size * 0.06), ink.darker(0.2));
    let lit = if c.light.is_dark() { Ink::hex(0xFFD37A) } else { Ink::hex(0x7FA8B5) };
    for i in 0..2 {
        c.fill(
            &Shape::rounded(x - size * 0.15 + i as f32 * size * 0.14, y - size * 0.27, size * 0.09, size * 0.11, 4.0),
            lit,
        );
    }
    if c.light.is_dark() {
        c.glow(x - size * 0.05, y - size * 0.2, size * 0.5, Ink::hex(0xFFC26A), 0.55);
    }
    c.stroke(
        &Shape::line(&[(x + size * 0.24, y - size * 0.04), (x + size * 0.24, y - size * 0.62)]),
        size * 0.022,
        Ink::hex(0x6B4433),
    );
    c.stroke(&Shape::line(&[(x + size * 0.24, y - size * 0.6), (x + size * 0.5, y - size * 0.1)]), 3.0, DUSKY.at(0.5));
    c.fill(
        &Shape::polygon(&[
            (x + size * 0.24, y - size * 0.62),
            (x + size * 0.36, y - size * 0.57),
            (x + size * 0.24, y - size * 0.52),
        ]),
        c.colours.accent,
    );
    let hull = Shape::smooth(&[
        (x - size * 0.52, y - size * 0.1),
        (x - size * 0.4, y + size * 0.15),
        (x + size * 0.36, y + size * 0.15),
        (x + size * 0.62, y - size * 0.17),
        (x + size * 0.2, y - size * 0.03),
        (x - size * 0.2, y - size * 0.03),
    ]);
    c.fill(&hull, ink);
    c.within(&hull, |c| {
        c.fill(&Shape::rect(x - size, y + size * 0.08, size * 2.0, size), ink.darker(0.35));
        c.stroke(
            &Shape::curve(&[
                (x - size * 0.55, y - size * 0.02),
                (x, y + size * 0.03),
                (x + size * 0.6, y - size * 0.07),
            ]),
            size * 0.035,
            c.colours.light,
        );
    });
}

fn lighthouse(c: &mut Canvas, horizon: f32, air: Ink) {
    let (h, x) = (c.h, 680.0 + c.chance.between(-60.0, 40.0));
    let cliff = sky::outdoors(c, c.colours.leaf.mix(Ink::hex(0x7A6A5A), 0.3), air, 0.05);
    let rock = Shape::cut(
        &[
            (x - 330.0, h + 20.0),
            (x - 230.0, horizon + 170.0),
            (x - 90.0, horizon + 60.0),
            (x + 140.0, horizon + 34.0),
            (x + 420.0, horizon + 80.0),
            (x + 420.0, h + 20.0),
        ],
        14.0,
        &mut c.chance,
    );
    c.brushed(&rock, cliff.darker(0.25), 70.0);
    let top = Shape::smooth(&[
        (x - 130.0, horizon + 96.0),
        (x - 60.0, horizon + 44.0),
        (x + 140.0, horizon + 24.0),
        (x + 440.0, horizon + 70.0),
        (x + 440.0, horizon + 150.0),
        (x + 100.0, horizon + 100.0),
    ]);
    c.fill(&top, cliff.lighter(0.12));
    let (foot, head) = (horizon + 50.0, horizon - h * 0.3);
    let tower = Shape::polygon(&[(x - 58.0, foot), (x + 58.0, foot), (x + 36.0, head), (x - 36.0, head)]);
    let white = sky::outdoors(c, c.colours.light, air, 0.05);
    c.shade(&tower, (x - 58.0, 0.0), (x + 58.0, 0.0), &[(0.0, white), (1.0, white.darker(0.25))]);
    let band = c.colours.main;
    c.within(&tower, |c| {
        for i in 0..3 {
            let y = head + (foot - head) * (0.1 + 0.32 * i as f32);
            c.shade(
                &Shape::rect(x - 60.0, y, 120.0, (foot - head) * 0.15),
                (x - 58.0, 0.0),
                (x + 58.0, 0.0),
                &[(0.0, band), (1.0, band.darker(0.3))],
            );
        }
    });
    c.fill(&Shape::rect(x - 48.0, head - 8.0, 96.0, 14.0), c.colours.dark);
    c.fill(&Shape::rect(x - 28.0, head - 66.0, 56.0, 58.0), Ink::hex(0xFFE3A0));
    c.fill(&Shape::polygon(&[(x - 42.0, head - 64.0), (x, head - 116.0), (x + 42.0, head - 64.0)]), band.darker(0.1));
    if c.light.is_dark() {
        for (to, wide) in [(-700.0, 150.0), (620.0, 130.0)] {
            let beam = Shape::polygon(&[(x, head - 40.0), (x + to, head - 40.0 - wide), (x + to, head - 40.0 + wide)]);
            c.shade(
                &beam,
                (x, 0.0),
                (x + to, 0.0),
                &[(0.0, Ink::hex(0xFFE9B0).at(0.5)), (1.0, Ink::hex(0xFFE9B0).at(0.0))],
            );
        }
        c.glow(x, head - 38.0, 170.0, Ink::hex(0xFFDFA0), 0.9);
    }
    let house = sky::outdoors(c, c.colours.light, air, 0.08);
    c.fill(&Shape::rect(x + 90.0, foot - 74.0, 150.0, 90.0), house);
    c.fill(
        &Shape::polygon(&[(x + 76.0, foot - 72.0), (x + 165.0, foot - 132.0), (x + 254.0, foot - 72.0)]),
        c.colours.second.darker(0.1),
    );
    c.fill(
        &Shape::rect(x + 148.0, foot - 50.0, 36.0, 40.0),
        if c.light.is_dark() { Ink::hex(0xFFD37A) } else { c.colours.dark.lighter(0.3) },
    );
    sail(c, 220.0, horizon + (h - horizon) * 0.3, 170.0);
}

fn beach(c: &mut Canvas, horizon: f32) {
    let (h, sand) = (c.h, sky::outdoors(c, Ink::hex(0xF0D6A4), Ink::hex(0xF0D6A4), 0.0));
    let shore = horizon + (h - horizon) * 0.36;
    let line = |dy: f32| {
        Shape::smooth(&[
            (-100.0, shore + 60.0 + dy),
            (180.0, shore + 10.0 + dy),
            (480.0, shore + 56.0 + dy),
            (760.0, shore + 4.0 + dy),
            (1100.0, shore + 44.0 + dy),
            (1300.0, h + 300.0),
            (-300.0, h + 300.0),
        ])
    };
    c.fill(&line(-20.0), CREAM.at(0.55));
    c.fill(&line(0.0), CREAM.at(0.9));
    c.fill(&line(18.0), sand.darker(0.14));
    c.fill(&line(46.0), sand);
    for _ in 0..120 {
        let (x, y) = (c.chance.between(0.0, W), c.chance.between(shore + 120.0, h));
        c.fill(&Shape::ellipse(x, y, 4.0, 2.4), sand.darker(0.3).at(0.35));
    }
    let (x, y) = (380.0 + c.chance.between(-60.0, 60.0), shore + (h - shore) * 0.55);
    parasol(c, x, y, (h - shore) * 0.62);
    let towel =
        Shape::polygon(&[(x + 70.0, y + 6.0), (x + 330.0, y - 14.0), (x + 400.0, y + 60.0), (x + 110.0, y + 84.0)]);
    c.fill(&towel.clone().moved(5.0, 9.0), DUSKY.at(0.2));
    c.fill(&towel, c.colours.second);
    c.within(&towel, |c| {
        for i in 0..5 {
            let o = x + 90.0 + i as f32 * 64.0;
            c.stroke(&Shape::line(&[(o, y - 40.0), (o + 50.0, y + 110.0)]), 18.0, c.colours.light.at(0.75));
        }
    });
    c.rounded_form(&Shape::circle(x + 470.0, y + 90.0, 42.0), c.colours.main, 10.0);
    c.fill(&Shape::wedge(x + 470.0, y + 90.0, 42.0, -60.0, 0.0), c.colours.light);
    c.fill(&Shape::wedge(x + 470.0, y + 90.0, 42.0, 120.0, 180.0), c.colours.accent);
    let green = sky::outdoors(c, c.colours.leaf, Ink::hex(0xF0D6A4), 0.0);
    foliage::palm(c, 90.0, h * 0.98, h * 0.62, green);
}

fn parasol(c: &mut Canvas, x: f32, y: f32, size: f32) {
    c.shade_spot(x + size * 0.3, y + 16.0, size * 0.6, size * 0.1, 0.4);
    c.placed(x, y, -12.0, 1.0, |c| {
        c.stroke(&Shape::line(&[(0.0, 0.0), (0.0, -size)]), 11.0, c.colours.light.darker(0.1));
        let (r, top) = (size * 0.62, -size * 0.72);
        for i in 0..8 {
            let ink = if i % 2 == 0 { c.colours.main } else { c.colours.light };
            let (a, b) = (-r + i as f32 * r / 4.0, -r + (i + 1) as f32 * r / 4.0);
            let dip = |x: f32| top + (x / r).powi(2) * -4.0;
            let gore = Shape::smooth(&[
                (0.0, top - r * 0.55),
                (a * 0.72, top - r * 0.36),
                (a, dip(a)),
                ((a + b) / 2.0, top + r * 0.05),
                (b, dip(b)),
                (b * 0.72, top - r * 0.36),
            ]);
            c.fill(&gore, ink.darker(0.03 * i as f32));
        }
        c.fill(&Shape::circle(0.0, top - r * 0.56, 10.0), c.colours.accent);
    });
}
