//! `GET /v1/members/{id}/standing`: what a member's answers are worth to others, by topic.

use std::collections::HashMap;

use axum::extract::State;
use kumara_model::{MemberId, Topic};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::queries::{FIND_STANDING, LIST_STANDINGS};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
    members,
};

/// Topics that are shown.
const TOPICS: i64 = 8;
/// Topics of an ask that a standing is looked for in.
const TOPICS_OF_ASK: usize = 6;

/// Members helped in a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TopicStanding {
    pub topic: Topic,
    /// Distinct members who said that an answer helped.
    pub members: u32,
}

/// What a member's answers are worth to others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Standing {
    /// Distinct members helped, in all topics.
    pub members: u32,
    /// The topics with most, at most eight.
    pub topics: Vec<TopicStanding>,
}

/// Whom a member has helped
#[utoipa::path(
    get, path = "/v1/members/{id}/standing", tag = "asks",
    params(("id" = MemberId, Path)),
    responses((status = 200, body = Standing), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_standing(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<MemberId>,
) -> Result<ApiJson<Standing>, ApiError> {
    members::meet(&app, viewer.member(), id).await?;
    let mut standing = Standing::default();
    for row in app.db.rows(&LIST_STANDINGS, params![id, TOPICS + 1]).await? {
        let (topic, members): (String, u32) = (row.get(0)?, row.get(1)?);
        match Topic::parse(&topic) {
            Ok(topic) if standing.topics.len() < TOPICS as usize => {
                standing.topics.push(TopicStanding { topic, members });
            }
            Ok(_) => {}
            Err(_) => standing.members = members,
        }
    }
    Ok(ApiJson(standing))
}

/// The highest standing of each member in any of these topics, or in all if there are none.
pub(super) async fn standing_in(
    app: &App,
    members: &[MemberId],
    topics: &[Topic],
) -> Result<HashMap<MemberId, u32>, ApiError> {
    let mut members = members.to_vec();
    members.sort_unstable();
    members.dedup();
    let words: Vec<&str> =
        if topics.is_empty() { vec![""] } else { topics.iter().take(TOPICS_OF_ASK).map(Topic::as_str).collect() };
    let pairs: Vec<_> = members.iter().flat_map(|member| words.iter().map(move |topic| (*member, *topic))).collect();
    let keys = pairs.iter().map(|(member, topic)| params![*member, *topic]).collect();
    let mut best: HashMap<MemberId, u32> = HashMap::new();
    for ((member, _), rows) in pairs.iter().zip(app.db.rows_many(&FIND_STANDING, keys).await?) {
        let count: u32 = rows.first().map(|row| row.get(0)).transpose()?.unwrap_or(0);
        let of = best.entry(*member).or_default();
        *of = (*of).max(count);
    }
    Ok(best)
}
