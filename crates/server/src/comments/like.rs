//! `PUT` and `DELETE /v1/notes/{id}/comments/{comment}/like`.

use axum::extract::State;
use kumara_model::{CommentId, Event, MemberId, NoteId};
use kumara_store::params;

use super::{
    queries::{DELETE_LIKE, FIND_LIKED, INSERT_LIKE},
    row,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn},
    notes::{LikeState, visible_note},
};

/// Likes a comment
#[utoipa::path(
    put, path = "/v1/notes/{id}/comments/{comment}/like", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses((status = 200, body = LikeState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn like_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<ApiJson<LikeState>, ApiError> {
    like(&app, signed.member(), id, comment).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(LikeState { liked: true, likes: app.counters.comment(id, comment).likes }))
}

/// Takes a like of a comment back
///
/// Also of one that the viewer may not see any more.
#[utoipa::path(
    delete, path = "/v1/notes/{id}/comments/{comment}/like", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path)),
    responses((status = 200, body = LikeState), (status = 404, description = "not_found", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn unlike_comment(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
) -> Result<ApiJson<LikeState>, ApiError> {
    unlike(&app, signed.member(), id, comment).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(LikeState { liked: false, likes: app.counters.comment(id, comment).likes }))
}

/// `false` if the member likes the comment already.
pub async fn like(app: &App, member: MemberId, note: NoteId, id: CommentId) -> Result<bool, ApiError> {
    visible_note(app, Some(member), note).await?;
    let author = row::find_visible(app, member, note, id).await?.author;
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            let is_new = tx.execute(&INSERT_LIKE, params![note, id, member, now]).await? == 1;
            if is_new {
                tx.emit(&Event::CommentLiked { comment: id, note, author, member }).await?;
            }
            Ok(is_new)
        })
        .await
}

/// `false` if the member did not like the comment.
pub async fn unlike(app: &App, member: MemberId, note: NoteId, id: CommentId) -> Result<bool, ApiError> {
    let author = row::find(app, note, id).await?.author;
    if app.db.optional(&FIND_LIKED, params![note, id, member]).await?.is_none() {
        // What somebody never touched and may not see is not there.
        visible_note(app, Some(member), note).await?;
        row::find_visible(app, member, note, id).await?;
        return Ok(false);
    }
    app.db
        .write(move |tx| async move {
            let was_liked = tx.execute(&DELETE_LIKE, params![note, id, member]).await? == 1;
            if was_liked {
                tx.emit(&Event::CommentUnliked { comment: id, note, author, member }).await?;
            }
            Ok(was_liked)
        })
        .await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_like_of_a_comment_counts_once_however_it_races() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let comments = format!("/v1/notes/{}/comments", ana.publish("Soup", &[]).await);
        let comment = ana.post(&comments, json!({"text": "hello"})).await.expect(201);
        let like = format!("{comments}/{}/like", comment["id"].as_str().unwrap());
        let mut tasks = tokio::task::JoinSet::new();
        for i in 0..5 {
            let fan = app.member(&format!("fan{i}")).await;
            for _ in 0..3 {
                let (fan, like) = (fan.clone(), like.clone());
                tasks.spawn(async move { fan.put(&like, Value::Null).await.expect(200) });
            }
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        ana.put(&like, Value::Null).await.expect(200);
        app.settle().await;
        assert_eq!(ana.put(&like, Value::Null).await.expect(200), json!({"liked": true, "likes": 6}));
        ana.delete(&like).await.expect(200);
        app.settle().await;
        assert_eq!(ana.delete(&like).await.expect(200), json!({"liked": false, "likes": 5}));
        assert_eq!(app.visitor().put(&like, Value::Null).await.code(), "unauthenticated");
        assert_eq!(ana.put(&format!("{comments}/77/like"), Value::Null).await.code(), "not_found");
    }
}
