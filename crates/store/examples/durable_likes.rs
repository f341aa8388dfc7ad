//! How many durable likes a second a folder takes: `cargo run --release --example durable_likes -- FOLDER CLIENTS`.
//! Each like is two rows and an event in one transaction, acknowledged when it is on the disk.

use std::time::{Duration, Instant};

use kumara_model::{Clock, Event, MemberId, NoteId};
use kumara_store::{DataDir, Database, DatabaseConfig, StoreError, params, statement};

statement! {
    LIKE = "INSERT INTO likes (note_id, member_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    MEMBER_LIKES = "INSERT INTO member_likes (member_id, note_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
}

const RUN: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let folder = tempfile::tempdir_in(args.next().unwrap_or_else(|| ".".into()))?;
    let clients: i64 = args.next().map_or(Ok(64), |count| count.parse())?;
    let db = Database::open(DatabaseConfig::sqlite(DataDir::new(folder.path()).database()), Clock::system()).await?;
    let started = Instant::now();
    let running = (0..clients).map(|client| {
        let db = db.clone();
        tokio::spawn(async move {
            let mut took = Vec::new();
            for number in 1.. {
                if started.elapsed() >= RUN {
                    break;
                }
                let begun = Instant::now();
                let (note, member) = (1 + number % 1_000, 1 + client * 1_000_000 + number);
                let liked: Result<(), StoreError> = db
                    .write(move |tx| async move {
                        tx.execute(&LIKE, params![note, member, 0]).await?;
                        tx.execute(&MEMBER_LIKES, params![member, note, 0]).await?;
                        let (note, member) = (NoteId::from(note), MemberId::from(member));
                        tx.emit(&Event::NoteLiked { note, author: MemberId::from(1), member }).await
                    })
                    .await;
                liked?;
                took.push(begun.elapsed());
            }
            Ok::<_, StoreError>(took)
        })
    });
    let running: Vec<_> = running.collect();
    let mut took = Vec::new();
    for client in running {
        took.extend(client.await??);
    }
    let seconds = started.elapsed().as_secs_f64();
    took.sort_unstable();
    let at = |share: f64| took.get((took.len() as f64 * share) as usize).copied().unwrap_or_default();
    println!(
        "{clients} clients: {:.0} likes/s, p50 {:.1?}, p99 {:.1?}",
        took.len() as f64 / seconds,
        at(0.5),
        at(0.99)
    );
    db.close().await;
    Ok(())
}
