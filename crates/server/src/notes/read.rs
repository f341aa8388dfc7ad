//! `GET /v1/notes/{id}`: a note.

use axum::extract::State;
use kumara_model::{MemberId, NoteId};

use super::{Note, visible_note};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
};

/// Reads a note
///
/// Signed out too. A note that the viewer may not see answers like one that does not exist.
#[utoipa::path(
    get, path = "/v1/notes/{id}", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = Note), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn read_note(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<Note>, ApiError> {
    let note = find(&app, viewer.member(), id).await?;
    if let Some(reader) = viewer.member() {
        app.translations.note_read(id, reader);
    }
    Ok(ApiJson(note))
}

/// A note, if the viewer may see it.
pub async fn find(app: &App, viewer: Option<MemberId>, id: NoteId) -> Result<Note, ApiError> {
    let row = visible_note(app, viewer, id).await?;
    Note::for_viewer(app, viewer, row).await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    /// Every address through which a note, or something under it, could be seen or touched.
    async fn codes(client: &TestClient, note: &str, comment: &str) -> Vec<(String, u16)> {
        let mut codes = Vec::new();
        for (method, path, body) in [
            ("GET", "", None),
            ("GET", "/versions", None),
            ("GET", "/comments", None),
            ("GET", "/comments/{c}/replies", None),
            ("POST", "/comments", Some(json!({"text": "hello"}))),
            ("POST", "/comments", Some(json!({"text": "hello", "reply_to": comment}))),
            ("PUT", "/comments/{c}/like", None),
            ("DELETE", "/comments/{c}/like", None),
            ("PUT", "/comments/{c}/pin", None),
            ("PUT", "/like", None),
            ("DELETE", "/like", None),
            ("PUT", "/save", None),
            ("DELETE", "/save", None),
            ("PUT", "/hide", None),
            ("DELETE", "/hide", None),
            ("POST", "/shares", None),
            ("PATCH", "", Some(json!({"title": "mine"}))),
            ("DELETE", "", None),
        ] {
            let path = format!("/v1/notes/{note}{}", path.replace("{c}", comment));
            let answer = client.send(method, &path, body, &[]).await;
            assert!(!answer.text().contains("SECRET"), "{method} {path}");
            codes.push((format!("{method} {path}"), answer.status));
        }
        codes
    }

    async fn assert_not_there(client: &TestClient, note: &str, comment: &str) {
        for (request, status) in codes(client, note, comment).await {
            assert!(status == 404 || status == 401, "{request}: {status}");
        }
    }

    async fn commented(author: &TestClient, note: &str) -> String {
        let comment = author.post(&format!("/v1/notes/{note}/comments"), json!({"text": "SECRET"})).await.expect(201);
        comment["id"].as_str().unwrap().to_owned()
    }

    async fn follow(who: &TestClient, whom: &TestClient) {
        who.put(&format!("/v1/members/{}/follow", whom.id()), Value::Null).await.expect(200);
    }

    #[tokio::test]
    async fn what_is_not_for_somebody_is_nowhere_for_them() {
        let app = TestApp::start().await;
        let (ana, fan, stranger) = (app.member("ana").await, app.member("fan").await, app.member("stranger").await);
        follow(&fan, &ana).await;
        let private = ana.publish_for("SECRET one", &[], "private").await;
        let followers = ana.publish_for("SECRET two", &[], "followers").await;
        let on_private = commented(&ana, &private).await;
        let on_followers = commented(&ana, &followers).await;
        for nobody in [&stranger, &app.visitor()] {
            assert_not_there(nobody, &private, &on_private).await;
            assert_not_there(nobody, &followers, &on_followers).await;
            assert!(!nobody.get("/v1/members/ana/notes").await.text().contains("SECRET"));
        }
        assert_not_there(&fan, &private, &on_private).await;
        fan.get(&format!("/v1/notes/{followers}")).await.expect(200);
        let listed = fan.get("/v1/members/ana/notes").await.expect(200);
        assert_eq!(listed["items"].as_array().unwrap().len(), 1);
        assert_eq!(ana.get("/v1/members/ana/notes").await.expect(200)["items"].as_array().unwrap().len(), 2);
    }

    #[tokio::test]
    async fn closing_a_profile_and_blocking_take_effect_at_once() {
        let app = TestApp::start().await;
        let (ana, fan, stranger) = (app.member("ana").await, app.member("fan").await, app.member("stranger").await);
        follow(&fan, &ana).await;
        let note = ana.publish("SECRET", &[]).await;
        let comment = commented(&ana, &note).await;
        stranger.get(&format!("/v1/notes/{note}")).await.expect(200);
        stranger.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200);

        ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
        assert_eq!(stranger.get(&format!("/v1/notes/{note}")).await.status, 404);
        assert_eq!(stranger.get("/v1/me/likes").await.expect(200)["items"], json!([]));
        assert_not_there(&app.visitor(), &note, &comment).await;
        fan.get(&format!("/v1/notes/{note}")).await.expect(200);
        let unliked = stranger.delete(&format!("/v1/notes/{note}/like")).await.expect(200);
        assert_eq!(unliked["liked"], false, "what one did can be taken back");
        assert_not_there(&stranger, &note, &comment).await;

        ana.patch("/v1/me", json!({"is_private": false})).await.expect(200);
        ana.put(&format!("/v1/members/{}/block", fan.id()), Value::Null).await.expect(200);
        assert_not_there(&fan, &note, &comment).await;
        fan.put(&format!("/v1/members/{}/block", stranger.id()), Value::Null).await.expect(200);
        let of_fan = fan.publish("SECRET too", &[]).await;
        assert_eq!(stranger.get(&format!("/v1/notes/{of_fan}")).await.status, 404);
    }

    #[tokio::test]
    async fn what_can_t_be_a_note_is_not_found() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        for id in ["1", "0", "-5", "abc", "99999999999999999999", "%FF", "1%20OR%201=1"] {
            let answer = ana.get(&format!("/v1/notes/{id}")).await;
            assert_eq!((answer.status, answer.code()), (404, "not_found"), "{id}");
        }
    }
}
