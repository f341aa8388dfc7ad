//! `GET /v1/places`: places whose names begin like this.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::cities;
use crate::{
    http::{ApiError, ApiJson, ApiQuery, page::clamp_limit},
    notes::NotePlace,
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
    /// Larger cities first among those that fit as well; each named in the script that was typed.
    items: Vec<NotePlace>,
}

/// Finds places
///
/// From a built-in list of cities around the world; without a beginning, the largest.
#[utoipa::path(
    get, path = "/v1/places", tag = "places",
    params(PlacesQuery),
    responses((status = 200, body = Places)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn find_places(ApiQuery(query): ApiQuery<PlacesQuery>) -> Result<ApiJson<Places>, ApiError> {
    let items = cities::find(query.prefix.as_deref().unwrap_or_default(), clamp_limit(query.limit));
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
}
