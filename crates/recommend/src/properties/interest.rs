//! With a model of interests that is trained now and then while everything goes on, pages still show what their
//! viewers may see and nothing else, and the search never brings what is gone or not everybody's.

use std::time::Duration;

use kumara_model::Visibility;
use proptest::prelude::*;

use super::{
    pages::{set, walk},
    world::{MEMBERS, START, World, happening},
};
use crate::List;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn what_is_gone_is_never_found(
        happenings in prop::collection::vec(happening(), 20..150),
        every in 10usize..60,
        viewer in 1..=MEMBERS,
    ) {
        let (world, engine) = World::live_with(&happenings, |number, engine| {
            if number % every == every - 1 {
                let config = crate::InterestConfig { least_interactions: 1, ..Default::default() };
                let at = START + Duration::from_secs(number as u64);
                if let Ok(model) = engine.index().interest_training().train(&config, at, &|| false) {
                    engine.index().install_interests(model);
                }
            }
        });
        for member in 1..=MEMBERS {
            for exact in [true, false] {
                for (note, cosine) in engine.index().nearest_notes(member.into(), 1_000, exact) {
                    let note = world.notes.get(&note.get());
                    prop_assert!(note.is_some_and(|note| note.visibility == Visibility::Public), "{:?}", note);
                    prop_assert!((0.0..1.1).contains(&cosine));
                }
            }
        }
        let explore = walk(&engine, List::Explore, Some(viewer), 5);
        prop_assert_eq!(explore.len(), set(&explore).len(), "a repeat");
        let allowed = world.notes.values().filter(|note| {
            let is_open = note.visibility == Visibility::Public || world.follows.contains(&(viewer, note.author.get()));
            note.author.get() != viewer && is_open && world.may_see(Some(viewer), note) && world.wants_to_see(Some(viewer), note)
        });
        prop_assert_eq!(set(&explore), allowed.map(|note| note.note.get()).collect());
    }
}
