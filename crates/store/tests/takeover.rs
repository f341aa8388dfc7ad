//! A community goes from SQLite to PostgreSQL in steps, while it is written to, and nothing is lost or taken twice.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
};

use kumara_model::Clock;
use kumara_store::{
    BlobAddress, BlobStore, DataDir, Database, DatabaseConfig, Offset, StoreError, TakeoverReport, backup, params,
    projected_until, restore, schema_version, statement, take_over, testing::TestDatabase,
};

use likes::{has_like, like, likes};

statement! {
    UNLIKE = "DELETE FROM comment_likes WHERE note_id = $1 AND member_id = $2";
    MOVE_LIKE = "UPDATE comment_likes SET at = $3 WHERE note_id = $1 AND member_id = $2";
    KEEP_OFFSET = "INSERT INTO projector_offsets (name, epoch, seq) VALUES ('counters', 0, $1)";
    HOLD_NAME = "
        INSERT INTO collections (member_id, collection_id, name, name_key, is_private, created_at)
        VALUES (1, $1, $2, $2, 0, 1)
        ON CONFLICT (member_id, collection_id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key";
    ADD_VERSION = "
        INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (10000, 'of next year', '', 0)";
    DROP_VERSION = "DELETE FROM schema_migrations WHERE version = $1";
    FIND_HOLDER = "SELECT collection_id FROM collections WHERE member_id = 1 AND name_key = $1";
}

async fn hold_names(db: &Database, names: &'static [(i64, &'static str)]) {
    db.write(move |tx| async move {
        for (collection, name) in names {
            tx.execute(&HOLD_NAME, params![*collection, *name]).await?;
        }
        Ok::<_, StoreError>(())
    })
    .await
    .unwrap();
}

async fn holder(db: &Database, name: &str) -> i64 {
    db.optional(&FIND_HOLDER, params![name]).await.unwrap().unwrap().get(0).unwrap()
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
    like_all(&source, 1, 1..2_501).await;
    source.write(|tx| async move { tx.execute(&KEEP_OFFSET, params![2_400]).await }).await.unwrap();

    hold_names(&source, &[(1, "trails"), (2, "soups")]).await;

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
    like_all(&source, 2, 1..2).await;
    source
        .write(|tx| async move {
            tx.execute(&UNLIKE, params![1, 2_500]).await?;
            tx.execute(&UNLIKE, params![1, 700]).await?;
            tx.execute(&MOVE_LIKE, params![1, 1_500, 77]).await.map(|_| ())
        })
        .await
        .unwrap();
    // Two names change hands, which are unique there, too.
    hold_names(&source, &[(1, "between"), (2, "trails"), (1, "soups")]).await;
    let log = source.log_after(Offset::ZERO, 5_000).await.unwrap();
    let refusal = take_over(&file, &url, &clock, true, |_| ()).await.unwrap_err();
    assert!(matches!(refusal, StoreError::InUse { .. }), "somebody may write still: {refusal}");
    source.close().await;
    let seen = Arc::new(AtomicU64::new(0));
    let told = seen.clone();
    let last = take_over(&file, &url, &clock, true, move |p| told.store(p.done_rows, SeqCst)).await.unwrap();
    assert_eq!(written(&last, "event_log").0, 2_501);
    assert!(last.tables.iter().all(|table| table.blake3.is_some()));
    assert_eq!(seen.load(SeqCst), last.tables.iter().map(|table| table.rows).sum::<u64>());

    let db = Database::open(target.config(), clock.clone()).await.unwrap();
    assert_eq!((likes(&db, 1).await, likes(&db, 2).await), (2_498, 1));
    assert!(!has_like(&db, 1, 700).await && !has_like(&db, 1, 2_500).await && has_like(&db, 1, 1_500).await);

    assert_eq!((holder(&db, "soups").await, holder(&db, "trails").await), (1, 2));

    // The log reads as it did, and what is new comes behind it, so that every projector goes on where it stood.
    assert_eq!(db.log_after(Offset::ZERO, 5_000).await.unwrap(), log);
    let position: Result<_, StoreError> = db.read(|tx| async move { projected_until(&tx, "counters").await }).await;
    assert_eq!(position.unwrap(), Offset { epoch: 0, seq: 2_400 });
    like_all(&db, 3, 1..2).await;
    let end = until_readable_after(&db, log.last().unwrap().offset).await;
    assert!(end > log.last().unwrap().offset && end.epoch > 0 && end.seq > 2_501, "{end:?}");

    // The old file can't take back what was written since.
    let refusal = take_over(&file, &url, &clock, true, |_| ()).await.unwrap_err();
    assert!(matches!(refusal, StoreError::TakeoverTarget { .. }), "{refusal}");
    assert_eq!(likes(&db, 3).await, 1);

    // And nobody serves it by mistake.
    let refusal = Database::open(source.config(), clock.clone()).await.err().unwrap();
    assert!(matches!(&refusal, StoreError::Moved { mark, .. } if mark.is_file()), "{refusal}");
}

async fn until_readable_after(db: &Database, offset: Offset) -> Offset {
    loop {
        if let Some(logged) = db.log_after(offset, 1).await.unwrap().first() {
            return logged.offset;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

/// As often as is asked, then it stops as if the program had been killed.
fn breaking_off(after: u64) -> impl FnMut(kumara_store::TakeoverProgress) + Send + 'static {
    move |told| assert!(told.done_rows < after || told.is_checking, "the power went")
}

#[tokio::test]
async fn what_was_broken_off_goes_on_and_nothing_is_there_twice() {
    let Some(target) = TestDatabase::postgres().await else { return };
    let url = url(&target.config());
    let source = TestDatabase::sqlite().await;
    let file = source.path().unwrap().to_owned();
    like_all(&source, 1, 1..3_501).await;
    source.close().await;
    let broken = take_over(&file, &url, &Clock::system(), true, breaking_off(2_000)).await;
    assert!(matches!(broken, Err(StoreError::Panicked)));
    assert!(Database::open(target.config(), Clock::system()).await.is_err(), "half of it is not served");

    let report = take_over(&file, &url, &Clock::system(), true, |_| ()).await.unwrap();
    assert_eq!(written(&report, "comment_likes"), (3_500, 1_500), "two ranges were there");
    let db = Database::open(target.config(), Clock::system()).await.unwrap();
    assert_eq!(likes(&db, 1).await, 3_500);
}

#[tokio::test]
async fn a_backup_that_is_put_in_the_place_of_what_was_moved_is_served() {
    let Some(target) = TestDatabase::postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let data = DataDir::new(folder.path().join("data"));
    let config = DatabaseConfig::sqlite(data.database());
    let db = Database::open(config.clone(), Clock::system()).await.unwrap();
    like_all(&db, 1, 1..4).await;
    let file = folder.path().join("backup");
    let blobs = BlobStore::open(&BlobAddress::Folder(data.blobs())).unwrap();
    backup(&db, &blobs, &file, |_| ()).await.unwrap();
    db.close().await;
    take_over(&data.database(), &url(&target.config()), &Clock::system(), true, |_| ()).await.unwrap();
    assert!(Database::open(config.clone(), Clock::system()).await.is_err());

    restore(&file, data.path(), true).await.unwrap();
    let db = Database::open(config, Clock::system()).await.unwrap();
    assert_eq!(likes(&db, 1).await, 3);
}

#[tokio::test]
async fn a_database_with_rows_of_its_own_or_a_newer_schema_is_left_alone() {
    let Some(target) = TestDatabase::postgres().await else { return };
    like_all(&target, 1, 1..2).await;
    let source = TestDatabase::sqlite().await;
    like_all(&source, 1, 5..9).await;
    let url = url(&target.config());
    let refusal = refused(source.path().unwrap(), &url).await;
    assert!(matches!(&refusal, StoreError::TakeoverTarget { why } if why.contains("rows in")), "{refusal}");
    assert_eq!(likes(&target, 1).await, 1);

    target.write(|tx| async move { tx.execute(&ADD_VERSION, params![]).await }).await.unwrap();
    let refusal = refused(source.path().unwrap(), &url).await;
    assert!(matches!(refusal, StoreError::NewerSchema { found: 10_000, .. }), "{refusal}");
}

#[tokio::test]
async fn an_older_file_is_brought_up_to_date_first() {
    let Some(target) = TestDatabase::postgres().await else { return };
    let source = TestDatabase::sqlite().await;
    source.write(|tx| async move { tx.execute(&DROP_VERSION, params![schema_version()]).await }).await.unwrap();
    let refusal = refused(source.path().unwrap(), &url(&target.config())).await;
    assert!(matches!(refusal, StoreError::OlderSource { known, .. } if known == schema_version()), "{refusal}");
}

async fn refused(file: &Path, url: &str) -> StoreError {
    take_over(file, url, &Clock::system(), false, |_| ()).await.unwrap_err()
}
