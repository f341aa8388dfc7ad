//! `GET /v1/search`.

use axum::extract::State;
use kumara_admission::Level;
use kumara_language::detect;
use kumara_model::{LanguageTag, NoteId, NoteKind};
use kumara_search::{
    Answer, MAX_QUERY_CHARS, Meaning, Near, Order, PlaceWords, Query, SearchError, Viewer, understand,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    across::{self, Carried},
    asked::{DEFAULT_KM, SearchQuery, filters},
    hit::{SearchHit, hits},
    remember,
    standing::{SearchSort, Standing, spread_authors},
    viewer::Searcher,
};
use crate::{
    app::App,
    feed::Asker,
    http::{ApiError, ApiJson, ApiQuery, Problem, code, page::clamp_limit},
    places,
};

/// Results that can be paged through: a cursor carries the rest, so that pages neither repeat nor skip.
const MOST_RESULTS: usize = 200;

/// A word that nobody wrote, and what was looked for in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CorrectedWord {
    pub typed: String,
    pub used: Vec<String>,
}

/// What the query was taken for.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UnderstoodQuery {
    pub language: LanguageTag,
    pub corrections: Vec<CorrectedWord>,
    /// No note has the phrase as it stands; these have its words.
    pub relaxed: bool,
    /// More was typed than is read.
    pub cut: bool,
    /// A place in the query that is known.
    pub place: Option<String>,
    /// Around here was asked, and nobody knows where that is.
    pub place_needed: bool,
    /// The query in other languages.
    pub across: Vec<Carried>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KindCount {
    pub kind: NoteKind,
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct LanguageCount {
    pub language: LanguageTag,
    pub count: u32,
}

/// How many notes have a word of the query, of those that you may see.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SearchCounts {
    pub notes: u32,
    /// There are more: counting ends at a thousand.
    pub more: bool,
    pub kinds: Vec<KindCount>,
    pub languages: Vec<LanguageCount>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SearchPage {
    pub items: Vec<SearchHit>,
    /// Hand this back as `cursor` for what follows; null at the end.
    pub next: Option<String>,
    pub understood: UnderstoodQuery,
    /// With the first page only.
    pub counts: Option<SearchCounts>,
    /// The index is being built: there may be more.
    pub is_partial: bool,
}

/// Search notes
///
/// In every language, from a query in any: by words, by sound (pinyin, romaji), with one or two letters wrong, and by what
/// the query means in other languages. At most 200 results.
#[utoipa::path(
    get, path = "/v1/search", tag = "search",
    params(SearchQuery),
    responses(
        (status = 200, body = SearchPage),
        (status = 400, description = "bad_request, bad_cursor", body = Problem),
        (status = 422, description = "bad_language, bad_coordinates", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn search(
    State(app): State<App>,
    asker: Asker,
    ApiQuery(asked): ApiQuery<SearchQuery>,
) -> Result<ApiJson<SearchPage>, ApiError> {
    let searcher = Searcher::find(&app, asker).await?;
    let mut query = Query {
        text: asked.q.clone(),
        languages: searcher.languages.clone(),
        filters: filters(&app, &asked, &searcher).await?,
        order: if asked.sort == SearchSort::Newest { Order::Newest } else { Order::Best },
        limit: MOST_RESULTS,
        ..Query::default()
    };
    let mut understood = understand(&query);
    // The name of a city says where as well.
    if understood.place.is_none() && places::city(&understood.text).is_some() {
        understood.place = Some(PlaceWords::Named(understood.text.clone()));
    }
    let place = Place::of(understood.place.as_ref(), asked.near.as_deref() == Some("me"), &query, &searcher);
    if let (Some(PlaceWords::Here), None, Some(at)) = (&understood.place, query.filters.near, place.at) {
        query.filters.near = Some(Near { latitude: at.0, longitude: at.1, kilometres: DEFAULT_KM });
    }
    let language = across::language_of(&understood.text, understood.language, &searcher.languages);
    let across = across::carry(&app, searcher.member, &understood.text, language).await;
    query.translations = across.iter().filter_map(Carried::meaning).collect();
    if let Some(PlaceWords::Named(name)) = &understood.place {
        let names = places::city_names(name).into_iter().filter(|other| *other != name);
        let meaning = |name: &str| Meaning { language: detect(name, &[]).tag, text: name.to_owned(), is_whole: false };
        query.translations.extend(names.map(meaning));
    }

    let list = list_name(&asked, &searcher);
    let limit = clamp_limit(asked.limit);
    let work = Work {
        app: app.clone(),
        asked: asked.clone(),
        query: query.clone(),
        viewer: searcher.viewer(&app),
        place: place.at,
    };
    let Found { from, ids, answer, counts } = match &asked.cursor {
        Some(cursor) => rest(&app.cursors.open_bytes(&list, cursor)?)?,
        None => work.first_page(&searcher).await?,
    };
    let mut understood = understand(&query);
    let corrections = app.search.index.corrected(&mut understood).map_err(ApiError::internal)?;
    let shown: Vec<NoteId> = ids.iter().take(limit).copied().collect();
    let items = hits(&app, &searcher, &understood, &shown, from, place.at).await?;
    let left = &ids[shown.len()..];
    let next = (!left.is_empty()).then(|| app.cursors.seal_bytes(&list, &carried_on(from + shown.len(), left)));
    if asked.remember && asked.cursor.is_none() {
        remember::remember(&app, &searcher, &asked.q, !items.is_empty()).await?;
    }
    let understood = UnderstoodQuery {
        language: understood.language,
        corrections: corrections.into_iter().map(|c| CorrectedWord { typed: c.typed, used: c.words }).collect(),
        relaxed: answer.is_some_and(|answer| answer.relaxed),
        cut: understood.cut,
        place: place.name,
        place_needed: place.is_needed,
        across,
    };
    Ok(ApiJson(SearchPage { items, next, understood, counts, is_partial: !app.search.is_whole() }))
}

struct Found {
    /// The place of the first in the whole list.
    from: usize,
    ids: Vec<NoteId>,
    answer: Option<Answer>,
    counts: Option<SearchCounts>,
}

/// What a search is made from, for the thread that makes it.
struct Work {
    app: App,
    asked: SearchQuery,
    query: Query,
    viewer: Viewer,
    place: Option<(f64, f64)>,
}

impl Work {
    async fn first_page(self, searcher: &Searcher) -> Result<Found, ApiError> {
        let (now, sort) = (self.app.clock.now(), self.asked.sort);
        let standing = Standing { near: self.place, ..Standing::new(&self.app, now, sort, searcher) };
        let searching = tokio::task::spawn_blocking(move || {
            let index = &self.app.search.index;
            // Under load words alone decide; the other orders are what was asked for.
            let by_words = sort == SearchSort::Best && self.app.surge.level() >= Level::Lean;
            let mut answer = if by_words {
                index.search(&self.query, &self.viewer)?
            } else {
                index.search_with(&self.query, &self.viewer, &standing)?
            };
            if sort == SearchSort::Best {
                spread_authors(&mut answer.hits, self.app.config.search.same_creator);
            }
            let counts = self.app.search.index.count(&self.query, &self.viewer)?;
            Ok::<_, SearchError>((answer, counts))
        });
        let (answer, counts) = searching.await.map_err(ApiError::internal)?.map_err(ApiError::internal)?;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let counts = SearchCounts {
            notes: number(counts.notes),
            more: counts.more,
            kinds: counts.kinds.iter().map(|(kind, count)| KindCount { kind: *kind, count: number(*count) }).collect(),
            languages: counts
                .languages
                .iter()
                .map(|(language, count)| LanguageCount { language: *language, count: number(*count) })
                .collect(),
        };
        Ok(Found {
            from: 0,
            ids: answer.hits.iter().map(|hit| hit.id).collect(),
            answer: Some(answer),
            counts: Some(counts),
        })
    }
}

/// Where the query wants to be.
struct Place {
    name: Option<String>,
    at: Option<(f64, f64)>,
    is_needed: bool,
}

impl Place {
    fn of(words: Option<&PlaceWords>, wants_home: bool, query: &Query, searcher: &Searcher) -> Self {
        let around = query.filters.near.map(|near| (near.latitude, near.longitude));
        match words {
            None => Self { name: None, at: around, is_needed: wants_home && around.is_none() },
            Some(PlaceWords::Here) => {
                let at = around.or(searcher.home);
                Self { name: None, at, is_needed: at.is_none() }
            }
            Some(PlaceWords::Named(name)) => {
                let city = places::city(name);
                let at = around.or(city.as_ref().map(|city| (city.latitude, city.longitude)));
                Self { name: city.map(|city| city.name), at, is_needed: false }
            }
        }
    }
}

/// A cursor belongs to one viewer and one search.
fn list_name(asked: &SearchQuery, searcher: &Searcher) -> String {
    let SearchQuery { q, kind, language, days, near, km, followed, author, unseen, seen, answered, sort, .. } = asked;
    let q: String = q.chars().take(MAX_QUERY_CHARS).collect();
    let member = searcher.member.map_or(0, kumara_model::MemberId::get);
    let narrowed = format!("{kind:?}{language:?}{days:?}{near:?}{km:?}{followed}{author:?}{unseen}{seen}{answered}");
    let what = format!("{q}\n{narrowed}");
    format!("search {} {member} {}", sort.word(), blake3::hash(what.as_bytes()).to_hex())
}

/// The place of what follows, and the ids of all that is left.
fn carried_on(from: usize, ids: &[NoteId]) -> Vec<u8> {
    let from = u64::try_from(from).unwrap_or(u64::MAX).to_le_bytes();
    from.into_iter().chain(ids.iter().flat_map(|id| id.get().to_le_bytes())).collect()
}

fn rest(bytes: &[u8]) -> Result<Found, ApiError> {
    let bad = || ApiError::new(&code::BAD_CURSOR).field("cursor");
    let (numbers, odd) = bytes.as_chunks::<8>();
    let (from, ids) = numbers.split_first().ok_or_else(bad)?;
    if !odd.is_empty() || ids.len() > MOST_RESULTS {
        return Err(bad());
    }
    let ids = ids.iter().map(|bytes| NoteId::from(i64::from_le_bytes(*bytes))).collect();
    Ok(Found { from: usize::try_from(u64::from_le_bytes(*from)).map_err(|_| bad())?, ids, answer: None, counts: None })
}
