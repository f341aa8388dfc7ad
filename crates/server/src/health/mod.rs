//! Whether the server lives and is ready, for whoever runs it.

use axum::{Router, extract::State, http::StatusCode, routing::get};

use crate::app::App;

pub fn router() -> Router<App> {
    Router::new().route("/healthz", get(|| async { "ok" })).route("/readyz", get(ready))
}

/// Ready when the database answers.
async fn ready(State(app): State<App>) -> Result<&'static str, StatusCode> {
    app.db.log_head().await.map(|_| "ready").map_err(|_| StatusCode::SERVICE_UNAVAILABLE)
}
