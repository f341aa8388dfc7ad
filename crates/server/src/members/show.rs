//! `GET /v1/members/{member}`: a profile.

use axum::extract::State;

use super::{Member, find_member, profile};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
};

/// A member's profile
///
/// By id, handle or @handle. Who has blocked the viewer is not found.
#[utoipa::path(
    get,
    path = "/v1/members/{member}",
    tag = "members",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(("member" = String, Path, description = "Id, handle or @handle")),
    responses(
        (status = 200, body = Member),
        (status = 404, body = Problem, description = "not_found"),
    )
)]
pub async fn show_member(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(who): ApiPath<String>,
) -> Result<ApiJson<Member>, ApiError> {
    let member = find_member(&app, viewer.member(), &who).await?;
    Ok(ApiJson(profile(&app, viewer.member(), member).await?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_profile_is_found_by_id_and_by_handle_in_any_spelling_of_it_but_not_by_look_alikes() {
        let app = TestApp::start().await;
        let ana = app.member("ana_b").await;
        let profile = app.visitor().get("/v1/members/ana_b").await.expect(200);
        insta::assert_json_snapshot!(profile, {".id" => "[id]"});
        for who in [ana.id().to_string(), "@ana_b".to_owned(), "ANA_B".to_owned()] {
            assert_eq!(app.visitor().get(&format!("/v1/members/{who}")).await.expect(200), profile, "{who}");
        }
        for nobody in ["anab", "ana.b", "ben", "0", "-1", "99999999999999999999", "%F0%9F%8D%A0", "a%00b"] {
            assert_eq!(app.visitor().get(&format!("/v1/members/{nobody}")).await.code(), "not_found", "{nobody}");
        }
        assert_eq!(ana.get("/v1/members/ana_b").await.expect(200)["viewer"]["is_self"], json!(true));
    }

    #[tokio::test]
    async fn a_changed_profile_shows_at_once() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        app.visitor().get("/v1/members/ana").await.expect(200);
        ana.patch("/v1/me", json!({"display_name": "Ana Belén", "handle": "anabelen"})).await.expect(200);
        app.settle().await;
        assert_eq!(app.visitor().get("/v1/members/anabelen").await.expect(200)["display_name"], "Ana Belén");
        assert_eq!(app.visitor().get("/v1/members/ana").await.code(), "not_found");
        let found = app.visitor().get("/v1/members?prefix=bel").await.expect(200);
        assert_eq!(found["items"][0]["handle"], "anabelen");
    }
}
