//! A metrics recorder that keeps sums in memory, to show where the time of a page goes.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use parking_lot::Mutex;

/// Sums by metric and labels.
#[derive(Debug, Clone, Default)]
pub struct StageTimes(Arc<Mutex<BTreeMap<String, Arc<Sum>>>>);

/// Counts of a counter; nanoseconds of a histogram of seconds.
#[derive(Debug, Default)]
struct Sum(AtomicU64);

impl CounterFn for Sum {
    fn increment(&self, value: u64) {
        self.0.fetch_add(value, Relaxed);
    }

    fn absolute(&self, value: u64) {
        self.0.fetch_max(value, Relaxed);
    }
}

impl HistogramFn for Sum {
    fn record(&self, seconds: f64) {
        self.0.fetch_add((seconds * 1e9) as u64, Relaxed);
    }
}

impl StageTimes {
    fn sum(&self, key: &Key) -> Arc<Sum> {
        let labels: String = key.labels().map(|label| format!(" {}", label.value())).collect();
        self.0.lock().entry(format!("{}{labels}", key.name())).or_default().clone()
    }

    pub fn reset(&self) {
        self.0.lock().values().for_each(|sum| sum.0.store(0, Relaxed));
    }

    /// `(labels, sum)` of one metric on one surface.
    pub fn of(&self, metric: &str, surface: &str) -> Vec<(String, u64)> {
        let prefix = format!("{metric} {surface} ");
        let sums = self.0.lock();
        sums.iter()
            .filter_map(|(name, sum)| Some((name.strip_prefix(&prefix)?.to_owned(), sum.0.load(Relaxed))))
            .collect()
    }
}

impl Recorder for StageTimes {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.sum(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.sum(key))
    }
}
