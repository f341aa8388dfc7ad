//! `GET /v1/topics/{topic}`: one topic.

use axum::extract::State;
use kumara_model::Topic;

use super::TopicCount;
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem},
};

/// Reads a topic
///
/// A topic that nobody has used yet has no notes; what can't be a topic is not found.
#[utoipa::path(
    get, path = "/v1/topics/{topic}", tag = "topics",
    params(("topic" = Topic, Path)),
    responses((status = 200, body = TopicCount), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_topic(
    State(app): State<App>,
    ApiPath(topic): ApiPath<Topic>,
) -> Result<ApiJson<TopicCount>, ApiError> {
    let notes = app.feed.topic_count(&topic);
    Ok(ApiJson(TopicCount { topic, notes }))
}
