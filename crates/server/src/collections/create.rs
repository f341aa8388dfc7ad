//! `POST /v1/me/collections`.

use axum::{extract::State, http::StatusCode};
use kumara_model::{CollectionId, Event, MemberId};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Collection, MAX_COLLECTIONS,
    answer::{answer, find},
    name,
    queries::{COUNT_COLLECTIONS, INSERT_COLLECTION},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, IdempotencyKey, Problem, SignedIn, code, idempotency::Claim},
};

#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCollection {
    /// 1 to 40 characters, unlike your other collections' names.
    pub name: String,
    pub is_private: bool,
}

/// Makes a collection
///
/// A member has room for 100.
#[utoipa::path(
    post, path = "/v1/me/collections", tag = "collections",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = NewCollection,
    responses(
        (status = 201, body = Collection),
        (status = 409, description = "collection_name_taken, too_many_collections", body = Problem),
        (status = 422, description = "collection_name", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn create_collection(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(new): ApiJson<NewCollection>,
) -> Result<(StatusCode, ApiJson<Collection>), ApiError> {
    let member = signed.member();
    let id = create(&app, member, new, key).await?;
    let row = find(&app, Some(member), member, id).await?;
    Ok((StatusCode::CREATED, ApiJson(answer(&app, Some(member), member, row).await?)))
}

/// Makes a collection and returns its id.
pub async fn create(
    app: &App,
    member: MemberId,
    new: NewCollection,
    key: IdempotencyKey,
) -> Result<CollectionId, ApiError> {
    let name = name::parse(&new.name)?;
    let id: CollectionId = app.ids.next();
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let (name, new, key) = (name.clone(), new.clone(), key.clone());
            async move {
                if let Claim::Done(earlier) = key.claim(&tx, member, &("collection", &new), id.get(), now).await? {
                    return Ok(earlier.into());
                }
                let row = tx.optional(&COUNT_COLLECTIONS, params![member]).await?;
                let count: i64 = row.map(|row| row.get(0)).transpose()?.unwrap_or(0);
                if usize::try_from(count).is_ok_and(|count| count >= MAX_COLLECTIONS) {
                    return Err(ApiError::new(&code::TOO_MANY_COLLECTIONS).with("limit", MAX_COLLECTIONS));
                }
                let columns = params![member, id, name.as_str(), name::key(&name), new.is_private, now];
                if tx.execute(&INSERT_COLLECTION, columns).await? == 0 {
                    return Err(ApiError::new(&code::COLLECTION_NAME_TAKEN).field("name"));
                }
                tx.emit(&Event::CollectionChanged { collection: id, member }).await?;
                Ok(id)
            }
        })
        .await
}
