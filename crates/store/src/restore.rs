//! Restore from a backup file. The file is hostile until every hash in it has been checked: it is unpacked into a
//! folder aside, nothing is moved into place before all of it is good, and no name in it is ever used as a path.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use kumara_model::{BlobHash, Timestamp};
use tar::{Archive, Entry, EntryType};

use crate::{
    DataDir, StoreError,
    archive::{self, BlobTotals, Manifest, Measured},
    data_dir::FolderLock,
    migrate::schema_version,
    sqlite,
};

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreReport {
    pub database_bytes: u64,
    pub blobs: u64,
    pub blob_bytes: u64,
    /// Schema of the backup; it is brought up to date when the database is opened.
    pub schema: i64,
    /// When the backup was made.
    pub made_at: Timestamp,
    /// Where the database and the blobs lie that were in the folder before, if it was forced.
    pub set_aside: Option<PathBuf>,
}

/// Makes the community in `data_dir` what it was when the backup was made. A folder that holds anything
/// (but the program's own keys) is refused unless `force`; then its database and blobs are set aside, not deleted. A folder in use is refused always.
pub async fn restore(file: &Path, data_dir: &Path, force: bool) -> Result<RestoreReport, StoreError> {
    let (file, data_dir) = (file.to_owned(), DataDir::new(data_dir));
    let restoring = move || restore_blocking(&file, &data_dir, force);
    tokio::task::spawn_blocking(restoring).await.map_err(|_| StoreError::Panicked)?
}

fn restore_blocking(file: &Path, data_dir: &DataDir, force: bool) -> Result<RestoreReport, StoreError> {
    let backup = File::open(file).map_err(StoreError::io(format!("open {}", file.display())))?;
    let folder = data_dir.path();
    std::fs::create_dir_all(folder).map_err(StoreError::io(format!("make {}", folder.display())))?;
    let _lock = FolderLock::exclusive(folder)?;
    if !force && data_dir.holds_anything().map_err(StoreError::io("look into the data folder"))? {
        return Err(StoreError::NotEmpty { folder: folder.to_owned() });
    }

    let workshop = tempfile::Builder::new()
        .prefix(".kumara-restore-")
        .tempdir_in(folder)
        .map_err(StoreError::io(format!("write to {}", folder.display())))?;
    let unpacked = DataDir::new(workshop.path());
    let manifest = unpack(backup, &unpacked)?;
    sqlite::check(&unpacked.database(), manifest.schema)?;

    let set_aside = set_aside(data_dir)?;
    // The database last: without it the folder does not look like a community.
    let moved = std::fs::rename(unpacked.blobs(), data_dir.blobs())
        .and_then(|()| std::fs::rename(unpacked.database(), data_dir.database()))
        .and_then(|()| sync_folder(folder));
    moved.map_err(StoreError::io("move the restored files into place"))?;
    Ok(RestoreReport {
        database_bytes: manifest.database.bytes,
        blobs: manifest.blobs.count,
        blob_bytes: manifest.blobs.bytes,
        schema: manifest.schema,
        made_at: manifest.made_at,
        set_aside,
    })
}

/// Unpacks and checks everything.
fn unpack(backup: File, into: &DataDir) -> Result<Manifest, StoreError> {
    let mut archive = Archive::new(BufReader::new(backup));
    // Raw: no extensions for long names or sparse files, none of which a backup has.
    let mut entries = archive.entries().map_err(unreadable)?.raw(true);
    let mut next = || -> Result<Option<(String, Entry<'_, _>)>, StoreError> {
        let Some(entry) = entries.next().transpose().map_err(unreadable)? else { return Ok(None) };
        let name = std::str::from_utf8(&entry.path_bytes()).map_err(|_| damaged("a name is no text"))?.to_owned();
        if entry.header().entry_type() != EntryType::Regular {
            return Err(damaged(format!("`{name}` is no plain file")));
        }
        Ok(Some((name, entry)))
    };

    let (mut name, mut entry) = next()?.ok_or_else(|| damaged("it is empty"))?;
    expect(&name, archive::MANIFEST)?;
    let mut text = Vec::new();
    entry.by_ref().take(archive::MANIFEST_LIMIT_BYTES).read_to_end(&mut text).map_err(unreadable)?;
    let manifest = read_manifest(&text)?;

    (name, entry) = next()?.ok_or_else(|| damaged("the database is missing"))?;
    expect(&name, archive::DATABASE)?;
    unpack_database(&mut entry, &manifest, &into.database())?;

    std::fs::create_dir(into.blobs()).map_err(StoreError::io("make the blob folder"))?;
    let (mut totals, mut last) = (BlobTotals::default(), None);
    loop {
        (name, entry) = next()?.ok_or_else(|| damaged("its end is missing"))?;
        if name == archive::SEAL {
            break;
        }
        let hash = blob_of(&name).filter(|hash| last.is_none_or(|last| *hash > last));
        let hash = hash.ok_or_else(|| damaged(format!("`{name}` does not belong there")))?;
        let bytes = entry.size();
        totals.add(&hash, bytes);
        let so_far = totals.finish();
        if so_far.count > manifest.blobs.count || so_far.bytes > manifest.blobs.bytes {
            return Err(damaged("it holds more than its manifest says"));
        }
        unpack_blob(&mut entry, &hash, bytes, &into.blobs())?;
        last = Some(hash);
    }
    let mut seal = String::new();
    entry.take(1_024).read_to_string(&mut seal).map_err(unreadable)?;
    if seal != blake3::hash(&text).to_hex().as_str() {
        return Err(damaged("the seal does not match the manifest"));
    }
    if totals.finish() != manifest.blobs {
        return Err(damaged("blobs are missing"));
    }
    if let Some((name, _)) = next()? {
        return Err(damaged(format!("`{name}` stands behind the end")));
    }
    sync_folder(&into.blobs()).and_then(|()| sync_folder(into.path())).map_err(unreadable)?;
    Ok(manifest)
}

fn read_manifest(text: &[u8]) -> Result<Manifest, StoreError> {
    /// What every format has, so that a newer one is named as such.
    #[derive(serde::Deserialize)]
    struct Header {
        format: u32,
        schema: i64,
    }
    let header: Header =
        serde_json::from_slice(text).map_err(|e| damaged(format!("the manifest is unreadable: {e}")))?;
    if header.format > archive::FORMAT || header.schema > schema_version() {
        return Err(StoreError::NewerSchema { found: header.schema, known: schema_version() });
    }
    let manifest: Manifest =
        serde_json::from_slice(text).map_err(|e| damaged(format!("the manifest is unreadable: {e}")))?;
    if manifest.database.bytes > manifest.database.packed_bytes.saturating_mul(archive::LARGEST_RATIO) {
        return Err(damaged("the database claims to be larger than it can be"));
    }
    Ok(manifest)
}

fn unpack_database(entry: &mut impl Read, manifest: &Manifest, to: &Path) -> Result<(), StoreError> {
    let said = &manifest.database;
    let packed = entry.take(said.packed_bytes);
    let decoder = zstd::Decoder::new(packed).map_err(unreadable)?;
    // One byte more than was said is enough to know that it lies.
    let mut raw = Measured::new(decoder.take(said.bytes.saturating_add(1)));
    write_file(&mut raw, to)?;
    if raw.bytes != said.bytes || archive::blob_hash(&raw.hasher) != said.blake3 {
        return Err(damaged("the database is not the one that was backed up"));
    }
    // What stands behind the compressed data is covered by no hash, so nothing may.
    let packed = raw.into_inner().into_inner().finish();
    if !packed.buffer().is_empty() || packed.into_inner().limit() > 0 {
        return Err(damaged("something stands behind the database"));
    }
    Ok(())
}

fn unpack_blob(entry: &mut impl Read, hash: &BlobHash, bytes: u64, blobs: &Path) -> Result<(), StoreError> {
    // The path is made from the hash that the name was read as.
    let to = blobs.join(crate::blobs::path_of(hash));
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(StoreError::io("make a blob folder"))?;
    }
    let mut content = Measured::new(entry.take(bytes));
    write_file(&mut content, &to)?;
    if content.bytes != bytes || archive::blob_hash(&content.hasher) != *hash {
        return Err(damaged(format!("blob {hash} is not the one that was backed up")));
    }
    Ok(())
}

/// `blobs/ab/abcdef…` in its one spelling.
fn blob_of(name: &str) -> Option<BlobHash> {
    let path = name.strip_prefix(archive::BLOBS)?;
    let hash = path.rsplit('/').next()?.parse().ok()?;
    (crate::blobs::path_of(&hash) == path).then_some(hash)
}

fn write_file(from: &mut impl Read, to: &Path) -> Result<(), StoreError> {
    let mut file = BufWriter::new(File::create_new(to).map_err(StoreError::io(format!("make {}", to.display())))?);
    // Reading is where a backup is found damaged, writing where a disk is found full.
    io::copy(from, &mut file).map_err(unreadable)?;
    let written = file.flush().and_then(|()| file.get_ref().sync_all());
    written.map_err(StoreError::io(format!("write {}", to.display())))
}

/// Moves what is there into a folder beside it.
fn set_aside(data_dir: &DataDir) -> Result<Option<PathBuf>, StoreError> {
    let database = DataDir::DATABASE;
    let beside = [DataDir::BLOBS, DataDir::MOVED].map(str::to_owned);
    let names = [&[database.to_owned(), format!("{database}-wal"), format!("{database}-shm")], &beside[..]].concat();
    let present: Vec<_> = names.iter().filter(|name| data_dir.path().join(name).exists()).collect();
    if present.is_empty() {
        return Ok(None);
    }
    let aside = (1..).map(|n: u32| data_dir.path().join(format!("before-restore-{n}"))).find(|path| !path.exists());
    let Some(aside) = aside else { return Ok(None) };
    let moved = std::fs::create_dir(&aside).and_then(|()| {
        present.iter().try_for_each(|name| std::fs::rename(data_dir.path().join(name), aside.join(name)))
    });
    moved.map_err(StoreError::io(format!("set the old files aside in {}", aside.display())))?;
    Ok(Some(aside))
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn expect(name: &str, expected: &str) -> Result<(), StoreError> {
    if name == expected { Ok(()) } else { Err(damaged(format!("`{expected}` is missing"))) }
}

fn damaged(what: impl Into<String>) -> StoreError {
    StoreError::corrupt(format!("this is no whole backup: {}", what.into()))
}

/// Reading fails where a file was cut off or its compression is broken.
fn unreadable(error: io::Error) -> StoreError {
    damaged(error.to_string())
}
