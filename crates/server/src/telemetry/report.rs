//! `POST /v1/telemetry`.

use std::time::Duration;

use axum::{extract::State, http::StatusCode};
use kumara_model::{NoteId, Surface, TelemetryKind, TelemetrySample, Timestamp};
use serde::Deserialize;
use utoipa::ToSchema;

use super::Ticket;
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
    /// The card's `ticket`. It settles surface and position, whatever stands there.
    #[schema(max_length = 64)]
    pub ticket: Option<String>,
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
        let checked = known.map(|sample| {
            let ticket = sample.ticket.as_deref().and_then(|sealed| app.tickets.open(member, sample.note, sealed, now));
            sample.plausible(now, ticket)
        });
        app.telemetry.report(member, checked.collect());
    }
    Ok(StatusCode::ACCEPTED)
}

impl Sample {
    fn plausible(&self, now: Timestamp, ticket: Option<Ticket>) -> TelemetrySample {
        TelemetrySample {
            kind: self.kind,
            note: self.note,
            surface: ticket.map_or(self.surface, |ticket| ticket.surface),
            position: ticket.map_or(self.position, |ticket| u32::from(ticket.position)),
            milliseconds: self.milliseconds.min(LONGEST_MS),
            at: self.at.clamp(now - OLDEST, now),
            source: ticket.map(|ticket| ticket.source),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::testing::{START, TestApp};

    fn sample(note: &str) -> Value {
        json!({"kind": "impression", "note": note, "surface": "explore", "position": 0, "milliseconds": 600,
               "at": START.to_string()})
    }

    fn with(note: &str, field: &str, value: Value) -> Value {
        let mut sample = sample(note);
        sample[field] = value;
        sample
    }

    #[tokio::test]
    async fn a_member_counts_once_on_a_note_and_authors_and_visitors_never() {
        let app = TestApp::start().await;
        let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
        let note = ana.publish("Tea", &[]).await;
        app.settle().await;
        let report = json!({"samples": [sample(&note), sample(&note), with(&note, "kind", "dwell".into())]});
        for client in [&ana, &ben, &ben, &dan, &app.visitor()] {
            assert_eq!(client.post("/v1/telemetry", report.clone()).await.status, 202);
            app.settle().await;
        }
        assert_eq!(app.app.counters.note(note.parse().unwrap()).impressions, 2);
    }

    #[tokio::test]
    async fn hostile_reports_are_refused_or_come_to_nothing() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let (note, secret) = (ana.publish("Tea", &[]).await, ana.publish_for("Secret", &[], "private").await);
        app.settle().await;
        for (samples, code) in [
            (json!([]), "bad_request"),
            (json!(vec![sample(&note); 101]), "bad_request"),
            (json!([with(&note, "position", json!(-1))]), "bad_json"),
            (json!([with(&note, "milliseconds", json!(4_294_967_296_u64))]), "bad_json"),
            (json!([with(&note, "milliseconds", json!(1.5))]), "bad_json"),
            (json!([with(&note, "at", json!("yesterday"))]), "bad_json"),
            (json!([with(&note, "surface", json!("everywhere"))]), "bad_json"),
            (json!([with(&note, "member", json!("1"))]), "bad_json"),
            (json!([with(&note, "note", json!(1))]), "bad_json"),
            (json!([with(&note, "note", json!("0"))]), "bad_json"),
            (json!({"note": note}), "bad_json"),
        ] {
            let answer = ben.post("/v1/telemetry", json!({"samples": samples})).await;
            assert_eq!(answer.code(), code, "{samples}");
        }
        // Plausible in form, not in content: unknown and hidden notes, clocks that are years off, endless looking.
        let report = json!({"samples": [
            sample("77"), sample(&secret),
            with(&note, "at", json!("1970-01-01T00:00:00Z")),
            with(&note, "at", json!("9999-01-01T00:00:00Z")),
            json!({"kind": "dwell", "note": note, "surface": "direct", "position": 4_294_967_295_u32,
                   "milliseconds": 4_294_967_295_u32, "at": START.to_string()}),
        ]});
        assert_eq!(ben.post("/v1/telemetry", report).await.status, 202);
        app.settle().await;
        assert_eq!(app.app.counters.note(note.parse().unwrap()).impressions, 1);
        assert_eq!(app.app.counters.note(secret.parse().unwrap()).impressions, 0);
        assert_eq!(app.app.counters.note(77.into()).impressions, 0);
        assert_eq!(ben.get(&format!("/v1/notes/{note}")).await.status, 200, "the server goes on");
    }

    #[test]
    fn times_and_durations_that_can_t_be_are_moved_to_the_nearest_that_can() {
        let parsed = |at: &str, milliseconds: u32| {
            let sample: Sample = serde_json::from_value(with("7", "at", json!(at))).unwrap();
            let sample = Sample { milliseconds, ..sample }.plausible(START, None);
            (sample.at, sample.milliseconds)
        };
        assert_eq!(parsed("2033-01-01T00:00:00Z", 5), (START, 5));
        assert_eq!(parsed("1999-01-01T00:00:00Z", u32::MAX), (START - OLDEST, LONGEST_MS));
    }

    #[tokio::test]
    async fn what_was_reported_before_a_stop_is_written() {
        let app = TestApp::with(|config| config.feed.telemetry_flush_ms = 600_000).await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Tea", &[]).await;
        app.settle().await;
        ben.post("/v1/telemetry", json!({"samples": [sample(&note)]})).await;
        let app = app.restarted().await;
        app.settle().await;
        assert_eq!(app.app.counters.note(note.parse().unwrap()).impressions, 1);
    }

    #[tokio::test]
    async fn what_is_too_much_is_dropped_and_the_rest_is_written() {
        let app = TestApp::with(|config| config.feed.telemetry_queue = 3).await;
        let ana = app.member("ana").await;
        let mut notes = Vec::new();
        for i in 0..10 {
            notes.push(ana.publish(&format!("Tea {i}"), &[]).await);
        }
        let ben = app.member("ben").await;
        app.settle().await;
        // All at once: the writer has no turn in between.
        for note in &notes {
            let sample: Sample = serde_json::from_value(sample(note)).unwrap();
            app.app.telemetry.report(ben.id(), vec![sample.plausible(START, None)]);
        }
        app.settle().await;
        let counted = notes.iter().filter(|note| app.app.counters.note(note.parse().unwrap()).impressions == 1).count();
        assert_eq!(counted, 3);
    }
}
