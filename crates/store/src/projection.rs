//! A projector or follower at work: a task that reads the log batch by batch, waits when there is nothing, tries
//! again when something fails, and stops visibly at an event that it can't digest. It never skips one.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use kumara_model::Timestamp;
use tokio::{sync::watch, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use crate::{
    Database, Logged, Offset, Projector, StoreError, dead_letter,
    jetstream::Reader,
    projector::{BATCH, advance, projected_until},
};

/// Events of another process wake nobody here, so the log is looked at this often.
const POLL: Duration = Duration::from_millis(100);
/// Where another process applies events, it is looked so often, and so many times before the log is asked again.
const LOOK: Duration = Duration::from_millis(20);
const LOOKS: usize = 25;
const FIRST_RETRY: Duration = Duration::from_millis(20);
const LAST_RETRY: Duration = Duration::from_secs(5);
/// How often one event may fail by its own fault before the projection stops. A busy or unreachable database is
/// nobody's fault and is waited for without end.
const ATTEMPTS: u32 = 5;

/// Keeps something in memory only, from the events alone. It can't fail; it starts anew with the program.
pub trait Follower: Send + Sync + 'static {
    fn name(&self) -> &'static str;

    /// Takes events in their order, each once.
    fn apply(&self, batch: &[Logged]);
}

/// How a projection is doing; readiness looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    Running,
    /// It failed just now and will try again.
    Retrying {
        failures: u32,
        error: String,
    },
    /// It stands at an event that it can't digest, and won't go on before the program is started anew.
    Stopped {
        error: String,
    },
}

#[derive(Debug, Clone)]
struct State {
    offset: Offset,
    health: Health,
    /// When the oldest event was written that has not taken effect, as far as is known.
    behind_since: Option<Timestamp>,
}

/// The handle of a running projection. It goes on without the handle, until the shutdown token is cancelled.
pub struct Projection {
    name: &'static str,
    db: Database,
    state: watch::Receiver<State>,
    task: JoinHandle<()>,
}

impl Projection {
    /// Starts a projector where its tables stand.
    pub async fn spawn<P: Projector>(
        db: &Database,
        projector: Arc<P>,
        shutdown: CancellationToken,
    ) -> Result<Self, StoreError> {
        let name = projector.name();
        let stored = db.read(move |tx| async move { projected_until(&tx, name).await }).await?;
        Ok(Self::spawn_at(db, projector, stored, shutdown))
    }

    /// Starts a projector whose memory was loaded with everything up to `loaded` (see
    /// [`projected_until`](crate::projected_until)).
    pub fn spawn_at<P: Projector>(
        db: &Database,
        projector: Arc<P>,
        loaded: Offset,
        shutdown: CancellationToken,
    ) -> Self {
        let name = projector.name();
        start(
            db,
            Projecting { db: db.clone(), projector, stored: loaded, applied: loaded, seen: loaded },
            name,
            shutdown,
        )
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Everything up to here has taken effect.
    pub fn offset(&self) -> Offset {
        self.state.borrow().offset
    }

    pub fn health(&self) -> Health {
        self.state.borrow().health.clone()
    }

    /// How old the oldest event is that has not taken effect; zero when there is none.
    pub fn lag(&self) -> Duration {
        let since = self.state.borrow().behind_since;
        since.map_or(Duration::ZERO, |since| self.db.clock().now().since(since))
    }

    /// Waits until everything up to `offset` has taken effect; [`StoreError::ProjectorStopped`] if it never will.
    pub async fn wait_for(&self, offset: Offset) -> Result<(), StoreError> {
        let mut state = self.state.clone();
        let reached = state.wait_for(|s| s.offset >= offset || matches!(s.health, Health::Stopped { .. })).await;
        match reached {
            Ok(state) if state.offset >= offset => Ok(()),
            Ok(state) => Err(self.stopped(&state.health)),
            Err(_) => Err(self.stopped(&self.health())),
        }
    }

    /// Waits until everything has taken effect that is committed now.
    pub async fn wait_until_caught_up(&self) -> Result<(), StoreError> {
        self.wait_for(self.db.log_end().await?).await
    }

    /// Waits until the task has ended, after a shutdown.
    pub async fn ended(self) {
        let _ = self.task.await;
    }

    fn stopped(&self, health: &Health) -> StoreError {
        let why = match health {
            Health::Stopped { error } => error.clone(),
            _ => "the program is shutting down".into(),
        };
        StoreError::ProjectorStopped { name: self.name, why }
    }
}

/// Starts a follower after the position `from`.
pub fn spawn_follower<F: Follower>(
    db: &Database,
    follower: Arc<F>,
    from: Offset,
    shutdown: CancellationToken,
) -> Projection {
    let name = follower.name();
    start(db, Following { follower, seen: from }, name, shutdown)
}

fn start(db: &Database, consumer: impl Consumer, name: &'static str, shutdown: CancellationToken) -> Projection {
    let (told, state) = watch::channel(State { offset: consumer.seen(), health: Health::Running, behind_since: None });
    let task = tokio::spawn(follow(db.clone(), consumer, name, told, shutdown));
    Projection { name, db: db.clone(), state, task }
}

/// What a projection does with events.
trait Consumer: Send + 'static {
    /// Where to read on.
    fn position(&self) -> Offset;
    /// Everything up to here has taken effect.
    fn seen(&self) -> Offset;
    fn take(&mut self, batch: Vec<Logged>) -> impl Future<Output = Result<(), StoreError>> + Send;
    /// Goes past an event that can't be digested, after it was kept for an operator; false where that is not done.
    fn set_aside(&mut self, event: Logged, error: &str) -> impl Future<Output = Result<bool, StoreError>> + Send;
}

struct Projecting<P> {
    db: Database,
    projector: Arc<P>,
    /// What the tables hold, as far as this process knows.
    stored: Offset,
    /// What this process applied last, or found at its start.
    applied: Offset,
    /// What the projector's memory holds. The two differ while another process applies events too.
    seen: Offset,
}

impl<P: Projector> Projecting<P> {
    /// Another process applies the events: where it stands, as soon as that is further than before.
    async fn wait_for_others(&self) -> Result<Offset, StoreError> {
        for _ in 0..LOOKS {
            let name = self.projector.name();
            let stored = self.db.read(move |tx| async move { projected_until(&tx, name).await }).await?;
            if stored > self.stored || self.db.projects() {
                return Ok(stored);
            }
            tokio::time::sleep(LOOK).await;
        }
        Ok(self.stored)
    }
}

impl<P: Projector> Consumer for Projecting<P> {
    fn position(&self) -> Offset {
        self.stored.min(self.seen)
    }

    fn seen(&self) -> Offset {
        self.seen
    }

    async fn take(&mut self, batch: Vec<Logged>) -> Result<(), StoreError> {
        let Some(last) = batch.last().map(|event| event.offset) else { return Ok(()) };
        if last > self.stored {
            let new: Vec<_> = batch.iter().filter(|event| event.offset > self.stored).cloned().collect();
            self.stored = if self.db.projects() {
                let is_taken_over = self.stored != self.applied;
                let advanced = advance(&self.db, &self.projector, self.stored, Arc::new(new), is_taken_over).await?;
                if advanced.is_ours {
                    self.applied = advanced.stored;
                }
                advanced.stored
            } else {
                self.wait_for_others().await?
            };
        }
        let reached = last.min(self.stored);
        let committed: Vec<_> =
            batch.into_iter().filter(|event| event.offset > self.seen && event.offset <= reached).collect();
        if !committed.is_empty() {
            survive(|| self.projector.committed(&committed))?;
            self.seen = reached;
        }
        Ok(())
    }

    async fn set_aside(&mut self, event: Logged, error: &str) -> Result<bool, StoreError> {
        // What another program has applied fails here in memory alone, which only a start mends.
        if self.db.event_stream().is_none() || event.offset <= self.stored {
            return Ok(false);
        }
        let Some(stored) =
            dead_letter::set_aside(&self.db, self.projector.name(), self.stored, event.clone(), error).await?
        else {
            return Ok(false);
        };
        self.stored = stored;
        if stored == event.offset {
            self.seen = stored;
            self.applied = stored;
        }
        Ok(true)
    }
}

struct Following<F> {
    follower: Arc<F>,
    seen: Offset,
}

impl<F: Follower> Consumer for Following<F> {
    fn position(&self) -> Offset {
        self.seen
    }

    fn seen(&self) -> Offset {
        self.seen
    }

    async fn take(&mut self, batch: Vec<Logged>) -> Result<(), StoreError> {
        survive(|| self.follower.apply(&batch))?;
        self.seen = batch.last().map_or(self.seen, |event| event.offset);
        Ok(())
    }

    async fn set_aside(&mut self, _event: Logged, _error: &str) -> Result<bool, StoreError> {
        Ok(false)
    }
}

/// Memory that was changed half-way can't be trusted, so a panic there is an error that is met again.
fn survive(work: impl FnOnce()) -> Result<(), StoreError> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| StoreError::Panicked)
}

async fn follow(
    db: Database,
    mut consumer: impl Consumer,
    name: &'static str,
    state: watch::Sender<State>,
    shutdown: CancellationToken,
) {
    let lag = metrics::gauge!("kumara_projector_lag_seconds", "projector" => name);
    let stopped = metrics::gauge!("kumara_projector_stopped", "projector" => name);
    let events = metrics::counter!("kumara_projector_events_total", "projector" => name);
    stopped.set(0.0);
    let mut source = Source::of(&db, name);
    let (mut limit, mut failures) = (BATCH, 0);
    while !shutdown.is_cancelled() {
        let next = tokio::select! {
            () = shutdown.cancelled() => return,
            next = source.next(&db, consumer.position(), limit) => next,
        };
        let taken = match next {
            Ok(batch) if batch.is_empty() => {
                lag.set(0.0);
                state.send_if_modified(|s| s.behind_since.take().is_some());
                source.wait(&shutdown).await;
                continue;
            }
            Ok(batch) => {
                lag.set(batch.first().map_or(0.0, |e| db.clock().now().since(e.at).as_secs_f64()));
                let count = batch.len() as u64;
                let first = batch.first().cloned();
                let since = first.as_ref().map(|event| event.at);
                state.send_if_modified(|s| {
                    s.behind_since = since;
                    false
                });
                consumer.take(batch).await.map(|()| count).map_err(|error| (error, first))
            }
            Err(error) => Err((error, None)),
        };
        let (error, first) = match taken {
            Ok(count) => {
                events.increment(count);
                (limit, failures) = ((limit * 2).min(BATCH), 0);
                state.send_modify(|s| (s.offset, s.health) = (consumer.seen(), Health::Running));
                continue;
            }
            Err((StoreError::Closed, _)) => return,
            Err(failed) => failed,
        };
        // One by one from here, so that everything before the event that fails gets through.
        limit = 1;
        failures += 1;
        if failures >= ATTEMPTS && !error.is_transient() {
            let at = consumer.position();
            if let Some(event) = first {
                let offset = event.offset;
                match consumer.set_aside(event, &error.to_string()).await {
                    Ok(true) => {
                        tracing::error!(projector = name, epoch = offset.epoch, seq = offset.seq, %error, "set an event aside; see `kumara log dead-letters list`");
                        metrics::counter!("kumara_dead_letters_total", "projector" => name).increment(1);
                        failures = 0;
                        state.send_modify(|s| (s.offset, s.health) = (consumer.seen(), Health::Running));
                        continue;
                    }
                    Ok(false) => {}
                    Err(error) => {
                        tracing::warn!(projector = name, %error, "could not set an event aside; will try again");
                        let _ = tokio::time::timeout(LAST_RETRY, shutdown.cancelled()).await;
                        continue;
                    }
                }
            }
            tracing::error!(projector = name, epoch = at.epoch, seq = at.seq, %error, "stopped at the event after this");
            stopped.set(1.0);
            state.send_modify(|s| s.health = Health::Stopped { error: error.to_string() });
            return;
        }
        tracing::warn!(projector = name, failures, %error, "will try again");
        state.send_modify(|s| s.health = Health::Retrying { failures, error: error.to_string() });
        let pause = FIRST_RETRY.saturating_mul(1 << failures.min(8)).min(LAST_RETRY);
        let _ = tokio::time::timeout(pause, shutdown.cancelled()).await;
    }
}

/// Where events come from.
enum Source {
    Table { changed: watch::Receiver<u64> },
    Stream(Box<Reader>),
}

impl Source {
    fn of(db: &Database, name: &str) -> Self {
        match db.event_stream() {
            Some(stream) => Self::Stream(Box::new(Reader::new(stream.clone(), name))),
            None => Self::Table { changed: db.log_changed() },
        }
    }

    async fn next(&mut self, db: &Database, after: Offset, limit: usize) -> Result<Vec<Logged>, StoreError> {
        match self {
            Self::Table { changed } => {
                changed.mark_unchanged();
                db.log_after(after, limit).await
            }
            Self::Stream(reader) => reader.next(db, after, limit).await,
        }
    }

    /// After there was nothing. The stream has waited already.
    async fn wait(&mut self, shutdown: &CancellationToken) {
        let Self::Table { changed } = self else { return };
        tokio::select! {
            () = shutdown.cancelled() => {}
            _ = changed.changed() => {}
            () = tokio::time::sleep(POLL) => {}
        }
    }
}
