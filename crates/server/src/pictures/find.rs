//! Finding a member's pictures, for notes, comments and profiles. Another member's picture is never found.

use kumara_model::{MemberId, PictureId};
use kumara_store::{Row, params};

use super::{
    Picture,
    queries::{FIND_PICTURE, FIND_SIMILARITY},
};
use crate::{app::App, http::ApiError};

/// The member's own picture.
pub async fn find(app: &App, member: MemberId, picture: PictureId) -> Result<Option<Picture>, ApiError> {
    let row = app.db.optional(&FIND_PICTURE, params![member, picture]).await?;
    row.map(|row| from_row(&row)).transpose()
}

/// The member's own pictures, in the order asked for; `None` where there is none.
pub async fn find_many(app: &App, member: MemberId, pictures: &[PictureId]) -> Result<Vec<Option<Picture>>, ApiError> {
    let keys = pictures.iter().map(|picture| params![member, *picture]).collect();
    let found = app.db.rows_many(&FIND_PICTURE, keys).await?;
    found.iter().map(|rows| rows.first().map(from_row).transpose()).collect()
}

/// Perceptual hashes of the member's own pictures; what is not there is passed over.
pub async fn fingerprints(app: &App, member: MemberId, pictures: &[PictureId]) -> Result<Vec<u64>, ApiError> {
    let keys = pictures.iter().map(|picture| params![member, *picture]).collect();
    let found = app.db.rows_many(&FIND_SIMILARITY, keys).await?;
    found.iter().flatten().map(|row| Ok(row.get::<i64>(0)?.cast_unsigned())).collect()
}

pub(super) fn from_row(row: &Row) -> Result<Picture, ApiError> {
    serde_json::from_str(&row.get::<String>(0)?).map_err(ApiError::internal)
}
