//! One session, many pages: nothing twice, whatever happens in between.

use std::collections::HashSet;

use kumara_model::{Cell, NOTE_RESOLUTION};
use kumara_recommend::{CursorError, CursorState, FeedEngine, FeedError, List, RecommendConfig, TopicOrder};

use crate::town::{Draft, LIMA, Town, about, member, notes_on, topic};

#[test]
fn thirty_pages_have_no_repeat_while_notes_are_published_and_deleted() {
    for signed_in in [true, false] {
        for list in [List::Explore, List::Nearby, topic("tea", TopicOrder::Best), topic("tea", TopicOrder::Newest)] {
            let mut town = Town::new();
            let ana = town.join(1, &["en"], None);
            let draft = Draft { place: Some(LIMA), ..about("tea") };
            let mut notes = town.publish_many(1_500, 40, &draft);
            let mut query = town.query(list.clone(), signed_in.then_some(ana));
            query.location = Cell::at(LIMA.0, LIMA.1, NOTE_RESOLUTION);

            let (mut shown, mut cursor) = (HashSet::new(), None);
            for number in 0..30 {
                let page = town.page(&query, cursor.as_ref());
                assert_eq!(page.items.len(), 20, "page {number} of {list:?}");
                for note in notes_on(&page) {
                    assert!(shown.insert(note), "{note} again on page {number} of {list:?}");
                }
                // Some new notes, one more by the same creator as before, one deleted.
                notes.extend(town.publish_many(3, 40, &draft));
                town.delete(notes[number * 7]);
                query.now = town.now;
                cursor = page.next.map(|next| CursorState::from_bytes(&next.to_bytes()).unwrap());
                assert!(cursor.is_some());
            }
            assert_eq!(shown.len(), 600);
        }
    }
}

#[test]
fn a_cursor_outlives_a_restart_of_the_program() {
    let mut town = Town::new();
    town.publish_many(100, 10, &about("tea"));
    let query = town.query(List::Explore, None);
    let first = town.page(&query, None);
    let bytes = first.next.as_ref().unwrap().to_bytes();

    let mut after = Town::new();
    after.publish_many(100, 10, &about("tea"));
    let second = after.page(&query, Some(&CursorState::from_bytes(&bytes).unwrap()));
    let before: HashSet<_> = notes_on(&first).into_iter().collect();
    assert_eq!(second.items.len(), 20);
    assert!(notes_on(&second).iter().all(|note| !before.contains(note)));
}

#[test]
fn a_page_that_is_asked_for_twice_is_the_same_page() {
    let mut town = Town::new();
    town.publish_many(100, 10, &about("tea"));
    let query = town.query(List::Explore, None);
    let first = town.page(&query, None);
    assert_eq!(town.page(&query, first.next.as_ref()), town.page(&query, first.next.as_ref()));
}

#[test]
fn the_end_of_a_list_is_the_end() {
    let mut town = Town::new();
    let notes: HashSet<_> = town.publish_many(33, 3, &about("tea")).into_iter().collect();
    let query = town.query(List::Explore, None);
    let first = town.page(&query, None);
    let second = town.page(&query, first.next.as_ref());
    let shown: HashSet<_> = notes_on(&first).into_iter().chain(notes_on(&second)).collect();
    assert_eq!(shown, notes);
    assert_eq!(second.next, None);
}

#[test]
fn a_cursor_of_another_list_is_refused() {
    let mut town = Town::new();
    town.publish_many(50, 5, &about("tea"));
    let cursor = town.page(&town.query(List::Explore, None), None).next.unwrap();
    let query = town.query(topic("tea", TopicOrder::Best), member(1));
    let result = town.engine.page(&query, Some(&cursor));
    assert!(matches!(result, Err(FeedError::Cursor(CursorError::OtherList))));
}

#[test]
fn a_full_index_lets_the_oldest_go_and_serves_the_rest() {
    let mut config = RecommendConfig::default();
    config.index.max_notes = 50;
    config.sources.deadline_ms = 5_000;
    let mut town = Town { engine: FeedEngine::new(config), ..Town::new() };
    town.publish_many(180, 7, &Draft { place: Some(LIMA), ..about("tea") });
    let mut query = town.query(topic("tea", TopicOrder::Newest), None);
    query.limit = 50;
    let page = town.page(&query, None);
    let shown: Vec<_> = notes_on(&page).iter().map(|note| note.get()).collect();
    assert_eq!(shown, (131..=180).rev().collect::<Vec<_>>());
    assert!(town.explore(None).items.iter().all(|item| item.note.get() > 130));
}
