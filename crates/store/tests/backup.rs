//! A backup is made while members go on writing, and a restore takes a whole one or nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, Ordering::SeqCst},
    },
};

use bytes::Bytes;
use kumara_model::{Clock, ManualClock, Timestamp};
use kumara_store::{
    BackupReport, BlobStore, DataDir, Database, DatabaseConfig, Offset, StoreError, backup, restore, schema_version,
    testing::TestDatabase,
};
use rstest::rstest;
use tar::{EntryType, Header};

use likes::{has_like, like, likes};

/// A community with two notes' likes and three blobs, and a backup of it.
struct Backed {
    folder: tempfile::TempDir,
    file: PathBuf,
    report: BackupReport,
}

impl Backed {
    async fn up() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = DataDir::new(folder.path().join("data"));
        let now = ManualClock::at(Timestamp::from_millis(1_736_000_000_000)).clock();
        let db = Database::open(DatabaseConfig::sqlite(data.database()), now).await.unwrap();
        let blobs = BlobStore::local(data.blobs()).unwrap();
        for member in 1..=20 {
            let liked: Result<bool, StoreError> = db.write(move |tx| async move { like(&tx, 1, member).await }).await;
            liked.unwrap();
        }
        for content in ["a", "bb", "ccc"] {
            blobs.put(Bytes::from_static(content.as_bytes())).await.unwrap();
        }
        let file = folder.path().join("backup.tar");
        let report = backup(&db, &blobs, &file, |_| ()).await.unwrap();
        db.close().await;
        Self { folder, file, report }
    }

    fn target(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn parts(&self) -> Vec<Part> {
        let mut archive = tar::Archive::new(fs::File::open(&self.file).unwrap());
        let read = |entry: std::io::Result<tar::Entry<'_, _>>| {
            let mut entry = entry.unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
            Part { name, content, kind: EntryType::Regular }
        };
        archive.entries().unwrap().map(read).collect()
    }
}

/// A member of the archive, for making hostile ones.
struct Part {
    name: String,
    content: Vec<u8>,
    kind: EntryType,
}

fn write_parts(path: &Path, parts: &[Part]) {
    let mut tar = tar::Builder::new(fs::File::create(path).unwrap());
    for part in parts {
        let mut header = Header::new_ustar();
        // Written by hand, since the library refuses the names that an attacker would choose.
        header.as_mut_bytes()[..part.name.len()].copy_from_slice(part.name.as_bytes());
        header.set_entry_type(part.kind);
        header.set_mode(0o600);
        header.set_size(part.content.len() as u64);
        header.set_cksum();
        tar.append(&header, part.content.as_slice()).unwrap();
    }
    tar.finish().unwrap();
}

fn is_empty(folder: &Path) -> bool {
    !folder.exists() || fs::read_dir(folder).unwrap().next().is_none()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_under_writes_restores_to_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataDir::new(folder.path().join("data"));
    let db = Database::open(DatabaseConfig::sqlite(data.database()), Clock::system()).await.unwrap();
    let blobs = BlobStore::local(data.blobs()).unwrap();
    let picture = blobs.put(Bytes::from(vec![7; 300_000])).await.unwrap();

    let (stop, written) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicI64::new(0)));
    let writers = (0..4_i64).map(|writer| {
        let (db, blobs, stop, written) = (db.clone(), blobs.clone(), Arc::clone(&stop), Arc::clone(&written));
        tokio::spawn(async move {
            for number in 1.. {
                if stop.load(SeqCst) {
                    break;
                }
                let member = writer * 1_000_000 + number;
                let liked: Result<bool, StoreError> =
                    db.write(move |tx| async move { like(&tx, 1, member).await }).await;
                liked.unwrap();
                blobs.put(Bytes::from(member.to_string())).await.unwrap();
                written.fetch_add(1, SeqCst);
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    while written.load(SeqCst) < 200 {
        tokio::task::yield_now().await;
    }
    let before = written.load(SeqCst);
    let file = folder.path().join("backup.tar");
    let (seen, last) = (Arc::new(AtomicI64::new(0)), Arc::new(AtomicI64::new(0)));
    let report = {
        let (seen, last) = (Arc::clone(&seen), Arc::clone(&last));
        let progress = move |p: kumara_store::BackupProgress| {
            seen.fetch_add(1, SeqCst);
            last.store(p.total_bytes as i64 - p.done_bytes as i64, SeqCst);
        };
        backup(&db, &blobs, &file, progress).await.unwrap()
    };
    assert!(written.load(SeqCst) > before, "members went on writing");
    stop.store(true, SeqCst);
    for writer in writers {
        writer.await.unwrap();
    }
    assert!(seen.load(SeqCst) > 2 && last.load(SeqCst) == 0, "progress ends at the end");
    assert_eq!(report.bytes, fs::metadata(&file).unwrap().len());
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "only the data and the backup: {left:?}");

    let target = DataDir::new(folder.path().join("restored"));
    fs::create_dir_all(target.path().join("keys")).unwrap(); // the keys may be brought before
    let restored = restore(&file, target.path(), false).await.unwrap();
    assert_eq!((restored.blobs, restored.schema), (report.blobs, schema_version()));
    let db = Database::open(DatabaseConfig::sqlite(target.database()), Clock::system()).await.unwrap();
    let rows = likes(&db, 1).await;
    assert!(rows >= before, "{rows} of at least {before}");
    assert_eq!(db.log_after(Offset::ZERO, usize::MAX).await.unwrap().len() as i64, rows, "one moment");
    let blobs = BlobStore::local(target.blobs()).unwrap();
    assert_eq!(blobs.get(&picture).await.unwrap().unwrap().len(), 300_000);
    let liked: Result<bool, StoreError> = db.write(|tx| async move { like(&tx, 2, 1).await }).await;
    assert!(liked.unwrap(), "and life goes on");
}

/// Where a member's content lies in the file.
fn place_of(backup: &[u8], name: &str) -> std::ops::Range<usize> {
    let mut archive = tar::Archive::new(backup);
    let member = archive.entries().unwrap().map(Result::unwrap).find(|member| member.path_bytes() == name.as_bytes());
    let member = member.unwrap();
    let start = member.raw_file_position() as usize;
    start..start + member.size() as usize
}

#[tokio::test]
async fn a_damaged_backup_is_refused_wherever_the_damage_is() {
    let backed = Backed::up().await;
    let whole = fs::read(&backed.file).unwrap();
    let damaged = backed.target("damaged.tar");
    let good = backed.target("good");
    restore(&backed.file, &good, false).await.unwrap();
    let database = fs::read(DataDir::new(&good).database()).unwrap();
    let packed = place_of(&whole, "database.zst");
    let mut refused = 0;
    // Every byte of the first headers and the manifest, then one in every 61.
    let positions = (0..1_536).chain((1_536..whole.len()).step_by(61));
    for position in positions {
        let mut bytes = whole.clone();
        bytes[position] ^= 0x20;
        fs::write(&damaged, &bytes).unwrap();
        let target = backed.target(&format!("target-{position}"));
        match restore(&damaged, &target, false).await {
            Err(StoreError::Corrupt { .. } | StoreError::NewerSchema { .. }) => {
                assert!(is_empty(&target), "something is left after damage at {position}");
                refused += 1;
            }
            Err(other) => panic!("damage at {position} is called {other:?}"),
            // The filling between the members is nobody's content, and a bit of the packed database may stand for the same
            // bytes either way: what was brought back is what was put away.
            Ok(report) => {
                assert_eq!(report.database_bytes, backed.report.database_bytes);
                let same = fs::read(DataDir::new(&target).database()).unwrap() == database;
                let is_harmless = whole[position] == 0 || packed.contains(&position);
                assert!(same && is_harmless, "damage at {position} went unseen");
            }
        }
        let _ = fs::remove_dir_all(&target);
    }
    assert!(refused > 500, "{refused}");
    for length in [0, 1, 511, 512, 1_024, whole.len() / 2, whole.len() - 2_048] {
        fs::write(&damaged, &whole[..length]).unwrap();
        let target = backed.target("cut");
        let outcome = restore(&damaged, &target, false).await;
        assert!(matches!(outcome, Err(StoreError::Corrupt { .. })), "cut at {length}: {outcome:?}");
        assert!(is_empty(&target));
    }
}

#[derive(Debug, Clone, Copy)]
enum Attack {
    PathAbove,
    AbsolutePath,
    SymbolicLink,
    ForeignMember,
    BlobUnderAnotherName,
    OneBlobMore,
    OneBlobLess,
    SameBlobTwice,
    DatabaseThatGrows,
    DatabaseThatClaimsTheDisk,
    DatabaseOfSomethingElse,
    OpenSeal,
}

fn claim(parts: &mut [Part], change: impl FnOnce(&mut serde_json::Value)) {
    let mut manifest = serde_json::from_slice(&parts[0].content).unwrap();
    change(&mut manifest);
    parts[0].content = serde_json::to_vec(&manifest).unwrap();
    let seal = blake3::hash(&parts[0].content).to_hex().to_string();
    parts.last_mut().unwrap().content = seal.into_bytes();
}

#[rstest]
#[tokio::test]
async fn a_forged_backup_is_refused(
    #[values(
        Attack::PathAbove,
        Attack::AbsolutePath,
        Attack::SymbolicLink,
        Attack::ForeignMember,
        Attack::BlobUnderAnotherName,
        Attack::OneBlobMore,
        Attack::OneBlobLess,
        Attack::SameBlobTwice,
        Attack::DatabaseThatGrows,
        Attack::DatabaseThatClaimsTheDisk,
        Attack::DatabaseOfSomethingElse,
        Attack::OpenSeal
    )]
    attack: Attack,
) {
    let backed = Backed::up().await;
    let mut parts = backed.parts();
    let names: Vec<_> = parts.iter().map(|p| p.name.clone()).collect();
    assert_eq!((names.len(), &*names[0], &*names[1], &*names[5]), (6, "manifest.json", "database.zst", "seal"));
    match attack {
        Attack::PathAbove => parts[2].name = format!("blobs/../../{}", "a".repeat(64)),
        Attack::AbsolutePath => parts[2].name = "/tmp/kumara-evil".into(),
        Attack::SymbolicLink => parts[2].kind = EntryType::Symlink,
        Attack::ForeignMember => parts[2].name = "kumara.toml".into(),
        Attack::BlobUnderAnotherName => parts[2].content[0] ^= 1,
        Attack::OneBlobMore => {
            let (content, last) = (b"d".to_vec(), parts[4].name.clone());
            let hash = blake3::hash(&content).to_hex().to_string();
            let name = format!("blobs/{}/{hash}", &hash[..2]);
            assert_ne!(name, last);
            let place = 2 + names[2..5].iter().filter(|n| **n < name).count();
            parts.insert(place, Part { name, content, kind: EntryType::Regular });
        }
        Attack::OneBlobLess => drop(parts.remove(3)),
        Attack::SameBlobTwice => {
            let (name, content) = (parts[2].name.clone(), parts[2].content.clone());
            parts.insert(3, Part { name, content, kind: EntryType::Regular });
        }
        Attack::DatabaseThatGrows => claim(&mut parts, |m| m["database"]["bytes"] = 4_096.into()),
        Attack::DatabaseThatClaimsTheDisk => claim(&mut parts, |m| m["database"]["bytes"] = (1_u64 << 50).into()),
        Attack::DatabaseOfSomethingElse => {
            let content = b"not a database, but honestly described".to_vec();
            let packed = zstd::encode_all(content.as_slice(), 1).unwrap();
            claim(&mut parts, |m| {
                m["database"]["bytes"] = content.len().into();
                m["database"]["packed_bytes"] = packed.len().into();
                m["database"]["blake3"] = blake3::hash(&content).to_hex().to_string().into();
            });
            parts[1].content = packed;
        }
        Attack::OpenSeal => parts[5].content[0] ^= 1,
    }
    let forged = backed.target("forged.tar");
    write_parts(&forged, &parts);
    let target = backed.target("target");
    let outcome = restore(&forged, &target, false).await;
    assert!(matches!(outcome, Err(StoreError::Corrupt { .. })), "{outcome:?}");
    assert!(is_empty(&target));
    assert!(!backed.target("a").exists() && !Path::new("/tmp/kumara-evil").exists());
}

#[tokio::test]
async fn a_backup_of_a_newer_program_is_named_as_such() {
    let backed = Backed::up().await;
    let mut parts = backed.parts();
    claim(&mut parts, |m| m["schema"] = (schema_version() + 1).into());
    let newer = backed.target("newer.tar");
    write_parts(&newer, &parts);
    let outcome = restore(&newer, &backed.target("target"), false).await;
    assert!(matches!(outcome, Err(StoreError::NewerSchema { found, known }) if found == known + 1));
}

#[tokio::test]
async fn a_folder_that_is_used_or_not_empty_is_left_alone() {
    let backed = Backed::up().await;
    let data = DataDir::new(backed.target("other"));
    let db = Database::open(DatabaseConfig::sqlite(data.database()), Clock::system()).await.unwrap();
    let liked: Result<bool, StoreError> = db.write(|tx| async move { like(&tx, 1, 999).await }).await;
    liked.unwrap();
    let in_use = restore(&backed.file, data.path(), true).await;
    assert!(matches!(in_use, Err(StoreError::InUse { .. })), "{in_use:?}");
    db.close().await;
    let not_empty = restore(&backed.file, data.path(), false).await;
    assert!(matches!(not_empty, Err(StoreError::NotEmpty { .. })), "{not_empty:?}");

    let report = restore(&backed.file, data.path(), true).await.unwrap();
    let restored = Database::open(DatabaseConfig::sqlite(data.database()), Clock::system()).await.unwrap();
    assert!(!has_like(&restored, 1, 999).await);
    assert_eq!(likes(&restored, 1).await, 20);
    restored.close().await;
    // What was there before can be had again.
    let aside = DataDir::new(report.set_aside.unwrap());
    let old = Database::open(DatabaseConfig::sqlite(aside.database()), Clock::system()).await.unwrap();
    assert!(has_like(&old, 1, 999).await);
}

#[tokio::test]
async fn on_postgresql_the_refusal_says_what_to_do() {
    let Some(db) = TestDatabase::postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let blobs = BlobStore::local(folder.path().join("blobs")).unwrap();
    let refusal = backup(&db, &blobs, &folder.path().join("backup.tar"), |_| ()).await.unwrap_err();
    assert!(matches!(refusal, StoreError::BackupByServer));
    assert!(refusal.to_string().contains("pg_dump"));
}
