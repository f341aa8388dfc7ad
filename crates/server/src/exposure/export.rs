//! `GET /v1/exposure.csv`: the same figures for a spreadsheet or an auditor's script.

use std::fmt::Write;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};

use super::proof::{ExposureProof, proof};
use crate::app::App;

/// The proof of fair exposure as CSV
///
/// `figure,of,value`; UTF-8, RFC 4180. Figures are those of `/v1/exposure`; a class of creators stands in `of` by its
/// largest number of followers, an hour by its beginning.
#[utoipa::path(
    get,
    path = "/v1/exposure.csv",
    tag = "exposure",
    security((), ("session_cookie" = []), ("bearer" = [])),
    responses((status = 200, content_type = "text/csv", body = String))
)]
pub async fn export_proof(State(app): State<App>) -> Response {
    let disposition = "attachment; filename=\"exposure.csv\"";
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, disposition)];
    (headers, csv(&proof(&app))).into_response()
}

fn csv(proof: &ExposureProof) -> String {
    let mut out = String::from("figure,of,value\r\n");
    let mut line = |figure: &str, of: &str, value: String| _ = write!(out, "{figure},{of},{value}\r\n");
    line("at", "", proof.at.to_string());
    for (figure, value) in [
        ("goal", proof.goal),
        ("full_goal", proof.full_goal),
        ("window_hours", proof.window_hours),
        ("notes", proof.notes),
        ("judged", proof.judged),
        ("least_members", proof.least_members),
    ] {
        line(figure, "", value.to_string());
    }
    for (figure, value) in [
        ("share", proof.share),
        ("guarantee_rate", proof.guarantee_rate),
        ("least_given", proof.least_given),
        ("fifth_percentile_given", proof.fifth_percentile_given),
        ("gini_notes", proof.gini_notes),
        ("gini_creators", proof.gini_creators),
        ("gini_creators_per_note", proof.gini_creators_per_note),
        ("least_of_due", proof.least_of_due),
        ("cost", proof.cost),
    ] {
        line(figure, "", value.to_string());
    }
    line("median_minutes_to_goal", "", proof.median_minutes_to_goal.map_or(String::new(), |m| m.to_string()));
    for class in &proof.by_size {
        let of = class.followers_up_to.map_or("more".to_owned(), |bound| bound.to_string());
        line("creators", &of, class.creators.to_string());
        line("notes_share", &of, class.notes_share.to_string());
        line("exposure_share", &of, class.exposure_share.to_string());
    }
    for hour in &proof.hours {
        let of = hour.at.to_string();
        line("impressions", &of, hour.impressions.to_string());
        line("notes_published", &of, hour.notes.to_string());
    }
    out
}
