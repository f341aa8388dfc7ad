//! `kill -9` in the middle of many writes: what was acknowledged is there, and what is derived agrees with it, on
//! both engines. The writer is this test program itself, started again as a child.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    sync::Arc,
};

use kumara_model::Clock;
use kumara_store::{
    Database, DatabaseConfig, Offset, Projection, StoreError,
    testing::{TestDatabase, TestEngine},
};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use likes::{LikeCounter, counter, has_like, like, likes};

const CHILD_DATABASE: &str = "KUMARA_STORE_TEST_CHILD_DATABASE";
const CHILD_RUN: &str = "KUMARA_STORE_TEST_CHILD_RUN";
const NOTE: i64 = 1;
const RUNS: i64 = 4;
const WRITES_BEFORE_THE_KILL: usize = 400;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_and_counters_agree(
    #[values(TestEngine::Sqlite, TestEngine::Postgres)] engine: TestEngine,
) {
    let Some(db) = TestDatabase::on(engine, Clock::system()).await else { return };
    let mut acknowledged = Vec::new();
    for run in 0..RUNS {
        let address = address(&db.config());
        acknowledged.extend(tokio::task::spawn_blocking(move || run_and_kill(&address, run)).await.unwrap());
    }
    assert!(acknowledged.len() >= WRITES_BEFORE_THE_KILL * RUNS as usize);

    let after = Database::open(db.config(), Clock::system()).await.unwrap();
    for member in &acknowledged {
        assert!(has_like(&after, NOTE, *member).await, "{member} was acknowledged and is gone");
    }
    let projection =
        Projection::spawn(&after, Arc::new(LikeCounter::default()), CancellationToken::new()).await.unwrap();
    projection.wait_until_caught_up().await.unwrap();
    let rows = likes(&after, NOTE).await;
    assert_eq!(counter(&after, NOTE).await, rows, "the projector lost or doubled an event");
    assert_eq!(after.log_after(Offset::ZERO, usize::MAX).await.unwrap().len() as i64, rows);
}

/// Starts the child, kills it when enough was written, and returns the members whose likes it had acknowledged.
fn run_and_kill(address: &str, run: i64) -> Vec<i64> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_writes_until_it_is_killed", "--ignored", "--nocapture", "--test-threads=1"])
        .env(CHILD_DATABASE, address)
        .env(CHILD_RUN, run.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    let member = |line: String| line.strip_prefix("ack ").and_then(|m| m.parse::<i64>().ok());
    while acknowledged.len() < WRITES_BEFORE_THE_KILL {
        let line = lines.next().expect("the child ended by itself").unwrap();
        acknowledged.extend(member(line));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What was in the pipe at that moment was acknowledged too; a line that was cut off was not read by anybody.
    acknowledged.extend(lines.map_while(Result::ok).filter_map(member));
    acknowledged
}

fn address(config: &DatabaseConfig) -> String {
    match config {
        DatabaseConfig::Sqlite { path, .. } => path.to_str().unwrap().to_owned(),
        DatabaseConfig::Postgres { url, .. } => url.clone(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "run by the test above"]
async fn child_that_writes_until_it_is_killed() {
    let address = std::env::var(CHILD_DATABASE).unwrap();
    let run: i64 = std::env::var(CHILD_RUN).unwrap().parse().unwrap();
    let config = if address.starts_with("postgres://") {
        DatabaseConfig::postgres(address)
    } else {
        DatabaseConfig::sqlite(address)
    };
    let db = Database::open(config, Clock::system()).await.unwrap();
    let projector = Arc::new(LikeCounter::default());
    let _projection = Projection::spawn(&db, projector, CancellationToken::new()).await.unwrap();
    let writers = (0..16).map(|writer: i64| {
        let db = db.clone();
        tokio::spawn(async move {
            for number in 0.. {
                let member = 1 + run * 10_000_000 + writer * 100_000 + number;
                let written: Result<bool, StoreError> =
                    db.write(move |tx| async move { like(&tx, NOTE, member).await }).await;
                if written.is_ok() {
                    // One write call for the whole line: the kill may come at any time.
                    std::io::stdout().write_all(format!("ack {member}\n").as_bytes()).unwrap();
                }
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
}
