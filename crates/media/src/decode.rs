//! From a file's bytes to pixels, with what must be known before its metadata is dropped: orientation and colour
//! profile. Size is read from the header and checked before anything is decoded.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageError,
    codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder},
    metadata::Orientation,
};

use crate::{Limits, MediaError, PictureFormat, jpeg, raster::Raster};

pub(crate) struct Decoded {
    pub raster: Raster,
    pub orientation: Orientation,
    /// An ICC profile, as hostile as the rest of the file.
    pub profile: Option<Vec<u8>>,
}

/// HEIC and AVIF are turned into one of the others by a program of their own first ([`crate::HeifTool`]).
pub(crate) fn decode(bytes: &[u8], limits: &Limits) -> Result<Decoded, MediaError> {
    let input = Cursor::new(bytes);
    match PictureFormat::of(bytes)? {
        PictureFormat::Jpeg => jpeg::decode(bytes, limits),
        PictureFormat::Png => read(PngDecoder::with_limits(input, decoder_limits(limits)).map_err(refusal)?, limits),
        PictureFormat::WebP => read(WebPDecoder::new(input).map_err(refusal)?, limits),
        PictureFormat::Gif => read(GifDecoder::new(input).map_err(refusal)?, limits),
        format @ (PictureFormat::Heic | PictureFormat::Avif) => Err(MediaError::UnsupportedHere(format)),
    }
}

fn read(mut decoder: impl ImageDecoder, limits: &Limits) -> Result<Decoded, MediaError> {
    let (width, height) = decoder.dimensions();
    limits.allow(width, height)?;
    decoder.set_limits(decoder_limits(limits)).map_err(refusal)?;
    // Damaged metadata is no reason to refuse the pixels: it is dropped anyway.
    let exif = decoder.exif_metadata().ok().flatten();
    let orientation = exif.as_deref().and_then(exif_orientation).unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let raster = Raster::from_image(DynamicImage::from_decoder(decoder).map_err(refusal)?);
    Ok(Decoded { raster, orientation, profile })
}

/// Two thirds of the worker's memory: the rest is for the copy in 8 bits and for the program itself. What a decoder
/// takes against this limit is refused in order, before the process would be out of memory.
fn decoder_limits(limits: &Limits) -> image::Limits {
    let mut bounds = image::Limits::no_limits();
    bounds.max_image_width = Some(limits.max_side);
    bounds.max_image_height = Some(limits.max_side);
    bounds.max_alloc = Some(limits.max_memory_bytes / 3 * 2);
    bounds
}

/// The orientation in an EXIF block; some writers leave the JPEG prefix before it in other formats.
pub(crate) fn exif_orientation(exif: &[u8]) -> Option<Orientation> {
    Orientation::from_exif_chunk(exif.strip_prefix(b"Exif\0\0").unwrap_or(exif))
}

fn refusal(error: ImageError) -> MediaError {
    use image::error::LimitErrorKind;
    match error {
        ImageError::Limits(limit) => match limit.kind() {
            LimitErrorKind::DimensionError => MediaError::TooManyPixels,
            _ => MediaError::OutOfMemory,
        },
        other => MediaError::unreadable(other),
    }
}
