//! Taste: what members find who like what others like, be it new to everybody.

use std::{collections::HashSet, sync::Arc, time::Duration};

use kumara_model::{Event, MemberId, NOTE_RESOLUTION, NoteId, Visibility};
use kumara_recommend::{
    Engagement, FeedEngine, InterestConfig, InterestModel, InterestSnapshotError, List, MemberFeatures,
    MemberPreferences, NotTrained, NoteCounters, NoteFeatures, Query, RecommendConfig, SourceName,
};

use crate::town::{Draft, Town, about, member, notes_on};

const OTHER_SOURCES: [&str; 9] =
    ["following", "answers", "co_engagement", "topics", "nearby", "trending", "fresh", "languages", "discover"];
const EACH: i64 = 60;

/// Two tastes, sixty notes each, every note by a creator of its own and without a topic; forty members of each taste
/// who like some of theirs. Note 1 to 60 are of the first taste.
fn two_tastes() -> Town {
    let mut town = Town::new();
    for number in 0..2 * EACH {
        town.publish(member(1_000 + number), &Draft::default());
    }
    for fan in 0..80 {
        let first = if fan < 40 { 0 } else { EACH };
        (0..12).for_each(|i| town.like(member(200 + fan), note(first + (fan * 7 + i * 11) % EACH)));
    }
    town
}

fn note(number: i64) -> NoteId {
    NoteId::from(number + 1)
}

fn is_first(note: NoteId) -> bool {
    note.get() <= EACH
}

fn trained(town: &Town) -> InterestModel {
    let set = town.engine.index().interest_training();
    set.train(&InterestConfig::default(), town.now, &|| false).unwrap()
}

fn train(town: &Town) {
    town.engine.index().install_interests(trained(town));
}

/// What the source alone brings.
fn by_interest(town: &Town, viewer: MemberId) -> Vec<NoteId> {
    let mut query: Query = town.query(List::Explore, viewer);
    query.switched_off = OTHER_SOURCES.to_vec();
    let page = town.page(&query, None);
    assert!(page.items.iter().all(|item| item.reason.source == SourceName::Interest));
    notes_on(&page)
}

#[test]
fn somebody_finds_notes_of_their_taste_that_share_nothing_with_what_they_liked() {
    let town = two_tastes();
    let ana = town.join(1, &["en"], None);
    (0..3).for_each(|number| town.like(ana, note(number)));
    assert!(by_interest(&town, ana).is_empty(), "nothing is learned yet");
    train(&town);
    let found = by_interest(&town, ana);
    assert_eq!(found.len(), 20);
    assert!(found.iter().all(|note| is_first(*note)), "{found:?}");
    assert!(found.iter().all(|found| (0..3).all(|liked| *found != note(liked))));
    assert!(town.explore(ana).items.iter().any(|item| item.reason.source == SourceName::Interest));
}

#[test]
fn a_like_counts_on_the_next_page_and_a_hide_against() {
    let town = two_tastes();
    let ana = town.join(1, &["en"], None);
    train(&town);
    assert!(by_interest(&town, ana).is_empty(), "nobody knows what ana likes");
    town.like(ana, note(EACH + 4));
    let found = by_interest(&town, ana);
    assert!(found.len() > 10 && found.iter().all(|note| !is_first(*note)), "{found:?}");
    town.like(ana, note(2));
    let of_second = |found: &[NoteId]| found.iter().filter(|note| !is_first(**note)).count();
    let before = of_second(&by_interest(&town, ana));
    (0..3).for_each(|i| town.tell(&Event::NoteHidden { note: note(EACH + 10 * i), author: 0.into(), member: ana }));
    let after = by_interest(&town, ana);
    assert!(after.len() > 10 && of_second(&after) < before, "{before} {after:?}");
    town.tell(&Event::NoteUnhidden { note: note(EACH), author: 0.into(), member: ana });
    assert!(of_second(&by_interest(&town, ana)) <= before);
}

#[test]
fn a_follow_says_something_of_taste() {
    let mut town = two_tastes();
    // The same people follow somebody whose notes nobody has liked.
    (0..40).for_each(|fan| town.follow(member(200 + fan), member(900)));
    let ana = town.join(1, &["en"], None);
    town.later(60);
    train(&town);
    town.follow(ana, member(900));
    let found = by_interest(&town, ana);
    assert!(found.len() == 20 && found.iter().all(|note| is_first(*note)), "{found:?}");
    town.tell(&Event::MemberUnfollowed { member: member(900), by: ana });
    assert!(by_interest(&town, ana).is_empty());
}

#[test]
fn a_note_that_nobody_has_touched_is_found_by_what_it_is_about() {
    let mut town = Town::new();
    // The first taste goes for matcha and whisks, the second for gears and chains.
    let names = [["matcha", "whisk"], ["gears", "chains"]];
    for number in 0..2 * EACH {
        let [topics] = [names[(number / EACH) as usize]];
        town.publish(member(1_000 + number), &about(topics[(number % 2) as usize]));
    }
    for fan in 0..80 {
        let first = if fan < 40 { 0 } else { EACH };
        (0..12).for_each(|i| town.like(member(200 + fan), note(first + (fan * 7 + i * 11) % EACH)));
    }
    train(&town);
    let ana = town.join(1, &["en"], None);
    // Only whisks: note 2, 4, 6 are of that topic.
    [1, 3, 5].iter().for_each(|number| town.like(ana, note(*number)));
    let tea = town.publish(member(5_000), &about("matcha"));
    let bike = town.publish(member(5_001), &about("gears"));
    let strange = town.publish(member(5_002), &about("unheard"));
    let index = Arc::clone(town.engine.index());
    let nearness = |note| {
        let found = index.nearest_notes(ana, 1_000, true);
        found.iter().find(|(found, _)| *found == note).map_or(0.0, |(_, nearness)| *nearness)
    };
    let [to_tea, to_bike, to_strange] = [tea, bike, strange].map(nearness);
    assert!(to_tea > 2.0 * to_bike.max(to_strange), "{to_tea} {to_bike} {to_strange}");
    // Written anew, it is about something else.
    town.edit(tea, member(5_000), &about("gears"), town.now);
    assert!(nearness(tea) < 0.5 * to_tea);
    town.edit(tea, member(5_000), &about("matcha"), town.now);
    assert_eq!(nearness(tea), to_tea);
    // Not everybody's any more, and deleted.
    town.edit(tea, member(5_000), &Draft { visibility: Visibility::Private, ..about("matcha") }, town.now);
    assert_eq!(nearness(tea), 0.0);
    town.edit(tea, member(5_000), &about("matcha"), town.now);
    assert_eq!(nearness(tea), to_tea);
    town.delete(tea);
    assert_eq!(nearness(tea), 0.0);
}

#[test]
fn a_reset_empties_the_taste_and_leaves_what_is_hidden_hidden() {
    let mut town = two_tastes();
    (0..40).for_each(|fan| town.follow(member(200 + fan), member(900)));
    train(&town);
    let ana = town.join(1, &["en"], None);
    (0..3).for_each(|number| town.like(ana, note(number)));
    town.follow(ana, member(900));
    town.tell(&Event::NoteHidden { note: note(EACH), author: 0.into(), member: ana });
    assert!(!town.engine.index().nearest_notes(ana, 10, true).is_empty());
    town.later(60);
    let reset = MemberPreferences { reset_at: Some(town.now), ..MemberPreferences::default() };
    town.engine.index().set_preferences(ana, &reset);
    assert!(town.engine.index().nearest_notes(ana, 10, true).is_empty() && by_interest(&town, ana).is_empty());
    town.later(60);
    town.like(ana, note(EACH + 1));
    let found = by_interest(&town, ana);
    assert!(found.iter().all(|found| !is_first(*found) && *found != note(EACH)) && !found.is_empty(), "{found:?}");
}

#[test]
fn a_model_that_was_kept_serves_as_before_and_a_damaged_one_not_at_all() {
    let town = two_tastes();
    let ana = town.join(1, &["en"], None);
    town.like(ana, note(3));
    let model = trained(&town);
    let bytes = model.to_bytes();
    town.engine.index().install_interests(model);
    let before = town.engine.index().nearest_notes(ana, 100, true);
    assert!(before.len() > 20);

    let restored = InterestModel::from_bytes(&bytes).unwrap();
    assert_eq!(restored.to_bytes(), bytes);
    assert_eq!((restored.notes(), restored.trained_at()), (120, town.now));
    let again = two_tastes();
    again.join(1, &["en"], None);
    again.like(ana, note(3));
    again.engine.index().install_interests(restored);
    assert_eq!(again.engine.index().nearest_notes(ana, 100, true), before);

    for at in (0..bytes.len()).step_by(97).chain([bytes.len() - 1]) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x10;
        assert!(InterestModel::from_bytes(&damaged).is_err(), "byte {at}");
        assert!(InterestModel::from_bytes(&bytes[..at]).is_err(), "cut at {at}");
    }
    assert_eq!(InterestModel::from_bytes(b"nothing").unwrap_err(), InterestSnapshotError::NotASnapshot(7));
}

#[test]
fn a_training_is_the_same_twice_and_can_be_stopped_and_nothing_teaches_nothing() {
    let town = two_tastes();
    assert_eq!(trained(&town).to_bytes(), trained(&town).to_bytes());
    let set = town.engine.index().interest_training();
    assert_eq!(set.train(&InterestConfig::default(), town.now, &|| true).unwrap_err(), NotTrained::Stopped);
    let empty = Town::new();
    let set = empty.engine.index().interest_training();
    assert_eq!(set.train(&InterestConfig::default(), empty.now, &|| false).unwrap_err(), NotTrained::TooLittle(0));
    assert!(empty.engine.index().interests_in_use().is_none() && empty.explore(None).items.is_empty());
}

#[test]
fn limits_hold_and_a_training_with_few_columns_still_knows_the_others() {
    let town = two_tastes();
    let config = InterestConfig { max_columns: 90, max_content_notes: 10, ..InterestConfig::default() };
    let model = town.engine.index().interest_training().train(&config, town.now, &|| false).unwrap();
    assert_eq!(model.learned_notes(), 120);
    town.engine.index().install_interests(model);
    let ana = town.join(1, &["en"], None);
    town.like(ana, note(3));
    let found = by_interest(&town, ana);
    assert!(found.len() == 20 && found.iter().all(|note| is_first(*note)), "{found:?}");
}

#[test]
fn in_the_demo_community_it_brings_notes_to_nearly_everybody_and_mostly_what_they_can_read() {
    let demo = kumara_demo::community(7).unwrap();
    let mut config = RecommendConfig::default();
    // A test machine may be busy for a while.
    (config.sources.deadline_ms, config.sources.all_sources_deadline_ms) = (5_000, 20_000);
    let engine = FeedEngine::new(config);
    let (index, now) = (engine.index(), Town::new().now);
    let (id, note_id) = (|at: usize| member(1 + at as i64), |at: usize| NoteId::from(1 + at as i64));
    for (at, member) in demo.members.iter().enumerate() {
        index.set_member(&MemberFeatures {
            member: id(at),
            languages: member.languages.clone(),
            region: Some(member.region),
            home: None,
            is_private: member.is_private,
        });
    }
    for (at, note) in demo.notes.iter().enumerate() {
        index.insert_note(&NoteFeatures {
            note: note_id(at),
            author: id(note.author),
            kind: note.kind,
            visibility: note.visibility,
            language: note.language,
            region: Some(demo.members[note.author].region),
            topics: note.topics.clone(),
            cell: note.place.as_ref().and_then(|place| place.cell(NOTE_RESOLUTION)),
            published_at: now - Duration::from_secs(60 * u64::from(note.age_minutes)),
            counters: NoteCounters::default(),
        });
    }
    demo.follows.iter().for_each(|(by, member)| index.add_follow(id(*by), id(*member)));
    for (note, member) in &demo.likes {
        index.add_engagement(id(*member), note_id(*note), Engagement::Like, now);
    }
    for (note, member) in &demo.saves {
        index.add_engagement(id(*member), note_id(*note), Engagement::Save, now);
    }
    index.install_interests(index.interest_training().train(&InterestConfig::default(), now, &|| false).unwrap());

    let (mut served, mut brought, mut of_interest, mut readable, mut read) = (0, 0, 0, 0, 0);
    for (at, member) in demo.members.iter().enumerate() {
        let mut query = Query::new(List::Explore, now, at as u64).seen_by(id(at));
        let page = engine.page(&query, None).unwrap();
        let mine = page.items.iter().filter(|item| item.reason.source == SourceName::Interest).count();
        (served, of_interest) = (served + page.items.len(), of_interest + mine);
        query.switched_off = OTHER_SOURCES.to_vec();
        let alone: HashSet<NoteId> = notes_on(&engine.page(&query, None).unwrap()).into_iter().collect();
        brought += usize::from(!alone.is_empty());
        read += alone.len();
        let language = |note: &NoteId| demo.notes[note.get() as usize - 1].language;
        readable += alone.iter().filter(|note| member.languages.contains(&language(note))).count();
    }
    let anybody = demo.notes.iter().filter(|note| demo.members[0].languages.contains(&note.language)).count();
    let (of_all, of_found) = (anybody as f32 / demo.notes.len() as f32, readable as f32 / read as f32);
    println!(
        "{brought} of {} members; {of_interest} of {served} places; {of_found:.3} readable, {of_all:.3} of all",
        demo.members.len()
    );
    assert!(brought * 10 >= demo.members.len() * 9, "{brought} of {}", demo.members.len());
    assert!(of_interest * 50 >= served, "{of_interest} of {served}");
    assert!(of_found > 2.0 * of_all, "{of_found} {of_all}");
}
