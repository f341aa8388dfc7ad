//! Lists of members by time: followers, followed, asking, blocked, muted.

use std::future::Future;

use kumara_model::{MemberId, Timestamp};
use kumara_store::Row;

use super::{MemberBrief, briefs};
use crate::{
    app::App,
    http::{ApiError, Page, PageQuery, filled_page::fill},
};

/// Where a list stands: the time and id of the last member, both falling.
pub(super) type Position = (i64, i64);

const BEFORE_ALL: Position = (i64::MAX, i64::MAX);

/// One page of a list that `read` reads: rows of member and time after a position, newest first. With a viewer,
/// members that the two are apart from are left out, and the page is filled with those behind them.
pub(super) async fn page_of_members<F, R>(
    app: &App,
    viewer: Option<MemberId>,
    list: &str,
    query: &PageQuery,
    read: F,
) -> Result<Page<MemberBrief>, ApiError>
where
    F: Fn(Position, i64) -> R,
    R: Future<Output = Result<Vec<Row>, ApiError>>,
{
    let start = match &query.cursor {
        Some(cursor) => app.cursors.open(list, cursor)?,
        None => BEFORE_ALL,
    };
    let read = &read;
    let next_members = |position: Position, count: usize| async move {
        let rows = read(position, i64::try_from(count).unwrap_or(i64::MAX)).await?;
        rows.iter().map(time_and_member).collect::<Result<Vec<_>, ApiError>>()
    };
    let show = |members: Vec<MemberId>| async move { shown(app, viewer, &members).await };
    let filled = fill(query.limit(), start, next_members, show).await?;
    Ok(filled.sealed(|position| app.cursors.seal(list, position)))
}

async fn shown(
    app: &App,
    viewer: Option<MemberId>,
    members: &[MemberId],
) -> Result<Vec<Option<MemberBrief>>, ApiError> {
    let relations = match viewer {
        Some(viewer) => app.relations.of_viewer(app, viewer, members).await?,
        None => Default::default(),
    };
    let mut briefs = briefs(app, members).await?;
    let is_apart = |member| relations.get(member).is_some_and(|relation| relation.is_apart());
    Ok(members.iter().map(|member| if is_apart(member) { None } else { briefs.remove(member) }).collect())
}

fn time_and_member(row: &Row) -> Result<(Position, MemberId), ApiError> {
    let (member, at): (MemberId, Timestamp) = (row.get(0)?, row.get(1)?);
    Ok(((at.as_micros(), member.get()), member))
}
