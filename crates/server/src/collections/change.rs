//! `PATCH /v1/me/collections/{id}`.

use axum::extract::State;
use kumara_model::{CollectionId, Event};
use kumara_store::{StoreError, params};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Collection,
    answer::{CollectionRow, answer, find},
    name,
    queries::{FIND_COLLECTION, UPDATE_COLLECTION},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
};

/// What is to change; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CollectionChanges {
    name: Option<String>,
    is_private: Option<bool>,
}

/// Renames a collection, opens or closes it
#[utoipa::path(
    patch, path = "/v1/me/collections/{id}", tag = "collections",
    params(("id" = CollectionId, Path)),
    request_body = CollectionChanges,
    responses(
        (status = 200, body = Collection),
        (status = 404, description = "not_found", body = Problem),
        (status = 409, description = "collection_name_taken", body = Problem),
        (status = 422, description = "collection_name", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn change_collection(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<CollectionId>,
    ApiJson(changes): ApiJson<CollectionChanges>,
) -> Result<ApiJson<Collection>, ApiError> {
    let member = signed.member();
    let name = changes.name.as_deref().map(name::parse).transpose()?;
    app.db
        .write(move |tx| {
            let name = name.clone();
            async move {
                let row = tx.optional(&FIND_COLLECTION, params![member, id]).await?.ok_or_else(ApiError::not_found)?;
                let before = CollectionRow::from_row(&row)?;
                let is_private = changes.is_private.unwrap_or(before.is_private);
                let name = name.map_or_else(|| name::parse(&before.name), Ok)?;
                if is_private == before.is_private && name.as_str() == before.name {
                    return Ok(());
                }
                let columns = params![member, id, name.as_str(), name::key(&name), is_private];
                tx.execute(&UPDATE_COLLECTION, columns).await.map_err(|error| match error {
                    StoreError::Unique(_) => ApiError::new(&code::COLLECTION_NAME_TAKEN).field("name"),
                    other => other.into(),
                })?;
                tx.emit(&Event::CollectionChanged { collection: id, member }).await?;
                Ok::<_, ApiError>(())
            }
        })
        .await?;
    let row = find(&app, Some(member), member, id).await?;
    Ok(ApiJson(answer(&app, Some(member), member, row).await?))
}
