//! What text messages may cost: so many a day by one provider, and so many of those to one country. Counted in memory, by
//! days of UTC; a surge of numbers from one country, whose messages are dear, leaves the others theirs.

use std::collections::HashMap;

use kumara_model::{Region, Timestamp};
use parking_lot::Mutex;

const DAY_US: i64 = 86_400_000_000;

pub struct DailyBudget {
    most: u32,
    most_to_country: u32,
    spent: Mutex<Spent>,
}

#[derive(Default)]
struct Spent {
    day: i64,
    all: u32,
    to: HashMap<Region, u32>,
}

impl DailyBudget {
    pub fn new(most: u32, most_to_country: u32) -> Self {
        Self { most, most_to_country, spent: Mutex::default() }
    }

    /// Counts one message; false, and nothing counted, when there is none left for today.
    pub fn take(&self, to: Region, now: Timestamp) -> bool {
        let mut spent = self.spent.lock();
        let day = now.as_micros().div_euclid(DAY_US);
        if spent.day != day {
            *spent = Spent { day, ..Spent::default() };
        }
        let to_country = spent.to.get(&to).copied().unwrap_or(0);
        if spent.all >= self.most || to_country >= self.most_to_country {
            return false;
        }
        spent.all += 1;
        spent.to.insert(to, to_country + 1);
        true
    }

    /// A message that was not sent costs nothing.
    pub fn give_back(&self, to: Region) {
        let mut spent = self.spent.lock();
        spent.all = spent.all.saturating_sub(1);
        if let Some(count) = spent.to.get_mut(&to) {
            *count = count.saturating_sub(1);
        }
    }

    pub fn left(&self) -> u32 {
        self.most.saturating_sub(self.spent.lock().all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_uses_up_its_own_and_a_new_day_brings_all_back() {
        let budget = DailyBudget::new(5, 2);
        let (peru, japan, kenya): (Region, Region, Region) =
            ("PE".parse().unwrap(), "JP".parse().unwrap(), "KE".parse().unwrap());
        let at = |hours: i64| Timestamp::from_millis(hours * 3_600_000);
        assert!(budget.take(peru, at(1)) && budget.take(peru, at(2)));
        assert!(!budget.take(peru, at(3)), "two to a country");
        assert!(budget.take(japan, at(3)) && budget.take(japan, at(3)) && budget.take(kenya, at(3)));
        assert!(!budget.take(kenya, at(4)), "five in all");
        budget.give_back(kenya);
        assert_eq!(budget.left(), 1);
        assert!(budget.take(kenya, at(4)));
        assert!(budget.take(peru, at(24)));
    }
}
