//! The whole way of one picture, in one function without I/O: decode, shrink, colours, upright, sizes, placeholder.

use std::fmt;

use image::metadata::Orientation;
use serde::{Deserialize, Serialize};

use crate::{
    Limits, MediaError, colours, decode::decode, heif::MAX_CONVERTED_BYTES, placeholder, raster::Raster,
    similarity::fingerprint, sizes,
};

/// A picture that is safe to keep and to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Processed {
    /// Of the upright picture as it was uploaded; the largest of `sizes` may be smaller.
    pub width: u32,
    pub height: u32,
    /// At most 25 bytes; see evanw.github.io/thumbhash.
    pub thumbhash: Vec<u8>,
    /// The dominant colour, sRGB.
    pub color: [u8; 3],
    /// Compare with [`similarity_distance`](crate::similarity_distance).
    pub similarity: u64,
    /// Ascending, one to three, never larger than the picture.
    pub sizes: Vec<EncodedSize>,
}

/// One size, as WebP without metadata.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EncodedSize {
    pub width: u32,
    pub height: u32,
    pub webp: Vec<u8>,
}

/// Without the bytes: an answer in a log or a failed test stays readable.
impl fmt::Debug for EncodedSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} x {} in {} bytes", self.width, self.height, self.webp.len())
    }
}

/// Processes a picture right here: no process limits, no time limit. For pictures of our own making, and inside the
/// worker. HEIC and AVIF are [`MediaError::UnsupportedHere`].
pub fn process_in_this_process(bytes: &[u8], limits: &Limits) -> Result<Processed, MediaError> {
    process(bytes, limits, Source::Upload)
}

/// Who made the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Source {
    /// A member, or a member's camera.
    Upload,
    /// Our own converter, from an upload: larger, and upright already, whatever its EXIF still says.
    Converted,
}

impl Source {
    pub fn max_bytes(self, limits: &Limits) -> u64 {
        match self {
            Self::Upload => limits.max_bytes,
            Self::Converted => MAX_CONVERTED_BYTES,
        }
    }
}

pub(crate) fn process(bytes: &[u8], limits: &Limits, source: Source) -> Result<Processed, MediaError> {
    if bytes.len() as u64 > source.max_bytes(limits) {
        return Err(MediaError::TooLarge);
    }
    let decoded = decode(bytes, limits)?;
    let orientation = match source {
        Source::Upload => decoded.orientation,
        Source::Converted => Orientation::NoTransforms,
    };
    let (width, height) = upright_size(&decoded.raster, orientation);
    let mut plan = sizes::plan(width, height);

    // Shrunk first, then turned and converted: 50 megapixels are touched once.
    let (largest_width, largest_height) = plan.pop().ok_or_else(|| MediaError::worker("no size planned"))?;
    let lying =
        if is_sideways(orientation) { (largest_height, largest_width) } else { (largest_width, largest_height) };
    let mut largest = shrunk(decoded.raster, lying)?.without_idle_alpha();
    if let Some(profile) = &decoded.profile {
        colours::to_srgb(&mut largest, profile);
    }
    let largest = largest.upright(orientation)?;

    // Each smaller size from the one above it.
    let mut encoded = vec![sizes::encode(&largest)?];
    let mut smallest = largest;
    for (width, height) in plan.into_iter().rev() {
        smallest = smallest.resized(width, height)?;
        encoded.push(sizes::encode(&smallest)?);
    }
    encoded.reverse();

    Ok(Processed {
        width,
        height,
        thumbhash: placeholder::thumbhash(&smallest)?,
        color: placeholder::dominant_colour(&smallest)?,
        similarity: fingerprint(&smallest)?,
        sizes: encoded,
    })
}

fn shrunk(raster: Raster, (width, height): (u32, u32)) -> Result<Raster, MediaError> {
    if (raster.width, raster.height) == (width, height) { Ok(raster) } else { raster.resized(width, height) }
}

fn upright_size(raster: &Raster, orientation: Orientation) -> (u32, u32) {
    if is_sideways(orientation) { (raster.height, raster.width) } else { (raster.width, raster.height) }
}

fn is_sideways(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
}
