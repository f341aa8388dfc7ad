//! Reads that may be stale go to a streaming replica, a real one, while it is near; else the database itself answers.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::time::Duration;

use kumara_model::Clock;
use kumara_store::{Database, DatabaseConfig, ReplicaConfig, StoreError, params, statement, testing::TestServer};
use tokio::time::{Instant, sleep};

use likes::{has_like, like, likes};

statement! {
    IS_REPLICA = "SELECT pg_is_in_recovery()";
    IS_REPLICA_FOR = "SELECT pg_is_in_recovery() WHERE $1 > 0";
}

const MAX_LAG: Duration = Duration::from_millis(1_500);

async fn open(server: &TestServer, replica: &TestServer) -> Database {
    let replica = ReplicaConfig { url: replica.url("postgres", ""), max_lag: MAX_LAG };
    let config = DatabaseConfig::Postgres { url: server.url("postgres", ""), pool: 4, replica: Some(replica) };
    Database::open(config, Clock::system()).await.unwrap()
}

async fn like_by(db: &Database, member: i64) {
    db.write(move |tx| async move { like(&tx, 1, member).await }).await.unwrap();
}

/// Whether a replica answers; all three ways of reading have to agree.
async fn is_replica(db: &Database) -> bool {
    let one: bool = db.optional(&IS_REPLICA, params![]).await.unwrap().unwrap().get(0).unwrap();
    let many = db.rows_many(&IS_REPLICA_FOR, vec![params![1], params![2]]).await.unwrap();
    let snapshot: Result<bool, StoreError> =
        db.read(|tx| async move { tx.optional(&IS_REPLICA, params![]).await?.unwrap().get(0) }).await;
    assert!(many.iter().all(|rows| rows[0].get::<bool>(0).unwrap() == one), "the ways of reading differ");
    assert_eq!(snapshot.unwrap(), one, "the ways of reading differ");
    one
}

async fn until(db: &Database, wanted: bool) {
    let patience = Instant::now() + Duration::from_secs(30);
    loop {
        let found: bool = db.optional(&IS_REPLICA, params![]).await.unwrap().unwrap().get(0).unwrap();
        if found == wanted {
            return;
        }
        assert!(Instant::now() < patience, "the replica is asked: {found}");
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_answers_while_it_is_near() {
    let Some(server) = TestServer::start(|_| String::new()) else { return };
    let replica = server.replica();
    let db = open(&server, &replica).await;
    let stale = db.stale();
    until(&stale, true).await;
    assert!(is_replica(&stale).await && !is_replica(&db).await, "only what may be stale goes there");

    // Writes go to the database all the same, and come over.
    like_by(&stale, 1).await;
    assert!(has_like(&db, 1, 1).await);
    let written = Instant::now();
    while likes(&stale, 1).await == 0 {
        assert!(written.elapsed() < MAX_LAG, "it says that it is near");
        sleep(Duration::from_millis(5)).await;
    }

    // What falls behind is asked no more, before it is too far behind.
    replica.tell("SELECT pg_wal_replay_pause()").await;
    like_by(&db, 2).await;
    let written = Instant::now();
    while likes(&stale, 1).await < 2 {
        assert!(written.elapsed() < MAX_LAG + Duration::from_millis(200), "an answer was older than it may be");
        sleep(Duration::from_millis(5)).await;
    }
    assert!(!is_replica(&stale).await);
    replica.tell("SELECT pg_wal_replay_resume()").await;
    until(&stale, true).await;

    // One that is gone is noticed by the read itself, and nobody gets an error.
    replica.stop();
    assert_eq!(likes(&stale, 1).await, 2);
    assert!(!is_replica(&stale).await);
    replica.start_again();
    until(&stale, true).await;
    assert_eq!(likes(&stale, 1).await, 2);
    db.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_replica_of_it_is_not_asked() {
    let Some(server) = TestServer::start(|_| String::new()) else { return };
    let other = TestServer::start(|_| String::new()).unwrap();
    let others = other.replica();
    for wrong in [&server, &others] {
        let db = open(&server, wrong).await;
        like_by(&db, 1).await;
        sleep(Duration::from_secs(1)).await;
        assert!(!is_replica(&db.stale()).await);
        assert_eq!(likes(&db.stale(), 1).await, 1);
        db.close().await;
    }
}
