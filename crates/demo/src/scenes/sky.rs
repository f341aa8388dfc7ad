//! The sky at four hours, what hangs in it, and how its light colours what stands below.

use crate::{
    canvas::{Canvas, W},
    ink::Ink,
    palette::Light,
    shape::{Point, Shape},
};

/// What shines out of windows and street lamps.
pub const LAMPLIGHT: Ink = Ink::hex(0xFFD27A);

const SKIES: [[[u32; 3]; 3]; 4] = [
    [[0xA9C7D0, 0xF3CDBB, 0xFBE3C0], [0xB8BEDA, 0xEFC0C0, 0xFDDDB4], [0x9CC4BF, 0xE9D6B8, 0xFBC9A0]],
    [[0x8FC1D4, 0xC6E0E2, 0xF6EEDB], [0x79B4C4, 0xB9DAD5, 0xF3EBCF], [0xA9CFE0, 0xDCEAE6, 0xFCEFDC]],
    [[0x4A3D70, 0xC1597A, 0xF8B26A], [0x2F4A72, 0xB8687C, 0xF5A873], [0x6A3F68, 0xDD6B5B, 0xFAC57A]],
    [[0x121938, 0x27335F, 0x5A5587], [0x0F2233, 0x1F4458, 0x4F7780], [0x1C1738, 0x3A2C5E, 0x86527E]],
];

/// Paints the sky over the whole sheet and returns the colour at the horizon.
pub fn sky(c: &mut Canvas) -> Ink {
    let hour = match c.light {
        Light::Dawn => 0,
        Light::Day => 1,
        Light::Dusk => 2,
        Light::Night => 3,
    };
    let set = c.chance.below(3);
    let [top, middle, low] = SKIES[hour][set].map(Ink::hex);
    c.cover_down(&[(0.0, top), (0.42, middle), (0.72, low), (1.0, low)]);
    if c.light == Light::Night {
        stars(c, 0.62);
    }
    low
}

pub fn stars(c: &mut Canvas, down_to: f32) {
    let h = c.h;
    for _ in 0..110 {
        let (x, y) = (c.chance.between(0.0, W), c.chance.unit().powf(1.4) * h * down_to);
        let r = 1.0 + c.chance.unit().powi(4) * 4.5;
        let alpha = c.chance.between(0.35, 0.95) * (1.0 - y / (h * down_to) * 0.6);
        c.fill(&Shape::circle(x, y, r), Ink::hex(0xFFF3DA).at(alpha));
        if r > 4.2 {
            c.glow(x, y, r * 7.0, Ink::hex(0xFFE7B8), 0.5);
        }
    }
}

/// The sun, or at night the moon, where it is put.
pub fn sun(c: &mut Canvas, x: f32, y: f32, r: f32) {
    match c.light {
        Light::Night => {
            c.glow(x, y, r * 4.5, Ink::hex(0xF7E7C0), 0.35);
            c.fill(&Shape::circle(x, y, r), Ink::hex(0xFBF0D2));
            for (dx, dy, k) in [(-0.3, -0.2, 0.22), (0.25, 0.3, 0.3), (0.35, -0.35, 0.13)] {
                c.fill(&Shape::circle(x + dx * r, y + dy * r, r * k), Ink::hex(0xE3D3B0).at(0.6));
            }
        }
        light => {
            let ink = match light {
                Light::Dawn => Ink::hex(0xFFF1D4),
                Light::Dusk => Ink::hex(0xFFE0A0),
                _ => Ink::hex(0xFFF4CF),
            };
            c.glow(x, y, r * 5.0, ink, 0.6);
            c.fill(&Shape::circle(x, y, r), ink);
        }
    }
}

/// A few clouds lying between two heights.
pub fn clouds(c: &mut Canvas, from: f32, to: f32, count: usize) {
    let ink = match c.light {
        Light::Dawn => Ink::hex(0xFFF0E4),
        Light::Day => Ink::hex(0xFFFBF2),
        Light::Dusk => Ink::hex(0xF6A98F),
        Light::Night => Ink::hex(0x5B5F90),
    };
    for _ in 0..count {
        let (x, y) = (c.chance.between(-60.0, W + 60.0), c.chance.between(from, to));
        let size = c.chance.between(45.0, 115.0);
        let mut cloud = Shape::rounded(x - size * 1.7, y - size * 0.16, size * 3.4, size * 0.34, size);
        for i in 0..4 {
            let dx = (i as f32 - 1.5) * size * 0.62 + c.chance.between(-14.0, 14.0);
            let r = size * c.chance.between(0.24, 0.46);
            cloud = cloud.and(&Shape::ellipse(x + dx, y - r * 0.45, r * 1.3, r));
        }
        c.fill(&cloud, ink.at(0.62));
    }
}

/// A colour as it looks outdoors at this hour; `distance` 0 is near, 1 is lost in the air (`air` is its colour).
pub fn outdoors(c: &Canvas, ink: Ink, air: Ink, distance: f32) -> Ink {
    let lit = match c.light {
        Light::Dawn => ink.mix(Ink::hex(0xF2C3A6), 0.12),
        Light::Day => ink,
        Light::Dusk => ink.mix(Ink::hex(0x4B2F57), 0.38),
        Light::Night => ink.mix(Ink::hex(0x182145), 0.62),
    };
    lit.mix(air, distance)
}

/// Everything below an uneven line: `base` its mean height, `peak` how far it rises, `steps` how often.
pub fn ridge(c: &mut Canvas, base: f32, peak: f32, steps: usize) -> Shape {
    let bottom = c.h + 20.0;
    let line = ridge_line(c, base, peak, steps);
    let mut points = line;
    points.push((W + 40.0, bottom));
    points.push((-40.0, bottom));
    Shape::polygon(&points)
}

/// A jagged line from the left edge to the right, by halving it and moving the middles.
pub fn ridge_line(c: &mut Canvas, base: f32, peak: f32, steps: usize) -> Vec<Point> {
    let mut line: Vec<Point> = (0..=steps)
        .map(|i| {
            let x = -40.0
                + (W + 80.0) * i as f32 / steps as f32
                + c.chance.between(-40.0, 40.0) * (steps as f32 / 6.0).min(1.0);
            let up = if i % 2 == 0 { c.chance.between(0.0, 0.35) } else { c.chance.between(0.6, 1.0) };
            (x, base - peak * up)
        })
        .collect();
    for round in 0..3 {
        let swing = peak * 0.16 / (1 << round) as f32;
        line = line
            .windows(2)
            .flat_map(|pair| {
                let middle =
                    ((pair[0].0 + pair[1].0) / 2.0, (pair[0].1 + pair[1].1) / 2.0 + c.chance.between(-swing, swing));
                [pair[0], middle]
            })
            .chain(line.last().copied())
            .collect();
    }
    line
}

/// Everything below a soft, rolling line.
pub fn hill(c: &mut Canvas, base: f32, swell: f32) -> Shape {
    let bottom = c.h + 400.0;
    let mut points: Vec<Point> =
        (0..=5).map(|i| (-150.0 + 1300.0 * i as f32 / 5.0, base + c.chance.between(-swell, swell))).collect();
    points.extend([(1400.0, bottom), (-400.0, bottom)]);
    Shape::smooth(&points)
}
