//! Pots on a shelf.

use super::{foliage, surface};
use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn plants(c: &mut Canvas) {
    let h = c.h;
    let wall = c.chance.pick(&[
        c.colours.ground,
        c.colours.second.lighter(0.35),
        c.colours.main.lighter(0.5),
        c.colours.accent.lighter(0.4),
    ]);
    let wall = if c.light.is_dark() { c.colours.main.darker(0.4).mix(wall, 0.2) } else { wall };
    c.ground(wall, 76.0);
    if c.light.is_dark() {
        c.glow(720.0, h * 0.2, 620.0, Ink::hex(0xFFCF8F), 0.4);
    } else {
        surface::window_light(c, wall);
    }
    let rows = if h > 1100.0 { 2 } else { 1 };
    for row in 0..rows {
        let shelf = if rows == 2 { h * (0.45 + 0.47 * row as f32) } else { h * 0.84 };
        let space = if rows == 2 { h * 0.36 } else { h * 0.66 };
        let count = 3 + c.chance.below(2);
        for i in 0..count {
            let x = (i as f32 + 0.5) / count as f32 * 940.0 + 30.0 + c.chance.between(-18.0, 18.0);
            let size = (space * 0.34).min(150.0) * c.chance.between(0.78, 1.05);
            potted(c, x, shelf, size, space);
        }
        let board = Shape::rect(-10.0, shelf, W + 20.0, 32.0);
        c.fill(&Shape::rect(-10.0, shelf + 32.0, W + 20.0, 28.0), DUSKY.at(0.13));
        c.brushed(&board, Ink::hex(0xA06C48), 0.0);
        c.fill(&Shape::rect(-10.0, shelf, W + 20.0, 6.0), CREAM.at(0.35));
    }
}

fn potted(c: &mut Canvas, x: f32, base: f32, size: f32, space: f32) {
    let youth = c.chance.between(0.0, 0.5);
    let green = c.colours.leaf.mix(Ink::hex(0x7FA04A), youth);
    let (top, tall) = (base - size, (space - size) * c.chance.between(0.75, 1.0));
    c.shade_spot(x + 12.0, base, size * 0.8, 16.0, 0.5);
    match c.chance.below(7) {
        0 => foliage::tuft(c, x, top + 10.0, tall, 11, 90.0, green),
        1 => {
            for i in 0..7 {
                let a = -90.0 + (i as f32 - 3.0) * 24.0 + c.chance.between(-8.0, 8.0);
                let l = tall * c.chance.between(0.6, 0.85);
                let tip = (x + a.to_radians().cos() * l, top + a.to_radians().sin() * l);
                c.stroke(
                    &Shape::curve(&[(x, top + 8.0), ((x + tip.0) / 2.0 + 8.0, (top + tip.1) / 2.0 - 10.0), tip]),
                    6.0,
                    green.darker(0.2),
                );
                let turn = a + 90.0 + c.chance.between(-30.0, 30.0);
                split_leaf(c, tip.0, tip.1, size * 0.52, turn, green);
            }
        }
        2 => cactus(c, x, top + 12.0, tall * 0.8, green),
        3 => {
            for i in 0..5 {
                let a = -90.0 + (i as f32 - 2.0) * 20.0;
                foliage::twig(c, x, top + 8.0, tall * 0.85, a, size * 0.4, green);
            }
        }
        4 => {
            for i in 0..9 {
                let side = if i % 2 == 0 { -1.0 } else { 1.0 };
                let (reach, drop) = (size * c.chance.between(0.4, 0.95), size * c.chance.between(0.4, 1.1));
                let vine = [
                    (x, top),
                    (x + side * reach * 0.6, top - size * 0.3),
                    (x + side * reach, top + drop * 0.3),
                    (x + side * reach * 1.05, top + drop),
                ];
                c.stroke(&Shape::curve(&vine), 4.0, green.darker(0.2));
                for (k, &(lx, ly)) in vine.iter().enumerate().skip(1) {
                    for d in [-1.0, 1.0] {
                        foliage::leaf(
                            c,
                            lx,
                            ly,
                            size * 0.26,
                            size * 0.17,
                            90.0 + d * 48.0,
                            green.lighter(0.06 * k as f32),
                        );
                    }
                }
            }
        }
        5 => {
            for i in 0..9 {
                let a = -90.0 + (i as f32 - 4.0) * 17.0 + c.chance.between(-6.0, 6.0);
                let l = tall * c.chance.between(0.5, 0.9);
                let tip = (x + a.to_radians().cos() * l, top + a.to_radians().sin() * l);
                c.stroke(&Shape::line(&[(x, top + 8.0), tip]), 5.0, green);
                let petals = [c.colours.main.lighter(0.15), c.colours.second, c.colours.accent][i % 3];
                blossom(c, tip.0, tip.1, size * 0.22, petals);
            }
            foliage::tuft(c, x, top + 10.0, tall * 0.4, 9, 120.0, green);
        }
        _ => {
            for ring in 0..4 {
                let r = size * (0.72 - ring as f32 * 0.15);
                for i in 0..9 {
                    let a = i as f32 * 40.0 + ring as f32 * 20.0;
                    c.fill(&Shape::leaf(x, top - size * 0.12, r, r * 0.36, a), green.mix(CREAM, 0.12 * ring as f32));
                }
            }
        }
    }
    pot(c, x, base, size);
}

fn pot(c: &mut Canvas, x: f32, base: f32, size: f32) {
    let glaze = c.chance.pick(&[
        Ink::hex(0xC5714A),
        c.colours.main,
        c.colours.light.darker(0.05),
        c.colours.second,
        c.colours.dark.lighter(0.15),
    ]);
    let half = size * 0.56;
    let body = Shape::polygon(&[
        (x - half, base - size),
        (x + half, base - size),
        (x + half * 0.74, base),
        (x - half * 0.74, base),
    ]);
    c.shade(
        &body,
        (x - half, 0.0),
        (x + half, 0.0),
        &[(0.0, glaze.lighter(0.2)), (0.4, glaze), (1.0, glaze.darker(0.32))],
    );
    match c.chance.below(4) {
        0 => c.within(&body, |c| {
            for i in 0..7 {
                let px = x - half + i as f32 * half / 3.0;
                c.stroke(
                    &Shape::line(&[
                        (px, base - size * 0.52),
                        (px + half / 6.0, base - size * 0.34),
                        (px + half / 3.0, base - size * 0.52),
                    ]),
                    6.0,
                    c.colours.light.at(0.7),
                );
            }
        }),
        1 => c.within(&body, |c| {
            c.fill(&Shape::rect(x - half, base - size * 0.5, half * 2.0, size * 0.2), c.colours.light.at(0.7))
        }),
        2 => c.fill(
            &Shape::rounded(x - half * 1.1, base - size * 1.08, half * 2.2, size * 0.24, 7.0),
            glaze.lighter(0.1),
        ),
        _ => {}
    }
}

fn cactus(c: &mut Canvas, x: f32, base: f32, tall: f32, ink: Ink) {
    let w = tall * 0.24;
    let mut all = Shape::rounded(x - w / 2.0, base - tall, w, tall, w / 2.0);
    for (side, up) in [(-1.0, 0.42), (1.0, 0.56)] {
        let y = base - tall * up;
        c.stroke(
            &Shape::curve(&[(x, y), (x + side * w * 0.9, y), (x + side * w * 1.05, y - tall * 0.26)]),
            w * 0.5,
            ink.darker(0.06),
        );
    }
    all = all.and(&Shape::rect(x - w / 2.0, base - 10.0, w, 10.0));
    c.shade(&all, (x - w / 2.0, 0.0), (x + w / 2.0, 0.0), &[(0.0, ink.lighter(0.18)), (1.0, ink.darker(0.2))]);
    for i in 0..9 {
        for d in [-0.26, 0.0, 0.26] {
            let y = base - tall * 0.1 - i as f32 * tall * 0.095;
            c.stroke(&Shape::line(&[(x + w * d - 4.0, y - 4.0), (x + w * d + 4.0, y + 4.0)]), 2.5, CREAM.at(0.8));
        }
    }
    blossom(c, x, base - tall, w * 0.4, c.colours.main.lighter(0.2));
}

pub fn blossom(c: &mut Canvas, x: f32, y: f32, r: f32, ink: Ink) {
    for k in 0..6 {
        c.fill(&Shape::leaf(x, y, r, r * 0.72, k as f32 * 60.0), ink.lighter(0.05 * (k % 2) as f32));
    }
    c.fill(&Shape::circle(x, y, r * 0.26), c.colours.accent);
}

/// A broad leaf with cuts in its edge and holes along the rib; it hangs from (x, y) towards `angle`.
pub fn split_leaf(c: &mut Canvas, x: f32, y: f32, size: f32, angle: f32, ink: Ink) {
    c.placed(x, y, angle, 1.0, |c| {
        let mut edge = vec![(0.0, 0.0)];
        for side in [-1.0f32, 1.0] {
            let mut half = Vec::new();
            for i in 0..5 {
                let t = i as f32 / 4.0;
                let wide = size * 0.62 * (1.0 - (t - 0.38).powi(2) * 1.9);
                let px = -size * 0.2 + t * size * 1.1;
                half.push((px, side * wide));
                if i < 4 {
                    half.push((px + size * 0.1, side * wide * 0.94));
                    half.push((px + size * 0.12, side * wide * 0.42));
                    half.push((px + size * 0.17, side * wide * 0.86));
                }
            }
            if side > 0.0 {
                edge.push((size * 1.08, 0.0));
                half.reverse();
            }
            edge.extend(half);
        }
        let leaf = Shape::polygon(&edge);
        c.shade(
            &leaf,
            (0.0, -size * 0.6),
            (0.0, size * 0.6),
            &[(0.0, ink.lighter(0.14)), (0.5, ink), (0.5, ink.darker(0.1)), (1.0, ink.darker(0.18))],
        );
        c.stroke(&Shape::line(&[(0.0, 0.0), (size, 0.0)]), size * 0.026, ink.lighter(0.4));
        for i in 0..4 {
            for side in [-1.0, 1.0] {
                let px = size * 0.08 + i as f32 * size * 0.2;
                c.stroke(
                    &Shape::line(&[(px, 0.0), (px + size * 0.14, side * size * 0.36)]),
                    size * 0.014,
                    ink.lighter(0.32).at(0.7),
                );
            }
        }
    });
}
