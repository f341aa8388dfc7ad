//! An engine in its place in the chain: its turns, its health, and a call while it runs.

use std::{collections::HashMap, sync::Arc, time::Duration};

use parking_lot::Mutex;
use tokio::{sync::Semaphore, time::Instant};

use crate::{Engine, EngineError, EngineKind, EngineLimits, HealthFigures, Pair, health::Health};

/// See the module's header.
pub(crate) struct Place {
    pub engine: Arc<dyn Engine>,
    pub kind: EngineKind,
    pub limits: EngineLimits,
    pub turns: Semaphore,
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
    pub fn new(engine: Arc<dyn Engine>) -> Self {
        let limits = engine.limits();
        Self {
            kind: engine.kind(),
            turns: Semaphore::new(limits.at_once.max(1)),
            health: Mutex::default(),
            limits,
            engine,
        }
    }

    /// Name and version, for keys.
    pub fn label(&self) -> String {
        format!("{} {}", self.engine.name(), self.engine.version())
    }

    /// `None` while the engine has its rest.
    pub fn begin(&self, pair: Pair) -> Option<Call<'_>> {
        let circuit = (self.kind == EngineKind::Local).then_some(pair);
        let may_call = self.health.lock().entry(circuit).or_default().may_call(Instant::now());
        may_call.then_some(Call { place: self, circuit, is_over: false })
    }

    /// Of all pairs together.
    pub fn figures(&self, now: Instant) -> HealthFigures {
        self.health.lock().values().map(|health| health.figures(now)).fold(HealthFigures::default(), merged)
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

fn merged(mut a: HealthFigures, b: HealthFigures) -> HealthFigures {
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
