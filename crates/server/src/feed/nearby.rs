//! `GET /v1/feed/nearby`.

use axum::extract::State;
use kumara_model::{Cell, NOTE_RESOLUTION};
use kumara_recommend::List;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    asker::Asker,
    page::{Wanted, page},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Page, Problem, code, page::clamp_limit},
    notes::NoteCard,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NearbyQuery {
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many items, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
    /// Where you are, degrees; only together with `lon`. Without both it is your home.
    #[param(minimum = -90, maximum = 90)]
    pub lat: Option<f64>,
    #[param(minimum = -180, maximum = 180)]
    pub lon: Option<f64>,
}

/// Around you
///
/// The place is used for this answer and not stored.
#[utoipa::path(
    get,
    path = "/v1/feed/nearby",
    tag = "feed",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(NearbyQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, body = Problem, description = "bad_request, bad_cursor"),
        (status = 422, body = Problem, description = "no_home: neither a place nor a home is known; bad_coordinates"),
    )
)]
pub async fn nearby(
    State(app): State<App>,
    asker: Asker,
    ApiQuery(query): ApiQuery<NearbyQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let location = match (query.lat, query.lon) {
        (None, None) => None,
        (Some(latitude), Some(longitude)) => Some(cell(latitude, longitude)?),
        _ => return Err(ApiError::new(&code::BAD_COORDINATES)),
    };
    let name = location.map_or("nearby".to_owned(), |cell| format!("nearby {cell}"));
    let wanted = Wanted { list: List::Nearby, name, location, cursor: query.cursor, limit: clamp_limit(query.limit) };
    Ok(ApiJson(page(&app, &asker, wanted).await?))
}

fn cell(latitude: f64, longitude: f64) -> Result<Cell, ApiError> {
    let is_on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    let cell = if is_on_earth { Cell::at(latitude, longitude, NOTE_RESOLUTION) } else { None };
    cell.ok_or(ApiError::new(&code::BAD_COORDINATES))
}
