//! How much room is left where the data folder is. Before it runs out, writes are refused in words: a database that meets
//! the end of its disk loses nothing, but everybody waits and nobody knows why.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use crate::app::App;

const EVERY: Duration = Duration::from_secs(5);
const MB: u64 = 1_000_000;

/// Whether there is room for more.
#[derive(Debug, Default)]
pub struct Disk {
    is_nearly_full: AtomicBool,
}

impl Disk {
    pub fn is_nearly_full(&self) -> bool {
        self.is_nearly_full.load(Ordering::Relaxed)
    }

    /// It has room again only with half as much more than was too little, so that it doesn't change with every file.
    fn look(&self, free: u64, least: u64) {
        let enough = if self.is_nearly_full() { least.saturating_add(least / 2) } else { least };
        let is_nearly_full = free < enough;
        if self.is_nearly_full.swap(is_nearly_full, Ordering::Relaxed) != is_nearly_full {
            if is_nearly_full {
                tracing::error!(
                    free_mb = free / MB,
                    least_mb = least / MB,
                    "the disk is nearly full: writes are refused"
                );
            } else {
                tracing::info!(free_mb = free / MB, "there is room on the disk again: writes are taken");
            }
        }
    }
}

/// Bytes that are free for this program, and all of them.
fn room(folder: &Path) -> std::io::Result<(u64, u64)> {
    let found = rustix::fs::statvfs(folder)?;
    Ok((found.f_bavail.saturating_mul(found.f_frsize), found.f_blocks.saturating_mul(found.f_frsize)))
}

async fn look(app: &App) -> std::io::Result<()> {
    let folder = app.config.storage.data_dir.clone();
    let (free, all) = tokio::task::spawn_blocking(move || room(&folder)).await??;
    metrics::gauge!("kumara_disk_free_bytes").set(free as f64);
    metrics::gauge!("kumara_disk_bytes").set(all as f64);
    app.disk.look(free, app.config.storage.min_free_mb.saturating_mul(MB));
    Ok(())
}

/// Runs until the application stops.
pub async fn keep_watching(app: &App) {
    let shutdown = app.shutdown();
    loop {
        if let Err(error) = look(app).await {
            tracing::debug!(%error, "nobody knows how much room is left");
        }
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::TestApp;

    #[test]
    fn it_is_full_until_there_is_clearly_more() {
        let disk = Disk::default();
        for (free, is_nearly_full) in [(100, false), (99, true), (100, true), (149, true), (150, false), (100, false)] {
            disk.look(free, 100);
            assert_eq!(disk.is_nearly_full(), is_nearly_full, "{free}");
        }
        disk.look(0, 0);
        assert!(!disk.is_nearly_full(), "0 never refuses");
    }

    #[tokio::test]
    async fn a_disk_without_room_refuses_what_is_new_and_serves_the_rest() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let note = ana.publish("Tea", &[]).await;
        app.app.disk.look(0, 1);
        let new = json!({"kind": "ask", "title": "More tea?", "body": "", "visibility": "public"});
        let refused = ana.post("/v1/notes", new.clone()).await;
        assert_eq!((refused.status, refused.code()), (507, "storage_full"));
        assert_eq!(refused.headers["retry-after"], "60");
        assert_eq!(ana.get(&format!("/v1/notes/{note}")).await.status, 200);
        assert_eq!(app.visitor().get("/readyz").await.expect(200)["disk"], "low");
        assert_eq!(ana.delete(&format!("/v1/notes/{note}")).await.status, 204, "what makes room is taken");
        app.app.disk.look(2, 1);
        assert_eq!(ana.post("/v1/notes", new).await.status, 201);
    }

    #[tokio::test]
    async fn what_is_free_is_looked_up() {
        let app = TestApp::with(|config| config.storage.min_free_mb = u64::MAX / MB).await;
        look(&app.app).await.unwrap();
        assert!(app.app.disk.is_nearly_full());
        let (free, all) = room(Path::new("/")).unwrap();
        assert!(0 < free && free <= all);
    }
}
