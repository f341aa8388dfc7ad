//! N: what a note that is published now is owed in its window. The same for all; lower when there are more notes or
//! less traffic, and fixed for a note when it is published. Not here: how it is given (`pacing`).

use kumara_model::Timestamp;

use super::ExposureConfig;

/// A week: long enough that weekdays and nights even out.
const HOURS: usize = 168;
/// A promise is kept with what the last day and the average day both had.
const DAY: usize = 24;
/// New notes together are promised at most this many times an even share of what is left unpromised, so that a
/// burst of notes lowers N step by step and the sum of open promises never exceeds the capacity.
const HEADROOM_SHARES: f64 = 4.0;

/// What a note was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// Impressions on distinct members.
    pub owed: u32,
    pub from: Timestamp,
}

#[derive(Debug, Clone, Copy, Default)]
struct Hour {
    impressions: u64,
    births: u64,
    /// Promised to notes born in this hour and not yet given.
    open: u64,
}

/// An hour as it is kept between two runs of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HourFigures {
    /// Hours since 1970.
    pub hour: i64,
    /// That counted.
    pub impressions: u64,
    /// Notes that were promised something.
    pub births: u64,
    /// Promised to them and not yet given.
    pub open: u64,
}

/// Follows traffic and births by the hour, and makes promises. A few kilobytes.
///
/// N = min(full goal, audience, share · promised share · I / B, headroom), where I are the impressions expected in a
/// day (the lower of the last day and the average day of the week) and B the births (the higher of both).
#[derive(Debug, Clone)]
pub struct Goal {
    full: f64,
    capacity_share: f64,
    audience_share: f64,
    window_hours: usize,
    hours: Box<[Hour; HOURS]>,
    /// The hour that is running and the first that was seen, counted from 1970.
    newest: i64,
    first: Option<i64>,
    members: u32,
}

impl Goal {
    pub fn new(config: &ExposureConfig) -> Self {
        let promised = if config.promised_share.is_finite() { config.promised_share.clamp(0.0, 1.0) } else { 0.0 };
        Self {
            full: f64::from(config.full_goal_impressions),
            capacity_share: f64::from(config.bounded_share() * promised),
            audience_share: f64::from(config.audience_share.clamp(0.0, 1.0)),
            window_hours: (config.window_hours.max(1) as usize).min(HOURS),
            hours: Box::new([Hour::default(); HOURS]),
            newest: 0,
            first: None,
            members: 0,
        }
    }

    /// The hours of the last week in which anything happened, the oldest first: all that the goal knows.
    pub fn hours(&self) -> impl Iterator<Item = HourFigures> {
        let newest = self.newest;
        (0..HOURS as i64).rev().map(move |back| newest - back).filter_map(|number| {
            let Hour { impressions, births, open } = self.hours[number.rem_euclid(HOURS as i64) as usize];
            (impressions + births + open > 0).then_some(HourFigures { hour: number, impressions, births, open })
        })
    }

    /// Takes over an hour that was kept. From the oldest to the newest, before anything else.
    pub fn restore(&mut self, kept: HourFigures) {
        let at = Timestamp::from_micros(kept.hour.saturating_mul(ExposureConfig::HOUR_MICROS));
        if let Some(hour) = self.hour(at) {
            *hour = Hour { impressions: kept.impressions, births: kept.births, open: kept.open };
        }
    }

    /// How many members came in the last day; 0 says that nobody counted, and bounds nothing.
    pub fn set_active_members(&mut self, members: u32) {
        self.members = members;
    }

    /// `count` impressions that counted.
    pub fn impressions(&mut self, count: u32, at: Timestamp) {
        if let Some(hour) = self.hour(at) {
            hour.impressions = hour.impressions.saturating_add(u64::from(count));
        }
    }

    /// A note was published: its promise, fixed from now on.
    pub fn promise(&mut self, at: Timestamp) -> Promise {
        if let Some(hour) = self.hour(at) {
            hour.births += 1;
        }
        let owed = self.now(at);
        if let Some(hour) = self.hour(at) {
            hour.open = hour.open.saturating_add(u64::from(owed));
        }
        Promise { owed, from: at }
    }

    /// `count` impressions of a promise were given, or need not be given any more (the note was deleted).
    pub fn settle(&mut self, promise: Promise, count: u32) {
        if let Some(hour) = self.hour(promise.from) {
            hour.open = hour.open.saturating_sub(u64::from(count));
        }
    }

    /// N at this moment, for a note that is published with this one's births counted.
    pub fn now(&mut self, at: Timestamp) -> u32 {
        self.hour(at);
        let (impressions, births) = self.a_day();
        let capacity = self.capacity_share * impressions;
        let even = capacity / births.max(1.0);
        let open: u64 = self.last(self.window_hours).map(|hour| hour.open).sum();
        let headroom = (capacity - open as f64).max(0.0);
        let bounded = (headroom * (HEADROOM_SHARES / births.max(1.0)).min(1.0)).min(even).min(self.full);
        let audience = if self.members > 0 { self.audience_share * f64::from(self.members) } else { f64::INFINITY };
        bounded.min(audience).floor() as u32
    }

    /// Impressions (carefully low) and births (carefully high) of a day.
    fn a_day(&self) -> (f64, f64) {
        let observed = self.first.map_or(1, |first| (self.newest - first + 1).clamp(1, HOURS as i64)) as usize;
        let sum = |hours| {
            self.last(hours).fold((0.0, 0.0), |(impressions, births), hour| {
                (impressions + hour.impressions as f64, births + hour.births as f64)
            })
        };
        let (day, week) = (sum(DAY), sum(observed));
        if observed <= DAY {
            // What came in an hour may not come in the next; births are taken to go on.
            return (day.0, day.1 * DAY as f64 / observed as f64);
        }
        let days = observed as f64 / DAY as f64;
        (day.0.min(week.0 / days), day.1.max(week.1 / days))
    }

    fn last(&self, hours: usize) -> impl Iterator<Item = &Hour> {
        (0..hours.min(HOURS) as i64).map(|back| &self.hours[(self.newest - back).rem_euclid(HOURS as i64) as usize])
    }

    /// The hour of a moment, which becomes the running one if it is later; none for what is over a week ago.
    fn hour(&mut self, at: Timestamp) -> Option<&mut Hour> {
        let number = at.as_micros().div_euclid(ExposureConfig::HOUR_MICROS);
        if self.first.is_none() {
            (self.first, self.newest) = (Some(number), number);
        }
        if number > self.newest {
            let passed = (number - self.newest).min(HOURS as i64);
            for hour in number - passed + 1..=number {
                self.hours[hour.rem_euclid(HOURS as i64) as usize] = Hour::default();
            }
            self.newest = number;
        }
        let is_kept = self.newest - number < HOURS as i64;
        is_kept.then(|| &mut self.hours[number.rem_euclid(HOURS as i64) as usize])
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    const START: Timestamp = Timestamp::from_millis(1_750_000_000_000);

    fn at(hour: u64) -> Timestamp {
        START + Duration::from_secs(hour * 3_600)
    }

    /// Runs steady traffic; promises are kept after half a day. Returns the last promise.
    fn steady(goal: &mut Goal, hours: std::ops::Range<u64>, impressions: u32, births: u32) -> u32 {
        let mut last = 0;
        for hour in hours {
            goal.impressions(impressions, at(hour));
            for _ in 0..births {
                let promise = goal.promise(at(hour));
                last = promise.owed;
                goal.settle(promise, promise.owed);
            }
        }
        last
    }

    #[test]
    fn with_much_traffic_all_are_owed_the_full_goal_and_with_little_an_even_share() {
        let mut goal = Goal::new(&ExposureConfig::default());
        assert_eq!(goal.promise(at(0)).owed, 0, "nothing is known, nothing is promised");
        let config = ExposureConfig::default();
        assert_eq!(steady(&mut Goal::new(&config), 0..100, 10_000, 2), 100);
        // 0.2 · 0.8 · 1,000 an hour over 10 births an hour.
        assert_eq!(steady(&mut Goal::new(&config), 0..100, 1_000, 10), 16);
        let mut few = Goal::new(&config);
        few.set_active_members(80);
        assert_eq!(steady(&mut few, 0..100, 10_000, 2), 20, "a quarter of 80 members");
    }

    #[test]
    fn a_quiet_day_or_many_notes_lower_the_promise_at_once_and_a_busy_day_raises_it_slowly() {
        let mut goal = Goal::new(&ExposureConfig::default());
        assert_eq!(steady(&mut goal, 0..96, 1_000, 10), 16);
        let mut busier = goal.clone();
        assert!(steady(&mut busier, 96..120, 10_000, 10) < 50, "one day proves little");
        assert!(steady(&mut goal, 96..120, 100, 10) <= 2, "the last day had a tenth");
    }

    #[test]
    fn a_goal_that_was_kept_goes_on_as_it_was() {
        let mut goal = Goal::new(&ExposureConfig::default());
        steady(&mut goal, 0..200, 1_000, 10);
        let mut again = Goal::new(&ExposureConfig::default());
        goal.hours().for_each(|hour| again.restore(hour));
        assert_eq!(again.now(at(201)), goal.now(at(201)));
        assert_eq!(again.hours().collect::<Vec<_>>(), goal.hours().collect::<Vec<_>>());
    }

    proptest! {
        #[test]
        fn open_promises_never_exceed_the_capacity_when_none_is_kept(
            births in prop::collection::vec(0u32..400, 1..30),
            impressions in 1u32..3_000,
        ) {
            let config = ExposureConfig::default();
            let mut goal = Goal::new(&config);
            steady(&mut goal, 0..168, impressions, 3);
            let mut open = std::collections::VecDeque::new();
            for (i, births) in births.iter().enumerate() {
                let hour = 168 + i as u64;
                goal.impressions(impressions, at(hour));
                open.push_back((0..*births).map(|_| u64::from(goal.promise(at(hour)).owed)).sum::<u64>());
                if open.len() > 24 {
                    open.pop_front();
                }
                let capacity = f64::from(impressions) * 24.0 * 0.16;
                prop_assert!(open.iter().sum::<u64>() as f64 <= capacity + 1.0, "{:?} {}", open, capacity);
            }
        }

        #[test]
        fn no_order_of_times_breaks_it(times in prop::collection::vec(any::<i32>(), 1..60)) {
            let mut goal = Goal::new(&ExposureConfig::default());
            for time in times {
                let moment = Timestamp::from_micros(i64::from(time) * 1_000_000_000);
                goal.impressions(u32::MAX, moment);
                let promise = goal.promise(moment);
                prop_assert!(promise.owed <= 100);
                goal.settle(promise, u32::MAX);
            }
        }
    }
}
