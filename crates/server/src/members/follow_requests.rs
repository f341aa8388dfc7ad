//! `/v1/me/follow-requests`: who asks to follow a private profile, and the answer.

use axum::{extract::State, http::StatusCode};
use kumara_model::{Event, MemberId};
use kumara_store::params;

use super::{
    FollowState, MemberBrief,
    follow::{end_follow, find_follow},
    followers::followers_in,
    queries::{PUT_FOLLOW, PUT_FOLLOWER},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, SignedIn},
};

/// Lets a member follow who asked to. `not_found` if there is no request; accepting twice changes nothing.
pub async fn accept(app: &App, member: MemberId, by: MemberId) -> Result<(), ApiError> {
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            match find_follow(&tx, by, member).await? {
                FollowState::None => return Err(ApiError::not_found()),
                FollowState::Following => return Ok(()),
                FollowState::Requested => {}
            }
            let following = FollowState::Following.word();
            tx.execute(&PUT_FOLLOW, params![by, member, following, now]).await?;
            tx.execute(&PUT_FOLLOWER, params![member, by, following, now]).await?;
            Ok(tx.emit(&Event::MemberFollowed { member, by }).await?)
        })
        .await?;
    app.relations.forget(member, by);
    Ok(())
}

/// Sends a request away; who follows already goes on following. Without a request, nothing changes.
pub async fn decline(app: &App, member: MemberId, by: MemberId) -> Result<(), ApiError> {
    app.db
        .write(move |tx| async move {
            match find_follow(&tx, by, member).await? {
                FollowState::Requested => Ok(end_follow(&tx, by, member).await?),
                FollowState::None | FollowState::Following => Ok::<(), ApiError>(()),
            }
        })
        .await?;
    app.relations.forget(member, by);
    Ok(())
}

/// Who asks to follow you
#[utoipa::path(
    get,
    path = "/v1/me/follow-requests",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(PageQuery),
    responses(
        (status = 200, body = Page<MemberBrief>),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn list_follow_requests(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<MemberBrief>>, ApiError> {
    let me = signed.member();
    Ok(ApiJson(followers_in(&app, Some(me), me, FollowState::Requested, &query).await?))
}

/// Accept a request to follow you
#[utoipa::path(
    put,
    path = "/v1/me/follow-requests/{id}",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path, description = "Who asks")),
    responses(
        (status = 204),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 404, body = Problem, description = "not_found: there is no such request"),
    )
)]
pub async fn accept_follow_request(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(by): ApiPath<MemberId>,
) -> Result<StatusCode, ApiError> {
    accept(&app, signed.member(), by).await?;
    app.counters.catch_up(&app).await;
    Ok(StatusCode::NO_CONTENT)
}

/// Decline a request to follow you
#[utoipa::path(
    delete,
    path = "/v1/me/follow-requests/{id}",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path, description = "Who asks")),
    responses((status = 204), (status = 401, body = Problem, description = "unauthenticated"))
)]
pub async fn decline_follow_request(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(by): ApiPath<MemberId>,
) -> Result<StatusCode, ApiError> {
    decline(&app, signed.member(), by).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    async fn follow_of(client: &TestClient, member: &TestClient) -> Value {
        let profile = client.get(&format!("/v1/members/{}", member.id())).await.expect(200);
        json!([profile["viewer"]["follow"], profile["counts"]["followers"]])
    }

    async fn handles(client: &TestClient, path: &str) -> Vec<String> {
        let page = client.get(path).await.expect(200);
        page["items"].as_array().unwrap().iter().map(|m| m["handle"].as_str().unwrap().to_owned()).collect()
    }

    #[tokio::test]
    async fn a_private_profile_is_followed_by_request() {
        let app = TestApp::start().await;
        let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
        ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
        let (to_ana, followers) =
            (format!("/v1/members/{}/follow", ana.id()), format!("/v1/members/{}/followers", ana.id()));

        let asked = ben.put(&to_ana, Value::Null).await.expect(200);
        assert_eq!(asked["follow"], "requested");
        dan.put(&to_ana, Value::Null).await.expect(200);
        assert_eq!(follow_of(&ben, &ana).await, json!(["requested", 0]));
        assert_eq!(ben.get(&followers).await.code(), "private_profile");
        assert_eq!(app.visitor().get(&followers).await.code(), "private_profile");
        let mut asking = handles(&ana, "/v1/me/follow-requests").await;
        asking.sort();
        assert_eq!(asking, ["ben", "dan"]);

        assert_eq!(ana.put(&format!("/v1/me/follow-requests/{}", ben.id()), Value::Null).await.status, 204);
        assert_eq!(ana.put(&format!("/v1/me/follow-requests/{}", ben.id()), Value::Null).await.status, 204);
        assert_eq!(ana.delete(&format!("/v1/me/follow-requests/{}", dan.id())).await.status, 204);
        assert_eq!(ana.put(&format!("/v1/me/follow-requests/{}", dan.id()), Value::Null).await.code(), "not_found");
        assert_eq!(follow_of(&ben, &ana).await, json!(["following", 1]));
        assert_eq!(follow_of(&dan, &ana).await, json!(["none", 1]));
        assert_eq!(handles(&ben, &followers).await, ["ben"]);
        assert_eq!(dan.get(&followers).await.code(), "private_profile");

        // Declining somebody who follows already sends nobody away, and the request can be withdrawn.
        assert_eq!(ana.delete(&format!("/v1/me/follow-requests/{}", ben.id())).await.status, 204);
        assert_eq!(follow_of(&ben, &ana).await, json!(["following", 1]));
        dan.put(&to_ana, Value::Null).await.expect(200);
        assert_eq!(dan.delete(&to_ana).await.expect(200)["follow"], "none");
        assert!(handles(&ana, "/v1/me/follow-requests").await.is_empty());
        assert_eq!(ben.delete(&to_ana).await.expect(200)["follow"], "none");
        assert_eq!(follow_of(&ben, &ana).await, json!(["none", 0]));
    }

    #[tokio::test]
    async fn requests_are_answered_by_who_was_asked_alone() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
        ben.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
        // Ben can't accept his own request.
        assert_eq!(ben.put(&format!("/v1/me/follow-requests/{}", ana.id()), Value::Null).await.code(), "not_found");
        assert_eq!(ben.put(&format!("/v1/me/follow-requests/{}", ben.id()), Value::Null).await.code(), "not_found");
        assert_eq!(follow_of(&ben, &ana).await, json!(["requested", 0]));
        assert_eq!(app.visitor().get("/v1/me/follow-requests").await.code(), "unauthenticated");
    }
}
