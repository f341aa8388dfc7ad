//! Places that a composer can offer: a list of cities that comes with the program, found by how their names begin in
//! English or in the scripts of the place. Members may name any other place with coordinates of their own.

mod cities;
mod find;
mod fold;

use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(find::find_places))
}
