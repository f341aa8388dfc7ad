//! `GET /v1/members/{id}/followers` and `/following`: who follows a member and whom the member follows, newest first.

use axum::extract::State;
use kumara_model::{MemberId, Timestamp};
use kumara_store::{Row, StoreError, params};

use super::{
    MemberBrief, briefs,
    profile::{meet, sees_inside},
    queries::{LIST_FOLLOWERS, LIST_FOLLOWING},
    relations::FollowState,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer, code},
};

/// A place in a list that is ordered by time: everything after it is older.
pub(super) type Position = (Timestamp, MemberId);

/// Before the newest.
const TOP: (i64, i64) = (i64::MAX, i64::MAX);

/// Where a page begins, as the parameters `at` and `id` of a list's statement.
pub(super) fn begin(app: &App, list: &str, query: &PageQuery) -> Result<(i64, i64), ApiError> {
    let Some(cursor) = &query.cursor else { return Ok(TOP) };
    app.cursors.open(list, cursor)
}

/// Turns rows of (member, at), read with one too many, into a page. Members that `viewer` and they are apart from
/// are left out, so that a page can be shorter than asked for.
pub(super) async fn page_of_members(
    app: &App,
    viewer: Option<MemberId>,
    list: &str,
    rows: Vec<Row>,
    limit: usize,
    hides_apart: bool,
) -> Result<Page<MemberBrief>, ApiError> {
    let rows: Vec<Position> =
        rows.iter().map(|row| Ok((row.get(1)?, row.get(0)?))).collect::<Result<_, StoreError>>()?;
    let page = Page::cut(rows, limit, |(at, id)| app.cursors.seal(list, &(at.as_micros(), id.get())));
    let ids: Vec<MemberId> = page.items.iter().map(|(_, id)| *id).collect();
    let relations = match viewer {
        Some(viewer) if hides_apart => app.relations.of_viewer(app, viewer, &ids).await?,
        _ => Default::default(),
    };
    let mut briefs = briefs(app, &ids).await?;
    let items = ids.iter().filter(|id| !relations.get(id).is_some_and(|r| r.is_apart()));
    Ok(Page { items: items.filter_map(|id| briefs.remove(id)).collect(), next: page.next })
}

async fn refuse_strangers(app: &App, viewer: Option<MemberId>, member: MemberId) -> Result<(), ApiError> {
    meet(app, viewer, member).await?;
    if sees_inside(app, viewer, member).await? { Ok(()) } else { Err(ApiError::new(&code::PRIVATE_PROFILE)) }
}

/// A row more than fits the page tells whether another page follows.
pub(super) fn one_more(limit: usize) -> i64 {
    i64::try_from(limit + 1).unwrap_or(i64::MAX)
}

pub(super) async fn followers_in(
    app: &App,
    viewer: Option<MemberId>,
    member: MemberId,
    state: FollowState,
    query: &PageQuery,
) -> Result<Page<MemberBrief>, ApiError> {
    let (list, limit) = (format!("followers {} {member}", state.word()), query.limit());
    let (at, id) = begin(app, &list, query)?;
    let rows = app.db.rows(&LIST_FOLLOWERS, params![member, state.word(), at, id, one_more(limit)]).await?;
    page_of_members(app, viewer, &list, rows, limit, true).await
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
    let (list, limit) = (format!("following {member}"), query.limit());
    let (at, id) = begin(&app, &list, &query)?;
    let rows = app.db.rows(&LIST_FOLLOWING, params![member, at, id, one_more(limit)]).await?;
    Ok(ApiJson(page_of_members(&app, viewer.member(), &list, rows, limit, true).await?))
}
