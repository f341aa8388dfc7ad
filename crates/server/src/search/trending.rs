//! `GET /v1/search/trending`: what many look for. Counted by distinct members of a week, with the newest days weighing most, for
//! readers of a language and region; never shown below twenty members.

use std::{collections::HashMap, time::Duration};

use axum::extract::State;
use kumara_model::LanguageTag;
use kumara_store::{StoreError, params};
use parking_lot::RwLock;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    queries::{COUNT_ASKERS, DELETE_ASKERS_BEFORE},
    viewer::Searcher,
};
use crate::{
    app::App,
    feed::Asker,
    http::{ApiError, ApiJson},
};

/// Fewer members than this are people, and no trend.
const FEWEST_MEMBERS: i64 = 20;
const DAYS: i64 = 7;
/// Each day before counts so much of the next.
const DECAY: f64 = 0.7;
const MOST_ROWS: i64 = 200_000;
const SHOWN: usize = 10;
/// Queries that complete what is typed.
const MOST_SUGGESTED: usize = 50_000;
const EVERY: Duration = Duration::from_secs(60);
const DAY_US: i64 = 86_400_000_000;
/// Region and language weigh like this against everybody.
const SAME_LANGUAGE: f64 = 3.0;
const SAME_REGION: f64 = 2.0;

/// A query and who asked it, without names.
#[derive(Debug, Clone, PartialEq)]
struct Trend {
    query: String,
    /// By language, region and their weight by days.
    askers: Vec<(LanguageTag, String, f64)>,
    /// Distinct members by week; in two weeks the same one may be counted twice.
    weeks: HashMap<i64, i64>,
}

impl Trend {
    /// Distinct ones for certain.
    fn members(&self) -> i64 {
        self.weeks.values().copied().max().unwrap_or(0)
    }
}

/// What many look for, counted every minute.
#[derive(Default)]
pub(crate) struct Trends(RwLock<Vec<Trend>>);

#[derive(Debug, Serialize, ToSchema)]
pub struct TrendingSearch {
    pub query: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct TrendingSearches {
    /// At most 10, by your language and region first.
    pub items: Vec<TrendingSearch>,
}

/// What many look for
///
/// In the last seven days, by at least twenty members.
#[utoipa::path(
    get, path = "/v1/search/trending", tag = "search",
    responses((status = 200, body = TrendingSearches)),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn list_trending(State(app): State<App>, asker: Asker) -> Result<ApiJson<TrendingSearches>, ApiError> {
    let searcher = Searcher::find(&app, asker).await?;
    let trends = app.search.trends.0.read();
    let weight = |trend: &Trend| -> f64 {
        let of = |(language, region, weight): &(LanguageTag, String, f64)| {
            let by_language = if searcher.reads(language) { SAME_LANGUAGE } else { 1.0 };
            let by_region = if searcher.region.as_ref() == Some(region) { SAME_REGION } else { 1.0 };
            weight * by_language * by_region
        };
        trend.askers.iter().map(of).sum()
    };
    let mut weighed: Vec<(f64, &Trend)> = trends.iter().map(|trend| (weight(trend), trend)).collect();
    weighed.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.query.cmp(&b.1.query)));
    let items = weighed.into_iter().take(SHOWN).map(|(_, trend)| TrendingSearch { query: trend.query.clone() });
    Ok(ApiJson(TrendingSearches { items: items.collect() }))
}

/// Whether a query may be shown to others at all: no numbers that could be somebody's, no addresses, no abuse.
pub(super) fn is_fit(query: &str) -> bool {
    let figures = query.chars().filter(|c| c.is_numeric()).count();
    let is_address = query.contains('@') || query.contains("://") || query.contains("www.");
    let folded = kumara_search::folded(query);
    let has_abuse = ABUSE
        .iter()
        .any(|word| if word.is_ascii() { folded.split(' ').any(|w| w == *word) } else { folded.contains(word) });
    figures < 5 && !is_address && !has_abuse && !query.chars().all(|c| !c.is_alphanumeric())
}

/// Words with which nothing is shown to others, folded. A short list of what is abuse in any context; what is rude in some
/// stays out of trends by being asked by few.
const ABUSE: [&str; 34] = [
    "porn",
    "porno",
    "xxx",
    "nude",
    "nudes",
    "rape",
    "nigger",
    "faggot",
    "kike",
    "cunt",
    "whore",
    "slut",
    "putas",
    "puta",
    "maricon",
    "pute",
    "salope",
    "fotze",
    "hure",
    "блядь",
    "сука",
    "хуй",
    "пизда",
    "شرموطة",
    "强奸",
    "援交",
    "约炮",
    "傻逼",
    "操你",
    "エロ動画",
    "レイプ",
    "야동",
    "강간",
    "หี",
];

/// Counts every minute, until the program ends.
pub(crate) async fn keep_counting(app: &App) {
    let shutdown = app.shutdown();
    loop {
        match count(app).await {
            Ok(()) => {}
            Err(StoreError::Closed) => return,
            Err(error) => tracing::warn!(%error, "searches could not be counted"),
        }
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

pub(crate) async fn count(app: &App) -> Result<(), StoreError> {
    let today = app.clock.now().as_micros().div_euclid(DAY_US);
    let first = today - DAYS + 1;
    app.db.write(move |tx| async move { tx.execute(&DELETE_ASKERS_BEFORE, params![first]).await }).await?;
    let rows = app.db.stale().rows(&COUNT_ASKERS, params![first, MOST_ROWS]).await?;
    let mut found: HashMap<String, Trend> = HashMap::new();
    for row in &rows {
        let (query, language, region): (String, LanguageTag, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (week, day, members): (i64, i64, i64) = (row.get(3)?, row.get(4)?, row.get(5)?);
        let weight = members as f64 * DECAY.powi(i32::try_from(today - day).unwrap_or(i32::MAX));
        let key = kumara_search::folded(&query);
        let trend = found.entry(key).or_insert_with(|| Trend { query, askers: Vec::new(), weeks: HashMap::new() });
        *trend.weeks.entry(week).or_default() += members;
        trend.askers.push((language, region, weight));
    }
    let trends: Vec<Trend> =
        found.into_values().filter(|trend| trend.members() >= FEWEST_MEMBERS && is_fit(&trend.query)).collect();
    let weight = |trend: &Trend| trend.askers.iter().map(|(_, _, weight)| *weight).sum::<f64>() as u32;
    let suggested: Vec<(String, u32)> =
        trends.iter().take(MOST_SUGGESTED).map(|trend| (trend.query.clone(), weight(trend))).collect();
    app.search.index.set_query_suggestions(suggested);
    *app.search.trends.0.write() = trends;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_fit;

    #[test]
    fn what_could_be_somebodys_is_nobody_elses_business() {
        for query in ["红烧肉", "best ramen in Kyoto", "iPhone 17", "пирог"] {
            assert!(is_fit(query), "{query}");
        }
        for query in
            ["+81 90 1234 5678", "ana@example.org", "https://example.org", "Puta", "傻逼", "…", "PORN pictures"]
        {
            assert!(!is_fit(query), "{query}");
        }
    }
}
