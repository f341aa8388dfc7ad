//! Orientation is applied; then nothing of a file but its pixels is left.

use image::{DynamicImage, RgbImage};
use kumara_media::Processed;

use crate::drawn::{
    SECRET_PLACE, exif, jpeg, jpeg_with_exif, png, png_with_exif, process, quarters, shows_quarters, webp_with_exif,
};

/// As a camera that was held so stores the upright picture (EXIF 2.32, tag 0x0112).
fn stored(upright: &RgbImage, orientation: u8) -> RgbImage {
    let (w, h) = upright.dimensions();
    let (width, height) = if orientation >= 5 { (h, w) } else { (w, h) };
    RgbImage::from_fn(width, height, |x, y| {
        let (from_x, from_y) = match orientation {
            1 => (x, y),
            2 => (w - 1 - x, y),
            3 => (w - 1 - x, h - 1 - y),
            4 => (x, h - 1 - y),
            5 => (y, x),
            6 => (w - 1 - y, x),
            7 => (w - 1 - y, h - 1 - x),
            _ => (y, h - 1 - x),
        };
        *upright.get_pixel(from_x, from_y)
    })
}

#[test]
fn each_of_the_eight_orientations_comes_out_upright_in_every_size() {
    let upright = quarters(1000, 600);
    for orientation in 1..=8 {
        let stored = stored(&upright, orientation);
        let rgba = DynamicImage::from(stored.clone()).into_rgba8();
        for (format, file) in [
            ("JPEG", jpeg_with_exif(&stored, Some(exif(orientation)))),
            ("PNG", png_with_exif(stored.clone(), Some(exif(orientation)))),
            ("WebP", webp_with_exif(&rgba, Some(exif(orientation)))),
        ] {
            let made = process(&file).unwrap();
            assert_eq!((made.width, made.height), (1000, 600), "{format} {orientation}");
            assert_eq!(made.sizes.len(), 3);
            assert!(made.sizes.iter().all(shows_quarters), "{format} {orientation}");
        }
    }
}

#[test]
fn an_orientation_that_does_not_exist_is_no_orientation() {
    for orientation in [0, 9, 255] {
        let made = process(&jpeg_with_exif(&quarters(500, 300), Some(exif(orientation)))).unwrap();
        assert!(shows_quarters(&made.sizes[0]));
    }
}

#[test]
fn where_it_was_taken_is_gone() {
    let picture = quarters(900, 700);
    let rgba = DynamicImage::from(picture.clone()).into_rgba8();
    for file in [
        jpeg_with_exif(&picture, Some(exif(1))),
        png_with_exif(picture.clone(), Some(exif(1))),
        webp_with_exif(&rgba, Some(exif(1))),
    ] {
        assert!(holds(&file, SECRET_PLACE.as_bytes()), "the story needs a file that tells");
        let made = process(&file).unwrap();
        assert_only_pixels(&made);
        let answer = serde_json::to_vec(&made).unwrap();
        assert!(!holds(&answer, b"kumara patch") && !holds(&answer, b"37.4419S"));
    }
}

#[test]
fn comments_and_whatever_follows_the_picture_are_gone() {
    // A JPEG comment, an XMP block, and a whole archive glued to the end.
    let clean = jpeg(&quarters(640, 480));
    let mut file = clean[..2].to_vec();
    for (marker, text) in [(0xFEu8, "written by Ana"), (0xE1, "http://ns.adobe.com/xap/1.0/\0<x:Ana/>")] {
        file.extend([0xFF, marker]);
        file.extend((text.len() as u16 + 2).to_be_bytes());
        file.extend(text.as_bytes());
    }
    file.extend(&clean[2..]);
    file.extend(b"PK\x03\x04 Ana's diary");
    let made = process(&file).unwrap();
    assert_only_pixels(&made);
    assert_eq!(made, process(&clean).unwrap(), "what is not pixels changes nothing");

    let mut glued = png(quarters(640, 480));
    glued.extend(b"PK\x03\x04 Ana's diary");
    assert_only_pixels(&process(&glued).unwrap());
}

/// RIFF chunks of pixels and nothing else: VP8 (with ALPH), no EXIF, XMP or ICCP.
fn assert_only_pixels(made: &Processed) {
    for size in &made.sizes {
        assert!(!holds(&size.webp, b"Ana"));
        assert!(!holds(&size.webp, b"kumara patch"));
        let mut rest = &size.webp[12..];
        let mut chunks = Vec::new();
        while let Some(name) = rest.get(..4) {
            let length = u32::from_le_bytes(rest[4..8].try_into().unwrap()) as usize;
            chunks.push(String::from_utf8_lossy(name).into_owned());
            rest = &rest[8 + length + length % 2..];
        }
        assert_eq!(chunks, ["VP8 "], "{chunks:?}");
    }
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
