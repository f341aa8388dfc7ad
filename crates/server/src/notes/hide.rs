//! `PUT` and `DELETE /v1/notes/{id}/hide`: less like this in feeds.

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::params;

use super::{
    access::{touched_note, visible_note},
    queries::{DELETE_HIDE, INSERT_HIDE},
};
use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn},
};

/// Hides a note
///
/// Feeds do not show it to this member again. Its own address still does.
#[utoipa::path(
    put, path = "/v1/notes/{id}/hide", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 204), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn hide_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    hide(&app, signed.member(), id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Shows a hidden note again
#[utoipa::path(
    delete, path = "/v1/notes/{id}/hide", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 204), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unhide_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<StatusCode, ApiError> {
    unhide(&app, signed.member(), id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `false` if it was hidden already.
pub async fn hide(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = visible_note(app, Some(member), id).await?.author;
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            let is_new = tx.execute(&INSERT_HIDE, params![member, id, now]).await? == 1;
            if is_new {
                tx.emit(&Event::NoteHidden { note: id, author, member }).await?;
            }
            Ok(is_new)
        })
        .await
}

/// `false` if it was not hidden.
pub async fn unhide(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = touched_note(app, member, id).await?.author;
    app.db
        .write(move |tx| async move {
            let was_hidden = tx.execute(&DELETE_HIDE, params![member, id]).await? == 1;
            if was_hidden {
                tx.emit(&Event::NoteUnhidden { note: id, author, member }).await?;
            }
            Ok(was_hidden)
        })
        .await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_hidden_note_leaves_the_feed_of_one_member_alone() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let note = ana.publish("Soup", &[]).await;
        let hide = format!("/v1/notes/{note}/hide");
        app.settle().await;
        for _ in 0..2 {
            assert_eq!(ben.put(&hide, Value::Null).await.status, 204);
        }
        app.settle().await;
        assert_eq!(ben.get("/v1/feed/explore").await.expect(200)["items"], json!([]));
        assert_eq!(cem.get("/v1/feed/explore").await.expect(200)["items"][0]["id"], note);
        let direct = ben.get(&format!("/v1/notes/{note}")).await.expect(200);
        assert_eq!(direct["viewer"]["hidden"], true);
        for _ in 0..2 {
            assert_eq!(ben.delete(&hide).await.status, 204);
        }
        assert_eq!(ben.get(&format!("/v1/notes/{note}")).await.expect(200)["viewer"]["hidden"], false);
        assert_eq!(app.visitor().put(&hide, Value::Null).await.code(), "unauthenticated");
    }
}
