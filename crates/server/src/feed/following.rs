//! `GET /v1/feed/following`.

use axum::extract::State;
use kumara_recommend::List;

use super::{
    asker::Asker,
    page::{Wanted, page},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Page, PageQuery, Problem, SignedIn},
    notes::NoteCard,
};

/// The newest of whom you follow
#[utoipa::path(
    get,
    path = "/v1/feed/following",
    tag = "feed",
    security(("session_cookie" = []), ("bearer" = [])),
    params(PageQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, body = Problem, description = "bad_request, bad_cursor"),
        (status = 401, body = Problem, description = "unauthenticated"),
    )
)]
pub async fn following(
    State(app): State<App>,
    _: SignedIn,
    asker: Asker,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let limit = query.limit();
    let wanted =
        Wanted { list: List::Following, name: "following".to_owned(), location: None, cursor: query.cursor, limit };
    Ok(ApiJson(page(&app, &asker, wanted).await?))
}
