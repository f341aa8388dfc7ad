//! Moves blobs from one store to another, whatever each is: folder to bucket, bucket to folder, bucket to bucket. What
//! is there already is passed over, so that a run which was cut off is simply started again. Nothing is removed from
//! the store that is left: that is the operator's last step.

use std::collections::HashMap;

use futures::{StreamExt, TryStreamExt};
use kumara_model::BlobHash;

use super::{BlobEntry, BlobStore};
use crate::StoreError;

/// Blobs on their way at once: enough to fill a line, few enough for the memory of the smallest machine.
const AT_ONCE: usize = 8;

/// What is done beside copying what is missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TransferOptions {
    /// Also what was there before is read back and held against its hash.
    pub checks_all: bool,
    /// What the old store doesn't have (any more) is removed from the new one. Only while nothing is served.
    pub removes_extra: bool,
}

/// What was done, and while it runs: how far it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TransferReport {
    /// In the old store when it began.
    pub blobs: u64,
    pub bytes: u64,
    /// Blobs and bytes that are known to be in the new store.
    pub done_blobs: u64,
    pub done_bytes: u64,
    /// Of those: written by this run and read back.
    pub copied: u64,
    /// Removed from the old store by its own server meanwhile.
    pub vanished: u64,
    /// Removed from the new store, since the old one doesn't have them.
    pub removed: u64,
}

enum Outcome {
    Present,
    Copied,
    Vanished,
}

/// Copies every blob of `from` that `to` lacks, and reads back what it wrote.
///
/// Fails with [`StoreError::Corrupt`] on the first blob whose bytes are not what its name says, on either side, and
/// goes on from there when it is called again.
pub async fn transfer(
    from: &BlobStore,
    to: &BlobStore,
    options: TransferOptions,
    mut progress: impl FnMut(&TransferReport),
) -> Result<TransferReport, StoreError> {
    let mut report = TransferReport::default();
    let mut all = from.list();
    while let Some(entry) = all.try_next().await? {
        report.blobs += 1;
        report.bytes += entry.bytes;
    }
    if report.blobs == 0 && options.removes_extra {
        // An empty store is far more often a wrong address than a community without a picture.
        return Err(StoreError::WrongAddress { why: "there is no blob in the old store".into() });
    }
    progress(&report);
    // A 256th at a time: a listing of everything need not fit into memory.
    for shelf in 0..=u8::MAX {
        let mut there: HashMap<BlobHash, u64> =
            to.list_shelf(shelf).map_ok(|entry| (entry.hash, entry.bytes)).try_collect().await?;
        let wanted: Vec<BlobEntry> = from.list_shelf(shelf).try_collect().await?;
        let work = wanted.into_iter().map(|entry| {
            let is_there = there.remove(&entry.hash) == Some(entry.bytes);
            async move { Ok::<_, StoreError>((entry, move_one(from, to, entry.hash, is_there, options).await?)) }
        });
        let work: Vec<_> = work.collect();
        let mut running = futures::stream::iter(work).buffer_unordered(AT_ONCE);
        while let Some((entry, outcome)) = running.try_next().await? {
            match outcome {
                Outcome::Vanished => report.vanished += 1,
                Outcome::Copied => report.copied += 1,
                Outcome::Present => {}
            }
            report.done_blobs += 1;
            report.done_bytes += entry.bytes;
            progress(&report);
        }
        if options.removes_extra {
            for hash in there.into_keys() {
                to.delete(&hash).await?;
                report.removed += 1;
            }
        }
    }
    Ok(report)
}

async fn move_one(
    from: &BlobStore,
    to: &BlobStore,
    hash: BlobHash,
    is_there: bool,
    options: TransferOptions,
) -> Result<Outcome, StoreError> {
    if !is_there {
        // Reading holds the bytes against the hash, here and below.
        let Some(bytes) = from.get(&hash).await? else { return Ok(Outcome::Vanished) };
        to.write(&hash, bytes).await?;
    } else if !options.checks_all {
        return Ok(Outcome::Present);
    }
    if to.get(&hash).await?.is_none() {
        return Err(StoreError::Corrupt { what: format!("blob {hash} was written and is not there") });
    }
    Ok(if is_there { Outcome::Present } else { Outcome::Copied })
}
