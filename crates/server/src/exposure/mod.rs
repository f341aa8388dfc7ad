//! The ledger of exposure: what every note is owed, who saw it and by which source, and the public proof.
//!
//! Derived from the log by one projector. A member counts once on a note; authors, blocked pairs, visitors, traffic
//! that looks automatic and impressions that no feed vouches for (`telemetry/ticket.rs`) count nothing. The rules are
//! the engine's (`kumara_recommend::exposure`), and so is the spending of the guarantee; here they meet the tables.

mod activity;
mod entry;
mod export;
mod keeper;
mod mirror;
mod of_note;
mod peers;
mod projector;
mod proof;
mod queries;
#[cfg(test)]
mod stories;

use std::{sync::Arc, time::Duration};

use kumara_model::{Clock, NoteId, Timestamp};
use kumara_recommend::{
    FeedIndex,
    exposure::{Audit, ExposedNote, Figures, HourFigures},
};
use kumara_store::{Database, Projection, StoreError, params};
use parking_lot::Mutex;
use tokio_util::sync::CancellationToken;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::{
    mirror::Mirror,
    queries::{FIND_FIGURES, NEXT_FIGURES},
};
pub use self::{mirror::NoteFigures, projector::ExposureProjector};
use crate::{app::App, config::Settings, secrets::Secrets};

const SLICE: i64 = 8_192;
const RETRY_AFTER: Duration = Duration::from_millis(200);
/// How long an author's answer waits for the ledger.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often prices are moved on with time.
const ADVANCED_EVERY: Duration = Duration::from_secs(30);
/// Of these, every so many let go of old notes.
const PRUNED_EVERY: u32 = 120;
/// What the public figures speak of.
const PROOF_DAYS: u64 = 7;

pub fn router() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(proof::show_proof))
        .routes(routes!(export::export_proof))
        .routes(routes!(of_note::exposure_of_note))
}

/// The ledger, current to some milliseconds.
pub struct Exposure {
    mirror: Arc<Mirror>,
    projector: Arc<ExposureProjector>,
    projection: Projection,
    kept_proof: Mutex<Option<Arc<proof::ExposureProof>>>,
}

impl Exposure {
    /// Loads the ledger and begins to follow the log. What notes are owed and have got goes on to the feed's index.
    pub async fn start(
        db: &Database,
        config: &Settings,
        clock: &Clock,
        secrets: &Secrets,
        shutdown: &CancellationToken,
    ) -> Result<Self, StoreError> {
        let projector = Arc::new(ExposureProjector::new(&config.feed.engine.exposure, secrets));
        let hour = clock.now().as_micros().div_euclid(3_600_000_000);
        let loaded = projector.load(db, hour).await?;
        let mirror = Arc::new(Mirror::default());
        let mut after = NoteId::from(0);
        loop {
            let rows = db.rows(&NEXT_FIGURES, params![after, SLICE]).await?;
            for row in &rows {
                let (note, figures) = NoteFigures::from_row(row)?;
                after = note;
                mirror.put(note, figures, &mut projector.keeper.lock().peers);
            }
            if rows.len() < SLICE as usize {
                break;
            }
        }
        let projection = Projection::spawn_at(db, Arc::clone(&projector), loaded, shutdown.clone());
        Ok(Self { mirror, projector, projection, kept_proof: Mutex::default() })
    }

    /// Hands everything to the feed's index, and goes on doing so until the program ends.
    pub fn inform(&self, db: &Database, clock: &Clock, index: &Arc<FeedIndex>, shutdown: &CancellationToken) {
        let now = clock.now();
        self.mirror.since(Timestamp::from_micros(i64::MIN), |note, figures| tell(index, note, figures, now));
        index.advance_exposure(now);
        self.mirror.prune(now, &mut self.projector.keeper.lock().peers);
        let (db, index, shutdown) = (db.clone(), Arc::clone(index), shutdown.clone());
        let (mirror, projector, clock) = (Arc::clone(&self.mirror), Arc::clone(&self.projector), clock.clone());
        tokio::spawn(async move {
            let mut ticked = 0_u32;
            let mut ticks = tokio::time::interval_at(tokio::time::Instant::now() + ADVANCED_EVERY, ADVANCED_EVERY);
            loop {
                let notes = tokio::select! {
                    () = shutdown.cancelled() => return,
                    _ = ticks.tick() => {
                        index.advance_exposure(clock.now());
                        ticked += 1;
                        if ticked.is_multiple_of(PRUNED_EVERY) {
                            mirror.prune(clock.now(), &mut projector.keeper.lock().peers);
                        }
                        continue;
                    }
                    notes = projector.changed.take() => notes,
                };
                match db.rows_many(&FIND_FIGURES, notes.iter().map(|note| params![*note]).collect()).await {
                    Ok(found) => {
                        for row in found.iter().flatten() {
                            match NoteFigures::from_row(row) {
                                Ok((note, figures)) => {
                                    tell(&index, note, &figures, clock.now());
                                    mirror.put(note, figures, &mut projector.keeper.lock().peers);
                                }
                                Err(error) => tracing::warn!(%error, "a note's exposure can't be read"),
                            }
                        }
                    }
                    Err(StoreError::Closed) => return,
                    Err(error) => {
                        tracing::warn!(%error, "exposure that changed could not be read; will try again");
                        tokio::time::sleep(RETRY_AFTER).await;
                        notes.iter().for_each(|note| projector.changed.add(*note));
                    }
                }
                projector.changed.done();
            }
        });
    }

    /// A note of the last month.
    pub fn of_note(&self, note: NoteId) -> Option<NoteFigures> {
        self.mirror.get(note)
    }

    /// What peers of a note bring: engaged members for each member shown to.
    pub fn peer_rate(&self, figures: &NoteFigures) -> f64 {
        self.projector.keeper.lock().peers.rate(figures.likeness())
    }

    /// N at this moment.
    pub fn goal_now(&self, now: Timestamp) -> u32 {
        self.projector.keeper.lock().goal.now(now)
    }

    /// Traffic by the hour, a week back.
    pub fn hours(&self) -> Vec<HourFigures> {
        self.projector.keeper.lock().goal.hours().collect()
    }

    /// The figures of the proof, over notes of the last seven days.
    pub fn figures(&self, app: &App, now: Timestamp) -> Figures {
        let mut audit = Audit::default();
        self.each_judged(app, now, |note| audit.note(note));
        let spent = app.feed.guarantee_spent();
        audit.page(spent.served, spent.without);
        audit.figures()
    }

    fn each_judged(&self, app: &App, now: Timestamp, mut take: impl FnMut(ExposedNote)) {
        let window = Duration::from_micros(app.config.feed.engine.exposure.window_micros().cast_unsigned());
        let since = now - Duration::from_secs(PROOF_DAYS * 86_400);
        self.mirror.since(since, |_, figures| {
            if !figures.is_eligible {
                return;
            }
            let minutes = figures.kept_at.map(|at| (at.as_micros() - figures.promised_at.as_micros()) as f32 / 60e6);
            take(ExposedNote {
                creator: figures.author.get().cast_unsigned(),
                followers: app.counters.member(figures.author).followers,
                owed: figures.owed,
                in_window: figures.in_window,
                members: figures.by_feed,
                minutes_to_goal: minutes,
                is_over: now >= figures.promised_at + window || figures.kept_at.is_some(),
            });
        });
    }

    /// Waits until the ledger shows what was just written, but not for long: it is right a moment later anyway.
    async fn catch_up(&self) -> Result<(), StoreError> {
        tokio::time::timeout(PATIENCE, self.settle()).await.unwrap_or(Ok(()))
    }

    /// Waits until everything shows what is committed now.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.projection.wait_until_caught_up().await?;
        self.projector.changed.settled().await;
        Ok(())
    }

    pub const fn projection(&self) -> &Projection {
        &self.projection
    }
}

fn tell(index: &FeedIndex, note: NoteId, figures: &NoteFigures, now: Timestamp) {
    let promise = kumara_recommend::exposure::Promise {
        owed: if figures.is_eligible { figures.owed } else { 0 },
        from: figures.promised_at,
    };
    index.set_exposure(note, promise, figures.in_window, figures.by_feed, figures.tier, now);
}
