//! `PUT` and `DELETE /v1/members/{id}/mute`, and `GET /v1/me/mutes`. A muted member is kept out of one's feeds and
//! notifications and does not learn of it.

use axum::extract::State;
use kumara_model::{Event, MemberId};
use kumara_store::params;

use super::{
    MemberBrief, ViewerRelation,
    follow::relation_now,
    listing::page_of_members,
    profile::meet,
    queries::{DELETE_MUTE, INSERT_MUTE, LIST_MUTES},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, SignedIn, code},
};

/// Mutes a member. Twice changes nothing.
pub async fn mute(app: &App, by: MemberId, member: MemberId) -> Result<(), ApiError> {
    if by == member {
        return Err(ApiError::new(&code::NOT_YOURSELF));
    }
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            if tx.execute(&INSERT_MUTE, params![by, member, now]).await? == 1 {
                tx.emit(&Event::MemberMuted { member, by }).await?;
            }
            Ok::<(), ApiError>(())
        })
        .await?;
    app.relations.forget(by, member);
    Ok(())
}

/// Mutes no longer. Without a mute, nothing changes.
pub async fn unmute(app: &App, by: MemberId, member: MemberId) -> Result<(), ApiError> {
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_MUTE, params![by, member]).await? == 1 {
                tx.emit(&Event::MemberUnmuted { member, by }).await?;
            }
            Ok::<(), ApiError>(())
        })
        .await?;
    app.relations.forget(by, member);
    Ok(())
}

/// Mute a member
///
/// They are kept out of your feeds and notifications, and are not told.
#[utoipa::path(
    put,
    path = "/v1/members/{id}/mute",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path)),
    responses(
        (status = 200, body = ViewerRelation),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 404, body = Problem, description = "not_found"),
        (status = 422, body = Problem, description = "not_yourself"),
    )
)]
pub async fn mute_member(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
) -> Result<ApiJson<ViewerRelation>, ApiError> {
    meet(&app, Some(signed.member()), member).await?;
    mute(&app, signed.member(), member).await?;
    Ok(ApiJson(relation_now(&app, signed.member(), member).await?))
}

/// Mute a member no longer
#[utoipa::path(
    delete,
    path = "/v1/members/{id}/mute",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path)),
    responses(
        (status = 200, body = ViewerRelation),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn unmute_member(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
) -> Result<ApiJson<ViewerRelation>, ApiError> {
    meet(&app, Some(signed.member()), member).await?;
    unmute(&app, signed.member(), member).await?;
    Ok(ApiJson(relation_now(&app, signed.member(), member).await?))
}

/// Whom you have muted
#[utoipa::path(
    get,
    path = "/v1/me/mutes",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(PageQuery),
    responses(
        (status = 200, body = Page<MemberBrief>),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn list_mutes(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<MemberBrief>>, ApiError> {
    let (me, app) = (signed.member(), &app);
    let page = page_of_members(app, None, &format!("mutes {me}"), &query, |(at, id), count| async move {
        Ok(app.db.rows(&LIST_MUTES, params![me, at, id, count]).await?)
    })
    .await?;
    Ok(ApiJson(page))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_muted_member_is_kept_out_of_feeds_and_notifications_and_does_not_learn_of_it() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let mute = format!("/v1/members/{}/mute", ben.id());
        ana.put(&format!("/v1/members/{}/follow", ben.id()), Value::Null).await.expect(200);
        let mine = ana.publish("Ana's tea", &[]).await;
        ben.publish("Ben's tea", &[]).await;
        app.settle().await;
        assert_eq!(ana.get("/v1/feed/following").await.expect(200)["items"].as_array().unwrap().len(), 1);

        assert_eq!(ana.put(&mute, Value::Null).await.expect(200)["mutes"], true);
        ben.put(&format!("/v1/notes/{mine}/like"), Value::Null).await.expect(200);
        app.settle().await;
        for feed in ["/v1/feed/following", "/v1/feed/explore"] {
            assert_eq!(ana.get(feed).await.expect(200)["items"], json!([]), "{feed}");
        }
        assert_eq!(ana.get("/v1/me/notifications/unread").await.expect(200)["likes"], 0);
        let seen = ben.get(&format!("/v1/members/{}", ana.id())).await.expect(200);
        assert_eq!(
            seen["viewer"],
            json!({
                "is_self": false, "follow": "none", "follows_you": true, "blocks": false, "mutes": false
            })
        );
        // The muted member's own page is still there for who looks for it.
        assert_eq!(ana.get("/v1/members/ben").await.expect(200)["viewer"]["mutes"], true);
        assert_eq!(ana.get("/v1/me/mutes").await.expect(200)["items"][0]["handle"], "ben");

        assert_eq!(ana.delete(&mute).await.expect(200)["mutes"], false);
        app.settle().await;
        assert_eq!(ana.get("/v1/feed/following").await.expect(200)["items"].as_array().unwrap().len(), 1);
        assert_eq!(ana.get("/v1/me/mutes").await.expect(200)["items"], json!([]));
    }
}
