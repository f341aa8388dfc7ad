//! Renders drawings side by side, to look at: `contact-sheet OUT.png` shows every scene once, `… OUT.png SCENE…`
//! the arrangements of those, `… OUT.png feed` the newest pictures of the community and `… OUT.png faces` its avatars.

use kumara_demo::{Drawing, Light, Scene, community};
use tiny_skia::{FilterQuality, IntSize, Pixmap, PixmapPaint, Transform};

const COLUMNS: usize = 7;
const CELL: f32 = 280.0;
const ROW: f32 = CELL * 1.36;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let out = args.next().ok_or("usage: contact-sheet OUT.png [feed | faces | SCENE…]")?;
    let named: Vec<String> = args.collect();
    let drawings = match named.first().map(String::as_str) {
        Some("feed") => {
            community(7)?.notes.into_iter().rev().filter_map(|n| n.drawings.into_iter().next()).take(42).collect()
        }
        Some("faces") => community(7)?.members.into_iter().map(|m| m.avatar).collect(),
        _ => scenes(&named),
    };
    let rows = drawings.len().div_ceil(COLUMNS) as f32;
    let mut sheet = Pixmap::new((COLUMNS as f32 * CELL) as u32, (rows * ROW) as u32).ok_or("no drawings")?;
    for (i, drawing) in drawings.iter().enumerate() {
        let pixels = drawing.render()?;
        let size = IntSize::from_wh(pixels.width, pixels.height).ok_or("no size")?;
        let picture = Pixmap::from_vec(pixels.rgba, size).ok_or("no pixels")?;
        let scale = (CELL - 8.0) / drawing.width as f32;
        let (x, y) = ((i % COLUMNS) as f32 * CELL, (i / COLUMNS) as f32 * ROW);
        let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        sheet.draw_pixmap(
            0,
            0,
            picture.as_ref(),
            &paint,
            Transform::from_translate(x, y).pre_scale(scale, scale),
            None,
        );
    }
    sheet.save_png(out)?;
    Ok(())
}

fn scenes(named: &[String]) -> Vec<Drawing> {
    let variants = if named.is_empty() { 1 } else { 4 };
    let mut drawings = Vec::new();
    for scene in Scene::ALL.iter().filter(|s| named.is_empty() || named.iter().any(|n| n == s.name())) {
        for variant in 0..variants {
            let light = Light::ALL[(variant as usize + scene.name().len()) % 4];
            let (width, height) = [(900, 1125), (900, 900), (1080, 810)][variant as usize % 3];
            let arrangement = (!named.is_empty()).then_some(variant as u8);
            drawings.push(Drawing {
                scene: *scene,
                light,
                arrangement,
                seed: 40 + variant * 17,
                alt: String::new(),
                width,
                height,
            });
        }
    }
    drawings
}
