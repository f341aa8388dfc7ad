//! How long an event takes to a follower in another process, and how many come through in a second: read from the table, and
//! over NATS. On the databases and servers that KUMARA_TEST_POSTGRES and KUMARA_TEST_NATS name.
//!
//!     cargo run -p kumara-store --features testing --example log_over_nats
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};

use kumara_model::{Clock, Event, MemberId, NoteId};
use kumara_store::{
    Database, EventStream, Follower, LogAddress, Logged, Offset, StoreError, Tx, spawn_follower, spawn_relay,
    testing::{TestDatabase, stream_address},
};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

const SINGLE: usize = 300;
const MANY: usize = 40_000;
const IN_ONE_TRANSACTION: usize = 50;
/// As many as a node has; each has a consumer of its own by its name.
const FOLLOWERS: [&str; 9] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

struct Counting(AtomicUsize, &'static str);

impl Follower for Counting {
    fn name(&self) -> &'static str {
        self.1
    }

    fn apply(&self, batch: &[Logged]) {
        self.0.fetch_add(batch.len(), SeqCst);
    }
}

async fn emit(db: &Database, events: usize) {
    let event = Event::NoteLiked { note: NoteId::from(1), author: MemberId::from(2), member: MemberId::from(3) };
    let written: Result<(), StoreError> = db
        .write(move |tx: Tx| {
            let event = event.clone();
            async move {
                for _ in 0..events {
                    tx.emit(&event).await?;
                }
                Ok(())
            }
        })
        .await;
    written.unwrap();
}

async fn measure(title: &str, stream: Option<&str>) {
    let Some(home) = TestDatabase::postgres().await else { return };
    let shutdown = CancellationToken::new();
    // One process writes and relays, another follows as a node does, with nine readers.
    let mut nodes = Vec::new();
    for node in 0..2 {
        let db = Database::open(home.config(), Clock::system()).await.unwrap();
        if let Some(address) = stream {
            let (stream, _) = EventStream::connect(LogAddress::parse(address).unwrap(), node).await.unwrap();
            db.follow_by(stream.clone());
            spawn_relay(&db, &stream, i64::from(node) + 1, shutdown.clone());
        }
        nodes.push(db);
    }
    let counting: Vec<_> = FOLLOWERS.iter().map(|name| Arc::new(Counting(AtomicUsize::new(0), name))).collect();
    for follower in &counting {
        spawn_follower(&nodes[1], Arc::clone(follower), Offset::ZERO, shutdown.clone());
    }
    emit(&nodes[0], 1).await;
    let seen = |all: usize| counting.iter().all(|follower| follower.0.load(SeqCst) >= all);
    let mut waits = Vec::new();
    for all in 1..=SINGLE {
        while !seen(all) {
            sleep(Duration::from_micros(200)).await;
        }
        sleep(Duration::from_millis(5)).await;
        emit(&nodes[0], 1).await;
        let since = Instant::now();
        while !seen(all + 1) {
            sleep(Duration::from_micros(200)).await;
        }
        waits.push(since.elapsed());
    }
    waits.sort();
    let began = Instant::now();
    for _ in 0..MANY / IN_ONE_TRANSACTION {
        emit(&nodes[0], IN_ONE_TRANSACTION).await;
    }
    let written = began.elapsed();
    while !seen(SINGLE + 1 + MANY) {
        sleep(Duration::from_millis(1)).await;
    }
    let followed = began.elapsed();
    println!(
        "| {title} | {:.1} | {:.1} | {:.0} | {:.0} |",
        waits[SINGLE / 2].as_secs_f64() * 1e3,
        waits[SINGLE * 99 / 100].as_secs_f64() * 1e3,
        MANY as f64 / written.as_secs_f64(),
        MANY as f64 / followed.as_secs_f64(),
    );
    shutdown.cancel();
    sleep(Duration::from_millis(300)).await;
}

#[tokio::main]
async fn main() {
    println!("| log | ms to all nine readers, median | 99 % | events/s written | events/s until all nine have them |");
    println!("| --- | --- | --- | --- | --- |");
    measure("table", None).await;
    if let Some(address) = stream_address() {
        measure("NATS, 3 servers", Some(&address)).await;
    }
}
