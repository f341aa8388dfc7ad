//! `PUT` and `DELETE /v1/members/{id}/block`, and `GET /v1/me/blocks`. A block ends all follows and requests
//! between the two; taking it back does not bring them back.

use axum::extract::State;
use kumara_model::{Event, MemberId};
use kumara_store::params;

use super::{
    MemberBrief, ViewerRelation,
    briefs::known,
    follow::{end_follow, relation_now},
    followers::{begin, one_more, page_of_members},
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
    let me = signed.member();
    let (list, limit) = (format!("blocks {me}"), query.limit());
    let (at, id) = begin(&app, &list, &query)?;
    let rows = app.db.rows(&LIST_BLOCKS, params![me, at, id, one_more(limit)]).await?;
    Ok(ApiJson(page_of_members(&app, None, &list, rows, limit, false).await?))
}
