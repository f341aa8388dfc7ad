//! What the feed remembers beside the tables, kept in a file of the data folder with its position in the log, so that
//! a restart goes on from there. All of it could be learned from the log again: a file that is missing or can't be
//! read costs nothing but time.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use kumara_recommend::{FeedIndex, MemoryError};
use kumara_store::Offset;
use tokio_util::sync::CancellationToken;

use super::{derived_file, follow::FeedFollower};

const EVERY: Duration = Duration::from_secs(300);

fn file(data_dir: &Path) -> PathBuf {
    data_dir.join("derived").join("feed")
}

/// Goes on with what was kept; returns its position. `loaded` is the position of the tables: what stands behind it
/// belongs to another history.
pub(super) fn restore(data_dir: &Path, index: &FeedIndex, loaded: Offset) -> Option<Offset> {
    let bytes = match fs::read(file(data_dir)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            tracing::warn!(%error, "what the feed remembered can't be read; it learns anew");
            return None;
        }
    };
    let began = Instant::now();
    match restore_bytes(&bytes, index, loaded) {
        Ok(position) => {
            let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
            match position {
                Some(_) => tracing::info!(bytes = bytes.len(), milliseconds, "the feed remembers"),
                None => tracing::warn!("what the feed remembered is of another database; it learns anew"),
            }
            position
        }
        Err(error) => {
            tracing::warn!(%error, "what the feed remembered can't be read; it learns anew");
            None
        }
    }
}

fn restore_bytes(bytes: &[u8], index: &FeedIndex, loaded: Offset) -> Result<Option<Offset>, MemoryError> {
    let (epoch, seq) = FeedIndex::position_of_memory(bytes)?;
    let position = Offset { epoch, seq };
    if position > loaded {
        return Ok(None);
    }
    match index.restore_memory(bytes) {
        Ok(()) => {}
        Err(error @ MemoryError::Ranking(_)) => tracing::warn!(%error, "the ranking learns anew"),
        Err(error) => return Err(error),
    }
    Ok(Some(position))
}

/// Keeps it now and then, until the program ends.
pub(super) async fn keep_current(
    data_dir: PathBuf,
    index: Arc<FeedIndex>,
    follower: Arc<FeedFollower>,
    shutdown: CancellationToken,
) {
    while shutdown.run_until_cancelled(tokio::time::sleep(EVERY)).await.is_some() {
        keep(&data_dir, &index, &follower).await;
    }
}

pub(super) async fn keep(data_dir: &Path, index: &Arc<FeedIndex>, follower: &Arc<FeedFollower>) {
    let (dir, index, follower) = (data_dir.to_owned(), Arc::clone(index), Arc::clone(follower));
    let written = tokio::task::spawn_blocking(move || {
        let Offset { epoch, seq } = follower.reached();
        derived_file::write(&file(&dir), &index.memory_snapshot((epoch, seq)))
    });
    if let Ok(Err(error)) = written.await {
        tracing::warn!(%error, "what the feed remembers could not be kept");
    }
}

#[cfg(test)]
mod tests {
    use kumara_recommend::{FeedEngine, RecommendConfig};
    use serde_json::{Value, json};

    use super::*;
    use crate::testing::{START, TestApp, TestClient};

    #[test]
    fn what_was_kept_is_gone_on_with_unless_it_is_garbage_or_of_another_history() {
        let dir = tempfile::tempdir().unwrap();
        let engine = FeedEngine::new(RecommendConfig::default());
        let at = |seq| Offset { epoch: 0, seq };
        assert_eq!(restore(dir.path(), engine.index(), at(9)), None, "nothing was kept");
        derived_file::write(&file(dir.path()), &engine.index().memory_snapshot((0, 7))).unwrap();
        assert_eq!(restore(dir.path(), engine.index(), at(9)), Some(at(7)));
        assert_eq!(restore(dir.path(), engine.index(), at(6)), None);
        fs::write(file(dir.path()), b"not a memory").unwrap();
        assert_eq!(restore(dir.path(), engine.index(), at(9)), None);
    }

    /// What a member saw and liked: on the log before the first stop, and on the log only, as after a crash.
    #[tokio::test]
    async fn a_member_is_remembered_over_a_stop_and_over_a_crash() {
        let app = TestApp::start().await;
        let (ana, reader) = (app.member("ana").await, app.member("reader").await);
        for (topic, count) in [("tea", 8), ("maps", 8)] {
            for i in 0..count {
                ana.publish(&format!("{topic} {i}"), &[topic]).await;
            }
        }
        app.settle().await;
        let seen = look(&reader, 6).await;
        app.settle().await;
        let width = |app: &TestApp| app.app.feed.width_this_week(reader.id(), app.clock.clock().now());
        let before = width(&app).unwrap();
        assert_eq!(before.notes, 6);

        let app = app.restarted().await;
        app.settle().await;
        assert_eq!(width(&app).unwrap(), before);
        let reader_now = reader.at(&app);
        let rest = look(&reader_now, 4).await;
        assert!(rest.iter().all(|note| !seen.contains(note)), "{rest:?} after {seen:?}");

        // The file stays where the first stop left it: what came after lies in the log alone.
        let data_dir = app.app.config.storage.data_dir.clone();
        let kept = fs::read(file(&data_dir)).unwrap();
        app.settle().await;
        let before = width(&app).unwrap();
        assert_eq!(before.notes, 10);
        app.app.stop().await;
        fs::write(file(&data_dir), kept).unwrap();
        let app = app.restarted().await;
        app.settle().await;
        assert_eq!(width(&app).unwrap(), before);
    }

    async fn look(reader: &TestClient, count: usize) -> Vec<String> {
        let page = reader.get(&format!("/v1/feed/explore?limit={count}")).await.expect(200);
        let cards = page["items"].as_array().unwrap();
        let sample = |card: &Value| {
            json!({"kind": "impression", "note": card["id"], "surface": "explore", "position": 0, "milliseconds": 900,
                   "at": START.to_string(), "ticket": card["ticket"]})
        };
        let samples: Vec<_> = cards.iter().map(sample).collect();
        assert_eq!(reader.post("/v1/telemetry", json!({"samples": samples})).await.status, 202);
        cards.iter().map(|card| card["id"].as_str().unwrap().to_owned()).collect()
    }
}
