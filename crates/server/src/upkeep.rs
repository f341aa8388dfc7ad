//! What is done now and then while the server runs: nothing depends on it, it keeps tables and memory small.

use std::time::Duration;

use crate::{
    accounts,
    app::App,
    asks, health, pictures, search, surge, translations,
    work::{self, Queue},
};

const EVERY: Duration = Duration::from_secs(60);
/// Pictures wait for days; some minutes more are nothing.
const COLLECT_EVERY: Duration = Duration::from_secs(600);

/// Runs until the application stops.
pub async fn upkeep(app: App) {
    let shutdown = app.shutdown();
    tokio::join!(
        accounts::keep_tidy(app.clone(), shutdown.clone()),
        keep_collecting(&app),
        translations::keep_tidy(&app),
        translations::keep_books(&app),
        translations::keep_ahead(&app),
        search::keep_counting(&app),
        search::keep_watching(&app),
        surge::keep(&app),
        health::keep_watching_disk(&app),
        asks::keep_routing(&app),
        work::keep(&app),
        async {
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
        }
    );
}

/// Takes pictures and files away that nobody uses.
async fn keep_collecting(app: &App) {
    let shutdown = app.shutdown();
    loop {
        let collected = if app.works_on(Queue::Pictures) { Some(pictures::collect(app).await) } else { None };
        match collected {
            None => {}
            Some(Ok(gone)) => tracing::debug!(gone.pictures, gone.files, "what nobody uses was taken away"),
            Some(Err(error)) => {
                tracing::warn!(code = error.code.name, "unused pictures could not be taken away; will try again")
            }
        }
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(COLLECT_EVERY) => {}
        }
    }
}
