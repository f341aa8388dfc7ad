//! What one picture may cost, and how many are worked on at a time. Defaults in one place, with their reasons.

use serde::{Deserialize, Serialize};

const MIB: u64 = 1024 * 1024;

/// Bounds of the picture workers. Every unit is in the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The uploaded file. 20 MB holds a 50-megapixel JPEG of a phone.
    pub max_bytes: u64,
    /// Width × height as the header says, checked before anything is decoded. 50 megapixels is what phones take.
    pub max_pixels: u64,
    /// The longer side. No format but PNG goes beyond, and a resizing filter's table grows with it.
    pub max_side: u32,
    /// Address space of a worker. 50 megapixels of 16-bit RGBA are 400 MB, their 8-bit copy and the resizer's
    /// premultiplied copy 200 MB each; the rest is the program itself and room for the decoder.
    pub max_memory_bytes: u64,
    /// Processor time for one picture. The slowest honest one (50-megapixel PNG) takes 3 s on a busy machine.
    pub max_cpu_s: u64,
    /// Wall time for one picture in a worker; then the worker is killed. Twice the processor time, for a busy machine.
    pub max_wall_ms: u64,
    /// Worker processes, each with one picture at a time. The processors of the machine, at most four: pictures
    /// must not push the server from its processors.
    pub workers: usize,
    /// Pictures that may wait for a worker. Each holds its file in memory: 32 × 20 MB is the most that waits.
    pub queue: usize,
    /// How long a picture waits for a worker before the answer is `Busy`: a member rather tries again than stares.
    pub max_wait_ms: u64,
    /// A worker ends after so many pictures, so that nothing of one member's picture lingers for long.
    pub pictures_per_worker: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 20 * 1000 * 1000,
            max_pixels: 50_000_000,
            max_side: 65_535,
            max_memory_bytes: 1536 * MIB,
            max_cpu_s: 15,
            max_wall_ms: 30_000,
            workers: std::thread::available_parallelism().map_or(1, |n| n.get().min(4)),
            queue: 32,
            max_wait_ms: 15_000,
            pictures_per_worker: 200,
        }
    }
}

impl Limits {
    /// Whether a picture of this size may be decoded.
    pub(crate) fn allow(&self, width: u32, height: u32) -> Result<(), crate::MediaError> {
        let pixels = u64::from(width) * u64::from(height);
        if pixels == 0 {
            return Err(crate::MediaError::unreadable("the picture has no pixels"));
        }
        if pixels > self.max_pixels || width.max(height) > self.max_side {
            return Err(crate::MediaError::TooManyPixels);
        }
        Ok(())
    }
}
