//! How far answers are simplified under load. One step up for each bad second; down when there is room again, and more
//! slowly each time when going down turned out to be too early. It knows levels, not what they mean to a feature.

use std::time::Duration;

/// Each level has what the ones before it have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Level {
    #[default]
    Normal,
    /// Background work rests; telemetry is sampled.
    Quiet,
    /// Search without its second stage, translations from the cache, counters late.
    Lean,
    /// The feed from a pool by region and language.
    Pooled,
    /// One page of what is trending.
    Static,
}

impl Level {
    pub const ALL: [Self; 5] = [Self::Normal, Self::Quiet, Self::Lean, Self::Pooled, Self::Static];

    pub const fn number(self) -> u8 {
        self as u8
    }

    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Quiet => "quiet",
            Self::Lean => "lean",
            Self::Pooled => "pooled",
            Self::Static => "static",
        }
    }

    fn up(self) -> Self {
        Self::from_number(self.number() + 1).unwrap_or(self)
    }

    fn down(self) -> Self {
        Self::from_number(self.number().saturating_sub(1)).unwrap_or_default()
    }
}

/// What the last second was like.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Load {
    /// Requests that came.
    pub offered: u64,
    /// Of those, refused.
    pub shed: u64,
    /// Part of the house that was in use, 0 to 1.
    pub used: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LadderSettings {
    /// Part of the requests refused in a second that makes it a bad one.
    pub shed_up: f64,
    /// Part of the house in use below which a second is a good one.
    pub used_down: f64,
    /// Good seconds before a step down.
    pub good_seconds: u32,
    /// The most that waiting for a step down grows to.
    pub most_seconds: u32,
}

impl Default for LadderSettings {
    fn default() -> Self {
        Self { shed_up: 0.02, used_down: 0.5, good_seconds: 2, most_seconds: 60 }
    }
}

#[derive(Debug, Clone)]
pub struct Ladder {
    settings: LadderSettings,
    level: Level,
    by_hand: Option<Level>,
    good: u32,
    /// Good seconds that a step down takes now.
    needed: u32,
    last_down: Option<Duration>,
    /// What came in the second that led up to each level: well below it there is no need for patience.
    offered_at: [u64; Level::ALL.len()],
}

impl Ladder {
    pub fn new(settings: LadderSettings) -> Self {
        Self {
            settings,
            level: Level::Normal,
            by_hand: None,
            good: 0,
            needed: settings.good_seconds,
            last_down: None,
            offered_at: [0; Level::ALL.len()],
        }
    }

    pub fn level(&self) -> Level {
        self.by_hand.unwrap_or(self.level)
    }

    pub const fn by_hand(&self) -> Option<Level> {
        self.by_hand
    }

    /// Sets the level by hand, or leaves it to the load again, which goes on from there.
    pub fn set(&mut self, by_hand: Option<Level>) {
        if by_hand.is_none()
            && let Some(level) = self.by_hand
        {
            self.level = level;
            self.good = 0;
        }
        self.by_hand = by_hand;
    }

    /// To be told once a second; gives the level from now on.
    pub fn second(&mut self, now: Duration, load: Load) -> Level {
        let shed = load.shed as f64 / load.offered.max(1) as f64;
        // One refusal in a quiet second is no surge.
        if load.shed >= 5 && shed > self.settings.shed_up {
            self.good = 0;
            let too_early = self.last_down.is_some_and(|at| now.saturating_sub(at) < Duration::from_secs(10));
            if too_early {
                self.needed = (self.needed * 2).min(self.settings.most_seconds);
                self.last_down = None;
            }
            self.level = self.level.up();
            self.offered_at[usize::from(self.level.number())] = load.offered;
        } else if self.level == Level::Normal {
            self.needed = self.settings.good_seconds;
        } else {
            let is_over = (load.offered as f64) < 0.5 * self.offered_at[usize::from(self.level.number())] as f64;
            let is_good = load.shed == 0 && (is_over || load.used < self.settings.used_down);
            self.good = if is_good { self.good + 1 } else { 0 };
            if self.good >= if is_over { self.settings.good_seconds } else { self.needed } {
                self.level = self.level.down();
                self.last_down = Some(now);
                self.good = 0;
            }
        }
        self.level()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAD: Load = Load { offered: 1_000, shed: 500, used: 1.0 };
    const SERVED: Load = Load { offered: 1_000, shed: 0, used: 0.4 };
    const QUIET: Load = Load { offered: 100, shed: 0, used: 0.1 };

    fn run(ladder: &mut Ladder, from: u64, seconds: u64, load: Load) -> Level {
        (from..from + seconds).map(|at| ladder.second(Duration::from_secs(at), load)).last().unwrap_or_default()
    }

    #[test]
    fn it_goes_up_a_step_for_each_bad_second_and_is_back_within_eight_when_it_is_over() {
        let mut ladder = Ladder::new(LadderSettings::default());
        assert_eq!(run(&mut ladder, 0, 1, BAD), Level::Quiet);
        assert_eq!(run(&mut ladder, 1, 10, BAD), Level::Static);
        assert_eq!(run(&mut ladder, 11, 8, QUIET), Level::Normal);
    }

    #[test]
    fn a_load_that_only_simple_answers_can_carry_does_not_make_it_swing() {
        let mut ladder = Ladder::new(LadderSettings::default());
        let (mut changes, mut before) = (0, Level::Normal);
        for at in 0..600 {
            // From the second level on, everything is served.
            let load = if ladder.level() < Level::Lean { BAD } else { SERVED };
            let now = ladder.second(Duration::from_secs(at), load);
            changes += usize::from(now != before);
            before = now;
        }
        assert!(changes < 40, "{changes} changes in ten minutes");
        assert_eq!(run(&mut ladder, 600, 8, QUIET), Level::Normal, "and it is back as soon as ever");
    }

    #[test]
    fn a_refusal_now_and_then_is_no_surge() {
        let mut ladder = Ladder::new(LadderSettings::default());
        assert_eq!(run(&mut ladder, 0, 60, Load { offered: 4, shed: 4, used: 0.1 }), Level::Normal);
        assert_eq!(run(&mut ladder, 60, 60, Load { offered: 1_000, shed: 10, used: 0.9 }), Level::Normal);
    }

    #[test]
    fn a_level_by_hand_holds_against_the_load_until_it_is_let_go() {
        let mut ladder = Ladder::new(LadderSettings::default());
        ladder.set(Some(Level::Pooled));
        assert_eq!(run(&mut ladder, 0, 60, QUIET), Level::Pooled);
        ladder.set(None);
        assert_eq!(ladder.level(), Level::Pooled);
        assert_eq!(run(&mut ladder, 60, 6, QUIET), Level::Normal);
    }
}
