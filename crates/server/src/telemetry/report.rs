//! `POST /v1/telemetry`.

use std::time::Duration;

use axum::{extract::State, http::StatusCode};
use kumara_model::{NoteId, Surface, TelemetryKind, TelemetrySample, Timestamp};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, Viewer, code},
};

/// A browser that was offline may report late, but not more than this.
const OLDEST: Duration = Duration::from_secs(86_400);
/// Nobody looks at one note for longer; a tab that was left open does.
const LONGEST_MS: u32 = 600_000;

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TelemetryReport {
    /// 1 to 100.
    #[schema(min_items = 1, max_items = 100)]
    pub samples: Vec<Sample>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// `impression`: half of the card was visible for half a second; `dwell`: the note was open.
    pub kind: TelemetryKind,
    pub note: NoteId,
    pub surface: Surface,
    /// Place in the list, from 0.
    pub position: u32,
    pub milliseconds: u32,
    /// Times that can't be are moved to the nearest that can.
    pub at: Timestamp,
}

/// Report what was on the screen
///
/// Answered before it is written; under load it is dropped.
#[utoipa::path(
    post,
    path = "/v1/telemetry",
    tag = "feed",
    security((), ("session_cookie" = []), ("bearer" = [])),
    request_body = TelemetryReport,
    responses(
        (status = 202),
        (status = 400, body = Problem, description = "bad_json, bad_request: no samples or too many"),
    )
)]
pub async fn report_telemetry(
    State(app): State<App>,
    viewer: Viewer,
    ApiJson(report): ApiJson<TelemetryReport>,
) -> Result<StatusCode, ApiError> {
    if report.samples.is_empty() || report.samples.len() > app.config.feed.telemetry_batch {
        return Err(ApiError::new(&code::BAD_REQUEST).field("samples"));
    }
    let by = if viewer.member().is_some() { "member" } else { "visitor" };
    metrics::counter!("kumara_telemetry_samples_total", "by" => by).increment(report.samples.len() as u64);
    if let Some(member) = viewer.member() {
        let now = app.clock.now();
        let known = report.samples.iter().filter(|sample| app.counters.is_listed(sample.note));
        app.telemetry.report(member, known.map(|sample| sample.plausible(now)).collect());
    }
    Ok(StatusCode::ACCEPTED)
}

impl Sample {
    fn plausible(&self, now: Timestamp) -> TelemetrySample {
        TelemetrySample {
            kind: self.kind,
            note: self.note,
            surface: self.surface,
            position: self.position,
            milliseconds: self.milliseconds.min(LONGEST_MS),
            at: self.at.clamp(now - OLDEST, now),
        }
    }
}
