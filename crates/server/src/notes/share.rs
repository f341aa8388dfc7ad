//! `POST /v1/notes/{id}/shares`: the link that is handed on.

use axum::{
    extract::State,
    http::{HeaderMap, header},
};
use kumara_model::{Event, MemberId, NoteId};
use kumara_store::params;
use serde::Serialize;
use utoipa::ToSchema;

use super::{access::visible_note, queries::INSERT_SHARE};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, Viewer},
};

/// A link to a note.
#[derive(Debug, Serialize, ToSchema)]
pub struct Shared {
    #[schema(example = "https://community.example/n/186524315648819200")]
    pub url: String,
    /// Members who shared the note.
    pub shares: u32,
}

/// Shares a note
///
/// Answers with its address. A member counts once for each note; visitors get the address and are not counted, since
/// nothing tells one from another.
#[utoipa::path(
    post, path = "/v1/notes/{id}/shares", tag = "notes",
    params(("id" = NoteId, Path)),
    responses((status = 200, body = Shared), (status = 404, description = "not_found", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn share_note(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<NoteId>,
    headers: HeaderMap,
) -> Result<ApiJson<Shared>, ApiError> {
    let note = visible_note(&app, viewer.member(), id).await?;
    if let Some(member) = viewer.member() {
        count(&app, member, id, note.author).await?;
        app.counters.catch_up(&app).await;
    }
    let url = format!("{}/n/{id}", site(&app, &headers));
    Ok(ApiJson(Shared { url, shares: app.counters.note(id).shares }))
}

async fn count(app: &App, member: MemberId, note: NoteId, author: MemberId) -> Result<(), ApiError> {
    let now = app.clock.now();
    app.db
        .write(move |tx| async move {
            // The member's own id names the share, so that there can be only one.
            if tx.execute(&INSERT_SHARE, params![note, member.get(), member, now]).await? == 1 {
                tx.emit(&Event::NoteShared { note, author, member: Some(member) }).await?;
            }
            Ok(())
        })
        .await
}

/// The address that members know this site by: as set, else as the browser asked for it.
fn site(app: &App, headers: &HeaderMap) -> String {
    if let Some(url) = &app.config.community.public_url {
        return url.trim_end_matches('/').to_owned();
    }
    let host = headers.get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
    // What a caller claims to be our name is repeated only if it can be one.
    let is_host = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b));
    let scheme = if app.config.http.is_https { "https" } else { "http" };
    if is_host { format!("{scheme}://{host}") } else { String::new() }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_member_s_share_counts_once_and_a_visitor_s_not_at_all() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Soup", &[]).await;
        let shares = format!("/v1/notes/{note}/shares");
        let url = format!("http://127.0.0.1/n/{note}");
        ben.send("POST", &shares, None, &[]).await.expect(200);
        app.settle().await;
        let again = ben.send("POST", &shares, None, &[]).await.expect(200);
        assert_eq!(again, json!({"url": url, "shares": 1}));
        app.settle().await;
        let visitor = app.visitor().send("POST", &shares, None, &[]).await.expect(200);
        assert_eq!(visitor, json!({"url": url, "shares": 1}));
    }

    #[tokio::test]
    async fn the_address_is_the_one_that_was_set_and_no_nonsense_from_the_caller() {
        let app = TestApp::with(|config| config.community.public_url = Some("https://kumara.example/".into())).await;
        let ana = app.member("ana").await;
        let note = ana.publish("Soup", &[]).await;
        let shares = format!("/v1/notes/{note}/shares");
        let set = ana.send("POST", &shares, None, &[]).await.expect(200);
        assert_eq!(set["url"], format!("https://kumara.example/n/{note}"));

        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let note = ana.publish("Soup", &[]).await;
        let shares = format!("/v1/notes/{note}/shares");
        let headers = [("host", "evil\"><script>")];
        let answer: Value = ana.send("POST", &shares, None, &headers).await.json;
        assert!(!answer.to_string().contains("script"), "{answer}");
    }
}
