//! How an engine is: failures in a row open its circuit for a while, one call tries whether it is well again, and
//! figures for the operator.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use crate::EngineError;

/// Failures in a row after which an engine gets a rest.
const FAILURES: u32 = 3;
const FIRST_REST: Duration = Duration::from_secs(10);
const LONGEST_REST: Duration = Duration::from_secs(600);
/// Kinds of errors that are counted by name; there are fewer.
const MAX_ERRORS: usize = 32;

/// The circuit of one engine, or of one pair of a local engine.
#[derive(Debug, Default)]
pub(crate) struct Health {
    in_a_row: u32,
    rest: Option<Duration>,
    open_until: Option<Instant>,
    on_trial: bool,
    figures: HealthFigures,
}

/// What an engine did since the start.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HealthFigures {
    pub calls: u64,
    pub segments: u64,
    pub chars: u64,
    pub failures: u64,
    /// Milliseconds of all calls that succeeded.
    pub busy_ms: u64,
    /// How often it failed by what it said.
    pub errors: BTreeMap<String, u64>,
    /// Seconds until it is tried again; zero when it is well.
    pub resting_s: u64,
}

impl Health {
    /// Whether it may be called now. A circuit whose time is over lets one call through.
    pub fn may_call(&mut self, now: Instant) -> bool {
        match self.open_until {
            None => true,
            Some(until) if now < until || self.on_trial => false,
            Some(_) => {
                self.on_trial = true;
                true
            }
        }
    }

    pub fn succeeded(&mut self, segments: usize, chars: usize, took: Duration) {
        self.in_a_row = 0;
        self.rest = None;
        self.open_until = None;
        self.on_trial = false;
        self.figures.calls += 1;
        self.figures.segments += segments as u64;
        self.figures.chars += chars as u64;
        self.figures.busy_ms += u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    }

    pub fn failed(&mut self, error: &EngineError, now: Instant) {
        let was_on_trial = std::mem::take(&mut self.on_trial);
        self.figures.calls += 1;
        self.figures.failures += 1;
        let name = error.to_string();
        if self.figures.errors.len() < MAX_ERRORS || self.figures.errors.contains_key(&name) {
            *self.figures.errors.entry(name).or_default() += 1;
        }
        if let Some(rest) = error.rest() {
            self.open_until = Some(now + rest);
            return;
        }
        if !error.counts() {
            return;
        }
        self.in_a_row += 1;
        if self.in_a_row >= FAILURES || was_on_trial {
            let rest = self.rest.map_or(FIRST_REST, |last| (last * 2).min(LONGEST_REST));
            self.rest = Some(rest);
            self.open_until = Some(now + rest);
        }
    }

    /// A trial that was never finished (its caller went away) must not keep the circuit open for ever.
    pub fn abandoned(&mut self) {
        self.on_trial = false;
    }

    pub fn figures(&self, now: Instant) -> HealthFigures {
        let resting = self.open_until.map_or(0, |until| until.saturating_duration_since(now).as_secs());
        HealthFigures { resting_s: resting, ..self.figures.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken() -> EngineError {
        EngineError::Refused(500)
    }

    #[test]
    fn an_unwell_engine_rests_longer_each_time_and_is_tried_once() {
        let mut health = Health::default();
        let start = Instant::now();
        for _ in 0..3 {
            assert!(health.may_call(start));
            health.failed(&broken(), start);
        }
        assert!(!health.may_call(start + Duration::from_secs(9)));
        let later = start + Duration::from_secs(11);
        assert!(health.may_call(later));
        assert!(!health.may_call(later), "one at a time tries");
        health.failed(&broken(), later);
        assert!(!health.may_call(later + Duration::from_secs(19)));
        let later = later + Duration::from_secs(21);
        assert!(health.may_call(later));
        health.succeeded(1, 5, Duration::from_millis(3));
        assert!(health.may_call(later) && health.may_call(later));
        assert_eq!(health.figures(later).failures, 4);
    }

    #[test]
    fn a_provider_says_how_long_it_wants_to_be_left_alone() {
        let mut health = Health::default();
        let start = Instant::now();
        health.failed(&EngineError::Limited { retry_after: Some(Duration::from_secs(7)) }, start);
        assert!(!health.may_call(start + Duration::from_secs(6)));
        assert!(health.may_call(start + Duration::from_secs(8)));
        health.failed(&EngineError::QuotaSpent, start);
        assert!(!health.may_call(start + Duration::from_secs(3_000)));
    }

    #[test]
    fn what_it_does_not_like_is_no_illness() {
        let mut health = Health::default();
        for _ in 0..10 {
            health.failed(&EngineError::Refused(413), Instant::now());
        }
        assert!(health.may_call(Instant::now()));
    }
}
