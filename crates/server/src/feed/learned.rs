//! What the ranking has learned, kept in a file of the data folder, so that a restart goes on from there. A copy of
//! something that the log could teach again: a file that is missing or can't be read costs nothing but time.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use kumara_recommend::FeedIndex;
use tokio_util::sync::CancellationToken;

use super::derived_file::write;

const EVERY: Duration = Duration::from_secs(300);

fn file(data_dir: &Path) -> PathBuf {
    data_dir.join("derived").join("ranking")
}

/// Goes on with what was kept.
pub(super) fn restore(data_dir: &Path, index: &FeedIndex) {
    match fs::read(file(data_dir)) {
        Ok(bytes) => {
            if let Err(error) = index.restore_ranking(&bytes) {
                tracing::warn!(%error, "what the ranking learned can't be read; it learns anew");
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => tracing::warn!(%error, "what the ranking learned can't be read; it learns anew"),
    }
}

/// Keeps it now and then, and when the program ends.
pub(super) async fn keep(data_dir: PathBuf, index: Arc<FeedIndex>, shutdown: CancellationToken) {
    loop {
        let is_over = tokio::select! {
            () = shutdown.cancelled() => true,
            () = tokio::time::sleep(EVERY) => false,
        };
        let (dir, learned) = (data_dir.clone(), Arc::clone(&index));
        let written = tokio::task::spawn_blocking(move || write(&file(&dir), &learned.ranking_snapshot())).await;
        if let Ok(Err(error)) = written {
            tracing::warn!(%error, "what the ranking learned could not be kept");
        }
        if is_over {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use kumara_recommend::{FeedEngine, RecommendConfig};

    use super::*;

    #[test]
    fn what_was_kept_is_gone_on_with_and_garbage_is_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let engine = FeedEngine::new(RecommendConfig::default());
        restore(dir.path(), engine.index());
        let learned = engine.index().ranking_snapshot();
        write(&file(dir.path()), &learned).unwrap();
        let other = FeedEngine::new(RecommendConfig::default());
        restore(dir.path(), other.index());
        assert_eq!(other.index().ranking_snapshot(), learned);
        fs::write(file(dir.path()), b"not a model").unwrap();
        restore(dir.path(), other.index());
        assert_eq!(other.index().ranking_snapshot(), learned, "nothing has changed");
    }
}
