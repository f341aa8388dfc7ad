//! `PATCH /v1/pictures/{id}`: another description of an uploaded picture.

use axum::extract::State;
use kumara_model::PictureId;
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Picture,
    find::from_row,
    queries::{FIND_PICTURE, UPDATE_PICTURE},
    upload::parse_alt,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn},
};

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PictureDescription {
    /// At most 500 characters; empty if the picture only decorates.
    alt: String,
}

/// Describes a picture
///
/// For those who can't see it. Notes that were published with the picture keep their own description.
#[utoipa::path(
    patch, path = "/v1/pictures/{id}", tag = "pictures",
    params(("id" = PictureId, Path)),
    request_body = PictureDescription,
    responses(
        (status = 200, body = Picture),
        (status = 404, description = "not_found: it is not a picture of yours", body = Problem),
        (status = 422, description = "alt_too_long", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn describe_picture(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<PictureId>,
    ApiJson(body): ApiJson<PictureDescription>,
) -> Result<ApiJson<Picture>, ApiError> {
    let member = signed.member();
    let alt = parse_alt(&body.alt)?;
    let picture = app
        .db
        .write(move |tx| {
            let alt = alt.clone();
            async move {
                let row = tx.optional(&FIND_PICTURE, params![member, id]).await?.ok_or_else(ApiError::not_found)?;
                let picture = from_row(&row)?.described(&alt);
                let json = serde_json::to_string(&picture).map_err(ApiError::internal)?;
                tx.execute(&UPDATE_PICTURE, params![member, id, json]).await?;
                Ok::<_, ApiError>(picture)
            }
        })
        .await?;
    Ok(ApiJson(picture))
}
