//! The index that followed the log is the index that is filled from the tables.

use proptest::prelude::*;

use super::world::{World, happening};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn any_sequence_of_events_equals_a_rebuild(happenings in prop::collection::vec(happening(), 1..120)) {
        let (world, live) = World::live(&happenings);
        prop_assert_eq!(live.index().describe(), world.rebuilt().index().describe());
    }
}
