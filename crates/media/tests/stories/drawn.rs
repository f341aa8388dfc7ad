//! Pictures that the stories upload, drawn here, and a way to look at what came back.

use std::io::Write;

use flate2::{Compression, Crc, write::ZlibEncoder};
use image::{
    ColorType, DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage, RgbaImage,
    codecs::{gif::GifEncoder, jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder},
};
use kumara_media::{EncodedSize, Limits, MediaError, Processed, process_in_this_process};

/// Red, green, blue and yellow: top left, top right, bottom left, bottom right.
pub const QUARTERS: [[u8; 3]; 4] = [[220, 30, 30], [30, 190, 40], [40, 50, 210], [230, 220, 40]];

pub fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb(QUARTERS[usize::from(x >= width / 2) + 2 * usize::from(y >= height / 2)])
    })
}

/// Grain that no encoder can shrink to nothing: the same at every run.
pub fn grain(width: u32, height: u32) -> RgbImage {
    let mut state = 0x2545_F491u32;
    RgbImage::from_fn(width, height, |_, _| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [r, g, b, _] = state.to_le_bytes();
        Rgb([r, g, b])
    })
}

pub fn jpeg(picture: &RgbImage) -> Vec<u8> {
    jpeg_with_exif(picture, None)
}

pub fn jpeg_with_exif(picture: &RgbImage, exif: Option<Vec<u8>>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 92);
    if let Some(exif) = exif {
        encoder.set_exif_metadata(exif).unwrap();
    }
    encoder.write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8).unwrap();
    file
}

pub fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    png_with_exif(picture, None)
}

pub fn png_with_exif(picture: impl Into<DynamicImage>, exif: Option<Vec<u8>>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = PngEncoder::new(&mut file);
    if let Some(exif) = exif {
        encoder.set_exif_metadata(exif).unwrap();
    }
    picture.into().write_with_encoder(encoder).unwrap();
    file
}

pub fn webp_with_exif(picture: &RgbaImage, exif: Option<Vec<u8>>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = WebPEncoder::new_lossless(&mut file);
    if let Some(exif) = exif {
        encoder.set_exif_metadata(exif).unwrap();
    }
    encoder.write_image(picture, picture.width(), picture.height(), ColorType::Rgba8.into()).unwrap();
    file
}

/// An animation, if there is more than one frame.
pub fn gif(frames: &[RgbaImage]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = GifEncoder::new(&mut file);
    encoder.encode_frames(frames.iter().cloned().map(image::Frame::new)).unwrap();
    drop(encoder);
    file
}

/// A file of each format that is decoded without a tool, of the same picture.
pub fn of_each_format(picture: &RgbImage) -> Vec<(&'static str, Vec<u8>)> {
    let rgba = DynamicImage::from(picture.clone()).into_rgba8();
    vec![
        ("JPEG", jpeg(picture)),
        ("PNG", png(picture.clone())),
        ("WebP", webp_with_exif(&rgba, None)),
        ("GIF", gif(&[rgba])),
    ]
}

/// A PNG made by hand, so that its header may say what it likes. `rows` is what is compressed: a filter byte and the
/// samples, row by row.
pub fn png_by_hand(
    width: u32,
    height: u32,
    depth: u8,
    kind: u8,
    extra: &[(&[u8; 4], Vec<u8>)],
    rows: &[u8],
) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, kind, 0, 0, 0]].concat();
    chunk(&mut file, b"IHDR", &header);
    for (name, content) in extra {
        chunk(&mut file, name, content);
    }
    chunk(&mut file, b"IDAT", &deflated(rows));
    chunk(&mut file, b"IEND", &[]);
    file
}

fn chunk(file: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    let mut sum = Crc::new();
    sum.update(name);
    sum.update(content);
    file.extend((content.len() as u32).to_be_bytes());
    file.extend(name);
    file.extend(content);
    file.extend(sum.sum().to_be_bytes());
}

pub fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// EXIF as a phone writes it: an orientation, a description, and a position in a GPS directory.
pub fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let first = 8 + 2 + 3 * 12 + 4;
    let secret = SECRET_PLACE.as_bytes();
    let gps = first + secret.len() as u32;
    tiff.extend(3u16.to_le_bytes());
    tiff.extend(entry(0x010E, 2, secret.len() as u32, first));
    tiff.extend(entry(0x0112, 3, 1, u32::from(orientation)));
    tiff.extend(entry(0x8825, 4, 1, gps));
    tiff.extend([0; 4]);
    tiff.extend(secret);
    tiff.extend(1u16.to_le_bytes());
    tiff.extend(entry(0x0001, 2, 2, u32::from(b'S')));
    tiff.extend([0; 4]);
    tiff
}

pub const SECRET_PLACE: &str = "37.4419S 175.2793E kumara patch behind the house\0";

pub fn process(bytes: &[u8]) -> Result<Processed, MediaError> {
    process_in_this_process(bytes, &Limits::default())
}

pub fn shown(size: &EncodedSize) -> RgbaImage {
    let picture = image::load_from_memory_with_format(&size.webp, ImageFormat::WebP).unwrap().into_rgba8();
    assert_eq!(picture.dimensions(), (size.width, size.height));
    picture
}

/// Lossy encoding moves a flat colour by a few steps.
pub fn is_near(pixel: [u8; 4], colour: [u8; 3]) -> bool {
    pixel[3] == 255 && pixel.iter().zip(colour).all(|(one, other)| one.abs_diff(other) <= 12)
}

/// The middles of the four quarters, in reading order.
pub fn middles(picture: &RgbaImage) -> [[u8; 4]; 4] {
    let (width, height) = picture.dimensions();
    let at = |x: u32, y: u32| picture.get_pixel(width * x / 4, height * y / 4).0;
    [at(1, 1), at(3, 1), at(1, 3), at(3, 3)]
}

pub fn shows_quarters(size: &EncodedSize) -> bool {
    middles(&shown(size)).into_iter().zip(QUARTERS).all(|(pixel, colour)| is_near(pixel, colour))
}
