//! Finding a member's pictures, for notes, comments and profiles. Another member's picture is never found.

use kumara_model::{MemberId, PictureId};
use kumara_store::{Row, params};

use super::{Picture, queries::FIND_PICTURE};
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

pub(super) fn from_row(row: &Row) -> Result<Picture, ApiError> {
    serde_json::from_str(&row.get::<String>(0)?).map_err(ApiError::internal)
}
