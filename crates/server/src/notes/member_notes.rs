//! `GET /v1/members/{id}/notes`: what a member published.

use axum::extract::State;
use kumara_model::{MemberId, Visibility};
use kumara_store::params;

use super::{NoteCard, access::visible_kinds, listing::page_of_cards, queries::LIST_MEMBER_NOTES};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, ApiQuery, Page, PageQuery, Problem, Viewer},
    members,
};

/// Lists a member's notes
///
/// Newest first, as far as the viewer may see them: of a private profile nothing but to followers.
#[utoipa::path(
    get, path = "/v1/members/{id}/notes", tag = "notes",
    params(("id" = String, Path, description = "Id or handle"), PageQuery),
    responses(
        (status = 200, body = Page<NoteCard>),
        (status = 400, description = "bad_cursor", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_notes_of_member(
    State(app): State<App>,
    viewer: Viewer,
    ApiPath(id): ApiPath<String>,
    ApiQuery(query): ApiQuery<PageQuery>,
) -> Result<ApiJson<Page<NoteCard>>, ApiError> {
    let author = members::resolve(&app, &id).await?;
    Ok(ApiJson(notes_of(&app, viewer.member(), author, &query).await?))
}

/// A page of a member's notes, as far as the viewer may see them.
pub async fn notes_of(
    app: &App,
    viewer: Option<MemberId>,
    author: MemberId,
    query: &PageQuery,
) -> Result<Page<NoteCard>, ApiError> {
    let kinds = visible_kinds(app, viewer, author).await?;
    let Some(first) = kinds.first() else { return Ok(Page { items: Vec::new(), next: None }) };
    // The statement takes three words; a word twice changes nothing.
    let kind = |i: usize| -> Visibility { *kinds.get(i).unwrap_or(first) };
    let (kind, lists) = (&kind, &app.lists_for(viewer));
    let read = |(at, note): (i64, i64), count: i64| async move {
        Ok(lists.rows(&LIST_MEMBER_NOTES, params![author, at, note, kind(0), kind(1), kind(2), count]).await?)
    };
    page_of_cards(app, viewer, &format!("notes of {author}"), query, read).await
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value, json};

    use crate::testing::TestApp;

    #[tokio::test]
    async fn pages_hold_every_note_once_while_others_are_written_and_deleted() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let mut ids = Vec::new();
        for i in 0..7 {
            // Two share a time, so that the id has to decide.
            if i % 2 == 0 {
                app.clock.advance(Duration::from_secs(1));
            }
            ids.push(ana.publish(&format!("note {i}"), &[]).await);
        }
        let deleted = ids[3].clone();
        let mut read = Vec::new();
        let mut path = "/v1/members/ana/notes?limit=2".to_owned();
        loop {
            let page = app.visitor().get(&path).await.expect(200);
            read.extend(page["items"].as_array().unwrap().iter().map(|card| card["id"].as_str().unwrap().to_owned()));
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/v1/members/ana/notes?limit=2&cursor={next}");
            if read.len() == 2 {
                ana.publish("a newer one", &[]).await;
                ana.delete(&format!("/v1/notes/{deleted}")).await.expect(204);
            }
        }
        ids.reverse();
        ids.retain(|id| *id != deleted);
        assert_eq!(read, ids);
    }

    #[tokio::test]
    async fn a_card_says_what_a_list_shows() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let body = format!("First line\n\n{}", "and more ".repeat(40));
        let note = json!({"kind": "ask", "title": "Where?", "body": body, "visibility": "public"});
        ana.post("/v1/notes", note).await.expect(201);
        let page = app.visitor().get("/v1/members/ANA/notes").await.expect(200);
        insta::assert_json_snapshot!(page, {".items[].id" => "[id]", ".items[].author.id" => "[id]"});
        let by_id = app.visitor().get(&format!("/v1/members/{}/notes", ana.id())).await.expect(200);
        assert_eq!(by_id, page);
    }

    #[tokio::test]
    async fn forged_and_foreign_cursors_are_refused() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        for client in [&ana, &ben] {
            client.publish("one", &[]).await;
            client.publish("two", &[]).await;
        }
        let page = ana.get("/v1/members/ana/notes?limit=1").await.expect(200);
        let cursor = page["next"].as_str().unwrap();
        for path in [
            format!("/v1/members/ben/notes?cursor={cursor}"),
            format!("/v1/me/likes?cursor={cursor}"),
            format!("/v1/me/saves?cursor={cursor}"),
            format!("/v1/members/ana/notes?cursor={cursor}A"),
            format!("/v1/members/ana/notes?cursor={}", &cursor[1..]),
            "/v1/members/ana/notes?cursor=".to_owned(),
        ] {
            let answer = ana.get(&path).await;
            assert_eq!((answer.status, answer.code()), (400, "bad_cursor"), "{path}");
        }
        assert_eq!(ana.get("/v1/members/ana/notes?limit=x").await.code(), "bad_request");
        assert_eq!(ana.get("/v1/members/ana/notes?offset=5").await.code(), "bad_request");
        let all = ana.get("/v1/members/ana/notes?limit=4000").await.expect(200);
        assert_eq!((all["items"].as_array().unwrap().len(), &all["next"]), (2, &Value::Null));
        assert_eq!(ana.get("/v1/members/nobody/notes").await.code(), "not_found");
    }
}
