//! The hand-set signals, each in 0..=1: one formula for the scorers, for the features of the learned ranking, and
//! for its prior. What is the same for a whole page is worked out once.

use kumara_model::{CesWeights, Timestamp};

use super::lanes::{exp2, log2};
use crate::{
    config::{RankingConfig, SignalWeights},
    decay::{HalfLife, Heat, ValuedAt},
    index::{NoteCounters, NoteView, kilometres},
    pipeline::Viewer,
};

/// Microseconds in an hour.
const HOUR_US: f32 = 3.6e9;

pub(crate) struct SignalReader<'a> {
    ranking: &'a RankingConfig,
    ces: &'a CesWeights,
    viewer: &'a Viewer,
    now: i64,
    heat_at: ValuedAt,
    per_full_heat: f32,
    per_half_life: f32,
    per_near_km: f32,
}

impl<'a> SignalReader<'a> {
    pub fn new(
        ranking: &'a RankingConfig,
        ces: &'a CesWeights,
        viewer: &'a Viewer,
        now: Timestamp,
        heat_half_life: HalfLife,
    ) -> Self {
        Self {
            ranking,
            ces,
            viewer,
            now: now.as_micros(),
            heat_at: heat_half_life.at(now),
            per_full_heat: (ranking.full_heat.max(1.0) + 1.0).log2().recip(),
            per_half_life: -(ranking.recency_half_life_hours.max(0.01) * HOUR_US).recip(),
            per_near_km: ranking.near_km.max(0.1).recip(),
        }
    }

    /// Impressions are reported by browsers and may be missing: engagement without them is no miracle.
    #[inline(always)]
    pub fn impressions(&self, points: f32, counters: &NoteCounters) -> f32 {
        (counters.impressions as f32).max(points * self.ranking.least_impressions_per_point)
    }

    /// One person's chatter lifts nothing.
    #[inline(always)]
    pub fn comments(&self, counters: &NoteCounters) -> f32 {
        let approvals = counters.likes.saturating_add(counters.saves);
        let most = approvals.saturating_add(1).saturating_mul(self.ranking.comments_per_approval);
        counters.comments.min(most) as f32
    }

    #[inline(always)]
    pub fn points(&self, counters: &NoteCounters) -> f32 {
        self.ces.like * counters.likes as f32
            + self.ces.save * counters.saves as f32
            + self.ces.comment * self.comments(counters)
            + self.ces.share * counters.shares as f32
            + self.ces.hide * counters.hides as f32
    }

    /// What an impression brings, smoothed by what is expected of any note (a Bayesian average). A third for what
    /// is expected, on a square root so that the best do not crowd out the good.
    #[inline(always)]
    pub fn engagement(&self, counters: &NoteCounters) -> f32 {
        let points = self.points(counters);
        let prior = self.ranking.prior_ces_per_impression.max(1e-4);
        let expected = (points.max(0.0) + prior * self.ranking.prior_impressions)
            / (self.impressions(points, counters) + self.ranking.prior_impressions);
        ((expected / prior).min(9.0) / 9.0).sqrt()
    }

    /// Decayed engagement on a logarithmic scale.
    #[inline(always)]
    pub fn heat(&self, heat: Heat) -> f32 {
        if heat.is_cold() {
            return 0.0;
        }
        (log2(&[1.0 + self.heat_at.value(heat); 8])[0] * self.per_full_heat).min(1.0)
    }

    /// Microseconds since a note was published. One from the future (a clock that went wrong) is of just now.
    #[inline(always)]
    pub fn age(&self, published_at: Timestamp) -> f32 {
        self.now.saturating_sub(published_at.as_micros()).max(0) as f32
    }

    /// 1 for what was just published, half of that after one half-life, never below a floor.
    #[inline(always)]
    pub fn recency(&self, published_at: Timestamp) -> f32 {
        let floor = self.ranking.recency_floor;
        floor + (1.0 - floor) * exp2(self.age(published_at) * self.per_half_life)
    }

    /// How well the topics suit the viewer: the best one counts, the others a quarter each.
    #[inline(always)]
    pub fn interest(&self, view: &NoteView) -> f32 {
        let shares = &self.viewer.topic_shares;
        if self.viewer.topics.is_empty() || !shares.may_have_any(view.topics().iter().map(|topic| topic.0)) {
            return 0.0;
        }
        let (mut best, mut sum) = (0f32, 0f32);
        for topic in view.topics() {
            let share = shares.get(topic.0);
            best = best.max(share);
            sum += share;
        }
        (best + 0.25 * (sum - best)).min(1.0)
    }

    /// How close the creator is: followed counts half, what was engaged with lately the other half.
    #[inline(always)]
    pub fn affinity(&self, view: &NoteView) -> f32 {
        let followed = if self.viewer.follows(view.author) { 0.5 } else { 0.0 };
        followed + 0.5 * self.viewer.author_shares.get(view.author.0)
    }

    /// 1 here, a half at `near_km`, nothing without places.
    #[inline(always)]
    pub fn nearness(&self, view: &NoteView) -> f32 {
        self.viewer
            .direction
            .zip(view.direction())
            .map_or(0.0, |(here, there)| (1.0 + kilometres(here, there) * self.per_near_km).recip())
    }

    /// All signals of a note. `company` and `wanted` are found by sources.
    #[inline(always)]
    pub fn read(&self, view: &NoteView, company: f32, wanted: bool) -> Signals {
        Signals {
            engagement: self.engagement(&view.counters),
            heat: self.heat(view.heat),
            recency: self.recency(view.published_at),
            interest: self.interest(view),
            affinity: self.affinity(view),
            company,
            nearness: self.nearness(view),
            wanted: if wanted { 1.0 } else { 0.0 },
        }
    }
}

/// What speaks for a note, each in 0..=1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Signals {
    pub engagement: f32,
    pub heat: f32,
    pub recency: f32,
    pub interest: f32,
    pub affinity: f32,
    /// Liked together with what the viewer liked.
    pub company: f32,
    pub nearness: f32,
    /// An ask that the viewer could answer.
    pub wanted: f32,
}

impl Signals {
    /// The hand-set model: weighed and added.
    #[inline(always)]
    pub fn weighed(&self, weights: &SignalWeights) -> f32 {
        self.engagement * weights.engagement
            + self.heat * weights.heat
            + self.recency * weights.recency
            + self.interest * weights.interest
            + self.affinity * weights.affinity
            + self.company * weights.company
            + self.nearness * weights.nearness
            + self.wanted * weights.wanted
    }
}
