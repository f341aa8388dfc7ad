//! `GET /v1/translations/status`: engines, what they did, and what they cost, for whoever looks after the community.

use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::books::{self, TranslationFigures};
use crate::{
    app::App,
    community,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct TranslationStatus {
    /// The one that answers first, then the others.
    pub servers: Vec<TranslationFigures>,
}

/// How translation is
///
/// Engines with their health and calls, cache hits, failures by reason, and what providers have cost today: of the server
/// that answers as of now, of others as they last said.
#[utoipa::path(
    get, path = "/v1/translations/status", tag = "translations",
    responses(
        (status = 200, body = TranslationStatus),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 403, description = "forbidden: for the owner and moderators", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn show_status(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<TranslationStatus>, ApiError> {
    community::require_moderator(&app, signed.member()).await?;
    let here = app.translations.figures(&app);
    let others = books::servers(&app.db, app.clock.now()).await?;
    let others = others.into_iter().filter(|other| other.server != here.server);
    let servers = std::iter::once(here.clone()).chain(others).collect();
    Ok(ApiJson(TranslationStatus { servers }))
}

#[cfg(test)]
mod tests {
    use kumara_store::{params, statement};

    use crate::testing::TestApp;

    statement! {
        MAKE_MODERATOR = "
            UPDATE members
            SET role = $2
            WHERE member_id = $1";
    }

    #[tokio::test]
    async fn whoever_looks_after_the_community_sees_the_engines_and_nobody_else() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        app.visitor().get("/v1/translations/status").await.expect(401);
        assert_eq!(ben.get("/v1/translations/status").await.expect(403)["code"], "forbidden");
        let id = ana.id();
        app.app
            .db
            .write(move |tx| async move { tx.execute(&MAKE_MODERATOR, params![id, "moderator"]).await })
            .await
            .unwrap();
        let status = ana.get("/v1/translations/status").await.expect(200);
        let server = &status["servers"][0];
        assert_eq!((&server["engines"][0]["name"], &server["budget"]["chars"]), (&"OpenCC".into(), &0.into()));
        assert!(server["cache_hits"].is_u64() && server["ahead"]["translated"].is_u64(), "{server}");
    }
}
