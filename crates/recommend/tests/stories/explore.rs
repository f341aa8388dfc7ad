//! Explore: what suits, out of everything.

use std::{collections::HashSet, time::Duration};

use kumara_model::NoteKind;
use kumara_recommend::{NoteCounters, ReasonDetail, SourceName};

use crate::town::{Draft, LIMA, Town, about, member, notes_on};

const TOPICS: [&str; 8] = ["tea", "rain", "maps", "cats", "bread", "bikes", "plants", "chess"];

/// Who wrote the n-th note of the lively town.
fn creator(number: i64) -> i64 {
    100 + (number + number / 8 * 3) % 8
}

/// Eight creators, eight topics, 160 notes.
fn lively() -> Town {
    let mut town = Town::new();
    for i in 0..160 {
        let draft = Draft { language: ["en", "es", "th"][i % 3], ..about(TOPICS[i % 8]) };
        town.publish(member(creator(i as i64 + 1)), &draft);
    }
    town
}

#[test]
fn a_new_member_sees_a_full_and_diverse_page() {
    let town = lively();
    let page = town.explore(town.join(1, &["en"], None));
    assert_eq!(page.items.len(), 20);
    assert!(page.next.is_some());
    let numbers: Vec<_> = page.items.iter().map(|item| item.note.get()).collect();
    let topics: HashSet<_> = numbers.iter().map(|number| number % 8).collect();
    assert!(topics.len() >= 6, "topics {topics:?}");
    for window in numbers.windows(8) {
        let creators: HashSet<_> = window.iter().map(|number| creator(*number)).collect();
        assert!(creators.len() >= 7, "creators come back too soon in {window:?}");
    }
}

#[test]
fn a_visitor_sees_a_lively_page_mostly_in_a_language_they_read_but_not_only() {
    let town = lively();
    let mut query = town.query(kumara_recommend::List::Explore, None);
    query.languages = vec!["es-PE".parse().unwrap()];
    query.limit = 40;
    let page = town.page(&query, None);
    assert_eq!(page.items.len(), 40);
    let spanish = page.items.iter().filter(|item| (item.note.get() - 1) % 3 == 1).count();
    assert!(spanish > 20, "{spanish} of 40 in Spanish");
    assert!(spanish < 40, "one pool: other languages are there too");
    assert_eq!(Town::new().explore(None).items, [], "and nothing is made up where there is nothing");
}

#[test]
fn the_same_seed_gives_the_same_page_and_another_one_another() {
    let town = lively();
    let query = town.query(kumara_recommend::List::Explore, None);
    let again = town.page(&query, None);
    assert_eq!(town.page(&query, None), again);
    let mut other = query;
    other.seed = 12;
    assert_ne!(notes_on(&town.page(&other, None)), notes_on(&again));
}

#[test]
fn what_a_member_likes_comes_to_the_front_and_says_why() {
    let town = lively();
    let ana = town.join(1, &["en"], None);
    // Notes 1, 9, 17 … are about tea; a few old ones are liked.
    (0..6).for_each(|i| town.like(ana, (1 + 8 * i).into()));
    let page = town.explore(ana);
    let tea = page.items.iter().filter(|item| item.note.get() % 8 == 1).count();
    assert!(tea >= 4, "{tea} notes about tea");
    let reasons: Vec<_> = page.items.iter().filter(|item| item.reason.source == SourceName::Topics).collect();
    assert!(!reasons.is_empty());
    for item in reasons {
        let Some(ReasonDetail::Topic(topic)) = &item.reason.detail else { panic!("{:?}", item.reason) };
        assert_eq!(topic.as_str(), TOPICS[(item.note.get() as usize - 1) % 8]);
    }
}

#[test]
fn an_ask_about_what_a_member_knows_is_put_before_them() {
    let mut town = lively();
    let ana = town.join(1, &["en"], None);
    (0..6).for_each(|i| town.like(ana, (1 + 8 * i).into()));
    let ask = town.publish(member(150), &Draft { kind: NoteKind::Ask, ..about("tea") });
    let page = town.explore(ana);
    let item = page.items.iter().find(|item| item.note == ask).expect("the ask is on the page");
    assert_eq!(item.reason.source, SourceName::Answers);
}

#[test]
fn what_others_liked_together_leads_from_one_to_the_other() {
    let mut town = Town::new();
    town.publish_many(600, 300, &Draft::default());
    let (ana, liked, other) = (town.join(1, &["en"], None), 3.into(), 5.into());
    for fan in 500..512 {
        town.like(member(fan), liked);
        town.like(member(fan), other);
    }
    town.like(ana, liked);
    let page = town.explore(ana);
    let item = page.items.iter().find(|item| item.note == other).expect("the companion is on the page");
    assert_eq!(item.reason.source, SourceName::CoEngagement);
    assert_eq!(item.reason.detail, Some(ReasonDetail::LikedNote(liked)));
}

#[test]
fn every_fifth_place_belongs_to_notes_that_few_have_seen() {
    let mut town = Town::new();
    let loved = NoteCounters { likes: 900, saves: 400, impressions: 4_000, ..NoteCounters::default() };
    for i in 0..200 {
        town.load(member(100 + i), &Draft::default(), Duration::from_secs(86_400 * 5), loved);
    }
    let new: HashSet<_> = (0..30).map(|i| town.publish(member(400 + i), &Draft::default())).collect();
    let page = town.explore(town.join(1, &["en"], None));
    for place in [5, 10, 15, 20] {
        assert!(new.contains(&page.items[place - 1].note), "place {place}");
    }
}

#[test]
fn all_fresh_notes_get_their_turn_and_none_starves_behind_newer_ones() {
    let mut town = Town::new();
    let new: HashSet<_> = (0..400).map(|i| town.publish(member(100 + i), &Draft::default())).collect();
    let mut shown = HashSet::new();
    for seed in 0..800 {
        let mut query = town.query(kumara_recommend::List::Explore, None);
        query.seed = seed;
        shown.extend(notes_on(&town.page(&query, None)));
    }
    let missed = new.difference(&shown).count();
    assert_eq!(missed, 0, "of {} in 800 pages of visitors", new.len());
}

#[test]
fn what_was_seen_does_not_come_back_until_nothing_else_is_left() {
    let town = lively();
    let ana = town.join(1, &["en"], None);
    let mut seen = HashSet::new();
    for visit in 0..8 {
        let page = town.explore(ana);
        let notes = notes_on(&page);
        assert_eq!(notes.len(), 20, "visit {visit}");
        assert!(notes.iter().all(|note| seen.insert(*note)), "a repeat on visit {visit}");
        town.look_at(Some(ana), &notes);
    }
    assert_eq!(seen.len(), 160);
    assert_eq!(town.explore(ana).items.len(), 20, "rather what she knows than an empty page");
}

#[test]
fn a_member_who_follows_and_has_a_home_is_shown_both_reasons() {
    let mut town = lively();
    let ana = town.join(1, &["en"], Some(LIMA));
    town.follow(ana, member(700));
    let followed = town.publish(member(700), &Draft::default());
    let near = town.publish(member(701), &Draft { place: Some(LIMA), ..Draft::default() });
    let page = town.explore(ana);
    let reason = |note| page.items.iter().find(|item| item.note == note).map(|item| item.reason.clone()).unwrap();
    assert_eq!(reason(followed).source, SourceName::Following);
    assert_eq!(reason(followed).detail, Some(ReasonDetail::Creator(member(700))));
    assert_eq!(reason(near).source, SourceName::Nearby);
    let Some(ReasonDetail::Kilometres(distance)) = reason(near).detail else { panic!() };
    assert!(distance < 12, "{distance} km from a home that is only known as a town");
}

#[test]
fn a_source_that_is_switched_off_brings_nothing() {
    let town = lively();
    let ana = town.join(1, &["en"], None);
    (0..6).for_each(|i| town.like(ana, (1 + 8 * i).into()));
    let mut query = town.query(kumara_recommend::List::Explore, ana);
    query.switched_off = vec!["topics", "fresh"];
    let page = town.page(&query, None);
    assert_eq!(page.items.len(), 20);
    let gone = [SourceName::Topics, SourceName::Fresh];
    assert!(page.items.iter().all(|item| !gone.contains(&item.reason.source)));
}
