//! The format of a backup: a tar file of `manifest.json`, `database.zst`, the blobs in the order of their hashes, and
//! `seal`, the hash of the manifest. Everything is covered by a hash, so that damage anywhere is found.

use std::io::{self, Read, Write};

use kumara_model::{BlobHash, Timestamp};
use serde::{Deserialize, Serialize};

pub(crate) const FORMAT: u32 = 1;
pub(crate) const MANIFEST: &str = "manifest.json";
pub(crate) const DATABASE: &str = "database.zst";
pub(crate) const BLOBS: &str = "blobs/";
pub(crate) const SEAL: &str = "seal";
/// A manifest is a few hundred bytes.
pub(crate) const MANIFEST_LIMIT_BYTES: u64 = 64 << 10;
/// A database shrinks five to twenty times; what claims to grow more than this is no backup.
pub(crate) const LARGEST_RATIO: u64 = 1_000;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub format: u32,
    /// The version of the program that made it, for the reader.
    pub program: String,
    pub schema: i64,
    pub made_at: Timestamp,
    pub database: Packed,
    pub blobs: Blobs,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Packed {
    pub bytes: u64,
    pub packed_bytes: u64,
    /// BLAKE3 of the database file.
    pub blake3: BlobHash,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Blobs {
    pub count: u64,
    pub bytes: u64,
    /// BLAKE3 of their hashes and sizes in order.
    pub blake3: BlobHash,
}

/// Adds up blobs while they pass by.
#[derive(Default)]
pub(crate) struct BlobTotals {
    count: u64,
    bytes: u64,
    hasher: blake3::Hasher,
}

impl BlobTotals {
    pub fn add(&mut self, hash: &BlobHash, bytes: u64) {
        self.count += 1;
        self.bytes = self.bytes.saturating_add(bytes);
        self.hasher.update(hash.as_bytes()).update(&bytes.to_le_bytes());
    }

    pub fn finish(&self) -> Blobs {
        Blobs { count: self.count, bytes: self.bytes, blake3: blob_hash(&self.hasher) }
    }
}

pub(crate) fn blob_hash(hasher: &blake3::Hasher) -> BlobHash {
    BlobHash::from_bytes(*hasher.finalize().as_bytes())
}

/// Counts and hashes what flows through it, in either direction.
pub(crate) struct Measured<T> {
    inner: T,
    pub bytes: u64,
    pub hasher: blake3::Hasher,
}

impl<T> Measured<T> {
    pub fn new(inner: T) -> Self {
        Self { inner, bytes: 0, hasher: blake3::Hasher::new() }
    }

    pub fn into_inner(self) -> T {
        self.inner
    }

    fn note(&mut self, part: &[u8]) {
        self.bytes += part.len() as u64;
        self.hasher.update(part);
    }
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(out)?;
        self.note(&out[..read]);
        Ok(read)
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(part)?;
        self.note(&part[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
