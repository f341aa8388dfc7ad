//! Defaults of fair exposure, each with its unit in its name and its reason. Part of `RecommendConfig`.

use serde::{Deserialize, Serialize};

/// What notes are owed, how it is given to them, and what they can earn after it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ExposureConfig {
    /// What an eligible note is owed where traffic allows: enough to tell a good note from a fair one.
    pub full_goal_impressions: u32,
    /// Share of all impressions, and of the places of each page, that the guarantee may take.
    pub share: f32,
    /// Within this time a note is given what it is owed.
    pub window_hours: u32,
    /// Share of that capacity that is promised; the rest is for hours that turn out quieter than the days before.
    pub promised_share: f32,
    /// A note is owed no more than this share of the members who came in the last day: those whom it suits.
    pub audience_share: f32,
    /// A note is to have all that it is owed when this share of the window is over; the rest is a buffer …
    pub finish_share: f32,
    /// … and more of it early: 1 is even, above it earlier.
    pub front_load: f32,
    /// Gains of the price controller on the deficit as a share of what is owed, time in windows. The price is in
    /// units of an organic note's score, so they hold on every surface.
    pub proportional_gain: f32,
    pub integral_gain: f32,
    pub derivative_gain: f32,
    /// No price is higher, in scores of an organic note: at this a note wins over any other.
    pub max_price: f32,
    /// The notes of the creator with the least exposure have this share of their score more, those of the one with the
    /// most as much less, the others in between by rank.
    pub creator_lift: f32,
    /// Those who are furthest behind their due have up to this share more on top …
    pub creator_floor_lift: f32,
    /// … and all creators together this much on average (λ of P-MMF).
    pub creator_floor_weight: f32,
    /// How fast creators' prices move: the share of a creator's due by which a batch changes them.
    pub creator_step: f32,
    /// Weight of the newest batch in the averaged gradient.
    pub creator_momentum: f32,
    /// Impressions after which creators' prices are set anew.
    pub creator_batch_impressions: u32,
    /// A creator has a due for this long after a note was published; exposure fades in this time.
    pub creator_window_hours: u32,
    /// The price of a note that earned a wider tier, until it has that tier's impressions.
    pub tier_price: f32,
    /// Wider tiers, in multiples of what a note was owed; beyond the last all is open.
    pub tier_factors: [u32; 2],
    /// A note goes on to a wider tier if it is better than its peers with this probability …
    pub promote_probability: f32,
    /// … and loses it again below this one.
    pub withdraw_probability: f32,
    /// Impressions that the expectation from its peers is worth before anything is known of a note.
    pub peer_impressions: f32,
    /// An account counts in full in a note's trial when it is so old …
    pub established_days: u32,
    /// … and its member was here on so many days; less of either is less in proportion.
    pub established_active_days: u32,
    /// Impressions of a member within an hour that count; people see some hundreds.
    pub member_hour_impressions: u32,
    /// Impressions of a member that are less apart than this on average over a minute are a program's.
    pub least_impression_interval_ms: u32,
}

impl Default for ExposureConfig {
    fn default() -> Self {
        Self {
            full_goal_impressions: 100,
            share: 0.2,
            window_hours: 24,
            promised_share: 0.8,
            audience_share: 0.25,
            finish_share: 0.7,
            front_load: 1.5,
            proportional_gain: 4.0,
            integral_gain: 20.0,
            derivative_gain: 0.05,
            max_price: 4.0,
            creator_lift: 0.5,
            creator_floor_lift: 1.0,
            creator_floor_weight: 0.1,
            creator_step: 0.05,
            creator_momentum: 0.3,
            creator_batch_impressions: 256,
            creator_window_hours: 168,
            tier_price: 0.15,
            tier_factors: [5, 50],
            promote_probability: 0.8,
            withdraw_probability: 0.4,
            peer_impressions: 20.0,
            established_days: 14,
            established_active_days: 7,
            member_hour_impressions: 600,
            least_impression_interval_ms: 250,
        }
    }
}

impl ExposureConfig {
    pub(super) const HOUR_MICROS: i64 = 3_600_000_000;

    /// The window in microseconds; at least an hour.
    pub fn window_micros(&self) -> i64 {
        i64::from(self.window_hours.max(1)) * Self::HOUR_MICROS
    }

    /// `share` as a number that can be worked with, whatever the file says.
    pub fn bounded_share(&self) -> f32 {
        if self.share.is_finite() { self.share.clamp(0.0, 1.0) } else { 0.0 }
    }
}
