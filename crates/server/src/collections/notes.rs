//! `GET /v1/members/{id}/collections/{collection}/notes`.

use axum::extract::State;
use kumara_model::CollectionId;
use kumara_store::params;

use super::{answer::find, queries::LIST_NOTES};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer},
    members,
    notes::{NoteCard, Position, page_of_cards},
};

/// Lists the notes of a collection
///
/// The latest put in first, as far as the viewer may see them.
#[utoipa::path(
    get, path = "/v1/members/{id}/collections/{collection}/notes", tag = "collections",
    params(("id" = String, Path, description = "Id or handle"), ("collection" = CollectionId, Path), PageQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_notes_of_collection(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath((id, collection)): ApiPath<(String, CollectionId)>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let owner = members::resolve(&app, &id).await?;
    let collection = find(&app, viewer.member(), owner, collection).await?.id;
    let app = &app;
    let read = |(at, note): Position, count: i64| async move {
        Ok(app.db.rows(&LIST_NOTES, params![owner, collection, at, note, count]).await?)
    };
    Ok(ApiJson(page_of_cards(app, viewer.member(), &format!("notes in {collection}"), &query, read).await?))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    async fn collection(client: &TestClient, name: &str, is_private: bool) -> String {
        let new = json!({"name": name, "is_private": is_private});
        let made = client.post("/v1/me/collections", new).await.expect(201);
        made["id"].as_str().unwrap().to_owned()
    }

    async fn put(client: &TestClient, note: &str, collection: &str) {
        client.put(&format!("/v1/notes/{note}/save"), json!({"collections": [collection]})).await.expect(200);
    }

    fn titles(answer: &Value) -> Vec<&str> {
        answer["items"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect()
    }

    #[tokio::test]
    async fn each_viewer_sees_of_a_collection_what_they_may_see_of_its_notes() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let shelf = collection(&ana, "Shelf", false).await;
        let open = ben.publish("open", &[]).await;
        let later_closed = ben.publish("later closed", &[]).await;
        let own = ana.publish_for("own", &[], "private").await;
        for note in [&open, &later_closed, &own] {
            put(&ana, note, &shelf).await;
        }
        ben.patch(&format!("/v1/notes/{later_closed}"), json!({"visibility": "private"})).await.expect(200);
        let notes = format!("/v1/members/ana/collections/{shelf}/notes");
        assert_eq!(titles(&ana.get(&notes).await.expect(200)), ["own", "open"]);
        assert_eq!(titles(&cem.get(&notes).await.expect(200)), ["open"]);
        assert_eq!(titles(&app.visitor().get(&notes).await.expect(200)), ["open"]);
        let shown = cem.get(&format!("/v1/members/ana/collections/{shelf}")).await.expect(200);
        let covers: Vec<_> = shown["covers"].as_array().unwrap().iter().map(|cover| &cover["title"]).collect();
        assert_eq!((covers, &shown["note_count"]), (vec![&json!("open")], &json!(3)));
        ben.put(&format!("/v1/members/{}/block", cem.id()), Value::Null).await.expect(200);
        assert_eq!(cem.get(&notes).await.expect(200)["items"], json!([]));
    }

    #[tokio::test]
    async fn a_private_collection_is_there_for_its_owner_alone() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let secret = collection(&ana, "Secret", true).await;
        put(&ana, &ben.publish("open", &[]).await, &secret).await;
        let path = format!("/v1/members/ana/collections/{secret}");
        assert_eq!(ana.get(&format!("{path}/notes")).await.expect(200)["items"].as_array().unwrap().len(), 1);
        for nobody in [&ben, &app.visitor()] {
            assert_eq!(nobody.get(&path).await.code(), "not_found");
            assert_eq!(nobody.get(&format!("{path}/notes")).await.code(), "not_found");
            assert_eq!(nobody.get("/v1/members/ana/collections").await.expect(200)["items"], json!([]));
            let elsewhere = format!("/v1/members/ben/collections/{secret}");
            assert_eq!(nobody.get(&elsewhere).await.code(), "not_found", "not under another member either");
        }
    }

    #[tokio::test]
    async fn collections_of_a_private_profile_and_of_who_blocks_are_closed() {
        let app = TestApp::start().await;
        let (ana, fan, ben) = (app.member("ana").await, app.member("fan").await, app.member("ben").await);
        fan.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
        let shelf = collection(&ana, "Shelf", false).await;
        let path = format!("/v1/members/ana/collections/{shelf}");
        ben.get(&path).await.expect(200);
        ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
        for nobody in [&ben, &app.visitor()] {
            assert_eq!(nobody.get(&path).await.code(), "not_found");
            assert_eq!(nobody.get("/v1/members/ana/collections").await.expect(200)["items"], json!([]));
        }
        fan.get(&path).await.expect(200);
        ana.put(&format!("/v1/members/{}/block", fan.id()), Value::Null).await.expect(200);
        assert_eq!(fan.get(&path).await.code(), "not_found");
    }
}
