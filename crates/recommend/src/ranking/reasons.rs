//! Judges candidates by the published weights, and says what a judgement rests on. The model is a sum of logits, so
//! its reasons are the parts of the sum, each valued by how much it moves the score: no story made up afterwards.

pub use kumara_model::FeedStrength as StrengthOf;

use super::{
    features::{FeatureEncoder, FeatureSink, FeatureVector},
    lanes::{Lanes, ZERO, add_scaled, dot, sigmoid},
    model::Weights,
    signals::{SignalReader, Signals},
};
use crate::{
    config::SignalWeights,
    index::{FeedIndex, NoteView},
    page::SourceName,
    pipeline::{Candidate, PageContext},
};

/// A reason and its share of all that speaks for the note, in 0..=1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strength {
    pub of: StrengthOf,
    pub share: f32,
}

/// Reasons that are told of a note at most.
const MOST_REASONS: usize = 4;
/// What speaks for a note with less than this share is not worth a word.
const LEAST_SHARE: f32 = 0.05;

/// Judges the candidates of one page.
pub(crate) struct Judge<'a> {
    index: &'a FeedIndex,
    hand: &'a SignalWeights,
    read: SignalReader<'a>,
    encoder: FeatureEncoder<'a>,
    weights: &'a Weights,
    page: Lanes,
    page_reads: bool,
}

impl<'a> Judge<'a> {
    pub fn new(page: &PageContext<'a>, weights: &'a Weights) -> Self {
        let ranking = &page.config.ranking;
        let member = page.index.members.key(page.viewer.member);
        let learning = &page.index.ranking.config;
        let encoder = FeatureEncoder::new(learning, ranking.prior_impressions, page.viewer, member, page.query.now);
        Self {
            index: page.index,
            hand: &ranking.explore,
            read: page.signals(),
            page: weights.page_logits(&encoder.viewer_part),
            page_reads: !page.viewer.languages.is_empty(),
            encoder,
            weights,
        }
    }

    #[inline(always)]
    fn features(&self, candidate: &Candidate, view: &NoteView, part: &mut impl FeatureSink) -> Signals {
        let company = if candidate.is_from(SourceName::CoEngagement) { candidate.strength } else { 0.0 };
        let signals = self.read.read(view, company, candidate.is_from(SourceName::Answers));
        let hand = signals.weighed(self.hand);
        let author = self.index.members.key(view.author).unwrap_or_default();
        let topic = view.topics().first().and_then(|topic| self.index.topic_keys.key(*topic));
        self.encoder.note_part(&self.read, view, &signals, hand, (author, topic), part);
        signals
    }

    /// What an impression is expected to bring.
    #[inline(always)]
    pub fn score(&self, candidate: &Candidate, view: &NoteView) -> f32 {
        let mut sum = self.weights.begin(&self.page);
        self.features(candidate, view, &mut sum);
        self.weights.score(&sigmoid(&sum.logits()))
    }

    /// The strongest reasons, the strongest first.
    pub fn reasons(&self, candidate: &Candidate, view: &NoteView) -> Vec<Strength> {
        use StrengthOf::{
            Creator, FirstAudience, Language, LikedSimilar, Near, New, PopularNow, Topic, Wanted, WellReceived,
        };
        let mut features = FeatureVector::default();
        let signals = self.features(candidate, view, &mut features);
        let probabilities = sigmoid(&self.weights.logits(&self.page, &features));
        let sensitivity = self.weights.sensitivity(&probabilities);
        let hand_slope = self.encoder.hand_slope(self.weights.prior_slopes());
        let parts = [
            (Topic, signals.interest * self.hand.interest),
            (LikedSimilar, signals.company * self.hand.company),
            (Near, signals.nearness * self.hand.nearness),
            (Creator, signals.affinity * self.hand.affinity),
            (PopularNow, signals.heat * self.hand.heat),
            (WellReceived, signals.engagement * self.hand.engagement),
            (New, signals.recency * self.hand.recency),
            (Wanted, signals.wanted * self.hand.wanted),
            (Language, 0.0),
            (FirstAudience, 0.0),
        ];
        let mut found: Vec<Strength> = parts
            .into_iter()
            .map(|(of, by_hand)| {
                let mut moved = self.weights.contribution(self.encoder.lines_of(of, &features));
                add_scaled(&mut moved, &hand_slope, by_hand);
                if of == WellReceived {
                    add_scaled(&mut moved, &self.weights.own_rates_contribution(&features.own_rates), 1.0);
                }
                let mut share = dot(&moved, &sensitivity);
                let base = dot(&hand_slope, &sensitivity).max(0.0);
                // What stands on a page by right or by language is no part of the sum: a modest, fixed share of it.
                match of {
                    FirstAudience if candidate.source == SourceName::Fresh => share += base,
                    Language if self.page_reads && self.encoder.is_read(view) => share += 0.25 * base,
                    _ => {}
                }
                Strength { of, share }
            })
            .filter(|strength| strength.share > 0.0)
            .collect();
        let sum: f32 = found.iter().map(|strength| strength.share).sum::<f32>().max(f32::MIN_POSITIVE);
        found.iter_mut().for_each(|strength| strength.share /= sum);
        found.retain(|strength| strength.share >= LEAST_SHARE);
        found.sort_by(|a, b| b.share.total_cmp(&a.share));
        found.truncate(MOST_REASONS);
        found
    }
}

impl FeatureEncoder<'_> {
    /// What one point of hand-set score adds to each logit by the prior.
    fn hand_slope(&self, slopes: &Lanes) -> Lanes {
        let mut out = ZERO;
        add_scaled(&mut out, slopes, self.per_typical());
        out
    }
}
