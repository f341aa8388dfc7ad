//! What a crowd's word about a note weighs. Members count by their standing; engagement of a cohort (members who
//! joined within the same hours), or of new accounts together, that stands out from everybody else's counts with
//! diminishing returns. Who is new is not doubted for that: impressions and engagements weigh alike, so that a surge
//! of honest newcomers moves how sure the trial is and not which way it points.

use std::collections::BTreeMap;

use super::Standing;

/// A member of the audience, as the trial sees them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Witness {
    pub standing: Standing,
    pub engaged: bool,
}

/// What an audience is worth for a trial, beside its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// What an impression of this audience weighs on average, 0 to 1.
    pub per_impression: f32,
    /// What an engagement weighs on average.
    pub per_engagement: f32,
}

impl Evidence {
    /// Everybody counts the same.
    pub const FULL: Self = Self { per_impression: 1.0, per_engagement: 1.0 };
}

/// Members below this weight are new.
const NEW_BELOW: f32 = 0.5;
/// Where everybody is new the longest here are the established: weights are against this part of the audience, from
/// the top.
const LEADING_PART: usize = 10;
/// Standard deviations by which honest members may differ from the rest.
const DEVIATIONS: f32 = 2.0;
/// What is known of a rate before anybody engaged, in members.
const PRIOR_MEMBERS: f32 = 20.0;
/// New accounts are held against established ones if there are so many of them.
const LEAST_ESTABLISHED: f32 = 10.0;

/// Members, and how many of them engaged.
#[derive(Debug, Clone, Copy, Default)]
struct Group {
    members: f32,
    engaged: f32,
}

impl Group {
    fn add(&mut self, engaged: f32) {
        self.members += 1.0;
        self.engaged += engaged;
    }

    /// The part of the group's engagement that counts, held against the rate of others: all of it up to what chance
    /// can bring, the square root of what goes beyond.
    fn counts(&self, others: Self, prior_rate: f32) -> f32 {
        let rate = (others.engaged + PRIOR_MEMBERS * prior_rate) / (others.members + PRIOR_MEMBERS);
        let expected = self.members * rate;
        let chance = (expected + DEVIATIONS * expected.sqrt()).max(1.0);
        if self.engaged <= chance {
            return 1.0;
        }
        (chance + (1.0 + self.engaged - chance).sqrt() - 1.0) / self.engaged
    }
}

/// Weighs an audience; `peer_rate` is what peers of the note bring from each member.
pub fn weigh(audience: &[Witness], peer_rate: f32) -> Evidence {
    if audience.is_empty() {
        return Evidence::FULL;
    }
    let prior_rate = if peer_rate.is_finite() { peer_rate.clamp(1e-4, 1.0) } else { 1.0 };
    let mut weights: Vec<f32> = audience.iter().map(|witness| witness.standing.weight()).collect();
    weights.sort_unstable_by(|a, b| b.total_cmp(a));
    let leading = weights[(audience.len() - 1) / LEADING_PART];

    let (mut cohorts, mut all) = (BTreeMap::<u16, Group>::new(), Group::default());
    for witness in audience {
        let engaged = f32::from(u8::from(witness.engaged));
        cohorts.entry(witness.standing.cohort()).or_default().add(engaged);
        all.add(engaged);
    }
    let counts: BTreeMap<u16, f32> = cohorts
        .iter()
        .map(|(cohort, group)| {
            let others = Group { members: all.members - group.members, engaged: all.engaged - group.engaged };
            (*cohort, group.counts(others, prior_rate))
        })
        .collect();

    // What is left of each, new accounts against established ones.
    let (mut new, mut established) = (Group::default(), Group::default());
    let is_new = |witness: &Witness| (witness.standing.weight() / leading) < NEW_BELOW;
    for witness in audience {
        let part = if witness.engaged { counts[&witness.standing.cohort()] } else { 0.0 };
        if is_new(witness) { new.add(part) } else { established.add(part) }
    }
    let of_new = if established.members >= LEAST_ESTABLISHED { new.counts(established, prior_rate) } else { 1.0 };

    let (mut impressions, mut engagements, mut engaged) = (0.0, 0.0, 0.0);
    for witness in audience {
        let weight = (witness.standing.weight() / leading).min(1.0);
        impressions += weight;
        if witness.engaged {
            let crowd = counts[&witness.standing.cohort()] * if is_new(witness) { of_new } else { 1.0 };
            engagements += weight * witness.standing.spread() * crowd;
            engaged += 1.0;
        }
    }
    let per_engagement = if engaged > 0.0 { engagements / engaged } else { 1.0 };
    Evidence { per_impression: impressions / audience.len() as f32, per_engagement }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use kumara_model::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        cursor::mix,
        exposure::{ExposureConfig, MemberFacts},
    };

    const NOW: Timestamp = Timestamp::from_millis(1_767_225_600_000);
    const RATE: f32 = 0.06;

    fn witness(age_hours: u64, days_active: u32, creators_engaged: u32, engaged: bool) -> Witness {
        let joined_at = NOW - Duration::from_secs(age_hours * 3_600);
        let facts = MemberFacts { joined_at, days_active, creators_engaged };
        Witness { standing: Standing::new(&facts, &ExposureConfig::default(), NOW), engaged }
    }

    /// Members who have been here for long, one in sixteen of whom engages.
    fn established(count: u64) -> Vec<Witness> {
        (0..count).map(|n| witness(400 + mix(n) % 4_000, 30, 20, n % 16 == 0)).collect()
    }

    fn weighed(audience: &[Witness]) -> (f32, f32) {
        let evidence = weigh(audience, RATE);
        let engaged = audience.iter().filter(|witness| witness.engaged).count() as f32;
        (audience.len() as f32 * evidence.per_impression, engaged * evidence.per_engagement)
    }

    #[test]
    fn established_members_count_one_each() {
        let audience = established(96);
        let (impressions, engagements) = weighed(&audience);
        assert!((impressions - 96.0).abs() < 0.1 && (engagements - 6.0).abs() < 0.1, "{impressions} {engagements}");
        assert_eq!(weigh(&[], RATE), Evidence::FULL);
    }

    #[test]
    fn five_fresh_puppets_count_less_than_one_member() {
        let mut audience = established(96);
        audience.extend((0..5).map(|n| witness(n, 1, 1, true)));
        let (_, engagements) = weighed(&audience);
        assert!(engagements < 6.3, "{engagements}");
    }

    #[test]
    fn puppets_that_were_kept_for_a_month_count_with_diminishing_returns() {
        let of_one_day = |count| {
            let mut audience = established(96);
            audience.extend((0..count).map(|_| witness(720, 30, 9, true)));
            weighed(&audience).1 - 6.0
        };
        let (five, twenty) = (of_one_day(5), of_one_day(20));
        assert!(five < 3.0, "{five}");
        assert!(twenty < 7.0, "{twenty}");
    }

    #[test]
    fn a_surge_of_newcomers_who_like_as_others_do_points_the_same_way() {
        for new in [48u64, 480, 4_800] {
            let mut audience = established(48);
            audience.extend((0..new).map(|n| witness(mix(n) % 48, 1, 6, n % 16 == 3)));
            let (impressions, engagements) = weighed(&audience);
            let rate = engagements / impressions;
            assert!((0.05..0.075).contains(&rate), "{rate} with {new}");
        }
    }

    #[test]
    fn where_everybody_is_new_they_count_all_the_same() {
        let audience: Vec<Witness> = (0..160).map(|n| witness(mix(n) % 48, 2, 6, n % 16 == 3)).collect();
        let (impressions, engagements) = weighed(&audience);
        assert!(
            impressions > 60.0 && (0.05..0.075).contains(&(engagements / impressions)),
            "{impressions} {engagements}"
        );
    }

    proptest! {
        #[test]
        fn nobody_counts_more_than_once(
            audience in prop::collection::vec((0u64..3_000, 0u32..20, 0u32..9, any::<bool>()), 0..300),
            rate in -1f32..2.0,
        ) {
            let audience: Vec<Witness> = audience.into_iter().map(|(h, d, c, e)| witness(h, d, c, e)).collect();
            let evidence = weigh(&audience, rate);
            prop_assert!((0.0..=1.0001).contains(&evidence.per_impression), "{:?}", evidence);
            prop_assert!((0.0..=1.0001).contains(&evidence.per_engagement), "{:?}", evidence);
        }
    }
}
