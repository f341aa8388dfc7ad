//! `GET /v1/feed/explore`.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use kumara_model::Topic;
use kumara_recommend::{List, TopicOrder};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    asker::Asker,
    page::{Wanted, page},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Page, Problem, code, page::clamp_limit},
    notes::NoteCard,
    surge::Pooled,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ExploreQuery {
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many items, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
    /// The best notes with this topic only.
    pub topic: Option<String>,
}

/// What suits you
///
/// For visitors too, in the languages that their browser names. Within one walk through the pages no note comes
/// twice.
#[utoipa::path(
    get,
    path = "/v1/feed/explore",
    tag = "feed",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(ExploreQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, body = Problem, description = "bad_request, bad_cursor"),
        (status = 422, body = Problem, description = "bad_topic"),
    )
)]
pub async fn explore(
    State(app): State<App>,
    asker: Asker,
    ApiQuery(query): ApiQuery<ExploreQuery>,
) -> Result<Response, ApiError> {
    let limit = clamp_limit(query.limit);
    if query.topic.as_deref().is_none_or(str::is_empty) {
        match app.surge.pools.page(&app, &asker, query.cursor.as_deref(), limit).await? {
            Some(Pooled::Page(page)) => return Ok(ApiJson(page).into_response()),
            Some(Pooled::Written(json)) => {
                return Ok(([(header::CONTENT_TYPE, "application/json")], json).into_response());
            }
            None => {}
        }
    }
    let (list, name) = match query.topic.as_deref().filter(|topic| !topic.is_empty()) {
        None => (List::Explore, "explore".to_owned()),
        Some(topic) => {
            let topic = Topic::parse(topic).map_err(|e| {
                ApiError::new(&code::BAD_TOPIC).field("topic").with("limit", Topic::MAX_CHARS).because(e)
            })?;
            (List::Topic(topic.clone(), TopicOrder::Best), format!("explore #{topic}"))
        }
    };
    let wanted = Wanted { list, name, location: None, cursor: query.cursor, limit };
    Ok(ApiJson(page(&app, &asker, wanted).await?).into_response())
}
