//! `GET /v1/me/likes`: what the member liked.

use axum::extract::State;
use kumara_store::params;

use super::{NoteCard, listing::page_of_cards, queries::LIST_LIKED};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Page, PageQuery, Problem, SignedIn},
};

/// Lists the notes that you like
///
/// The latest like first. Only you see this list.
#[utoipa::path(
    get, path = "/v1/me/likes", tag = "notes",
    params(PageQuery),
    responses((status = 200, body = Page<NoteCard>), (status = 400, description = "bad_cursor", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_liked(
    State(app): State<App>,
    signed: SignedIn,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let member = signed.member();
    let app = &app;
    let read = |(at, note): (i64, i64), count: i64| async move {
        Ok(app.db.rows(&LIST_LIKED, params![member, at, note, count]).await?)
    };
    Ok(ApiJson(page_of_cards(app, Some(member), &format!("likes of {member}"), &query, read).await?))
}
