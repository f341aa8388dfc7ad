//! Pictures that members upload: made safe before they are kept, and the files that they are served from.
//! Not here: decoding (kumara-media) and where the files lie (kumara-store).
//!
//! Rules. A picture belongs to who uploaded it; others see it through a note, a comment or a profile, each of which
//! keeps a copy of its description. A file's name is the hash of its content: who knows it may read it, nobody can
//! guess it, and it never changes. Files are written before the rows that name them.

mod byte_range;
mod collect;
mod describe;
mod file;
mod find;
mod picture;
mod queries;
#[cfg(test)]
pub(crate) mod samples;
mod store;
mod upload;
mod uploads;
mod uses;

use axum::{Router, routing::get};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::App;

pub use collect::{Collected, collect};
pub use find::{find, find_many, fingerprints};
pub use picture::{MediaUrl, Picture, PictureSize};
pub use store::{store, store_once};
pub use uploads::Uploads;
pub use uses::{DELETED_FOR, UNUSED_FOR, release, take_into_use};

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(upload::upload_picture)).routes(routes!(describe::describe_picture))
}

/// The files; outside `/v1`, since they are no API.
pub fn media_router() -> Router<App> {
    Router::new().route("/media/{name}", get(file::read_file))
}
