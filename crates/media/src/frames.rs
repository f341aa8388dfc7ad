//! What goes between the server and a worker process: frames with a length before them, and the words in them.
//!
//! The server sends a [`Setup`], the worker answers [`Ready`]. Then for each picture: a [`Task`] and the file's bytes
//! as two frames; an [`Answer`] and each size's WebP as a frame come back. Both sides bound every frame they read:
//! the server expects nothing good of a worker that has read a hostile picture.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::{Confinement, Limits, MediaError, Processed, heif::Conversion, picture::Source};

/// A frame of words: no honest one is longer.
pub(crate) const MAX_WORDS_BYTES: usize = 64 * 1024;
/// One encoded size: 1440 × 5760 pixels of noise are below 16 MB.
pub(crate) const MAX_SIZE_BYTES: usize = 32 * 1024 * 1024;

/// The first frame: under which limits to confine oneself, and for what.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Setup {
    pub limits: Limits,
    pub role: Role,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Role {
    /// Process pictures until the input ends.
    Pictures,
    /// Become the program that turns one HEIC or AVIF file into a JPEG or PNG.
    Convert(Conversion),
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Ready {
    pub confinement: Confinement,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Task {
    pub source: Source,
}

/// The sizes' bytes are empty here and follow as frames.
pub(crate) type Answer = Result<Processed, MediaError>;

/// `None` when the other side has closed instead of beginning a frame.
pub(crate) fn read(input: &mut impl Read, max_bytes: usize) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    let begun = input.read(&mut length)?;
    if begun == 0 {
        return Ok(None);
    }
    input.read_exact(&mut length[begun..])?;
    let mut frame = vec![0; bounded(length, max_bytes)?];
    input.read_exact(&mut frame)?;
    Ok(Some(frame))
}

pub(crate) fn write(output: &mut impl Write, frame: &[u8]) -> io::Result<()> {
    output.write_all(&length_of(frame)?)?;
    output.write_all(frame)
}

pub(crate) async fn receive(input: &mut (impl AsyncRead + Unpin), max_bytes: usize) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    input.read_exact(&mut length).await?;
    let mut frame = vec![0; bounded(length, max_bytes)?];
    input.read_exact(&mut frame).await?;
    Ok(frame)
}

pub(crate) async fn send(output: &mut (impl AsyncWrite + Unpin), frame: &[u8]) -> io::Result<()> {
    output.write_all(&length_of(frame)?).await?;
    output.write_all(frame).await
}

pub(crate) fn words(value: &impl Serialize) -> io::Result<Vec<u8>> {
    Ok(serde_json::to_vec(value)?)
}

pub(crate) fn understood<T: DeserializeOwned>(frame: &[u8]) -> io::Result<T> {
    Ok(serde_json::from_slice(frame)?)
}

fn bounded(length: [u8; 4], max_bytes: usize) -> io::Result<usize> {
    let length = u32::from_le_bytes(length) as usize;
    if length > max_bytes {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "a frame beyond its limit"));
    }
    Ok(length)
}

fn length_of(frame: &[u8]) -> io::Result<[u8; 4]> {
    let length = u32::try_from(frame.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    Ok(length.to_le_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_come_back_one_by_one_then_the_end() {
        let mut pipe = Vec::new();
        write(&mut pipe, b"first").unwrap();
        write(&mut pipe, b"").unwrap();
        let mut input = pipe.as_slice();
        assert_eq!(read(&mut input, 5).unwrap().as_deref(), Some(&b"first"[..]));
        assert_eq!(read(&mut input, 5).unwrap().as_deref(), Some(&b""[..]));
        assert_eq!(read(&mut input, 5).unwrap(), None);
    }

    #[test]
    fn a_frame_beyond_its_limit_or_cut_short_is_an_error() {
        let mut pipe = Vec::new();
        write(&mut pipe, b"123456").unwrap();
        assert_eq!(read(&mut pipe.as_slice(), 5).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(read(&mut &pipe[..7], 6).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(read(&mut &pipe[..2], 6).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
