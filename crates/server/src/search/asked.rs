//! What a search is narrowed to: the parameters of the request, and what the index lets through by them.

use ahash::AHashSet;
use kumara_model::{LanguageTag, MemberId, NoteKind, Timestamp};
use kumara_search::{Filters, Near};
use serde::Deserialize;
use utoipa::IntoParams;

use super::{standing::SearchSort, viewer::Searcher};
use crate::{
    app::App,
    http::{ApiError, code},
    members,
};

pub(super) const DEFAULT_KM: f64 = 50.0;
pub(super) const MOST_KM: f64 = 20_000.0;
/// Kinds or languages that one parameter may name.
const MOST_LISTED: usize = 20;
/// Of one parameter of a search that is kept.
const MOST_KEPT_BYTES: usize = 256;
const DAY_US: i64 = 86_400_000_000;

#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SearchQuery {
    /// What to look for; 256 characters are read. `"words together"`, `#topic`, `@member`, `-without`.
    pub q: String,
    /// photo, video, text, ask; more than one with commas between.
    pub kind: Option<String>,
    /// Of the notes, BCP 47; more than one with commas between.
    pub language: Option<String>,
    /// Published in the last so many days.
    #[param(minimum = 1, maximum = 3650)]
    pub days: Option<u32>,
    /// Around here: `me` for around your home, or latitude and longitude with a comma between.
    pub near: Option<String>,
    /// How far around, kilometres; 50 if not said.
    #[param(minimum = 1, maximum = 20000)]
    pub km: Option<f64>,
    /// By members whom you follow.
    #[serde(default)]
    pub followed: bool,
    /// By this member, a handle.
    pub author: Option<String>,
    /// Not those that you have seen lately.
    #[serde(default)]
    pub unseen: bool,
    /// Only those that you have seen lately.
    #[serde(default)]
    pub seen: bool,
    /// Asks whose authors have what they wanted to know.
    #[serde(default)]
    pub answered: bool,
    /// `best` if not said.
    #[serde(default)]
    pub sort: SearchSort,
    /// You meant this search, rather than being in the middle of typing: it is remembered for you.
    #[serde(default)]
    pub remember: bool,
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
}

/// What the index lets through.
pub(super) async fn filters(app: &App, asked: &SearchQuery, searcher: &Searcher) -> Result<Filters, ApiError> {
    let now = app.clock.now();
    let since =
        asked.days.map(|days| Timestamp::from_micros(now.as_micros() - i64::from(days.clamp(1, 3_650)) * DAY_US));
    let authors: Option<AHashSet<MemberId>> = asked.followed.then(|| {
        let circle = searcher.member.map(|member| app.feed.index().circle(member));
        circle.unwrap_or_default().follows.into_iter().collect()
    });
    let authors: Option<AHashSet<MemberId>> = match asked.author.as_deref().filter(|author| !author.is_empty()) {
        None => authors,
        Some(handle) => {
            // A member who isn't there for the searcher has written nothing.
            let theirs: AHashSet<MemberId> = match members::find_member(app, searcher.member, handle).await {
                Ok(member) => [member].into_iter().collect(),
                Err(error) if error.code.name == code::NOT_FOUND.name => AHashSet::new(),
                Err(error) => return Err(error),
            };
            Some(match authors {
                Some(followed) => followed.intersection(&theirs).copied().collect(),
                None => theirs,
            })
        }
    };
    let index = app.feed.index();
    let hidden = searcher.member.map(|member| index.hidden_by(member)).unwrap_or_default();
    let seen = searcher.member.filter(|_| asked.unseen || asked.seen).map(|member| index.seen_by(member));
    let seen = seen.unwrap_or_default();
    let within = asked.seen.then(|| seen.iter().copied().collect());
    let unwanted = if asked.unseen { seen } else { Vec::new() };
    Ok(Filters {
        kinds: kinds(asked)?,
        languages: languages(asked)?,
        authors,
        without: hidden.into_iter().chain(unwanted).collect(),
        within,
        resolved: asked.answered,
        since,
        until: None,
        near: near(asked, searcher.home)?,
    })
}

fn listed(text: Option<&String>) -> impl Iterator<Item = &str> {
    let words = text.into_iter().flat_map(|text| text.split(',')).map(str::trim).filter(|word| !word.is_empty());
    words.take(MOST_LISTED)
}

fn kinds(asked: &SearchQuery) -> Result<Vec<NoteKind>, ApiError> {
    if asked.answered {
        return Ok(vec![NoteKind::Ask]);
    }
    let bad = || ApiError::new(&code::BAD_REQUEST).field("kind");
    listed(asked.kind.as_ref()).map(|word| NoteKind::from_word(word).ok_or_else(bad)).collect()
}

fn languages(asked: &SearchQuery) -> Result<Vec<LanguageTag>, ApiError> {
    let bad = |error| ApiError::new(&code::BAD_LANGUAGE).field("language").because(error);
    listed(asked.language.as_ref()).map(|tag| tag.parse().map_err(bad)).collect()
}

/// The circle that the filter names; none for around a home that nobody knows.
fn near(asked: &SearchQuery, home: Option<(f64, f64)>) -> Result<Option<Near>, ApiError> {
    let bad = || ApiError::new(&code::BAD_COORDINATES).field("near");
    let Some(text) = asked.near.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
    let (latitude, longitude) = if text == "me" {
        let Some(home) = home else { return Ok(None) };
        home
    } else {
        let (latitude, longitude) = text.split_once(',').ok_or_else(bad)?;
        let degrees = |text: &str| text.trim().parse::<f64>().map_err(|e| bad().because(e));
        (degrees(latitude)?, degrees(longitude)?)
    };
    let is_on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    let kilometres = asked.km.unwrap_or(DEFAULT_KM);
    if !is_on_earth || !(1.0..=MOST_KM).contains(&kilometres) {
        return Err(bad());
    }
    Ok(Some(Near { latitude, longitude, kilometres }))
}

/// The rules of the parameters, for who keeps a search without making it.
pub(super) fn check(asked: &SearchQuery) -> Result<(), ApiError> {
    let texts =
        [("kind", &asked.kind), ("language", &asked.language), ("near", &asked.near), ("author", &asked.author)];
    for (field, text) in texts {
        if text.as_ref().is_some_and(|text| text.len() > MOST_KEPT_BYTES) {
            return Err(ApiError::new(&code::BAD_REQUEST).field(field));
        }
    }
    kinds(asked)?;
    languages(asked)?;
    let home = Some((0.0, 0.0));
    near(asked, home).map(|_| ())
}
