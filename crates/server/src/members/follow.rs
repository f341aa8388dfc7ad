//! `PUT` and `DELETE /v1/members/{id}/follow`. A private profile is asked first.

use axum::extract::State;
use kumara_model::{Event, MemberId};
use kumara_store::{StoreError, Tx, params};

use super::{
    FollowState, ViewerRelation,
    profile::meet,
    queries::{
        COUNT_FOLLOWS, DELETE_FOLLOW, DELETE_FOLLOWER, FIND_BRIEF, FIND_FOLLOW, FIND_RELATION, PUT_FOLLOW, PUT_FOLLOWER,
    },
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
};

/// Follows a member, or asks to if the profile is private. Following twice changes nothing. Errors: `not_yourself`,
/// `not_found` (also when the member has blocked the follower), `blocked`, `too_many_follows`.
pub async fn follow(app: &App, by: MemberId, member: MemberId) -> Result<FollowState, ApiError> {
    if by == member {
        return Err(ApiError::new(&code::NOT_YOURSELF));
    }
    meet(app, Some(by), member).await?;
    let (now, most) = (app.clock.now(), app.config.members.max_following);
    let state = app
        .db
        .write(move |tx| async move {
            let row = tx.optional(&FIND_BRIEF, params![member]).await?.ok_or(ApiError::not_found())?;
            let is_private: bool = row.get(5)?;
            // Memory may be behind: what counts is read where it is changed.
            if let Some(row) = tx.optional(&FIND_RELATION, params![by, member]).await? {
                if row.get::<Option<i64>>(3)?.is_some() {
                    return Err(ApiError::not_found());
                }
                if row.get::<Option<i64>>(2)?.is_some() {
                    return Err(ApiError::new(&code::BLOCKED));
                }
            }
            let before = find_follow(&tx, by, member).await?;
            let wanted = if is_private { FollowState::Requested } else { FollowState::Following };
            if before == FollowState::Following || before == wanted {
                return Ok(before);
            }
            let count = tx.optional(&COUNT_FOLLOWS, params![by, most]).await?;
            if count.map(|row| row.get::<u32>(0)).transpose()?.unwrap_or(0) >= most {
                return Err(ApiError::new(&code::TOO_MANY_FOLLOWS).with("limit", most));
            }
            tx.execute(&PUT_FOLLOW, params![by, member, wanted.word(), now]).await?;
            tx.execute(&PUT_FOLLOWER, params![member, by, wanted.word(), now]).await?;
            let event = match wanted {
                FollowState::Following => Event::MemberFollowed { member, by },
                _ => Event::FollowRequested { member, by },
            };
            tx.emit(&event).await?;
            Ok(wanted)
        })
        .await?;
    app.relations.forget(by, member);
    Ok(state)
}

/// Follows no longer, or withdraws the request. Without either, nothing changes.
pub async fn unfollow(app: &App, by: MemberId, member: MemberId) -> Result<(), ApiError> {
    app.db.write(move |tx| async move { end_follow(&tx, by, member).await.map_err(ApiError::from) }).await?;
    app.relations.forget(by, member);
    Ok(())
}

pub(super) async fn find_follow(tx: &Tx, by: MemberId, member: MemberId) -> Result<FollowState, StoreError> {
    let row = tx.optional(&FIND_FOLLOW, params![by, member]).await?;
    let word: Option<String> = row.map(|row| row.get(0)).transpose()?;
    Ok(FollowState::from_word(word.as_deref()))
}

/// Takes away a follow or a request on both sides and says so in the log.
pub(super) async fn end_follow(tx: &Tx, by: MemberId, member: MemberId) -> Result<(), StoreError> {
    let event = match find_follow(tx, by, member).await? {
        FollowState::None => return Ok(()),
        FollowState::Following => Event::MemberUnfollowed { member, by },
        FollowState::Requested => Event::FollowRequestEnded { member, by },
    };
    tx.execute(&DELETE_FOLLOW, params![by, member]).await?;
    tx.execute(&DELETE_FOLLOWER, params![member, by]).await?;
    tx.emit(&event).await
}

pub(super) async fn relation_now(app: &App, viewer: MemberId, member: MemberId) -> Result<ViewerRelation, ApiError> {
    let relation = app.relations.between(app, viewer, member).await?;
    Ok(ViewerRelation::new(viewer == member, &relation))
}

/// Follow a member
///
/// A private profile is sent a request (`follow` is then `requested`).
#[utoipa::path(
    put,
    path = "/v1/members/{id}/follow",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path)),
    responses(
        (status = 200, body = ViewerRelation),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 403, body = Problem, description = "blocked"),
        (status = 404, body = Problem, description = "not_found"),
        (status = 409, body = Problem, description = "too_many_follows"),
        (status = 422, body = Problem, description = "not_yourself"),
    )
)]
pub async fn follow_member(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
) -> Result<ApiJson<ViewerRelation>, ApiError> {
    follow(&app, signed.member(), member).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(relation_now(&app, signed.member(), member).await?))
}

/// Follow a member no longer
///
/// Also withdraws a request.
#[utoipa::path(
    delete,
    path = "/v1/members/{id}/follow",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path)),
    responses(
        (status = 200, body = ViewerRelation),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn unfollow_member(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
) -> Result<ApiJson<ViewerRelation>, ApiError> {
    meet(&app, Some(signed.member()), member).await?;
    unfollow(&app, signed.member(), member).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(relation_now(&app, signed.member(), member).await?))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn following_shows_at_once_on_both_sides_and_twice_is_once() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let follow = format!("/v1/members/{}/follow", ben.id());
        let now = ana.put(&follow, Value::Null).await.expect(200);
        assert_eq!(
            now,
            json!({
                "is_self": false, "follow": "following", "follows_you": false, "blocks": false, "mutes": false
            })
        );
        assert_eq!(ana.put(&follow, Value::Null).await.expect(200), now);
        let ben_seen = ana.get("/v1/members/ben").await.expect(200);
        assert_eq!(ben_seen["counts"]["followers"], 1);
        let ana_seen = ben.get("/v1/members/ana").await.expect(200);
        assert_eq!((&ana_seen["counts"]["following"], &ana_seen["viewer"]["follows_you"]), (&1.into(), &true.into()));
        ana.delete(&follow).await.expect(200);
        ana.delete(&follow).await.expect(200);
        assert_eq!(ana.get("/v1/members/ben").await.expect(200)["counts"]["followers"], 0);
    }

    #[tokio::test]
    async fn who_can_t_be_followed() {
        let app = TestApp::with(|config| config.members.max_following = 2).await;
        let ana = app.member("ana").await;
        assert_eq!(ana.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.code(), "not_yourself");
        assert_eq!(ana.put("/v1/members/77/follow", Value::Null).await.code(), "not_found");
        for (handle, code) in [("ben", ""), ("dan", ""), ("eva", "too_many_follows")] {
            let other = app.member(handle).await;
            let follow = format!("/v1/members/{}/follow", other.id());
            assert_eq!(app.visitor().put(&follow, Value::Null).await.code(), "unauthenticated");
            assert_eq!(ana.put(&follow, Value::Null).await.code(), code, "{handle}");
        }
    }
}
