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
