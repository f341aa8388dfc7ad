//! Every page of every list shows what its viewer may see, once, and lists that promise everything show everything.

use std::{collections::BTreeSet, time::Duration};

use kumara_model::{Topic, Visibility};
use proptest::prelude::*;

use super::world::{MEMBERS, START, TOPICS, World, happening, place};
use crate::{CursorState, FeedEngine, List, NoteFeatures, Query, TopicOrder};

/// All pages of a list, through cursors that travel as bytes.
pub(super) fn walk(engine: &FeedEngine, list: List, viewer: Option<i64>, limit: usize) -> Vec<i64> {
    let mut query = Query::new(list, START + Duration::from_secs(600), 3);
    query.viewer = viewer.map(Into::into);
    query.location = Some(place(0));
    query.limit = limit;
    let (mut shown, mut cursor) = (Vec::new(), None);
    for _ in 0..300 {
        let page = engine.page(&query, cursor.as_ref()).unwrap();
        assert!(page.items.len() <= limit);
        shown.extend(page.items.iter().map(|item| item.note.get()));
        let Some(next) = page.next else { return shown };
        cursor = Some(CursorState::from_bytes(&next.to_bytes()).unwrap());
    }
    panic!("a list without an end");
}

pub(super) fn set(notes: &[i64]) -> BTreeSet<i64> {
    notes.iter().copied().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn pages_agree_with_the_rules(
        happenings in prop::collection::vec(happening(), 1..150),
        viewer in prop::option::weighted(0.8, 1..=MEMBERS),
        limit in 1usize..8,
    ) {
        let (world, engine) = World::live(&happenings);
        let topic = Topic::parse(TOPICS[0]).unwrap();
        let expected = |wanted: &dyn Fn(&NoteFeatures) -> bool| -> Vec<i64> {
            let allowed = |note: &&NoteFeatures| {
                world.may_see(viewer, note) && world.wants_to_see(viewer, note) && wanted(note)
            };
            // Ids grow with time.
            world.notes.values().rev().filter(allowed).map(|note| note.note.get()).collect()
        };
        let follows = |note: &NoteFeatures| viewer.is_some_and(|v| world.follows.contains(&(v, note.author.get())));
        let is_public = |note: &NoteFeatures| note.visibility == Visibility::Public;

        let following = walk(&engine, List::Following, viewer, limit);
        prop_assert_eq!(following, expected(&follows));

        let newest = walk(&engine, List::Topic(topic.clone(), TopicOrder::Newest), viewer, limit);
        let of_topic = expected(&|note| is_public(note) && note.topics.contains(&topic));
        prop_assert_eq!(&newest, &of_topic);

        let best = walk(&engine, List::Topic(topic, TopicOrder::Best), viewer, limit);
        prop_assert_eq!(best.len(), set(&best).len(), "a repeat");
        prop_assert_eq!(set(&best), set(&of_topic));

        let explore = walk(&engine, List::Explore, viewer, limit);
        prop_assert_eq!(explore.len(), set(&explore).len(), "a repeat");
        let for_everybody =
            expected(&|note| Some(note.author.get()) != viewer && (is_public(note) || follows(note)));
        prop_assert_eq!(set(&explore), set(&for_everybody));

        let nearby = walk(&engine, List::Nearby, viewer, limit);
        prop_assert_eq!(nearby.len(), set(&nearby).len(), "a repeat");
        let around = expected(&|note| is_public(note) && note.cell.is_some_and(|c| c.distance_km(place(0)) < 100.0));
        prop_assert_eq!(set(&nearby), set(&around));
    }
}
