//! `DELETE /v1/me/collections/{id}`.

use axum::{extract::State, http::StatusCode};
use kumara_model::{CollectionId, Event};
use kumara_store::params;

use super::queries::{DELETE_COLLECTION, DELETE_NOTES};
use crate::{
    app::App,
    http::{ApiError, ApiPath, SignedIn},
};

/// Deletes a collection
///
/// Its notes stay saved. A collection that is not there (any more) changes nothing.
#[utoipa::path(
    delete, path = "/v1/me/collections/{id}", tag = "collections",
    params(("id" = CollectionId, Path)),
    responses((status = 204)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_collection(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<CollectionId>,
) -> Result<StatusCode, ApiError> {
    let member = signed.member();
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_COLLECTION, params![member, id]).await? == 1 {
                tx.execute(&DELETE_NOTES, params![member, id]).await?;
                tx.emit(&Event::CollectionChanged { collection: id, member }).await?;
            }
            Ok::<_, ApiError>(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
