//! One holder at a time: a lease is given back at a shutdown, taken from a silent holder, and never from one that beats.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use std::time::Duration;

use kumara_store::{Lease, leases_of, testing::TestDatabase, try_lease, wait_for_lease};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

async fn taken(db: &TestDatabase, name: &str, holder: i64, shutdown: &CancellationToken) -> Option<Lease> {
    try_lease(db, name, holder, shutdown).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_many_who_ask_at_once_has_it_until_it_is_given_back() {
    let db = TestDatabase::from_env().await;
    let shutdown = CancellationToken::new();
    let mut asking = Vec::new();
    for holder in 1..=8 {
        let (db, shutdown) = (kumara_store::Database::clone(&db), shutdown.clone());
        asking.push(tokio::spawn(async move { try_lease(&db, "node/7", holder, &shutdown).await.unwrap() }));
    }
    let mut held = Vec::new();
    for asked in asking {
        held.extend(asked.await.unwrap());
    }
    assert_eq!(held.len(), 1);
    assert!(held[0].is_held());
    assert_eq!(held[0].free_since().as_micros(), 0, "nobody had it before");
    assert!(taken(&db, "node/7", 99, &shutdown).await.is_none());
    assert!(taken(&db, "node/8", 99, &shutdown).await.is_some(), "another name is another lease");
    let seen: Vec<_> = leases_of(&db, "node/").await.unwrap().into_iter().map(|l| (l.name, l.holder != 0)).collect();
    assert_eq!(seen, [("node/7".to_owned(), true), ("node/8".to_owned(), true)]);

    let waiting = {
        let db = kumara_store::Database::clone(&db);
        tokio::spawn(async move { wait_for_lease(&db, "node/7", 50, &CancellationToken::new()).await })
    };
    sleep(Duration::from_millis(1_500)).await;
    assert!(!waiting.is_finished());
    shutdown.cancel();
    let lease = held.pop().unwrap();
    lease.given_back().await;
    let next = timeout(Duration::from_secs(10), waiting).await.expect("soon").unwrap().unwrap();
    assert!(next.is_held());
    assert!(next.free_since().as_micros() > 0, "the clock of who had it before");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_holder_loses_it_after_a_term_and_a_beating_one_keeps_it() {
    let db = TestDatabase::from_env().await;
    let never = CancellationToken::new();
    // As after `kill -9`: the row stays, nobody beats.
    let dead = {
        let other = kumara_store::Database::open(db.config(), kumara_model::Clock::system()).await.unwrap();
        let lease = try_lease(&other, "relay", 1, &never).await.unwrap().unwrap();
        other.close().await;
        lease
    };
    let beating = taken(&db, "asks", 2, &never).await.unwrap();
    let (after_dead, after_beating) = tokio::join!(
        timeout(Duration::from_secs(40), wait_for_lease(&db, "relay", 3, &never)),
        timeout(Duration::from_secs(36), wait_for_lease(&db, "asks", 3, &never)),
    );
    assert!(after_dead.expect("after a term").unwrap().is_held());
    assert!(!dead.is_held(), "it had stopped trusting its lease before");
    assert!(after_beating.is_err() && beating.is_held());
}
