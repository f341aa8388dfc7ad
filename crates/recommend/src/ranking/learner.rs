//! The one writer of the ranking and its many readers: examples wait here for their labels, are learned when their
//! window ends, and what was learned is published every so often. Published copies are plain memory behind one
//! atomic pointer.

use std::{sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use kumara_model::{CesWeights, Timestamp};
use metrics::{Counter, Gauge, counter, gauge};
use parking_lot::Mutex;

use super::{
    model::{RankingModel, Weights},
    pending::{Example, Pending},
    snapshot::SnapshotError,
    task::Task,
    validation::{HourQuality, TaskQuality},
};
use crate::{
    config::{LearningConfig, RankingConfig, SourceConfig},
    index::NoteRef,
    pipeline::{RefTable, Viewer},
};

/// How good the ranking is, for a page that shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct RankingReport {
    /// Examples learned since the model began.
    pub examples: u64,
    /// By hour, the newest last; times are the log's.
    pub hours: Vec<HourQuality>,
    /// The newest 24 hours together.
    pub day: Vec<TaskQuality>,
}

/// Hears of each example as it is learned, with what was predicted of it before (by task, as in `Task::ALL`). For
/// studies.
pub type ExampleWatch = Box<dyn FnMut(&Example, &[f32]) + Send>;

pub(crate) struct Ranking {
    pub config: LearningConfig,
    pub signals: RankingConfig,
    pub answered_at_comments: u32,
    pub interests: usize,
    published: ArcSwap<Weights>,
    pub(crate) learner: Mutex<Learner>,
}

/// What the writer keeps.
pub(crate) struct Learner {
    pub pending: Pending,
    model: RankingModel,
    watch: Option<ExampleWatch>,
    published_examples: u64,
    published_at: Timestamp,
    meters: Meters,
    /// Memory for the member whose report is read.
    pub viewer: Viewer,
    pub company: RefTable,
    pub companions: Vec<(NoteRef, u16)>,
}

struct Meters {
    learned: Counter,
    left_out: Counter,
    by_task: Vec<(Task, [Gauge; 3])>,
}

impl Ranking {
    pub fn new(
        config: &LearningConfig,
        signals: &RankingConfig,
        sources: &SourceConfig,
        ces: &CesWeights,
        long_dwell: f32,
    ) -> Self {
        let model = RankingModel::new(config, ces, long_dwell);
        let window = Duration::from_secs(u64::from(config.label_window_minutes.max(1)) * 60);
        Self {
            config: config.clone(),
            signals: signals.clone(),
            answered_at_comments: sources.answered_at_comments,
            interests: sources.interests,
            published: ArcSwap::new(model.unlearned()),
            learner: Mutex::new(Learner {
                pending: Pending::new(config.max_pending as usize, window),
                model,
                watch: None,
                published_examples: 0,
                published_at: Timestamp::from_micros(0),
                meters: Meters::new(),
                viewer: Viewer::default(),
                company: RefTable::default(),
                companions: Vec::new(),
            }),
        }
    }

    /// What pages read; hold it for one page.
    pub fn weights(&self) -> arc_swap::Guard<Arc<Weights>> {
        self.published.load()
    }

    /// Learns all examples whose window has passed.
    pub fn advance(&self, now: Timestamp) {
        let mut learner = self.learner.lock();
        while let Some(example) = learner.pending.pop_due(now) {
            let learner = &mut *learner;
            let predicted = learner.model.learn(&example.features, example.place, example.labels, example.at);
            if let Some(watch) = &mut learner.watch {
                watch(&example, &predicted[..Task::ALL.len()]);
            }
            learner.meters.learned.increment(1);
        }
        let new = learner.model.examples() - learner.published_examples;
        let waited = now.as_micros().abs_diff(learner.published_at.as_micros());
        let is_due = waited >= u64::from(self.config.publish_seconds).saturating_mul(1_000_000);
        if new >= u64::from(self.config.publish_examples.max(1)) || (new > 0 && is_due) {
            self.publish(&mut learner, now);
        }
    }

    fn publish(&self, learner: &mut Learner, now: Timestamp) {
        let fresh = learner.model.publish(Some(self.published.load_full()));
        self.published.store(fresh);
        (learner.published_examples, learner.published_at) = (learner.model.examples(), now);
        learner.meters.show(&learner.model.validation.together(1));
    }

    pub fn left_out(learner: &Learner) {
        learner.meters.left_out.increment(1);
    }

    pub fn watch(&self, watch: ExampleWatch) {
        self.learner.lock().watch = Some(watch);
    }

    pub fn report(&self) -> RankingReport {
        let learner = self.learner.lock();
        let validation = &learner.model.validation;
        RankingReport { examples: learner.model.examples(), hours: validation.by_hour(), day: validation.together(24) }
    }

    pub fn snapshot(&self) -> Vec<u8> {
        self.learner.lock().model.to_bytes()
    }

    pub fn restore(&self, bytes: &[u8]) -> Result<(), SnapshotError> {
        let mut learner = self.learner.lock();
        learner.model.restore(bytes)?;
        let at = learner.published_at;
        self.publish(&mut learner, at);
        Ok(())
    }
}

impl Meters {
    fn new() -> Self {
        let gauges = |task: Task| {
            let name = task.as_str();
            (
                task,
                [
                    gauge!("kumara_ranking_auc", "task" => name),
                    gauge!("kumara_ranking_calibration", "task" => name),
                    gauge!("kumara_ranking_log_loss", "task" => name),
                ],
            )
        };
        Self {
            learned: counter!("kumara_ranking_examples_total", "became" => "learned"),
            left_out: counter!("kumara_ranking_examples_total", "became" => "left_out"),
            by_task: Task::ALL.into_iter().map(gauges).collect(),
        }
    }

    /// The newest hour; a figure that there is none of keeps its last value.
    fn show(&self, qualities: &[TaskQuality]) {
        for ((_, gauges), quality) in self.by_task.iter().zip(qualities) {
            for (gauge, value) in gauges.iter().zip([quality.auc, quality.calibration, quality.log_loss]) {
                if let Some(value) = value {
                    gauge.set(value);
                }
            }
        }
    }
}
