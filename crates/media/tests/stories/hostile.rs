//! Hostile uploads: bombs, lies, cuts and noise. Each gets its stable error.

use std::time::Instant;

use kumara_media::{ImageWorkers, Limits, MediaError, PictureFormat};
use proptest::prelude::*;

use crate::{
    drawn::{deflated, gif, grain, jpeg, of_each_format, png, png_by_hand, process, quarters, webp_with_exif},
    workers::command,
};

fn is_unreadable<T: std::fmt::Debug>(result: &Result<T, MediaError>) -> bool {
    matches!(result, Err(MediaError::Unreadable(_)))
}

#[test]
fn what_is_no_picture_is_an_unknown_format() {
    for bytes in
        [&b""[..], b"\0", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", b"BM\x46\0", b"II*\0\x08\0\0\0"]
    {
        assert_eq!(process(bytes), Err(MediaError::UnknownFormat), "{bytes:?}");
    }
}

#[test]
fn a_beginning_alone_is_unreadable() {
    for bytes in
        [&b"\xFF\xD8\xFF"[..], b"\xFF\xD8\xFF\xE0\0\x10JFIF\0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x10\0\0\0WEBP"]
    {
        let answer = process(bytes);
        assert!(is_unreadable(&answer), "{bytes:?}: {answer:?}");
    }
}

#[test]
fn a_bomb_is_refused_by_its_header() {
    // 400 megapixels of black in 50 KB.
    let row = vec![0u8; 1 + 20_000 / 8];
    let bomb = png_by_hand(20_000, 20_000, 1, 0, &[], &row.repeat(20_000));
    assert!(bomb.len() < 60_000, "{}", bomb.len());
    assert_eq!(process(&bomb), Err(MediaError::TooManyPixels));
    // A strip of few pixels, but with a side that no screen has.
    assert_eq!(process(&png_by_hand(4_000_000, 1, 1, 0, &[], &[0; 500_001])), Err(MediaError::TooManyPixels));
}

#[test]
fn a_header_that_lies_about_the_size_gains_nothing() {
    // Small pictures that say they are enormous.
    let mut tall = jpeg(&quarters(64, 64));
    let frame = tall.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    tall[frame + 5..frame + 9].copy_from_slice(&[0xFD, 0xE8, 0xFD, 0xE8]);
    assert_eq!(process(&tall), Err(MediaError::TooManyPixels));

    let mut wide = gif(&[image::DynamicImage::from(quarters(8, 8)).into_rgba8()]);
    wide[6..10].copy_from_slice(&[0xFF; 4]);
    assert_eq!(process(&wide), Err(MediaError::TooManyPixels));

    let vp8x = [&b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0"[..], &[0xFF, 0x3F, 0, 0xFF, 0x3F, 0]].concat();
    assert!(matches!(process(&vp8x), Err(MediaError::TooManyPixels | MediaError::Unreadable(_))));

    // Within the limit, but there is not that much data.
    tall[frame + 5..frame + 9].copy_from_slice(&[0x17, 0x70, 0x17, 0x70]);
    let answer = process(&tall);
    assert!(is_unreadable(&answer), "{answer:?}");
    let answer = process(&png_by_hand(6000, 6000, 8, 2, &[], &[0; 1000]));
    assert!(is_unreadable(&answer), "{answer:?}");
    for (width, height) in [(0, 10), (10, 0)] {
        let answer = process(&png_by_hand(width, height, 8, 2, &[], &[0; 100]));
        assert!(is_unreadable(&answer), "{answer:?}");
    }
}

#[test]
fn a_bomb_in_the_metadata_costs_nothing() {
    // A colour profile and a text of 200 MB of zeros each, in a picture of 8 × 8.
    let zeros = deflated(&vec![0; 200_000_000]);
    let profile = [&b"p\0\0"[..], &zeros].concat();
    let text = [&b"Comment\0\0"[..], &zeros].concat();
    let rows = [&[0u8][..], &[200; 24]].concat().repeat(8);
    let begin = Instant::now();
    for extra in [(b"iCCP", profile), (b"zTXt", text)] {
        let made = process(&png_by_hand(8, 8, 8, 2, &[extra], &rows)).unwrap();
        assert_eq!(made.sizes.len(), 1);
    }
    println!("two bombs in metadata: {:?}", begin.elapsed());
}

#[test]
fn a_picture_cut_short_is_an_error_and_not_a_grey_picture() {
    for (format, file) in of_each_format(&grain(160, 120)) {
        for per_cent in [10, 35, 60, 85, 95] {
            let answer = process(&file[..file.len() * per_cent / 100]);
            assert!(is_unreadable(&answer), "{format} cut to {per_cent} %: {answer:?}");
        }
    }
}

#[test]
fn a_jpeg_that_lost_only_its_last_bytes_is_unreadable_too() {
    let file = jpeg(&grain(64, 64));
    for lost in [1, 2, 3, 20] {
        assert!(is_unreadable(&process(&file[..file.len() - lost])), "{lost} bytes lost");
    }
}

#[test]
fn a_file_above_the_limit_is_too_large_before_it_is_looked_at() {
    let limits = Limits { max_bytes: 100, ..Limits::default() };
    assert_eq!(kumara_media::process_in_this_process(&[0; 101], &limits), Err(MediaError::TooLarge));
}

#[test]
fn heic_is_not_decoded_inside_the_program() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    assert_eq!(process(heic), Err(MediaError::UnsupportedHere(PictureFormat::Heic)));
}

/// What a hostile file may be answered: never that a worker died or hung.
fn is_an_orderly_answer(answer: &Result<kumara_media::Processed, MediaError>) -> bool {
    use MediaError::{OutOfMemory, TooManyPixels, UnknownFormat, Unreadable};
    matches!(answer, Ok(_) | Err(OutOfMemory | TooManyPixels | UnknownFormat | Unreadable(_)))
}

/// The same noise at every run would find nothing new; a failure prints its input, so no file of seeds is kept.
fn four_hundred_cases() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) }
}

struct Laboratory {
    runtime: tokio::runtime::Runtime,
    workers: ImageWorkers,
}

impl Laboratory {
    fn new() -> Self {
        let limits = Limits { workers: 1, ..Limits::default() };
        let workers = ImageWorkers::with_heif_tool(limits, command(), None);
        Self { runtime: tokio::runtime::Runtime::new().unwrap(), workers }
    }

    fn answer(&self, bytes: Vec<u8>) -> Result<kumara_media::Processed, MediaError> {
        self.runtime.block_on(self.workers.process(bytes.into()))
    }
}

#[test]
fn noise_behind_an_honest_beginning_never_brings_a_worker_down() {
    let laboratory = Laboratory::new();
    let beginnings: [&[u8]; 6] = [
        b"\xFF\xD8\xFF\xC0\0\x11\x08\0\x20\0\x20\x03",
        b"\xFF\xD8\xFF",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x20\x08\x06\0\0\0",
        b"GIF89a\x20\0\x20\0\x80\0\0",
        b"RIFF\xFF\0\0\0WEBPVP8L",
        b"RIFF\xFF\0\0\0WEBPVP8 ",
    ];
    let mut runner = proptest::test_runner::TestRunner::new(four_hundred_cases());
    let noise = (0..beginnings.len(), prop::collection::vec(any::<u8>(), 0..300));
    let result = runner.run(&noise, |(at, noise)| {
        let answer = laboratory.answer([beginnings[at], &noise].concat());
        prop_assert!(is_an_orderly_answer(&answer), "{answer:?}");
        Ok(())
    });
    result.unwrap();
}

#[test]
fn a_real_picture_with_damaged_bytes_never_brings_a_worker_down() {
    let laboratory = Laboratory::new();
    let rgba = image::DynamicImage::from(grain(40, 30)).into_rgba8();
    let files =
        [jpeg(&grain(40, 30)), png(grain(40, 30)), gif(&[rgba.clone(), rgba.clone()]), webp_with_exif(&rgba, None)];
    let mut runner = proptest::test_runner::TestRunner::new(four_hundred_cases());
    let damage = (0..files.len(), prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8));
    let result = runner.run(&damage, |(at, places)| {
        let mut file = files[at].clone();
        for (place, byte) in places {
            let place = place.index(file.len().min(400));
            file[place] = byte;
        }
        let answer = laboratory.answer(file);
        prop_assert!(is_an_orderly_answer(&answer), "{answer:?}");
        Ok(())
    });
    result.unwrap();
}
