//! One storage story, told on both engines: what is written is there, what failed is not, and the log and the
//! projectors agree with the tables.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::sync::Arc;

use kumara_model::{Clock, MemberId};
use kumara_store::{
    Database, Health, Projection, StoreError, Tx, params, rebuild, statement,
    testing::{TestDatabase, TestEngine},
};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use likes::{COUNT_LIKES, LikeCounter, counter, like, likes, until_readable};

statement! {
    INSERT_HANDLE = "INSERT INTO handles (skeleton, handle, member_id) VALUES ($2, $3, $1)";
    FIND_HANDLE = "SELECT handle, member_id FROM handles WHERE skeleton = $1";
    FIND_SETTING = "SELECT value FROM community_settings WHERE name = $1";
    STORE_SETTING = "
        INSERT INTO community_settings (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    LIST_HANDLES = "SELECT skeleton FROM handles ORDER BY skeleton";
}

async fn open(engine: TestEngine) -> Option<TestDatabase> {
    TestDatabase::on(engine, Clock::system()).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_written_is_there_and_what_failed_is_not(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = open(engine).await else { return };

    // A like and its event become true together; the second one changes nothing.
    for expected in [true, false] {
        let is_new: Result<bool, StoreError> = db.write(|tx| async move { like(&tx, 1, 2).await }).await;
        assert_eq!(is_new.unwrap(), expected);
    }
    assert_eq!(likes(&db, 1).await, 1);

    // Work that gives up takes its rows and its event with it.
    let gave_up: Result<(), StoreError> = db
        .write(|tx| async move {
            like(&tx, 1, 3).await?;
            Err(StoreError::Busy)
        })
        .await;
    assert!(matches!(gave_up, Err(StoreError::Busy)));
    let panicked: Result<(), StoreError> = db
        .write(|tx| async move {
            like(&tx, 1, 3).await?;
            panic!("a defect in a feature")
        })
        .await;
    assert!(matches!(panicked, Err(StoreError::Panicked)));
    assert_eq!(likes(&db, 1).await, 1);
    let head = until_readable(&db, 1).await;
    assert_eq!(db.log_end().await.unwrap(), head);

    // Parameters go by number, not by place, and a taken key names the statement.
    for (member, skeleton) in [(1, "b"), (2, "B"), (3, "é"), (4, "a_"), (5, "a"), (6, "ab")] {
        let written =
            db.write(move |tx| async move { tx.execute(&INSERT_HANDLE, params![member, skeleton, "x"]).await }).await;
        assert_eq!(written.unwrap(), 1);
    }
    let taken = db.write(|tx| async move { tx.execute(&INSERT_HANDLE, params![9, "b", "y"]).await }).await;
    assert!(matches!(taken, Err(StoreError::Unique(name)) if name == INSERT_HANDLE.name));
    let found = db.optional(&FIND_HANDLE, params!["b"]).await.unwrap().unwrap();
    assert_eq!((found.get::<String>(0).unwrap(), found.get::<MemberId>(1).unwrap()), ("x".into(), 1.into()));

    // Text sorts by code point on both, whatever the server's language is.
    let sorted: Vec<String> =
        db.rows(&LIST_HANDLES, params![]).await.unwrap().iter().map(|row| row.get(0).unwrap()).collect();
    assert_eq!(sorted, ["B", "a", "a_", "ab", "b", "é"]);

    // Many keys, one trip, answers in their order.
    let answers = db.rows_many(&COUNT_LIKES, vec![params![5], params![1], params![6]]).await.unwrap();
    let counts: Vec<i64> = answers.iter().map(|rows| rows[0].get(0).unwrap()).collect();
    assert_eq!(counts, [0, 1, 0]);

    // A transaction that lost a statement is lost, and one that is over is over, on both engines.
    let ignored: Result<(), StoreError> = db
        .write(|tx| async move {
            like(&tx, 1, 4).await?;
            let _ = tx.execute(&INSERT_HANDLE, params![9, "b", "y"]).await;
            Ok(())
        })
        .await;
    assert!(matches!(ignored, Err(StoreError::Failed)), "{ignored:?}");
    let kept: Tx = db.write(|tx| async move { Ok::<_, StoreError>(tx) }).await.unwrap();
    assert!(matches!(like(&kept, 1, 5).await, Err(StoreError::Ended)));
    let only_read: Result<bool, StoreError> = db.read(|tx| async move { like(&tx, 1, 6).await }).await;
    assert!(matches!(only_read, Err(StoreError::ReadOnly)));
    assert_eq!(likes(&db, 1).await, 1);

    // The wrong number of parameters is a defect, not a query.
    assert!(matches!(db.rows(&COUNT_LIKES, params![]).await, Err(StoreError::WrongCount { takes: 1, given: 0, .. })));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_read_and_then_written_was_not_changed_in_between(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = open(engine).await else { return };
    let members = (0..6).map(|_| {
        let db = db.clone();
        tokio::spawn(async move {
            for _ in 0..10 {
                let counted: Result<u64, StoreError> = db
                    .write(|tx| async move {
                        let found = tx.optional(&FIND_SETTING, params!["visits"]).await?;
                        let before: String = found.map_or(Ok("0".into()), |row| row.get(0))?;
                        let after = before.parse::<u64>().unwrap_or(0) + 1;
                        tx.execute(&STORE_SETTING, params!["visits", after.to_string()]).await?;
                        Ok(after)
                    })
                    .await;
                counted.unwrap();
            }
        })
    });
    for member in members.collect::<Vec<_>>() {
        member.await.unwrap();
    }
    let visits: String = db.optional(&FIND_SETTING, params!["visits"]).await.unwrap().unwrap().get(0).unwrap();
    assert_eq!(visits, "60");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgresql_a_caller_who_leaves_takes_the_transaction_along() {
    let Some(db) = TestDatabase::postgres().await else { return };
    for member in 1..=20 {
        let (written, is_written) = tokio::sync::oneshot::channel::<()>();
        let once = Arc::new(parking_lot::Mutex::new(Some(written)));
        let leaving = tokio::spawn({
            let db = db.clone();
            async move {
                db.write(move |tx| {
                    let written = once.lock().take();
                    async move {
                        like(&tx, 1, member).await?;
                        drop(written);
                        std::future::pending::<Result<(), StoreError>>().await
                    }
                })
                .await
            }
        });
        let _ = is_written.await;
        leaving.abort();
        assert!(leaving.await.unwrap_err().is_cancelled());
    }
    // More left than there are connections; all of those can be used again, and none carries a rest.
    let counts = db.rows_many(&COUNT_LIKES, vec![params![1]; 50]).await.unwrap();
    assert!(counts.iter().all(|rows| matches!(rows[0].get::<i64>(0), Ok(0))));
    let liked: Result<bool, StoreError> = db.write(|tx| async move { like(&tx, 1, 1).await }).await;
    assert!(liked.unwrap());
    until_readable(&db, 1).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_snapshot_does_not_see_what_is_written_meanwhile(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = open(engine).await else { return };
    let (begun, has_begun) = std::sync::mpsc::channel();
    let (go, may_go) = std::sync::mpsc::channel::<()>();
    let may_go = Arc::new(parking_lot::Mutex::new(may_go));
    let reading = tokio::spawn({
        let db = db.clone();
        async move {
            db.read(move |tx| {
                let (begun, may_go) = (begun.clone(), Arc::clone(&may_go));
                async move {
                    let before: i64 = tx.rows(&COUNT_LIKES, params![1]).await?[0].get(0)?;
                    let _ = begun.send(());
                    // Waiting is forbidden here, for a test too; so the thread is held instead.
                    tokio::task::block_in_place(|| may_go.lock().recv()).map_err(|_| StoreError::Closed)?;
                    let after: i64 = tx.rows(&COUNT_LIKES, params![1]).await?[0].get(0)?;
                    Ok::<_, StoreError>((before, after))
                }
            })
            .await
        }
    });
    tokio::task::spawn_blocking(move || has_begun.recv()).await.unwrap().unwrap();
    let written: Result<bool, StoreError> = db.write(|tx| async move { like(&tx, 1, 2).await }).await;
    assert!(written.unwrap());
    go.send(()).unwrap();
    assert_eq!(reading.await.unwrap().unwrap(), (0, 0));
    assert_eq!(likes(&db, 1).await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_projector_follows_catches_up_after_a_pause_and_can_be_rebuilt(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = open(engine).await else { return };
    let projector = Arc::new(LikeCounter::default());
    for round in 1..=2_i64 {
        let shutdown = CancellationToken::new();
        let projection = Projection::spawn(&db, Arc::clone(&projector), shutdown.clone()).await.unwrap();
        for member in 1..=50 {
            let written: Result<bool, StoreError> =
                db.write(move |tx| async move { like(&tx, 1, round * 100 + member).await }).await;
            written.unwrap();
        }
        projection.wait_until_caught_up().await.unwrap();
        assert_eq!(counter(&db, 1).await, round * 50);
        shutdown.cancel();
        projection.ended().await;
        // Nobody follows now; the next round finds this one too.
        let unseen: Result<bool, StoreError> = db.write(move |tx| async move { like(&tx, 2, round).await }).await;
        unseen.unwrap();
    }
    assert_eq!(counter(&db, 2).await, 1);
    assert_eq!(rebuild(&db, projector).await.unwrap(), 102);
    assert_eq!((counter(&db, 1).await, counter(&db, 2).await), (100, 2));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_poisonous_event_stops_the_projector_in_front_of_it(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = open(engine).await else { return };
    for member in 1..=20 {
        let written: Result<bool, StoreError> = db.write(move |tx| async move { like(&tx, 1, member).await }).await;
        written.unwrap();
    }
    let shutdown = CancellationToken::new();
    let projector = Arc::new(LikeCounter::poisoned_by(13));
    let projection = Projection::spawn(&db, projector, shutdown.clone()).await.unwrap();
    let stopped = projection.wait_until_caught_up().await.unwrap_err();
    assert!(matches!(&stopped, StoreError::ProjectorStopped { name: "like_counter", why } if why.contains("poison")));
    assert!(matches!(projection.health(), Health::Stopped { .. }));
    assert_eq!(counter(&db, 1).await, 12, "everything before it has taken effect, nothing after it");

    // The next version of the program can digest it and goes on where this one stopped.
    let projection = Projection::spawn(&db, Arc::new(LikeCounter::default()), shutdown).await.unwrap();
    projection.wait_until_caught_up().await.unwrap();
    assert_eq!(counter(&db, 1).await, 20);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_programs_with_the_same_projector_apply_each_event_once(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = open(engine).await else { return };
    let other = Database::open(db.config(), Clock::system()).await.unwrap();
    let shutdown = CancellationToken::new();
    let projectors = [(); 2].map(|()| Arc::new(LikeCounter::default()));
    let here = Projection::spawn(&db, Arc::clone(&projectors[0]), shutdown.clone()).await.unwrap();
    let there = Projection::spawn(&other, Arc::clone(&projectors[1]), shutdown.clone()).await.unwrap();
    let writers = (0..4_i64).map(|writer| {
        let db = if writer % 2 == 0 { db.clone() } else { other.clone() };
        tokio::spawn(async move {
            for member in 1..=50 {
                let written: Result<bool, StoreError> =
                    db.write(move |tx| async move { like(&tx, 1, writer * 100 + member).await }).await;
                assert!(written.unwrap());
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    assert_eq!(rebuild(&db, Arc::new(LikeCounter::default())).await.unwrap(), 200);
    here.wait_until_caught_up().await.unwrap();
    there.wait_until_caught_up().await.unwrap();
    assert_eq!(counter(&db, 1).await, 200);
    // Each was told of each event once, whoever of them had applied it.
    assert_eq!(projectors.map(|p| p.committed()), [200, 200]);
    shutdown.cancel();
    here.ended().await;
    there.ended().await;
    other.close().await;
}
