//! Blobs: bytes under the hash of themselves (pictures in all their sizes). A blob never changes, so it can be cached
//! for ever and written twice without harm. Who uses a blob and may see it is the features' business.

use std::{path::Path, sync::Arc};

use bytes::Bytes;
use futures::{Stream, StreamExt, stream::BoxStream};
use kumara_model::BlobHash;
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path::Path as Key};

use crate::StoreError;

/// Where blobs are kept. Cheap to clone.
#[derive(Clone)]
pub struct BlobStore(Arc<dyn ObjectStore>);

/// A blob as a listing shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobEntry {
    pub hash: BlobHash,
    pub bytes: u64,
}

impl BlobStore {
    /// Files in a folder, which is made if it is missing.
    pub fn local(folder: impl AsRef<Path>) -> Result<Self, StoreError> {
        let folder = folder.as_ref();
        std::fs::create_dir_all(folder).map_err(StoreError::io("make the blob folder"))?;
        // With fsync: what is acknowledged survives a power cut, blobs as well as rows.
        let files = LocalFileSystem::new_with_prefix(folder).map_err(failed)?.with_fsync(true);
        Ok(Self(Arc::new(files)))
    }

    /// Keeps the bytes and returns their hash. It is durable when this returns.
    pub async fn put(&self, bytes: Bytes) -> Result<BlobHash, StoreError> {
        let hash = BlobHash::from_bytes(*blake3::hash(&bytes).as_bytes());
        if self.size(&hash).await? != Some(bytes.len() as u64) {
            self.0.put(&key(&hash), bytes.into()).await.map_err(failed)?;
        }
        Ok(hash)
    }

    /// The bytes, checked against their hash; `None` if there is no such blob.
    pub async fn get(&self, hash: &BlobHash) -> Result<Option<Bytes>, StoreError> {
        let found = match self.0.get(&key(hash)).await {
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
        match self.0.delete(&key(hash)).await {
            Err(object_store::Error::NotFound { .. }) => Ok(()),
            done => done.map_err(failed),
        }
    }

    /// Every blob, in no order. What doesn't look like a blob is left out.
    pub fn list(&self) -> BoxStream<'static, Result<BlobEntry, StoreError>> {
        entries(self.0.list(None)).boxed()
    }

    async fn size(&self, hash: &BlobHash) -> Result<Option<u64>, StoreError> {
        match self.0.head(&key(hash)).await {
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

fn failed(error: object_store::Error) -> StoreError {
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
