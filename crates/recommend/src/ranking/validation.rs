//! Progressive validation (Blum, Kalai and Langford, COLT 1999): every example is predicted before it is learned, so
//! each judges the model on what it had not seen. By task and by the hour, in bounded memory.

use kumara_model::Timestamp;

use super::{lanes::Lanes, task::Task};

/// Bins of predictions, even on a scale of logits from 1 in 3,000 to 3 in 4; AUC is exact but for ties within a bin.
const BINS: usize = 96;
const LOWEST_LOGIT: f32 = -8.0;
const HIGHEST_LOGIT: f32 = 1.6;
const HOUR_US: i64 = 3_600_000_000;

#[derive(Debug, Clone)]
struct Tally {
    positives: [u32; BINS],
    negatives: [u32; BINS],
    predicted: f64,
    loss: f64,
}

impl Default for Tally {
    fn default() -> Self {
        Self { positives: [0; BINS], negatives: [0; BINS], predicted: 0.0, loss: 0.0 }
    }
}

#[derive(Debug, Clone, Default)]
struct Hour {
    /// Hours since 1970.
    number: i64,
    tasks: [Tally; Task::ALL.len()],
}

/// How good predictions of one task were over some time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TaskQuality {
    pub task: Task,
    pub examples: u64,
    /// How many came true.
    pub positives: u64,
    /// The chance that one that came true was thought likelier than one that did not; none without both.
    pub auc: Option<f64>,
    /// Predicted over observed: 1 is right, 2 is twice too hopeful; none where nothing came true.
    pub calibration: Option<f64>,
    /// Mean logarithmic loss, in nats.
    pub log_loss: Option<f64>,
    /// The same for somebody who knew how often it would come true, and nothing else.
    pub base_log_loss: Option<f64>,
}

/// One hour of all tasks.
#[derive(Debug, Clone, PartialEq)]
pub struct HourQuality {
    pub begin: Timestamp,
    pub tasks: Vec<TaskQuality>,
}

#[derive(Debug)]
pub(crate) struct Validation {
    hours: std::collections::VecDeque<Hour>,
    limit: usize,
}

impl Validation {
    pub fn new(hours: u32) -> Self {
        Self { hours: std::collections::VecDeque::new(), limit: hours.clamp(1, 24 * 14) as usize }
    }

    /// An example of the hour of `at` was predicted and turned out like this. An hour before the newest (a clock that
    /// went back) counts as the newest.
    pub fn note(&mut self, at: Timestamp, predicted: &Lanes, labels: &Lanes) {
        let number = at.as_micros().div_euclid(HOUR_US);
        if self.hours.back().is_none_or(|newest| newest.number < number) {
            if self.hours.len() >= self.limit {
                self.hours.pop_front();
            }
            self.hours.push_back(Hour { number, ..Hour::default() });
        }
        let Some(hour) = self.hours.back_mut() else { return };
        for (task, tally) in hour.tasks.iter_mut().enumerate() {
            let p = predicted[task].clamp(1e-6, 1.0 - 1e-6);
            let came_true = labels[task] > 0.5;
            let logit = (p / (1.0 - p)).ln();
            let unit = (logit - LOWEST_LOGIT) / (HIGHEST_LOGIT - LOWEST_LOGIT);
            let bin = ((unit * BINS as f32).max(0.0) as usize).min(BINS - 1);
            let bins = if came_true { &mut tally.positives } else { &mut tally.negatives };
            bins[bin] = bins[bin].saturating_add(1);
            tally.predicted += f64::from(p);
            tally.loss -= f64::from(if came_true { p } else { 1.0 - p }.ln());
        }
    }

    /// By hour, the newest last.
    pub fn by_hour(&self) -> Vec<HourQuality> {
        let quality = |hour: &Hour| HourQuality {
            begin: Timestamp::from_micros(hour.number.saturating_mul(HOUR_US)),
            tasks: Task::ALL.iter().map(|task| judge(*task, &[&hour.tasks[*task as usize]])).collect(),
        };
        self.hours.iter().map(quality).collect()
    }

    /// Of the newest `hours` together.
    pub fn together(&self, hours: usize) -> Vec<TaskQuality> {
        let newest = self.hours.len().saturating_sub(hours);
        Task::ALL
            .iter()
            .map(|task| {
                let tallies: Vec<&Tally> =
                    self.hours.iter().skip(newest).map(|hour| &hour.tasks[*task as usize]).collect();
                judge(*task, &tallies)
            })
            .collect()
    }
}

fn judge(task: Task, tallies: &[&Tally]) -> TaskQuality {
    let sum = |of: fn(&Tally) -> &[u32; BINS], bin: usize| -> u64 {
        tallies.iter().map(|tally| u64::from(of(tally)[bin])).sum()
    };
    let (mut positives, mut negatives, mut ordered) = (0u64, 0u64, 0.0);
    for bin in 0..BINS {
        let (up, down) = (sum(|tally| &tally.positives, bin), sum(|tally| &tally.negatives, bin));
        ordered += up as f64 * (negatives as f64 + down as f64 / 2.0);
        positives += up;
        negatives += down;
    }
    let examples = positives + negatives;
    let share = positives as f64 / examples.max(1) as f64;
    let entropy = |p: f64| if p > 0.0 { -p * p.ln() } else { 0.0 };
    let per_example = |sum: f64| (examples > 0).then(|| sum / examples as f64);
    TaskQuality {
        task,
        examples,
        positives,
        auc: (positives > 0 && negatives > 0).then(|| ordered / (positives as f64 * negatives as f64)),
        calibration: (positives > 0)
            .then(|| tallies.iter().map(|tally| tally.predicted).sum::<f64>() / positives as f64),
        log_loss: per_example(tallies.iter().map(|tally| tally.loss).sum()),
        base_log_loss: (examples > 0).then(|| entropy(share) + entropy(1.0 - share)),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::ranking::lanes::ZERO;

    #[test]
    fn auc_loss_and_calibration_are_those_of_the_book_and_hours_are_kept_apart() {
        let mut validation = Validation::new(2);
        let start = Timestamp::from_millis(1_750_000_000_000);
        let mut tell = |hour: u64, p: f32, came_true: bool| {
            let (mut predicted, mut labels) = ([0.5; 8], ZERO);
            predicted[0] = p;
            labels[0] = f32::from(u8::from(came_true));
            validation.note(start + Duration::from_secs(3_600 * hour), &predicted, &labels);
        };
        tell(0, 0.9, true);
        // Of 2 × 3 pairs five are in order and one is a tie.
        for (p, came_true) in [(0.4, true), (0.1, false), (0.05, false), (0.4, false), (0.6, true)] {
            tell(1, p, came_true);
        }
        tell(2, 0.5, false);
        let hours = validation.by_hour();
        assert_eq!(hours.len(), 2, "the first hour was let go");
        let like = hours[0].tasks[Task::Like as usize];
        assert_eq!((like.examples, like.positives), (5, 2));
        assert!((like.auc.unwrap() - 5.5 / 6.0).abs() < 1e-9);
        assert!((like.calibration.unwrap() - 1.55 / 2.0).abs() < 1e-4);
        let loss = -(0.4f64.ln() + 0.9f64.ln() + 0.95f64.ln() + 0.6f64.ln() + 0.6f64.ln()) / 5.0;
        assert!((like.log_loss.unwrap() - loss).abs() < 1e-4);
        assert_eq!(hours[1].tasks[Task::Like as usize].auc, None);
        assert_eq!(validation.together(2)[0].examples, 6);
    }
}
