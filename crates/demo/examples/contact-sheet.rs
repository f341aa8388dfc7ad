//! Renders drawings side by side, to look at: `contact-sheet OUT.png [SCENE…]`, every scene if none is named.

use kumara_demo::{Drawing, Light, Scene};
use tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};

const COLUMNS: usize = 6;
const CELL: f32 = 330.0;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let out = args.next().ok_or("usage: contact-sheet OUT.png [SCENE…]")?;
    let named: Vec<String> = args.collect();
    let mut drawings = Vec::new();
    for scene in Scene::ALL.iter().filter(|s| named.is_empty() || named.iter().any(|n| n == s.name())) {
        let variants: u64 = if named.is_empty() { 1 } else { (12 / named.len() as u64).max(3) };
        for variant in 0..variants {
            let light = Light::ALL[(variant + scene.name().len() as u64) as usize % 4];
            let (width, height) = [(1080, 1350), (1080, 1080), (1200, 900)][(variant % 3) as usize];
            let seed = 40 + variant * 17;
            let arrangement = if named.is_empty() { None } else { Some(variant as u8) };
            drawings.push(Drawing { scene: *scene, light, arrangement, seed, alt: String::new(), width, height });
        }
    }
    let rows = drawings.len().div_ceil(COLUMNS);
    let mut sheet = Pixmap::new((COLUMNS as f32 * CELL) as u32, (rows as f32 * CELL * 1.28) as u32).ok_or("no drawings")?;
    for (i, drawing) in drawings.iter().enumerate() {
        let pixels = drawing.render()?;
        let size = tiny_skia::IntSize::from_wh(pixels.width, pixels.height).ok_or("size")?;
        let picture = Pixmap::from_vec(pixels.rgba, size).ok_or("pixels")?;
        let scale = (CELL - 10.0) / drawing.width as f32;
        let (x, y) = ((i % COLUMNS) as f32 * CELL, (i / COLUMNS) as f32 * CELL * 1.28);
        let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
        sheet.draw_pixmap(0, 0, picture.as_ref(), &paint, Transform::from_translate(x, y).pre_scale(scale, scale), None);
    }
    sheet.save_png(out)?;
    Ok(())
}
