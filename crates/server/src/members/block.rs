//! `PUT` and `DELETE /v1/members/{id}/block`, and `GET /v1/me/blocks`. A block ends all follows and requests
//! between the two; taking it back does not bring them back.

use axum::extract::State;
use kumara_model::{Event, MemberId};
use kumara_store::params;

use super::{
    MemberBrief, ViewerRelation,
    briefs::known,
    follow::{end_follow, relation_now},
    listing::page_of_members,
    queries::{DELETE_BLOCK, DELETE_BLOCKED_BY, INSERT_BLOCK, INSERT_BLOCKED_BY, LIST_BLOCKS},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, SignedIn, code},
};

/// Blocks a member. Twice changes nothing. Who has blocked one can be blocked in return.
pub async fn block(app: &App, by: MemberId, member: MemberId) -> Result<(), ApiError> {
    if by == member {
        return Err(ApiError::new(&code::NOT_YOURSELF));
    }
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            if tx.execute(&INSERT_BLOCK, params![by, member, now]).await? == 0 {
                return Ok::<(), ApiError>(());
            }
            tx.execute(&INSERT_BLOCKED_BY, params![member, by, now]).await?;
            end_follow(&tx, by, member).await?;
            end_follow(&tx, member, by).await?;
            Ok(tx.emit(&Event::MemberBlocked { member, by }).await?)
        })
        .await?;
    app.relations.forget(by, member);
    Ok(())
}

/// Takes a block back. Without one, nothing changes.
pub async fn unblock(app: &App, by: MemberId, member: MemberId) -> Result<(), ApiError> {
    app.db
        .write(move |tx| async move {
            if tx.execute(&DELETE_BLOCK, params![by, member]).await? == 0 {
                return Ok::<(), ApiError>(());
            }
            tx.execute(&DELETE_BLOCKED_BY, params![member, by]).await?;
            Ok(tx.emit(&Event::MemberUnblocked { member, by }).await?)
        })
        .await?;
    app.relations.forget(by, member);
    Ok(())
}

/// `not_found` for who does not exist. Unlike elsewhere, who has blocked the caller exists: else a block could
/// not be answered.
async fn exists(app: &App, member: MemberId) -> Result<(), ApiError> {
    if known(app, &[member]).await?.contains_key(&member) { Ok(()) } else { Err(ApiError::not_found()) }
}

/// Block a member
///
/// Neither sees the other any more; follows and requests between the two end.
#[utoipa::path(
    put,
    path = "/v1/members/{id}/block",
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
pub async fn block_member(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
) -> Result<ApiJson<ViewerRelation>, ApiError> {
    exists(&app, member).await?;
    block(&app, signed.member(), member).await?;
    app.counters.catch_up(&app).await;
    Ok(ApiJson(relation_now(&app, signed.member(), member).await?))
}

/// Take a block back
#[utoipa::path(
    delete,
    path = "/v1/members/{id}/block",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(("id" = MemberId, Path)),
    responses(
        (status = 200, body = ViewerRelation),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn unblock_member(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(member): ApiPath<MemberId>,
) -> Result<ApiJson<ViewerRelation>, ApiError> {
    exists(&app, member).await?;
    unblock(&app, signed.member(), member).await?;
    Ok(ApiJson(relation_now(&app, signed.member(), member).await?))
}

/// Whom you have blocked
#[utoipa::path(
    get,
    path = "/v1/me/blocks",
    tag = "members",
    security(("session_cookie" = []), ("bearer" = [])),
    params(PageQuery),
    responses(
        (status = 200, body = Page<MemberBrief>),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn list_blocks(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<MemberBrief>>, ApiError> {
    let (me, app) = (signed.member(), &app);
    let page = page_of_members(app, None, &format!("blocks {me}"), &query, |(at, id), count| async move {
        Ok(app.db.rows(&LIST_BLOCKS, params![me, at, id, count]).await?)
    })
    .await?;
    Ok(ApiJson(page))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_block_parts_two_members_everywhere_and_ends_their_follows() {
        let app = TestApp::start().await;
        let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
        let of = |client: &crate::testing::TestClient, what: &str| format!("/v1/members/{}/{what}", client.id());
        ana.put(&of(&ben, "follow"), Value::Null).await.expect(200);
        ben.put(&of(&ana, "follow"), Value::Null).await.expect(200);
        dan.put(&of(&ana, "follow"), Value::Null).await.expect(200);
        let note = ben.publish("Ben's tea", &["tea"]).await;
        app.settle().await;

        let now = ana.put(&of(&ben, "block"), Value::Null).await.expect(200);
        assert_eq!(
            (&now["blocks"], &now["follow"], &now["follows_you"]),
            (&true.into(), &"none".into(), &false.into())
        );
        let again = ana.put(&of(&ben, "block"), Value::Null).await.expect(200);
        assert_eq!(now, again);

        // Ben no longer finds Ana, by any name; Ana still finds Ben, to take the block back.
        for path in [of(&ana, "followers"), format!("/v1/members/{}", ana.id()), "/v1/members/@ana".to_owned()] {
            assert_eq!(ben.get(&path).await.code(), "not_found", "{path}");
        }
        assert_eq!(ben.put(&of(&ana, "follow"), Value::Null).await.code(), "not_found");
        assert_eq!(ana.put(&of(&ben, "follow"), Value::Null).await.code(), "blocked");
        assert_eq!(ana.get("/v1/members/ben").await.expect(200)["counts"]["followers"], 0);
        assert_eq!(ben.get("/v1/members?prefix=an").await.expect(200)["items"].as_array().unwrap().len(), 0);
        assert_eq!(ana.get("/v1/members?prefix=be").await.expect(200)["items"].as_array().unwrap().len(), 0);
        assert_eq!(ana.get(&format!("/v1/notes/{note}")).await.status, 404);
        app.settle().await;
        assert_eq!(ana.get("/v1/feed/explore").await.expect(200)["items"].as_array().unwrap().len(), 0);
        assert_eq!(dan.get("/v1/feed/explore").await.expect(200)["items"].as_array().unwrap().len(), 1);
        // Among a third member's followers, neither meets the other.
        let followers = ben.get(&of(&dan, "following")).await.expect(200);
        assert_eq!(followers["items"].as_array().unwrap().len(), 0);

        // A block can be answered with a block, and each takes back their own.
        ben.put(&of(&ana, "block"), Value::Null).await.expect(200);
        ana.delete(&of(&ben, "block")).await.expect(200);
        assert_eq!(ana.get("/v1/members/ben").await.code(), "not_found");
        let blocked = ben.get("/v1/me/blocks").await.expect(200);
        assert_eq!(blocked["items"][0]["handle"], "ana");
        ben.delete(&of(&ana, "block")).await.expect(200);
        let profile = ana.get("/v1/members/ben").await.expect(200);
        assert_eq!(profile["viewer"]["follow"], "none", "follows don't come back");
        ana.put(&of(&ben, "follow"), Value::Null).await.expect(200);
    }

    #[tokio::test]
    async fn nobody_blocks_themselves_or_nobody() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        assert_eq!(ana.put(&format!("/v1/members/{}/block", ana.id()), Value::Null).await.code(), "not_yourself");
        assert_eq!(ana.put("/v1/members/12345/block", Value::Null).await.code(), "not_found");
        assert_eq!(ana.put("/v1/members/ana/block", Value::Null).await.code(), "not_found");
        assert_eq!(
            app.visitor().put(&format!("/v1/members/{}/block", ana.id()), Value::Null).await.code(),
            "unauthenticated"
        );
    }
}
