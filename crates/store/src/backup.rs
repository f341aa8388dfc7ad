//! Backup of a community on SQLite into one file, while it is being served: a copy of the database in one read
//! transaction, and every blob, with hashes of all of it. The file appears under its name when it is whole.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Seek, Write},
    path::{Path, PathBuf},
};

use futures::TryStreamExt;
use kumara_model::{BlobHash, Timestamp};
use tokio::runtime::Handle;

use crate::{
    BlobStore, Database, StoreError,
    archive::{self, BlobTotals, Manifest, Measured, Packed},
    migrate::schema_version,
    sqlite,
};

/// Fast enough to keep up with a disk; the database is mostly text.
const COMPRESSION_LEVEL: i32 = 3;

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// Size of the backup file.
    pub bytes: u64,
    pub database_bytes: u64,
    pub blobs: u64,
    pub blob_bytes: u64,
    pub schema: i64,
    pub made_at: Timestamp,
}

/// How far a backup is, in bytes of database and blobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupProgress {
    pub done_bytes: u64,
    pub total_bytes: u64,
}

/// Writes a backup to `file`, replacing one that is there. Everything that was acknowledged before the call is in it.
///
/// On PostgreSQL it is refused with [`StoreError::BackupByServer`], which says what to do instead.
pub async fn backup(
    db: &Database,
    blobs: &BlobStore,
    file: &Path,
    progress: impl Fn(BackupProgress) + Send + 'static,
) -> Result<BackupReport, StoreError> {
    let Some(database) = db.path().map(Path::to_owned) else { return Err(StoreError::BackupByServer) };
    let (blobs, file, made_at) = (blobs.clone(), file.to_owned(), db.clock().now());
    let handle = Handle::current();
    let writing = move || Backup { database, blobs, file, made_at, handle }.write(progress);
    tokio::task::spawn_blocking(writing).await.map_err(|_| StoreError::Panicked)?
}

struct Backup {
    database: PathBuf,
    blobs: BlobStore,
    file: PathBuf,
    made_at: Timestamp,
    handle: Handle,
}

impl Backup {
    fn write(self, progress: impl Fn(BackupProgress)) -> Result<BackupReport, StoreError> {
        let folder = match self.file.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        // In the same folder, since a rename does not cross file systems. It is removed whatever happens.
        let workshop = tempfile::Builder::new()
            .prefix(".kumara-backup-")
            .tempdir_in(folder)
            .map_err(StoreError::io(format!("write to {}", folder.display())))?;

        let copy = workshop.path().join("database");
        sqlite::vacuum_into(&self.database, &copy)?;
        let (packed_file, packed) = pack(&copy).map_err(StoreError::io("compress the database"))?;
        // The database first: a picture that is uploaded meanwhile is in the backup without need, but none is missing.
        let blobs = self.list_blobs()?;
        let mut totals = BlobTotals::default();
        blobs.iter().for_each(|(hash, bytes)| totals.add(hash, *bytes));

        let manifest = Manifest {
            format: archive::FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            schema: schema_version(),
            made_at: self.made_at,
            database: packed,
            blobs: totals.finish(),
        };
        let whole = workshop.path().join("backup");
        self.write_archive(&whole, &manifest, packed_file, &blobs, progress)?;

        let bytes = std::fs::metadata(&whole).map_err(StoreError::io("look at the backup"))?.len();
        std::fs::rename(&whole, &self.file)
            .map_err(StoreError::io(format!("put the backup at {}", self.file.display())))?;
        File::open(folder).and_then(|f| f.sync_all()).map_err(StoreError::io("make the backup durable"))?;
        Ok(BackupReport {
            bytes,
            database_bytes: manifest.database.bytes,
            blobs: manifest.blobs.count,
            blob_bytes: manifest.blobs.bytes,
            schema: manifest.schema,
            made_at: manifest.made_at,
        })
    }

    fn list_blobs(&self) -> Result<Vec<(BlobHash, u64)>, StoreError> {
        let listing = self.blobs.list().map_ok(|entry| (entry.hash, entry.bytes)).try_collect::<Vec<_>>();
        let mut blobs = self.handle.block_on(listing)?;
        blobs.sort_unstable();
        Ok(blobs)
    }

    fn write_archive(
        &self,
        path: &Path,
        manifest: &Manifest,
        mut packed: File,
        blobs: &[(BlobHash, u64)],
        progress: impl Fn(BackupProgress),
    ) -> Result<(), StoreError> {
        let failed = || StoreError::io("write the backup");
        let total_bytes = manifest.database.bytes + manifest.blobs.bytes;
        let mut done_bytes = 0;
        progress(BackupProgress { done_bytes, total_bytes });

        let text = serde_json::to_vec_pretty(manifest).map_err(|e| failed()(e.into()))?;
        let mut tar = tar::Builder::new(BufWriter::new(File::create_new(path).map_err(failed())?));
        let mut append = |name: &str, bytes: u64, content: &mut dyn io::Read| {
            let mut header = tar::Header::new_ustar();
            header.set_mode(0o600);
            header.set_size(bytes);
            header.set_mtime(u64::try_from(self.made_at.as_seconds()).unwrap_or(0));
            tar.append_data(&mut header, name, content).map_err(failed())
        };
        append(archive::MANIFEST, text.len() as u64, &mut text.as_slice())?;
        append(archive::DATABASE, manifest.database.packed_bytes, &mut packed)?;
        done_bytes += manifest.database.bytes;
        progress(BackupProgress { done_bytes, total_bytes });

        for (hash, bytes) in blobs {
            let content = self.handle.block_on(self.blobs.get(hash))?.filter(|c| c.len() as u64 == *bytes);
            let content = content.ok_or(StoreError::BlobVanished(*hash))?;
            append(&format!("{}{}", archive::BLOBS, crate::blobs::path_of(hash)), *bytes, &mut content.as_ref())?;
            done_bytes += bytes;
            progress(BackupProgress { done_bytes, total_bytes });
        }
        let seal = blake3::hash(&text).to_hex();
        append(archive::SEAL, seal.len() as u64, &mut seal.as_bytes())?;
        let file = tar.into_inner().and_then(|out| out.into_inner().map_err(io::Error::from)).map_err(failed())?;
        file.sync_all().map_err(failed())
    }
}

/// Compresses a file into one beside it and returns that, at its beginning.
fn pack(path: &Path) -> io::Result<(File, Packed)> {
    let mut raw = Measured::new(BufReader::new(File::open(path)?));
    let out = File::options().read(true).write(true).create_new(true).open(path.with_extension("zst"))?;
    let mut encoder = zstd::Encoder::new(BufWriter::new(out), COMPRESSION_LEVEL)?;
    io::copy(&mut raw, &mut encoder)?;
    let mut out = encoder.finish()?;
    out.flush()?;
    let mut file = out.into_inner()?;
    let packed_bytes = file.stream_position()?;
    file.rewind()?;
    Ok((file, Packed { bytes: raw.bytes, packed_bytes, blake3: archive::blob_hash(&raw.hasher) }))
}
