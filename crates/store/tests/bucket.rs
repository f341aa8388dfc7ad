//! Blobs in a bucket of a real S3 server (`scripts/services/s3`), also when it says 503 or drops the connection, and on
//! their way from a folder to the bucket and back.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst},
    },
};

use bytes::Bytes;
use futures::TryStreamExt;
use kumara_model::BlobHash;
use kumara_store::{BlobAddress, BlobEntry, BlobStore, StoreError, TransferOptions, transfer};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const SERVER: &str = "KUMARA_TEST_S3";
const ALL_CHECKED: TransferOptions = TransferOptions { checks_all: true, removes_extra: false };

/// An address in the test bucket that no other test uses; `None`, said plainly, where there is no server.
fn place() -> Option<String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var(SERVER) else {
        eprintln!("skipped: {SERVER} is not set, so there is no S3 server to test on");
        return None;
    };
    let own = format!("/blobs/{}-{}?", std::process::id(), NEXT.fetch_add(1, SeqCst));
    Some(server.replace("/blobs?", &own))
}

fn open(address: &str) -> BlobStore {
    BlobStore::open(&BlobAddress::parse(address, None).unwrap()).unwrap()
}

async fn list(blobs: &BlobStore) -> Vec<BlobEntry> {
    let mut listed: Vec<_> = blobs.list().try_collect().await.unwrap();
    listed.sort_unstable_by_key(|entry| entry.hash);
    listed
}

/// Bytes that no compression and no luck makes shorter.
fn content(bytes: usize, seed: u8) -> Bytes {
    let mut out = vec![0; bytes];
    blake3::Hasher::new().update(&[seed]).finalize_xof().fill(&mut out);
    out.into()
}

/// Between the program and the server: passes everything on, but for the faults that are asked for.
struct Line {
    address: String,
    /// So many of the next connections are answered with 503.
    unavailable: Arc<AtomicU32>,
    /// So many of the next connections end in the middle of the server's answer.
    broken: Arc<AtomicU32>,
    connections: Arc<AtomicU32>,
    /// How often a part of a large upload was seen.
    parts: Arc<AtomicUsize>,
}

impl Line {
    async fn to_server(address: &str) -> Self {
        let endpoint = address.rsplit_once("http://").unwrap().1.to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = address.replace(&endpoint, &listener.local_addr().unwrap().to_string());
        let line = Self {
            address,
            unavailable: Arc::default(),
            broken: Arc::default(),
            connections: Arc::default(),
            parts: Arc::default(),
        };
        let (unavailable, broken) = (line.unavailable.clone(), line.broken.clone());
        let (connections, parts) = (line.connections.clone(), line.parts.clone());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                connections.fetch_add(1, SeqCst);
                let take = |faults: &AtomicU32| faults.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1)).is_ok();
                if take(&unavailable) {
                    tokio::spawn(refuse(client));
                } else {
                    let patience = take(&broken).then_some(1000);
                    tokio::spawn(pass(client, endpoint.clone(), patience, parts.clone()));
                }
            }
        });
        line
    }
}

async fn refuse(mut client: TcpStream) -> io::Result<()> {
    let mut request = [0; 4096];
    let _ = client.read(&mut request).await?;
    client.write_all(b"HTTP/1.1 503 Slow Down\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await?;
    client.shutdown().await
}

/// `patience`: how many bytes of answers come through before the line breaks.
async fn pass(client: TcpStream, to: String, patience: Option<usize>, parts: Arc<AtomicUsize>) -> io::Result<()> {
    let (mut from_server, mut to_server) = TcpStream::connect(to).await?.into_split();
    let (mut from_client, mut to_client) = client.into_split();
    let asking = async {
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = from_client.read(&mut buffer).await?;
            if read == 0 {
                return to_server.shutdown().await;
            }
            parts.fetch_add(buffer[..read].windows(11).filter(|w| w == b"partNumber=").count(), SeqCst);
            to_server.write_all(&buffer[..read]).await?;
        }
    };
    let answering = async {
        let mut buffer = vec![0; 64 << 10];
        let mut left = patience;
        loop {
            let read = from_server.read(&mut buffer).await?;
            let kept = left.map_or(read, |left| left.min(read));
            to_client.write_all(&buffer[..kept]).await?;
            left = left.map(|left| left - kept);
            if read == 0 || left == Some(0) {
                return io::Result::Ok(());
            }
        }
    };
    tokio::select! { ended = asking => ended, ended = answering => ended }
}

#[tokio::test]
async fn a_bucket_keeps_blobs_like_a_folder_does() {
    let Some(place) = place() else { return };
    let blobs = open(&place);
    blobs.check().await.unwrap();
    assert_eq!(list(&blobs).await, []);
    let hash = blobs.put(Bytes::from_static(b"a sweet potato")).await.unwrap();
    assert_eq!(blobs.put(Bytes::from_static(b"a sweet potato")).await.unwrap(), hash);
    assert_eq!(blobs.get(&hash).await.unwrap().unwrap(), "a sweet potato");
    assert_eq!(list(&blobs).await, [BlobEntry { hash, bytes: 14 }]);
    // Another community in the same bucket.
    assert_eq!(list(&open(&place.replace("?", "-beside?"))).await, []);
    blobs.delete(&hash).await.unwrap();
    blobs.delete(&hash).await.unwrap();
    assert_eq!(blobs.get(&hash).await.unwrap(), None);
    assert!(!blobs.exists(&hash).await.unwrap());
}

#[tokio::test]
async fn a_large_blob_travels_in_parts_and_comes_back_whole() {
    let Some(place) = place() else { return };
    let line = Line::to_server(&place).await;
    let blobs = open(&line.address);
    let large = content((20 << 20) + 7, 1);
    let hash = blobs.put(large.clone()).await.unwrap();
    assert_eq!(line.parts.load(SeqCst), 3, "8, 8 and 4 MiB");
    assert_eq!(blobs.get(&hash).await.unwrap().unwrap(), large);
    assert_eq!(list(&blobs).await, [BlobEntry { hash, bytes: large.len() as u64 }]);
}

#[tokio::test]
async fn a_server_that_is_busy_or_breaks_off_is_asked_again() {
    let Some(place) = place() else { return };
    let line = Line::to_server(&place).await;
    line.unavailable.store(3, SeqCst);
    let picture = content(300_000, 2);
    let hash = open(&line.address).put(picture.clone()).await.unwrap();
    assert_eq!(line.unavailable.load(SeqCst), 0, "it was refused three times");

    line.broken.store(2, SeqCst);
    assert_eq!(open(&line.address).get(&hash).await.unwrap().unwrap(), picture);
    assert_eq!(line.broken.load(SeqCst), 0, "the answer broke off twice");

    // Nobody waits for ever: after some tries it is said.
    line.unavailable.store(u32::MAX, SeqCst);
    let before = line.connections.load(SeqCst);
    let error = open(&line.address).get(&hash).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    let tries = line.connections.load(SeqCst) - before;
    assert!((3..=9).contains(&tries), "{tries}");
}

#[tokio::test]
async fn a_wrong_key_is_said_at_once_and_not_shown() {
    let Some(place) = place() else { return };
    let wrong = place.replace("kumara-test-secret", "not-the-secret");
    assert_ne!(wrong, place);
    let error = open(&wrong).check().await.unwrap_err();
    let said = format!("{error:?} {error}");
    assert!(!said.contains("not-the-secret"), "{said}");
    let no_keys = place.replacen("kumara-test:kumara-test-secret@", "", 1);
    let error = BlobStore::open(&BlobAddress::parse(&no_keys, None).unwrap()).err().unwrap();
    assert!(error.to_string().contains("storage.bucket_access_key"), "{error}");
}

#[tokio::test]
async fn blobs_move_to_a_bucket_and_back_and_a_run_that_was_cut_off_goes_on() {
    let Some(place) = place() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (old, back) = (folder.path().join("old"), folder.path().join("back"));
    let here = BlobStore::local(&old).unwrap();
    for seed in 0..40 {
        here.put(content(1000 + usize::from(seed), seed)).await.unwrap();
    }
    let bucket = open(&place);

    // Cut off in the middle.
    let (seen, enough) = tokio::sync::oneshot::channel::<()>();
    let mut seen = Some(seen);
    let running = transfer(&here, &bucket, TransferOptions::default(), |report| {
        if report.done_blobs == 11 {
            drop(seen.take());
        }
    });
    tokio::select! {
        biased;
        _ = enough => {}
        _ = running => panic!("it should have been cut off"),
    }
    let there = list(&bucket).await.len() as u64;
    assert!((11..40).contains(&there), "{there}");

    let report = transfer(&here, &bucket, TransferOptions::default(), |_| ()).await.unwrap();
    assert_eq!((report.blobs, report.done_blobs, report.copied), (40, 40, 40 - there), "the rest and no more");
    assert_eq!(report.bytes, report.done_bytes);
    assert_eq!(list(&bucket).await, list(&here).await);

    // One goes, one comes; only the last run takes away.
    let gone = list(&here).await[0].hash;
    here.delete(&gone).await.unwrap();
    here.put(Bytes::from_static(b"new")).await.unwrap();
    let report = transfer(&here, &bucket, TransferOptions::default(), |_| ()).await.unwrap();
    assert_eq!((report.copied, report.removed), (1, 0));
    assert!(bucket.exists(&gone).await.unwrap());
    let last = TransferOptions { removes_extra: true, ..ALL_CHECKED };
    let report = transfer(&here, &bucket, last, |_| ()).await.unwrap();
    assert_eq!((report.copied, report.removed), (0, 1));
    assert_eq!(list(&bucket).await, list(&here).await);

    let here_again = BlobStore::local(&back).unwrap();
    let report = transfer(&bucket, &here_again, ALL_CHECKED, |_| ()).await.unwrap();
    assert_eq!(report.copied, 40);
    assert_eq!(list(&here_again).await, list(&here).await);

    // What was damaged on either side is found, by its hash.
    let damaged = list(&here).await[5].hash;
    damage(&old, &damaged);
    let nowhere = BlobStore::local(folder.path().join("new")).unwrap();
    let error = transfer(&here, &nowhere, TransferOptions::default(), |_| ()).await.unwrap_err();
    assert!(matches!(&error, StoreError::Corrupt { what } if what.contains(&damaged.to_string())), "{error}");
    damage(&back, &damaged);
    let error = transfer(&bucket, &here_again, ALL_CHECKED, |_| ()).await.unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");

    // A wrong folder in the place of the old store takes nothing away.
    let empty = BlobStore::local(folder.path().join("empty")).unwrap();
    let error = transfer(&empty, &bucket, last, |_| ()).await.unwrap_err();
    assert!(matches!(error, StoreError::WrongAddress { .. }), "{error}");
    assert_eq!(list(&bucket).await.len(), 40);
}

/// Other bytes of the same number.
fn damage(folder: &std::path::Path, hash: &BlobHash) {
    let name = hash.to_string();
    let file = folder.join(&name[..2]).join(name);
    let bytes = std::fs::read(&file).unwrap().len();
    std::fs::write(file, vec![0; bytes]).unwrap();
}
