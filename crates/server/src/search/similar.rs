//! `GET /v1/search/similar`: while somebody writes an ask, what has been asked already, and what answers it.

use std::collections::HashMap;

use axum::extract::State;
use kumara_model::NoteKind;
use kumara_search::{Query, SearchError};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{across, viewer::Searcher};
use crate::{
    app::App,
    feed::Asker,
    http::{ApiError, ApiJson, ApiQuery, Problem},
    notes::{self, NoteCard},
};

const DEFAULT: usize = 5;
const MOST: usize = 10;
/// What has less of the words than this share is about something else.
const LEAST_COVERAGE: f32 = 0.5;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SimilarQuery {
    /// The title as far as it is written; 256 characters are read.
    pub q: String,
    /// How many of each, 1 to 10; 5 if not said.
    #[param(minimum = 1, maximum = 10)]
    pub limit: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SimilarNotes {
    /// Asks for the same.
    pub asks: Vec<NoteCard>,
    /// Notes that may answer it.
    pub notes: Vec<NoteCard>,
}

/// What was asked like this
///
/// In every language, as far as the query can be carried into them.
#[utoipa::path(
    get, path = "/v1/search/similar", tag = "search",
    params(SimilarQuery),
    responses((status = 200, body = SimilarNotes), (status = 400, description = "bad_request", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn find_similar(
    State(app): State<App>,
    asker: Asker,
    ApiQuery(asked): ApiQuery<SimilarQuery>,
) -> Result<ApiJson<SimilarNotes>, ApiError> {
    let searcher = Searcher::find(&app, asker).await?;
    let mut query = Query { text: asked.q, languages: searcher.languages.clone(), limit: 60, ..Query::default() };
    let understood = kumara_search::understand(&query);
    let language = across::language_of(&understood.text, understood.language, &searcher.languages);
    // A title in the making is no reason to spend what a provider costs.
    query.translations = across::carried_texts(&app, &understood.text, language).await;
    let (viewer, searching) = (searcher.viewer(&app), app.clone());
    let found = tokio::task::spawn_blocking(move || searching.search.index.search(&query, &viewer));
    let found = found.await.map_err(ApiError::internal)?.map_err(|error: SearchError| ApiError::internal(error))?;
    let limit = asked.limit.map_or(DEFAULT, |limit| limit as usize).clamp(1, MOST);
    let alike = found.hits.iter().filter(|hit| hit.signals.coverage >= LEAST_COVERAGE);
    let (asks, others): (Vec<_>, Vec<_>) = alike.partition(|hit| hit.kind == NoteKind::Ask);
    let first = |hits: Vec<&kumara_search::Hit>| hits.into_iter().take(limit).map(|hit| hit.id).collect::<Vec<_>>();
    let (asks, others) = (first(asks), first(others));
    let all: Vec<_> = asks.iter().chain(&others).copied().collect();
    let mut cards: HashMap<_, NoteCard> =
        notes::cards(&app, searcher.member, &all).await?.into_iter().map(|card| (card.id, card)).collect();
    let mut take = |ids: &[kumara_model::NoteId]| ids.iter().filter_map(|id| cards.remove(id)).collect();
    Ok(ApiJson(SimilarNotes { asks: take(&asks), notes: take(&others) }))
}
