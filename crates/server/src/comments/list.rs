//! `GET /v1/notes/{id}/comments`: the first level.

use axum::extract::State;
use kumara_model::{CommentId, MemberId, NoteId};
use kumara_store::params;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    Comment, MAX_PINNED,
    answer::Answers,
    order::{Position, Sort, behind},
    queries::{FIND_COMMENT, LIST_PINNED},
    row::CommentRow,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, Problem, Viewer, filled_page::fill, page::clamp_limit},
    notes::visible_note,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CommentsQuery {
    #[serde(default)]
    sort: Sort,
    /// The `next` of the page before.
    cursor: Option<String>,
    /// How many comments, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    limit: Option<u32>,
}

/// Lists comments on a note
///
/// Pinned ones come first, each with the first two replies to it. Comments of members who have blocked the viewer, or
/// whom the viewer has blocked, are left out.
#[utoipa::path(
    get, path = "/v1/notes/{id}/comments", tag = "comments",
    params(("id" = NoteId, Path), CommentsQuery),
    responses(
        (status = 200, body = Page<Comment>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_comments(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
    ApiQuery(query): ApiQuery<CommentsQuery>,
) -> Result<ApiJson<Page<Comment>>, ApiError> {
    Ok(ApiJson(list(&app, viewer.member(), id, query).await?))
}

/// A page of the first level, if the viewer may see the note.
async fn list(
    app: &App,
    viewer: Option<MemberId>,
    id: NoteId,
    query: CommentsQuery,
) -> Result<Page<Comment>, ApiError> {
    let note = visible_note(app, viewer, id).await?;
    let answers = Answers { app, viewer, note: &note };
    let name = format!("comments on {id} {:?}", query.sort);
    let mut items = Vec::new();
    let start = match &query.cursor {
        Some(cursor) => app.cursors.open(&name, cursor)?,
        None => {
            let limit = i64::try_from(MAX_PINNED).unwrap_or(i64::MAX);
            let pinned = app.db.rows(&LIST_PINNED, params![id, limit]).await?;
            items.extend(answers.in_place(CommentRow::from_rows(&pinned)?, true).await?.into_iter().flatten());
            Position::Start
        }
    };
    // Pinned ones come on top of the page, so that a small page still moves on.
    let answers = &answers;
    let read = |position, count| behind(app, id, query.sort, position, count);
    let show = |ids: Vec<CommentId>| async move {
        let keys = ids.iter().map(|comment| params![id, *comment]).collect();
        let found = app.db.rows_many(&FIND_COMMENT, keys).await?;
        let rows = found.iter().flatten().map(CommentRow::from_row).collect::<Result<Vec<_>, _>>()?;
        answers.in_place(rows, true).await
    };
    let page = fill(clamp_limit(query.limit), start, read, show).await?.sealed(|p| app.cursors.seal(&name, p));
    items.extend(page.items);
    Ok(Page { items, next: page.next })
}

/// The best comments on a note, for its readable page.
pub async fn first_comments(app: &App, viewer: Option<MemberId>, id: NoteId) -> Result<Vec<Comment>, ApiError> {
    let query = CommentsQuery { sort: Sort::default(), cursor: None, limit: None };
    Ok(list(app, viewer, id, query).await?.items)
}
