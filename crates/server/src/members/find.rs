//! `GET /v1/members?prefix=`: members whose handle or name begins like this, for mentions.

use std::cmp::Reverse;

use axum::extract::State;
use kumara_model::MemberId;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{MemberBrief, briefs};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, Problem, Viewer, page::clamp_limit},
};

/// Of those with most followers, so many are looked at for whom the viewer follows or is apart from.
const RANKED: usize = 100;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FindMembers {
    /// The beginning of a handle (with or without its @), of a name or of a word in it.
    pub prefix: String,
    /// How many, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FoundMembers {
    pub items: Vec<MemberBrief>,
}

/// Find members by the beginning of a name
///
/// Whom the viewer follows comes first, then who has more followers.
#[utoipa::path(
    get,
    path = "/v1/members",
    tag = "members",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(FindMembers),
    responses((status = 200, body = FoundMembers), (status = 400, body = Problem, description = "bad_request")),
)]
pub async fn find_members(
    State(app): State<App>,
    viewer: Viewer,
    ApiQuery(query): ApiQuery<FindMembers>,
) -> Result<ApiJson<FoundMembers>, ApiError> {
    let mut found = app.members.with_prefix(&query.prefix);
    found.sort_by_key(|member| Reverse(app.counters.member(*member).followers));
    found.truncate(RANKED);
    if let Some(viewer) = viewer.member() {
        let relations = app.relations.of_viewer(&app, viewer, &found).await?;
        let relation = |member: &MemberId| relations.get(member).copied().unwrap_or_default();
        found.retain(|member| *member != viewer && !relation(member).is_apart());
        // The sort is stable: among each half, who has more followers stays first.
        found.sort_by_key(|member| Reverse(relation(member).is_following()));
    }
    found.truncate(clamp_limit(query.limit));
    let mut briefs = briefs(&app, &found).await?;
    Ok(ApiJson(FoundMembers { items: found.iter().filter_map(|member| briefs.remove(member)).collect() }))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::testing::{TestApp, TestClient};

    async fn find(client: &TestClient, query: &str) -> Vec<String> {
        let found = client.get(&format!("/v1/members?{query}")).await.expect(200);
        found["items"].as_array().unwrap().iter().map(|m| m["handle"].as_str().unwrap().to_owned()).collect()
    }

    #[tokio::test]
    async fn whom_one_follows_comes_first_then_who_has_more_followers() {
        let app = TestApp::start().await;
        let mut members = Vec::new();
        for handle in ["tea_a", "tea_b", "tea_c", "rain"] {
            members.push(app.member(handle).await);
        }
        let follow = async |by: usize, member: usize| {
            members[by].put(&format!("/v1/members/{}/follow", members[member].id()), Value::Null).await.expect(200);
        };
        follow(3, 1).await;
        follow(0, 2).await;
        follow(1, 2).await;
        app.settle().await;
        assert_eq!(find(&members[3], "prefix=tea").await, ["tea_b", "tea_c", "tea_a"]);
        assert_eq!(find(&app.visitor(), "prefix=@TEA").await, ["tea_c", "tea_b", "tea_a"]);
        assert_eq!(find(&members[0], "prefix=tea&limit=1").await, ["tea_c"], "and never oneself");
        for (query, code) in
            [("prefix=tea&limt=1", "bad_request"), ("", "bad_request"), ("prefix=a&limit=-1", "bad_request")]
        {
            assert_eq!(app.visitor().get(&format!("/v1/members?{query}")).await.code(), code, "{query}");
        }
        assert!(find(&app.visitor(), "prefix=").await.is_empty());
    }
}
