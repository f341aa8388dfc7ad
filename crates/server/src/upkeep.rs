//! What is done now and then while the server runs: nothing depends on it, it keeps tables and memory small.

use std::time::Duration;

use crate::{accounts, app::App};

const EVERY: Duration = Duration::from_secs(60);

/// Runs until the application stops.
pub async fn upkeep(app: App) {
    let shutdown = app.shutdown();
    tokio::join!(accounts::keep_tidy(app.clone(), shutdown.clone()), async {
        loop {
            tokio::select! {
                () = shutdown.cancelled() => return,
                () = tokio::time::sleep(EVERY) => {}
            }
            app.rate_limits.reads.forget_idle();
            app.rate_limits.writes.forget_idle();
            metrics::gauge!("kumara_rate_limited_callers")
                .set((app.rate_limits.reads.len() + app.rate_limits.writes.len()) as f64);
        }
    });
}
