//! JPEG, decoded strictly: a picture that was cut short on its way is refused, not filled up with grey.

use image::metadata::Orientation;
use zune_jpeg::{
    JpegDecoder,
    errors::DecodeErrors,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

use crate::{
    Limits, MediaError,
    decode::{Decoded, exif_orientation},
    raster::Raster,
};

const END_OF_IMAGE: u8 = 0xD9;

pub(crate) fn decode(bytes: &[u8], limits: &Limits) -> Result<Decoded, MediaError> {
    let side = limits.max_side as usize;
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(refusal)?;
    let info = decoder.info().ok_or_else(|| MediaError::unreadable("no JPEG header"))?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    limits.allow(width, height)?;
    if !can_hold(bytes, width, height) {
        return Err(MediaError::unreadable("the JPEG holds less than it says"));
    }
    if !reaches_its_end(bytes) {
        return Err(MediaError::unreadable("the JPEG ends early"));
    }
    let data = decoder.decode().map_err(refusal)?;
    let orientation = decoder.exif().and_then(|exif| exif_orientation(exif)).unwrap_or(Orientation::NoTransforms);
    Ok(Decoded {
        raster: Raster { width, height, has_alpha: false, data },
        orientation,
        profile: decoder.icc_profile(),
    })
}

fn refusal(error: DecodeErrors) -> MediaError {
    match error {
        DecodeErrors::LargeDimensions(_) => MediaError::TooManyPixels,
        other => MediaError::unreadable(format!("{other:?}")),
    }
}

/// Each block of 8 × 8 pixels takes at least one bit, so a short file is no large picture, whatever its header says.
/// (The decoder would fill up what is missing before an end marker that comes too early.)
fn can_hold(bytes: &[u8], width: u32, height: u32) -> bool {
    u64::from(width.div_ceil(8)) * u64::from(height.div_ceil(8)) <= 8 * bytes.len() as u64
}

/// Whether the end marker follows the last scan. The decoder itself doesn't miss data within the last row of
/// blocks. Walks from marker to marker, so that an end marker within a segment (a thumbnail in EXIF) doesn't count.
fn reaches_its_end(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        let Some(at) = rest.windows(2).position(|pair| pair[0] == 0xFF && is_marker(pair[1])) else { return false };
        let (marker, after) = (rest[at + 1], &rest[at + 2..]);
        if marker == END_OF_IMAGE {
            return true;
        }
        // A scan's data follows its header and is searched for the next marker like everything between segments.
        let Some(length) = after.first_chunk().map(|two| usize::from(u16::from_be_bytes(*two))) else { return false };
        let Some(next) = after.get(length.max(2)..) else { return false };
        rest = next;
    }
}

/// Neither a stuffed byte, nor filling, nor a restart marker, which stand within a scan, nor the two that have no length.
fn is_marker(byte: u8) -> bool {
    !matches!(byte, 0x00 | 0x01 | 0xD0..=0xD8 | 0xFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_marker_inside_a_segment_is_not_the_end() {
        let thumbnail = [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD9, 0, 0];
        assert!(!reaches_its_end(&thumbnail));
        assert!(reaches_its_end(
            &[&thumbnail[..], &[0xFF, 0xDA, 0, 2, 7, 0xFF, 0x00, 0xFF, 0xD3, 9, 0xFF, 0xD9]].concat()
        ));
        assert!(!reaches_its_end(&[&thumbnail[..], &[0xFF, 0xDA, 0, 2, 7, 0xFF, 0x00, 0xFF, 0xD3, 9, 0xFF]].concat()));
    }
}
