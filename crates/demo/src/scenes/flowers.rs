//! Flowers in a vase, and a meadow.

use super::{foliage, mountains, sky, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn flowers(c: &mut Canvas) {
    let edge = surface::wall_and_table(c, 0.76);
    let h = c.h;
    let x = 500.0 + c.chance.between(-60.0, 60.0);
    let (base, tall) = (edge + (h - edge) * 0.42, h * 0.32);
    let neck = base - tall;
    let mut heads = Vec::new();
    for i in 0..11 {
        let a = -90.0 + (i as f32 - 5.0) * 14.5 + c.chance.between(-6.0, 6.0);
        let reach = h * c.chance.between(0.2, 0.4) * (1.0 - 0.05 * (i as f32 - 5.0).abs());
        heads.push((x + a.to_radians().cos() * reach, neck + a.to_radians().sin() * reach, a));
    }
    for &(px, py, a) in &heads {
        let green = c.colours.leaf.mix(Ink::hex(0x7F9A4A), 0.3);
        c.stroke(
            &Shape::curve(&[(x, neck + 40.0), ((x + px) / 2.0 + (px - x) * 0.1, (neck + py) / 2.0), (px, py)]),
            7.0,
            green.darker(0.15),
        );
        if c.chance.whether(0.6) {
            let l = c.chance.between(90.0, 150.0);
            foliage::leaf(
                c,
                (x + px) / 2.0,
                (neck + py) / 2.0,
                l,
                l * 0.36,
                a + if px < x { -40.0 } else { 40.0 },
                green,
            );
        }
    }
    for i in 0..5 {
        let a = -160.0 + i as f32 * 35.0 + c.chance.between(-10.0, 10.0);
        foliage::twig(c, x, neck + 20.0, h * 0.26, a, 60.0, c.colours.leaf.mix(Ink::hex(0x8FA68A), 0.5));
    }
    let kind = c.chance.below(4);
    for (i, (px, py, _)) in heads.into_iter().enumerate() {
        let row = [
            c.colours.main.lighter(0.1),
            c.colours.second,
            c.colours.accent,
            c.colours.main.lighter(0.45),
            c.colours.light,
        ];
        let ink = row[(i * 2 + kind) % row.len()];
        let r = c.chance.between(52.0, 88.0);
        match (kind + i % 2) % 4 {
            0 => daisy(c, px, py, r, ink),
            1 => rose(c, px, py, r, ink),
            2 => tulip(c, px, py, r, ink),
            _ => poppy(c, px, py, r, ink),
        }
    }
    vase(c, x, base, tall);
    for _ in 0..3 {
        let (px, py, spin) =
            (x + c.chance.between(-330.0, 330.0), base + c.chance.between(6.0, 50.0), c.chance.between(0.0, 360.0));
        c.fill(&Shape::leaf(px, py, 44.0, 28.0, spin), c.colours.main.lighter(0.3));
    }
}

fn vase(c: &mut Canvas, x: f32, base: f32, tall: f32) {
    let glaze = c.chance.pick(&[
        c.colours.main,
        c.colours.light,
        c.colours.second,
        Ink::hex(0x5E8FA3),
        c.colours.dark.lighter(0.2),
    ]);
    c.shade_spot(x + 40.0, base - 4.0, tall * 0.5, 26.0, 0.5);
    let w = tall * 0.32;
    let body = match c.chance.below(3) {
        0 => Shape::smooth(&[
            (x - w * 0.45, base - tall),
            (x - w * 0.4, base - tall * 0.8),
            (x - w, base - tall * 0.4),
            (x - w * 0.7, base - 4.0),
            (x + w * 0.7, base - 4.0),
            (x + w, base - tall * 0.4),
            (x + w * 0.4, base - tall * 0.8),
            (x + w * 0.45, base - tall),
        ]),
        1 => Shape::rounded(x - w * 0.7, base - tall, w * 1.4, tall, 26.0),
        _ => Shape::polygon(&[
            (x - w * 0.85, base - tall),
            (x + w * 0.85, base - tall),
            (x + w * 0.55, base),
            (x - w * 0.55, base),
        ]),
    };
    c.shade(&body, (x - w, 0.0), (x + w, 0.0), &[(0.0, glaze.lighter(0.22)), (0.35, glaze), (1.0, glaze.darker(0.35))]);
    let style = c.chance.below(3);
    c.within(&body, |c| {
        let light = if glaze == c.colours.light { c.colours.main } else { c.colours.light };
        match style {
            0 => {
                for i in 0..3 {
                    c.fill(
                        &Shape::rect(x - w, base - tall * (0.3 + 0.14 * i as f32), w * 2.0, tall * 0.05),
                        light.at(0.7),
                    );
                }
            }
            1 => {
                for i in 0..14 {
                    let (px, py) =
                        (x - w * 0.8 + (i % 5) as f32 * w * 0.4, base - tall * (0.2 + 0.24 * (i / 5) as f32));
                    c.fill(&Shape::circle(px, py, tall * 0.026), light.at(0.7));
                }
            }
            _ => {}
        }
    });
}

fn daisy(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    c.shade_spot(x + 6.0, y + 10.0, r, r, 0.25);
    for k in 0..13 {
        c.fill(&Shape::leaf(x, y, r, r * 0.3, k as f32 * 27.7), ink.darker(0.05 * (k % 3) as f32));
    }
    c.fill(&Shape::circle(x, y, r * 0.3), Ink::hex(0xE9A832));
    c.fill(&Shape::circle(x - r * 0.06, y - r * 0.06, r * 0.2), Ink::hex(0xF6C95A));
}

fn rose(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    c.shade_spot(x + 6.0, y + 10.0, r * 1.05, r * 1.05, 0.3);
    for (k, share) in [1.0f32, 0.8, 0.6, 0.42, 0.26].into_iter().enumerate() {
        let start = c.chance.between(0.0, 120.0);
        for i in 0..4 {
            let a = (start + i as f32 * 90.0).to_radians();
            let (px, py) = (x + a.cos() * r * share * 0.34, y + a.sin() * r * share * 0.34);
            let tone = ink.mix(if i % 2 == 0 { DUSKY } else { CREAM }, 0.05 + 0.05 * k as f32);
            c.fill(&Shape::circle(px, py, r * share * 0.68), tone);
        }
    }
    c.stroke(&Shape::arc(x, y, r * 0.12, r * 0.12, 0.0, 280.0), r * 0.06, ink.darker(0.4).at(0.6));
}

fn tulip(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    let side = |s: f32| {
        Shape::smooth(&[
            (x, y + r * 0.7),
            (x + s * r * 0.66, y + r * 0.2),
            (x + s * r * 0.56, y - r * 0.8),
            (x + s * r * 0.12, y - r * 0.2),
        ])
    };
    c.fill(&side(-1.0), ink.darker(0.14));
    c.fill(&side(1.0), ink.darker(0.24));
    let middle =
        Shape::smooth(&[(x, y + r * 0.74), (x + r * 0.42, y + r * 0.1), (x, y - r * 0.9), (x - r * 0.42, y + r * 0.1)]);
    c.shade(&middle, (x, y - r), (x, y + r), &[(0.0, ink.lighter(0.24)), (1.0, ink)]);
}

fn poppy(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    c.shade_spot(x + 6.0, y + 10.0, r, r, 0.25);
    for k in 0..4 {
        let a = (k as f32 * 90.0 + 20.0).to_radians();
        c.blob(
            x + a.cos() * r * 0.4,
            y + a.sin() * r * 0.4,
            r * 0.66,
            r * 0.6,
            0.05,
            ink.mix(if k % 2 == 0 { CREAM } else { DUSKY }, 0.1),
        );
    }
    c.fill(&Shape::circle(x, y, r * 0.26), DUSKY);
    for k in 0..12 {
        let a = (k as f32 * 30.0).to_radians();
        c.fill(&Shape::circle(x + a.cos() * r * 0.36, y + a.sin() * r * 0.36, r * 0.035), DUSKY.at(0.8));
    }
}

pub fn meadow(c: &mut Canvas) {
    let air = sky::sky(c);
    let h = c.h;
    let sx = c.chance.between(200.0, 800.0);
    sky::sun(c, sx, h * 0.2, 66.0);
    sky::clouds(c, h * 0.04, h * 0.3, 4);
    mountains::birds(c);
    let far = sky::ridge(c, h * 0.44, h * 0.12, 5);
    let ink = sky::outdoors(c, Ink::hex(0x6A7A9A).mix(c.colours.main, 0.2), air, 0.5);
    c.fill(&far, ink);
    let stripes = c.chance.whether(0.5);
    for i in 0..3 {
        let green = sky::outdoors(c, c.colours.leaf.mix(c.colours.accent, 0.12 * i as f32), air, 0.4 - 0.18 * i as f32);
        let hill = sky::hill(c, h * (0.46 + 0.1 * i as f32), 22.0);
        c.fill(&hill, green);
        for _ in 0..5 {
            let (x, y, size) = (c.chance.between(0.0, W), h * (0.47 + 0.1 * i as f32), 40.0 + 26.0 * i as f32);
            foliage::tree(c, x, y, size, green.darker(0.2));
        }
    }
    let row = [
        c.colours.main.lighter(0.15),
        c.colours.second,
        c.colours.accent,
        c.colours.light,
        c.colours.main.lighter(0.5),
    ];
    let lead = c.chance.below(row.len());
    for i in 0..17 {
        let t = i as f32 / 16.0;
        let y = h * (0.64 + 0.38 * t * t.sqrt());
        let size = 12.0 + 62.0 * t;
        let mut x = -20.0 + c.chance.between(0.0, size);
        while x < W + 20.0 {
            let ink =
                if stripes { row[(i / 2 + lead) % row.len()] } else { row[(lead + c.chance.below(3)) % row.len()] };
            let ink = sky::outdoors(c, ink, air, 0.25 * (1.0 - t));
            let py = y + c.chance.between(-size * 0.3, size * 0.3);
            let green = sky::outdoors(c, c.colours.leaf.darker(0.1), air, 0.2 * (1.0 - t));
            c.stroke(&Shape::line(&[(x, py), (x + size * 0.1, py + size * 1.6)]), 2.0 + size * 0.06, green);
            c.fill(&Shape::leaf(x + size * 0.1, py + size * 1.4, size * 1.1, size * 0.3, -60.0), green.lighter(0.1));
            if t < 0.45 {
                c.fill(&Shape::ellipse(x, py, size * 0.42, size * 0.34), ink);
            } else {
                match (i + lead) % 3 {
                    0 => tulip(c, x, py, size * 0.6, ink),
                    1 => daisy(c, x, py, size * 0.6, ink),
                    _ => poppy(c, x, py, size * 0.55, ink),
                }
            }
            x += size * c.chance.between(1.1, 2.0);
        }
    }
}
