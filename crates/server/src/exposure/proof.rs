//! `GET /v1/exposure`: the public proof, from the ledger as it is.

use std::sync::Arc;

use axum::extract::State;
use kumara_model::Timestamp;
use kumara_recommend::exposure::Figures;
use serde::Serialize;
use utoipa::ToSchema;

use super::Exposure;
use crate::{
    app::App,
    http::{ApiError, ApiJson},
};

/// What every note is owed and got, over the notes of the last seven days. Members are distinct; authors, visitors,
/// blocked pairs, traffic that looks automatic and impressions without a page's ticket are not counted.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ExposureProof {
    pub at: Timestamp,
    /// Members that a public note published now is owed within the window.
    pub goal: u32,
    /// What it is owed where traffic allows.
    pub full_goal: u32,
    pub window_hours: u32,
    /// The most of all impressions that goes to notes because they are owed them, 0 to 1.
    pub share: f32,
    /// Public notes of the last seven days.
    pub notes: u32,
    /// Those whose promise was kept or whose window is over.
    pub judged: u32,
    /// The share of these that got all that they were owed, 0 to 1.
    pub guarantee_rate: f32,
    /// Of the judged notes, the least and the fifth percentile of what was given for what was owed, 0 to 1 and more.
    pub least_given: f32,
    pub fifth_percentile_given: f32,
    /// The fewest members that a judged note was shown to.
    pub least_members: u32,
    pub median_minutes_to_goal: Option<f32>,
    /// Gini coefficients of exposure, zeros counted: 0 is the same for all, 1 is everything for one.
    pub gini_notes: f32,
    pub gini_creators: f32,
    /// Of exposure for each note, over creators.
    pub gini_creators_per_note: f32,
    /// The least, over creators, of exposure against what an even share for their notes would be.
    pub least_of_due: f32,
    /// Predicted engagement that pages give up for the guarantee, since the server started, 0 to 1.
    pub cost: f32,
    pub by_size: Vec<SizeExposure>,
    /// The last seven days by the hour, the oldest first.
    pub hours: Vec<HourExposure>,
}

/// Creators of about the same size.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SizeExposure {
    /// More followers than the class before, and up to so many; none for the last.
    pub followers_up_to: Option<u32>,
    pub creators: u32,
    /// 0 to 1.
    pub notes_share: f32,
    pub exposure_share: f32,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct HourExposure {
    pub at: Timestamp,
    /// That counted.
    pub impressions: u64,
    /// Notes that were promised an audience.
    pub notes: u64,
}

/// The proof of fair exposure
///
/// The live figures behind `/about/exposure`; as CSV at `/v1/exposure.csv`.
#[utoipa::path(
    get,
    path = "/v1/exposure",
    tag = "exposure",
    security((), ("session_cookie" = []), ("bearer" = [])),
    responses((status = 200, body = ExposureProof))
)]
pub async fn show_proof(State(app): State<App>) -> Result<ApiJson<ExposureProof>, ApiError> {
    Ok(ApiJson(proof(&app).as_ref().clone()))
}

/// The figures, at most some seconds old: a page that everybody may ask for must not cost a pass over the ledger
/// each time.
pub(super) fn proof(app: &App) -> Arc<ExposureProof> {
    const KEPT_MICROS: i64 = 5_000_000;
    let now = app.clock.now();
    let mut kept = app.exposure.kept_proof.lock();
    if let Some(proof) = kept.as_ref().filter(|proof| (now.as_micros() - proof.at.as_micros()).abs() < KEPT_MICROS) {
        return Arc::clone(proof);
    }
    let fresh = Arc::new(make(app, &app.exposure, now));
    *kept = Some(Arc::clone(&fresh));
    fresh
}

fn make(app: &App, exposure: &Exposure, now: Timestamp) -> ExposureProof {
    let config = &app.config.feed.engine.exposure;
    let figures: Figures = exposure.figures(app, now);
    ExposureProof {
        at: now,
        goal: exposure.goal_now(now),
        full_goal: config.full_goal_impressions,
        window_hours: config.window_hours,
        share: config.bounded_share(),
        notes: figures.notes,
        judged: figures.judged,
        guarantee_rate: figures.guarantee_rate,
        least_given: figures.least_given,
        fifth_percentile_given: figures.fifth_percentile_given,
        least_members: figures.least_impressions,
        median_minutes_to_goal: figures.median_minutes_to_goal,
        gini_notes: figures.gini_notes,
        gini_creators: figures.gini_creators,
        gini_creators_per_note: figures.gini_creators_per_note,
        least_of_due: if figures.notes == 0 { 1.0 } else { figures.least_of_due },
        cost: figures.cost,
        by_size: figures
            .classes
            .iter()
            .map(|class| SizeExposure {
                followers_up_to: (class.followers_up_to != u32::MAX).then_some(class.followers_up_to),
                creators: class.creators,
                notes_share: class.notes_share,
                exposure_share: class.exposure_share,
            })
            .collect(),
        hours: exposure
            .hours()
            .into_iter()
            .map(|hour| HourExposure {
                at: Timestamp::from_micros(hour.hour.saturating_mul(3_600_000_000)),
                impressions: hour.impressions,
                notes: hour.births,
            })
            .collect(),
    }
}
