//! `PUT` and `DELETE /v1/notes/{id}/comments/{comment}/pin`: what the note's author wants read first.

use axum::extract::State;
use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::params;

use super::{
    Comment, MAX_PINNED,
    answer::Answers,
    queries::{COUNT_OTHERS_PINNED, SET_PINNED},
    row,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
    notes::visible_note,
};

/// Pins a comment
///
/// By the note's author; up to three comments of the first level.
#[utoipa::path(
    put, path = "/v1/notes/{id}/comments/{comment}/pin", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses(
        (status = 200, body = Comment),
        (status = 403, description = "forbidden: the note is somebody else's", body = Problem),
        (status = 404, description = "not_found, also for a reply", body = Problem),
        (status = 409, description = "too_many_pinned", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn pin_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<ApiJson<Comment>, ApiError> {
    set_pinned(&app, signed.member(), id, comment, true).await
}

/// Unpins a comment
#[utoipa::path(
    delete, path = "/v1/notes/{id}/comments/{comment}/pin", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses(
        (status = 200, body = Comment),
        (status = 403, description = "forbidden: the note is somebody else's", body = Problem),
        (status = 404, description = "not_found, also for a reply", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unpin_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<ApiJson<Comment>, ApiError> {
    set_pinned(&app, signed.member(), id, comment, false).await
}

async fn set_pinned(
    app: &App,
    member: MemberId,
    note_id: NoteId,
    id: CommentId,
    is_pinned: bool,
) -> Result<ApiJson<Comment>, ApiError> {
    pin(app, member, note_id, id, is_pinned).await?;
    let note = visible_note(app, Some(member), note_id).await?;
    let row = row::find_living(app, note_id, id).await?;
    Ok(ApiJson(Answers { app, viewer: Some(member), note: &note }.one(row).await?))
}

/// Puts a comment of the first level on top, or takes it from there.
pub async fn pin(app: &App, member: MemberId, note_id: NoteId, id: CommentId, is_pinned: bool) -> Result<(), ApiError> {
    let note = visible_note(app, Some(member), note_id).await?;
    if note.author != member {
        return Err(ApiError::new(&code::FORBIDDEN));
    }
    row::find_visible(app, member, note_id, id).await?;
    app.db
        .write(move |tx| async move {
            if is_pinned {
                let row = tx.optional(&COUNT_OTHERS_PINNED, params![note_id, id]).await?;
                let others: i64 = row.map(|row| row.get(0)).transpose()?.unwrap_or(0);
                if usize::try_from(others).is_ok_and(|others| others >= MAX_PINNED) {
                    return Err(ApiError::new(&code::TOO_MANY_PINNED).with("limit", MAX_PINNED));
                }
            }
            // No event: nothing derived depends on it.
            match tx.execute(&SET_PINNED, params![note_id, id, is_pinned]).await? {
                0 => Err(ApiError::not_found()),
                _ => Ok(()),
            }
        })
        .await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn the_note_s_author_pins_three_comments_of_the_first_level() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let comments = format!("/v1/notes/{}/comments", ana.publish("Soup", &[]).await);
        let mut pins = Vec::new();
        for i in 0..4 {
            let comment = ben.post(&comments, json!({"text": i.to_string()})).await.expect(201);
            pins.push(format!("{comments}/{}/pin", comment["id"].as_str().unwrap()));
        }
        assert_eq!(ben.put(&pins[0], Value::Null).await.code(), "forbidden");
        assert_eq!(app.visitor().put(&pins[0], Value::Null).await.code(), "unauthenticated");
        for pin in &pins[..3] {
            assert_eq!(ana.put(pin, Value::Null).await.expect(200)["is_pinned"], true);
        }
        assert_eq!(ana.put(&pins[2], Value::Null).await.status, 200, "it is pinned already");
        assert_eq!(ana.put(&pins[3], Value::Null).await.code(), "too_many_pinned");
        assert_eq!(ana.delete(&pins[0]).await.expect(200)["is_pinned"], false);
        ana.put(&pins[3], Value::Null).await.expect(200);

        let first = ana.get(&comments).await.expect(200)["items"][0].clone();
        assert_eq!((&first["text"], &first["can_pin"]), (&json!("3"), &json!(true)));
        ana.delete(pins[3].trim_end_matches("/pin")).await.expect(204);
        ana.put(&pins[0], Value::Null).await.expect(200);
        let above = pins[0].trim_end_matches("/pin").rsplit('/').next().unwrap().to_owned();
        let reply = ana.post(&comments, json!({"text": "reply", "reply_to": above})).await.expect(201);
        let pin = format!("{comments}/{}/pin", reply["id"].as_str().unwrap());
        ana.delete(&pins[0]).await.expect(200);
        assert_eq!(ana.put(&pin, Value::Null).await.code(), "not_found", "a reply is not on the first level");
    }
}
