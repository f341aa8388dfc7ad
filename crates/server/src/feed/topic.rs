//! `GET /v1/topics/{topic}/notes`.

use axum::extract::State;
use kumara_model::Topic;
use kumara_recommend::{List, TopicOrder};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::{
    asker::Asker,
    page::{Wanted, page},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, Problem, page::clamp_limit},
    notes::NoteCard,
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TopicQuery {
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many items, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
    /// `best` if not said.
    #[serde(default)]
    pub sort: TopicSort,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TopicSort {
    #[default]
    Best,
    Newest,
}

/// Notes with a topic
#[utoipa::path(
    get,
    path = "/v1/topics/{topic}/notes",
    tag = "feed",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(("topic" = Topic, Path), TopicQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, body = Problem, description = "bad_request, bad_cursor"),
        (status = 404, body = Problem, description = "not_found: this can't be a topic"),
    )
)]
pub async fn notes_of_topic(
    State(app): State<App>,
    asker: Asker,
    ApiPath(topic): ApiPath<Topic>,
    ApiQuery(query): ApiQuery<TopicQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let (order, word) = match query.sort {
        TopicSort::Best => (TopicOrder::Best, "best"),
        TopicSort::Newest => (TopicOrder::Newest, "newest"),
    };
    let name = format!("topic {word} {topic}");
    let limit = clamp_limit(query.limit);
    let wanted = Wanted { list: List::Topic(topic, order), name, location: None, cursor: query.cursor, limit };
    Ok(ApiJson(page(&app, &asker, wanted).await?))
}
