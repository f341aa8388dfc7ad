//! `GET /v1/handles/{handle}`: whether a handle can be had, while somebody types it.

use axum::extract::State;
use kumara_model::{Handle, MemberId};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{handle_problem::handle_problem, queries::FIND_HANDLE_OWNER};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Viewer, code},
    messages::Locale,
};

#[derive(Debug, Serialize, ToSchema)]
pub struct HandleAnswer {
    /// In the form that it would be kept in; as it was asked for if it is none.
    #[schema(example = "ana")]
    pub handle: String,
    pub available: bool,
    /// Why not, in the caller's language.
    pub reason: Option<String>,
}

/// Check a handle
///
/// One's own handle and its look-alikes are available.
#[utoipa::path(
    get,
    path = "/v1/handles/{handle}",
    tag = "accounts",
    security((), ("session_cookie" = []), ("bearer" = [])),
    params(("handle" = String, Path)),
    responses((status = 200, body = HandleAnswer))
)]
pub async fn check_handle(
    State(app): State<App>,
    viewer: Viewer,
    locale: Locale,
    ApiPath(asked): ApiPath<String>,
) -> Result<ApiJson<HandleAnswer>, ApiError> {
    let (handle, problem) = match Handle::parse(&asked) {
        Ok(handle) => {
            let problem = taken(&app, viewer.member(), &handle).await?;
            (handle.to_string(), problem)
        }
        Err(error) => (asked.chars().take(Handle::MAX_CHARS * 3).collect(), Some(handle_problem(error))),
    };
    let reason = problem.map(|problem| problem.problem(locale, &app.messages).title);
    Ok(ApiJson(HandleAnswer { handle, available: reason.is_none(), reason }))
}

async fn taken(app: &App, viewer: Option<MemberId>, handle: &Handle) -> Result<Option<ApiError>, ApiError> {
    let row = app.db.optional(&FIND_HANDLE_OWNER, params![handle.skeleton()]).await?;
    let owner: Option<MemberId> = row.map(|row| row.get(0)).transpose()?;
    Ok(owner.filter(|owner| Some(*owner) != viewer).map(|_| ApiError::new(&code::HANDLE_TAKEN)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn who_types_a_handle_is_told_whether_it_is_free_and_why_not() {
        let app = TestApp::start().await;
        let ana = app.member("ana_b").await;
        let check = async |handle: &str| app.visitor().get(&format!("/v1/handles/{handle}")).await.expect(200);
        assert_eq!(check("Carla").await, json!({"handle": "carla", "available": true, "reason": null}));
        assert_eq!(check("%E5%B0%8F%E6%98%8E").await["available"], true, "小明");
        for (taken, reason) in [
            ("ana_b", "This handle, or one that looks like it, is taken"),
            ("anab", "This handle, or one that looks like it, is taken"),
            ("a", "This handle is too short"),
            ("admin", "This handle is kept for the community itself"),
            ("a%20b", "A handle has letters, digits, dots and underscores"),
            ("%D1%80%D0%B0%D1%83%D1%80%D0%B0l", "A handle keeps to one script"),
        ] {
            let answer = check(taken).await;
            assert_eq!(
                (answer["available"].as_bool(), answer["reason"].as_str()),
                (Some(false), Some(reason)),
                "{taken}"
            );
        }
        assert_eq!(check(&"x".repeat(9_000)).await["handle"].as_str().unwrap().len(), 72);
        assert_eq!(ana.get("/v1/handles/ANAB").await.expect(200)["available"], true, "one's own");
    }
}
