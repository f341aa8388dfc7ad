//! HEIC and AVIF, with real files where libheif's programs are installed.

use std::{path::Path, process::Command};

use image::{DynamicImage, Rgba, RgbaImage};
use kumara_media::{HeifTool, ImageWorkers, Limits, MediaError, PictureFormat, Processed};

use crate::{
    drawn::{exif, grain, is_near, jpeg_with_exif, png, quarters, shown, shows_quarters},
    workers::command,
};

/// A file made by libheif's encoder, or `None` with a line that says why.
fn encoded(picture: &[u8], from: &str, to: &str, options: &[&str]) -> Option<Vec<u8>> {
    if HeifTool::find().is_none() || !Path::new("/usr/bin/heif-enc").is_file() {
        println!("skipped: libheif's programs are not installed (scripts/install-media-tools)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join(format!("in.{from}")), folder.path().join(format!("out.{to}")));
    std::fs::write(&input, picture).unwrap();
    let made = Command::new("/usr/bin/heif-enc").args(options).arg(&input).arg("-o").arg(&output).output().unwrap();
    if !made.status.success() {
        println!("skipped: heif-enc has no encoder for {to}: {}", String::from_utf8_lossy(&made.stderr));
        return None;
    }
    Some(std::fs::read(output).unwrap())
}

async fn process(file: &[u8], limits: Limits) -> Result<Processed, MediaError> {
    ImageWorkers::new(Limits { workers: 1, ..limits }, command()).process(file.to_vec().into()).await
}

#[tokio::test]
async fn a_phones_heic_and_a_browsers_avif_look_as_they_should() {
    for ending in ["heic", "avif"] {
        let Some(file) = encoded(&png(quarters(1600, 1200)), "png", ending, &["-q", "80"]) else { return };
        let made = process(&file, Limits::default()).await.unwrap();
        assert_eq!((made.width, made.height), (1600, 1200));
        assert_eq!(made.sizes.len(), 3);
        assert!(made.sizes.iter().all(shows_quarters), "{ending}");
    }
}

#[tokio::test]
async fn alpha_survives() {
    let half = RgbaImage::from_fn(640, 480, |x, _| if x < 320 { Rgba([0, 0, 0, 0]) } else { Rgba([30, 60, 200, 255]) });
    for ending in ["heic", "avif"] {
        let Some(file) = encoded(&png(half.clone()), "png", ending, &["-q", "90"]) else { return };
        let made = process(&file, Limits::default()).await.unwrap();
        let picture = shown(made.sizes.last().unwrap());
        assert!(picture.get_pixel(100, 200).0[3] < 8, "{ending}");
        assert!(is_near(picture.get_pixel(500, 200).0, [30, 60, 200]), "{ending} {:?}", picture.get_pixel(500, 200));
    }
}

#[tokio::test]
async fn a_heic_is_turned_once_and_its_exif_is_gone() {
    // heif-enc keeps the EXIF block and turns its orientation into a rotation of the container.
    let sideways = image::imageops::rotate270(&quarters(900, 600));
    let Some(file) = encoded(&jpeg_with_exif(&sideways, Some(exif(6))), "jpg", "heic", &["-q", "80"]) else { return };
    assert!(file.windows(12).any(|window| window == b"kumara patch"), "the story needs a file that tells");
    let made = process(&file, Limits::default()).await.unwrap();
    let is_turned = made.width > made.height;
    // A libheif that doesn't translate the orientation leaves the picture as it is stored; EXIF in HEIC is
    // informative only. Turned twice would be wrong in any case.
    if is_turned {
        assert!(made.sizes.iter().all(shows_quarters));
    } else {
        assert_eq!((made.width, made.height), (600, 900));
    }
    for size in &made.sizes {
        assert!(!size.webp.windows(12).any(|window| window == b"kumara patch"));
    }
}

#[tokio::test]
async fn of_several_pictures_in_one_file_one_is_kept() {
    if HeifTool::find().is_none() || !Path::new("/usr/bin/heif-enc").is_file() {
        println!("skipped: libheif's programs are not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let inputs: Vec<_> = (0..4).map(|at| folder.path().join(format!("{at}.png"))).collect();
    for input in &inputs {
        std::fs::write(input, png(quarters(400, 300))).unwrap();
    }
    let output = folder.path().join("album.heic");
    let made = Command::new("/usr/bin/heif-enc").args(&inputs).arg("-o").arg(&output).output().unwrap();
    if !made.status.success() {
        println!("skipped: heif-enc: {}", String::from_utf8_lossy(&made.stderr));
        return;
    }
    let made = process(&std::fs::read(output).unwrap(), Limits::default()).await.unwrap();
    assert_eq!((made.width, made.height), (400, 300));
    assert!(shows_quarters(&made.sizes[0]));
}

#[tokio::test]
async fn a_cut_or_damaged_file_is_unreadable() {
    for ending in ["heic", "avif"] {
        let Some(file) = encoded(&png(grain(320, 240)), "png", ending, &["-q", "80"]) else { return };
        for per_cent in [2, 20, 50] {
            let answer = process(&file[..file.len() * per_cent / 100], Limits::default()).await;
            assert!(matches!(answer, Err(MediaError::Unreadable(_))), "{ending} cut to {per_cent} %: {answer:?}");
        }
    }
}

#[tokio::test]
async fn a_file_that_says_it_is_huge_is_refused_before_libheif_sees_it() {
    let Some(file) = encoded(&png(quarters(400, 300)), "png", "heic", &[]) else { return };
    let at = file.windows(4).position(|name| name == b"ispe").unwrap();
    let mut huge = file.clone();
    huge[at + 8..at + 16].copy_from_slice(&[0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20]);
    assert_eq!(process(&huge, Limits::default()).await, Err(MediaError::TooManyPixels));
    // One that says less than it is gets no further than the limits either.
    let small_limit = Limits { max_pixels: 100_000, ..Limits::default() };
    let mut modest = file;
    modest[at + 8..at + 16].copy_from_slice(&[0, 0, 0, 9, 0, 0, 0, 9]);
    let answer = process(&modest, small_limit).await;
    assert!(matches!(answer, Err(MediaError::TooManyPixels | MediaError::Unreadable(_))), "{answer:?}");
}

#[tokio::test]
async fn without_the_tool_the_answer_says_so() {
    let workers = ImageWorkers::with_heif_tool(Limits::default(), command(), None);
    assert!(!workers.reads_heif());
    for (brand, format) in [(b"heic", PictureFormat::Heic), (b"avif", PictureFormat::Avif)] {
        let file = [&b"\0\0\0\x18ftyp"[..], brand, b"\0\0\0\0mif1miaf"].concat();
        assert_eq!(workers.process(file.into()).await, Err(MediaError::UnsupportedHere(format)));
    }
}

#[tokio::test]
async fn a_tool_that_hangs_is_ended() {
    let Some(file) = encoded(&png(quarters(64, 64)), "png", "heic", &[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let tool = folder.path().join("hangs");
    std::fs::write(&tool, "#!/bin/sh\nexec sleep 1000\n").unwrap();
    std::fs::set_permissions(&tool, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let limits = Limits { max_wall_ms: 1500, workers: 1, ..Limits::default() };
    let workers = ImageWorkers::with_heif_tool(limits, command(), Some(HeifTool::at(tool)));
    assert_eq!(workers.process(file.into()).await, Err(MediaError::Timeout));
}

/// A converter that tries what a broken decoder would: read the server's files, write beside its own, call home.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_converter_that_was_taken_over_finds_closed_doors() {
    let Some(file) = encoded(&png(quarters(64, 64)), "png", "heic", &[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("database"), "members").unwrap();
    let (tool, mark) = (folder.path().join("taken-over"), outside.path().join("mark"));
    // $4 is where the result belongs: what was reached is written there, in the place of a picture.
    let script = format!(
        "#!/bin/sh\n{{ cat {0}/database; echo x > {1} && echo wrote; echo x > $(dirname $4)/more && echo more; }} > $4 2>/dev/null\nexit 1\n",
        outside.path().display(),
        mark.display()
    );
    std::fs::write(&tool, script).unwrap();
    std::fs::set_permissions(&tool, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let workers = ImageWorkers::with_heif_tool(Limits::default(), command(), Some(HeifTool::at(tool)));
    let answer = workers.process(file.into()).await;
    if mark.exists() {
        println!("skipped: this kernel has no Landlock, only limits hold here");
        return;
    }
    // Nothing was reached, so nothing was written: an empty result.
    assert_eq!(answer, Err(MediaError::Unreadable("libheif found no picture in it".into())));
}

#[tokio::test]
async fn an_opaque_heic_of_a_phones_size_is_read() {
    let Some(file) =
        encoded(&png(DynamicImage::from(quarters(4032, 3024))), "png", "heic", &["-q", "50", "-p", "preset=ultrafast"])
    else {
        return;
    };
    let begin = std::time::Instant::now();
    let made = process(&file, Limits::default()).await.unwrap();
    println!("12 megapixels of HEIC: {:?}", begin.elapsed());
    assert_eq!((made.width, made.height), (4032, 3024));
    assert!(made.sizes.iter().all(shows_quarters));
}
