//! What translation by providers may cost: characters a day, for each member and for the whole community.

use std::{collections::HashMap, sync::Arc};

use kumara_model::{Clock, MemberId};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

use crate::Reason;

const MICROS_A_DAY: i64 = 86_400 * 1_000_000;
/// Members that are counted a day. Beyond, whoever is new shares one count.
const MAX_MEMBERS: usize = 100_000;

/// Characters a day (UTC) that may go to remote providers; zero for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetLimits {
    pub member_chars: u64,
    pub site_chars: u64,
}

impl Default for BudgetLimits {
    /// A member reads some two hundred notes with it, the community what providers sell for some ten euros.
    fn default() -> Self {
        Self { member_chars: 50_000, site_chars: 500_000 }
    }
}

/// What the community has spent of it today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Spent {
    pub chars: u64,
    pub limit: u64,
}

/// What was spent and is not yet written down, on one account: `None` is what the community itself had translated.
/// Characters that were given back are less than nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spending {
    /// Days since 1970, UTC.
    pub day: i64,
    pub member: Option<MemberId>,
    pub chars: i64,
}

/// Counts in memory. Whoever runs it writes down what was spent ([`Budget::unsaved`]) and hands it in again after a
/// restart ([`Budget::restore`]); several servers that do so share one site budget.
pub struct Budget {
    clock: Clock,
    limits: BudgetLimits,
    today: Mutex<Today>,
}

#[derive(Default)]
struct Today {
    day: i64,
    site: u64,
    members: HashMap<Option<MemberId>, u64>,
    unsaved: HashMap<Option<MemberId>, i64>,
}

impl Today {
    fn note(&mut self, member: Option<MemberId>, chars: i64) {
        *self.unsaved.entry(member).or_default() += chars;
    }
}

impl Budget {
    pub fn new(clock: Clock, limits: BudgetLimits) -> Arc<Self> {
        Arc::new(Self { clock, limits, today: Mutex::default() })
    }

    fn today(&self) -> parking_lot::MutexGuard<'_, Today> {
        let day = self.clock.now().as_micros().div_euclid(MICROS_A_DAY);
        let mut today = self.today.lock();
        if today.day != day {
            *today = Today { day, ..Today::default() };
        }
        today
    }

    /// Takes characters from both budgets, or from none. `None` is the community itself.
    pub fn take(&self, member: Option<MemberId>, chars: usize) -> Result<(), Reason> {
        let chars = chars as u64;
        let mut today = self.today();
        if today.site.saturating_add(chars) > self.limits.site_chars {
            return Err(Reason::SiteBudgetSpent);
        }
        let member =
            if today.members.len() < MAX_MEMBERS || today.members.contains_key(&member) { member } else { None };
        let count = today.members.entry(member).or_default();
        if member.is_some() && count.saturating_add(chars) > self.limits.member_chars {
            return Err(Reason::MemberBudgetSpent);
        }
        *count += chars;
        today.site += chars;
        today.note(member, chars.cast_signed());
        Ok(())
    }

    /// For a call that failed before anything was translated.
    pub(crate) fn give_back(&self, member: Option<MemberId>, chars: usize) {
        let chars = chars as u64;
        let mut today = self.today();
        today.site = today.site.saturating_sub(chars);
        if let Some(count) = today.members.get_mut(&member) {
            *count = count.saturating_sub(chars);
        }
        today.note(member, -chars.cast_signed());
    }

    /// The day that it is, in days since 1970, UTC.
    pub fn day(&self) -> i64 {
        self.today().day
    }

    /// Hands over what is not written down yet. What can't be written is handed back by [`Budget::keep_unsaved`].
    pub fn unsaved(&self) -> Vec<Spending> {
        let mut today = self.today();
        let day = today.day;
        let spending = std::mem::take(&mut today.unsaved).into_iter();
        spending.filter(|(_, chars)| *chars != 0).map(|(member, chars)| Spending { day, member, chars }).collect()
    }

    pub fn keep_unsaved(&self, spending: &[Spending]) {
        let mut today = self.today();
        let day = today.day;
        for one in spending.iter().filter(|one| one.day == day) {
            today.note(one.member, one.chars);
        }
    }

    /// What members had spent before this process began.
    pub fn restore(&self, spent: &[Spending]) {
        let mut today = self.today();
        let day = today.day;
        for one in spent.iter().filter(|one| one.day == day && one.chars > 0).take(MAX_MEMBERS) {
            *today.members.entry(one.member).or_default() += one.chars.unsigned_abs();
        }
    }

    /// What all servers of the community have written down for a day; what this one has not comes on top.
    pub fn set_site(&self, day: i64, chars: i64) {
        let mut today = self.today();
        if today.day == day {
            let unsaved: i64 = today.unsaved.values().sum();
            today.site = chars.saturating_add(unsaved).max(0).unsigned_abs();
        }
    }

    pub fn spent(&self) -> Spent {
        Spent { chars: self.today().site, limit: self.limits.site_chars }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use kumara_model::{ManualClock, Timestamp};

    use super::*;

    #[test]
    fn budgets_are_of_a_day_and_say_which_one_is_spent() {
        let manual = ManualClock::at(Timestamp::from_millis(1_000));
        let budget = Budget::new(manual.clock(), BudgetLimits { member_chars: 10, site_chars: 25 });
        let (ana, ben) = (Some(MemberId::from(1)), Some(MemberId::from(2)));
        assert_eq!(budget.take(ana, 8), Ok(()));
        assert_eq!(budget.take(ana, 3), Err(Reason::MemberBudgetSpent));
        budget.give_back(ana, 8);
        assert_eq!(budget.take(ana, 8), Ok(()));
        assert_eq!(budget.take(ana, 2), Ok(()));
        assert_eq!(budget.take(ben, 10), Ok(()));
        assert_eq!(budget.take(None, 6), Err(Reason::SiteBudgetSpent));
        assert_eq!(budget.take(None, 5), Ok(()));
        assert_eq!(budget.spent(), Spent { chars: 25, limit: 25 });
        manual.advance(Duration::from_secs(86_400));
        assert_eq!(budget.take(ana, 10), Ok(()));
    }

    #[test]
    fn a_restart_forgets_nothing_and_servers_share_the_site() {
        let manual = ManualClock::at(Timestamp::from_millis(1_000));
        let limits = BudgetLimits { member_chars: 10, site_chars: 25 };
        let (ana, ben) = (Some(MemberId::from(1)), Some(MemberId::from(2)));
        let before = Budget::new(manual.clock(), limits);
        before.take(ana, 8).unwrap();
        before.take(ben, 4).unwrap();
        before.give_back(ben, 4);
        let unsaved = before.unsaved();
        assert_eq!(unsaved, [Spending { day: before.day(), member: ana, chars: 8 }]);
        assert_eq!(before.unsaved(), []);
        before.keep_unsaved(&unsaved);
        assert_eq!(before.unsaved(), unsaved);

        let after = Budget::new(manual.clock(), limits);
        after.restore(&unsaved);
        after.set_site(after.day(), 20);
        assert_eq!(after.take(ana, 3), Err(Reason::MemberBudgetSpent));
        assert_eq!(after.take(ben, 6), Err(Reason::SiteBudgetSpent));
        assert_eq!(after.take(ben, 5), Ok(()));
        // Another server's spending is written down meanwhile; what is not written here comes on top.
        after.set_site(after.day(), 20);
        assert_eq!(after.spent().chars, 25);
        after.set_site(after.day() + 1, 0);
        assert_eq!(after.spent().chars, 25);
    }
}
