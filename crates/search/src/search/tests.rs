//! What is found by what: one note each, so that a test that fails names the way that is gone.

use std::collections::HashSet;

use kumara_model::{MemberId, NoteId, NoteKind, Place, Visibility};

use crate::{
    Filters, Meaning, Near, Order, Query, SearchConfig, SearchIndex, Suggestion, Viewer,
    index_tests::{document, found},
};

fn index_of(notes: &[(&str, &str)]) -> SearchIndex {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    for (id, (language, title)) in (1..).zip(notes) {
        index.upsert(&document(id, language, title, "")).unwrap();
    }
    index.commit().unwrap();
    index
}

#[test]
fn each_language_is_found_as_its_members_write() {
    let notes = [
        ("zh-Hans", "红烧肉的做法"),
        ("ja", "夜市でラーメンを食べました"),
        ("ko", "시장에서 국수를 먹었어요"),
        ("th", "ตลาดนัดวันเสาร์"),
        ("ar", "القَهْوَة على الجمر"),
        ("vi", "Phở bò Hà Nội"),
        ("ru", "Рецепты пирогов с капустой"),
        ("de", "Häuser am Fluss"),
        ("fr", "Crème brûlée facile"),
        ("en", "Two cups of flour, ５００ grams 🍜"),
    ];
    let index = index_of(&notes);
    for (query, id) in [
        ("红烧肉", 1),
        ("紅燒肉", 1),
        ("hongshaorou", 1),
        ("hong shao rou", 1),
        ("ラーメン", 2),
        ("ramen", 2),
        ("らーめん", 2),
        ("국수", 3),
        ("시장", 3),
        ("วันเสาร์", 4),
        ("قهوة", 5),
        ("pho bo", 6),
        ("phở", 6),
        ("пирог", 7),
        ("haus fluss", 8),
        ("creme brulee", 9),
        ("500g", 10),
        ("500 г", 10),
        ("🍜", 10),
    ] {
        assert_eq!(found(&index, query).first(), Some(&id), "{query}");
    }
}

#[test]
fn marks_of_a_query_are_conditions() {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    let mut jam = document(1, "en", "Fig jam from the market", "slowly");
    jam.topics = vec!["Preserves".to_owned()];
    jam.texts.author_handle = "ana".to_owned();
    index.upsert(&jam).unwrap();
    index.upsert(&document(2, "en", "Jam with fig and ginger", "quickly")).unwrap();
    index.commit().unwrap();
    assert_eq!(found(&index, "\"fig jam\""), [1]);
    assert_eq!(found(&index, "fig -ginger"), [1]);
    assert_eq!(found(&index, "#preserves"), [1]);
    assert_eq!(found(&index, "jam @ana"), [1]);
    let relaxed = index.search(&Query::new("\"ginger fig\""), &Viewer::default()).unwrap();
    assert!(relaxed.relaxed && relaxed.hits[0].id == NoteId::from(2));
}

#[test]
fn a_word_with_a_wrong_letter_and_a_meaning_in_another_language_find_and_say_so() {
    let index = index_of(&[("en", "Breakfast in the garden"), ("es", "Una casa blanca con jardín")]);
    let answer = index.search(&Query::new("breakfest"), &Viewer::default()).unwrap();
    assert_eq!(answer.hits[0].id, NoteId::from(1));
    assert_eq!(answer.corrections[0].words, ["breakfast"]);
    let mut query = Query::new("white house");
    assert!(index.search(&query, &Viewer::default()).unwrap().hits.iter().all(|hit| hit.id != NoteId::from(2)));
    query.translations =
        vec![Meaning { language: "es".parse().unwrap(), text: "casa blanca".to_owned(), is_whole: true }];
    assert_eq!(index.search(&query, &Viewer::default()).unwrap().hits[0].id, NoteId::from(2));
}

#[test]
fn a_note_is_asked_in_its_own_language() {
    let index = index_of(&[
        ("es", "Una casa blanca con jardín"),
        ("es", "The white house, la serie"),
        ("en", "A white house by the sea"),
    ]);
    let whole = Meaning { language: "es".parse().unwrap(), text: "casa blanca".to_owned(), is_whole: true };
    let query = Query { translations: vec![whole], ..Query::new("white house") };
    let hits = index.search(&query, &Viewer::default()).unwrap().hits;
    let at = |id: i64| hits.iter().position(|hit| hit.id == NoteId::from(id)).unwrap();
    assert!(at(1).max(at(3)) < at(2), "each language's own words come first");
    assert!(hits[at(1)].signals.coverage > 0.99 && hits[at(2)].signals.coverage < 0.01);
}

#[test]
fn what_a_viewer_may_not_see_is_in_no_result_count_or_suggestion() {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    let (ana, ben) = (MemberId::from(1), MemberId::from(2));
    for (id, visibility) in (1..).zip([Visibility::Public, Visibility::Followers, Visibility::Private]) {
        let mut note = document(id, "en", "Quince", "");
        (note.author, note.visibility) = (ana, visibility);
        note.topics = vec![format!("quince{id}")];
        note.place = Some(Place::new(&format!("The Quince Garden {id}"), 35.0, 139.0).unwrap());
        index.upsert(&note).unwrap();
    }
    index.commit().unwrap();
    index.refresh_suggestions().unwrap();
    let stranger = Viewer { member: Some(ben), ..Viewer::default() };
    let follower = Viewer { follows: [ana].into_iter().collect(), ..stranger.clone() };
    let blocked = Viewer { excluded: [ana].into_iter().collect(), ..follower.clone() };
    let herself = Viewer { member: Some(ana), ..Viewer::default() };
    for (viewer, sees) in [(&stranger, 1), (&follower, 2), (&blocked, 0), (&herself, 3)] {
        let query = Query::new("quince");
        assert_eq!(index.search(&query, viewer).unwrap().hits.len(), sees);
        assert_eq!(index.count(&query, viewer).unwrap().notes, sees);
        let topics = index.suggest("#quince", viewer, 10).unwrap();
        assert_eq!(topics.iter().filter(|s| matches!(s, Suggestion::Topic(_))).count(), sees);
        assert_eq!(index.places("quince g", viewer, 10).unwrap().len(), sees);
    }
}

#[test]
fn filters_let_through_what_they_name() {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    for id in 1..=4 {
        let mut note = document(id, if id == 4 { "es" } else { "en" }, "Noodle", "");
        note.kind = if id == 1 { NoteKind::Ask } else { NoteKind::Photo };
        note.is_resolved = id == 1;
        note.place = (id == 2).then(|| Place::new("京都", 35.011, 135.768).unwrap());
        index.upsert(&note).unwrap();
    }
    index.commit().unwrap();
    let found = |filters: Filters, order: Order| -> Vec<i64> {
        let query = Query { filters, order, ..Query::new("noodle") };
        index.search(&query, &Viewer::default()).unwrap().hits.iter().map(|hit| hit.id.get()).collect()
    };
    let none = Filters::default;
    assert_eq!(found(none(), Order::Newest), [4, 3, 2, 1]);
    assert_eq!(found(Filters { kinds: vec![NoteKind::Ask], ..none() }, Order::Best), [1]);
    assert_eq!(found(Filters { resolved: true, ..none() }, Order::Best), [1]);
    assert_eq!(found(Filters { languages: vec!["es".parse().unwrap()], ..none() }, Order::Best), [4]);
    let osaka = Near { latitude: 34.694, longitude: 135.502, kilometres: 60.0 };
    assert_eq!(found(Filters { near: Some(osaka), ..none() }, Order::Best), [2]);
    let authors = [MemberId::from(1_003)].into_iter().collect();
    assert_eq!(found(Filters { authors: Some(authors), ..none() }, Order::Best), [3]);
    let without: HashSet<i64> = [1, 2, 3].into();
    let without = without.into_iter().map(NoteId::from).collect();
    assert_eq!(found(Filters { without, ..none() }, Order::Best), [4]);
}

#[test]
fn languages_of_public_notes_are_counted() {
    let index = index_of(&[("en", "a b"), ("en", "c d"), ("zh-Hant", "紅燒肉")]);
    let counted: Vec<(String, usize)> =
        index.languages().unwrap().into_iter().map(|(tag, count)| (tag.to_string(), count)).collect();
    assert_eq!(counted, [("en".to_owned(), 2), ("zh".to_owned(), 1)]);
}
