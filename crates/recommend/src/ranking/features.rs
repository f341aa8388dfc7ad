//! What the ranking goes by, as a short list of lines in its table with a value for each.
//!
//! Signals are spread over two neighbouring knots, so that what is learned is a broken line and no staircase; ids
//! and crosses are hashed (Weinberger et al., ICML 2009). Hashes are of what a restart does not change: ids of
//! members, names of topics, languages.

use kumara_model::{NoteKind, Timestamp};

use super::{
    lanes::{LANES, Lanes, ZERO, log2},
    position::{PLACES, Place},
    reasons::StrengthOf,
    signals::{SignalReader, Signals},
    task::Task,
};
use crate::{
    config::{LearningConfig, TaskRates},
    cursor::mix,
    index::{LanguageCode, NoteView},
    pipeline::Viewer,
};

/// Features of an example at most.
pub(crate) const MAX_FEATURES: usize = 32;
pub(crate) const LEAST_LINES: usize = 4_096;
pub(crate) const MOST_LINES: usize = 65_536;

pub(crate) const BIAS: u16 = 0;
pub(crate) const OWN_RATES: u16 = 1;
pub(crate) const HAND: u16 = 2;
const FOLLOWS: u16 = 3;
const WANTED: u16 = 4;
const HOURS: u16 = 8;
const KINDS: u16 = 32;
const PLACE_LINES: u16 = 64;
const KNOT_LINES: u16 = 128;
const KNOTS: u16 = 8;
/// Hashed features begin here.
const RESERVED: u16 = 256;

const _: () = assert!(PLACE_LINES + PLACES <= KNOT_LINES && KNOT_LINES + 7 * (KNOTS + 1) <= RESERVED);
const _: () = assert!(KINDS as usize + NoteKind::ALL.len() * 3 <= PLACE_LINES as usize);

/// Signals with knots.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Knotted {
    Heat,
    Age,
    Exposure,
    Interest,
    Affinity,
    Company,
    Nearness,
}

/// Where the features of an example go: into a list, or straight into the sum of what they weigh.
pub(crate) trait FeatureSink {
    fn push(&mut self, line: u16, value: f32);

    /// The note's own rates; see [`FeatureVector::own_rates`].
    fn set_own_rates(&mut self, own_rates: Lanes);

    #[inline(always)]
    fn push_knots(&mut self, signal: Knotted, value: f32) {
        if value > 0.0 {
            let at = value.min(1.0) * f32::from(KNOTS);
            let below = at as u16;
            let share = at - f32::from(below);
            let line = KNOT_LINES + signal as u16 * (KNOTS + 1) + below;
            // Knot 0 is what the bias stands for.
            if below > 0 {
                self.push(line, 1.0 - share);
            }
            if share > 0.0 {
                self.push(line + 1, share);
            }
        }
    }
}

impl FeatureSink for FeatureVector {
    #[inline(always)]
    fn push(&mut self, line: u16, value: f32) {
        let at = usize::from(self.count) % MAX_FEATURES;
        self.lines[at] = line;
        self.values[at] = value;
        self.count = at as u8 + 1;
    }

    fn set_own_rates(&mut self, own_rates: Lanes) {
        self.own_rates = own_rates;
    }
}

/// Lines with values in 0..=1, and the note's own rates.
#[derive(Debug, Clone, Copy)]
pub struct FeatureVector {
    lines: [u16; MAX_FEATURES],
    values: [f32; MAX_FEATURES],
    count: u8,
    /// For each task that a note has a counter for: how often it came true, against what is expected of any note, as
    /// a natural logarithm; 0 for the others. Weighed by the line `OWN_RATES`, lane by lane.
    pub(crate) own_rates: Lanes,
}

impl Default for FeatureVector {
    fn default() -> Self {
        Self { lines: [0; MAX_FEATURES], values: [0.0; MAX_FEATURES], count: 0, own_rates: ZERO }
    }
}

impl FeatureVector {
    pub(crate) fn extend(&mut self, other: &Self) {
        other.iter().for_each(|(line, value)| self.push(line, value));
    }

    /// How often a task came true for this note, against what is expected: a logarithm.
    pub fn own_rate(&self, task: Task) -> f32 {
        self.own_rates[task as usize]
    }

    /// `(line, value)` of each feature but the own rates.
    #[inline(always)]
    pub fn iter(&self) -> impl Iterator<Item = (u16, f32)> {
        let count = usize::from(self.count).min(MAX_FEATURES);
        self.lines[..count].iter().copied().zip(self.values[..count].iter().copied())
    }
}

/// What the features of one page or one report have in common.
pub(crate) struct FeatureEncoder<'a> {
    viewer: &'a Viewer,
    lines: u32,
    per_typical: f32,
    /// Logarithms of the expected rates, and those rates times the impressions that the expectation is worth.
    log_priors: Lanes,
    prior_counts: Lanes,
    prior_impressions: f32,
    /// For the cross of topics with the viewer's first language.
    language_salt: Option<u32>,
    /// Of features of the viewer and the hour alone.
    pub viewer_part: FeatureVector,
}

impl<'a> FeatureEncoder<'a> {
    /// `member`: the viewer's stable key, none for a visitor.
    pub fn new(
        learning: &LearningConfig,
        prior_impressions: f32,
        viewer: &'a Viewer,
        member: Option<u16>,
        now: Timestamp,
    ) -> Self {
        let rates = learning.prior_rates.lanes();
        let mut encoder = Self {
            viewer,
            lines: learning.lines() as u32,
            per_typical: learning.typical_hand_score.max(0.1).recip(),
            log_priors: rates.map(|rate| rate.log2()),
            prior_counts: rates.map(|rate| rate * prior_impressions),
            prior_impressions,
            language_salt: viewer
                .languages
                .first()
                .map(|language| (mix(Hashed::TopicForLanguage as u64 ^ u64::from(language.0)) >> 16) as u32),
            viewer_part: FeatureVector::default(),
        };
        let mut part = FeatureVector::default();
        part.push(BIAS, 1.0);
        part.push(HOURS + (now.as_micros().div_euclid(3_600_000_000)).rem_euclid(24) as u16, 1.0);
        if let Some(member) = member {
            part.push(encoder.hashed(Hashed::Member, member), 1.0);
        }
        if let Some(language) = viewer.languages.first() {
            part.push(encoder.hashed(Hashed::Language, language.0), 1.0);
        }
        encoder.viewer_part = part;
        encoder
    }

    /// Keys are hashes already: a salt for each use and one multiplication spread them well enough.
    #[inline(always)]
    fn hashed(&self, what: Hashed, key: u16) -> u16 {
        self.spread(what as u32, key)
    }

    #[inline(always)]
    fn spread(&self, salt: u32, key: u16) -> u16 {
        let hash = (u32::from(key) ^ salt).wrapping_mul(0x9e37_79b1);
        RESERVED + ((u64::from(hash) * u64::from(self.lines - u32::from(RESERVED))) >> 32) as u16
    }

    /// Hands the features of one note for this viewer to `part`. `author` and `topic` are stable keys.
    #[inline(always)]
    pub fn note_part(
        &self,
        read: &SignalReader,
        view: &NoteView,
        signals: &Signals,
        hand: f32,
        (author, topic): (u16, Option<u16>),
        part: &mut impl FeatureSink,
    ) {
        part.push(HAND, hand * self.per_typical - 1.0);
        part.push_knots(Knotted::Heat, signals.heat);
        part.push_knots(Knotted::Interest, signals.interest);
        part.push_knots(Knotted::Affinity, signals.affinity);
        part.push_knots(Knotted::Company, signals.company);
        part.push_knots(Knotted::Nearness, signals.nearness);
        if signals.wanted > 0.0 {
            part.push(WANTED, 1.0);
        }
        if signals.affinity >= 0.5 && self.viewer.follows(view.author) {
            part.push(FOLLOWS, 1.0);
        }
        part.push(KINDS + view.kind as u16 * 3 + self.language_match(view.language), 1.0);
        part.push(self.hashed(Hashed::Author, author), 1.0);
        if let Some(topic) = topic {
            part.push(self.hashed(Hashed::Topic, topic), 1.0);
            if let Some(salt) = self.language_salt {
                part.push(self.spread(salt, topic), 1.0);
            }
        }

        let counters = &view.counters;
        let points = read.points(counters);
        let impressions = read.impressions(points, counters);
        let mut counts = ZERO;
        counts[..4].copy_from_slice(&[
            counters.likes as f32,
            counters.saves as f32,
            read.comments(counters),
            counters.shares as f32,
        ]);
        counts[6] = counters.hides as f32;
        for (count, prior) in counts.iter_mut().zip(&self.prior_counts) {
            *count += prior;
        }
        // The free lane has no counter: it carries two more logarithms that are wanted.
        let hours = 1.0 + read.age(view.published_at) / 3.6e9;
        (counts[4], counts[5], counts[7]) = (impressions + self.prior_impressions, hours, 1.0 + impressions);
        let logs = log2(&counts);
        // A year and 65,536 impressions are the ends of the scales.
        part.push_knots(Knotted::Age, logs[5] / 13.1);
        part.push_knots(Knotted::Exposure, logs[7] / 16.0);
        let mut own_rates = ZERO;
        for task in 0..LANES {
            let rate = logs[task] - logs[4] - self.log_priors[task];
            own_rates[task] = (rate * std::f32::consts::LN_2).clamp(-4.0, 4.0);
        }
        // Tasks without a counter of their own.
        (own_rates[4], own_rates[5], own_rates[7]) = (0.0, 0.0, 0.0);
        part.set_own_rates(own_rates);
    }

    pub fn per_typical(&self) -> f32 {
        self.per_typical
    }

    pub fn is_read(&self, view: &NoteView) -> bool {
        self.language_match(view.language) == 0
    }

    /// Those of a note's features that stand for one reason.
    pub fn lines_of(&self, reason: StrengthOf, part: &FeatureVector) -> impl Iterator<Item = (u16, f32)> {
        let knots = |signal: Knotted| {
            let first = KNOT_LINES + signal as u16 * (KNOTS + 1);
            first..first + KNOTS + 1
        };
        let lines = match reason {
            StrengthOf::Topic => knots(Knotted::Interest),
            StrengthOf::LikedSimilar => knots(Knotted::Company),
            StrengthOf::Near => knots(Knotted::Nearness),
            StrengthOf::Creator => knots(Knotted::Affinity),
            StrengthOf::PopularNow => knots(Knotted::Heat),
            StrengthOf::WellReceived => OWN_RATES..OWN_RATES,
            StrengthOf::New => knots(Knotted::Age),
            StrengthOf::FirstAudience => knots(Knotted::Exposure),
            StrengthOf::Wanted => WANTED..WANTED + 1,
            StrengthOf::Language => KINDS..KINDS + NoteKind::ALL.len() as u16 * 3,
        };
        part.iter().filter(move |(line, _)| lines.contains(line))
    }

    /// 0: read by the viewer, or nothing is known; 1: unknown or none; 2: another language.
    #[inline(always)]
    fn language_match(&self, language: LanguageCode) -> u16 {
        let read = &self.viewer.languages;
        if read.is_empty() || read.contains(&language) { 0 } else { 1 + u16::from(!language.is_unknown()) }
    }
}

/// The feature of a place.
pub(crate) fn place_line(place: Place) -> u16 {
    PLACE_LINES + place.number()
}

#[derive(Debug, Clone, Copy)]
enum Hashed {
    Member = 0x0001_0000,
    Language = 0x0002_0000,
    Author = 0x0003_0000,
    Topic = 0x0004_0000,
    TopicForLanguage = 0x0005_0000,
}

impl TaskRates {
    /// Always inside (0, 1), whatever the configuration says.
    pub(crate) fn lanes(&self) -> Lanes {
        let Self { like, save, comment, share, follow, long_dwell, hide } = *self;
        let lanes: [f32; LANES] = [like, save, comment, share, follow, long_dwell, hide, 0.001];
        lanes.map(|rate| if rate.is_finite() { rate.clamp(1e-5, 0.9) } else { 1e-3 })
    }
}

impl LearningConfig {
    /// Lines of the table, bounded.
    pub(crate) fn lines(&self) -> usize {
        (self.hash_lines as usize).clamp(LEAST_LINES, MOST_LINES)
    }
}
