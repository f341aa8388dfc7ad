//! Once a second: what came and was refused, the level that follows from it, and the figures for operators.

use std::{sync::atomic::Ordering, time::Duration};

use kumara_admission::{Class, ClassFigures, Level, Load};

use super::by_hand::{self, ByHand, read_level};
use crate::app::App;

const EVERY: Duration = Duration::from_millis(100);
const TICKS: u32 = 10;

/// Runs until the application stops.
pub async fn keep(app: &App) {
    let shutdown = app.shutdown();
    let mut before = app.surge.door.figures();
    let (mut used, mut tick) = (0.0, 0);
    let mut timer = tokio::time::interval(EVERY);
    timer.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = shutdown.cancelled() => return,
            _ = timer.tick() => {}
        }
        let (running, limit) = app.surge.door.house();
        used += running as f64 / limit.max(1) as f64;
        tick += 1;
        if tick == TICKS {
            let now = app.surge.door.figures();
            let ByHand(by_hand) = read_level(&app.config.storage.data_dir).await;
            app.surge.second(by_hand, load(&before, &now, used / f64::from(TICKS)));
            apply(app);
            by_hand::tell_level(&app.config.storage.data_dir, app.surge.level()).await;
            tell(app, &now);
            before = now;
            (used, tick) = (0.0, 0);
        }
    }
}

/// What does not look at the level by itself.
fn apply(app: &App) {
    app.feed.rest(!app.surge.allows_background());
    app.translations.translator().set_cache_only(app.surge.level() >= Level::Lean);
}

type Figures = [(Class, ClassFigures); Class::COUNT];

/// Of what members wait for: sign-ups have their own room, and nobody misses telemetry.
fn load(before: &Figures, now: &Figures, used: f64) -> Load {
    let mut load = Load { used, ..Load::default() };
    for ((class, now), (_, before)) in now.iter().zip(before) {
        if matches!(class, Class::Write | Class::Read | Class::Search) {
            load.offered += now.offered - before.offered;
            load.shed += now.shed - before.shed;
        }
    }
    load
}

fn tell(app: &App, figures: &Figures) {
    for (class, now) in figures {
        let class = class.name();
        metrics::counter!("kumara_admission_offered_total", "class" => class).absolute(now.offered);
        metrics::counter!("kumara_admission_admitted_total", "class" => class).absolute(now.admitted);
        metrics::counter!("kumara_admission_shed_total", "class" => class).absolute(now.shed);
        metrics::gauge!("kumara_admission_in_flight", "class" => class).set(now.in_flight as f64);
        metrics::gauge!("kumara_admission_waiting", "class" => class).set(now.waiting as f64);
        metrics::gauge!("kumara_admission_limit", "class" => class).set(now.limit as f64);
    }
    metrics::gauge!("kumara_surge_level").set(f64::from(app.surge.level().number()));
    metrics::gauge!("kumara_waiting_room").set(app.surge.room.lock().len() as f64);
}

impl super::Surge {
    /// One second has passed.
    pub(super) fn second(&self, by_hand: Option<Level>, load: Load) {
        let mut ladder = self.ladder.lock();
        let before = ladder.level();
        if ladder.by_hand() != by_hand {
            ladder.set(by_hand);
        }
        let level = ladder.second(self.now(), load);
        drop(ladder);
        self.level.store(level.number(), Ordering::Relaxed);
        if level != before {
            tracing::warn!(
                from = before.name(),
                to = level.name(),
                load.offered,
                load.shed,
                load.used,
                by_hand = by_hand.is_some(),
                "the ladder of simpler answers"
            );
            metrics::counter!("kumara_surge_changes_total", "to" => level.name()).increment(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::testing::{START, TestApp};

    const BAD: Load = Load { offered: 1_000, shed: 500, used: 1.0 };
    const QUIET: Load = Load { offered: 10, shed: 0, used: 0.0 };

    #[tokio::test]
    async fn answers_get_simpler_under_load_and_nothing_of_use_is_lost() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let note = ana.publish("Green tea", &["tea"]).await;
        app.settle().await;
        for _ in 0..4 {
            app.app.surge.second(None, BAD);
            apply(&app.app);
        }
        assert_eq!(app.visitor().get("/readyz").await.expect(200)["surge"], "static");
        let found = ben.get("/v1/search?q=tea").await.expect(200);
        assert_eq!(found["items"][0]["note"]["id"], note.as_str(), "words find it without the second stage");
        assert_eq!(ben.put(&format!("/v1/notes/{note}/like"), Value::Null).await.expect(200)["liked"], true);
        let sample = json!({"kind": "impression", "note": note, "surface": "explore", "position": 0, "milliseconds": 600,
            "at": START.to_string()});
        // One report in four is taken; all of them are thanked for.
        for member in 0..8 {
            let reader = app.member(&format!("reader{member}")).await;
            assert_eq!(reader.post("/v1/telemetry", json!({"samples": [sample]})).await.status, 202);
        }
        app.settle().await;
        assert_eq!(app.app.counters.note(note.parse().unwrap()).impressions, 2);
        assert_eq!(app.app.counters.note(note.parse().unwrap()).likes, 1, "a moment later the count is right");
        for _ in 0..8 {
            app.app.surge.second(None, QUIET);
        }
        assert_eq!(app.app.surge.level(), Level::Normal);
    }

    #[tokio::test]
    async fn what_an_operator_wrote_holds_until_it_is_taken_back() {
        let app = TestApp::start().await;
        app.app.surge.second(Some(Level::Lean), QUIET);
        app.app.surge.second(Some(Level::Lean), BAD);
        let ready = app.visitor().get("/readyz").await.expect(200);
        assert_eq!((&ready["surge"], &ready["surge_by_hand"]), (&"lean".into(), &true.into()));
        for _ in 0..8 {
            app.app.surge.second(None, QUIET);
        }
        assert_eq!(app.visitor().get("/readyz").await.expect(200)["surge_by_hand"], false);
        assert_eq!(app.app.surge.level(), Level::Normal);
    }
}
