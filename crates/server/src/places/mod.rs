//! Places that a composer can offer: those that notes were written from, and a list of cities that comes with the
//! program, found by how their names begin. Members may name any other place with coordinates of their own.

mod cities;
mod find;
mod fold;

use kumara_search::Viewer;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{app::App, http::ApiError, notes::NotePlace};

/// So near to each other, two of one name are one: about 50 km.
const SAME_PLACE_DEGREES: f64 = 0.5;

/// The largest city of this name, whatever script it is written in.
pub(crate) fn city(name: &str) -> Option<NotePlace> {
    cities::named(name)
}

/// What the city of this name is called in any script.
pub(crate) fn city_names(name: &str) -> Vec<&'static str> {
    cities::names(name)
}

/// Cities whose name begins like this, then places of notes that the viewer may see.
pub(crate) fn named(app: &App, viewer: &Viewer, beginning: &str, limit: usize) -> Result<Vec<NotePlace>, ApiError> {
    let mut places = cities::find(beginning, limit);
    for place in app.search.places(beginning, viewer, limit).map_err(ApiError::internal)? {
        // A place of the name that lies elsewhere is another place.
        let is_known = |known: &NotePlace| {
            known.name == place.name
                && (known.latitude - place.latitude).abs() < SAME_PLACE_DEGREES
                && (known.longitude - place.longitude).abs() < SAME_PLACE_DEGREES
        };
        if !places.iter().any(is_known) {
            places.push(NotePlace { name: place.name, latitude: place.latitude, longitude: place.longitude });
        }
    }
    places.truncate(limit);
    Ok(places)
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(find::find_places))
}
