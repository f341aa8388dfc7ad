//! The second stage of ranking: what is known of a note beside its words. Each sign is between 0 and 1 and raises what the
//! words are worth by a share, so that a note without the words never comes before one that has them all.

use std::{collections::HashMap, sync::Arc};

use kumara_model::{CesWeights, MemberId, NoteKind, Timestamp};
use kumara_recommend::FeedIndex;
use kumara_search::{Hit, Near, SecondStage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::viewer::Searcher;
use crate::{app::App, config};

/// How results are ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SearchSort {
    #[default]
    Best,
    Newest,
    /// The most liked of those that match best; the same for the next two.
    Likes,
    Saves,
    Comments,
}

impl SearchSort {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Newest => "newest",
            Self::Likes => "likes",
            Self::Saves => "saves",
            Self::Comments => "comments",
        }
    }
}

/// A rate is believed as if so many had seen the note before with the usual result.
const USUAL_IMPRESSIONS: f32 = 40.0;
const USUAL_RATE: f32 = 0.08;
/// What the second stage knows; made for one search.
pub(super) struct Standing {
    pub weights: config::Search,
    pub index: Arc<FeedIndex>,
    pub ces: CesWeights,
    pub now: Timestamp,
    pub sort: SearchSort,
    /// The place that the query speaks of, or that the filter is around.
    pub near: Option<(f64, f64)>,
    pub languages: Vec<kumara_model::LanguageTag>,
    pub follows: Vec<MemberId>,
}

impl Standing {
    pub fn new(app: &App, now: Timestamp, sort: SearchSort, searcher: &Searcher) -> Self {
        let index = Arc::clone(app.feed.index());
        let (weights, ces) = (app.config.search, app.config.feed.engine.ces);
        let mut follows = searcher.member.map(|member| index.circle(member).follows).unwrap_or_default();
        follows.sort_unstable();
        Self { weights, index, ces, now, sort, near: None, languages: searcher.languages.clone(), follows }
    }

    /// Engagement by CES against impressions, drawn towards the usual rate while few have seen it; 0.5 is usual.
    fn engagement(&self, hit: &Hit) -> (f32, f32) {
        let Some(counters) = self.index.counters(hit.id) else { return (0.5, 0.0) };
        let count = |count: u32| count as f32;
        let did = self.ces.like * count(counters.likes)
            + self.ces.save * count(counters.saves)
            + self.ces.comment * count(counters.comments)
            + self.ces.share * count(counters.shares)
            + self.ces.hide * count(counters.hides);
        let seen = count(counters.impressions);
        let rate = (did.max(0.0) + USUAL_RATE * USUAL_IMPRESSIONS) / (seen + USUAL_IMPRESSIONS);
        (rate / (rate + USUAL_RATE), seen)
    }

    pub fn kilometres(&self, hit: &Hit) -> Option<f32> {
        let (from, to) = (self.near?, hit.place?);
        let from = Near { latitude: from.0, longitude: from.1, kilometres: 0.0 };
        Some(kumara_search::kilometres(&from, to) as f32)
    }
}

impl SecondStage for Standing {
    fn score(&self, hit: &Hit) -> f32 {
        let counters = || self.index.counters(hit.id).unwrap_or_default();
        match self.sort {
            SearchSort::Likes => return counters().likes as f32,
            SearchSort::Saves => return counters().saves as f32,
            SearchSort::Comments => return counters().comments as f32,
            SearchSort::Best | SearchSort::Newest => {}
        }
        let of = &self.weights;
        let some = |is: bool, worth: f32| if is { worth } else { 0.0 };
        let (engagement, seen) = self.engagement(hit);
        let days = (self.now.as_micros() - hit.published.as_micros()).max(0) as f32 / 86_400e6;
        let near = self.kilometres(hit).map_or(0.0, |km| of.near_half_way_km / (of.near_half_way_km + km));
        let is_readable = self.languages.iter().any(|tag| tag.language() == hit.language.language());
        let raised = of.first_hand * hit.first_hand
            + of.engagement * engagement
            + of.fresh * (-days / of.fresh_half_life_days).exp2()
            + of.near * near
            + some(is_readable, of.readable)
            + some(self.follows.binary_search(&hit.author).is_ok(), of.followed)
            + of.little_seen * (1.0 - seen / of.known_from_impressions).clamp(0.0, 1.0);
        // Somebody who asks is no answer, unless one was found that helped.
        let worth = match hit.kind {
            NoteKind::Ask if self.index.is_resolved(hit.id) => 1.1,
            NoteKind::Ask => 0.9,
            _ => 1.0,
        };
        hit.score * worth * (1.0 + raised)
    }
}

/// Puts further notes of one author behind notes of others that are about as good.
pub(super) fn spread_authors(hits: &mut [Hit], same_creator: f32) {
    let mut of_author: HashMap<MemberId, i32> = HashMap::new();
    for hit in hits.iter_mut() {
        let before = of_author.entry(hit.author).or_insert(0);
        hit.score *= same_creator.powi((*before).min(6));
        *before += 1;
    }
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| b.id.cmp(&a.id)));
}
