//! `PUT` and `DELETE /v1/members/{id}/mute`, and `GET /v1/me/mutes`. A muted member is kept out of one's feeds and
//! notifications and does not learn of it.

use axum::extract::State;
use kumara_model::{Event, MemberId};
use kumara_store::params;

use super::{
    MemberBrief, ViewerRelation,
    follow::relation_now,
    followers::{begin, one_more, page_of_members},
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
    let me = signed.member();
    let (list, limit) = (format!("mutes {me}"), query.limit());
    let (at, id) = begin(&app, &list, &query)?;
    let rows = app.db.rows(&LIST_MUTES, params![me, at, id, one_more(limit)]).await?;
    Ok(ApiJson(page_of_members(&app, None, &list, rows, limit, false).await?))
}
