//! `GET /v1/topics`: topics that begin like this.

use axum::extract::State;
use kumara_model::Topic;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::TopicCount;
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, page::clamp_limit},
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TopicsQuery {
    /// How the topic begins, with or without `#`, in any case.
    prefix: Option<String>,
    /// How many topics, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Topics {
    /// Those with the most notes first.
    items: Vec<TopicCount>,
}

/// Finds topics
///
/// By how they begin; without a beginning, the most popular ones.
#[utoipa::path(
    get, path = "/v1/topics", tag = "topics",
    params(TopicsQuery),
    responses((status = 200, body = Topics)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn find_topics(
    State(app): State<App>,
    ApiQuery(query): ApiQuery<TopicsQuery>,
) -> Result<ApiJson<Topics>, ApiError> {
    let typed = query.prefix.unwrap_or_default();
    let typed = typed.trim().trim_start_matches(['#', '＃']);
    let limit = clamp_limit(query.limit);
    let found = if typed.is_empty() {
        app.feed.topics("", limit)
    } else {
        match beginning(typed) {
            Some(prefix) => app.feed.topics(&prefix, limit),
            None => Vec::new(),
        }
    };
    Ok(ApiJson(Topics { items: found.into_iter().map(|(topic, notes)| TopicCount { topic, notes }).collect() }))
}

/// What was typed in the one spelling that topics have; `None` if no topic begins like this.
fn beginning(typed: &str) -> Option<String> {
    if let Ok(topic) = Topic::parse(typed) {
        return Some(topic.as_str().to_owned());
    }
    // A topic needs a letter, its beginning does not: 2025goals.
    let is_beginning = typed.len() <= Topic::MAX_CHARS && typed.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    is_beginning.then(|| typed.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::TestApp;

    #[test]
    fn a_beginning_is_folded_like_a_topic() {
        assert_eq!(beginning("ＣＡＦ").as_deref(), Some("caf"));
        assert_eq!(beginning("2025").as_deref(), Some("2025"));
        assert_eq!(beginning("two words"), None);
        assert_eq!(beginning(&"9".repeat(500)), None);
    }

    #[tokio::test]
    async fn topics_are_found_by_their_beginning_and_counted_by_public_notes_alone() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        for (body, visibility) in [
            ("#Camping by the #river", "public"),
            ("#camping again", "public"),
            ("#campfire", "public"),
            ("#camping_secret", "private"),
        ] {
            let note = json!({"kind": "ask", "title": "", "body": body, "visibility": visibility});
            ana.post("/v1/notes", note).await.expect(201);
        }
        app.settle().await;
        let found = app.visitor().get("/v1/topics?prefix=%23Camp").await.expect(200);
        let expected = json!({"items": [{"topic": "camping", "notes": 2}, {"topic": "campfire", "notes": 1}]});
        assert_eq!(found, expected);
        let popular = app.visitor().get("/v1/topics?limit=1").await.expect(200);
        assert_eq!(popular, json!({"items": [{"topic": "camping", "notes": 2}]}));
        let none = app.visitor().get("/v1/topics?prefix=%20%2F..%2F").await.expect(200);
        assert_eq!(none, json!({"items": []}));

        let one = app.visitor().get("/v1/topics/CAMPING").await.expect(200);
        assert_eq!(one, json!({"topic": "camping", "notes": 2}));
        let unknown = app.visitor().get("/v1/topics/nobody_wrote_of_it").await.expect(200);
        assert_eq!(unknown["notes"], 0);
        assert_eq!(app.visitor().get("/v1/topics/two%20words").await.code(), "not_found");
        assert_eq!(app.visitor().get("/v1/topics/%FF%FE").await.code(), "not_found");
    }
}
