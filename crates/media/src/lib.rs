//! A member's upload becomes a safe picture: decoded in a confined process, turned upright, freed of metadata,
//! encoded anew in three sizes, with a placeholder, a colour and a fingerprint for near-duplicates.
//!
//! Knows neither the database nor HTTP: bytes in, [`Processed`] out. Formats are told by content, never by a
//! file's name or a header of the request. What a file holds beside its pixels (EXIF, GPS, XMP, comments,
//! thumbnails, colour profiles, further frames of an animation) does not survive, because every answer is
//! encoded from pixels.
//!
//! - [`ImageWorkers`]: the pool of worker processes, what a server uses.
//! - [`worker_main`]: what such a process runs (`kumara image-worker`).
//! - [`process_in_this_process`]: the same work without a process around it, for pictures that we drew ourselves.

mod colours;
mod confine;
mod decode;
mod error;
mod format;
mod frames;
mod heif;
mod isobmff;
mod jpeg;
mod limits;
mod picture;
mod placeholder;
mod pool;
mod process;
mod raster;
mod similarity;
mod sizes;
mod worker;

pub use error::MediaError;
pub use format::PictureFormat;
pub use heif::HeifTool;
pub use kumara_confine::Confinement;
pub use limits::Limits;
pub use picture::{EncodedSize, Processed, process_in_this_process};
pub use pool::ImageWorkers;
pub use process::WorkerCommand;
pub use similarity::similarity_distance;
pub use worker::worker_main;
