//! The simulator itself, on a small made-up community.

use kumara_recommend::exposure::ExposureConfig;

use super::{
    arm::Arm,
    interactions::Interactions,
    outcome::{Outcome, Policy},
    side_by_side,
    town::{Plan, Town, mix},
};

/// 240 members, each of whom went for some thirty of 1,200 items of their own corner.
fn interactions() -> Interactions {
    let pairs = |salt: u64| -> Vec<(u32, u32)> {
        let pair = |m: u32, i: u64| {
            let corner = u64::from(m % 8) * 150;
            (m, ((corner + mix(salt ^ u64::from(m) << 16 ^ i) % 200) % 1_200) as u32)
        };
        let mut pairs: Vec<_> = (0..240).flat_map(|m| (0..15).map(move |i| pair(m, i))).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    };
    let minutes = (0..1_440).collect();
    Interactions { members: 240, items: 1_200, train: pairs(1), held_out: pairs(2), minutes }
}

fn town(seed: u64, newcomers: f64) -> Town {
    let plan = Plan { notes: 600, days: 6, sessions_per_day: 2.0, newcomers, seed };
    Town::build(&interactions(), &plan).unwrap()
}

fn everybody(town: &Town) -> Vec<u32> {
    (0..town.members as u32).collect()
}

/// What tells two outcomes apart.
fn figures(outcome: &Outcome) -> String {
    format!("{outcome:?}")
}

#[test]
fn the_same_seed_gives_the_same_outcome_and_another_seed_another() {
    let config = ExposureConfig::default();
    let run = |seed| {
        let town = town(seed, 0.3);
        figures(&Arm::run(&town, &config, Policy::Ours, everybody(&town)))
    };
    assert_eq!(run(5), run(5));
    assert_ne!(run(5), run(6));
}

#[test]
fn every_impression_is_of_a_note_that_was_there_on_a_member_who_had_not_seen_it_and_adds_up() {
    let (town, config) = (town(1, 0.0), ExposureConfig::default());
    for (_, policy) in Policy::ALL {
        let arm = Arm::replayed(&town, &config, policy, everybody(&town));
        let seen: u32 = arm.seen.iter().map(|bits| bits.count_ones()).sum();
        let shown: u32 = arm.states.iter().map(|state| state.members).sum();
        // A member who saw a note twice would be counted twice in one and once in the other.
        assert_eq!((f64::from(seen), seen), (arm.out.impressions, shown), "{policy:?}");
        assert!(arm.out.engagements > 0.0 && arm.out.engagements < arm.out.impressions);
        assert!(arm.states.iter().all(|state| state.in_window <= state.members));
        assert!(arm.states.iter().all(|state| state.members <= town.members as u32));
    }
}

#[test]
fn no_creator_is_shown_their_own_note() {
    let (town, config) = (town(1, 0.0), ExposureConfig::default());
    for (_, policy) in Policy::ALL {
        let arm = Arm::replayed(&town, &config, policy, everybody(&town));
        for (n, note) in town.notes.iter().enumerate() {
            let local = town.member_of[note.creator as usize] as usize;
            assert!(arm.seen[local * arm.words + n / 64] >> (n % 64) & 1 == 0, "{policy:?}: note {n}");
        }
    }
}

/// Each member is in one arm of a rotation, and what another arm does changes nothing.
#[test]
fn no_policy_borrows_the_traffic_of_another() {
    let town = town(2, 0.0);
    let config = ExposureConfig::default();
    let of = |first, second| {
        let policies = [("a", first), ("b", second)];
        side_by_side(&town, &policies, &[config.clone(), config.clone()], 2)
    };
    let (with_greedy, with_mix) = (of(Policy::Ours, Policy::Greedy), of(Policy::Ours, Policy::Discovery30));
    for (one, other) in with_greedy[0].iter().zip(&with_mix[0]) {
        assert_eq!(figures(one), figures(other));
    }
    // Over both rotations every policy served every session once.
    let pages = |outcomes: &[Outcome]| outcomes.iter().map(|outcome| outcome.pages).sum::<f64>();
    let sessions = town.sessions.len() as f64;
    assert_eq!((pages(&with_greedy[0]), pages(&with_greedy[1])), (sessions, sessions));
}

#[test]
fn with_ample_traffic_every_note_gets_its_first_audience_and_greedy_gives_it_to_some() {
    let town = town(3, 0.0);
    let config = ExposureConfig { full_goal_impressions: 14, ..ExposureConfig::default() };
    let run = |policy| Arm::run(&town, &config, policy, everybody(&town)).figures;
    let (ours, greedy) = (run(Policy::Ours), run(Policy::Greedy));
    assert!(ours.judged > 150, "{ours:?}");
    assert_eq!(ours.guarantee_rate, 1.0, "{ours:?}");
    assert!(greedy.guarantee_rate < 1.0, "{greedy:?}");
    assert!(ours.gini_creators < greedy.gini_creators, "{ours:?} {greedy:?}");
}

#[test]
fn newcomers_look_at_nothing_before_they_joined() {
    let town = town(4, 0.5);
    let new = town.joined.iter().filter(|joined| **joined >= 0).count();
    assert!((90..150).contains(&new), "{new}");
    assert!(town.sessions.iter().all(|(minute, member)| *minute as i32 >= town.joined[*member as usize]));
}
