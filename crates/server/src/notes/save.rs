//! `PUT` and `DELETE /v1/notes/{id}/save`: kept for later, in collections or beside them.

use axum::extract::State;
use kumara_model::{CollectionId, Event, MemberId, NoteId};
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    access::{touched_note, visible_note},
    queries::{DELETE_NOTE_SAVE, DELETE_SAVE, INSERT_NOTE_SAVE, INSERT_SAVE},
    viewer::ViewerState,
};
use crate::{
    app::App,
    collections,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn},
};

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SaveRequest {
    /// The viewer's collections that are to hold the note, and no others. Left out: those that hold it now.
    collections: Option<Vec<CollectionId>>,
}

/// Whether the viewer saved it and where, and how many did.
#[derive(Debug, Serialize, ToSchema)]
pub struct SaveState {
    pub saved: bool,
    pub saves: u32,
    pub collections: Vec<CollectionId>,
}

/// Saves a note
///
/// Without a body it is saved and its collections stay as they are.
#[utoipa::path(
    put, path = "/v1/notes/{id}/save", tag = "notes",
    params(("id" = NoteId, Path)),
    request_body = Option<SaveRequest>,
    responses(
        (status = 200, body = SaveState),
        (status = 404, description = "not_found; with the field collections if one of them is not the viewer's", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn save_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
    body: Option<ApiJson<SaveRequest>>,
) -> Result<ApiJson<SaveState>, ApiError> {
    let request = body.map(|ApiJson(body)| body).unwrap_or_default();
    save(&app, signed.member(), id, request.collections).await?;
    state(&app, signed.member(), id).await
}

/// Lets a saved note go
///
/// From all collections of the viewer too, and also when the viewer may not see it any more.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/save", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = SaveState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unsave_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<SaveState>, ApiError> {
    unsave(&app, signed.member(), id).await?;
    state(&app, signed.member(), id).await
}

async fn state(app: &App, member: MemberId, id: NoteId) -> Result<ApiJson<SaveState>, ApiError> {
    app.counters.catch_up(app).await;
    let viewer = ViewerState::find(app, member, id).await?;
    let saves = app.counters.note(id).saves;
    Ok(ApiJson(SaveState { saved: viewer.saved, saves, collections: viewer.collections }))
}

/// Saves a note; with `collections`, into exactly these. `false` if it was saved before.
pub async fn save(
    app: &App,
    member: MemberId,
    id: NoteId,
    collections: Option<Vec<CollectionId>>,
) -> Result<bool, ApiError> {
    let author = visible_note(app, Some(member), id).await?.author;
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let collections = collections.clone();
            async move {
                if let Some(wanted) = &collections {
                    collections::put_note(&tx, member, id, wanted, now).await?;
                }
                if tx.execute(&INSERT_NOTE_SAVE, params![id, member, now]).await? == 0 {
                    return Ok(false);
                }
                tx.execute(&INSERT_SAVE, params![member, id, now]).await?;
                tx.emit(&Event::NoteSaved { note: id, author, member }).await?;
                Ok(true)
            }
        })
        .await
}

/// Lets a saved note go, out of all collections too. `false` if it was not saved.
pub async fn unsave(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = touched_note(app, member, id).await?.author;
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            collections::put_note(&tx, member, id, &[], now).await?;
            if tx.execute(&DELETE_NOTE_SAVE, params![id, member]).await? == 0 {
                return Ok(false);
            }
            tx.execute(&DELETE_SAVE, params![member, id]).await?;
            tx.emit(&Event::NoteUnsaved { note: id, author, member }).await?;
            Ok(true)
        })
        .await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    async fn collection(client: &TestClient, name: &str) -> String {
        let made = client.post("/v1/me/collections", json!({"name": name, "is_private": true})).await.expect(201);
        made["id"].as_str().unwrap().to_owned()
    }

    #[tokio::test]
    async fn a_note_is_saved_moved_between_collections_and_let_go() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Soup", &[]).await;
        let (soups, trips) = (collection(&ben, "Soups").await, collection(&ben, "Trips").await);
        let save = format!("/v1/notes/{note}/save");
        ben.put(&save, Value::Null).await.expect(200);
        app.settle().await;
        let saved = ben.put(&save, Value::Null).await.expect(200);
        assert_eq!(saved, json!({"saved": true, "saves": 1, "collections": []}));
        let moved = ben.put(&save, json!({"collections": [soups]})).await.expect(200);
        assert_eq!(moved, json!({"saved": true, "saves": 1, "collections": [soups]}));
        assert_eq!(ben.put(&save, json!({})).await.expect(200)["collections"], json!([soups]), "left as it is");
        let both = ben.put(&save, json!({"collections": [trips, soups, trips]})).await.expect(200);
        assert_eq!(both["collections"], json!([soups, trips]));
        let moved = ben.put(&save, json!({"collections": [trips]})).await.expect(200);
        assert_eq!(moved["collections"], json!([trips]));
        let viewer = &ben.get(&format!("/v1/notes/{note}")).await.expect(200)["viewer"];
        assert_eq!(*viewer, json!({"liked": false, "saved": true, "hidden": false, "collections": [trips]}));
        assert_eq!(ben.get("/v1/me/saves").await.expect(200)["items"][0]["id"], note);
        ben.delete(&save).await.expect(200);
        app.settle().await;
        let gone = ben.delete(&save).await.expect(200);
        assert_eq!(gone, json!({"saved": false, "saves": 0, "collections": []}));
        let held = ben.get(&format!("/v1/members/ben/collections/{trips}/notes")).await.expect(200);
        assert_eq!(held["items"], json!([]));
    }

    #[tokio::test]
    async fn nobody_saves_into_somebody_else_s_collection() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let save = format!("/v1/notes/{}/save", ana.publish("Soup", &[]).await);
        let mine = collection(&ana, "Mine").await;
        for foreign in [mine.as_str(), "77"] {
            let answer = ben.put(&save, json!({"collections": [foreign]})).await;
            assert_eq!((answer.code(), answer.json["field"].as_str()), ("not_found", Some("collections")));
        }
        let many: Vec<String> = (1..=101).map(|i| i.to_string()).collect();
        assert_eq!(ben.put(&save, json!({"collections": many})).await.code(), "too_many_collections");
        assert_eq!(ben.put(&save, json!({"collection": mine})).await.code(), "bad_json");
        let state = ben.get("/v1/me/saves").await.expect(200);
        assert_eq!(state["items"], json!([]), "what was refused saved nothing");
    }
}
