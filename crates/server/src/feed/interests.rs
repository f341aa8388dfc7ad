//! Trains the feed's model of interests beside the requests, and keeps it in a file of the data folder, so that a
//! restart serves by taste at once. What it learns from is what the index remembers; without the file it is learned
//! anew.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use kumara_model::{Clock, Timestamp};
use kumara_recommend::{FeedIndex, InterestConfig, InterestModel, NotTrained};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use super::derived_file::write;

/// How often it is looked whether there is enough to learn.
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// Between two trainings, however much happens.
const LEAST_PAUSE: Duration = Duration::from_secs(15 * 60);
/// After so long little is enough.
const MOST_PAUSE: Duration = Duration::from_secs(3 * 3_600);
/// What is new against what the model was learned from, before `MOST_PAUSE` has passed: one in so many …
const NEW_SHARE: u64 = 10;
/// … and at least so much.
const LEAST_NEW: u64 = 50;

fn file(data_dir: &Path) -> PathBuf {
    data_dir.join("derived").join("interests")
}

/// Serves by what was kept. The index must be filled: vectors belong to its notes.
pub(super) fn restore(data_dir: &Path, index: &FeedIndex) {
    match fs::read(file(data_dir)).map(|bytes| InterestModel::from_bytes(&bytes)) {
        Ok(Ok(model)) => index.install_interests(model),
        Ok(Err(error)) => tracing::warn!(%error, "the model of interests can't be read; it is learned anew"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => tracing::warn!(%error, "the model of interests can't be read; it is learned anew"),
    }
}

/// What a training needs.
#[derive(Clone)]
pub(super) struct Trainer {
    pub data_dir: PathBuf,
    pub index: Arc<FeedIndex>,
    pub config: InterestConfig,
    pub clock: Clock,
    pub shutdown: CancellationToken,
    /// Set under load: no training begins.
    pub rests: Arc<AtomicBool>,
}

/// Trains when the past was read (`warmed`), and again whenever enough has happened, until the program ends.
pub(super) async fn learn(trainer: Trainer, warmed: oneshot::Receiver<()>) {
    tokio::select! {
        () = trainer.shutdown.cancelled() => return,
        _ = warmed => {}
    }
    let mut last = Last::default();
    loop {
        let rests = trainer.rests.load(Ordering::Relaxed);
        if !rests && last.is_due(trainer.index.interest_changes(), Instant::now()) {
            last = Last { at: Some(Instant::now()), changes: trainer.index.interest_changes(), learned_from: 0 };
            last.learned_from = trainer.clone().train().await.unwrap_or(0);
        }
        trainer.measure();
        tokio::select! {
            () = trainer.shutdown.cancelled() => return,
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
    }
}

/// The training before.
#[derive(Debug, Default)]
struct Last {
    at: Option<Instant>,
    /// All that had happened then.
    changes: u64,
    learned_from: u64,
}

impl Last {
    fn is_due(&self, changes: u64, now: Instant) -> bool {
        let Some(at) = self.at else { return true };
        let (new, passed) = (changes.saturating_sub(self.changes), now.saturating_duration_since(at));
        let is_much = new >= LEAST_NEW.max(self.learned_from / NEW_SHARE);
        passed >= LEAST_PAUSE && is_much || passed >= MOST_PAUSE && new > 0
    }
}

impl Trainer {
    /// One training. Returns how many interactions it learned from, if there were enough.
    pub async fn train(self) -> Option<u64> {
        let trained = tokio::task::spawn_blocking(move || {
            let began = Instant::now();
            let set = self.index.interest_training();
            let stop = || self.shutdown.is_cancelled();
            let model = match set.train(&self.config, self.clock.now(), &stop) {
                Ok(model) => model,
                Err(NotTrained::TooLittle(_) | NotTrained::Stopped) => return None,
            };
            drop(set);
            let (interactions, learned, bytes) = (model.interactions(), model.learned_notes(), model.to_bytes());
            self.index.install_interests(model);
            let seconds = began.elapsed().as_secs_f64();
            metrics::gauge!("kumara_interests_training_seconds").set(seconds);
            metrics::gauge!("kumara_interests_learned_notes").set(learned as f64);
            metrics::gauge!("kumara_interests_interactions").set(interactions as f64);
            tracing::info!(interactions, learned, seconds, "the model of interests was trained");
            if let Err(error) = write(&file(&self.data_dir), &bytes) {
                tracing::warn!(%error, "the model of interests could not be kept");
            }
            self.measure();
            Some(interactions)
        });
        trained.await.ok().flatten()
    }

    fn measure(&self) {
        if let Some((trained_at, notes)) = self.index.interests_in_use() {
            metrics::gauge!("kumara_interests_age_seconds").set(age(trained_at, self.clock.now()).as_secs_f64());
            metrics::gauge!("kumara_interests_notes").set(notes as f64);
        }
    }
}

fn age(trained_at: Timestamp, now: Timestamp) -> Duration {
    Duration::from_micros(u64::try_from(now.as_micros().saturating_sub(trained_at.as_micros())).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{TestApp, TestClient};

    #[test]
    fn a_training_comes_at_first_then_when_much_is_new_and_at_last_when_anything_is() {
        let began = Instant::now();
        assert!(Last::default().is_due(0, began));
        let last = Last { at: Some(began), changes: 1_000, learned_from: 2_000 };
        let due = |new: u64, passed: Duration| last.is_due(1_000 + new, began + passed);
        assert!(!due(10_000, LEAST_PAUSE - Duration::from_secs(1)));
        assert!(due(200, LEAST_PAUSE) && !due(199, LEAST_PAUSE));
        assert!(due(1, MOST_PAUSE) && !due(0, MOST_PAUSE * 9));
    }

    async fn sources(client: &TestClient) -> Vec<(String, String)> {
        let page = client.get("/v1/feed/explore?limit=50").await.expect(200);
        let of = |card: &serde_json::Value, at: &str| card.pointer(at).unwrap().as_str().unwrap().to_owned();
        page["items"].as_array().unwrap().iter().map(|card| (of(card, "/title"), of(card, "/reason/source"))).collect()
    }

    #[tokio::test]
    async fn what_was_trained_serves_members_outlasts_a_restart_and_is_forgotten_on_demand() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let (mut teas, mut bikes) = (Vec::new(), Vec::new());
        for number in 0..12 {
            let (list, topic) = if number % 2 == 0 { (&mut teas, "tea") } else { (&mut bikes, "bikes") };
            list.push(ana.publish(&format!("{topic} {number}"), &[topic]).await);
        }
        let mut fans = Vec::new();
        for fan in 0..12 {
            let member = app.member(&format!("fan{fan}")).await;
            let list = if fan % 2 == 0 { &teas } else { &bikes };
            // Each likes all but one.
            for note in list.iter().enumerate().filter(|(at, _)| *at != fan / 2).map(|(_, note)| note) {
                member.put(&format!("/v1/notes/{note}/like"), json!({})).await;
            }
            fans.push(member);
        }
        app.settle().await;
        let learned = app.app.feed.learn_interests().await;
        assert_eq!(learned, Some(60));
        let before = sources(&fans[0]).await;
        assert!(before.iter().any(|(title, _)| title == "tea 0"), "{before:?}");
        let nearest = |app: &TestApp, client: &TestClient| {
            let found = app.app.feed.index().nearest_notes(client.id(), 6, false);
            let mut found: Vec<String> = found.into_iter().map(|(note, _)| note.to_string()).collect();
            found.sort();
            found
        };
        let near = nearest(&app, &fans[0]);
        assert!(near.contains(&teas[0]) && near.iter().all(|note| teas.contains(note)), "{near:?}");

        let app = app.restarted().await;
        app.settle().await;
        assert!(app.app.feed.index().interests_in_use().is_some(), "kept");
        let ben = fans[0].at(&app);
        assert_eq!(nearest(&app, &ben), near);
        ben.post("/v1/me/feed/reset", json!({})).await.expect(200);
        app.settle().await;
        assert!(nearest(&app, &ben).is_empty(), "forgotten");
        assert!(!sources(&ben).await.iter().any(|(_, source)| source == "interest"));

        fs::write(file(&app.app.config.storage.data_dir), b"not a model").unwrap();
        let app = app.restarted().await;
        app.settle().await;
        assert!(!sources(&fans[1].at(&app)).await.is_empty(), "it serves without");
    }
}
