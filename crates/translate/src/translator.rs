//! The whole way of a text: taken apart, each sentence along the first route that brings it, put together again.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use kumara_language::{
    Document, Glossary, MAX_DOCUMENT_BYTES, Masked, SegmentKey, Unit, check, is_latin, is_latin_language,
};
use kumara_model::{LanguageTag, MemberId};
use parking_lot::{Mutex, RwLock};
use tokio::{sync::Semaphore, time::Instant};

use crate::{
    Budget, CacheStore, Engine, EngineError, EngineKind, EngineLimits, Matrix, Outcome, Pair, Reason, Request, Route,
    Status, Step, Translation,
    batch::{self, Job},
    cache::Memory,
    engine_code,
    flight::{Flights, Landed, Lead},
    health::Health,
    status::EngineStatus,
};

/// Tasks that bring segments, running or waiting. Beyond, the answer is [`Reason::Busy`].
const MAX_RUNNING: usize = 256;
/// A sentence as short as this says less about its language than the text around it.
const SHORT_CHARS: usize = 40;

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
    matrix: Matrix,
    memory: Memory,
    flights: Arc<Flights>,
    glossary: RwLock<Arc<Glossary>>,
    running: Arc<Semaphore>,
}

/// An engine in its place in the chain.
pub(crate) struct Place {
    pub engine: Arc<dyn Engine>,
    pub kind: EngineKind,
    pub limits: EngineLimits,
    pub turns: Semaphore,
    /// Name and version, for keys.
    label: String,
    /// Of each pair for local engines, whose pairs fail apart; of all pairs together for the others.
    health: Mutex<HashMap<Option<Pair>, Health>>,
}

/// A call that has begun; if it never ends, its trial does.
pub(crate) struct Call<'a> {
    place: &'a Place,
    circuit: Option<Pair>,
    is_over: bool,
}

impl Place {
    fn new(engine: Arc<dyn Engine>) -> Self {
        let limits = engine.limits();
        Self {
            kind: engine.kind(),
            label: format!("{} {}", engine.name(), engine.version()),
            turns: Semaphore::new(limits.at_once.max(1)),
            health: Mutex::default(),
            limits,
            engine,
        }
    }

    /// `None` while the engine has its rest.
    pub fn begin(&self, pair: Pair) -> Option<Call<'_>> {
        let circuit = (self.kind == EngineKind::Local).then_some(pair);
        let may_call = self.health.lock().entry(circuit).or_default().may_call(Instant::now());
        may_call.then_some(Call { place: self, circuit, is_over: false })
    }
}

impl Call<'_> {
    fn end(&mut self, how: impl FnOnce(&mut Health)) {
        self.is_over = true;
        how(self.place.health.lock().entry(self.circuit).or_default());
    }

    pub fn succeeded(mut self, segments: usize, chars: usize, took: Duration) {
        self.end(|health| health.succeeded(segments, chars, took));
    }

    pub fn failed(mut self, error: &EngineError) {
        self.end(|health| health.failed(error, Instant::now()));
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            self.end(Health::abandoned);
        }
    }
}

#[derive(Default)]
pub(crate) struct Figures {
    hits: AtomicU64,
    misses: AtomicU64,
    failures: Mutex<BTreeMap<Reason, u64>>,
}

impl Figures {
    pub fn hit(&self) {
        self.hits.fetch_add(1, Ordering::Relaxed);
    }

    pub fn missed(&self, segments: usize) {
        self.misses.fetch_add(segments as u64, Ordering::Relaxed);
    }
}

impl Shared {
    /// Remembers an answer and hands it to whoever waits.
    pub fn land(&self, lead: Lead, landed: Landed) {
        self.memory.put(lead.key, &landed);
        lead.land(landed);
    }
}

/// A segment that some route has brought.
#[derive(Debug, Clone)]
struct Done {
    text: String,
    engines: Vec<usize>,
    keys: Vec<SegmentKey>,
    corrected: bool,
    /// Why better routes did not bring it.
    after: Option<Reason>,
}

impl Translator {
    /// `engines` are tried in their order.
    pub fn new(engines: Vec<Arc<dyn Engine>>, store: Arc<dyn CacheStore>, budget: Arc<Budget>) -> Self {
        let matrix = Matrix::new(&engines);
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
            }),
        }
    }

    /// Later translations use it; what was translated with another one is not used again.
    pub fn set_glossary(&self, glossary: Glossary) {
        *self.shared.glossary.write() = Arc::new(glossary);
    }

    pub fn matrix(&self) -> &Matrix {
        &self.shared.matrix
    }

    /// Drops segments from this process, when the store has deleted them or a correction was accepted.
    pub fn forget(&self, keys: &[SegmentKey]) {
        self.shared.memory.forget(keys);
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

        let mut groups: BTreeMap<(Pair, Option<MemberId>), Vec<String>> = BTreeMap::new();
        for text in &texts {
            for wanted in text.wanted.iter().flatten() {
                let group = groups.entry((wanted.pair, text.request.member)).or_default();
                group.push(wanted.masked.text.clone());
            }
        }
        let version = glossary.version();
        let bring = |((pair, member), mut segments): ((Pair, Option<MemberId>), Vec<String>)| async move {
            segments.sort_unstable();
            segments.dedup();
            let done = self.group(pair, &segments, member, version).await;
            ((pair, member), segments.into_iter().zip(done).collect::<HashMap<_, _>>())
        };
        let brought: HashMap<_, _> =
            futures::future::join_all(groups.into_iter().map(bring)).await.into_iter().collect();
        texts
            .iter_mut()
            .map(|text| {
                let member = text.request.member;
                text.finish(&self.shared, |wanted| {
                    let found = brought.get(&(wanted.pair, member)).and_then(|group| group.get(&wanted.masked.text));
                    found.cloned().unwrap_or(Err(Reason::EngineFailed))
                })
            })
            .collect()
    }

    /// Distinct segments of one pair, each along the first route that brings it.
    async fn group(
        &self,
        pair: Pair,
        segments: &[String],
        member: Option<MemberId>,
        glossary: u64,
    ) -> Vec<Result<Done, Reason>> {
        let mut done: Vec<Option<Result<Done, Reason>>> = vec![None; segments.len()];
        self.corrections(pair, segments, &mut done).await;
        for route in self.shared.matrix.routes(&pair.from, &pair.to) {
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

    async fn corrections(&self, pair: Pair, segments: &[String], done: &mut [Option<Result<Done, Reason>>]) {
        let keys: Vec<_> = segments.iter().map(|s| SegmentKey::of_memory(s, &pair.from, &pair.to)).collect();
        let corrections = self.shared.store.corrections(&keys).await;
        for (index, correction) in corrections.into_iter().enumerate().take(done.len()) {
            // Members are no engine, but a lost mention is lost all the same.
            if let Some(text) = correction
                && check(&segments[index], &text, &pair.from, &pair.to).is_ok()
            {
                done[index] =
                    Some(Ok(Done { text, engines: Vec::new(), keys: vec![keys[index]], corrected: true, after: None }));
            }
        }
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
        let mut waiting = Vec::with_capacity(texts.len());
        let mut jobs = Vec::new();
        for text in texts {
            let key = SegmentKey::new(text, &step.pair.from, &step.pair.to, &place.label, glossary);
            if let Some(known) = shared.memory.get(&key) {
                shared.figures.hit();
                waiting.push((key, Err(known)));
                continue;
            }
            let (landing, lead) = shared.flights.claim(key);
            jobs.extend(lead.map(|lead| Job { lead, text: (*text).to_owned() }));
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
            version: place.engine.version().to_owned(),
            kind: place.kind,
            pairs: place.engine.pairs(),
            health: place.health.lock().values().map(|health| health.figures(now)).fold(Default::default(), merged),
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

fn merged(mut a: crate::HealthFigures, b: crate::HealthFigures) -> crate::HealthFigures {
    a.calls += b.calls;
    a.segments += b.segments;
    a.chars += b.chars;
    a.failures += b.failures;
    a.busy_ms += b.busy_ms;
    a.resting_s = a.resting_s.max(b.resting_s);
    for (error, count) in b.errors {
        *a.errors.entry(error).or_default() += count;
    }
    a
}

/// One request on its way.
struct Text {
    request: Request,
    from: LanguageTag,
    /// Why nothing of it is asked for.
    refused: Option<Reason>,
    document: Document,
    /// In the order of the document's units; `None` for what the reader reads anyway.
    wanted: Vec<Option<Wanted>>,
}

struct Wanted {
    pair: Pair,
    masked: Masked,
}

impl Text {
    fn new(request: Request, glossary: &Glossary, memory: &Memory) -> Self {
        let mut text = Self {
            from: request.from.unwrap_or(LanguageTag::UNKNOWN),
            request,
            refused: None,
            document: Document::default(),
            wanted: Vec::new(),
        };
        if text.request.text.len() > MAX_DOCUMENT_BYTES {
            text.refused = Some(Reason::TooLong);
            return text;
        }
        let found = memory.language(&text.request.text, &text.request.likely).tag;
        if found == LanguageTag::NONE {
            text.from = LanguageTag::NONE;
            text.refused = Some(Reason::NoLanguage);
            return text;
        }
        let known = |tag: &LanguageTag| *tag != LanguageTag::UNKNOWN && *tag != LanguageTag::NONE;
        text.from = text.request.from.filter(known).unwrap_or(found);
        text.document = Document::new(&text.request.text);
        let to = engine_code(&text.request.to);
        for unit in text.document.units() {
            let from = engine_code(&language_of(unit, text.from, &text.request.likely, memory));
            let wanted = from != to && known(&from);
            text.wanted.push(
                wanted.then(|| Wanted { pair: Pair { from, to }, masked: glossary.apply(&unit.masked, &from, &to) }),
            );
        }
        if text.wanted.iter().all(Option::is_none) {
            let same = engine_code(&text.from) == to;
            text.refused = Some(if same { Reason::SameLanguage } else { Reason::UnknownLanguage });
        }
        text
    }

    fn finish(&mut self, shared: &Shared, result: impl Fn(&Wanted) -> Result<Done, Reason>) -> Translation {
        let to = self.request.to;
        if let Some(reason) = self.refused {
            return Translation::original(&self.request.text, self.from, to, reason);
        }
        let results: Vec<_> = self.wanted.iter().map(|wanted| wanted.as_ref().map(&result)).collect();
        let is_help = |done: &Done| done.engines.iter().any(|e| shared.places[*e].kind == EngineKind::WordHelp);
        let real = results.iter().flatten().flatten().any(|done| !is_help(done));
        let mut translation = Translation::original("", self.from, to, Reason::NoEngine);
        translation.reason = None;
        let (mut answers, mut brought, mut engines) = (Vec::new(), 0, Vec::new());
        for (wanted, result) in self.wanted.iter().zip(results) {
            let mut answer = None;
            match (wanted, result) {
                // Word help among translated sentences would pass as one of them.
                (Some(wanted), Some(Ok(done))) if !(real && is_help(&done)) => {
                    brought += 1;
                    answer = Some(Masked { text: done.text, slots: wanted.masked.slots.clone() });
                    engines.extend(done.engines);
                    translation.keys.extend(done.keys);
                    translation.corrected |= done.corrected;
                }
                (Some(_), failed) => {
                    let reason = failed.and_then(|failed| failed.map_or_else(Some, |done| done.after));
                    let reason = reason.unwrap_or(Reason::NoEngine);
                    *shared.figures.failures.lock().entry(reason).or_default() += 1;
                    translation.reason.get_or_insert(reason);
                }
                (None, _) => {}
            }
            answers.push(answer);
        }
        engines.sort_unstable();
        engines.dedup();
        translation.engines = engines.into_iter().map(|e| shared.places[e].engine.name().to_owned()).collect();
        translation.engines.dedup();
        translation.pieces = self.document.assemble(&answers);
        translation.outcome = match (brought, translation.reason) {
            (0, _) => Outcome::Original,
            _ if !real => Outcome::WordHelp,
            (_, None) => Outcome::Translated,
            (_, Some(_)) => Outcome::Partly,
        };
        translation
    }
}

/// The language of one sentence: its own where it says enough, or else that of the text.
fn language_of(unit: &Unit, text: LanguageTag, likely: &[LanguageTag], memory: &Memory) -> LanguageTag {
    let sentence = &unit.masked.text;
    let same_script = is_latin(sentence) == is_latin_language(&text);
    let says_enough = sentence.chars().nth(SHORT_CHARS).is_some();
    if same_script && !says_enough && text != LanguageTag::UNKNOWN {
        return text;
    }
    let mut priors = vec![text];
    priors.extend_from_slice(likely);
    let found = memory.language(sentence, &priors);
    let is_sure = found.tag != LanguageTag::UNKNOWN && found.tag != LanguageTag::NONE;
    if is_sure && (!same_script || found.confidence >= 0.9) { found.tag } else { text }
}
