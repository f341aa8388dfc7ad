//! A limit on what runs at the same time that follows latency: it grows by a little while answers are quick and it is
//! used, and shrinks by a part when the slowest tenth of answers is slower than wanted (additive increase,
//! multiplicative decrease, as congestion control in TCP). It knows nothing of who asks.

use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LimitSettings {
    pub min: usize,
    pub max: usize,
    pub start: usize,
}

/// Answers are judged together that come within this time.
const WINDOW: Duration = Duration::from_millis(100);
/// So few say nothing about a tenth of them, unless nothing else comes.
const ENOUGH: u32 = 20;
const PATIENCE: Duration = Duration::from_secs(1);
const SHRINK: f64 = 0.85;
/// Buckets of latency in parts of what is wanted: each is a quarter wider than the one before, from 1/16 on.
const BUCKETS: usize = 32;

#[derive(Debug, Clone)]
pub struct Limit {
    settings: LimitSettings,
    value: f64,
    since: Duration,
    answers: [u32; BUCKETS],
    count: u32,
    most_in_flight: usize,
}

impl Limit {
    pub fn new(settings: LimitSettings) -> Self {
        let value = settings.start.clamp(settings.min, settings.max) as f64;
        Self { settings, value, since: Duration::ZERO, answers: [0; BUCKETS], count: 0, most_in_flight: 0 }
    }

    pub fn get(&self) -> usize {
        (self.value as usize).max(self.settings.min)
    }

    /// Tells how many run, so that a limit that nobody reaches does not grow.
    pub fn running(&mut self, in_flight: usize) {
        self.most_in_flight = self.most_in_flight.max(in_flight);
    }

    /// One answer, as a part of the latency that is wanted.
    pub fn answered(&mut self, now: Duration, ratio: f64) {
        self.answers[bucket(ratio)] += 1;
        self.count += 1;
        let age = now.saturating_sub(self.since);
        if age < WINDOW || (self.count < ENOUGH && age < PATIENCE) {
            return;
        }
        let slow = self.slowest_tenth();
        if slow > 1.0 {
            self.value *= SHRINK;
        } else if slow < 0.8 && self.most_in_flight as f64 >= 0.8 * self.value {
            self.value += (self.value.sqrt() / 2.0).max(1.0);
        }
        self.value = self.value.clamp(self.settings.min as f64, self.settings.max as f64);
        self.since = now;
        self.answers = [0; BUCKETS];
        self.count = 0;
        self.most_in_flight = 0;
    }

    /// The ratio that nine of ten answers stay below.
    fn slowest_tenth(&self) -> f64 {
        let mut above = self.count / 10;
        for (at, answers) in self.answers.iter().enumerate().rev() {
            if *answers > above {
                return edge(at);
            }
            above -= answers;
        }
        0.0
    }
}

fn bucket(ratio: f64) -> usize {
    let steps = (ratio.max(1.0 / 16.0) * 16.0).ln() / 1.25_f64.ln();
    (steps.ceil() as usize).min(BUCKETS - 1)
}

fn edge(bucket: usize) -> f64 {
    1.25_f64.powi(i32::try_from(bucket).unwrap_or(i32::MAX)) / 16.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: LimitSettings = LimitSettings { min: 4, max: 512, start: 64 };

    fn answers(limit: &mut Limit, from_s: u64, seconds: u64, ratio: f64, in_flight: usize) {
        for ms in (from_s * 1_000..(from_s + seconds) * 1_000).step_by(2) {
            limit.running(in_flight);
            limit.answered(Duration::from_millis(ms), ratio);
        }
    }

    #[test]
    fn it_shrinks_while_answers_are_slow_and_grows_only_while_it_is_used() {
        let mut limit = Limit::new(SETTINGS);
        answers(&mut limit, 0, 3, 3.0, 64);
        assert_eq!(limit.get(), 4, "never below its minimum");
        answers(&mut limit, 3, 3, 0.2, 1);
        assert_eq!(limit.get(), 4, "nobody needed more");
        answers(&mut limit, 6, 60, 0.2, 512);
        assert_eq!(limit.get(), 512, "never above its maximum");
    }

    #[test]
    fn a_few_slow_answers_among_many_change_nothing() {
        let mut limit = Limit::new(SETTINGS);
        for ms in 0..5_000 {
            limit.running(8);
            limit.answered(Duration::from_millis(ms), if ms % 25 == 0 { 50.0 } else { 0.3 });
        }
        assert_eq!(limit.get(), 64);
    }

    #[test]
    fn every_ratio_lies_below_the_edge_of_its_bucket() {
        for ratio in [0.0, 0.06, 0.0625, 0.5, 0.99, 1.01, 7.0] {
            assert!(ratio <= edge(bucket(ratio)) * 1.000_001, "{ratio}");
        }
        assert!(edge(bucket(1.3)) > 1.0);
        assert_eq!(bucket(f64::INFINITY), BUCKETS - 1);
    }
}
