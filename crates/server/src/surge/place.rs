//! `GET /v1/waiting-room/{place}`: where somebody stands, and whether it is their turn to ask for a code.

use std::time::Duration;

use axum::extract::State;
use kumara_admission::Visit;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, code},
};

const PLACE: &str = "waiting-room place";
/// How often those at the front look; those far behind have more time.
const SOONEST: u64 = 2;
const LATEST: u64 = 20;

#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceView {
    /// Hand this back when you look again, and as `place` with `POST /v1/auth/codes`.
    pub place: String,
    /// Ask for a code now; the turn lasts ten minutes.
    pub is_turn: bool,
    /// How many are before you.
    pub ahead: usize,
    /// About so many seconds are left.
    pub estimate_s: u64,
    /// When to look again.
    pub look_again_after_s: u64,
}

/// Look at your place in line
#[utoipa::path(
    get, path = "/v1/waiting-room/{place}", tag = "accounts", security(()),
    params(("place" = String, Path, description = "As it was given")),
    responses((status = 200, body = PlaceView), (status = 410, body = Problem, description = "place_gone")),
)]
pub async fn show_place(
    State(app): State<App>,
    ApiPath(place): ApiPath<String>,
) -> Result<ApiJson<PlaceView>, ApiError> {
    let name = app.cursors.open::<u64>(PLACE, &place).map_err(|_| gone())?;
    Ok(ApiJson(view(&app, name)?))
}

pub(super) fn view(app: &App, name: u64) -> Result<PlaceView, ApiError> {
    let visit = app.surge.room.lock().visit(app.surge.now(), name);
    let place = app.cursors.seal(PLACE, &name);
    match visit {
        Visit::Turn => Ok(PlaceView { place, is_turn: true, ahead: 0, estimate_s: 0, look_again_after_s: SOONEST }),
        Visit::Waiting(at) => {
            let estimate_s = at.estimate.as_secs();
            let look_again_after_s = (estimate_s / 4).clamp(SOONEST, LATEST);
            Ok(PlaceView { place, is_turn: false, ahead: at.ahead, estimate_s, look_again_after_s })
        }
        Visit::Unknown => Err(gone()),
    }
}

/// Before a code is sent: passes while there is no line, or with a place whose turn it is. The same for numbers that
/// belong to a member and for those that don't, since nobody may learn which is which.
pub(crate) fn pass_or_wait(app: &App, place: Option<&str>) -> Result<(), ApiError> {
    let now = app.surge.now();
    let name = place.map(|place| app.cursors.open::<u64>(PLACE, place)).transpose().map_err(|_| gone())?;
    let mut room = app.surge.room.lock();
    if name.is_some_and(|name| room.use_turn(now, name)) || room.pass(now) {
        return Ok(());
    }
    let after = name.map_or(Duration::from_secs(5), |name| match room.visit(now, name) {
        Visit::Waiting(at) => at.estimate,
        _ => Duration::from_secs(5),
    });
    Err(ApiError::new(&code::WAITING_ROOM).retry_after(after))
}

fn gone() -> ApiError {
    ApiError::new(&code::PLACE_GONE)
}
