//! `/v1/me/drafts`: what the composer has not published yet. The server keeps it as it came and reads nothing in it.

use axum::{extract::State, http::StatusCode};
use kumara_model::{DraftId, MemberId, Timestamp};
use kumara_store::{Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::queries::{COUNT_DRAFTS, DELETE_DRAFT, FIND_DRAFT, INSERT_DRAFT, LIST_DRAFTS, UPDATE_DRAFT};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, IdempotencyKey, Problem, SignedIn, code, idempotency::Claim},
};

const MAX_DRAFTS: i64 = 50;
/// A note with everything and its pictures described is below 40 KB.
const MAX_BYTES: usize = 64 * 1024;

#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftContent {
    /// Whatever the composer needs to go on; at most 64 KiB.
    #[schema(value_type = Object)]
    content: Map<String, Value>,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Draft {
    pub id: DraftId,
    #[schema(value_type = Object)]
    pub content: Map<String, Value>,
    pub updated_at: Timestamp,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Drafts {
    items: Vec<Draft>,
}

/// Lists your drafts
///
/// The one that was changed last comes first.
#[utoipa::path(
    get, path = "/v1/me/drafts", tag = "drafts",
    responses((status = 200, body = Drafts)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_drafts(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<Drafts>, ApiError> {
    let rows = app.db.rows(&LIST_DRAFTS, params![signed.member(), MAX_DRAFTS]).await?;
    let items = rows.iter().map(from_row).collect::<Result<_, _>>()?;
    Ok(ApiJson(Drafts { items }))
}

/// Keeps a draft
///
/// A member has room for 50.
#[utoipa::path(
    post, path = "/v1/me/drafts", tag = "drafts",
    params(("Idempotency-Key" = Option<String>, Header)),
    request_body = DraftContent,
    responses(
        (status = 201, body = Draft),
        (status = 409, description = "too_many_drafts", body = Problem),
        (status = 413, description = "body_too_large", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn create_draft(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiJson(body): ApiJson<DraftContent>,
) -> Result<(StatusCode, ApiJson<Draft>), ApiError> {
    let member = signed.member();
    let content = text(&body)?;
    let draft = Draft { id: app.ids.next(), content: body.content, updated_at: app.clock.now() };
    let draft = app
        .db
        .write(move |tx| {
            let (draft, content, key) = (draft.clone(), content.clone(), key.clone());
            async move {
                let (id, now) = (draft.id, draft.updated_at);
                if let Claim::Done(earlier) = key.claim(&tx, member, &("draft", &content), id.get(), now).await? {
                    let row = tx.optional(&FIND_DRAFT, params![member, DraftId::from(earlier)]).await?;
                    return row.as_ref().map(from_row).ok_or_else(ApiError::not_found)?;
                }
                let row = tx.optional(&COUNT_DRAFTS, params![member]).await?;
                if row.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0) >= MAX_DRAFTS {
                    return Err(ApiError::new(&code::TOO_MANY_DRAFTS).with("limit", MAX_DRAFTS));
                }
                tx.execute(&INSERT_DRAFT, params![member, id, content, now]).await?;
                Ok(draft)
            }
        })
        .await?;
    Ok((StatusCode::CREATED, ApiJson(draft)))
}

/// Replaces a draft
#[utoipa::path(
    put, path = "/v1/me/drafts/{id}", tag = "drafts",
    params(("id" = DraftId, Path)),
    request_body = DraftContent,
    responses(
        (status = 200, body = Draft),
        (status = 404, description = "not_found", body = Problem),
        (status = 413, description = "body_too_large", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn replace_draft(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<DraftId>,
    ApiJson(body): ApiJson<DraftContent>,
) -> Result<ApiJson<Draft>, ApiError> {
    let member = signed.member();
    let content = text(&body)?;
    let updated_at = app.clock.now();
    let written =
        app.db
            .write(move |tx| {
                let content = content.clone();
                async move {
                    tx.execute(&UPDATE_DRAFT, params![member, id, content, updated_at]).await.map_err(ApiError::from)
                }
            })
            .await?;
    if written == 0 {
        return Err(ApiError::not_found());
    }
    Ok(ApiJson(Draft { id, content: body.content, updated_at }))
}

/// Deletes a draft
#[utoipa::path(
    delete, path = "/v1/me/drafts/{id}", tag = "drafts",
    params(("id" = DraftId, Path)),
    responses((status = 204)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_draft(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<DraftId>,
) -> Result<StatusCode, ApiError> {
    let member: MemberId = signed.member();
    app.db
        .write(move |tx| async move { tx.execute(&DELETE_DRAFT, params![member, id]).await.map_err(ApiError::from) })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

fn text(body: &DraftContent) -> Result<String, ApiError> {
    let text = serde_json::to_string(&body.content).map_err(ApiError::internal)?;
    if text.len() > MAX_BYTES {
        return Err(ApiError::new(&code::BODY_TOO_LARGE).field("content").with("limit", MAX_BYTES));
    }
    Ok(text)
}

fn from_row(row: &Row) -> Result<Draft, ApiError> {
    let content = serde_json::from_str(&row.get::<String>(1)?).map_err(ApiError::internal)?;
    Ok(Draft { id: row.get(0)?, content, updated_at: row.get(2)? })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_draft_grows_and_ends_as_a_note() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let draft = ana.post("/v1/me/drafts", json!({"content": {"title": "So", "step": 2}})).await.expect(201);
        let id = draft["id"].as_str().unwrap();
        let path = format!("/v1/me/drafts/{id}");
        app.clock.advance(std::time::Duration::from_secs(5));
        let replaced = ana.put(&path, json!({"content": {"title": "Soup"}})).await.expect(200);
        assert_eq!(replaced, json!({"id": id, "content": {"title": "Soup"}, "updated_at": "2026-01-13T09:30:05.000Z"}));
        assert_eq!(ana.get("/v1/me/drafts").await.expect(200), json!({"items": [replaced]}));

        assert_eq!(ben.get("/v1/me/drafts").await.expect(200), json!({"items": []}));
        assert_eq!(ben.put(&path, json!({"content": {}})).await.code(), "not_found");
        assert_eq!(ben.delete(&path).await.status, 204, "nothing of his is there");
        let note = |draft| json!({"kind": "ask", "title": "Soup", "visibility": "public", "draft_id": draft});
        ben.post("/v1/notes", note(id)).await.expect(201);
        assert_eq!(ana.get("/v1/me/drafts").await.expect(200)["items"].as_array().unwrap().len(), 1, "still hers");
        ana.post("/v1/notes", note(id)).await.expect(201);
        assert_eq!(ana.get("/v1/me/drafts").await.expect(200), json!({"items": []}));
        assert_eq!(app.visitor().get("/v1/me/drafts").await.code(), "unauthenticated");
    }

    #[tokio::test]
    async fn drafts_are_bounded_in_number_and_size() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let large = json!({"content": {"body": "x".repeat(65_536)}});
        assert_eq!(ana.post("/v1/me/drafts", large.clone()).await.code(), "body_too_large");
        assert_eq!(ana.post("/v1/me/drafts", json!({"content": "text"})).await.code(), "bad_json");
        let key = [("idempotency-key", "same")];
        let first = ana.send("POST", "/v1/me/drafts", Some(json!({"content": {}})), &key).await.expect(201);
        for _ in 1..50 {
            ana.post("/v1/me/drafts", json!({"content": {}})).await.expect(201);
        }
        assert_eq!(ana.post("/v1/me/drafts", json!({"content": {}})).await.code(), "too_many_drafts");
        let again = ana.send("POST", "/v1/me/drafts", Some(json!({"content": {}})), &key).await.expect(201);
        assert_eq!(again, first, "sent twice, kept once, even when there is no room");
        let path = format!("/v1/me/drafts/{}", first["id"].as_str().unwrap());
        assert_eq!(ana.put(&path, large).await.code(), "body_too_large");
        ana.delete(&path).await.expect(204);
        ana.post("/v1/me/drafts", json!({"content": {}})).await.expect(201);
    }
}
