//! `GET /v1/waiting-room/{place}`: where somebody stands, and whether it is their turn to ask for a code.

use std::time::Duration;

use axum::extract::State;
use kumara_admission::{Visit, WaitingRoom};
use kumara_model::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, code},
};

const PLACE: &str = "waiting-room place";
/// How often those at the front look; those far behind have more time.
const SOONEST: u64 = 2;
const LATEST: u64 = 20;
/// So old a place may be that another node takes on. A proof of work is not for ever.
const KNOWN_ELSEWHERE: Duration = Duration::from_secs(3_600);

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
    let place = app.cursors.open::<Place>(PLACE, &place).map_err(|_| gone())?;
    Ok(ApiJson(view(&app, place)?))
}

/// What a place says of itself, sealed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Place {
    pub name: u64,
    pub taken_at: i64,
}

/// Where somebody stands. A place that was taken on another node gets one at the end of the line here too: whoever looks
/// comes to any node, and each takes in its share.
fn visit(app: &App, room: &mut WaitingRoom, place: Place) -> Visit {
    let now = app.surge.now();
    let age = app.clock.now().since(Timestamp::from_micros(place.taken_at));
    match room.visit(now, place.name) {
        Visit::Unknown if app.node.serving() > 1 && age < KNOWN_ELSEWHERE && room.enter(now, place.name) => {
            room.visit(now, place.name)
        }
        visit => visit,
    }
}

pub(super) fn view(app: &App, place: Place) -> Result<PlaceView, ApiError> {
    let visit = visit(app, &mut app.surge.room.lock(), place);
    let place = app.cursors.seal(PLACE, &place);
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
    let place = place.map(|place| app.cursors.open::<Place>(PLACE, place)).transpose().map_err(|_| gone())?;
    let mut room = app.surge.room.lock();
    if place.is_some_and(|place| room.use_turn(now, place.name)) || room.pass(now) {
        return Ok(());
    }
    let after = place.map_or(Duration::from_secs(5), |place| match visit(app, &mut room, place) {
        Visit::Waiting(at) => at.estimate,
        _ => Duration::from_secs(5),
    });
    Err(ApiError::new(&code::WAITING_ROOM).retry_after(after))
}

fn gone() -> ApiError {
    ApiError::new(&code::PLACE_GONE)
}
