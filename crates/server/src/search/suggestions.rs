//! `GET /v1/search/suggestions`: what completes what was typed.

use axum::extract::State;
use kumara_model::{MemberId, Topic};
use kumara_search::{MAX_SUGGESTIONS, Suggestion};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::viewer::Searcher;
use crate::{
    app::App,
    feed::Asker,
    http::{ApiError, ApiJson, ApiQuery, Problem},
    members::{self, MemberBrief},
    places,
};

const DEFAULT: usize = 10;
const MOST_PLACES: usize = 3;
const MOST_MEMBERS: usize = 3;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SuggestionsQuery {
    /// What was typed so far; 64 characters are read.
    pub q: String,
    /// How many, 1 to 20; 10 if not said.
    #[param(minimum = 1, maximum = 20)]
    pub limit: Option<u32>,
}

/// What a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionKind {
    /// What others have asked.
    Query,
    Topic,
    Member,
    Place,
}

#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SearchSuggestion {
    pub kind: SuggestionKind,
    /// The query, the topic without `#`, the name of the place or the member.
    pub text: String,
    pub member: Option<MemberBrief>,
    /// Public notes with the topic.
    pub notes: Option<u32>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SearchSuggestions {
    pub items: Vec<SearchSuggestion>,
}

/// Suggest searches
///
/// Queries that many have asked, topics, members and places that begin like this.
#[utoipa::path(
    get, path = "/v1/search/suggestions", tag = "search",
    params(SuggestionsQuery),
    responses((status = 200, body = SearchSuggestions), (status = 400, description = "bad_request", body = Problem)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn suggest(
    State(app): State<App>,
    asker: Asker,
    ApiQuery(asked): ApiQuery<SuggestionsQuery>,
) -> Result<ApiJson<SearchSuggestions>, ApiError> {
    let searcher = Searcher { member: asker.viewer, languages: asker.languages, home: None, region: None };
    let typed: String = asked.q.trim_start().chars().take(64).collect();
    let limit = asked.limit.map_or(DEFAULT, |limit| limit as usize).clamp(1, MAX_SUGGESTIONS);
    let viewer = searcher.viewer(&app);
    let found = app.search.index.suggest(&typed, &viewer, limit).map_err(ApiError::internal)?;
    let mut items: Vec<SearchSuggestion> = Vec::new();
    let plain = |kind, text: String| SearchSuggestion { kind, text, member: None, notes: None };
    for suggestion in found {
        match suggestion {
            Suggestion::Query(text) => items.push(plain(SuggestionKind::Query, text)),
            Suggestion::Topic(text) => {
                let notes = Topic::parse(&text).ok().map(|topic| app.feed.topic_count(&topic));
                let notes = notes.and_then(|notes| u32::try_from(notes).ok());
                items.push(SearchSuggestion { notes, ..plain(SuggestionKind::Topic, text) });
            }
            // Names and handles are looked for by the directory of members, which knows who has no note as well.
            Suggestion::Member(_) => {}
        }
    }
    if !typed.starts_with(['#', '＃']) {
        items.extend(members_of(&app, &searcher, &typed).await?);
    }
    if !typed.starts_with(['#', '＃', '@', '＠']) && typed.chars().count() > 1 {
        let places = places::named(&app, &viewer, &typed, MOST_PLACES)?;
        items.extend(places.into_iter().map(|place| plain(SuggestionKind::Place, place.name)));
    }
    items.truncate(limit);
    Ok(ApiJson(SearchSuggestions { items }))
}

async fn members_of(app: &App, searcher: &Searcher, typed: &str) -> Result<Vec<SearchSuggestion>, ApiError> {
    let prefix = typed.trim_start_matches(['@', '＠']);
    if prefix.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<MemberId> = app.members.with_prefix(prefix);
    found.sort_by_key(|member| std::cmp::Reverse(app.counters.member(*member).followers));
    found.truncate(MOST_MEMBERS * 4);
    if let Some(viewer) = searcher.member {
        let relations = app.relations.of_viewer(app, viewer, &found).await?;
        found.retain(|member| !relations.get(member).is_some_and(members::Relation::is_apart));
    }
    found.truncate(MOST_MEMBERS);
    let mut briefs = members::briefs(app, &found).await?;
    let suggestion = |brief: MemberBrief| SearchSuggestion {
        kind: SuggestionKind::Member,
        text: brief.display_name.clone(),
        member: Some(brief),
        notes: None,
    };
    Ok(found.iter().filter_map(|member| briefs.remove(member)).map(suggestion).collect())
}
