//! Blurs the small pictures that soft shadows are made of. Three box blurs come near a Gaussian.

use tiny_skia::{Pixmap, PremultipliedColorU8};

/// Softens a picture by about `radius` pixels, in place.
pub fn soften(picture: &mut Pixmap, radius: usize) {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    for _ in 0..3 {
        for row in 0..height {
            pass(picture.pixels_mut(), row * width, 1, width, radius.div_ceil(2));
        }
        for column in 0..width {
            pass(picture.pixels_mut(), column, width, height, radius.div_ceil(2));
        }
    }
}

fn pass(pixels: &mut [PremultipliedColorU8], start: usize, step: usize, count: usize, radius: usize) {
    let line: Vec<_> = (0..count).map(|i| pixels[start + i * step]).collect();
    let span = 2 * radius as u32 + 1;
    // Outside the picture there is nothing, so the window simply has fewer members there.
    let mut sum = [0u32; 4];
    let add = |sum: &mut [u32; 4], p: PremultipliedColorU8, sign: bool| {
        for (s, v) in sum.iter_mut().zip([p.red(), p.green(), p.blue(), p.alpha()]) {
            *s = if sign { *s + u32::from(v) } else { *s - u32::from(v) };
        }
    };
    for p in line.iter().take(radius) {
        add(&mut sum, *p, true);
    }
    for i in 0..count {
        if let Some(p) = line.get(i + radius) {
            add(&mut sum, *p, true);
        }
        if i > radius {
            add(&mut sum, line[i - radius - 1], false);
        }
        let [r, g, b, a] = sum.map(|s| (s / span) as u8);
        if let Some(p) = PremultipliedColorU8::from_rgba(r.min(a), g.min(a), b.min(a), a) {
            pixels[start + i * step] = p;
        }
    }
}

#[cfg(test)]
mod tests {
    use tiny_skia::Color;

    use super::*;

    #[test]
    fn a_dot_spreads_and_an_even_surface_stays_even_inside() {
        let mut picture = Pixmap::new(41, 41).unwrap();
        picture.pixels_mut()[20 * 41 + 20] = PremultipliedColorU8::from_rgba(0, 0, 0, 255).unwrap();
        soften(&mut picture, 2);
        assert!(picture.pixel(20, 20).unwrap().alpha() < 60);
        assert!(picture.pixel(21, 20).unwrap().alpha() > 0);
        assert_eq!(picture.pixel(0, 0).unwrap().alpha(), 0);

        picture.fill(Color::from_rgba8(10, 20, 30, 255));
        soften(&mut picture, 4);
        assert_eq!(picture.pixel(20, 20).unwrap().alpha(), 255);
        assert!(picture.pixel(0, 20).unwrap().alpha() < 255);
    }
}
