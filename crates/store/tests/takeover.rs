//! A community goes from SQLite to PostgreSQL in steps, while it is written to, and nothing is lost or taken twice.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::sync::{Arc, atomic::{AtomicU64, Ordering::SeqCst}};

use kumara_model::Clock;
use kumara_store::{
    Database, DatabaseConfig, Offset, StoreError, TakeoverReport, params, statement, take_over, testing::TestDatabase,
};

use likes::{has_like, like, likes, until_readable};

statement! {
    UNLIKE = "DELETE FROM comment_likes WHERE note_id = $1 AND member_id = $2";
    MOVE_LIKE = "UPDATE comment_likes SET at = $3 WHERE note_id = $1 AND member_id = $2";
    KEEP_OFFSET = "INSERT INTO projector_offsets (name, epoch, seq) VALUES ('counters', 0, $1)";
    HOLD_NAME = "INSERT INTO collections (member_id, collection_id, name, name_key, is_public, created_at)
                 VALUES ($1, $2, $3, $4, 0, 1)";
}

async fn like_all(db: &Database, note: i64, members: std::ops::Range<i64>) {
    db.write(move |tx| {
        let members = members.clone();
        async move {
            for member in members {
                like(&tx, note, member).await?;
            }
            Ok::<_, StoreError>(())
        }
    })
    .await
    .unwrap();
}

fn url(of: &DatabaseConfig) -> String {
    let DatabaseConfig::Postgres { url, .. } = of else { panic!("not on PostgreSQL") };
    url.clone()
}

fn written(report: &TakeoverReport, table: &str) -> (u64, u64) {
    let found = report.tables.iter().find(|taken| taken.name == table).unwrap();
    (found.rows, found.written)
}

#[tokio::test]
async fn a_community_is_taken_over_while_it_is_written_to() {
    let Some(target) = TestDatabase::postgres().await else { return };
    let url = url(&target.config());
    let source = TestDatabase::sqlite().await;
    let file = source.path().unwrap().to_owned();
    like_all(&source, 1, 0..2_500).await;
    source.write(|tx| async move { tx.execute(&KEEP_OFFSET, params![2_400]).await }).await.unwrap();

    let clock = Clock::system();
    let report = take_over(&file, &url, &clock, false, |_| ()).await.unwrap();
    assert_eq!(written(&report, "comment_likes"), (2_500, 2_500));
    assert_eq!(written(&report, "event_log"), (2_500, 2_500));

    // Half done, it is nobody's but this takeover's.
    let refusal = Database::open(target.config(), clock.clone()).await.err().unwrap();
    assert!(matches!(refusal, StoreError::TakeoverTarget { .. }), "{refusal}");
    let other = TestDatabase::sqlite().await;
    let refusal = take_over(other.path().unwrap(), &url, &clock, false, |_| ()).await.unwrap_err();
    assert!(matches!(refusal, StoreError::TakeoverTarget { .. }), "{refusal}");

    // Life goes on: one row new, one changed, one gone from the middle and one from the end.
    like_all(&source, 2, 0..1).await;
    source
        .write(|tx| async move {
            tx.execute(&UNLIKE, params![1, 2_499]).await?;
            tx.execute(&UNLIKE, params![1, 700]).await?;
            tx.execute(&MOVE_LIKE, params![1, 1_500, 77]).await.map(|_| ())
        })
        .await
        .unwrap();
    let seen = Arc::new(AtomicU64::new(0));
    let told = seen.clone();
    let last = take_over(&file, &url, &clock, true, move |p| told.store(p.done_rows, SeqCst)).await.unwrap();
    assert_eq!(written(&last, "event_log").0, 2_501);
    assert!(last.tables.iter().all(|table| table.blake3.is_some()));
    assert_eq!(seen.load(SeqCst), last.tables.iter().map(|table| table.rows).sum::<u64>());

    let db = Database::open(target.config(), clock.clone()).await.unwrap();
    assert_eq!((likes(&db, 1).await, likes(&db, 2).await), (2_498, 1));
    assert!(!has_like(&db, 1, 700).await && !has_like(&db, 1, 2_499).await && has_like(&db, 1, 1_500).await);

    // The log reads as it did, and what is new comes behind it, so that every projector goes on where it stood.
    let before = source.log_after(Offset::ZERO, 5_000).await.unwrap();
    assert_eq!(db.log_after(Offset::ZERO, 5_000).await.unwrap(), before);
    like_all(&db, 3, 0..1).await;
    let end = until_readable_after(&db, before.last().unwrap().offset).await;
    assert!(end > before.last().unwrap().offset && end.epoch > 0);

    // The old file can't take back what was written since.
    let refusal = take_over(&file, &url, &clock, true, |_| ()).await.unwrap_err();
    assert!(matches!(refusal, StoreError::TakeoverTarget { .. }), "{refusal}");
    assert_eq!(likes(&db, 3).await, 1);
}

async fn until_readable_after(db: &Database, offset: Offset) -> Offset {
    loop {
        if let Some(logged) = db.log_after(offset, 1).await.unwrap().first() {
            return logged.offset;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_database_with_rows_of_its_own_is_left_alone() {
    let Some(target) = TestDatabase::postgres().await else { return };
    like_all(&target, 1, 0..1).await;
    let source = TestDatabase::sqlite().await;
    like_all(&source, 1, 5..9).await;
    let url = url(&target.config());
    let refusal = take_over(source.path().unwrap(), &url, &Clock::system(), true, |_| ()).await.unwrap_err();
    assert!(matches!(&refusal, StoreError::TakeoverTarget { why } if why.contains("rows in")), "{refusal}");
    assert_eq!(likes(&target, 1).await, 1);
    assert_eq!(until_readable(&target, 1).await.epoch > 0, true);
}
