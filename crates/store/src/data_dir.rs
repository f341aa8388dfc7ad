//! What lies where in the folder that a community is kept in, and who may use it just now.

use std::{
    fs::{File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use crate::StoreError;

/// The folder of a community on SQLite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataDir(PathBuf);

impl DataDir {
    pub(crate) const DATABASE: &str = "kumara.db";
    pub(crate) const BLOBS: &str = "blobs";
    /// Beside the database, when its community went to PostgreSQL.
    pub(crate) const MOVED: &str = "kumara.moved";

    /// What may lie in the folder before a restore: the keys, which no backup has, and the server's lock.
    const NOT_RESTORED: [&str; 2] = ["keys", "serving.lock"];

    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.0.join(Self::DATABASE)
    }

    /// The folder of the local blob store.
    pub fn blobs(&self) -> PathBuf {
        self.0.join(Self::BLOBS)
    }

    /// Whether a restore would come upon something that is not known to be harmless.
    pub(crate) fn holds_anything(&self) -> io::Result<bool> {
        for entry in std::fs::read_dir(&self.0)? {
            let name = entry?.file_name();
            if !Self::NOT_RESTORED.iter().any(|known| name == *known) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Beside a database file whose community went to PostgreSQL, so that nobody serves both.
#[derive(Debug)]
pub(crate) struct MovedMark {
    database: PathBuf,
    mark: PathBuf,
}

impl MovedMark {
    pub fn beside(database: &Path) -> Self {
        Self { database: database.to_owned(), mark: database.with_file_name(DataDir::MOVED) }
    }

    /// Durable when this returns.
    pub fn write(&self) -> Result<(), StoreError> {
        let written = File::create(&self.mark).and_then(|file| file.sync_all());
        let kept = written.and_then(|()| self.mark.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all()));
        kept.map_err(StoreError::io(format!("write {}", self.mark.display())))
    }

    pub fn refuse(self) -> Result<(), StoreError> {
        match self.mark.try_exists() {
            Ok(false) => Ok(()),
            Ok(true) => Err(StoreError::Moved { database: self.database, mark: self.mark }),
            Err(error) => Err(StoreError::io(format!("look for {}", self.mark.display()))(error)),
        }
    }
}

/// Held while a folder is in use; ends with this value, at the latest with the program.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _folder: Option<File>,
}

impl FolderLock {
    /// Beside others that use the folder (a server, an import), but not beside a restore.
    pub fn shared(folder: &Path) -> Result<Self, StoreError> {
        Self::take(folder, File::try_lock_shared)
    }

    /// Beside nobody.
    pub fn exclusive(folder: &Path) -> Result<Self, StoreError> {
        Self::take(folder, File::try_lock)
    }

    /// The folder itself is locked: a file of SQLite's must not be opened by others, since closing it would drop
    /// SQLite's own locks.
    fn take(folder: &Path, lock: impl FnOnce(&File) -> Result<(), TryLockError>) -> Result<Self, StoreError> {
        let file = File::open(folder).map_err(StoreError::io(format!("open {}", folder.display())))?;
        match lock(&file) {
            Ok(()) => Ok(Self { _folder: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { folder: folder.to_owned() }),
            // Some network file systems know no locks; that is no reason not to start.
            Err(TryLockError::Error(error)) => {
                tracing::warn!(folder = %folder.display(), %error, "the folder can't be locked");
                Ok(Self { _folder: None })
            }
        }
    }
}
