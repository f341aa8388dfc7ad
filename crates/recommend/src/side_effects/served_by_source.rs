//! Counts what pages consist of: each source's share is visible in metrics.

use metrics::{Counter, counter};

use crate::{
    page::{PageItem, SourceName},
    pipeline::{SideEffect, Stage},
    query::Query,
};

pub(crate) struct ServedBySource {
    counters: Vec<Counter>,
}

impl ServedBySource {
    pub fn new(surface: &'static str) -> Self {
        let of = |source: &SourceName| counter!("kumara_recommend_served_total", "surface" => surface, "source" => source.as_str());
        Self { counters: SourceName::ALL.iter().map(of).collect() }
    }
}

impl Stage for ServedBySource {
    fn name(&self) -> &'static str {
        "served_by_source"
    }
}

impl SideEffect for ServedBySource {
    fn after(&self, _query: &Query, items: &[PageItem]) {
        for item in items {
            if let Some(counter) = self.counters.get(item.reason.source as usize) {
                counter.increment(1);
            }
        }
    }
}
