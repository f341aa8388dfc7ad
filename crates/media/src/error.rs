//! What can go wrong with an upload. The variants are stable: the server gives each its own code.

use serde::{Deserialize, Serialize};

use crate::PictureFormat;

/// Why a picture was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum MediaError {
    /// More bytes than [`Limits::max_bytes`](crate::Limits::max_bytes).
    #[error("the file is too large")]
    TooLarge,
    /// More pixels, or a longer side, than the limits allow; told from the header, before decoding.
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// The content is none of the formats in [`PictureFormat`], whatever name or header it came with.
    #[error("this is no picture of a known format")]
    UnknownFormat,
    /// Damaged, cut short, or of a kind of its format that the decoder does not know. The reason is short
    /// printable ASCII for logs; it is no text for members.
    #[error("the picture cannot be read: {0}")]
    Unreadable(String),
    /// A known format, but the program that decodes it is not installed on this machine.
    #[error("{0} pictures cannot be read on this machine")]
    UnsupportedHere(PictureFormat),
    /// More processor or wall time than a picture may take. The worker was killed.
    #[error("the picture took too long")]
    Timeout,
    /// Decoding would take more memory than a worker may have.
    #[error("the picture takes too much memory")]
    OutOfMemory,
    /// All workers are at work and the queue is full, or the wait was too long. Trying again later helps.
    #[error("too many pictures are waiting")]
    Busy,
    /// The worker could not be started, died, or answered nonsense. The next picture gets a fresh one.
    #[error("the picture worker failed: {0}")]
    Worker(String),
}

impl MediaError {
    pub(crate) fn unreadable(reason: impl std::fmt::Display) -> Self {
        Self::Unreadable(short(&reason.to_string()))
    }

    pub(crate) fn worker(reason: impl std::fmt::Display) -> Self {
        Self::Worker(short(&reason.to_string()))
    }
}

/// Decoders quote bytes of the file in their messages: what goes into a log is short and printable.
fn short(reason: &str) -> String {
    reason.chars().map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { '?' }).take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_short_and_printable() {
        let MediaError::Unreadable(reason) = MediaError::unreadable(format!("chunk \u{1b}[2J\n{}", "x".repeat(500)))
        else {
            panic!("another variant");
        };
        assert_eq!(reason.len(), 120);
        assert!(reason.starts_with("chunk ?[2J?xxx"), "{reason}");
    }
}
