//! `GET /v1/places`: places whose names begin like this.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{cities, named};
use crate::{
    app::App,
    feed::Asker,
    http::{ApiError, ApiJson, ApiQuery, page::clamp_limit},
    notes::NotePlace,
    search::viewer_of,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PlacesQuery {
    /// How the name, or a word in it, begins; in English or in a script of the place.
    prefix: Option<String>,
    /// How many places, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Places {
    /// Cities first, the larger before the smaller, each named in the script that was typed; then places of notes, those
    /// of the most notes first.
    items: Vec<NotePlace>,
}

/// Finds places
///
/// From a built-in list of cities around the world and from the notes that the asker may see; without a beginning, the
/// largest cities.
#[utoipa::path(
    get, path = "/v1/places", tag = "places",
    params(PlacesQuery),
    responses((status = 200, body = Places)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn find_places(
    State(app): State<App>,
    asker: Asker,
    ApiQuery(query): ApiQuery<PlacesQuery>,
) -> Result<ApiJson<Places>, ApiError> {
    let (typed, limit) = (query.prefix.unwrap_or_default(), clamp_limit(query.limit));
    let items = if typed.trim().is_empty() {
        cities::find("", limit)
    } else {
        named(&app, &viewer_of(&app, asker.viewer), &typed, limit)?
    };
    Ok(ApiJson(Places { items }))
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_city_is_found_in_either_script_and_can_be_put_on_a_note() {
        let app = TestApp::start().await;
        let found = app.visitor().get("/v1/places?prefix=%E4%BA%AC&limit=3").await.expect(200);
        let kyoto = found["items"][0].clone();
        assert_eq!(kyoto["name"], "京都");
        let note = serde_json::json!({"kind": "ask", "body": "Where?", "visibility": "public", "place": kyoto});
        let note = app.member("ana").await.post("/v1/notes", note).await.expect(201);
        assert_eq!(note["place"], kyoto);
        assert_eq!(app.visitor().get("/v1/places?prefix=x&limit=99999").await.status, 200);
        let broken = app.visitor().get("/v1/places?prefix=%FF%FE").await.expect(200);
        assert_eq!(broken["items"], serde_json::json!([]));
        assert_eq!(app.visitor().get("/v1/places?name=Lima").await.code(), "bad_request");
    }

    #[tokio::test]
    async fn a_place_that_a_note_named_is_offered_to_who_may_see_the_note() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        for (name, visibility) in [("Café Luna", "public"), ("Luna's Room", "private"), ("Lima", "public")] {
            let place = serde_json::json!({"name": name, "latitude": -12.05, "longitude": -77.04});
            let note = serde_json::json!({"kind": "ask", "body": "Here", "visibility": visibility, "place": place});
            ana.post("/v1/notes", note).await.expect(201);
        }
        app.settle().await;
        let found = app.visitor().get("/v1/places?prefix=luna").await.expect(200);
        let luna = serde_json::json!({"name": "Café Luna", "latitude": -12.05, "longitude": -77.04});
        assert_eq!(found["items"], serde_json::json!([luna]));
        let own = ana.get("/v1/places?prefix=luna").await.expect(200);
        assert_eq!(own["items"].as_array().unwrap().len(), 2, "{own}");
        let lima = app.visitor().get("/v1/places?prefix=lima").await.expect(200);
        let names: Vec<&str> = lima["items"].as_array().unwrap().iter().filter_map(|p| p["name"].as_str()).collect();
        assert_eq!(names.iter().filter(|name| **name == "Lima").count(), 1, "the city, once: {lima}");
    }
}
