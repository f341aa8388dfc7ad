//! The log's order on PostgreSQL is the order in which events can be seen, whatever the sequence says.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use kumara_model::{Clock, Event, ManualClock, Timestamp};
use kumara_store::{
    Database, Follower, Logged, Offset, StoreError, params, spawn_follower, statement, testing::TestDatabase,
};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use likes::{liked, until_readable};

statement! {
    /// As it is after a dump of a much older server was read into this one.
    RAISE_EPOCHS = "UPDATE event_log SET epoch = epoch + 1000000000000";
}

async fn emit(db: &Database, member: i64) {
    let emitted: Result<(), StoreError> = db.write(move |tx| async move { tx.emit(&liked(1, member)).await }).await;
    emitted.unwrap();
}

fn members(events: &[Logged]) -> Vec<i64> {
    let member = |logged: &Logged| match logged.event {
        Event::CommentLiked { member, .. } => member.get(),
        _ => panic!("nobody wrote that"),
    };
    events.iter().map(member).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_with_a_smaller_number_that_is_committed_later_is_not_lost() {
    let Some(db) = TestDatabase::postgres().await else { return };
    emit(&db, 1).await;
    let before = until_readable(&db, 1).await;

    // The slow transaction takes its number first and commits last.
    let (emitted, has_emitted) = oneshot::channel();
    let (go, may_go) = oneshot::channel::<()>();
    let once = Arc::new(Mutex::new(Some((emitted, may_go))));
    let slow = tokio::spawn({
        let db = db.clone();
        async move {
            db.write(move |tx| {
                let once = once.lock().unwrap().take();
                async move {
                    tx.emit(&liked(1, 2)).await?;
                    let (emitted, may_go) = once.expect("nothing disturbs it, so it runs once");
                    emitted.send(()).unwrap();
                    let _ = may_go.await;
                    Ok::<_, StoreError>(())
                }
            })
            .await
        }
    });
    has_emitted.await.unwrap();
    emit(&db, 3).await;

    // The fast one is committed and can be counted on, but a reader that took it now would pass by the slow one.
    assert!(db.log_end().await.unwrap() > before);
    assert_eq!(db.log_after(before, 10).await.unwrap(), []);
    assert_eq!(db.log_head().await.unwrap(), before);

    go.send(()).unwrap();
    slow.await.unwrap().unwrap();
    until_readable(&db, 3).await;
    assert_eq!(members(&db.log_after(before, 10).await.unwrap()), [2, 3]);
}

/// Collects whom it sees, in order.
#[derive(Default)]
struct Witness {
    seen: Mutex<Vec<(Offset, i64)>>,
}

impl Follower for Witness {
    fn name(&self) -> &'static str {
        "witness"
    }

    fn apply(&self, batch: &[Logged]) {
        let offsets = batch.iter().map(|logged| logged.offset);
        self.seen.lock().unwrap().extend(offsets.zip(members(batch)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_follower_among_many_writers_sees_every_event_once_and_in_order() {
    let Some(db) = TestDatabase::postgres().await else { return };
    let witness = Arc::new(Witness::default());
    let following = spawn_follower(&db, Arc::clone(&witness), Offset::ZERO, CancellationToken::new());
    let writers = (0..8_i64).map(|writer| {
        let db = db.clone();
        tokio::spawn(async move {
            for number in 1..=40 {
                let member = writer * 1_000 + number;
                // Some transactions stay open for a while after they have taken their number.
                let pause = Duration::from_millis((member.unsigned_abs() * 7_919) % 12);
                let emitted: Result<(), StoreError> = db
                    .write(move |tx| async move {
                        tx.emit(&liked(1, member)).await?;
                        tokio::time::sleep(pause).await;
                        Ok(())
                    })
                    .await;
                emitted.unwrap();
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    following.wait_until_caught_up().await.unwrap();
    let seen = witness.seen.lock().unwrap().clone();
    assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0), "the offsets only grow");
    assert_eq!(seen.len(), 320);
    assert_eq!(seen.iter().map(|(_, member)| member).collect::<HashSet<_>>().len(), 320);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_comes_from_another_server_goes_on_after_its_last_event() {
    let Some(db) = TestDatabase::postgres().await else { return };
    let clock = ManualClock::at(Timestamp::from_millis(1_700_000_000_000));
    emit(&db, 1).await;
    db.write(|tx| async move { tx.execute(&RAISE_EPOCHS, params![]).await }).await.unwrap();

    let moved = Database::open(db.config(), clock.clock()).await.unwrap();
    let last = until_readable(&moved, 1).await;
    emit(&moved, 2).await;
    until_readable(&moved, 2).await;
    let after = moved.log_after(last, 10).await.unwrap();
    assert_eq!(members(&after), [2]);
    assert_eq!(after[0].at, clock.now());

    // Opened once more, nothing is raised again.
    let again = Database::open(db.config(), Clock::system()).await.unwrap();
    emit(&again, 3).await;
    until_readable(&again, 3).await;
    let epochs: Vec<_> = again.log_after(last, 10).await.unwrap().iter().map(|e| e.offset.epoch).collect();
    assert!(epochs[1] - epochs[0] < 1_000_000, "{epochs:?}");
}
