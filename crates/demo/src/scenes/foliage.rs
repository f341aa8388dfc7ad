//! Leaves, twigs, grass and trees, to be set into other scenes.

use crate::{canvas::Canvas, ink::Ink, shape::Shape};

/// One leaf with a darker half and a midrib.
pub fn leaf(c: &mut Canvas, x: f32, y: f32, length: f32, belly: f32, angle: f32, ink: Ink) {
    let shape = Shape::leaf(x, y, length, belly, angle);
    c.fill(&shape, ink);
    let a = angle.to_radians();
    let tip = (x + a.cos() * length * 0.94, y + a.sin() * length * 0.94);
    c.stroke(&Shape::line(&[(x, y), tip]), (belly * 0.05).clamp(1.2, 5.0), ink.lighter(0.3).at(0.7));
}

/// A bent stalk with leaves in pairs; it grows from (x, y) towards `angle`.
pub fn twig(c: &mut Canvas, x: f32, y: f32, length: f32, angle: f32, leaf_length: f32, ink: Ink) {
    let bend = c.chance.between(-22.0, 22.0);
    let steps = (length / (leaf_length * 0.42)).clamp(3.0, 14.0) as usize;
    let mut points = vec![(x, y)];
    let (mut px, mut py, mut a) = (x, y, angle);
    for _ in 0..steps {
        a += bend / steps as f32;
        px += a.to_radians().cos() * length / steps as f32;
        py += a.to_radians().sin() * length / steps as f32;
        points.push((px, py));
    }
    c.stroke(&Shape::curve(&points), (leaf_length * 0.07).max(2.5), ink.darker(0.25));
    for (i, &(lx, ly)) in points.iter().enumerate().skip(1) {
        let size = leaf_length * (1.0 - 0.45 * i as f32 / steps as f32) * c.chance.between(0.85, 1.1);
        let heading = angle + bend * i as f32 / steps as f32;
        for side in [-1.0, 1.0] {
            let tone = if side < 0.0 { ink } else { ink.darker(0.14) };
            let open = c.chance.between(38.0, 58.0);
            leaf(c, lx, ly, size, size * 0.36, heading + side * open, tone);
        }
    }
    leaf(c, px, py, leaf_length * 0.6, leaf_length * 0.24, a, ink.lighter(0.1));
}

/// A fan of blades growing from one point.
pub fn tuft(c: &mut Canvas, x: f32, y: f32, length: f32, blades: usize, spread: f32, ink: Ink) {
    for i in 0..blades {
        let a = -90.0 + (i as f32 / (blades.max(2) - 1) as f32 - 0.5) * spread + c.chance.between(-6.0, 6.0);
        let tone = ink.mix(if i % 2 == 0 { ink.lighter(0.25) } else { ink.darker(0.25) }, 0.6);
        let l = length * c.chance.between(0.7, 1.05);
        let foot = x + c.chance.between(-6.0, 6.0);
        c.fill(&Shape::leaf(foot, y, l, length * 0.1, a), tone);
    }
}

/// A leafy tree: a trunk and a crown made of rounded clumps.
pub fn tree(c: &mut Canvas, x: f32, ground: f32, height: f32, ink: Ink) {
    let trunk = Ink::hex(0x6B4433).mix(ink, 0.3);
    let w = height * 0.05;
    c.fill(
        &Shape::polygon(&[
            (x - w, ground),
            (x + w, ground),
            (x + w * 0.5, ground - height * 0.6),
            (x - w * 0.5, ground - height * 0.6),
        ]),
        trunk,
    );
    let r = height * 0.3;
    for (dx, dy, k, tone) in [
        (0.0, 0.62, 1.0, 0.2),
        (-0.55, 0.55, 0.7, 0.16),
        (0.55, 0.56, 0.72, 0.26),
        (0.1, 0.8, 0.75, 0.0),
        (-0.3, 0.74, 0.6, -0.12),
    ] {
        let clump = Shape::pebble(x + dx * r, ground - height * dy, r * k, r * k * 0.85, 0.05, &mut c.chance);
        let tone = if tone < 0.0 { ink.lighter(-tone) } else { ink.darker(tone) };
        c.fill(&clump, tone);
    }
}

/// A conifer in three or four skirts.
pub fn fir(c: &mut Canvas, x: f32, ground: f32, height: f32, ink: Ink) {
    let w = height * 0.22;
    c.fill(&Shape::rect(x - w * 0.1, ground - height * 0.15, w * 0.2, height * 0.15), ink.darker(0.4));
    for i in 0..4 {
        let (top, low) = (1.0 - i as f32 * 0.2, 0.66 - i as f32 * 0.19);
        let half = w * (0.42 + 0.19 * i as f32);
        let skirt = [(x, ground - height * top), (x + half, ground - height * low), (x - half, ground - height * low)];
        c.fill(&Shape::polygon(&skirt), ink.darker(0.05 * i as f32));
        let lit = [(x, ground - height * top), (x, ground - height * low), (x - half, ground - height * low)];
        c.fill(&Shape::polygon(&lit), ink.lighter(0.1).at(0.5));
    }
}

/// A palm with hanging fronds.
pub fn palm(c: &mut Canvas, x: f32, ground: f32, height: f32, ink: Ink) {
    let lean = c.chance.between(-0.18, 0.18) * height;
    let top = (x + lean, ground - height);
    let trunk = [(x, ground), (x + lean * 0.25, ground - height * 0.5), top];
    c.stroke(&Shape::curve(&trunk), height * 0.045, Ink::hex(0x7A5540).mix(ink, 0.3));
    for i in 0..9 {
        let a = -200.0 + i as f32 * 27.0 + c.chance.between(-8.0, 8.0);
        let (l, droop) = (height * 0.42, height * 0.2);
        let tip = (top.0 + a.to_radians().cos() * l, top.1 + a.to_radians().sin() * l * 0.6 + droop);
        let middle = (top.0 + a.to_radians().cos() * l * 0.55, top.1 + a.to_radians().sin() * l * 0.7 - height * 0.02);
        let low = (middle.0, middle.1 + height * 0.075);
        c.fill(
            &Shape::smooth(&[top, middle, tip, low]),
            ink.mix(if i % 2 == 0 { ink.darker(0.3) } else { ink.lighter(0.15) }, 0.7),
        );
    }
}
