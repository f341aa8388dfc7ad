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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn collections_are_made_renamed_opened_and_deleted() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let made = ana.post("/v1/me/collections", json!({"name": " Soups ", "is_private": true})).await.expect(201);
        insta::assert_json_snapshot!(made, {".id" => "[id]"}, @r#"
        {
          "covers": [],
          "id": "[id]",
          "is_private": true,
          "name": "Soups",
          "note_count": 0
        }
        "#);
        let path = format!("/v1/me/collections/{}", made["id"].as_str().unwrap());
        let taken = ana.post("/v1/me/collections", json!({"name": "ＳＯＵＰＳ", "is_private": false})).await;
        assert_eq!((taken.code(), taken.json["field"].as_str()), ("collection_name_taken", Some("name")));
        let other = ana.post("/v1/me/collections", json!({"name": "汤", "is_private": false})).await.expect(201);
        let other = format!("/v1/me/collections/{}", other["id"].as_str().unwrap());
        assert_eq!(ana.patch(&other, json!({"name": "soups"})).await.code(), "collection_name_taken");
        assert_eq!(ana.patch(&path, json!({"name": "SOUPS"})).await.expect(200)["name"], "SOUPS", "its own name");
        assert_eq!(ana.patch(&path, json!({"is_private": false})).await.expect(200)["is_private"], false);
        for (change, code) in [
            (json!({"name": ""}), "collection_name"),
            (json!({"name": "x".repeat(41)}), "collection_name"),
            (json!({"owner": "me"}), "bad_json"),
        ] {
            assert_eq!(ana.patch(&path, change.clone()).await.code(), code, "{change}");
        }
        let ben = app.member("ben").await;
        assert_eq!(ben.patch(&path, json!({"name": "His"})).await.code(), "not_found");
        assert_eq!(ben.delete(&path).await.status, 204, "nothing of his is there");
        assert_eq!(ana.get("/v1/members/ana/collections").await.expect(200)["items"].as_array().unwrap().len(), 2);
        for _ in 0..2 {
            assert_eq!(ana.delete(&path).await.status, 204);
        }
        ana.post("/v1/me/collections", json!({"name": "soups", "is_private": false})).await.expect(201);
        let new = json!({"name": "x", "is_private": false});
        assert_eq!(app.visitor().post("/v1/me/collections", new).await.code(), "unauthenticated");
    }

    #[tokio::test]
    async fn a_member_has_room_for_a_hundred_and_a_key_makes_one() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let key = [("idempotency-key", "k")];
        let new = |i: usize| json!({"name": format!("no {i}"), "is_private": false});
        let send = || ana.send("POST", "/v1/me/collections", Some(new(0)), &key);
        let answers = futures::future::join_all([send(), send(), send()]).await;
        let ids: Vec<Value> = answers.into_iter().map(|answer| answer.expect(201)["id"].clone()).collect();
        assert!(ids.iter().all(|id| *id == ids[0]));
        for i in 1..100 {
            ana.post("/v1/me/collections", new(i)).await.expect(201);
        }
        assert_eq!(ana.post("/v1/me/collections", new(100)).await.code(), "too_many_collections");
        let listed = ana.get("/v1/members/ana/collections").await.expect(200);
        assert_eq!(listed["items"].as_array().unwrap().len(), 100);
    }
}
