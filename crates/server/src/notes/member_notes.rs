//! `GET /v1/members/{id}/notes`: what a member published.

use axum::extract::State;
use kumara_model::{MemberId, Visibility};
use kumara_store::params;

use super::{NoteCard, access::visible_kinds, listing::page_of_cards, queries::LIST_MEMBER_NOTES};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer},
    members,
};

/// Lists a member's notes
///
/// Newest first, as far as the viewer may see them: of a private profile nothing but to followers.
#[utoipa::path(
    get, path = "/v1/members/{id}/notes", tag = "notes",
    params(("id" = String, Path, description = "Id or handle"), PageQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_notes_of_member(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<String>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let author = members::resolve(&app, &id).await?;
    Ok(ApiJson(notes_of(&app, viewer.member(), author, &query).await?))
}

/// A page of a member's notes, as far as the viewer may see them.
pub async fn notes_of(
    app: &App,
    viewer: Option<MemberId>,
    author: MemberId,
    query: &PageQuery,
) -> Result<Page<NoteCard>, ApiError> {
    let kinds = visible_kinds(app, viewer, author).await?;
    let Some(first) = kinds.first() else { return Ok(Page { items: Vec::new(), next: None }) };
    // The statement takes three words; a word twice changes nothing.
    let kind = |i: usize| -> Visibility { *kinds.get(i).unwrap_or(first) };
    let kind = &kind;
    let read = |(at, note): (i64, i64), count: i64| async move {
        Ok(app.db.rows(&LIST_MEMBER_NOTES, params![author, at, note, kind(0), kind(1), kind(2), count]).await?)
    };
    page_of_cards(app, viewer, &format!("notes of {author}"), query, read).await
}
