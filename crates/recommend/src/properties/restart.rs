//! An index that was filled from the tables, given what was remembered and told the rest of the log is the index that
//! never stopped.

use proptest::prelude::*;

use super::world::{World, happening};
use crate::FeedIndex;

fn restarted(world: &World, memory: &[u8], told: usize) -> crate::FeedEngine {
    let engine = world.loaded();
    engine.index().restore_memory(memory).unwrap();
    for (event, at) in &world.told.0[told..] {
        engine.index().apply_again(event, *at);
    }
    engine
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_was_kept_at_the_end_is_all_that_was_known(happenings in prop::collection::vec(happening(), 1..120)) {
        let (world, live) = World::live(&happenings);
        let position = (3, world.told.0.len() as i64);
        let memory = live.index().memory_snapshot(position);
        prop_assert_eq!(FeedIndex::position_of_memory(&memory).unwrap(), position);
        let again = restarted(&world, &memory, world.told.0.len());
        prop_assert_eq!(again.index().describe(), live.index().describe());
        prop_assert_eq!(again.index().describe_memory(), live.index().describe_memory());
    }

    /// What notes looked like in between is nobody's to know: tastes may differ a little, facts may not.
    #[test]
    fn the_rest_of_the_log_comes_on_top(
        happenings in prop::collection::vec(happening(), 1..120),
        kept_at in any::<prop::sample::Index>(),
    ) {
        let kept_at = kept_at.index(happenings.len() + 1);
        let (before, early) = World::live(&happenings[..kept_at]);
        let memory = early.index().memory_snapshot((0, 0));
        let (world, live) = World::live(&happenings);
        let again = restarted(&world, &memory, before.told.0.len());
        prop_assert_eq!(again.index().describe(), live.index().describe());
        prop_assert_eq!(again.index().describe_memory().engaged, live.index().describe_memory().engaged);
    }

    #[test]
    fn damage_is_found(
        happenings in prop::collection::vec(happening(), 1..60),
        place in any::<prop::sample::Index>(),
        bit in 0..8_u32,
        cut in any::<prop::sample::Index>(),
    ) {
        let (world, live) = World::live(&happenings);
        let memory = live.index().memory_snapshot((0, 0));
        let mut damaged = memory.clone();
        *place.get_mut(&mut damaged) ^= 1 << bit;
        let engine = world.loaded();
        prop_assert!(engine.index().restore_memory(&damaged).is_err());
        prop_assert!(engine.index().restore_memory(&memory[..cut.index(memory.len())]).is_err());
    }
}
