//! How much one member's word about a note weighs, from what is dear to forge: the age of the account, days on which
//! the member was here, and how many creators they engaged with. Not here: what a crowd's word weighs (`evidence`).

use kumara_model::{MemberId, Timestamp};

use super::ExposureConfig;

/// What is known of a member at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberFacts {
    pub joined_at: Timestamp,
    /// Distinct days on which they looked or engaged, this one included.
    pub days_active: u32,
    /// Distinct creators with whose notes they engaged, this one included.
    pub creators_engaged: u32,
}

impl MemberFacts {
    /// The account's age is in its id.
    pub const fn of(member: MemberId, days_active: u32, creators_engaged: u32) -> Self {
        Self { joined_at: member.made_at(), days_active, creators_engaged }
    }
}

/// A member's standing in 16 bits, as a row of the ledger keeps it: 4 for the weight, 2 for the spread of what they
/// engage with, 10 for the hours in which they joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Standing(u16);

/// Members who joined within so many hours are a cohort: a farm registers by the day, honest members come all the time.
const COHORT_HOURS: i64 = 24;
const COHORTS: i64 = 1 << 10;
const TOP_WEIGHT: u16 = 15;
const TOP_SPREAD: u16 = 3;

impl Standing {
    /// The weight grows with age and active days, whichever is further behind; both are ramps without a step.
    pub fn new(facts: &MemberFacts, config: &ExposureConfig, now: Timestamp) -> Self {
        // A bound of 0 takes everybody for established.
        let ramp = |had: f64, whole: u32| if whole == 0 { 1.0 } else { (had / f64::from(whole)).clamp(0.0, 1.0) };
        let age = now.as_micros().saturating_sub(facts.joined_at.as_micros()).max(0);
        let days = age as f64 / (24 * ExposureConfig::HOUR_MICROS) as f64;
        let weight =
            ramp(days, config.established_days).min(ramp(f64::from(facts.days_active), config.established_active_days));
        let weight = (weight * f64::from(TOP_WEIGHT)) as u16;
        let spread = u16::try_from(facts.creators_engaged.saturating_sub(1)).unwrap_or(TOP_SPREAD).min(TOP_SPREAD);
        let hours = facts.joined_at.as_micros().div_euclid(COHORT_HOURS * ExposureConfig::HOUR_MICROS);
        Self(weight << 12 | spread << 10 | hours.rem_euclid(COHORTS) as u16)
    }

    /// Of whom nothing else is known than that they count: everything at its highest, no cohort with others.
    pub fn established(number: u32) -> Self {
        Self(TOP_WEIGHT << 12 | TOP_SPREAD << 10 | (number % COHORTS as u32) as u16)
    }

    pub(super) const fn from_bits(bits: u16) -> Self {
        Self(bits)
    }

    pub(super) const fn bits(self) -> u16 {
        self.0
    }

    /// The higher of each, so that the order of the log does not matter; the cohort stays.
    pub(super) fn raised_by(self, other: Self) -> Self {
        let high = |mask: u16| (self.0 & mask).max(other.0 & mask);
        Self(high(0xf000) | high(0x0c00) | self.0 & 0x03ff)
    }

    /// In (0, 1]: a sixteenth on the first day.
    pub fn weight(self) -> f32 {
        f32::from((self.0 >> 12) + 1) / f32::from(TOP_WEIGHT + 1)
    }

    /// What an engagement counts for how widely the member engages: a quarter for the first creator, all from the
    /// fourth on.
    pub fn spread(self) -> f32 {
        f32::from((self.0 >> 10 & TOP_SPREAD) + 1) / f32::from(TOP_SPREAD + 1)
    }

    pub const fn cohort(self) -> u16 {
        self.0 & 0x03ff
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_767_225_600_000);

    fn standing(age_days: u64, days_active: u32, creators_engaged: u32) -> Standing {
        let joined_at = NOW - Duration::from_secs(age_days * 86_400);
        Standing::new(&MemberFacts { joined_at, days_active, creators_engaged }, &ExposureConfig::default(), NOW)
    }

    #[test]
    fn neither_age_nor_activity_alone_makes_a_member_established() {
        assert_eq!(standing(400, 300, 40).weight(), 1.0);
        assert!(standing(400, 1, 40).weight() < 0.3, "an account that was left to ripen");
        assert!(standing(0, 1, 1).weight() < 0.1);
        assert!(standing(7, 7, 9).weight() > standing(3, 3, 9).weight());
        assert_eq!(standing(400, 300, 1).spread(), 0.25);
        assert_eq!(standing(400, 300, 4).spread(), 1.0);
    }

    #[test]
    fn a_clock_that_is_off_makes_nobody_weigh_more_than_all() {
        let facts =
            MemberFacts { joined_at: NOW + Duration::from_secs(1 << 40), days_active: u32::MAX, creators_engaged: 0 };
        assert_eq!(Standing::new(&facts, &ExposureConfig::default(), NOW).weight(), 0.0625);
        let facts = MemberFacts {
            joined_at: Timestamp::from_micros(i64::MIN),
            days_active: u32::MAX,
            creators_engaged: u32::MAX,
        };
        assert_eq!(Standing::new(&facts, &ExposureConfig::default(), NOW).weight(), 1.0);
    }

    #[test]
    fn a_standing_only_rises() {
        let (early, late) = (standing(1, 1, 1), standing(1, 1, 9));
        assert_eq!(early.raised_by(late), late);
        assert_eq!(late.raised_by(early), late);
        assert_eq!(early.raised_by(early), early);
    }
}
