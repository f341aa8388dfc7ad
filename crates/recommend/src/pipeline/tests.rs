//! Stories of the pipeline with stages that misbehave.

use std::{collections::HashSet, time::Duration};

use kumara_model::{NoteId, NoteKind, Timestamp, Visibility};
use proptest::prelude::*;

use super::*;
use crate::{
    config::RecommendConfig,
    hydrators::NoteHydrator,
    index::{NoteCounters, NoteFeatures, NoteRef},
    query::List,
    selectors::{NewestSelector, SsdSelector},
};

const NOW: Timestamp = Timestamp::from_millis(1_750_000_000_000);

/// An index with notes 1..=count, each by its own author, one a minute.
fn index_of(count: i64) -> FeedIndex {
    let config = RecommendConfig::default();
    let index = FeedIndex::new(config.index, config.ces);
    for number in 1..=count {
        index.insert_note(&NoteFeatures {
            note: number.into(),
            author: (1_000_000 + number).into(),
            kind: NoteKind::Text,
            visibility: Visibility::Public,
            language: "en".parse().unwrap(),
            region: None,
            topics: Vec::new(),
            cell: None,
            published_at: NOW - Duration::from_secs(60 * (count - number) as u64),
            counters: NoteCounters::default(),
        });
    }
    index
}

/// Offers the notes with these numbers, `depth` times as many in later rounds.
struct Listed {
    name: &'static str,
    reason: SourceName,
    notes: Vec<u32>,
    at_first: usize,
}

fn listed(notes: impl IntoIterator<Item = u32>) -> Listed {
    Listed { name: "listed", reason: SourceName::Discover, notes: notes.into_iter().collect(), at_first: usize::MAX }
}

impl Stage for Listed {
    fn name(&self) -> &'static str {
        self.name
    }
}

impl Source for Listed {
    fn reason(&self) -> SourceName {
        self.reason
    }

    fn collect(&self, page: &PageContext, _: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        let count = self.at_first.saturating_mul(page.round.depth);
        for note in self.notes.iter().take(count) {
            out.offer(page, NoteRef(*note), Detail::None, 0.0);
        }
        if count < self.notes.len() {
            out.more_to_come();
        }
        Ok(())
    }
}

/// A source that fails after it has offered something.
struct Broken;

impl Stage for Broken {
    fn name(&self) -> &'static str {
        "broken"
    }
}

impl Source for Broken {
    fn reason(&self) -> SourceName {
        SourceName::Following
    }

    fn collect(&self, page: &PageContext, _: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        out.offer(page, NoteRef(1), Detail::None, 1.0);
        Err(StageError::Failed("the disk is on fire".into()))
    }
}

/// A source that does not look at its deadline.
struct Slow;

impl Stage for Slow {
    fn name(&self) -> &'static str {
        "slow"
    }
}

impl Source for Slow {
    fn reason(&self) -> SourceName {
        SourceName::Following
    }

    fn collect(&self, page: &PageContext, deadline: &Deadline, out: &mut Gatherer) -> Result<(), StageError> {
        out.offer(page, NoteRef(1), Detail::None, 1.0);
        while !deadline.passed() {
            std::thread::yield_now();
        }
        Ok(())
    }
}

/// Gives the scores that it was made with, whatever it is asked.
struct Scores(fn(usize) -> Vec<f32>);

impl Stage for Scores {
    fn name(&self) -> &'static str {
        "scores"
    }
}

impl Scorer for Scores {
    fn combine(&self) -> Combine {
        Combine::Add(1.0)
    }

    fn score(&self, _: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        out.extend(self.0(candidates.len()));
        Ok(())
    }
}

/// Refuses notes with even ids.
struct OddOnly;

impl Stage for OddOnly {
    fn name(&self) -> &'static str {
        "odd_only"
    }
}

impl Filter for OddOnly {
    fn keeps(&self, _: &PageContext, candidate: &Candidate) -> bool {
        candidate.id().is_some_and(|id| id.get() % 2 == 1)
    }
}

fn pipeline() -> Pipeline {
    Pipeline::new("test", ranked_rounds(&RecommendConfig::default()), NewestSelector).hydrator(NoteHydrator)
}

fn run(pipeline: &Pipeline, index: &FeedIndex, change: impl FnOnce(&mut Query)) -> Result<Outcome, PipelineError> {
    let mut config = RecommendConfig::default();
    // Long enough for a thread that lost its core, short enough to wait for in a test.
    config.sources.deadline_ms = 300;
    config.sources.all_sources_deadline_ms = 2_000;
    let mut query = Query::new(List::Explore, NOW, 1);
    query.limit = 5;
    change(&mut query);
    Scratch::lend(|scratch| pipeline.run(index, &config, &query, Start::default(), scratch))
}

fn ids(outcome: &Outcome) -> Vec<i64> {
    outcome.items.iter().map(|item| item.note.get()).collect()
}

#[test]
fn a_source_that_fails_or_overruns_is_dropped_with_all_that_it_offered() {
    let index = index_of(9);
    let with_trouble = pipeline().source(Broken).source(Slow).source(listed(1..=9));
    let outcome = run(&with_trouble, &index, |query| query.limit = 9).unwrap();
    assert_eq!(ids(&outcome), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
    assert!(outcome.items.iter().all(|item| item.reason.source == SourceName::Discover), "no reason of theirs is left");

    let only_trouble = pipeline().source(Broken).source(Slow);
    assert!(matches!(run(&only_trouble, &index, |_| {}), Err(PipelineError::NoSourceLeft)));
}

#[test]
fn a_scorer_with_too_few_too_many_or_impossible_scores_is_an_error() {
    let index = index_of(9);
    for (scores, count) in [(Scores(|n| vec![1.0; n - 1]), 8), (Scores(|n| vec![1.0; n + 1]), 10)] {
        let result = run(&pipeline().source(listed(1..=9)).scorer(scores), &index, |_| {});
        let Err(PipelineError::ScoreCount { stage: "scores", candidates: 9, scores }) = result else { panic!() };
        assert_eq!(scores, count);
    }
    let nan = pipeline().source(listed(1..=9)).scorer(Scores(|n| vec![f32::NAN; n]));
    assert!(matches!(run(&nan, &index, |_| {}), Err(PipelineError::ScoreNotFinite { stage: "scores" })));
}

#[test]
fn a_stage_can_be_switched_off_by_the_query_unless_it_protects_members() {
    let index = index_of(9);
    let odd = pipeline().source(listed(1..=9)).filter(OddOnly).filter(crate::filters::VisibilityFilter);
    index.apply(&kumara_model::Event::NoteDeleted { note: 9.into(), author: 1_000_009.into() }, NOW);
    assert_eq!(ids(&run(&odd, &index, |_| {}).unwrap()), [7, 5, 3, 1]);
    let all = run(&odd, &index, |query| query.switched_off = vec!["odd_only", "visibility"]).unwrap();
    assert_eq!(ids(&all), [8, 7, 6, 5, 4]);
}

#[test]
fn places_emptied_by_a_late_filter_are_filled_from_what_is_left_and_then_from_deeper_rounds() {
    let index = index_of(40);
    let late = pipeline().source(listed(1..=40)).late_filter(OddOnly);
    assert_eq!(ids(&run(&late, &index, |_| {}).unwrap()), [39, 37, 35, 33, 31]);

    // Six at first, three of them odd; the second round offers four times as many.
    let narrow = Listed { at_first: 6, ..listed(1..=40) };
    let outcome = run(&pipeline().source(narrow).late_filter(OddOnly), &index, |_| {}).unwrap();
    assert_eq!(ids(&outcome), [5, 3, 1, 23, 21]);
}

#[test]
fn a_note_of_several_sources_comes_once_and_names_the_most_telling() {
    let index = index_of(3);
    let telling = Listed { name: "telling", reason: SourceName::Nearby, ..listed([2]) };
    let both = pipeline().source(listed([1, 2, 2, 3])).source(telling).source(listed([3, 2, 1]));
    let outcome = run(&both, &index, |_| {}).unwrap();
    assert_eq!(ids(&outcome), [3, 2, 1]);
    assert_eq!(outcome.items[1].reason.source, SourceName::Nearby);
    assert!(outcome.is_end);
}

#[test]
fn what_a_careless_source_offers_is_held_back_by_the_filters_alone() {
    let index = index_of(5);
    let edited = |note: i64, visibility| kumara_model::Event::NoteEdited {
        note: note.into(),
        author: (1_000_000 + note).into(),
        kind: NoteKind::Text,
        visibility,
        language: "en".parse().unwrap(),
        topics: Vec::new(),
        mentions: Vec::new(),
        cell: None,
        published_at: NOW,
        fingerprints: Vec::new(),
    };
    index.apply(&edited(1, Visibility::Followers), NOW);
    index.apply(&edited(2, Visibility::Private), NOW);
    index.add_block(1_000_003.into(), 7.into());
    index.add_follow(8.into(), 1_000_001.into());
    let careless = pipeline()
        .query_hydrator(crate::query_hydrators::ProfileHydrator)
        .source(listed(1..=5))
        .filter(crate::filters::VisibilityFilter)
        .filter(crate::filters::RelationsFilter);
    let seen_by = |member: i64| ids(&run(&careless, &index, |query| query.viewer = Some(member.into())).unwrap());
    assert_eq!(seen_by(7), [5, 4]);
    assert_eq!(seen_by(8), [5, 4, 3, 1]);
    assert_eq!(seen_by(1_000_002), [5, 4, 3, 2]);
}

/// A selector that takes the same candidate again and again.
struct Greedy;

impl Stage for Greedy {
    fn name(&self) -> &'static str {
        "greedy"
    }
}

impl Selector for Greedy {
    fn select(&self, _: &PageContext, _: &Pool, want: usize, out: &mut Vec<Choice>) {
        out.resize(want, Choice { index: 0, reserved_for: None });
    }
}

#[test]
fn a_selector_that_doubles_a_note_is_an_error() {
    let rounds = ranked_rounds(&RecommendConfig::default());
    let greedy = Pipeline::new("test", rounds, Greedy).hydrator(NoteHydrator).source(listed(1..=9));
    assert!(matches!(run(&greedy, &index_of(9), |_| {}), Err(PipelineError::BadChoice { stage: "greedy" })));
}

/// Says what notes from this number on are owed, and that the lower ones are liked.
struct Priced {
    from: u32,
    price: f32,
}

impl Stage for Priced {
    fn name(&self) -> &'static str {
        "priced"
    }
}

impl Hydrator for Priced {
    fn hydrate(&self, _: &PageContext, candidates: &mut [Candidate]) -> Result<(), StageError> {
        let owed = candidates.iter_mut().filter(|candidate| candidate.note.0 >= self.from);
        owed.filter_map(|candidate| candidate.view.as_mut()).for_each(|view| view.price = self.price);
        Ok(())
    }
}

/// Scores by the note's number, the lower the better.
struct LowNumbers;

impl Stage for LowNumbers {
    fn name(&self) -> &'static str {
        "low_numbers"
    }
}

impl Scorer for LowNumbers {
    fn combine(&self) -> Combine {
        Combine::Add(1.0)
    }

    fn score(&self, _: &PageContext, candidates: &[Candidate], out: &mut Vec<f32>) -> Result<(), StageError> {
        out.extend(candidates.iter().map(|candidate| 1.0 - candidate.note.0 as f32 / 1_000.0));
        Ok(())
    }
}

#[test]
fn a_price_buys_a_fifth_of_the_places_at_most_and_only_where_it_outweighs_what_would_stand_there() {
    let index = index_of(300);
    let owed_places = |price: f32| -> Vec<usize> {
        let selector = SsdSelector { keeps_places: true };
        let pipeline = Pipeline::new("test", vec![Round { depth: 1, is_last: true }], selector)
            .source(listed(1..=300))
            .hydrator(NoteHydrator)
            .hydrator(Priced { from: 250, price })
            .scorer(LowNumbers);
        let (query, config) = (Query::new(List::Explore, NOW, 1), RecommendConfig::default());
        let page = pipeline.run(&index, &config, &query, Start::default(), &mut Scratch::default()).unwrap();
        assert_eq!(page.items.len(), 20);
        let owed = page.items.iter().enumerate().filter(|(_, item)| item.note.get() >= 250);
        owed.inspect(|(_, item)| assert_eq!(item.reason.source, SourceName::Fresh)).map(|(at, _)| at).collect()
    };
    let bought = owed_places(5.0);
    assert!((3..=5).contains(&bought.len()), "{bought:?}");
    for (given, place) in bought.iter().enumerate() {
        assert!(given <= place / 5 + 1, "of the first places never more than a fifth and one: {bought:?}");
    }
    assert!(owed_places(0.01).is_empty(), "a low price buys nothing");
}

proptest! {
    #[test]
    fn no_candidate_is_lost_or_doubled(
        lists in prop::collection::vec(prop::collection::vec(1u32..60, 0..40), 1..5),
        depth_of_first in 1usize..20,
        limit in 1usize..50,
        is_diverse in any::<bool>(),
        drops_late in any::<bool>(),
    ) {
        let index = index_of(50);
        let rounds = ranked_rounds(&RecommendConfig::default());
        let mut stages = if is_diverse {
            Pipeline::new("test", rounds, SsdSelector { keeps_places: true })
        } else {
            Pipeline::new("test", rounds, NewestSelector)
        }
        .hydrator(NoteHydrator)
        .scorer(Scores(|n| (0..n).map(|i| (i * 7 % 5) as f32).collect()));
        for notes in lists.clone() {
            stages = stages.source(Listed { at_first: depth_of_first, ..listed(notes) });
        }
        stages = if drops_late { stages.late_filter(OddOnly) } else { stages.filter(OddOnly) };
        let outcome = run(&stages, &index, |query| query.limit = limit).unwrap();

        let shown: HashSet<NoteId> = outcome.items.iter().map(|item| item.note).collect();
        prop_assert_eq!(shown.len(), outcome.items.len(), "doubled");
        // The last round offers sixteen times the first.
        let reachable: HashSet<i64> = lists
            .iter()
            .flat_map(|notes| notes.iter().take(depth_of_first * 16))
            .map(|note| i64::from(*note))
            .filter(|note| *note <= 50 && note % 2 == 1)
            .collect();
        prop_assert!(shown.iter().all(|note| reachable.contains(&note.get())));
        prop_assert_eq!(shown.len(), reachable.len().min(limit), "lost");
    }
}
