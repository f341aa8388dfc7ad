//! `GET` and `POST /v1/search/saved`, `PUT` and `DELETE /v1/search/saved/{id}`: searches that a member keeps. Who looks whether
//! there is something new is `watch`.

use std::time::Duration;

use axum::{extract::State, http::StatusCode};
use kumara_model::{MemberId, Timestamp};
use kumara_search::MAX_QUERY_CHARS;
use kumara_store::params;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    asked::{SearchQuery, check},
    queries::{COUNT_SAVED, DELETE_SAVED, INSERT_SAVED, LIST_SAVED_SEARCHES, SEE_SAVED},
    standing::SearchSort,
    watch::LOOK_AGAIN_AFTER,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiPath, Problem, SignedIn, code},
};

const MOST: i64 = 20;

/// A search as it is kept: the parameters of `GET /v1/search` that say what is looked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct KeptSearch {
    pub q: String,
    pub kind: Option<String>,
    pub language: Option<String>,
    pub days: Option<u32>,
    pub near: Option<String>,
    pub km: Option<f64>,
    pub followed: bool,
    pub author: Option<String>,
    pub unseen: bool,
    pub seen: bool,
    pub answered: bool,
    pub sort: SearchSort,
}

impl KeptSearch {
    pub(super) fn asked(&self) -> SearchQuery {
        let Self { q, kind, language, days, near, km, followed, author, unseen, seen, answered, sort } = self.clone();
        SearchQuery {
            q,
            kind,
            language,
            days,
            near,
            km,
            followed,
            author,
            unseen,
            seen,
            answered,
            sort,
            ..SearchQuery::default()
        }
    }
}

/// What to save.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSavedSearch {
    pub search: KeptSearch,
    /// Whether you are told of new notes that it finds, at most once a day.
    pub notify: bool,
}

/// A search that you keep.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SavedSearch {
    pub id: String,
    pub search: KeptSearch,
    pub notify: bool,
    pub saved_at: Timestamp,
    /// New notes since you last looked.
    pub found: u32,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SavedSearches {
    /// The newest first, at most 20.
    pub items: Vec<SavedSearch>,
}

/// Your saved searches
#[utoipa::path(
    get, path = "/v1/search/saved", tag = "search",
    responses((status = 200, body = SavedSearches), (status = 401, description = "unauthenticated", body = Problem)),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_saved_searches(State(app): State<App>, signed: SignedIn) -> Result<ApiJson<SavedSearches>, ApiError> {
    Ok(ApiJson(SavedSearches { items: list(&app, signed.member()).await? }))
}

/// Saves a search
///
/// At most 20. The same search again changes only whether you are told.
#[utoipa::path(
    post, path = "/v1/search/saved", tag = "search",
    request_body = NewSavedSearch,
    responses(
        (status = 201, body = SavedSearch),
        (status = 400, description = "bad_json, bad_request", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 422, description = "text_empty, too_many_searches, bad_language, bad_coordinates", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn save_search(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(new): ApiJson<NewSavedSearch>,
) -> Result<(StatusCode, ApiJson<SavedSearch>), ApiError> {
    let (member, now, notify) = (signed.member(), app.clock.now(), new.notify);
    // What is not read of a query is not kept either.
    let q: String = new.search.q.chars().take(MAX_QUERY_CHARS).collect();
    let search = KeptSearch { q: q.split_whitespace().collect::<Vec<_>>().join(" "), ..new.search };
    if search.q.is_empty() {
        return Err(ApiError::new(&code::TEXT_EMPTY).field("search.q"));
    }
    check(&search.asked())?;
    let json = serde_json::to_string(&search).map_err(ApiError::internal)?;
    let key = blake3::hash(json.as_bytes()).as_bytes()[..16].to_vec();
    let id = hex(&key);
    // What is there already is not new.
    let after = now + Duration::from_micros(1);
    app.db
        .write(move |tx| {
            let (key, json) = (key.clone(), json.clone());
            async move {
                tx.execute(&INSERT_SAVED, params![member, key, json, notify, now, after, now + LOOK_AGAIN_AFTER])
                    .await?;
                let count = tx.optional(&COUNT_SAVED, params![member]).await?;
                if count.map(|row| row.get::<i64>(0)).transpose()?.unwrap_or(0) > MOST {
                    return Err(ApiError::new(&code::TOO_MANY_SEARCHES).with("limit", MOST));
                }
                Ok(())
            }
        })
        .await?;
    let saved = list(&app, member).await?.into_iter().find(|saved| saved.id == id);
    Ok((StatusCode::CREATED, ApiJson(saved.ok_or_else(ApiError::not_found)?)))
}

/// Says that you have looked at what a saved search found
#[utoipa::path(
    put, path = "/v1/search/saved/{id}", tag = "search",
    params(("id" = String, Path)),
    responses(
        (status = 204),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn see_saved_search(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<String>,
) -> Result<StatusCode, ApiError> {
    change(&app, signed.member(), &id, &SEE_SAVED).await
}

/// Lets go of a saved search
#[utoipa::path(
    delete, path = "/v1/search/saved/{id}", tag = "search",
    params(("id" = String, Path)),
    responses(
        (status = 204),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 404, description = "not_found", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn delete_saved_search(
    State(app): State<App>,
    signed: SignedIn,
    ApiPath(id): ApiPath<String>,
) -> Result<StatusCode, ApiError> {
    change(&app, signed.member(), &id, &DELETE_SAVED).await
}

async fn change(
    app: &App,
    member: MemberId,
    id: &str,
    statement: &'static kumara_store::Statement,
) -> Result<StatusCode, ApiError> {
    let key = from_hex(id).ok_or_else(ApiError::not_found)?;
    app.db
        .write(move |tx| {
            let key = key.clone();
            async move {
                if tx.execute(statement, params![member, key]).await? == 0 {
                    Err(ApiError::not_found())
                } else {
                    Ok(())
                }
            }
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn list(app: &App, member: MemberId) -> Result<Vec<SavedSearch>, ApiError> {
    let rows = app.db.rows(&LIST_SAVED_SEARCHES, params![member, MOST]).await?;
    rows.iter()
        .map(|row| {
            Ok(SavedSearch {
                id: hex(&row.get::<Vec<u8>>(0)?),
                search: serde_json::from_str(&row.get::<String>(1)?).map_err(ApiError::internal)?,
                notify: row.get(2)?,
                saved_at: row.get(3)?,
                found: row.get(4)?,
            })
        })
        .collect()
}

fn hex(key: &[u8]) -> String {
    key.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 32 || !text.is_ascii() {
        return None;
    }
    (0..16).map(|at| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()).collect()
}
