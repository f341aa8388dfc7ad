//! What the worker does with a request, whoever asks: a place for each sentence, the model's queue, an answer each.

use std::sync::{
    Arc,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use kumara_model::LanguageTag;
use tokio::sync::{Semaphore, mpsc, oneshot};

use crate::{
    Backend, Catalogue, Entry,
    batch::SentenceError,
    lane::{Job, next_batch},
    loaded::Loaded,
    protocol::{Health, Hello, MAX_SEGMENT_CHARS, MAX_SEGMENTS, ModelInfo, Refusal, Segment, VERSION},
};

/// What an operator may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Models in memory; beyond, the one that nobody has asked for the longest goes.
    pub max_models: usize,
    /// Sentences that wait or are being translated, of all models together.
    pub max_queued: usize,
    /// Batches that are computed at a time, of different models.
    pub at_once: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_models: 3, max_queued: 512, at_once: 2 }
    }
}

/// Runs until it is dropped. Needs a Tokio runtime.
pub struct Worker {
    catalogue: Catalogue,
    lanes: Vec<mpsc::Sender<Job>>,
    queue: Arc<Semaphore>,
    limits: Limits,
    figures: Arc<Figures>,
    loaded: Box<dyn Fn() -> Vec<String> + Send + Sync>,
}

#[derive(Default)]
struct Figures {
    batches: AtomicU64,
    sentences: AtomicU64,
    failed: AtomicU64,
    largest_batch: AtomicUsize,
}

impl Worker {
    pub fn start<B: Backend>(catalogue: Catalogue, backend: B, limits: Limits) -> Arc<Self> {
        let loaded = Arc::new(Loaded::new(backend, limits.max_models));
        let turns = Arc::new(Semaphore::new(limits.at_once.max(1)));
        let figures = Arc::new(Figures::default());
        let lane = |entry: &Arc<Entry>| {
            // As many as there are places, so that whoever has one never waits here.
            let (sender, jobs) = mpsc::channel(limits.max_queued.max(1));
            let (entry, loaded) = (Arc::clone(entry), Arc::clone(&loaded));
            tokio::spawn(work(entry, loaded, jobs, Arc::clone(&turns), Arc::clone(&figures)));
            sender
        };
        let lanes = catalogue.models.iter().map(lane).collect();
        let queue = Arc::new(Semaphore::new(limits.max_queued));
        Arc::new(Self { catalogue, lanes, queue, limits, figures, loaded: Box::new(move || loaded.names()) })
    }

    pub fn hello(&self) -> Hello {
        let info = |(at, entry): (usize, &Arc<Entry>)| {
            let routes = self.catalogue.routes.iter().filter(|(_, model)| **model == at);
            ModelInfo {
                name: entry.name.clone(),
                version: entry.version.clone(),
                licence: entry.manifest.licence.clone(),
                pairs: routes.map(|(pair, _)| *pair).collect(),
            }
        };
        let models = self.catalogue.models.iter().enumerate().map(info).collect();
        Hello { version: VERSION, program: env!("CARGO_PKG_VERSION").to_owned(), models }
    }

    pub fn health(&self, id: u64) -> Health {
        Health {
            id,
            queued: self.limits.max_queued - self.queue.available_permits(),
            batches: self.figures.batches.load(Ordering::Relaxed),
            sentences: self.figures.sentences.load(Ordering::Relaxed),
            failed: self.figures.failed.load(Ordering::Relaxed),
            largest_batch: self.figures.largest_batch.load(Ordering::Relaxed),
            loaded: (self.loaded)(),
            refused: self.catalogue.refused.iter().map(|(name, error)| (name.clone(), error.to_string())).collect(),
        }
    }

    /// The model's name and one answer a sentence, in their order.
    pub async fn translate(
        &self,
        from: LanguageTag,
        to: LanguageTag,
        texts: Vec<String>,
    ) -> Result<(String, Vec<Segment>), (Refusal, String)> {
        let model = self.catalogue.routes.get(&(from, to));
        let at = *model.ok_or_else(|| (Refusal::UnknownPair, format!("no model translates {from} to {to}")))?;
        if texts.len() > MAX_SEGMENTS {
            return Err((Refusal::TooLarge, format!("more than {MAX_SEGMENTS} sentences")));
        }
        let entry = &self.catalogue.models[at];
        let busy = || (Refusal::Busy, "too many sentences wait".to_owned());
        let count = u32::try_from(texts.len()).map_err(|_| busy())?;
        let mut places = Arc::clone(&self.queue).try_acquire_many_owned(count).map_err(|_| busy())?;
        // Every model has the pairs that lead to it.
        let task = entry.tasks.get(&(from, to)).cloned().unwrap_or_default();
        let mut waiting = Vec::with_capacity(texts.len());
        for text in texts {
            if text.chars().nth(MAX_SEGMENT_CHARS).is_some() {
                waiting.push(Err(format!("it is longer than {MAX_SEGMENT_CHARS} characters")));
                continue;
            }
            let place = places.split(1).ok_or_else(busy)?;
            let (answer, answered) = oneshot::channel();
            let job = Job { text, task: Arc::clone(&task), answer, place };
            self.lanes[at].try_send(job).map_err(|_| busy())?;
            waiting.push(Ok(answered));
        }
        let mut segments = Vec::with_capacity(waiting.len());
        for waiting in waiting {
            let answer = match waiting {
                Ok(answered) => answered.await.unwrap_or(Err(SentenceError::Stumbled)).map_err(|e| e.to_string()),
                Err(problem) => Err(problem),
            };
            segments.push(answer.map_or_else(Segment::Problem, Segment::Text));
        }
        Ok((entry.name.clone(), segments))
    }
}

/// One model's batches, one after the other, until the worker goes.
async fn work<B: Backend>(
    entry: Arc<Entry>,
    loaded: Arc<Loaded<B>>,
    mut jobs: mpsc::Receiver<Job>,
    turns: Arc<Semaphore>,
    figures: Arc<Figures>,
) {
    while let Some(batch) = next_batch(&mut jobs).await {
        let Ok(_turn) = turns.acquire().await else { return };
        let count = batch.len();
        figures.batches.fetch_add(1, Ordering::Relaxed);
        figures.sentences.fetch_add(count as u64, Ordering::Relaxed);
        figures.largest_batch.fetch_max(count, Ordering::Relaxed);
        let (entry, loaded, counted) = (Arc::clone(&entry), Arc::clone(&loaded), Arc::clone(&figures));
        let computing = tokio::task::spawn_blocking(move || {
            let answers = match loaded.get(&entry) {
                Ok(ready) => {
                    let texts: Vec<_> = batch.iter().map(|job| (job.text.as_str(), &job.task)).collect();
                    ready.translate(&texts)
                }
                Err(error) => vec![Err(error.into()); batch.len()],
            };
            for (job, answer) in batch.into_iter().zip(answers) {
                counted.failed.fetch_add(u64::from(answer.is_err()), Ordering::Relaxed);
                drop(job.place);
                // Whoever asked may have gone.
                let _ = job.answer.send(answer);
            }
        });
        if computing.await.is_err() {
            figures.failed.fetch_add(count as u64, Ordering::Relaxed);
            tracing::error!("a batch made the worker stumble");
        }
    }
}
