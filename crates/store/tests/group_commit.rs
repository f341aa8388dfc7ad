//! Many writers share one commit on SQLite, and none of them can spoil it for the others.

use kumara_model::{Event, MemberId, NoteId};
use kumara_store::{Database, Offset, StoreError, Tx, params, statement, testing::TestDatabase};

statement! {
    INSERT_LIKE = "INSERT INTO likes (note_id, member_id, at) VALUES ($1, $2, 0)";
    COUNT_LIKES = "SELECT COUNT(*) FROM likes WHERE note_id = $1";
    FIND_LIKE = "SELECT 1 FROM likes WHERE note_id = $1 AND member_id = $2";
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
                        7 => Ok(std::future::pending().await),
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
