//! `PUT` and `DELETE /v1/notes/{id}/like`.

use axum::extract::State;
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    access::{touched_note, visible_note},
    queries::{DELETE_LIKE, DELETE_MEMBER_LIKE, INSERT_LIKE, INSERT_MEMBER_LIKE},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn},
};

/// Whether the viewer likes it, and how many do.
#[derive(Debug, Serialize, ToSchema)]
pub struct LikeState {
    pub liked: bool,
    pub likes: u32,
}

/// Likes a note
#[utoipa::path(
    put, path = "/v1/notes/{id}/like", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = LikeState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn like_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<LikeState>, ApiError> {
    like(&app, signed.member(), id).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(LikeState { liked: true, likes: app.counters.note(id).likes }))
}

/// Takes a like back
///
/// Also from a note that the viewer may not see any more.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/like", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = LikeState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unlike_note(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<NoteId>,
) -> Result<ApiJson<LikeState>, ApiError> {
    unlike(&app, signed.member(), id).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(LikeState { liked: false, likes: app.counters.note(id).likes }))
}

/// `false` if the member likes the note already.
pub async fn like(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = visible_note(app, Some(member), id).await?.author;
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            if tx.execute(&INSERT_LIKE, params![id, member, now]).await? == 0 {
                return Ok(false);
            }
            tx.execute(&INSERT_MEMBER_LIKE, params![member, id, now]).await?;
            tx.emit(&Event::NoteLiked { note: id, author, member }).await?;
            Ok(true)
        })
        .await
}

/// `false` if the member did not like the note.
pub async fn unlike(app: &App, member: MemberId, id: NoteId) -> Result<bool, ApiError> {
    let author = touched_note(app, member, id).await?.author;
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_LIKE, params![id, member]).await? == 0 {
                return Ok(false);
            }
            tx.execute(&DELETE_MEMBER_LIKE, params![member, id]).await?;
            tx.emit(&Event::NoteUnliked { note: id, author, member }).await?;
            Ok(true)
        })
        .await
}

#[cfg(test)]
mod tests {
    use kumara_store::{params, statement};
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    statement! {
        COUNT_LIKES = "SELECT COUNT(*) FROM likes WHERE note_id = $1";
        COUNT_MEMBER_LIKES = "SELECT COUNT(*) FROM member_likes WHERE note_id = $1";
    }

    #[tokio::test]
    async fn a_like_counts_once_and_shows_to_who_gave_it() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Soup", &[]).await;
        let like = format!("/v1/notes/{note}/like");
        ben.put(&like, Value::Null).await.expect(200);
        app.settle().await;
        let again = ben.put(&like, Value::Null).await.expect(200);
        assert_eq!(again, json!({"liked": true, "likes": 1}), "twice is once");
        ana.put(&like, Value::Null).await.expect(200);
        app.settle().await;
        let seen = ben.get(&format!("/v1/notes/{note}")).await.expect(200);
        assert_eq!((&seen["viewer"]["liked"], &seen["counts"]["likes"]), (&json!(true), &json!(2)));
        let card = &ben.get("/v1/me/likes").await.expect(200)["items"][0];
        assert_eq!((&card["id"], &card["liked"], &card["likes"]), (&json!(note), &json!(true), &json!(2)));
        ben.delete(&like).await.expect(200);
        app.settle().await;
        assert_eq!(ben.delete(&like).await.expect(200), json!({"liked": false, "likes": 1}));
        assert_eq!(ben.get("/v1/me/likes").await.expect(200)["items"], json!([]));
        assert_eq!(app.visitor().put(&like, Value::Null).await.code(), "unauthenticated");
    }

    #[tokio::test]
    async fn however_likes_race_the_count_is_the_number_of_rows() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let note = ana.publish("Soup", &[]).await;
        let like = format!("/v1/notes/{note}/like");
        let mut tasks = tokio::task::JoinSet::new();
        for i in 0..8 {
            let fan = app.member(&format!("fan{i}")).await;
            for round in 0..5 {
                let (fan, like) = (fan.clone(), like.clone());
                tasks.spawn(async move {
                    let answer =
                        if (i + round) % 3 == 0 { fan.delete(&like).await } else { fan.put(&like, Value::Null).await };
                    assert_eq!(answer.status, 200);
                });
            }
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        app.settle().await;
        let id: kumara_model::NoteId = note.parse().unwrap();
        let mut rows = Vec::new();
        for statement in [&COUNT_LIKES, &COUNT_MEMBER_LIKES] {
            rows.push(app.app.db.optional(statement, params![id]).await.unwrap().unwrap().get::<i64>(0).unwrap());
        }
        assert_eq!(rows[0], rows[1]);
        let seen = ana.get(&format!("/v1/notes/{note}")).await.expect(200);
        assert_eq!(seen["counts"]["likes"], rows[0]);
    }
}
