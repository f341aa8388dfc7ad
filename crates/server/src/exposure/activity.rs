//! How long and how widely a member has been active, in three numbers: what makes their word about a note hard to
//! forge (`kumara_recommend::exposure::Standing`).

use kumara_model::MemberId;
use kumara_recommend::exposure::MemberFacts;

/// See the module's header.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Activity {
    /// The last hour in which they looked, since 1970.
    pub hour: i64,
    /// Days on which they looked.
    pub days: u32,
    /// Creators with whom they engaged, as a set of 64 bits: a few creators are told apart, and more need not be.
    pub creators: i64,
}

impl Activity {
    pub fn was_here(&mut self, hour: i64) {
        if self.days == 0 || hour.div_euclid(24) > self.hour.div_euclid(24) {
            self.days = self.days.saturating_add(1);
        }
        self.hour = self.hour.max(hour);
    }

    /// True if the creator was new to the set.
    pub fn engaged(&mut self, creator: MemberId) -> bool {
        let before = self.creators;
        // Ids made in the same millisecond differ in their low bits alone, others in the high ones.
        let bit = creator.get().cast_unsigned().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58;
        self.creators |= 1 << bit;
        self.creators != before
    }

    /// A member who engages without having looked is here for the first day.
    pub fn facts(&self, member: MemberId) -> MemberFacts {
        MemberFacts::of(member, self.days.max(1), self.creators.count_ones())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_creators_count_once() {
        let mut activity = Activity::default();
        [30, 31, 40, 47, 48, 30, 100].into_iter().for_each(|hour| activity.was_here(hour));
        assert_eq!((activity.hour, activity.days), (100, 3));
        let new: Vec<bool> = [7, 7, 8, 7].into_iter().map(|creator: i64| activity.engaged(creator.into())).collect();
        assert_eq!((new, activity.facts(1.into()).creators_engaged), (vec![true, false, true, false], 2));
        assert_eq!(Activity::default().facts(1.into()).days_active, 1);
    }
}
