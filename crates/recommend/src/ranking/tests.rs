//! Properties of the ranking as a whole: sound numbers whatever comes in, the hand-set order before there is data,
//! snapshots that read back, and attacks that achieve what one honest member could.

use std::time::Duration;

use kumara_model::{
    CesWeights, Event, LanguageTag, NoteKind, Surface, TelemetryKind, TelemetrySample, Timestamp, Topic, Visibility,
};
use proptest::prelude::*;

use super::{
    features::{BIAS, FeatureSink, FeatureVector, HAND},
    lanes::sigmoid,
    model::RankingModel,
    position::Place,
    snapshot::SnapshotError,
    task::{Labels, Task},
};
use crate::{FeedEngine, List, Query, RecommendConfig, config::LearningConfig};

const START: Timestamp = Timestamp::from_millis(1_750_000_000_000);

fn model() -> RankingModel {
    let config = LearningConfig { hash_lines: 4_096, ..LearningConfig::default() };
    RankingModel::new(&config, &CesWeights::default(), 0.25)
}

fn vector(features: &[(u16, f32)], rate: f32) -> FeatureVector {
    let mut vector = FeatureVector::default();
    vector.push(BIAS, 1.0);
    features.iter().for_each(|(line, value)| vector.push(*line, *value));
    vector.own_rates = [rate; 8];
    vector
}

fn labels(bits: u8) -> Labels {
    let mut labels = Labels::default();
    Task::ALL.into_iter().for_each(|task| labels.set(task, bits >> task as u8 & 1 == 1));
    labels
}

type Lesson = (Vec<(u16, f32)>, f32, u8, u32);

fn lesson() -> impl Strategy<Value = Lesson> {
    let feature = (3u16..4_096, -1.0f32..4.0);
    (prop::collection::vec(feature, 0..28), -4.0f32..4.0, any::<u8>(), any::<u32>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn probabilities_are_sound_and_snapshots_read_back(
        lessons in prop::collection::vec(lesson(), 1..200),
        asked in lesson(),
        damaged in any::<usize>(),
    ) {
        let mut model = model();
        for (features, rate, bits, position) in &lessons {
            let place = Place::new(Surface::Nearby, *position);
            let p = model.learn(&vector(features, *rate), place, labels(*bits), START);
            prop_assert!(p.iter().all(|p| (0.0..=1.0).contains(p)), "{p:?}");
        }
        let question = vector(&asked.0, asked.1);
        let answer = |model: &mut RankingModel| {
            let weights = model.publish(None);
            let page = weights.page_logits(&FeatureVector::default());
            let p = sigmoid(&weights.logits(&page, &question));
            (p, weights.score(&p))
        };
        let (p, score) = answer(&mut model);
        prop_assert!(p.iter().all(|p| (0.0..=1.0).contains(p)) && score.is_finite() && score >= 0.0);

        let bytes = model.to_bytes();
        let mut copy = self::model();
        prop_assert_eq!(copy.restore(&bytes), Ok(()));
        prop_assert_eq!(answer(&mut copy), (p, score));
        prop_assert_eq!(copy.to_bytes(), bytes.clone());

        let mut broken = bytes.clone();
        broken[damaged % bytes.len()] ^= 0x10;
        prop_assert!(copy.restore(&broken).is_err());
        prop_assert!(copy.restore(&bytes[..damaged % bytes.len()]).is_err());
        prop_assert_eq!(copy.to_bytes(), bytes, "what can't be read changes nothing");
    }

    #[test]
    fn before_there_is_data_the_order_is_that_of_the_hand_set_score(hands in prop::collection::vec(-1.0f32..3.0, 2..40)) {
        let weights = model().unlearned();
        let page = weights.page_logits(&FeatureVector::default());
        let score = |hand: f32| {
            let mut part = FeatureVector::default();
            part.push(HAND, hand);
            weights.score(&sigmoid(&weights.logits(&page, &part)))
        };
        for pair in hands.windows(2) {
            if (pair[0] - pair[1]).abs() > 1e-3 {
                prop_assert_eq!(score(pair[0]) > score(pair[1]), pair[0] > pair[1]);
            }
        }
        prop_assert!((score(0.0) - 1.0).abs() < 0.01, "a typical note is worth what is expected: {}", score(0.0));
    }
}

#[test]
fn a_snapshot_of_another_table_is_refused() {
    let bytes = model().to_bytes();
    let config = LearningConfig { hash_lines: 8_192, ..LearningConfig::default() };
    let mut larger = RankingModel::new(&config, &CesWeights::default(), 0.25);
    assert_eq!(larger.restore(&bytes), Err(SnapshotError::Lines(4_096, 8_192)));
    assert_eq!(larger.restore(b"no"), Err(SnapshotError::NotASnapshot(2)));
}

/// Notes 1..=200 by member 1, the first half about tea and the others about rain.
fn town() -> FeedEngine {
    let mut config = RecommendConfig::default();
    config.learning.publish_examples = 1;
    let engine = FeedEngine::new(config);
    for note in 1..=200i64 {
        let topic = if note <= 100 { "tea" } else { "rain" };
        let event = Event::NotePublished {
            note: note.into(),
            author: 1.into(),
            kind: NoteKind::Photo,
            visibility: Visibility::Public,
            language: LanguageTag::UNKNOWN,
            topics: vec![Topic::parse(topic).unwrap()],
            mentions: Vec::new(),
            cell: None,
            published_at: START,
            fingerprints: Vec::new(),
        };
        engine.index().apply(&event, START);
    }
    engine
}

fn saw(member: Option<i64>, notes: impl Iterator<Item = i64>, years: u64) -> Event {
    let samples = notes
        .map(|note| TelemetrySample {
            kind: TelemetryKind::Impression,
            note: note.into(),
            surface: Surface::Explore,
            position: 3,
            milliseconds: 600,
            at: START + Duration::from_secs(years * 31_536_000),
            source: Some(kumara_model::FeedSource::Discover),
        })
        .collect();
    Event::TelemetryReported { member: member.map(Into::into), samples }
}

fn liked(member: i64, note: i64) -> Event {
    Event::NoteLiked { note: note.into(), author: 1.into(), member: member.into() }
}

fn second(second: u64) -> Timestamp {
    START + Duration::from_secs(second)
}

#[test]
fn readers_of_a_community_teach_what_it_likes_and_pages_follow() {
    let engine = town();
    let index = engine.index();
    for member in 10..60i64 {
        let now = second(member as u64);
        index.apply(&saw(Some(member), (1..=10).chain(101..=110), 0), now);
        (1..=10).filter(|note| (note + member) % 2 == 0).for_each(|note| index.apply(&liked(member, note), now));
    }
    assert_eq!(index.ranking_report().examples, 0, "nothing is learned before its window ends");
    index.advance_ranking(second(4_000));
    let report = index.ranking_report();
    assert_eq!(report.examples, 1_000);
    let like = report.day[Task::Like as usize];
    assert_eq!((like.examples, like.positives), (1_000, 250));
    assert!(like.auc.unwrap() > 0.7 && like.log_loss.unwrap() < 0.75, "{like:?}");

    let page = engine.page(&Query::new(List::Explore, second(4_000), 1), None).unwrap();
    let mut by_score: Vec<_> = page.items.iter().map(|item| (item.score, item.note.get())).collect();
    by_score.sort_by(|a, b| b.0.total_cmp(&a.0));
    assert!(by_score[..5].iter().all(|(_, note)| *note <= 100), "tea is liked here: {by_score:?}");
    for item in &page.items {
        let strengths = &item.reason.strengths;
        assert!(!strengths.is_empty() && strengths.iter().map(|s| s.share).sum::<f32>() <= 1.001, "{strengths:?}");
    }
}

#[test]
fn floods_replays_own_notes_and_visitors_teach_no_more_than_one_reader() {
    let honest = town();
    honest.index().apply(&saw(Some(7), 1..=80, 0), second(1));
    (1..=80).for_each(|note| honest.index().apply(&liked(7, note), second(2)));
    honest.index().advance_ranking(second(4_000));

    let flooded = town();
    for again in 0..20 {
        flooded.index().apply(&saw(Some(7), 1..=100, again), second(1));
        flooded.index().apply(&saw(Some(7), 101..=200, again), second(1));
        flooded.index().apply(&saw(None, 1..=100, 0), second(1));
        flooded.index().apply(&saw(Some(1), 1..=100, 0), second(1));
        (1..=200).for_each(|note| flooded.index().apply(&liked(7, note), second(2)));
        flooded.index().apply(&saw(Some(7), 5_000..=5_099, 0), second(2));
    }
    flooded.index().advance_ranking(second(4_000));
    assert_eq!(flooded.index().ranking_report().examples, 80);
    assert_eq!(flooded.index().ranking_snapshot(), honest.index().ranking_snapshot());

    // What was learned once is not learned again.
    let before = flooded.index().ranking_snapshot();
    flooded.index().apply(&saw(Some(7), 1..=80, 0), second(4_001));
    flooded.index().apply(&liked(7, 3), second(4_001));
    flooded.index().advance_ranking(second(9_000));
    assert_eq!(flooded.index().ranking_snapshot(), before);
}

#[test]
fn a_restart_goes_on_with_what_was_learned() {
    let engine = town();
    engine.index().apply(&saw(Some(7), 1..=40, 0), second(1));
    engine.index().apply(&liked(7, 3), second(2));
    engine.index().advance_ranking(second(4_000));
    let snapshot = engine.index().ranking_snapshot();
    let restarted = town();
    restarted.index().restore_ranking(&snapshot).unwrap();
    assert_eq!(restarted.index().ranking_snapshot(), snapshot);
    assert_eq!(restarted.index().ranking_report().examples, 40);
}
