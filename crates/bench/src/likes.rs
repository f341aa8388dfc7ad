//! `kumara-bench likes`: durable writes. Many clients like notes at once; each write is a row on two sides and its
//! event, and is acknowledged when it is on the disk (SQLite, `synchronous=FULL`, group commit).

use std::{
    error::Error,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use clap::Args;
use hdrhistogram::Histogram;
use kumara_model::{Clock, Event, MemberId, NoteId};
use kumara_store::{Database, DatabaseConfig, StoreError, params, statement};

use crate::table::{Budget, Table};

statement! {
    INSERT_LIKE = "INSERT INTO likes (note_id, member_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    INSERT_MEMBER_LIKE = "INSERT INTO member_likes (member_id, note_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
}

#[derive(Debug, Args)]
pub struct Arguments {
    /// Clients that each wait for their answer before they like again.
    #[arg(long, default_value_t = 64)]
    clients: usize,
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Folder on the disk to be measured; removed afterwards.
    #[arg(long, default_value = "bench-data")]
    folder: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if arguments.folder.exists() {
        return Err(format!("{} is there already", arguments.folder.display()).into());
    }
    std::fs::create_dir_all(&arguments.folder)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let measured = runtime.block_on(measure(arguments));
    std::fs::remove_dir_all(&arguments.folder)?;
    let (times, took) = measured?;
    let mut table = Table::new("Durable likes, SQLite, synchronous=FULL", ["what", "measured", "budget", ""]);
    table.measured("clients", arguments.clients as f64, Budget::None(""));
    table.measured("likes", times.len() as f64 / took.as_secs_f64(), Budget::AtLeast(8_000.0, "/s"));
    let ms = |quantile: f64| times.value_at_quantile(quantile) as f64 / 1_000.0;
    table.measured("p50", ms(0.5), Budget::None("ms"));
    table.measured("p99", ms(0.99), Budget::AtMost(25.0, "ms"));
    println!("{table}");
    Ok(())
}

async fn measure(arguments: &Arguments) -> Result<(Histogram<u64>, Duration), Box<dyn Error>> {
    let config = DatabaseConfig::Sqlite { path: arguments.folder.join("kumara.db"), readers: 1, queue: 4_096 };
    let db = Database::open(config, Clock::system()).await?;
    let next = Arc::new(AtomicU64::new(1));
    let began = Instant::now();
    let until = began + Duration::from_secs(arguments.seconds);
    let clients = (0..arguments.clients).map(|_| tokio::spawn(client(db.clone(), Arc::clone(&next), until)));
    let clients: Vec<_> = clients.collect();
    let mut times = Histogram::new(3)?;
    for client in clients {
        times.add(client.await??)?;
    }
    let took = began.elapsed();
    db.close().await;
    Ok((times, took))
}

async fn client(db: Database, next: Arc<AtomicU64>, until: Instant) -> Result<Histogram<u64>, StoreError> {
    // Microseconds up to a minute.
    let mut times = Histogram::new_with_bounds(1, 60_000_000, 3).map_err(|_| StoreError::Busy)?;
    while Instant::now() < until {
        let number = i64::try_from(next.fetch_add(1, Relaxed)).unwrap_or(i64::MAX);
        let (note, author, member) = (NoteId::from(number), MemberId::from(1), MemberId::from(number % 100_000 + 2));
        let at = db.clock().now();
        let began = Instant::now();
        db.write(move |tx| async move {
            tx.execute(&INSERT_LIKE, params![note, member, at]).await?;
            tx.execute(&INSERT_MEMBER_LIKE, params![member, note, at]).await?;
            tx.emit(&Event::NoteLiked { note, author, member }).await
        })
        .await?;
        times.saturating_record(u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX));
    }
    Ok(times)
}
