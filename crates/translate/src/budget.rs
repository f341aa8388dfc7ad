//! What translation by providers may cost: characters a day, for each member and for the whole community.

use std::{collections::HashMap, sync::Arc};

use kumara_model::{Clock, MemberId};
use parking_lot::Mutex;
use serde::Serialize;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Spent {
    pub chars: u64,
    pub limit: u64,
}

/// Counts in memory; a restart can hand in what was spent before it.
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
    }

    /// What was spent before this process began, of the day that it is now.
    pub fn add_spent(&self, chars: u64) {
        self.today().site += chars;
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
}
