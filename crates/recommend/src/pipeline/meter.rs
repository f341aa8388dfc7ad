//! A stage's metrics, looked up once. The recorder must be installed before the engine is made.

use std::time::Duration;

use metrics::{Counter, Histogram, counter, histogram};

pub(crate) struct StageMeter {
    seconds: Histogram,
    candidates_in: Counter,
    candidates_out: Counter,
    errors: Counter,
    overruns: Counter,
}

impl StageMeter {
    pub fn new(surface: &'static str, stage: &'static str) -> Self {
        Self {
            seconds: histogram!("kumara_recommend_stage_seconds", "surface" => surface, "stage" => stage),
            candidates_in: counter!("kumara_recommend_stage_in_total", "surface" => surface, "stage" => stage),
            candidates_out: counter!("kumara_recommend_stage_out_total", "surface" => surface, "stage" => stage),
            errors: counter!("kumara_recommend_stage_errors_total",
                "surface" => surface, "stage" => stage, "why" => "failed"),
            overruns: counter!("kumara_recommend_stage_errors_total",
                "surface" => surface, "stage" => stage, "why" => "overran"),
        }
    }

    /// The stage took this long and made `after` candidates out of `before`.
    pub fn ran(&self, took: Duration, before: usize, after: usize) {
        self.seconds.record(took.as_secs_f64());
        self.candidates_in.increment(before as u64);
        self.candidates_out.increment(after as u64);
    }

    pub fn failed(&self) {
        self.errors.increment(1);
    }

    pub fn overran(&self) {
        self.overruns.increment(1);
    }
}
