//! Honest uploads of every kind come out as they look.

use image::{DynamicImage, GrayAlphaImage, GrayImage, ImageBuffer, Luma, LumaA, Rgb, Rgba, RgbaImage};
use kumara_media::similarity_distance;

use crate::drawn::{
    QUARTERS, gif, is_near, jpeg, middles, of_each_format, png, process, quarters, shown, shows_quarters,
};

fn sizes(processed: &kumara_media::Processed) -> Vec<(u32, u32)> {
    processed.sizes.iter().map(|size| (size.width, size.height)).collect()
}

#[test]
fn a_large_picture_of_each_format_becomes_three_sizes_that_look_like_it() {
    let mut fingerprints = Vec::new();
    for (format, file) in of_each_format(&quarters(1600, 1200)) {
        let made = process(&file).unwrap();
        assert_eq!((made.width, made.height), (1600, 1200), "{format}");
        assert_eq!(sizes(&made), [(360, 270), (720, 540), (1440, 1080)], "{format}");
        assert!(made.sizes.iter().all(shows_quarters), "{format}");
        assert!(QUARTERS.iter().any(|quarter| is_near([made.color[0], made.color[1], made.color[2], 255], *quarter)));
        assert!((5..=25).contains(&made.thumbhash.len()));
        fingerprints.push(made.similarity);
    }
    for other in &fingerprints {
        assert!(similarity_distance(fingerprints[0], *other) <= 4, "{fingerprints:x?}");
    }
}

#[test]
fn a_small_picture_keeps_its_size_and_is_never_enlarged() {
    for (format, file) in of_each_format(&quarters(200, 100)) {
        let made = process(&file).unwrap();
        assert_eq!(sizes(&made), [(200, 100)], "{format}");
    }
}

#[test]
fn a_single_pixel_and_a_strip_are_pictures_too() {
    let dot = process(&png(quarters(1, 1))).unwrap();
    assert_eq!(sizes(&dot), [(1, 1)]);
    for (width, height) in [(1, 5000), (5000, 1), (3, 2)] {
        for (format, file) in of_each_format(&quarters(width, height)) {
            let made = process(&file).unwrap_or_else(|error| panic!("{format} {width} x {height}: {error}"));
            assert_eq!((made.width, made.height), (width, height));
            assert!(made.sizes.iter().all(|size| shown(size).width() <= width));
        }
    }
}

#[test]
fn transparency_is_kept_and_idle_alpha_is_not() {
    let hole = RgbaImage::from_fn(800, 600, |x, _| if x < 400 { Rgba([0, 0, 0, 0]) } else { Rgba([20, 160, 60, 255]) });
    let made = process(&png(hole)).unwrap();
    for size in &made.sizes {
        let picture = shown(size);
        assert_eq!(picture.get_pixel(size.width / 4, size.height / 2).0[3], 0);
        assert!(is_near(picture.get_pixel(size.width * 3 / 4, size.height / 2).0, [20, 160, 60]));
    }
    assert!(is_near([made.color[0], made.color[1], made.color[2], 255], [20, 160, 60]), "{:?}", made.color);

    let opaque = process(&png(DynamicImage::from(quarters(500, 500)).into_rgba8())).unwrap();
    assert!(opaque.sizes.iter().all(|size| !size.webp.windows(4).any(|chunk| chunk == b"ALPH")));
}

#[test]
fn grey_and_sixteen_bit_pictures_are_read() {
    let ramp = |x: u32| (x * 255 / 639) as u8;
    let pictures: [(&str, DynamicImage); 5] = [
        ("grey", GrayImage::from_fn(640, 64, |x, _| Luma([ramp(x)])).into()),
        ("grey with alpha", GrayAlphaImage::from_fn(640, 64, |x, _| LumaA([ramp(x), 255])).into()),
        ("grey 16", ImageBuffer::from_fn(640, 64, |x, _| Luma([u16::from(ramp(x)) * 257])).into()),
        ("colour 16", ImageBuffer::from_fn(640, 64, |x, _| Rgb([u16::from(ramp(x)) * 257; 3])).into()),
        (
            "colour 16 with alpha",
            ImageBuffer::from_fn(640, 64, |x, _| {
                let level = u16::from(ramp(x)) * 257;
                Rgba([level, level, level, 65535])
            })
            .into(),
        ),
    ];
    for (kind, picture) in pictures {
        let made = process(&png(picture)).unwrap();
        let last = made.sizes.last().unwrap();
        let picture = shown(last);
        for x in [40, 320, 600] {
            assert!(is_near(picture.get_pixel(x, 32).0, [ramp(x); 3]), "{kind} at {x}: {:?}", picture.get_pixel(x, 32));
        }
    }
}

#[test]
fn a_grey_jpeg_is_read() {
    let mut file = Vec::new();
    let grey = GrayImage::from_fn(300, 200, |x, _| Luma([if x < 150 { 40 } else { 210 }]));
    grey.write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut file)).unwrap();
    let picture = shown(&process(&file).unwrap().sizes[0]);
    assert!(is_near(picture.get_pixel(75, 100).0, [40; 3]) && is_near(picture.get_pixel(225, 100).0, [210; 3]));
}

#[test]
fn a_cmyk_jpeg_of_a_print_shop_becomes_rgb() {
    // Inverted, as Adobe's programs store it: 255 is no ink. Full magenta and half yellow on white paper.
    let picture = shown(&process(&flat_cmyk_jpeg([255, 0, 128, 255])).unwrap().sizes[0]);
    for pixel in picture.pixels() {
        assert!(is_near(pixel.0, [255, 0, 128]), "{pixel:?}");
    }
}

/// 16 × 16 pixels of one ink mixture, baseline, by hand: each block is one DC difference and an end of block.
fn flat_cmyk_jpeg(ink: [u8; 4]) -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, content: &[u8]| {
        file.extend([0xFF, marker]);
        file.extend((content.len() as u16 + 2).to_be_bytes());
        file.extend(content);
    };
    segment(0xEE, b"Adobe\0\x64\0\0\0\0\0");
    segment(0xDB, &[&[0u8][..], &[8; 64]].concat());
    let components: Vec<u8> = (1..=4).flat_map(|id| [id, 0x11, 0]).collect();
    segment(0xC0, &[&[8, 0, 16, 0, 16, 4][..], &components].concat());
    // DC: categories 0 to 8 as nine codes of four bits. AC: the end of a block, as the code `0`.
    segment(0xC4, &[&[0x00, 0, 0, 0, 9][..], &[0; 12], &[0, 1, 2, 3, 4, 5, 6, 7, 8]].concat());
    segment(0xC4, &[&[0x10, 1][..], &[0; 15], &[0]].concat());
    segment(0xDA, &[4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);

    let mut bits = String::new();
    for block in 0..4 {
        for level in ink {
            let difference = if block == 0 { i32::from(level) - 128 } else { 0 };
            let category = 32 - difference.unsigned_abs().leading_zeros() as usize;
            bits += &format!("{category:04b}");
            let value = if difference < 0 { difference + (1 << category) - 1 } else { difference };
            if category > 0 {
                bits += &format!("{value:0category$b}");
            }
            bits += "0";
        }
    }
    while !bits.len().is_multiple_of(8) {
        bits += "1";
    }
    for byte in bits.as_bytes().chunks(8) {
        let byte = byte.iter().fold(0u8, |byte, bit| byte << 1 | (bit - b'0'));
        file.push(byte);
        if byte == 0xFF {
            file.push(0);
        }
    }
    file.extend([0xFF, 0xD9]);
    file
}

#[test]
fn of_an_animation_the_first_frame_is_kept() {
    let first = DynamicImage::from(quarters(400, 300)).into_rgba8();
    let second = RgbaImage::from_pixel(400, 300, Rgba([255, 255, 255, 255]));
    let made = process(&gif(&[first, second.clone(), second])).unwrap();
    assert!(made.sizes.iter().all(shows_quarters));
}

#[test]
fn the_name_and_the_header_of_a_request_have_no_say() {
    // There is no parameter for either; what a member calls photo.png is read as what it is.
    let called_png = jpeg(&quarters(640, 480));
    assert!(shows_quarters(&process(&called_png).unwrap().sizes[0]));
}

#[test]
fn the_same_upload_gives_the_same_bytes() {
    let file = jpeg(&quarters(1000, 700));
    assert_eq!(process(&file).unwrap(), process(&file).unwrap());
}

#[test]
fn a_copy_that_was_saved_again_smaller_is_a_near_duplicate_and_another_picture_is_not() {
    let scene = |shift: f32| {
        image::RgbImage::from_fn(900, 600, |x, y| {
            let wave = |scale: f32, turn: f32| {
                (((x as f32 * turn + y as f32 * (1.0 - turn)) / scale + shift).sin() * 60.0) as i32
            };
            let level = (128 + wave(90.0, 0.8) + wave(140.0 + 60.0 * shift, 0.2 + shift / 9.0)).clamp(0, 255) as u8;
            Rgb([level, 255 - level, level / 2])
        })
    };
    let original = process(&jpeg(&scene(0.0))).unwrap();
    let smaller = image::imageops::resize(&scene(0.0), 450, 300, image::imageops::FilterType::Triangle);
    let saved_again = process(&jpeg(&smaller)).unwrap();
    let another = process(&jpeg(&scene(2.0))).unwrap();
    assert!(similarity_distance(original.similarity, saved_again.similarity) <= 6);
    assert!(similarity_distance(original.similarity, another.similarity) >= 14);
}

#[test]
fn the_four_quarters_are_where_they_were() {
    let made = process(&png(quarters(720, 720))).unwrap();
    for (pixel, colour) in middles(&shown(&made.sizes[0])).into_iter().zip(QUARTERS) {
        assert!(is_near(pixel, colour), "{pixel:?} {colour:?}");
    }
}
