//! Many writers share one commit on SQLite, and none of them can spoil it for the others.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    sync::{Arc, mpsc},
    task::Poll,
};

use kumara_model::{Clock, Event, MemberId, NoteId};
use kumara_store::{Database, DatabaseConfig, Offset, StoreError, Tx, params, statement, testing::TestDatabase};
use parking_lot::Mutex;

statement! {
    INSERT_LIKE = "INSERT INTO likes (note_id, member_id, at) VALUES ($1, $2, 0)";
    COUNT_LIKES = "SELECT COUNT(*) FROM likes WHERE note_id = $1";
    FIND_LIKE = "SELECT 1 FROM likes WHERE note_id = $1 AND member_id = $2";
}

statement! {
    INSERT_DRAFT = "INSERT INTO drafts (member_id, draft_id, content, updated_at) VALUES (1, $1, $2, 0)";
    COUNT_DRAFTS = "SELECT COUNT(*) FROM drafts";
    FILL_DISK = "PRAGMA max_page_count = 600";
    EMPTY_DISK = "PRAGMA max_page_count = 1000000";
}

const NOTE: i64 = 1;

async fn like(tx: &Tx, member: i64) -> Result<(), StoreError> {
    tx.execute(&INSERT_LIKE, params![NOTE, member]).await?;
    let (note, author) = (NoteId::from(NOTE), MemberId::from(1));
    tx.emit(&Event::NoteLiked { note, author, member: MemberId::from(member) }).await
}

async fn count(db: &Database) -> i64 {
    db.optional(&COUNT_LIKES, params![NOTE]).await.unwrap().unwrap().get(0).unwrap()
}

async fn has(db: &Database, member: i64) -> bool {
    db.optional(&FIND_LIKE, params![NOTE, member]).await.unwrap().is_some()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_fails_panics_or_waits_is_undone_alone() {
    let db = TestDatabase::sqlite().await;
    let requests = (1..=300_i64).map(|member| {
        let db = db.clone();
        tokio::spawn(async move {
            let outcome: Result<(), StoreError> = db
                .write(move |tx| async move {
                    like(&tx, member).await?;
                    match member % 10 {
                        3 => Err(StoreError::Busy),
                        5 => panic!("a defect in a feature"),
                        7 => std::future::pending().await,
                        9 => like(&tx, member).await,
                        _ => Ok(()),
                    }
                })
                .await;
            (member, outcome)
        })
    });
    let requests: Vec<_> = requests.collect();
    for request in requests {
        let (member, outcome) = request.await.unwrap();
        match member % 10 {
            3 => assert!(matches!(outcome, Err(StoreError::Busy))),
            5 => assert!(matches!(outcome, Err(StoreError::Panicked))),
            7 => assert!(matches!(outcome, Err(StoreError::Awaited))),
            9 => assert!(matches!(outcome, Err(StoreError::Unique(name)) if name == INSERT_LIKE.name)),
            _ => assert!(outcome.is_ok(), "{outcome:?}"),
        }
        assert_eq!(has(&db, member).await, outcome.is_ok());
    }
    assert_eq!(count(&db).await, 180);
    assert_eq!(db.log_after(Offset::ZERO, 1_000).await.unwrap().len(), 180, "events of undone requests are gone too");
}

#[tokio::test]
async fn a_statement_that_failed_loses_the_transaction_even_if_its_error_is_ignored() {
    let db = TestDatabase::sqlite().await;
    let outcome: Result<(), StoreError> = db
        .write(|tx| async move {
            like(&tx, 1).await?;
            let _ = like(&tx, 1).await;
            Ok(())
        })
        .await;
    assert!(matches!(outcome, Err(StoreError::Failed)));
    assert_eq!(count(&db).await, 0);
}

#[tokio::test]
async fn a_tx_that_was_kept_writes_nothing_after_the_end() {
    let db = TestDatabase::sqlite().await;
    let kept: Tx = db.write(|tx| async move { Ok::<_, StoreError>(tx) }).await.unwrap();
    assert!(matches!(like(&kept, 1).await, Err(StoreError::Ended)));
    assert_eq!(count(&db).await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_queue_refuses_at_once_and_whoever_left_it_is_not_served() {
    let folder = tempfile::tempdir().unwrap();
    let config = DatabaseConfig::Sqlite { path: folder.path().join("kumara.db"), readers: 1, queue: 2 };
    let db = Database::open(config, Clock::system()).await.unwrap();

    // The writer is held inside a request, as by a slow disk.
    let (begun, has_begun) = mpsc::channel();
    let (go, may_go) = mpsc::channel::<()>();
    let may_go = Arc::new(Mutex::new(may_go));
    // A write takes its place in the queue when it is first polled.
    let like_by = |member: i64| {
        let db = db.clone();
        Box::pin(async move { db.write(move |tx| async move { like(&tx, member).await }).await })
    };
    let held = tokio::spawn({
        let db = db.clone();
        async move {
            db.write(move |tx| {
                let (begun, may_go) = (begun.clone(), Arc::clone(&may_go));
                async move {
                    begun.send(()).map_err(|_| StoreError::Closed)?;
                    may_go.lock().recv().map_err(|_| StoreError::Closed)?;
                    like(&tx, 1).await
                }
            })
            .await
        }
    });
    tokio::task::spawn_blocking(move || has_begun.recv()).await.unwrap().unwrap();
    let (mut stays, mut leaves, mut refused) = (like_by(2), like_by(3), like_by(4));
    assert!(futures::poll!(&mut stays).is_pending() && futures::poll!(&mut leaves).is_pending());
    let refused = futures::poll!(&mut refused);
    assert!(matches!(refused, Poll::Ready(Err(StoreError::Busy))), "{refused:?}");
    drop(leaves);
    go.send(()).unwrap();
    held.await.unwrap().unwrap();
    stays.await.unwrap();
    assert!(has(&db, 1).await && has(&db, 2).await && !has(&db, 3).await && !has(&db, 4).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_what_is_acknowledged_is_there_and_the_rest_is_refused() {
    let db = TestDatabase::sqlite().await;
    db.write(|tx| async move { tx.rows(&FILL_DISK, params![]).await }).await.unwrap();
    let write = |draft: i64| {
        let db = db.clone();
        let work = move |tx: Tx| async move { tx.execute(&INSERT_DRAFT, params![draft, "x".repeat(50_000)]).await };
        tokio::spawn(async move { db.write(work).await })
    };
    let (mut kept, mut full) = (0, 0);
    for request in (1..=100).map(write).collect::<Vec<_>>() {
        match request.await.unwrap() {
            Ok(_) => kept += 1,
            Err(error) => {
                assert!(error.is_transient(), "{error:?}");
                full += i32::from(matches!(error, StoreError::Full(_)));
            }
        }
    }
    let count = || async { db.rows(&COUNT_DRAFTS, params![]).await.unwrap()[0].get::<i64>(0).unwrap() };
    assert!((1..100).contains(&kept), "{kept}");
    assert!(full > 0, "it is said what is wrong");
    assert_eq!(count().await, kept);
    db.write(|tx| async move { tx.rows(&EMPTY_DISK, params![]).await }).await.unwrap();
    write(101).await.unwrap().unwrap();
    assert_eq!(count().await, kept + 1);
}

#[tokio::test]
async fn a_snapshot_refuses_to_write() {
    let db = TestDatabase::sqlite().await;
    let outcome: Result<(), StoreError> = db.read(|tx| async move { like(&tx, 1).await }).await;
    assert!(matches!(outcome, Err(StoreError::ReadOnly)));
}

#[tokio::test]
async fn after_closing_there_is_one_file_and_an_honest_error() {
    let db = TestDatabase::sqlite().await;
    db.write(|tx| async move { like(&tx, 1).await }).await.unwrap();
    db.close().await;
    let folder = db.path().unwrap().parent().unwrap();
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(files, ["kumara.db"]);
    assert!(matches!(db.rows(&COUNT_LIKES, params![NOTE]).await, Err(StoreError::Closed)));
}
