//! `PUT /v1/community`: the owner gives the community its name.

use axum::extract::State;
use kumara_model::{DisplayName, TextError};
use kumara_store::params;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Community,
    queries::{FIND_ROLE, PUT_SETTING},
    settings::NAME,
    show::read,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code},
};

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CommunityChanges {
    /// Up to 30 characters.
    #[schema(example = "Lima eats")]
    pub name: String,
}

/// Name the community
#[utoipa::path(
    put,
    path = "/v1/community",
    tag = "community",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = CommunityChanges,
    responses(
        (status = 200, body = Community),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 403, body = Problem, description = "forbidden: only the owner may"),
        (status = 422, body = Problem, description = "name_empty, name_too_long"),
    )
)]
pub async fn rename_community(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(request): ApiJson<CommunityChanges>,
) -> Result<ApiJson<Community>, ApiError> {
    let member = signed.member();
    let name = DisplayName::parse(&request.name).map_err(|error| match error {
        TextError::Empty => ApiError::new(&code::NAME_EMPTY).field("name"),
        TextError::TooLong { length, limit } => {
            ApiError::new(&code::NAME_TOO_LONG).field("name").with("length", length).with("limit", limit)
        }
    })?;
    app.db
        .write(move |tx| {
            let name = name.clone();
            async move {
                let role: Option<String> =
                    tx.optional(&FIND_ROLE, params![member]).await?.map(|row| row.get(0)).transpose()?;
                if role.as_deref() != Some("owner") {
                    return Err(ApiError::new(&code::FORBIDDEN));
                }
                tx.execute(&PUT_SETTING, params![NAME, &name]).await?;
                Ok(())
            }
        })
        .await?;
    app.community.refresh(&app).await?;
    Ok(ApiJson(read(&app)))
}
