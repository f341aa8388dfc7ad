//! Nearby: the near before the far.

use kumara_model::{Cell, NOTE_RESOLUTION};
use kumara_recommend::{FeedError, List, ReasonDetail};

use crate::town::{CALLAO, CUSCO, Draft, KYOTO, LIMA, Town, member, notes_on};

fn at(place: (f64, f64)) -> Draft {
    Draft { place: Some(place), ..Draft::default() }
}

#[test]
fn near_notes_come_before_far_ones_and_the_other_side_of_the_world_not_at_all() {
    let mut town = Town::new();
    let ana = town.join(1, &["en"], Some(LIMA));
    // The nearest are the oldest: nearness has to win against recency.
    let here = town.publish(member(100), &at(LIMA));
    let next_town = town.publish(member(101), &at(CALLAO));
    let mountains = town.publish(member(102), &at(CUSCO));
    let japan = town.publish(member(103), &at(KYOTO));
    town.publish(member(104), &Draft::default());

    let mut query = town.query(List::Nearby, ana);
    query.location = Cell::at(LIMA.0, LIMA.1, NOTE_RESOLUTION);
    let page = town.page(&query, None);
    assert_eq!(notes_on(&page), [here, next_town, mountains]);
    let distances: Vec<_> = page.items.iter().map(|item| item.reason.detail.clone()).collect();
    let Some(ReasonDetail::Kilometres(callao)) = distances[1] else { panic!("{distances:?}") };
    assert!((5..12).contains(&callao), "{callao} km");

    // From home, without saying where she is just now.
    assert!(notes_on(&town.page(&town.query(List::Nearby, ana), None)).contains(&here));
    query.location = Cell::at(KYOTO.0, KYOTO.1, NOTE_RESOLUTION);
    assert_eq!(notes_on(&town.page(&query, None)), [japan], "when she travels, her feed does");
}

#[test]
fn without_any_place_the_feed_asks_for_one() {
    let town = Town::new();
    let ana = town.join(1, &["en"], None);
    assert!(matches!(town.error(&town.query(List::Nearby, ana)), FeedError::PlaceNeeded));
    assert!(matches!(town.error(&town.query(List::Nearby, None)), FeedError::PlaceNeeded));
}
