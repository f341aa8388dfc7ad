//! What things lie on, seen from above: cloth, wood, tiles, stone. And the wall and table of a view from the side.

use crate::{
    canvas::{Canvas, W},
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

/// A table top seen from straight above.
pub fn table_top(c: &mut Canvas) {
    match c.chance.below(6) {
        0 => wood(c),
        1 => gingham(c),
        2 => tiles(c),
        3 => stripes(c),
        4 => terrazzo(c),
        _ => plain(c),
    }
    let h = c.h;
    // Light falls in from the upper left.
    c.shade(
        &Shape::rect(0.0, 0.0, W, h),
        (0.0, 0.0),
        (W, h),
        &[(0.0, CREAM.at(0.22)), (0.45, CREAM.at(0.0)), (1.0, DUSKY.at(0.2))],
    );
}

fn cloth_colour(c: &mut Canvas) -> Ink {
    let p = c.colours;
    c.chance.pick(&[
        p.ground,
        p.second.lighter(0.35),
        p.accent.lighter(0.45),
        p.main.lighter(0.55),
        p.leaf.lighter(0.45),
        p.main.darker(0.1),
    ])
}

fn plain(c: &mut Canvas) {
    let ink = cloth_colour(c);
    let h = c.h;
    c.ground(ink, 24.0);
    // A folded cloth in one corner.
    let fold = c.colours.second.lighter(0.25);
    let (x, turn) = (c.chance.between(640.0, 760.0), c.chance.between(-24.0, 24.0));
    let cloth = Shape::rounded(x, h * 0.62, 520.0, 620.0, 14.0).turned(turn, x, h * 0.8);
    c.shadow(&cloth, (10.0, 16.0), 16.0, 0.22);
    c.fill(&cloth, fold);
    c.within(&cloth, |c| {
        for i in 0..9 {
            let at = x + i as f32 * 62.0;
            c.stroke(&Shape::line(&[(at, -200.0), (at, h + 500.0)]).turned(turn, x, h * 0.8), 9.0, CREAM.at(0.5));
        }
    });
}

fn stripes(c: &mut Canvas) {
    let (ink, other) = (cloth_colour(c), c.colours.light);
    c.cover(ink);
    let width = c.chance.between(26.0, 70.0);
    let turn = c.chance.pick(&[0.0, 18.0, 90.0, -35.0]);
    let h = c.h;
    for i in -12..24 {
        let x = i as f32 * width * 2.0;
        c.fill(&Shape::rect(x, -W, width, h + 2.0 * W).turned(turn, 500.0, h / 2.0), other.at(0.4));
    }
}

fn gingham(c: &mut Canvas) {
    let p = c.colours;
    let ink = c.chance.pick(&[p.main, p.second, p.leaf, p.accent]).lighter(0.2);
    c.cover(CREAM);
    let size = c.chance.between(34.0, 62.0);
    let turn = c.chance.between(-14.0, 14.0);
    let h = c.h;
    for i in -14..42 {
        let at = i as f32 * size * 2.0 - 300.0;
        c.fill(&Shape::rect(at, -600.0, size, h + 1200.0).turned(turn, 500.0, h / 2.0), ink.at(0.42));
        c.fill(&Shape::rect(-600.0, at, W + 1200.0, size).turned(turn, 500.0, h / 2.0), ink.at(0.42));
    }
}

pub fn wood(c: &mut Canvas) {
    let base = c.chance.pick(&[0xC98F5E, 0xB27748, 0xD9AE7C, 0x8A5A3C, 0x7A4B38]);
    let base = Ink::hex(base).mix(c.colours.second, 0.15);
    c.cover(base);
    let (h, board) = (c.h, c.chance.between(150.0, 240.0));
    let turn = c.chance.pick(&[0.0, 90.0, 12.0, -20.0]);
    for i in -5..12 {
        let y = i as f32 * board - 100.0;
        let tone = base.mix(if i % 2 == 0 { DUSKY } else { CREAM }, c.chance.between(0.02, 0.1));
        let plank = Shape::rect(-700.0, y, W + 1400.0, board - 4.0).turned(turn, 500.0, h / 2.0);
        c.fill(&plank, tone);
        for _ in 0..7 {
            let (gy, x) = (y + c.chance.between(8.0, board - 10.0), c.chance.between(-500.0, 900.0));
            let (length, bend) = (c.chance.between(200.0, 700.0), c.chance.between(-9.0, 9.0));
            let grain =
                Shape::curve(&[(x, gy), (x + length * 0.5, gy + bend), (x + length, gy)]).turned(turn, 500.0, h / 2.0);
            let width = c.chance.between(2.0, 6.0);
            c.stroke(&grain, width, base.darker(0.35).at(0.3));
        }
        let seam = Shape::line(&[(-700.0, y), (W + 700.0, y)]).turned(turn, 500.0, h / 2.0);
        c.stroke(&seam, 4.0, base.darker(0.55).at(0.7));
    }
}

fn tiles(c: &mut Canvas) {
    let p = c.colours;
    let (ink, grout) = (p.light.mix(p.second, 0.22), p.light.darker(0.12));
    c.cover(grout);
    let size = c.chance.pick(&[125.0, 166.7, 200.0]);
    let motif = c.chance.below(3);
    let (rows, columns) = ((c.h / size) as usize + 1, (W / size) as usize + 1);
    for row in 0..rows {
        for column in 0..columns {
            let (x, y) = (column as f32 * size, row as f32 * size);
            let tone = ink.mix(CREAM, c.chance.between(0.0, 0.25));
            c.fill(&Shape::rounded(x + 4.0, y + 4.0, size - 8.0, size - 8.0, 6.0), tone);
            let m = if (row + column) % 2 == 0 { p.main } else { p.leaf };
            let (mx, my) = (x + size / 2.0, y + size / 2.0);
            match motif {
                0 => c.fill(&Shape::star(mx, my, size * 0.34, size * 0.14, 4, 45.0), m.at(0.5)),
                1 => {
                    for (qx, qy) in [(x, y), (x + size, y), (x, y + size), (x + size, y + size)] {
                        c.stroke(&Shape::circle(qx, qy, size * 0.4), size * 0.06, m.at(0.4));
                    }
                }
                _ => {}
            }
        }
    }
}

fn terrazzo(c: &mut Canvas) {
    let p = c.colours;
    c.cover(p.light.mix(p.ground, 0.5));
    let h = c.h;
    for _ in 0..170 {
        let (x, y, r) = (c.chance.between(0.0, W), c.chance.between(0.0, h), c.chance.between(5.0, 24.0));
        let row = p.row();
        let ink = c.chance.pick(&row);
        let chip: Vec<_> = (0..5)
            .map(|i| {
                let a = (i as f32 * 72.0 + c.chance.between(-25.0, 25.0)).to_radians();
                (x + a.cos() * r, y + a.sin() * r * c.chance.between(0.5, 1.0))
            })
            .collect();
        c.fill(&Shape::polygon(&chip), ink.at(0.55));
    }
}

/// A wall with a table in front of it, for still lifes seen from the side; returns the height of the table's far edge.
pub fn wall_and_table(c: &mut Canvas, edge: f32) -> f32 {
    let p = c.colours;
    let wall = if c.light.is_dark() {
        c.chance.pick(&[p.main.darker(0.25), p.dark.mix(p.main, 0.35), p.leaf.darker(0.35)])
    } else {
        c.chance.pick(&[p.ground, p.second.lighter(0.45), p.leaf.lighter(0.5), p.accent.lighter(0.5)])
    };
    let (h, y) = (c.h, c.h * edge);
    c.ground(wall, 65.0);
    if !c.light.is_dark() {
        window_light(c, wall);
    } else {
        c.glow(260.0, h * 0.2, 800.0, Ink::hex(0xFFCF8F), 0.35);
    }
    let table = c.chance.pick(&[
        Ink::hex(0xB97F52),
        Ink::hex(0x8F5D42),
        p.main.mix(Ink::hex(0x9C6A48), 0.5),
        p.light.darker(0.06),
    ]);
    let top = Shape::rect(-10.0, y, W + 20.0, h);
    c.brushed(&top, table, 0.0);
    c.shade(&top, (0.0, y), (0.0, h), &[(0.0, CREAM.at(0.16)), (0.3, CREAM.at(0.0)), (1.0, DUSKY.at(0.28))]);
    c.fill(&Shape::rect(-10.0, y, W + 20.0, 6.0), CREAM.at(0.3));
    y
}

/// A slanting patch of sunlight with the cross of a window in it.
pub fn window_light(c: &mut Canvas, wall: Ink) {
    let (x, y) = (c.chance.between(-60.0, 380.0), c.chance.between(-40.0, c.h * 0.12));
    let (w, h, lean) = (230.0, c.h * 0.36, 90.0);
    let bright = wall.mix(Ink::hex(0xFFF6D8), 0.55).at(0.75);
    for column in 0..2 {
        for row in 0..2 {
            let (px, py) = (
                x + column as f32 * (w + 18.0) + row as f32 * lean,
                y + row as f32 * (h / 2.0 + 16.0) + column as f32 * 40.0,
            );
            let pane = [(px, py), (px + w, py + 36.0), (px + w + lean, py + 36.0 + h / 2.0), (px + lean, py + h / 2.0)];
            c.fill(&Shape::polygon(&pane), bright);
        }
    }
}
