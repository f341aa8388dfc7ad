//! A bed with a quilt.

use super::{rooms, surface};
use crate::{
    canvas::Canvas,
    ink::{CREAM, DUSKY, Ink},
    shape::Shape,
};

pub fn bedroom(c: &mut Canvas) {
    let h = c.h;
    let wall = rooms::wall_colour(c);
    c.ground(wall, 84.0);
    if c.light.is_dark() {
        let cord: Vec<_> = (0..=14).map(|i| (i as f32 * 72.0, h * 0.12 + (i as f32 * 1.3).sin() * 34.0)).collect();
        c.stroke(&Shape::curve(&cord), 3.0, DUSKY.at(0.5));
        for &(x, y) in &cord {
            c.glow(x, y, 60.0, Ink::hex(0xFFD08A), 0.7);
            c.fill(&Shape::circle(x, y, 8.0), Ink::hex(0xFFEBC2));
        }
    } else {
        surface::window_light(c, wall);
    }
    rooms::picture(c, 420.0, h * 0.1, 170.0, h * 0.15);
    let (left, right, top) = (150.0, 850.0, h * 0.34);
    let wood = Ink::hex(0x9A6A48);
    let head = Shape::rounded(left - 30.0, top, right - left + 60.0, h * 0.34, 60.0);
    c.shadow(&head, (0.0, 14.0), 22.0, 0.35);
    c.brushed(&head, wood, 0.0);
    for (x, ink) in [(left + 30.0, c.colours.light), (right - 330.0, c.colours.light), (400.0, c.colours.accent)] {
        let w = if ink == c.colours.accent { 200.0 } else { 300.0 };
        let y = if w < 250.0 { top + h * 0.13 } else { top + h * 0.07 };
        let pillow = Shape::smooth(&[
            (x, y + 10.0),
            (x + w / 2.0, y - 8.0),
            (x + w, y + 10.0),
            (x + w + 14.0, y + h * 0.07),
            (x + w, y + h * 0.14),
            (x + w / 2.0, y + h * 0.15),
            (x, y + h * 0.14),
            (x - 14.0, y + h * 0.07),
        ]);
        c.shadow(&pillow, (4.0, 10.0), 12.0, 0.28);
        c.shade(&pillow, (x, y), (x + w, y + h * 0.15), &[(0.0, ink.lighter(0.2)), (1.0, ink.darker(0.12))]);
    }
    quilt(c, left - 50.0, right + 50.0, top + h * 0.23);
    lamp_table(c, 60.0, h * 0.74);
    lamp_table(c, 940.0, h * 0.74);
}

fn quilt(c: &mut Canvas, left: f32, right: f32, top: f32) {
    let h = c.h;
    let cover = Shape::smooth(&[
        (left + 30.0, top),
        (500.0, top - 18.0),
        (right - 30.0, top),
        (right + 16.0, top + h * 0.2),
        (right + 26.0, h * 1.1),
        (left - 26.0, h * 1.1),
        (left - 16.0, top + h * 0.2),
    ]);
    c.shadow(&cover, (0.0, -4.0), 18.0, 0.35);
    c.fill(&cover, c.colours.light);
    let style = c.chance.below(2);
    c.within(&cover, |c| {
        let size = 104.0;
        for row in 0..9 {
            for column in -1..11 {
                let (x, y) = (column as f32 * size, top - 20.0 + row as f32 * size);
                let colours = c.colours.row();
                let (ink, other) = (c.chance.pick(&colours), c.chance.pick(&colours));
                c.fill(&Shape::rect(x, y, size, size), ink.lighter(0.2));
                if style == 0 {
                    c.fill(&Shape::polygon(&[(x, y), (x + size, y), (x, y + size)]), other.lighter(0.3));
                } else {
                    c.fill(
                        &Shape::star(x + size / 2.0, y + size / 2.0, size * 0.44, size * 0.2, 4, 0.0),
                        other.lighter(0.35),
                    );
                }
                c.stroke(&Shape::rect(x + 6.0, y + 6.0, size - 12.0, size - 12.0), 2.0, CREAM.at(0.5));
            }
        }
        for i in 0..4 {
            let x = left + 130.0 + i as f32 * 190.0;
            c.stroke(&Shape::curve(&[(x, top + 60.0), (x + 26.0, top + h * 0.2), (x - 14.0, h)]), 60.0, DUSKY.at(0.05));
        }
        let fold = Shape::smooth(&[
            (left - 40.0, top - 60.0),
            (500.0, top - 50.0),
            (right + 40.0, top - 60.0),
            (right + 40.0, top + 56.0),
            (500.0, top + 70.0),
            (left - 40.0, top + 56.0),
        ]);
        c.fill(&fold.clone().moved(0.0, 12.0), DUSKY.at(0.14));
        c.fill(&fold, c.colours.second.lighter(0.3));
    });
}

fn lamp_table(c: &mut Canvas, x: f32, y: f32) {
    let h = c.h;
    c.brushed(&Shape::rounded(x - 110.0, y, 220.0, h, 10.0), Ink::hex(0x8A5A3C), 90.0);
    c.fill(&Shape::rounded(x - 120.0, y - 14.0, 240.0, 26.0, 8.0), Ink::hex(0xA9724A));
    c.rounded_form(&Shape::ellipse(x, y - 62.0, 40.0, 50.0), c.colours.main, 9.0);
    let lit = c.light.is_dark();
    if lit {
        c.glow(x, y - 150.0, 400.0, Ink::hex(0xFFC873), 0.7);
    }
    let ink = if lit { Ink::hex(0xFFE3A6) } else { c.colours.light };
    c.fill(
        &Shape::polygon(&[(x - 48.0, y - 216.0), (x + 48.0, y - 216.0), (x + 84.0, y - 110.0), (x - 84.0, y - 110.0)]),
        ink,
    );
}
