//! What came of the requests, second by second and by what they asked for.

use std::time::Duration;

use super::mix::Action;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// 2xx.
    Served,
    /// 503 and 429: told to come back.
    Shed,
    /// Anything else: other statuses, connections that broke, no answer.
    Failed,
    /// The generator had no connection left for it.
    NotSent,
}

#[derive(Debug, Clone)]
pub struct Sample {
    pub action: Action,
    pub outcome: Outcome,
    /// Since the run began: when it should have been sent.
    pub due: Duration,
    /// How much later than that it was sent.
    pub lag: Duration,
    /// From when it was due until its answer.
    pub took: Duration,
}

#[derive(Debug, Clone, Default)]
pub struct Tally {
    pub samples: Vec<Sample>,
    pub length: Duration,
}

impl Tally {
    pub fn count(&self, action: Option<Action>, outcome: Option<Outcome>) -> usize {
        self.of(action, outcome).count()
    }

    fn of(&self, action: Option<Action>, outcome: Option<Outcome>) -> impl Iterator<Item = &Sample> {
        self.samples.iter().filter(move |sample| {
            action.is_none_or(|wanted| wanted == sample.action) && outcome.is_none_or(|wanted| wanted == sample.outcome)
        })
    }

    /// Answers a second.
    pub fn goodput(&self) -> f64 {
        self.count(None, Some(Outcome::Served)) as f64 / self.length.as_secs_f64().max(0.001)
    }

    /// What a part of the served stayed below, 0 to 1.
    pub fn latency(&self, action: Option<Action>, part: f64) -> Duration {
        quantile(self.of(action, Some(Outcome::Served)).map(|sample| sample.took).collect(), part)
    }

    pub fn lag(&self, part: f64) -> Duration {
        quantile(self.samples.iter().map(|sample| sample.lag).collect(), part)
    }

    /// By the second in which they were due: how many with this outcome.
    pub fn by_second(&self, outcome: Option<Outcome>) -> Vec<f64> {
        let mut seconds = vec![0.0; usize::try_from(self.length.as_secs()).unwrap_or_default().max(1)];
        for sample in self.of(None, outcome) {
            if let Some(second) = seconds.get_mut(usize::try_from(sample.due.as_secs()).unwrap_or(usize::MAX)) {
                *second += 1.0;
            }
        }
        seconds
    }

    /// Milliseconds that a part of what was due in each second stayed below.
    pub fn latency_by_second(&self, part: f64) -> Vec<f64> {
        let mut seconds = vec![Vec::new(); usize::try_from(self.length.as_secs()).unwrap_or_default().max(1)];
        for sample in self.of(None, Some(Outcome::Served)) {
            if let Some(second) = seconds.get_mut(usize::try_from(sample.due.as_secs()).unwrap_or(usize::MAX)) {
                second.push(sample.took);
            }
        }
        seconds.into_iter().map(|times| quantile(times, part).as_secs_f64() * 1_000.0).collect()
    }
}

fn quantile(mut times: Vec<Duration>, part: f64) -> Duration {
    if times.is_empty() {
        return Duration::ZERO;
    }
    let at = ((times.len() - 1) as f64 * part).round() as usize;
    *times.select_nth_unstable(at).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_of_what_was_served() {
        let sample = |ms, outcome| Sample {
            action: Action::Feed,
            outcome,
            due: Duration::from_millis(ms * 10),
            lag: Duration::ZERO,
            took: Duration::from_millis(ms),
        };
        let mut samples: Vec<_> = (1..=100).map(|ms| sample(ms, Outcome::Served)).collect();
        samples.push(sample(9_000, Outcome::Shed));
        let tally = Tally { samples, length: Duration::from_secs(2) };
        assert_eq!(tally.latency(None, 0.99), Duration::from_millis(99));
        assert_eq!(tally.goodput(), 50.0);
        assert_eq!(tally.by_second(Some(Outcome::Served)), [99.0, 1.0]);
    }
}
