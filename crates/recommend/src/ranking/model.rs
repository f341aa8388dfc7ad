//! The model: weights, calibration and prior together. `Weights` predicts and is read by many threads without a
//! lock; `RankingModel` learns, belongs to the one writer, and publishes a copy now and then.

use std::sync::Arc;

use super::{
    calibration::Calibration,
    features::{FeatureSink, FeatureVector, HAND, OWN_RATES, place_line},
    ftrl::Ftrl,
    lanes::{Lanes, ZERO, add_product, add_scaled, dot, sigmoid},
    position::Place,
    task::{Labels, worth},
    validation::Validation,
};
use crate::config::LearningConfig;
use kumara_model::{CesWeights, Timestamp};

/// What is believed before there is data: each task's base rate, which grows with the hand-set score; hides fall.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Prior {
    pub logits: Lanes,
    /// By how much a logit grows while the hand-set score grows by what is typical of it.
    pub slopes: Lanes,
}

impl Prior {
    fn new(learning: &LearningConfig) -> Self {
        let slope = learning.prior_slope.clamp(0.0, 8.0);
        let mut slopes = [slope; 8];
        (slopes[6], slopes[7]) = (-0.5 * slope, 0.0);
        Self { logits: learning.prior_rates.lanes().map(|rate| (rate / (1.0 - rate)).ln()), slopes }
    }
}

/// A published state of the model. Predicts without allocation and without a lock.
pub(crate) struct Weights {
    lines: Vec<Lanes>,
    prior: Prior,
    calibration: Calibration,
    worth: Lanes,
    per_prior: f32,
}

impl Weights {
    /// The logits that all candidates of a page share. The place is the reference for all.
    pub fn page_logits(&self, viewer_part: &FeatureVector) -> Lanes {
        let mut logits = self.prior.logits;
        self.add(&mut logits, viewer_part);
        add_scaled(&mut logits, self.line(place_line(Place::REFERENCE)), 1.0);
        logits
    }

    /// Calibrated logits of one candidate.
    #[inline(always)]
    pub fn logits(&self, page: &Lanes, note_part: &FeatureVector) -> Lanes {
        let mut logits = *page;
        self.add(&mut logits, note_part);
        add_product(&mut logits, self.line(OWN_RATES), &note_part.own_rates);
        self.calibration.apply(&logits)
    }

    /// The sum of a candidate's logits, for features to be added as they are found.
    #[inline(always)]
    pub fn begin(&self, page: &Lanes) -> LogitSum<'_> {
        LogitSum { weights: self, sum: *page }
    }

    #[inline(always)]
    fn add(&self, logits: &mut Lanes, part: &FeatureVector) {
        for (line, value) in part.iter() {
            add_scaled(logits, self.line(line), value);
            if line == HAND {
                add_scaled(logits, &self.prior.slopes, value);
            }
        }
    }

    #[inline(always)]
    fn line(&self, line: u16) -> &Lanes {
        self.lines.get(usize::from(line)).unwrap_or(&ZERO)
    }

    /// Expected points of an impression in multiples of what any impression is expected to bring. Never negative.
    #[inline(always)]
    pub fn score(&self, probabilities: &Lanes) -> f32 {
        (dot(probabilities, &self.worth) * self.per_prior).max(0.0)
    }

    /// How much the score rises with the logit of each task.
    pub fn sensitivity(&self, probabilities: &Lanes) -> Lanes {
        let mut out = ZERO;
        for i in 0..out.len() {
            let p = probabilities[i];
            out[i] = self.worth[i] * p * (1.0 - p) * self.calibration.slope[i] * self.per_prior;
        }
        out
    }

    /// What features add to the uncalibrated logits, the prior's part included.
    pub fn contribution(&self, part: impl Iterator<Item = (u16, f32)>) -> Lanes {
        let mut sum = ZERO;
        part.for_each(|(line, value)| add_scaled(&mut sum, self.line(line), value));
        sum
    }

    pub fn prior_slopes(&self) -> &Lanes {
        &self.prior.slopes
    }

    pub fn own_rates_contribution(&self, own_rates: &Lanes) -> Lanes {
        let mut sum = ZERO;
        add_product(&mut sum, self.line(OWN_RATES), own_rates);
        sum
    }
}

/// Logits of one candidate while its features come in; the same as `Weights::logits` of their list.
pub(crate) struct LogitSum<'a> {
    weights: &'a Weights,
    sum: Lanes,
}

impl LogitSum<'_> {
    #[inline(always)]
    pub fn logits(&self) -> Lanes {
        self.weights.calibration.apply(&self.sum)
    }
}

impl FeatureSink for LogitSum<'_> {
    #[inline(always)]
    fn push(&mut self, line: u16, value: f32) {
        add_scaled(&mut self.sum, self.weights.line(line), value);
        if line == HAND {
            add_scaled(&mut self.sum, &self.weights.prior.slopes, value);
        }
    }

    #[inline(always)]
    fn set_own_rates(&mut self, own_rates: Lanes) {
        add_product(&mut self.sum, self.weights.line(OWN_RATES), &own_rates);
    }
}

/// The learning side.
pub(crate) struct RankingModel {
    pub(super) ftrl: Ftrl,
    pub(super) calibration: Calibration,
    pub(super) validation: Validation,
    pub(super) examples: u64,
    prior: Prior,
    worth: Lanes,
    per_prior: f32,
    spare: Option<Arc<Weights>>,
}

impl RankingModel {
    pub fn new(learning: &LearningConfig, ces: &CesWeights, long_dwell: f32) -> Self {
        let worth = worth(ces, long_dwell);
        let expected = dot(&learning.prior_rates.lanes(), &worth);
        Self {
            ftrl: Ftrl::new(learning.lines(), learning.ftrl),
            calibration: Calibration::default(),
            validation: Validation::new(learning.validation_hours),
            examples: 0,
            prior: Prior::new(learning),
            worth,
            per_prior: expected.max(1e-4).recip(),
            spare: None,
        }
    }

    pub fn examples(&self) -> u64 {
        self.examples
    }

    /// Predicts, is told what came true, and learns from the difference. Returns what it predicted. The validation
    /// hears of every prediction before it is learned.
    pub fn learn(&mut self, features: &FeatureVector, place: Place, labels: Labels, at: Timestamp) -> Lanes {
        let labels = labels.lanes();
        let lines = self.ftrl.weights();
        let mut logits = self.prior.logits;
        let line = |line: u16| lines.get(usize::from(line)).unwrap_or(&ZERO);
        for (number, value) in features.iter() {
            add_scaled(&mut logits, line(number), value);
            if number == HAND {
                add_scaled(&mut logits, &self.prior.slopes, value);
            }
        }
        add_scaled(&mut logits, line(place_line(place)), 1.0);
        add_product(&mut logits, line(OWN_RATES), &features.own_rates);

        let predicted = sigmoid(&self.calibration.apply(&logits));
        self.validation.note(at, &predicted, &labels);

        let raw = sigmoid(&logits);
        let (mut error, mut calibrated_error) = (ZERO, ZERO);
        // The eighth lane stays what it is.
        for i in 0..7 {
            error[i] = raw[i] - labels[i];
            calibrated_error[i] = predicted[i] - labels[i];
        }
        for (number, value) in features.iter() {
            self.ftrl.step(usize::from(number), &error.map(|error| error * value));
        }
        self.ftrl.step(usize::from(place_line(place)), &error);
        let mut own = ZERO;
        add_product(&mut own, &error, &features.own_rates);
        self.ftrl.step(usize::from(OWN_RATES), &own);
        self.calibration.learn(&logits, &self.prior.logits, &calibrated_error);
        self.examples += 1;
        predicted
    }

    /// A copy for readers. Reuses the memory of the copy before the last, if nobody reads it any more.
    pub fn publish(&mut self, replaced: Option<Arc<Weights>>) -> Arc<Weights> {
        let reusable = self.spare.take().and_then(Arc::into_inner);
        let mut lines = reusable.map(|weights| weights.lines).unwrap_or_default();
        lines.resize(self.ftrl.weights().len(), ZERO);
        lines.copy_from_slice(self.ftrl.weights());
        self.spare = replaced;
        Arc::new(Weights {
            lines,
            prior: self.prior,
            calibration: self.calibration,
            worth: self.worth,
            per_prior: self.per_prior,
        })
    }

    /// What readers have before anything is learned: no copy of a table full of zeros.
    pub fn unlearned(&self) -> Arc<Weights> {
        Arc::new(Weights {
            lines: Vec::new(),
            prior: self.prior,
            calibration: self.calibration,
            worth: self.worth,
            per_prior: self.per_prior,
        })
    }
}
