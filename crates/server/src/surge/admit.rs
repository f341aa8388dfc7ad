//! The layer around all routes but those of health: lets a request in, or answers 503 before anything else is done.

use std::time::{Duration, Instant};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use kumara_admission::{Class, Refusal};

use super::classify::classify;
use crate::{
    app::App,
    http::{ApiError, code},
};

/// How long the caller still waits for the answer, milliseconds. Programs say it; browsers don't.
const PATIENCE_HEADER: &str = "x-kumara-timeout-ms";

/// When the caller stops waiting: work that would end later is not worth going on with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline(pub Instant);

pub async fn admit(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let (class, caller) = classify(&app.surge, &parts, app.config.http.trusts_proxy);
    if class == Class::Background && !app.surge.takes_report() {
        metrics::counter!("kumara_telemetry_reports_sampled_out_total").increment(1);
        return StatusCode::ACCEPTED.into_response();
    }
    let patience = patience(&parts.headers);
    if let Some(patience) = patience {
        parts.extensions.insert(Deadline(Instant::now() + patience));
    }
    match app.surge.door.enter(class, caller, patience).await {
        Ok(inside) => {
            let response = next.run(Request::from_parts(parts, body)).await;
            inside.answered();
            response
        }
        Err(refused) => {
            let why = match refused.why {
                Refusal::Full => "full",
                Refusal::Late => "late",
            };
            metrics::counter!("kumara_admission_refused_total", "class" => class.name(), "why" => why).increment(1);
            ApiError::new(&code::BUSY).retry_after(refused.retry_after).into_response()
        }
    }
}

fn patience(headers: &HeaderMap) -> Option<Duration> {
    headers.get(PATIENCE_HEADER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_millis)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::testing::TestApp;

    fn narrow(config: &mut crate::Settings) {
        config.http.max_concurrent_requests = 1;
        config.surge.min_concurrent = 1;
    }

    #[tokio::test]
    async fn a_full_house_refuses_before_anything_is_read_in_the_language_of_the_caller() {
        let app = TestApp::with(narrow).await;
        let held = app.app.surge.door.enter(Class::Read, 1, None).await.ok().unwrap();
        // What would be refused for its body or its token is refused for the load first.
        let answer =
            app.visitor().with_token("forged").send("POST", "/v1/notes", None, &[("accept-language", "de")]).await;
        assert_eq!((answer.status, answer.code()), (503, "busy"));
        assert_eq!(answer.json["title"], "Der Server hat gerade viel zu tun");
        let after: u64 = answer.headers["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=30).contains(&after));
        assert_eq!(app.visitor().get("/healthz").await.status, 200);
        assert_eq!(app.visitor().get("/readyz").await.status, 200);
        held.answered();
        assert_eq!(app.visitor().get("/v1/community").await.status, 200);
    }

    #[tokio::test]
    async fn a_member_who_was_seen_before_writes_while_reads_are_refused() {
        let app = TestApp::with(|config| {
            config.http.max_concurrent_requests = 10;
            config.surge.min_concurrent = 10;
        })
        .await;
        let ana = app.member("ana").await;
        assert_eq!(ana.get("/v1/me").await.status, 200);
        let door = Arc::clone(&app.app.surge.door);
        let held: Vec<_> = futures::future::join_all((0..9).map(|n| door.enter(Class::Read, n, None))).await;
        assert!(held.iter().all(Result::is_ok));
        assert_eq!(app.visitor().get("/v1/community").await.status, 503, "reads may fill nine tenths");
        ana.publish("Tea", &[]).await;
    }

    #[tokio::test]
    async fn what_comes_too_late_is_not_begun() {
        let app = TestApp::with(narrow).await;
        let late = [(PATIENCE_HEADER, "0")];
        assert_eq!(app.visitor().send("GET", "/v1/community", None, &late).await.status, 503);
        let in_time = [(PATIENCE_HEADER, "20000")];
        assert_eq!(app.visitor().send("GET", "/v1/community", None, &in_time).await.status, 200);
    }
}
