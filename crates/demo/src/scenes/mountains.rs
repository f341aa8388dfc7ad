//! Mountains: a lake, ranges, a snow peak, terraces.

use super::{foliage, sky};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, Ink},
    shape::Shape,
};

pub fn mountains(c: &mut Canvas) {
    let kind = c.arrangement(4);
    let air = sky::sky(c);
    let (sx, sy) = (c.chance.between(180.0, 820.0), c.h * c.chance.between(0.14, 0.34));
    let r = c.chance.between(48.0, 84.0);
    // A lone peak stands in the middle; the light keeps clear of it.
    let sx = if kind == 2 { if sx < 500.0 { 150.0 } else { 850.0 } } else { sx };
    sky::sun(c, sx, sy, r);
    let count = 2 + c.chance.below(3);
    sky::clouds(c, c.h * 0.06, c.h * 0.4, count);
    match kind {
        0 => lake(c, air),
        1 => ranges(c, air),
        2 => snow_peak(c, air),
        _ => terraces(c, air),
    }
}

fn rock(c: &mut Canvas) -> Ink {
    let p = c.colours;
    c.chance.pick(&[
        Ink::hex(0x5B6B86),
        p.main.mix(Ink::hex(0x5B6B86), 0.5),
        p.leaf.mix(Ink::hex(0x49607A), 0.5),
        Ink::hex(0x7A6A86),
    ])
}

/// A peak with a lit and a shaded side and snow that runs down its ribs.
fn peak(c: &mut Canvas, x: f32, top: f32, foot: f32, half: f32, ink: Ink, snow: f32) {
    let jag = |c: &mut Canvas, from: (f32, f32), to: (f32, f32)| -> Vec<(f32, f32)> {
        (0..=8)
            .map(|i| {
                let t = i as f32 / 8.0;
                let swing = if i == 0 || i == 8 { 0.0 } else { half * 0.05 };
                (
                    from.0 + (to.0 - from.0) * t + c.chance.between(-swing, swing),
                    from.1 + (to.1 - from.1) * t + c.chance.between(-swing, swing),
                )
            })
            .collect()
    };
    let left = jag(c, (x - half, foot), (x, top));
    let reach = half * c.chance.between(0.9, 1.2);
    let right = jag(c, (x, top), (x + reach, foot));
    let spine = jag(c, (x, top), (x + half * 0.12, foot));
    let mut lit = left.clone();
    lit.extend(spine.iter());
    c.shade(&Shape::polygon(&lit), (x, top), (x, foot), &[(0.0, ink.lighter(0.18)), (1.0, ink.lighter(0.34))]);
    let mut dark = right.clone();
    dark.extend(spine.iter().rev());
    c.shade(&Shape::polygon(&dark), (x, top), (x, foot), &[(0.0, ink.darker(0.2)), (1.0, ink)]);
    if snow > 0.0 {
        let mut whole = left;
        whole.extend(right.iter());
        let deep = top + (foot - top) * snow;
        c.within(&Shape::polygon(&whole), |c| {
            for side in [-1.0, 1.0] {
                let tone = sky::outdoors(c, if side < 0.0 { CREAM } else { Ink::hex(0xC9D3E6) }, ink, 0.05);
                let mut points = vec![(x, top - 10.0)];
                for i in 0..=6 {
                    let t = i as f32 / 6.0;
                    let px = x + side * half * snow * 1.2 * (1.0 - t) + 0.12 * half * snow * t;
                    let low = if i % 2 == 0 { 0.72 } else { 1.08 };
                    points.push((px, top + (deep - top) * low * c.chance.between(0.85, 1.15)));
                }
                c.fill(&Shape::polygon(&points), tone);
            }
        });
    }
}

fn lake(c: &mut Canvas, air: Ink) {
    let (shore, base) = (c.h * 0.64, rock(c));
    for i in 0..5 {
        let (x, half) = (i as f32 * 250.0 + c.chance.between(-70.0, 70.0), c.chance.between(190.0, 330.0));
        let top = c.h * c.chance.between(0.24, 0.44);
        let ink = sky::outdoors(c, base, air, 0.34 - 0.05 * (i % 3) as f32);
        peak(c, x, top, shore, half, ink, 0.34);
    }
    let far = sky::outdoors(c, c.colours.leaf, air, 0.3);
    let bank = sky::hill(c, shore - 14.0, 12.0);
    c.fill(&bank, far);
    for i in 0..34 {
        let (x, tall) = (i as f32 * 32.0 + c.chance.between(-14.0, 14.0), c.chance.between(40.0, 96.0));
        let ink = sky::outdoors(c, c.colours.leaf.darker(0.2), air, 0.2);
        foliage::fir(c, x, shore + 8.0, tall, ink);
    }
    let water = sky::outdoors(c, air.mix(Ink::hex(0x5E9AA8), 0.45), air, 0.2);
    let lake = Shape::rect(-10.0, shore, W + 20.0, c.h);
    let h = c.h;
    c.shade(&lake, (0.0, shore), (0.0, h), &[(0.0, water.lighter(0.2)), (1.0, water.darker(0.3))]);
    for i in 0..9 {
        let x = i as f32 * 130.0 - 40.0;
        let tall = c.chance.between(60.0, 180.0);
        c.fill(&Shape::polygon(&[(x, shore), (x + 170.0, shore), (x + 85.0, shore + tall)]), base.at(0.16));
    }
    ripples(c, shore + 10.0, h);
    if c.chance.whether(0.6) {
        canoe(c, 420.0, shore + (h - shore) * 0.45);
    }
    foreground(c, air);
}

pub fn ripples(c: &mut Canvas, from: f32, to: f32) {
    for _ in 0..70 {
        let t = c.chance.unit();
        let (x, y) = (c.chance.between(-40.0, W), from + (to - from) * t * t);
        let length = 20.0 + 120.0 * (y - from) / (to - from) + c.chance.between(0.0, 40.0);
        c.stroke(&Shape::line(&[(x, y), (x + length, y)]), 2.0 + 3.0 * t, CREAM.at(0.28));
    }
}

fn canoe(c: &mut Canvas, x: f32, y: f32) {
    let hull = Shape::smooth(&[
        (x - 110.0, y - 22.0),
        (x - 60.0, y + 14.0),
        (x + 60.0, y + 14.0),
        (x + 110.0, y - 22.0),
        (x, y - 4.0),
    ]);
    c.fill(&hull.clone().moved(0.0, 22.0), c.colours.dark.at(0.25));
    c.fill(&hull, c.colours.second.mix(c.colours.main, 0.5));
    for (dx, ink) in [(-30.0, c.colours.accent), (30.0, c.colours.light)] {
        c.fill(
            &Shape::smooth(&[
                (x + dx - 15.0, y),
                (x + dx - 11.0, y - 42.0),
                (x + dx + 11.0, y - 42.0),
                (x + dx + 15.0, y),
            ]),
            ink,
        );
        c.fill(&Shape::circle(x + dx, y - 54.0, 12.0), Ink::hex(0x6A4334));
    }
    c.stroke(&Shape::line(&[(x - 70.0, y + 34.0), (x - 8.0, y - 50.0)]), 5.0, Ink::hex(0x5A3A2A));
}

fn foreground(c: &mut Canvas, air: Ink) {
    let h = c.h;
    let ground = sky::outdoors(c, c.colours.leaf.darker(0.35), air, 0.0);
    let front = sky::hill(c, h * 0.95, 26.0);
    c.fill(&front, ground);
    for i in 0..9 {
        let (x, tall) = (
            if i % 2 == 0 { c.chance.between(-20.0, 230.0) } else { c.chance.between(770.0, 1020.0) },
            c.chance.between(150.0, 330.0),
        );
        foliage::fir(c, x, h * 0.99, tall, ground.lighter(0.05));
    }
    for i in 0..24 {
        let (x, tall) = (i as f32 * 44.0, c.chance.between(30.0, 70.0));
        foliage::tuft(c, x, h + 6.0, tall, 5, 70.0, ground.lighter(0.14));
    }
}

fn ranges(c: &mut Canvas, air: Ink) {
    let (near, layers) = (rock(c), 6);
    for i in 0..layers {
        let t = i as f32 / (layers - 1) as f32;
        let (base, rise) = (c.h * (0.46 + 0.42 * t), c.h * (0.2 - 0.07 * t));
        let shape = sky::ridge(c, base, rise, 5 + i);
        let ink = sky::outdoors(c, near.darker(0.3 * t), air, 0.82 * (1.0 - t));
        let h = c.h;
        c.shade(
            &shape,
            (0.0, base - rise),
            (0.0, base + h * 0.2),
            &[(0.0, ink), (1.0, ink.mix(air, 0.4 * (1.0 - t) + 0.12))],
        );
    }
    birds(c);
    foreground(c, air);
}

/// A few far birds.
pub fn birds(c: &mut Canvas) {
    let (x, y) = (c.chance.between(200.0, 700.0), c.h * c.chance.between(0.2, 0.34));
    let ink = c.colours.dark.at(0.6);
    for i in 0..5 {
        let (px, py, s) = (
            x + i as f32 * 42.0 + c.chance.between(-12.0, 12.0),
            y - i as f32 * 14.0 + c.chance.between(-16.0, 16.0),
            c.chance.between(10.0, 18.0),
        );
        c.stroke(
            &Shape::curve(&[
                (px - s, py - s * 0.4),
                (px - s * 0.4, py - s * 0.5),
                (px, py),
                (px + s * 0.4, py - s * 0.5),
                (px + s, py - s * 0.4),
            ]),
            3.0,
            ink,
        );
    }
}

fn snow_peak(c: &mut Canvas, air: Ink) {
    let base = rock(c);
    let far = sky::ridge(c, c.h * 0.62, c.h * 0.14, 6);
    let ink = sky::outdoors(c, base, air, 0.6);
    c.fill(&far, ink);
    let ink = sky::outdoors(c, base, air, 0.14);
    let (h, x) = (c.h, c.chance.between(420.0, 580.0));
    peak(c, x, h * 0.2, h * 0.76, 460.0, ink, 0.42);
    for i in 0..3 {
        let t = i as f32 / 2.0;
        let green = c.colours.leaf.mix(c.colours.second, 0.25 * i as f32);
        let ink = sky::outdoors(c, green.darker(0.1 * t), air, 0.3 - 0.15 * t);
        let shape = sky::hill(c, h * (0.72 + 0.09 * i as f32), 30.0);
        c.fill(&shape, ink);
        for _ in 0..10 {
            let (px, py) = (c.chance.between(0.0, W), h * (0.745 + 0.09 * i as f32) + c.chance.between(0.0, 40.0));
            let tall = c.chance.between(50.0, 80.0) * (1.0 + 0.4 * t);
            foliage::fir(c, px, py, tall, ink.darker(0.2));
        }
    }
    hut(c, 300.0, h * 0.86);
    foreground_flowers(c);
}

fn hut(c: &mut Canvas, x: f32, base: f32) {
    let wall = sky::outdoors(c, Ink::hex(0x8F5D42), Ink::hex(0x8F5D42), 0.0);
    c.fill(&Shape::rect(x - 66.0, base - 74.0, 132.0, 74.0), wall);
    c.fill(
        &Shape::polygon(&[(x - 90.0, base - 68.0), (x, base - 142.0), (x + 90.0, base - 68.0)]),
        c.colours.main.darker(0.15),
    );
    let lit = if c.light.is_dark() { Ink::hex(0xFFD37A) } else { c.colours.light };
    for dx in [-36.0, 12.0] {
        c.fill(&Shape::rect(x + dx, base - 54.0, 26.0, 28.0), lit);
    }
    if c.light.is_dark() {
        c.glow(x, base - 40.0, 150.0, Ink::hex(0xFFC26A), 0.5);
    }
}

fn foreground_flowers(c: &mut Canvas) {
    let h = c.h;
    for _ in 0..60 {
        let (x, y, r) = (c.chance.between(0.0, W), h * c.chance.between(0.93, 1.01), c.chance.between(5.0, 11.0));
        let row = [c.colours.accent, c.colours.light, c.colours.second, c.colours.main.lighter(0.3)];
        let ink = c.chance.pick(&row);
        c.stroke(&Shape::line(&[(x, y), (x + 3.0, y + 44.0)]), 3.0, c.colours.leaf.darker(0.3));
        c.fill(&Shape::circle(x, y, r), ink);
    }
}

/// Flooded steps down a valley that give the sky back.
fn terraces(c: &mut Canvas, air: Ink) {
    let (h, green) = (c.h, c.colours.leaf.mix(Ink::hex(0x8FB04A), 0.4));
    for i in 0..3 {
        let ink = sky::outdoors(c, c.colours.leaf.mix(Ink::hex(0x5B7B86), 0.4), air, 0.62 - 0.16 * i as f32);
        let shape = sky::ridge(c, h * (0.4 + 0.07 * i as f32), h * 0.12, 4 + i);
        c.fill(&shape, ink);
    }
    let steps = 11;
    let (phase, lean) = (c.chance.between(0.0, 6.0), c.chance.between(-0.12, 0.12));
    for i in 0..steps {
        let t = i as f32 / steps as f32;
        let y = h * (0.5 + 0.52 * t.powf(1.25));
        let edge: Vec<_> = (0..=10)
            .map(|k| {
                let x = -60.0 + k as f32 * 112.0;
                (x, y + (k as f32 * 0.7 + phase + t * 2.2).sin() * (16.0 + 46.0 * t) + (x - 500.0) * lean)
            })
            .collect();
        let fill = |dy: f32| {
            let mut points: Vec<_> = edge.iter().map(|&(x, y)| (x, y + dy)).collect();
            points.extend([(1100.0, h + 300.0), (-100.0, h + 300.0)]);
            Shape::polygon(&points)
        };
        let tone = sky::outdoors(c, green.mix(Ink::hex(0xD9C45A), 0.4 * ((i % 3) as f32) / 2.0), air, 0.3 * (1.0 - t));
        c.fill(&fill(0.0), tone);
        c.fill(&fill(8.0 + 12.0 * t), tone.darker(0.3));
        let water = air.mix(sky::outdoors(c, Ink::hex(0xA9CFD6), air, 0.3), 0.5);
        c.fill(&fill(14.0 + 22.0 * t), if i % 3 == 1 { tone.lighter(0.12) } else { water });
        if i % 3 == 1 {
            for k in 0..46 {
                let (x, s) = (k as f32 * 23.0 + c.chance.between(-6.0, 6.0), 8.0 + 14.0 * t);
                let at = edge[(x / 112.0) as usize % 10].1 + 34.0 + 30.0 * t;
                c.fill(&Shape::leaf(x, at, s * 1.4, s * 0.4, -90.0), green.darker(0.1));
            }
        }
    }
    foliage::palm(c, 860.0, h * 0.74, 300.0, sky::outdoors(c, c.colours.leaf.darker(0.2), air, 0.05));
    foliage::palm(c, 130.0, h * 0.66, 190.0, sky::outdoors(c, c.colours.leaf.darker(0.2), air, 0.15));
}
