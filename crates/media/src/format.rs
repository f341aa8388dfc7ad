//! Which format a file is, told by its first bytes alone.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::MediaError;

/// The formats that members may upload. Of an animation (GIF, WebP, PNG) the first frame is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PictureFormat {
    Jpeg,
    Png,
    WebP,
    Gif,
    Heic,
    Avif,
}

impl PictureFormat {
    /// Looks at content only.
    pub fn of(bytes: &[u8]) -> Result<Self, MediaError> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Ok(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Self::WebP),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => of_brands(bytes).ok_or(MediaError::UnknownFormat),
            _ => Err(MediaError::UnknownFormat),
        }
    }
}

/// An ISO media file names its kinds in the `ftyp` box: one major brand, a version, then compatible brands.
/// The major brand may be the neutral `mif1`, so the compatible ones decide with it.
fn of_brands(bytes: &[u8]) -> Option<PictureFormat> {
    let size = u32::from_be_bytes(bytes.first_chunk().copied()?) as usize;
    let brands = bytes.get(8..size.min(bytes.len()).min(256))?;
    brands.chunks_exact(4).enumerate().filter(|(at, _)| *at != 1).find_map(|(_, brand)| match brand {
        b"avif" => Some(PictureFormat::Avif),
        b"heic" | b"heix" | b"heim" | b"heis" => Some(PictureFormat::Heic),
        _ => None,
    })
}

impl fmt::Display for PictureFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
            Self::Gif => "GIF",
            Self::Heic => "HEIC",
            Self::Avif => "AVIF",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neutral_major_brand_is_told_by_the_compatible_ones() {
        let phone = b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic\0\0\0\0";
        assert_eq!(PictureFormat::of(phone), Ok(PictureFormat::Heic));
        let browser = b"\0\0\0\x1cftypavif\0\0\0\0mif1miafavif";
        assert_eq!(PictureFormat::of(browser), Ok(PictureFormat::Avif));
    }

    #[test]
    fn a_video_of_the_same_family_is_no_picture() {
        let video = b"\0\0\0\x18ftypisom\0\0\x02\0isommp41\0\0\0\0";
        assert_eq!(PictureFormat::of(video), Err(MediaError::UnknownFormat));
    }

    #[test]
    fn short_and_lying_boxes_are_unknown() {
        for bytes in [&b""[..], b"\xFF\xD8", b"\0\0\0\x04ftyp", b"\xFF\xFF\xFF\xFFftyp", b"\0\0\0\0ftypheic"] {
            assert_eq!(PictureFormat::of(bytes), Err(MediaError::UnknownFormat), "{bytes:?}");
        }
    }
}
