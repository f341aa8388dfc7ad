//! A projector at work in several processes on one database: whoever applies the events, each takes effect once, and who goes
//! on after another knows what the other did.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use kumara_model::{Clock, NoteId};
use kumara_store::{
    BoxFuture, Database, Logged, Offset, Projection, Projector, StoreError, Tx, params, statement,
    testing::TestDatabase,
};
use tokio_util::sync::CancellationToken;

use likes::{counter, like};

statement! {
    PUT_COUNT = "
        INSERT INTO comment_counters (note_id, comment_id, likes, replies) VALUES (1, 5, $1, 0)
        ON CONFLICT (note_id, comment_id) DO UPDATE SET likes = excluded.likes";
    FIND_COUNT = "SELECT likes FROM comment_counters WHERE note_id = $1";
}

/// Counts in its memory what it has applied, and writes the count: wrong unless it reads again what others have counted.
#[derive(Default)]
struct Remembering {
    counted: Arc<Mutex<(Offset, i64)>>,
    committed: Mutex<Vec<Offset>>,
}

impl Projector for Remembering {
    fn name(&self) -> &'static str {
        "remembering"
    }

    fn taken_over(&self, tx: Tx, _batch: &[Logged]) -> BoxFuture<'static, Result<(), StoreError>> {
        let counted = Arc::clone(&self.counted);
        Box::pin(async move {
            let row = tx.optional(&FIND_COUNT, params![NoteId::from(1)]).await?;
            let count = row.map_or(Ok(0), |row| row.get(0))?;
            *counted.lock().unwrap() = (Offset::ZERO, count);
            Ok(())
        })
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let counted = Arc::clone(&self.counted);
        Box::pin(async move {
            let now = {
                let mut counted = counted.lock().unwrap();
                // May run twice.
                let new = batch.iter().filter(|event| event.offset > counted.0).count();
                *counted = (batch.last().unwrap().offset, counted.1 + new as i64);
                counted.1
            };
            tx.execute(&PUT_COUNT, params![now]).await.map(|_| ())
        })
    }

    fn committed(&self, batch: &[Logged]) {
        self.committed.lock().unwrap().extend(batch.iter().map(|event| event.offset));
    }

    fn reset(&self, _tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_take_turns_and_each_has_everything_in_memory_once() {
    let db = TestDatabase::from_env().await;
    let shutdown = CancellationToken::new();
    let mut processes = Vec::new();
    for _ in 0..2 {
        let db = Database::open(db.config(), Clock::system()).await.unwrap();
        let projector = Arc::new(Remembering::default());
        let projection = Projection::spawn(&db, Arc::clone(&projector), shutdown.clone()).await.unwrap();
        processes.push((db, projector, projection));
    }
    let mut member = 0;
    for turn in 0..6 {
        processes[0].0.set_projects(turn % 2 == 0);
        processes[1].0.set_projects(turn % 2 == 1);
        for _ in 0..20 {
            member += 1;
            db.write(move |tx| async move { like(&tx, 1, member).await.map(|_| ()) }).await.unwrap();
        }
        for (_, _, projection) in &processes {
            let caught_up = tokio::time::timeout(Duration::from_secs(20), projection.wait_until_caught_up());
            caught_up.await.expect("in time").unwrap();
        }
        assert_eq!(counter(&db, 1).await, member, "turn {turn}");
    }
    let log: Vec<_> = db.log_after(Offset::ZERO, 1_000).await.unwrap().iter().map(|event| event.offset).collect();
    for (_, projector, _) in &processes {
        assert_eq!(*projector.committed.lock().unwrap(), log);
    }

    // Both at once: of each batch one takes effect.
    for (db, _, _) in &processes {
        db.set_projects(true);
    }
    for _ in 0..100 {
        member += 1;
        db.write(move |tx| async move { like(&tx, 1, member).await.map(|_| ()) }).await.unwrap();
    }
    for (_, _, projection) in &processes {
        projection.wait_until_caught_up().await.unwrap();
    }
    assert_eq!(counter(&db, 1).await, member);
    shutdown.cancel();
}
