//! `DELETE /v1/notes/{id}`: the author takes a note back.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::params;

use super::{
    NoteRow,
    access::own_note,
    queries::{DELETE_MEMBER_NOTE, MARK_DELETED},
};
use crate::{
    app::App,
    asks,
    http::{ApiError, ApiPath, Problem, SignedIn},
    pictures,
};

/// Deletes a note
///
/// By its author; at once and from everywhere. Deleting it again changes nothing.
#[utoipa::path(
    delete, path = "/v1/notes/{id}", tag = "notes",
    params(("id" = NoteId, Path)),
    responses(
        (status = 204),
        (status = 403, description = "forbidden: it is somebody else's", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    delete(&app, signed.member(), id).await?;
    app.counters.catch_up(&app).await;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a note of the member.
pub async fn delete(app: &App, author: MemberId, id: NoteId) -> Result<(), ApiError> {
    let note = own_note(app, author, id).await?;
    let (now, answered) = (app.clock.now(), note.answers);
    app.db
        .write(move |tx| async move {
            if tx.execute(&MARK_DELETED, params![id, now]).await? == 1 {
                tx.execute(&DELETE_MEMBER_NOTE, params![author, id]).await?;
                pictures::release(&tx, author, id.get(), now + pictures::DELETED_FOR).await?;
                tx.emit(&Event::NoteDeleted { note: id, author }).await?;
                if let Some(ask) = answered {
                    asks::detach(&tx, ask, id, author).await?;
                }
            }
            Ok::<_, ApiError>(())
        })
        .await?;
    app.notes.remember(Arc::new(NoteRow { is_deleted: true, ..note }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_deleted_note_is_gone_from_everywhere_at_once() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("SECRET", &["soup"]).await;
        let path = format!("/v1/notes/{note}");
        let shelf = ben.post("/v1/me/collections", json!({"name": "Soups", "is_private": false})).await.expect(201);
        let shelf = shelf["id"].as_str().unwrap();
        ben.put(&format!("{path}/save"), json!({"collections": [shelf]})).await.expect(200);
        ben.put(&format!("{path}/like"), Value::Null).await.expect(200);
        ben.post(&format!("{path}/comments"), json!({"text": "SECRET @ana"})).await.expect(201);
        app.settle().await;

        let surfaces = [
            path.clone(),
            format!("{path}/comments"),
            format!("{path}/versions"),
            "/v1/members/ana/notes".to_owned(),
            "/v1/me/likes".to_owned(),
            "/v1/me/saves".to_owned(),
            "/v1/members/ben/collections".to_owned(),
            format!("/v1/members/ben/collections/{shelf}"),
            format!("/v1/members/ben/collections/{shelf}/notes"),
            "/v1/feed/explore".to_owned(),
            "/v1/topics/soup/notes".to_owned(),
            format!("/n/{note}"),
        ];
        for surface in &surfaces {
            let before = ben.get(surface).await;
            assert!(before.text().contains("SECRET") || surface.ends_with("versions"), "{surface}: {}", before.text());
        }
        assert_eq!(ben.delete(&path).await.code(), "forbidden");
        assert_eq!(app.visitor().delete(&path).await.code(), "unauthenticated");
        assert_eq!(ana.delete(&path).await.status, 204);
        for surface in &surfaces {
            for client in [&ana, &ben, &app.visitor()] {
                assert!(!client.get(surface).await.text().contains("SECRET"), "{surface}");
            }
        }
        assert_eq!(ana.get(&path).await.code(), "not_found");
        assert_eq!(ana.patch(&path, json!({"title": "back"})).await.code(), "not_found");
        assert_eq!(ana.delete(&path).await.status, 204, "again changes nothing");
        assert_eq!(ben.put(&format!("{path}/like"), Value::Null).await.code(), "not_found");
        assert_eq!(ben.delete(&format!("{path}/save")).await.expect(200)["saved"], false);
    }
}
