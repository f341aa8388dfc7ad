//! `GET /v1/members/{id}/followers` and `/following`: who follows a member and whom the member follows, newest first.

use axum::extract::State;
use kumara_model::MemberId;
use kumara_store::params;

use super::{
    MemberBrief,
    listing::page_of_members,
    profile::{meet, sees_inside},
    queries::{LIST_FOLLOWERS, LIST_FOLLOWING},
    relations::FollowState,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer, code},
};

async fn refuse_strangers(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<(), ApiError> {
    meet(app, viewer, member).await?;
    if sees_inside(app, viewer, member).await? { Ok(()) } else { Err(ApiError::new(&code::PRIVATE_PROFILE)) }
}

pub(super) async fn followers_in(
    app: &App,
    viewer: Option<MemberId>,
    member: MemberId,
    state: FollowState,
    query: &PageQuery,
) -> Result<Page<MemberBrief>, ApiError> {
    let (list, lists) = (format!("followers {} {member}", state.word()), &app.lists_for(viewer));
    page_of_members(app, viewer, &list, query, |(at, id), count| async move {
        Ok(lists.rows(&LIST_FOLLOWERS, params![member, state.word(), at, id, count]).await?)
    })
    .await
}

/// Who follows a member
///
/// Newest first. A private profile shows it to followers only.
#[utoipa::path(
    get,
    path = "/v1/members/{id}/followers",
    tag = "members",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path), PageQuery),
    responses(
        (status = 200, body = Page<MemberBrief>),
        (status = 403, body = Problem, description = "private_profile"),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn list_followers(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(member): ApiPath<MemberId>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<MemberBrief>>, ApiError> {
    refuse_strangers(&app, viewer.member(), member).await?;
    Ok(ApiJson(followers_in(&app, viewer.member(), member, FollowState::Following, &query).await?))
}

/// Whom a member follows
///
/// Newest first. A private profile shows it to followers only.
#[utoipa::path(
    get,
    path = "/v1/members/{id}/following",
    tag = "members",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path), PageQuery),
    responses(
        (status = 200, body = Page<MemberBrief>),
        (status = 403, body = Problem, description = "private_profile"),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn list_following(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(member): ApiPath<MemberId>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<MemberBrief>>, ApiError> {
    refuse_strangers(&app, viewer.member(), member).await?;
    let (list, app) = (format!("following {member}"), &app);
    let lists = &app.lists_for(viewer.member());
    let page = page_of_members(app, viewer.member(), &list, &query, |(at, id), count| async move {
        Ok(lists.rows(&LIST_FOLLOWING, params![member, at, id, count]).await?)
    })
    .await?;
    Ok(ApiJson(page))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::Value;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn followers_are_listed_newest_first_page_by_page_while_others_come_and_go() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let follow = format!("/v1/members/{}/follow", ana.id());
        let mut followers = Vec::new();
        for i in 0..7 {
            let member = app.member(&format!("member{i}")).await;
            member.put(&follow, Value::Null).await.expect(200);
            app.clock.advance(Duration::from_secs(1));
            followers.push(member);
        }
        let mut path = format!("/v1/members/{}/followers?limit=3", ana.id());
        let mut seen = Vec::new();
        loop {
            let page = app.visitor().get(&path).await.expect(200);
            seen.extend(page["items"].as_array().unwrap().iter().map(|m| m["handle"].as_str().unwrap().to_owned()));
            // Between two pages one follower goes and a new one comes.
            if seen.len() == 3 {
                followers[2].delete(&follow).await.expect(200);
                app.member("newcomer").await.put(&follow, Value::Null).await.expect(200);
            }
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/v1/members/{}/followers?limit=3&cursor={next}", ana.id());
        }
        assert_eq!(seen, ["member6", "member5", "member4", "member3", "member1", "member0"]);

        let following = followers[0].get(&format!("/v1/members/{}/following", followers[0].id())).await.expect(200);
        assert_eq!(following["items"][0]["handle"], "ana");
        // A cursor of one member's list opens no other.
        let forged = path.replace(&ana.id().to_string(), &followers[0].id().to_string());
        assert_eq!(app.visitor().get(&forged).await.code(), "bad_cursor");
    }
}
