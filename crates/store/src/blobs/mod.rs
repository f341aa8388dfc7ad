//! Blobs: bytes under the hash of themselves (pictures in all their sizes). A blob never changes, so it can be cached
//! for ever and written twice without harm. Who uses a blob and may see it is the features' business.

mod address;
mod bucket;
mod connection;
mod transfer;

use std::{error::Error, path::Path, sync::Arc};

use bytes::Bytes;
use futures::{Stream, StreamExt, stream::BoxStream};
use kumara_model::BlobHash;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart, local::LocalFileSystem, path::Path as Key};

pub use self::{
    address::{BlobAddress, Bucket, BucketKeys},
    transfer::{TransferOptions, TransferReport, transfer},
};
use crate::StoreError;

/// From here on a blob goes to a bucket in parts: a part that fails is sent again alone.
const LARGE_BYTES: usize = 16 << 20;
const PART_BYTES: usize = 8 << 20;
/// What a blob costs in memory on its way, beside itself.
const PARTS_AT_ONCE: usize = 4;

/// Where blobs are kept. Cheap to clone.
#[derive(Clone)]
pub struct BlobStore {
    store: Arc<dyn ObjectStore>,
    /// A bucket takes large blobs in parts; a file is written in one go either way.
    in_parts: bool,
}

/// A blob as a listing shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobEntry {
    pub hash: BlobHash,
    pub bytes: u64,
}

impl BlobStore {
    /// Opens what the address names. Whether a bucket can be reached shows [`check`](Self::check).
    pub fn open(address: &BlobAddress) -> Result<Self, StoreError> {
        match address {
            BlobAddress::Folder(folder) => Self::local(folder),
            BlobAddress::Bucket(bucket) => Ok(Self { store: bucket::open(bucket)?, in_parts: true }),
        }
    }

    /// Asks for something that can't be there: whoever gets "not found" has reached the store, with the right keys.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.exists(&BlobHash::from_bytes([0; 32])).await.map(|_| ())
    }

    /// Files in a folder, which is made if it is missing.
    pub fn local(folder: impl AsRef<Path>) -> Result<Self, StoreError> {
        let folder = folder.as_ref();
        std::fs::create_dir_all(folder).map_err(StoreError::io("make the blob folder"))?;
        // With fsync: what is acknowledged survives a power cut, blobs as well as rows.
        let files = LocalFileSystem::new_with_prefix(folder).map_err(failed)?.with_fsync(true);
        Ok(Self { store: Arc::new(files), in_parts: false })
    }

    /// Keeps the bytes and returns their hash. It is durable when this returns.
    pub async fn put(&self, bytes: Bytes) -> Result<BlobHash, StoreError> {
        let hash = BlobHash::from_bytes(*blake3::hash(&bytes).as_bytes());
        if self.size(&hash).await? != Some(bytes.len() as u64) {
            self.write(&hash, bytes).await?;
        }
        Ok(hash)
    }

    /// Writes bytes whose hash is known.
    async fn write(&self, hash: &BlobHash, bytes: Bytes) -> Result<(), StoreError> {
        if self.in_parts && bytes.len() >= LARGE_BYTES {
            return self.write_parts(hash, bytes).await;
        }
        self.store.put(&key(hash), bytes.into()).await.map(|_| ()).map_err(failed)
    }

    async fn write_parts(&self, hash: &BlobHash, mut bytes: Bytes) -> Result<(), StoreError> {
        let upload = self.store.put_multipart(&key(hash)).await.map_err(failed)?;
        let mut parts = WriteMultipart::new_with_chunk_size(upload, PART_BYTES);
        while !bytes.is_empty() {
            if let Err(error) = parts.wait_for_capacity(PARTS_AT_ONCE).await {
                // Parts of an upload that is given up would be kept, and paid for, without anybody seeing them.
                let _ = parts.abort().await;
                return Err(failed(error));
            }
            parts.put(bytes.split_to(bytes.len().min(PART_BYTES)));
        }
        parts.finish().await.map(|_| ()).map_err(failed)
    }

    /// The bytes, checked against their hash; `None` if there is no such blob.
    pub async fn get(&self, hash: &BlobHash) -> Result<Option<Bytes>, StoreError> {
        let found = match self.store.get(&key(hash)).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            found => found.map_err(failed)?,
        };
        let bytes = found.bytes().await.map_err(failed)?;
        if blake3::hash(&bytes).as_bytes() != hash.as_bytes() {
            return Err(StoreError::corrupt(format!("blob {hash} holds other bytes than its name says")));
        }
        Ok(Some(bytes))
    }

    pub async fn exists(&self, hash: &BlobHash) -> Result<bool, StoreError> {
        Ok(self.size(hash).await?.is_some())
    }

    /// Nothing happens if there is no such blob.
    pub async fn delete(&self, hash: &BlobHash) -> Result<(), StoreError> {
        match self.store.delete(&key(hash)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(()),
            done => done.map_err(failed),
        }
    }

    /// Every blob, in no order. What doesn't look like a blob is left out.
    pub fn list(&self) -> BoxStream<'static, Result<BlobEntry, StoreError>> {
        entries(self.store.list(None)).boxed()
    }

    /// The blobs whose hash begins with this byte.
    fn list_shelf(&self, shelf: u8) -> BoxStream<'static, Result<BlobEntry, StoreError>> {
        entries(self.store.list(Some(&Key::from(format!("{shelf:02x}"))))).boxed()
    }

    async fn size(&self, hash: &BlobHash) -> Result<Option<u64>, StoreError> {
        match self.store.head(&key(hash)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            found => Ok(Some(found.map_err(failed)?.size)),
        }
    }
}

fn entries(
    listed: impl Stream<Item = object_store::Result<object_store::ObjectMeta>>,
) -> impl Stream<Item = Result<BlobEntry, StoreError>> {
    listed.filter_map(|found| async move {
        let meta = match found {
            Ok(meta) => meta,
            Err(error) => return Some(Err(failed(error))),
        };
        let hash = meta.location.filename()?.parse().ok()?;
        (key(&hash) == meta.location).then_some(Ok(BlobEntry { hash, bytes: meta.size }))
    })
}

/// `ab/abcdef…`: no folder holds more than a 256th of all.
fn key(hash: &BlobHash) -> Key {
    Key::from(path_of(hash))
}

pub(crate) fn path_of(hash: &BlobHash) -> String {
    let name = hash.to_string();
    format!("{}/{name}", &name[..2])
}

fn has_no_room(error: &object_store::Error) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == std::io::ErrorKind::StorageFull) {
            return true;
        }
        cause = error.source();
    }
    false
}

fn failed(error: object_store::Error) -> StoreError {
    if has_no_room(&error) {
        return StoreError::Full(Arc::new(error));
    }
    StoreError::Io { what: "reach the blobs".into(), source: std::io::Error::other(error) }
}

#[cfg(test)]
mod tests {
    use futures::TryStreamExt;

    use super::*;

    #[tokio::test]
    async fn a_blob_is_kept_once_under_its_hash_and_read_back_checked() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = BlobStore::local(folder.path().join("blobs")).unwrap();
        let hash = blobs.put(Bytes::from_static(b"a sweet potato")).await.unwrap();
        assert_eq!(blobs.put(Bytes::from_static(b"a sweet potato")).await.unwrap(), hash);
        assert_eq!(blobs.get(&hash).await.unwrap().unwrap(), "a sweet potato");
        let stranger = folder.path().join("blobs/not-a-blob");
        std::fs::write(stranger, "x").unwrap();
        let listed: Vec<_> = blobs.list().try_collect().await.unwrap();
        assert_eq!(listed, [BlobEntry { hash, bytes: 14 }]);

        let file = folder.path().join("blobs").join(path_of(&hash));
        std::fs::write(file, "another thing!").unwrap();
        assert!(matches!(blobs.get(&hash).await, Err(StoreError::Corrupt { .. })));

        blobs.delete(&hash).await.unwrap();
        blobs.delete(&hash).await.unwrap();
        assert!(!blobs.exists(&hash).await.unwrap());
        assert_eq!(blobs.get(&hash).await.unwrap(), None);
    }
}
