//! `DELETE /v1/notes/{id}/comments/{comment}`.

use axum::{extract::State, http::StatusCode};
use kumara_model::{CommentId, Event, MemberId, NoteId};
use kumara_store::params;

use super::{queries::MARK_DELETED, row};
use crate::{
    app::App,
    http::{ApiError, ApiPath, Problem, SignedIn, code},
    notes::visible_note,
    pictures,
};

/// Deletes a comment
///
/// By who wrote it, or by the author of the note. Replies to it stay. Deleting it again changes nothing.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/comments/{comment}", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses(
        (status = 204),
        (status = 403, description = "forbidden", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<StatusCode, ApiError> {
    delete(&app, signed.member(), id, comment).await?;
    app.counters.catch_up(&app).await;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a comment for its writer or for the note's author.
pub async fn delete(app: &App, member: MemberId, note: NoteId, id: CommentId) -> Result<(), ApiError> {
    let comment = row::find(app, note, id).await?;
    if comment.author != member {
        // Who writes may always take it back, also from a note that is closed to them now; others must see the note.
        let note = visible_note(app, Some(member), note).await?;
        if note.author != member {
            return Err(ApiError::new(&code::FORBIDDEN));
        }
    }
    let now = app.clock.now();
    let event = Event::CommentDeleted { comment: id, note, parent: comment.parent, member: comment.author };
    app.db
        .write(move |tx| {
            let event = event.clone();
            async move {
                if tx.execute(&MARK_DELETED, params![note, id, now]).await? == 1 {
                    pictures::release(&tx, comment.author, id.get(), now + pictures::DELETED_FOR).await?;
                    tx.emit(&event).await?;
                }
                Ok(())
            }
        })
        .await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    async fn write(client: &TestClient, comments: &str, text: &str, reply_to: Option<&str>) -> String {
        let comment = client.post(comments, json!({"text": text, "reply_to": reply_to})).await.expect(201);
        comment["id"].as_str().unwrap().to_owned()
    }

    #[tokio::test]
    async fn a_deleted_comment_keeps_its_place_only_for_its_replies() {
        let app = TestApp::start().await;
        let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
        let note = ana.publish("Soup", &[]).await;
        let comments = format!("/v1/notes/{note}/comments");
        let alone = write(&ben, &comments, "SECRET alone", None).await;
        let above = write(&ben, &comments, "SECRET above", None).await;
        let below = write(&cem, &comments, "below", Some(&above)).await;
        let at = |id: &str| format!("{comments}/{id}");

        assert_eq!(cem.delete(&at(&alone)).await.code(), "forbidden");
        assert_eq!(app.visitor().delete(&at(&alone)).await.code(), "unauthenticated");
        for _ in 0..2 {
            assert_eq!(ben.delete(&at(&alone)).await.status, 204, "twice is once");
            assert_eq!(ana.delete(&at(&above)).await.status, 204, "the note is hers");
        }
        app.settle().await;
        let page = ben.get(&comments).await;
        assert!(!page.text().contains("SECRET"));
        let items = page.expect(200)["items"].clone();
        assert_eq!(items.as_array().unwrap().len(), 1);
        let place = &items[0];
        assert_eq!((&place["id"], &place["is_deleted"], &place["text"]), (&json!(above), &json!(true), &json!("")));
        assert_eq!((&place["can_delete"], &place["replies"]), (&json!(false), &json!(1)));
        assert_eq!(place["first_replies"][0]["id"], below);
        assert_eq!(ben.get(&format!("/v1/notes/{note}")).await.expect(200)["counts"]["comments"], 1);
        assert_eq!(cem.put(&format!("{}/like", at(&above)), Value::Null).await.code(), "not_found");

        cem.delete(&at(&below)).await.expect(204);
        app.settle().await;
        assert_eq!(ana.get(&comments).await.expect(200)["items"], json!([]), "nothing is left to keep a place for");
        assert_eq!(ana.get(&format!("/v1/notes/{note}")).await.expect(200)["counts"]["comments"], 0);
    }

    #[tokio::test]
    async fn one_s_own_words_can_be_taken_back_from_a_closed_note() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Soup", &[]).await;
        let comments = format!("/v1/notes/{note}/comments");
        let comment = write(&ben, &comments, "hello", None).await;
        ana.patch(&format!("/v1/notes/{note}"), json!({"visibility": "private"})).await.expect(200);
        assert_eq!(ben.get(&comments).await.status, 404);
        assert_eq!(ben.delete(&format!("{comments}/{comment}")).await.status, 204);
        assert_eq!(ana.get(&comments).await.expect(200)["items"], json!([]));
    }
}
