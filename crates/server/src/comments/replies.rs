//! `GET /v1/notes/{id}/comments/{comment}/replies`: the second level.

use axum::extract::State;
use kumara_model::{CommentId, NoteId};
use kumara_store::params;

use super::{
    Comment,
    answer::Answers,
    queries::LIST_REPLIES,
    row::{self, CommentRow},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer, filled_page::fill},
    notes::visible_note,
};

/// Lists replies to a comment
///
/// In the order of the conversation.
#[utoipa::path(
    get, path = "/v1/notes/{id}/comments/{comment}/replies", tag = "comments",
    params(("id" = NoteId, Path), ("comment" = CommentId, Path), PageQuery),
    responses(
        (status = 200, body = Page<Comment>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_replies(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath((id, comment)): ApiPath<(NoteId, CommentId)>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<Comment>>, ApiError> {
    let note = visible_note(&app, viewer.member(), id).await?;
    let above = row::find(&app, id, comment).await?;
    if let Some(member) = viewer.member()
        && app.relations.between(&app, member, above.author).await?.is_apart()
    {
        return Err(ApiError::not_found());
    }
    let list = format!("replies to {comment} on {id}");
    let start: i64 = query.cursor.as_deref().map_or(Ok(0), |cursor| app.cursors.open(&list, cursor))?;
    let answers = Answers { app: &app, viewer: viewer.member(), note: &note };
    let (app, answers, lists) = (&app, &answers, &app.lists_for(viewer.member()));
    let read = |after: i64, count: usize| async move {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let rows = lists.rows(&LIST_REPLIES, params![id, comment, after, count]).await?;
        Ok(CommentRow::from_rows(&rows)?.into_iter().map(|row| (row.id.get(), row)).collect())
    };
    let show = |rows: Vec<CommentRow>| answers.in_place(rows, false);
    Ok(ApiJson(fill(query.limit(), start, read, show).await?.sealed(|position| app.cursors.seal(&list, position))))
}
