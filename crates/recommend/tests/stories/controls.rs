//! The member's hand: what they choose about their feed holds from the next page on.

use std::time::Duration;

use kumara_model::{MemberId, NoteId, Timestamp, Topic};
use kumara_recommend::{
    Fewer, List, MemberPreferences, Page, SourceName, TopicOrder, Width,
    diversity::{effective_number, intra_list_distance},
};

use crate::town::{Draft, Town, about, member, notes_on, topic};

const TOPICS: [&str; 8] = ["tea", "rain", "maps", "cats", "bread", "bikes", "plants", "chess"];

/// Forty creators, eight topics, three languages, 240 notes; note n is about `TOPICS[(n - 1) % 8]`.
fn lively() -> (Town, MemberId) {
    let mut town = Town::new();
    for i in 0..240 {
        let draft = Draft { language: ["en", "es", "th"][i / 8 % 3], ..about(TOPICS[i % 8]) };
        town.publish(member(100 + i as i64 * 7 % 40), &draft);
    }
    let ana = town.join(1, &["en"], None);
    (town, ana)
}

fn parse(name: &str) -> Topic {
    Topic::parse(name).unwrap()
}

fn number(note: NoteId) -> usize {
    (note.get() - 1) as usize
}

fn is_tea(note: &NoteId) -> bool {
    number(*note).is_multiple_of(8)
}

fn tea_on(page: &Page) -> usize {
    notes_on(page).iter().filter(|note| is_tea(note)).count()
}

/// Every note that a list brings, page after page.
fn walk(town: &Town, list: List, viewer: MemberId) -> Vec<NoteId> {
    let query = town.query(list, viewer);
    let (mut shown, mut cursor) = (Vec::new(), None);
    loop {
        let page = town.page(&query, cursor.as_ref());
        shown.extend(notes_on(&page));
        cursor = page.next;
        if cursor.is_none() {
            return shown;
        }
    }
}

fn like_tea(town: &Town, viewer: MemberId) {
    (0..6).for_each(|i| town.like(viewer, (1 + 24 * i).into()));
}

#[test]
fn a_muted_topic_or_language_is_gone_from_the_next_page_even_of_an_older_cursor() {
    let (mut town, ana) = lively();
    let long = Draft { topics: vec!["a", "b", "c", "d", "e", "f", "g", "tea"], ..Draft::default() };
    let long = town.publish(member(700), &long);
    town.follow(ana, member(700));
    let first = town.explore(ana);
    let preferences = MemberPreferences {
        muted_topics: vec![parse("tea"), parse("later")],
        muted_languages: vec!["th".parse().unwrap()],
        ..MemberPreferences::default()
    };
    town.engine.index().set_preferences(ana, &preferences);
    let unwanted = |note: &NoteId| {
        is_tea(note) && number(*note) < 240 || *note == long || number(*note) / 8 % 3 == 2 && number(*note) < 240
    };
    let second = town.page(&town.query(List::Explore, ana), first.next.as_ref());
    assert_eq!(second.items.len(), 20);
    assert!(!notes_on(&second).iter().any(unwanted));
    let shown = walk(&town, List::Explore, ana);
    assert_eq!(shown.len(), 140, "everything else is still there");
    assert!(!shown.iter().any(unwanted) && walk(&town, List::Following, ana).is_empty());
    // Who opens the page of the topic wants to see it.
    assert!(!walk(&town, topic("tea", TopicOrder::Best), ana).is_empty());
    let new = town.publish(member(701), &about("later"));
    assert!(!walk(&town, List::Explore, ana).contains(&new), "muted before there was a note");
    town.engine.index().set_preferences(ana, &MemberPreferences::default());
    assert!(walk(&town, List::Explore, ana).contains(&new));
}

#[test]
fn fewer_like_this_damps_its_topic_and_creator_and_wears_off() {
    let (mut town, ana) = lively();
    like_tea(&town, ana);
    let before = tea_on(&town.explore(ana));
    let fewer = |asked_at: Timestamp| MemberPreferences {
        fewer: vec![Fewer { note: Some(25.into()), topics: vec![parse("tea")], creator: None, asked_at }],
        ..MemberPreferences::default()
    };
    town.engine.index().set_preferences(ana, &fewer(town.now));
    let after = tea_on(&town.explore(ana));
    assert!(after < before, "{after} of 20 about tea, {before} before");
    assert!(walk(&town, List::Explore, ana).iter().any(is_tea), "fewer, not none");
    // What they like is older by then too: compared with a feed that never heard the wish.
    town.later(31 * 86_400);
    let worn_off = notes_on(&town.explore(ana));
    town.engine.index().set_preferences(ana, &MemberPreferences::default());
    assert_eq!(worn_off, notes_on(&town.explore(ana)), "after a month it is as if it had not been said");
}

#[test]
fn fewer_by_a_creator_moves_them_back() {
    let (town, ana) = lively();
    town.follow(ana, member(107));
    let place = |town: &Town| walk(town, List::Explore, ana).iter().position(|n| number(*n) * 7 % 40 == 7).unwrap();
    let before = place(&town);
    let wish = Fewer { note: None, topics: Vec::new(), creator: Some(member(107)), asked_at: town.now };
    let preferences = MemberPreferences { fewer: vec![wish], ..MemberPreferences::default() };
    town.engine.index().set_preferences(ana, &preferences);
    assert!(place(&town) > before, "from place {before} to {}", place(&town));
}

#[test]
fn a_reset_forgets_what_was_learned_and_learns_anew_also_after_a_restart() {
    let (mut town, ana) = lively();
    let unknown = notes_on(&town.explore(ana));
    like_tea(&town, ana);
    let known = town.explore(ana);
    assert!(known.items.iter().any(|item| item.reason.source == SourceName::Topics));
    town.later(60);
    let preferences = MemberPreferences { reset_at: Some(town.now), ..MemberPreferences::default() };
    town.engine.index().set_preferences(ana, &preferences);
    let by_taste = [SourceName::Topics, SourceName::CoEngagement, SourceName::Answers];
    let is_by_taste = |page: &Page| page.items.iter().any(|item| by_taste.contains(&item.reason.source));
    assert!(!is_by_taste(&town.explore(ana)));
    assert_eq!(notes_on(&known).len(), unknown.len());

    // The log is read again, and history is loaded again: nothing of before comes back, nothing counts twice.
    let likes = town.engine.index().counters(1.into()).unwrap().likes;
    let earlier = town.now - Duration::from_secs(3_600);
    for i in 0..6 {
        let like = kumara_model::Event::NoteLiked { note: (1 + 24 * i).into(), author: 0.into(), member: ana };
        town.engine.index().apply(&like, earlier);
        town.engine.index().add_engagement(ana, (9 + 24 * i).into(), kumara_recommend::Engagement::Like, earlier);
    }
    town.engine.index().set_preferences(ana, &preferences);
    assert!(!is_by_taste(&town.explore(ana)));
    assert_eq!(town.engine.index().counters(1.into()).unwrap().likes, likes);

    town.later(60);
    town.like(ana, 2.into());
    let page = town.explore(ana);
    assert!(page.items.iter().any(|item| item.reason.source == SourceName::Topics), "what comes after counts");
}

#[test]
fn without_ranking_explore_is_the_newest_of_what_suits_to_its_end() {
    let (mut town, ana) = lively();
    town.like(ana, 1.into());
    town.engine
        .index()
        .set_preferences(ana, &MemberPreferences { chronological: true, ..MemberPreferences::default() });
    let suits = |n: &usize| (n / 8).is_multiple_of(3) || n.is_multiple_of(8);
    let expected: Vec<i64> = (0..240).rev().filter(suits).map(|n| n as i64 + 1).collect();
    let shown: Vec<i64> = walk(&town, List::Explore, ana).iter().map(|note| note.get()).collect();
    assert_eq!(shown, expected);
    // A session that has begun goes on by time, whatever is chosen meanwhile; the next one is ranked.
    let query = town.query(List::Explore, ana);
    let first = town.page(&query, None);
    town.engine.index().set_preferences(ana, &MemberPreferences::default());
    let second = town.page(&query, first.next.as_ref());
    assert!(notes_on(&second).is_sorted_by(|a, b| a > b) && notes_on(&second)[0] < notes_on(&first)[19]);
    assert!(!notes_on(&town.explore(ana)).is_sorted_by(|a, b| a > b));
    // Somebody of whom nothing is known has the newest of all.
    let bo = town.join(2, &[], None);
    town.engine.index().set_preferences(bo, &MemberPreferences { chronological: true, ..MemberPreferences::default() });
    town.publish(member(100), &Draft::default());
    assert_eq!(walk(&town, List::Explore, bo).len(), 241);
}

#[test]
fn the_dial_widens_the_feed_step_by_step() {
    let (town, ana) = lively();
    (0..6).for_each(|i| town.like(ana, (1 + 24 * i).into()));
    (0..4).for_each(|i| town.like(ana, (2 + 24 * i).into()));
    let figures = |percent: i8| {
        let (mut outside, mut foreign, mut distance, mut topics) = (0, 0, 0.0, 0.0);
        for seed in 0..40 {
            let mut query = town.query(List::Explore, ana);
            (query.seed, query.width) = (seed, Some(Width::new(percent)));
            let notes = notes_on(&town.page(&query, None));
            let vectors: Vec<_> = notes.iter().filter_map(|note| town.engine.index().vector(*note)).collect();
            distance += intra_list_distance(&vectors);
            let of_topic = |topic| notes.iter().filter(|note| number(**note) % 8 == topic).count() as f32;
            topics += effective_number((0..8).map(of_topic));
            for note in notes {
                outside += usize::from(number(note) % 8 > 1);
                foreign += usize::from(!(number(note) / 8).is_multiple_of(3));
            }
        }
        (outside, foreign, distance / 40.0, topics / 40.0)
    };
    let dial = [-100, -50, 0, 50, 100].map(figures);
    assert!(dial.is_sorted_by(|a, b| a.0 <= b.0), "notes outside of her interests: {dial:?}");
    assert!(dial.is_sorted_by(|a, b| a.2 < b.2), "distance within a page: {dial:?}");
    assert!(dial.is_sorted_by(|a, b| a.3 < b.3), "effective number of topics: {dial:?}");
    assert!(dial[4].0 > dial[0].0 + 80 && dial[4].1 > dial[0].1, "of 800: {dial:?}");
    // The member's own choice does the same as the query's.
    let mut query = town.query(List::Explore, ana);
    query.width = Some(Width::WIDEST);
    let asked = notes_on(&town.page(&query, None));
    town.engine.index().set_preferences(ana, &MemberPreferences { width: Width::WIDEST, ..Default::default() });
    assert_eq!(notes_on(&town.explore(ana)), asked);
}

#[test]
fn a_member_can_see_how_wide_their_week_was() {
    let (mut town, ana) = lively();
    like_tea(&town, ana);
    assert_eq!(town.engine.index().width(ana, town.now).unwrap().notes, 0);
    assert!(town.engine.index().width(member(9_999), town.now).is_none());
    let all_tea: Vec<NoteId> = (0..10).map(|i| (1 + 8 * i).into()).collect();
    town.look_at(Some(ana), &all_tea);
    let narrow = town.engine.index().width(ana, town.now).unwrap();
    assert!((narrow.topics - 1.0).abs() < 1e-3 && narrow.outside == 0.0 && narrow.notes == 10, "{narrow:?}");
    town.later(8 * 86_400);
    let mixed: Vec<NoteId> = (161..=184).map(NoteId::from).collect();
    town.look_at(Some(ana), &mixed);
    let wide = town.engine.index().width(ana, town.now).unwrap();
    assert_eq!(wide.notes, 24, "the week before is over");
    assert!((wide.topics - 8.0).abs() < 1e-2 && (wide.outside - 0.875).abs() < 1e-3, "{wide:?}");
    assert!(wide.creators > 15.0 && (wide.languages - 3.0).abs() < 1e-2, "{wide:?}");
}

#[test]
fn the_next_page_is_unlike_the_end_of_the_one_before() {
    let (town, ana) = lively();
    let query = town.query(List::Explore, ana);
    let creator = |note: &NoteId| number(*note) * 7 % 40;
    let first = town.page(&query, None);
    let second = town.page(&query, first.next.as_ref());
    let seam: Vec<_> = notes_on(&first).into_iter().chain(notes_on(&second)).collect();
    for window in seam[10..30].windows(10) {
        let creators: std::collections::HashSet<_> = window.iter().map(creator).collect();
        assert_eq!(creators.len(), 10, "{window:?}");
    }
}
