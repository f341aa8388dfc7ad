//! `kumara-bench ranking`: the learned ranking on real members and what they really did, judged by progressive
//! validation: every example is predicted before it is learned.
//!
//! The sets know no impressions. They are made, and declared: with each real first visit or interaction (the positive,
//! as a like) the member is shown some items that they had not come to yet, half of them drawn by how often anybody
//! came, half evenly among all. Everything runs through the index's own events, as in a server.

mod learners;
mod sets;

use std::{
    error::Error,
    sync::mpsc,
    time::{Duration, Instant},
};

use clap::{Args, ValueEnum};
use kumara_model::{Event, LanguageTag, NoteKind, Surface, TelemetryKind, TelemetrySample, Timestamp, Visibility};
use kumara_recommend::{Example, FeedEngine, RecommendConfig, Task};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::SliceRandom};

use self::{learners::Outcome, sets::Interactions};
use crate::table::{Table, number};

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Set {
    NycCheckins,
    Gowalla,
}

#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, value_enum, default_value = "nyc-checkins")]
    set: Set,
    /// The folder of sets; KUMARA_DATA, or ../shared/data.
    #[arg(long, env = "KUMARA_DATA", default_value = "../shared/data")]
    data: std::path::PathBuf,
    /// Items shown beside each that the member really came to.
    #[arg(long, default_value_t = 9)]
    beside: usize,
    /// Interactions to replay at most.
    #[arg(long, default_value_t = 200_000)]
    interactions: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

const START: Timestamp = Timestamp::from_millis(1_704_067_200_000);

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let set = match arguments.set {
        Set::NycCheckins => Interactions::nyc(&arguments.data.join("nyc-checkins"))?,
        Set::Gowalla => Interactions::gowalla(&arguments.data.join("gowalla"), arguments.seed)?,
    };
    let mut config = RecommendConfig::default();
    // The sets are replayed whole: nobody floods here, and a member of one has more in an hour than one in life.
    config.learning.examples_per_member_hour = u16::MAX;
    let weights = config.ranking.explore.clone();
    let engine = FeedEngine::new(config);
    let (send, examples) = mpsc::channel::<(Example, f32)>();
    engine.index().watch_examples(Box::new(move |example, predicted| {
        drop(send.send((example.clone(), predicted[Task::Like as usize])));
    }));

    let events = set.events(arguments)?;
    let began = Instant::now();
    events.iter().for_each(|(at, event)| engine.index().apply(event, *at));
    let end = events.last().map_or(START, |(at, _)| *at) + Duration::from_secs(7_200);
    engine.index().advance_ranking(end);
    let took = began.elapsed().as_secs_f64();
    let report = engine.index().ranking_report();
    let (examples, own): (Vec<Example>, Vec<f32>) = examples.try_iter().unzip();

    let mut outcomes = Vec::new();
    let mut served = Outcome::new("as served: FTRL with prior, place and calibration");
    for (example, p) in examples.iter().zip(own).skip(examples.len() / 10) {
        served.note(f64::from(p), example.labels.has(Task::Like));
    }
    served.microseconds = took * 1e6 / examples.len().max(1) as f64;
    for mut learner in learners::all(&weights) {
        let began = Instant::now();
        let mut outcome = Outcome::new(learner.name());
        for (i, example) in examples.iter().enumerate() {
            let p = learner.predict(example);
            // The first tenth is for warming up, the same for all.
            if i * 10 >= examples.len() {
                outcome.note(p, example.labels.has(Task::Like));
            }
            learner.learn(example);
        }
        outcome.microseconds = began.elapsed().as_secs_f64() * 1e6 / examples.len().max(1) as f64;
        outcomes.push(outcome);
    }
    outcomes.push(served);
    let mut table = Table::new(
        &format!(
            "{:?}: {} events, {} examples, one positive among {}; the like task, the first tenth not judged",
            arguments.set,
            number(events.len() as f64),
            number(examples.len() as f64),
            arguments.beside + 1
        ),
        ["method", "AUC", "log loss", "calibration", "µs an example"],
    );
    for outcome in &outcomes {
        table.row(outcome.row());
    }
    println!("{table}");
    println!(
        "{} examples learned as served, {} a second with making their features and all else that the index does",
        number(report.examples as f64),
        number(report.examples as f64 / took)
    );
    Ok(())
}

impl Interactions {
    /// Notes when their item is first come to, then for each interaction a report of what was shown, and a like.
    fn events(&self, arguments: &Arguments) -> Result<Vec<(Timestamp, Event)>, Box<dyn Error>> {
        let mut dice = StdRng::seed_from_u64(arguments.seed);
        let mut events = Vec::new();
        let creator = |item: u32| 1_000_000_000 + i64::from(item % 997);
        let note = |item: u32| i64::from(item) + 1;
        for (item, cell) in self.cells.iter().enumerate() {
            let item = item as u32;
            events.push((
                START,
                Event::NotePublished {
                    note: note(item).into(),
                    author: creator(item).into(),
                    kind: NoteKind::Photo,
                    visibility: Visibility::Public,
                    language: LanguageTag::UNKNOWN,
                    topics: sets::area(*cell).into_iter().collect(),
                    mentions: Vec::new(),
                    cell: *cell,
                    published_at: START,
                    fingerprints: Vec::new(),
                },
            ));
        }
        let mut came: Vec<u32> = Vec::new();
        let mut known: std::collections::HashSet<(u32, u32)> = std::collections::HashSet::new();
        for (member, item, seconds) in self.visits.iter().take(arguments.interactions) {
            if !known.insert((*member, *item)) {
                continue;
            }
            let at = START + Duration::from_secs(*seconds);
            let mut shown = vec![*item];
            for _ in 0..arguments.beside * 4 {
                if shown.len() > arguments.beside {
                    break;
                }
                let popular = shown.len() % 2 == 1 && !came.is_empty();
                let other = if popular {
                    came[dice.random_range(0..came.len())]
                } else {
                    dice.random_range(0..self.cells.len() as u32)
                };
                if !known.contains(&(*member, other)) && !shown.contains(&other) {
                    shown.push(other);
                }
            }
            came.push(*item);
            shown.shuffle(&mut dice);
            let member_id = (2_000_000_000 + i64::from(*member)).into();
            let samples = shown
                .iter()
                .zip(0..)
                .map(|(item, position)| TelemetrySample {
                    kind: TelemetryKind::Impression,
                    note: note(*item).into(),
                    surface: Surface::Explore,
                    position,
                    milliseconds: 600,
                    at,
                    source: Some(kumara_model::FeedSource::Discover),
                })
                .collect();
            events.push((at, Event::TelemetryReported { member: Some(member_id), samples }));
            events.push((
                at,
                Event::NoteLiked { note: note(*item).into(), author: creator(*item).into(), member: member_id },
            ));
        }
        if events.is_empty() { Err("the set is empty".into()) } else { Ok(events) }
    }
}
