//! `GET /v1/waiting-room` and `POST /v1/waiting-room`: whether there is a line for those who want to join, the puzzle
//! that a place costs, and taking one.

use std::time::Duration;

use axum::{extract::State, http::StatusCode};
use kumara_admission::{Difficulty, Proof};
use kumara_model::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::place::{Place, PlaceView, view};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, code},
};

/// A puzzle that an old phone has the time for.
const PUZZLE_LIFETIME: Duration = Duration::from_secs(600);
const PUZZLE: &str = "waiting-room puzzle";
const FULL: Duration = Duration::from_secs(120);

#[derive(Debug, Serialize, ToSchema)]
pub struct WaitingRoomView {
    /// A code can't be asked for without a place right now.
    pub needs_place: bool,
    /// How many wait.
    pub waiting: usize,
    pub puzzle: Puzzle,
}

/// Find a nonce, a whole number, so that SHA-256 of the challenge, a colon and the nonce in decimal digits begins with so
/// many zero bits.
#[derive(Debug, Serialize, ToSchema)]
pub struct Puzzle {
    pub challenge: String,
    /// More while many wait.
    #[schema(example = 14)]
    pub zero_bits: u8,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PuzzleAnswer {
    #[schema(max_length = 120)]
    pub challenge: String,
    #[schema(minimum = 0)]
    pub nonce: u64,
}

/// Look into the waiting room
///
/// There is a line when more want to join in a minute than the community takes in.
#[utoipa::path(
    get, path = "/v1/waiting-room", tag = "accounts", security(()),
    responses((status = 200, body = WaitingRoomView)),
)]
pub async fn show_waiting_room(State(app): State<App>) -> Result<ApiJson<WaitingRoomView>, ApiError> {
    let (waiting, a_minute) = {
        let room = app.surge.room.lock();
        (room.len(), room.settings().a_minute)
    };
    let difficulty = Difficulty::for_crowd(waiting, a_minute);
    let issued = Issued { at: app.clock.now().as_micros(), bits: difficulty.0, name: app.random.below(1 << 53) };
    let puzzle = Puzzle { challenge: app.cursors.seal(PUZZLE, &issued), zero_bits: difficulty.0 };
    Ok(ApiJson(WaitingRoomView { needs_place: waiting > 0, waiting, puzzle }))
}

/// What stands in a challenge: nothing has to be remembered until somebody has worked for it.
#[derive(Serialize, Deserialize)]
struct Issued {
    at: i64,
    bits: u8,
    /// One puzzle is one place.
    name: u64,
}

/// Take a place in line
///
/// With the answer to a puzzle. Come back to look before a minute has passed, or the place is given up.
#[utoipa::path(
    post, path = "/v1/waiting-room", tag = "accounts", security(()),
    request_body = PuzzleAnswer,
    responses(
        (status = 201, body = PlaceView),
        (status = 422, body = Problem, description = "bad_proof"),
        (status = 503, body = Problem, description = "busy: the room is full, with Retry-After"),
    ),
)]
pub async fn enter_waiting_room(
    State(app): State<App>,
    ApiJson(answer): ApiJson<PuzzleAnswer>,
) -> Result<(StatusCode, ApiJson<PlaceView>), ApiError> {
    let bad = || ApiError::new(&code::BAD_PROOF).field("nonce");
    let issued: Issued = app.cursors.open(PUZZLE, &answer.challenge).map_err(|_| bad())?;
    let age = app.clock.now().since(Timestamp::from_micros(issued.at));
    let proof = Proof { challenge: &answer.challenge, nonce: answer.nonce };
    if age > PUZZLE_LIFETIME || !proof.holds(Difficulty(issued.bits)) {
        return Err(bad());
    }
    let now = app.surge.now();
    if !app.surge.room.lock().enter(now, issued.name) {
        return Err(ApiError::new(&code::BUSY).retry_after(FULL));
    }
    let place = Place { name: issued.name, taken_at: app.clock.now().as_micros() };
    Ok((StatusCode::CREATED, ApiJson(view(&app, place)?)))
}

#[cfg(test)]
mod tests {
    use kumara_admission::solve;
    use serde_json::{Value, json};

    use super::*;
    use crate::testing::{Answer, TestApp, TestClient};

    async fn crowded() -> TestApp {
        TestApp::with(|config| config.surge.sign_ups_per_minute = 60).await
    }

    async fn ask(client: &TestClient, number: usize, place: Option<&str>) -> Answer {
        let mut body = json!({"phone": format!("+49151{:08}", number * 10_007)});
        if let Some(place) = place {
            body["place"] = place.into();
        }
        client.post("/v1/auth/codes", body).await
    }

    /// Works for a place and takes it.
    async fn take_place(client: &TestClient) -> Value {
        let puzzle = client.get("/v1/waiting-room").await.expect(200)["puzzle"].clone();
        let challenge = puzzle["challenge"].as_str().unwrap();
        let bits = u8::try_from(puzzle["zero_bits"].as_u64().unwrap()).unwrap();
        let nonce = solve(challenge, Difficulty(bits));
        client.post("/v1/waiting-room", json!({"challenge": challenge, "nonce": nonce})).await.expect(201)
    }

    #[tokio::test]
    async fn a_crowd_stands_in_line_and_comes_in_by_turns() {
        let app = crowded().await;
        let client = app.visitor();
        assert_eq!(client.get("/v1/waiting-room").await.expect(200)["needs_place"], false);
        let mut refused = None;
        for number in 0..12 {
            let answer = ask(&client, number, None).await;
            if answer.status != 202 {
                refused = Some((number, answer));
                break;
            }
        }
        let (number, refused) = refused.expect("ten come in at once, not twelve");
        assert_eq!((refused.status, refused.code()), (503, "waiting_room"));
        assert!(refused.headers.contains_key("retry-after"));
        let first = take_place(&client).await;
        let second = take_place(&client).await;
        assert!(second["estimate_s"].as_u64().unwrap() >= 1);
        let waited = ask(&client, number, second["place"].as_str()).await;
        assert_eq!(waited.code(), "waiting_room", "it is not their turn");
        let looks = |place: &Value| format!("/v1/waiting-room/{}", place["place"].as_str().unwrap());
        tokio::time::sleep(Duration::from_millis(2_200)).await;
        assert_eq!(client.get(&looks(&first)).await.expect(200)["is_turn"], true);
        assert_eq!(client.get(&looks(&second)).await.expect(200)["is_turn"], true);
        assert_eq!(ask(&client, number, second["place"].as_str()).await.status, 202);
    }

    #[tokio::test]
    async fn a_place_of_another_node_stands_in_line_here_too_but_not_for_ever() {
        let (here, elsewhere) = (crowded().await, crowded().await);
        for number in 0..12 {
            ask(&here.visitor(), number, None).await;
        }
        let place = take_place(&elsewhere.visitor()).await;
        let look = format!("/v1/waiting-room/{}", place["place"].as_str().unwrap());
        assert_eq!(here.visitor().get(&look).await.code(), "place_gone", "there is no other node");
        here.app.node.set_serving(2);
        assert!(here.visitor().get(&look).await.expect(200)["is_turn"].is_boolean());
        assert_eq!(here.visitor().get("/v1/waiting-room").await.expect(200)["needs_place"], true);
        let other = take_place(&elsewhere.visitor()).await;
        here.clock.advance(Duration::from_secs(3_601));
        let look = format!("/v1/waiting-room/{}", other["place"].as_str().unwrap());
        assert_eq!(here.visitor().get(&look).await.code(), "place_gone");
    }

    #[tokio::test]
    async fn a_place_costs_work_of_ones_own() {
        let app = crowded().await;
        let client = app.visitor();
        let puzzle = client.get("/v1/waiting-room").await.expect(200)["puzzle"].clone();
        let challenge = puzzle["challenge"].as_str().unwrap();
        let nonce = solve(challenge, Difficulty(12));
        let post = async |challenge: &str, nonce: u64| {
            client.post("/v1/waiting-room", json!({"challenge": challenge, "nonce": nonce})).await
        };
        assert_eq!(post(challenge, nonce + 1).await.code(), "bad_proof");
        let own = "made-up";
        assert_eq!(post(own, solve(own, Difficulty(12))).await.code(), "bad_proof", "a puzzle of one's own making");
        let one = post(challenge, nonce).await.expect(201);
        let again = post(challenge, nonce).await.expect(201);
        assert_eq!(one["place"], again["place"], "one proof, one place");
        app.clock.advance(PUZZLE_LIFETIME + Duration::from_secs(1));
        assert_eq!(post(challenge, nonce).await.code(), "bad_proof");
        assert_eq!(client.get("/v1/waiting-room/AAAA").await.code(), "place_gone");
    }
}
