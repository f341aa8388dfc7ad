//! The whole way of a text: taken apart, each sentence along the first route that brings it, put together again.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use kumara_language::{Glossary, SegmentKey, check};
use kumara_model::{LanguageTag, MemberId};
use parking_lot::{Mutex, RwLock};
use tokio::{sync::Semaphore, time::Instant};

use crate::{
    Budget, CacheStore, Engine, EngineKind, Matrix, Pair, Reason, Request, Route, Status, Step, Translation,
    batch::{self, Job},
    cache::Memory,
    flight::{Flights, Landed, Lead},
    place::Place,
    status::EngineStatus,
    text::{Done, Text},
    wordings::Accepted,
};

/// Tasks that bring segments, running or waiting. Beyond, the answer is [`Reason::Busy`].
const MAX_RUNNING: usize = 256;

/// Shared and cheap to clone. Needs a Tokio runtime.
#[derive(Clone)]
pub struct Translator {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub places: Vec<Place>,
    pub store: Arc<dyn CacheStore>,
    pub budget: Arc<Budget>,
    pub figures: Figures,
    /// With the sum of the editions of which it was made.
    matrix: RwLock<(u64, Arc<Matrix>)>,
    pub memory: Memory,
    flights: Arc<Flights>,
    glossary: RwLock<Arc<Glossary>>,
    running: Arc<Semaphore>,
    /// No engine is asked but those that convert scripts.
    pub cache_only: AtomicBool,
}

/// What is asked for together: segments of one pair, on one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Group {
    pair: Pair,
    member: Option<MemberId>,
    scripts_only: bool,
}

impl Group {
    const fn of(request: &Request, pair: Pair) -> Self {
        Self { pair, member: request.member, scripts_only: request.scripts_only }
    }
}

#[derive(Default)]
pub(crate) struct Figures {
    hits: AtomicU64,
    misses: AtomicU64,
    failures: Mutex<BTreeMap<Reason, u64>>,
}

impl Figures {
    pub fn failed(&self, reason: Reason) {
        *self.failures.lock().entry(reason).or_default() += 1;
    }

    pub fn hit(&self) {
        self.hits.fetch_add(1, Ordering::Relaxed);
    }

    pub fn missed(&self, segments: usize) {
        self.misses.fetch_add(segments as u64, Ordering::Relaxed);
    }
}

impl Shared {
    fn matrix(&self) -> Arc<Matrix> {
        let edition = self.places.iter().map(|place| place.engine.edition()).sum();
        let known = self.matrix.read().clone();
        if known.0 == edition {
            return known.1;
        }
        let engines: Vec<_> = self.places.iter().map(|place| Arc::clone(&place.engine)).collect();
        let matrix = Arc::new(Matrix::new(&engines));
        *self.matrix.write() = (edition, Arc::clone(&matrix));
        matrix
    }

    /// Remembers an answer and hands it to whoever waits.
    pub fn land(&self, lead: Lead, landed: Landed) {
        self.memory.put(lead.key, &landed);
        lead.land(landed);
    }
}

impl Translator {
    /// `engines` are tried in their order.
    pub fn new(engines: Vec<Arc<dyn Engine>>, store: Arc<dyn CacheStore>, budget: Arc<Budget>) -> Self {
        let edition = engines.iter().map(|engine| engine.edition()).sum();
        let matrix = RwLock::new((edition, Arc::new(Matrix::new(&engines))));
        Self {
            shared: Arc::new(Shared {
                places: engines.into_iter().map(Place::new).collect(),
                store,
                budget,
                figures: Figures::default(),
                matrix,
                memory: Memory::default(),
                flights: Arc::default(),
                glossary: RwLock::default(),
                running: Arc::new(Semaphore::new(MAX_RUNNING)),
                cache_only: AtomicBool::new(false),
            }),
        }
    }

    /// Under load: what is not in the cache stays as it was written, with [`Reason::Busy`]. Conversion of scripts goes on.
    pub fn set_cache_only(&self, cache_only: bool) {
        self.shared.cache_only.store(cache_only, Ordering::Relaxed);
    }

    /// Later translations use it; what was translated with another one is not used again.
    pub fn set_glossary(&self, glossary: Glossary) {
        *self.shared.glossary.write() = Arc::new(glossary);
    }

    /// Another one when an engine has changed its pairs.
    pub fn matrix(&self) -> Arc<Matrix> {
        self.shared.matrix()
    }

    /// Drops segments from this process, when the store has deleted them or a correction was accepted.
    pub fn forget(&self, keys: &[SegmentKey]) {
        self.shared.memory.forget(keys);
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub async fn translate(&self, request: Request) -> Translation {
        let mut all = self.translate_all(vec![request]).await;
        // One request, one translation.
        all.pop().unwrap_or_else(|| {
            Translation::original("", LanguageTag::UNKNOWN, LanguageTag::UNKNOWN, Reason::EngineFailed)
        })
    }

    /// One translation a request, in their order; what they have in common is asked for once, together.
    pub async fn translate_all(&self, requests: Vec<Request>) -> Vec<Translation> {
        let glossary = Arc::clone(&self.shared.glossary.read());
        let text = |request| Text::new(request, &glossary, &self.shared.memory);
        let mut texts: Vec<Text> = requests.into_iter().map(text).collect();
        let accepted = Accepted::look_up(&self.shared, &mut texts).await;

        let mut groups: BTreeMap<Group, Vec<String>> = BTreeMap::new();
        for text in &texts {
            for wanted in text.wanted.iter().flatten().filter(|_| text.whole.is_none()) {
                let group = groups.entry(Group::of(&text.request, wanted.pair)).or_default();
                group.push(wanted.masked.text.clone());
            }
        }
        let (version, accepted) = (glossary.version(), &accepted);
        let bring = |(group, mut segments): (Group, Vec<String>)| async move {
            segments.sort_unstable();
            segments.dedup();
            let done = self.group(group, &segments, accepted, version).await;
            (group, segments.into_iter().zip(done).collect::<HashMap<_, _>>())
        };
        let brought: HashMap<_, _> =
            futures::future::join_all(groups.into_iter().map(bring)).await.into_iter().collect();
        texts
            .iter_mut()
            .map(|text| {
                let request = text.request.clone();
                text.finish(&self.shared, |wanted| {
                    let group = brought.get(&Group::of(&request, wanted.pair));
                    let found = group.and_then(|group| group.get(&wanted.masked.text));
                    found.cloned().unwrap_or(Err(Reason::EngineFailed))
                })
            })
            .collect()
    }

    /// Distinct segments, each along the first route that brings it.
    async fn group(
        &self,
        group: Group,
        segments: &[String],
        accepted: &Accepted,
        glossary: u64,
    ) -> Vec<Result<Done, Reason>> {
        let Group { pair, member, scripts_only } = group;
        let mut done: Vec<Option<Result<Done, Reason>>> =
            segments.iter().map(|segment| accepted.sentence(segment, pair).map(Ok)).collect();
        let may_take = |step: &Step| !scripts_only || self.shared.places[step.engine].kind == EngineKind::Conversion;
        for route in self.shared.matrix().routes(&pair.from, &pair.to) {
            if !route.steps.iter().all(may_take) {
                continue;
            }
            let pending: Vec<usize> = (0..segments.len()).filter(|i| !matches!(done[*i], Some(Ok(_)))).collect();
            if pending.is_empty() {
                break;
            }
            let texts = pending.iter().map(|i| segments[*i].clone()).collect();
            let results = self.along(&route, texts, pair, member, glossary).await;
            for (index, result) in pending.into_iter().zip(results) {
                // The first route's reason says most: the others are makeshifts.
                done[index] = Some(match (done[index].take(), result) {
                    (Some(Err(reason)), Ok(done)) => Ok(Done { after: Some(reason), ..done }),
                    (Some(Err(reason)), Err(_)) => Err(reason),
                    (_, result) => result,
                });
            }
        }
        done.into_iter().map(|result| result.unwrap_or(Err(Reason::NoEngine))).collect()
    }

    async fn along(
        &self,
        route: &Route,
        texts: Vec<String>,
        pair: Pair,
        member: Option<MemberId>,
        glossary: u64,
    ) -> Vec<Result<Done, Reason>> {
        let start = |text: &String| {
            Ok(Done { text: text.clone(), engines: vec![], keys: vec![], corrected: false, after: None })
        };
        let mut done: Vec<Result<Done, Reason>> = texts.iter().map(start).collect();
        for step in &route.steps {
            let live: Vec<usize> = (0..done.len()).filter(|i| done[*i].is_ok()).collect();
            let inputs: Vec<&str> =
                live.iter().filter_map(|i| done[*i].as_ref().ok().map(|d| d.text.as_str())).collect();
            let results = self.step(*step, &inputs, member, glossary).await;
            for (index, (key, landed)) in live.into_iter().zip(results) {
                match (&mut done[index], landed) {
                    (Ok(done), Ok(stored)) => {
                        done.text.clone_from(&stored.text);
                        done.engines.push(step.engine);
                        done.keys.push(key);
                    }
                    (slot, Err(reason)) => *slot = Err(reason),
                    (Err(_), Ok(_)) => {}
                }
            }
        }
        if route.steps.len() > 1 {
            for (source, result) in texts.iter().zip(&mut done) {
                let fault = result.as_ref().ok().and_then(|d| check(source, &d.text, &pair.from, &pair.to).err());
                if let Some(fault) = fault {
                    *result = Err(fault.into());
                }
            }
        }
        done
    }

    /// Each text by one engine, from the cache if it is there.
    async fn step(
        &self,
        step: Step,
        texts: &[&str],
        member: Option<MemberId>,
        glossary: u64,
    ) -> Vec<(SegmentKey, Landed)> {
        let shared = &self.shared;
        let place = &shared.places[step.engine];
        let label: Arc<str> = place.label().into();
        let mut waiting = Vec::with_capacity(texts.len());
        let mut jobs = Vec::new();
        for text in texts {
            let key = SegmentKey::new(text, &step.pair.from, &step.pair.to, &label, glossary);
            if let Some(known) = shared.memory.get(&key) {
                shared.figures.hit();
                waiting.push((key, Err(known)));
                continue;
            }
            let (landing, lead) = shared.flights.claim(key);
            jobs.extend(lead.map(|lead| Job { lead, text: (*text).to_owned(), label: Arc::clone(&label) }));
            waiting.push((key, Ok(landing)));
        }
        if !jobs.is_empty() {
            match Arc::clone(&shared.running).try_acquire_owned() {
                Ok(running) => {
                    let shared = Arc::clone(shared);
                    tokio::spawn(async move {
                        batch::bring(shared, step.engine, step.pair, jobs, member).await;
                        drop(running);
                    });
                }
                Err(_) => jobs.into_iter().for_each(|job| job.lead.land(Err(Reason::Busy))),
            }
        }
        let landed = waiting.into_iter().map(|(key, waiting)| async move {
            let landed = match waiting {
                Err(known) => known,
                Ok(landing) => landing.await.unwrap_or(Err(Reason::EngineFailed)),
            };
            (key, landed)
        });
        futures::future::join_all(landed).await
    }

    pub fn status(&self) -> Status {
        let now = Instant::now();
        let shared = &self.shared;
        let engine = |place: &Place| EngineStatus {
            name: place.engine.name().to_owned(),
            version: place.engine.version().into_owned(),
            kind: place.kind,
            pairs: place.engine.pairs(),
            trouble: place.engine.trouble(),
            health: place.figures(now),
        };
        Status {
            engines: shared.places.iter().map(engine).collect(),
            cache_hits: shared.figures.hits.load(Ordering::Relaxed),
            cache_misses: shared.figures.misses.load(Ordering::Relaxed),
            running: MAX_RUNNING - shared.running.available_permits(),
            failures: shared.figures.failures.lock().clone(),
            budget: shared.budget.spent(),
        }
    }
}
