//! Places that a composer can offer: a list of cities that comes with the program, found by how their names begin in
//! English or in the scripts of the place. Members may name any other place with coordinates of their own.

mod cities;
mod find;
mod fold;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{app::App, notes::NotePlace};

/// The largest city of this name, whatever script it is written in.
pub(crate) fn city(name: &str) -> Option<NotePlace> {
    cities::named(name)
}

/// Cities whose name begins like this.
pub(crate) fn cities_named(beginning: &str, limit: usize) -> Vec<NotePlace> {
    cities::find(beginning, limit)
}

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(find::find_places))
}
