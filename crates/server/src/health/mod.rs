//! Whether the server lives and is ready, for whoever runs it. Words without details: anybody may ask.

mod disk;

use std::{collections::BTreeMap, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use kumara_store::Health;
use serde::Serialize;

pub use self::disk::{Disk, keep_watching as keep_watching_disk};
use crate::app::App;

/// A part that has not answered by then counts as failed.
const PATIENCE: Duration = Duration::from_secs(2);

pub fn router() -> Router<App> {
    Router::new().route("/healthz", get(|| async { "ok" })).route("/readyz", get(ready))
}

#[derive(Serialize)]
struct Readiness {
    ready: bool,
    database: &'static str,
    /// `ok`, `low` (nothing new is written any more) or `failed`.
    disk: &'static str,
    /// `ok`, or `building`: the index answers with what it has so far.
    search: &'static str,
    /// How far answers are simplified: `normal`, `quiet`, `lean`, `pooled` or `static`.
    surge: &'static str,
    /// That level was set by hand and does not follow the load.
    surge_by_hand: bool,
    /// What follows the log: `running`, `retrying` (it failed just now and tries again) or `stopped`.
    projectors: BTreeMap<&'static str, &'static str>,
    /// How old the oldest event is that each of them has still to take in, seconds.
    lag_seconds: BTreeMap<&'static str, f64>,
    /// Where events come from: `table`, `stream`, or `table, no stream` while NATS can't be reached.
    log: &'static str,
    /// The number of this node, and how many serve the community.
    node: u16,
    nodes_serving: u32,
    /// It is about to stop.
    draining: bool,
}

/// Ready when the database answers, the data folder can be written, and nothing that follows the log has stopped. One
/// that tries again is no reason to send members away.
async fn ready(State(app): State<App>) -> impl IntoResponse {
    let (database, disk) = tokio::join!(answers(app.db.log_head()), answers(write_probe(&app)));
    let projectors: BTreeMap<_, _> = app.projections().map(|p| (p.name(), state_of(&p.health()))).into();
    let lag_seconds: BTreeMap<_, _> = app.projections().map(|p| (p.name(), p.lag().as_secs_f64())).into();
    let log = match app.db.event_stream() {
        None => "table",
        Some(stream) if stream.is_connected() => "stream",
        Some(_) => "table, no stream",
    };
    let draining = app.node.is_draining();
    let ready =
        database && disk && !draining && app.node.is_held() && projectors.values().all(|state| *state != "stopped");
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let word = |works| if works { "ok" } else { "failed" };
    let search = if app.search.is_whole() { "ok" } else { "building" };
    let readiness = Readiness {
        ready,
        database: word(database),
        disk: if disk && app.disk.is_nearly_full() { "low" } else { word(disk) },
        search,
        surge: app.surge.level().name(),
        surge_by_hand: app.surge.is_by_hand(),
        projectors,
        lag_seconds,
        log,
        node: app.node.number(),
        nodes_serving: app.node.serving(),
        draining,
    };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(readiness))
}

async fn answers<T, E>(asked: impl Future<Output = Result<T, E>>) -> bool {
    matches!(tokio::time::timeout(PATIENCE, asked).await, Ok(Ok(_)))
}

/// A full or read-only disk is found by writing alone.
async fn write_probe(app: &App) -> std::io::Result<()> {
    tokio::fs::write(app.config.storage.data_dir.join("readyz.probe"), b"ready").await
}

const fn state_of(health: &Health) -> &'static str {
    match health {
        Health::Running => "running",
        Health::Retrying { .. } => "retrying",
        Health::Stopped { .. } => "stopped",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn ready_says_what_it_looked_at() {
        let app = TestApp::start().await;
        // Even an empty index is built first.
        app.settle().await;
        let ready = app.visitor().get("/readyz").await.expect(200);
        assert_eq!((&ready["ready"], &ready["database"]), (&true.into(), &"ok".into()));
        assert_eq!(ready["search"], "ok");
        let projectors = ready["projectors"].as_object().unwrap();
        assert_eq!(projectors.len(), 9);
        assert!(projectors.values().all(|state| state == "running"), "{ready}");
    }

    #[tokio::test]
    async fn who_is_about_to_stop_is_not_ready_serves_on_and_closes_connections() {
        let app = TestApp::start().await;
        assert!(app.visitor().get("/healthz").await.headers.get("connection").is_none());
        app.app.node.drain();
        let answer = app.visitor().get("/readyz").await.expect(503);
        assert_eq!((&answer["draining"], &answer["lag_seconds"]["feed"]), (&true.into(), &0.0.into()));
        let served = app.visitor().get("/v1/community").await;
        assert_eq!(
            (served.status, &served.headers["connection"]),
            (200, &"close".parse::<axum::http::HeaderValue>().unwrap())
        );
    }

    #[tokio::test]
    async fn a_folder_or_a_database_that_is_gone_is_not_ready_but_alive() {
        let app = TestApp::with(|config| config.storage.data_dir.push("gone")).await;
        let answer = app.visitor().get("/readyz").await.expect(503);
        assert_eq!(
            (&answer["ready"], &answer["disk"], &answer["database"]),
            (&false.into(), &"failed".into(), &"ok".into())
        );

        let app = TestApp::start().await;
        app.app.db.close().await;
        let answer = app.visitor().get("/readyz").await.expect(503);
        assert_eq!((&answer["disk"], &answer["database"]), (&"ok".into(), &"failed".into()));
        assert_eq!(app.visitor().get("/healthz").await.status, 200);
    }

    #[test]
    fn each_state_has_its_word() {
        assert_eq!(state_of(&Health::Stopped { error: String::new() }), "stopped");
        assert_eq!(state_of(&Health::Retrying { failures: 1, error: String::new() }), "retrying");
    }
}
