//! The notes that a member has lately seen, in a ring, and how many of them on which of the last days.

use kumara_model::Timestamp;

use super::refs::NoteRef;

/// Days that are counted apart: a week, and today.
pub(super) const DAYS: usize = 8;
const DAY_US: i64 = 86_400_000_000;

#[derive(Debug, Clone, Default)]
pub(crate) struct SeenRing {
    notes: Vec<NoteRef>,
    oldest: usize,
    /// Day (since 1970, plus one, so that 0 is none) and notes first seen on it, newest first. Times are not kept
    /// for each note: a day for each would double what 100,000 rings take.
    days: [(u16, u16); DAYS],
}

impl SeenRing {
    /// False if it was there already. The oldest is forgotten when `limit` are remembered. `at` is none for what was
    /// seen some time ago.
    pub fn insert(&mut self, note: NoteRef, at: Option<Timestamp>, limit: usize) -> bool {
        if limit == 0 || self.notes.contains(&note) {
            return false;
        }
        if self.notes.len() < limit {
            // Doubling would leave half of 100,000 rings empty.
            if self.notes.len() == self.notes.capacity() {
                self.notes.reserve_exact((self.notes.len() / 4).max(8).min(limit - self.notes.len()));
            }
            self.notes.push(note);
        } else {
            self.notes[self.oldest] = note;
            self.oldest = (self.oldest + 1) % limit;
        }
        self.count_day(at.map_or(0, day));
        true
    }

    fn count_day(&mut self, day: u16) {
        // A clock that jumped back counts for the newest day.
        let day = day.max(self.days[0].0);
        if day > self.days[0].0 {
            self.days.rotate_right(1);
            self.days[0] = (day, 0);
        }
        self.days[0].1 = self.days[0].1.saturating_add(1);
    }

    /// In no order.
    pub fn notes(&self) -> &[NoteRef] {
        &self.notes
    }

    /// From the newest to the oldest.
    pub fn newest_first(&self) -> impl Iterator<Item = NoteRef> + '_ {
        let (newer, older) = self.notes.split_at(self.oldest);
        newer.iter().rev().chain(older.iter().rev()).copied()
    }

    /// Days with what was first seen on them.
    pub fn days(&self) -> [(u16, u16); DAYS] {
        self.days
    }

    pub fn set_days(&mut self, days: [(u16, u16); DAYS]) {
        self.days = days;
        self.days.sort_unstable_by(|a, b| b.cmp(a));
    }

    /// How many of the newest were first seen within the week that ends now; today is the seventh day.
    pub fn seen_this_week(&self, now: Timestamp) -> usize {
        let today = day(now);
        let in_week = |seen: u16| seen > 0 && seen + 7 > today && seen <= today;
        let count: usize =
            self.days.iter().filter(|(seen, _)| in_week(*seen)).map(|(_, count)| usize::from(*count)).sum();
        count.min(self.notes.len())
    }
}

fn day(at: Timestamp) -> u16 {
    u16::try_from(at.as_micros().max(0) / DAY_US + 1).unwrap_or(u16::MAX - 7).min(u16::MAX - 7)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_750_000_000_000);

    #[test]
    fn the_oldest_is_forgotten_first_and_nothing_is_counted_twice() {
        let mut seen = SeenRing::default();
        for note in [1, 2, 3, 2] {
            seen.insert(NoteRef(note), None, 3);
        }
        assert!(!seen.insert(NoteRef(3), None, 3));
        assert!(seen.insert(NoteRef(4), None, 3) && seen.insert(NoteRef(5), None, 3));
        let newest_first: Vec<_> = seen.newest_first().collect();
        assert_eq!(newest_first, [NoteRef(5), NoteRef(4), NoteRef(3)]);
        assert_eq!(seen.notes().len(), 3);
    }

    #[test]
    fn a_week_has_seven_days_and_what_was_loaded_none() {
        let mut seen = SeenRing::default();
        let mut note = 0;
        let mut see = |seen: &mut SeenRing, times: u32, at| {
            for _ in 0..times {
                note += 1;
                seen.insert(NoteRef(note), at, 100);
            }
        };
        let in_days = |days: u64| NOW + Duration::from_secs(days * 86_400);
        see(&mut seen, 5, None);
        assert_eq!(seen.seen_this_week(NOW), 0);
        see(&mut seen, 3, Some(NOW));
        see(&mut seen, 2, Some(in_days(1)));
        see(&mut seen, 1, Some(NOW));
        assert_eq!(seen.seen_this_week(in_days(1)), 6, "a clock that jumped back loses nothing");
        assert_eq!(seen.seen_this_week(in_days(6)), 6);
        assert_eq!(seen.seen_this_week(in_days(7)), 3);
        assert_eq!(seen.seen_this_week(in_days(8)), 0);
        (0..40).for_each(|day| see(&mut seen, 1, Some(in_days(day + 2))));
        assert_eq!(seen.seen_this_week(in_days(41)), 7);
    }
}
